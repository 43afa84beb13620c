/** What of ours a sentence says is late, slipping or not ready, and which days in it are new. */
import { whereCued, type CuedPattern } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { cuedPhrase, oneOf, phrase } from './cues';
import { datesIn, type DateMention } from './dates';
import { deedsAwaited, fromClient, lateFromClient, strangers, travel } from './delayWords';
import { plainText } from './tense';

/** The words that say that something of ours is late, `undefined` when nothing is. */
export const delayIn = (sentence: Sentence): TextRange | undefined => sentence.note(findDelay);

/** True when the sentence names a day on which something is to come; not the day that was missed. */
export const namesNewDate = (sentence: Sentence): boolean => sentence.note(findNewDate);

const be = "(?:is|are|am|'s|'re|'m|will be|'ll be|has been|have been|'ve been|was|were|is going to be|are going to be)";
const degree = '(?: (?:now|still|already|also|currently|running|going|getting|a|an|bit|little|slightly|few|several|some|much|far|very|badly|seriously|well|about|around|almost|nearly|at least|over|more than|so|unfortunately|sadly|one|two|three|four|five|six|seven|ten|half|couple of|\\d+|minutes?|hours?|days?|weeks?|months?|working))*';
const lateEnd = "(?! (?:january|february|march|april|may|june|july|august|september|october|november|december|night|afternoon|evening|morning|summer|autumn|fall|winter|spring|fees?|payments?|in the|at night|or|enough|registration|check|\\d+(?:st|nd|rd|th)\\b))";
const statements: readonly CuedPattern[] = [
  `\\b${be}${degree} (?:late|delayed|behind(?: (?:schedule|plan|time))?|overdue|postponed|held up|pushed back|running behind|slipping|on hold|stuck (?:in|at)(?! traffic))\\b${lateEnd}`,
  "\\b(?:is|are|'s|'re|am|'m) (?:not|n't)(?: (?:quite|yet|entirely|fully|all))* (?:ready|finished|complete|completed|done)\\b|\\b(?:isn't|aren't)(?: (?:quite|yet|entirely|fully|all))* (?:ready|finished|complete|completed|done)\\b|\\b(?:is|are|'s|'re) still not (?:live|online|here|there|up|with you)\\b|\\bstill (?:isn't|aren't) (?:live|online|here|there|up|with you)\\b",
  "\\b(?:will not|won't|cannot|can't|'ll not|is not going to|are not going to|isn't going to|aren't going to|'re not going to|'m not going to|am not going to)(?: (?:now|quite|unfortunately))* (?:be (?:quite )?(?:ready|finished|complete|completed|done|with you|there|delivered|able to (?:deliver|finish|send|meet|make|launch|hand over|complete)(?: [a-z]+){0,4} (?:on time|in time|by|on)|here|online|live)|arrive|reach you|make it|(?:meet|make|keep|hit) (?:the|our|your|that|this|friday(?:'?s)?|monday(?:'?s)?|tuesday(?:'?s)?|wednesday(?:'?s)?|thursday(?:'?s)?)(?: [a-z0-9]+){0,3}(?: (?:deadline|date|day))?)(?: (?:on time|in time|on schedule|as planned|as promised))?(?= |[.,;:!]|$)",
  "\\b(?:we|i)(?:'ve| have|'ll| will)? (?:miss(?:ed)?|slipped|overrun) (?:the|our|your|this|that) (?:[a-z0-9]+ ){0,3}(?:deadline|date|due date|delivery date)\\b",
  "\\b(?:we|i) (?:haven't|have not)(?: yet| quite| fully)* (?:been able to |managed to )?(?:finish|finished|complete|completed)\\b|\\b(?:we|i|'ve|have) (?:fallen|falling|fell) behind\\b|\\b(?:we|i)(?:'ll| will)? need (?:about |at least )?(?:(?:a few|a couple of|some|one|two|three|four|five|six|\\d+) (?:more|extra|further)|another(?: two| three| few| four| couple of)?) (?:working )?(?:days?|weeks?|months?)\\b",
  '\\b(?:has|have|is|are|will|might|may) ?(?:slipped|slip)\\b(?! (?:through|into|in|out|off|my))',
  "\\b(?:takes?|took|taking|taken|need|needs) (?:\\w+ ){0,2}?(?:longer|more time|(?<=\\btaking (?:\\w+ ){0,2}?)(?:ages|forever|(?:far |much )?too long))(?: than (?:we |i |it |was |had |originally |first )*(?:planned|expected|thought|hoped|agreed|promised|said|it should|usual|estimated|foreseen))?\\b",
  "\\b(?:there (?:is|are|'s|will be|has been|have been)|we (?:have|'ve had|have had|expect|are seeing|face)|we're seeing|due to)(?: (?:a|an|some|further|another|short|slight|small|long|unexpected|minor|big|serious|one|two|three))* (?:(?!no\\b)\\w+[- ])?delays?\\b",
  "\\b(?:we|i)(?:'ve| have|'ll| will)?(?: (?:had|need|have))? (?:to )?(?:postpone[d]?|push(?:ed)? back|delay(?:ed)?|put off) (?:the|your|our|this|it)\\b",
  "\\b(?:will|'ll|is|are)(?: (?:now|have to|going to))* (?:come|be|arrive|follow|reach you|go live|open|start)(?: \\w+)? later than\\b",
  "\\b(?:inform|notify|warn|alert|advise|tell|telling) you (?:of|about)(?: (?:a|an|the|some|further|another|slight|short|small|unavoidable|unexpected))* delays?\\b",
  "\\b(?:is|are)(?: still)? (?:not|n't)(?: been| quite)* (?:printed|delivered|shipped|translated|built|painted|installed|edited|recorded|filmed|posted|published|fitted|repaired|designed|written|drawn) yet\\b|\\b(?:is|are) still not (?:printed|delivered|shipped|translated|built|painted|installed|edited|recorded|filmed|posted|published|fitted|repaired|designed|written|drawn)\\b",
  '\\b(?:the|your|our|this) (?!customers|guests|visitors|people|readers|clients|team|staff)(?:\\w+ ){0,2}\\w+ (?:will have to|has to|must|needs to) wait\\b',
  '\\b(?:has|have) (?:stalled|ground to a halt|come to a (?:halt|standstill|stop))\\b|\\b(?:did not|didn\'t) (?:arrive|come|get here|reach us) (?:in|on) time\\b',
  '\\bgot (?:stuck|held up|lost) (?:at|in|by|on) (?!traffic)|\\b(?:more slowly|slower) than (?:we |i |it |was |had |originally |first )*(?:planned|expected|thought|hoped|agreed|promised)\\b',
  "\\b(?:we|i)(?:'ll| will)? need (?:a bit|a little|some|a while|slightly|rather|much|a lot) (?:more time|longer)\\b",
  '\\b(?:we|i)(?:\'ve| have|\'ll| will)?(?: (?:had|need|have|must))? (?:to )?(?:push|put|move) (?:the|your|our|this) (?:\\w+ ){1,3}(?:back|off)(?= (?:by|a|an|one|two|because|until|to)\\b|[.,;!]|$)',
  "\\b(?:we|i) (?:cannot|can't|could not|couldn't|will not be able to|won't be able to) (?:start|begin|finish|deliver|launch|print|open|continue|ship|send (?:it|them)|publish|complete) (?:\\w+ ){0,4}(?:as planned|on time|in time|as agreed|on schedule|as promised)\\b",
  `\\b(?:has|have)(?: still)? ?(?:not|n't)(?: (?:yet|quite|actually|even|all))* (?:arrived|come(?: in| back| through)?|turned up|landed|cleared customs|left (?:the|our) (?:\\w+ )?(?:factory|workshop|warehouse|depot|port)|been (?:${oneOf(deedsAwaited)}))\\b`,
  "\\b(?:has|have|had|'s|'ve|will have|'ll have|is having|are having)(?: (?:now|also|unfortunately|sadly|had))* to be (?:pushed back|postponed|put back|put off|delayed|deferred|moved back|rescheduled)\\b(?! (?:if|when|unless)\\b)",
  "\\b(?:will not|won't|cannot|can't|may not|might not|(?:not|n't) going to|unable to|not be able to|don't think (?:we|i)(?:'ll| will| can)) (?:be able to )?(?:meet|make|keep|hit|keep to|stick to|honou?r) (?!sure|sense|an?\\b|it clear)(?:[\\w']+ ){1,5}?(?:deadline|date|schedule|timetable|handover|delivery day|slot)\\b",
  "\\b(?:there(?:'s| is| has been| have been|'ve been)|(?:we|i)(?:'ve| have)? (?:had|hit|run into|met(?: with)?|encountered|suffered)|due to|because of)(?: (?:a|an|some|another|one|small|slight|minor|short|bit of|bit|unexpected|further|unforeseen|last-minute|serious|little|technical))* (?:hold-?ups?|setbacks?|snags?|hitch(?:es)?|bottlenecks?)\\b",
  "\\b(?:won't|will not|cannot|can't|do not|don't|(?:not|n't) going to|unable to|not be able to) (?:be able to )?(?:yet )?(?:have|get) (?!back|in touch|hold)(?:[\\w']+ ){1,5}?(?:ready|finished|done|completed|over to you|across to you|to you|printed|delivered)\\b(?: yet)?",
  "\\b(?:we|i) (?:haven't|have not|'ve not|still haven't|have still not)(?: (?:yet|even|quite|actually))* (?:started|begun|made a start|got(?:ten)? (?:round|around) to|got to|had (?:the )?(?:time|a chance))\\b",
  "\\b(?:(?:is|are|'s|'re) not|isn't|aren't) (?:\\w+ )?(?:here|there|in|up|live|online|back|with us|on site|in stock) yet\\b|\\b(?:is|are|'s|'re) still (?:not (?:quite |yet |fully )?(?:ready|finished|complete|completed|done|fixed|working)|unfinished|incomplete)\\b",
  "(?<!\\b(?:we|i)(?: |(?=')))\\b(?:will|'ll|is going to|are going to)(?: (?:now|sadly|also|unfortunately))* (?:arrive|come|be (?:delivered|ready|finished|published|posted)|reach you|start|open|go out|go live|land) (?:\\w+ )?(?:late|too late|behind schedule)\\b(?! (?:in|at|on|january|february|march|april|may|june|july|august|september|october|november|december))",
  "\\b(?:we|i)(?:'ve|'ll| have| will)? (?:had|have|need) to (?:move|shift|reschedule|rearrange) (?:the|your|our) (?:\\w+ )?(?:shoot|visit|appointment|delivery|launch|opening|fitting|installation|session|start|date|recording|training|course|workshop|handover|job|filming)\\b",
  "\\b(?:we|i)(?:'re| are|'m| am|'ll| will| may| might)(?: (?:probably|likely|going to|likely to|about to|set to|now))* miss (?:the|our|your|this|that) (?:[\\w']+ ){0,3}(?:deadline|date|slot|market|launch|fair|opening|press|print|target|cut-off|delivery|handover)\\b",
  "\\b(?:is|are|'s|'re|am|'m|has|have|'ve) (?:\\w+ )?(?:overrunning|overrun|running over|dragging on|dragged on|running out of time)\\b|\\b(?:will|'ll|is going to|are going to|'re going to)(?: (?:now|unfortunately|sadly|probably|likely))* (?:slip|overrun|drag on|run late|be late)\\b",
].map((source) => cuedPhrase(source));

