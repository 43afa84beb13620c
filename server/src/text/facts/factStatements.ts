/** Whether a sentence states the fact that a question asks for. */
import type { Sentence } from '../sentence';
import { datesIn } from './dates';
import { moneyIn } from './money';
import { namesOneOf } from './kindsNamed';
import { isKnownKind, namesHouse, namesMake, namesMember } from './namedThings';
import { languages } from './statedWords';
import { plainText } from './tense';
import { askedThing, isEmpty, isPeople, stemOfWord, type FactKind, type WantedFact } from './wantedFacts';
import {
  addressIs,
  byWay,
  capacity,
  capital,
  chooses,
  choosesName,
  clock,
  colour,
  counted,
  dimensions,
  format,
  intoLanguage,
  isOneDay,
  liesThere,
  measured,
  numberWord,
  often,
  ofThem,
  ofUs,
  place,
  someTime,
  spends,
  street,
  timeWord,
  translated,
} from './factStatementsPatterns';

/** True when the sentence, which is about what the question is about, says what it asks for. */
export const statesFact = (wanted: WantedFact, sentence: Sentence): boolean => statements[wanted.kind](sentence, plainText(sentence), wanted);

/** “A three-bedroom flat on the second-floor landing”: as many words as it has. */
const apart = (text: string): string => text.replace(/(?<=[a-z\d])-(?=[a-z])/g, ' ');

type Statement = (sentence: Sentence, text: string, wanted: WantedFact) => boolean;
const anyNumber = new RegExp(`\\b${numberWord}\\b`);
const language = new RegExp(`\\b(?:${languages})\\b`);
const ofPhone = /\b(?:cell|fax|mobile|phone|telephone)\b/;

/** For each adjective what states it. */
const measures: readonly (readonly [RegExp, RegExp])[] = [
  [/\bhow wide|width/, /\b(?:wide|width|across|broad)\b/],
  [/\bhow (?:high|tall)|height/, /\b(?:high|tall|height)\b/],
  [/\bhow deep|depth/, /\b(?:deep|depth)\b/],
  [/\bhow thick|thickness/, /\bthick(?:ness)?\b/],
  [/\bhow far/, /\b(?:miles?|km|kilomet\w+|minutes?|metres)\b/],
  [
    /\bhow old|\bage\b/,
    new RegExp(
      '\\b(?:years?|months?|weeks?) (?:old|of age)\\b|' +
        '\\b(?:bought|built|dates?|fitted|installed|laid|made|put in) (?:new )?(?:back to|from|in) (?:19|20)\\d\\d\\b|' +
        "\\b(?:is|are|she's|he's|they're) (?:only |about |almost |nearly |already )?\\d{1,2}(?:(?:, | and )\\d{1,2})*" +
        '(?= *(?:$|[.,;!)]| now\\b))|\\baged?\\b|\\bbuilt in\\b|\\bfrom (?:19|20)\\d\\d\\b|' +
        '\\bturn(?:s|ed|ing) (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|' +
        'sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)',
    ),
  ],
];
const floor = stemOfWord('floor');
const onFloor = /\b(?:first|second|third|fourth|fifth|sixth|seventh|ground|top|\d+(?:st|nd|rd|th))[- ](?:floor|storey)\b/;
/** “Which room are the curtains for?” “They are for the nursery.” */
function standsBehind(asked: string, written: string): boolean {
  const [, first, last] = /^\W*(?:and |so )?(at|from|in|on|to) (?:what|which)\b|\b(?:what|which) .* (for|from|in|with)\W*$/.exec(asked) ?? [];
  const preposition = first ?? last;
  return (
    preposition !== undefined &&
    new RegExp(
      `\\b${preposition} (?:(?:her|his|my|our|the) ` +
        '(?!(?:best|end|first|future|mail|moment|other|same|time|way|whole)\\b)\\p{Ll}{3,}|' +
        '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
        '\\p{L}+day)\\b)\\p{Lu}\\p{Ll}+)',
      'u',
    ).test(written)
  );
}

