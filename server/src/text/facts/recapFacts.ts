/** The facts of a recap: it speaks of things that are known from above, so “report on 12 February” is of the report that “follows on 10 February”. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { factStem } from './factClause';
import { isRecapLabel, labelOf, opensRecap } from './labels';
import { factsIn, type StatedFact } from './statedFacts';

/** The blocks that sum up: behind “In short: …”, below such a heading, or in the list below such a line. */
export const recapBlocks = (document: ProseDocument): ReadonlySet<Block> => document.note(findRecapBlocks);

function findRecapBlocks({ blocks }: ProseDocument): ReadonlySet<Block> {
  const found = new Set<Block>();
  let below: 'heading' | 'line' | undefined;
  for (const block of blocks) {
    const isLabel = isRecapLabel(labelOf(block), false);
    if (block.type === 'heading') below = isLabel ? 'heading' : undefined;
    else if (below === 'heading' || (below === 'line' && block.type === 'item')) found.add(block);
    else {
      below = isLabel ? 'line' : undefined;
      if (block.type !== 'cell' && opensRecap(block.prose)) found.add(block);
    }
  }
  return found;
}

const guests: ReadonlySet<string> = new Set('attendees children delegates guests participants people persons visitors'.split(' ').map(factStem));

/** The same facts, with the days and hours of what a name alone tells taken for those of something known. */
export const recapFacts = (sentence: Sentence): readonly StatedFact[] =>
  factsIn(sentence).map((fact) => (isNamed(fact) ? { ...fact, isDefinite: true, isRecap: true } : fact));

/** “Dinner for 80 guests”. */
export const isForGuests = ({ type, role, clause: { front } }: StatedFact): boolean => type === 'count' && /\bfor $/.test(front) && guests.has(role);

/** “Report on 12 February”, “finished on 19 March”: no verb, or nobody who does it; and “45 portraits”, “food for 200 guests” at the head of a part. */
export const isNamed = (fact: StatedFact): boolean => {
  const {
    type,
    hosts,
    clause: { before, front, actor },
  } = fact;
  return (
    (type === 'count' && hosts.length === 0 && (/(?:^|[:,;–—]|\band)\s*$/.test(front) || isForGuests(fact))) ||
    ((type === 'day' || type === 'hour') && actor === undefined && before.length > 0 && before.length < 3 && !before.some(({ isVerb }) => isVerb))
  );
};
