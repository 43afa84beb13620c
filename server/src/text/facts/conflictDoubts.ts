/** Why two facts that look alike may both hold: they stand side by side, belong to two sections, or are parts of one sum. */
import type { Block } from '../blocks';
import { CuedPattern } from '../cuedPattern';
import type { ProseDocument } from '../document';
import { factStem } from './factClause';
import { isRecapLabel, labelOf } from './labels';
import { isSumOfNumbers } from './letterNumbers';
import { moneyIn } from './money';
import { outlineOf } from './outline';
import type { PlacedFact } from './placedFacts';
import { boldLead } from './pointByPoint';
import type { StatedFact } from './statedFacts';
import { whereFits } from './whereFits';

/** True when the places of the two say that they are about two things. */
export function areApart(first: PlacedFact, second: PlacedFact, document: ProseDocument): boolean {
  const [one, other] = [first.block, second.block];
  if (isOtherCall(first, second, document)) return true;
  if (first.unit === second.unit || (one && one === other && first.fact.type !== 'day' && isContrast(document.text.slice(first.end, second.start))))
    return true;
  if (!one || !other) return false;
  if (one === other && ownBehind.test(document.text.slice(first.end, second.start))) return true;
  if (one.table !== undefined && one.table === other.table) return true;
  if (one.list !== undefined && one.list === other.list && one !== other) return true;
  if (isCorrected(one) || isCorrected(other)) return true;
  return isWeak(first.fact, second.fact) && (areLed(one, other) || areSections(one, other, document, first.fact.type === 'count'));
}

/** Our call of Tuesday is no call for papers. */
function isOtherCall(first: PlacedFact, second: PlacedFact, { text }: ProseDocument): boolean {
  const [one, other] = [first, second].map(({ start, end }) => callFor.test(text.slice(text.lastIndexOf('\n', start) + 1, end)));
  return one !== other;
}
const callFor = new RegExp(
  '\\bcalls? for (?:abstracts|applications|artists|bids|entries|evidence|films|ideas|papers|posters|proposals|submissions|' +
    'talks|tenders|volunteers)\\b',
  'i',
);

/** “The sheet comes with twenty years from its maker. Our own work has five.” */
const ownBehind = /[.!;]\s+(?:and |but )?(?:my|our) own\s/i;

/** Two numbers with no stop between them stand side by side on purpose. */
const isContrast = (between: string): boolean => !/[.!?:\n]\s/.test(between);

/** “That was a slip of the keys” is about the number beside it. */
const isCorrected = ({ prose }: Block): boolean => prose.sentences.some(({ sentence }) => correction.test(sentence, sentence.text));
const correction = new CuedPattern(
  new RegExp(
    '\\b(?:(?:that|this|it) (?:was|is) (?:wrong|a slip|a mistake|a typo|an error|incorrect|not right)|my mistake|' +
      'our mistake|typos?|misprint|slip of|mix-up|muddle|got (?:it|that) wrong|correction|not [£€$]?\\d[\\d.,]*,? but|' +
      'to correct)\\b',
    'i',
  ),
);

/** True when only a general name says that the two are the same. */
const isWeak = ({ clause: one, type }: StatedFact, { clause: other }: StatedFact): boolean =>
  type === 'count' || Math.min(one.before.length, other.before.length) < 2;

const summing = new RegExp(
  '\\b(?:summary|short|brief|recap|overview|next steps?|terms|timing|timeline|timetable|calendar|schedule|dates|payment|' +
    'price|pricing|cost|costs|fee|fees|investment|total|conclusion|validity|accept\\w*|how (?:it|we|to)|steps)\\b',
);

/** True when each stands in a paragraph with a title of its own, such as a name, that does not sum up. */
const areLed = (one: Block, other: Block): boolean => {
  const [first, second] = [one, other].map(({ prose: { raw } }) => boldLead.exec(raw)?.[0].toLowerCase());
  return first !== undefined && second !== undefined && first !== second && !summing.test(first) && !summing.test(second);
};

/** True when the two stand in two sections below the title of which neither sums up: each may have its own. */
function areSections(one: Block, other: Block, document: ProseDocument, areCounts: boolean): boolean {
  const { own, headings } = outlineOf(document);
  const [first, second] = [one, other].map((block) => own[headings[own.indexOf(block)]!]);
  if (first === second || !first || !second) return false;
  // “When” has days of its own, and speaks of as many things as the rest.
  const isPart = (heading: Block): boolean =>
    heading.level > 1 && !summing.test(labelOf(heading)) && !isRecapLabel(labelOf(heading), false) && !(areCounts && /^when\b/.test(labelOf(heading)));
  return isPart(first) && isPart(second);
}

