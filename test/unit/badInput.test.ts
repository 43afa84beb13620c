import assert from 'node:assert/strict';

import { checkText } from '../../server/src/check';
import { kinds } from '../../server/src/lint';
import { rules } from '../../server/src/rules';
import { parseSettings } from '../../server/src/settings';
import { today } from '../support/check';

const { settings } = parseSettings({}, rules);

/** Everything found, after looking that it stands inside the text, in order, with edits that can be made. */
function checked(text: string, kind = kinds[0]!): readonly string[] {
  const { reports, document } = checkText(text, {
    path: 'text.md',
    kind,
    today,
    settings,
    onFailure: ({ id }, error) => assert.fail(`${id}: ${error instanceof Error ? error.stack : String(error)}`),
  });
  let last = 0;
  for (const { rule, range } of reports) {
    assert(0 <= range.start && range.start <= range.end && range.end <= text.length, `${rule.id} ${JSON.stringify(range)} of ${text.length}`);
    assert(last <= range.start, `${rule.id} is out of order`);
    last = range.start;
  }
  for (const { start, end } of document.blocks) assert(0 <= start && start <= end && end <= text.length);
  // The fixes of thousands of findings are alike; the first and last of them show whether they fit.
  for (const report of [...reports.slice(0, 20), ...reports.slice(-20)]) {
    for (const { range } of report.fixes().flatMap(({ edits }) => edits)) assert(0 <= range.start && range.start <= range.end && range.end <= text.length);
  }
  return reports.map(({ rule }) => rule.id);
}

const sentence = 'We leverage the price of £450, TBD. ';

const inputs: Readonly<Record<string, string>> = {
  'nothing': '',
  'white space': ' \n\t\r\n \u00a0\n\n',
  'a byte order mark': '\uFEFF',
  'only a header': '---\nkind: email\n---',
  'front matter that never ends': `---\nkind: email\nto: Maya\n\n${sentence}\n`,
  'front matter that runs into the text': `---\nkind: email\n${sentence}\n`,
  'front matter that never ends and goes on long': `---\n${'to: Maya\n'.repeat(5000)}`,
  'invalid YAML': '---\nto: "Maya\nsubject: [a, {b\n\t- c: d: e\n*x &y\n---\n\nHi Maya,\n',
  'a list for front matter': '---\n- to\n- Maya\n---\n\nHi Maya,\n',
  'a text for front matter': '---\njust words\n---\n\nHi Maya,\n',
  'front matter that refers to itself': '---\na: &a [*a, *a]\nto: *a\n---\n\nHi Maya,\n',
  'nothing but days': '14 May 2026, '.repeat(8000),
  'nothing but amounts': '£1 '.repeat(20_000),
  'nothing but questions': 'Could you tell us when? '.repeat(4000),
  'ten thousand questions of the client': `Hi,\n\nthanks.\n\n${Array.from({ length: 10_000 }, (_, index) => `> Could you send us page ${index}?`).join('\n')}\n`,
  'lone surrogates': `\ud83d Hi \udc4d Maya\ud83d,\n\n${sentence}\udc4d\ud83d`,
  'lines that end in CR': `Hi Maya,\r\r${sentence}\r- TBD\r\r> TBD\r`,
  'lines that end in all ways': `Hi Maya,\r\n\n\r${sentence}\n\r\r\n${sentence}\r`,
  'right-to-left text': `שלום מאיה,\n\n${'המחיר הוא ‎£450‎ TBD. '.repeat(50)}\n\nمرحبا ${sentence}\u202e\n`,
  'control characters': Array.from({ length: 2000 }, (_, index) => String.fromCharCode(index % 0x300)).join(''),
  'combining marks': `H${'\u0301'.repeat(20_000)}i Maya`,
  'invisible characters': '\u200b\u200d\u2060\ufeff'.repeat(5000),
  '10,000 nested quotations': `${'>'.repeat(10_000)} ${sentence}`,
  '10,000 nested quotations with spaces': `${'> '.repeat(10_000)}${sentence}`,
  'quotations that nest deeper line by line': Array.from({ length: 600 }, (_, depth) => `${'>'.repeat(depth)} ${sentence}`).join('\n'),
  '10,000 list marks on a line': `${'- '.repeat(10_000)}${sentence}`,
  '10,000 list numbers on a line': `${'1. '.repeat(10_000)}${sentence}`,
  'lists that nest deeper line by line': Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- ${sentence}`).join('\n'),
  'a table of 5,000 rows': `| Part | Price |\n| --- | --- |\n${`| ${sentence} | £450 |\n`.repeat(5000)}`,
  'a table of 2,000 columns': `|${' a |'.repeat(2000)}\n|${' --- |'.repeat(2000)}\n|${' TBD |'.repeat(2000)}\n`,
  'HTML nested 10,000 deep': `${'<div>'.repeat(10_000)}${sentence}${'</div>'.repeat(10_000)}`,
  'HTML nested 5,000 deep in a line': `Hi ${'<b>'.repeat(5000)}${sentence}${'</b>'.repeat(5000)}`,
  'a comment that never ends': `Hi <!-- ${sentence.repeat(200)}`,
  'a code block that never ends': `Hi\n\n\`\`\`\n${sentence.repeat(200)}`,
  'one line of 300 KB': sentence.repeat(8500),
  'one word of 300 KB': 'a'.repeat(300_000),
  'one sentence of 100 KB': 'we leverage the price and '.repeat(4000),
  'a paragraph of 10,000 lines': `${sentence}\n`.repeat(10_000),
  'a paragraph of 10,000 short lines': 'Maya\n'.repeat(10_000),
  'a paragraph of 10,000 header lines': 'From: Maya\n'.repeat(10_000),
  '10,000 paragraphs of one word': 'Thanks\n\n'.repeat(10_000),
  '5,000 headings': '# TBD\n\n'.repeat(5000),
  '1,000 prices': '£450 and '.repeat(1000),
  '5,000 questions': 'What is the price? '.repeat(5000),
  'one megabyte of dollar signs': '$'.repeat(1_000_000),
  'one megabyte of blanks to fill in': '_'.repeat(1_000_000),
  'one megabyte of a key': 'aB3'.repeat(340_000),
  'one megabyte of an address': `https://${'a.'.repeat(500_000)}example`,
  '20,000 fields': '{{name}} [Client] $X ____ TBD '.repeat(4000),
  '20,000 notes': 'TODO the price <!-- ask Ben --> '.repeat(6000),
  '20,000 attachments': 'see the attached plan and enclosed list, '.repeat(6000),
  '5,000 acronyms': Array.from({ length: 5000 }, (_, index) => `A${String.fromCharCode(65 + (index % 26), 65 + (Math.floor(index / 26) % 26))}X`).join(' '),
};

