/** Finds the same price, day, hour, length of time, share or number of things stated in two ways. In doubt, there is no conflict. */
import { CuedPattern } from '../cuedPattern';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import { areApart, isExplained } from './conflictDoubts';
import { placedFacts, type PlacedFact } from './placedFacts';
import { areOfOneThing } from './sameFacts';
import { daysDiffer } from './factDays';

export interface Conflict {
  readonly first: TextRange;
  readonly second: TextRange;
}

/** The facts that disagree with the first statement of the same; in order. */
export const conflictsIn = (document: ProseDocument): readonly Conflict[] => document.note(findConflicts);

/** A text that states more is no letter, and must not take long. */
const mostFacts = 200;

function findConflicts(document: ProseDocument): readonly Conflict[] {
  const facts = placedFacts(document);
  if (facts.length < 2 || facts.length > mostFacts) return [];
  const isChoice = offersChoice(document);
  const found: Conflict[] = [];
  for (const same of grouped(facts)) {
    if (isChoice && same[0]!.type !== 'day' && same[0]!.type !== 'hour') continue;
    const [first, ...others] = same;
    const second = others.find((other) => differ(first!, other));
    // Three values are a plan.
    if (!second || others.some((other) => differ(first!, other) && differ(second, other))) continue;
    if (areApart(first!, second, document) || isExplained(first!, second, facts, document)) continue;
    found.push({ first: first!, second });
  }
  return found.sort((a, b) => a.second.start - b.second.start);
}

const differ = (one: PlacedFact, other: PlacedFact): boolean => (one.type === 'day' ? daysDiffer(one.value, other.value) : one.value !== other.value);

/** The facts of one thing, for each thing; a fact belongs to the first thing that it fits. */
function grouped(facts: readonly PlacedFact[]): readonly PlacedFact[][] {
  const groups = new Map<string, PlacedFact[][]>();
  for (const fact of facts) {
    const key = `${fact.type} ${fact.role}`;
    const known = groups.get(key) ?? [];
    const group = known.find((members) => members.every((member) => areOfOneThing(member, fact)));
    if (group) group.push(fact);
    else known.push([fact]);
    groups.set(key, known);
  }
  return [...groups.values()].flat().filter(({ length }) => length > 1);
}

/** With options or packages, each has a price and numbers of its own. */
const offersChoice = ({ ownSentences }: ProseDocument): boolean => ownSentences.some(({ sentence }) => choice.test(sentence, sentence.text));
const choice = new CuedPattern(/\b(?:options?|packages?|variants?|scenarios?|alternatives?|tiers?|plan|version|phase|lot|part|basic|standard|premium|bronze|silver|gold) (?:[a-d]\b|\d|one|two|three|package|plan|version)|^\W*(?:basic|standard|premium|bronze|silver|gold|small|large|medium|option \w+|package \w+)\W*$|\b(?:two|three|four|several|which) (?:options|packages|alternatives|prices|quotes|versions|phases)\b|\b(?:alternatively|either way)\b/i);
