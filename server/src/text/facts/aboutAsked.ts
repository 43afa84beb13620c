/** Whether a sentence of the client is about what we ask: the same thing, the same one of two, and wanted or had as in the question. */
import type { Sentence } from '../sentence';
import { stemsIn } from './answerSigns';
import { asksIn } from './asks';
import { numberWord } from './factStatementsPatterns';
import { namesOneOf } from './kindsNamed';
import { namesHouse } from './namedThings';
import { anOccasion, held, itIs, wants, wantsIt } from './statedAnswersPatterns';
import { plainText } from './tense';
import { predicateStems, stemOfWord, type WantedFact } from './wantedFacts';

export function isAbout(wanted: WantedFact, sentence: Sentence, before: Sentence | undefined): boolean {
  const { kind, topic, text } = wanted;
  if (kind === 'name' && namesHouse(topic, sentence.text)) return true;
  // How it is does not say how they would like it.
  if (wishing.test(text) && presently.test(plainText(sentence))) return false;
  // What they need does not say what they have.
  if (kind === 'count' && having.test(text) && needsSome.test(plainText(sentence))) return false;
  const isOfNeed = topic.length === 0 && needing.test(text) && !having.test(text) && timeHeads.has(wanted.head);
  if (kind === 'count' && isOfNeed && !needing.test(plainText(sentence))) return false;
  // What is known of the old company is not known of the new one.
  if (ages.some(([asks, says]) => asks.test(text) && !says.test(plainText(sentence)))) return false;
  const stems = kind === 'yesNo' ? sentence.note(allStems) : sentence.note(stemsIn);
  const missing = topic.filter((stem) => !stems.has(stem));
  const said = plainText(sentence);
  if (kind === 'day' && topic.length > 0 && topic.every((stem) => anyOccasion.has(stem)) && namesOccasion(said)) return true;
  const left = missing.filter(
    (stem) =>
      !paraphrases.some(([of, says]) => of.has(stem) && says.test(said)) &&
      !namesOneOf(stem, said) &&
      !(wholes.has(stem) && (missing.length < topic.length || wanted.head !== '') && !otherWhole.test(said)) &&
      !(missing.length < topic.length && containers.has(stem) && /\b(?:it|them)\b/.test(said)),
  );
  return left.length === 0 || (before !== undefined && meansBefore(wanted, missing, sentence, before));
}

export const stemSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOfWord));
/** “The function” is whatever they hold. */
const anyOccasion = stemSet('event function occasion plan planned');
const namesOccasion = (text: string): boolean => held.test(text) && anOccasion.test(text);
/** “It” may stand for these: “the printer needs it on 4 December”. */
const containers = stemSet('data document documents drawing drawings file files manuscript material pictures text texts');
/** Where the client lives or is: of that one there is no need to say again that it is there. */
const wholes = stemSet('building flat home house place property');
const otherWhole = /\b(?:barn|building|cottage|flat|garage|hall|home|hotel|house|office|property|school|shed|shop|workshop)s?\b/;
/** What people say in other words than ours. */
const paraphrases: readonly (readonly [of: ReadonlySet<string>, says: RegExp])[] = [
  [stemSet('read check review proofread'), /\b(?:check|go(?:es)? (?:over|through)|look(?:s|ing)? (?:over|through)|proof-?read|read|review)/],
  [stemSet('business end ends financial fiscal tax'), /\byear[- ]?ends?\b|\bend of (?:the |our )?year\b/],
  [stemSet('begin'), /\b(?:are|is|will be) (?:at|for|from)\b/],
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
const ofOneThing: ReadonlySet<WantedFact['kind']> = new Set(['colour', 'count', 'measure', 'size', 'weight', 'year']);
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

const wishing = /\bwould you (?:like|prefer)\b|\bdo you (?:want|wish)\b|\bshould (?:it|the|they|we|your)\b/;
const presently = /\b(?:at (?:present|the moment)|currently|existing|now)\b/;
const having = /\b(?:do|does) (?:you|your [a-z]+|the [a-z]+) (?:already )?(?:have|own)\b|\bhave you got\b/;
const needing = /\b(?:looking for|need|needs|order|please|require|want|wants|would like)\b|'d like\b/;
const needsSome = new RegExp(`(?:${needing.source})(?: [a-z]+){0,2} ${numberWord}\\b`);
const timeHeads = stemSet('day days hour hours minutes month months week weeks year years');

const ages: readonly (readonly [asks: RegExp, says: RegExp])[] = [
  [/\bnew\b/, /\b(?:new|now|from now|since)\b/],
  [/\bfirst\b/, /\b(?:first|1st)\b/],
  [/\bcats?\b/, /\b(?:cats?|kittens?)\b/],
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
