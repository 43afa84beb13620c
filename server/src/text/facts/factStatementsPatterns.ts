/** The wordings that `factStatements.ts` looks for, as patterns. Data only. */
import { choosing, colours, formats, languages, noPlaces, people, streets, streetsBefore } from './statedWords';

const units = '(?:mm|cm|m|km|metres?|meters?|centimetres?|inch(?:es)?|in|ft|feet|foot|yards?|miles?|"|\u2033)';
export const measured = new RegExp(`\\d[\\d.,]* ?${units}(?![a-z])`);
export const dimensions = new RegExp(
  `\\d[\\d.,]* ?(?:${units} ?)?(?:x|×|by) ?\\d|` +
    '\\b(?:a[0-6]|xxs|xs|xl|xxl|medium|small|large|square (?:metres|meters|feet)|sq ?m|sqm|m²|dl)\\b|' +
    `\\bsizes? \\d|\\b\\d+[- ](?:foot|gallon|inch|lit(?:er|re)|met(?:er|re)|person|seater|yard)\\b|${measured.source}`,
);
const ones = 'one|two|three|four|five|six|seven|eight|nine';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
export const numberWord =
  `(?:\\d[\\d.,]*|(?:${tens})(?:[- ](?:${ones}))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|` +
  `${ones}|(?:a |one |two |three |five )?hundred|(?:a |two |five )?thousand|a dozen|a couple of|half a dozen)`;
