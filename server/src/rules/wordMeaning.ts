/** What a word means when it is not the name of a client: “Studio” is a word, “Smith” a name that many bear, “Hartwell” neither. */
import { isListedWord } from '../phrases/easyWords';
import { wordInDictionary } from '../text/grammar';
import { nameLikeWords } from '../words/nameLikeWords';
import { nicknames } from '../words/nicknames';
import { famousAcronyms } from '../words/famousAcronyms';

const known = new Map<string, 'name' | 'word' | undefined>();
let firstNames: ReadonlySet<string> | undefined;

/** @param word In small letters; in capitals when it is written so. */
export function wordMeaning(word: string): 'name' | 'word' | undefined {
  if (known.has(word)) return known.get(word);
  // Bounded, as the words of documents are many; what is still in use is soon found again.
  if (known.size > 2000) known.clear();
  const meaning = look(word);
  known.set(word, meaning);
  return meaning;
}

function look(word: string): 'name' | 'word' | undefined {
  if (/^\p{Lu}+$/u.test(word)) return (famousAcronyms as readonly string[]).includes(word) ? 'word' : undefined;
  firstNames ??= new Set(nicknames.flatMap((line) => line.split(' ')));
  if (firstNames.has(word)) return 'name';
  return nameLikeWords.has(word) || isListedWord(word) ? 'word' : wordInDictionary(word);
}
