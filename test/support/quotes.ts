/**
 * Writes quotes at random, as strangers do: any number format, any shape of table or list. Every figure of a quote is
 * right, and any one of them can be made wrong.
 */
import fc from 'fast-check';

/** Amounts are whole numbers of the smallest unit that the format writes: cents, yen, hundreds of dollars. */
export interface NumberFormat {
  readonly name: string;
  /** How many of the smallest unit make one of the unit that rates and shares are reckoned in. */
  readonly unit: number;
  readonly write: (amount: number) => string;
  /** The currency for the title of a column, where the cells may go without. */
  readonly title?: string;
  readonly bare?: (amount: number) => string;
}

const grouped = (digits: string, group: string): string => digits.replace(/(\d)(?=(?:\d{3})+$)/g, `$1${group}`);
const inRupees = (digits: string): string => digits.replace(/(\d)(?=(?:\d{2})*\d{3}$)/g, '$1,');
const cents = (group: string, point: string) => (amount: number): string => `${grouped(String(Math.floor(amount / 100)), group)}${point}${String(amount % 100).padStart(2, '0')}`;
const tenths = (point: string) => (amount: number): string => `${Math.floor(amount / 10)}${amount % 10 === 0 ? '' : `${point}${amount % 10}`}`;
const format = (name: string, unit: number, bare: (amount: number) => string, before: string, after: string, title?: string): NumberFormat => ({ name, unit, write: (amount) => `${before}${bare(amount)}${after}`, ...(title === undefined ? {} : { title, bare }) });

export const formats: readonly NumberFormat[] = [
  format('£1,234.56', 100, cents(',', '.'), '£', '', '£'),
  format('1.234,56 €', 100, cents('.', ','), '', ' €', '€'),
  format('1 234,56 zł', 100, cents('\u00a0', ','), '', ' zł', 'zł'),
  format('1 234,56 PLN, thin blanks', 100, cents('\u202f', ','), '', '\u202fPLN', 'PLN'),
  format("CHF 1'234.50", 100, cents("'", '.'), 'CHF ', '', 'CHF'),
  format('CHF 1’234.50', 100, cents('’', '.'), 'CHF ', '', 'CHF'),
  format('₹1,23,456.00', 100, (amount) => `${inRupees(String(Math.floor(amount / 100)))}.${String(amount % 100).padStart(2, '0')}`, '₹', '', '₹'),
  format('¥120,000', 1, (amount) => grouped(String(amount), ','), '¥', '', 'JPY'),
  format('US$1.2k', 10, tenths('.'), 'US$', 'k'),
  format('4,5 тис. грн', 10, tenths(','), '', ' тис. грн'),
  format('$1,234.56 in plain digits', 100, cents('', '.'), '$', '', 'USD'),
  format('$1,234', 1, (amount) => grouped(String(amount), ','), '$', '', '$'),
  format('1.234 €', 1, (amount) => grouped(String(amount), '.'), '', ' €'),
  format('1 234 kr', 1, (amount) => grouped(String(amount), ' '), '', ' kr', 'SEK'),
];

/** A quote whose figures are still open; `\u0001n\u0002` stands for the figure `n`. */
export interface Quote {
  readonly format: NumberFormat;
  readonly shape: string;
  readonly text: string;
  readonly figures: readonly QuotedFigure[];
}

export interface QuotedFigure {
  readonly amount: number;
  readonly write: (amount: number) => string;
  /** A smaller change may be lost in rounding. */
  readonly step: number;
}

/** The quote as text; with `wrong`, that figure is `by` too high. */
export const written = ({ text, figures }: Quote, wrong = -1, by = 0): string =>
  text.replace(/\u0001(\d+)\u0002/g, (_, digits: string) => {
    const { amount, write } = figures[Number(digits)]!;
    return write(Number(digits) === wrong ? amount + by : amount);
  });

/** Draws one value of an arbitrary. */
export type Draw = <Value>(arbitrary: fc.Arbitrary<Value>) => Value;
const pick = <Value>(draw: Draw, values: readonly Value[]): Value => draw(fc.constantFrom(...values));
const between = (draw: Draw, min: number, max: number): number => draw(fc.integer({ min, max }));

