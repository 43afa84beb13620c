/** Percentages of running text and what they make of the whole: “a deposit of 30 %, which is £1,350”, “with 15 % off you pay £382.50”. */
import Big from 'big.js';

import type { SumAmount } from './proseSigns';
import { difference, plainBefore, isShareJoint, toPay, type Claim, type Right, type Way } from './shareClaims';

const one = new Big(1);

/** The same without those that are themselves shares: “30 % (£6,000)”. */
const withoutShares = ({ signs, signed: { amounts } }: Claim, place: number): readonly SumAmount[] =>
  signs.flatMap(({ kind, index, end }, at) =>
    kind === '¤' && end <= place && amounts[index]!.isPlain && signs[at - 1]?.kind !== '%' ? [amounts[index]!] : [],
  );

const adding = /\b(?:vat|gst|hst|tax|surcharge|plus|on top|extra|adds?|service|commission|fee|tip|more)\b/;
const takingOff = /\b(?:off|discount|less|minus|reduced|reduction|rebate|cheaper|saving|save)\b/;

/** “30 % of £4,500, which is £1,350”, “a deposit of 30 % (£1,350)” after the price, “with 15 % off you pay £382.50”. */
export const percentage: Way = (claim) => {
  const { signs, sign, signed, front, back } = claim;
  const { text, percentages } = signed;
  const at = signs.indexOf(sign);
  let share = signs[at - 1];
  let whole: SumAmount | undefined;
  // “30 % of the £4,500” names what it is of.
  if (share?.kind === '¤' && signs[at - 2]?.kind === '%' && ofWhole.test(text.slice(signs[at - 2]!.end, share.start))) {
    whole = signed.amounts[share.index];
    share = signs[at - 2];
  }
  if (share?.kind !== '%' || !isOneThought(front) || !isShareJoint(front)) return undefined;
  const bases = whole ? [whole] : withoutShares(claim, share.start);
  const [base] = bases;
  if (!base || bases.length > 1 || !base.isPlain) return undefined;
  const percent = percentages[share.index]!.value;
  const part = percent.div(100);
  const around = `${text.slice(Math.max(0, share.start - 40), share.start)} ${text.slice(share.end, sign.start)}`;
  // “20 % off, that is £480, so you pay £1,920”: what is to pay comes from the share.
  const isSaid =
    (thatIs.test(front) || /^ (?:(?:deposit|discount|gst|hst|tax|vat) )?\($/.test(front)) &&
    leadsTo.test(back) &&
    shareName.test(around) &&
    !ofPart.test(text.slice(0, share.start));
  const portion = {
    right: base.value.times(part),
    how: `${percent.toFixed()} % of ${base.mention.text}`,
    explainedBy: whole !== undefined || isSaid ? ('before' as const) : undefined,
  };
  const less = { right: base.value.times(one.minus(part)), how: `${base.mention.text} less ${percent.toFixed()} %` };
  const more = { right: base.value.times(one.plus(part)), how: `${base.mention.text} plus ${percent.toFixed()} %` };
  const isWhole =
    (toPay.test(front) || /^ (?:in total|altogether|in all|all told)\b/.test(back)) && !/\b(?:save|saving|discount of|vat of|deposit)\b/.test(front);
  // “476 €, of which 19 % VAT 76 €” is the tax in the sum.
  const upTo = text.slice(signs.find(({ kind, index }) => kind === '¤' && signed.amounts[index] === base)!.end, share.start);
  if ((taxInside.test(upTo) || inThat.test(front)) && tax.test(front + text.slice(Math.max(0, share.start - 12), share.start)))
    return {
      right: base.value.times(percent).div(percent.plus(100)).round(2),
      how: `the ${percent.toFixed()} % in ${base.mention.text}`,
      explainedBy: 'nothing',
    };
  const likely = [portion, ...(takingOff.test(around) ? [less] : []), ...(adding.test(around) || around.includes('+') ? [more] : [])];
  // Of the share and what it makes of the whole, the sentence means the one that it is nearer to.
  if (isWhole && !isSaid && likely.length > 1) likely.shift();
  const distance = ({ right }: Right): Big => right.minus(claim.amount.value).abs();
  return likely.sort((a, b) => distance(a).cmp(distance(b)))[0];
};
const thatIs = new RegExp(
  "^(?: (?:deposit|discount|gst|off|tax|vat))?(?:[,;:]| \\.)? (?:i\\.e\\.?|that is|that's|this is|" +
    '(?:(?:that|this|which) )?(?:adds(?: another)?|amounts to|comes to|is|knocks off|makes|means|saves you|takes off))\\s*$',
);
/** A sentence that goes on about the share: “. That saves you ¤1”. */
const isOneThought = (front: string): boolean => !front.includes(' . ') || /^[^.]* \. (?:that|this|which|it|so)\b[^.]*$/.test(front);
/** “30 % of the ¤0”, “the 5 % card fee on ¤0”. */
const ofWhole = new RegExp(
  '^ (?:(?!and |more |or |plus |rest )[a-z-]+[:,]? ){0,3}(?:of|off|on|from) (?:(?:our|the|your) )?' +
    "(?:(?!(?:our|the|your) )[a-z']+ ){0,4}$|" +
    '^ (?:[a-z]+ ){0,2}(?:discount|gst|hst|off|tax|vat),? (?:and )?(?:our|the|your) (?:(?!(?:our|the|your) )[a-z]+ ){0,2}$',
);
const shareName = /\b(?:advance|deposit|discount|gst|off|tax|vat)\b/;
/** “On the labour you get 10 % off.” */
const ofPart = /\b(?:for|of|off|on) (?:all|any|both|each|our|the|your) (?!(?:full |list |total |whole )?(?:fee|list|price|sum|total|whole)\b)[^.]*$/;
const leadsTo = /^\)?,? (?:and )?(?:a total of|bringing|for a total|giving|leaves|leaving|making|so|taking|that leaves|which leaves|you pay)\b/;
const taxInside = new RegExp(
  '\\b(?:of which|therein|thereof)\\b[^.¤]{0,24}$|' +
    '\\b(?:incl|including|includes|inclusive of|contains|containing)\\b\\.?(?: (?:all|any|are|is|of|the))*[ :(]*' +
    '(?:(?:gst|hst|tax|vat)\\b[^¤]{0,40})?$|\\bwith (?:the )?(?:gst|hst|tax|vat)(?=[,.;)]| (?:in|and) )[^¤]{0,40}$',
);
/** “The 10 % GST in that amount”. */
const inThat = new RegExp(
  '^ (?:gst|hst|tax|vat)?,? ?(?:(?:already |is )*(?:contained|included|inside)\\b ?)?(?:(?:in|inside|within) (?:it|that|' +
    'these|this|(?:that|the|this|your) (?:amount|bill|figure|invoice|price|sum|total))\\b|' +
    '(?<=(?:contained|included|inside) ?)(?=[ :=(–—-]))',
);
const tax = /\b(?:gst|hst|tax|vat)\b/;

