/** Puts together how things stand with each client, those first who need us most. */
import type { CalendarDate } from '@internationalized/date';

import { addWorkingDays, readDate, type WorkRegion } from '../text/calendar';
import { fileNameOf } from './addresses';
import { clientGroups, type ClientDocument, type ClientGroup } from './clients';
import { isInternal } from './clientSides';
import type { DocumentFacts } from './facts';
import { openAsks, openQuestions } from './openQuestions';
import { promiseStories } from './promiseStories';
import type { ClientStory, Draft, MailEvent, Promised } from './story';
import { workingDaysAfter } from './workingDays';

/** After so many working days without a word, and with nothing open, nobody waits any more. */
const restAfter = 30;
/** Questions older than this are let be. */
const questionsFor = 60;
/** A promise that falls due within so many working days is near. */
const nearDays = 2;

export const clientStories = (documents: readonly ClientDocument[], today: CalendarDate): readonly ClientStory[] =>
  clientGroups(documents.filter((document) => !isInternal(document)))
    .map((group) => storyOf(group, today))
    .sort((a, b) => compareNeed(a, b, today));

function storyOf({ id, name, documents }: ClientGroup, today: CalendarDate): ClientStory {
  const { region, updateEvery } = documents[0]!.context;
  const now = today.toString();
  const facts = documents.map((document) => document.facts).sort((a, b) => compare(a.day ?? '', b.day ?? '') || compare(a.uri, b.uri));
  const drafts = facts.filter(({ day, isTheirs, isUnfinished }) => !isTheirs && (day === undefined || day > now || isUnfinished));
  const gone = facts.filter(({ day, isTheirs, isUnfinished }) => day !== undefined && day <= now && (isTheirs || !isUnfinished));
  const mails = mailsOf(gone, drafts, now);
  const words = mails.filter(({ by }) => by === 'us').map(({ day }) => day);
  const lastWord = mails.findLast(({ by }) => by === 'us');
  const promises = promiseStories(gone, words, today, region);
  const from = today.subtract({ days: questionsFor }).toString();
  const questions = openQuestions(gone, from);
  const asks = openAsks(gone, drafts, from);
  const silentFor = lastWord && workingDaysAfter(readDate(lastWord.day)!, today, region);
  const isInHand = promises.some(({ status }) => status !== 'kept') || questions.length > 0 || asks.length > 0;
  const isAtRest = !isInHand && (silentFor ?? 0) > restAfter;
  const isCounted = updateEvery > 0 && !isAtRest;
  return {
    id,
    name,
    ...(lastWord && { lastWord, silentFor: silentFor! }),
    isSilent: isCounted && silentFor !== undefined && silentFor >= updateEvery,
    ...(isCounted && lastWord && { wordDue: addWorkingDays(readDate(lastWord.day)!, updateEvery, region).toString() }),
    isAtRest,
    promises: [...promises].sort(byUrgency),
    questions,
    asks,
    mails: mails.filter(({ day }) => day >= today.subtract({ days: mailsFor }).toString()),
    drafts: drafts.map((draft) => draftOf(draft, now)),
  };
}

/** Mails are told of for so many days. */
const mailsFor = 182;

/** By day, each mail once: one that is a document of its own is not told again where it is quoted. */
function mailsOf(gone: readonly DocumentFacts[], drafts: readonly DocumentFacts[], now: string): readonly MailEvent[] {
  const events = gone.map(({ uri, day, isTheirs, subject, top }): MailEvent => ({
    day: day!,
    by: isTheirs ? 'them' : 'us',
    title: subject ?? fileNameOf(uri),
    uri,
    place: top,
  }));
  const known = new Set(events.map(({ day, by }) => `${by} ${day}`));
  for (const { uri, quoted, subject } of [...gone, ...drafts]) {
    for (const { day, isOurs, subject: own, place } of quoted) {
      const by = isOurs ? 'us' : 'them';
      if (day > now || known.has(`${by} ${day}`)) continue;
      known.add(`${by} ${day}`);
      events.push({ day, by, title: own ?? subject ?? fileNameOf(uri), uri, place });
    }
  }
  return events.sort((a, b) => compare(a.day, b.day));
}

const draftOf = ({ uri, day, top }: DocumentFacts, now: string): Draft => ({
  name: fileNameOf(uri),
  why: day === undefined ? 'no day' : day > now ? 'later day' : 'unfinished',
  uri,
  place: top,
});

const urgency: Readonly<Record<Promised['status'], number>> = { late: 0, due: 1, open: 2, kept: 3 };

/** Late ones, the oldest first; then those to come; then what is in doubt; last what was kept, the newest first. */
const byUrgency = (a: Promised, b: Promised): number =>
  urgency[a.status] - urgency[b.status] || (a.status === 'kept' ? compare(b.keptOn ?? '', a.keptOn ?? '') : compare(a.due, b.due));

/** How much a client needs us: 0 the most. */
export function needOf({ promises, isSilent, asks, questions, isAtRest }: ClientStory, today: CalendarDate, region: WorkRegion): number {
  if (promises.some(({ status }) => status === 'late')) return 0;
  if (isSilent) return 1;
  const near = addWorkingDays(today, nearDays, region).toString();
  if (promises.some(({ status, due }) => status === 'due' && due <= near)) return 2;
  if (asks.length > 0) return 3;
  if (promises.some(({ status }) => status === 'due' || status === 'open') || questions.length > 0) return 4;
  return isAtRest ? 6 : 5;
}

function compareNeed(a: ClientStory, b: ClientStory, today: CalendarDate): number {
  const region = { locale: 'en-GB' };
  const need = needOf(a, today, region);
  if (need !== needOf(b, today, region)) return need - needOf(b, today, region);
  const firstDue = ({ promises }: ClientStory): string => promises.find(({ status }) => status === 'late' || status === 'due')?.due ?? '9';
  const longest = (b.silentFor ?? -1) - (a.silentFor ?? -1);
  const latest = compare(b.lastWord?.day ?? '', a.lastWord?.day ?? '');
  return (need === 1 ? longest : compare(firstDue(a), firstDue(b))) || (need > 4 ? latest : longest) || a.name.localeCompare(b.name, 'en');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
