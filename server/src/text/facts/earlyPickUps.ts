/** Days on which the client may fetch what is ready later only: “the crib is ready on 18 December”, and “you can pick up the crib on 11 December”. */
import type { ProseDocument } from '../document';
import { areApart } from './conflictDoubts';
import { factStem } from './factClause';
import type { PlacedFact } from './placedFacts';
import type { PointedPair } from './pointedPairs';

const ready = factStem('ready');
const handing = new Set('collect collected collection fetch pick picked pickup'.split(' ').map(factStem));
const fetching = /\b(?:collect|fetch|pick (?:it |them )?up|picked up)\b/;

/** @param facts What the letter states. */
export function earlyPickUps(facts: readonly PlacedFact[], document: ProseDocument): readonly PointedPair[] {
  const days = facts.filter(({ fact: { type, role, value } }) => type === 'day' && (role === 'on' || role === 'from') && dayIn(value) !== undefined);
  return days.flatMap((second) => {
    if (!fetching.test(second.fact.clause.front)) return [];
    const things = second.fact.clause.before.filter(({ stem, isVerb }) => !isVerb && !handing.has(stem)).map(({ stem }) => stem);
    const alike = days.filter(
      ({ fact: { role, clause }, start }) =>
        role === 'on' &&
        start < second.start &&
        isReady(
          clause.before.map(({ stem }) => stem),
          things,
        ),
    );
    const [first] = alike;
    return first && alike.length === 1 && isEarlier(second, first) && !areApart(first, second, document) ? [{ first, second }] : [];
  });
}

/** Ready is the very thing that is fetched, and nothing but it. */
const isReady = (stems: readonly string[], things: readonly string[]): boolean =>
  stems.includes(ready) && things.length > 0 && stems.every((stem) => stem === ready || things.includes(stem)) && things.every((stem) => stems.includes(stem));

/** By less than two months: in January nothing is ready earlier than in December. */
const isEarlier = ({ fact: { value: one } }: PlacedFact, { fact: { value: other } }: PlacedFact): boolean => {
  const before = dayIn(other)! - dayIn(one)!;
  return before > 0 && before < 60;
};

function dayIn(value: string): number | undefined {
  const [month, day] = value.split('|')[0]!.split('-').map(Number);
  return month && day ? month * 31 + day : undefined;
}
