/** Adds words to a list of a settings file and leaves all else in it as it stands: order, comments, line ends. */
import type { Document, Node, YAMLMap } from 'yaml';

import { yaml } from '../text/yaml';

/**
 * @param text The file as it is; empty for a new one.
 * @param path The list, such as `['client', 'knows']`.
 * @param isJson True for a JSON file.
 * @returns The new text; the same when it has all the words already; `undefined` when its lines cannot be read.
 */
export function withWords(text: string, [group, list]: readonly [string, string], words: readonly string[], isJson: boolean): string | undefined {
  if (isJson && text.trim() !== '') return inJson(text, group, list, words);
  if (isJson) return `${JSON.stringify({ [group]: { [list]: words } }, undefined, 2)}\n`;
  const before = parse(text);
  if (before.errors.length > 0) return undefined;
  const known = wordsOf(before, group, list);
  const fresh = words.filter((word) => !known.some((other) => other.toLowerCase() === word.toLowerCase()));
  if (fresh.length === 0) return text;
  const after = inYaml(text, before, group, list, fresh);
  if (after === undefined) return undefined;
  const check = parse(after);
  const now = wordsOf(check, group, list);
  return check.errors.length === 0 && fresh.every((word) => now.includes(word)) ? after : undefined;
}

const parse = (text: string): Document.Parsed => yaml().parseDocument(text, { prettyErrors: false });

function wordsOf(document: Document.Parsed, group: string, list: string): readonly string[] {
  const found = document.getIn([group, list]);
  return yaml().isSeq(found) ? found.items.map((item) => String(yaml().isScalar(item) ? item.value : '')) : [];
}

function inYaml(text: string, { contents }: Document.Parsed, group: string, list: string, words: readonly string[]): string | undefined {
  const { isMap, isScalar, isSeq } = yaml();
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const spliced = (at: number, added: string): string => text.slice(0, at) + added + text.slice(at);
  const lines = (indent: string, names: readonly string[]): string => names.map((name) => `${indent}${name}${newline}`).join('');
  const items = (indent: string): readonly string[] => words.map((word) => `${indent}- ${quoted(word)}`);
  const isEmpty = (node: unknown): boolean => node === null || node === undefined || (isScalar(node) && node.value === null);

  if (isEmpty(contents)) return ended(text, newline) + lines('', [`${group}:`, `  ${list}:`, ...items('    ')]);
  if (!isMap(contents)) return undefined;
  const root = contents as YAMLMap;
  if (root.flow) return undefined;
  const groupPair = root.items.find(({ key }) => isScalar(key) && key.value === group);
  const rootIndent = indentOf(text, (root.items[0]?.key as Node).range![0]);
  if (!groupPair) return ended(text, newline) + lines(rootIndent, [`${group}:`, `  ${list}:`, ...items('    ')]);
  const groupNode = groupPair.value as Node | null;
  if (isEmpty(groupNode))
    return spliced(endOfLine(text, (groupPair.key as Node).range![1]), newline + lines(rootIndent, [`  ${list}:`, ...items('    ')]).replace(/\r?\n$/, ''));
  if (!isMap(groupNode)) return undefined;
  const map = groupNode as YAMLMap;
  const listPair = map.items.find(({ key }) => isScalar(key) && key.value === list);
  if (!listPair) {
    if (map.flow) {
      const last = map.items.at(-1);
      const end = ((last?.value ?? last?.key) as Node | undefined)?.range?.[1];
      return spliced(end ?? map.range![1] - 1, `${end === undefined ? '' : ', '}${list}: [${words.map(inFlow).join(', ')}]`);
    }
    const indent = indentOf(text, (map.items[0]!.key as Node).range![0]);
    return spliced(lastLineOf(text, map), newline + lines(indent, [`${list}:`, ...items('  ')]).replace(/\r?\n$/, ''));
  }
  const seq = listPair.value as Node | null;
  const keyIndent = indentOf(text, (listPair.key as Node).range![0]);
  if (isEmpty(seq)) return spliced(endOfLine(text, (listPair.key as Node).range![1]), newline + lines(keyIndent, items('  ')).replace(/\r?\n$/, ''));
  if (!isSeq(seq)) return undefined;
  if (seq.flow) {
    const last = seq.items.at(-1) as Node | undefined;
    return spliced(last ? last.range![1] : seq.range![1] - 1, `${last ? ', ' : ''}${words.map(inFlow).join(', ')}`);
  }
  const itemIndent = indentOf(text, (seq as Node).range![0]);
  return spliced(
    lastLineOf(text, seq as Node),
    newline +
      lines(
        itemIndent,
        words.map((word) => `- ${quoted(word)}`),
      ).replace(/\r?\n$/, ''),
  );
}

/** The text with a line end at its end, if it has any text. */
const ended = (text: string, newline: string): string => (text === '' || text.endsWith('\n') ? text : text + newline);

/** The blanks from the start of the line to `at`. */
const indentOf = (text: string, at: number): string => ' '.repeat(at - (text.lastIndexOf('\n', at - 1) + 1));

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** The end of the last line with something of a node on it. */
function lastLineOf(text: string, node: Node): number {
  let last = 0;
  yaml().visit(node as never, {
    Scalar: (_, { range }) => void (last = Math.max(last, range?.[1] ?? 0)),
    Collection: (_, { flow, range }) => void (last = Math.max(last, flow ? (range?.[1] ?? 0) : 0)),
  });
  return endOfLine(text, last);
}

/** The word as YAML writes it, in quotation marks where it would be read as something else. */
const quoted = (word: string): string => yaml().stringify(word, { lineWidth: 0 }).trim();

const inFlow = (word: string): string => (/[,[\]{}]/.test(word) ? JSON.stringify(word) : quoted(word));

/** JSON has no comments to lose, so it is written anew, with the blanks it had. */
function inJson(text: string, group: string, list: string, words: readonly string[]): string | undefined {
  try {
    const values = JSON.parse(text) as Record<string, Record<string, unknown>>;
    const known = (values[group]?.[list] ?? []) as readonly string[];
    const fresh = words.filter((word) => !known.some((other) => other.toLowerCase() === word.toLowerCase()));
    if (fresh.length === 0) return text;
    const indent = /^\{\r?\n([ \t]+)/.exec(text)?.[1] ?? '  ';
    const written = JSON.stringify({ ...values, [group]: { ...values[group], [list]: [...known, ...fresh] } }, undefined, indent);
    return (text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written) + (/\r?\n$/.exec(text)?.[0] ?? '');
  } catch {
    return undefined;
  }
}
