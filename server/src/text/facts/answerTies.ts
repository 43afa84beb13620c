/** What ties a statement to a question, though it may not name what is asked: a word, a word that goes with one, a figure, a time. */
import type { Sentence } from '../sentence';
import { wordsOf } from '../words';
import { kinWords } from '../../words/kinWords';
import { stemsIn, stemsOf } from './answerSigns';
import { datesIn } from './dates';
import { common } from './news';
import type { OwnPlace, Wanted } from './ownPlaces';
import { plainText } from './tense';

/** Verbs that any sentence may have tie no two of them. */
const weak = stemsOf('appear begin bring buy find get give go hold keep leave make need meet order put run see send set show start stop take think use work');

/** The sets of words that a stem stands in. */
const setsOf = new Map<string, number[]>();

function kinOf(stem: string): readonly number[] {
  if (weak.has(stem)) return none;
  if (setsOf.size === 0) kinWords.forEach((line, index) => stemsOf(line).forEach((word) => setsOf.set(word, [...(setsOf.get(word) ?? []), index])));
  return setsOf.get(stem) ?? none;
}

const none: readonly number[] = [];

/** The sets of words that a sentence touches. */
const kinIn = (sentence: Sentence): ReadonlySet<number> => sentence.note(findKin);
const findKin = (sentence: Sentence): ReadonlySet<number> => new Set([...stemsIn(sentence)].flatMap(kinOf));

const isTelling = (stem: string): boolean => !common.has(stem) && !weak.has(stem);

/** How much of what is asked the statement names, from 0 to 1. */
export const shareNamed = ({ topic }: Wanted, { about }: OwnPlace): number => {
  const telling = [...topic].filter(isTelling);
  return telling.length === 0 ? 0 : telling.filter((stem) => about.some((stems) => stems.has(stem))).length / telling.length;
};

/** True when the words of the statement itself name something of what is asked. */
export const names = ({ topic }: Wanted, { about }: OwnPlace): boolean => [...topic].some((stem) => isTelling(stem) && about[0]!.has(stem));

/** The same where no other question is about that word. */
export const namesAlone = (one: Wanted, { about }: OwnPlace, wanted: readonly Wanted[]): boolean =>
  [...one.topic].some((stem) => isTelling(stem) && about[0]!.has(stem) && wanted.every(({ topic }) => topic === one.topic || !topic.has(stem)));

/** True when something in the statement has to do with what is asked, though it does not name it. */
export function isKin({ topic, ask }: Wanted, { sentence }: OwnPlace): boolean {
  if (isKinOf(topic, sentence)) return true;
  const pronoun = /^\W*(?:and |but |so )?(it|they|he|she)\b/.exec(plainText(sentence))?.[1];
  if (topic.size < 2 && pronouns.some(({ asked, told }) => asked.test(ask.text) && told.test(plainText(sentence)))) return true;
  if (pronoun !== undefined && wordsOf(ask.text).some(({ lower }) => lower === pronoun)) return true;
  return (
    (timely.test(ask.text) && datesIn(sentence).some(({ type }) => type !== 'duration')) ||
    figuresIn(ask.text).some((figure) => figuresIn(sentence.text).includes(figure)) ||
    echoes.some(({ asked, told }) => asked.test(ask.text.toLowerCase()) && told.test(plainText(sentence)))
  );
}

/** True when something in the sentence, words such as its subject set apart, goes with one of these stems. */
export function isKinOf(stems: ReadonlySet<string>, sentence: Sentence, apart?: ReadonlySet<string>): boolean {
  const kin = apart ? new Set([...stemsIn(sentence)].filter((stem) => !apart.has(stem)).flatMap(kinOf)) : kinIn(sentence);
  for (const stem of stems) if (!common.has(stem) && kinOf(stem).some((set) => kin.has(set))) return true;
  return false;
}

/** True when a word of the sentence goes with one of these stems and is another word. */
export function hasKinBesides(stems: ReadonlySet<string>, sentence: Sentence): boolean {
  const told = [...stemsIn(sentence)].filter((stem) => !common.has(stem) && !stems.has(stem));
  return [...stems].some((stem) => !common.has(stem) && kinOf(stem).some((set) => told.some((other) => kinOf(other).includes(set))));
}

/** True when the statement names what is asked, or something that goes with it. */
export const isTied = (one: Wanted, place: OwnPlace): boolean => shareNamed(one, place) > 0 || isKin(one, place);

/** “What happened to them?” “He wiped them by mistake.” */
const pronouns = ['he|him', 'her|she', 'it', 'them|they'].map((forms) => ({
  asked: new RegExp(`\\b(?:${forms})\\W*$`, 'i'),
  told: new RegExp(`\\b(?:${forms})\\b`),
}));

/** What asks for a time without “when”: “could we finish before Christmas?”. */
const timely = new RegExp(
  '\\b(?:before|after|by|until|till|still|yet|soon|all (?:day|night|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|' +
    'tomorrow|tonight|weekends?|this (?:week|month|year)|next (?:week|month|year)|already|in time)\\b',
  'i',
);

const figureWords: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  twenty: '20',
};

/** “Two of us” speaks of “two interpreters”. */
export const figuresIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b|\b\d+(?=(?:st|nd|rd|th)\b)/g) ?? []).map(
    (word) => figureWords[word] ?? word,
  );

/** “Do I have to be in?” “You needn’t”. */
const echoes = [
  {
    asked: /\b(?:have to|must|need|obliged|required|should|shall)\b/,
    told: /\b(?:needn't|no need|need(?:s|ed)? (?:not|to)|don't (?:have|need) to|not necessary|have to|must|required)\b/,
  },
  {
    asked: /\b(?:may|can|could|allowed) (?:i|we|my|our|the)\b/,
    told: /\b(?:you (?:can|may|could|can't|cannot|mustn't)|feel free|welcome|by all means|help yourself|not allowed|allowed)\b/,
  },
  { asked: /\b(?:change|different|same|swap)\b/, told: /\b(?:always|different|same)\b/ },
  { asked: /\b(?:all ?right|fine|ok|okay|possible|work for you|suit)\b/, told: /\b(?:fine|no problem|ok|okay|possible|suits?|welcome|works)\b/ },
];
