/** Whether the end of a message says again what stands above: a recap, whatever words announce it. */
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { summingOpeners, summingWords } from '../../words/recapWords';
import { commitmentsIn } from './commitments';
import { cuedPhrase, oneOf } from './cues';
import { isCourtesy, partsOf, postscriptPartsOf, sentencesOf, type Part } from './ending';
import { emptyWords, stemOf } from './stems';
import { plainText } from './tense';

/** How near to the end a recap stands, in parts that say something. */
const lastParts = 3;
/** How many sentences a recap may have that is not a list. */
const longest = 4;

/**
 * True when a few sentences near the end, in a postscript or, so announced, on top are made of words and figures of several
 * other places. Where `isFormal`, words of summing up must announce it: a contract says many things twice.
 */
export const saysAgain = (document: ProseDocument, isFormal: boolean): boolean => document.note(isFormal ? formalAgain : mailAgain);

const formalAgain = (document: ProseDocument): boolean => findAgain(document, true);
const mailAgain = (document: ProseDocument): boolean => findAgain(document, false);

function findAgain(document: ProseDocument, mustAnnounce: boolean): boolean {
  const parts = partsOf(document);
  const postscripts = postscriptPartsOf(document);
  return (
    repeats([...parts, ...postscripts], nearEnd(parts), mustAnnounce) || parts.slice(0, 2).some((part, index) => announcesRest(part, parts.slice(index + 1)))
  );
}

const announcesRest = (top: Part, rest: readonly Part[]): boolean =>
  top.type === 'paragraph' && sentencesOf(top).slice(0, 2).some(isSummingUp) && repeats([...rest, top], rest.length, true);

/** The place of the first part that is near enough to the end; courtesies are not counted. */
function nearEnd(parts: readonly Part[]): number {
  let index = parts.length;
  for (let count = 0; index > 0 && count < lastParts; ) if (!isCourtesy(parts[--index]!)) count++;
  return index;
}

/** True when one of the parts from the place `first` says again what stands before it. */
function repeats(parts: readonly Part[], first: number, mustAnnounce: boolean): boolean {
  const places = new Map<string, Sentence>();
  for (const [index, part] of parts.entries()) {
    const sentences = sentencesOf(part);
    const before = parts[index - 1];
    if (before && index >= first && isSaidAgain(sentences, places, part.type, announces(before), mustAnnounce)) return true;
    for (const sentence of sentences) for (const word of tellingWords(sentence)) places.set(word, sentence);
  }
  return false;
}

/** @param places Where each word was said last. */
function isSaidAgain(
  sentences: readonly Sentence[],
  places: ReadonlyMap<string, Sentence>,
  type: Part['type'],
  isLedAbove: boolean,
  mustAnnounce: boolean,
): boolean {
  const isList = type === 'list' || type === 'table';
  for (let from = 0; from < sentences.length; from++) {
    const words = new Set<string>();
    const again = new Set<string>();
    const sources = new Set<Sentence>();
    let isLed = isLedAbove;
    for (const sentence of sentences.slice(from, isList ? undefined : from + longest)) {
      isLed ||= isSummingUp(sentence);
      // A closing request is made of words from above for want of others.
      if (!isLed && (mustAnnounce || isAsking(sentence))) break;
      for (const word of tellingWords(sentence)) {
        words.add(word);
        const place = places.get(word);
        if (place) sources.add(place) && again.add(word);
      }
      if (isEnough(words, again, sources.size, isLed)) return true;
    }
    if (isList) break;
  }
  return false;
}

/** Much of it said above, and in several sentences there; new figures by the dozen are no recap. */
function isEnough(words: ReadonlySet<string>, again: ReadonlySet<string>, sources: number, isLed: boolean): boolean {
  if (again.size < (isLed ? (words.size < 10 ? 3 : 4) : 5) || sources < (isLed ? 2 : 3)) return false;
  const figures = [...words].filter(isFigure);
  if (figures.length > 1 && !figures.some((figure) => again.has(figure))) return false;
  return again.size * again.size >= words.size * (isLed ? 1 : 1.9);
}

/** “Headlines then, for Ron’s fridge:” above a list, or such a heading. */
function announces(part: Part): boolean {
  const last = sentencesOf(part).at(-1);
  return last !== undefined && (part.type === 'heading' || /:\s*$/.test(last.text)) && isSummingUp(last);
}

const summing = cuedPhrase(`\\b(?:${oneOf(summingWords)})(?![\\p{L}'])|^[^\\p{L}]*(?:${oneOf(summingOpeners)})(?![\\p{L}])`, 'u');
const isSummingUp = (sentence: Sentence): boolean => summing.test(sentence, plainText(sentence));

const isAsking = (sentence: Sentence): boolean => commitmentsIn(sentence).some(({ type }) => type === 'request' || type === 'question');

const isFigure = (word: string): boolean => /\d/.test(word);

/** Words that turn up in any two sentences. */
const weakWords: ReadonlySet<string> = new Set(
  (
    'behind bit done end far few find found full give got half hand keep leave left less like long lot made make mind mine ' +
    'month more new next old part place put rest right same second side since small still take ten thing things three ' +
    'today tomorrow turn two week whole work years'
  ).split(' '),
);

/** The words that tell what a sentence is about, as stems, and its figures: “8th” is “8”, and “£1,290.00” is “1290”. */
const tellingWords = (sentence: Sentence): readonly string[] => sentence.note(findTelling);

function findTelling({ words }: Sentence): readonly string[] {
  const found = new Set<string>();
  for (const { lower } of words) {
    if (isFigure(lower)) found.add(lower.replace(/,/g, '').replace(/\.00$/, '').replace(/(\d)(?:st|nd|rd|th)$/, '$1'));
    else {
      const word = lower.replace(/'\w*$/, '');
      if (word.length > 2 && !emptyWords.has(word) && !weakWords.has(word)) found.add(stemOf(word));
    }
  }
  return [...found];
}
