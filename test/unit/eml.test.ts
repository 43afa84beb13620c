import assert from 'node:assert/strict';
import { simpleParser, type AddressObject } from 'mailparser';
import PostalMime from 'postal-mime';

import { bytes, exportText } from '../support/exporting';

const every = Array.from({ length: 256 }, (_, byte) => byte);
const mail = `---
kind: email
from: Zoë Reed <zoe@reed.example>
to:
  - '"Hartwell, Maya" <maya@bakery.example>'
  - Ben Hartwell <ben@bakery.example>
cc: Łukasz Żółć <lukasz@bakery.example>
bcc: files@reed.example
subject: "Re: Grüße – the menu for Christmas, the one with the long name 🎂 that goes on and on and on"
attachments:
  - files/Menü “final”, with a rather long name so that it does not fit into one line.pdf
  - prices.csv
in-reply-to:
  message-id: <a1@bakery.example>
  references: [<0@bakery.example>, <a0@reed.example>]
---

Hi Maya,

Here is the menu, with **all** prices:

| Cake | Price |
| --- | ---: |
| Größe 3 🎂 | £20.00 |
| Tea | £1.00 |

Kind regards,
Zoë
--
Zoë Reed

Maya wrote:

> Could we see the *menu*?
`;
const files = { 'files/Menü “final”, with a rather long name so that it does not fit into one line.pdf': bytes(every), 'prices.csv': bytes('cake,20\r\n') };

describe('a draft for mail programs', () => {
  it('is read alike by two readers of mail: people, subject, thread, text, table and files to the byte', async () => {
    const { content, problems, refused, fileName } = await exportText(mail, 'eml', { files });
    const { text, content: html } = await exportText(mail, 'mail', { files });
    assert.deepEqual({ problems, refused, fileName }, { problems: [], refused: [], fileName: 'menu.eml' });
    const one = await PostalMime.parse(content);
    const other = await simpleParser(content);
    const people = (list: readonly { readonly name: string; readonly address?: string | undefined }[] = []): string[] => list.map(({ name, address }) => `${name} <${address}>`);
    const others = (list: AddressObject | AddressObject[] | undefined): string[] => people((list as AddressObject).value);
    const to = ['Hartwell, Maya <maya@bakery.example>', 'Ben Hartwell <ben@bakery.example>'];
    assert.deepEqual([people(one.to), others(other.to)], [to, to]);
    assert.deepEqual([people(one.cc), others(other.cc)], [['Łukasz Żółć <lukasz@bakery.example>'], ['Łukasz Żółć <lukasz@bakery.example>']]);
    assert.deepEqual([people(one.bcc), others(other.bcc)], [[' <files@reed.example>'], [' <files@reed.example>']]);
    assert.deepEqual([one.from?.name, others(other.from)], ['Zoë Reed', ['Zoë Reed <zoe@reed.example>']]);
    const subject = 'Re: Grüße – the menu for Christmas, the one with the long name 🎂 that goes on and on and on';
    assert.deepEqual([one.subject, other.subject], [subject, subject]);
    assert.deepEqual([one.inReplyTo, other.inReplyTo], ['<a1@bakery.example>', '<a1@bakery.example>']);
    assert.deepEqual([one.references, other.references], ['<0@bakery.example> <a0@reed.example> <a1@bakery.example>', ['<0@bakery.example>', '<a0@reed.example>', '<a1@bakery.example>']]);
    assert.equal(other.date?.toISOString(), '2026-11-23T09:14:00.000Z');
    assert.equal(other.messageId, '<0a1b@reed.example>');
    assert.deepEqual([other.headers.get('x-unsent'), one.headers.find(({ key }) => key === 'x-unsent')?.value], ['1', '1']);
    assert.deepEqual([lines(one.text), lines(other.text)], [text!.trimEnd(), text!.trimEnd()]);
    assert.ok(lines(one.html).includes(html) && lines(String(other.html)).includes(html));
    assert.match(html, /<td[^>]*>Größe 3 🎂<\/td>/);
    const names = ['Menü “final”, with a rather long name so that it does not fit into one line.pdf', 'prices.csv'];
    assert.deepEqual([one.attachments.map(({ filename }) => filename), other.attachments.map(({ filename }) => filename)], [names, names]);
    assert.deepEqual([one.attachments.map(({ mimeType }) => mimeType), other.attachments.map(({ contentType }) => contentType)], [['application/pdf', 'text/csv'], ['application/pdf', 'text/csv']]);
    assert.deepEqual([[...new Uint8Array(one.attachments[0]!.content as ArrayBuffer)], [...other.attachments[0]!.content]], [every, every]);
    assert.deepEqual([new TextDecoder().decode(one.attachments[1]!.content as ArrayBuffer), other.attachments[1]!.content.toString()], ['cake,20\r\n', 'cake,20\r\n']);
  });

  it('is ASCII with the line ends of mails, and no line is too long', async () => {
    const { content } = await exportText(`${mail}\n${'long '.repeat(500)}\n\n${'x'.repeat(3000)}\n`, 'eml', { files });
    assert.match(content, /^[\t\r\n\x20-\x7e]*$/);
    assert.doesNotMatch(content, /[^\r]\n|\r[^\n]/);
    // RFC 5322, section 2.1.1.
    assert.ok(Math.max(...content.split('\r\n').map(({ length }) => length)) <= 78);
  });

  it('takes nothing for a header that has a line break in it', async () => {
    const { content, problems } = await exportText('---\nkind: email\nto: "Maya <maya@bakery.example>\\nBcc: thief@evil.example"\nsubject: "Menu\\r\\nBcc: thief@evil.example"\nin-reply-to:\n  message-id: "<a@b>\\r\\nBcc: thief@evil.example"\n---\n\nHi,\n', 'eml');
    const { to, bcc, subject, inReplyTo, headers } = await PostalMime.parse(content);
    assert.deepEqual([to?.map(({ address }) => address), bcc, subject, inReplyTo], [['maya@bakery.example'], undefined, 'Menu Bcc: thief@evil.example', '<a@b>']);
    assert.equal(headers.some(({ key }) => key === 'bcc'), false);
    assert.equal(problems.length, 2);
    assert.match(problems.join('\n'), /^The subject runs over several lines.*\n“to” runs over several lines/);
  });

  it('says who has no address and whom it leaves out for that', async () => {
    const { content, problems } = await exportText('---\nto: Maya, Ben <ben@bakery.example>\nsubject: Menu\n---\n\nHi,\n', 'eml');
    assert.deepEqual((await PostalMime.parse(content)).to?.map(({ address }) => address), ['ben@bakery.example']);
    assert.deepEqual(problems, ['“Maya” in “to” has no address; add it there, such as “Maya <name@example.com>”.']);
  });

  it('is not made without its files, each of which is named with what to do', async () => {
    const text = '---\nto: Maya <m@x.example>\nsubject: Menu\nattachments: [menu.pdf, ../secret.pdf, locked.pdf, film.mov, "https://x.example/a.pdf"]\n---\n\nHi,\n';
    const { content, refused } = await exportText(text, 'eml', { files: { '../secret.pdf': { problem: 'outside' }, 'locked.pdf': { problem: 'unreadable' }, 'film.mov': { problem: 'large' } } });
    assert.equal(content, '');
    assert.deepEqual(refused.map((sentence) => sentence.split(/[,;]/)[0]), ['“menu.pdf” is listed as an attachment', '“../secret.pdf” lies outside of the folder that is open', '“locked.pdf” cannot be read', '“film.mov” is larger than any mail may be', '“https://x.example/a.pdf” is on the web and cannot be attached']);
  });

  it('takes its name from the document, or from the subject of one that has none', async () => {
    assert.equal((await exportText('Hi', 'eml', { path: '/a/Menü 2.email.md' })).fileName, 'Menü 2.eml');
    assert.equal((await exportText('---\nsubject: "../Re: Menu / prices?"\n---\nHi', 'eml', { path: '' })).fileName, 'Re Menu prices.eml');
    assert.equal((await exportText('Hi', 'eml', { path: '' })).fileName, 'mail.eml');
  });
});

