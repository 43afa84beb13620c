/** A document as the client sees it, in HTML. The library for HTML escapes all words; no HTML of the document goes out. */
import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';

import type { ProseDocument } from '../text/document';
import { neutralPictures, type PictureSource } from './pictures';
import { mailStyles } from './styles';
import { clientTree } from './tree';

export interface HtmlOptions {
  /** True for an e-mail, false for a quote or a proposal, whose date and client are shown. */
  readonly isMail: boolean;
  /** Gives each block the attribute `data-line`, the line of the source that it begins in, counted from 0. For a preview; never set it for what goes out. */
  readonly lines?: boolean;
  /** What shows a picture in the HTML, such as a data URI; without it a picture goes out as words. */
  readonly pictureSource?: PictureSource;
  /** The styles by the names of elements; those of a mail unless given. */
  readonly styles?: Readonly<Record<string, string>>;
}

export interface ClientHtml {
  /** The elements of the body, without `<body>` around them. */
  readonly html: string;
  /** What could not go out as written, in whole sentences for the writer. */
  readonly problems: readonly string[];
}

export function mailHtml(document: ProseDocument, { isMail, lines = false, pictureSource, styles = mailStyles }: HtmlOptions): ClientHtml {
  const { root, problems } = clientTree(document, isMail);
  const told = new Set(problems);
  neutralPictures(root, pictureSource ?? (() => undefined), told);
  const hast = toHast(root) as Root;
  style(hast.children, styles, lines);
  return { html: toHtml(hast, { characterReferences: { useNamedReferences: false } }), problems: [...told] };
}

/** Elements that stand in a line of words, where no line of the source is of use. */
const inline = new Set(['a', 'br', 'code', 'del', 'em', 'img', 'strong', 'thead', 'tbody', 'td', 'th']);

function style(children: readonly RootContent[], styles: Readonly<Record<string, string>>, lines: boolean): void {
  for (const node of children) {
    if (node.type !== 'element') continue;
    const { tagName, properties } = node;
    // In a block of code the block is styled, not what is in it.
    const own = tagName === 'pre' ? [styles[tagName]] : [styles[tagName], alignment(node)];
    const written = own.filter(Boolean).join(' ');
    if (written) properties['style'] = written;
    if (tagName === 'table') Object.assign(properties, { border: '1', cellPadding: '6', cellSpacing: '0' });
    if (tagName === 'code') delete properties['className'];
    if (lines && !inline.has(tagName) && node.position) properties['dataLine'] = String(node.position.start.line - 1);
    style(tagName === 'pre' ? [] : node.children, styles, lines);
  }
}

/** Some programs heed the attribute `align`, some the style. */
const alignment = ({ properties }: Element): string => (typeof properties['align'] === 'string' ? `text-align: ${properties['align']};` : '');
