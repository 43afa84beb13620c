/** Shares, rests and years of running text: “a deposit of 30 %, which is £1,350”, “the remaining £900”, “three instalments of £900 each”, “£85 a month, or £1,020 a year”. */
import Big from 'big.js';

import { signsIn, type ReckonedAmount, type Sign, type SignedText, type SumAmount } from './proseSigns';

/** What the last sentence gives as a share, a rest or the like of amounts before it. */
export function proseShares(signed: SignedText): readonly ReckonedAmount[] {
  const signs = signsIn(signed.text);
  const found: ReckonedAmount[] = [];
  for (const sign of signs) {
    const amount = sign.kind === '¤' ? signed.amounts[sign.index] : undefined;
    if (!amount || sign.start < signed.last || amount.mention.figures[0].power > 0) continue;
    for (const way of ways) {
      const right = way({ signed, signs, sign, amount, ...wordsAround(signed, signs, sign) });
      if (!right) continue;
      found.push({ amount, ...right });
      break;
    }
  }
  return found;
}

interface Claim {
  readonly signed: SignedText;
  readonly signs: readonly Sign[];
  /** That of the amount in question. */
  readonly sign: Sign;
  readonly amount: SumAmount;
  /** The words up to the sign in front, and up to the next one. */
  readonly front: string;
  readonly back: string;
  readonly previous: Sign | undefined;
}

function wordsAround({ text }: SignedText, signs: readonly Sign[], sign: Sign): Pick<Claim, 'front' | 'back' | 'previous'> {
  const at = signs.indexOf(sign);
  const previous = signs[at - 1];
  return { previous, front: text.slice(previous?.end ?? 0, sign.start), back: text.slice(sign.end, signs[at + 1]?.start ?? text.length) };
}

type Right = Omit<ReckonedAmount, 'amount'>;
type Way = (claim: Claim) => Right | undefined;

/** The plain amounts in front of a place, the nearest last. */
const plainBefore = ({ signs, signed: { amounts } }: Claim, place: number): readonly SumAmount[] => signs.flatMap(({ kind, index, end }) => (kind === '¤' && end <= place && amounts[index]!.isPlain ? [amounts[index]!] : []));

const one = new Big(1);
const difference = ([first, ...others]: readonly SumAmount[]): Right => ({ right: others.reduce((rest, { value }) => rest.minus(value), first!.value), how: [first!, ...others].map(({ mention }) => mention.text).join(' − ') });

/** The same without those that are themselves shares: “30 % (£6,000)”. */
const withoutShares = ({ signs, signed: { amounts } }: Claim, place: number): readonly SumAmount[] => signs.flatMap(({ kind, index, end }, at) => (kind === '¤' && end <= place && amounts[index]!.isPlain && signs[at - 1]?.kind !== '%' ? [amounts[index]!] : []));

