/**
 * Days of one deed in other words: the subject has “Moving the bees: Tuesday 6 October” and the text “I’ll be with you on the 7th”, or
 * the owl “will be ready on the 14th” and “is ready to pick up on the 21st”.
 */
import type { ProseDocument } from '../document';
import { areApart } from './conflictDoubts';
import { factStem } from './factClause';
import { daysDiffer, isSpan } from './factDays';
import type { PlacedFact } from './placedFacts';
import type { PointedPair } from './pointedPairs';
import { titleStems } from './titleStems';

/** @param facts What the letter states. */
export function retoldDays(document: ProseDocument, facts: readonly PlacedFact[]): readonly PointedPair[] {
  const days = facts.filter(
    ({ fact: { type, role, value, isDeadline, clause } }) =>
      type === 'day' && role === 'on' && isDeadline !== true && clause.actor !== 'ask' && !isSpan(value) && !value.startsWith('|'),
  );
  return days.flatMap((second) => {
    const alike = days.filter(
      (first) => first.start < second.start && first.unit !== second.unit && (isTitleOf(first, second) || areReady(first, second, document)),
    );
    const [first] = alike;
    if (!first || alike.length > 1 || !areNear(first, second) || areApart(first, second, document)) return [];
    return days.some(
      (other) => other !== first && other !== second && (!daysDiffer(other.fact.value, second.fact.value) || !daysDiffer(other.fact.value, first.fact.value)),
    )
      ? []
      : [{ first, second }];
  });
}

/** Two weeks at the most, and not the same. */
function areNear({ fact: { value: one } }: PlacedFact, { fact: { value: other } }: PlacedFact): boolean {
  const [a, b] = [one, other].map((value) => value.split('|')[0]!.split('-').map(Number)) as [[number, number], [number, number]];
  return daysDiffer(one, other) && Math.abs((a[0] - b[0]) * 30 + a[1] - b[1]) <= 14;
}

const happening = new Set('delivery installation removal repair survey visit'.split(' '));
/** “We come to your door on”, but not “we come to measure on”. */
const coming = new RegExp(
  "\\b(?:i|we)(?:'ll| will| shall)? (?:arrive|be (?:there|with you)|begin|come|deliver|start|turn up|unload)\\b" +
    '(?! (?:back|by|past|to (?!the\\b|you\\b|your\\b))\\b)' +
    '(?:(?! (?:after|again|before|first|prepare|second|set up|then)\\b)[^,;:]){0,50} (?:on )?$',
);

/** True where the subject or a heading has the day of a deed, and the text the day on which we come to do it. */
function isTitleOf({ block, fact: { clause: { before } } }: PlacedFact, { block: its, fact: { clause: { front } } }: PlacedFact): boolean {
  const [deed] = before;
  if ((block !== undefined && block.type !== 'heading') || !its || its.type === 'heading' || !deed) return false;
  return (happening.has(deed.lower) || (/^[a-z]{2,}[^aeiou]?ing$/.test(deed.lower) && !noDeed.test(deed.lower))) && coming.test(front);
}
/** “Evening” and “wedding” are no deeds of ours. */
const noDeed = /^(?:building|christening|evening|meeting|morning|opening|outing|party|planning|spring|training|wedding)$/;

const ready = factStem('ready');
const handing = new Set('collect collected collection fetch pick picked pickup'.split(' ').map(factStem));

/** True where both say of one thing that it is ready; a draft of it is another thing. */
function areReady({ fact: { clause: one } }: PlacedFact, { fact: { clause: other } }: PlacedFact, document: ProseDocument): boolean {
  const [a, b] = [one, other].map(({ before }) => before.map(({ stem }) => stem).filter((stem) => !handing.has(stem))) as [string[], string[]];
  if (!a.includes(ready) || !b.includes(ready) || b.length < 2 || !/\b(?:our|the|your) [a-z -]{3,30}\bready\b/.test(other.front)) return false;
  const isKnown = (stem: string, others: readonly string[]): boolean => others.includes(stem) || titleStems(document).has(stem);
  return a.every((stem) => isKnown(stem, b)) && b.every((stem) => isKnown(stem, a)) && a.some((stem) => stem !== ready && b.includes(stem));
}
