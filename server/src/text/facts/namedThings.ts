/** Whether words name a thing of the kind that is asked for: its make, or a browser among browsers. */
import { browsers, devices, systems } from '../../words/namedThingWords';
import { oneOf } from './cues';
import { stemOfWord } from './wantedFacts';

/** Kinds whose members are known by name. */
const kinds: readonly (readonly [heads: string, members: string])[] = [
  ['browser', browsers],
  ['system os', systems],
  ['computer device laptop machine phone smartphone tablet', devices],
];
const known = new Map(
  kinds.flatMap(([heads, members]) => heads.split(' ').map((head) => [stemOfWord(head), new RegExp(`(?:^|\\W)${oneOf(members)}(?![\\w-])`)])),
);
/** What a thing has a proper name for. */
const makes: ReadonlySet<string> = new Set('brand breed make manufacturer model'.split(' ').map(stemOfWord));
/** “Our piano is an upright Yamaha”, “we have a Bosch boiler”. */
const madeBy = new RegExp(
  '\\b(?:an?|are|bought|by|drives?|from|got|have|is|named?|our|own|uses?) (?:\\p{Ll}[\\p{L}-]+ ){0,3}' +
    '(?!(?:I|January|February|March|April|May|June|July|August|September|October|November|December|' +
    '\\p{L}+day)\\b)\\p{Lu}\\p{L}+',
  'u',
);
/** Whoever has a house name that stands for the whole. */
const houses: ReadonlySet<string> = new Set(
  (
    'agency association bakery business cafe charity church clinic club company firm garage gallery hotel museum ' +
    'organisation organization practice restaurant school shop society theatre'
  )
    .split(' ')
    .map(stemOfWord),
);
const weAre = /\b(?:[Ww]e are|[Ww]e’re|[Ww]e're|[Tt]his is|[Hh]ere is) (?:the )?\p{Lu}[\p{L}&’'-]+(?! \p{Ll}+ing\b)/u;

/** True for a kind that needs no second word: “I use Firefox” says which browser. */
export const isKnownKind = (head: string): boolean => known.has(head);

export const namesMember = (head: string, text: string): boolean => known.get(head)?.test(text) ?? false;

export const namesMake = (head: string, written: string): boolean => makes.has(head) && madeBy.test(written);

/** “We are Hillview Primary” tells the name of the school. */
export const namesHouse = (topic: readonly string[], written: string): boolean => topic.length === 1 && houses.has(topic[0]!) && weAre.test(written);