const adding = /\b(?:vat|gst|hst|tax|surcharge|plus|on top|extra|adds?|service|commission|fee|tip|more)\b/;
const takingOff = /\b(?:off|discount|less|minus|reduction|rebate|cheaper|saving|save)\b/;
const toPay = /\b(?:pay|costs?|leaves?|leaving|down to|total|altogether|in all|owe|becomes?|so the price|that's|price is|only)\b|^[^\p{L}]*so[^\p{L}]*$/u;

/** “30 % of £4,500, which is £1,350”, “a deposit of 30 % (£1,350)” after the price, “with 15 % off you pay £382.50”. */
const percentage: Way = (claim) => {
  const { signs, sign, signed, front, back } = claim;
  const { text, percentages } = signed;
  const at = signs.indexOf(sign);
  let share = signs[at - 1];
  let whole: SumAmount | undefined;
  // “30 % of the £4,500” names what it is of.
  if (share?.kind === '¤' && signs[at - 2]?.kind === '%' && /^ (?:(?:advance|commission|deposit|discount|down payment|surcharge|tax|vat) )?(?:of|off|on|from) (?:[a-z']+ ){0,5}$/.test(text.slice(signs[at - 2]!.end, share.start))) {
    whole = signed.amounts[share.index];
    share = signs[at - 2];
  }
  if (share?.kind !== '%' || front.length > 120 || front.includes(' . ') || !shareJoint.test(front)) return undefined;
  const bases = whole ? [whole] : withoutShares(claim, share.start);
  const [base] = bases;
  if (!base || bases.length > 1 || !base.isPlain) return undefined;
  const percent = percentages[share.index]!.value;
  const part = percent.div(100);
  const around = `${text.slice(Math.max(0, share.start - 40), share.start)} ${text.slice(share.end, sign.start)}`;
  // “20 % off, that is £480, so you pay £1,920”: what is to pay comes from the share.
  const isSaid = thatIs.test(front) && leadsTo.test(back) && shareName.test(around) && !ofPart.test(text.slice(0, share.start));
  const portion = { right: base.value.times(part), how: `${percent.toFixed()} % of ${base.mention.text}`, isNamed: whole !== undefined || isSaid };
  const less = { right: base.value.times(one.minus(part)), how: `${base.mention.text} less ${percent.toFixed()} %` };
  const more = { right: base.value.times(one.plus(part)), how: `${base.mention.text} plus ${percent.toFixed()} %` };
  const isWhole = (toPay.test(front) || /^ (?:in total|altogether|in all|all told)\b/.test(back)) && !/\b(?:save|saving|discount of|vat of|deposit)\b/.test(front);
  // “476 €, of which 19 % VAT 76 €” is the tax in the sum.
  if (within.test(text.slice(Math.max(0, share.start - 30), share.start)) && adding.test(front + text.slice(share.start - 12, share.start))) return { right: base.value.times(percent).div(percent.plus(100)).round(2), how: `the ${percent.toFixed()} % in ${base.mention.text}` };
  const likely = [portion, ...(takingOff.test(around) ? [less] : []), ...(adding.test(around) || around.includes('+') ? [more] : [])];
  // Of the share and what it makes of the whole, the sentence means the one that it is nearer to.
  if (isWhole && !isSaid && likely.length > 1) likely.shift();
  const distance = ({ right }: Right): Big => right.minus(claim.amount.value).abs();
  return likely.sort((a, b) => distance(a).cmp(distance(b)))[0];
};
const thatIs = /^(?: (?:deposit|discount|gst|off|tax|vat))?[,;:]? (?:i\.e\.?|that is|that's|this is|which (?:comes to|is|makes)|(?:comes to|is|makes))\s*$/;
const shareName = /\b(?:advance|deposit|discount|gst|off|tax|vat)\b/;
/** “On the labour you get 10 % off.” */
const ofPart = /\b(?:for|of|off|on) (?:all|any|both|each|our|the|your) (?!(?:full |list |total |whole )?(?:fee|list|price|sum|total|whole)\b)[^.]*$/;
const leadsTo = /^\)?,? (?:and )?(?:leaving|so|that leaves|which leaves|you pay)\b/;
const within = /\b(?:of which|therein|thereof|including|includes|incl\.?|inclusive of|contains|containing|included:?)(?: (?:are|is|the))? ?(?:vat|gst|tax)?[ (:]*$/;
const shareJoint = /^(?:[\s,:;.()=–—-]|\b(?:so|and|which|that|this|it|is|are|i\.e|i\.e\.|ie|makes?|comes? to|amounts? to|works? out at|equals?|or|deposit|discount|advance|surcharge|commission|vat|gst|hst|tax|off|reduction|rebate|service|charge|fee|at|of|a|an|the|your|our|you|we|i|would|will|'d|'ll|'s|pay|paid|save|saving|due|now|up ?front|today|first|in|on|signing|signature|booking|order|adds?|costs?|get|take|ask|for|you'd|you'll|that's|it's|total|only|just|with|down|to|price|leaves|leaving|becomes|then|therefore|by|early|bird|member|regular|returning|customer|trade|(?:after|at|before|on|upon|when|with) (?:the |we |you |your )?(?:[a-z-]+ )?[a-z-]+)\b)*$/;

/** What is left when all that stands between is taken off: “the remaining £900”, “that leaves £900”, “£785 is left to pay”. */
const rest: Way = (claim) => {
  const { sign, signed, front, back } = claim;
  const isRest = /\b(?:remaining|remainder|rest|balance)(?: (?:of|is|will be|comes to|then|due))*[\s,:(–—-]*$|\b(?:leaves?|leaving|leaves you|leaves us)(?: (?:you|us|with|a balance of|to pay))*[\s:]*$/.test(front) || /^[ )]*(?:is|are|remains?|still)? ?(?:left|remains?|outstanding|still due|still to pay|left to pay|left to be paid|to pay|remaining|to go)\b/.test(back);
  if (!isRest) return undefined;
  const bases = plainBefore(claim, sign.start);
  const from = signed.text.slice(0, sign.start);
  if (bases.length < 2 || bases.length > 4 || /%|\/|\bhalf\b|\bthird\b|\bquarter\b|#\d+ (?:equal )?(?:parts|instal)/.test(from)) return undefined;
  return bases.slice(1).some(({ value }) => value.gte(bases[0]!.value)) ? undefined : difference(bases);
};

/** “From £980 to £890, so you save £90.” */
const saving: Way = (claim) => {
  const bases = plainBefore(claim, claim.sign.start);
  if (bases.length !== 2 || !/\b(?:you|we|which|that|so)(?: (?:you|we|will|would))?(?:'ll|'d)? ?(?:sav(?:e|es|ing))(?: you)?\s*$|\bsaving(?: you| of)?\s*$/.test(claim.front) || claim.signed.text.includes('%')) return undefined;
  const [high, low] = [...bases].sort((a, b) => b.value.cmp(a.value)) as [SumAmount, SumAmount];
  return difference([high, low]);
};

/** What a part found above makes of the whole: “£640 plus 20 % VAT (£128), so £768 altogether”. */
const wholeOfBoth: Way = (claim) => {
  const { signs, sign, signed, front, back } = claim;
  const bases = plainBefore(claim, sign.start);
  if (bases.length !== 2 || !(toPay.test(front) || /^ (?:in total|altogether|in all|all told)\b/.test(back)) || /\b(?:save|saving|now|deposit|first|half)\b/.test(front)) return undefined;
  const [whole, part] = bases as [SumAmount, SumAmount];
  const share = signs.find(({ kind }) => kind === '%');
  if (!share || share.start > sign.start || signs.filter(({ kind }) => kind === '%').length > 1 || !part.value.eq(whole.value.times(signed.percentages[share.index]!.value).div(100).round(2))) return undefined;
  const words = signed.text.slice(0, sign.start);
  if (adding.test(words) === takingOff.test(words)) return undefined;
  return adding.test(words) ? { right: whole.value.plus(part.value), how: `${whole.mention.text} + ${part.mention.text}` } : difference(bases);
};

const fractions: readonly (readonly [RegExp, number])[] = [[/\bhalf\b/, 2], [/\b(?:a|one) third\b/, 3], [/\b(?:a|one) quarter\b/, 4]];

/** “Half now (£875)”, “a quarter of the £3,600 up front, that's £900”. */
const fraction: Way = (claim) => {
  const { sign, signed, signs, front, previous } = claim;
  if (previous?.kind !== '¤') return undefined;
  const inside = /^(.{0,90})\b(half|(?:a|one) (?:third|quarter))\b([^.;]{0,40})$/.exec(front);
  const outside = /\b(half|(?:a|one) (?:third|quarter)) of (?:[a-z']+ ){0,3}$/.exec(signed.text.slice(signs[signs.indexOf(previous) - 1]?.end ?? 0, previous.start));
  const name = inside?.[2] ?? (outside && front.length < 120 && shareJoint.test(front) ? outside[1] : undefined);
  if (!name || (inside && !/^ ?(?:of (?:it|this|that)[ ,]+|(?:is |are )?(?:now|due|up ?front|payable|today|on \w+|in advance|first|at the start|to start|before \w+|when \w+ \w+)[ ,]*){0,3}[(:=,–—-]?\s*(?:(?:that's|that is|which is|so|i\.e\.?|is|or) )?$/.test(inside[3]!))) return undefined;
  const bases = plainBefore(claim, sign.start);
  const divisor = fractions.find(([pattern]) => pattern.test(name))![1];
  return bases.length === 1 ? { right: bases[0]!.value.div(divisor), how: `${bases[0]!.mention.text} ÷ ${divisor}` } : undefined;
};

const partNames = '(?:equal |monthly |even |identical |weekly |quarterly )?(?:parts?|instal?ments?|payments?|steps|stages|tranches|portions|shares|sums|thirds|quarters|halves)';

/** “The price is £2,700, in three instalments of £900 each.” */
const instalments: Way = (claim) => {
  const { signed, sign } = claim;
  const match = new RegExp(`#(\\d+) ${partNames} of (?:just |only |exactly )?$`).exec(signed.text.slice(0, sign.start));
  const bases = match ? plainBefore(claim, match.index) : [];
  if (!match || bases.length !== 1 || /\bor\b|\bdeposit\b|\bplus\b|%|\binterest\b|\bthen\b/.test(signed.text)) return undefined;
  const count = signed.counts[Number(match[1])]!.value;
  // A part that is rounded makes a little more or less than the whole.
  if (claim.amount.value.times(count).minus(bases[0]!.value).abs().lt(count.times(claim.amount.decimals > 0 ? '0.01' : 1))) return { right: claim.amount.value, how: '' };
  return { right: bases[0]!.value.div(count), how: `${bases[0]!.mention.text} ÷ ${count.toFixed()}` };
};

/** “£1,080, so split between six people it's £180 each.” */
const split: Way = (claim) => {
  const { signed, sign, back, amount } = claim;
  if (!/^ ?(?:each|per person|a head|apiece)?/.test(back) || sign.unit === undefined || amount.mention.per === undefined) return undefined;
  const match = /\b(?:split|shared|divided)(?: it)?(?: equally| evenly)? (?:between|among|amongst|by) (?:the |all )?#(\d+)\b[^¤#%]{0,30}$/.exec(signed.text.slice(0, sign.start));
  const bases = match ? plainBefore(claim, match.index) : [];
  if (!match || bases.length !== 1) return undefined;
  const count = signed.counts[Number(match[1])]!.value;
  return { right: bases[0]!.value.div(count), how: `${bases[0]!.mention.text} ÷ ${count.toFixed()}` };
};

/** The last of the parts that are named one by one: “in three steps: £2,000 now, £2,000 in May and £2,600 at the end”. */
const lastPart: Way = (claim) => {
  const { signed, signs, sign } = claim;
  const { text, amounts } = signed;
  const match = new RegExp(`#(\\d+) ${partNames}\\b[^¤#%~]{0,40}[:,–—(-][^¤#%~]{0,20}¤`).exec(text);
  if (!match || match.index > sign.start || text.slice(match.index, sign.start).includes(' . ')) return undefined;
  const bases = plainBefore(claim, match.index);
  const parts = signs.filter(({ kind, start }) => kind === '¤' && start > match.index);
  if (bases.length !== 1 || parts.at(-1) !== sign || signed.counts[Number(match[1])]!.value.toFixed() !== String(parts.length) || /%/.test(text) || parts.some(({ index }) => !amounts[index]!.isPlain)) return undefined;
  return difference([bases[0]!, ...parts.slice(0, -1).map(({ index }) => amounts[index]!)]);
};

const inYear: Readonly<Record<string, number>> = { month: 12, quarter: 4 };

/** “£85 a month, or £1,020 a year”, “£145 a month, which makes £1,740 for the year”. */
const year: Way = ({ signed, sign, back, front, previous, amount }) => {
  const rate = previous?.kind === '¤' && previous.unit !== undefined ? signed.amounts[previous.index] : undefined;
  const isYear = sign.unit === 'year' || (amount.mention.per === undefined && /^ (?:for (?:the|a|one) (?:whole |full )?year|in the year|over the year|a year|per annum|p\.a|yearly|annually|altogether for the year)\b/.test(back));
  const times = inYear[previous?.unit ?? ''];
  if (!rate || !isYear || times === undefined || !/^[\s,(:=–—-]*(?:(?:or|i\.e\.?|that's|that is|which (?:is|makes|comes to)|so|makes?|making|that makes|and that is|and so|comes to|equals?|this is|it's|thus|totalling) ?)?(?:a total of |exactly )?[\s(]*$/.test(front) || /\b(?:instead|free|discount|once|upfront|up front|in advance|save|off|if)\b/.test(back)) return undefined;
  return { right: rate.value.times(times), how: `${times} × ${rate.mention.text}` };
};

const ways: readonly Way[] = [year, split, instalments, lastPart, fraction, percentage, wholeOfBoth, saving, rest];
