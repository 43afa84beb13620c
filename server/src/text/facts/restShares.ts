/** What running text says is left of a sum: “the remaining £900”, “£1,640 less the £500 you have paid is £1,140”, “so you save £90”. */
import { difference, plainBefore, type Way } from './shareClaims';
import type { SumAmount } from './proseSigns';

/** What is left when all that stands between is taken off: “the remaining £900”, “that leaves £900”, “£785 is left to pay”. */
export const rest: Way = (claim) => {
  const { sign, signed, front, back } = claim;
  const isRest =
    /\b(?:the|that) other\s*$|\b(?:remaining|remainder|rest|balance)(?: (?:of|is|will be|comes to|then|due))*[\s,:(–—-]*$|\b(?:leaves?|leaving|leaves you|leaves us|there (?:is|remains?)|remains?|still owe|now owe)(?: (?:you|us|with|a balance of|to pay))*[\s:]*$/.test(
      front,
    ) ||
    /^[ )]*(?:is|are|remains?|still)? ?(?:left|remains?|outstanding|still due|still to pay|left to pay|left to be paid|to pay|remaining|to go)\b/.test(back);
  if (!isRest) return undefined;
  const bases = plainBefore(claim, sign.start);
  const from = signed.text.slice(0, sign.start);
  if (bases.length < 2 || bases.length > 4 || /%|\/|\bhalf\b|\bthird\b|\bquarter\b|#\d+ (?:equal )?(?:parts|instal)/.test(from.replace(named, ' ')))
    return undefined;
  // “¤0 deposit by Friday, ¤1 when the wall is up, balance of ¤2 at the end” lists payments: the price stands elsewhere.
  if (bases.every((base) => isPayment(signed.text, signed.amounts.indexOf(base)))) return undefined;
  // The deposit may be named before the price.
  const sorted = [...bases].sort((a, b) => b.value.cmp(a.value));
  return sorted[1]!.value.eq(sorted[0]!.value) ? undefined : difference(sorted);
};

const isPayment = (text: string, index: number): boolean =>
  new RegExp(
    `¤${index}(?!\\d),? (?:(?:as )?(?:an? )?(?:advance|deposit|down|retainer|to (?:begin|book|secure|start)|up ?front)|` +
      '(?:after|at the|before|by|now|on|once|when|with)) ?',
  ).test(text);

/** A share whose amount is said too: “one third now, which is ¤0”. */
const named = /\b(?:half|third|quarter)\b(?=[^.¤%]{0,40}¤)/g;

/** “We owe you a credit of ¤0. Your bill was ¤1, so please send us ¤2.” */
export const afterCredit: Way = (claim) => {
  const { sign, signed, front, back } = claim;
  const bases = plainBefore(claim, sign.start);
  if (
    bases.length !== 2 ||
    !owingNow.test(front) ||
    /[%~]|#\d+ (?:equal )?(?:parts|instal)/.test(signed.text) ||
    /^ (?:each|for|now|on|towards)\b(?! \w+ (?:instead|only))/.test(back)
  )
    return undefined;
  const [high, low] = [...bases].sort((a, b) => b.value.cmp(a.value)) as [SumAmount, SumAmount];
  const place = `¤${signed.amounts.indexOf(low)}(?!\\d)`;
  const isCredit = new RegExp(
    '\\b(?:credit(?: note)?|credited|discount|deposit|goodwill|paid(?: us| me)?|refund|reduction|take off|taking off|' +
      `taken off|voucher)(?: (?:for|of|worth|the|a|an|about))* ${place}|` +
      `${place}(?: [a-z']+){0,4} (?:already paid|credit|deposit|off|paid|refund|voucher|you paid|you sent)\\b`,
  ).test(signed.text);
  return isCredit && high.value.gt(low.value) ? difference([high, low]) : undefined;
};
const owingNow = new RegExp(
  '\\b(?:so|therefore|then|that means|which means)\\b' +
    "(?: (?:please|you|we|now|just|only|will|would|need|to|have|all|is|that|i))*(?:'ll|'d)?(?: (?:only|now|just))* " +
    '(?:ask(?: you)?(?: for)?|due is|left is|owe(?: us| me)?|pay(?: us| me)?|send(?: us| me)?|settle|transfer(?: us| me)?)' +
    '(?: (?:just|only))* $',
);

/** “¤0 less the ¤1 that you have paid is ¤2”, “with your ¤1 taken off you owe ¤2”. */
export const lessPart: Way = (claim) => {
  const { sign, signed, signs, front, previous } = claim;
  const bases = plainBefore(claim, sign.start);
  const [whole, part] = bases;
  const [first, second] = signs.filter(({ kind }) => kind === '¤');
  if (!whole || !part || bases.length !== 2 || previous !== second || part.value.gte(whole.value) || /[%~]/.test(signed.text.slice(first!.start, sign.start)))
    return undefined;
  const isLess =
    /\b(?:deduct(?:ed|ing)?|less|minus|subtract(?:ed|ing)?|tak(?:e|ing) off|without) (?:[a-z']+ ){0,4}$/.test(signed.text.slice(first!.end, second!.start)) ||
    /^ (?:[a-z@']+ ){0,5}(?:deducted|knocked off|off|subtracted|taken off)\b/.test(front);
  const isDue =
    /^(?: (?:deposit|advance|payment))?,? $/.test(front) && /^ (?:is|remains|will be|would be) (?:due|left|outstanding|payable|to pay)\b/.test(claim.back);
  return isLess && front.length < 120 && (resultWords.test(front) || isDue) ? difference(bases) : undefined;
};
const resultWords = new RegExp(
  '^(?: (?:already|deducted|deposit|from|have|has|in|knocked|of|off|on|paid|payment|received|subtracted|taken|that|we|' +
    'you|your|advance|credit|discount|been|@|january|february|march|april|may|june|july|august|september|october|november|' +
    'december))*,?(?: (?:so|and|therefore|then|that|this|which|it|you|we|the))*' +
    '(?: (?:now|still|will|would|then|therefore))*(?: (?:leaves?|leaving|makes?|making|is|are|comes? to|gives?|owe|owes|' +
    'pay|sum|due|balance|total|amount|to pay|of|us|me|you|with|for|a|only|just))+[\\s:]*$|' +
    '^(?: (?:deposit|advance))?\\s*=\\s*$',
);

/** “From £980 to £890, so you save £90.” */
export const saving: Way = (claim) => {
  const bases = plainBefore(claim, claim.sign.start);
  if (
    bases.length !== 2 ||
    !/\b(?:you|we|which|that|so)(?: (?:you|we|will|would))?(?:'ll|'d)? ?(?:sav(?:e|es|ing))(?: you)?\s*$|\bsaving(?: you| of)?\s*$/.test(claim.front) ||
    claim.signed.text.includes('%')
  )
    return undefined;
  const [high, low] = [...bases].sort((a, b) => b.value.cmp(a.value)) as [SumAmount, SumAmount];
  return difference([high, low]);
};
