/** What the thread states already of what we ask the client. */
import type { ProseDocument } from '../document';
import { overlaps, type TextRange } from '../range';
import type { Sentence } from '../sentence';
import { isAbout, stemSet } from './aboutAsked';
import { tellsOfMatter } from './askedMatters';
import { asksIn } from './asks';
import { askedEvent, tellsDayOf } from './eventDays';
import { statesFact } from './factStatements';
import { nounsAsked } from './nounsAsked';
import { ownQuestions } from './ownQuestions';
import { isSaidOfTopic } from './saidOf';
import { byWhen, hasOne, inBrackets, neededBy, notToBeStated, ofOthers, twoWays, unsure } from './statedAnswersPatterns';
import { plainText } from './tense';
import { predicateStems, stemOfWord, wantedFact, type WantedFact } from './wantedFacts';

export interface StatedAnswer {
  readonly question: TextRange;
  /** The sentence in the client's words that says it. */
  readonly statement: TextRange;
}

/** Our questions that the client's words answer, each with the first sentence that does. */
export const statedAnswers = (document: ProseDocument): readonly StatedAnswer[] => document.note(findStated);

function findStated(document: ProseDocument): readonly StatedAnswer[] {
  if (!document.blocks.some(({ zone }) => zone === 'client')) return none;
  const told = nounsAsked(document);
  const asked = ownQuestions(document).filter((question) => !told.some((wish) => overlaps(question, wish)));
  return [...asked.map((question) => ({ ...question, whose: undefined })), ...told].flatMap((question) => {
    const wanted = wantedFact(question.text, question.sentence);
    const statement =
      wanted && (wanted.topic.length > 0 || standsAlone.has(wanted.kind) || isByWhen(wanted) || eventOf(wanted) !== undefined)
        ? findStatement(
            document,
            wanted,
            question.whose === undefined
              ? undefined
              : new RegExp(`\\b(?<!\\b(?:not|old) )${question.whose}(?:'s (?!old\\b)|[ ,:])[^.;?]{0,25}?(?:\\+?\\d[\\d ]{5}|@|\\uFFFC{5})`),
          )
        : undefined;
    return statement ? [{ question, statement }] : [];
  });
}

/** “By when do you need it back?” is about whatever the client sent. */
const isByWhen = ({ kind, text }: WantedFact): boolean => kind === 'day' && byWhen.test(text);

/** “When is the wedding?” */
const eventOf = ({ kind, text, isPast }: WantedFact): number | undefined => (kind === 'day' && !isPast ? askedEvent(text) : undefined);

const none: readonly StatedAnswer[] = [];
/** Facts that a thread has one of. */
const standsAlone: ReadonlySet<WantedFact['kind']> = new Set(['phone', 'email', 'website', 'address', 'count', 'budget', 'language', 'choice', 'format']);
const isSo = /\b(?:is|are|will|now)\b|\w'(?:s|ll|re)\b/;
const wasSo = /\b(?:was|were|used to be)\b/;

/** `reached` must fit as well, where it is given: “Tom is on 07700 …” tells no number of Petra. */
function findStatement(document: ProseDocument, wanted: WantedFact, reached?: RegExp): TextRange | undefined {
  const event = eventOf(wanted);
  for (const block of document.blocks) {
    if (block.zone !== 'client') continue;
    for (const [index, { start, sentence }] of block.prose.sentences.entries()) {
      if (!isCertain(wanted, sentence) || (reached && !reached.test(plainText(sentence))) || (isByWhen(wanted) && !neededBy.test(plainText(sentence))))
        continue;
      if (event !== undefined && tellsDayOf(event, sentence)) return { start: block.start + start, end: block.start + start + sentence.text.length };
      if (wanted.kind === 'yesNo' && tellsOfMatter(wanted.text, sentence))
        return { start: block.start + start, end: block.start + start + sentence.text.length };
      if (!choosesOne(wanted, sentence) && !isAbout(wanted, sentence, block.prose.sentences[index - 1]?.sentence)) continue;
      if (wanted.kind === 'yesNo' && choosesOne(wanted, sentence)) return { start: block.start + start, end: block.start + start + sentence.text.length };
      if (wanted.kind === 'yesNo' ? !settles(wanted, sentence) : !statesFact(wanted, sentence) || !isSaidOfTopic(wanted, sentence)) continue;
      return { start: block.start + start, end: block.start + start + sentence.text.length };
    }
  }
  return undefined;
}

