/** What a question is about and what an answer to it looks like. */
import type { Sentence } from '../sentence';
import { datesIn } from './dates';
import { moneyIn } from './money';
import type { OpenAsk } from './questions';
import { stemOf, emptyWords, synonymOf } from './stems';
import { wordsOf } from '../words';
import { plainText } from './tense';

export type QuestionKind = 'when' | 'price' | 'amount' | 'who' | 'where' | 'why' | 'yesNo' | 'what' | 'do';

export function kindOfQuestion({ type, text }: Pick<OpenAsk, 'type' | 'text'>): QuestionKind {
  const lower = text.toLowerCase().replaceAll('’', "'");
  if (/\b(?:how much|what(?:'s| is| are| would| will| does| do)? .{0,40}\b(?:prices?|costs?|fees?|charges?|rates?|budget)|prices?|costs?|quote|quotation|discount|charge)\b/.test(lower) && !/^(?:is|are|does|do|will|can) .{0,20}\b(?:included)\b/.test(lower)) return 'price';
  if (/\b(?:when|by what (?:date|day|time)|what (?:date|day|time|deadline)|how soon|which (?:date|day|week|month)|by when|timeline|timing|deadline|lead time|turnaround|how long)\b/.test(lower)) return 'when';
  if (/\bhow (?:many|big|large|often|far|heavy|high|wide|tall|deep|thick|old)\b/.test(lower)) return 'amount';
  if (/\b(?:who|whom|whose)\b/.test(lower)) return 'who';
  if (/\bwhere\b/.test(lower)) return 'where';
  if (/\b(?:why|how come|what(?:'s| is| was) the reason)\b/.test(lower)) return 'why';
  if (type === 'request') return 'do';
  return /\b(?:what|which|how)\b/.test(lower) ? 'what' : 'yesNo';
}

/** The stems of the words that a question is about. */
export const topicOf = ({ sentence, range, sentenceStart }: OpenAsk): ReadonlySet<string> => {
  const start = range.start - sentenceStart;
  const end = range.end - sentenceStart;
  const own = sentence.words.filter((word) => word.start >= start && word.end <= end);
  return new Set(own.flatMap(({ lower }) => (emptyWords.has(lower) ? [] : [stem(lower)])));
};

/** The same of any text. */
export const stemsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).flatMap(({ lower }) => (emptyWords.has(lower) ? [] : [stem(lower)])));

const stem = (lower: string): string => synonymOf(stemOf(lower));

const stemsIn = (sentence: Sentence): ReadonlySet<string> => sentence.note(findStems);
const findStems = ({ words }: Sentence): ReadonlySet<string> => new Set(words.flatMap(({ lower }) => (emptyWords.has(lower) ? [] : [stem(lower)])));

/** True when two sentences have a word in common that tells what they are about. */
export function sharesTopic(one: Sentence, other: Sentence): boolean {
  const stems = stemsIn(other);
  for (const stem of stemsIn(one)) if (stems.has(stem)) return true;
  return false;
}

const yesNo = /^\W*(?:yes|yep|yeah|no|nope|sure|certainly|absolutely|definitely|of course|correct|exactly|right|indeed|unfortunately|sadly|not yet|not at the moment|i'm afraid|we're afraid|afraid|happy to|gladly|with pleasure|no problem|that's (?:right|fine|correct|ok|okay|possible|no problem)|it (?:is|does|will|can|has|isn't|doesn't|won't)|they (?:are|do|will|can)|(?:we|i) (?:can|can't|cannot|could|do|don't|will|won't|are|have)|both|either|neither|only|all of)\b/;

/** True when a sentence right below a question reads as its answer. */
export function repliesTo(kind: QuestionKind, sentence: Sentence): boolean {
  const text = plainText(sentence);
  return hasValue(kind, sentence, text) || (kind === 'yesNo' && yesNo.test(text)) || (kind === 'do' && done.test(text));
}

function hasValue(kind: QuestionKind, sentence: Sentence, text: string): boolean {
  switch (kind) {
    case 'when':
      return datesIn(sentence).length > 0 || /\b(?:once|after|as soon as|next|this|end of|early|late|mid|tomorrow|today|immediately|straight away|right away|already|now|weeks?|days?|months?|hours?|minutes?)\b/.test(text);
    case 'price':
      return moneyIn(sentence).length > 0 || /\b(?:free|included|no (?:extra )?(?:cost|charge)|per ?cent|%|quote|estimate|discount)\b|%/.test(text);
    case 'amount':
      return /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozen|hundred|every|each|both|none|all|once|twice)\b/.test(text);
    case 'who':
      return /\b(?:i|we|me|us|my|our|you|she|he|they|team|colleague)\b/.test(text) || /(?<=\s)\p{Lu}\p{L}+/u.test(sentence.text);
    case 'where':
      return /\b(?:at|in|on|under|behind|here|there|from|near|above|below)\b|\uFFFC/.test(text);
    case 'why':
      return /\b(?:because|since|as|due to|so that|reason|owing to|to \w+|means|otherwise|that way|so)\b/.test(text);
    case 'yesNo':
      return yesNo.test(text);
    case 'do':
      return done.test(text);
    default:
      return false;
  }
}

const done = /\b(?:done|updated|changed|added|removed|sent|attached|enclosed|fixed|replaced|moved|corrected|booked|ordered|here (?:is|are|'s)|have|has|will|'ll|'ve|can't|cannot|sorted|now|by|is|are|can|could|would)\b/;

/** How well a sentence answers: 1 or more is an answer. */
export function signalsOf(sentence: Sentence, topic: ReadonlySet<string>, counts: ReadonlyMap<string, number>, kind: QuestionKind, type: OpenAsk['type']): number {
  const stems = stemsIn(sentence);
  let shared = 0;
  let weight = 0;
  for (const word of topic) {
    const worth = 1 / (counts.get(word) ?? 1);
    weight += worth;
    if (stems.has(word)) shared += worth;
  }
  const text = plainText(sentence);
  const asksBack = /\?\s*$/.test(text);
  const value = hasValue(kind, sentence, text);
  if (weight === 0) return value ? 1 : 0;
  if (shared === 0) return kind === 'price' && value ? 0.9 : 0;
  const part = shared / weight;
  if (asksBack && type === 'question') return part >= 0.5 ? 1 : 0;
  return (value ? 0.7 : 0.2) + Math.min(shared, 2) * 0.35 + part * 0.4;
}

const deferral = /\b(?:answers?|reply|replies|respond|come back|get back|be back|details|write again|call you|phone you|ring you|go through|talk (?:you )?through|look into)\b/;
const generic = /\b(?:your (?:\w+ )?(?:questions?|points?|queries|mail|e-?mail|message)|all (?:of )?(?:this|these|your|the)|everything|the (?:rest|others?|other (?:questions|points))|full answer|an? (?:full |detailed |proper )?(?:answer|reply)|the answers?|to you|with (?:you|answers|details))\b/;

/** True for “answers to your questions follow by Thursday”. */
export const isDeferral = (sentence: Sentence): boolean => {
  const text = plainText(sentence);
  return deferral.test(text) && generic.test(text) && /\b(?:will|'ll|going to|follows?|coming|shall|let me)\b/.test(text) && (datesIn(sentence).length > 0 || /\b(?:today|tomorrow|tonight|this|next|by|within|on the phone|on our call)\b/.test(text));
};

/** True for “all done”, “both are done”, “see my answers below”. */
export const isDoneForAll = (sentence: Sentence): boolean =>
  /^\W*(?:(?:it's|it is|that's|that is|this is|these are|they are|both|all|everything|all of (?:it|this|that|them)|your changes|the changes|your points|all (?:your )?(?:changes|points|corrections|edits)) ?(?:are|is|has been|have been|now|of this|of it)? ?(?:all |now |also |already )*(?:done|made|fixed|sorted|in|updated|live|changed|taken care of|in place|ready|attached)|done|all done|all sorted|all set|will do|consider it done)\b|\b(?:see|find|you'll find|have put|put|added) (?:my|our|the|all) (?:answers?|replies|comments|responses|notes)\b|\b(?:answers?|replies|comments) (?:are |is )?(?:below|inline|in line|in red|in blue|in green|in bold|in the (?:attached|document|text))\b/.test(plainText(sentence));
