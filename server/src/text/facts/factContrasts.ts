/** Tells two facts of one name apart by a word right beside the value: a price on weekdays and one at weekends. */
import type { FactClause } from './factClause';
import type { StatedFact } from './statedFacts';

/** Words that tell one of two things of the same name: a price on weekdays and one at weekends. */
const distinctive = new RegExp(
  '\\b(?:adults?|afternoons?|basic|children|concessions?|domestic|east(?:ern)?|emergency|evenings?|express|extended|' +
    'holidays?|inner|inside|international|juniors?|kids|large|lower|members?|mornings?|nights?|non-members?|north(?:ern)?|' +
    'outer|outside|overseas|overtime|peak|pensioners?|premium|rush|saturdays?|seniors?|small|south(?:ern)?|standard|' +
    'students?|summer|sundays?|trade|upper|urgent|weekdays?|weekends?|west(?:ern)?|winter)\\b',
  'g',
);
/** “An hour on weekdays”. */
const restrictedBehind = /^(?: (?:an?|per|each) ?\w*)? (?:on|at|in|for|during) (?:the |your |all )?\w+/;
const tellers = new WeakMap<FactClause, string>();

/** The distinctive words right around a value, in one string. */
function tellersOf(clause: FactClause): string {
  let known = tellers.get(clause);
  if (known === undefined)
    tellers.set(
      clause,
      (known = [...new Set(`${clause.front.slice(-32)}#${restrictedBehind.exec(clause.back)?.[0] ?? ''}`.match(distinctive))].sort().join(' ')),
    );
  return known;
}

/** True when one is told from its like by a word that the other lacks; where more than a name tells them, by one that contradicts it. */
export function areSetApart({ type, role, clause }: StatedFact, { clause: other }: StatedFact): boolean {
  if (type !== 'price' && type !== 'share' && type !== 'length') return false;
  const [one, two] = [tellersOf(clause), tellersOf(other)];
  return one !== two && ((type === 'price' && !/^(?:price|total) /.test(role)) || /^price per /.test(role) || type === 'share' || (one !== '' && two !== ''));
}
