/** Tells money of invoices, payments and the client’s own business from what is offered. */
import type { Block } from '../blocks';
import type { Prose } from '../prose';
import { stage } from './itemLists';
import type { Outline } from './outline';
import { namesOtherMoney, namesPrice } from './prices';

/** True for money in a table of payments, or under a heading such as “Your invoices”; `index` is that of its block among our own. */
export function isOtherMoney({ own, headings, tables }: Outline, index: number): boolean {
  const block = own[index]!;
  if (block.prose.note(reportsInvoice)) return true;
  const heading = own[headings[index]!];
  if (heading && heading !== block && heading.prose.note(isOtherHeading)) return true;
  return block.type === 'cell' && (block.row === 0 || isOtherCell(own, tables.get(block.table!)!, index));
}

function isOtherCell(own: readonly Block[], first: number, index: number): boolean {
  const { table, row, column } = own[index]!;
  const head = own.slice(first, first + table!.columns).find((cell) => cell.row === 0 && cell.column === column)?.prose.text ?? '';
  let from = index;
  while (own[from - 1]?.table === table && own[from - 1]!.row === row) from--;
  const label = `${head} ${own
    .slice(from, index)
    .map(({ prose }) => prose.text)
    .join(' ')}`;
  // “Was” beside “Is now” tells of a change and offers nothing.
  return (
    /^\W*(?:after|before|is now|new|now|old|until now|was)\W*$/i.test(head) ||
    namesOtherMoney(label) ||
    (stage.test(label) && !namesPrice(label)) ||
    !(namesPrice(label) || /amount|value/i.test(head))
  );
}

const isOtherHeading = ({ text }: Prose): boolean => namesOtherMoney(text) && !namesPrice(text);

/** “The invoice is attached. The total is £480”: the paragraph is about what has been agreed. */
const reportsInvoice = ({ text }: Prose): boolean =>
  /\b(?:invoice|receipt|bill)\b/i.test(text) &&
  /(?<!\b(?:acknowledge|confirm|in|on|upon) )\b(?:invoice|receipt)s? (?:no\b|number|#|\d|for|(?:is|are)(?! (?:due (?:after|on (?:acceptance|completion|delivery|handover)|once|when)|in (?:two|three|four)|only\b|payable|split|then\b))|attached|of|from|below)|\bbill (?:no\b|number|#|\d|from|for (?!this\b|the\b))|\b(?:attach\p{L}*|enclosed?|sent|overdue|find|unpaid|settled|paid)\b[^.]{0,30}\b(?:invoice|receipt|bill)\b/iu.test(
    text,
  );
