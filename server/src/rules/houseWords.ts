/** The options by which a house tells its own words; a settings file has them under “words”. */
import { preferredWords, wordsToExplain, wordsToReplace } from './options';

export const ownJargon = wordsToExplain(
  'Trade words of our own: each with the plain words to write instead, with its meaning, or alone.',
  'burndown',
  'progress',
  'a chart of the work that is left',
);
export const bannedWords = wordsToReplace('Words that we never write: each with what to write instead, or alone.', 'cheap', 'good value');
export const preferredSpellings = preferredWords('Words that we write in one way only, each with the ways that we do not.', 'e-mail', 'email');
