/** Completes an apology, or a message that tells of a delay: only the parts that are missing, in order, with tab stops. */
import type { ProseDocument } from '../text/document';
import { fullApology, fullParts, type FullApology, type FullPart } from '../text/facts/fullApology';
import type { Fix } from './finding';
import { dayStop, insertParagraph } from './insertParts';
import type { RuleContext } from './rule';

/** `undefined` where there is nothing to apologise for, or nothing left to add. */
export function completeApology(document: ProseDocument, context: RuleContext): Fix | undefined {
  const found = fullApology(document);
  if (!found) return undefined;
  const words = missingWords(found, context);
  if (words === '') return undefined;
  return insertParagraph(`Complete this apology: ${titleOf(found)}`, words, found.own.block, document);
}

const names: Readonly<Record<FullPart, string>> = {
  sorry: 'sorry',
  what: 'what it meant for them',
  blame: 'no blame',
  do: 'what we do',
  when: 'by when',
  offer: 'what we offer',
  call: 'a call',
};

/** “add what we do, by when (there: sorry, no blame)”: what is missing first, for a menu may cut off a long line. */
function titleOf({ has }: FullApology): string {
  const there = fullParts.filter((part) => has[part]).map((part) => names[part]);
  const missing = fullParts.filter((part) => !has[part] && part !== 'blame').map((part) => names[part]);
  const rest = [there.length > 0 ? `there: ${there.join(', ')}` : '', has.blame ? '' : 'take out the blame'].filter(Boolean).join('; ');
  return `add ${missing.join(', ')}${rest && ` (${rest})`}`;
}

/** Says it as the template “Apology” does. */
function missingWords({ has, person }: FullApology, context: RuleContext): string {
  let stops = 0;
  const stop = (label: string): string => `\${${++stops}:[${label}]}`;
  const day = (workingDays: number): string => dayStop(++stops, workingDays, context);
  const sorry = person === 'we' ? 'We are sorry' : 'I am sorry';
  const sentences: string[] = [];
  if (!has.sorry) sentences.push(`${sorry} that ${stop('what it meant for them')}.`);
  else if (!has.what) sentences.push(`For you it meant that ${stop('what it meant for them')}.`);
  if (!has.do) sentences.push(`By ${day(2)}, ${stop('what we do')}.`);
  else if (!has.when) sentences.push(`All of it is put right by ${day(2)}.`);
  if (!has.offer) sentences.push(`To make up for it, ${stop('what we offer')}. We do this once, as our way of saying sorry.`);
  if (!has.call) sentences.push(callOffer(++stops, ++stops, context));
  return sentences.join(' ');
}

/** The sentences that offer a call, with a tab stop for the day and one for the hour. */
export const callOffer = (day: number, hour: number, context: RuleContext): string =>
  `I would like to hear how you see it. I will call you on ${dayStop(day, 1, context)} at ` +
  `\${${hour}:[hour and city of the call]}. If another hour suits you better, please reply with it by then.`;
