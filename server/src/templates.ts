/**
 * The templates of `snippets/*.json`, the only copy there is: the same entries are snippets, quick fixes, menu entries
 * and new documents. What is known of the document is filled in, dates are reckoned, and what is left open reads “[label]”.
 */
import type { CalendarDate } from '@internationalized/date';

import { clarifications, documents, emails, parts } from './snippets';
import { addWorkingDays, endOfTerm, inWords, type WorkRegion } from './text/calendar';

/** A template in VS Code's snippet format with keys of our own: `kind`, `subject` and `fields`. */
export interface Template {
  readonly prefix: string;
  readonly description: string;
  /** What it makes: a document, or a part of one. */
  readonly kind: 'email' | 'quote' | 'proposal' | 'part';
  /** The subject of a document made from it; may use the fields of the body. */
  readonly subject?: string;
  /** Its tab stops hold samples, which make a message that is good as it stands. */
  readonly body: readonly string[];
  /** What each tab stop is, by its number. */
  readonly fields: Readonly<Record<string, TemplateField>>;
  /** Lines of the body that stand there once for each entry of a list, where the document has one. */
  readonly rows?: readonly TemplateRows[];
}

export interface TemplateRows {
  readonly list: ListName;
  /** The lines of the body that the rows take the place of, counted from 0; the last one is included. */
  readonly first: number;
  readonly last: number;
  /** How many of these lines are one row. */
  readonly each: number;
}

export interface TemplateField {
  /** Stands in brackets until the writer fills it in. */
  readonly label: string;
  /** Where its value is taken from, if it is known. */
  readonly from?: FactName;
  /** In a row of a list: which part of the entry it holds. */
  readonly part?: string;
  /** A day so many working days from the document's date. */
  readonly workingDays?: number;
  /** A day so many days from the document's date. */
  readonly days?: number;
}

export type FactName = 'clientFirstName' | 'clientName' | 'subject' | 'myName' | 'attachments';
/** The client's questions; what we promised; what was agreed; what is open; what we need from the client. */
export type ListName = 'questions' | 'promises' | 'facts' | 'open' | 'needed';
/** The parts of an entry by their names. */
export type ListEntry = Readonly<Record<string, string>>;

/** What is known of the document that a template goes into. */
export interface TemplateFacts extends Partial<Readonly<Record<FactName, string>>>, WorkRegion {
  readonly date: CalendarDate;
  /** True where nothing can be reckoned from that day. */
  readonly daysOpen?: boolean;
  readonly lists?: Partial<Readonly<Record<ListName, readonly ListEntry[]>>>;
  /** What a new document takes over from the thread that it goes on with. */
  readonly thread?: { readonly to?: string; readonly cc?: string; readonly subject?: string };
}

const lists = { emails, clarifications, documents, parts };

export type TemplateName = { [List in keyof typeof lists]: keyof (typeof lists)[List] }[keyof typeof lists];

/** Every template by its name, in the order of the lists. */
export const templates = Object.assign({}, ...Object.values(lists)) as Readonly<Record<TemplateName, Template>>;

/** The text of a template in snippet syntax; `standalone` adds the header of a document of its own. */
export function templateSnippet(name: TemplateName, facts: TemplateFacts, standalone = false): string {
  return written(templates[name], facts, standalone, (number, value) => `\${${number}:${value.replace(/[\\$}]/g, '\\$&')}}`);
}

/** The same as plain text, for a preview or an editor that knows no tab stops. */
export function templateText(name: TemplateName, facts: TemplateFacts, standalone = false): string {
  return unescaped(written(templates[name], facts, standalone, (_, value) => value.replace(/[\\$}]/g, '\\$&')));
}

/** The text of a template with the samples of its body: what a good message made from it looks like. */
export function templateSample(name: TemplateName): string {
  const samples = new Map<string, string>();
  const body = templates[name].body.join('\n');
  for (const [, number, sample] of body.matchAll(tabStop)) if (number && !samples.has(number)) samples.set(number, sample!);
  return unescaped(body.replace(tabStop, (_, number?: string, sample?: string, bare?: string) => sample ?? samples.get(bare ?? number ?? '') ?? ''));
}

const tabStop = /(?<!\\)\$\{(\d+):((?:\\.|[^}\\])*)\}|(?<!\\)\$(\d+)/g;

type WriteField = (number: string, value: string) => string;

