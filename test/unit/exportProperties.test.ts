/** What must hold for whatever leaves the editor, tried with documents made at random. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

import { mailHtml } from '../../server/src/export';
import { ProseDocument } from '../../server/src/text/document';
import { exportText } from '../support/exporting';

const runs = (numRuns: number) => ({ numRuns, seed: Number(process.env['SEED'] ?? 20_261_123) });

/** A word of the client's, which has to arrive. */
const seen = fc.integer({ min: 0, max: 99_999 }).map((number) => `wörd${number}x`);
/** A word of our own, which must not. */
const unseen = fc.integer({ min: 0, max: 99_999 }).map((number) => `secret${number}x`);

const comment = unseen.map((word) => `<!-- ${word} -->`);
const directive = fc.tuple(fc.constantFrom('ignore', 'ignore-line', 'ignore-file', 'ignore-start', 'ignore-end'), unseen).map(([name, word]) => `<!-- clear-to-send ${name} jargon: ${word} -->`);
const inline = fc.oneof(
  { weight: 6, arbitrary: seen },
  seen.map((word) => `**${word}**`),
  seen.map((word) => `*${word}*`),
  seen.map((word) => `~~${word}~~`),
  seen.map((word) => `\`${word}\``),
  seen.map((word) => `[${word}](https://acme.example/a?b=1&c=2)`),
  seen.map((word) => `[${word}](javascript:alert)`),
  seen.map((word) => `<b>${word}</b>`),
  comment.map((text) => ` ${text} `),
  directive.map((text) => ` ${text} `),
);
const words = fc.array(inline, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' ').trim());
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'));
const block = fc.oneof(
  { weight: 4, arbitrary: lines },
  words.map((text) => `## ${text}`),
  fc.array(words, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc.array(words, { minLength: 1, maxLength: 4 }).map((items) => items.map((item, index) => `${index + 1}. ${item}`).join('\n\n')),
  fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }).map((rows) => ['| a | b |', '| --- | ---: |', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n')),
  fc.tuple(words, words).map(([question, answer]) => `> ${question}?\n${answer}`),
  words.map((text) => `> > ${text}\n>\n> - ${text}`),
  seen.map((word) => `\`\`\`\n${word}\n\`\`\``),
  seen.map((word) => `<div onclick="x()">\n${word}\n</div>`),
  directive,
  unseen.map((word) => `<!--\n${word}\n\n${word}\n-->`),
  fc.constant('---'),
);
const header = fc.oneof(
  fc.constant(''),
  unseen.map((word) => `---\nkind: email\nto: Maya <maya@acme.example>\nnote: ${word}\nin-reply-to:\n  subject: ${word}\n---\n\n`),
  unseen.map((word) => `To: Maya <${word}@acme.example>\nSubject: ${word}\n\n`),
  unseen.map((word) => `**To:** Maya <${word}@acme.example>\n**Cc:** ${word}@acme.example\n**Subject:** ${word}\n**Attachments:** ${word}\n\n---\n\n`),
);
const document = fc.tuple(header, fc.array(block, { minLength: 1, maxLength: 10 })).map(([top, blocks]) => `${top}Hi Maya,\n\n${blocks.join('\n\n')}\n\nKind regards,\nAlex\n`);

/** The client's words in their order. */
const arriving = (text: string): readonly string[] => text.match(/wörd\d+x/g) ?? [];
const isClean = (text: string): void => assert.doesNotMatch(text, /secret\d+x|clear-to-send|<!--|-->|kind: email|onclick|javascript/);

/** Its title and its head say whom the page is for, as the header of the document does. */
const withoutHead = (page: string): string => page.replace(/<title>.*<\/title>|<header>[\s\S]*?<\/header>/g, '');

describe('for any document that leaves', function () {
  this.timeout(120_000);

  it('the client gets all that is for them, in its order, and nothing else: as HTML, as text and as a page', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (text) => {
        const { content: html, text: words } = await exportText(text, 'mail');
        const { content: page } = await exportText(text, 'proposal', { kind: 'proposal' });
        for (const form of [html, words!, withoutHead(page)]) isClean(form);
        for (const form of [html, page]) assert.deepEqual(arriving(form), arriving(text));
        // In a table of plain text the lines of long cells stand beside each other.
        if (!text.includes('| a | b |')) assert.deepEqual(arriving(words!), arriving(text));
        assert.deepEqual([...arriving(words!)].sort(), [...arriving(text)].sort());
      }),
      runs(200),
    );
  });

  it('two readers of mail find the same in a draft', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (written) => {
        const text = written.replace(/^\*\*Attachments:.*\n/m, '');
        const { content: html, text: words } = await exportText(text, 'mail');
        const { content: draft } = await exportText(text, 'eml');
        const one = await PostalMime.parse(draft);
        const other = await simpleParser(draft);
        for (const read of [one.text, other.text]) assert.equal(read!.replace(/\r\n/g, '\n').trimEnd(), words!.trimEnd());
        for (const read of [one.html, String(other.html)]) assert.ok(read!.replace(/\r\n/g, '\n').includes(html));
      }),
      runs(50),
    );
  });

  it('of anything at all comes a page that runs nothing, fetches nothing and closes what it opens', () => {
    const noise = fc.constantFrom('<script>', '</script>', '<img src=x onerror=y>', '<!--', '-->', '<a href="javascript:x">', '[a](', 'javascript:x)', '![](', 'https://x.example/a.png)', '<style>', '&lt;script&gt;', '&#60;', '<', '>', '"', "'", '`', '*', '**', '_', '~~', '> ', '- ', '1. ', '| ', '| - | - |', '\n', '\n\n', '    ', '\\', '[a]: javascript:x', '<x@y.example>', '\u0000', '\ud83d', '\u202e', '\u2028', '{', '}', '</td>', '<table>', 'data:text/html,x', '---', 'To: x\nSubject: y\n');
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
        const { html } = mailHtml(new ProseDocument(parts.join('')), { isMail: true });
        const open: string[] = [];
        for (const [tag, close, name] of html.matchAll(/<(\/?)([a-z]\w*)(?: [a-z-]+="[^"<>]*")*>/g)) {
          assert.match(tag, /^<\/?(?:a|blockquote|br|code|del|em|h[1-6]|hr|li|ol|p|pre|strong|table|tbody|td|th|thead|tr|ul)\b/);
          if (close) assert.equal(open.pop(), name);
          else if (name !== 'br' && name !== 'hr') open.push(name!);
        }
        assert.deepEqual(open, []);
        // What is left when every well-formed tag is taken away is text, and text has no such bracket.
        assert.doesNotMatch(html.replace(/<(\/?)([a-z]\w*)(?: [a-z-]+="[^"<>]*")*>/g, ''), /</);
        for (const [tag] of html.matchAll(/<[a-z][^>]*>/g)) {
          assert.doesNotMatch(tag, / (?:src|on\w+)=/);
          if (tag.includes('href=')) assert.match(tag, /^<a href="(?:https?|mailto|tel):/);
        }
      }),
      runs(2000),
    );
  });

  it('no field of a draft becomes another', async () => {
    const text = fc.array(fc.constantFrom('Maya', ' ', '<m@x.example>', '\n', '\r\n', '\r', 'Bcc: thief@evil.example', 'To:', ',', ';', ':', '"', '\\', '=?utf-8?Q?=0D=0ABcc:_x@y.example?=', 'é', '🎂', '\u0000', '\u2028', '\t', '(', ')', '@', 'x'.repeat(90)), { maxLength: 12 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, text, text, async (to, cc, subject, id) => {
        const yaml = (value: string): string => JSON.stringify(value);
        const { content } = await exportText(`---\nkind: email\nfrom: ${yaml(cc)}\nto: ${yaml(to)}\ncc: ${yaml(cc)}\nreply-to: ${yaml(to)}\nsubject: ${yaml(subject)}\nin-reply-to:\n  message-id: ${yaml(id)}\n  references: ${yaml(to)}\n---\n\nHi\n`, 'eml');
        const [head = ''] = content.split('\r\n\r\n', 1);
        const names = head.split(/\r\n(?![ \t])/).map((line) => /^([\w-]+): ?/.exec(line)?.[1]?.toLowerCase());
        const allowed = new Set(['x-unsent', 'x-uniform-type-identifier', 'from', 'to', 'cc', 'reply-to', 'in-reply-to', 'references', 'subject', 'message-id', 'date', 'mime-version', 'content-type']);
        assert.deepEqual(names.filter((name) => name === undefined || !allowed.has(name)), [], head);
        assert.equal(new Set(names).size, names.length);
        assert.equal((await PostalMime.parse(content)).bcc, undefined);
      }),
      runs(500),
    );
  });
});