const works = ['Design', 'Logo', 'Photos', 'Texts for five pages', 'Editing', 'Hosting set-up', 'Training', 'Translation (German)', 'Travel & hotel', 'Project lead', 'Illustrations', 'Workshop', 'Research', 'Testing', 'Print-ready files', 'Video, 2 minutes', 'Music', 'Voice-over', 'Launch', 'Contact form', 'Photo A \\| B'];
const totals = ['Total', '**Total**', 'TOTAL', 'Grand total', 'Total due', 'Total price', 'Project total', 'Total:', 'Amount due', 'Total to pay', 'Total cost', 'Total investment', 'Overall total'];
const subtotals = ['Subtotal', '**Subtotal**', 'Sub-total', 'Net', 'Net total', 'Subtotal (excl. VAT)', 'Subtotal:', 'Total net'];
const taxes = (rate: number): readonly string[] => [`VAT (${rate}%)`, `VAT ${rate} %`, `VAT at ${rate}%`, `GST ${rate}%`, `Tax (${rate}%)`, `${rate}% VAT`, `plus ${rate} % VAT`, `MwSt. ${rate}%`, `Sales tax ${rate}%`];
const discounts = (rate: number): readonly string[] => [`Discount (${rate}%)`, `${rate}% discount`, `Less ${rate} % discount`, `Discount ${rate} %`, `Loyalty discount (${rate}%)`];
const deposits = (rate: number): readonly string[] => [`Deposit (${rate}%)`, `${rate}% deposit`, `Deposit ${rate} %`, `Advance payment ${rate}%`];

class Writer {
  readonly figures: QuotedFigure[] = [];

  constructor(
    readonly draw: Draw,
    readonly format: NumberFormat,
  ) {}

  /** An amount that may be made wrong. */
  amount(amount: number, write = this.format.write, step = 1): string {
    return `\u0001${this.figures.push({ amount, write, step }) - 1}\u0002`;
  }

  names(count: number): readonly string[] {
    return this.draw(fc.shuffledSubarray([...works], { minLength: count, maxLength: count }));
  }

  /** An amount such that 5 % of it, and 5 % of the rest, are whole in the smallest unit. */
  round(): number {
    return between(this.draw, 1, 240) * 400;
  }

  any(): number {
    return this.format.unit === 10 ? between(this.draw, 2, 99) : between(this.draw, 5_00, 19_999_99);
  }

