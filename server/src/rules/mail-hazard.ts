import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import type { Prose } from '../text/prose';
import type { TextRange } from '../text/range';
import type { Finding } from './finding';
import { defineRule } from './rule';

export default defineRule({
  id: 'mail-hazard',
  summary: 'Has Markdown that a mail program will not show: HTML, footnotes, task boxes, pictures from your own disk.',
  why: 'What looks right here may arrive as bare signs, or as an empty frame, on the client’s phone.',
  severity: 'hint',
  kinds: ['email'],
  options: {},
  examples: [
    { bad: 'The menu is <b>printed</b>.', good: 'The menu is **printed**.' },
    { bad: 'For the proof [click here](https://example.com/proof).', good: 'Here is [the proof of your menu](https://example.com/proof).' },
  ],

  *check(document) {
    for (const block of document.blocks) {
      if (block.zone === 'client' || block.zone === 'header') continue;
      if (block.type === 'html') yield* inHtml(document, block);
      else for (const { start, end, message } of block.prose.note(hazardsIn)) yield { range: { start: block.start + start, end: block.start + end }, message };
    }
  },
});

interface Hazard extends TextRange {
  readonly message: string;
}

const tags = 'a|b|i|u|br|p|div|span|table|tr|td|th|img|font|center|sup|sub|small|big|strong|em|h[1-6]|ul|ol|li|hr|blockquote|details|summary|kbd|mark|del|ins|s|iframe|style|script|video|audio|button|input|form|pre|code';
const tag = new RegExp(`<(?:${tags})(?:\\s[^<>\\n]{0,300})?\\/?>`, 'gi');
const none: readonly Hazard[] = [];

const html = (written: string): string => `“${written.length > 40 ? `${written.slice(0, 36)} …` : written}” is HTML, which may arrive as bare signs; write it in Markdown or plain words.`;

/** Of an HTML block its first tag; comments stay out of the mail anyway. */
function* inHtml(document: ProseDocument, { start, end }: Block): Iterable<Finding> {
  const text = document.text.slice(start, end).replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
  const match = new RegExp(tag.source, 'i').exec(text);
  if (match) yield { range: { start: start + match.index, end: start + match.index + match[0].length }, message: html(match[0]) };
}

function hazardsIn({ raw, text, links }: Prose): readonly Hazard[] {
  if (!/[<[]|!\[/.test(raw)) return none;
  const found: Hazard[] = [];
  const add = (start: number, length: number, message: string): void => void found.push({ start, end: start + length, message });
  // Code is masked: a tag in it is shown as it is.
  const first = [...raw.matchAll(tag)].find(({ 0: written, index }) => !text.slice(index, index + written.length).includes('\uFFFC'));
  if (first) add(first.index, first[0].length, html(first[0]));
  for (const { 0: written, index } of raw.matchAll(/\[\^[^\]\s]{1,20}\](?!:)/g)) add(index, written.length, `“${written}” is a footnote, which mail programs do not show; say it in the text, in brackets.`);
  const box = /^\[[ xX]\](?=\s)/.exec(raw);
  if (box) add(0, box[0].length, `“${box[0]}” is a task box, which arrives as bare signs; use a plain list and say in words what is done.`);
  for (const { 0: written, 1: alternative, 2: path, index } of raw.matchAll(/!\[([^\]\n]{0,200})\]\(\s*<?([^\s)>]{1,500})[^)\n]{0,200}\)/g)) {
    if (!/^(?:https?:|data:|cid:)/i.test(path!)) add(index, written.length, `“${path}” is a picture on your own disk, which the client does not see; attach it, or link to a place on the web.`);
    else if (alternative!.trim() === '') add(index, written.length, 'This picture has no words for those who do not see it; write in the square brackets what it shows.');
  }
  for (const link of links) if (/^\W*(?:click(?: here| this| below)?|here|this link|link|this)\W*$/i.test(link.text)) add(link.start, link.end - link.start, `“${link.text.trim()}” does not say where the link leads; link the name of what the client gets to see.`);
  return found.length > 0 ? found.sort((a, b) => a.start - b.start) : none;
}
