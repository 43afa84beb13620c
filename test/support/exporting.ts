/** Exports a text as the editor and the command line do, with files that stand in memory. */
import { exportDocument, type FileRead, type ReadFile } from '../../server/src/export';
import type { House } from '../../server/src/export/proposal';
import type { DocumentKind, ExportResult, ExportTarget } from '../../server/src/protocol';
import { ProseDocument } from '../../server/src/text/document';

export interface ExportOptions {
  readonly kind?: DocumentKind;
  readonly path?: string;
  readonly house?: House;
  readonly country?: string;
  /** By name, as seen from the document. */
  readonly files?: Readonly<Record<string, FileRead>>;
}

export function exportText(text: string, to: ExportTarget, { kind = 'email', path = '/mail/menu.email.md', house = {}, country, files = {} }: ExportOptions = {}): Promise<ExportResult> {
  const read: ReadFile = (name) => Promise.resolve(files[name] ?? { problem: 'missing' });
  return exportDocument(new ProseDocument(text), { to, kind, path, locale: 'en-GB', country, house, read, readLogo: read, now: new Date('2026-11-23T09:14:00Z'), id: '0a1b' });
}

/** The bytes of a text, or of a list of them. */
export const bytes = (content: string | readonly number[]): FileRead => ({ bytes: typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content) });
