/** What the thread states already of what we ask the client. */
import type { ProseDocument } from '../document';
import { whereCued } from '../cuedFinder';
import { overlaps, shift, type TextRange } from '../range';
import type { Sentence } from '../sentence';
import { stemsIn } from './answerSigns';
import { asksIn } from './asks';
import { askedEvent, tellsDayOf } from './eventDays';
import { statesFact } from './factStatements';
import { namesHouse } from './namedThings';
import { ownQuestions } from './ownQuestions';
import { isSaidOfTopic } from './saidOf';
import { plainText } from './tense';
import { predicateStems, stemOfWord, wantedFact, type WantedFact } from './wantedFacts';
import {
  anOccasion,
  asWhat,
  byWhen,
  hasOne,
  held,
  inBrackets,
  itIs,
  neededBy,
  notToBeStated,
  ofOthers,
  tellMe,
  twoWays,
  unsure,
  wants,
  wantsIt,
} from './statedAnswersPatterns';

export interface StatedAnswer {
  readonly question: TextRange;
  /** The sentence in the client's words that says it. */
  readonly statement: TextRange;
}

interface Wish extends TextRange {
  readonly text: string;
  /** Whose number or address it is, in small letters. */
  readonly whose?: string | undefined;
}

const noWishes: readonly Wish[] = [];

/** “Please tell me your opening hours”, “I still need your address”, “could you give me your company number?”, as the question that it is. */
const factsWanted = whereCued([tellMe], noWishes, (sentence: Sentence): readonly Wish[] =>
  tellMe
    .matchAll(sentence, plainText(sentence))
    .map(({ 0: said, 1: own, 2: thing, 3: of, 4: whose, 5: reach, index }) => ({
      start: index,
      end: index + said.length,
      whose,
      text: whose
        ? `What is ${whose}’s ${reach!.replace(/^number/, 'phone number')}?`
        : own
          ? `What ${/s$/.test(own) ? 'are' : 'is'} your ${own}?`
          : asWhat.test(thing!)
            ? `What ${thing} is ${of}?`
            : `What is the ${thing} of ${of}?`,
    })),
);

/** Our questions that the client's words answer, each with the first sentence that does. */
export const statedAnswers = (document: ProseDocument): readonly StatedAnswer[] => document.note(findStated);

function findStated(document: ProseDocument): readonly StatedAnswer[] {
  if (!document.blocks.some(({ zone }) => zone === 'client')) return none;
  const told = document
    .hits(factsWanted)
    .flatMap(({ start, sentence, notes }) => notes.map((wish) => ({ ...shift(wish, start), text: wish.text, whose: wish.whose, sentence })));
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
      if (!choosesOne(wanted, sentence) && !isAbout(wanted, sentence, block.prose.sentences[index - 1]?.sentence)) continue;
      if (wanted.kind === 'yesNo' && choosesOne(wanted, sentence)) return { start: block.start + start, end: block.start + start + sentence.text.length };
      if (wanted.kind === 'yesNo' ? !settles(wanted, sentence) : !statesFact(wanted, sentence) || !isSaidOfTopic(wanted, sentence)) continue;
      return { start: block.start + start, end: block.start + start + sentence.text.length };
    }
  }
  return undefined;
}

function isAbout(wanted: WantedFact, sentence: Sentence, before: Sentence | undefined): boolean {
  const { kind, topic, text } = wanted;
  if (kind === 'name' && namesHouse(topic, sentence.text)) return true;
  // What is known of the old company is not known of the new one.
  if (ages.some(([asks, says]) => asks.test(text) && !says.test(plainText(sentence)))) return false;
  const stems = kind === 'yesNo' ? sentence.note(allStems) : sentence.note(stemsIn);
  const missing = topic.filter((stem) => !stems.has(stem));
  const said = plainText(sentence);
  if (kind === 'day' && topic.length > 0 && topic.every((stem) => anyOccasion.has(stem)) && namesOccasion(said)) return true;
  const left = missing.filter(
    (stem) =>
      !paraphrases.some(([of, says]) => of.has(stem) && says.test(said)) &&
      !(missing.length < topic.length && containers.has(stem) && /\b(?:it|them)\b/.test(said)),
  );
  return left.length === 0 || (before !== undefined && meansBefore(wanted, missing, sentence, before));
}

const stemSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOfWord));
/** “The function” is whatever they hold. */
const anyOccasion = stemSet('event function occasion plan planned');
const namesOccasion = (text: string): boolean => held.test(text) && anOccasion.test(text);
/** “It” may stand for these: “the printer needs it on 4 December”. */
const containers = stemSet('data document documents drawing drawings file files manuscript material pictures text texts');
/** What people say in other words than ours. */
const paraphrases: readonly (readonly [of: ReadonlySet<string>, says: RegExp])[] = [
  [stemSet('read check review proofread'), /\b(?:check|go(?:es)? (?:over|through)|look(?:s|ing)? (?:over|through)|proof-?read|read|review)/],
  [stemSet('business end ends financial fiscal tax'), /\byear[- ]?ends?\b|\bend of (?:the |our )?year\b/],
  [stemSet('animal pet'), /\b(?:birds?|budgies?|bunny|cats?|dogs?|ferrets?|fish|guinea pigs?|hamsters?|kittens?|parrots?|pupp(?:y|ies)|rabbits?|tortoises?)\b/],
  [stemSet('arrive'), /\b(?:gets?|getting) in\b|\b(?:lands?|pulls? in)\b/],
  [stemSet('last run'), /\b(?:ends?|expires?|is up|till|until)\b/],
  [stemSet('contact'), /\b(?:ask for|call|ring|speak to|talk to|turn to)\b/],
  [stemSet('correct courier deliver delivery driver lorry right truck valid van'), /\b(?:my|our) address\b/],
];

/** “Here are the texts for the cards. We need them by 11 December”: the same thing, wanted there as here. */
function meansBefore({ text: asked, kind }: WantedFact, missing: readonly string[], sentence: Sentence, before: Sentence): boolean {
  const text = plainText(sentence);
  if (
    ofOneThing.has(kind) &&
    itIs.test(text) &&
    (ofSomebody.test(text) || !asksIn(before).some(({ type }) => type === 'question')) &&
    missing.every((stem) => sentence.beside(before, subjectBefore).has(stem))
  )
    return true;
  const pronoun = wantsIt.exec(text)?.[1];
  if (pronoun === undefined || !wants.test(asked)) return false;
  const named = sentence.beside(before, namedBefore);
  const isPlural = (stem: string): boolean => (asked.match(/[a-z]+s\b/g) ?? []).some((word) => stemOfWord(word) === stem);
  return missing.every((stem) => named.has(stem) && isPlural(stem) === (pronoun !== 'it'));
}

/** “The boiler rattles. It’s eleven years old.” */
const ofOneThing: ReadonlySet<WantedFact['kind']> = new Set(['colour', 'measure', 'size', 'weight', 'year']);
/** “Can Rex come on Monday? He weighs 14 kg.” */
const ofSomebody = /^\W*(?:and |but |also )*(?:he|she)\b/;

/** What stands before the verb, or in the first three words: “Boiler’s making a noise”. */
const subjectBefore = (_: Sentence, before: Sentence): ReadonlySet<string> => {
  const text = plainText(before);
  const verb =
    /\b(?:is|are|was|were|has|have|had|makes?|needs?|leaks?|rattles?|drips?|looks?|stands?|gave|broke|went|came|stopped|started|died|leaking|playing)\b|'s\b|'re\b/.exec(
      text,
    )?.index;
  return new Set(predicateStems(verb === undefined ? text.split(/ +/).slice(0, 3).join(' ') : text.slice(0, Math.min(verb, 40))));
};

const namedBefore = (_: Sentence, before: Sentence): ReadonlySet<string> => before.note(stemsIn);

const ages: readonly (readonly [asks: RegExp, says: RegExp])[] = [
  [/\bnew\b/, /\b(?:new|now|from now|since)\b/],
  // When it begins does not say when it ends.
  [/\b(?:clos(?:e|es|ing)|ends?|finish(?:es)?|stops?)\b/, /\b(?:clos(?:e[sd]?|ing)|ends?|ended|finish(?:es|ed)?|over|stops?|till|to|until)\b|[–-]/],
  // The front room is not the back room.
  [/\b(?:the|your) (?:back|rear) [a-z]/, /\b(?:back|rear)\b/],
  [/\b(?:the|your) front [a-z]/, /\bfront\b/],
  [/\b(?:the|your) left(?:-hand)? [a-z]/, /\bleft\b/],
  [/\b(?:the|your) right-hand [a-z]/, /\bright\b/],
  [/\b(?:the|your) (?:upper|upstairs) [a-z]/, /\b(?:top|up|upper|upstairs)\b/],
  [/\b(?:the|your) (?:lower|downstairs) [a-z]/, /\b(?:bottom|down|downstairs|lower)\b/],
  [/\b(?:the|your) (?:other|second) [a-z]/, /\b(?:both|other|second|2nd)\b/],
  // When they arrive does not say when they go home.
  [/\b(?:go(?:es)?|travel|get) (?:back|home)\b|\b(?:depart|leave|return)s?\b/, /\b(?:back|depart\w*|home|leav\w+|return\w*)\b/],
  // The speech of another is not yours.
  [/\byour own\b/, /\b(?:i|my|our|own|we)\b/],
  [/\b(?:old|former|previous)\b(?<!\bhow old)/, /\b(?:old|former|previous|was|were)\b/],
];

const allStems = (sentence: Sentence): ReadonlySet<string> => new Set(predicateStems(plainText(sentence)));

const isCertain = ({ isPast }: WantedFact, sentence: Sentence): boolean => sentence.note(isPast ? findCertainPast : findCertain);
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
