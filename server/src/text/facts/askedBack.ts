/** What our reply to a request asks back or has already delivered. */
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { phrase } from './cues';
import { datesIn } from './dates';
import { plainText } from './tense';

/** True for “by what day do you need it?”. */
export const asksWhen = (sentence: Sentence): boolean => isAsking(sentence) && when.test(plainText(sentence)) && !ofThePast.test(plainText(sentence));
/** “On which date did you get the notice?” asks what was, and not by when. */
const ofThePast = new RegExp(
  '\\b(?:when|(?:what|which) (?:date|day|time)) (?:was|were|' +
    'did (?!(?:they|you) (?:expect|have in mind|hope|need|plan|think|want)\\b))' +
    '(?![^?]*\\b(?:by (?:what|when|which)|deadline|need)\\b)[^?;]*\\?',
);

/** True for “who will read it, and what is it for?”. */
export const asksWhatFor = (sentence: Sentence): boolean => isAsking(sentence) && whatFor.test(plainText(sentence));

/** True for “attached”, “here they are”, “it is fixed”. */
export const isDelivered = (sentence: Sentence): boolean => delivered.test(plainText(sentence)) && !beingDone.test(plainText(sentence));
/** “It is being changed, and you’ll find it in your folder.” */
const beingDone = /\b(?:is|are) being (?:[a-z]+ed|done|drawn|made|put|redone|rewritten|sewn|written)\b/;

/** True for “I can be over tonight”: who comes at once need not ask by when. */
export const comesAtOnce = (sentence: Sentence): boolean => atOnce.test(plainText(sentence));
const atOnce = new RegExp(
  "\\b(?:i|we|he|she|they|[a-z]+)(?:'ll| will| can| could)(?: [a-z]+){0,2}? " +
    '(?:be (?:at yours|out|over|round|there|with you)|come|call|pop in)\\b[^.;]*\\b(?:at (?:noon|\\d)|by (?:noon|\\d)|' +
    'first thing|in (?:an hour|half an hour|twenty minutes|ten minutes)|this (?:afternoon|evening|morning)|today|tonight|' +
    'tomorrow|within (?:an|the) hour)\\b',
);

/** True where our reply proposes a day and asks whether it is early enough, in one sentence or two. */
export const isSoonEnough = (document: ProseDocument): boolean => document.note(findEnough);

function findEnough({ ownSentences }: ProseDocument): boolean {
  const asked = ownSentences.findIndex(({ sentence }) => sentence.text.includes('?') && enough.test(plainText(sentence)));
  if (asked < 0) return false;
  return ownSentences
    .slice(Math.max(0, asked - 1), asked + 1)
    .some(({ sentence }) => datesIn(sentence).some(({ fixed, type }) => fixed || type === 'day' || type === 'weekday' || type === 'time'));
}

const isAsking = (sentence: Sentence): boolean =>
  sentence.text.includes('?') ||
  /\b(?:let (?:me|us) know|tell (?:me|us)|please (?:say|confirm|tell|give|name)|(?:need|like|have) to (?:know|ask)|(?:may|can|could) (?:i|we) ask|give (?:me|us)|name (?:me|us)|questions?:|i wonder|wondering)\b/.test(
    plainText(sentence),
  );

const when = phrase(
  "\\b(?:by when|when's|when (?:do|would|will|is|are|exactly|does|did|should|must|you)|by (?:what|which)|" +
    '(?:what|which)(?: \\w+)? (?:day|date|time|hour|deadline|timing|timescale)|how (?:soon|urgent|quickly|fast|early)|' +
    'deadline|time frame|timeframe|latest (?:day|date|time|moment)|' +
    '(?:do|does|would|will) (?:you|he|she|they|(?:the|your) [a-z]+) (?:need|want) (?:it|them|this|that|these|those) ' +
    '(?:by|before|today|tomorrow|for|on)|(?:give|name) (?:me|us) a (?:date|day|time)|' +
    'how (?:much|long) (?:time )?(?:have|do) (?:we|i|you) (?:got|have))\\b',
);
const whatFor = phrase(
  '\\b(?:what (?:is|are|will|do|would|does) .{0,40}for|what for|who (?:will|is|are|would|reads|needs|else|gets|looks)|' +
    'for whom|how (?:will|do|would|are) (?:you|they|it)|' +
    '(?:which|what) (?:form|format|meeting|version|period|months?|numbers|figures|purpose|use)|' +
    'what (?:do|will|would) (?:you|they) (?:need|use|want|do|plan)|(?:is|are) (?:it|this|that|they|these) for|purpose|' +
    'audience|used for|(?:intended|meant) for)\\b',
);
const enough = phrase(
  '\\b(?:(?:early|soon|quick|fast|good) enough|in time|too late|(?:does|do|would|will|could|is|are) .{2,60}\\b' +
    '(?:work|suit|do|okay|ok|fine|all right|alright|help))\\b',
);
const delivered = phrase(
  "\\b(?:attached|enclosed|(?:here|below) (?:is|are|you|they|it)|here's|you(?:'ll| will)? find|" +
    "(?:i|we)(?:'ve| have) (?:just |already |now )*(?:sent|resent|re-sent|attached|shared|uploaded|done|fixed|changed|" +
    'replaced|swapped|amended|e-?mailed|put)|' +
    '(?:i|we) (?:just )?(?:sent|resent|shared|uploaded|fixed|changed|replaced|swapped)|done|sorted|' +
    '(?:is|are|has been|have been|was|were) (?:now |already |back |all |just )*(?:finished|completed|' +
    'complete(?! (?:apart|except|but|up|save))|working(?! (?:on|at|to|hard|flat|as|with|through|our|my)\\b)|back|done|live|' +
    'online|sent|fixed|in your inbox|up|ready|granted|changed|replaced|amended|swapped|bagged(?: up)?|boxed|printed|' +
    "renewed|signed|stamped|waiting for you)|(?:i|we)(?:'ve| have) just [a-z]+ed (?:it|them)|went (?:to|out|off|up))\\b",
);
