/**
 * How a sentence speaks of the time that some of its words name: promised, asked, told plainly, or nothing of the kind.
 * Reads the words nearest to it, outward to the ends of its clause.
 */
import type { Sentence } from '../sentence';
import type { Word } from '../words';
import { asksForFact, isNoClaim } from './claimFrames';
import { claimOf, conditional, deniesAll, isArranged, isDenial, isPastForm, isReducedRelative, isReport, sets } from './claimSigns';
import { clauseAround, isLabelled, isLeading, type Clause, type WordSpan } from './clauses';

/**
 * “promise” and “request” say so in words (“we will”, “please”); “plain” is the present or a fragment (“Draft next week”);
 * “other” is history, a condition, a habit, a wish, a denial, an absence, or what the client said.
 */
export type Claim = 'promise' | 'request' | 'plain' | 'other';

export function claimAbout(sentence: Sentence, span: WordSpan): Claim {
  const { words, text } = sentence;
  const clause = clauseAround(sentence, span);
  if (/\?\W*$/.test(text) && asksForFact(words, text, clause.start)) return 'other';
  if (isNoClaim(sentence, span, clause.start)) return 'other';
  const leads = isLeading(words, span, clause.start);
  const found = leads
    ? (lookRight(words, span, clause) ?? lookLeft(sentence, span, clause))
    : (lookLeft(sentence, span, clause) ?? lookRight(words, span, clause));
  if (found) return found;
  return isLabelled(text, words[span.firstWord]!.start) ? 'promise' : 'plain';
}

const bringing = /^(?:bring|brought|move|moved|put)$/;
/** In front of the verb. */
const forwarding = /^(?:also|and|bring|brought|can|could|gladly|happily|i'll|kindly|move|moved|please|put|shall|then|we'll|will|would)$/;

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
    const before = words[at - 1]?.lower ?? '';
    // “We will forward their answer” is no “looking forward”.
    if (sets.wishWords.has(lower) && !(lower === 'forward' ? forwarding : bringing).test(before)) return 'other';
    // “Tell us which one you like as soon as possible”: the time belongs to the telling.
    if (/^(?:which|who|whose|where|whether|how)$/.test(lower) && at < firstWord - 2 && isHurry(words, firstWord)) continue;
    if (lower === 'as' && /^(?:of|from)$/.test(words[at + 1]!.lower)) continue;
    if ((sets.conditionWords.has(lower) && words[at + 1]?.lower !== 'about') || (sets.relativeWords.has(lower) && !isPast)) return 'other';
    const claim = claimOf(words, at, start);
    if (claim)
      return conditional(words, at, start) || (at > start && isDenial(words, at - 1, firstWord)) || deniesAll(words, at, start) || isOfReport(words, at, start)
        ? 'other'
        : claim;
    if (isPastForm(words, at, start)) {
      if (isArranged(words, at, firstWord)) return 'promise';
      if (!isReducedRelative(words, at, start)) return 'other';
      isPast = true;
    }
  }
  return isPast ? 'other' : undefined;
}

/** “You asked us to send it soon”: the verb belongs to what the client said. */
function isOfReport(words: readonly Word[], at: number, start: number): boolean {
  if (words[at - 1]?.lower !== 'to') return false;
  for (let index = at - 2; index >= start && index >= at - 5; index--) if (isReport(words, index)) return true;
  return false;
}

/** The word before the condition that ends at word `at`; `at` if there is none. */
function conditionBefore({ words, text }: Pick<Sentence, 'words' | 'text'>, at: number, start: number): number {
  for (let index = at; index >= start; index--) {
    if (sets.conditionWords.has(words[index]!.lower)) return index - 1;
    if (index > start && text.slice(words[index - 1]!.end, words[index]!.start).includes(',')) break;
  }
  return at;
}

const isHurry = (words: readonly Word[], firstWord: number): boolean =>
  /^(?:as|asap|at|promptly|shortly|soonest)$/.test(words[firstWord]!.lower) || words[firstWord - 1]!.lower === 'by';

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
