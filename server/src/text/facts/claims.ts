/**
 * How a sentence speaks of the time that some of its words name: promised, asked, told plainly, or nothing of the kind.
 * Reads the words nearest to it, outward to the ends of its clause.
 */
import type { Sentence } from '../sentence';
import type { Word } from '../words';
import * as lists from './claimWords';

/**
 * “promise” and “request” say so in words (“we will”, “please”); “plain” is the present or a fragment (“Draft next week”);
 * “other” is history, a condition, a habit, a wish, a denial, an absence, or what the client said.
 */
export type Claim = 'promise' | 'request' | 'plain' | 'other';

/** The words that name the time, end exclusive. */
export interface WordSpan {
  readonly firstWord: number;
  readonly endWord: number;
}

const sets = Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, new Set(words.split(' '))])) as unknown as Readonly<Record<keyof typeof lists, ReadonlySet<string>>>;

export function claimAbout(sentence: Sentence, span: WordSpan): Claim {
  const { words, text } = sentence;
  const clause = clauseAround(sentence, span);
  if (/\?\W*$/.test(text) && asksForFact(words, text, clause.start)) return 'other';
  if (isNoClaim(sentence, span, clause.start)) return 'other';
  const leads = isLeading(words, span, clause.start);
  const found = leads ? (lookRight(words, span, clause) ?? lookLeft(sentence, span, clause)) : (lookLeft(sentence, span, clause) ?? lookRight(words, span, clause));
  if (found) return found;
  return isLabelled(text, words[span.firstWord]!.start) ? 'promise' : 'plain';
}

interface Clause {
  readonly start: number;
  readonly end: number;
}

const hardGap = /[;:()[\]—\u2028…!?|]|\s[–-]{1,2}\s|\.\s/;

/** The clause that holds a span, in words: up to a colon, a dash and the like, or to a comma or “and” with a new subject behind it. */
function clauseAround({ words, text }: Sentence, { firstWord, endWord }: WordSpan): Clause {
  let start = firstWord;
  while (start > 0) {
    const gap = text.slice(words[start - 1]!.end, words[start]!.start);
    if (hardGap.test(gap) || (start <= firstWord && beginsClause(words, start, gap) && !(start === firstWord && !gap.includes(',')))) break;
    start--;
  }
  let end = endWord;
  while (end < words.length) {
    const gap = text.slice(words[end - 1]!.end, words[end]!.start);
    if (hardGap.test(gap) || (end > endWord && gap.includes(',')) || (end > endWord && beginsClause(words, end, gap))) break;
    end++;
  }
  return { start, end };
}

/** True when a new clause begins with word `at`: behind a comma, or at “and we”. */
function beginsClause(words: readonly Word[], at: number, gap: string): boolean {
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower ?? '';
  if (/^(?:and|but|so|or|then|yet)$/.test(lower)) return sets.pronouns.has(next) || next === 'please' || (gap.includes(',') && sets.determiners.has(next));
  if (!gap.includes(',')) return false;
  return sets.pronouns.has(lower) || sets.determiners.has(lower) || sets.conditionWords.has(lower) || sets.relativeWords.has(lower) || sets.requestWords.has(lower) || /^(?:can|shall|will|may|might|let's|which|who)$/.test(lower);
}

/** True when nothing but joints and adverbs stands before the span in its clause. */
const isLeading = (words: readonly Word[], { firstWord }: WordSpan, start: number): boolean => {
  for (let at = firstWord - 1; at >= start; at--) if (!sets.clauseOpeners.has(words[at]!.lower) && words[at]!.lower !== 'early') return false;
  return true;
};

/** “Launch: next week”, “Draft – end of month”. */
const isLabelled = (text: string, start: number): boolean => /(?:[:→|]|\s[–—-])\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(Math.max(0, start - 40), start));

