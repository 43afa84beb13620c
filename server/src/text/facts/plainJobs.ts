/** Small jobs that are told by their name: “A haircut for your dad would be £25” leaves nothing to list. */
import { CuedPattern } from '../cuedPattern';
import type { Sentence } from '../sentence';
import type { OfferedPrice } from './offers';

/** True for the price of one small thing or act, by its amount and by the words of its sentence and of the one before. */
export function isPlainJob({ block, mention, sentence, start }: OfferedPrice): boolean {
  const { currency, figures: [{ decimal, power }], per, sign } = mention;
  // A cell says nothing of what it prices.
  if (block.type === 'cell' || (per !== undefined && /^(?:day|fortnight|hour|month|quarter|week|year)/.test(per))) return false;
  const most = (currency === undefined ? smallBySign : small)[currency ?? sign.toLowerCase().replace(/\W+$/, '')] ?? 150;
  const words = wordsWith(block.prose.sentences, sentence, start - block.start);
  if (words.some((sentence) => umbrella.test(sentence, sentence.text))) return false;
  return Number(decimal) * 10 ** power <= (words.some((sentence) => single.test(sentence, sentence.text)) ? 3 * most : most);
}

/** The sentence of the amount, and the one before it where the amount stands alone. */
function wordsWith(sentences: OfferedPrice['block']['prose']['sentences'], sentence: Sentence, at: number): readonly Sentence[] {
  if (sentence.text.replace(/[^\p{L}]/gu, '').length > 12) return [sentence];
  const before = sentences.findLast(({ start, sentence: { text } }) => start + text.length <= at && /\p{L}{3}/u.test(text));
  return before ? [before.sentence, sentence] : [sentence];
}

/** Names that stand for many things at once. */
const umbrella = new CuedPattern(
  new RegExp(
    '\\b(?:all|apps?|brand|branding|campaigns?|concept|everything|films?|jobs?|lot|makeover|packages?|parts?|plans?|' +
      'projects?|rebrand|redesign|refit|renovation|retainer|services?|(?:new|online|web) shop|sites?|support|videos?|' +
      'web ?pages?|websites?|whole|works?)\\b|' +
      '(?<!\\b(?:after|at|before|during|from|on|to) (?:the|your) )\\b(?:course|event|party|wedding)\\b',
    'i',
  ),
);
const single = new CuedPattern(/\b(?:one|single|pair of|dozen)\b/i);

/** The highest price of a small job, in currencies of which one buys much less than a pound. */
const small: Readonly<Record<string, number>> = {
  AED: 500,
  CZK: 3000,
  DKK: 1000,
  GHS: 1500,
  HKD: 1200,
  HUF: 50_000,
  INR: 5000,
  JPY: 20_000,
  KES: 15_000,
  MXN: 2500,
  MYR: 600,
  NGN: 100_000,
  NOK: 1500,
  PHP: 6000,
  PKR: 20_000,
  PLN: 500,
  SEK: 1500,
  THB: 4000,
  TRY: 5000,
  ZAR: 2000,
};
const smallBySign: Readonly<Record<string, number>> = { kr: 1500, r: 2000, rs: 5000, '¥': 20_000 };
