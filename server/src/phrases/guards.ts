/** Tells whether a phrase is meant in its technical sense where it stands, by the guard of its entry. */
import { partOfSpeech } from '../text/grammar';
import type { Sentence } from '../text/sentence';
import type { Guard, JargonEntry } from '../words/entries';
import { topics } from '../words/topics';
import { afterNounsOnly, beforeNouns, beforeNounsOnly, beforeObjects, beforeThirdPerson, beforeVerbs, givers, objects, subjects } from './partWords';
import type { PhraseMatch } from './scan';

/** @param message The words of the whole message in lower case, where a guard may ask for them. */
export function passesGuard(sentence: Sentence, match: PhraseMatch, message?: ReadonlySet<string>): boolean {
  const guard: Guard = match.entry;
  const before = sentence.words[match.firstWord - 1]?.lower ?? '';
  const after = sentence.words[match.endWord]?.lower ?? '';
  if (isClause(sentence, match, before, after)) return false;
  if (guard.notAlone && match.endWord - match.firstWord === sentence.words.length) return false;
  if (guard.notAfter !== undefined && wordSet(guard.notAfter).has(before)) return false;
  if (guard.notBefore !== undefined && wordSet(guard.notBefore).has(after)) return false;
  if (guard.after !== undefined && !wordSet(guard.after).has(before)) return false;
  if (guard.before !== undefined && !wordSet(guard.before).has(after)) return false;
  if (guard.near !== undefined && !hasNear(sentence, match, wordSet(guard.near)) && !isAbout(message, guard.about)) return false;
  if (isAbout(message, guard.notAbout)) return false;
  if (guard.notNear !== undefined && hasNear(sentence, match, wordSet(guard.notNear))) return false;
  return guard.as === undefined || isPart(sentence, match, guard.as, before, after);
}

/** “We open files for you”, “the bank feeds the ducks”: words that look like a noun of the lexicon and are a verb and its object, or a noun and its verb. */
function isClause({ text, words }: Sentence, { list, key, entry, slot, end, firstWord, endWord }: PhraseMatch, before: string, after: string): boolean {
  if (list !== 'jargon' || endWord - firstWord < 2) return false;
  const { kind } = entry as JargonEntry;
  if (kind === 'noun' && slot === 1 && objects.has(after)) return /^\s+$/.test(text.slice(end, words[endWord]!.start));
  // “We dodge and burn by hand” is what the trade says.
  return (kind === 'noun' || kind === 'mass') && subjects.has(before) && !key.includes(' and ');
}

/** One word may stand in a message by chance. */
function isAbout(message: ReadonlySet<string> | undefined, about: string | undefined): boolean {
  if (!message || about === undefined) return false;
  let found = 0;
  for (const word of wordSet(about)) if ((message.has(word) || message.has(`${word}'s`)) && ++found > 1) return true;
  return false;
}

/** A sentence may be as long as a line of a file; further away than this nothing is near. */
const farthest = 60;

function hasNear({ words }: Sentence, { firstWord, endWord }: PhraseMatch, set: ReadonlySet<string>): boolean {
  const end = Math.min(words.length, endWord + farthest);
  for (let index = Math.max(0, firstWord - farthest); index < end; index++) {
    if (index >= firstWord && index < endWord) continue;
    const { lower } = words[index]!;
    if (set.has(lower) || (lower.endsWith("'s") && set.has(lower.slice(0, -2)))) return true;
  }
  return false;
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

/** Tells the part of speech by the words around it and by its ending, and asks the grammar only where these leave it open. */
function isPart(sentence: Sentence, match: PhraseMatch, wanted: NonNullable<Guard['as']>, before: string, after: string): boolean {
  const given = before === 'you' && givers.has(sentence.words[match.firstWord - 2]?.lower ?? '');
  if (given) return wanted === 'noun';
  if (beforeVerbs.has(before)) return wanted === 'verb';
  // “to improve and leverage learnings”
  if (
    wanted === 'verb' &&
    match.slot === 0 &&
    (before === 'and' || before === 'or') &&
    beforeVerbs.has(sentence.words[match.firstWord - 3]?.lower ?? '') &&
    after !== '' &&
    !afterNounsOnly.has(after)
  )
    return true;
  // “a shop that leverages your story”: no plural stands behind “that”.
  if (before === 'that' && match.slot === 1) return wanted === 'verb';
  if (beforeNouns.has(before) || before.endsWith("'s"))
    return wanted === 'noun' || (wanted === 'adjective' && partOfSpeech(sentence, match.start) === 'adjective');
  if (beforeObjects.has(after)) return wanted === 'verb';
  // “leveraged” and “kicking off” are verbs, “deliverables” is a noun unless somebody does it.
  if (wanted === 'verb' && match.slot > 1) return true;
  if (wanted === 'verb' && match.slot === 1) return !beforeNounsOnly.has(before);
  if (wanted === 'noun' && match.slot === 1 && !beforeThirdPerson.has(before)) return true;
  if (wanted === 'noun' && (match.entry as Guard).after !== undefined) return true;
  if (wanted === 'noun' && (beforeNounsOnly.has(before) || afterNounsOnly.has(after))) return true;
  if (wanted === 'verb' && beforeNounsOnly.has(before) && match.slot === 0) return false;
  return partOfSpeech(sentence, match.start) === wanted;
}