const statements: Record<FactKind, Statement> = {
  phone: (_, text) => /\d[\d ()/-]{6,}\d/.test(text) && /\b(?:phone|telephone|number|call|mobile|cell|tel|ring|reach|text|whatsapp)\b/.test(text),
  email: ({ text: written }, text) =>
    /\uFFFC{5,}|@/.test(written) && /\be?-?mail\b|\baddress\b|\b(?:bill|invoice)s?\b|[a-z] \((?=\uFFFC{5})|\bwrite to\b|\bsend\b/.test(text),
  website: ({ text: written }, text) =>
    /\uFFFC{5,}|\b[a-z-]+\.(?:com|co|org|net|eu|de|uk|ie|shop|example)\b/.test(written) && /\b(?:site|website|web|shop|page|domain|online|blog)\b/.test(text),
  address: ({ text: written }) => street.test(written) || addressIs.test(written),
  number: (_, text, { text: asked }) =>
    new RegExp(`\\b(?=[a-z/-]*\\d)[a-z\\d/-]{3,}\\b`).test(text) &&
    (/\biban\b/.test(asked) ? /\biban\b/ : /\b(?:number|no|nr|reference|ref|id|code)\b|#/).test(text) &&
    (!ofPhone.test(text) || ofPhone.test(asked)),
  name: ({ text: written }, text, { topic }) =>
    (/\b(?:called|named|name(?:'s| is| will be| are)|names are|under the name|goes by)\b/.test(text) &&
      (capital.test(written) || /\b(?:called|name is|name's)\s+[a-z]+/.test(text))) ||
    namesHouse(topic, written) ||
    topic.some((stem) => namedBehind(stem, written)),
  language: (_, text, { text: asked, topic }) =>
    (topic.length === 0 ? translated : /\b(?:into|in|to)\b/.test(asked) || !/\bfrom\b/.test(asked) ? intoLanguage : language).test(text),
  colour: ({ text: written }, text) => colour.test(text) || choosesName.test(written),
  budget: (sentence, text) => moneyIn(sentence).length > 0 && spends.test(text),
  weight: (_, text) => /\d[\d.,]* ?(?:kg|kilos?|kilograms?|g|grams?|lbs?|pounds?|stone|tonnes?|tons?|ounces|oz)\b/.test(text),
  measure: (_, text, { text: asked }) => anyNumber.test(text) && measures.some(([asks, says]) => asks.test(asked) && says.test(apart(text))),
  count: (_, text, { head, text: asked }) =>
    clausesOf(apart(text)).some(
      (clause) =>
        (!capacity.test(clause) || capacity.test(asked)) &&
        ((isPeople(head) && ofUs.test(clause)) ||
          (/\bhow many of\b/.test(asked) && ofThem.test(clause)) ||
          Array.from(clause.matchAll(counted)).some(([number, words]) => countsHead(words!, head, number === 'one' || number === '1'))),
    ),
  hour: (sentence, text, { text: asked }) =>
    (datesIn(sentence).some(({ type }) => type === 'time') || clock.test(text)) &&
    (!/\b(?:until|till|to) (?:what|which)\b/.test(asked) || /\b(?:until|till|to|ends?|–|-)\b/.test(text)),
  year: (_, text) => /\b(?:19|20)\d\d\b/.test(text),
  day: (sentence, text, { text: asked }) =>
    (isOneDay.test(asked)
      ? !someTime.test(text) && datesIn(sentence).some(({ type }) => type === 'day' || type === 'weekday')
      : !someTime.test(text) && datesIn(sentence).some(({ fixed, type }) => fixed || type === 'day' || type === 'month' || type === 'weekday')) ||
    /\bin (?:19|20)\d\d\b/.test(sentence.text),
  often: (_, text) => often.test(text),
  duration: (sentence, text) =>
    datesIn(sentence).some(({ type }) => type === 'duration') ||
    (measured.test(text) && /\b(?:long|length|measures?|runs?|stretch(?:es)?)\b|\d[- ](?:foot|ft|m|meter|metre|mile|yard)[- ](?!by\b)[a-z]/.test(text)) ||
    /\b\d+ (?:minutes|hours|days|weeks|months|years|seconds)\b|\b(?:\d+|one|two|three|four|five|six|ten)[- ](?:second|minute|hour|day|week|month|year)\b/.test(
      text,
    ),
  size: (_, text) => dimensions.test(text),
  format: (_, text) => format.test(text),
  way: (_, text) => byWay.test(text),
  who: ({ text: written }, text, { topic }) =>
    (topic.length > 0 && isDoneByName(written)) ||
    (capital.test(written) &&
      /\b(?:is|will|does|do|signs?|decides?|reads?|approves?|my|our|ask for|contact|by|with|to|looks? after|handles?|pays?|organi[sz]es)\b/.test(text)),
  where: ({ text: written }, _, { topic, text: asked }) =>
    (topic.length > 0 && standsBehind(asked, written)) ||
    Array.from(written.matchAll(place)).some(
      ([, article, noun]) =>
        (article !== undefined || /^[\p{Lu}\d]/u.test(noun!)) &&
        !timeWord.test(noun!.toLowerCase()) &&
        !/^(?:\d+(?:st|nd|rd|th)|(?:19|20)\d\d)$/.test(noun!) &&
        !topic.includes(stemOfWord(noun!.toLowerCase())) &&
        (topic.length > 1 || /^[\p{Lu}\d]/u.test(noun!) || liesThere.test(written)),
    ),
  choice: ({ text: written }, text, { head, topic, text: asked }) =>
    namesMember(head, text) ||
    (/\b(?:breed|instrument|(?:kind|sort|type) of)\b/.test(asked) && namesOneOf(head, text)) ||
    (topic.length > 0 && standsBehind(asked, written)) ||
    (head === floor && onFloor.test(text)) ||
    (topic.length > 0 && namesMake(head, written)) ||
    (!isKnownKind(head) &&
      (topic.length > 0 || (chooses.test(text) && modifies(head, text, asked))) &&
      ((/\b(?:material|fabric)\b/.test(asked) && /\b(?:made|built) (?:of|from|in) [a-z]/.test(text)) ||
        ((chooses.test(text) || /\b(?:we|i)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|ground|top|\d+(?:st|nd|rd|th))[- ](?!of\b)/.test(text)) &&
          modifies(head, text, asked)) ||
        choosesName.test(written) ||
        named(head, written))),
  thing: (_, text, { text: asked }) => saysWhatIs(askedThing.exec(asked)?.[1] ?? '', text),
  yesNo: () => false,
};

/** “There will be 85 guests, most of them over sixty”: what stands behind a comma is about something else. */
const clausesOf = (text: string): readonly string[] => text.split(/[,;:–—] /);

/** “Mrs Abbott plays the organ.” */
const isDoneByName = (written: string): boolean => {
  if (/^\W*(?:My|Our) \p{Ll}+ (?!is\b|was\b)\p{Ll}+s\b/u.test(written)) return true;
  const first = /^\W*(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau)\.? )?(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)? (?!is\b|was\b)\p{Ll}+s\b/u.exec(written)?.[1];
  return first !== undefined && !isEmpty(first.toLowerCase()) && !/s$/.test(first);
};

/** “Our dress code is black tie”: what it is, and not how it is. */
const saysWhatIs = (thing: string, text: string): boolean =>
  new RegExp(
    `\\b(?:my|our|the) ${thing}(?: (?:is|are|will be)|:) ` +
      '(?!(?:also|attached|complete|done|enclosed|fine|in|late|missing|no|not|off|ok|on|out|over|ready|still|that|there|to|too|under|very|with|yet)\\b)',
  ).test(text);

/** “Three vegetarian meals”: the noun stands behind the number, with at most two words between. */
function countsHead(words: string, head: string, isOne: boolean): boolean {
  // “One parcel weighs 4 kg” does not count them.
  if (isOne && /^ +[a-z-]+ +(?:costs|has|holds|measures|needs|takes|weighs)\b/.test(words)) return false;
  for (const word of words.trim().split(/ +/)) {
    if (stemOfWord(word) === head) return true;
    if (/^(?:and|or|to|of|the|in|for|at|on|is|are|per|a)$/.test(word)) return false;
  }
  return false;
}

/** “My husband Peter”: a name right behind what it is the name of. */
const namedBehind = (stem: string, written: string): boolean =>
  Array.from(written.matchAll(/(\p{Ll}[\p{L}-]+),? (?:is (?:the )?)?\p{Lu}\p{Ll}+/gu)).some(([, noun]) => stemOfWord(noun!) === stem);

/** “The matt finish”: a word of its own right before the noun that is asked about. */
const modifies = (head: string, text: string, asked: string): boolean =>
  Array.from(apart(text).matchAll(/([a-z\d'-]+) +(?=([a-z'-]+))/g)).some(
    ([, before, noun]) =>
      stemOfWord(noun!) === head &&
      (!isEmpty(before!) || before === 'first') &&
      !new RegExp(`\\b${before!}\\b`).test(asked) &&
      !/^(?:right|correct|different|good|nice|suitable|new)$/.test(before!),
  );

/** “The university in Leiden”. */
const named = (head: string, written: string): boolean =>
  Array.from(written.matchAll(/(\p{L}[\p{L}-]+) (?:in|of|at|called|named) \p{Lu}/gu)).some(([, noun]) => stemOfWord(noun!.toLowerCase()) === head);
