/** What single words of a clause say of the time in it: promise, request, denial, history, report. */
import type { Word } from '../words';
import * as lists from './claimWords';
import type { Claim } from './claims';

/** The word lists for looking up. */
export const sets = Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, new Set(words.split(' '))])) as unknown as Readonly<
  Record<keyof typeof lists, ReadonlySet<string>>
>;

/** What the word says by itself. */
export function claimOf(words: readonly Word[], at: number, start: number): Claim | undefined {
  const { lower } = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  if (sets.promiseWords.has(lower))
    return (lower.endsWith('ed') && (sets.pronouns.has(before) || /^(?:has|have|had)$/.test(before))) ||
      (/ed$|^ready$/.test(lower) && /^(?:was|were|had)$/.test(before))
      ? undefined
      : 'promise';
  // “Any chance of the photos this week?”
  if (lower === 'chance' && before === 'any') return 'request';
  if (sets.requestWords.has(lower)) {
    if (/^(?:needed|required)$/.test(lower) && (sets.pronouns.has(before) || /^(?:was|were|had)$/.test(before))) return undefined;
    // “We said that we would send it soon” is history.
    return lower === 'would' &&
      words.slice(0, at).some((word) => sets.pastWords.has(word.lower) || /^(?:promised|hoped|expected|mentioned|agreed|announced)$/.test(word.lower))
      ? 'other'
      : 'request';
  }
  if (/^(?:hope|plan|want|wish|have|has|aim|like|try)$/.test(lower) && words[at + 1]?.lower === 'to') return 'promise';
  // “We are going to send it” is our promise; the verb of it is further left.
  if (before === 'to' && sets.promiseWords.has(words[at - 2]?.lower ?? '')) return undefined;
  if (sets.imperativeWords.has(lower) && (at === start || (at > start && isOpener(words, at - 1, start)) || /^(?:to|and|then|please)$/.test(before)))
    return 'request';
  return undefined;
}

const isOpener = (words: readonly Word[], at: number, start: number): boolean => {
  for (let index = at; index >= start; index--) if (!sets.clauseOpeners.has(words[index]!.lower) && words[index]!.lower !== 'just') return false;
  return true;
};

/** True when a condition governs the verb at `at`: “if you can send”; “if you could send” asks. */
export function conditional(words: readonly Word[], at: number, start: number): boolean {
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
export function isDenial(words: readonly Word[], at: number, firstWord: number): boolean {
  const lower = words[at]?.lower;
  if (lower === undefined || !sets.negationWords.has(lower)) return false;
  if (/^(?:until|till|before)$/.test(words[firstWord - 1]?.lower ?? '')) return false;
  const next = words[at + 1]?.lower ?? '';
  return !(
    (lower === 'no' && /^(?:later|problem|worries)$/.test(next)) ||
    (lower === 'not' && next === 'only') ||
    (lower === "don't" && /^(?:we|forget)$/.test(next))
  );
}

/** “Nothing is due”, “no need to reply”. */
export function deniesAll(words: readonly Word[], at: number, start: number): boolean {
  for (let index = at - 1; index >= start && !/^(?:and|but|so|or)$/.test(words[index]!.lower); index--)
    if (/^(?:no|nothing|nobody|none|neither)$/.test(words[index]!.lower) && isDenial(words, index, 0)) return true;
  return false;
}

/** “you asked for it soon”, “your boss wants it soon”; but “you need to send it soon” asks. */
export function isReport(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (!sets.reportWords.has(lower.replace(/s$/, ''))) return false;
  const before = words[at - 1]?.lower ?? '';
  const subject = /^(?:also|just|already|really|only|would|have|had|do|did|both|then)$/.test(before) ? (words[at - 2]?.lower ?? '') : before;
  if (/^(?:need|want)$/.test(lower) && subject === 'you' && words[at + 1]?.lower === 'to' && lower === 'need') return false;
  // “the photos you promised” are the writer's own words.
  if (before === 'you' && sets.determiners.has(words[at - 3]?.lower ?? '')) return false;
  return /^(?:you|you've|you'd)$/.test(subject) || words[at - 2]?.lower === 'your';
}

export function isPastForm(words: readonly Word[], at: number, start: number): boolean {
  const { lower } = words[at]!;
  const isRegular = lower.length > 3 && lower.endsWith('ed') && !sets.notPast.has(lower);
  if (!isRegular && !sets.pastWords.has(lower)) return false;
  if (/^(?:was|were|had|did)$/.test(lower)) return true;
  const before = words[at - 1]?.lower ?? '';
  if (sets.determiners.has(before) || at === start) return at === start && !isRegular;
  if (isAttribute(words, at, start)) return false;
  for (let index = at - 1; index >= start && index >= at - 3; index--)
    if (sets.beWords.has(words[index]!.lower) || /^(?:will|to|can|could|should|shall|would|may|might)$/.test(words[index]!.lower)) return false;
  // “I'll have revised plans for you.”
  if (before === 'have' && /'ll$|^(?:will|shall)$/.test(words[at - 2]?.lower ?? '')) return false;
  return !isHadDone(words, at, start);
}

/** “I'll have the book printed”, “we'll get your new kitchen tap fitted”: nothing but the thing stands between. */
function isHadDone(words: readonly Word[], at: number, start: number): boolean {
  for (let index = at - 1; index > start && index >= at - 6; index--) {
    const { lower } = words[index]!;
    if (/^(?:get|have)$/.test(lower))
      return /'ll$|^(?:shall|to|will)$/.test(
        words[/^(?:all|also|both|gladly|just|now|soon|then)$/.test(words[index - 1]!.lower) ? index - 2 : index - 1]?.lower ?? '',
      );
    if (sets.pronouns.has(lower) && !/^(?:it|this)$/.test(lower)) return false;
    if (sets.relativeWords.has(lower) || sets.conditionWords.has(lower)) return false;
  }
  return false;
}

/** “the two cracked panes”, “both signed copies”, “your old discarded tyres”: it stands between what opens a thing and the thing. */
function isAttribute(words: readonly Word[], at: number, start: number): boolean {
  const next = words[at + 1]?.lower;
  if (next === undefined || sets.notThings.has(next) || sets.determiners.has(next) || sets.counts.has(next) || sets.pronouns.has(next)) return false;
  for (let index = at - 1; index >= start && index >= at - 3; index--) {
    const { lower } = words[index]!;
    if (sets.determiners.has(lower) || sets.counts.has(lower) || /^\d+$|.ly$/.test(lower)) return true;
    if (sets.notThings.has(lower) || sets.pronouns.has(lower) || sets.beWords.has(lower)) return false;
  }
  return false;
}

/** “moved to next week”, “booked for next week”. */
export const isArranged = (words: readonly Word[], at: number, firstWord: number): boolean =>
  sets.arrangedWords.has(words[at]!.lower) &&
  !/^(?:was|were|had)$/.test(words[at - 1]?.lower ?? '') &&
  words.slice(at + 1, firstWord).some(({ lower }) => /^(?:for|to|on|until|till|into|in)$/.test(lower));

/** “the photos you promised” says nothing of the rest of the sentence. */
export const isReducedRelative = (words: readonly Word[], at: number, start: number): boolean =>
  at - 2 >= start &&
  sets.pronouns.has(words[at - 1]!.lower) &&
  !sets.clauseOpeners.has(words[at - 2]!.lower) &&
  !/^(?:that|think|know|say|said|as|year|month|week)$/.test(words[at - 2]!.lower);
