import assert from 'node:assert/strict';

import fc from 'fast-check';

import type { Mail } from '../../server/src/mail/mail';
import { replyDraft } from '../../server/src/reply/draft';
import { incomingMail } from '../../server/src/reply/incoming';
import { plainSnippet } from '../../server/src/templates';
import { ProseDocument } from '../../server/src/text/document';
import { check, today } from '../support/check';

const maya = { name: 'Maya Hartwell', address: 'maya@bakery.example' };
const alex = { name: 'Alex Reed', address: 'alex@reed.example' };
const ben = { name: 'Hartwell, Ben', address: 'ben@bakery.example' };

const mailWith = (fields: Partial<Mail> = {}): Mail => ({ from: [maya], replyTo: [], to: [alex], cc: [], subject: 'New pages', day: '2026-11-20', time: '09:14', text: 'Hi Alex,\n\nall fine, thank you.\n\nMaya', attachments: [], problems: [], ...fields });
const draft = (fields: Partial<Mail> = {}, me: readonly string[] = []) => replyDraft(mailWith(fields), { date: today, locale: 'en-GB', me });
const headerOf = (text: string) => new ProseDocument(text).header;
const addresses = (people: readonly { readonly email: string | undefined }[]): unknown[] => people.map(({ email }) => email);

describe('a reply', () => {
  it('goes to everyone but ourselves, from ourselves', () => {
    const { to, cc, from } = headerOf(draft({ to: [alex, ben], cc: [{ name: '', address: 'accounts@bakery.example' }] }, ['ALEX@reed.example']).text);
    assert.deepEqual(addresses(to), ['maya@bakery.example', 'ben@bakery.example']);
    assert.deepEqual(addresses(cc), ['accounts@bakery.example']);
    assert.deepEqual(addresses(from), ['alex@reed.example']);
    assert.equal(to[1]!.name, 'Hartwell, Ben');
  });

  it('knows us without a setting where the mail went to one', () => {
    const { text, problems } = draft({ cc: [ben] });
    assert.deepEqual(addresses(headerOf(text).to), ['maya@bakery.example']);
    assert.match(text, /\nKind regards,\nAlex Reed\n/);
    assert.deepEqual(problems, []);
  });

  it('knows us among several by the mail of ours that is quoted', () => {
    const { text, problems } = draft({ to: [alex, ben], text: 'Fine.\n\nOn Thu, 19 Nov 2026 at 10:02, Alex Reed <alex@reed.example> wrote:\n> Hi Maya' });
    assert.deepEqual(addresses(headerOf(text).to), ['maya@bakery.example', 'ben@bakery.example']);
    assert.deepEqual(problems, []);
  });

  for (const [name, text, greeted] of [
    ['Hartwell Bakery', 'Fine.\n\nKind regards,\nEmma', 'Emma'],
    ['Hartwell Bakery', 'Fine.', '[client’s first name]'],
    ['Hartwell, Dr. Maya', 'Fine.\n\nBest\nMaya Hartwell\nHartwell Bakery', 'Maya'],
    ['Chen, Li (Accounts)', 'Fine, thanks', 'Li'],
    ['Margaret Hall', 'Fine.\n\nCheers,\n\nPeggy\n\nOn Thu, Alex wrote:\n> Regards\n> Alex', 'Peggy'],
    ['Margaret Hall', 'Fine.\n\nThanks\nsent in haste', 'Margaret'],
    ['info', 'Fine.', '[client’s first name]'],
  ] as const) {
    it(`greets “${greeted}” after “${name}” and “${text.split('\n').slice(1).join(' ').trim()}”`, () => {
      assert.match(draft({ from: [{ name, address: 'office@bakery.example' }], text }).text, new RegExp(`\n\nHi ${greeted.replace(/[[\]]/g, '\\$&')},\n`));
    });
  }

  it('keeps the names of the mails that it goes back to, the first and the latest of many', () => {
    const references = Array.from({ length: 12 }, (_, index) => `<${index}@bakery.example>`);
    const { text } = draft({ messageId: '<a1@bakery.example>', references });
    const answered = new ProseDocument(text).frontMatter?.fields.get('in-reply-to')?.fields;
    assert.deepEqual(answered?.get('message-id')?.values, ['<a1@bakery.example>']);
    assert.deepEqual(answered?.get('references')?.values, [references[0], ...references.slice(3)]);
    const { messageId, references: again } = incomingMail(text)!.mail;
    assert.deepEqual([messageId, again], ['<a1@bakery.example>', [references[0], ...references.slice(3)]]);
    assert.equal(new ProseDocument(draft({ messageId: '<a>\nto: thief@evil.example' }).text).header.to.length, 1);
  });

  it('says that nobody is known to be us among several', () => {
    const { text, problems } = draft({ to: [alex, ben] });
    assert.deepEqual(addresses(headerOf(text).to), ['maya@bakery.example', 'alex@reed.example', 'ben@bakery.example']);
    assert.match(problems.join(), /which of them is you/);
  });

  it('to a mail of our own goes to the same people again', () => {
    assert.deepEqual(addresses(headerOf(draft({ from: [alex], to: [maya] }, ['alex@reed.example']).text).to), ['maya@bakery.example']);
  });

  it('goes where the sender wants it, and to nobody twice', () => {
    const { to, cc } = headerOf(draft({ replyTo: [ben], to: [alex, ben], cc: [ben, maya] }, ['alex@reed.example']).text);
    assert.deepEqual(addresses(to), ['ben@bakery.example']);
    assert.deepEqual(addresses(cc), ['maya@bakery.example']);
  });

  for (const [subject, expected] of [['New pages', 'Re: New pages'], ['RE: New pages', 'RE: New pages'], ['AW: New pages', 'AW: New pages'], ['Re[2]: Café: “menu”', 'Re[2]: Café: “menu”'], ['yes', 'Re: yes'], ['# "1": {x}', 'Re: # "1": {x}']] as const) {
    it(`keeps the subject “${subject}”`, () => {
      const document = new ProseDocument(draft({ subject }).text);
      assert.equal(document.header.subject, expected);
      assert.deepEqual(document.frontMatter!.fields.get('in-reply-to')!.fields!.get('subject')!.values, [subject]);
    });
  }

  it('names the mail it answers, and the files that came with it', () => {
    const { text } = draft({ cc: [ben], attachments: ['menu.pdf', 'opening hours.csv'] });
    const answered = new ProseDocument(text).frontMatter!.fields.get('in-reply-to')!.fields!;
    assert.deepEqual(Array.from(answered, ([name, { values }]) => [name, values]), [
      ['from', ['Maya Hartwell <maya@bakery.example>']],
      ['to', ['Alex Reed <alex@reed.example>']],
      ['cc', ['"Hartwell, Ben" <ben@bakery.example>']],
      ['subject', ['New pages']],
      ['date', ['2026-11-20']],
      ['attachments', ['menu.pdf', 'opening hours.csv']],
    ]);
    assert.match(text, /Thank you for your message with “menu\.pdf” and “opening hours\.csv”\./);
  });

  it('quotes the mail with who wrote it and when', () => {
    assert.match(draft().text, /\n\nOn Friday 20 November 2026 at 09:14, Maya Hartwell wrote:\n\n> Hi Alex,\n>\n> all fine, thank you\.\n>\n> Maya\n$/);
    assert.match(replyDraft(mailWith(), { date: today, locale: 'en-US', me: [] }).text, /On Friday, November 20, 2026 at 09:14, Maya Hartwell wrote:/);
    assert.match(draft({ from: [], day: undefined, time: undefined }).text, /\n\nYou wrote:\n\n> Hi/);
  });

  it('has room for an answer to each question and request, in their order', () => {
    const { text } = draft({ text: 'Hi Alex,\n\ncan we change the photos\nlater? The list is below.\n\nPlease update the phone number on the contact page.\n\nAnd what does a second page cost?\n\nMaya' });
    assert.match(text, /\n1\. “can we change the photos later\?”\n\n   \[your answer\]\n\n2\. “Please update the phone number on the contact page\.”\n\n   \[what you do by which day\]\n\n3\. “And what does a second page cost\?”\n\n   \[your answer\]\n/);
  });

  it('asks back what a request does not say', () => {
    const { text } = draft({ text: 'Can you resend the numbers?' });
    assert.match(text, /1\. By what day and hour do you need it\?\n2\. Who will read it, .*\n3\. What is it for: /);
    assert.match(text, /Please reply by Tuesday 24 November 2026\. If I have no answer by then, \[what you do without an answer\]\./);
    assert.doesNotMatch(draft({ text: 'Can you send the numbers by Friday for the board meeting?' }).text, /By what day and hour/);
  });

  for (const text of ['all fine.', 'What does it cost?', 'Can you resend the numbers? When is it done? Who takes the photos? Please call Ben. Where do we meet?']) {
    it(`to “${text}” marks what is open and nothing else, and is clear to send once it is filled in`, () => {
      const { snippet } = draft({ text });
      const open = plainSnippet(snippet);
      const reports = check(open, 'email');
      const places = (open.match(/\[[^\]\n]+\]/g) ?? []).length;
      assert.equal(reports.filter(({ rule }) => rule.id === 'placeholder').length, places);
      assert.deepEqual(reports.filter(({ rule }) => rule.id !== 'placeholder').map(({ message }) => message), []);
      const filled = open.replaceAll('[your answer]', 'Yes, that is ready on Friday 27 November 2026.').replaceAll('[what you do by which day]', 'We do that by Friday 27 November 2026.').replaceAll('[your main answer in one line]', 'You get it all by Friday 27 November 2026.').replaceAll('[what you do without an answer]', 'you get all of them in one table');
      assert.deepEqual(check(filled, 'email').map(({ message }) => message), []);
    });
  }

  it('to a very long mail quotes its beginning and says so', () => {
    const { text, problems } = draft({ text: 'A line of words.\n'.repeat(60_000) });
    assert(text.length < 600_000);
    assert.match(problems.join(), /only its beginning is quoted/);
  });

  it('shows text as text: no HTML, no code, no heading of the client’s words', () => {
    const { text } = draft({ text: 'See <script>alert(1)</script> and <!-- x -->\nor <https://x.example> and <a@x.example>\n```\n    indented\nMaya\n--\nBakery' });
    assert.match(text, /> See \\<script>alert\(1\)\\<\/script> and \\<!-- x -->\n> or <https:\/\/x\.example> and <a@x\.example>\n> \\```\n>    indented\n> Maya\n>\n> --\n> Bakery/);
  });

  it('lets no name, subject or word of the mail become a field, a person or snippet syntax', () => {
    const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('a\nbcc: evil@x.example', '---', '"x" <evil@x.example>, y', '${1:x}', '$0', '\\', "'", '[x]: y', '\u2028bcc: z', '- a', '{a: b}', '*', '&a', '!!x', '"[client’s e-mail address]"', ';'));
    fc.assert(
      fc.property(words, words, words, words, (subject, name, body, file) => {
        const { snippet, text } = draft({ subject, from: [{ name, address: 'maya@bakery.example' }], text: `Hi ${body}\n\nWhat about ${body}?`, attachments: [file] });
        assert.equal(plainSnippet(snippet), text);
        const { frontMatter, header } = new ProseDocument(text);
        assert.deepEqual([...frontMatter!.fields.keys()].filter((key) => key !== 'in-reply-to'), ['kind', 'from', 'to', 'subject', 'date']);
        assert.deepEqual(frontMatter!.problems, []);
        assert.deepEqual(addresses(header.to), ['maya@bakery.example']);
        assert.equal(header.to.length, 1);
        assert.doesNotMatch(header.subject ?? '', /[\r\n\u2028]/);
      }),
      { numRuns: 100 },
    );
  }).timeout(20_000);
});

describe('the mail in a text', () => {
  it('is what was copied from a mail program with its header', () => {
    const { mail } = incomingMail('From: Maya Hartwell <maya@bakery.example>\r\nSent: Friday, November 20, 2026 2:14 PM\r\nTo: Alex Reed <alex@reed.example>\r\nCc: Ben <ben@bakery.example>\r\nSubject: New pages\r\n\r\nHi Alex,\r\n\r\ncan you send it?\r\n')!;
    assert.deepEqual([mail.from[0], mail.cc[0]?.address, mail.subject, mail.day, mail.time, mail.text], [maya, 'ben@bakery.example', 'New pages', '2026-11-20', '14:14', 'Hi Alex,\n\ncan you send it?']);
  });

  it('is all of a text without a header', () => {
    assert.equal(incomingMail('Hi Alex,\n\ncan you send it?\n\nMaya')!.mail.text, 'Hi Alex,\n\ncan you send it?\n\nMaya');
  });

  it('is the mail that a draft answers, with what its header says of it', () => {
    const { text } = draft({ cc: [ben], text: 'can you send it?\n\nOn Thu, 19 Nov 2026 Alex wrote:\n> Hi', attachments: ['menu.pdf'] });
    const { mail, me } = incomingMail(text)!;
    assert.deepEqual(me, ['alex@reed.example']);
    assert.deepEqual([mail.from, mail.to, mail.cc, mail.subject, mail.day, mail.attachments], [[maya], [alex], [ben], 'New pages', '2026-11-20', ['menu.pdf']]);
    assert.equal(mail.text, 'can you send it?\n\nOn Thu, 19 Nov 2026 Alex wrote:\n> Hi');
  });

  it('is the received mail and not the one that it quotes', () => {
    const received = 'From: Maya <maya@bakery.example>\nDate: 20 November 2026\nTo: alex@reed.example\nSubject: New pages\n\ncan you send it?\n\n-----Original Message-----\nFrom: Alex\nSent: 19 November 2026\nTo: Maya\nSubject: New pages\n\nhere you are\n';
    assert.match(incomingMail(received)!.mail.text, /^can you send it\?/);
    assert.match(incomingMail(received, ['maya@bakery.example'])!.mail.text, /^here you are/);
  });

  it('is not there in an empty text', () => {
    assert.equal(incomingMail(' \n'), undefined);
    assert.equal(incomingMail('From: Maya\nDate: 20 November 2026\nTo: Alex\nSubject: x\n'), undefined);
  });
});
