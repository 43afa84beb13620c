/** Puts a limit, with a tab stop, to words that have none. */
import type { OpenEnd } from '../text/facts/openEnds';
import type { Sentence } from '../text/sentence';
import type { Fix } from './finding';

/** Where a limit can stand that belongs to these words: where their clause pauses. */
const pauseFrom = (text: string, from: number): number =>
  from + /\s*(?:[.,;:!?)|–—]|\s(?:and|but|or|so|because|which|who|for|from|at|on|in)\s|$)/.exec(text.slice(from))!.index;

/**
 * The fix for open-ended words at their place in a sentence that begins at `at`.
 *
 * @param isSentence False in a cell or an item, where the stop of “etc.” ends nothing else.
 */
export function openEndFixes(end: OpenEnd, sentence: Sentence, at: number, isSentence: boolean): readonly Fix[] {
  const words = sentence.text.slice(end.start, end.end);
  // What has no end by its own words is not mended by one.
  if (
    /\b(?:without (?:any )?limits?|no (?:limits?|ceiling|cap)|around the clock|round the clock|day (?:and|or) night|24\/7|any (?:\w+ )?day)\b/i.test(words) ||
    /\bat your (?:full |entire )?disposal\b/i.test(words)
  )
    return [];
  const { title, start = end.start, stop = end.end, text } = limited(end, words, sentence.text, isSentence);
  return [{ title, safe: false, edits: [{ range: { start: at + start, end: at + stop }, text, snippet: true }] }];
}

/** Only what goes on month by month has hours a month. */
const isOngoing = /\b(?:after(?:wards)?|always|month(?:s|ly)?|on-?going|regular(?:ly)?|retainer|support|throughout|year(?:s|ly)?)\b/i;

/** “… and security updates”: no number can part the words from what stands before them. */
const isPartOfName = (words: string, before: string): boolean =>
  /^\p{Ll}/u.test(words) && /\p{L}[\p{L}-]*\s+$/u.test(before) && !joint.test(before);
const joint = new RegExp(
  '\\b(?:and|as|but|covers?|for|gets?|has|have|in|includes?|including|is|are|of|offer|on|or|plus|' +
    'provides?|receive|then|to|with)\\s+$',
  'i',
);

interface Limited {
  readonly title: string;
  readonly start?: number;
  readonly stop?: number;
  readonly text: string;
}

function limited({ type, start, end }: OpenEnd, words: string, text: string, isSentence: boolean): Limited {
  const isCapital = /^\p{Lu}\p{Ll}/u.test(words);
  const asFirst = (snippet: string): string =>
    isCapital ? snippet.replace(/^(\$\{1:)?(\p{Ll})/u, (_, stop: string | undefined, letter: string) => (stop ?? '') + letter.toUpperCase()) : snippet;
  switch (type) {
    case 'unlimited':
      if (/^unlimited$/i.test(words))
        return { title: 'Say how many', text: asFirst(/^\s+(?:[\w-]+\s+)?[\w-]+s\b/.test(text.slice(end)) ? 'up to ${1:three}' : 'up to ${1:two hours of}') };
      if (/^any number of$/i.test(words)) return { title: 'Say how many', text: asFirst('up to ${1:three}') };
      if (/^(?:for )?as long as\b/i.test(words))
        return { title: 'Say for how long', start: pauseFrom(text, end), stop: pauseFrom(text, end), text: ', up to ${1:[how long]}' };
      if (/^(?:as often as|whenever)\b/i.test(words))
        return { title: 'Say how often', start: pauseFrom(text, end), stop: pauseFrom(text, end), text: ', up to ${1:three times} in all' };
      if (/^until\b/i.test(words))
        return { title: 'Say how many', start: pauseFrom(text, end), stop: pauseFrom(text, end), text: ', in up to ${1:three rounds}' };
      return {
        title: 'Say how many',
        start: pauseFrom(text, end),
        stop: pauseFrom(text, end),
        text: `, up to \${1:${/^(?:what|anything|everything)/i.test(words) ? 'two hours' : 'three'} in all}`,
      };
    case 'asNeeded':
      return { title: 'Say how often or how long', start: pauseFrom(text, end), stop: pauseFrom(text, end), text: isOngoing.test(text) ? ', up to ${1:two hours a month}' : ', up to ${1:two hours} in all' };
    case 'rest': {
      if (!/^(?:etc|and so (?:on|forth)|and (?:(?:much|many) )?more|and the (?:like|rest)|and (?:others|such)|&c)/i.test(words))
        return { title: 'Name the rest', text: `${/^(?:and|or|plus) /i.exec(words)?.[0] ?? ''}\${1:[the last thing]}` };
      const comma = /,\s*$/.exec(text.slice(0, start))?.[0] ?? ' ';
      return {
        title: 'Name the rest',
        start: start - (/[,\s]+$/.exec(text.slice(0, start))?.[0].length ?? 0),
        text: `${comma.trimEnd()} and \${1:[the last thing]}${isSentence && /\.$/.test(words) && /^\s*$/.test(text.slice(end)) ? '.' : ''}`,
      };
    }
    case 'rounds': {
      const counted = /^(?:\w+ ){0,2}?((?:rounds?|sets?) of )(.*)$/i.exec(words);
      if (counted) return { title: 'Say how many rounds', text: asFirst(`\${1:two} ${counted[1]!.toLowerCase()}${counted[2]!}`) };
      const follows =
        /\b(?:any|all|some|the|our|free|including|these|those|further|such)\s+$/i.test(text.slice(0, start)) ||
        /^(?:any|all|some|several|multiple|various|reasonable|as)\b/i.test(words) ||
        /rounds$/i.test(words) ||
        isPartOfName(words, text.slice(0, start));
      // “Security updates are included” is cut before its verb.
      const name = /^.+?(?= (?:is|are) )/i.exec(words)?.[0] ?? words;
      if (follows) return { title: 'Say how many rounds', start: start + name.length, stop: start + name.length, text: ' (${1:two rounds})' };
      return { title: 'Say how many rounds', text: asFirst(`\${1:two} rounds of ${isCapital ? words.charAt(0).toLowerCase() + words.slice(1) : words}`) };
    }
    case 'count':
      return { title: 'Say how many', start: end, text: ' (up to ${1:three in all})' };
    case 'support':
      return { title: 'Say for how long', start: end, text: ' for ${1:30 days}' };
  }
}
