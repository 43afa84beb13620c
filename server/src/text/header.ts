/** What the top of a document says of itself: front matter, or `To:` and `Subject:` lines, plain or bold. */
import type { Block } from './blocks';
import type { FrontMatter, FrontMatterField } from './frontMatter';
import type { TextRange } from './range';

export interface HeaderField {
  readonly range: TextRange;
  readonly values: readonly string[];
}

export interface Person {
  /** As written, without the address; empty when only the address is known. */
  readonly name: string;
  readonly email: string | undefined;
}

export interface Header {
  /** Fields by their names in lower case, with hyphens: `to`, `valid-until`. */
  readonly fields: ReadonlyMap<string, HeaderField>;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly from: readonly Person[];
  readonly client: string | undefined;
  readonly subject: string | undefined;
  /** The document's date as YYYY-MM-DD, if it is written so. */
  readonly date: string | undefined;
  readonly noReply: boolean;
  /** True when both `To` and `Subject` stand in lines at the top, which makes any Markdown file an e-mail. */
  readonly isMail: boolean;
}

const names = 'to|cc|bcc|from|subject|date|sent|attachments?|attached|valid[ -]until|no-?reply|in-reply-to|reply-to|client|kind';
const headerLine = new RegExp(
  `^[ \\t]*(?:[-*+][ \\t]+)?(?:\\*\\*|__)?(${names})[ \\t]*(?::[ \\t]*(?:\\*\\*|__)|(?:\\*\\*|__)[ \\t]*:|:)[ \\t]*(.*?)[ \\t\\\\]*$`,
  'i',
);
/** A line such as “**Prepared for:** Maya Chen”, as they stand on top of quotes. */
const labelLine = new RegExp(
  '^[ \\t]*(?:(?:\\*\\*|__)[^*_\\n]{2,32}(?::[ \\t]*(?:\\*\\*|__)|(?:\\*\\*|__)[ \\t]*:)|(?:prepared (?:for|by)|project|client|' +
    'customer|company|contact|date|valid(?:ity| until)?|quot(?:e|ation)(?: no\\.?| number| #)?|proposal|version|reference|' +
    'ref\\.?|invoice (?:date|no\\.?|number)|issued?|tel\\.?|phone|e-?mail|address|to|cc|from|attn\\.?|attention|re|subject|' +
    '(?:our|your) ref\\.?)[ \\t]*:)[ \\t]*.*$',
  'i',
);

/** The lines of a block that are header fields, if all of its lines are; otherwise `undefined`. */
export const headerLines = (block: Block): ReadonlyMap<string, HeaderField> | undefined => headerFields(block.prose.raw, block.start);

/**
 * The same for a text, line ends `\n`.
 *
 * @param offset Where it stands in the document.
 */
export function headerFields(text: string, offset: number): ReadonlyMap<string, HeaderField> | undefined {
  const fields = new Map<string, HeaderField>();
  let at = 0;
  for (const line of text.split('\n')) {
    const match = headerLine.exec(line);
    if (!match) return undefined;
    const value = match[2]!.trim();
    const start = offset + at + (value ? line.lastIndexOf(value) : line.length);
    const name = fieldName(match[1]!);
    fields.set(name, { range: { start, end: start + value.length }, values: value ? [value] : [] });
    at += line.length + 1;
  }
  return fields;
}

/** The name of the field that a line is, in lower case with hyphens; `undefined` for any other line. */
export function headerLineName(line: string): string | undefined {
  const name = headerLine.exec(line)?.[1];
  return name === undefined ? undefined : fieldName(name);
}

/** True when every line of the block is a label with a value, as on top of a quote. */
export function isLabelBlock(block: Block): boolean {
  const lines = block.prose.raw.split('\n');
  return lines.every((line) => labelLine.test(line)) && !lines.every((line) => amountLine.test(line)) && !lines.some((line) => offerLine.test(line));
}

/** “What is not included: paint” says what the offer is, wherever it stands. */
const offerLine = new RegExp(
  '^[\\s*_]*(?:what|not\\b|without\\b|left out|(?:not )?includ|exclu|out of scope|scope|deliver|(?:how|when) |price|cost|' +
    'our fee|fee|investment|payment|terms|timeline|timing|next steps?|summary|in short|tl;?dr|deposit|work)[^:]*:',
  'i',
);

/** “Quote: £240 + VAT” names the price; “Quote: 2026-14” the document. */
const amountLine = /:[\s*_]*(?:\p{L}{1,3})?\p{Sc}\s?\d[^:]*$|:[\s*_]*\d[\d.,' ]*\s?(?:\p{Sc}|(?:EUR|USD|GBP|CHF|PLN|zł|kr)\b)/u;

function fieldName(written: string): string {
  const name = written.toLowerCase().replaceAll(' ', '-');
  if (name === 'sent') return 'date';
  if (name === 'attachment' || name === 'attached') return 'attachments';
  return name === 'noreply' ? 'no-reply' : name;
}

/** Puts front matter and header lines together; front matter counts where both name a field. */
export function readHeader(frontMatter: FrontMatter | undefined, lines: ReadonlyMap<string, HeaderField>): Header {
  const fields = new Map<string, HeaderField>(lines);
  frontMatter?.fields.forEach((field: FrontMatterField, name) => fields.set(fieldName(name), field));
  const text = (name: string): string | undefined => fields.get(name)?.values.join(', ').trim() || undefined;
  const from = peopleOf(fields.get('from'));
  return {
    fields,
    to: peopleOf(fields.get('to')),
    cc: peopleOf(fields.get('cc')),
    from,
    client: text('client'),
    subject: text('subject'),
    date: /^\d{4}-\d{2}-\d{2}/.exec(text('date') ?? '')?.[0],
    noReply: /^(?:true|yes)$/i.test(text('no-reply') ?? '') || from.some(({ email }) => /^(?:no|do-?not)-?_?reply@/i.test(email ?? '')),
    isMail: lines.has('to') && lines.has('subject'),
  };
}

/** The names of the files in a field: each item of a list is one; in “offer.pdf, terms and conditions.pdf” a comma with a space behind it parts them. */
export const filesIn = (values: readonly string[]): readonly string[] =>
  (values.length > 1 ? values : values.flatMap((value) => value.split(/,(?=\s)/))).map((name) => name.trim()).filter(Boolean);

/** The people of a field: “Maya Chen <maya@example.com>, Bob”. */
const peopleOf = (field: HeaderField | undefined): readonly Person[] => (field?.values ?? []).flatMap(peopleIn);

/** The people in a list such as “Maya Chen <maya@example.com>, Bob”. A comma in quotation marks, or where semicolons part the people, parts no names. */
export function peopleIn(value: string): readonly Person[] {
  return (value.match(value.replace(/"[^"]*"/g, '').includes(';') ? /(?:"[^"]*"|[^;"]|")+/g : /(?:"[^"]*"|[^,"]|")+/g) ?? [])
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const email = /[^\s<>"()[\]:]+@[^\s<>"()[\]]+/.exec(part)?.[0];
      const name = part.replace(/\[?mailto:[^\]\s]*\]?/gi, '').replace(/<[^>]*>/g, '').replace(email ?? '', '').replace(/["()[\]\\]/g, '').trim();
      return { name, email };
    });
}
