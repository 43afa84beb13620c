/** What the template of a status update takes from the story of a client. */
import type { ListEntry } from '../templates';
import { inWords, readDate } from '../text/calendar';
import { promisedThing } from '../text/facts/promisedThing';
import type { ClientStory } from './story';

/** A letter holds no more. */
const most = 8;

/** What is in hand, with its days, and what we wait for. A day that is over is left to the writer. */
export function statusLists(
  { promises, questions, asks }: ClientStory,
  locale: string,
): { readonly promises: readonly ListEntry[]; readonly needed: readonly ListEntry[] } {
  const open = promises
    .filter(({ status }) => status !== 'kept')
    .map(({ what, due, status }) => {
      const by = status === 'due' ? inWords(readDate(due)!, locale) : '[new day]';
      return { what, by, inHand: `${promisedThing(what)}, by ${by}` };
    });
  const asked = asks.map(({ text, type }) => ({
    what: text,
    by: '[day]',
    inHand: `${type === 'question' ? 'the answer to your question' : 'what you asked for'}: “${text.replace(/[“”]/g, '')}”, by [day]`,
  }));
  return { promises: [...open, ...asked].slice(0, most), needed: questions.slice(0, most).map(({ text }) => ({ text })) };
}
