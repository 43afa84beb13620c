/** Ways to write the patterns of the facts, and to ask only the sentences that they may fit. */
import type { CuedFinder } from '../cuedFinder';
import { CuedPattern } from '../cuedPattern';
import type { OwnSentence, ProseDocument } from '../document';
import { light } from '../light';
import type { Sentence } from '../sentence';

/** Our own sentences that `finder` finds something in, with their places among all of ours. */
export function* sentencesWith(document: ProseDocument, finder: CuedFinder<Sentence, unknown>): Iterable<readonly [number, OwnSentence]> {
  if (!finder.mayFind({ cues: document.ownCues })) return;
  let index = 0;
  for (const stretch of document.stretches) {
    if (finder.mayFind(stretch)) {
      for (const offset of stretch.places(finder)) yield [index + offset, document.ownSentences[index + offset]!];
    }
    index += stretch.sentenceCount;
  }
}

/** A pattern for `plainText`, where each space stands for any number of them: marks of emphasis are blanks too. */
export const phrase = (source: string, flags = ''): RegExp => light({ source: spaced(source), flags });
/** The same, spared the sentences that lack the words it needs. */
export const cuedPhrase = (source: string, flags = ''): CuedPattern => new CuedPattern(spaced(source), flags);

const spaced = (source: string): string => source.replaceAll(' ', ' +').replaceAll(' +?', ' *').replaceAll(' +*', ' *');

/** The entries of a list, parted by a comma and a space, as alternatives of a pattern, the longest first. */
export const oneOf = (words: string): string => `(?:${words.split(', ').sort((a, b) => b.length - a.length).join('|')})`;

/** The same for verbs: each as it stands and in the third person, “fall apart” and “falls apart”. */
export const verbsOf = (words: string): string =>
  oneOf(
    words
      .split(', ')
      .map((words) =>
        words.replace(/^[a-z-]+/, (verb) =>
          verb === 'be' ? '(?:be|is|are)' : verb.endsWith('y') ? verb.replace(/([^aeiou])y$/, '$1(?:y|ies)') : `${verb}(?:e?s)?`,
        ),
      )
      .join(', '),
  );
