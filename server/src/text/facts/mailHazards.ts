/** Markdown that a mail program does not show, or shows as bare signs: HTML, footnotes, boxes, pictures and files of one's own disk, and what only some editors know. */
import type { Prose } from '../prose';
import type { TextRange } from '../range';
import { opaque } from '../words';
import { emojiNames, htmlTags, vagueLinks } from './mailHazardWords';

/** Offsets count from the start of the text. */
export interface Hazard extends TextRange {
  /** What it is, then what to do. */
  readonly message: string;
  /** True for what no client sees as it is meant, in a quote or proposal either: only its words go out. */
  readonly isEverywhere?: true;
  /** The path of a picture on the disk, which goes along with a quote or proposal that is exported, as long as it is there. */
  readonly picture?: string;
  /** True for what counts in a quote or proposal alone: in a mail another hazard speaks of the same words. */
  readonly isOnPaper?: true;
  /** What to write instead, where that is sure. */
  readonly instead?: Replacement;
  /** What is the same trouble wherever it stands; a picture or a link is a matter of its own. */
  readonly kind?: HazardKind;
}

export type HazardKind = 'box' | 'emoji' | 'footnote' | 'formula' | 'html' | 'mark';

export interface Replacement extends TextRange {
  readonly text: string;
}

const none: readonly Hazard[] = [];
const tag = new RegExp(`<(?:${htmlTags})(?:\\s[^<>\\n]{0,300})?\\/?>`, 'gi');
const shortened = (written: string): string => (written.length > 40 ? `${written.slice(0, 36)} …` : written);
const trigger = /[<[:=$&]|^!!!/m;

/** Those of a block of prose, in order. */
export function hazardsIn({ raw, text, links }: Prose): readonly Hazard[] {
  if (!trigger.test(raw)) return none;
  const found: Hazard[] = [];
  // Code is opaque: what stands in it is shown as it is.
  const isCode = (index: number): boolean => text[index] === opaque;
  const add = (kind: HazardKind | undefined, start: number, length: number, message: string, instead?: Replacement, isEverywhere = false): void =>
    void (
      isCode(start) || found.push({ start, end: start + length, message, ...(kind && { kind }), ...(instead && { instead }), ...(isEverywhere && { isEverywhere }) })
    );
  const tags = [...raw.matchAll(tag)].filter(({ 0: written, index }) => !text.slice(index, index + written.length).includes(opaque));
  const [first] = tags;
  // A break is kept in a quote or proposal.
  if (first) add('html', first.index, first[0].length, htmlMessage(first[0]), inMarkdown(raw, first[0], first.index), !tags.every(isBreak));
  for (const { 0: written, index } of raw.matchAll(/\[\^[^\]\s]{1,20}\](?!:)/g))
    add('footnote', index, written.length, `“${written}” is a footnote, which mail programs do not show; say it in the text, in brackets.`, undefined, true);
  const box = /^\[[ xX]\](?=\s)/.exec(raw);
  if (box)
    add(
      'box',
      0,
      box[0].length,
      `“${box[0]}” is a task box, which arrives as bare signs; use a plain list and say in words what is done, or write ☐ and ☑.`,
      { start: 0, end: box[0].length, text: box[0] === '[ ]' ? '☐' : '☑' },
      true,
    );
  for (const { 0: written, 1: alternative, 2: path, index } of raw.matchAll(/!\[([^\]\n]{0,200})\]\(\s*<?([^\s)>]{1,500})[^)\n]{0,200}\)/g)) {
    if (isCode(index)) continue;
    const range = { start: index, end: index + written.length };
    const picture = /^(?:https?:|data:|cid:)/i.test(path!) ? undefined : path!;
    if (picture !== undefined)
      found.push({
        ...range,
        message: `“${path}” is a picture on your own disk, which the client does not see; attach it, or link to a place on the web.`,
        picture,
      });
    // A letterhead or a line shows nothing that words could tell.
    if (alternative!.trim() === '' && !(picture !== undefined && ornament.test(picture)))
      found.push({
        ...range,
        message: 'This picture has no words for those who do not see it; write in the square brackets what it shows.',
        ...(picture === undefined ? { isEverywhere: true } : { picture, isOnPaper: true }),
      });
  }
  for (const { 0: written, index } of raw.matchAll(/!\[\[[^[\]\n]{1,100}\]\]/g))
    add(undefined, index, written.length, `“${shortened(written)}” shows a file in your own editor only; attach it instead.`);
  for (const { start, end, text: said, url } of links) {
    const target = (url ?? '').replace(/^<|>$/g, '');
    if (vagueLinks.test(said.replace(/[*_`]/g, '')))
      found.push({ start, end, message: `“${said.trim()}” does not say where the link leads; link the name of what the client gets to see.` });
    else if (/^#\S/.test(target))
      found.push({ start, end, message: `“${said.trim()}” jumps to another place of this text, which mail programs do not do; name the heading instead.` });
    else if (/^www\./i.test(target))
      found.push({
        start,
        end,
        message: `“${target}” opens only with “https://” before it; add that.`,
        instead: { start: raw.lastIndexOf(target, end), end: raw.lastIndexOf(target, end), text: 'https://' },
      });
    else if (isOwnFile(target))
      found.push({ start, end, message: `“${target}” is a file on your own disk, which the client cannot open; attach it, or link to a place on the web.` });
  }
  for (const { 0: written, 1: name, index } of raw.matchAll(/(?<![\w:/.-]):([a-z0-9_+-]{1,30}):(?![\w:/])/g))
    if (emojiNames.has(name!))
      add('emoji', index, written.length, `“${written}” arrives as it is written here; put in the sign itself, or leave it out.`, {
        start: index,
        end: index + written.length,
        text: emojiNames.get(name!)!,
      });
  for (const { 0: written, 1: words, index } of raw.matchAll(/(?<![=\w])==([^=\s](?:[^=\n]{0,80}[^=\s])?)==(?![=\w])/g))
    add('mark', index, written.length, `“${shortened(written)}” is marked with “==”, which arrives as bare signs; make it bold.`, {
      start: index,
      end: index + written.length,
      text: `**${words}**`,
    });
  for (const { 0: written, index } of raw.matchAll(/\$\$[^$\n]{1,200}\$\$|(?<![\w$])\$(?=[^$\n]{0,80}\\[a-z]{2,})[^$\n]{1,100}\$(?![\w$])/g))
    add('formula', index, written.length, `“${shortened(written)}” is a formula that arrives as bare signs; write it in words or plain figures.`);
  for (const { 0: written, index } of raw.matchAll(/^(?:\[toc\]|\[\[_toc_\]\]|:{3,}[ \t]*\{?[\w-]*\}?|!{3}[ \t]+[a-z]+(?: "[^"\n]*")?)[ \t]*$/gim))
    add(undefined, index, written.length, `“${written.trim()}” means something in some editors only and arrives as it is written; take it out.`);
  return found.length > 0 ? found.sort((a, b) => a.start - b.start) : none;
}

/** Of a block of HTML its first tag; comments stay out of the mail anyway. */
export function hazardInHtml(written: string): Hazard | undefined {
  const text = written.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
  const match = new RegExp(tag.source, 'i').exec(text);
  return match
    ? { kind: 'html', start: match.index, end: match.index + match[0].length, message: htmlMessage(match[0]), ...(!isBreak(match) && { isEverywhere: true }) }
    : undefined;
}

/** A block of code that some editors draw as a picture. */
export function hazardInCode(written: string): Hazard | undefined {
  const [, fence, language] = /^([`~]{3,})[ \t]*\{?\.?(mermaid|plantuml|puml|graphviz|dot|math|latex|vega|vega-lite|chart|wavedrom)\b/i.exec(written) ?? [];
  return fence === undefined
    ? undefined
    : {
        start: 0,
        end: written.split('\n', 1)[0]!.length,
        message: `“${language}” is drawn by some editors only and arrives as it is written; attach a picture of it.`,
      };
}

const ornament = /logo|letter-?head|banner|header|footer|signature|divider|(?:^|\/)line|stamp/i;

const isBreak = ({ 0: written }: RegExpMatchArray): boolean => /^<br\b/i.test(written);

const htmlMessage = (written: string): string => `“${shortened(written)}” is HTML, which may arrive as bare signs; write it in Markdown or plain words.`;

const marks: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*', s: '~~', del: '~~', code: '`' };

/** “<b>now</b>” is “**now**”, and a break at the end of a line is two spaces. */
function inMarkdown(raw: string, written: string, start: number): Replacement | undefined {
  const name = /^<(\w+)\s*>$/.exec(written)?.[1]?.toLowerCase();
  const mark = name === undefined ? undefined : marks[name];
  const close = mark === undefined ? -1 : raw.toLowerCase().indexOf(`</${name}>`, start);
  const words = raw.slice(start + written.length, close);
  if (mark !== undefined && close > start && words.trim() === words && words !== '' && !/[<\n*_]/.test(words))
    return { start, end: close + name!.length + 3, text: mark + words + mark };
  return undefined;
}

/** “plan.pdf” and “../files/plan.pdf”, but no address of the web, of mail or of a telephone. */
const isOwnFile = (target: string): boolean =>
  target !== '' &&
  !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\{|\[|\$|%)/i.test(target) &&
  !/^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co|uk|de|eu|io|info|biz|example)(?:\/|$)/i.test(target) &&
  (/\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|md|txt|csv|zip|png|jpe?g|gif|svg|html?|mp[34]|mov|eml)(?:[?#]|$)/i.test(target) || /^\.{0,2}\//.test(target));
