/** Tells whether two words may name the same lot of things: “photos” and “images”, “movers” and “a crew”. */
import { anyThingWords, headThingWords, sameThingWords, workerWords } from '../../words/sameThingWords';
import { factStem } from './factClause';

const setsOf = new Map<string, number[]>();
const anyThings = new Set([...anyThingWords].map(factStem));
const workers = new Set([...workerWords].map(factStem));
/** The stems of the heads that may be left out. */
export const headWords: ReadonlySet<string> = new Set([...headThingWords].map(factStem));
const people = new Set('people person'.split(' ').map(factStem));

function fill(): void {
  sameThingWords.forEach((line, index) => {
    for (const word of line.split(' ')) {
      const stem = factStem(word);
      const sets = setsOf.get(stem);
      if (sets) sets.push(index);
      else setsOf.set(stem, [index]);
    }
  });
}

/** Of two roles of counts, as `statedCounts` names them. */
export function mayBeSameThings(one: string, other: string): boolean {
  if (one === other) return true;
  if (setsOf.size === 0) fill();
  if (isTeam(one) || isTeam(other)) return isOfWorkers(one) && isOfWorkers(other);
  const sets = setsOf.get(one);
  return sets !== undefined && (setsOf.get(other)?.some((index) => sets.includes(index)) ?? false);
}

/** “The 14 machines” may be whatever was counted before, but for people. */
export const mayBeAnyThing = (role: string, other: string): boolean => anyThings.has(role) && !workers.has(other) && !people.has(other);

/** “90 guests” and “your six helpers” are 96 people. */
export const arePeople = (one: string, other: string): boolean => mayBePeople(one) && mayBePeople(other);

const mayBePeople = (role: string): boolean => isOfWorkers(role) || people.has(role) || mayBeSameThings('peopl', role);

/** “The men” are ours. */
export const isWorker = (stem: string): boolean => workers.has(stem);

const isTeam = (role: string): boolean => role.startsWith('team ');
const isOfWorkers = (role: string): boolean => isTeam(role) || workers.has(role);
