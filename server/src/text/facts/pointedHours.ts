/**
 * Hours that point back: “the 2 pm appointment”, “see you at 11 am”, “when he comes at half past four”, “the van will be at your
 * door at 10:30”. Where the letter tells one other hour of the same, the two cannot both be true.
 */
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { clockHours, type ClockHour } from './clockHours';
import { areApart } from './conflictDoubts';
import { factStem } from './factClause';
import { daysDiffer } from './factDays';
import { happeningsAt, isOfDeed, pointsTo } from './hourDeeds';
import type { PlacedFact } from './placedFacts';
import type { PointedPair } from './pointedPairs';

interface PlacedHour extends PlacedFact {
  readonly hour: ClockHour;
  readonly unit: Sentence;
}

/** A letter with more is a timetable. */
const most = 6;
/** Further apart they are of two things. */
const mostApart = 150;

export function pointedHours(document: ProseDocument): readonly PointedPair[] {
  const hours = document.hits(clockHours).flatMap(({ start, notes, sentence, block }) =>
    notes.map((hour): PlacedHour => ({ hour, fact: factOf(hour), start: hour.start + start, end: hour.end + start, block, unit: sentence })),
  );
  if (hours.length < 2 || hours.length > most) return [];
  return hours.flatMap((second) => {
    const first = antecedentOf(second, hours);
    return first && !areApart(first, second, document) ? [{ first, second }] : [];
  });
}

function antecedentOf(second: PlacedHour, hours: readonly PlacedHour[]): PlacedHour | undefined {
  if (!second.hour.isPlain || hours.some(({ hour, start }) => start !== second.start && hour.minutes === second.hour.minutes)) return undefined;
  const alike = hours.filter(
    (first) => first.start < second.start && first.unit !== second.unit && first.hour.isPlain && mayBeOne(first.hour, second.hour) && areOfOne(first, second),
  );
  const [first] = alike;
  return first && alike.every(({ hour: { minutes } }) => minutes === first.hour.minutes) ? first : undefined;
}

function mayBeOne({ minutes: one, half: itsHalf, day: its }: ClockHour, { minutes: other, half, day }: ClockHour): boolean {
  const apart = itsHalf !== undefined && half !== undefined && itsHalf !== half ? mostApart + 1 : Math.abs(one - other);
  const isOneDay = its === undefined || day === undefined || its === day || (its.includes('|') && day.includes('|') && !daysDiffer(its, day));
  return Math.min(apart, 720 - apart) <= mostApart && isOneDay;
}

/** What points back must be of what the earlier tells; and what both tell of must do the same in both. */
function areOfOne(first: PlacedHour, second: PlacedHour): boolean {
  const pointer = pointsTo(second.hour);
  if (pointer !== undefined) return isOfDeed(pointer, first.hour, first.unit);
  const [one, other] = [happeningsAt(first.hour.front), happeningsAt(second.hour.front)];
  // “On Sunday the gallery opens at 11 am.”
  if ((other?.deed === 'open' || other?.deed === 'close') && (first.hour.day === undefined) !== (second.hour.day === undefined)) return false;
  return (
    one !== undefined &&
    other !== undefined &&
    one.deed === other.deed &&
    factStem(one.subject) === factStem(other.subject) &&
    // “The beginners class” is another than the class.
    (other.kind === '' || other.kind === one.kind) &&
    !(one.place && other.place && one.place !== other.place)
  );
}

const factOf = ({ start, end, minutes, front, back }: ClockHour): PlacedFact['fact'] => ({
  type: 'hour',
  role: 'at',
  value: String(minutes),
  clause: { before: [], after: [], front, back, actor: undefined, isTemporal: false, isLabelled: false, hasPronoun: false, context: new Set() },
  isDefinite: true,
  hosts: [],
  start,
  end,
});
