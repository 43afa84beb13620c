/** The lists as text. The build runs this file and puts the result in its place, so that no program has to make it at its start. */
import { daleChall } from 'dale-chall';

import { wordsOf } from '../text/words';
import { everydayWords } from '../words/everydayWords';
import { spellings } from './spellings';
import { writeTable } from './table';

export const phraseText = writeTable(spellings(), (text) => wordsOf(text).map(({ lower }) => lower));

/** The words that a fifth-grader knows, parted by spaces. */
export const easyWordText = [...new Set([...daleChall.map((word) => word.toLowerCase()), ...everydayWords])].sort().join(' ');
