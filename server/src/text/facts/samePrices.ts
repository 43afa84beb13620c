/** Tells whether two prices that are told in other words are of one thing: “the logo, with three drafts, is £1,450” and “go ahead with the logo at £1,540”. */
import type { FactClause, FactWord } from './factClause';
import { dealVerbs, deeds } from './factWords';
import type { StatedFact } from './statedFacts';

const deed = new Set(deeds.split(' '));
const deals = new Set(dealVerbs.split(' '));
const article = /(?:^|[\s,])(?:the|your|our|this|my|these|both|his|her|their)$/;

/** Two sums that somebody may have meant to be one: the same figures in another order, or less than a third apart. */
export function areNear({ value: one }: StatedFact, { value: other }: StatedFact): 'same figures' | 'near' | undefined {
  const [a, b] = [one.slice(one.lastIndexOf(' ') + 1), other.slice(other.lastIndexOf(' ') + 1)];
  const [low, high] = [Number(a), Number(b)].sort((x, y) => x - y) as [number, number];
  if (high >= low * 3) return undefined;
  const figures = (value: string): string => value.replace(/\D/g, '').split('').sort().join('');
  if (a.length === b.length && a.replace(/\D|0+$/g, '').length > 1 && figures(a) === figures(b)) return 'same figures';
  return high < low * 1.45 ? 'near' : undefined;
}

/** A price of something known, or of all. */
const told = /\b(?:the|your|our|this|for|at|total|comes? to)\b/;

/** What else the price may be of. */
const more = new RegExp(
  '\\b(?:with(?! (?:\\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)\\b)|without|' +
    'including|incl|plus|and(?! (?:is|are|costs?|comes?|runs?|takes?|will|can|you|we|it|i|pays?|stands?)\\b)|extra|more|too|' +
    'also|as well)\\b',
);

/** True when what is said around one of two near prices names nothing but the thing of the other. */
export function areOfOnePrice(one: StatedFact, other: StatedFact): boolean {
  const nearness = areNear(one, other);
  if (!nearness) return false;
  const isSwapped = nearness === 'same figures';
  // Two prices of three figures are hardly the same ones in another order by chance.
  if (
    isSwapped &&
    one.value.replace(/\D/g, '').length > 3 &&
    one.value.replace(/\D|0+$/g, '').length > 2 &&
    [one, other].every(({ clause }) => clause.isLabelled || told.test(clause.front)) &&
    shareThings(one.clause, other.clause)
  )
    return true;
  // “It’s £2,830 for front and back.”
  if (isSwapped && [one, other].some(({ clause: { hasPronoun, before } }) => hasPronoun && before.every(({ joint }) => /\bfor$/.test(joint)))) return true;
  if (!isSwapped && !/^price per (?:each|piece|person|head|page|word)/.test(one.role) && isOneOfMore(one, other)) return false;
  return (
    (one.role.startsWith('total') && [one, other].some(({ clause }) => thingsOf(clause).length === 0)) ||
    refersTo(one, other, isSwapped) ||
    refersTo(other, one, isSwapped)
  );
}

/** True when one of the two is the price of more than the other, which explains it. */
export const isOneOfMore = (one: StatedFact, other: StatedFact): boolean =>
  [one, other].some(isOfMore) && !costsLessWithMore(one, other) && !costsLessWithMore(other, one);

const isOfMore = ({ clause: { front, back } }: StatedFact): boolean =>
  more.test(front.replace(/\b(?:ahead|happy|fine|okay?|agree|proceed|work) with\b|\band (?:accept|confirm|order|pay|send|settle|sign|transfer|wire)\b/g, '')) ||
  more.test(back.split(/[,;]| (?:you|we|i|it) | and (?:comes?|covers?|has|includes?|lasts?|takes?)\b/, 1)[0]!.replace(/ (?:and|so)$/, ''));

