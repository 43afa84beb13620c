/** The gate on the command line, and the git hook that guards a folder of sent documents. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { Folder, type Ending } from '../support/commandLine';

const mail = (words: string): string => `---\nkind: email\nto: Maya <maya@bakery.example>\nsubject: Photos of the bakery\ndate: 2026-11-23\n---\n\nHi Maya,\n\n${words}\n\nPlease reply by Friday 27 November 2026. Thank you!\n\nBest wishes,\nAlex\n`;
const day = ['--date', '2026-11-23'];

describe('the gate on the command line', function () {
  this.timeout(60_000);
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());
  const send = (...words: readonly string[]): Ending => folder.run(['export', '--to', 'text', ...day, ...words]);

  it('lets out what is clear, and counts what the client would miss', () => {
    folder.write('a.email.md', mail('The photos are done.'));
    assert.deepEqual([send('a.email.md').status, send('a.email.md').stderr], [0, '']);
    folder.write('b.email.md', mail('You have the photos soon.'));
    const { status, stderr, stdout } = send('b.email.md');
    assert.deepEqual([status, stderr], [0, 'clear-to-send: b.email.md: still in it: 1 thing that the client would miss.\n']);
    assert.match(stdout, /soon/);
  });

  it('writes nothing of what would embarrass, says why, and exits with 1', () => {
    folder.write('a.email.md', mail('The {{photos}} are done by XXX.'));
    const { status, stderr, stdout } = send('a.email.md', '--output', 'out.txt');
    assert.deepEqual([status, stdout, existsSync(join(folder.path, 'out.txt'))], [1, '', false]);
    assert.match(stderr, /^clear-to-send: a\.email\.md: line 10: “\{\{photos\}\}” .*\nclear-to-send: a\.email\.md: line 10: “XXX” .*\nclear-to-send: a\.email\.md: 2 things would embarrass you if this were sent, so nothing goes out; repair them, or say with --waive why they are right\.\n$/);
  });

  it('lets it out for a reason, which it repeats', () => {
    folder.write('a.email.md', mail('The {{photos}} are done.'));
    const { status, stderr, stdout } = send('a.email.md', '--waive', ' Her shop is\n called so ');
    assert.equal(status, 0);
    assert.match(stderr, /1 thing sent all the same: Her shop is called so\n$/);
    assert.match(stdout, /The \{\{photos\}\} are done/);
    assert.deepEqual([send('a.email.md', '--waive', ' ').status, folder.run(['check', '--waive', 'x', 'a.email.md']).status], [2, 2]);
  });

  it('checks all there is, whatever the settings show, and nothing where the gate is off', () => {
    folder.write('notes.md', 'Hi Maya,\n\nthe {{photos}} are done.\n');
    assert.equal(send('notes.md').status, 1, 'what is no client document by name goes out as a mail');
    folder.write('.clear-to-send.yaml', 'sendGate: off\n');
    assert.deepEqual([send('notes.md').status, send('notes.md').stderr], [0, '']);
    assert.equal(folder.run(['export', '--to', 'text', ...day, '--stdin'], 'Hi {{name}}').status, 0);
  });
});

describe('the git hook that guards a folder', function () {
  this.timeout(60_000);
  let folder: Folder;
  const git = (...words: readonly string[]): Ending => {
    const env = { ...process.env, NO_COLOR: '1', CLEAR_TO_SEND: `node ${resolve('dist/cli.js')}`, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
    return spawnSync('git', ['-c', 'user.name=Alex', '-c', 'user.email=alex@reed.example', ...words], { cwd: folder.path, env, encoding: 'utf8' });
  };
  const commit = (): Ending => git('commit', '--quiet', '--message', 'Sent');
  beforeEach(() => {
    folder = new Folder();
    git('init', '--quiet');
    const hook = join(folder.path, '.git/hooks/pre-commit');
    cpSync(resolve('examples/git-hook/pre-commit'), hook);
    chmodSync(hook, 0o755);
  });
  afterEach(() => folder.remove());

  it('lets in what is clear, and what is in no guarded folder or no document', () => {
    folder.write('sent/Maya’s "menu" 1.email.md', mail('The photos are done.'));
    folder.write('drafts/b.email.md', mail('The {{photos}} are done.'));
    folder.write('sent/list.txt', '{{photos}}');
    git('add', '.');
    const { status, stderr } = commit();
    assert.equal(status, 0, stderr);
    assert.equal(git('ls-files').stdout.split('\n').filter(Boolean).length, 3);
    assert.equal(git('commit', '--quiet', '--allow-empty', '--message', 'Nothing').status, 0);
  });

  it('keeps out what would embarrass, by what is to be committed and not by what the file holds', () => {
    folder.write('sent/acme/a b.email.md', mail('The {{photos}} are done.'));
    folder.write('sent/good.email.md', mail('The photos are done.'));
    git('add', '.');
    folder.write('sent/acme/a b.email.md', mail('The photos are done.'));
    const { status, stdout, stderr } = commit();
    assert.equal(status, 1);
    assert.match(stdout + stderr, /sent\/acme\/a b\.email\.md[\s\S]*“\{\{photos\}\}”[\s\S]*Nothing was committed/);
    git('add', '.');
    assert.equal(commit().status, 0);
  });

  it('goes by the settings of the folder', () => {
    folder.write('sent/.clear-to-send.yaml', 'rules:\n  placeholder: off\n');
    folder.write('sent/a.email.md', mail('The {{photos}} are done.'));
    git('add', '.');
    const { status, stderr } = commit();
    assert.equal(status, 0, stderr);
  });
});
