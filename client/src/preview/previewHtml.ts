/** The parts of the preview that are ours and change with the document. The client's page in it comes from the server. */
import type { Severity } from '../../../server/src/protocol';
import { escaped } from '../report/reportHtml';
import type { HeaderLine, MailHeader, Mark } from './previewModel';

/** What a mail program shows above the words. */
export function headerHtml({ title, lines, files, filesLine }: MailHeader): string {
  const rows = lines.map((line) => `<div${placeOf(line)}><dt>${line.label}</dt><dd${classOf(line)}>${escaped(line.text)}</dd></div>`);
  return `<h1${placeOf(title)}${classOf(title)}>${escaped(title.text)}</h1><dl>${rows.join('')}</dl>${filesHtml(files, filesLine)}`;
}

function filesHtml(files: readonly string[], line: number | undefined): string {
  if (files.length === 0) return '';
  const place = line === undefined ? '' : ` data-line="${line}"`;
  return `<ul${place} aria-label="Attachments">${files.map((file) => `<li>${escaped(file)}</li>`).join('')}</ul>`;
}

const placeOf = ({ line }: HeaderLine): string => (line === undefined ? '' : ` data-line="${line}"`);
const classOf = ({ missing }: HeaderLine): string => (missing ? ' class="missing"' : '');

/** The findings, as buttons beside the words. Which is which is said by shape and in words, not by colour alone. */
export function marksHtml(marks: readonly Mark[]): string {
  return marks
    .map(({ severity, name, message, text, line }, mark) => {
      const spoken = `${name}, line ${line + 1}: ${message}`;
      return (
        `<li data-line="${line}" data-text="${escaped(text)}"><button class="mark ${severity}" ` +
        `data-action='${escaped(JSON.stringify({ type: 'reveal', mark }))}' ` +
        `aria-label="${escaped(spoken)}">${shapes[severity]}<span class="tip" aria-hidden="true"><b>${escaped(name)}</b> ` +
        `${escaped(message)}</span></button></li>`
      );
    })
    .join('');
}

const shape = (outline: string, sign: string): string => `<svg viewBox="0 0 16 16" aria-hidden="true">${outline}${sign}</svg>`;

/** An octagon, a triangle, a square and a circle. */
const shapes: Readonly<Record<Severity, string>> = {
  error: shape('<path class="body" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/>', '<path class="sign" d="M5.5 5.5l5 5m0-5l-5 5"/>'),
  warning: shape('<path class="body" d="M8 1.2 15.2 14.4H.8z"/>', '<path class="sign" d="M8 5.8v4M8 11.9v.6"/>'),
  information: shape('<rect class="body" x="1.5" y="1.5" width="13" height="13" rx="2"/>', '<path class="sign" d="M8 4.2v.6M8 7v5"/>'),
  hint: shape('<circle class="body" cx="8" cy="8" r="6.5"/>', '<path class="sign" d="M5 8h6"/>'),
};
