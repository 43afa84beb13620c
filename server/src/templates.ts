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
}

export interface TemplateField {
  /** Stands in brackets until the writer fills it in. */
  readonly label: string;
  /** Where its value is taken from, if it is known. */
  readonly from?: FactName;
  /** A day so many working days from the document's date. */
  readonly workingDays?: number;
  /** A day so many days from the document's date. */
  readonly days?: number;
}

export type FactName = 'clientFirstName' | 'clientName' | 'subject' | 'myName';

/** What is known of the document that a template goes into. */
export interface TemplateFacts extends Partial<Readonly<Record<FactName, string>>>, WorkRegion {
  readonly date: CalendarDate;
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

function written(template: Template, facts: TemplateFacts, standalone: boolean, write: WriteField): string {
  const body = filled(template.body.join('\n'), template, facts, write);
  return standalone ? `${header(template, facts, write)}\n${body}` : body;
}

function filled(text: string, { fields }: Template, facts: TemplateFacts, write: WriteField): string {
  return text.replace(tabStop, (_, number?: string, _sample?: string, bare?: string) => {
    const stop = number ?? bare!;
    const field = fields[stop];
    return field ? write(stop, fieldValue(field, facts)) : '';
  });
}

/** Numbers above those of any body. */
const headerFields = { to: '90', subject: '91' } as const;

function header(template: Template, facts: TemplateFacts, write: WriteField): string {
  // The values stand in quotation marks, which a name must not end.
  const quoted: WriteField = (number, value) => write(number, value.replace(/\s+/g, ' ').replace(/["\\]/g, '’'));
  const client = facts.clientName ? `client: ${JSON.stringify(facts.clientName)}\n` : '';
  const subject = template.subject ? filled(template.subject, template, facts, quoted) : write(headerFields.subject, '[subject]');
  return `---\nkind: ${template.kind}\n${client}to: "${write(headerFields.to, '[client’s e-mail address]')}"\nsubject: "${subject}"\ndate: ${facts.date.toString()}\n---\n`;
}

/** What a field holds: what is known, a reckoned day, or its label in brackets. */
function fieldValue({ label, from, workingDays, days }: TemplateField, facts: TemplateFacts): string {
  const known = from && facts[from];
  if (known) return known;
  if (workingDays !== undefined) return inWords(addWorkingDays(facts.date, workingDays, facts), facts.locale);
  if (days !== undefined) return inWords(endOfTerm(facts.date, days, facts), facts.locale);
  return `[${label}]`;
}

const unescaped = (text: string): string => text.replace(/\\([\\$}])/g, '$1');

/** Snippet syntax as plain text: each tab stop as what it holds. */
export const plainSnippet = (snippet: string): string => unescaped(snippet.replace(tabStop, (_, _number?: string, value?: string) => value ?? ''));
