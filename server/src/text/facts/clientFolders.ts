/** Whom the folder of a client is for, read from its settings and the tops of its documents; and the folders beside it. */
import { frontMatterOf } from '../frontMatter';
import { headerFields, peopleIn, readHeader, type HeaderField, type Person } from '../header';

/** What one document says of the client it is for. */
export interface DocumentFacts {
  /** The file's address; its last part is the file's name. */
  readonly path: string;
  readonly client: string | undefined;
  readonly to: readonly Person[];
  /** Who else is on the mails: on Cc, and the people of the thread. */
  readonly others: readonly Person[];
  /** The words of the client that it quotes. */
  readonly quoted: string;
}

/** The folder of a client. */
export interface ClientFolder {
  readonly name: string;
  /** What the settings file in the folder says of the client, if there is one. */
  readonly settings: ClientNames | undefined;
  readonly documents: readonly DocumentFacts[];
}

export interface ClientNames {
  readonly name?: string;
  readonly people?: readonly string[];
  readonly domains?: readonly string[];
}

/** Folders that stand side by side; one object for all documents below them, so that what is worked out of it is worked out once. */
export interface Shelf {
  readonly folders: readonly ClientFolder[];
}

/** Where a document stands. */
export interface Place {
  readonly shelf: Shelf;
  /** The folder that holds the document, without what the document itself says. */
  readonly own: ClientFolder;
}

/**
 * What the top of a document says; `undefined` for what is no client document.
 *
 * @param text The file's text, or the top of it.
 */
export function documentFacts(path: string, text: string): DocumentFacts | undefined {
  const readable = text.replace(/\r\n?/g, '\n');
  const frontMatter = frontMatterOf(readable);
  const body = readable.slice(frontMatter?.end ?? 0).replace(/^\s+/, '');
  const header = readHeader(frontMatter, fieldsAbove(body));
  if (
    !/\.(?:email|quote|proposal)\.(?:md|markdown)$/i.test(path) &&
    !header.isMail &&
    !header.client &&
    !/^(?:e-?mail|quote|proposal)$/i.test(header.fields.get('kind')?.values[0] ?? '')
  )
    return undefined;
  const answered = frontMatter?.fields.get('in-reply-to')?.fields;
  const others = ['from', 'to', 'cc'].flatMap((name) => answered?.get(name)?.values.flatMap(peopleIn) ?? []);
  return { path, client: header.client, to: header.to, others: [...header.cc, ...others], quoted: (body.match(/^>.*$/gm) ?? []).join('\n') };
}

/** The lines such as “To: Maya” on top of a text, each alone or several together. */
function fieldsAbove(body: string): ReadonlyMap<string, HeaderField> {
  const fields = new Map<string, HeaderField>();
  for (const part of body.split(/\n\s*\n/, 12)) {
    const found = headerFields(part.replace(/^#{1,6} .*\n/, '').trimEnd(), 0);
    if (!found) break;
    found.forEach((field, name) => fields.has(name) || fields.set(name, field));
  }
  return fields;
}

/** True for “2026-03”, “archive” and “sent”: a folder that sorts documents and is no client's. */
export const isSortingFolder = (name: string): boolean =>
  /^[\W\d_]*(?:q\d|v\d+)?[\W\d_]*$/i.test(name) ||
  name
    .toLowerCase()
    .split(/[^a-z]+/)
    .every((word) => word === '' || sorting.has(word));

const sorting: ReadonlySet<string> = new Set(
  (
    'a accepted accounts active admin all am and answered april apr archive archived archives assets assigned attachments ' +
    'aug august b backup backups billing briefs business c client clients closed common contacts contracts correspondence ' +
    'current customer customers d data dec december declined deleted dist doc docs document documents done draft drafts e ' +
    'email emails emailing examples example export exports f feb february file files finance final finals for from general ' +
    'general history hr house i images img import in inbox incoming info internal invoice invoices jan january job jobs ' +
    'jul july jun june k l lead leads legal letter letters lib library live log logs lost m mail mailing mails mar march ' +
    'marketing master may me media meeting meetings message messages minutes misc miscellaneous my new newsletter ' +
    'newsletters notes nov november oct october of offer offers office old on open other others our out outbox outgoing p ' +
    'paid partner partners pdf pdfs people personal photos pictures pending personal private project projects proposal ' +
    'proposals prospects prospect public q quote quotes quotation quotations received ready rejected reports report ' +
    'resources review reviewed s sales sample samples send sent sep sept september shared signed site sites sources src ' +
    'staff stuff supplier suppliers support t team temp template templates test tests the to todo tmp trash unsent v ' +
    'waiting wip with won work working x y year z'
  ).split(' '),
);
