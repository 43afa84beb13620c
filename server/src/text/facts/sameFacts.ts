/** Tells whether two stated facts are about the same thing. In doubt they are not. */
import type { FactClause, FactWord } from './factClause';
import { deeds, singleEvents } from './factWords';
import type { StatedFact } from './statedFacts';
import { areSetApart } from './factContrasts';
import { factStem, shootStem } from './factClause';
import { areOfOnePrice } from './samePrices';
import { areTwoTimes } from './timeContrasts';

const startStem = factStem('start');
const single = new Set(singleEvents.split(' ').map(factStem));

/** True when both have the same type, and the words around them say that they are of one thing, which one of them may say in more words. */
export function areOfOneThing(one: StatedFact, other: StatedFact): boolean {
  if (one.type !== other.type || one.role !== other.role || areSetApart(one, other)) return false;
  switch (one.type) {
    case 'count':
      if (one.deed !== undefined || other.deed !== undefined) return isDoneTo(one, other) || isDoneTo(other, one);
      if (areSwapped(one, other) && haveOneKind(one, other) && (one.hosts.length === 0 || other.hosts.length === 0)) return true;
      return haveOneKind(one, other) && haveOneHost(one, other);
    case 'share':
      return true;
    case 'price':
      return (
        (areEqual(one, other) && namesThing(one) && namesThing(other) && !forMore.test(one.clause.back) && !forMore.test(other.clause.back)) ||
        (!one.role.startsWith('price ') || one.role.startsWith('price per ') ? standsFor(one, other) || standsFor(other, one) : false) ||
        (!one.role.startsWith('price') && (one.clause.before.length === 0 || other.clause.before.length === 0) && isCloser(one, other)) ||
        areOurRates(one, other) ||
        areOfOnePrice(one, other)
      );
    case 'length':
      if (one.isPart || other.isPart) return areEqual(one, other);
      if ((one.role === 'delivery' || one.role.startsWith('of ')) && [one, other].some(({ clause }) => clause.before.length === 0))
        return !haveTwoActors(one, other);
      if (one.detail !== undefined && other.detail !== undefined && one.detail !== other.detail) return false;
      // A film of two minutes and two days of filming.
      if (Math.max(Number(one.value), Number(other.value)) > 50 * Math.min(Number(one.value), Number(other.value))) return false;
      return (
        (areEqual(one, other) ||
          standsFor(one, other) ||
          standsFor(other, one) ||
          (one.hosts.length > 0 && refersTo(one, other)) ||
          (other.hosts.length > 0 && refersTo(other, one))) &&
        !haveTwoActors(one, other)
      );
    case 'day':
    case 'hour':
      if (one.role === 'validity') return true;
      if (areTwoTimes(one, other)) return false;
      if (one.role === 'until' && (standsFor(one, other) || standsFor(other, one))) return true;
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

/** “£95 a month for the care plan with backups” */
const forMore = /^[^.;:]{0,16}\bfor (?:the|your|our|this) (?:[\w-]+ ){1,3}(?:plus|with|without) /;

/** “Tax: £285” and “£1,000 to start” name nothing that both could be of. */
const namesThing = ({ role, clause: { before, front } }: StatedFact): boolean =>
  before.length > 0 ||
  !role.startsWith('price ') ||
  role.startsWith('price per ') ||
  /\b(?:charges?|costs?|fees?|prices?|quote[ds]?|rates?|rent|retainers?|sums?|totals?|wages?)\b/.test(front);

/** “My hourly rate for interpreting is £95”, and “at my hourly rate of £90”. */
const areOurRates = (one: StatedFact, other: StatedFact): boolean =>
  /^price per (?:day|hour)/.test(one.role) &&
  [one, other].every(({ clause: { front } }) => /\b(?:my|our) (?:daily|day|hourly) rate\b/.test(front)) &&
  [one, other].some(({ clause: { before } }) => before.length === 0);

/** What is asked of the client and what “you” do is done by one. */
const haveTwoActors = ({ clause: { actor: one } }: StatedFact, { clause: { actor: other } }: StatedFact): boolean =>
  one !== undefined && other !== undefined && (one === 'we') !== (other === 'we');

/** “You check the texts” and “Ben checks the texts”. */
const isBySomebodyElse = (short: FactClause, long: FactClause): boolean =>
  short.actor !== undefined &&
  long.actor === undefined &&
  short.before[0]?.isVerb === true &&
  long.before[1]?.stem === short.before[0].stem &&
  !/\b(?:our|my)$/.test(long.before[0]!.joint) &&
  !short.before.some(({ stem }) => stem === long.before[0]!.stem);

/** Two sums of one name that differ by half and more are of two things. */
function isCloser({ value: one, clause: a }: StatedFact, { value: other, clause: b }: StatedFact): boolean {
  const [low, high] = [one, other].map((value) => Number(value.slice(value.lastIndexOf(' ') + 1))).sort((x, y) => x - y) as [number, number];
  return a.before.length === b.before.length || high < low * 1.6;
}

/** “They play for three hours”, behind a sentence about the trio that elsewhere plays four. */
const standsFor = ({ clause: one }: StatedFact, { clause: other }: StatedFact): boolean =>
  one.hasPronoun && one.before.length === 0 && other.before.length > 0 && other.before.every(({ stem }) => one.context.has(stem));

/** 5,600 and 6,500: the same figures in another order. */
function areSwapped({ value: one }: StatedFact, { value: other }: StatedFact): boolean {
  const figures = (value: string): string => value.split('').sort().join('');
  return one.length > 2 && one.length === other.length && one !== other && figures(one) === figures(other) && new Set(one.replace(/0+$/, '')).size > 1;
}

/** “The 25 tenant interviews” are those of “we interview 20 tenants”. */
const isDoneTo = ({ deed }: StatedFact, { clause: { before }, deed: its, modifiers }: StatedFact): boolean =>
  deed !== undefined && its === undefined && modifiers === '' && before.at(-1)?.isVerb === true && before.at(-1)!.stem === deed;

/** True when all that one says before its value the other says too, and nothing makes it another thing: “kitchen” and “kitchen worktop”. */
function overlap(one: StatedFact, other: StatedFact): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

function isWithin({ clause: short, isDefinite, isRecap, isTitle, type }: StatedFact, { clause: long }: StatedFact): boolean {
  const before = stemsBefore(long);
  if (isBySomebodyElse(short, long)) return false;
  if (!short.before.some(({ stem }) => before.has(stem))) return false;
  const shared = short.before.filter(({ stem }) => before.has(stem) || long.context.has(stem));
  const all = stemsOf([...long.before, ...long.after]);
  if (!short.before.every(({ stem }) => all.has(stem) || long.context.has(stem))) return false;
  // “It leaves the zoo” says more of the coach than that “the coach leaves”.
  const isReferring = !isTitle && short.before.some(({ stem }) => !all.has(stem));
  if (isReferring && !stemsBefore(short).has(long.before.at(-1)!.stem)) return false;
  // “We need your logo by the 4th”, “please send us your logo by the 2nd”.
  const areAsked =
    short.actor === 'ask' && long.actor === 'ask' && article.test(shared[0]!.joint) && long.before.every(({ isVerb, lower }) => !isVerb || giving.test(lower));
  if (shared.length < 2 && !areAsked && !single.has(shared[0]!.stem) && !isDefinite) return false;
  // “We start on the 3rd”, “the course starts on the 8th”.
  if (
    shared.length < 2 &&
    shared[0]!.isVerb &&
    shared[0]!.stem === startStem &&
    long.before[0]!.stem !== startStem &&
    !long.before[0]!.isVerb &&
    !(isTitle && long.before.every(({ stem }) => stem === startStem || short.context.has(stem)))
  )
    return false;
  // “All texts from you” are those that “we need for the magazine”.
  const isAsked = long.actor === 'ask' && short.isLabelled && /\bfrom you\b/.test(short.front);
  const own = stemsOf(short.before);
  const verbs = stemsOf(short.before.filter(({ isVerb }) => isVerb));
  const around = stemsOf([...short.before, ...short.after]);
  return long.before.every(({ stem, lower, joint, isName }, index) => {
    const previous = long.before[index - 1];
    // “The meeting starts” is of the meeting; “the meeting ends” is another hour.
    if (previous === undefined || !noun.test(joint) || begins.test(lower)) return true;
    // “The side wall” is another than “the wall”, and so are “the wall paper” and “the report on the wall”, but “our fitter Sid” is Sid.
    if (own.has(stem))
      return (
        (isRecap === true && joint === '' && single.has(stem)) ||
        around.has(previous.stem) ||
        (verbs.has(stem) && stem !== shootStem) ||
        aim.test(previous.lower) ||
        previous.isVerb ||
        deed.has(lower) ||
        (isName && joint === '')
      );
    return (
      around.has(stem) || !own.has(previous.stem) || !ownedBy.test(joint) || isAsked || (isDefinite && joint !== '' && (type === 'day' || type === 'hour'))
    );
  });
}

/** “The deadline for the texts” is that of the texts. */
const aim = /^(?:beginning|cut-off|date|deadline|start)$/;
const article = /(?:^| )(?:all|the|your)$/;
/** How a client lets us have something. */
const giving = /^(?:deliver|email|forward|get|give|have|hand|mail|return|send|share|submit|supply|upload)$/;
/** What says no more than that there is something from then on. */
const begins = /^(?:arrives|begins|comes|commences|follows|happens|kicks|lasts|runs|starts|takes)$/;
/** “Our van brings”: a verb, and no “van delivery”. */
const deed = new Set(deeds.split(' '));
/** What joins a thing to what tells it from others of its name: “kitchen worktop”, “the launch of the shop”. */
const ownedBy = /^$|^(?:of|for|about|from)\b/;
/** What joins two words to one thing. */
const noun = /^(?:of|on|about|for|from|to|with|after|before)?(?: ?(?:the|your|our|a|an|this|my))?$/;

/** “The 102 chairs” may be the white folding ones; 20 white chairs are not 30 red ones. */
const haveOneKind = ({ modifiers: one = '', isDefinite, isMeasure }: StatedFact, { modifiers: other = '', isDefinite: isToo }: StatedFact): boolean =>
  one === other || (!isMeasure && ((one === '' && isDefinite) || (other === '' && isToo)));

/** Of numbers of things: both belong to the same, or one speaks of things told of before and says nothing else of them. */
function haveOneHost(one: StatedFact, other: StatedFact): boolean {
  if (one.detail !== undefined && other.detail !== undefined && one.detail !== other.detail) return false;
  if (one.isMeasure && other.isMeasure && [one, other].every((fact) => namesMore(fact, fact === one ? other : one))) return false;
  if (one.hosts.some((host) => other.hosts.includes(host))) return true;
  // “Nine sash windows” and “the eleven sash windows of the library”.
  if (one.modifiers && one.modifiers === other.modifiers && one.isDefinite !== other.isDefinite && (one.hosts.length === 0 || other.hosts.length === 0))
    return true;
  if (one.isMeasure && !one.isDefinite && !other.isDefinite) return false;
  return refersTo(one, other) || refersTo(other, one);
}

/** “The large room” and “the small room”, “lime honey” and “heather honey”. */
const namesMore = ({ hosts }: StatedFact, { hosts: others }: StatedFact): boolean => hosts.length > 1 && hosts.some((host) => !others.includes(host));

function refersTo({ isDefinite, hosts }: StatedFact, { clause, hosts: others, isDefinite: isToo }: StatedFact): boolean {
  const around = [...clause.before, ...clause.after].map(({ stem }) => stem);
  return (
    isDefinite &&
    (!isToo || hosts.length === 0) &&
    (hosts.length === 0 || hosts.some((host) => host.split(' ').every((stem) => around.includes(stem)) || others.includes(host)))
  );
}
