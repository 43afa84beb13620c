/** The table's text. The build runs this file and puts the result in its place, so that no program has to make it at its start. */
import { wordsOf } from '../text/words';
import { spellings } from './spellings';
import { writeTable } from './table';

export const phraseText = writeTable(spellings(), (text) => wordsOf(text).map(({ lower }) => lower));
