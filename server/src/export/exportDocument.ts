/** The ways out for one document: as the mail that is copied, as a draft for mail programs, as an address, as a page for the printer. */
import type { DocumentKind, ExportResult, ExportTarget } from '../protocol';
import type { ProseDocument } from '../text/document';
import type * as Eml from './eml';
import { baseName, readFiles, type ReadFile } from './files';
import { mailHeaders, oneLine } from './headers';
import { mailHtml } from './mailHtml';
import { mailtoAddress } from './mailto';
import { page } from './pages';
import { plainText } from './plainText';
import { proposalPage, titleOf, type House } from './proposal';

export interface ExportRequest {
  readonly to: ExportTarget;
  /** `undefined` for what is no client document; it goes out as an e-mail. */
  readonly kind: DocumentKind | undefined;
  /** The document's own name, with or without its folders; empty when it has none. */
  readonly path: string;
  /** How dates are written, as a BCP 47 tag. */
  readonly locale: string;
  readonly country: string | undefined;
  readonly house: House;
  /** Reads files as seen from the document. */
  readonly read: ReadFile;
  /** Reads the logo as seen from the settings file that names it. */
  readonly readLogo: ReadFile;
  readonly now: Date;
  /** A new name that no other mail has. */
  readonly id: string;
}

export async function exportDocument(document: ProseDocument, request: ExportRequest): Promise<ExportResult> {
  const { to, kind = 'email', path } = request;
  if (to === 'proposal') {
    const { html, problems } = await proposalPage(document, request);
    return { fileName: fileName(document, path, 'html'), content: html, problems, refused: [] };
  }
  const isMail = kind === 'email';
  const { html, problems } = mailHtml(document, { isMail });
  const text = plainText(document, isMail);
  if (to === 'mail') return { fileName: fileName(document, path, 'html'), content: html, text, problems, refused: [] };
  const headers = mailHeaders(document);
  const told = [...headers.problems, ...problems];
  if (to === 'mailto') {
    // A table of plain text falls to pieces in the letters of most mail programs.
    const address = html.includes('<table') ? undefined : mailtoAddress(headers, text);
    return { fileName: '', content: '', text, ...(address === undefined ? {} : { address }), problems: [...new Set(told)], refused: [] };
  }
  const refused: string[] = [];
  const attachments = await readFiles(headers.attachments, request.read, refused);
  if (refused.length > 0) return { fileName: '', content: '', problems: [...new Set(told)], refused };
  // Most documents never become a file, and the library that writes one is large.
  const { eml } = require('./eml') as typeof Eml;
  const content = await eml({
    headers,
    text,
    html: page({ language: request.locale, title: headers.subject, body: html }),
    attachments,
    date: request.now,
    id: request.id,
  });
  return { fileName: fileName(document, path, 'eml'), content, problems: [...new Set(told)], refused };
}

/** The HTML of a mail as a page of its own. */
export const mailPage = (document: ProseDocument, html: string, locale: string): string => page({ language: locale, title: titleOf(document), body: html });

/** The name of the document with another ending, or its title where it has no name yet. */
function fileName(document: ProseDocument, path: string, ending: string): string {
  const own = baseName(path).replace(/(?:\.(?:email|quote|proposal))?\.(?:md|markdown)$/i, '');
  const title = oneLine(titleOf(document).replace(/[\\/:*?"<>|#%&{}$!'@+`=]/g, ' ')).slice(0, 60).replace(/^[\s.]+|[\s.]+$/g, '');
  return `${own || title || 'mail'}.${ending}`;
}
