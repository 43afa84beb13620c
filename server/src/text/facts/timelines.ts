/** Tells whether a document says when the work is done or how long it takes. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { datesIn, type DateMention } from './dates';
import { isDayOfDeal } from './dealDays';
import { labelOf } from './labels';
import { plainText } from './tense';
import { hintsWhen } from './timelineHints';
import { validitySentence } from './validity';

/** True when a date, a length of time or a plan of stages is given for the work. */
export const saysTimeline = (document: ProseDocument): boolean => document.note(findTimeline);

/** Sections whose dates are about the writer, the deal or the time after the work. */
const otherSection =
  /\b(?:about (?:us|me|the (?:team|company|studio))|who we are|(?:our |the )?team|experience|track record|references|case stud\w+|portfolio|our (?:clients|story|work|history)|past (?:work|projects)|testimonials?|payments?|payment terms|how (?:to pay|you pay)|valid(?:ity)?|support|warranty|guarantee|aftercare|maintenance|terms|conditions|background|history|cancellation|hosting)\b/;
const plan = /\b(?:timeline|timetable|time ?scales?|time ?frame|schedule|milestones?|duration|road ?map|timing|deadlines?|delivery dates?|key dates|dates|turnaround|lead time|project plan|when)\b/;
/** The work itself: what begins, goes on, or is ready. */
const work =
  /\b(?:start\w*|begin\w*|kick\w* ?-?off|ready|deliver\w*|launch\w*|go(?:es|ing)? (?:live|online)|live by|complet\w+|finish\w*|done|takes?|taking|lasts?|hand(?:ed|ing)? ?-?over|ships?|publish\w*|open\w*|film\w*|shoot\w*|install\w*|drafts?|first version|build\w*|phase|stage|milestone|sprint|week \d|weeks? (?:one|two|three|\d)|turnaround|on site|lead time|duration|timeline|the work|project (?:runs|will)|over (?:the )?(?:\w+ )?(?:\w+ )?(?:weeks|months|days)|we (?:need|will need|work)|in your hands|with you by|arriv\w+|reach\w*|present\w*|return\w*|back to you|fitted|hangs?|in place|(?:is|are|goes) up|stands?|yours)\b/;
/** Dates of the deal, of the writer and of what comes after the work. */
const otherMatter =
  /\b(?:you(?:'ve| have)? (?:said|told|wrote)|you(?: can| may|'ll)? (?:call|contact|find|phone|reach|ring) (?:me|us)|(?:e-?mail|post|send) (?:you |over )?(?:a|an|our|the) (?:agreement|contract|engagement letter|order form|paperwork)|(?:desk|lines?|office|offices|phones?|shop|studio|we) (?:is|are|'re)(?: \w+)? (?:available|open|reachable)|for the first|advance (?:of|payment)|down payment|valid\w*|expir\w*|(?:holds?|stands?) (?:good )?(?:until|till|for)|prices? (?:is|are|stays?|remains?)|offer|pa(?:y|ys|id|yment|yable|yments)|invoic\w*|deposit|balance|due within|net \d+|instal?lments?|instalments?|(?:is|'s|are|stays?|remains?) (?:good|open|firm|fixed)(?: for you)? (?:until|till|for|through)|since|founded|established|experience|years old|in business|for more than|last (?:year|month|week)|ago|support|warrant\w*|guarant\w*|hosting|maintenance|licen[cs]e|response|respond|notice|falls? due|may (?:\w+ )?use|bind(?:s|ing)?|(?:hold|keep|honou?r) (?:it|that|this|the (?:price|offer|quote|rate|fee))(?: open)? (?:until|till|for)|(?:use|right to use|rights to) (?:it|them|the (?:pictures|photos|film|text|images))|cancel\w*|reschedul\w*|your (?:mail|e-?mail|brief|message|letter|note)|thank\w*|met\b|spoke|talked|discussed|dated|prepared|rate|per (?:day|week|month|year|hour)|(?:twice|times|once|hours?|\p{Sc}\S+) an? (?:day|week|month|year)|(?:each|every) (?:week|month|year|day)|monthly|free for)\b/u;
