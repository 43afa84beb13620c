/** What the preview shows. Plain data: nothing here knows about a webview. */
import type { PreviewAttachment, PreviewField, PreviewHeader, PreviewMark, PreviewResult, Severity, Summary } from '../../../server/src/protocol';
import { counted, countsOf, dayInWords, severityNames } from '../wording';

export interface PreviewModel {
  /** The document's name. */
  readonly subject: string;
  readonly version: number;
  /** “The e-mail as the client sees it”. */
  readonly name: string;
  readonly lines: number;
  /** Of an e-mail. */
  readonly header?: MailHeader;
  /** The client's page, made by the server. */
  readonly html: string;
  /** CSS: its printed look; absent for an e-mail, which mail programs show. */
  readonly style?: string;
  readonly marks: readonly Mark[];
  /** “2 to fix”, for the button that opens the report. */
  readonly verdict: string;
  readonly clear: boolean;
  /** What cannot go out as written. */
  readonly problems: readonly string[];
}

/** What a mail program shows above the words. */
export interface MailHeader {
  readonly title: HeaderLine;
  readonly lines: readonly (HeaderLine & { readonly label: string })[];
  readonly files: readonly string[];
  /** Where the attachments are listed, if they are. */
  readonly filesLine?: number;
}

export interface HeaderLine {
  readonly text: string;
  /** True when the text stands in for one that nobody wrote. */
  readonly missing: boolean;
  /** In the source, counted from 0; absent when it is written nowhere. */
  readonly line?: number;
}

export interface Mark {
  readonly severity: Severity;
  readonly name: string;
  readonly message: string;
  /** The words meant, on one line. */
  readonly text: string;
  /** In the source, counted from 0. */
  readonly line: number;
}

const kindNames = { email: 'e-mail', quote: 'quote', proposal: 'proposal' };

/** @param subject The document's name. */
export function previewModel({ version, kind, lines, header, html, style, problems, marks, summary }: PreviewResult, subject: string): PreviewModel {
  return {
    subject,
    version,
    name: `The ${kindNames[kind]} as the client sees it`,
    lines,
    ...(header && { header: mailHeader(header) }),
    html,
    ...(style !== undefined && { style }),
    marks: marks.map(markOf),
    ...verdictOf(summary),
    problems,
  };
}

function verdictOf(summary: Summary | undefined): Pick<PreviewModel, 'verdict' | 'clear'> {
  if (!summary) return { verdict: 'Check it', clear: false };
  const { toFix, suggestions } = countsOf(summary);
  if (toFix > 0) return { verdict: `${toFix} to fix`, clear: false };
  return { verdict: suggestions > 0 ? counted(suggestions, 'suggestion') : 'Clear to send', clear: true };
}

function mailHeader({ from, to, cc, subject, date, attachments }: PreviewHeader): MailHeader {
  const labelled = (label: string, field: PreviewField, missing: string): HeaderLine & { readonly label: string } => ({ label, ...lineOf(field, missing) });
  return {
    title: lineOf(subject, 'No subject'),
    lines: [
      labelled('From', from, 'You'),
      labelled('To', to, 'Nobody yet'),
      ...(cc.values.length > 0 ? [labelled('Cc', cc, '')] : []),
      ...(date.values.length > 0 ? [labelled('Date', { ...date, values: date.values.map(dayInWords) }, '')] : []),
    ],
    files: attachments.files.map(fileText),
    ...(attachments.line !== undefined && { filesLine: attachments.line }),
  };
}

function lineOf({ values, line }: PreviewField, missing: string): HeaderLine {
  const text = values.join(', ').trim();
  return { text: text || missing, missing: text === '', ...(line !== undefined && { line }) };
}

/** “offer.pdf, 120 KB”. */
function fileText({ name, bytes }: PreviewAttachment): string {
  if (bytes === undefined) return name;
  const size = bytes < 1024 ? counted(bytes, 'byte') : bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return `${name}, ${size}`;
}

const markOf = ({ severity, message, text, range }: PreviewMark): Mark => ({
  severity,
  name: severityNames[severity],
  message,
  text: text.replace(/\s+/g, ' ').trim(),
  line: range.start.line,
});
