/** Days of events that the client tells with a verb: “we are getting married on 12 June” says when the wedding is. */
import type { Sentence } from '../sentence';
import { datesIn } from './dates';
import { plainText } from './tense';

interface DatedEvent {
  /** How a question names the event. */
  readonly nouns: string;
  /** The verb that tells of it, with whoever does it. */
  readonly told: string;
}

const we =
  "(?:(?:i|we)(?:'re|'m|'ll|'ve decided to| are| am| will| shall)?|(?:my|our) (?:[a-z]+ ){1,2}and i(?: are| will)?)" + '(?: (?:both|finally|be|going to|to))*';
const child = "(?:(?:he|she|it)(?:'s|'ll)?|(?:my|our) (?:[a-z'-]+ ){1,3}?)(?: ?(?:is|are|will|to|going|be))*";
const events: readonly DatedEvent[] = [
  {
    nouns: 'wedding|marriage|big day|marriage ceremony|wedding ceremony',
    told: `\\b${we} (?:get(?:ting)? married|married|marry(?:ing)?|ty(?:ing|e) the knot|wed)`,
  },
  {
    nouns: 'baptism|christening',
    told: `\\b(?:${child}|${we}) ?(?:being |having (?:[a-z]+ ){1,3})?(?:baptis(?:ed|ing)|baptiz(?:ed|ing)|christened|christening (?:her|him|our [a-z]+))`,
  },
  {
    nouns: 'grand opening|launch|opening|go-live',
    told:
      `\\b(?:${we}|(?:my|our|the) (?:[a-z'-]+ ){1,3}?(?:will )?) ?(?:go(?:es|ing)? live|launch(?:es|ing)?|` +
      'open(?:s|ing)?(?: (?:the|our|its|their) doors| to the public)?)',
  },
  {
    nouns: 'move|move-in|moving|relocation|removal',
    told: `\\b${we} (?:get(?:ting)? the keys|mov(?:e|ing)(?: house| home)?(?: in(?:to (?:the|our) (?:[a-z]+ ){1,3}?)?)?)`,
  },
  { nouns: 'celebrations?|party|anniversary', told: `\\b${we} (?:celebrat(?:e|ing)|throw(?:ing)? (?:a|the) (?:bash|do))` },
  {
    nouns: 'birthday|(?:50|60|70|80|90)th',
    told:
      `\\b(?:${we}|${child}) ?(?:turn(?:s|ing)? (?:[1-9]\\d?|one|ten|eighteen|twenty-one|thirty|forty|fifty|sixty|seventy|` +
      'eighty|ninety)|(?<=be )[1-9]\\d|(?<=will )be [1-9]\\d)',
  },
  { nouns: 'arrival', told: `\\b${we} (?:arriv(?:e|ing)|check(?:ing)? in|fly(?:ing)? in|get(?:ting)? in|land(?:ing)?)` },
];

const anyEvent = `((?:${events.map(({ nouns }) => nouns).join(')|(?:')}))`;
/** Nothing but the event is asked for: “when do you need the cards for the wedding?” is another question. */
const stop = '(?= *(?:be|going to be|happening|planned|scheduled|taking place)? *(?:$|[,.;:!?)]|(?:and|so|so that)\\b))';
/** “What is the wedding date?” */
const asDate = `\\bwhat(?:'s| is| will) (?:the|your) (?:${anyEvent}) (?:date|day)`;
export const asksDateOf = new RegExp(`${asDate}${stop}`);
const asks = new RegExp(
  `(?:\\b(?:what|which) (?:date|day)|\\bwhen)(?:'s| is| will) (?:the|your) ${anyEvent}${stop}|` +
    `\\bdate (?:of|for) (?:the|your) ${anyEvent}${stop}|${asDate}${stop}`,
);
const isOwn = events.map(({ nouns }) => new RegExp(`^(?:${nouns})$`));
const tells = events.map(({ told }) => new RegExp(`${told}(?![a-z])`, 'g'));

/** Which event a question wants the day of; `undefined` for every other question. */
export function askedEvent(question: string): number | undefined {
  const named = asks.exec(question)?.slice(1).find((noun) => noun !== undefined);
  const event = named === undefined ? -1 : isOwn.findIndex((pattern) => pattern.test(named));
  return event < 0 ? undefined : event;
}

/** True when the sentence tells the one day of the event: right behind its verb, or right before it. */
export function tellsDayOf(event: number, sentence: Sentence): boolean {
  const text = plainText(sentence);
  const days = datesIn(sentence).filter(({ type, fixed }) => fixed && type === 'day');
  if (days.length === 0) return false;
  return [...text.matchAll(tells[event]!)].some(({ 0: verb, index }) =>
    days.some(({ start, end }) => {
      if (/^ *(?:or|[–—/-])/.test(text.slice(end))) return false;
      return start >= index + verb.length
        ? leadsTo.test(text.slice(index + verb.length, start))
        : end <= index && /\bon (?:the )?$/.test(text.slice(0, start)) && /^,? *$/.test(text.slice(end, index));
    }),
  );
}

/** What may stand between the verb and its day: where, and with whom. */
const leadsTo = new RegExp(
  '^(?:(?! (?:after|and|as|because|before|but|by|he|i|if|in time|it|or|she|since|so|that|they|to|until|we|when|which|' +
    'while|who|you) )[^,;:.()?!–—]){0,50}?(?:\\bon(?: the)?|\\(|(?<=^)) *$',
);
