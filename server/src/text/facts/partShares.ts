/** Parts of a sum and years of a fee in running text: “half now”, “three instalments of £900 each”, “£85 a month, or £1,020 a year”. */
import { difference, plainBefore, isShareJoint, type Way } from './shareClaims';

const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
const name = '(half|(?:(?:a|one|#(\\d+)) )?(third|quarter|fifth|tenth)s?)';
const inside = new RegExp(`(?:^|[^\\p{L}#])${name}(?![\\p{L}-])([^.;¤#%]{0,40})$`, 'u');
const outside = new RegExp(`(?:^|[^\\p{L}#])${name}(?: of)? (?:[a-z']+ ){0,3}$`, 'u');
/** “Of it now”, “of the price, due today”. */
const aside = new RegExp(
  '^ ?(?:of (?:it|this|that|the (?:amount|bill|cost|fee|price|sum|total))[ ,]+|(?:is |are )?(?:now|due|up ?front|payable|' +
    'today|on \\w+|in advance|first|at the start|to start|before \\w+|when \\w+ \\w+)[ ,]*){0,3}[(:=,–—-]?\\s*' +
    "(?:(?:that's|that is|which is|so|i\\.e\\.?|is|or) )?$",
);

/** “Half now, £800, would be fine too.” */
const notTheWhole = /^[^.]{0,30}\b(?:do|enough|fine|ok|okay|suffices?)\b/;

/** “Half now (£875)”, “two thirds of the £3,600 up front, that's £2,400”. */
export const fraction: Way = (claim) => {
  const { sign, signed, front, back, previous } = claim;
  if (notTheWhole.test(back)) return undefined;
  const from = Math.max(0, sign.start - 130, signed.text.lastIndexOf(' . ', sign.start));
  const within = inside.exec(signed.text.slice(from, sign.start));
  const before = previous?.kind === '¤' && isShareJoint(front) ? outside.exec(signed.text.slice(0, previous.start)) : null;
  const match = within ?? before;
  if (!match || (within && !aside.test(within[4]!))) return undefined;
  const bases = plainBefore(claim, sign.start);
  const many = match[2] === undefined ? 1 : Number(signed.counts[Number(match[2])]!.value);
  const divisor = parts[match[3] ?? 'half']!;
  // “The second half” and “the first quarter” are of that size too, and “three halves” nothing that anybody pays.
  if (bases.length !== 1 || many >= divisor) return undefined;
  return {
    right: bases[0]!.value.times(many).div(divisor),
    how: many > 1 ? `${bases[0]!.mention.text} × ${many}/${divisor}` : `${bases[0]!.mention.text} ÷ ${divisor}`,
  };
};

const partNames =
  '(?:equal |monthly |even |identical |weekly |quarterly )?(?:parts?|instal?ments?|payments?|steps|stages|tranches|' +
  'portions|shares|sums|thirds|quarters|halves)';

/** “No interest or fees” is as good as nothing. */
const withoutInterest = new RegExp(
  '\\b(?:without|no|free of) (?:any )?(?:deposit|interest)' +
    '(?: (?:or|and) (?:any )?(?:[a-z]+ )?(?:charges?|costs?|fees?|interest))?|' +
    '\\binterest-free\\b|\\b0 ?% interest\\b',
  'g',
);

/** “The price is £2,700, in three instalments of £900 each.” */
export const instalments: Way = (claim) => {
  const { signed, signs, sign, back } = claim;
  const match = new RegExp(`#(\\d+) ${partNames} of (?:just |only |exactly )?$`).exec(signed.text.slice(0, sign.start));
  // “Three payments of £400 make up the £1,200.”
  const next = signs[signs.indexOf(sign) + 1];
  const behind =
    next?.kind === '¤' &&
    /^ (?:each )?(?:add(?:ing)? up to|com(?:e|ing) to|cover|mak(?:e|ing)(?: up)?|that make) (?:(?:our|the|your) )?(?:[a-z]+ of )?$/.test(back)
      ? signed.amounts[next.index]
      : undefined;
  const before = match ? plainBefore(claim, match.index) : [];
  const bases = before.length === 0 && behind?.isPlain ? [behind] : before;
  if (!match || bases.length !== 1 || /\bor\b|\bdeposit\b|\bplus\b|%|\binterest\b|\bthen\b/.test(signed.text.replace(withoutInterest, ' '))) return undefined;
  const count = signed.counts[Number(match[1])]!.value;
  // A part that is rounded makes a little more or less than the whole.
  if (
    claim.amount.value
      .times(count)
      .minus(bases[0]!.value)
      .abs()
      .lt(count.times(claim.amount.decimals > 0 ? '0.01' : 1))
  )
    return { right: claim.amount.value, how: '' };
  return { right: bases[0]!.value.div(count), how: `${bases[0]!.mention.text} ÷ ${count.toFixed()}` };
};

