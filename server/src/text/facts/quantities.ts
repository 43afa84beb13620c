/** Amounts with a unit, however they are written: “16 m²”, “sixteen square metres”, “a 52-minute film”, “your three kilos”, “12.4 m”. */
import { CuedPattern } from '../cuedPattern';
import { whereCued } from '../cuedFinder';
import type { Sentence } from '../sentence';
import { factClause, factStem } from './factClause';
import { deeds, functionWords, plainModifiers } from './factWords';
import { numberNamed, numberSource } from './numberNames';
import type { StatedFact } from './statedFacts';
import { plainText } from './tense';

export interface Quantity extends StatedFact {
  /** The unit by its one name. */
  readonly role: string;
  readonly amount: number;
  /** “Film” of “a 52-minute film”, “barley” of “48 ha of spring barley”, “luff” of “a luff of 12.8 metres”, all words of each. */
  readonly things: readonly string[];
  /** The words of the same clause in front of it: “floor” of “the floor is 16 m²”. */
  readonly subjects: readonly string[];
  /** “High” or “wide”, and for times “within”, “every” and the like: two quantities that differ in this are two facts. */
  readonly way: string;
}

/** Each unit by its one name and by what it is written as. */
const units: readonly (readonly [string, string])[] = [
  ['square metre', 'm²|m2|sqm|sq\\.? ?m|square[ -]met(?:re|er)s?'],
  ['square foot', 'sq\\.? ?ft|square[ -](?:feet|foot)'],
  ['cubic metre', 'm³|m3|cubic[ -]met(?:re|er)s?'],
  ['hectare', 'ha|hectares?'],
  ['acre', 'acres?'],
  ['millimetre', 'mm|millimet(?:re|er)s?'],
  ['centimetre', 'cm|centimet(?:re|er)s?'],
  ['kilometre', 'km|kilomet(?:re|er)s?'],
  ['metre', 'm|met(?:re|er)s?'],
  ['mile', 'miles?'],
  ['yard', 'yards?'],
  ['foot', 'ft|feet|foot'],
  ['inch', 'inch(?:es)?'],
  ['kilo', 'kg|kilos?|kilograms?'],
  ['gram', 'g|grams?|grammes?'],
  ['ounce', 'oz|ounces?'],
  ['tonne', 'tonnes?|tons?'],
  ['litre', 'lit(?:re|er)s?'],
  ['gallon', 'gallons?'],
  ['watt', 'kw|kilowatts?|watts?'],
  ['word', 'words?'],
  ['letter', 'letters?'],
  ['character', 'characters?'],
  ['line', 'lines?'],
  ['page', 'pages?'],
  ['stitch', 'stitch(?:es)?'],
  ['minute', 'minutes?|mins?'],
  ['hour', 'hours?|hrs?'],
  ['working day', '(?:working|business|weekday)[ -]days?'],
  ['day', '(?:full )?days?'],
  ['night', 'nights?'],
  ['week', '(?:full )?weeks?'],
  ['month', '(?:full )?months?'],
  ['year', '(?:full )?years?'],
];
const timeUnits = new Set(['minute', 'hour', 'working day', 'day', 'night', 'week', 'month', 'year']);
export const isTime = (unit: string): boolean => timeUnits.has(unit);

const unitSource = units.map(([, source]) => source).join('|');
const unitNames = units.map(([name, source]) => [name, new RegExp(`^(?:${source})$`, 'u')] as const);
const quantity = new CuedPattern(
  '(?<![\\d.,/:\\p{Sc}#–x×-]|[\\p{Sc}–x×] |\\b(?:no|number|room|page|flat|unit|version|section|year) )\\b' +
    `(\\d{1,4}[.,]\\d{1,2}|${numberSource})(?:\\s|(?<=\\d)|-)(${unitSource})(?![\\p{L}\\d²³])`,
  'gu',
);
const stops = new Set(functionWords.split(' '));
const plain = new Set(plainModifiers.split(' '));
const none: readonly Quantity[] = [];

/** All of a sentence, in doubt or not. */
export const quantitiesIn = whereCued([quantity], none, (sentence: Sentence): readonly Quantity[] => {
  const text = plainText(sentence);
  const found = quantity.matchAll(sentence, text).flatMap(({ 0: whole, 1: number, 2: unit, index: start }): Quantity[] => {
    const amount = /^\d+[.,]\d{1,2}$/.test(number!) ? Number(number!.replace(',', '.')) : numberNamed(number!);
    return amount === undefined || amount < 1.1 ? [] : [quantityOf(sentence, text, { start, end: start + whole.length }, amount, unit!)];
  });
  return found.length < 8
    ? found.filter(({ start, end }) => !ofItsOwn.test(text.slice(end, end + 30)) && !notOfIt.test(text.slice(Math.max(0, start - 30), start)))
    : none;
});

