/** Reads which fact a question of ours asks for, and of what. */
import type { Sentence } from '../sentence';
import { askedClause, asksToConfirm } from './askedClause';
import { asksDateOf } from './eventDays';
import { emptyWords, stemOf, synonymOf } from './stems';
import { stemsOf } from './answerSigns';
import { frameWords, numbered, people } from './statedWords';
import { plainText } from './tense';

export type FactKind =
  | 'phone'
  | 'email'
  | 'website'
  | 'address'
  | 'number'
  | 'name'
  | 'language'
  | 'colour'
  | 'budget'
  | 'weight'
  | 'measure'
  | 'count'
  | 'hour'
  | 'year'
  | 'day'
  | 'often'
  | 'duration'
  | 'size'
  | 'format'
  | 'way'
  | 'who'
  | 'where'
  | 'choice'
  | 'thing'
  | 'yesNo';

export interface WantedFact {
  readonly kind: FactKind;
  /** The stems of what it is a fact of; a statement has them all. */
  readonly topic: readonly string[];
  /** The stem of the noun that is counted or chosen from; “” where there is none. */
  readonly head: string;
  /** The question in plain words. */
  readonly text: string;
  /** True when the question asks for what was. */
  readonly isPast: boolean;
}

/** `undefined` for a question that asks to confirm, asks on from what is known, or asks for no fact that can be told from words. */
export function wantedFact(question: string, sentence: Sentence): WantedFact | undefined {
  if (asksToConfirm(plainText(sentence))) return undefined;
  // “To finish the invoice I need one thing more: what is your VAT number?”
  const asked = askedClause(question).replace(weThen, '');
  const text = asked.toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ');
  const form = forms.find(([, pattern]) => pattern.test(text));
  if (!form) return undefined;
  const [kind, pattern] = form;
  const head = headOf(kind, pattern.exec(text)!);
  const dropped = looseOf(kind);
  // A number to ring is wanted of somebody, whatever it is for.
  const stems =
    kind === 'yesNo'
      ? predicateStems(text)
      : [
          ...stemsOf(
            kind === 'phone' || kind === 'email'
              ? (/\b(?:of|for) (?:the |your )?[a-z].*|(?<=\b(?:can|do|does|shall|should) )(?:our|the|your) [a-z]+ (?=go\b|be\b)|\b[a-z]+(?='s )|\b(?:fax|office|home|work|emergency|private)\b/.exec(
                  text,
                )?.[0] ?? '')
              : asked,
          ),
        ];
  // “Which operating system …”: all of its name is what is chosen.
  const chosen = kind === 'choice' ? predicateStems(pattern.exec(text)![1]!) : [];
  const ours = isPeople(head) || kind === 'language' ? deedStems(text) : [];
  const topic = stems.filter(
    (stem) => stem !== head && !chosen.includes(stem) && !ours.includes(stem) && !dropped.has(stem) && (kind === 'number' || kind === 'yesNo' || !loose.has(stem)),
  );
  const isPast = /\b(?:was|were|did|had|have|has)\b/.test(text);
  return { kind, topic, head, text, isPast };
}

/** “How many guests should we be cooking for?”: nobody but us speaks of the cooking. */
const deedStems = (text: string): readonly string[] => [...stemsOf(ownDeed.exec(text)?.[1] ?? '')];
const ownDeed =
  /\b(?:(?:can|could|do|must|shall|should|will) (?:i|we)|am i|are we|i|we|(?:has|have|is|are|needs?) to)(?: be| have to| need to| to)* ([a-z]+)(?: (?:for|into|with))?\W*$/;

