/** The wordings that `promiseFacts.ts` looks for, as patterns. Data only. */
import { oneOf } from '../text/facts/cues';
import { unseenDeeds } from './promiseWords';

/** Most sentences have neither a figure nor a word for a time, and these are asked nothing more. */
export const mayNameDay = /\d|day|tomorrow|tonight|week|month|fortnight|christmas|new year|\b(?:mon|tue|wed|thu|fri|sat|sun)\b|hours?\b/i;

/** Whoever may promise for us with a word of what is to come, and whatever comes without anybody. */
export const mayBeOurs = new RegExp(
  '\\b(?:will|shall|going to|plan|aim|expect|hope|intend|mean|promise|due|planning|aiming|hoping|about to|set to)\\b|' +
    "'ll\\b|\\b(?:we|i|you|us|me)\\b(?! (?:had|have|did|was|were|could|would|should|might|may|can't|cannot|need|think|believe|" +
    'know|like|love)\\b)|\\b(?:follows?|arrives?|goes|ready|done|new|next|finished|put right|online|live|back)\\b',
);
export const gone = /\b(?:planned|aimed|meant|hoped|intended|expected|promised|wanted|said|were|was) ?(?:to)?$/;
export const clientGets = new RegExp(
  "\\b(?:you(?:'ll| will| shall| are going to)? (?:then |also |soon |all |both )*(?:have|get|see|hear|receive|hold|find)|" + "you(?:'ll| will) be able to)\\b",
);
/** “The draft will be ready by Friday”; not “your payment will arrive”. */
export const thingComes = new RegExp(
  "\\b(?:(?:will|'ll)(?: now| then| also| all| both)* (?:be (?:ready|done|finished|complete|completed|live|online|" +
    'with you|sent|delivered|posted|put right|fixed|repaired|corrected|back|in place|installed|shipped|published|printed|' +
    'translated|updated)|follow|arrive|go live|go out|go online|reach you|come to you|come back)|follows|arrives|' +
    'goes (?:live|online|out)|(?:is|are) (?:put right|ready|done|finished|live|online|with you|delivered|back) ' +
    '(?:by|on|within|in|tomorrow|this|next)|to follow)\\b',
);
export const clientsThing = new RegExp(
  '\\byour (?:\\w+ ){0,2}(?:answers?|approval|balance|confirmation|decision|deposit|feedback|instalment|payment|reply|' +
    'signature)\\b|\\b(?:payment|deposit|invoice|balance) (?:is|will be) due\\b',
);
/** Lines of a list that name what comes from us. */
export const ourLine = new RegExp(
  '^\\W*(?:from us|from me|we|us|i|me|our part|on our side|next message(?: from (?:me|us))?|' +
    "next (?:update|note|report)(?: from (?:me|us))?|(?:the )?new (?:delivery )?date|next thing you(?:'ll| will) see|" +
    'what you get next)(?: is| will be)? ?(?:[:–—]|(?<=\\bdate(?: is| will be)?) )',
);
export const newDay = new RegExp(
  "\\bnew (?:delivery )?(?:date|day)\\b|\\b(?:will|is|are|'ll|it'll) now\\b|" +
    '\\bnow (?:by|on|for)\\b|\\b(?:moves?|moved|postponed|put off|pushed back|rescheduled)(?: it| this| that| the \\w+)? ' +
    '(?:to|until|till)\\b|\\binstead\\b|\\bnot before\\b|\\blater than (?:planned|promised|agreed)\\b',
);
/** Days that a sentence names as the old ones. */
export const oldDayBefore = new RegExp(
  '\\b(?:instead of|rather than|not(?: on| by| before)?|originally|previously|planned|promised|was|were|old date|than|' +
    'missed|since)(?: (?:for|on|by|to be|the|due|ready))*[\\s:]*$',
);
export const condition = /\b(?:if|once|when|as soon as|after you|after your|unless|provided|subject to|assuming|should you|on condition)\b/;
export const notACondition = new RegExp(
  '\\bif (?:you (?:have|need|like|prefer|want)|there|anything|something)\\b[^,;]*$|' +
    '\\b(?:see|know|tell|check|find out|ask|say|show|decide) (?:you |us |me )?(?:if|when|once)\\b|\\bwhen it (?:is|has)\\b',
);
export const unseen = new RegExp(`\\b(?:${oneOf(unseenDeeds)})\\b`);
/** What an offer promises whatever comes of it. */
export const contact = /\b(?:call|phone|ring|write|reply|answer|get back|come back|be in touch|get in touch|hear from|send you|let you know|follow up)\b/;
export const pronoun = /\b(?:it|them|this|that|these|those|both|all)\b/i;
export const clientsTurn = /\b(?:please|you)\b(?!(?:'ll| will)? (?:have|get|see|hear|receive))/;

/** “If you approve it, we will …”: the condition may be worded as a request of its own. */
export const behindCondition = new RegExp(
  '^\\W*(?:if|once|when|as soon as|after|unless|provided)\\b[^,]{3,150}(?:,[^,]{1,12}\\d{4})?, (?:then )?' +
    "(?:(?:we|i)(?:'ll| will| shall)|you(?:'ll| will) (?:have|get|see|hear|receive))\\b(?! not\\b)",
);
