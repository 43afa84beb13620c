import type { ProseDocument } from '../text/document';
import { attachmentClaim } from '../text/facts/attachments';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import type { Finding } from './finding';
import { addField } from './headerEdits';
import { integer } from './options';
import { defineRule, type Surroundings } from './rule';

export default defineRule({
  id: 'missing-attachment',
  summary: 'Says that a file is attached and lists none, or lists one that is not there, is empty or too large.',
  why: 'A mail without the file that it speaks of costs the client a question and you a second mail.',
  severity: 'error',
  kinds: ['email'],
  options: { maxMegabytes: integer({ description: 'The largest file, in megabytes, that a mail may carry.', default: 20, minimum: 1 }) },
  examples: [
    { bad: 'To: Maya\nSubject: Offer for the menu\n\nThe offer is attached.', good: 'To: Maya\nSubject: Offer for the menu\nAttachments: offer.pdf\n\nThe offer is attached.' },
    { bad: 'Please find enclosed our invoice.', good: 'I will attach the invoice to my mail on Friday 27 November 2026.' },
  ],

  *check(document, { maxMegabytes }, { surroundings }) {
    const listed = document.header.fields.get('attachments');
    if (listed && listed.values.length > 0) {
      if (surroundings) yield* checkFiles(listed.values, listed.range, surroundings, maxMegabytes);
      return;
    }
    const claim = firstClaim(document);
    if (!claim) return;
    const word = document.slice(claim);
    yield {
      range: claim,
      message: `“${word}” promises a file, but no attachment is listed; add its name to “attachments” in the header.`,
      fixes: (document) => {
        const edit = addField(document, 'attachments', '${1:[file name]}', true);
        return edit ? [{ title: 'Add to “attachments”', safe: false, edits: [edit] }] : [];
      },
    };
  },
});

/** A sentence with a link says where the file is. */
function firstClaim(document: ProseDocument): TextRange | undefined {
  for (const { start, sentence, block, notes } of document.hits(claimsIn)) {
    const isLinked = block.prose.links.some((link) => link.start < start - block.start + sentence.text.length && link.end > start - block.start);
    if (isLinked || /\uFFFC{8,}/.test(sentence.text)) continue;
    return { start: start + notes[0]!.start, end: start + notes[0]!.end };
  }
  return undefined;
}

const none: readonly TextRange[] = [];
const claimsIn = (sentence: Sentence): readonly TextRange[] => {
  const claim = attachmentClaim(sentence);
  return claim ? [claim] : none;
};

function* checkFiles(names: readonly string[], range: TextRange, { fileSize }: Surroundings, maxMegabytes: number): Iterable<Finding> {
  for (const name of names.flatMap((value) => value.split(/,(?=\s)/)).map((name) => name.trim()).filter(Boolean)) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) continue;
    const size = fileSize(name);
    if (size === 'unknown') continue;
    if (size === undefined) yield { range, message: `“${name}” is listed as an attachment, but there is no such file beside this document; put it there or correct its name.` };
    else if (size === 0) yield { range, message: `“${name}” is listed as an attachment and is empty; save it again before you send it.` };
    else if (size > maxMegabytes * 1024 * 1024) yield { range, message: `“${name}” is ${Math.ceil(size / 1024 / 1024)} MB and your limit is ${maxMegabytes} MB; send a link or make the file smaller.` };
  }
}
