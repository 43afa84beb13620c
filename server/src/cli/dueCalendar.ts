/** Prints what is due as an iCalendar file (RFC 5545), by `ical-generator`: a calendar that reads it again updates what it has. */
import { createHash } from 'node:crypto';

import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

import type { ClientStory, Promised } from '../overtime/story';
import { shownPath } from './shownPath';

/** Only the days matter, and no time zone moves them. */
const dateOf = (day: string, later = 0): Date => new Date(Date.parse(`${day}T00:00:00Z`) + later * 86_400_000);

/** An event of a whole day for each promise, and for each word that a client waits for. Nothing rings. */
export function printCalendar(stories: readonly ClientStory[], today: string): string {
  const calendar = ical({
    name: 'Clear to Send',
    prodId: { company: 'Clear to Send', product: 'Promises to clients', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const add = (id: readonly string[], day: string, summary: string, description: string, sequence: number): void =>
    void calendar.createEvent({
      id: `${createHash('sha256').update(id.join('\n')).digest('hex').slice(0, 32)}@clear-to-send`,
      start: dateOf(day),
      end: dateOf(day, 1),
      allDay: true,
      // The same documents make the same file, so that nothing seems new that is not.
      stamp: dateOf(today),
      sequence,
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  for (const { name, promises, wordDue, lastWord } of stories) {
    // A promise that moves to another day is the same event, with a later number.
    for (const promise of promises)
      add(
        ['promise', name, promise.id],
        promise.due,
        `${prefixes[promise.status]}${name}: ${promise.what}`,
        descriptionOf(promise),
        promise.movedFrom.length * 2 + (promise.status === 'kept' ? 1 : 0),
      );
    // What is over already is to be done today.
    const day = wordDue !== undefined && wordDue < today ? today : wordDue;
    if (day !== undefined && lastWord)
      add(['word', name], day, `Write to ${name}`, `They last heard from us on ${lastWord.day}, in ${shownPath(lastWord.uri)}.`, daysSinceStart(day));
  }
  return `${calendar.toString().replace(/(?:\r?\n)*$/, '')}\r\n`;
}

const prefixes: Readonly<Record<Promised['status'], string>> = { due: '', kept: 'Kept: ', late: 'Late: ', open: 'Kept? ' };

function descriptionOf({ text, uri, place, movedFrom, keptOn }: Promised): string {
  const lines = [`“${text}”`, `${shownPath(uri)}, line ${place.start.line + 1}`];
  if (movedFrom.length > 0) lines.push(`First promised for ${movedFrom[0]}.`);
  if (keptOn !== undefined) lines.push(`Kept on ${keptOn}.`);
  return lines.join('\n');
}

/** Grows with each day, as the number of an event that moves must. */
const daysSinceStart = (day: string): number => Math.max(0, Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse('2020-01-01T00:00:00Z')) / 86_400_000));
