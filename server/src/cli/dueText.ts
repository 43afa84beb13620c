/** Prints how things stand with each client, for people and for programs. */
import colors from 'picocolors';

import type { Asked, ClientStory, Promised, Source } from '../overtime/story';
import { inWords, readDate } from '../text/calendar';
import { shownPath } from './shownPath';

const statusNames: Readonly<Record<Promised['status'], string>> = { due: 'due', kept: 'kept', late: 'late', open: 'open' };
const paint: Readonly<Record<Promised['status'], (text: string) => string>> = { due: colors.cyan, kept: colors.green, late: colors.red, open: colors.yellow };

/** One line for each thing that is not done yet. */
export function printDueText(stories: readonly ClientStory[]): string {
  const shown = stories.filter(({ isAtRest }) => !isAtRest);
  const resting = stories.length - shown.length;
  if (stories.length === 0) return 'No client documents found.\n';
  return [
    ...shown.map(printClient),
    ...(resting > 0 ? [colors.dim(`${counted(resting, 'client')} with nothing in hand.`), ''] : []),
    verdict(stories),
    '',
  ].join('\n');
}

function printClient(story: ClientStory): string {
  const { name, promises, questions, asks, drafts } = story;
  return [
    `${colors.bold(colors.underline(name))} ${colors.dim(`(${wordOf(story)})`)}`,
    ...promises.filter(({ status }) => status !== 'kept').map(promiseLine),
    ...asks.map((ask) => line('they asked', colors.yellow, dayOf(ask), ask.text, ask)),
    ...questions.map((question) => line('we asked', colors.dim, dayOf(question), question.text, question)),
    ...drafts.map((draft) => line('draft', colors.dim, '', `${draft.name} ${whyOf[draft.why]}`, draft)),
    '',
  ].join('\n');
}

const whyOf = { 'later day': 'is dated later', 'no day': 'has no date', unfinished: 'has open fields' } as const;

function promiseLine(promise: Promised): string {
  const { status, due, movedFrom, what } = promise;
  return line(statusNames[status], paint[status], due, `${what}${movedFrom.length > 0 ? ` (first promised for ${movedFrom[0]})` : ''}`, promise);
}

const dayOf = ({ askedOn }: Asked): string => askedOn ?? '';

const line = (sort: string, color: (text: string) => string, day: string, text: string, { uri, place }: Source): string =>
  `  ${color(sort.padEnd(10))} ${day.padEnd(10)}  ${text}  ${colors.dim(`${shownPath(uri)}:${place.start.line + 1}`)}`;

function wordOf({ lastWord, silentFor, isSilent, mails }: ClientStory): string {
  if (!lastWord || silentFor === undefined) return mails.length > 0 ? 'no word from us yet' : 'only drafts so far';
  const last = `last word on ${inWords(readDate(lastWord.day)!, 'en-GB')}`;
  return isSilent ? `${last}; ${counted(silentFor, 'working day')} without a word` : last;
}

function verdict(stories: readonly ClientStory[]): string {
  const promises = stories.flatMap((story) => story.promises);
  const late = promises.filter(({ status }) => status === 'late').length;
  const due = promises.filter(({ status }) => status === 'due').length;
  const silent = stories.filter(({ isSilent }) => isSilent).length;
  const open = stories.reduce((sum, { questions, asks }) => sum + questions.length + asks.length, 0);
  const parts = [
    late > 0 ? colors.bold(`${counted(late, 'promise')} late`) : '',
    due > 0 ? `${due} due` : '',
    silent > 0 ? `${counted(silent, 'client')} without a word for too long` : '',
    open > 0 ? `${counted(open, 'open question')}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}.` : colors.green('Nobody waits for anything.');
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** One JSON value and a line end. The form is a contract: add to it, never change it. Lines count from 0. */
export function printDueJson(stories: readonly ClientStory[], today: string): string {
  const clients = stories.map(({ name, lastWord, silentFor, isSilent, isAtRest, wordDue, promises, questions, asks, drafts }) => ({
    name,
    lastWord: lastWord ? { day: lastWord.day, ...placeOf(lastWord) } : null,
    workingDaysSince: silentFor ?? null,
    silent: isSilent,
    nextWordDue: wordDue ?? null,
    atRest: isAtRest,
    promises: promises.map((promise) => ({
      what: promise.what,
      text: promise.text,
      status: promise.status,
      due: promise.due,
      madeOn: promise.madeOn,
      movedFrom: promise.movedFrom,
      keptOn: promise.keptOn ?? null,
      ...placeOf(promise),
    })),
    ourQuestions: questions.map(askedOf),
    theirQuestions: asks.map(askedOf),
    drafts: drafts.map((draft) => ({ why: draft.why, ...placeOf(draft) })),
  }));
  return `${JSON.stringify({ version: 1, today, clients })}\n`;
}

const askedOf = (asked: Asked): unknown => ({ text: asked.text, type: asked.type, askedOn: asked.askedOn ?? null, ...placeOf(asked) });

const placeOf = ({ uri, place }: Source): { readonly path: string; readonly line: number } => ({ path: shownPath(uri), line: place.start.line });