describe('the address that opens a mail', () => {
  const short = '---\nto: Maya <maya@bakery.example>, ben@bakery.example\ncc: c@x.example\nsubject: "Menu & prices: 100%?"\nin-reply-to:\n  message-id: <a1@bakery.example>\n---\n\nHi Maya,\n\nit is **done** & dusted.\n';

  it('holds people, subject, thread and words', async () => {
    const { address } = await exportText(short, 'mailto');
    const { searchParams, pathname, protocol } = new URL(address!);
    assert.deepEqual([protocol, pathname], ['mailto:', 'maya@bakery.example,ben@bakery.example']);
    assert.deepEqual(Object.fromEntries(searchParams), { cc: 'c@x.example', subject: 'Menu & prices: 100%?', 'in-reply-to': '<a1@bakery.example>', body: 'Hi Maya,\r\n\r\nit is done & dusted.' });
    assert.match(address!, /^[!-~]+$/);
  });

  it('is not made for a mail that is long, has a table or has files', async () => {
    assert.equal((await exportText(short + 'Words. '.repeat(300), 'mailto')).address, undefined);
    assert.equal((await exportText(`${short}\n| a | b |\n| - | - |\n| c | d |\n`, 'mailto')).address, undefined);
    assert.equal((await exportText(short.replace('cc:', 'attachments: menu.pdf\ncc:'), 'mailto')).address, undefined);
  });
});

/** With the line ends of a document; one reader adds an end of a line where the text ends. */
const lines = (text = ''): string => text.replace(/\r\n/g, '\n').trimEnd();
