import assert from 'node:assert/strict';

import { lightSource } from '../../server/src/mail/lightSource';
import { isMailError, type Mail } from '../../server/src/mail/mail';
import { isMailSource } from '../../server/src/mail/mailSource';
import { readMail } from '../../server/src/mail/readMail';

const header = 'From: =?utf-8?Q?Maya_M=C3=BCller?= <maya@x.example>\nTo: Alex <alex@y.example>, "Reed, Bob" <bob@x.example>\nSubject: =?iso-8859-1?Q?Caf=E9?= menu\nDate: Fri, 20 Nov 2026 00:14:00 +0100 (CET)\n';

/** Reads a source whose letters are given as they are in UTF-8, or byte for byte. */
const read = (source: string, bytes = false): Promise<Mail> => readMail(bytes ? Uint8Array.from(source.replaceAll('\n', '\r\n'), (letter) => letter.charCodeAt(0)) : new TextEncoder().encode(source.replaceAll('\n', '\r\n')));

const multipart = (...parts: readonly string[]): string => `${header}Content-Type: multipart/mixed; boundary="b"\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`;

describe('the source of a mail', () => {
  it('gives everyone on it, its subject and when it was sent by the clock of the sender', async () => {
    const { from, to, cc, subject, day, time, text, problems } = await read(`${header}Cc: Team: a@z.example, b@z.example;\n\nHi Alex,\nall fine.\n`);
    assert.deepEqual(from, [{ name: 'Maya Müller', address: 'maya@x.example' }]);
    assert.deepEqual(to.map(({ name }) => name), ['Alex', 'Reed, Bob']);
    assert.deepEqual(cc.map(({ address }) => address), ['a@z.example', 'b@z.example']);
    assert.equal(subject, 'Café menu');
    assert.deepEqual([day, time], ['2026-11-20', '00:14']);
    assert.equal(text, 'Hi Alex,\nall fine.');
    assert.deepEqual(problems, []);
  });

  for (const [written, day, time] of [
    ['Thu, 19 Nov 2026 18:14:00 -0500', '2026-11-19', '18:14'],
    ['19 Nov 2026 18:14 EST', '2026-11-19', '18:14'],
    ['Fri, 20 Nov 2026 09:14:00 GMT', '2026-11-20', '09:14'],
    ['yesterday', undefined, undefined],
  ] as const) {
    it(`says of “${written}” which day it was there`, async () => {
      const mail = await read(`From: a@x.example\nDate: ${written}\n\nHi\n`);
      assert.deepEqual([mail.day, mail.time], [day, time]);
    });
  }

  for (const [name, type, body, bytes] of [
    ['UTF-8 under the name of Latin-1', 'charset=iso-8859-1', 'M\u00c3\u00bcller\u00e2\u0080\u0099s caf\u00c3\u00a9', true],
    ['Windows letters under the name of UTF-8', 'charset="utf-8"; format=flowed', 'M\xfcller\x92s caf\xe9', true],
    ['Windows letters under their own name', 'charset=windows-1252', 'M\xfcller\x92s caf\xe9', true],
    ['UTF-8 under a name that nobody knows', 'charset=x-nonsense', 'Müller’s café', false],
    ['quoted-printable', 'charset=utf-8\nContent-Transfer-Encoding: quoted-printable', 'M=C3=BCller=E2=80=99s ca=\nf=C3=A9', false],
    ['base64', 'charset=utf-8\nContent-Transfer-Encoding: base64', 'TcO8bGxlcuKAmXMgY2Fmw6k=', false],
  ] as const) {
    it(`is read in ${name}`, async () => {
      const { text, problems } = await read(`${header}Content-Type: text/plain; ${type}\n\n${body}\n`, bytes);
      assert.equal(text, 'Müller’s café');
      assert.deepEqual(problems, []);
    });
  }

  it('gives its name and those of the mails that it goes back to', async () => {
    const { messageId, references } = await read(`${header}Message-ID: <a1@x.example>\nIn-Reply-To: <b2@y.example>\nReferences: <b0@y.example>\n <b2@y.example> nonsense\n\nHi.\n`);
    assert.deepEqual([messageId, references], ['<a1@x.example>', ['<b0@y.example>', '<b2@y.example>']]);
    assert.deepEqual((await read(`${header}In-Reply-To: <b2@y.example>\n\nHi.\n`)).references, ['<b2@y.example>']);
    assert.equal('messageId' in (await read(`${header}\nHi.\n`)), false);
  });

  it('in HTML alone gives its words and runs and fetches nothing', async () => {
    const { text } = await read(`${header}Content-Type: text/html; charset=utf-8\n\n<head><title>T</title><style>p { color: red }</style></head><p>Can we change <b>it</b>?</p><script>document.write('x')</script><img src="https://spy.example/pixel.png" alt="pixel"><ol><li>One<li>Two</ol><table><tr><td>Web</td><td>£300</td></tr></table><blockquote>You wrote<br>this.</blockquote>\n`);
    assert.match(text, /^Can we change it\?/);
    assert.match(text, /1\. One\n ?2\. Two/);
    assert.match(text, /Web +£300/);
    assert.match(text, /> You wrote\n> this\./);
    assert.doesNotMatch(text, /write|spy|pixel|color|<|\bT\b/);
  });

  it('that is nested without end is read as far as it goes', async () => {
    const { text } = await read(`${header}Content-Type: text/html\n\n<p>First words</p>${'<div>'.repeat(30_000)}deep\n`);
    assert.match(text, /^First words/);
    const broken = await read(header + Array.from({ length: 300 }, (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\n\n--b${index}\n`).join('') + '\nstill here\n');
    assert.equal(broken.subject, 'Café menu');
    assert.match(broken.text, /still here/);
    assert.notDeepEqual(broken.problems, []);
  });

  it('prefers HTML to a text that only says that there is HTML', async () => {
    const { text } = await read(multipart('Content-Type: text/plain\n\nPlease view in HTML.', 'Content-Type: text/html\n\n<p>The new price list is ready for you to look at; can you check it by Friday, please?</p>'));
    assert.match(text, /can you check it by Friday/);
  });

  it('names what came with it and keeps none of it', async () => {
    const file = (name: string, extra = ''): string => `Content-Type: application/pdf; name="${name}"\nContent-Disposition: attachment; filename="${name}"${extra}\n\nSECRET`;
    const mail = await read(multipart('Content-Type: text/plain\n\nSee the files.', file('menu.pdf'), file('../../etc/pass?wd.pdf'), 'Content-Type: image/png\nContent-ID: <logo>\nContent-Disposition: inline\n\nLOGO', 'Content-Type: application/zip\nContent-Disposition: attachment\n\nZIP'));
    assert.deepEqual(mail.attachments, ['menu.pdf', 'pass?wd.pdf', 'file without a name (application/zip)']);
    assert.doesNotMatch(JSON.stringify(mail), /SECRET|LOGO|ZIP/);
  });

  it('with thirty megabytes attached is read without them', async () => {
    const lines = `${'QUJD'.repeat(19)}\n`.repeat(400_000);
    const source = new TextEncoder().encode(multipart('Content-Type: text/plain\n\nSee the film.', `Content-Type: video/mp4; name="film.mp4"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment\n\n${lines}`, 'Content-Type: text/plain\n\nLast words.'));
    assert(lightSource(source).length < 2_200_000);
    const mail = await readMail(source);
    assert.deepEqual(mail.attachments, ['film.mp4']);
    assert.match(mail.text, /See the film\.\s+Last words\./);
    assert.deepEqual(mail.problems, []);
  }).timeout(20_000);

  it('is read from a file in UTF-16, with a byte order mark, and out of a mailbox', async () => {
    const source = `${header}\nHi Müller.\n`;
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${source}`, (letter) => letter.charCodeAt(0)).buffer);
    const text = async (bytes: Uint8Array): Promise<string> => (await readMail(bytes)).text;
    assert.equal(await text(utf16), 'Hi Müller.');
    assert.equal(await text(new TextEncoder().encode(`\uFEFF\n${source}`)), 'Hi Müller.');
    assert.equal(await text(new TextEncoder().encode(`From maya@x.example Fri Nov 20 09:14:00 2026\n${source}`)), 'Hi Müller.');
  });

  it('without its end says so and keeps what is there', async () => {
    const { text, problems } = await read(multipart('Content-Type: text/plain\n\nFirst words.', 'Content-Type: text/plain\n\nMore').replace('--b--\n', ''));
    assert.match(text, /First words\./);
    assert.match(problems.join(), /breaks off/);
  });

  for (const type of ['multipart/mixed', 'multipart/mixed; boundary="other"']) {
    it(`as “${type}” without its marks keeps the words`, async () => {
      const { text, problems } = await read(`${header}Content-Type: ${type}\n\n--b\nContent-Type: text/plain\n\nThe words.\n\n--b\nContent-Type: application/zip\nContent-Transfer-Encoding: base64\n\n${'QUJD'.repeat(19)}\n--b--\n`);
      assert.equal(text, 'The words.');
      assert.match(problems.join(), /kept as they stand/);
    });
  }

  it('without a sender or without words says what is missing', async () => {
    assert.match((await read('To: a@x.example\nSubject: Hi\n\nHello\n')).problems.join(), /who sent it/);
    assert.match((await read(`${header}\n\n`)).problems.join(), /no words/);
  });

  it('cannot give a name or subject that begins a line of its own', async () => {
    const mail = await read('From: "Maya\n Bcc: evil@x.example" <maya@x.example>\nSubject: =?utf-8?Q?Hi=0D=0ABcc:_evil@x.example=E2=80=AE?=\n\nHi\n');
    assert.equal(mail.subject, 'Hi Bcc: evil@x.example');
    assert.doesNotMatch(mail.from[0]!.name, /[\r\n]/);
  });

  for (const [name, source] of [
    ['an empty file', ''],
    ['a text', 'Dear diary,\n\ntoday I did nothing.\n'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01'],
    ['a mail of Outlook’s own format', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ] as const) {
    it(`is not found in ${name}, and what to do is said`, async () => {
      await assert.rejects(read(source, true), (error) => isMailError(error) && /Save|save/.test(error.message));
    });
  }

  it('is told from other texts', () => {
    assert(isMailSource(`${header}Message-ID: <1@x.example>\n\nHi\n`));
    assert(isMailSource(`From x@y Fri Nov 20 2026\n${header}\nHi\n`));
    for (const text of ['', 'Hi', '---\nkind: email\nto: Maya\n---\n\nHi', 'To: Maya\nSubject: Hi\n\nHi Maya', 'From: Maya Hartwell\nSent: Friday, 20 November 2026 14:14\nTo: Alex\nSubject: Menu\n\nHi']) assert(!isMailSource(text), text);
  });
});
