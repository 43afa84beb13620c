import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Folder } from '../support/commandLine';

const mail = 'From: Maya Hartwell <maya@bakery.example>\r\nTo: alex@reed.example\r\nSubject: Menu\r\nDate: Fri, 20 Nov 2026 09:14:00 +0000\r\n\r\nWhat does it cost?\r\n';

describe('clear-to-send reply', function () {
  this.timeout(30_000);
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  it('prints the draft, which is a client document with nothing but fields to fill in', () => {
    folder.write('menu.eml', mail);
    const { status, stdout, stderr } = folder.run(['reply', 'menu.eml', '--date', '2026-11-23']);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(stdout, /^---\nkind: email\nfrom: alex@reed\.example\nto: Maya Hartwell <maya@bakery\.example>\nsubject: "Re: Menu"\ndate: 2026-11-23\nin-reply-to:\n/);
    assert.match(stdout, /\n1\. “What does it cost\?”\n\n {3}\[your answer\]\n/);
    assert.match(stdout, /\n> What does it cost\?\n$/);
    folder.write('reply.email.md', stdout);
    const rules = folder.json(['reply.email.md']).files[0]!.findings.map(({ rule }) => rule);
    assert.deepEqual([...new Set(rules)], ['placeholder']);
  });

  it('writes a new file and leaves alone one that is there', () => {
    folder.write('menu.eml', mail);
    const { status, stdout } = folder.run(['reply', '--output', 'reply.email.md', 'menu.eml']);
    assert.deepEqual({ status, stdout }, { status: 0, stdout: '' });
    const written = readFileSync(join(folder.path, 'reply.email.md'), 'utf8');
    assert.match(written, /^---\nkind: email\n/);
    folder.write('reply.email.md', 'Mine.\n');
    const again = folder.run(['reply', '--output', 'reply.email.md', 'menu.eml']);
    assert.equal(again.status, 2);
    assert.equal(again.stderr, 'clear-to-send: reply.email.md: this file is there already and is left as it is; give another name.\n');
    assert.equal(readFileSync(join(folder.path, 'reply.email.md'), 'utf8'), 'Mine.\n');
    assert.match(folder.run(['reply', '--output', 'no/such/folder.md', 'menu.eml']).stderr, /it cannot be written: there is no such folder\.$/m);
  });

  it('reads the source of a mail from standard input, and a text that quotes one', () => {
    assert.match(folder.run(['reply', '--stdin', '--locale', 'en-US'], `Message-ID: <1@x>\r\n${mail}`).stdout, /On Friday, November 20, 2026 at 09:14, Maya Hartwell wrote:/);
    assert.match(folder.run(['reply', '--stdin'], 'On Friday 20 November 2026, Maya <maya@bakery.example> wrote:\n\n> What does it cost?\n').stdout, /\nto: Maya <maya@bakery\.example>\n/);
  });

  it('writes dates as the settings of the client’s folder say', () => {
    const source = `Message-ID: <1@x>\r\n${mail}`;
    folder.write('acme/.clear-to-send.yaml', 'client:\n  language: en-US\n');
    folder.write('acme/menu.eml', source);
    assert.match(folder.run(['reply', 'acme/menu.eml']).stdout, /On Friday, November 20, 2026/);
    assert.match(folder.run(['reply', '--locale', 'en-GB', 'acme/menu.eml']).stdout, /On Friday 20 November 2026/);
    assert.equal(folder.run(['reply', '--stdin', '--output', 'acme/reply.email.md'], source).status, 0);
    assert.match(readFileSync(join(folder.path, 'acme/reply.email.md'), 'utf8'), /On Friday, November 20, 2026/);
    assert.match(folder.run(['reply', '--stdin'], source).stdout, /On Friday 20 November 2026/);
  });

  it('takes nothing but addresses for ours', () => {
    const { status, stdout, stderr } = folder.run(['reply', '--stdin', '--me', 'Alex'], mail);
    assert.deepEqual({ status, stdout, stderr }, { status: 2, stdout: '', stderr: 'clear-to-send: --me is “Alex”; write an e-mail address, such as alex@studio.example.\n' });
  });

  it('leaves us out', () => {
    const { stdout, status } = folder.run(['reply', '--stdin', '--me', 'alex@reed.example', '--me', 'a@x.example'], mail.replace('To: ', 'Message-ID: <1@x>\r\nTo: ben@bakery.example, A <a@x.example>, '));
    assert.equal(status, 0);
    assert.match(stdout, /\nto:\n  - Maya Hartwell <maya@bakery\.example>\n  - ben@bakery\.example\nsubject/);
  });

  it('keeps what it can read of a broken mail, says so, and exits with 1', () => {
    folder.write('cut.eml', mail.replace('\r\n\r\n', '\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n'));
    const { status, stdout, stderr } = folder.run(['reply', 'cut.eml']);
    assert.equal(status, 1);
    assert.match(stdout, /> What does it cost\?/);
    assert.match(stderr, /^clear-to-send: cut\.eml: The mail breaks off before its end/);
  });

  it('exits with 2 for what is no mail and for bad use', () => {
    folder.write('notes.eml', 'Dear diary,\n');
    folder.write('empty.md', '');
    for (const words of [['notes.eml'], ['empty.md'], ['none.eml'], [], ['a', 'b'], ['--stdin', 'a'], ['--date', '2026-02-30', 'notes.eml'], ['--locale', '!', 'notes.eml'], ['--kind', 'email', 'notes.eml']]) {
      const { status, stdout, stderr } = folder.run(['reply', ...words], '');
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' }, words.join(' '));
      assert.match(stderr, /^clear-to-send: .+\n$/);
    }
    assert.match(folder.run(['check', '--me', 'a@x', 'notes.eml']).stderr, /--me is no option of “check”/);
  });
});