/** What was done in a year tells how old a thing is. */
const isCertain = ({ isPast, kind, text }: WantedFact, sentence: Sentence): boolean =>
  sentence.note(isPast || kind === 'year' || /\bhow old\b|\bage of\b/.test(text) ? findCertainPast : findCertain);
const findCertain = (sentence: Sentence): boolean => tellsForCertain(false, sentence);
const findCertainPast = (sentence: Sentence): boolean => tellsForCertain(true, sentence);

function tellsForCertain(isPast: boolean, sentence: Sentence): boolean {
  // “If anything is wrong, ring me on …”
  const text = plainText(sentence).replace(/^\W*(?:if|in case|should) [^,]{3,50}, (?=(?:ask|call|contact|e-?mail|phone|please|ring|text|write)\b)/, '');
  if (ofOthers.test(text)) return false;
  const asks = asksIn(sentence);
  // “Could you print 500 of them?” says how many.
  if (text.includes('?') && asks.length === 0) return false;
  return !unsure.test(text) && (isPast || !wasSo.test(text) || isSo.test(text)) && (asks.every(({ type }) => type === 'request') || inBrackets.test(text));
}

/** “Is there parking behind the hall?” and “there is parking behind the hall”: all of the question, said of the same thing. */
function settles({ topic, text: asked }: WantedFact, sentence: Sentence): boolean {
  if (twoWays.test(asked)) return false;
  // “Do you have a lift?” and “we have got a lift” need no second word.
  if ((topic.length < 2 && !hasOne.test(asked)) || notToBeStated.test(asked)) return false;
  const text = plainText(sentence);
  return families.every(([asks, says]) => !asks.test(asked) || says.test(text)) && (!additive.test(asked) || additive.test(text));
}

/** What the two ways are not about. */
const wanting = stemSet('copy format kind language like need non one prefer size use version want');

/** “We heat with oil”: one of the two, said of the same thing. */
function choosesOne({ kind, topic, text: asked }: WantedFact, sentence: Sentence): boolean {
  const ways = kind === 'yesNo' ? twoWays.exec(asked)?.slice(1).map((word) => stemOfWord(word)) : undefined;
  if (!ways) return false;
  const text = plainText(sentence);
  const rest = topic.filter((stem) => !ways.includes(stem) && !wanting.has(stem));
  if (rest.length === 0 || /\bnot\b|n't\b|\bno\b/.test(text)) return false;
  // “We show the film upright, in portrait only.”
  const isOneThing = !/\b(?:and|but|while)\b/.test(text);
  return [...text.split(/[,;:] /), ...(isOneThing ? [text] : [])].some((clause) => {
    const stems = new Set(predicateStems(clause));
    return rest.every((stem) => stems.has(stem)) && ways.filter((stem) => stems.has(stem)).length === 1;
  });
}
const additive = /\b(?:too|also|as well)\b/;
/** Having and wanting are two things. */
const families: readonly (readonly [asks: RegExp, says: RegExp])[] = [
  [/\b(?:do|does|did) .*\bhave\b|\b(?:is|are) there\b|\bgot\b/, /\b(?:have|has|had|got|there(?:'s| is| are|'ll be)|my|our|own|owns|with|without|comes with)\b/],
  [/\b(?:want|need|like|prefer|require|take|order)\b/, /\b(?:want|wants|need|needs|like|prefer|please|require|requires|take|order)\b/],
];