/** “Two weeks before the fair”, “a ten-year-old”, “three hours a day”, “14 days’ notice”: no measure of a thing. */
const ofItsOwn = new RegExp(
  "^(?:'|[ -](?:ago|ahead|allowance|an?\\b|away|before|by \\d|earlier|each|every|from now|in advance|later|limit|mark|" +
    'maximum|minimum|notice|of notice|off|old|per|prior|since|to spare|until|x|×))',
);
/** “Every six weeks”, “another two days” and “last 14 days” measure nothing either. */
const notOfIt = /\b(?:age|aged|after|by|last|next|past|previous|every|each|extra|another|further|additional) (?:the )?(?:full )?$/;

function quantityOf(sentence: Sentence, text: string, range: { readonly start: number; readonly end: number }, amount: number, written: string): Quantity {
  const { start, end } = range;
  const role = unitNames.find(([, pattern]) => pattern.test(written))![0];
  const clause = factClause(sentence, range, [], stops);
  const [before, behind] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 80)];
  const isDefinite = definite.test(before) || agreed.test(behind);
  const isHyphened = text.slice(start, end).includes('-') && new RegExp(`-${written}$`, 'u').test(text.slice(start, end));
  const things = [
    ...(isHyphened ? (headBehind.exec(behind)?.[1]?.split(/[\s-]+/) ?? []) : untilVerb(complement.exec(behind)?.[1]?.split(/[\s-]+/) ?? [])),
    ...(isDefinite ? [] : (hostBefore.exec(before)?.slice(1).join(' ').split(/\s+/) ?? [])),
  ];
  return {
    type: 'count',
    role,
    amount,
    value: String(amount),
    modifiers: '',
    isMeasure: true,
    hosts: [],
    clause,
    start,
    end,
    isDefinite,
    things: [...new Set(things.filter(tells).map(factStem))],
    subjects: clause.before.filter(({ isVerb, lower }) => !isVerb && tells(lower) && !measures.test(lower)).map(({ stem }) => stem),
    way: isTime(role)
      ? /\b(?:in|within|under) (?:the )?$/.test(before)
        ? 'within'
        : /\b(?:needs?|takes?) $/.test(before)
          ? 'takes'
          : ''
      : [...new Set(`${clause.front} ${behind.slice(0, 12)}`.match(ways) ?? [])]
          .map((word) => sameWays[word] ?? word)
          .sort()
          .join(' '),
  };
}

const tells = (word: string): boolean => word.length > 2 && !stops.has(word) && !plain.has(word);
const measures = /^(?:contains|covers|gets?|holds|lasts|measures|needs|reach(?:ed|es)|runs|takes?|weighs)$/;
const definite = new RegExp(
  '(?:^|[^\\p{L}])(?:all|both|her|his|its|my|our|the|their|these|those|your) (?:of the )?' + '(?:agreed |complete |entire |finished |full |total |whole )?$',
  'u',
);
/** “A 52-minute film such as yours.” */
const agreed = new RegExp(
  '^(?:[ -][a-z-]+){0,3},? (?:as (?:agreed|arranged|booked|drawn|discussed|measured|ordered|planned|settled|we agreed)|' +
    '(?:such as|like) (?:ours|yours))\\b',
);
const headBehind = /^ ((?:[a-z]+(?:-[a-z]+)* ){0,2}?[a-z-]{3,})(?= (?:and|as|at|for|from|in|is|of|on|or|such|that|to|which|will|with)\b|[.,;:!?)]|$| [a-z])/;
const complement = /^ (?:(?:of|for|in|on|at|with) (?:(?:all|both|her|his|its|my|our|the|their|this|your|an?) )*)((?:[a-z-]+ ){0,2}[a-z-]{3,})/;
/** “Of wool begins on the 19th”. */
function untilVerb(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => stops.has(word) || deed.has(word) || measures.test(word));
  return end < 0 ? words : words.slice(0, end);
}
const deed = new Set(deeds.split(' '));
/** “A luff of”, “the inscription has”, “the film lasts”. */
const hostBefore = new RegExp(
  '(?:^|[^\\p{L}])((?:[a-z-]+ )?)([a-z-]{3,})(?:,? (?:that|which))? (?:of|has|holds|measures|weighs|covers|contains|lasts|' +
    'runs(?: (?:for|to))?|is|are|has reached|reaches)(?: (?:a|all|its|our|the|your))*(?: (?:full|total|whole))? $',
  'u',
);
const ways = /\b(?:across|breadth|deep|depth|diameter|drop|heavy|height|high|length|long|tall|thick|thickness|wide|width)\b/g;
const sameWays: Readonly<Record<string, string>> = {
  across: 'wide',
  breadth: 'wide',
  depth: 'deep',
  diameter: 'wide',
  height: 'high',
  length: 'long',
  tall: 'high',
  thickness: 'thick',
  width: 'wide',
};