function lookLeft({ words, text }: Sentence, { firstWord }: WordSpan, { start }: Clause): Claim | undefined {
  let isPast = false;
  for (let at = firstWord - 1; at >= start; at--) {
    // “… once I have seen it, hopefully soon”: a condition that a comma closed does not govern what is behind it.
    if (text.slice(words[at]!.end, words[at + 1]!.start).includes(',')) at = conditionBefore({ words, text }, at, start);
    if (at < start) break;
    const { lower } = words[at]!;
    // “until next week”, “before the end of the week” belong to the time itself.
    if (at === firstWord - 1 && /^(?:after|before|until|till|as|since)$/.test(lower)) continue;
    if (isDenial(words, at, firstWord)) return 'other';
    if (isReport(words, at) || sets.habitWords.has(lower) || sets.absenceWords.has(lower)) return 'other';
    if (sets.wishWords.has(lower) && !/^(?:bring|brought|move|moved|put)$/.test(words[at - 1]?.lower ?? '')) return 'other';
    // “Tell us which one you like as soon as possible”: the time belongs to the telling.
    if (/^(?:which|who|whose|where|whether|how)$/.test(lower) && at < firstWord - 2 && isHurry(words, firstWord)) continue;
    if ((sets.conditionWords.has(lower) && words[at + 1]?.lower !== 'about') || (sets.relativeWords.has(lower) && !isPast)) return 'other';
    const claim = claimOf(words, at, start);
    if (claim) return conditional(words, at, start) || (at > start && isDenial(words, at - 1, firstWord)) ? 'other' : claim;
    if (isPastForm(words, at, start)) {
      if (isArranged(words, at, firstWord)) return 'promise';
      if (!isReducedRelative(words, at, start)) return 'other';
      isPast = true;
    }
  }
  return isPast ? 'other' : undefined;
}

/** The word before the condition that ends at word `at`; `at` if there is none. */
function conditionBefore({ words, text }: Pick<Sentence, 'words' | 'text'>, at: number, start: number): number {
  for (let index = at; index >= start; index--) {
    if (sets.conditionWords.has(words[index]!.lower)) return index - 1;
    if (index > start && text.slice(words[index - 1]!.end, words[index]!.start).includes(',')) break;
  }
  return at;
}

const isHurry = (words: readonly Word[], firstWord: number): boolean => /^(?:as|asap|at|promptly|shortly|soonest)$/.test(words[firstWord]!.lower) || words[firstWord - 1]!.lower === 'by';

function lookRight(words: readonly Word[], { endWord }: WordSpan, { end }: Clause): Claim | undefined {
  for (let at = endWord; at < end; at++) {
    const { lower } = words[at]!;
    if (sets.habitWords.has(lower) || sets.absenceWords.has(lower) || isReport(words, at)) return 'other';
    if (sets.conditionWords.has(lower) || sets.relativeWords.has(lower)) return undefined;
    if (isDenial(words, at, end)) return 'other';
    const claim = claimOf(words, at, endWord);
    if (claim) return isDenial(words, at + 1, end) ? 'other' : claim;
    if (isPastForm(words, at, endWord)) return 'other';
  }
  return undefined;
}

/** What the word says by itself. */
function claimOf(words: readonly Word[], at: number, start: number): Claim | undefined {
  const { lower } = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  if (sets.promiseWords.has(lower)) return lower.endsWith('ed') && (sets.pronouns.has(before) || /^(?:was|were|had)$/.test(before)) ? undefined : 'promise';
  if (sets.requestWords.has(lower)) {
    if (/^(?:needed|required)$/.test(lower) && (sets.pronouns.has(before) || /^(?:was|were|had)$/.test(before))) return undefined;
    // “We said that we would send it soon” is history.
    return lower === 'would' && words.slice(0, at).some((word) => sets.pastWords.has(word.lower) || /^(?:promised|hoped|expected|mentioned|agreed|announced)$/.test(word.lower)) ? 'other' : 'request';
  }
  if (/^(?:hope|plan|want|wish|have|has|aim|like|try)$/.test(lower) && words[at + 1]?.lower === 'to') return 'promise';
  if (sets.imperativeWords.has(lower) && (at === start || (at > start && isOpener(words, at - 1, start)) || before === 'to')) return 'request';
  return undefined;
}

const isOpener = (words: readonly Word[], at: number, start: number): boolean => {
  for (let index = at; index >= start; index--) if (!sets.clauseOpeners.has(words[index]!.lower) && words[index]!.lower !== 'just') return false;
  return true;
};

