/** “I have put you down for Tuesday” says yes to “could we come on Tuesday?”. */
import type { Sentence } from '../sentence';
import { datesIn } from './dates';
import type { Wanted } from './ownPlaces';
import { plainText } from './tense';

export const isGranted = ({ kind, ask }: Wanted, sentence: Sentence): boolean =>
  kind === 'yesNo' && granted.test(plainText(sentence)) && datesIn(sentence).length > 0 && mayCome.test(ask.text);

const granted = new RegExp(
  '\\b(?:booked|(?:pencilled|put) (?:you|her|him|it|them|us|both)\\b.{0,30}\\b(?:down|in)|see you|expect you|is yours|' +
    'are yours|reserved|in the (?:book|diary))\\b',
);
const mayCome = /\b(?:come|book|slot|suit|free|available|appointment|visit|drop in|pop in|see (?:him|her|us|me)|do (?:it|that) on)\b/i;