for (const mark of ['[', ']', '*', '_', '`', '<', '>', '(', ')', '|', '~', '\\', '!', '#', '&', '"', '“', '‘', '\'', '.', '…', '?', ',', ':', '-', '—', '=', '/', '@', '$', '{', '{{', '%', '0', '1.', '£', '[](', '![', '<!--', '**a', '*a_', '"a ', '(a', '[a](', 'a@', 'http://', 'www.', '\n- ', '\n> ', '\n\n', '\n---', '\n|']) {
  (inputs as Record<string, string>)[`5,000 times ${JSON.stringify(mark)}`] = `Hi ${mark.repeat(5000)}`;
}

describe('bad input', function () {
  this.timeout(60_000);
  for (const [name, text] of Object.entries(inputs)) {
    it(`${name} is read to the end`, () => kinds.forEach((kind) => checked(text, kind)));
  }

  it('2 MB are read to the end', () => {
    checked(`${sentence.repeat(8)}\n\n`.repeat(7000));
  });

  it('still has its findings', () => {
    for (const name of ['front matter that never ends', 'invalid YAML', 'a list for front matter']) assert(checked(inputs[name]!).includes('unreadable-header'), name);
    for (const name of ['lone surrogates', 'lines that end in CR', 'lines that end in all ways', 'right-to-left text', 'a table of 5,000 rows', '5,000 headings']) assert(checked(inputs[name]!).includes('placeholder'), name);
    for (const name of ['nothing', 'white space', 'a byte order mark', '10,000 nested quotations']) assert(!checked(inputs[name]!).includes('placeholder'), name);
  });
});
