import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

import { Folder, type Ending } from '../support/commandLine';

const mail = '---\nkind: email\nfrom: Alex <alex@reed.example>\nto: Maya <maya@bakery.example>\nsubject: The menu\nattachments: menu.pdf\n---\n\nHi Maya,\n\n<!-- clear-to-send ignore jargon -->\nThe **menu** is attached. There is nothing for you to do.\n\nKind regards,\nAlex\n';

describe('clear-to-send export', function () {
  this.timeout(30_000);
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');

  it('prints plain text, a page, a draft and a proposal', async () => {
    folder.write('menu.email.md', mail);
    folder.write('menu.pdf', Uint8Array.from([0, 255, 13, 10]));
    folder.write('.clear-to-send.yaml', 'house:\n  company: Reed & More\n  logo: logo.svg\n');
    folder.write('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    assert.deepEqual(ending(folder.run(['export', '--to', 'text', 'menu.email.md'])), { ...ended(0), stdout: 'Hi Maya,\n\nThe menu is attached. There is nothing for you to do.\n\nKind regards,\nAlex\n' });
    const html = folder.run(['export', '--to', 'html', 'menu.email.md']);
    assert.match(html.stdout, /^<!doctype html>\n<html lang="en-GB">[\s\S]*<title>The menu<\/title>[\s\S]*<strong>menu<\/strong>/);
    const draft = await PostalMime.parse(folder.run(['export', '--to', 'eml', '--date', '2026-11-23', 'menu.email.md']).stdout);
    assert.equal(draft.date, '2026-11-23T00:00:00.000Z');
    assert.deepEqual([...new Uint8Array(draft.attachments[0]!.content as ArrayBuffer)], [0, 255, 13, 10]);
    assert.match(folder.run(['export', '--to', 'proposal', '--kind', 'proposal', 'menu.email.md']).stdout, /<img src="data:image\/svg\+xml;base64,[^"]+" alt="Reed &#38; More">/);
    assert.match(folder.run(['export', '--to', 'text', '--stdin'], 'To: a@b.example\nSubject: x\n\nHi\n').stdout, /^Hi\n$/);
  });

  it('writes a new file, leaves alone one that is there, and replaces it when told to', () => {
    folder.write('menu.email.md', mail);
    folder.write('menu.pdf', 'x');
    const words = ['export', '--to', 'eml', '--output', 'menu.eml', 'menu.email.md'];
    assert.deepEqual(ending(folder.run(words)), ended(0));
    assert.match(read('menu.eml'), /^X-Unsent: 1\r\n/);
    folder.write('menu.eml', 'mine');
    assert.deepEqual(ending(folder.run(words)), { ...ended(2), stderr: 'clear-to-send: menu.eml: this file is there already and is left as it is; give another name, or use --force.\n' });
    assert.equal(read('menu.eml'), 'mine');
    assert.equal(folder.run([...words, '--force']).status, 0);
    assert.match(read('menu.eml'), /^X-Unsent: 1\r\n/);
    assert.deepEqual(readdirSync(folder.path).sort(), ['menu.email.md', 'menu.eml', 'menu.pdf']);
  });

  it('leaves no half of a file where none can be written', () => {
    folder.write('menu.email.md', 'Hi\n');
    mkdirSync(join(folder.path, 'taken'));
    for (const output of ['no/folder/menu.html', 'taken']) {
      const { status, stderr } = folder.run(['export', '--to', 'html', '--force', '--output', output, 'menu.email.md']);
      assert.equal(status, 2);
      assert.match(stderr, /^clear-to-send: \S+: it cannot be written: [^.]+\.\n$/);
    }
    assert.deepEqual(readdirSync(folder.path).sort(), ['menu.email.md', 'taken']);
    assert.equal(existsSync(join(folder.path, 'no')), false);
  });

  it('takes no file from outside of the folder, by no name and by no link', () => {
    folder.write('secret.txt', 'secret');
    // The check before would find the same, in other words.
    folder.write('clients/.clear-to-send.yaml', 'sendGate: off\n');
    folder.write('clients/menu.email.md', mail.replace('menu.pdf', '../secret.txt, linked.txt, menu.pdf'));
    symlinkSync(join(folder.path, 'secret.txt'), join(folder.path, 'clients/linked.txt'));
    const { status, stdout, stderr } = folder.run(['export', '--to', 'eml', '--root', 'clients', 'clients/menu.email.md']);
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.deepEqual(stderr.split('\n').map((line) => /“[^”]*” \S+ \S+/.exec(line)?.[0]), ['“../secret.txt” lies outside', '“linked.txt” lies outside', '“menu.pdf” is listed', undefined]);
  });

  it('tells on standard error what did not go out as written', () => {
    folder.write('.clear-to-send.yaml', 'sendGate: off\n');
    folder.write('menu.email.md', 'See [this](javascript:alert(1)) and ![that](https://x.example/a.png).\n');
    const { status, stdout, stderr } = folder.run(['export', '--to', 'text', 'menu.email.md']);
    assert.deepEqual({ status, stdout }, { status: 0, stdout: 'See this and that <https://x.example/a.png>.\n' });
    assert.match(stderr, /^clear-to-send: menu\.email\.md: “javascript:alert\(1\)” leads nowhere.*\nclear-to-send: menu\.email\.md: The picture “https:\/\/x\.example\/a\.png” is on the web.*\n$/);
  });

  it('refuses what it does not understand', () => {
    const refusal = (...words: string[]): string => folder.run(['export', ...words]).stderr;
    assert.match(refusal('a.md'), /“export” needs --to/);
    assert.match(refusal('--to', 'pdf', 'a.md'), /--to is “pdf”; it takes one of: html, text, eml, proposal/);
    assert.match(refusal('--to', 'html'), /name one file/);
    assert.match(refusal('--to', 'html', '--force', 'a.md'), /--force needs --output/);
    assert.match(refusal('--to', 'html', '--me', 'a@b.example', 'a.md'), /--me is no option of “export”/);
    assert.match(refusal('--to', 'html', 'none.md'), /none\.md: there is no such file\./);
  });
});

const ended = (status: number): Ending => ({ status, stdout: '', stderr: '' });
const ending = ({ status, stdout, stderr }: Ending): Ending => ({ status, stdout, stderr });