function written(original: Template, facts: TemplateFacts, standalone: boolean, write: WriteField): string {
  const template = withRows(original, facts);
  const body = filled(template.body.join('\n'), template, facts, write);
  return standalone ? `${header(template, facts, write)}\n${body}` : body;
}

/** The template with a row for each entry of its lists; a list that the document does not have leaves the rows as they are. */
function withRows(template: Template, { lists }: TemplateFacts): KnownTemplate {
  const body = [...template.body];
  const fields: Record<string, KnownField> = { ...template.fields };
  let stops = Math.max(0, ...Object.keys(fields).map(Number));
  for (const { list, first, last, each } of [...(template.rows ?? [])].sort((a, b) => b.first - a.first)) {
    const entries = lists?.[list] ?? [];
    if (entries.length === 0) continue;
    const row = template.body.slice(first, first + each);
    const rows = entries.flatMap((entry, index) =>
      row.map((line) =>
        line.replace(/^1\. /, `${index + 1}. `).replace(tabStop, (_, number: string) => {
          const { part, ...field } = template.fields[number]!;
          // The first row keeps its numbers, for other lines may repeat what it says.
          const stop = index === 0 ? Number(number) : ++stops;
          fields[stop] = { ...field, ...(part !== undefined && entry[part] !== undefined && { known: entry[part] }) };
          return `$${stop}`;
        }),
      ),
    );
    body.splice(first, last - first + 1, ...rows);
  }
  return { ...template, body, fields };
}

/** A field whose value a list has given. */
interface KnownField extends TemplateField {
  readonly known?: string;
}

interface KnownTemplate extends Template {
  readonly fields: Readonly<Record<string, KnownField>>;
}

function filled(text: string, { fields }: KnownTemplate, facts: TemplateFacts, write: WriteField): string {
  return text.replace(tabStop, (_, number?: string, _sample?: string, bare?: string) => {
    const stop = number ?? bare!;
    const field = fields[stop];
    return field ? write(stop, fieldValue(field, facts)) : '';
  });
}

/** Numbers above those of any body. */
const headerFields = { to: '90', subject: '91', cc: '92' } as const;

function header(template: KnownTemplate, facts: TemplateFacts, write: WriteField): string {
  // The values stand in quotation marks, which a name must not end.
  const quoted: WriteField = (number, value) => write(number, value.replace(/\s+/g, ' ').replace(/["\\]/g, '’'));
  const client = facts.clientName ? `client: ${JSON.stringify(facts.clientName)}\n` : '';
  const { to, cc, subject: same } = facts.thread ?? {};
  // Names and subjects of a thread stay as they are, to the last character.
  const kept = (number: string, value: string): string => write(number, JSON.stringify(value.replace(/\s+/g, ' ')).slice(1, -1));
  const subject =
    same !== undefined
      ? kept(headerFields.subject, same)
      : template.subject
        ? filled(template.subject, template, facts, quoted)
        : write(headerFields.subject, '[subject]');
  return (
    `---\nkind: ${template.kind}\n${client}to: ` +
    `"${to === undefined ? write(headerFields.to, '[client’s e-mail address]') : kept(headerFields.to, to)}"\n${cc === undefined ? '' : `cc: "${kept(headerFields.cc, cc)}"\n`}subject: ` +
    `"${subject}"\ndate: ${facts.date.toString()}\n---\n`
  );
}

/** What a field holds: what is known, a reckoned day, or its label in brackets. */
function fieldValue({ label, from, known, workingDays, days }: KnownField, facts: TemplateFacts): string {
  const value = known ?? (from && facts[from]);
  if (value) return value;
  if (facts.daysOpen) return `[${label}]`;
  if (workingDays !== undefined) return inWords(addWorkingDays(facts.date, workingDays, facts), facts.locale);
  if (days !== undefined) return inWords(endOfTerm(facts.date, days, facts), facts.locale);
  return `[${label}]`;
}

const unescaped = (text: string): string => text.replace(/\\([\\$}])/g, '$1');

/** Snippet syntax as plain text: each tab stop as what it holds. */
export const plainSnippet = (snippet: string): string =>
  snippet.replace(/\\([\\$}])|\$\{\d+:((?:\\.|[^}\\])*)\}|\$\d+/g, (_, literal?: string, value?: string) => literal ?? unescaped(value ?? ''));
