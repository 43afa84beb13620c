/** Edits of a document's header, whether it is front matter or lines such as “To: Maya”. */
import type { ProseDocument } from '../text/document';
import type { TextRange } from '../text/range';
import type { Edit } from './finding';

/** A value as it is written in that place: in quotation marks in front matter, bare in a line. A line break in it becomes a space. */
export function fieldText({ frontMatter }: ProseDocument, { start }: TextRange, value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return frontMatter && start < frontMatter.end ? JSON.stringify(line) : line;
}

/** Adds a line for a field behind that of another, written as the others are; `undefined` when the document has no header. */
export function addField(document: ProseDocument, name: string, value: string, snippet = false): Edit | undefined {
  const { frontMatter, text, header } = document;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const behind = header.fields.get('to') ?? [...header.fields.values()][0];
  const line = snippet ? value : value.replace(/\s+/g, ' ').trim();
  const empty = header.fields.get(name);
  // A field that is there and says nothing gets its value; a second line of the same name would be a mistake.
  if (empty?.values.length === 0) {
    const from = text.lastIndexOf('\n', empty.range.start - 1) + 1;
    const label = new RegExp(`^[^\\n]*?\\b${name}[*_ \\t]*:[*_]*`, 'i').exec(text.slice(from))?.[0].length ?? 0;
    // “attachments: []” holds nothing, and takes the value in its place.
    const nothing = /^[ \t]*(?:\[[ \t]*\]|""|''|~|null)?(?=[ \t]*\r?\n|[ \t]*$)/.exec(text.slice(from + label))?.[0].length ?? 0;
    return {
      range: { start: from + label, end: from + label + nothing },
      text: ` ${frontMatter && from < frontMatter.end ? (snippet ? `"${line}"` : JSON.stringify(line)) : line}`,
      ...(snippet && { snippet }),
    };
  }
  if (frontMatter && (!behind || behind.range.start < frontMatter.end)) {
    const end = /^(?:---|\.\.\.)[ \t]*\r?\n?$/m.exec(text.slice(4, frontMatter.end));
    const at = end ? end.index + 4 : frontMatter.end;
    return { range: { start: at, end: at }, text: `${name}: ${snippet ? `"${line}"` : JSON.stringify(line)}${newline}`, ...(snippet && { snippet }) };
  }
  if (!behind) return undefined;
  const start = text.lastIndexOf('\n', behind.range.start - 1) + 1;
  const label = text.slice(start, behind.range.start);
  const title = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const written = label.replace(/[A-Za-z][A-Za-z -]*(?=(?:\*\*|__)?\s*:)/, title);
  const at = text.indexOf('\n', behind.range.end) + 1 || text.length;
  // Lines that stand apart are paragraphs of their own.
  const apart = /^[ \t]*\r?\n/.test(text.slice(at)) && /\*\*/.test(label) ? newline : '';
  return { range: { start: at, end: at }, text: `${apart}${written}${line}${newline}`, ...(snippet && { snippet }) };
}
