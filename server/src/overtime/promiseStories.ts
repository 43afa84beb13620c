/** What became of each promise: kept, moved to another day, taken back, late. In doubt a promise is open, and never late. */
import type { CalendarDate } from '@internationalized/date';

import { readDate, type WorkRegion } from '../text/calendar';
import type { DocumentFacts, PromiseFact } from './facts';
import { daysBetween, outcomeOf, type Made, type Thread, type Told } from './outcomes';
import { lettersOf } from './plainWords';
import type { Promised } from './story';
import { countShared, isSameTopic } from './topics';
import { workingDaysAfter } from './workingDays';

/** What is over for so many working days, and of which nobody has spoken since, is let be. */
const longAgo = 30;
/** An open promise is shown for so many working days. */
const openFor = 10;
/** The same mail may bear another day where it is quoted. */
const sameMail = 3;

/**
 * @param documents Those that have gone to the client and those that came from them, by day.
 * @param words The days on which the client heard from us.
 */
export function promiseStories(documents: readonly DocumentFacts[], words: readonly string[], today: CalendarDate, region: WorkRegion): readonly Promised[] {
  const told = documents.flatMap(({ uri, day, reports }): Told[] =>
    reports.flatMap((report) => ((report.on ?? day) ? [{ report, on: (report.on ?? day)!, uri }] : [])),
  );
  const threads: Thread[] = [];
  const seen = new Map<string, string>();
  for (const made of promisesOf(documents)) {
    const key = lettersOf(made.fact.text) + lettersOf(made.fact.what);
    const before = seen.get(key);
    if (before !== undefined && Math.abs(daysBetween(before, made.fact.madeOn)) <= sameMail) continue;
    seen.set(key, made.fact.madeOn);
    addTo(threads, made, told, words);
  }
  return threads.flatMap((thread) => storyOf(thread, told, words, today.toString(), today, region) ?? []);
}

/** In the order in which they were made; what a document itself says before what another one quotes of it. */
function promisesOf(documents: readonly DocumentFacts[]): readonly Made[] {
  const all = documents.flatMap(({ uri, day, subject, promises }) => promises.map((fact) => ({ fact, uri, subject, isQuoted: fact.madeOn !== day })));
  return all.sort((a, b) => (a.fact.madeOn < b.fact.madeOn ? -1 : a.fact.madeOn > b.fact.madeOn ? 1 : Number(a.isQuoted) - Number(b.isQuoted)));
}

/** Puts a promise to the one that it repeats or moves, or begins a new one. */
function addTo(threads: Thread[], made: Made, told: readonly Told[], words: readonly string[]): void {
  const { fact, uri } = made;
  const isSameMail = (thread: Thread): boolean => thread.latest.uri === uri && thread.latest.fact.madeOn === fact.madeOn;
  const twin = threads.find(
    (thread) =>
      isSameMail(thread) &&
      thread.latest.fact.due === fact.due &&
      (fact.topic.length === 0 || thread.topic.length === 0 || isSameTopic(fact.topic, thread.topic) || (fact.isNewDay && thread.latest.fact.isNewDay)),
  );
  if (twin) {
    if (isLabel(twin.what) && !isLabel(fact.what)) twin.what = fact.what;
    return;
  }
  const open = threads.filter(
    (thread) =>
      !isSameMail(thread) &&
      thread.latest.fact.madeOn <= fact.madeOn &&
      outcomeOf(
        thread,
        told.filter(({ on }) => on <= fact.madeOn),
        words.filter((day) => day < fact.madeOn),
      ).type !== 'kept',
  );
  const earlier = sameOf(open, fact) ?? (fact.isNewDay ? movedOf(open, made, told) : undefined);
  if (!earlier) {
    threads.push({
      first: made,
      latest: made,
      what: isLabel(fact.what) && made.subject ? `New day for “${made.subject}”` : fact.what,
      topic: fact.topic,
      movedFrom: [],
    });
    return;
  }
  // To say it again is no other promise.
  if (earlier.latest.fact.due === fact.due) return;
  earlier.movedFrom.push(earlier.latest.fact.due);
  earlier.latest = made;
  if (isLabel(earlier.what)) earlier.what = fact.what;
  earlier.topic = [...new Set([...earlier.topic, ...fact.topic])];
}

/** “The new date is” tells nothing without what stands around it. */
const isLabel = (what: string): boolean => /^(?:the )?new (?:delivery )?(?:date|day)(?: (?:is|will be))?$|^(?:it|this|that) (?:will|is)\b.{0,14}$/i.test(what);

/** The open promise that is about the same; one for the same day before others. */
function sameOf(open: readonly Thread[], fact: PromiseFact): Thread | undefined {
  const same = open.filter((thread) => thread.latest.fact.sort === fact.sort && isSameTopic(fact.topic, thread.topic));
  const worth = (thread: Thread): number =>
    countShared(fact.topic, thread.topic) / Math.max(1, thread.topic.length) + (thread.latest.fact.due === fact.due ? 10 : 0);
  return [...same].sort((a, b) => worth(b) - worth(a))[0];
}

/** The promise for the old day that the mail names; else the only one that may be meant. */
function movedOf(open: readonly Thread[], { fact, uri }: Made, told: readonly Told[]): Thread | undefined {
  const oldDays = told.filter(({ report, uri: of }) => of === uri && report.sort === 'old day').map(({ report }) => report.day);
  const named = open.filter((thread) => oldDays.includes(thread.latest.fact.due));
  if (named.length > 0) return named.at(-1);
  const near = open.filter((thread) => thread.latest.fact.sort !== 'deed' && Math.abs(daysBetween(thread.latest.fact.due, fact.madeOn)) <= 21);
  return near.length === 1 && oldDays.length === 0 ? near[0] : undefined;
}

function storyOf(thread: Thread, told: readonly Told[], words: readonly string[], today: string, day: CalendarDate, region: WorkRegion): Promised | undefined {
  const { first, latest, what, movedFrom } = thread;
  const { fact, uri } = latest;
  const outcome = outcomeOf(thread, told, words);
  if (outcome.type === 'off') return undefined;
  const status = outcome.type === 'kept' ? 'kept' : fact.due >= today ? 'due' : outcome.type === 'doubt' || fact.isConditional ? 'open' : 'late';
  const overFor = fact.due >= today ? 0 : workingDaysAfter(readDate(fact.due)!, day, region);
  if (status === 'open' && overFor > openFor) return undefined;
  if (status === 'late' && overFor > longAgo && words.some((word) => word > fact.due)) return undefined;
  const id = [lettersOf(first.fact.what).slice(0, 60), first.fact.madeOn, first.fact.due].join(' ');
  return {
    what,
    text: fact.text,
    due: fact.due,
    status,
    madeOn: first.fact.madeOn,
    movedFrom,
    ...(outcome.type === 'kept' && { keptOn: outcome.on }),
    id,
    uri,
    place: fact.place,
  };
}