/** “The album costs £340 including the box” and “the £360 for the album”: without its box it costs no more. */
function costsLessWithMore(one: StatedFact, other: StatedFact): boolean {
  if (!included.test(one.clause.back) || other.clause.back.includes(',') || amountOf(one) >= amountOf(other)) return false;
  return ![other, { ...one, clause: { ...one.clause, back: one.clause.back.replace(included, '') } }].some(isOfMore);
}
/** What a price covers and nothing that limits it. */
const included = new RegExp(
  '^,? ?(?:including|incl\\.?|with(?= (?:all|its|our|the|your)\\b)) (?!(?:\\d|gst|hst|tax|vat)\\b)(?:(?:all|its|our|the|your) )?[a-z-]+' +
    '(?: and (?:all|its|our|the|your) [a-z-]+(?: (?:for|from|in|of|to) the [a-z-]+)?)?' +
    '(?: (?!as\\b|at\\b|for\\b|from\\b|if\\b|in\\b|on\\b|until\\b)[a-z-]+)?(?=\\W*$|[,;])',
);
const amountOf = ({ value }: StatedFact): number => Number(value.slice(value.lastIndexOf(' ') + 1));

function refersTo({ clause: short }: StatedFact, { clause: long, isTitle }: StatedFact, isSwapped: boolean): boolean {
  const words = thingsOf({ ...short, after: [] });
  const others = thingsOf(long);
  if (words.length === 0)
    return isSwapped && /\bthe\s*$|\b(?:the|this|that|my|our) (?:price|fee|cost|total|sum|quote|amount) (?:of|at|is|comes to|stays at)\b/.test(short.front);
  const shared = words.filter(({ stem }) => others.some((word) => word.stem === stem));
  if (shared.length < words.length) return false;
  return shared.some((word) => isDefinite(word, short) && !isOfAnother(word, words, isTitle ? withoutClient(others) : others, long, isSwapped));
}

/** True unless each names a thing that the other does not. */
function shareThings(one: FactClause, other: FactClause): boolean {
  const [a, b] = [thingsOf({ ...one, after: [] }), thingsOf({ ...other, after: [] })];
  return a.length === 0 || b.length === 0 || a.some(({ stem }) => b.some((word) => word.stem === stem));
}

const thingsOf = ({ before, after }: FactClause): readonly FactWord[] => [...before, ...after].filter(({ lower, isVerb }) => !deals.has(lower) && !isVerb);

const isDefinite = ({ joint, lower }: FactWord, { front, back, isLabelled }: FactClause): boolean =>
  isLabelled ||
  article.test(joint) ||
  new RegExp(`\\b(?:the|your|our|this|my|his|her|their) (?:[\\w-]+ )?${lower.replace(/[^\w-]/g, '.')}\\b`).test(`${front}#${back}`) ||
  /'s /.test(front);

/** “Logo for Pinewood Dental”, in the title: the name is the client’s, and there is one logo. */
function withoutClient(words: readonly FactWord[]): readonly FactWord[] {
  const from = words.findIndex(({ joint, isName }, index) => index > 0 && joint === 'for' && isName);
  const to = words.findIndex(({ joint, isName }, index) => index > from && (joint !== '' || !isName));
  return from < 0 ? words : [...words.slice(0, from), ...(to < 0 ? [] : words.slice(to))];
}

/** “The banner at the back” is another than “the banner”, and “the report on the wall” than “the wall”. */
function isOfAnother({ stem }: FactWord, words: readonly FactWord[], others: readonly FactWord[], { front }: FactClause, isSwapped: boolean): boolean {
  const at = others.findIndex((word) => word.stem === stem);
  const next = others[at + 1];
  const known = (word: FactWord): boolean => words.some((own) => own.stem === word.stem);
  // What stands before the thing and is joined to it by “of” or “for” has a price of its own: “printing of the brochure”.
  const previous = others[at - 1];
  if (previous && !known(previous) && /\b(?:of|for|on|to|in|at|with|from)\b/.test(others[at]!.joint) && !previous.isVerb) return true;
  // “The logo animation”, “the logo for your van”.
  return (
    !isSwapped &&
    next !== undefined &&
    !known(next) &&
    !deed.has(next.lower) &&
    front.includes(next.lower) &&
    (next.joint === '' || /^(?:for|of|on|at|in|to)\b|^with(?:out)?(?: (?:an?|the|our|your))?$/.test(next.joint))
  );
}
