/** What one unit of a price is: “hour” of “£85/hour”, “an hourly rate of £85” and “£85 for each hour”. */
import type { MoneyMention } from './money';

const before = new RegExp(
  '\\b(annual|daily|hourly|monthly|quarterly|weekly|yearly) (?:\\w+ )?(?:amount|charge|cost|fee|membership|premium|price|' +
    'rate|rent|retainer|subscription|sum)(?: (?:comes to|is|of|stays at|will be)|:)? $',
);
const behind = /^ (?:(?:for|per) (?:an?|each|every|one)|each|every) (day|guest|head|hour|lesson|month|page|person|piece|session|visit|week|year)\b/;
/** “£95 for each horse”, “$0.13 for each German word”. */
const eachBehind = new RegExp(
  '^ (?:for|per) (?:each|every|one) ' +
    '(?:(?!of\\b)[a-z]+ (?=(?:child|guest|head|hour|lesson|page|person|piece|session|visit|word)\\b))?(?!other\\b)' +
    '([a-z]{3,})\\b',
);
/** “£85 a horse”. */
const anyBehind = /^ an? ([a-z]{3,})(?=[,.;:)]|$| (?:and|for|in|including|plus|with)\b)/;
/** “Each session costs £48.” */
const eachBefore = /\b(?:an?|each|every|one) ([a-z]{3,}) (?:comes (?:at|to)|costs|is|will be|would be) (?:just |only )?$/;
const sameUnits: Readonly<Record<string, string>> = {
  annual: 'year',
  annually: 'year',
  apiece: 'each',
  dai: 'day',
  daily: 'day',
  guest: 'head',
  pa: 'year',
  pcm: 'month',
  person: 'head',
  piece: 'each',
  unit: 'each',
};

/** Empty for a price of the whole. */
export function moneyUnit({ per, start, end }: MoneyMention, plain: string): string {
  // “£54 each month” is by the month, and not by the piece.
  const unit =
    behind.exec(plain.slice(end, end + 24))?.[1] ??
    eachBehind.exec(plain.slice(end, end + 40))?.[1] ??
    per ??
    anyBehind.exec(plain.slice(end, end + 40))?.[1] ??
    eachBefore.exec(plain.slice(Math.max(0, start - 60), start))?.[1] ??
    before.exec(plain.slice(Math.max(0, start - 60), start))?.[1] ??
    '';
  return sameUnits[unit] ?? unit.replace(/ly$/, '');
}
