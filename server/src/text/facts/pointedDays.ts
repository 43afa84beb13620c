/**
 * Days that point back: “when they come with the sofa on the 15th”, “see you on Wednesday”. Such words take the day for known;
 * where the letter tells it otherwise, the two cannot both be true.
 */
import { whereCued } from '../cuedFinder';
import { CuedPattern } from '../cuedPattern';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { sameDeeds } from '../../words/sameDeedWords';
import { areApart } from './conflictDoubts';
import { datesIn, type DateMention } from './dates';
import { dayValue, isSpan } from './factDays';
import { factClause, factStem, type FactClause } from './factClause';
import { isTold } from './factDoubts';
import { timeVerbs } from './factWords';
import type { PlacedFact } from './placedFacts';
import type { PointedPair } from './pointedPairs';
import { isWorker } from './sameThings';
import type { StatedFact } from './statedFacts';
import { emptyWords } from './stems';
import { plainText } from './tense';
import { titleStems } from './titleStems';

interface Pointer extends PlacedFact {
  readonly unit: Sentence;
}

const light = new Set(timeVerbs.split(' '));
const none: readonly StatedFact[] = [];

/** “When we submit it on 23 October.” */
const known = /\b(?:(?:as soon as|once|when|while)\s+(?!you\b)|(?:after|before)\s+(?=(?:he|it|she|they|we)\b))(?:[\w'’-]+\s+){2,9}?(?:on\s+)?(?:the\s+)?$/;
/** “When we did the gas check on 9 December” tells of another day. */
const past = /\b(?:came|did|got|had|met|saw|sent|took|was|went|were)\b|\b(?:he|i|it|she|they|we) \w+ed\b/;
/** “The first class is on the 21st.” */
const firstOf = /\b(?:our|the|your) first (?:class|day|evening|lesson|meeting|rehearsal|session) (?:is|takes place|will be)(?: on)? (?:the )?$/;
/** “On Monday the 26th, our first morning at your roof.” */
const firstBehind = /^,? (?:which (?:is|will be) )?(?:our|the|your) first (?:class|day|evening|lesson|meeting|morning|rehearsal|session)\b/;
/** “We will see you for the fitting on …” tells of what the letter has told; so does “On Monday, when the van comes”. */
const meetingFor = /\b(?:see|seeing) you(?: all| again| both| there)? (?:at|for) (?:the|your|our) [a-z]+ on (?:the )?$/;
const knownBehind = /^,? when (?:the|our|your|he|she|it|they|we)\b/;
const meeting = /\b(?:see|seeing) you(?: all| again| both| there)? on (?:the )?$/;
/** “So, until Friday 16 October at 8:30.” */
const until = /^\W*(?:so,? )?(?:till|until)(?: then,?)?(?: on)? (?:the )?$/;
const nothingBehind = /^(?:,? at [\d:.]+(?: ?[ap]\.?m\.?)?(?: sharp)?)?(?:, then)?\W*$/;
/** “The class pages, for which the last day is …” */
const deadline = new RegExp(
  "\\b(?:the|our|your) (?:(?:final|last|latest) (?:date|day)|deadline) (?:(?:for|to) (?:[\\w'’-]+ ){1,6})?" +
    '(?:is|stays|remains)(?: still)?(?: on)? (?:the )?$',
);
const pointing = new CuedPattern(/\b(?:after|as soon as|before|once|when|while|deadline|final|first|last|latest|see|seeing|till|until)\b/);

const findPointers = whereCued([pointing], none, (sentence: Sentence): readonly StatedFact[] => {
  const plain = plainText(sentence);
  const dates = datesIn(sentence).filter(({ type, fixed }) => fixed && (type === 'day' || type === 'weekday'));
  return dates.flatMap((date): StatedFact[] => {
    const before = plain.slice(0, date.start);
    const clause = known.exec(before)?.[0];
    const role = meeting.test(before) || (until.test(before) && nothingBehind.test(plain.slice(date.end)))
      ? 'meeting'
      : firstOf.test(before) || firstBehind.test(plain.slice(date.end))
        ? 'first'
        : deadline.test(before)
          ? 'deadline'
          : (clause !== undefined && !past.test(clause)) ||
              meetingFor.test(before) ||
              (knownBehind.test(plain.slice(date.end)) && /\bon $/.test(before))
            ? 'known'
            : undefined;
    if (role === undefined || sentence.isQuoted(date) || /\?\s*$/.test(plain)) return [];
    return [
      {
        type: 'day',
        role,
        value: valueOf(date),
        clause: pointerClause(factClause(sentence, date, dates, light), before, plain.slice(date.end), clause !== undefined),
        isDefinite: true,
        hosts: [],
        start: date.start,
        end: date.end,
      },
    ];
  });
});

/** The words that tell what is on the day: those of the clause, what it is for, or what stands behind “when”. */
const pointerClause = (clause: FactClause, before: string, behind: string, isKnown: boolean): FactClause =>
  !isKnown && knownBehind.test(behind) ? saidBehind(clause, behind) : meetingFor.test(before) ? onlyLast(clause) : clause;

/** “…, when the van comes”. */
const saidBehind = (clause: FactClause, behind: string): FactClause => ({
  ...clause,
  before: (/^,? when ([^,.;]*)/.exec(behind)?.[1]?.match(/[a-z-]+/g) ?? [])
    .filter((lower) => !emptyWords.has(lower) || deedsOf.has(factStem(lower)))
    .map((lower) => ({ stem: factStem(lower), lower, isName: false, joint: '', isVerb: false })),
  after: [],
});

/** “Otherwise we will see you for the fitting on …” is about the fitting. */
const onlyLast = (clause: FactClause): FactClause => ({ ...clause, before: clause.before.slice(-1) });

/** As for all days, and “|21” for “the 21st”. */
const valueOf = (date: DateMention): string => dayValue(date) ?? `-${/\d+/.exec(date.text)?.[0] ?? ''}||`;

/** @param facts What the letter states. */
export function pointedDays(document: ProseDocument, facts: readonly PlacedFact[]): readonly PointedPair[] {
  const days = facts.filter(
    ({ fact: { type, role, value, isDeadline, clause } }) =>
      type === 'day' && role === 'on' && (isDeadline === true || clause.actor !== 'ask') && !isSpan(value) && !value.startsWith('|'),
  );
  if (days.length === 0) return [];
  return document.hits(findPointers).flatMap(({ start, notes, sentence, block }) =>
    notes.flatMap((fact) => {
      const second: Pointer = { fact, start: fact.start + start, end: fact.end + start, block, unit: sentence };
      const first = isTold(sentence) || isNamedElsewhere(second, document) ? undefined : antecedentOf(second, days, document);
      return first && !areApart(first, second, document) ? [{ first, second }] : [];
    }),
  );
}

/** True when another place of the letter has that day. */
const isNamedElsewhere = ({ start, fact: { value } }: PlacedFact, document: ProseDocument): boolean =>
  document
    .hits(datesIn)
    .some(({ start: at, notes }) =>
      notes.some((date) => (date.type === 'day' || date.type === 'weekday') && date.start + at !== start && mayBeOneDay(date, value)),
    );

function mayBeOneDay(date: DateMention, value: string): boolean {
  const other = dayValue(date);
  const [day = '', , weekday = ''] = value.split('|');
  const number = day.split('-')[1];
  if (number) return (other ?? valueOf(date)).split('|')[0]!.split(/[-–\s]/).slice(1).includes(number);
  // Of a date without its weekday nobody knows.
  return other === undefined || other.split('|')[2] === '' || other.split('|')[2] === weekday;
}

function antecedentOf(second: Pointer, days: readonly PlacedFact[], document: ProseDocument): PlacedFact | undefined {
  const alike = days.filter(
    (first) =>
      first.start < second.start &&
      first.unit !== second.unit &&
      (first.fact.isDeadline ?? false) === (second.fact.role === 'deadline') &&
      (second.fact.role === 'meeting' || areOfOneDeed(first.fact, second, document)),
  );
  const [first] = alike;
  if (second.fact.role === 'meeting' && forSomething.test(plainText(second.unit).slice(second.fact.end))) return undefined;
  return first && alike.every(({ fact: { value } }) => value.split('|')[0] === first.fact.value.split('|')[0]) && areNear(first.fact.value, second.fact.value)
    ? first
    : undefined;
}

/** “See you on Thursday for the rehearsal.” */
const forSomething = /^,?(?: (?:already|at \d\S*|evening|morning))? (?:about|at the|for|in|to)\b/;

/** Two weeks at the most. */
function areNear(one: string, other: string): boolean {
  const [month, day] = one.split('|')[0]!.split('-').map(Number) as [number, number];
  const [its, number] = other.split('|')[0]!.split('-') as [string, string | undefined];
  if (!number) return true;
  return Math.abs((its === '' ? 0 : (Number(its) - month) * 30) + Number(number) - day) <= 14;
}

const deedsOf = new Map<string, number[]>();
sameDeeds.forEach((line, index) => new Set(line.split(' ').map(factStem)).forEach((stem) => deedsOf.set(stem, [...(deedsOf.get(stem) ?? []), index])));
const startDeed = deedsOf.get(factStem('start'))![0]!;

/** Both tell of one deed, and the later names nothing that the letter’s title or the earlier does not. */
function areOfOneDeed({ clause: one }: StatedFact, { fact: { clause: other, role }, unit }: Pointer, document: ProseDocument): boolean {
  if (role === 'deadline') return one.before.every(({ stem }) => unit.words.some(({ lower }) => factStem(lower) === stem));
  const deeds = deedsIn(one);
  if (role === 'first') return deeds.has(startDeed);
  if (![...deedsIn(other)].some((deed) => deeds.has(deed))) return false;
  const things = other.before.filter(({ isVerb, stem, isName }) => !isVerb && !isName && !deedsOf.has(stem) && !isWorker(stem));
  const named = new Set([...one.before, ...one.after].map(({ stem }) => stem));
  return things.every(({ stem }) => named.has(stem) || one.context.has(stem) || titleStems(document).has(stem));
}

const deedsIn = ({ before, after }: FactClause): ReadonlySet<number> => new Set([...before, ...after].flatMap(({ stem }) => deedsOf.get(stem) ?? []));