/** “… which day the truck may come, and I’ll tell the school”: what we do with the answer. */
const weThen = /, (?:and|so|then) (?:i|we)(?:['’]ll| can| will)\b[^?]*$/i;

/** The stems of all but the smallest words, for of a yes-or-no question nothing is asked but whether all of it is so. */
export const predicateStems = (text: string): readonly string[] => [
  ...new Set((text.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !small.has(word)).map(stem)),
];
const small: ReadonlySet<string> = new Set(
  (
    'a already also am an and any anybody anyone are as at be been being but by can could did do does for from had has ' +
    'have if in into is it its let ll may of on or our please rather re s shall should so t that the their there they this ' +
    'to too us ve was we well were whether will with would yet you your yourself yourselves i my myself me he himself she ' +
    'herself his her d m ourselves quick one'
  ).split(' '),
);

/** True for words that stand for people who are counted. */
export const isPeople = (stem: string): boolean => peopleStems.has(stem) && !someOfThem.has(stem);

const stem = (word: string): string => synonymOf(stemOf(word));
const stemsOfList = (words: string): ReadonlySet<string> => new Set(words.split(/[ |]/).map(stem));
const loose = stemsOfList(frameWords.replaceAll('?', ''));
const peopleStems = stemsOfList(people);
/** How many come does not say how many of them are children. */
const someOfThem = stemsOfList('adults children helpers kids volunteers');

const wh = '(?:which|what)';
/** “What is your dress code?” */
export const askedThing = /\bwhat(?:'s| is| are) (?:the|your) ([a-z-]+(?: [a-z-]+)?)\W*$/;
/** From the most telling to the least. */
const forms: readonly (readonly [FactKind, RegExp])[] = [
  [
    'phone',
    new RegExp(
      '\\b(?:phone|telephone|mobile|cell) (?:number|no)\\b|' +
        '\\bnumber (?:can|should|shall|may|do|could|to) (?:(?:we|i) )?(?:call|ring|reach|use|phone)|' +
        '\\b(?:best|contact|your) number\\b|\\bnumber of (?:the|your|his|her)\\b',
    ),
  ],
  [
    'website',
    new RegExp(
      "\\b(?:web ?address|url)\\b|\\b(?:web ?site|site|online shop|page)(?:'s)? address\\b|" +
        '\\baddress of (?:your|the) (?:\\w+ )?(?:web ?site|site|online shop|page|blog)\\b|' +
        "\\bwhat(?:'s| is) (?:your|the) (?:domain|web ?site)\\b",
    ),
  ],
  ['email', /\be-?mail addresse?s?\b|\b(?:which|what)(?: is your)? e-?mail\b/],
  ['address', /\b(?:address|post ?code|zip code)\b/],
  ['number', new RegExp(`\\b(?:${numbered})(?: \\w+)? (?:number|no|reference|id|code)\\b|\\b(?:iban|sort code|vat id|tax id)\\b`)],
  [
    'name',
    new RegExp(
      "\\bnames? of\\b|\\bwhat(?:'s| is| are| was) (?:the |your )?(?:[\\w']+ ){0,3}names?\\b|" +
        '\\b(?:what|how) (?:is|are) .{2,40} called\\b|\\bunder (?:which|what) name\\b',
    ),
  ],
  ['language', new RegExp(`\\b${wh} languages?\\b`)],
  ['colour', new RegExp(`\\b${wh} (?:\\w+ )?(?:colou?rs?|shade|tone)\\b`)],
  ['budget', /\bbudget\b|\bhow much\b.{0,40}\b(?:spend|afford|invest|set aside|put aside)\b/],
  ['weight', /\bhow heavy\b|\bhow much (?:does|do|did|will) .{1,40}\bweigh\b|\bwhat (?:does|do|did|will) .{1,40}\bweigh\b|\bweight of\b/],
  ['measure', /\b(?:what|which) age\b|\bhow (?:wide|high|tall|deep|thick|old|far)\b|\b(?:width|height|depth|thickness|age) of\b/],
  [
    'count',
    new RegExp(
      "\\bhow many ((?:[\\w'-]+ ){0,4}?)(?=(?:are|is|do|does|will|would|should|shall|can|have|has|did|were|was|you|we|there|of|" +
        'in|on|for|i|at|to|your|per|the|it|they|with|' +
        'attend|come|fit|hold|lead|live|make|need|play|sing|sit|sleep|stand|take|travel|use|want|work)\\b|$|[?,.])',
    ),
  ],
  [
    'hour',
    new RegExp(
      `\\b${wh} (?:time|hour|o'clock)\\b|\\b(?:start|arrival|opening|closing|finishing|end) time\\b|` +
        '\\b(?:opening|office|business|working) (?:hours|times)\\b',
    ),
  ],
  ['year', new RegExp(`\\b${wh} year\\b`)],
  [
    'day',
    new RegExp(
      `\\b${wh} (?:date|day|month|week|deadline|weekday)s?\\b|` +
        '^(?!.*\\b(?:how|what|where|which|who|whom|whose)\\b.* when\\b).*\\bwhen\\b|' +
        `\\bhow soon\\b|\\b(?:the|your) (?:deadline|latest date|date of|date for)\\b|${asksDateOf.source}`,
    ),
  ],
  ['often', /\bhow often\b|\bhow many times (?:a|per)\b/],
  ['duration', /\bhow long\b|\bhow many (?:hours|days|weeks|months|years)\b|\blength of\b/],
  ['size', new RegExp(`\\b${wh} sizes?\\b|\\bhow (?:big|large)\\b|\\b(?:dimensions|measurements)\\b`)],
  ['format', new RegExp(`\\b${wh} (?:file )?formats?\\b|\\b${wh} file type\\b`)],
  [
    'way',
    new RegExp(
      '^\\W*(?:and |so |but )?how (?:do|would|should|shall|will|are) (?:we|you|the [a-z]+) ' +
        '(?:going to |like to |like us to |prefer to |want to |want us to |wish to )*[a-z]+',
    ),
  ],
  ['who', /\b(?:who|whom|whose)\b/],
  ['where', new RegExp(`\\bwhere\\b|\\b${wh} (?:town|city|place|country|countries|village|building|region|state|room|venue)s?\\b`)],
  [
    'choice',
    new RegExp(
      `\\b${wh} (?:(?:kind|type|sort|model|version) of )?(?!(?:are|is|was|were)\\b)((?:[a-z-]+ )??[a-z-]+)(?= (?:do|does|did|would|should|shall|will|` +
        'is|are|was|were|have|has|can|you|we|the|your)\\b)',
    ),
  ],
  ['thing', askedThing],
  ['yesNo', /(?:^|[,:;–—-] |\b(?:and|so|but|whether|if) )(?:is|are|do|does|did|have|has|will|would|should|shall|was|were|you|your|the|there|it)\b/],
];

/** The stem of the noun that is asked about. */
function headOf(kind: FactKind, match: RegExpExecArray): string {
  const words = (match[1] ?? '').trim().split(' ');
  // “How many of you?”
  if (kind === 'count' && words[0] === '') return stem('people');
  return kind === 'count' || kind === 'choice' ? stem(words.at(-1) ?? '') : '';
}

/** What only says which kind of fact is wanted. */
const byKind: Partial<Record<FactKind, ReadonlySet<string>>> = {
  phone: stemsOfList('phone telephone mobile cell number contact call ring reach use best'),
  email: stemsOfList('e bill email e-mail mail address invoice send use'),
  website: stemsOfList('web website site address url page domain online internet shop'),
  address: stemsOfList('address postal postcode post code zip street house flat property site place full job home project building'),
  number: stemsOfList('number reference code id send let know'),
  name: stemsOfList('name names called call'),
  language: stemsOfList('language languages translate translation version'),
  colour: stemsOfList('colour shade tone'),
  budget: stemsOfList('budget spend afford invest aside price amount total'),
  weight: stemsOfList('weigh weight heavy'),
  measure: stemsOfList('wide high tall deep thick old far width height depth thickness age'),
  hour: stemsOfList('time hour clock'),
  year: stemsOfList('year'),
  day: stemsOfList('arranged date day deadline due happening month planned scheduled taking week weekday'),
  often: stemsOfList('often regularly time'),
  duration: stemsOfList('long length hour hours days weeks months years'),
  count: stemsOfList('altogether attend count expect fit hold invite lead live number play sing sit sleep stand total travel work'),
  choice: stemsOfList('get got have like need prefer run use used using want work'),
  size: stemsOfList('size sizes big large dimensions measurements'),
  format: stemsOfList('format formats file type'),
  way: stemsOfList('like prefer want wish'),
  where: stemsOfList('place town city country countries village building region room venue'),
};
const nothing: ReadonlySet<string> = new Set();
const looseOf = (kind: FactKind): ReadonlySet<string> => byKind[kind] ?? nothing;

/** True for a word that tells nothing of what is spoken of. */
export const isEmpty = (lower: string): boolean => emptyWords.has(lower);
export const stemOfWord = stem;
