/** What of ours a sentence says is late, slipping or not ready. */
import { whereCued, whoseCuesFit } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { phrase } from './cues';
import { delayFrames, type DelayFrame } from './delayFrames';
import { subjectBefore } from './subjectWords';
import { plainText } from './tense';
import {
  helpers,
  isAbsent,
  isAllTheTime,
  isClientsCause,
  isGeneric,
  isLateFromClient,
  isMeeting,
  isOfClient,
  isOfClientsBody,
  isOfItsAge,
  isOfOurs,
  isOfSome,
  isOfStranger,
  isOfUnnamed,
  isOpen,
  isOver,
  isQuestion,
  isReported,
  isSupposed,
  isTravel,
  owedClause,
  readyFor,
} from './delaysPatterns';

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
/** “They” are our things where some stand before it, and people where none do. */
const isOfThem = phrase('\\bthey(?: (?:all|both))? *$');
const saysThey = (before: string): boolean => isOfThem.test(before) && !isOfOurs.test(before);
/** True when things of ours stand in the sentence that “they” may be. */
export const namesOurThings = (sentence: Sentence): boolean => isOfOurs.test(plainText(sentence)) && !isOfClient.test(plainText(sentence));

/** “The programmes, I have to tell you, are not ready.” */
const aside = /, (?:i|we)(?: am| are| fear| have| must| need| regret| should|'m|'re|'ve)\b[^,.;]{0,30}, *$/;

function isOurs(text: string, { index, 0: match }: Match, kind: DelayFrame['kind']): boolean {
  if (kind === 'label') return !isOfClient.test(text);
  const before = text.slice(Math.max(0, index - 120), index).replace(owedClause, ' ').replace(aside, ' ');
  const behind = text.slice(index + match.length);
  if (kind === 'past' || kind === 'regret' ? isSupposed.test(before) : isOpen.test(before.replace(/\b(?:we|i)(?: would|'d) *$/, ''))) return false;
  const subject = subjectBefore(before);
  if (isOfClient.test(subject) || isTravel.test(before) || (!/^(?:should|ought)\b/.test(match) && isOfStranger.test(subject.replace(/ of .*$/, ''))))
    return false;
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
  if (
    /^be\b/.test(match) &&
    / to $/.test(before) &&
    !/\b(?:going|likely|bound|set|sure|certain|expected|due|ha(?:ve|s|d)|seems?|appears?|threatens?) to $/.test(before)
  )
    return false;
  // “It is late, so I’ll stop here.”
  if (/^is late$/.test(match) && /(?:^|[^a-z])it $/.test(before) && /^,? (?:and|so) (?:i|we)\b/.test(behind)) return false;
  // “One day late is late” says what a word means.
  if (/\blate $/.test(before)) return false;
  if (/^be\b/.test(match) && /\b(?:let|can|used to) $/.test(before)) return false;
  if (
    /\bheld up$/.test(match) &&
    /^ (?:in the air|by (?:a|an|two|three|its|the) (?:\w+ )?(?:rope|beam|post|posts|pole|wire|wires|chain|pillar|pillars|steel))/.test(behind)
  )
    return false;
  if (/\bon hold$/.test(match) && /^ (?:for you|in (?:the|our) shop)/.test(behind)) return false;
  return !/\bhad (?:\w+ )?$/.test(before) && !/^ since (?:19|20)\d\d/.test(behind);
}

/** “We cannot make it” of a job; of a person it may be a party. */
function isMissed(text: string, match: string, before: string, behind: string): boolean {
  if (/\b(?:be|get) (?:here|there)$/.test(match.trimEnd()) && (isAbsent.test(before) || /^[^,;]*\b(?:any (?:longer|more)|before your?)\b/.test(behind)))
    return false;
  if (
    /\b(?:here|there|live|online|done|arrive|make it|reach you)$/.test(match.trimEnd()) &&
    !/^ *(?:by|on|for|in time|before|until|as|after|this (?:week|month|morning|afternoon|evening)|today|tomorrow|tonight|to you|$|[.,;!])/.test(behind)
  )
    return false;
  if (/\b(?:we|i) *$/.test(before) && /\bmake it$/.test(match) && !/^ *(?:by|in time)/.test(behind) && !/\b(?:deliver|deadline|finish|ready|launch)/.test(text))
    return false;
  return !(/\b(?:cannot|can't) be done$/.test(match) && !/^ *(?:by|on|before|until|in time)\b/.test(behind));
}

/** “Oak takes longer to grow”: true of any, and of no day. */
function isLasting(text: string, match: string, before: string): boolean {
  if (/\bthan\b/.test(match) && !/\b(?:most|many|each|every)\b/.test(before)) return false;
  if (/^needs? a (?:bit|little) /.test(match) && !text.includes(`${match.trimEnd()} than`) && /\byour (?:[\w-]+ ){1,2}$/.test(before)) return false;
  if (isGeneric.test(before)) return true;
  return !/\b(?:is|are|'s|has|have|will|'ll|it|this|we|i|'re|'m)\b[^,;]*$/.test(before) || /^\W*(?:if|as) you know\b/.test(text);
}
