/** The last row of a price table that sums it up under a name of its own: “Payable”, “Your bill”, “To pay when you collect him”, “All three rooms”. */
import Big from 'big.js';

import { light } from '../light';
import type { PriceRow } from './priceTables';

const number = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)';
const occasion = '(?: (?:after|at|before|by|every|for|in|on|once|per|to|upon|when|with|within) .{1,40}| now| today| then)?';
/** A name that means the sum, with the occasion of paying behind it. */
const closing = light(
  new RegExp(
    "^(?:so |this |that |and )?(?:(?:what |amount )?(?:you|we)(?:['’](?:d|ll)| will| would)? " +
      '(?:charge|owe|pay|send|spend|transfer|invoice)(?: (?:me|us|you))?|' +
      '(?:left )?to (?:be )?(?:invoiced?|paid|pay|settle|transfer)|(?:the |your |our |my |full |final |whole |complete )*' +
      '(?:amount|bill|charge|cost|fee|invoice|price|sum)(?: (?:to you|due|payable|altogether|together))?|' +
      '(?:now |amount )?(?:due|payable)|(?:it |which |that )?(?:makes|comes to|adds up to|comes out at)|' +
      `(?:all|both|the)(?: of)?(?: (?:these|them|it|the))?(?: ${number})?(?: \\p{L}+)?(?: together)?|` +
      `(?:for )?(?:everything|the lot|the whole \\p{L}+|all of it|all ${number}(?: \\p{L}+)?|both(?: \\p{L}+)?))${occasion}$`,
    'iu',
  ),
);
/** “The carpet” is a line like the others; so is “All lamps”. */
const summing = new RegExp(
  '\\b(?:all (?:of|two|three|four|five|six|seven|eight|nine|ten|\\d+)|both|together|everything|lot|whole|amount|bill|' +
    'charge|cost|fee|invoice|price|sum|due|payable|pay|paid|owe|send|spend|transfer|settle|makes|comes|adds|invoiced?)\\b',
  'i',
);

/** The rows with the last one as their total, where it cannot be anything else. */
export function withClosing(rows: readonly PriceRow[]): readonly PriceRow[] {
  const last = rows.findLastIndex(({ amount }) => amount !== undefined);
  const row = rows[last];
  const above = rows.slice(0, last);
  if (
    row?.role !== 'item' ||
    !row.amount ||
    row.optional ||
    row.quantities.length > 0 ||
    row.rate ||
    rows.length > last + 1 ||
    !isClosing(row.words) ||
    above.some(({ role, words }) => role === 'deposit' || role === 'paid' || role === 'balance' || (role === 'item' && isClosing(words)))
  )
    return rows;
  const items = above.filter(({ role, amount }) => role === 'item' && amount);
  if (items.length < 2 && !above.some(({ role }) => role === 'discount' || role === 'tax' || role === 'total' || role === 'subtotal')) return rows;
  const sum = items.reduce((all, { amount }) => all.plus(amount!.value), new Big(0));
  // What is much less or more is a line of its own.
  const { value } = row.amount;
  return value.lt(sum.times('0.6')) || value.gt(sum.times('1.5')) ? rows : rows.map((one, index) => (index === last ? { ...one, role: 'total' } : one));
}

/** True for a name that may stand for the sum, where it is the last. */
export const isClosing = (words: string): boolean => {
  const label = words.replace(/\([^)]*\)|[*_:=–—]/g, ' ').replace(/\s+/g, ' ').trim();
  return label.length < 70 && summing.test(label) && closing.test(label);
};
