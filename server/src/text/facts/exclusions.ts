/** Tells whether a sentence says what is not part of the work. “Excl. VAT” is about tax and says nothing of the work. */
import { whereCued } from '../cuedFinder';
import { CuedPattern } from '../cuedPattern';
import { onOneLine } from '../blanks';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { isMore, tax } from './aboutTax';
import { exclusionFrames } from './exclusionFrames';
import { hasExclusionTitle } from './exclusionTitles';
import { leavesOut, leavingOut } from './leavesOut';
import { findsInOwn, found, nothing } from './proseHits';
import { plainText } from './tense';
import { active, exceptDays, freeExtra, further, keptOut, otherMatter, otherThing, outright, passive, roofless } from './exclusionsPatterns';

/** True when a sentence or a title of our own says so. */
export const namesExclusions = (document: ProseDocument): boolean => findsInOwn(document, findExclusion) || hasExclusionTitle(document);

/** “You ask if you must rent the hall” tells what the client said, and no answer of ours behind it. */
const clientSaid = /^\W*you (?:also )?(?:ask|asked|hoped|mentioned|said|say|spoke|told|wanted|wondered|wrote)\b[^:;]*$/i;

/** A cell that says no more. */
const no = new CuedPattern(/^\W*no\W*$|✗|✘|❌/i);

const findExclusion = whereCued([outright, further, exclusionFrames, passive, active, no, ...leavingOut], nothing, (sentence: Sentence) =>
  saysExclusion(sentence) ? found : nothing,
);

export function saysExclusion(sentence: Sentence): boolean {
  const text = onOneLine(sentence.text).replace(freeExtra, ' ').replace(exceptDays, ' ');
  if (otherMatter.test(text) || otherThing.test(text) || keptOut.test(text) || clientSaid.test(text) || roofless.test(text)) return false;
  if (
    outright.test(sentence, text) ||
    isFurther(further, sentence, text) ||
    isFurther(exclusionFrames, sentence, plainText(sentence)) ||
    no.test(sentence, text)
  )
    return true;
  const before = passive.exec(sentence, text);
  if (before) {
    // “Not included: paint; a third round (£300 plus VAT)” names what stands behind.
    const behind = /^\W*:(.*)$/s.exec(text.slice(before.index + before[0].length));
    if (!tax.test(text) || isMore(clauseBefore(text.slice(0, before.index))) || (behind && isMore(clauseAfter(behind[1]!)))) return true;
  }
  const after = active.exec(sentence, text);
  if (after !== null && (!tax.test(text) ? isWork(after[0], text) : isMore(clauseAfter(text.slice(after.index + after[0].length))))) return true;
  return !tax.test(text) && leavesOut(sentence);
}

/** “VAT is charged separately at 20 %” is about tax alone. */
function isFurther(pattern: CuedPattern, sentence: Sentence, text: string): boolean {
  const match = pattern.exec(sentence, text);
  return (
    match !== null && (!tax.test(text) || isMore(clauseBefore(text.slice(0, match.index))) || isMore(clauseAfter(text.slice(match.index + match[0].length))))
  );
}

const clauseBefore = (text: string): string => text.split(/[;:(]|, (?!and\b|or\b)|\s[–—-]\s/).at(-1)!;
/** “Excluding VAT, travel and printing” goes on; “excl. VAT, payable in 30 days” does not. */
const clauseAfter = (text: string): string =>
  text.split(
    /[;:).]|\s[–—-]\s|,\s*(?=(?:payable|for|with|due|which|but|valid|if|to|in|we|you|and (?:is|are|we|you|it|will)|so|plus|paid|spread|per|from|until|on|by)\b)|\s(?:for|on|which|and (?:is|are|we|you|it|will|valid|payable))\s/i,
    1,
  )[0]!;

/** “Without” and “apart from” say it only of a price or of the work. */
const isWork = (match: string, text: string): boolean =>
  /\bwithout (?!obligation|delay|doubt|charge|problem)[^.;:,\d]{3,30}[:–—-]+ ?(?:\p{Sc} ?\d|\d[\d.,]* ?\p{Sc})/iu.test(text) ||
  (!/^(?:without|apart from|other than|except)/i.test(match) && !isOfReport(text)) ||
  (!isOfReport(text) &&
    /\b(?:price|quote|cost|includ|cover|fee|everything|all)\w*|(?:\p{Sc}\s?\d|\d\s?\p{Sc})[\p{L}\d., ]{0,25}\b(?:without|except|apart from|other than)/iu.test(
      text,
    )) ||
  /\bfrom (?:this|the|our) (?:price|quote|offer|fee|sum)\b/i.test(text);

/** “The report will not include names”, “we exclude answers that …” and “it does not include jargon” say what the work is like, unless a price is named. */
const isOfReport = (text: string): boolean =>
  /\b(?:reports?|texts?|lists?|books?|answers?|data|results?|studies|study|surveys?|files?|pages?|names?|films?|letters?|translations?) (?:will|does|do|would|must)(?: not|n['’]t) (?:include|contain|cover)\b|\b(?:we|i) (?:will |would |shall )?exclude\b|\bso that (?:it|they|this|the \p{L}+) (?:does|do|will|would)(?: not|n['’]t)\b/iu.test(
    text,
  );
