/** A document as the client sees it, with what was found in it, for a preview beside the editor. */
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Check } from '../check';
import type { ClientHtml } from '../export';
import type { Report } from '../lint';
import type { PreviewAttachment, PreviewField, PreviewHeader, PreviewResult } from '../protocol';
import type { ProseDocument } from '../text/document';
import type { Person } from '../text/header';
import { toRange } from './convert';

/**
 * @param check That of the document as it stands; its kind is `undefined` for what is no client document.
 * @param shown What of the findings is to be marked.
 */
export function previewResult(check: Check, document: TextDocument, shown: readonly Report[], { html, problems }: ClientHtml): PreviewResult {
  const { uri, version } = document;
  const marks = shown.map(({ severity, message, range }) => ({ severity, message, text: document.getText(toRange(range, document)), range: toRange(range, document) }));
  return { uri, version, kind: check.kind ?? 'email', lines: document.lineCount, header: headerOf(check, document), html, problems, marks };
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

function attachmentsOf({ header }: ProseDocument, fileSize: ((name: string) => number | undefined) | undefined): readonly PreviewAttachment[] {
  const names = (header.fields.get('attachments')?.values ?? []).flatMap((value) => value.split(/,(?=\s)/)).map((name) => name.trim()).filter(Boolean);
  return names.map((name) => {
    const bytes = fileSize?.(name);
    return { name: name.replace(/^.*[/\\]/, ''), ...(bytes !== undefined && { bytes }) };
  });
}
