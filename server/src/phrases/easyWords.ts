/**
 * Which words a fifth-grader knows: the 2,942 words of the New Dale–Chall list (Chall and Dale, “Readability Revisited”,
 * 1995), everyday words that came later, and what common endings and beginnings make of all these.
 */
import { easyWordText } from './phrases.build';

let list: ReadonlySet<string> | undefined;
const known = new Map<string, boolean>();

/** @param word In small letters with straight apostrophes, as `Word.lower`. */
export function isEasyWord(word: string): boolean {
  let easy = known.get(word);
  if (easy === undefined) {
    // Bounded, for documents may hold any number of words; what is still in use is soon found again.
    if (known.size > 5000) known.clear();
    known.set(word, (easy = isFamiliar(word)));
  }
  return easy;
}

/** The same, but for words put together of easy ones, which are names as often: “Brightwater”. */
export function isListedWord(word: string): boolean {
  list ??= new Set(easyWordText.split(' '));
  return isFormOf(list, word, 2);
}

function isFamiliar(written: string): boolean {
  if (written.length < 4 || !/^[\p{L}'.&]+$/u.test(written)) return true;
  list ??= new Set(easyWordText.split(' '));
  const word = written.replace(/'(?:s|re|ve|ll|d|m)$|n't$|'$/, '');
  // Of “won’t” and “shan’t” only a rest is left.
  return word.length < 4 || isFormOf(list, word, 2) || isCompound(list, word);
}

/** Endings, and what may stand in their place: “carried” is “carry”, “using” is “use”. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ves', ['f', 'fe']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ying', ['ie']],
  ['er', ['', 'e']],
  ['ier', ['y']],
  ['or', ['', 'e']],
  ['est', ['', 'e']],
  ['iest', ['y']],
  ['ly', ['', 'le']],
  ['ily', ['y']],
  ['ally', ['', 'al']],
  ['y', ['', 'e']],
  ['ish', ['']],
  ['ness', ['']],
  ['iness', ['y']],
  ['ful', ['']],
  ['less', ['']],
  ['ment', ['']],
  ['ship', ['']],
  ['hood', ['']],
  ['ward', ['']],
  ['wards', ['']],
  ['th', ['']],
  ['able', ['', 'e']],
  ['ation', ['e', '']],
  ['ion', ['', 'e']],
  ['al', ['', 'e']],
];
const beginnings = ['un', 're', 'non', 'over', 'pre', 'mis', 'dis', 'under', 'out', 'mid'];

/** True for a word of the list, with up to so many endings and beginnings. */
function isFormOf(words: ReadonlySet<string>, word: string, depth: number): boolean {
  if (words.has(word)) return true;
  if (depth === 0 || word.length < 4) return false;
  for (const [ending, stems] of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3) continue;
    for (const last of stems) if (isFormOf(words, stem + last, depth - 1)) return true;
    // “planning” is “plan”.
    if (stem.length > 3 && stem.at(-1) === stem.at(-2) && /^[aeiy]/.test(ending) && isFormOf(words, stem.slice(0, -1), depth - 1)) return true;
  }
  for (const beginning of beginnings)
    if (word.startsWith(beginning) && word.length - beginning.length > 3 && isFormOf(words, word.slice(beginning.length), depth - 1)) return true;
  return false;
}

/** “homepage” is two easy words; “herewith” is none. */
function isCompound(words: ReadonlySet<string>, word: string): boolean {
  if (/^(?:forth|here|hence|not|there|under|where|with)/.test(word)) return false;
  for (let at = 3; at <= word.length - 3; at++) if (words.has(word.slice(0, at)) && isFormOf(words, word.slice(at), 1)) return true;
  return false;
}
