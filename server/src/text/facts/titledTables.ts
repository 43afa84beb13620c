/** Tables whose column titles tell that their amounts are no offer, or the price of so many of one thing. */
import type { TablePlace } from '../blocks';
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import { outlineOf } from './outline';

/** Lines of an account or of bills, such as “Date, payee, amount”: what somebody has paid or received. */
export const isStatement = (document: ProseDocument, table: TablePlace | undefined): boolean => table !== undefined && document.note(findStatements).has(table);

/** “Quantity, price”: more or fewer of one thing, which is named above the table. */
export const isQuantityList = (document: ProseDocument, table: TablePlace | undefined): boolean =>
  table !== undefined && document.note(findQuantityLists).has(table);

const findStatements = (document: ProseDocument): ReadonlySet<TablePlace> =>
  tablesWhose(document, (titles) => has(titles, namesAccount) || (has(titles, namesSeller) && has(titles, namesDay)));
const findQuantityLists = (document: ProseDocument): ReadonlySet<TablePlace> => tablesWhose(document, ([first]) => first?.note(namesQuantity) === true);

const has = (titles: readonly Prose[], names: (title: Prose) => boolean): boolean => titles.some((title) => title.note(names));
const namesAccount = ({ text }: Prose): boolean =>
  /^\W*(?:payee|payer|paid (?:to|by|from)|merchant|transaction|creditor|debtor|bank text|received from)\W*$/i.test(text);
const namesSeller = ({ text }: Prose): boolean => /^\W*(?:supplier|vendor|shop|seller|customer|from|to whom)\W*$/i.test(text);
const namesDay = ({ text }: Prose): boolean => /^\W*(?:date|day|paid on|dated)\W*$/i.test(text);
const namesQuantity = ({ text }: Prose): boolean => /^\W*(?:qty|quantity|copies|run|print run|pieces|pcs|units|number)\W*$/i.test(text);

/** The tables whose titles, from the first column on, are of a kind. */
function tablesWhose(document: ProseDocument, isKind: (titles: readonly Prose[]) => boolean): ReadonlySet<TablePlace> {
  const { own, tables } = outlineOf(document);
  const found = new Set<TablePlace>();
  for (const [table, first] of tables) {
    let end = first;
    while (own[end]?.table === table && own[end]!.row === 0) end++;
    if (isKind(own.slice(first, end).map(({ prose }) => prose))) found.add(table);
  }
  return found;
}
