/** Puts together the facts of one thing. What was put together is remembered, so that after a keystroke only facts of the kind that changed are compared. */
import { areOfOneThing } from './sameFacts';
import type { PlacedFact } from './placedFacts';
import type { StatedFact } from './statedFacts';

/** The facts of one thing, for each thing of which there are two and more; a fact belongs to the first thing that it fits. */
export function factGroups(facts: readonly PlacedFact[]): readonly (readonly PlacedFact[])[] {
  const kinds = new Map<string, PlacedFact[]>();
  for (const placed of facts) {
    const key = `${placed.fact.type} ${placed.fact.role}`;
    const kind = kinds.get(key);
    if (kind) kind.push(placed);
    else kinds.set(key, [placed]);
  }
  return Array.from(kinds.values())
    .filter(({ length }) => length > 1)
    .flatMap((kind) => groupsOf(kind).map((group) => group.map((index) => kind[index]!)));
}

interface Known {
  readonly facts: readonly StatedFact[];
  readonly groups: readonly (readonly number[])[];
}

/** What is known of facts of one kind, by the first of them. */
const known = new WeakMap<StatedFact, Known>();

/** The places in the list of those that belong together. */
function groupsOf(kind: readonly PlacedFact[]): readonly (readonly number[])[] {
  const first = kind[0]!.fact;
  const found = known.get(first);
  if (found?.facts.length === kind.length && found.facts.every((fact, index) => fact === kind[index]!.fact)) return found.groups;
  const facts = kind.map(({ fact }) => fact);
  const groups: number[][] = [];
  facts.forEach((fact, index) => {
    const group = groups.find((members) => members.every((member) => areOfOneThing(facts[member]!, fact)));
    if (group) group.push(index);
    else groups.push([index]);
  });
  const several = groups.filter(({ length }) => length > 1);
  known.set(first, { facts, groups: several });
  return several;
}
