/** Tells whether a phrase is meant in its technical sense where it stands, by the guard of its entry. */
import { partOfSpeech } from '../text/grammar';
import type { Sentence } from '../text/sentence';
import type { Guard } from '../words/entries';
import { topics } from '../words/topics';
import type { PhraseMatch } from './scan';

export function passesGuard(sentence: Sentence, match: PhraseMatch): boolean {
  const guard: Guard = match.entry;
  const before = sentence.words[match.firstWord - 1]?.lower ?? '';
  const after = sentence.words[match.endWord]?.lower ?? '';
  if (guard.notAfter !== undefined && wordSet(guard.notAfter).has(before)) return false;
  if (guard.notBefore !== undefined && wordSet(guard.notBefore).has(after)) return false;
  if (guard.after !== undefined && !wordSet(guard.after).has(before)) return false;
  if (guard.before !== undefined && !wordSet(guard.before).has(after)) return false;
  if (guard.near !== undefined && !hasNear(sentence, match, wordSet(guard.near))) return false;
  return guard.as === undefined || isPart(sentence, match, guard.as, before, after);
}

function hasNear(sentence: Sentence, { firstWord, endWord }: PhraseMatch, set: ReadonlySet<string>): boolean {
  return sentence.words.some(({ lower }, index) => (index < firstWord || index >= endWord) && set.has(lower));
}

const sets = new Map<string, ReadonlySet<string>>();

/** The words of a guard, with the words of each topic it names. */
function wordSet(list: string): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) {
    const words = list.split(' ').flatMap((word) => (word.startsWith('@') ? topics[word.slice(1) as keyof typeof topics].split(' ') : [word]));
    sets.set(list, (set = new Set(words)));
  }
  return set;
}

const beforeVerbs = new Set("to will can could should would must may might we you they i shall won't can't cannot we'll you'll they'll i'll we'd you'd they'd i'd please not don't doesn't didn't let's who never".split(' '));
const beforeNouns = new Set('the a an our your this that these those their its my his her each every some any no of another such new both'.split(' '));
const beforeObjects = new Set('the a an our your this that these those their its my his her each every some any all it them us you'.split(' '));

/** Tells the part of speech by the words around it, and asks the grammar only where these leave it open. */
function isPart(sentence: Sentence, match: PhraseMatch, wanted: NonNullable<Guard['as']>, before: string, after: string): boolean {
  if (beforeVerbs.has(before)) return wanted === 'verb';
  if (beforeNouns.has(before)) return wanted === 'noun' || (wanted === 'adjective' && partOfSpeech(sentence, match.start) === 'adjective');
  if (beforeObjects.has(after)) return wanted === 'verb';
  return partOfSpeech(sentence, match.start) === wanted;
}
