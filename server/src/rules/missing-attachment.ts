import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { placeFor } from '../text/facts/clientPlace';
import { attachmentClaim, enclosureLine } from '../text/facts/attachments';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { likelyFiles, listedFiles, otherClientOf, sameFile } from './attachedFiles';
import type { Finding, Fix } from './finding';
import { addField } from './headerEdits';
import { integer } from './options';
import { allKinds, defineRule, type RuleContext } from './rule';

export default defineRule({
  id: 'missing-attachment',
  summary: 'Says that a file is attached and lists none, or lists one that is not there, is empty, is too large or is another client’s.',
  why: 'A mail without the file that it speaks of costs the client a question and you a second mail; one with another client’s file may cost you both clients.',
  inAnyLanguage: true,
  severity: 'error',
  kinds: allKinds,
  options: { maxMegabytes: integer({ description: 'The largest file, in megabytes, that a mail may carry.', default: 20, minimum: 1 }) },
  examples: [
    {
      bad: 'To: Maya\nSubject: Offer for the menu\n\nThe offer is attached.',
      good: 'To: Maya\nSubject: Offer for the menu\nAttachments: offer.pdf\n\nThe offer is attached.',
    },
    { bad: 'Please find enclosed our invoice.', good: 'I will attach the invoice to my mail on Friday 27 November 2026.' },
  ],

  *check(document, { maxMegabytes }, context) {
    const listed = listedFiles(document);
    for (const { name, start, end } of listed) {
      const problem = problemOf(name, document, context, maxMegabytes);
      if (problem) yield { range: { start, end }, ...problem };
    }
    if ((document.header.fields.get('attachments')?.values.length ?? 0) > 0) return;
    const claim: (TextRange & { readonly text?: string }) | undefined = firstClaim(document) ?? enclosureLine(document);
    // What a quote or proposal has in an annex of its own need not come with it.
    if (!claim || (context.kind !== 'email' && (!isFastened(document, claim) || document.blocks.some(hasAnnex)))) return;
    yield {
      range: { start: claim.start, end: claim.end },
      message: `“${document.slice(claim)}” promises a file, but no attachment is listed; add its name to “attachments” in the header.`,
      fixes: (document, { surroundings }) =>
        [...likelyFiles(surroundings?.files ?? [], claim.text ?? ''), undefined].flatMap((file) => addFile(document, file)),
    };
  },
});

/** “I enclose our certificate”; what “we enclose” in a quote may be a garden. */
const isFastened = (document: ProseDocument, claim: TextRange): boolean =>
  saysFastened(document.slice(claim)) ||
  (/^(?:attach|enclose)$/i.test(document.slice(claim)) && /\bI\s+(?:also\s+)?$/.test(document.text.slice(Math.max(0, claim.start - 10), claim.start)));
const saysFastened = (words: string): boolean => /^(?:attach(?:ed|ing|ments?)|enclos(?:ed|ing)|accompanying|appended)$/i.test(words);

const hasAnnex = ({ type, prose }: Block): boolean => type === 'heading' && /\b(?:annex|appendi(?:x|ces)|attach\w*|enclos\w*)\b/i.test(prose.text);

function problemOf(name: string, document: ProseDocument, { surroundings, me, house }: RuleContext, maxMegabytes: number): Omit<Finding, 'range'> | undefined {
  if (!surroundings) return undefined;
  const place = placeFor(document, surroundings.places ?? []);
  const other = place && otherClientOf(name, document, place, [...(me ?? []), house?.company ?? '']);
  if (other) return { message: `“${name}” is listed as an attachment and is named after another of your clients, “${other}”; attach the right file.` };
  const size = surroundings.fileSize(name);
  if (size === undefined) {
    const meant = sameFile(name, surroundings.files ?? []);
    const fixes = (document: ProseDocument): readonly Fix[] =>
      listedFiles(document).flatMap(({ name: written, start, end }) =>
        written === name ? [{ title: `Write “${meant}”`, safe: false, edits: [{ range: { start, end }, text: meant! }] }] : [],
      );
    return {
      message:
        `“${name}” is listed as an attachment, but there is no such file beside this document; ` +
        `${meant ? `“${meant}” is` : 'put it there or correct its name'}.`,
      ...(meant !== undefined && { fixes }),
    };
  }
  if (size === 0) return { message: `“${name}” is listed as an attachment and is empty; save it again before you send it.` };
  if (size !== 'unknown' && size > maxMegabytes * 1024 * 1024)
    return { message: `“${name}” is ${Math.ceil(size / 1024 / 1024)} MB and your limit is ${maxMegabytes} MB; send a link or make the file smaller.` };
  return undefined;
}

/** @param file Its name; a tab stop when it is left to the writer. */
function addFile(document: ProseDocument, file: string | undefined): readonly Fix[] {
  const edit = addField(document, 'attachments', file ?? '${1:[file name]}', file === undefined);
  return edit ? [{ title: file === undefined ? 'Add to “attachments”' : `Add “${file}” to “attachments”`, safe: false, edits: [edit] }] : [];
}

/** A sentence with a link says where the file is. */
function firstClaim(document: ProseDocument): (TextRange & { readonly text: string }) | undefined {
  for (const { start, sentence, block, notes } of document.hits(claimsIn)) {
    const from = start - block.start;
    const isLinked = block.prose.links.some((link) => link.start < from + sentence.text.length && link.end > from);
    if (isLinked || holdsAddress(sentence.text, block.prose.raw.slice(from, from + sentence.text.length))) continue;
    const claim = { start: start + notes[0]!.start, end: start + notes[0]!.end, text: sentence.text };
    if (/^here/i.test(document.slice(claim)) && isLinkedBelow(document, block)) continue;
    return claim;
  }
  return undefined;
}

/** What is masked in a sentence, and long, is an address, if it is no code. */
const holdsAddress = (text: string, raw: string): boolean =>
  Array.from(text.matchAll(/\uFFFC{8,}/g)).some(({ index }) => raw[index] !== '`' && raw[index - 1] !== '`');

/** “Here’s the mock-up. Have a look:” stands above the link, or above the place that is kept for it. */
const isLinkedBelow = ({ blocks }: ProseDocument, block: Block): boolean =>
  blocks
    .slice(blocks.indexOf(block), blocks.indexOf(block) + 2)
    .some(({ prose, zone }) => zone === 'own' && (prose.links.length > 0 || /https?:\/\/|\[[^\]\n]{0,20}\b(?:link|url)\b[^\]\n]{0,20}\]/i.test(prose.raw)));

const none: readonly TextRange[] = [];
const claimsIn = (sentence: Sentence): readonly TextRange[] => {
  const claim = attachmentClaim(sentence);
  return claim ? [claim] : none;
};
