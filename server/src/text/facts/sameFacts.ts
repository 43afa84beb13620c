/** Tells whether two stated facts are about the same thing. In doubt they are not. */
import type { FactClause, FactWord } from './factClause';
import { singleEvents } from './factWords';
import type { StatedFact } from './statedFacts';
import { factStem } from './factClause';
import { areOfOnePrice } from './samePrices';
import { daysDiffer } from './factDays';

const single = new Set(singleEvents.split(' ').map(factStem));

/** True when both have the same type, and the words around them say that they are of one thing, which one of them may say in more words. */
export function areOfOneThing(one: StatedFact, other: StatedFact): boolean {
  if (one.type !== other.type || one.role !== other.role) return false;
  switch (one.type) {
    case 'count':
      return haveOneKind(one, other) && haveOneHost(one, other);
    case 'share':
      return true;
    case 'price':
      return areEqual(one, other) || (!one.role.startsWith('price') && (one.clause.before.length === 0 || other.clause.before.length === 0)) || areOfOnePrice(one, other);
    case 'length':
      if ((one.role === 'delivery' || one.role.startsWith('of ')) && [one, other].some(({ clause }) => clause.before.length === 0)) return true;
      return (areEqual(one, other) || (one.hosts.length > 0 && refersTo(one, other)) || (other.hosts.length > 0 && refersTo(other, one))) && !haveTwoActors(one, other);
    case 'day':
    case 'hour':
      if (one.role === 'validity') return true;
      if (isVague(one) || isVague(other) || (one.restricts && other.restricts) || areOnTwoDays(one, other)) return false;
      return !haveTwoActors(one, other) && (areEqual(one, other) ? one.clause.before.length > 0 : overlap(one, other));
  }
}

const stemsOf = (words: readonly FactWord[]): Set<string> => new Set(words.map(({ stem }) => stem));

const stems = new WeakMap<FactClause, ReadonlySet<string>>();

/** The stems in front of the value; each fact is compared with many. */
function stemsBefore(clause: FactClause): ReadonlySet<string> {
  let known = stems.get(clause);
  if (!known) stems.set(clause, (known = stemsOf(clause.before)));
  return known;
}

function areEqual({ clause: one }: StatedFact, { clause: other }: StatedFact): boolean {
  const [a, b] = [stemsBefore(one), stemsBefore(other)];
  return a.size === b.size && [...a].every((stem) => b.has(stem));
}

/** “After the launch on 4 December” may name the day of what comes after the launch. */
const isVague = ({ clause: { isTemporal, before } }: StatedFact): boolean => isTemporal && before.length < 2;

/** Hours of two days are two facts. */
const areOnTwoDays = ({ hosts: [one] }: StatedFact, { hosts: [other] }: StatedFact): boolean => one !== undefined && other !== undefined && (one === other ? false : !one.includes('|') || !other.includes('|') || daysDiffer(one, other));

const haveTwoActors = ({ clause: { actor: one } }: StatedFact, { clause: { actor: other } }: StatedFact): boolean => one !== undefined && other !== undefined && one !== other;

/** True when all that one says before its value the other says too, and nothing makes it another thing: “kitchen” and “kitchen worktop”. */
function overlap(one: StatedFact, other: StatedFact): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

function isWithin({ clause: short, isDefinite }: StatedFact, { clause: long }: StatedFact): boolean {
  const before = stemsBefore(long);
  const shared = short.before.filter(({ stem }) => before.has(stem));
  if (shared.length === 0) return false;
  const all = stemsOf([...long.before, ...long.after]);
  if (!short.before.every(({ stem }) => all.has(stem)) || shared.length === 0) return false;
  if (shared.length < 2 && !single.has(shared[0]!.stem) && !isDefinite) return false;
  const own = stemsOf(short.before);
  const around = stemsOf([...short.before, ...short.after]);
  return long.before.every(({ stem, lower, joint, isName }, index) => {
    const previous = long.before[index - 1];
    if (previous === undefined || !noun.test(joint)) return true;
    // “The side wall” is another than “the wall”, and so are “the wall paper” and “the report on the wall”, but “our fitter Sid” is Sid.
    if (own.has(stem)) return around.has(previous.stem) || previous.isVerb || deed.test(lower) || (isName && joint === '');
    return around.has(stem) || !own.has(previous.stem) || !ownedBy.test(joint);
  });
}

/** “Our van brings”: a verb, and no “van delivery”. */
const deed = /^(?:arrives|begins|brings|comes|delivers|finishes|fits|installs|launches|opens|starts|visits)$/;
/** What joins a thing to what tells it from others of its name: “kitchen worktop”, “the launch of the shop”. */
const ownedBy = /^$|^(?:of|for|about|from)\b/;
/** What joins two words to one thing. */
const noun = /^(?:of|on|about|for|from|to|with|after|before)?(?: ?(?:the|your|our|a|an|this|my))?$/;

/** “The 102 chairs” may be the white folding ones; 20 white chairs are not 30 red ones. */
const haveOneKind = ({ modifiers: one = '', isDefinite, isMeasure }: StatedFact, { modifiers: other = '', isDefinite: isToo }: StatedFact): boolean => one === other || (!isMeasure && ((one === '' && isDefinite) || (other === '' && isToo)));

/** Of numbers of things: both belong to the same, or one speaks of things told of before and says nothing else of them. */
function haveOneHost(one: StatedFact, other: StatedFact): boolean {
  if (one.detail !== undefined && other.detail !== undefined && one.detail !== other.detail) return false;
  if (one.hosts.some((host) => other.hosts.includes(host))) return true;
  if (one.isMeasure && !one.isDefinite && !other.isDefinite) return false;
  return refersTo(one, other) || refersTo(other, one);
}

function refersTo({ isDefinite, hosts }: StatedFact, { clause, hosts: others, isDefinite: isToo }: StatedFact): boolean {
  const around = [...clause.before, ...clause.after].map(({ stem }) => stem);
  return isDefinite && (!isToo || hosts.length === 0) && (hosts.length === 0 || hosts.some((host) => host.split(' ').every((stem) => around.includes(stem)) || others.includes(host)));
}
