/** What a kind of leak looks like. */
import type { TextRange } from '../range';

export type LeakType = 'link' | 'path' | 'key' | 'password' | 'secret' | 'money' | 'note';

/** Offsets count from the start of the text. */
export interface Leak extends TextRange {
  readonly type: LeakType;
  /** The host of a link, in lower case. */
  readonly host?: string;
  /** Whom something is to be kept from, as the words name them: a leak only if that is the client. */
  readonly who?: string;
}

/** Decides where the pattern cannot: `text` is all that was read, and `leak` the words in it. */
export type Accept = (match: RegExpMatchArray, text: string, leak: Leak) => boolean;

/** Patterns have the flag “g”; groups `host` and `who` fill these fields of the leak. */
export type LeakForm = readonly [type: LeakType, pattern: RegExp, accept?: Accept];

/** The sentence or line around a leak, as far as it tells what is meant. */
export const clauseAround = (text: string, { start, end }: TextRange): string =>
  text.slice(Math.max(0, start - 120), start).replace(/^[\s\S]*(?:[.!?]\s|\n)/, '') +
  text.slice(start, end) +
  text.slice(end, end + 100).replace(/(?:[.!?](?:\s|$)|\n)[\s\S]*$/, '');

/** An amount of money as a part of a pattern. */
export const someMoney = String.raw`(?:(?:[£$€]|USD|EUR|GBP|AUD|CHF|Rs\.?|₹)\s?\d[\d.,]*(?:k\b)?|\d[\d.,]*\s?(?:%|per cent\b|percent\b|£|€|EUR\b|USD\b|GBP\b|pounds\b|dollars\b|euros\b|quid\b))`;
