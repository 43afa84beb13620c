import assert from 'node:assert/strict';

import { mailHtml, plainText } from '../../server/src/export';
import { ProseDocument } from '../../server/src/text/document';

/** The HTML of an e-mail without its styles, which stand in the way of reading a test. */
const htmlOf = (text: string, isMail = true): string => mailHtml(new ProseDocument(text), { isMail, styles: {} }).html;
const textOf = (text: string, isMail = true): string => plainText(new ProseDocument(text), isMail);
const problemsOf = (text: string): readonly string[] => mailHtml(new ProseDocument(text), { isMail: true }).problems;

describe('a mail on its way out', () => {
  it('has neither front matter nor header lines nor comments', () => {
    const text = '---\nkind: email\n---\nTo: Maya <maya@acme.example>\nSubject: The menu\n\nHi Maya,\n\n<!-- clear-to-send ignore jargon: she knows -->\nThe menu<!-- really? --> is done.\n';
    assert.equal(htmlOf(text), '<p>Hi Maya,</p>\n<p>The menu is done.</p>');
    assert.equal(textOf(text), 'Hi Maya,\n\nThe menu is done.\n');
  });

  it('keeps what a quote says of itself on top', () => {
    const text = '# The menu\n\n**Subject:** The menu\n**Date:** 23 November 2026\n**Prepared for:** Maya Chen\n\nIt costs £20.\n';
    assert.equal(textOf(text, false), 'The menu\n========\n\nDate: 23 November 2026\nPrepared for: Maya Chen\n\nIt costs £20.\n');
  });

  it('parts an answer from the quoted line above it, as the rules do', () => {
    assert.equal(htmlOf('> Can you do it?\nYes, by Friday.\n'), '<blockquote>\n<p>Can you do it?</p>\n</blockquote>\n<p>Yes, by Friday.</p>');
  });

  it('keeps a signature behind “--” in its lines, and no heading comes of it', () => {
    assert.equal(textOf('Thank you.\n\nKind regards,\nAlex\n--\nAlex Reed\nReed & More\n'), 'Thank you.\n\nKind regards,\nAlex\n\n-- \nAlex Reed\nReed & More\n');
  });

  it('keeps the line ends that are meant and joins the lines that were only wrapped', () => {
    const wrapped = 'We would like to show you the first pages in your own shop on\nTuesday, when it is quiet there.\n';
    assert.equal(htmlOf(`Three days suit us:\nMonday 23 November\nTuesday 24 November\n\n${wrapped}`), `<p>Three days suit us:<br>\nMonday 23 November<br>\nTuesday 24 November</p>\n<p>${wrapped.trim()}</p>`);
  });

  it('shows a table with lines around its cells and numbers to the right', () => {
    const { html } = mailHtml(new ProseDocument('| Item | Price |\n| --- | ---: |\n| Cake 🎂 | £20.00 |\n| Tea | £1.00 |\n'), { isMail: true });
    assert.match(html, /<table style="border-collapse: collapse;[^>]* border="1"/);
    assert.match(html, /<td align="right" style="[^"]*border: 1px solid [^"]*text-align: right;">£1\.00<\/td>/);
    assert.equal(textOf('| Item | Price |\n| --- | ---: |\n| Cake 🎂 | £20.00 |\n| Tea | £1.00 |\n'), 'Item       Price\n-------   ------\nCake 🎂   £20.00\nTea        £1.00\n');
  });

  it('breaks the longest cells of a table that is wider than a line', () => {
    const text = textOf(`| What | When |\n| --- | --- |\n| ${'The home page and all that belongs to it. '.repeat(3)}| Monday |\n`);
    assert.ok(text.split('\n').every((line) => line.length <= 76), text);
    assert.match(text, /^The home page .*Monday$/m);
  });

  it('takes out links that harm the client or lead nowhere, and says so', () => {
    const text = 'See [one](javascript:alert(1)), [two](java&Tab;script:alert(1)), [three](./notes.md), [four](https://acme.example).\n';
    assert.equal(htmlOf(text), '<p>See one, two, three, <a href="https://acme.example">four</a>.</p>');
    assert.deepEqual(problemsOf(text).map((problem) => /“[^”]*”/.exec(problem)![0]), ['“javascript:alert(1)”', '“java\tscript:alert(1)”', '“./notes.md”']);
  });

  it('fetches no picture: one on the web becomes a link, one in the folder its words', () => {
    const text = '![The shop](https://acme.example/shop.png) ![Our logo](logo.png)\n';
    assert.equal(htmlOf(text), '<p><a href="https://acme.example/shop.png">The shop</a> Our logo</p>');
    assert.equal(problemsOf(text).length, 2);
  });

  it('lets no HTML out, but its words and what only looks like HTML', () => {
    assert.equal(htmlOf('Hi <client name>, it is <b>done</b>.<br>See you <script>alert(1)</script>\n'), '<p>Hi &#x3C;client name>, it is done.<br>\nSee you alert(1)</p>');
    assert.equal(htmlOf('<div onclick="x()">\nThe menu <script>alert(1)</script>\n</div>\n'), '<p>The menu</p>');
  });

  it('says when a comment swallows the rest', () => {
    assert.match(problemsOf('Hi,\n\n<!-- a note\n\nThe menu is done.\n').join(), /has no end/);
  });

  it('shows words in brackets that lead nowhere as they stand', () => {
    assert.equal(htmlOf('Hi [Client name], see [the *menu*][m] and [more].\n\n[m]: https://acme.example/menu "Menu"\n'), '<p>Hi [Client name], see <a href="https://acme.example/menu">the <em>menu</em></a> and [more].</p>');
  });

  it('puts no link into a link', () => {
    assert.equal(htmlOf('[www.acme.example ![shop](https://a.example/b.png)](https://acme.example)\n'), '<p><a href="https://acme.example">www.acme.example shop</a></p>');
  });

  it('writes the target of a link behind its words, once', () => {
    assert.equal(textOf('See [the menu](https://acme.example/menu), www.acme.example, <https://acme.example/> or [write](mailto:maya@acme.example).\n'), 'See the menu <https://acme.example/menu>, www.acme.example,\nhttps://acme.example/ or write <maya@acme.example>.\n');
  });

  it('tells the preview the line of each block, and nobody else', () => {
    const document = new ProseDocument('---\nkind: email\n---\n\nHi,\n\n- one\n- two\n\n> No.\n');
    const { html } = mailHtml(document, { isMail: true, lines: true, styles: {} });
    assert.deepEqual(Array.from(html.matchAll(/<(\w+) data-line="(\d+)"/g), ([, name, line]) => `${name} ${line}`), ['p 4', 'ul 6', 'li 6', 'li 7', 'blockquote 9', 'p 9']);
    assert.doesNotMatch(htmlOf('Hi,\n'), /data-/);
  });

  it('reads a text with the line ends of Windows and a byte order mark', () => {
    assert.equal(textOf('\uFEFF---\r\nkind: email\r\n---\r\nHi Maya,\r\n\r\nIt is done.\r\n\r\nKind regards,\r\nAlex\r\n'), 'Hi Maya,\n\nIt is done.\n\nKind regards,\nAlex\n');
  });

  it('sends a long thread whole, though only its latest mails are checked', () => {
    const old = Array.from({ length: 4000 }, (_, index) => `> Mail number ${index} with enough words in it to make a long thread of it.`).join('\n>\n');
    const text = textOf(`Hi Maya,\n\nIt is done.\n\nMaya wrote:\n\n${old}\n`);
    assert.match(text, /^> Mail number 3999 /m);
  });
});
