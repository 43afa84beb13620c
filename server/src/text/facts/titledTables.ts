/** Tables whose column titles tell that their amounts are no offer, or the price of so many of one thing. */
import type { TablePlace } from '../blocks';
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import { outlineOf } from './outline';

/** Lines of an account or of bills, such as “Date, payee, amount”: what somebody has paid or received. */
export const isStatement = (document: ProseDocument, table: TablePlace | undefined): boolean => table !== undefined && document.note(findStatements).has(table);

/** “Quantity, price”: more or fewer of one thing, which is named above the table. */
export const isQuantityList = (document: ProseDocument, table: TablePlace | undefined): boolean => table !== undefined && document.note(findQuantityLists).has(table);

const findStatements = (document: ProseDocument): ReadonlySet<TablePlace> => tablesWith(document, [namesAccount]) ?? tablesWith(document, [namesSeller, namesDay]) ?? none;
const findQuantityLists = (document: ProseDocument): ReadonlySet<TablePlace> => tablesWith(document, [namesQuantity], 0) ?? none;

const namesAccount = ({ text }: Prose): boolean => /^\W*(?:payee|payer|paid (?:to|by|from)|merchant|transaction|creditor|debtor|bank text|received from)\W*$/i.test(text);
const namesSeller = ({ text }: Prose): boolean => /^\W*(?:supplier|vendor|shop|seller|customer|from|to whom)\W*$/i.test(text);
const namesDay = ({ text }: Prose): boolean => /^\W*(?:date|day|paid on|dated)\W*$/i.test(text);
const namesQuantity = ({ text }: Prose): boolean => /^\W*(?:qty|quantity|copies|run|print run|pieces|pcs|units|number)\W*$/i.test(text);

const none: ReadonlySet<TablePlace> = new Set();

/** The tables that have a title of each kind, in the column if one is given; `undefined` when there is none. */
function tablesWith(document: ProseDocument, kinds: readonly ((prose: Prose) => boolean)[], column?: number): ReadonlySet<TablePlace> | undefined {
  const { own, tables } = outlineOf(document);
  let found: Set<TablePlace> | undefined;
  for (const [table, first] of tables) {
    const titles: Prose[] = [];
    for (let at = first; own[at]?.table === table && own[at]!.row === 0; at++) if (column === undefined || own[at]!.column === column) titles.push(own[at]!.prose);
    if (kinds.every((kind) => titles.some((title) => title.note(kind)))) (found ??= new Set()).add(table);
  }
  return found;
}
