/** Looks for the words that an acronym stands for where nothing marks them: “the ADU … An accessory dwelling unit is …”. */
import type { ProseDocument } from '../text/document';
import { emptyWords } from '../text/facts/stems';
import type { Sentence } from '../text/sentence';

/** True when our words have a run of telling words with these initials; small words may stand between them. Of three letters and more. */
export function isWrittenOut({ ownSentences }: ProseDocument, acronym: string): boolean {
  const letters = acronym.toLowerCase();
  return letters.length > 2 && ownSentences.some(({ sentence }) => hasRun(sentence, letters));
}

function hasRun({ words }: Sentence, letters: string): boolean {
  return words.some((_, first) => {
    let at = 0;
    for (let index = first; index < words.length && at < letters.length; index++) {
      const { lower } = words[index]!;
      if (at > 0 && small.has(lower)) continue;
      if (lower.length < 3 || lower[0] !== letters[at] || emptyWords.has(lower)) return false;
      at++;
    }
    return at === letters.length;
  });
}

const small = new Set(['and', 'for', 'in', 'of', 'on', 'the', 'to']);
