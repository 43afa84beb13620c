/** The templates of a house’s own: Markdown files with front matter and `{{fields}}`, in the folders that settings files name. */
import { URI, Utils } from 'vscode-uri';

import type { HouseSettings, Merged } from './config/merge';
import type { DocumentKind, HouseTemplate } from './protocol';
import type { TemplateFacts } from './templates';
import { addWorkingDays, inWords } from './text/calendar';
import { frontMatterOf, type FrontMatter } from './text/frontMatter';

export interface TemplateFile {
  readonly uri: string;
  readonly text: string;
}

/** Reads the Markdown files of a folder; none when there is no such folder. */
export type ReadTemplates = (folder: URI) => Promise<readonly TemplateFile[]>;

/** Every template of the folders that count for a document, those of the nearest folder first; of one name the nearest. */
export async function houseTemplates(merged: Merged | undefined, workspace: URI, read: ReadTemplates): Promise<readonly TemplateFile[]> {
  const found = new Map<string, TemplateFile>();
  for (const { folder, path } of merged?.templates ?? []) {
    const files = await read(Utils.resolvePath(workspace.with({ path: folder === '' ? '/' : folder }), path));
    for (const file of [...files].sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
      const { name } = describe(file);
      if (!found.has(name)) found.set(name, file);
    }
  }
  return [...found.values()];
}

/** What a list shows of a template. */
export function describe({ uri, text }: TemplateFile): HouseTemplate {
  const frontMatter = frontMatterOf(normal(text));
  const said = (...names: readonly string[]): string | undefined => names.map((name) => frontMatter?.fields.get(name)?.values.join(' ')).find(Boolean);
  const fileName = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).replace(/(?:\.(?:email|quote|proposal))?\.(?:md|markdown)$/i, '');
  return { id: uri, name: said('name', 'title') ?? fileName, description: said('description') ?? '', kind: kindOf(said('kind'), uri) };
}

function kindOf(said: string | undefined, uri: string): HouseTemplate['kind'] {
  const named = said ?? /\.(email|quote|proposal)\.(?:md|markdown)$/i.exec(uri)?.[1];
  const kinds: readonly HouseTemplate['kind'][] = ['email', 'quote', 'proposal', 'part'];
  return kinds.find((kind) => kind === named?.toLowerCase()) ?? 'part';
}

const normal = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');

/** The text in snippet syntax: what is known is filled in, every other field is a tab stop; `standalone` adds a header. */
export function houseSnippet(file: TemplateFile, facts: TemplateFacts, house: HouseSettings, standalone = false): string {
  const { kind } = describe(file);
  return written(
    file,
    facts,
    house,
    standalone && kind !== 'part' ? kind : undefined,
    escaped,
    (number, label) => `\${${number}:[${escaped(label).replaceAll('}', '\\}')}]}`,
  );
}

/** The same as plain text, for a preview. */
export function houseText(file: TemplateFile, facts: TemplateFacts, house: HouseSettings, standalone = false): string {
  const { kind } = describe(file);
  return written(file, facts, house, standalone && kind !== 'part' ? kind : undefined, (text) => text, (_, label) => `[${label}]`);
}

const escaped = (text: string): string => text.replace(/[\\$]/g, '\\$&');

function written(
  { text }: TemplateFile,
  facts: TemplateFacts,
  house: HouseSettings,
  kind: DocumentKind | undefined,
  plain: (text: string) => string,
  stop: (number: number, label: string) => string,
): string {
  const readable = normal(text);
  const frontMatter = frontMatterOf(readable);
  const numbers = new Map<string, number>();
  const fields = (source: string): string =>
    source
      .split(/(\{\{[^{}\n]{1,80}\}\})/)
      .map((part, index) => {
        if (index % 2 === 0) return plain(part);
        const label = part.slice(2, -2).trim();
        const known = valueOf(label, facts, house);
        if (known !== undefined) return plain(known);
        const number = numbers.get(label) ?? numbers.size + 1;
        numbers.set(label, number);
        return stop(number, label);
      })
      .join('');
  const body = readable
    .slice(frontMatter?.end ?? 0)
    .replace(/^\n+/, '')
    .replace(/\s*$/, '\n');
  return kind ? `${fields(header(kind, frontMatter, facts))}\n${fields(body)}` : fields(body);
}

function header(kind: DocumentKind, frontMatter: FrontMatter | undefined, { clientName, date }: TemplateFacts): string {
  const subject = frontMatter?.fields.get('subject')?.values[0] ?? '{{subject}}';
  const client = clientName ? `client: ${JSON.stringify(clientName)}\n` : '';
  return `---\nkind: ${kind}\n${client}to: "{{client’s e-mail address}}"\nsubject: "${subject.replace(/["\\]/g, '’')}"\ndate: ${date.toString()}\n---\n`;
}

function valueOf(label: string, facts: TemplateFacts, house: HouseSettings): string | undefined {
  const { date, locale } = facts;
  const days = /^in (\d{1,3}) (working )?days?$/i.exec(label);
  if (days) return inWords(days[2] ? addWorkingDays(date, Number(days[1]), facts) : date.add({ days: Number(days[1]) }), locale);
  const values: Readonly<Record<string, string | number | undefined>> = {
    client: facts.clientName,
    clientname: facts.clientName,
    clientfirstname: facts.clientFirstName,
    firstname: facts.clientFirstName,
    company: house.company,
    date: inWords(date, locale),
    footer: house.footer,
    me: facts.myName,
    myname: facts.myName,
    paymentterms: house.paymentTerms,
    signature: house.signature,
    subject: facts.subject,
    today: inWords(date, locale),
    validuntil: house.validityDays === undefined ? undefined : inWords(date.add({ days: house.validityDays }), locale),
    vatrate: house.vatRate,
  };
  const value = values[label.toLowerCase().replace(/[\s_’'-]/g, '')];
  return value === undefined ? undefined : String(value);
}