  table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
    const isTight = this.draw(fc.boolean());
    const line = (cells: readonly string[]): string => (isTight ? `|${cells.join('|')}|` : `| ${cells.join(' | ')} |`);
    return [line(titles), line(titles.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
  }
}

type Shape = (writer: Writer) => string;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const itemTitles = ['Item', 'Description', 'Service', 'Task', 'What you get', 'Work', 'Deliverable', ''];

/** What stands below the items, from what they come to; each row has a name and an amount. */
function sumsBelow(writer: Writer, net: number): (readonly [string, string])[] {
  const { draw } = writer;
  const rows: (readonly [string, string])[] = [];
  const off = pick(draw, [0, 0, 5, 10, 15]);
  const vat = pick(draw, [0, 5, 10, 20, 25]);
  if (draw(fc.boolean()) || off > 0) rows.push([pick(draw, subtotals), writer.amount(net)]);
  let rest = net;
  if (off > 0) {
    const signed = pick(draw, [(text: string) => `−${text}`, (text: string) => `-${text}`, (text: string) => text, (text: string) => `(${text})`, (text: string) => `– ${text}`]);
    rows.push([pick(draw, discounts(off)), writer.amount((net * off) / 100, (amount) => signed(writer.format.write(amount)))]);
    rest -= (net * off) / 100;
    if (draw(fc.boolean())) rows.push(['Net total', writer.amount(rest)]);
  }
  if (vat > 0) {
    rows.push([pick(draw, taxes(vat)), writer.amount((rest * vat) / 100)]);
    rest += (rest * vat) / 100;
  }
  rows.push([pick(draw, totals), writer.amount(rest)]);
  if (draw(fc.boolean())) {
    const share = pick(draw, [20, 25, 30, 40, 50]);
    if ((rest * share) % 100 === 0 && rest > 0) {
      rows.push([pick(draw, deposits(share)), writer.amount((rest * share) / 100)]);
      if (draw(fc.boolean())) rows.push([pick(draw, ['Balance', 'Balance due', 'Remaining balance']), writer.amount(rest - (rest * share) / 100)]);
    }
  }
  return rows;
}

export const shapes: Readonly<Record<string, Shape>> = {
  'items and a total': (writer) => {
    const amounts = writer.names(between(writer.draw, 2, 6)).map((name) => [name, writer.any()] as const);
    const total = sum(amounts.map(([, amount]) => amount));
    return writer.table([pick(writer.draw, itemTitles), pick(writer.draw, ['Amount', 'Price', 'Cost', 'Fee', 'Total', 'Net price', 'Amount excl. VAT'])], [...amounts.map(([name, amount]) => [name, writer.amount(amount)]), [pick(writer.draw, totals), writer.amount(total)]]);
  },
  'amounts whose currency is in the title': (writer) => {
    const { title, bare } = writer.format;
    if (!title || !bare) return shapes['items and a total']!(writer);
    const amounts = writer.names(3).map((name) => [name, writer.any()] as const);
    return writer.table(['Item', pick(writer.draw, [`Amount (${title})`, `Price in ${title}`, `Cost, ${title}`, `Price (${title})`])], [...amounts.map(([name, amount]) => [name, writer.amount(amount, bare)]), ['Total', writer.amount(sum(amounts.map(([, amount]) => amount)), bare)]]);
  },
  'quantity and rate': (writer) => {
    const { draw, format } = writer;
    const lines = writer.names(between(draw, 2, 5)).map((name) => ({ name, quantity: between(draw, 1, 40), rate: format.unit === 10 ? between(draw, 1, 30) : between(draw, 10, 900) * pick(draw, [100, 50, 25]) }));
    const titles = [pick(draw, itemTitles), pick(draw, ['Qty', 'Quantity', 'Hours', 'Days', 'Pages', 'Units', 'Qty.']), pick(draw, ['Rate', 'Unit price', 'Price', 'Price per unit', 'Unit cost', 'Price each']), pick(draw, ['Amount', 'Total', 'Line total', 'Sum', 'Subtotal'])];
    return writer.table(titles, [...lines.map(({ name, quantity, rate }) => [name, String(quantity), writer.amount(rate), writer.amount(quantity * rate)]), [pick(draw, totals), '', '', writer.amount(sum(lines.map(({ quantity, rate }) => quantity * rate)))]]);
  },
  'half hours with units': (writer) => {
    const { draw, format } = writer;
    const point = format.write(105).includes(',') && !format.write(105).includes('.') ? ',' : '.';
    const lines = writer.names(between(draw, 2, 5)).map((name) => ({ name, halves: between(draw, 1, 60), rate: format.unit === 10 ? 2 * between(draw, 1, 9) : between(draw, 30, 150) * 100 }));
    const hours = (halves: number): string => `${Math.floor(halves / 2)}${halves % 2 ? `${point}5` : ''}`;
    return writer.table(['Task', 'Time', 'Rate', 'Amount'].map((title) => (title === 'Time' ? 'Hours' : title)), [...lines.map(({ name, halves, rate }) => [name, `${hours(halves)}${pick(draw, ['', ' h', ' hours'])}`, `${writer.amount(rate, format.write, 2)}${pick(draw, ['', '/h', ' per hour', '/hour'])}`, writer.amount((halves * rate) / 2)]), ['Total', '', '', writer.amount(sum(lines.map(({ halves, rate }) => (halves * rate) / 2)))]]);
  },
  'subtotal, discount, tax, total, deposit': (writer) => {
    const amounts = writer.names(between(writer.draw, 2, 5)).map((name) => [name, writer.round()] as const);
    return writer.table(['Item', pick(writer.draw, ['Amount', 'Price', 'Fee'])], [...amounts.map(([name, amount]) => [name, writer.amount(amount)]), ...sumsBelow(writer, sum(amounts.map(([, amount]) => amount)))]);
  },
  'merged cells': (writer) => {
    const lines = writer.names(3).map((name) => ({ name, quantity: between(writer.draw, 1, 12), rate: writer.round() }));
    const below = sumsBelow(writer, sum(lines.map(({ quantity, rate }) => quantity * rate)));
    return writer.table(['Item', 'Qty', 'Price', 'Amount'], [...lines.map(({ name, quantity, rate }) => [name, String(quantity), writer.amount(rate), writer.amount(quantity * rate)]), ...below.map(([name, amount]) => pick(writer.draw, [[name, '', '', amount], ['', '', name, amount], [name, amount]]))]);
  },
  'tax inside': (writer) => {
    const rate = pick(writer.draw, [5, 20, 25]);
    const part = (amount: number): number => (amount * rate) / (100 + rate);
    const unit = rate === 5 ? 2100 : rate === 20 ? 600 : 500;
    const amounts = writer.names(3).map((name) => [name, unit * between(writer.draw, 1, 60)] as const);
    const total = sum(amounts.map(([, amount]) => amount));
    return writer.table(['Item', 'Price'], [...amounts.map(([name, amount]) => [name, writer.amount(amount)]), [`Total (incl. ${rate}% VAT)`, writer.amount(total)], [`of which VAT (${rate}%)`, writer.amount(part(total))]]);
  },
  'sections with subtotals': (writer) => {
    const sections = ['Design', 'Building', 'Launch'].slice(0, between(writer.draw, 2, 3)).map((title) => ({ title, items: writer.names(2).map((name) => [name, writer.any()] as const) }));
    const rows = sections.flatMap(({ title, items }) => [[`**${title}**`, ''], ...items.map(([name, amount]) => [name, writer.amount(amount)]), [pick(writer.draw, [`Subtotal ${title}`, 'Subtotal', `${title} subtotal`, `Total ${title}`]), writer.amount(sum(items.map(([, amount]) => amount)))]]);
    return writer.table(['Item', 'Amount'], [...rows, [pick(writer.draw, ['Total', '**Grand total**', 'Total price']), writer.amount(sum(sections.flatMap(({ items }) => items.map(([, amount]) => amount))))]]);
  },
  'a section of extras': (writer) => {
    const items = writer.names(3).map((name) => [name, writer.any()] as const);
    // An extra is no part of the total, so that nothing tells whether its amount is right.
    return writer.table(['Item', 'Amount'], [...items.map(([name, amount]) => [name, writer.amount(amount)]), ['Total', writer.amount(sum(items.map(([, amount]) => amount)))], ['Optional: printing', writer.format.write(writer.any())]]);
  },
  'months at a monthly fee': (writer) => {
    const { draw } = writer;
    const lines = writer.names(2).map((name) => ({ name, months: between(draw, 2, 24), fee: writer.round() }));
    return writer.table(['Service', 'Monthly fee', 'Months', 'Total'], [...lines.map(({ name, months, fee }) => [name, writer.amount(fee), String(months), writer.amount(months * fee)]), ['Total', '', '', writer.amount(sum(lines.map(({ months, fee }) => months * fee)))]]);
  },
  'net, tax and gross of every line': (writer) => {
    const rate = pick(writer.draw, [10, 20, 25]);
    const items = writer.names(3).map((name) => [name, writer.round()] as const);
    const row = (name: string, net: number): readonly string[] => [name, writer.amount(net), writer.amount((net * rate) / 100), writer.amount((net * (100 + rate)) / 100)];
    return writer.table(['Item', 'Net', `VAT (${rate}%)`, 'Gross'], [...items.map(([name, net]) => row(name, net)), row('Total', sum(items.map(([, net]) => net)))]);
  },
  'a list': (writer) => {
    const { draw } = writer;
    const joint = pick(draw, [': ', ' – ', ' — ', ' - ']);
    const bullet = pick(draw, ['- ', '* ', '+ ']);
    const items = writer.names(between(draw, 2, 5)).map((name) => [name, writer.round()] as const);
    const below = sumsBelow(writer, sum(items.map(([, amount]) => amount)));
    const isApart = draw(fc.boolean());
    const list = items.map(([name, amount]) => `${bullet}${name}${joint}${writer.amount(amount)}`);
    const sums = below.map(([name, amount]) => `${isApart ? '' : bullet}${name.replace(/:$/, '')}${joint}${amount}`);
    return [list.join('\n'), sums.join(isApart ? '  \n' : '\n')].join(isApart ? '\n\n' : '\n');
  },
  'lines of a paragraph': (writer) => {
    const items = writer.names(3).map((name) => [name, writer.any()] as const);
    return [...items.map(([name, amount]) => `${name}: ${writer.amount(amount)}`), `Total: ${writer.amount(sum(items.map(([, amount]) => amount)))}`].join('  \n');
  },
  'the total again in the text': (writer) => {
    const items = writer.names(3).map((name) => [name, writer.any()] as const);
    const total = sum(items.map(([, amount]) => amount));
    const table = writer.table(['Item', 'Price'], [...items.map(([name, amount]) => [name, writer.amount(amount)]), ['Total', writer.amount(total)]]);
    const say = pick(writer.draw, [(amount: string) => `The total is ${amount}.`, (amount: string) => `The total price is **${amount}**.`, (amount: string) => `That comes to ${amount} in total.`, (amount: string) => `In total, this comes to ${amount}.`, (amount: string) => `Total: ${amount}`, (amount: string) => `The total for everything is ${amount}.`, (amount: string) => `The project costs ${amount} in total.`, (amount: string) => `Our total price is ${amount}, and it is fixed.`]);
    const words = say(writer.amount(total));
    return writer.draw(fc.boolean()) ? `${table}\n\n${words}` : `${words}\n\n${table}`;
  },
  'several tables and a grand total': (writer) => {
    const { draw } = writer;
    const parts = ['Design', 'Building'].map((title) => ({ title, items: writer.names(2).map((name) => [name, writer.any()] as const) }));
    const sums = parts.map(({ items }) => sum(items.map(([, amount]) => amount)));
    const tables = parts.map(({ title, items }, index) => `## ${title}\n\n${writer.table(['Item', 'Price'], [...items.map(([name, amount]) => [name, writer.amount(amount)]), [pick(draw, ['Total', 'Subtotal', `Total ${title}`]), writer.amount(sums[index]!)]])}`);
    const grand = pick(draw, [
      () => `## Summary\n\n${writer.table(['Part', 'Price'], [...parts.map(({ title }, index) => [title, writer.amount(sums[index]!)]), ['Grand total', writer.amount(sum(sums))]])}`,
      () => `**Grand total: ${writer.amount(sum(sums))}**`,
      () => `The grand total for both parts is ${writer.amount(sum(sums))}.`,
      () => `${writer.table(['', 'Price'], [['Grand total', writer.amount(sum(sums))]])}`,
    ]);
    return [...tables, grand()].join('\n\n');
  },
  'sums in sentences': (writer) => {
    const { draw, format } = writer;
    const quantity = between(draw, 2, 40);
    const rate = format.unit === 10 ? between(draw, 1, 20) : between(draw, 20, 300) * 100;
    return pick(draw, [
      () => `Texts: ${quantity} pages × ${writer.amount(rate)} = ${writer.amount(quantity * rate)}.`,
      () => `We need ${quantity} hours x ${writer.amount(rate)} = ${writer.amount(quantity * rate)} for the texts.`,
      () => `The texts come to ${quantity} × ${writer.amount(rate)} = ${writer.amount(quantity * rate)}.`,
      () => `- Texts: ${quantity} h @ ${writer.amount(rate)} = ${writer.amount(quantity * rate)}\n- Photos: included`,
      () => `Together: ${writer.amount(rate)} + ${writer.amount(rate * 2)} = ${writer.amount(rate * 3)}.`,
    ])();
  },
};

const frame = (body: string): string => `---\nkind: quote\nclient: Maya Hartwell\n---\n\n# Quote for your shop\n\n## What you get\n\n${body}\n\nWe start on Monday 7 December 2026.\n`;

/** A quote in one format and shape, all of it right. */
export function quoteOf(draw: Draw, format: NumberFormat, shape: string): Quote {
  const writer = new Writer(draw, format);
  const body = shapes[shape]!(writer);
  return { format, shape, text: frame(body), figures: writer.figures };
}
