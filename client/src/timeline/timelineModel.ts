import type { ClientsResult } from '../../../server/src/protocol';
import { clientsModel } from '../clients/clientsModel';
import { dayInWords, daysAhead, fromToday } from '../clients/dayWords';

type Story = ClientsResult['clients'][number];

/** A picture of the weeks behind and ahead, the same stretch for all clients. Plain data: nothing here knows about a page. */
export interface TimelineModel {
  readonly clients: readonly ClientTimeline[];
  /** Where today is, from 0 to 100. */
  readonly today: number;
  /** “Thursday 26 November”. */
  readonly todayInWords: string;
  readonly ticks: readonly Tick[];
}

export interface ClientTimeline {
  readonly id: string;
  readonly name: string;
  /** What the view “Clients” says of them. */
  readonly summary: string;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly sort: 'ours' | 'theirs' | 'due' | 'late' | 'open' | 'kept';
  readonly day: string;
  readonly dayInWords: string;
  /** Where its day is, from 0 to 100. */
  readonly at: number;
  /** Where the day is on which it was promised; only for what is not kept yet. */
  readonly from?: number;
  /** How many marks of the same row stand on the same day before it. */
  readonly before: number;
  /** “We wrote”, “Late”. */
  readonly state: string;
  readonly what: string;
  readonly uri: string;
  readonly place: Story['promises'][number]['place'];
}

export interface Tick {
  readonly at: number;
  /** “16 November”. */
  readonly label: string;
}

/** At least so many days are shown of what was, and at most so many. */
const [leastBehind, mostBehind] = [28, 91];
/** The same of what comes. */
const [leastAhead, mostAhead] = [14, 182];

const states: Readonly<Record<Mark['sort'], string>> = {
  due: 'Promised',
  kept: 'Promise kept',
  late: 'Promise late',
  open: 'Promise in doubt',
  ours: 'We wrote',
  theirs: 'They wrote',
};

export function timelineModel(result: ClientsResult, locale: string): TimelineModel {
  const { clients, today } = result;
  const days = clients
    .flatMap(({ promises, mails }) => [...promises.map(({ due }) => due), ...mails.map(({ day }) => day)])
    .map((day) => daysAhead(day, today));
  const last = between(leastAhead, Math.max(0, ...days) + 3, mostAhead);
  const behind = between(leastBehind, -Math.min(0, ...days) + 3, mostBehind);
  const span = behind + last;
  const placeOf = (day: string): number => Math.round(((daysAhead(day, today) + behind) / span) * 10_000) / 100;
  const descriptions = new Map(clientsModel(result, locale).clients.map(({ id, description }) => [id, description]));
  return {
    clients: clients
      .map((story) => ({ id: story.id, name: story.name, summary: descriptions.get(story.id) ?? '', marks: marksOf(story, placeOf, today, locale) }))
      .filter(({ marks }) => marks.length > 0),
    today: placeOf(today),
    todayInWords: dayInWords(today, today, locale),
    ticks: ticksOf(today, behind, last, placeOf, locale),
  };
}

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/** By day. */
function marksOf({ mails, promises }: Story, placeOf: (day: string) => number, today: string, locale: string): readonly Mark[] {
  const rows = new Map<string, number>();
  const all = [
    ...mails.map(({ day, by, title, uri, place }) => ({
      sort: by === 'us' ? ('ours' as const) : ('theirs' as const),
      day,
      what: title,
      uri,
      place,
      madeOn: undefined,
    })),
    ...promises.map(({ status, due, what, uri, place, madeOn }) => ({
      sort: status,
      day: due,
      what,
      uri,
      place,
      madeOn: status === 'kept' ? undefined : madeOn,
    })),
  ];
  return all
    .filter(({ day }) => placeOf(day) >= 0 && placeOf(day) <= 100)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ madeOn, ...mark }) => {
      const row = `${mark.sort === 'ours' || mark.sort === 'theirs' ? mark.sort : 'promises'} ${mark.day}`;
      const before = rows.get(row) ?? 0;
      rows.set(row, before + 1);
      const from = madeOn === undefined ? {} : { from: Math.max(0, placeOf(madeOn)) };
      return {
        ...mark,
        ...from,
        dayInWords: `${dayInWords(mark.day, today, locale)} (${fromToday(mark.day, today)})`,
        at: placeOf(mark.day),
        before,
        state: states[mark.sort],
      };
    });
}

/** Each second Monday, in short stretches each one, so that the names do not touch. */
function ticksOf(today: string, behind: number, last: number, placeOf: (day: string) => number, locale: string): readonly Tick[] {
  const start = Date.parse(`${today}T00:00:00Z`);
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const step = last + behind > 160 ? 28 : last + behind > 60 ? 14 : 7;
  const ticks: Tick[] = [];
  const monday = (new Date(start).getUTCDay() + 6) % 7;
  for (let days = -monday - Math.floor((behind - monday) / step) * step; days < last - 4; days += step) {
    const time = start + days * 86_400_000;
    const at = placeOf(new Date(time).toISOString().slice(0, 10));
    // “Today” needs room for itself.
    if (Math.abs(at - placeOf(today)) > 8) ticks.push({ at, label: format.format(time) });
  }
  return ticks;
}
