/** What of ours a sentence says is late, slipping or not ready. */
import { whereCued, whoseCuesFit } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { oneOf, phrase } from './cues';
import { delayFrames, type DelayFrame } from './delayFrames';
import { fromClient, lateFromClient, money, notJobs, strangers, travel } from '../../words/delayWords';
import { agentEndings, notPeople, trades } from '../../words/peopleWords';
import { subjectBefore } from './subjectWords';
import { plainText } from './tense';

export interface Delay extends TextRange {
  /**
   * - `now`: it is late.
   * - `regret`: we are sorry for a delay, which may be over.
   * - `past`: it was late, or was due; that it still is must be said beside it.
   * - `label`: a state and nothing else, as in a list or a table: “Delayed”.
   */
  readonly when: 'now' | 'regret' | 'past' | 'label';
  /** Only “they” are late: whether these are things of ours the sentence before tells. */
  readonly ofThem?: true;
}

/** The words that say that something of ours is late, `undefined` when nothing is. */
export function delayIn(sentence: Sentence): Delay | undefined {
  const delay = sentence.note(findDelay);
  return delay?.when === 'now' && !delay.ofThem ? delay : undefined;
}

/** The same, and words that may say so where what stands beside them tells that it has not come yet. */
export const possibleDelayIn = (sentence: Sentence): Delay | undefined => sentence.note(findDelay);

const fitting = whoseCuesFit(delayFrames, ({ pattern }) => pattern);

export const findDelay = whereCued(delayFrames.map(({ pattern }) => pattern), undefined, (sentence: Sentence): Delay | undefined => {
  const text = plainText(sentence);
  if (isQuestion.test(text) || isOfClientsBody.test(text) || isOfItsAge.test(text) || isReported.test(text) || isClientsCause.test(text)) return undefined;
  for (const frame of fitting(sentence)) {
    const { kind } = frame;
    for (const match of matchesOf(frame, sentence, text)) {
      if (!isOurs(text, match, kind) || isAllTheTime.test(match[0])) continue;
      const range = { start: startOf(text, match), end: match.index + match[0].trimEnd().length };
      const ofThem = kind === 'state' && saysThey(text.slice(0, match.index)) ? ({ ofThem: true } as const) : undefined;
      if (!sentence.isQuoted(range)) return { ...range, ...ofThem, when: kind === 'past' || kind === 'label' || kind === 'regret' ? kind : 'now' };
    }
  }
  return undefined;
});

interface Match {
  readonly 0: string;
  readonly index: number;
}

/** The places where a frame may fit: the first, and of one in two steps each. */
function* matchesOf({ pattern, behind, needs }: DelayFrame, sentence: Sentence, text: string): Iterable<Match> {
  if (!behind) {
    const match = pattern.exec(sentence, text);
    if (match) yield match;
    return;
  }
  for (const { index, 0: head } of pattern.matchAll(sentence, text)) {
    const from = index + head.length;
    for (const rest of behind) {
      const tail = rest.exec(text.slice(from, from + longestTail));
      if (tail && (!needs || needs.test(head + tail[0]))) yield { index, 0: head + tail[0] };
    }
  }
}

/** No statement of a delay goes on for longer. */
const longestTail = 160;