/** “£1,080, so split between six people it's £180 each.” */
export const split: Way = (claim) => {
  const { signed, sign, back, amount } = claim;
  if (!/^ ?(?:each|per person|a head|apiece)?/.test(back) || sign.unit === undefined || amount.mention.per === undefined) return undefined;
  const match = /\b(?:split|shared|divided)(?: it)?(?: equally| evenly)? (?:between|among|amongst|by) (?:the |all )?#(\d+)\b[^¤#%]{0,30}$/.exec(
    signed.text.slice(0, sign.start),
  );
  const bases = match ? plainBefore(claim, match.index) : [];
  if (!match || bases.length !== 1) return undefined;
  const count = signed.counts[Number(match[1])]!.value;
  return { right: bases[0]!.value.div(count), how: `${bases[0]!.mention.text} ÷ ${count.toFixed()}` };
};

/** The last of the parts that are named one by one: “in three steps: £2,000 now, £2,000 in May and £2,600 at the end”. */
export const lastPart: Way = (claim) => {
  const { signed, signs, sign } = claim;
  const { text, amounts } = signed;
  const match = new RegExp(`#(\\d+) ${partNames}\\b[^¤#%~]{0,40}[:,–—(-][^¤#%~]{0,20}¤`).exec(text);
  if (!match || match.index > sign.start || text.slice(match.index, sign.start).includes(' . ')) return undefined;
  const bases = plainBefore(claim, match.index);
  const parts = signs.filter(({ kind, start }) => kind === '¤' && start > match.index);
  if (
    bases.length !== 1 ||
    parts.at(-1) !== sign ||
    signed.counts[Number(match[1])]!.value.toFixed() !== String(parts.length) ||
    /%/.test(text) ||
    parts.some(({ index }) => !amounts[index]!.isPlain)
  )
    return undefined;
  return difference([bases[0]!, ...parts.slice(0, -1).map(({ index }) => amounts[index]!)]);
};

const inYear: Readonly<Record<string, number>> = { month: 12, quarter: 4 };

/** “£85 a month, or £1,020 a year”, “£145 a month, which makes £1,740 for the year”. */
export const year: Way = ({ signed, sign, back, front, previous, amount }) => {
  const rate = previous?.kind === '¤' && previous.unit !== undefined ? signed.amounts[previous.index] : undefined;
  const isYear =
    sign.unit === 'year' ||
    (amount.mention.per === undefined &&
      /^ (?:for (?:the|a|one) (?:whole |full )?year|in the year|over the year|a year|per annum|p\.a|yearly|annually|altogether for the year)\b/.test(back));
  const times = inYear[previous?.unit ?? ''];
  if (
    !rate ||
    !isYear ||
    times === undefined ||
    !/^[\s,(:=–—-]*(?:(?:or|(?:billed|charged|invoiced|paid) (?:annually |yearly |once a year )?as|i\.e\.?|that's|that is|(?:that|which) (?:adds up to|amounts to|comes to|gives|is|makes|means)|so|makes?|making|that makes|and that is|and so|comes to|equals?|this is|it's|thus|totalling) ?)?(?:a total of |exactly )?[\s(]*$/.test(
      front,
    ) ||
    /\b(?:instead|free|discount|once|upfront|up front|in advance|save|off|if)\b/.test(back)
  )
    return undefined;
  const right = rate.value.times(times);
  // Paid at once, the year often costs less.
  if (/\bor\b/.test(front) && amount.value.lt(right.times('0.95'))) return undefined;
  return { right, how: `${times} × ${rate.mention.text}` };
};
