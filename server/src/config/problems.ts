/** What the YAML library says is wrong, in plain words and at the place where the mistake is, which is not always where it was noticed. */
import type { Document, Node, YAMLError } from 'yaml';

import type { TextRange } from '../text/range';
import { yaml } from '../text/yaml';

export interface ConfigProblem {
  readonly range: TextRange;
  readonly message: string;
  /** An error means that something in the file does not count; a warning, that it does no harm. */
  readonly severity: 'error' | 'warning';
  /** What was probably meant in place of the words of `range`. */
  readonly replacement?: string;
}

/** One problem a line: the library often says several things about one mistake. */
export function syntaxProblems(document: Document.Parsed, text: string): readonly ConfigProblem[] {
  const byLine = new Map<number, ConfigProblem>();
  for (const error of [...document.errors, ...document.warnings]) {
    const problem = problemOf(error, document, text);
    const line = text.lastIndexOf('\n', problem.range.start - 1);
    if (!byLine.has(line)) byLine.set(line, problem);
  }
  return [...byLine.values()];
}

function problemOf({ code, message, pos }: YAMLError, document: Document.Parsed, text: string): ConfigProblem {
  const at = Math.min(pos[0], Math.max(0, text.trimEnd().length - 1));
  const problem = (start: number, words: string): ConfigProblem => ({ range: lineAround(text, start), message: words, severity: 'error' });
  switch (code) {
    case 'TAB_AS_INDENT':
      return problem(at, 'This line begins with a tab; use spaces.');
    case 'DUPLICATE_KEY': {
      const name = /^[^:\n]*/.exec(text.slice(at))![0].trim();
      return { range: { start: at, end: at + Math.max(1, name.length) }, message: `“${name}” stands here twice; keep one of the two.`, severity: 'error' };
    }
    case 'MISSING_CHAR':
      if (/quote/.test(message)) return problem(startOfScalar(document, pos[0]) ?? at, 'A quotation mark in this line is not closed; add one at the end of the value.');
      return problem(startOfFlow(document, pos[0]) ?? at, missingChar(message));
    case 'BAD_INDENT':
      if (/flow/i.test(message)) return problem(startOfFlow(document, pos[0]) ?? at, 'A bracket that opens in this line is not closed; close it.');
      return problem(at, 'This line does not stand exactly below the others of its group; give it the same number of spaces.');
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (/single line/.test(message)) return problem(at, 'This line has no “:”; write it as “name: value”.');
      return problem(at, 'This line has a second “:”; put its value in quotation marks.');
    case 'BAD_SCALAR_START':
      return problem(at, `A value cannot begin with “${text[at]}”; put it in quotation marks.`);
    case 'BAD_ALIAS':
      return problem(at, 'A value cannot begin with “*” or “&”; put it in quotation marks.');
    case 'MULTIPLE_DOCS':
      return problem(at, 'Settings below this line are not read; take the line out.');
    default:
      return problem(at, 'This line cannot be read; write it as “name: value”.');
  }
}

const missingChar = (message: string): string => (/:/.test(message) ? 'This line has no “:”; write it as “name: value”.' : 'A comma or a bracket is missing in this line; add it.');

/** The line at `at` without the white space around it; never empty. */
export function lineAround(text: string, at: number): TextRange {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(lineStart).split(/\r?\n/, 1)[0]!;
  const start = lineStart + (line.length - line.trimStart().length);
  return { start, end: Math.max(start + 1, lineStart + line.trimEnd().length) };
}

/** Where the quoted text begins that the parser was reading at `offset`. */
function startOfScalar(document: Document.Parsed, offset: number): number | undefined {
  let start: number | undefined;
  yaml().visit(document, {
    Scalar(_, { range, type }) {
      if (range && type?.startsWith('QUOTE') && range[0] <= offset && range[2] >= offset - 1) start = range[0];
    },
  });
  return start;
}

/** Where the innermost list or mapping in brackets begins that the parser was reading at `offset`. */
function startOfFlow(document: Document.Parsed, offset: number): number | undefined {
  let start: number | undefined;
  const look = (_: unknown, { flow, range }: { flow?: boolean; range?: Node['range'] }): void => {
    if (flow && range && range[0] <= offset && range[2] >= offset - 1) start = range[0];
  };
  yaml().visit(document, { Map: look, Seq: look });
  return start;
}