/** What a part found above makes of the whole: “£640 plus 20 % VAT (£128), so £768 altogether”. */
export const wholeOfBoth: Way = (claim) => {
  const { signs, sign, signed, front, back } = claim;
  const bases = plainBefore(claim, sign.start);
  if (
    bases.length !== 2 ||
    !(toPay.test(front) || /^ (?:in total|altogether|in all|all told)\b/.test(back)) ||
    /\b(?:save|saving|now|deposit|first|half)\b/.test(front)
  )
    return undefined;
  const [whole, part] = bases as [SumAmount, SumAmount];
  const share = signs.find(({ kind }) => kind === '%');
  if (
    !share ||
    share.start > sign.start ||
    signs.filter(({ kind }) => kind === '%').length > 1 ||
    !part.value.eq(whole.value.times(signed.percentages[share.index]!.value).div(100).round(2))
  )
    return undefined;
  const words = signed.text.slice(0, sign.start);
  if (adding.test(words) === takingOff.test(words)) return undefined;
  return adding.test(words) ? { right: whole.value.plus(part.value), how: `${whole.mention.text} + ${part.mention.text}` } : difference(bases);
};

/** What the share is of stands behind it: “40 % up front (¤0) of the ¤1”, “a 15 % discount takes ¤0 off the ¤1”. */
export const percentageOfNext: Way = ({ signs, sign, signed, front, back, previous }) => {
  const next = signs[signs.indexOf(sign) + 1];
  const base = next?.kind === '¤' ? signed.amounts[next.index] : undefined;
  if (
    previous?.kind !== '%' ||
    !base?.isPlain ||
    front.includes(' . ') ||
    !isShareJoint(front) ||
    !/^\)? (?:from|of|off|on) (?:(?:our|that|the|your) )?(?:[a-z]+ ){0,3}$/.test(back)
  )
    return undefined;
  const percent = signed.percentages[previous.index]!.value;
  return { right: base.value.times(percent).div(100), how: `${percent.toFixed()} % of ${base.mention.text}`, explainedBy: 'before' };
};

/** “¤0, of which ¤1 is VAT at 20 %”. */
export const taxOfWhole: Way = (claim) => {
  const { signs, sign, signed, front, back, previous } = claim;
  const next = signs[signs.indexOf(sign) + 1];
  const base = previous?.kind === '¤' ? signed.amounts[previous.index]! : undefined;
  if (
    !base?.isPlain ||
    next?.kind !== '%' ||
    !/\b(?:of which|includ\w+|incl\.?)(?: (?:is|are|a))* ?$/.test(front) ||
    front.includes(' . ') ||
    !/^ (?:(?:is|are|being|in|of|for) )?(?:the )?(?:gst|hst|tax|vat)(?: (?:at|of))? $|^ \((?:gst |vat )?$/.test(back)
  )
    return undefined;
  const percent = signed.percentages[next.index]!.value;
  return {
    right: base.value.times(percent).div(percent.plus(100)).round(2),
    how: `the ${percent.toFixed()} % in ${base.mention.text}`,
    explainedBy: 'nothing',
  };
};
