/** Things so grave that a client is told by phone first: data, money, a right, an occasion or a launch lost or at risk. */
import { whereCued } from '../cuedFinder';
import type { CuedPattern } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { cuedPhrase, oneOf, phrase } from './cues';
import { fates as things, mishaps, onlySmall, type Fate } from './graveFates';
import { lives, losses } from './graveLives';
import { needed, notThere, occasions } from '../../words/graveOccasionWords';
import { plainText } from './tense';

/** The words that say that data, money, a right, an occasion or a launch is lost or at risk. */
export const graveIn = (sentence: Sentence): TextRange | undefined => sentence.note(findGrave);

/** The occasion that a sentence names as the client’s: “your launch event”. */
export const occasionIn = (sentence: Sentence): TextRange | undefined => sentence.note(findOccasion);

/** The words that say that something was not there when it was needed: “the projectors did not arrive”. */
export const absenceIn = (sentence: Sentence): TextRange | undefined => sentence.note(findAbsence);

/** Before these words nobody says that it is so. */
const unsaid = new RegExp(
  '\\b(?:if|no|not|never|nothing|without|none|before|story|chapter|scene|novel|insurance|what happens|test(?:ed|s)?|' +
    'like)\\b(?:(?!\\b(?:and|that|because|so|but)\\b)[^,;:])*$',
);
/** Behind these words neither: “the fine is not ours”. */
const denied = /^[^,;.]{0,40}\b(?:is|are|was|were|has|does|do|did)(?: not|n't)\b/;
/** “A lost photo need not worry you” tells of none that is lost. */
const soothed = new RegExp(
  "^[^,;.]{0,40}\\b(?:(?:need not|needn't|will not|won't|do not have to|don't have to) " +
    '(?:be a (?:problem|worry)|bother|concern|frighten|trouble|worry)|(?:is|are) no(?:thing to| cause for| reason to)? ' +
    '(?:fear|worry|concern|drama|problem)|a thing of the past)\\b',
);
/** Between a thing and what befell it nothing is denied and no clause ends. */
const parted = /[;:!?]|\.(?!\d)|\b(?:but|not|no|never|nothing|nor)\b|n't\b/;
/** What stands before the name of a thing and belongs to it. */
const owned = new RegExp(
  '(?:\\b(?:all|some|most|both|half|every|each|the whole|one|part)(?: of)? )?' +
    "(?:\\b(?:your|the|our|his|her|their|my|an?|all|some|both|tomorrow's|today's)|\\b[a-z]+'s|\\b[a-z]+s') " +
    "(?:(?!(?:and|of|on|to|for|with|in|at|from|by|or|that|we|i|you|is|was|were|are)\\b)[\\w'&-]+ ){0,3}$",
);

const fates: readonly Fate[] = [...things, ...lives];
const alone: readonly CuedPattern[] = [...mishaps, ...losses];
const findGrave = whereCued([...alone, ...fates.flatMap(({ thing, fate }) => [thing, fate])], undefined, (sentence: Sentence): TextRange | undefined => {
  const text = plainText(sentence);
  if (/\?\W*$/.test(text) || /\bas (?:you (?:asked|wished|wanted|told)|agreed)\b/.test(text)) return undefined;
  for (const frame of fates) {
    const range = fateIn(sentence, text, frame);
    if (range && !sentence.isQuoted(range)) return range;
  }
  for (const pattern of alone) {
    const match = pattern.exec(sentence, text);
    const range = match && { start: match.index, end: match.index + match[0].trimEnd().length };
    if (
      range &&
      !(/\b(?:charge|much|overpaid)/.test(match[0]) && onlySmall(text)) &&
      !denied.test(text.slice(range.end)) &&
      !unsaid.test(text.slice(Math.max(0, range.start - 200), range.start)) &&
      !sentence.isQuoted(range)
    )
      return range;
  }
  return undefined;
});

function fateIn(sentence: Sentence, text: string, { thing, fate, order, gap, between, head, verb, isMeant }: Fate): TextRange | undefined {
  if (!fate.mayFit(sentence) || !thing.mayFit(sentence)) return undefined;
  const befell = [...fate.matchAll(sentence, text)].filter(({ index }) => !head || head.test(text.slice(Math.max(0, index - 60), index)));
  if (befell.length === 0) return undefined;
  for (const { index, 0: named } of thing.matchAll(sentence, text)) {
    const end = index + named.length;
    for (const { index: from, 0: words } of befell) {
      const to = from + words.trimEnd().length;
      const isBehind = from >= end;
      if ((isBehind ? order === 'before' : order === 'behind' || to > index) || (isBehind ? from - end : index - to) > gap) continue;
      const link = isBehind ? text.slice(end, from) : text.slice(to, index);
      if (between ? !between.test(link) : parted.test(link)) continue;
      const owner = isBehind ? index - (owned.exec(text.slice(0, index))?.[0].length ?? 0) : from;
      const start = owner - (verb?.exec(text.slice(0, owner))?.[0].length ?? 0);
      if (
        soothed.test(text.slice(isBehind ? to : end)) ||
        (link === ' ' && !isBehind && /\b(?:an?|any|each|every|no|such) $/.test(text.slice(Math.max(0, from - 6), from)))
      )
        continue;
      if ((isMeant && !isMeant(text, index, from)) || unsaid.test(text.slice(Math.max(0, start - 200), start))) continue;
      return { start, end: isBehind ? to : end };
    }
  }
  return undefined;
}

const itsOccasion = cuedPhrase(`\\b(?:your|the|our|their|[a-z]+day's|[a-z]+'s) (?:[\\w'&-]+ ){0,3}?${oneOf(occasions)}(?![\\w-])`);
const absence = phrase(
  `\\b(?:the|our|your|no|all (?:the|your)) (?:[\\w-]+ )?${oneOf(needed)}s? (?:[\\w'-]+ ){0,4}?(?:${oneOf(notThere)}|` +
    '(?:has|have) (?:cancelled|broken down|fallen ill|pulled out))(?![\\w-])|' +
    `\\b(?:the|our|your|half (?:of )?(?:the|your)|all (?:the|your)|no) (?:[\\w'-]+ ){0,5}?${oneOf(notThere)}(?![\\w-])|` +
    "\\byou(?:'ll| will| have to| would) (?:be|go|do|manage|open|start) without\\b|" +
    '\\bthere (?:is|was) no time (?:left )?to\\b|' +
    `\\b(?:we|i|nobody|no one) (?:had |have )?(?:nothing to|${oneOf(notThere)})(?![\\w-])`,
);

const findOccasion = whereCued([itsOccasion], undefined, (sentence: Sentence): TextRange | undefined =>
  rangeOf(itsOccasion.exec(sentence, plainText(sentence))),
);
/** “The short film is not ready yet”: there is time left. */
const isStillToCome = /(?:\b(?:is|are)\b(?: [a-z]+ly)? not|\b(?:isn't|aren't)) (?:be |have |quite |yet )*(?:built|finished|printed|ready|up) *$/;
/** “The feeling that we were not working on it” */
const isOurWork = /\b(?:i|we) (?:am|are|was|were) not working$/;
function findAbsence(sentence: Sentence): TextRange | undefined {
  const match = absence.exec(plainText(sentence));
  return match && (isStillToCome.test(match[0]) || isOurWork.test(match[0])) ? undefined : rangeOf(match);
}
const rangeOf = (match: RegExpExecArray | null): TextRange | undefined =>
  match ? { start: match.index, end: match.index + match[0].trimEnd().length } : undefined;