/** What the client is asked for, or a talk with them. */
const asked = /\b(?:(?:explain|go through|present|show you|take you through|walk you through) (?:it|this|the|our) ?(?:proposal|offer|quote|plan)?|accept\w*|repl(?:y|ies)|let (?:us|me) know|sign\w*|confirm\w*|approv\w*|decid\w*|decision|answer\w*|go-ahead|say yes|calls?|meeting|meet|talk\w*|discuss\w*|chat|go (?:through|over) (?:it|this)|speak\w*|phone|please|(?<!\byou |\byou've |\byou have )(?:drop|give|ring|send|tell|write) (?:to )?(?:me|us)|(?:can|could|would) you|(?:hear|know) from you|get back to (?:me|us)|(?:by|before) then)\b/;
/** “Three weeks after you sign” names the client’s part as the point to reckon from. */
const fromTheirPart = /\b(?:after|from|of|once|when|as soon as|following|upon)\b[^,;]*$/;
const lengthOfThing = /^(?:\S+[ -])?(?:minutes?|mins?|hours?|hrs?|h|nights?|years?|yrs?)\b|(?:minutes?|mins?|hours?|hrs?|years?|yrs?|h)$/i;

const isWork = ({ type, text }: DateMention): boolean => type !== 'time' && !(type === 'duration' && lengthOfThing.test(text.replace(/^(?:within|in|for|over|about) (?:the |about )?/i, ''))) && !/^(?:yesterday|today)$/i.test(text);

/** True when a clause of the sentence says when the work happens. */
const saysWhen = (sentence: Sentence): boolean => sentence.note(findWhen) || (sentence.note(hintsWhen) && sentence.note(validitySentence) === undefined);

function findWhen(sentence: Sentence): boolean {
  // The day until which the price holds is none of the work.
  const held = sentence.note(validitySentence);
  const dates = datesIn(sentence).filter((date) => isWork(date) && !held?.some(({ start }) => start === date.start));
  const plain = plainText(sentence);
  if (dates.length === 0)
    return (looseTime.test(plain) && (work.test(plain) || acting.test(plain) || / each\b/.test(plain)) || (hoursOfWork.test(plain) && effort.test(plain))) && !otherMatter.test(plain) && !asked.test(plain) && !isPast.test(plain);
  // The time before the first date belongs to it, and what follows up to the next.
  return dates.some((date) => {
    if (sentence.isQuoted(date) || isDayOfDeal(sentence, plain, date)) return false;
    if (fromDay.test(plain.slice(0, date.start)) && serving.test(plain)) return true;
    const clause = clauseAt(plain, date);
    // “Three days after the deposit is in, you see the first sketch” is about the sketch.
    const told = moneyBehind.exec(clause);
    const said = clause.replace(moneyBehind, ' ').replace(fromPayment, ' ').replace(willBe, ' ');
    if (told?.[0].includes(date.text.toLowerCase()) || otherMatter.test(said) || (isPast.test(said) && !endsStage.test(plain.slice(0, date.start)))) return false;
    if (reckonedFrom.test(plain.slice(date.end))) return true;
    const ask = asked.exec(clause);
    return !ask || (work.test(plain) && fromTheirPart.test(clause.slice(0, ask.index)));
  });
}

/** “We take your calls from 4 January, every day from 8 to 8”: work that goes on has no day on which it is ready, but one on which it begins. */
const fromDay = /\b(?:as (?:from|of)|(?:beginning|starting)(?: from| in| on| with)?|(?<!\b(?:billed|charged|due|invoiced|paid|payable) )from|(?:begins?|starts?|takes? over)(?: [a-z]+){0,3} (?:from|in|on))(?: the)?\s+$/;
const serving = /\b(?:i|we|(?:my|our) (?:cleaners?|crew|drivers?|gardeners?|guards?|people|staff|team|technicians?|\w+ers))(?:'ll| will| shall)?(?: gladly| then)? (?!(?:accept|add|are|ask|bill|can|cannot|charge|debit|have|had|hold|honou?r|invoice|keep|know|must|offer|raise|stay|thank|am|were)\b)[a-z]{2,}\b/;

/** “Within nine weeks of your signature.” */
const reckonedFrom = /^ (?:of|after|from|once|when|following) (?:receiving )?(?:you|your|we have your|the) ?(?:[a-z-]+ )?(?:accept\w*|approv\w*|booking|brief|confirm\w*|contract|go-ahead|order\w*|sign\w*|start|texts?|yes)\b|^ (?:of|after|from|following|upon) (?:acceptance|approval|booking|go-ahead|kick-off|signature|signing)\b/;

const fromPayment = /\b(?:after|from|of|once|when|as soon as) (?:the |your |we have (?:the |your )?|we've (?:got|received) (?:the |your )?)?(?:deposit|(?:first|down|advance) payment|payment|advance|order)\b[^,;]*/;
const isPast = /\b(?:was|were|had|founded|since|ago|made|built|won|worked|did|took|wrote|began|grew|came|saw|heard|met|spoke|told)\b|(?<!\b(?:a|be|been|being|all|are|fully|get|gets|is|our|the|your) )\b(?:opened|added|recorded|filmed|started|finished|moved|closed|joined)\b/;
/** “Word list: finished on 15 January” and “the wall is built by May” tell what will be, as the label of a stage. */
const endsStage = /: (?:all |both |everything |fully )?(?:built|closed|filmed|finished|made|moved|opened|recorded|started)(?: and \w+)?(?: (?:by|in|on|within|before))?(?: the)? ?$/;
const willBe = /\b(?:is|are|be|get|gets) (?:built|made)\b/;
/** What is said of the money behind the work: “… for £7,400, payable within 30 days”. */
const moneyBehind = /,? (?:and |both |half |all )?(?:payable|to be paid|paid|due|invoiced|billed)\b[^;]*$/;
/** Whoever says what they will do, with a time, says when. */
const acting = /\b(?:it|we|i|our \w+|the (?:job|work|project|whole|visits?))(?:'ll|'d| will| would| can| could| shall)? (?!need your|ask|hope|expect|think|offer|have\b)\w+/;
const hoursOfWork = /\b(?:\d+|two|three|four|five|six|eight|ten|twelve|twenty|thirty|forty) (?:working )?hours\b/;
const effort = /\b(?:spread|spend|takes?|taking|done in|finished in)\b/;
const looseTime = /\((?:early |mid-?|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:(?:takes?|taking|need|needs|spend|lasts?)(?: us| me| you)? (?:about |around |only )?(?:a|one) (?:full |whole |good )?(?:day|week|fortnight|month|year)|(?:over|in|during|by|through|throughout|from|before|after|until) (?:early |mid-?|late |the (?:end|start|middle) of |all of )?(?:january|february|march|april|june|july|august|september|october|november|december|easter|christmas|new year|the (?:summer|winter|spring|autumn)(?: holidays)?|the holidays)|(?:a|one|half a) (?:day|week|morning|afternoon) each|(?:\d+|twenty-four|forty-eight)[ -]hours?[ -](?:turnaround|delivery)|(?:in|over|within) (?:an? (?:single |long )?(?:afternoon|morning|evening|day|weekend|night|week|month|fortnight)|one (?:day|go|visit|week|afternoon|night))|overnight|(?:a|one|two|three|four|five|six|several|few) (?:weeks|months|working days|days)|(?:spring|summer|autumn|winter|christmas|easter)|(?:end|middle|start|beginning|mid|early|late) (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:year|month|quarter))|in time for|(?:next|same)[- ]day|next (?:week|month)|week \d+|weeks \d+|month \d+|day \d+)\b/;

function clauseAt(plain: string, { start, end }: DateMention): string {
  const before = plain.slice(0, start);
  const from = Math.max(before.lastIndexOf(';'), ...Array.from(before.matchAll(/,? (?:and|so|but|then) (?=(?:we|i|you|it|the|our|they|your)\b)|, (?=(?:we|i|you|it|the)\b)|: /g), ({ index, 0: joint }) => index + joint.length - 1), -1);
  const after = /[;]|,? (?:and|so|but|then) (?=(?:we|i|you|it|the|our|they|your)\b)|, (?=(?:we|i|you|it|the)\b)/.exec(plain.slice(end));
  return plain.slice(from + 1, after ? end + after.index : plain.length);
}

function findTimeline({ blocks }: ProseDocument): boolean {
  let section = '';
  let heads: readonly Block[] = [];
  for (const block of blocks) {
    if (block.zone !== 'own' && block.zone !== 'header') continue;
    // The title of the whole names what the work is about: “History of the Farrell family”.
    if (block.type === 'heading') section = block.level > 1 ? labelOf(block) : '';
    if (block.type === 'cell' && block.row === 0) heads = block.column === 0 ? [block] : [...heads, block];
    if (block.zone === 'header') {
      if (/^\W*(?:start|delivery|deadline|completion|launch|timeline|duration|ready)\b[^:]{0,20}:/im.test(block.prose.text)) return true;
      continue;
    }
    const head = block.type === 'cell' ? heads.find(({ column }) => column === block.column)?.prose.text.toLowerCase() ?? '' : '';
    if (isOther(section) || isOther(head)) continue;
    if (block.type === 'heading' ? planWithTime(block) : block.prose.sentences.some(({ sentence }) => saysWhen(sentence) || ((plan.test(`${section} ${head}`) || unitColumn.test(head)) && timed.test(plainText(sentence)) && !headOnly(block)))) return true;
  }
  return false;
}

/** “Weeks” over a column of numbers. */
const unitColumn = /^\W*(?:(?:working )?days|weeks?|months?|(?:duration|time)\b.*)\W*$/;
const isOther = (label: string): boolean => otherSection.test(label) && !plan.test(label);
const headOnly = ({ type, row }: Block): boolean => type === 'cell' && row === 0;
/** “An evening for your donors” is what the work is about. */
const titleOfThing = /^\W*(?:an?|one|our|the|your) (?:[a-z-]+ )?(?:afternoon|day|evening|morning|night|season|week|weekend) (?:about|at|for|of|out|to|under|with)\b[^\d]*$/;
const planWithTime = (block: Block): boolean => !(block.level === 1 && titleOfThing.test(labelOf(block))) && block.prose.sentences.some(({ sentence }) => saysWhen(sentence) || /\b(?:weeks?|months?|days?|sprint) \d/i.test(sentence.text));
/** In a section of dates, any number of a unit counts: “6”, under “Weeks”. */
const timed = /\b(?:weeks?|months?|days?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4])\b|^\W*\d+\W*$/;
