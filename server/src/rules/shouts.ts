/** Words in capitals that raise the voice, and rows of exclamation marks. */
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { acronyms } from '../words/acronyms';
import { famousAcronyms } from '../words/famousAcronyms';
import { loudAlone, loudSingly, loudTogether } from '../words/loudWords';
import { shoutedWords } from '../words/shoutedWords';

const alone = new Set(loudAlone);
const singly = new Set(loudSingly);
const together = new Set(loudTogether);
const famous = new Set<string>(famousAcronyms);
const common = new Set<string>([...shoutedWords, ...loudAlone, ...loudSingly, ...loudTogether]);

/** Words in capitals with blanks between; digits and one-letter words may stand among them. */
const capitals =
  /(?<![\p{L}\p{N}.&/#’'-])\p{Lu}[\p{Lu}’']+(?![\p{L}\p{N}&/#]|-[\p{L}\p{N}])(?:[\s,]+(?:[AI]\b|\p{Lu}[\p{Lu}’']+|\d{1,4}\b)(?![\p{L}\p{N}&/#]))*/gu;
/** Without the flag “u” this is quick; letters beyond ASCII are looked at more closely. */
const mayShout = /[A-Z][A-Z’'\u00c0-\u052f]|[\u00c0-\u052f][A-Z\u00c0-\u052f]/;
/** “The NEED foundation”: a verb behind an article is a name. */
const verbs = /^(?:HAVE|INSIST|MUST|NEED|NEEDED)$/;
const named = /\b(?:an?|our|the|your)\s+$/i;
const longEndings = /(?:LY|ING|TION|TIONS|MENT|ABLE|IBLE|NESS|EVER|BODY|THING|LESS|FULL?|IOUS|DAY)$/;

/** Shouted words of a sentence; offsets count from its start. */
export function* shoutsIn(sentence: Sentence): Iterable<TextRange> {
  const { text } = sentence;
  if (!mayShout.test(text)) return;
  for (const match of text.matchAll(capitals)) {
    const range = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (sentence.isQuoted(range) || isLabel(text, range) || isHealthBody(text, range)) continue;
    const loud = Array.from(match[0].matchAll(/\p{Lu}[\p{Lu}’']+/gu)).filter(([word]) => isLoud(word.replace(/’/g, "'")));
    const words = loud.map(([word]) => word.replace(/’/g, "'"));
    const isShout =
      words.length > 3 ||
      (words.some((word) => (words.length > 1 ? isLoudTogether(word) : isLoudAlone(word, match[0].trim(), text.slice(0, range.start)))) &&
        !isOnThing(text, range));
    if (!isShout) continue;
    const { index: first } = loud.length > 1 ? firstShouted(match[0]) : loud[0]!;
    const last = loud.at(-1)!;
    const end = last.index + last[0].length;
    yield { start: range.start + first, end: range.start + end + restShouted(match[0].slice(end), loud.length > 1).length };
  }
}

/** “DO NOT TOUCH THE BANNERS” is shouted to its end, whatever the last word is; what is short may be an acronym, behind one loud word a name. */
function restShouted(rest: string, isLong: boolean): string {
  const words = (isLong ? /^(?:[\s,]+\p{Lu}{4,})+(?![\p{L}\d’'])/u : /^(?: \p{Lu}{5,})+(?![\p{L}\d])/u).exec(rest)?.[0] ?? '';
  return words.split(/[\s,]+/).some((word) => isAcronym(word)) ? '' : words;
}

/** From the first word that is not an acronym: “PDF FILES ARE NOT ENOUGH”. */
const firstShouted = (run: string): { readonly index: number } =>
  Array.from(run.matchAll(/\p{Lu}[\p{Lu}’']+/gu)).find(([word]) => isLoud(word.replace(/’/g, "'")) || (word.length > 3 && !isAcronym(word)))!;

/** Left in capitals when all else is lowered. */
export const isAcronym = (word: string): boolean => Object.hasOwn(acronyms, word) || famous.has(word);

const isLoudTogether = (word: string): boolean => together.has(word) || alone.has(word) || /'/.test(word);
const isLoudAlone = (word: string, capitals: string, before: string): boolean =>
  (alone.has(word) || (singly.has(word) && word === capitals)) && !(verbs.test(word) && named.test(before));

export const isLoud = (word: string): boolean =>
  common.has(word) ||
  (word.length > 6 && longEndings.test(word)) ||
  /^(?:DON'T|CAN'T|WON'T|DIDN'T|ISN'T|DOESN'T|HAVEN'T|WASN'T|COULDN'T|SHOULDN'T|I'M|WE'RE|YOU'RE|IT'S|THAT'S|I'VE|WE'VE|YOU'VE|I'LL|WE'LL)$/.test(word);

/** “the WHO limit” names the World Health Organization; “we do not know WHO called” has a verb behind it. */
const isHealthBody = (text: string, { start, end }: TextRange): boolean =>
  text.slice(start, end) === 'WHO' &&
  (/\b(?:by|from|per|the|under)\s+$/i.test(text.slice(0, start)) || (/^\s+[a-z]/.test(text.slice(end)) && !verbBehindWho.test(text.slice(end))));
const verbBehindWho =
  /^\s+(?:\w+(?:ed|s)\b(?<!(?:guideline|limit|standard|figure|rule|value|recommendation|target|report|norm|threshold|level)s)|i|you|we|he|she|they|am|are|can|could|did|do|had|has|have|is|made|may|might|must|put|said|sent|should|told|took|was|were|will|would|exactly|ever|else|in|on|at|to)\b/i;

/** “IMPORTANT:” and “PLEASE NOTE:” open a line, as a heading does. */
const isLabel = (text: string, { start, end }: TextRange): boolean =>
  /^\s*[:–—]/.test(text.slice(end)) && /^\W*$/.test(text.slice(0, start)) && end - start < 20;

/** “the NOT sign”, “a logical NOT”, “press NOW” are about the word on a thing. */
const isOnThing = (text: string, { start, end }: TextRange): boolean =>
  /\b(?:press|click|tap|select|choose|button|key|field|logical|word|labelled|labeled|marked|stamped|called|hit|says|said|reads|label|sign|print)\s+(?:the\s+|on\s+|with\s+)?$/i.test(
    text.slice(0, start),
  ) || /^\s+(?:button|key|sign|field|label|operator|stamp|magazine|festival|app)\b/i.test(text.slice(end));
