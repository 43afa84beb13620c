import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { declarations } from '../../server/src/config';
import { kinds } from '../../server/src/lint';
import { rules } from '../../server/src/rules';
import type { Rule } from '../../server/src/rules/rule';
import { schemaOf } from '../../server/src/rules/shape';
import { section } from '../../server/src/settings';
import { defaultSeverity, settingsSchema } from '../../server/src/settingsPage';
import { templates } from '../../server/src/templates';
import { check } from '../support/check';

describe('what is written from the source', () => {
  it('package.json lists every setting', () => {
    expectFile('package.json', (current) => {
      const manifest = JSON.parse(current) as { contributes: { configuration: { properties: unknown } } };
      manifest.contributes.configuration.properties = settingsSchema(rules);
      return `${JSON.stringify(manifest, undefined, 2)}\n`;
    });
  });

  it('schemas/clear-to-send.schema.json says what a settings file may hold', () => {
    const schema = { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Settings of Clear to Send', ...schemaOf(declarations(rules)) };
    expectFile('schemas/clear-to-send.schema.json', () => `${JSON.stringify(schema, undefined, 2)}\n`);
  });

  it('README.md lists every rule, setting and template', () => {
    expectFile('README.md', (current) => between(between(between(current, 'rules', ruleTable()), 'settings', settingsTable()), 'templates', templateTable()));
  });

  it('rules/README.md explains every rule', () => {
    expectFile('server/src/rules/README.md', () => ['# The rules', 'Written from the rules by `npm run update`; change the rule, not this page.', ...rules.map(rulePage), ''].join('\n\n'));
  });

  it('test/examples.md tells what is found in the examples', () => {
    const files = readdirSync('examples').filter((name) => name.endsWith('.md'));
    expectFile('test/examples.md', () => ['# What is found in the examples', 'Written by `npm run update`; read what changes in it before you keep it.', ...files.map(exampleFindings), ''].join('\n\n'));
  });
});

const between = (text: string, name: string, content: string): string => {
  const parts = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*(<!-- /${name} -->)`);
  assert.match(text, parts, `README.md has a place for ${name}`);
  return text.replace(parts, (_, start: string, end: string) => `${start}${content}\n${end}`);
};

function ruleTable(): string {
  const rows = rules.map((rule) => `| [\`${rule.id}\`](server/src/rules/README.md#${rule.id}) | ${rule.summary} | ${rule.kinds.join(', ')} | ${defaultSeverity(rule)} |`);
  return ['| Rule | What it marks: a text that … | In | Importance |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function settingsTable(): string {
  const schema = settingsSchema(rules) as Record<string, { description?: string; markdownDescription?: string; default: unknown }>;
  const isSeverity = (name: string): boolean => name.endsWith('.severity');
  const rows = Object.entries(schema)
    .filter(([name]) => !isSeverity(name))
    .map(([name, { description, markdownDescription, default: value }]) => `| \`${name}\` | ${markdownDescription ?? description} | \`${JSON.stringify(value)}\` |`);
  const severity = `| \`${section}.<rule>.severity\` | How much a rule matters: \`error\`, \`warning\`, \`information\`, \`hint\` or \`off\`. | \`"default"\` |`;
  return ['| Setting | What it does | Default |', '| --- | --- | --- |', ...rows, severity].join('\n');
}

function templateTable(): string {
  const rows = Object.entries(templates).map(([name, { prefix, description }]) => `| ${name} | \`${prefix}\` | ${description} |`);
  return ['| Template | Type this | What it is for |', '| --- | --- | --- |', ...rows].join('\n');
}

function rulePage(rule: Rule): string {
  const settings = Object.entries(rule.options).map(([name, { schema, default: value }]) => `- \`${section}.${rule.id}.${name}\`: ${schema.description} Default: \`${JSON.stringify(value)}\`.`);
  const pairs = rule.examples.map(({ bad, good, settings }) => `${settings ? `With \`${JSON.stringify(settings)}\`, not this` : 'Not this'}:\n\n${quote(bad)}\n\nThis:\n\n${quote(good)}`);
  const languages = rule.inAnyLanguage ? ' In documents in any language.' : '';
  const facts = `In: ${rule.kinds.join(', ')}. Importance: ${defaultSeverity(rule)}.${languages}`;
  return [`## ${rule.id}`, `Marks a text that … ${rule.summary[0]!.toLowerCase()}${rule.summary.slice(1)}`, rule.why, facts, ...pairs, settings.join('\n')].filter(Boolean).join('\n\n');
}

function exampleFindings(name: string): string {
  const text = readFileSync(`examples/${name}`, 'utf8');
  const kind = kinds.find((kind) => name.endsWith(`.${kind}.md`));
  assert.ok(kind, `examples/${name} says by its name what it is`);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const found = check(text, kind).map(({ rule, range, message, fixes }) => {
    const repair = fixes()[0];
    return `- Line ${lineOf(range.start)}, ${rule.id}: ${message}${repair ? ` → ${repair.title}` : ''}`;
  });
  return `## ${name}\n\n${found.join('\n')}`;
}

const quote = (text: string): string => text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');

/** Fails when `path` is out of date; with UPDATE=1, brings it up to date instead. */
function expectFile(path: string, expected: (current: string) => string): void {
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const wanted = expected(current);
  if (process.env['UPDATE'] === '1') writeFileSync(path, wanted);
  else assert.equal(current, wanted, `${path} is out of date; run “npm run update”`);
}
