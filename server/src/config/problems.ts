/** What the YAML library says is wrong, in plain words and at the place where the mistake is, which is not always where it was noticed. */
import type { Document, LineCounter, Node, YAMLError } from 'yaml';

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

/** What can be read of a settings file, and what stood in the way. */
export interface ParsedConfig {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** One problem a line: the library often says several things about one mistake. */
  readonly problems: readonly ConfigProblem[];
}

/** How many lines may be left out before the rest is read as it is; fewer in a long file, which takes longer to read again. */
const mostRepairs = 30;
const mostRead = 300_000;

/** The most to say of what cannot be read. */
const mostProblems = 50;

/**
 * Reads YAML so that a mistake costs its own line and not those below: a line that the library cannot get over is blanked
 * and the rest read again. All offsets stay as they are.
 */
export function parseConfig(text: string): ParsedConfig {
  const tabs = withoutTabs(text);
  const problems: ConfigProblem[] = [...tabs.problems];
  let rest = tabs.text;
  for (let repairs = 0; ; repairs++) {
    const lines = new (yaml().LineCounter)();
    const document = yaml().parseDocument(rest, { prettyErrors: false, uniqueKeys: false, lineCounter: lines });
    const worst = repairs < mostRepairs && repairs * text.length < mostRead ? document.errors.find((error) => !isHarmless(error)) : undefined;
    if (!worst) {
      const left = [...document.errors, ...document.warnings].slice(0, mostProblems).map((error) => problemOf(error, document, rest));
      return { document, lines, problems: onePerLine([...problems, ...left], text) };
    }
    const problem = problemOf(worst, document, rest);
    problems.push(problem);
    rest = rest.slice(0, problem.range.start) + ' '.repeat(problem.range.end - problem.range.start) + rest.slice(problem.range.end);
  }
}

/** True for what costs no other line. */
const isHarmless = ({ code, message }: YAMLError): boolean =>
  code === 'MULTIPLE_DOCS' || code === 'TAG_RESOLVE_FAILED' || (code === 'BAD_INDENT' && !/flow/i.test(message));

function onePerLine(problems: readonly ConfigProblem[], text: string): readonly ConfigProblem[] {
  const byLine = new Map<number, ConfigProblem>();
  for (const problem of problems) {
    const line = text.lastIndexOf('\n', problem.range.start - 1);
    if (!byLine.has(line)) byLine.set(line, problem);
  }
  return [...byLine.values()];
}

/** Lines that begin with a tab get the blanks of their neighbours; what that shortens is made up for at their ends. */
function withoutTabs(text: string): ParsedText {
  if (!/^ *\t/m.test(text) || /^\s*[{[]/.test(text)) return { text, problems: [] };
  const lines = text.split('\n');
  const problems: ConfigProblem[] = [];
  const hasSpaces = lines.some((line) => /^ +[^\s#]/.test(line));
  // By line: the first line below it that is indented with spaces.
  const below: string[] = [];
  for (let index = lines.length - 1, next = ''; index >= 0; index--) {
    below[index] = next;
    if (lines[index]!.trim() !== '' && !/^ *\t/.test(lines[index]!)) next = lines[index]!;
  }
  let at = 0;
  let before = '';
  const repaired = lines.map((line, index) => {
    const start = at;
    at += line.length + 1;
    const blanks = /^[ \t]*/.exec(line)![0];
    const words = line.slice(blanks.length);
    if (words.trim() === '') return line;
    let result = line;
    if (blanks.includes('\t')) {
      problems.push({ range: lineAround(text, start), message: 'This line begins with a tab; use spaces.', severity: 'error' });
      const after = below[index]!;
      const wanted = !hasSpaces ? blanks.length : /:\s*$/.test(before) ? Math.max(depthOf(after), depthOf(before) + 1) : depthOf(before);
      const depth = Math.min(wanted, blanks.length);
      result = ' '.repeat(depth) + words.replace(/(\r?)$/, `${' '.repeat(blanks.length - depth)}$1`);
    }
    before = result;
    return result;
  });
  return { text: repaired.join('\n'), problems };
}

interface ParsedText {
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

const depthOf = (line: string): number => /^ */.exec(line)![0].length;

function problemOf({ code, message, pos }: YAMLError, document: Document.Parsed, text: string): ConfigProblem {
  const at = Math.min(pos[0], Math.max(0, text.length - 1));
  const problem = (start: number, words: string): ConfigProblem => ({ range: lineAround(text, start), message: words, severity: 'error' });
  switch (code) {
    case 'TAB_AS_INDENT':
      return problem(at, 'This line begins with a tab; use spaces.');
    case 'MISSING_CHAR':
      if (/quote/.test(message))
        return problem(startOfScalar(document, pos[0]) ?? at, 'A quotation mark in this line is not closed; add one at the end of the value.');
      return problem(startOfFlow(document, pos[0]) ?? at, missingChar(message));
    case 'BAD_INDENT':
      if (/flow/i.test(message)) return problem(startOfFlow(document, pos[0]) ?? at, 'A bracket that opens in this line is not closed; close it.');
      return problem(at, 'This line does not stand exactly below the others of its group; give it the same number of spaces.');
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (/single line/.test(message)) return problem(at, noColon(text, at));
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

const noColon = (text: string, at: number): string => {
  const { start, end } = lineAround(text, at);
  return /^[\w"'-]+:\S/.test(text.slice(start, end))
    ? 'There is no space behind “:” in this line; put one there.'
    : 'This line has no “:”; write it as “name: value”.';
};

const missingChar = (message: string): string =>
  /:|implicit/i.test(message) ? 'This line has no “:”; write it as “name: value”.' : 'A comma or a bracket is missing in this line; add it.';

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
