/** Tells words that can name a part of the work from those of the deal: prices, dates, conditions. */
import { light } from '../light';
import type { TextRange } from '../range';
import { dealings, dealWords, notThings } from './priceWords';

const starts = new Set(notThings);
const deal = new Set(dealWords);
const dealVerbs = new Set(dealings);

/** True for words of which one at least is about more than the deal itself. */
export const hasContent = (words: string): boolean =>
  (words.toLowerCase().match(/\p{L}[\p{L}’'-]+/gu) ?? []).some((word) => !deal.has(word.replaceAll('’', "'")));

/** True for words that can name a part of the work. */
export function isThing(text: string, { start, end }: TextRange): boolean {
  const words = text.slice(start, end).toLowerCase().replaceAll('’', "'");
  const first = /[\p{L}][\p{L}'-]*/u.exec(words)?.[0];
  if (first === undefined || starts.has(first) || words.length > 110) return false;
  return (
    hasContent(words) &&
    !isTaxOrCurrency.test(words) &&
    !/%|\bvat\b|^(?:an? )?(?:half|quarter|third) (?:after|at|before|in (?:advance|the (?:middle|end))|now|on|up|when)\b|^(?:the )?(?:balance|remainder|rest)(?: (?:after|at|before|in|on|when)\b|$)|^(?:(?:two|three|four|five|six|half|\d+) )?(?:parts?|stages|instalments|installments|payments|halves)\b/.test(
      words,
    )
  );
}

/** “AUD, GST included” names nothing; a tax return is work. */
const isTaxOrCurrency = /^(?:aud|cad|chf|dkk|eur|gbp|hkd|inr|nok|nzd|sek|sgd|usd|zar)$|\b(?:gst|hst|mwst|tax|taxes) (?:added|excluded|extra|included|on top)\b/;

/** “start on Monday”, “send you the contract”, “visit you”. */
export function isDealing(text: string, { start, end }: TextRange): boolean {
  const words = text.slice(start, end).toLowerCase().replace(time, ' ').trim().split(/\s+/);
  return dealVerbs.has(words[0]!) || (words.length > 1 && /^(?:you|it|them|this|that|us|me|on|by|in|at|back|up|off)$/.test(words[1]!) && words.length < 4);
}
const time = light(
  new RegExp(
    '\\s?\\b(?:(?:on|by|before|from|until|in)\\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|' +
      '(?:this|next)\\s+(?:week|month)|\\d{1,2}\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*|' +
      '(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\\s+\\d+)?)(?:\\s+\\d{4})?\\b',
    'gu',
  ),
);
