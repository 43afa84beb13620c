/**
 * Front matter as nearly everybody writes it: “name: value” in each line, maybe with such lines indented below a name. It is
 * read here, for the library that reads all of YAML takes longer over a header than everything else over a short mail.
 */
import type { FrontMatterField } from './frontMatter';

const line = /^([A-Za-z][\w-]*):(?:[ ]+([^\n]*?))?[ ]*$/;
const indented = /^ {2}([A-Za-z][\w-]*):[ ]+([^\n]*?)[ ]*$/;
/** A value with no mark that means something in YAML. */
const plain = /^[\p{L}\p{N}(+/~£€“‘][^\t\p{Cc}]*$/u;
const meaningful = /:(?: |$)| #/;
/** Within quotation marks nothing is escaped. */
const quoted = /^"[^"\\\t\p{Cc}]*"$|^'[^'\t\p{Cc}]*'$/u;

/**
 * The fields, the same as the library finds; `undefined` for what only the library can read, mistakes included.
 *
 * @param yaml Lines that end in `\n`.
 * @param offset Where they begin in the document.
 */
export function plainFields(yaml: string, offset: number): ReadonlyMap<string, FrontMatterField> | undefined {
  const fields = new Map<string, FrontMatterField>();
  let open: { readonly name: string; readonly start: number; end: number; readonly fields: Map<string, FrontMatterField> } | undefined;
  const close = (): boolean => {
    if (!open) return true;
    // A name with nothing behind and below it.
    if (open.fields.size === 0) return false;
    fields.set(open.name, { range: { start: offset + open.start, end: offset + open.end }, values: [], fields: open.fields });
    open = undefined;
    return true;
  };
  let at = 0;
  for (const text of yaml.split('\n')) {
    const start = at;
    at += text.length + 1;
    if (text === '' && start >= yaml.length) break;
    const below = open && indented.exec(text);
    const match = below ?? line.exec(text);
    if (!match) return undefined;
    const name = match[1]!.toLowerCase();
    const target = below ? open!.fields : fields;
    if (!below && !close()) return undefined;
    if (target.has(name)) return undefined;
    if (match[2] === undefined) {
      open = { name, start: at + 2, end: at, fields: new Map() };
      continue;
    }
    const value = valueOf(match[2]);
    if (value === undefined) return undefined;
    const from = offset + start + text.lastIndexOf(match[2]);
    target.set(name, { range: { start: from, end: from + match[2].length }, values: value === '' ? [] : [value] });
    if (below) open!.end = at;
  }
  return close() ? fields : undefined;
}

function valueOf(written: string): string | undefined {
  if (quoted.test(written)) return written.slice(1, -1);
  return plain.test(written) && !meaningful.test(written) ? written : undefined;
}