export const counted = new RegExp(`\\b${numberWord}(?=((?: +[a-z'-]+){1,3}))`, 'g');
export const ofUs = new RegExp(
  `\\b${numberWord} of us\\b|` +
    `\\bwe(?:'ll be|'re| are| will be) (?:about |around )?${numberWord}\\b(?! (?:days|weeks|hours|minutes|years|miles))|` +
    `\\b${numberWord} (?:${people})\\b|` +
    `\\b(?:breakfast|brunch|buffet|dinner|lunch|meal|party|picnic|reception|supper|tea) for (?:about |around |all )?` +
    `${numberWord}(?! ?(?:[a-z%-]*(?:days?|hours?|pounds?)\\b))\\b|` +
    `\\b(?:band|choir|class|crew|family|group|party|team) of (?:about |around )?${numberWord}\\b`,
);
export const ofThem = new RegExp(`\\b${numberWord} of (?:my|our|the|these|those|us)\\b`);
/** “The hall holds 200 people” says how many could come. */
export const capacity = new RegExp(
  '\\b(?:holds?|fits?|seats?|sleeps?|accommodates?|room for|space for|capacity|up to|at most|maximum|max|no more than|' +
    'at least|minimum|fewer|less than|more than|over|(?<!\\b(?:as|like)\\s+)last year)\\b',
);
export const clock = new RegExp(
  "\\b(?:noon|midday|midnight|half past|quarter (?:past|to)|\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]m|a\\.m|p\\.m|o'clock|uhr|hrs|h)\\b|" +
    '\\d{1,2}:\\d\\d|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})' +
    '(?! ?(?:%|[a-z]*(?:street|road|shops|sites)))\\b)',
);
export const street = new RegExp(
  `(?:^|[\\s,(])\\d{1,4}[a-zA-Z]?,? (?:[\\p{Lu}][\\p{L}'’.-]* ){1,3}?(?:${streets})\\b|` + `\\p{L}*(?:${streetsBefore}) ?\\d{1,4}\\b|\\bp\\.?o\\.? box \\d`,
  'iu',
);
/** “Our address is Am Wall 12.” */
export const addressIs = /\baddress(?: is|:)(?: now| still)? (?:\p{Lu}[\p{L}.'’-]* ){1,3}\d{1,4}\b/u;
export const capital = new RegExp(
  '(?<=\\S\\s+)(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
    '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Christmas|Easter|I|PS|Best|Kind|Thanks|' +
    'Regards)\\b)\\p{Lu}[\\p{L}&+-]+',
  'u',
);
export const spends = new RegExp(
  '\\b(?:budget|spend|set aside|put aside|put by|afford|invest|maximum|max|limit|ceiling|up to|go (?:up )?to|have|got|' +
    'allowed|at most|no more than|not (?:a \\w+ )?more)\\b',
);
export const chooses = new RegExp(`\\b(?:${choosing})\\b|\\bplease\\b`);
export const choosesName = new RegExp(
  `\\b(?:${choosing})\\s+(?:the\\s+|a\\s+)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|` +
    'May|June|July|August|September|October|November|December))\\p{Lu}[\\p{L}\\d&+-]+',
  'u',
);
export const colour = new RegExp(`\\b(?:${colours})\\b|\\b(?:ral|pantone|hex) ?#?[\\da-f]|#[\\da-f]{3,6}\\b`);
export const intoLanguage = new RegExp(`\\b(?:into|to|in)\\b[^.;]{0,40}\\b(?:${languages})\\b|\\b(?:${languages}) (?:and|translation|version|text)\\b`);
/** What says into which language where nothing says of what: “our site is in English” does not. */
export const translated = new RegExp(
  `\\binto (?:\\w+ ){0,2}?(?:${languages})\\b|\\btranslat\\w+ (?:[\\w'-]+ ){0,8}?(?:to|in) (?:${languages})\\b|` +
    `\\b(?:${languages}) (?:translation|version)\\b|` +
    `\\b(?:need|want|get|have|like|prefer) (?:it|them|this|these|those|everything) in (?:${languages})\\b`,
);
export const format = new RegExp(`\\b(?:as|in|into|to|a|an|the)? ?(?:${formats})s?\\b`);
export const place = new RegExp(
  '\\b(?:at|in|on|to|behind|under|underneath|above|below|beside|next to|near|opposite|outside|inside|between|over|along|' +
    `from|by)\\s+(the |our |my |a |an |your |their |his |her )?(?!(?:${noPlaces})\\b)([\\p{L}\\d][\\p{L}\\d'’-]*)`,
  'giu',
);
export const timeWord = new RegExp(
  '^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|' +
    '^(?:january|february|march|april|june|july|august|september|october|november|december|tomorrow|today|noon|christmas|' +
    'easter)$',
);

/** “The leak is under the sink.” */
export const liesThere = new RegExp(
  '^\\W*\\p{L}+ \\p{L}+ (?:is|are|lies|sits|stands|was) (?:just |right |mostly )?(?:above|at|behind|below|beside|between|in|' +
    'inside|near|next to|on|opposite|outside|over|under|underneath)\\b',
  'u',
);

/** “I’d like to pay by card.” */
export const byWay = new RegExp(
  '\\b(?:by (?:air|bank transfer|bike|boat|bus|card|cash|cheque|check|coach|courier|credit card|debit card|direct debit|' +
    'e-?mail|ferry|hand|instal?ments|lorry|mail|paypal|phone|plane|post|rail|road|sea|ship|standing order|train|transfer|' +
    'van|wire)|in (?:advance|cash|full|instal?ments|person|(?:two|three|four) (?:halves|instal?ments|parts|payments))|' +
    'on (?:account|foot|paper)|online|over the phone)\\b',
);
/** “Which date?” is not answered by a month. */
export const isOneDay = /\b(?:what|which|the) (?:date|day|weekday)\b/;
/** “Some time in May” is no day. */
export const someTime = new RegExp(
  '\\b(?:some ?time|some day|one day|around|early in|late in|end of|beginning of|middle of|' +
    '(?:early|mid|late)[- ](?:january|february|march|april|may|june|july|august|september|october|november|december|next|' +
    'summer|spring|autumn|winter))\\b',
);

/** “We want the stairs cleaned twice a week.” */
export const often = new RegExp(
  '\\b(?:once|twice|(?:\\d+|two|three|four|five|six) times) (?:an?|each|every|per) (?:day|fortnight|hour|month|quarter|week|year)\\b|' +
    '\\bevery (?:(?:other|second|third|\\d+|two|three|four|six) )?(?:day|fortnight|hour|month|morning|quarter|week|year|[a-z]+day)s?\\b|' +
    '\\b(?:daily|fortnightly|hourly|monthly|quarterly|weekly|yearly)\\b|\\bon [a-z]+days\\b',
);
