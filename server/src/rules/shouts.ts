/** Words in capitals that raise the voice, and rows of exclamation marks. */
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { loudAlone, loudSingly, loudTogether } from '../words/loudWords';
import { shoutedWords } from '../words/shoutedWords';

const alone = new Set(loudAlone);
const singly = new Set(loudSingly);
const together = new Set(loudTogether);
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
export function* shoutsIn(sentence: Sentence, isName: (word: string) => boolean): Iterable<TextRange> {
  const { text } = sentence;
  if (!mayShout.test(text)) return;
  for (const match of text.matchAll(capitals)) {
    const range = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (sentence.isQuoted(range) || isLabel(text, range)) continue;
    const loud = Array.from(match[0].matchAll(/\p{Lu}[\p{Lu}’']+/gu)).filter(([word]) => isLoud(word.replace(/’/g, "'")) && !isName(word.toLowerCase()));
    const words = loud.map(([word]) => word.replace(/’/g, "'"));
    const isShout =
      words.length > 3 ||
      (words.some((word) => (words.length > 1 ? isLoudTogether(word) : isLoudAlone(word, match[0].trim(), text.slice(0, range.start)))) &&
        !isOnThing(text, range));
    if (!isShout) continue;
    const last = loud.at(-1)!;
    const end = last.index + last[0].length;
    // “DO NOT TOUCH THE BANNERS” is shouted to its end, whatever the last word is; no acronym is so long.
    const rest = /^(?: \p{Lu}{5,})+(?![\p{L}\d])/u.exec(match[0].slice(end))?.[0] ?? '';
    yield { start: range.start + loud[0]!.index, end: range.start + end + (rest.split(' ').some((word) => isName(word.toLowerCase())) ? 0 : rest.length) };
  }
}

const isLoudTogether = (word: string): boolean => together.has(word) || alone.has(word) || /'/.test(word);
const isLoudAlone = (word: string, capitals: string, before: string): boolean =>
  (alone.has(word) || (singly.has(word) && word === capitals)) && !(verbs.test(word) && named.test(before));

const isLoud = (word: string): boolean =>
  common.has(word) ||
  (word.length > 6 && longEndings.test(word)) ||
  /^(?:DON'T|CAN'T|WON'T|DIDN'T|ISN'T|DOESN'T|HAVEN'T|WASN'T|COULDN'T|SHOULDN'T|I'M|WE'RE|YOU'RE|IT'S|THAT'S|I'VE|WE'VE|YOU'VE|I'LL|WE'LL)$/.test(word);

/** “IMPORTANT:” and “PLEASE NOTE:” open a line, as a heading does. */
const isLabel = (text: string, { start, end }: TextRange): boolean =>
  /^\s*[:–—]/.test(text.slice(end)) && /^\W*$/.test(text.slice(0, start)) && end - start < 20;

/** “the NOT sign”, “a logical NOT”, “press NOW” are about the word on a thing. */
const isOnThing = (text: string, { start, end }: TextRange): boolean =>
  /\b(?:press|click|tap|select|choose|button|key|field|logical|word|labelled|labeled|marked|stamped|called|hit|says|said|reads|label|sign|print)\s+(?:the\s+|on\s+|with\s+)?$/i.test(
    text.slice(0, start),
  ) || /^\s+(?:button|key|sign|field|label|operator|stamp|magazine|festival|app)\b/i.test(text.slice(end));

/** The same words without the raised voice: the first letter stays a capital where the sentence begins. */
export function calmed(sentence: Sentence, { start, end }: TextRange): string {
  const isFirst = /^\P{L}*$/u.test(sentence.text.slice(0, start));
  const lower = sentence.text
    .slice(start, end)
    .toLowerCase()
    .replace(/\bi\b(?=['’\s]|$)/g, 'I')
    .replace(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b/g,
      (name) => name[0]!.toUpperCase() + name.slice(1),
    );
  return isFirst ? lower.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : lower;
}
