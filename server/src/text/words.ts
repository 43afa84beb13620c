/** Cuts a masked text into words with exact offsets. */
import { light } from './light';
import type { TextRange } from './range';

export interface Word extends TextRange {
  /** The word in lower case with straight apostrophes, as the word lists spell it. */
  readonly lower: string;
}

/** Stands for each character of code, a URL or an address: one word that matches nothing. */
export const opaque = '\uFFFC';

const enum Class {
  Other,
  Letter,
  Digit,
  /** Joins letters or digits on both sides: an apostrophe, a dot, an ampersand. */
  Joiner,
}

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[a-z_]/i.test(char)) ascii[code] = Class.Letter;
  else if (/\d/.test(char)) ascii[code] = Class.Digit;
  else if (/['.&]/.test(char)) ascii[code] = Class.Joiner;
}

const letter = light(/[\p{L}\p{M}]/u);
const digit = light(/\p{N}/u);
const curlyApostrophe = 0x2019;
const comma = 44;
const plus = 43;
const hash = 35;

/**
 * A word is a run of letters and digits, with an apostrophe, a dot or an ampersand inside ("it's",
 * "next.js", "R&D"), a comma inside a number, and "+" or "#" behind letters ("C++"). A hyphen and a slash part words.
 * A run of opaque characters is one word.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const start = at;
    let kind = classAt(text, at);
    if (kind === Class.Letter || kind === Class.Digit) {
      at++;
      for (; at < length; at++) {
        kind = classAt(text, at);
        if (kind === Class.Letter || kind === Class.Digit) continue;
        if (kind === Class.Joiner && isWordCharacter(text, at + 1)) continue;
        if (text.charCodeAt(at) === comma && isDigit(text, at - 1) && isDigit(text, at + 1)) continue;
        break;
      }
      while (at < length && (text.charCodeAt(at) === plus || text.charCodeAt(at) === hash) && !isWordCharacter(text, at + 1)) at++;
      words.push({ start, end: at, lower: lowerCase(text.slice(start, at)) });
    } else if (text[at] === opaque) {
      while (at < length && text[at] === opaque) at++;
      words.push({ start, end: at, lower: opaque });
    } else at++;
  }
  return words;
}

const lowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

function classAt(text: string, at: number): Class {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code] as Class;
  if (code === curlyApostrophe) return Class.Joiner;
  if (code >= 0xd800 && code <= 0xdfff) return Class.Other;
  const char = text[at]!;
  return letter.test(char) ? Class.Letter : digit.test(char) ? Class.Digit : Class.Other;
}

function isWordCharacter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classAt(text, at);
  return kind === Class.Letter || kind === Class.Digit;
}

const isDigit = (text: string, at: number): boolean => at >= 0 && at < text.length && classAt(text, at) === Class.Digit;
