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
  const directives = document.note(directivesIn);
  if (directives.length === 0) return { reports, ignored: [] };
  const ignored: IgnoredReport[] = [];
  const kept = reports.filter((report) => {
    const directive = directives.find((candidate) => hides(candidate, report));
    if (directive) ignored.push({ report, directive });
    return !directive;
  });
  const { severity } = settings.of(uselessIgnore, kind);
  if (severity === 'off') return { reports: kept, ignored };
  const isOn = (id: string): boolean => rules.some((rule) => rule.id === id && rule.kinds.includes(kind) && settings.of(rule, kind).severity !== 'off');
  const useless = directives.flatMap((directive, index) => problemsOf(directive, directives.slice(0, index), directives.slice(index + 1), reports, rules, isOn));
  const added = useless.map(({ range, message, replacement }): Report => ({
    rule: uselessIgnore,
    severity,
    range,
    message,
    fixes: () => [replacement === undefined ? removal(range, document.text) : { title: `Write “${replacement}”`, safe: true, edits: [{ range, text: replacement }] }],
  }));
  return { reports: [...kept, ...added].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end), ignored };
}

const hides = ({ scope, rules }: Directive, { range, rule }: Report): boolean =>
  scope !== undefined && scope.start <= range.start && range.start <= scope.end && (rules.length === 0 || rules.some(({ text }) => text === rule.id));

interface Problem {
  readonly range: TextRange;
  readonly message: string;
  readonly replacement?: string | undefined;
}

function problemsOf(directive: Directive, before: readonly Directive[], behind: readonly Directive[], reports: readonly Report[], rules: readonly Rule[], isOn: (id: string) => boolean): readonly Problem[] {
  const { name, scope } = directive;
  const whole = { start: directive.start, end: directive.end };
  if (!name) return [{ range: whole, message: 'This comment does not say what to do; write “clear-to-send ignore” and the name of a rule.' }];
  if (!(directiveNames as readonly string[]).includes(name.text)) {
    const meant = nearest(name.text, directiveNames);
    return [{ range: name, message: `“${name.text}” is nothing that this comment can say; write ${meant ? `“${meant}”` : `one of: ${directiveNames.join(', ')}`}.`, replacement: meant }];
  }
  if (name.text === 'ignore-end') {
    const isOpen = before.findLast((other) => other.name?.text === 'ignore-start' || other.name?.text === 'ignore-end')?.name?.text === 'ignore-start';
    return isOpen ? [] : [{ range: whole, message: 'There is no “ignore-start” above this comment; take it out, or add one.' }];
  }
  const ids = rules.map(({ id }) => id);
  const unknown = directive.rules.filter(({ text }) => !ids.includes(text));
  if (unknown.length > 0) return unknown.map((word) => unknownRule(word, ids));
  const found = reports.filter((report) => hides({ ...directive, rules: [] }, report));
  if (!scope || (directive.rules.length === 0 && found.length === 0)) return [{ range: whole, message: 'This comment ignores nothing; take it out.' }];
  const idle = directive.rules.filter(({ text }) => isOn(text) && !found.some(({ rule }) => rule.id === text));
  const unclosed = name.text === 'ignore-start' && !behind.some((other) => other.name?.text === 'ignore-end');
  if (idle.length === directive.rules.length && idle.length > 0) return [{ range: whole, message: 'This comment ignores nothing; take it out.' }];
  return [
    ...idle.map((word) => ({ range: word, message: `There is nothing of “${word.text}” to ignore here; take the word out.` })),
    ...(unclosed ? [{ range: name, message: 'There is no “ignore-end” below, so all the rest of the document is ignored; add one, or write “ignore-file”.' }] : []),
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
  const behind = isFirst ? /^[ \t]*,[ \t]*/.exec(text.slice(end))?.[0].length ?? 0 : 0;
  const from = isFirst ? start : start - before;
  const isLine = !isWord && (from === 0 || text[from - 1] === '\n');
  const lineEnd = isLine ? (/^[ \t]*\r?\n/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return { title: isWord ? 'Take the word out' : 'Take the comment out', safe: false, edits: [{ range: { start: from, end: end + behind + lineEnd }, text: '' }] };
}
