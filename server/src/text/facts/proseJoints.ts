/** What stands between the numbers that a text reckons with and the result that it names, and how sure it makes that this is the result. */
import { joiningWords } from '../../words/reckoningWords';
import { singular } from './countedNouns';

const joining = new Set(joiningWords.split(', '));
const longest = 90;

/** True when nothing between names a thing of its own; `nouns` are those that are counted or priced. */
export function isJoint(words: string, nouns: ReadonlySet<string>): boolean {
  if (words.length > longest) return false;
  return (words.match(/\p{L}+(?:[.']\p{L}+)*|\S/gu) ?? []).every((token) =>
    /^\p{L}/u.test(token) ? joining.has(token.replace(/^that'(?:d|ll)$/, 'that')) || nouns.has(singular(token)) : /^[,:;.–—=()@'-]$/.test(token),
  );
}

/** What stands behind the last number without the noun it counts: “¤0 for the flowers, so” leaves “, so”. */
export const afterNoun = (between: string, isCount: boolean): string =>
  between
    .replace(included, '')
    .replace(/^ (?:an?|each|per) \p{L}+(?=[,;:–—(]| (?:so|that|which|in)\b)/u, ' ')
    .replace(/^ (?:per|and|an?) \p{L}+(?= |[,;:–—(])/u, ' ')
    .replace(/\b(?:the|our|your|my|all) (?:[a-z]+ ){1,3}(?=(?:comes?|costs?|is|are|makes?|adds|amounts|will|would|totals)\b)/, ' ')
    .replace(isCount ? countedNoun : namedPart, ' ');
/** “$45 each, worksheets and games included, so the term comes to”: what is in a price changes no sum. */
const included = /, (?:all )?(?:(?!not\b)[\p{L}'-]+ ){1,5}included(?=,| (?:so|and)\b)|, including (?:[\p{L}'-]+ ?){1,5}(?=,)/u;
const countedNoun = new RegExp(
  "^[ -](?!(?:all|altogether|together)\\b)(?:(?!(?:and|including|or|plus|with)\\b)[\\p{L}'@-]+ ){0,5}?" +
    "(?:(?!(?:and|including|or|plus|with)\\b)[\\p{L}'@-]+ ?)(?=[,:;–—=(]|\\b(?:come|comes|came|make|makes|is|are|adds?|cost|" +
    "costs|total|totals|that's|it's|works?|means?|for a total|" +
    "(?:i|it|this|that|we|you) (?:comes?|make|makes|owe|pay|will|would)|(?:i|it|we|you)'(?:d|ll))\\b|$)",
  'u',
);
const namedPart =
  /^ (?:for|of|on|in|as|to) (?:[\p{L}'-]+ ?){1,5}?(?=[,:;–—=(]|\b(?:come|comes|came|make|makes|is|are|adds?|that's|it's|so|which|works?|all)\b|$)/u;

const strong = new RegExp(
  '\\b(?:comes?|came|coming|amounts?|amounting|adds? up|adding up|works? out|makes?|making|gives?|giving|totals?|' +
    'totalling|totaling|equals?|sum|in all|altogether|together|i\\.e|ie|means)\\b|' +
    "=|\\bthat's\\b|\\bit's\\b|\\bthat is\\b",
);
const weak = new RegExp(
  '\\b(?:is|are|costs?|so|or|be|pay|paying|owe|owes|bill|billed|invoiced?|brings?|charge|puts|sets?|spend|spending|hence|' + 'then|therefore|thus)\\b|[:(–—-]',
);
const totalling = new RegExp(
  '\\b(?:comes? to|came to|coming to|amounts? to|adds? up to|makes?|making|totals?|totalling|totaling|equals|in total|' +
    "in all|altogether|together|all told|sum|so that's)\\b|=",
);
const totalBehind = new RegExp(
  '^\\s*\\)?,? ?(?:in total|in all|altogether|all told|all in|together|for (?:the (?:two|three|four|five|lot|whole)|both|' +
    'everything|all of (?:it|them)|all (?:two|three|four)|(?:the |all |both )?#\\d+)|overall)\\b(?!:? ?¤)',
);
/** “So you owe us”, “you will therefore pay”. */
const owing = new RegExp(
  '\\b(?:hence|so|that|then|therefore|thus)\\b.*\\b' +
    '(?:bill|charge|comes?|costs?|due|invoice|is|owe|owes|pay|price|sum|total)\\b|' +
    '\\b(?:pay|owe)\\b.*\\btherefore\\b',
);
/** A lower price than that of the parts is an offer. */
const asOffer = /^[^.;]{0,60}\b(?:cheaper|deal|discount|instead|less|member\w*|offer|package|saved?|saving|special|with(?:out)?)\b/;

const concluding = /\b(?:hence|so|therefore|thus)\b/;

export interface Claim {
  readonly words: string;
  /** What stands between the last price and the number before the result. */
  readonly lead: string;
  readonly behind: string;
  /** True for one product, which is what the result must be of. */
  readonly isProduct: boolean;
  /** True where the parts stand one behind the other, and where they are joined by “plus”. */
  readonly isListed: boolean;
  readonly isJoined: boolean;
  /** True where each part is a product, “two adults at ¤0 and three children at ¤1”. */
  readonly isOfProducts: boolean;
}

/** “… so please pay £600 for the paint”, where the paint is none of what is reckoned with; “so £650 has come in after fees”. */
export const isOfElse = (behind: string, nouns: ReadonlySet<string>): boolean => {
  const noun = /^ (?:for|of|on|towards) (?:(?:a|an|my|our|the|this|that|these|those|your) )*(\p{L}[\p{L}'-]*)/u.exec(behind)?.[1];
  return noun !== undefined && !joining.has(noun) && !nouns.has(singular(noun));
};
/** What is left when something has been taken off already. */
export const isNet = (behind: string): boolean =>
  /^[^.;,]{0,30}\b(?:(?:after|before|without) (?:(?:all|any|the|your) )?(?:[a-z]+ )?(?:commission|costs?|deductions?|discount|expenses|fees?|gst|tax(?:es)?|vat)\b|less |net of )|^ (?:is|are) (?:still |now )?(?:left|missing|open|outstanding|unpaid)\b|^ (?:is|are) still\b|^ (?:remains?|still)\b/.test(
    behind,
  );

/** True when the words say that what follows is what comes out. */
export function claimsResult({ words, lead, behind, isProduct, isListed, isJoined, isOfProducts }: Claim): boolean {
  const isTotal = totalling.test(words) || totalBehind.test(behind);
  if (isProduct)
    return isTotal || strong.test(words) || weak.test(words) || concluding.test(lead) || (/^\s*,\s*$/.test(words) && /^\)?\s*(?:[.,;]|and\b|$)/.test(behind));
  if (
    isTotal ||
    (isListed && /\bthat's\b|\bthat is\b|\bthat makes\b|\bso it's\b/.test(words)) ||
    ((isJoined || (isListed && isOfProducts)) && weak.test(words))
  )
    return true;
  if (isListed && concluding.test(words) && /^ (?:is|are|will be) (?:due|owed|payable|to pay)\b/.test(behind)) return true;
  return isListed && owing.test(words) && !asOffer.test(behind);
}