const usualTaxes = [5, 7, 7.5, 8, 8.1, 9, 10, 12.5, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27];

/** True when other numbers of the text make one of the two from the other: its tax, its half, what is left of it. */
export function isExplained(
  { fact: first, block: one }: PlacedFact,
  { fact: second, block: other }: PlacedFact,
  facts: readonly PlacedFact[],
  document: ProseDocument,
): boolean {
  if (first.type === 'count')
    return (
      isPartOfMore({ fact: first, block: one }, { fact: second, block: other }, document) ||
      isOneOfSum(first, second, facts) ||
      document.hits(andMore).length > 0 ||
      [first, second].some((one) => facts.some(({ fact, start }) => fact === one && isSumOfNumbers(Number(one.value), start, [one.role], document)))
    );
  if (first.type !== 'price') return false;
  if (areOfTwoSizes(first, second) || areSomeOfOne(first, second) || areSomeOfOne(second, first)) return true;
  const [low, high] = [amountOf(first), amountOf(second)].sort((a, b) => a - b) as [number, number];
  const ratio = high / low;
  const { text } = document;
  if (/\b(?:VAT|GST|HST|tax|MwSt|USt|TVA|IVA|moms)\b/i.test(text) && usualTaxes.some((tax) => Math.abs(ratio - 1 - tax / 100) < 0.0006)) return true;
  for (const [, percent] of text.matchAll(/(\d+(?:[.,]\d+)?) ?(?:%|per ?cent)/g)) {
    const share = Number(percent!.replace(',', '.')) / 100;
    if ([ratio - 1 - share, 1 / ratio - share, 1 / ratio - (1 - share)].some((off) => Math.abs(off) < 0.0006)) return true;
  }
  // Two or three instalments, or a year of months.
  if (ratio > 1.9 && Math.abs(ratio - Math.round(ratio)) < 0.0006) return true;
  const others = new Set<number>();
  for (const { notes } of document.hits(moneyIn))
    for (const { figures } of notes) for (const figure of figures) if (figure) others.add(Number(figure.decimal) * 10 ** figure.power);
  return [...others].some(
    (value) =>
      value !== low &&
      value !== high &&
      (near(high - low, value) || [...others].some((more) => more !== high && near(low + value + (more === low || more === value ? 0 : more), high))),
  );
}

/** True when one of two numbers is the other without something that is told of apart. */
export function isPartOfMore(
  { fact: first, block: one }: Pick<PlacedFact, 'fact' | 'block'>,
  { fact: second, block: other }: Pick<PlacedFact, 'fact' | 'block'>,
  document: ProseDocument,
): boolean {
  const isByOne = Math.abs(Number(first.value) - Number(second.value)) === 1;
  return (
    (isByOne && (hasOneMore(first, document) || document.hits(andMore).length > 0)) ||
    isPartOfColumn(first, second, one, document) ||
    isPartOfColumn(second, first, other, document) ||
    hasOthers(first, document)
  );
}

