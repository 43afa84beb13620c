/**
 * Requests that a reply fulfils without a word of what was asked: a go-ahead by a day for the work, “answer this mail” by
 * answering, hours that suit by a timetable, the client's own occasion by a day of delivery.
 */
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { sharesTopic, stemsIn } from './answerSigns';
import { datesIn } from './dates';
import { common } from './news';
import type { ClientAsk } from './questions';
import { plainText } from './tense';

/** True where our words do what was asked, or plainly take it up. */
export function isReportedAnyhow({ ownSentences }: ProseDocument, request: ClientAsk): boolean {
  const own = ownSentences.map(({ sentence }) => sentence).filter(({ text }) => !/\?\W*$/.test(text));
  const text = request.text.toLowerCase().replaceAll('’', "'");
  if (asksForReply.test(text)) return own.some(({ words }) => words.length > 5);
  if (goesAhead.test(text)) return own.some(setsDay);
  if (ownOccasion.test(text)) return own.some((sentence) => setsDay(sentence) && delivers.test(plainText(sentence)));
  if (onlyTimes(text)) return own.some(isTimetable);
  return pointsBack.test(text) && own.some((sentence) => takesUp(sentence, request));
}

/** “Please answer this mail when you can and tell us what you did.” */
const asksForReply = new RegExp(
  '^\\W*(?:(?:so|and|when|once|if) [^,]{2,40}, )?(?:(?:can|could|would) you )?(?:(?:kindly|please|just|do) )*(?:answer|drop (?:me|us) a line|' +
  'reply|respond|write back)\\b' +
    '(?: (?:to )?(?:this|my|our) (?:e-?mail|letter|mail|message|note))?(?: directly)?(?: (?:as soon as|before|by|if|in|when|whenever) [^,]{2,40})?' +
    '(?: (?:and|to) (?:describe|let (?:me|us) know|say|tell)\\b.*| with (?:an?|some|your) (?:[a-z]+ )?(?:account|description|lines?|news|report|' +
    'story|thoughts|words)\\b.*)?\\W*$',
);

/** “We would like to go ahead with the ash.” */
const goesAhead = new RegExp(
  "(?:\\b(?:happy|like|love|please|ready|want|wish)(?: to)?(?: please)?|\\blet(?:'s| us)) (?:accept (?:the|your)|go ahead|go (?:for|" +
  "with) (?:option|the|your)|proceed\\b|" +
    'take you up|take (?:the|your) (?:[a-z]+ )?(?:date|offer|option|package|place|price|quotation|quote|room|slot)(?=\\W*$| (?:for|from|in|of|on|' +
    'please|with|you)\\b))',
);
const setsDay = (sentence: Sentence): boolean => datesIn(sentence).some(({ fixed, type }) => fixed || type === 'day' || type === 'weekday');

/** “We are showing the pump on 6 October and I’d like copies on the stand”: why it must not be later. */
const ownOccasion = new RegExp(
  "^\\W*(?:because |as |since )?(?:(?:i|we)(?:'re| are|'m| am) [a-z]+ing|(?:my|our) [a-z]+(?: [a-z]+)?(?:'s| is| opens?| starts?)|(?:i|" +
  "we) (?:have|open|start))\\b" +
    "[^,;]{0,50}\\b(?:\\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b[^,;]{0,20},? (?:and|so) (?:i|we)(?:'d| would) (?:like|love|want)\\b",
);
const delivers = /\b(?:arrives?|be (?:finished|ready|there|with you)|by|deliver(?:ed|y)?|get|have|in your hands|send|ready)\b/;

/** “Twice a week, early morning or lunch, done before the holidays” names nothing but times. */
const onlyTimes = (text: string): boolean => {
  const times = text.replace(frames, ' ').match(timeWord) ?? [];
  return times.length > 1 && text.replace(frames, ' ').replace(timeWord, ' ').replace(fillers, ' ').trim() === '';
};
const frames = /\b(?:if (?:at all )?possible|(?:i|we)(?:'d| would)?(?: also| really)? (?:like|love|need|prefer|want)|ideally|please)\b/g;
const timeWord = new RegExp(
  '\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|afternoons?|evenings?|nights?|lunch(?:time)?|noon|weekends?|weekdays?|once|twice|' +
    '(?:two|three|four|five) times|days?|weeks?|months?|hours?|early|late|before|after|until|done|over|finished|(?:christmas|easter|holidays?|' +
    'summer|' +
    'winter|spring|autumn))\\b',
  'g',
);
const fillers = /\b(?:a|an|and|at|be|both|by|each|every|for|from|in|it|of|on|one|or|per|school|the|them|then|to|two|three)\b|[^a-z]+/g;
const isTimetable = (sentence: Sentence): boolean =>
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/.test(plainText(sentence)) || /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]m\b/.test(plainText(sentence));

/** “Can you arrange that?” */
const pointsBack = /\b(?:arrange|do|handle|manage|organi[sz]e|see to|sort(?: out)?|take care of) (?:all )?(?:it|that|this|those|these)\b/;

/** Two telling words of the sentence before, in one of ours. */
function takesUp(sentence: Sentence, { block, sentence: asked }: ClientAsk): boolean {
  const { sentences } = block.prose;
  const before = sentences[sentences.findIndex((placed) => placed.sentence === asked) - 1]?.sentence;
  if (!before || !sharesTopic(before, sentence)) return false;
  const ours = stemsIn(sentence);
  return [...stemsIn(before)].filter((stem) => !common.has(stem) && ours.has(stem)).length > 1;
}
