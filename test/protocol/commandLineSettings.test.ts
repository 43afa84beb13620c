import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { Folder } from '../support/commandLine';

const mail = 'Hi Maya,\n\nWe leverage the CMS soon.\n\nWe call you on Monday 7 December 2026.\n\nThank you!\n';

describe('settings on the command line', function () {
  this.timeout(60_000);
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  const codes = (words: readonly string[], input?: string): readonly string[] => folder.json(words, input).files.flatMap(({ findings }) => findings.map(({ rule }) => rule));

  it('are those of the folders of each file', () => {
    folder.write('.clear-to-send.yaml', 'rules:\n  vague-date: off\n');
    folder.write('acme/.clear-to-send.yaml', 'client:\n  knows: [CMS]\n');
    folder.write('acme/x.email.md', mail);
    folder.write('x.email.md', mail);
    assert.deepEqual(codes(['acme']), ['jargon']);
    assert.deepEqual(codes(['x.email.md']), ['jargon', 'unexplained-acronym']);
    assert.deepEqual(codes(['--stdin-filename', 'acme/y.email.md'], mail), ['jargon']);
    symlinkSync(join(folder.path, 'acme'), join(folder.path, 'link'), 'dir');
    assert.deepEqual(codes(['link/x.email.md']), ['jargon']);
  });

  it('are taken from nowhere above --root', () => {
    folder.write('.clear-to-send.yaml', 'rules:\n  vague-date: off\n');
    folder.write('ws/.clear-to-send.yaml', 'rules:\n  jargon: off\n');
    folder.write('ws/acme/x.email.md', mail);
    assert.deepEqual(codes(['ws']), ['unexplained-acronym']);
    assert.deepEqual(codes(['--root', 'ws', 'ws']), ['unexplained-acronym', 'vague-date']);
  });

  it('that are wrong are named with their line, the rest counts, and the exit status is 2', () => {
    folder.write('.clear-to-send.yaml', 'rules:\n  vage-date: off\n  jargon: off\n');
    folder.write('x.email.md', mail);
    const { status, stdout, stderr } = folder.run(['check', 'x.email.md']);
    assert.equal(status, 2);
    assert.equal(stderr, 'clear-to-send: .clear-to-send.yaml:2:3: “vage-date” is no rule; write “vague-date”.\n');
    assert(!/ {2}jargon$/m.test(stdout) && / {2}vague-date$/m.test(stdout), stdout);
    const json = folder.json(['x.email.md']) as unknown as { settings: unknown };
    assert.deepEqual(json.settings, [{ path: '.clear-to-send.yaml', severity: 'error', message: '“vage-date” is no rule; write “vague-date”.', line: 1, character: 2 }]);
  });

  it('are printed with where each comes from', () => {
    folder.write('.clear-to-send.yaml', 'words:\n  known: [SEO]\nrules:\n  vague-date: off\n  long-sentence: { maxWords: 12 }\n');
    folder.write('acme/.clear-to-send.yaml', 'client:\n  name: Acme\n  knows: [CMS]\nrules:\n  long-sentence: { maxWords: 15 }\n');
    folder.write('acme/x.quote.md', mail);
    const { status, stdout } = folder.run(['--print-config', 'acme/x.quote.md']);
    assert.equal(status, 0);
    assert.match(stdout, /^acme\/x\.quote\.md is checked as a quote\.$/m);
    assert.match(stdout, /^client\.name: Acme +acme\/\.clear-to-send\.yaml:2$/m);
    assert.match(stdout, /^rules\.vague-date\.severity: off +\.clear-to-send\.yaml:4$/m);
    assert.match(stdout, /^rules\.long-sentence\.maxWords: 15 +acme\/\.clear-to-send\.yaml:5, \.clear-to-send\.yaml:5$/m);
    assert.match(stdout, /^rules\.jargon\.known: \["SEO","CMS"\] +acme\/\.clear-to-send\.yaml:3, \.clear-to-send\.yaml:2$/m);
    assert.match(stdout, /^rules\.missing-validity\.days: 30 +default$/m);
    const printed = JSON.parse(folder.run(['check', '--format', 'json', '--print-config', 'acme/x.quote.md']).stdout) as { kind: string; settings: readonly { name: string; value: string; from: string; files: unknown }[] };
    assert.equal(printed.kind, 'quote');
    assert.deepEqual(printed.settings.find(({ name }) => name === 'rules.vague-date.severity'), { name: 'rules.vague-date.severity', value: 'off', from: 'file', files: [{ path: '.clear-to-send.yaml', line: 3 }] });
    assert.equal(folder.run(['--print-config']).status, 2);
  });

  it('leave out what a baseline holds, and report what is new', () => {
    folder.write('old/x.email.md', mail);
    assert.match(folder.run(['check', '--baseline', 'known.json', 'old']).stderr, /there is no such baseline; make it with --update-baseline\.\n$/);
    const { status, stderr } = folder.run(['check', '--baseline', 'known.json', '--update-baseline', 'old']);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: 'clear-to-send: known.json holds 3 findings now; they are left out from now on.\n' });
    const baseline = readFileSync(join(folder.path, 'known.json'), 'utf8');
    assert(baseline.includes('"old/x.email.md"'), baseline);
    assert.deepEqual(codes(['--baseline', 'known.json', 'old']), []);
    // Lines that move are the same findings; a second one of the same words is not.
    folder.write('old/x.email.md', `# Hello\n\n${mail}\nThe texts are ready soon. We leverage them.\n`);
    assert.deepEqual(codes(['--baseline', 'known.json', 'old']), ['vague-date']);
    assert.deepEqual(codes(['--baseline', 'known.json', 'old/x.email.md']), ['vague-date']);
    folder.write('known.json', '{"version": 2}');
    assert.equal(folder.run(['check', '--baseline', 'known.json', 'old']).status, 2);
    assert.equal(folder.run(['check', '--update-baseline', 'old']).status, 2);
    assert.equal(readFileSync(join(folder.path, 'known.json'), 'utf8'), '{"version": 2}');
  });
});