/** 20 hampers of one row and four of the next are the 24 of the text; of three rows, each must be of hampers. */
function isPartOfColumn({ value: part, role }: StatedFact, { value: whole }: StatedFact, cell: Block | undefined, { blocks }: ProseDocument): boolean {
  if (cell?.table === undefined) return false;
  const rest = Number(whole) - Number(part);
  const others = blocks.filter(({ table, row, zone }) => zone === 'own' && table === cell.table && row !== cell.row && row > 0);
  const numbered = others.filter(({ column, prose }) => column === cell.column && /^\W*\d[\d.,'’]*\W*$/.test(prose.text));
  const numberIn = ({ prose }: Block): number => Number(prose.text.replace(/\D/g, ''));
  const numbers = numbered.map(numberIn);
  const same = numbered
    .filter(({ row }) =>
      others.some(
        (label) => label.row === row && label.column === 0 && (label.prose.text.toLowerCase().match(/[a-z-]+/g) ?? []).some((word) => factStem(word) === role),
      ),
    )
    .map(numberIn);
  return (
    rest > 0 &&
    (numbers.includes(rest) ||
      same.some((one, index) => same.some((two, at) => at > index && one + two === rest)) ||
      numbers.reduce((sum, number) => sum + number, 0) === rest)
  );
}

/** “The other window stays as it is.” */
const hasOthers = ({ role }: StatedFact, { text }: ProseDocument): boolean =>
  Array.from(text.matchAll(/\b(?:other|remaining) ([a-z]+)(?: ([a-z]+))?/gi)).some((words) =>
    words.slice(1).some((word) => word !== undefined && factStem(word.toLowerCase()) === role),
  );

/** “Twelve treatment pages” and “the page about us” are thirteen pages. */
function hasOneMore({ role }: StatedFact, { text }: ProseDocument): boolean {
  return Array.from(text.matchAll(/\b(?:an?|one|the|your|our) (?:[^\s,.;:]+ ){0,3}([a-z]{3,})\b/gi)).some(
    ([, noun]) => !manyAlready.test(noun!) && factStem(noun!.toLowerCase()) === role,
  );
}
const manyAlready = /s$|^(?:children|men|people|staff|women)$/i;

/** “… and one about the shop”. */
const andMore = whereFits(
  new CuedPattern(
    new RegExp(
      '(?:\\band|\\bplus|,) (?:one|another|a further|a second|\\d+|two|three|four|five|six|ten|twenty) (?:more|about|' +
        'for(?! (?:each|every)\\b)|of (?:the|them)|on|with|from|in|at|extra|in reserve|are|is|go|goes|stay)\\b|' +
        '\\b(?:\\d+|two|three|four|five|six|eight|ten|twelve|twenty) (?:\\w+ )?(?:extra|further|more)\\b|' +
        '\\b(?:a further|additional|another|extra) (?:\\d+|two|three|four|five|six|eight|ten|twelve|twenty)\\b',
      'i',
    ),
  ),
);

/** “A licence for 20 users” and one “for 25 users” have prices of their own. */
function areOfTwoSizes({ clause: one }: StatedFact, { clause: other }: StatedFact): boolean {
  const [a, b] = [one, other].map(
    ({ front, back }) =>
      new Set(`${front} ${back.split(/,| and (?:comes?|covers?|has|includes?|lasts?|takes?)\b/, 1)[0]!}`.replace(dayOrYear, ' ').match(size) ?? []),
  ) as [Set<string>, Set<string>];
  return a.size > 0 && b.size > 0 && ![...a].some((number) => b.has(number));
}
/** “Two vases are €150”, and “the vase is €80”. */
function areSomeOfOne({ clause: some }: StatedFact, { clause: one }: StatedFact): boolean {
  const noun = /^\W*(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+) (?:[a-z-]+ )?([a-z-]+s)\b/.exec(some.front)?.[1];
  return noun !== undefined && one.before.some(({ stem, lower }) => stem === factStem(noun) && !lower.endsWith('s'));
}

const dayOrYear = new RegExp(
  '\\b\\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\\b|' +
    '\\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}\\b|\\b20\\d\\d\\b',
  'g',
);
const size = new RegExp(
  '\\b(?:\\d+(?:[.,]\\d+)?|one(?! (?:day|hour|month|night|week|year)\\b)|two|three|four|five|six|seven|eight|nine|ten|eleven|' +
    'twelve|small|large|single|double|full|half|long|short)\\b',
  'g',
);

const amountOf = ({ value }: StatedFact): number => Number(value.split(' ').at(-1));
const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.005;

/** “12 double rooms and two single rooms” are 14 rooms, and 40 of 48 bottles leave eight. */
function isOneOfSum(first: StatedFact, second: StatedFact, facts: readonly PlacedFact[]): boolean {
  const [low, high] = [Number(first.value), Number(second.value)].sort((a, b) => a - b) as [number, number];
  // What is less than half as much is a part, or the number of something else.
  // Ten times as many is a slip of the keys.
  if (high / low >= 2 && high !== low * 10) return true;
  const noun = first.role.split(' ', 1)[0]!;
  // “120 white chairs and 80 red chairs. The 80 chairs …”
  if (
    facts.some(
      ({ fact }) =>
        fact !== first &&
        fact !== second &&
        fact.type === 'count' &&
        fact.role === first.role &&
        (fact.value === second.value || fact.value === first.value) &&
        (fact.modifiers ?? '') !== '' &&
        fact.modifiers !== first.modifiers,
    )
  )
    return true;
  return facts.some(
    ({ fact: { type, role, value } }) => type === 'count' && role.split(' ', 1)[0] === noun && [low, high].every((known) => Number(value) !== known),
  );
}
