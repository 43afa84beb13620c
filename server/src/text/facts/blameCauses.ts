/** Something has gone wrong, and the same sentence names somebody as its cause: “the line is cut because you dug there”, “had your answer come, …”. */
import type { Sentence } from '../sentence';
import type { TextRange } from '../range';
import { handling, welcome } from '../../words/causeWords';
import { failings, harming, meddling } from '../../words/failureWords';
import { namedAt } from './blameSlots';
import { phrase } from './cues';
import { plainText } from './tense';
import { verbs } from './verbForms';
import {
  aboutThem,
  asAsked,
  because,
  before,
  beginnings,
  denied,
  gone,
  ifOnly,
  no,
  notDone,
  openers,
  otherwise,
  past,
  rescued,
  thatIsWhy,
  theirThing,
  was,
  would,
} from './blameCausesPatterns';

/** Whether a sentence says that something went wrong, and not that nothing did. */
export function goesWrong(sentence: Sentence): boolean {
  if (!gone.mayFit(sentence)) return false;
  const text = plainText(sentence);
  return gone.matchAll(sentence, text).some(({ index }) => !denied.test(text.slice(Math.max(0, index - 30), index)));
}

let theirDeed: RegExp | undefined;
let ourDeed: RegExp | undefined;

/** The length of what somebody did, `undefined` where that is no matter of blame. Of the client any past verb that nobody is glad of will do. */
function deedAt(text: string, at: number, side: 'client' | 'colleague'): number | undefined {
  const deed =
    side === 'client'
      ? (theirDeed ??= phrase(
          `(?:'ve|'d)?${before} (?!${verbs(welcome, 'past', 'participle')}(?![\\w-]))` +
            `(?:${no}|${was}|(?:keep|kept) [a-z]+|${past})(?![\\w'-])` +
            '(?! (?:(?:so|as) (?:kind|good|quick|nice)|nothing|no (?:harm|wrong))\\b)',
          'y',
        ))
      : (ourDeed ??= phrase(
          `${before} (?:${no} [a-z]+|keeps? [a-z]+ing|kept [a-z]+ing|(?:can't|cannot) seem to [a-z]+|` +
            `${[handling, failings, harming, meddling].map((list) => verbs(list, 'past').slice(3, -1)).join('|')})(?![\\w'-])`,
          'y',
        ));
  deed.lastIndex = at;
  return deed.exec(text)?.[0].length;
}

/** Somebody other than us who is named at offset `at` and did something there. */
function deedOf(sentence: Sentence, at: number, isClientOnly = false): TextRange | undefined {
  const text = plainText(sentence);
  const named = namedAt(sentence, at);
  if (!named || (isClientOnly && named.side !== 'client')) return undefined;
  const more = aboutThem.exec(text.slice(named.end))?.[0].length ?? 0;
  for (const end of more > 0 ? [named.end + more, named.end] : [named.end]) {
    const length = deedAt(text, end, named.side);
    if (length !== undefined) return { start: at, end: end + length };
  }
  return undefined;
}

/** “We would have made it if the answers from your side had come.” */
function* hadTheyOnly(sentence: Sentence, text: string): Iterable<TextRange> {
  for (const { index, 0: match } of ifOnly.matchAll(sentence, text)) {
    const at = index + match.length;
    for (const thing of [theirThing, asAsked]) {
      thing.lastIndex = at;
      const words = thing.exec(text)?.[0];
      if (words) yield { start: index, end: at + words.length };
    }
    const named = namedAt(sentence, at);
    if (!named) continue;
    const pattern = text.slice(at, named.end) === 'you' ? notDone : otherwise;
    pattern.lastIndex = named.end;
    const rest = pattern.exec(text)?.[0];
    if (rest) yield { start: index, end: named.end + rest.length };
  }
}

function* namedAsCause(sentence: Sentence, text: string): Iterable<TextRange> {
  for (const { index, 0: match } of because.matchAll(sentence, text)) {
    const at = index + match.length;
    // “As you returned the sheet in June, …” may only say when.
    if (/^(?:as|since)/.test(match) && /^\W*$/.test(text.slice(0, index)) && !/\b(?:only|late|not|never)\b|n't\b/.test(text.slice(at).split(',')[0]!)) continue;
    // “It is late since Kofi resigned” says when as well.
    const deed = deedOf(sentence, at, match.startsWith('since'));
    if (deed) yield { start: index, end: deed.end };
  }
  for (const link of thatIsWhy.matchAll(sentence, text)) {
    const from = Math.max(0, link.index - 200);
    for (const { index, 0: match } of text.slice(from, link.index).matchAll(beginnings)) {
      openers.lastIndex = from + index + match.length;
      const at = openers.lastIndex + openers.exec(text)![0].length;
      const deed = at < link.index ? deedOf(sentence, at) : undefined;
      if (deed && deed.end <= link.index) yield deed;
    }
  }
}

/** Where none of these may fit there is no cause. */
export const causePatterns = [because, thatIsWhy, would];

/** Offsets count from the sentence’s start. */
export function* causesIn(sentence: Sentence): Iterable<TextRange> {
  const text = plainText(sentence);
  if (would.test(sentence, text) && !rescued.test(sentence, text)) yield* hadTheyOnly(sentence, text);
  if ((because.mayFit(sentence) || thatIsWhy.mayFit(sentence)) && goesWrong(sentence)) yield* namedAsCause(sentence, text);
}
