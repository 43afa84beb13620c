/** What a yes-or-no question asks of its subject: “heated” of the pool in “is the pool heated in October?”. */
import { wordsOf } from '../words';
import { lightVerbs } from '../../words/lightVerbs';
import { stemsOf } from './answerSigns';
import { emptyWords, stemOf, synonymOf } from './stems';
import type { OpenAsk } from './questions';
import { calledLength } from './vocatives';

export interface Asked {
  /** What it is asked of. */
  readonly subject: ReadonlySet<string>;
  /** The verb or adjective that an answer says again, denies or says in other words; none where the verb is one that any sentence may have. */
  readonly predicate: ReadonlySet<string>;
  /** What else is named. */
  readonly objects: ReadonlySet<string>;
  /** What one of is to be chosen: “a stamp or a sticker”; empty where nothing is. */
  readonly alternatives: ReadonlySet<string>;
}

const auxiliary =
  "(?:am|are|can|could|did|do|does|had|has|have|is|may|might|must|shall|should|was|were|will|would|aren't|can't|couldn't|" +
  "didn't|doesn't|don't|hasn't|haven't|isn't|shouldn't|wasn't|weren't|won't|wouldn't)";
const direct = new RegExp(`(?:^\\W*|[,;:–—-] |\\b(?:and|also|but|or|so|then|too) )${auxiliary} (?=[a-z])`);
const indirect = new RegExp(
  '\\bwhether (?=[a-z])|\\b(?:advise|all ?right|appreciate|ask|asked|asking|bad|check|clear|confirm|curious|fine|grateful|' +
    'helpful|idea|know|matter|mind|ok|okay|possible|problem|say|see|sure|tell|tell (?:me|us)|understand|unsure|wonder|' +
    'wondered|wondering|worried) (?:me |us |please )?if (?=[a-z])',
);
const verb = new RegExp(`^${auxiliary}$`);
const pronoun = /^(?:i|we|you|he|she|it|they|this|that|there|anybody|anyone|anything|everybody|everyone|everything|nobody|somebody|someone|something)$/;
const determiner = /^(?:the|an?|my|our|your|his|her|its|their|these|those|any|all|both|some|each|every|one|two|three|four|five|six|\d+)$/;
const joins = /^(?:and|for|from|in|of|on|or|with)$/;
/** What stands between the subject and what is asked of it. */
const between = new RegExp(
  '^(?:able|actually|allowed|already|also|at|be|been|being|enough|ever|even|get|going|gonna|have|has|had|just|like|need|' +
    'needs|normally|not|ok|okay|permitted|possible|only|really|still|supposed|then|to|too|usually|want|yet)$',
);

/** Behind these words stands what goes with the question and is not asked. */
const aside = new RegExp(
  ',? (?:as long as|as (?:i|he|it|my|our|she|the|they|we)|because|before|in case|now that|once|otherwise|since|so that|' +
    'until|when|while)\\b|, (?!(?:and|or|too|please)\\b)',
);

/** Each question is held against many sentences. */
const known = new WeakMap<object, Asked>();

export function askedOf(ask: Pick<OpenAsk, 'text'>): Asked {
  let asked = known.get(ask);
  if (!asked) known.set(ask, (asked = parts(ask.text)));
  return asked;
}

function parts(text: string): Asked {
  const lower = text.slice(calledLength(text)).toLowerCase().replaceAll('’', "'");
  const opener = indirect.exec(lower) ?? direct.exec(lower);
  if (!opener) return { subject: none, predicate: none, objects: stemsOf(lower), alternatives: alternativesIn(lower) };
  const clause = lower.slice(opener.index + opener[0].length);
  const cut = aside.exec(clause.slice(8));
  const words = wordsOf(cut ? clause.slice(0, cut.index + 8) : clause).map((word) => word.lower);
  const isDirect = !/(?:whether|if) $/.test(opener[0]);
  const subjectEnd = subjectLength(words, isDirect);
  const rest = words.slice(subjectEnd).filter((word, index) => !(index === 0 && verb.test(word)));
  const first = rest.findIndex((word) => !between.test(word) && !/ly$/.test(word));
  const asked = rest[first];
  const isTelling = asked !== undefined && !emptyWords.has(asked) && !isLight(asked);
  const moved = isTelling ? undefined : rest.flatMap((word) => movedBy[word] ?? [])[0];
  const objects = rest.slice(Math.max(first, 0)).filter((word, index) => !isLight(word) && !(isTelling && index === 0));
  return {
    subject: stemsOf(words.slice(0, subjectEnd).join(' ')),
    predicate: isTelling ? stemsOf(asked) : moved ? stemsOf(moved) : none,
    objects: stemsOf(objects.join(' ')),
    alternatives: alternativesIn(lower),
  };
}

/** What a verb that says little by itself means beside such a word: “do the moulds come back?”, “do you take the old one away?”. */
const movedBy: Readonly<Record<string, string>> = { away: 'remove', back: 'return' };

const none: ReadonlySet<string> = new Set();
const lightStems = new Set(lightVerbs.map(stemOf));
const isLight = (word: string): boolean => lightStems.has(synonymOf(stemOf(word)));
const choice = /\bor (?!(?:not|no|so|something|anything|two|whatever|is there|are there|do (?:we|i)|does)\b)/;

/** The telling words on both sides of “or”; of the whole question where a question of its own stands behind it. */
function alternativesIn(question: string): ReadonlySet<string> {
  const match = choice.exec(question);
  if (!match) return none;
  const [before, behind] = [question.slice(0, match.index), question.slice(match.index + match[0].length)];
  if (direct.test(behind)) return stemsOf(question);
  const sides = [[...stemsOf(before)].at(-1), [...stemsOf(behind)][0]].flatMap((stem) => stem ?? []);
  return sides.length > 1 ? new Set(sides) : stemsOf(question);
}

/** How many words the subject has: one for “we”, “the keys of the hall”, whatever stands before the verb behind “whether”. */
function subjectLength(words: readonly string[], isDirect: boolean): number {
  if (words.length === 0) return 0;
  if (pronoun.test(words[0]!)) return 1;
  if (!isDirect) {
    const at = words.slice(0, 8).findIndex((word) => verb.test(word));
    if (at > 0) return at;
  }
  let end = determiner.test(words[0]!) ? 2 : 1;
  if (determiner.test(words[0]!) && determiner.test(words[1] ?? '')) end = 3;
  while (end + 1 < words.length && end < 8 && joins.test(words[end]!)) end += determiner.test(words[end + 1]!) ? 3 : 2;
  return Math.min(end, words.length);
}