/** True when a condition governs the verb at `at`: “if you can send”; “if you could send” asks. */
function conditional(words: readonly Word[], at: number, start: number): boolean {
  for (let index = at - 1; index >= start && index >= at - 5; index--) {
    const { lower } = words[index]!;
    // “After it is printed we will …” has another verb first.
    if (/^(?:is|are|was|were|has|have)$|'(?:s|ve|re)$/.test(lower)) return false;
    if (!sets.conditionWords.has(lower)) continue;
    return !(lower === 'if' && /^(?:could|would)$/.test(words[at]!.lower) && words[at - 1]!.lower === 'you');
  }
  return false;
}

/** “not”, “won’t”; but “not until next week” tells a time all the same. */
function isDenial(words: readonly Word[], at: number, firstWord: number): boolean {
  const lower = words[at]?.lower;
  if (lower === undefined || !sets.negationWords.has(lower)) return false;
  if (/^(?:until|till|before)$/.test(words[firstWord - 1]?.lower ?? '')) return false;
  const next = words[at + 1]?.lower ?? '';
  return !((lower === 'no' && /^(?:later|problem|worries)$/.test(next)) || (lower === 'not' && next === 'only') || (lower === "don't" && /^(?:we|forget)$/.test(next)));
}

/** “you asked for it soon”, “your boss wants it soon”; but “you need to send it soon” asks. */
function isReport(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (!sets.reportWords.has(lower.replace(/s$/, ''))) return false;
  const before = words[at - 1]?.lower ?? '';
  const subject = /^(?:also|just|already|really|only|would|have|had|do|did|both|then)$/.test(before) ? (words[at - 2]?.lower ?? '') : before;
  if (/^(?:need|want)$/.test(lower) && subject === 'you' && words[at + 1]?.lower === 'to' && lower === 'need') return false;
  // “the photos you promised” are the writer's own words.
  if (before === 'you' && sets.determiners.has(words[at - 3]?.lower ?? '')) return false;
  return /^(?:you|you've|you'd)$/.test(subject) || words[at - 2]?.lower === 'your';
}

function isPastForm(words: readonly Word[], at: number, start: number): boolean {
  const { lower } = words[at]!;
  const isRegular = lower.length > 3 && lower.endsWith('ed') && !sets.notPast.has(lower);
  if (!isRegular && !sets.pastWords.has(lower)) return false;
  if (/^(?:was|were|had|did)$/.test(lower)) return true;
  const before = words[at - 1]?.lower ?? '';
  if (sets.determiners.has(before) || at === start) return at === start && !isRegular;
  for (let index = at - 1; index >= start && index >= at - 3; index--) if (sets.beWords.has(words[index]!.lower) || /^(?:will|to|can|could|should|shall|would|may|might)$/.test(words[index]!.lower)) return false;
  return true;
}

/** “moved to next week”, “booked for next week”. */
const isArranged = (words: readonly Word[], at: number, firstWord: number): boolean =>
  sets.arrangedWords.has(words[at]!.lower) && !/^(?:was|were|had)$/.test(words[at - 1]?.lower ?? '') && words.slice(at + 1, firstWord).some(({ lower }) => /^(?:for|to|on|until|till|into|in)$/.test(lower));

/** “the photos you promised” says nothing of the rest of the sentence. */
const isReducedRelative = (words: readonly Word[], at: number, start: number): boolean =>
  at - 2 >= start && sets.pronouns.has(words[at - 1]!.lower) && !sets.clauseOpeners.has(words[at - 2]!.lower) && !/^(?:that|think|know|say|said|as|year|month|week)$/.test(words[at - 2]!.lower);

/** Good wishes, thanks, and times that belong to something else. */
function isNoClaim({ words, text }: Sentence, { firstWord, endWord }: WordSpan, start: number): boolean {
  const lead = text.slice(words[start]!.start, words[firstWord]!.start).toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
  const one = words[firstWord - 1]?.lower ?? '';
  const two = words[firstWord - 2]?.lower ?? '';
  const three = words[firstWord - 3]?.lower ?? '';
  if (/^(?:well|better)$/.test(one) || /\bas (?:always|usual|ever)\b/i.test(text)) return true;
  if (/\b(?:any|every|each|all|which|what|whatever|whichever)(?: other)? (?:day|time|morning|afternoon|evening|moment|slot)s? (?:of |in )?(?:the )?$/.test(lead)) return true;
  if (/\b(?:hear(?:ing)? (?:back )?from (?:you|each)|hop(?:e|ing) to (?:see|meet|welcome) (?:you|each)|(?:will|'ll|let's) (?:speak|talk|chat)(?: to you| with you| again)?)\b[^,]{0,24}$/.test(lead) && !/\b(?:need|must|week|month)\b/.test(lead + text.slice(words[firstWord]!.start, words[endWord - 1]!.end))) return true;
  if (/^(?:hope to |and |i |we |until then |i'll |we'll |we will |i will |can't wait to |\W)*(?:see|meet|speak|talk|chat|catch)(?:ing)?(?: up)?(?: to| with)? (?:you|u|ya)?(?: all| both| again| then| there)?(?:,? (?:very|real|really|again))? ?$/.test(lead)) return true;
  if (/\bhop(?:e|ing)(?: that)? (?:you|your|this|that|it|everyone|everything|all)\b/.test(lead) && !/\b(?:can|could|will)\b/.test(lead)) return true;
  if (/\b(?:thank you|thanks|many thanks|grateful|thankful)(?: so much| very much| again)? for\b/.test(lead)) return true;
  if (/\b(?:told|said|promised|hoped|thought|expected|announced|agreed|mentioned|wrote|knew)\b.*\bwould\b/.test(lead)) return true;
  // “the plan for next week”, “before our call next week”.
  if (one === 'for' && (sets.planWords.has(two) || sets.eventWords.has(two)) && !words.slice(start, firstWord).some(({ lower }) => sets.arrangedWords.has(lower))) return true;
  if (sets.eventWords.has(one.replace(/s$/, '')) || (one === 'on' && sets.eventWords.has(two))) {
    if (/\b(?:at|after|ahead of|before|during|for|from|in|into|of|about|to|with|on|until|since) (?:the|our|your|this|that|his|her|their|my)(?: [\p{L}'-]+){0,2} ?$/u.test(lead.replace(/[\p{L}'-]+ (?:on )?$/u, ''))) return true;
  }
  if (/^(?:and |but |so |as |i know |we know )*your (?:[\p{L}'-]+ ){1,3}(?:is|are|'s) (?:on |in |at |by )?(?:the )?$/u.test(lead) && [one, two, three, words[firstWord - 4]?.lower ?? ''].some((word) => sets.eventWords.has(word) || /^(?:deadline|lease|renewal|contract|anniversary)$/.test(word))) return true;
  if (/\b(?:on|on annual|on maternity|on parental|on sick) (?:holidays?|leave)\b|\bout of (?:the )?office\b|\bbank holiday\b|\b(?:is|are|am|be|'m|'re) (?:off|out|busy|fully booked)\b/.test(lead)) return true;
  return /^should (?:you|it|this|there)\b/.test(lead) && !/\?\W*$/.test(text);
}

/** “When do you need it: next week?” asks for a fact; “Are you free next week?” proposes a time. */
function asksForFact(words: readonly Word[], text: string, start: number): boolean {
  let at = start;
  while (at < words.length - 1 && sets.clauseOpeners.has(words[at]!.lower)) at++;
  // A colon or dash parts “When do you need it: next week” from its question word.
  if (start > 0 && /^(?:when|what|which|how|by)$/.test(words[0]!.lower) && !text.slice(0, words[start]!.start).includes(',')) at = 0;
  const first = words[at]!.lower;
  const second = words[at + 1]?.lower ?? '';
  if (/\btoo (?:late|early|soon|tight)\b/i.test(text)) return true;
  if (/^by$/.test(first)) return /^(?:when|what|which)$/.test(second);
  if (!sets.factQuestions.has(first)) return false;
  if (first === 'how' || first === 'what') return !/^(?:about|if)$/.test(second) && !/\bhow (?:does|is|do)\b.{0,40}\b(?:look|suit|work|sound)\b/i.test(text);
  if (/^(?:when|which|who|why|where)$/.test(first)) return true;
  return !/\b(?:free|available|availability|around|good|ok|okay|works?|suits?|convenient|possible|fine|feasible|time|slot|capacity|able)\b/i.test(text);
}
