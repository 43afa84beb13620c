import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { declarations, readConfig } from '../../server/src/config';
import { rules } from '../../server/src/rules';

/** A settings file with something of everything, one thing a line. */
const whole = `# Our settings
root: true
preset: standard
sendGate: strict
client:
  name: Acme
  people:
    - Maya Chen <maya@acme.example>
    - Ben Ode
  domains:
    - acme.example
  knows:
    - CMS
    - landing page
  language: en-GB
  timeZone: Europe/London
  currency: GBP
  country: GB
  readingGrade: 5
  tone: friendly
rules:
  jargon: warning
  vague-date:
    severity: hint
    accept:
      - next week
  long-sentence:
    maxWords: 20
  missing-summary:
    minWords: 100
  placeholder: error
words:
  known:
    - SEO
    - wireframe
  jargon:
    burndown: progress
    scrum board:
      write: plan
      means: a board of the work
  banned:
    cheap: good value
    deck: slides
  preferred:
    e-mail: email
files:
  include:
    - letters/**/*.md
  exclude:
    - archive/**
  kinds:
    offers/*.md: quote
templates: templates
house:
  company: Studio North
  signature: Kind regards
  footer: Company number 0123456
  colours:
    - "#1a6b54"
  logo: house/logo.png
  paymentTerms: 14 days
  vatRate: 20
  validityDays: 30
`;

const lines = whole.split('\n').slice(0, -1);
const shape = declarations(rules);
const good = readConfig(whole, shape);

/** The groups of the first column, by their lines. */
const groups = lines.flatMap((text, start) => (/^\w/.test(text) ? [{ start, name: text.split(':')[0]! }] : []));

interface Mistake {
  readonly what: string;
  readonly lines: readonly string[];
  /** The line that has to be named, from 0. */
  readonly line: number;
}

/** Names that stand for something of the writer's own, which cannot be misspelt. */
const free = /^\s*(?:burndown|scrum board|cheap|deck|e-mail|offers\/\*\.md):/;