/** What the statement would have to be about to be none of ours. */
const isOfClient = phrase(`\\byour (?:\\w+ )?(?:${oneOf(fromClient)})\\b[^,;]{0,20}$|\\b${oneOf(fromClient)} (?:from|by) (?:you|your)\\b[^,;]{0,20}$|\\b(?:from you|on your side|from your \\w+)[^,;]{0,12}$`);
const isLateFromClient = phrase(`\\byour (?:\\w+ )?(?:${oneOf(lateFromClient)})\\b[^,;]{0,12}$`);
/** “The photos have not arrived”: theirs or ours, nobody can tell. */
const isOfUnnamed = phrase(`\\b(?:the|any|all|your|those|these) (?:\\w+ )?(?:${oneOf(lateFromClient)}|${oneOf(fromClient)}) *$`);
/** From here on the statements are of things that may be late on either side. */
const firstOfTheirs = 18;
const isTravel = phrase(`\\b${oneOf(travel)}\\b[^,;]{0,30}$`);
const isOfStranger = phrase(`\\b${oneOf(strangers)}(?:'s)? *(?:\\w+ly )?$`);
const isOpen = phrase("\\b(?:if|in case|when|whenever|unless|should|whether|so that|make sure|avoid|any|without|no|not|never|nothing|suppose|would|could|might|may|before|until|cannot|can't)\\b[^,;:]*$");
const isMeeting = /\b(?:minutes?|mins?)\b|\bfor (?:our|the|your|today's|this) (?:call|meeting|appointment|chat|lunch|visit)\b|\bto (?:our|the) (?:call|meeting)\b/;

export const findDelay = whereCued(statements, undefined, (sentence: Sentence): TextRange | undefined => {
  const text = plainText(sentence);
  if (/\?\s*$/.test(text)) return undefined;
  for (const [index, pattern] of statements.entries()) {
    const match = pattern.exec(sentence, text);
    if (!match || !isOurs(text, match, index)) continue;
    // “video’s not ready” begins at the word that the apostrophe hangs on.
    const range = { start: match[0].startsWith("'") ? /\S*$/.exec(text.slice(0, match.index))!.index : match.index, end: match.index + match[0].trimEnd().length };
    if (!sentence.isQuoted(range)) return range;
  }
  return undefined;
});

function isOurs(text: string, { index, 0: match }: RegExpExecArray, kind: number): boolean {
  const before = text.slice(Math.max(0, index - 90), index);
  const behind = text.slice(index + match.length);
  if (isOpen.test(before) || isOfClient.test(before) || isTravel.test(before) || isOfStranger.test(before)) return false;
  if (kind === 0 && (isLateFromClient.test(before) || /^(?:was|were)\b/.test(match) || /\bnot\b/.test(match) || isMeeting.test(match + behind.slice(0, 40)))) return false;
  if (kind === 0 && /behind$/.test(match) && !/^ *(?:$|[.,;:!–—)]|with|on|and|because|by)/.test(behind)) return false;
  if (kind === 0 && /\blate$/.test(match) && /\b(?:too|never too|not too) late$/.test(match)) return false;
  if (kind === 1 && !/\bstill\b/.test(match) && !/^ *(?:$|[.,;:!–—)]|yet|in time|on time|by|for (?:you|review|print|launch|friday|monday|tuesday|wednesday|thursday|the (?:printer|launch|opening|fair))|to (?:launch|send|show|print|go)|and|because|as|so|but|until|on)/.test(behind)) return false;
  if (kind === 2 && /\b(?:here|there|live|online|done|arrive|make it|reach you)$/.test(match.trimEnd()) && !/^ *(?:by|on|for|in time|before|until|as|$|[.,;!])/.test(behind)) return false;
  if (kind === 2 && /\b(?:we|i) *$/.test(before) && /\bmake it$/.test(match) && !/^ *(?:by|in time)/.test(behind) && !/\b(?:deliver|deadline|finish|ready|launch)/.test(text)) return false;
  if (kind >= firstOfTheirs && (isLateFromClient.test(before) || isOfUnnamed.test(before))) return false;
  if (kind === 2 && /\b(?:cannot|can't) be done$/.test(match) && !/^ *(?:by|on|before|until|in time)\b/.test(behind)) return false;
  if (kind === 6 && !/\bthan\b/.test(match) && !/\b(?:is|are|'s|has|have|will|'ll|it|this|we|i)\b[^,;]*$/.test(before)) return false;
  return true;
}

const backward = phrase('\\b(?:planned|originally|due|promised|agreed|scheduled|meant|supposed|expected|hoped|wanted|said|told|announced|was|were|instead of|rather than|should have|missed|since|than|old date)\\b[^,;:–—]*$');
const forward = phrase('(?:\\b(?:until|till|now|instead|new|before|moved|moves|move|to|expect|will|\'ll|ready|earliest|rescheduled|postponed)\\b[^,;]{0,40})$');
const negated = phrase("\\b(?:not|won't|cannot|can't|isn't|aren't|miss|missed)\\b[^,;:–—]*$");

function findNewDate(sentence: Sentence): boolean {
  const dates = datesIn(sentence).filter(isTime);
  const text = plainText(sentence);
  if (dates.length === 0) return /\b(?:today|tonight|tomorrow)\b/.test(text) && !negated.test(text.slice(0, text.search(/\b(?:today|tonight|tomorrow)\b/)));
  if (/^\s*(?:please|could you|can you|would you|will you)\b|\?\s*$/.test(text)) return false;
  const delay = delayIn(sentence);
  return dates.some(({ start }) => {
    const before = text.slice(delay && start > delay.end ? Math.max(delay.start, start - 60) : Math.max(0, start - 60), start);
    if (/\b(?:until|till|before|instead|now)(?: \w+){0,3} *$/.test(before) || /\bbut (?:only )?(?:by |on )?$/.test(before)) return true;
    if (delay && start < delay.start) return forward.test(before) && !backward.test(before) && /\bnew\b/.test(before);
    if (negated.test(before) || (backward.test(before) && !/\bnow\b/.test(before))) return false;
    return !delay || forward.test(before) || /[,;:–—]|\b(?:and|but|so)\b/.test(text.slice(delay.end, start));
  });
}

const isTime = ({ fixed, type, text }: DateMention): boolean => (fixed || type === 'month') && !/\byesterday\b|\blast\b/i.test(text);
