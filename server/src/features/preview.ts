/** What a preview shows around the client's page: the header of a mail, and what was found. */
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Check, Surroundings } from '../check';
import { summarize, type Report } from '../lint';
import type { PreviewAttachment, PreviewField, PreviewHeader, PreviewResult } from '../protocol';
import type { ProseDocument } from '../text/document';
import { filesIn, type Person } from '../text/header';
import { toRange } from './convert';

export type PreviewFrame = Omit<PreviewResult, 'html' | 'style' | 'problems'>;

/**
 * @param check That of the document as it stands; its kind is `undefined` for what is no client document.
 * @param shown What of the findings is to be marked; `undefined` for what nobody asked to check.
 */
export function previewFrame(check: Check, document: TextDocument, shown: readonly Report[] | undefined): PreviewFrame {
  const { uri, version, lineCount } = document;
  const { kind = 'email' } = check;
  const marks = (shown ?? []).map(({ severity, message, range }) => ({
    severity,
    message,
    text: document.getText(toRange(range, document)),
    range: toRange(range, document),
  }));
  return {
    uri,
    version,
    kind,
    lines: lineCount,
    ...(kind === 'email' && { header: headerOf(check, document) }),
    marks,
    ...(shown && { summary: summarize(check.reports) }),
  };
}

function headerOf({ document: prose, context: { me = [], surroundings } }: Check, document: TextDocument): PreviewHeader {
  const { header } = prose;
  const field = (name: string, values: readonly string[]): PreviewField => {
    const range = header.fields.get(name)?.range;
    return { values, ...(range && { line: document.positionAt(range.start).line }) };
  };
  const sender = header.from.length > 0 ? header.from.map(written) : me.slice(0, 1);
  return {
    from: field('from', sender),
    to: field('to', header.to.map(written)),
    cc: field('cc', header.cc.map(written)),
    subject: field('subject', header.subject === undefined ? [] : [header.subject]),
    date: field('date', header.date === undefined ? [] : [header.date]),
    attachments: { ...field('attachments', []), files: attachmentsOf(prose, surroundings?.fileSize) },
  };
}

/** As mail programs write people: “Maya Chen <maya@acme.example>”. */
const written = ({ name, email }: Person): string => (email === undefined ? name : name === '' ? email : `${name} <${email}>`);

function attachmentsOf({ header }: ProseDocument, fileSize: Surroundings['fileSize'] | undefined): readonly PreviewAttachment[] {
  return filesIn(header.fields.get('attachments')?.values ?? []).map((name) => {
    const bytes = fileSize?.(name);
    return { name: name.replace(/^.*[/\\]/, ''), ...(typeof bytes === 'number' && { bytes }) };
  });
}