/** “Will have to” belongs to “be postponed”, and “video’s not ready” begins at the word that the apostrophe hangs on. */
function startOf(text: string, { index, 0: match }: Match): number {
  const before = text.slice(Math.max(0, index - 40), index);
  if (match.startsWith("'")) return index - /\S*$/.exec(before)![0].length;
  const start = index + /^\W*/.exec(match)![0].length;
  return /^(?:be|been|being|getting|got|running)\b/.test(match) ? start - helpers.exec(before)![0].length : start;
}
const helpers = /(?:(?:\b(?:has|have|had|will|must|may|might|is|are|am|be|been|being|going|to|now|also|already|unfortunately|sadly|still)|\w*'(?:ll|ve|s|re|m)) +)*$/;

/** “Could you give us a little more time?” says as much as it asks. */
const isQuestion = /^(?!.*\b(?:give|grant|allow) (?:us|me)\b).*\?\s*$/;
/** “You have been overdue for a check-up.” */
const isOfClientsBody = /\byou(?:'re| are|'ve been| have been|'ll be| will be)(?: (?:a bit|a little|already|long|now|slightly|well))* overdue\b/;
/** “Your piano is a late one, 1928.” */
const isOfItsAge = /\ba (?:rather |very )?late (?:copy|edition|edwardian|example|georgian|instrument|model|one(?=,? (?:\d|from|of the))|painting|piece|print|victorian|work)\b/;
/** “You won't have a shower for the whole time” tells how long something lasts, not that it is late. */
const isAllTheTime = /\b(?:all (?:of )?(?:that|the|this)|(?:entire|full|whole)) time$/;
/** What the client told us they know. */
const isReported = phrase(", (?:(?:says?|said|writes?|wrote) (?:he|she|the|you|your)|(?:he|she|they|you) (?:says?|said|tells? (?:me|us)|told (?:me|us)))\\b|\\byou(?:'ve| have|'d| had)?(?: just| also| already| then)* (?:wrote|write|written|said|say|told|tell|mention(?:ed)?|report(?:ed)?|explain(?:ed)?|complain(?:ed)?|fear(?:ed)?|heard?|announced?)\\b|\\bfrom what you\\b|\\b(?:thank(?:s| you)?|glad|grateful|good of you)\\b[^.;]{0,20}? (?:for|to|that you)\\b[^.;]{0,20}?\\b(?:heads-up|know|message|news|note|saying|telling|tell|told|update|warning|word|writing)\\b(?: us| me)? (?:that|how) (?:your|you|the)\\b|\\b(?:we|i)(?:'ve| have)? (?:hear|heard|gather) (?:[\\w ]{1,20}? )?that your\\b");
/** What is late because something of theirs is. */
const isClientsCause = phrase(
  `\\b(?:as|because|since|until|till|without|when|once|before|for) (?:(?:we|i)(?:'re| are|'m| am|'ve| have)? (?:still )?(?:\\w+ ){0,2})?your (?:\\w+ ){0,2}?(?:${oneOf(fromClient)}|${oneOf(lateFromClient)})\\b|\\b(?:we|i)(?:'ve| have| are|'re| am|'m| do)?(?: (?:still|also|yet))* (?:not|n't|haven't|don't)(?: yet| quite| fully)* (?:received|got(?! (?:round|around|to))|get(?! (?:round|around|to))|seen|heard|have|had(?! (?:a|the) chance| time| the time)|find|found)\\b[^.;]{0,30}\\b(?:your|from you)\\b|\\b(?:waiting|lack|missing)\\b[^.;]{0,30}\\b(?:your|from you)\\b(?! (?:new |old )?(?:parcel|order|house|home|shop|office))|\\b(?:waiting (?:for|on)|until|till|once|unless) your?\\b|\\bfrom your (?:side|end)\\b|\\bas you (?:asked|wished|wanted|requested|told|said|agreed|suggested|prefer)|\\bat your (?:request|wish)\\b|\\byou (?:asked|told|wanted) (?:us|me)\\b`,
);

/** What the statement would have to be about to be none of ours. */
const isOfClient = phrase(`\\byour (?:[\\w'-]+ ){0,2}?(?:${oneOf(fromClient)})\\b[^,;]{0,20}$|\\b(?:${oneOf(fromClient)}) (?:from|by) (?:you|your)\\b[^,;]{0,20}$|\\b(?:from you|on your side|at your end|on your end|from your \\w+)[^,;]{0,12}$|\\b(?:${oneOf(money)})\\b`);
const isLateFromClient = phrase(`\\byour (?:[\\w'-]+ ){0,2}?(?:${oneOf(lateFromClient)})\\b[^,;]{0,12}$`);
/** “The photos have not arrived”: theirs or ours, nobody can tell. */
const isOfUnnamed = phrase(`\\b(?:the|any|all|your|those|these) (?:\\w+ )?(?:${oneOf(lateFromClient)}|${oneOf(fromClient)}) *$`);
const isTravel = phrase(`\\b${oneOf(travel)}\\b[^,;]{0,30}$`);
const isOfStranger = phrase(`\\b(?:${oneOf(strangers)}|${oneOf(notJobs)})(?:'s)? *(?:\\w+ly )?$`);
/** “They” are our things where some stand before it, and people where none do. */
const isOfThem = phrase('\\bthey(?: (?:all|both))? *$');
const isOfOurs = phrase('\\b(?:your|our|the|both|these|my) (?:[\\w-]+ )*?(?!customers|guests|people|clients|users|readers|children)\\w+s\\b');
const saysThey = (before: string): boolean => isOfThem.test(before) && !isOfOurs.test(before);
/** True when things of ours stand in the sentence that “they” may be. */
export const namesOurThings = (sentence: Sentence): boolean => isOfOurs.test(plainText(sentence)) && !isOfClient.test(plainText(sentence));
/** “A longer text”, “drying”: what is always so. */
const isGeneric = phrase("^(?:[^a-z]*(?:and|but|so|for|as|the older) )?(?!.*\\b(?:the|our|your|this|that|these|it|we|i|everything|all|delivery|progress|work)\\b)");
const isOpen = phrase("\\b(?:(?<!as )if|in case|when|whenever|unless|should|whether|so that|make sure|avoid|any|without|no|not|never|nothing|suppose|would|could|might|may|before|until|cannot|can't|hate to|rather than|most|many|often|usually|rarely|otherwise|or (?:the|we|i|it|your|our|else)|\\w+'d)\\b[^,;:]*$");
/** “If the accounts were late, you would pay a fine” tells of no delay; “sorry if it was late” of one. */
const isSupposed = phrase("(?<!\\b(?:sorry|apologise|apologize|as) )\\b(?:if|unless|in case|whether|suppose|supposing|imagine)\\b[^,;:]*$");
const isMeeting = /\b(?:minutes?|mins?)\b(?! of)|\bfor (?:our|the|your|today's|this) (?:call|meeting|appointment|chat|lunch|visit)\b|\bto (?:our|the) (?:call|meeting)\b/;
/** “It arrived, only later than agreed.” */
const isOver = /\b(?:arrived|began|came|ended|finished|landed|lasted|left|opened|reached|started|was|were)\b[^.;:]*$/;
/** “Returns that are late”: any that may be so one day. */
const isOfSome = /(?:^\W*|\b(?:against|all|any|by|charge|charges|fine|fines|for|from|in|list|lists|mark|marks|of|on|show|shows|to|with) )[a-z-]+s (?:that|which|who) *$/;
/** “The photos I owe you are overdue” is said of the photos. */
const owedClause = /(?: (?:that|which))? (?:we|i)(?:'ve|'d| have| had| are|'re)? (?:also |all |first )?[a-z]+ (?:for |to )?you(?: (?:for|by|on|last) [a-z]+)? *$/;
const readyFor = /^ *(?:$|[.,;:!?–—)]|yet\b|today\b|tomorrow\b|tonight\b|this (?:week|morning|afternoon|evening)\b|in time\b|on time\b|by\b|for (?:you|review|print|launch|friday|monday|tuesday|wednesday|thursday|delivery|collection|the (?:printer|launch|opening|fair|\w+))\b|to (?:launch|send|show|print|go|leave|ship|be (?:sent|shown|printed))\b|and\b|because\b|as\b|so\b|but\b|until\b|on\b|either\b|since\b|despite\b|after\b|at\b|though\b)/;

function isOurs(text: string, { index, 0: match }: Match, kind: DelayFrame['kind']): boolean {
  if (kind === 'label') return !isOfClient.test(text);
  const before = text.slice(Math.max(0, index - 120), index).replace(owedClause, ' ');
  const behind = text.slice(index + match.length);
  if (kind === 'past' || kind === 'regret' ? isSupposed.test(before) : isOpen.test(before.replace(/\b(?:we|i)(?: would|'d) *$/, ''))) return false;
  const subject = subjectBefore(before);
  if (isOfClient.test(subject) || isTravel.test(before) || (!/^(?:should|ought)\b/.test(match) && isOfStranger.test(subject.replace(/ of .*$/, '')))) return false;
  if (/^(?:is|are|be)\b/.test(match) && isOfSome.test(before)) return false;
  if (saysThey(before) && kind !== 'state' && kind !== 'unready') return false;
  switch (kind) {
    case 'state':
      return !isLateFromClient.test(before) && isLate(match, before, behind);
    case 'unready':
      return /\bstill\b/.test(match) || readyFor.test(behind);
    case 'unable':
      return isMissed(text, match, before, behind);
    case 'either':
      if (/\bthan\b/.test(match) && isOver.test(before)) return false;
      return !isLateFromClient.test(before) && !isOfUnnamed.test(before) && !(/^(?:takes?|needs?)\b/.test(match) && isLasting(text, match, before));
    default:
      return true;
  }
}

/** “Late” of a job: not of a meeting, an hour or a bus. */
function isLate(match: string, before: string, behind: string): boolean {
  if (/\bnot\b/.test(match) || isMeeting.test(match + behind.slice(0, 32)) || /\b(?:too|never too|not too) late$/.test(match)) return false;
  if (/^be\b/.test(match) && / to $/.test(before) && !/\b(?:going|likely|bound|set|sure|certain|expected|due|ha(?:ve|s|d)|seems?|appears?|threatens?) to $/.test(before)) return false;
  // “It is late, so I’ll stop here.”
  if (/^is late$/.test(match) && /(?:^|[^a-z])it $/.test(before) && /^,? (?:and|so) (?:i|we)\b/.test(behind)) return false;
  // “One day late is late” says what a word means.
  if (/\blate $/.test(before)) return false;
  if (/^be\b/.test(match) && /\b(?:let|can|used to) $/.test(before)) return false;
  if (/\bheld up$/.test(match) && /^ (?:in the air|by (?:a|an|two|three|its|the) (?:\w+ )?(?:rope|beam|post|posts|pole|wire|wires|chain|pillar|pillars|steel))/.test(behind)) return false;
  if (/\bon hold$/.test(match) && /^ (?:for you|in (?:the|our) shop)/.test(behind)) return false;
  return !/\bhad (?:\w+ )?$/.test(before) && !/^ since (?:19|20)\d\d/.test(behind);
}

/** Somebody who is not there, or something that nobody waits for. */
const isAbsent = phrase(`\\b(?:we|i|he|she|${oneOf(trades)}s?|(?!${oneOf(notPeople)}s?\\b)[a-z-]{2,}${agentEndings}s?|m[ae]n|wom[ae]n|people|team|crew|lads?|guys?|neighbours?|colleagues?|dirt|dust|mess|noise|rain|scaffold(?:ing)?|skip|smell|snow|sun|traffic|water|weather) *$`);

/** “We cannot make it” of a job; of a person it may be a party. */
function isMissed(text: string, match: string, before: string, behind: string): boolean {
  if (/\b(?:be|get) (?:here|there)$/.test(match.trimEnd()) && (isAbsent.test(before) || /^[^,;]*\b(?:any (?:longer|more)|before your?)\b/.test(behind))) return false;
  if (/\b(?:here|there|live|online|done|arrive|make it|reach you)$/.test(match.trimEnd()) && !/^ *(?:by|on|for|in time|before|until|as|after|this (?:week|month|morning|afternoon|evening)|today|tomorrow|tonight|to you|$|[.,;!])/.test(behind)) return false;
  if (/\b(?:we|i) *$/.test(before) && /\bmake it$/.test(match) && !/^ *(?:by|in time)/.test(behind) && !/\b(?:deliver|deadline|finish|ready|launch)/.test(text)) return false;
  return !(/\b(?:cannot|can't) be done$/.test(match) && !/^ *(?:by|on|before|until|in time)\b/.test(behind));
}

/** “Oak takes longer to grow”: true of any, and of no day. */
function isLasting(text: string, match: string, before: string): boolean {
  if (/\bthan\b/.test(match) && !/\b(?:most|many|each|every)\b/.test(before)) return false;
  if (/^needs? a (?:bit|little) /.test(match) && !text.includes(`${match.trimEnd()} than`) && /\byour (?:[\w-]+ ){1,2}$/.test(before)) return false;
  if (isGeneric.test(before)) return true;
  return !/\b(?:is|are|'s|has|have|will|'ll|it|this|we|i|'re|'m)\b[^,;]*$/.test(before) || /^\W*(?:if|as) you know\b/.test(text);
}