function* mistakes(): Iterable<Mistake> {
  for (const [line, text] of lines.entries()) {
    const [, indent, name, value] = /^(\s*)(?:- |([^:#]+): ?)(.*)$/.exec(text) ?? [];
    if (indent === undefined || value === undefined) continue;
    const withLine = (what: string, ...instead: string[]): Mistake => ({ what: `${what}: ${instead.join(' ⏎ ').trim()}`, lines: lines.toSpliced(line, 1, ...instead), line });
    if (name !== undefined && !free.test(text)) yield withLine('a name with a letter too few', text.replace(name, name.slice(0, 2) + name.slice(3)));
    if (name !== undefined && !free.test(text)) yield withLine('a name of something else', text.replace(name, 'somethingElse'));
    if (name !== undefined && value !== '') {
      yield withLine('a list', `${indent}${name}: [[1], 2]`);
      yield withLine('a quotation mark that is not closed', `${indent}${name}: "${value.replaceAll('"', '')}`);
      yield withLine('no colon', `${indent}${name} ${value}`);
      yield { ...withLine('the same twice', text, text), line: line + 1 };
      yield withLine('a tab', `\t${indent}${name}: ${value}`);
      if (/^(?:[a-z]+: |(?!.*(?:jargon|placeholder|burndown|cheap|deck|e-mail|root):).*: )/.test(text) && !/^(?:templates)/.test(text)) yield withLine('a bracket that is not closed', `${indent}${name}: {a: ${value}`);
    }
    if (name !== undefined && value === '') yield { ...withLine('a text where lines belong below', `${indent}${name}: 7`), lines: [...lines.slice(0, line), `${indent}${name}: 7`, ...lines.slice(line + 1).slice(belowOf(line))] };
    if (name === undefined) {
      yield { ...withLine('the same twice', text, text), line: line + 1 };
      yield withLine('a number', `${indent}- 404`);
      yield withLine('a mapping', `${indent}- what: ${value.replaceAll(/[:<>"]/g, '')}`);
    }
  }
  for (const [wrong, right] of values) {
    const line = lines.findIndex((text) => text.trim() === right);
    assert(line >= 0, right);
    yield { what: `a value that cannot be: ${wrong}`, lines: lines.with(line, lines[line]!.replace(right, () => wrong)), line };
  }
}

/** How many lines stand below a line that opens a group. */
function belowOf(line: number): number {
  const depth = (text: string): number => text.length - text.trimStart().length;
  const end = lines.findIndex((text, index) => index > line && depth(text) <= depth(lines[line]!));
  return (end < 0 ? lines.length : end) - line - 1;
}

const values: readonly (readonly [string, string])[] = [
  ['root: yes please', 'root: true'],
  ['preset: loud', 'preset: standard'],
  ['name: ""', 'name: Acme'],
  ['name: @acme', 'name: Acme'],
  ['name: Acme: the bakery', 'name: Acme'],
  ['name: 42', 'name: Acme'],
  ['name:', 'name: Acme'],
  ['- Maya Chen <maya@acme', '- Maya Chen <maya@acme.example>'],
  ['- https://acme.example', '- acme.example'],
  ['- info@acme.example', '- acme.example'],
  ['language: english', 'language: en-GB'],
  ['language: en_GB', 'language: en-GB'],
  ['timeZone: London', 'timeZone: Europe/London'],
  ['currency: pounds', 'currency: GBP'],
  ['currency: gbp', 'currency: GBP'],
  ['currency: £', 'currency: GBP'],
  ['currency: ABC', 'currency: GBP'],
  ['country: England', 'country: GB'],
  ['country: UK', 'country: GB'],
  ['readingGrade: five', 'readingGrade: 5'],
  ['readingGrade: 0', 'readingGrade: 5'],
  ['readingGrade: 99', 'readingGrade: 5'],
  ['readingGrade: 5.5', 'readingGrade: 5'],
  ['readingGrade: "5"', 'readingGrade: 5'],
  ['tone: chatty', 'tone: friendly'],
  ['jargon: loud', 'jargon: warning'],
  ['jargon: false', 'jargon: warning'],
  ['jargon: 0', 'jargon: warning'],
  ['jargon:warning', 'jargon: warning'],
  ['severity: warn', 'severity: hint'],
  ['severity: 2', 'severity: hint'],
  ['maxWords: many', 'maxWords: 20'],
  ['maxWords: 1', 'maxWords: 20'],
  ['maxwords: 20', 'maxWords: 20'],
  ['max-words: 20', 'maxWords: 20'],
  ['minWords: -1', 'minWords: 100'],
  ['minWords: 10.5', 'minWords: 100'],
  ['- letters/[a/*.md', '- letters/**/*.md'],
  ['- letters/{a,b/*.md', '- letters/**/*.md'],
  ['- letters\\*.md', '- letters/**/*.md'],
  ['- **/*.md', '- letters/**/*.md'],
  ['- /home/me/*.md', '- archive/**'],
  ['- C:/clients/*.md', '- archive/**'],
  ['- ../archive/**', '- archive/**'],
  ['offers/*.md: letter', 'offers/*.md: quote'],
  ['offers/(a.md: quote', 'offers/*.md: quote'],
  ['"": quote', 'offers/*.md: quote'],
  ['burndown: 7', 'burndown: progress'],
  ['burndown: ""', 'burndown: progress'],
  ['mean: a board of the work', 'means: a board of the work'],
  ['cheap: {say: good value}', 'cheap: good value'],
  ['templates: "*.md"', 'templates: templates'],
  ['- 1a6b54', '- "#1a6b54"'],
  ['- #1a6b54', '- "#1a6b54"'],
  ['- green', '- "#1a6b54"'],
  ['logo: house\\logo.png', 'logo: house/logo.png'],
  ['vatRate: 20 %', 'vatRate: 20'],
  ['vatRate: 120', 'vatRate: 20'],
  ['vatRate: -1', 'vatRate: 20'],
  ['validityDays: 0', 'validityDays: 30'],
  ['validityDays: a month', 'validityDays: 30'],
  ['colors:', 'colours:'],
  ['vat: 20', 'vatRate: 20'],
];

describe('mistakes in a settings file', () => {
  it('are none in the file they are made in', () => {
    assert.deepEqual(good.problems, []);
    assert.deepEqual((good.values['client'] as Record<string, unknown>)['knows'], ['CMS', 'landing page']);
  });

  it('are none in the file that the README shows', () => {
    const shown = /```yaml\n(client:\n[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))![1]!;
    const { problems, values: read } = readConfig(shown, shape);
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(read).sort(), Object.keys(shape.fields).filter((name) => name !== 'root').sort());
  });

  const all = [...mistakes()];
  it('are more than two hundred', () => assert(all.length > 200, `${all.length}`));

  for (const newline of ['\n', '\r\n']) {
    for (const { what, lines: wrong, line } of all) {
      it(`${newline === '\n' ? '' : '(CRLF) '}${what}, in line ${line + 1}`, () => {
        const text = `${wrong.join(newline)}${newline}`;
        const { problems, values: read } = readConfig(text, shape);
        const found = problems.map(({ range, message }) => `${text.slice(0, range.start).split('\n').length}: ${message}`);
        assert(found.some((problem) => problem.startsWith(`${line + 1}: `)), `nothing in line ${line + 1}, but ${JSON.stringify(found)}`);
        for (const { range, message } of problems) {
          assert(range.start < range.end && range.end <= text.length + 1, JSON.stringify(range));
          assert.match(message, /^[^\n]{10,300}\.$/);
        }
        assert.deepEqual(found.filter((problem) => !problem.startsWith(`${line + 1}: `)), [], 'lines that are right are reported too');
        // What stands in the other groups still counts.
        const group = groups.findLast(({ start }) => start <= line)!.name;
        for (const { name } of groups) if (name !== group) assert.deepEqual(read[name], good.values[name], name);
      });
    }
  }
});
