/** Edits that put sentences with tab stops, or the middle of a letter’s template, behind a block. */
import { templateSnippet, type TemplateName } from '../templates';
import type { Block } from '../text/blocks';
import { addWorkingDays, inWords } from '../text/calendar';
import type { ProseDocument } from '../text/document';
import type { Fix } from './finding';
import { endOfPart, templateFacts } from './place';
import type { RuleContext } from './rule';

/** A tab stop with a real day, so many working days from the document’s date; an open one where that is not known. */
export const dayStop = (stop: number, workingDays: number, context: RuleContext): string =>
  `\${${stop}:${context.daysOpen ? '[day]' : inWords(addWorkingDays(context.date, workingDays, context), context.locale)}}`;

/** The fix that adds a paragraph in snippet syntax behind the block, or behind the whole list or table it stands in. */
export function insertParagraph(title: string, paragraph: string, block: Block, document: ProseDocument): Fix {
  const at = endOfPart(block, document);
  const end = at - (/\s*$/.exec(document.text.slice(block.start, at))?.[0].length ?? 0);
  const newline = document.text.includes('\r\n') ? '\r\n' : '\n';
  return { title, safe: false, edits: [{ range: { start: end, end }, text: `\n\n${paragraph}`.replaceAll('\n', newline), snippet: true }] };
}

/** The same for a template of a letter, without its greeting and its closing line. */
export function insertLetter(title: string, name: TemplateName, block: Block, document: ProseDocument, context: RuleContext): Fix {
  const paragraphs = templateSnippet(name, templateFacts(document, context)).trimEnd().split('\n\n');
  const middle = paragraphs.slice(/^Hi /.test(paragraphs[0]!) ? 1 : 0, /^Kind regards/.test(paragraphs.at(-1)!) ? -1 : undefined);
  return insertParagraph(title, middle.join('\n\n'), block, document);
}
