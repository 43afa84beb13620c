/** Leaves out the findings that comments in the text tell to ignore, and says which comments ignore nothing. */
import { nearest } from './config/nearest';
import type { Report } from './lint';
import type { DocumentKind } from './protocol';
import type { Rule } from './rules/rule';
import uselessIgnore from './rules/useless-ignore';
import type { Settings } from './settings';
import { directiveNames, directivesIn, type Directive, type DirectiveWord } from './text/directives';
import type { ProseDocument } from './text/document';
import type { TextRange } from './text/range';

/** A finding that a comment hides. */
export interface IgnoredReport {
  readonly report: Report;
  readonly directive: Directive;
}

export interface Sifted {
  readonly reports: readonly Report[];
  readonly ignored: readonly IgnoredReport[];
}

/** @param reports By place. */
export function sift(reports: readonly Report[], document: ProseDocument, rules: readonly Rule[], settings: Settings, kind: DocumentKind): Sifted {
  const directives = document.note(directivesIn).filter(({ name }) => name?.text !== 'settled');
  if (directives.length === 0) return { reports, ignored: [] };
  const ignored: IgnoredReport[] = [];
  const kept: Report[] = [];
  /** The rules of which something is found in the scope of each comment. */
  const found = new Map<Directive, Set<string>>();
  const byStart = directives.filter(({ scope }) => scope !== undefined).sort((a, b) => a.scope!.start - b.scope!.start);
  let next = 0;
  let open: Directive[] = [];
  // Both stand in order, so each is looked at once, however many there are.
  for (const report of reports) {
    const at = report.range.start;
    for (; next < byStart.length && byStart[next]!.scope!.start <= at; next++) open.push(byStart[next]!);
    if (open.some(({ scope }) => scope!.end < at)) open = open.filter(({ scope }) => scope!.end >= at);
    for (const directive of open) found.set(directive, (found.get(directive) ?? new Set()).add(report.rule.id));
    const directive = open.find(({ rules: named }) => named.length === 0 || named.some(({ text }) => text === report.rule.id));
    if (directive) ignored.push({ report, directive });
    else kept.push(report);
  }
  const { severity } = settings.of(uselessIgnore, kind);
  if (severity === 'off') return { reports: kept, ignored };
  const known = new Map(rules.map((rule) => [rule.id, rule.kinds.includes(kind) && settings.of(rule, kind).severity !== 'off']));
  let isOpen = false;
  const lastEnd = directives.findLastIndex(({ name }) => name?.text === 'ignore-end');
  const useless = directives.flatMap((directive, index) => {
    const problems = problemsOf(directive, { isOpen, hasEnd: lastEnd > index, found: found.get(directive) ?? nothing, known });
    if (directive.name?.text === 'ignore-start') isOpen = true;
    if (directive.name?.text === 'ignore-end') isOpen = false;
    return problems;
  });
  const added = useless.map(({ range, message, replacement }): Report => ({
    rule: uselessIgnore,
    severity,
    range,
    message,
    fixes: () => [
      replacement === undefined ? removal(range, document.text) : { title: `Write “${replacement}”`, safe: true, edits: [{ range, text: replacement }] },
    ],
  }));
  return { reports: [...kept, ...added].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end), ignored };
}

const nothing: ReadonlySet<string> = new Set();

interface Problem {
  readonly range: TextRange;
  readonly message: string;
  readonly replacement?: string | undefined;
}

/** What is known of the place of a comment. */
interface Place {
  /** True below an “ignore-start” without an end yet. */
  readonly isOpen: boolean;
  /** True above an “ignore-end”. */
  readonly hasEnd: boolean;
  /** The rules of which something is found in its scope. */
  readonly found: ReadonlySet<string>;
  /** All rules, and whether they are on. */
  readonly known: ReadonlyMap<string, boolean>;
}

function problemsOf(directive: Directive, { isOpen, hasEnd, found, known }: Place): readonly Problem[] {
  const { name, rules } = directive;
  const whole = { start: directive.start, end: directive.end };
  if (!name) return [{ range: whole, message: 'This comment does not say what to do; write “clear-to-send ignore” and the name of a rule.' }];
  if (!(directiveNames as readonly string[]).includes(name.text)) {
    const meant = nearest(name.text, directiveNames);
    return [
      {
        range: name,
        message: `“${name.text}” is nothing that this comment can say; write ${meant ? `“${meant}”` : `one of: ${directiveNames.join(', ')}`}.`,
        replacement: meant,
      },
    ];
  }
  if (name.text === 'ignore-end') return isOpen ? [] : [{ range: whole, message: 'There is no “ignore-start” above this comment; take it out, or add one.' }];
  const unknown = rules.filter(({ text }) => !known.has(text));
  if (unknown.length > 0) return unknown.map((word) => unknownRule(word, [...known.keys()]));
  // A rule that is off finds nothing, and may be on again tomorrow.
  const idle = rules.filter(({ text }) => known.get(text) && !found.has(text));
  if (rules.length === 0 ? found.size === 0 : idle.length === rules.length) return [{ range: whole, message: 'This comment ignores nothing; take it out.' }];
  return [
    ...idle.map((word) => ({ range: word, message: `There is nothing of “${word.text}” to ignore here; take the word out.` })),
    ...(name.text === 'ignore-start' && !hasEnd
      ? [{ range: name, message: 'There is no “ignore-end” below, so all the rest of the document is ignored; add one, or write “ignore-file”.' }]
      : []),
  ];
}

function unknownRule(word: DirectiveWord, ids: readonly string[]): Problem {
  const meant = nearest(word.text, ids);
  return { range: word, message: `“${word.text}” is no rule; write ${meant ? `“${meant}”` : 'the name that stands behind a finding'}.`, replacement: meant };
}

/** Takes out a comment with the line it leaves empty, or a word with its comma. */
function removal({ start, end }: TextRange, text: string): ReturnType<Report['fixes']>[number] {
  const isWord = !text.startsWith('<!--', start);
  const before = isWord ? /,?[ \t]*$/.exec(text.slice(0, start))![0].length : /[ \t]*$/.exec(text.slice(0, start))![0].length;
  const isFirst = isWord && !text.slice(0, start).trimEnd().endsWith(',');
  const behind = isFirst ? (/^[ \t]*,[ \t]*/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  const from = isFirst ? start : start - before;
  const isLine = !isWord && (from === 0 || text[from - 1] === '\n');
  const lineEnd = isLine ? (/^[ \t]*\r?\n/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return {
    title: isWord ? 'Take the word out' : 'Take the comment out',
    safe: false,
    edits: [{ range: { start: from, end: end + behind + lineEnd }, text: '' }],
  };
}
