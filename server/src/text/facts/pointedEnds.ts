/** Days on which a thing ends that the letter keeps until another day: “I can hold it until 16 October”, and “before the hold ends on 23 October”. */
import type { ProseDocument } from '../document';
import { areApart } from './conflictDoubts';
import { daysDiffer } from './factDays';
import type { PlacedFact } from './placedFacts';
import type { PointedPair } from './pointedPairs';

/** What is kept for the client until a day, with the words that keep it. */
const kept: readonly (readonly [ends: RegExp, keeps: RegExp])[] = [
  [endOf('hold|option|reservation'), /\b(?:hold|holding|keep|keeping|reserved?|is yours|put aside)\b/],
  [endOf('discount'), /\bdiscount\b/],
  [endOf('deal|offer|price|quotation|quote|rate'), /\b(?:deal|offer|price|quotation|quote|rate)\b/],
];

function endOf(things: string): RegExp {
  return new RegExp(`\\b(?:my|our|the|this|your) (?:${things}) (?:closes|ends|expires|is up|lapses|runs out)(?: on)? (?:the )?$`);
}

/** @param facts What the letter states. */
export function pointedEnds(document: ProseDocument, facts: readonly PlacedFact[]): readonly PointedPair[] {
  const days = facts.filter(({ fact: { type, role } }) => type === 'day' && (role === 'until' || role === 'validity'));
  return days.flatMap((second) => {
    const [, keeps] = kept.find(([ends]) => ends.test(second.fact.clause.front)) ?? [];
    if (!keeps) return [];
    const alike = days.filter((first) => first !== second && first.start < second.start && keeps.test(first.fact.clause.front));
    const [first] = alike;
    return first && alike.length === 1 && daysDiffer(first.fact.value, second.fact.value) && !areApart(first, second, document) ? [{ first, second }] : [];
  });
}
