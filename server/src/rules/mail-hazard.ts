import { hazardInCode, hazardInHtml, hazardsIn, type Hazard } from '../text/facts/mailHazards';
import type { Block } from '../text/blocks';
import { decoded } from '../text/decoded';
import type { ProseDocument } from '../text/document';
import { shift } from '../text/range';
import type { Finding } from './finding';
import { allKinds, defineRule, type Surroundings } from './rule';

export default defineRule({
  id: 'mail-hazard',
  summary:
    'Has Markdown that a mail program will not show: HTML, footnotes, task boxes, pictures and files on your own disk, ' + 'links that say only “click here”.',
  why: 'What looks right here may arrive as bare signs, or as an empty frame, on the client’s phone.',
  inAnyLanguage: true,
  severity: 'hint',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'The menu is <b>printed</b>.', good: 'The menu is **printed**.' },
    { bad: 'For the proof [click here](https://example.com/proof).', good: 'Here is [the proof of your menu](https://example.com/proof).' },
  ],

  *check(document, _, { kind, surroundings }) {
    const counts = ({ isEverywhere, isOnPaper, picture }: Hazard): boolean =>
      kind === 'email' ? !isOnPaper : isEverywhere === true || (picture !== undefined && isThere(picture, surroundings) === (isOnPaper === true));
    for (const block of document.blocks) {
      if (block.zone === 'client' || block.zone === 'header') continue;
      for (const hazard of hazardsOf(block, document)) if (counts(hazard)) yield finding(hazard, block.start);
    }
  },
});

/** True for a picture beside a quote or proposal, which is exported with it. */
const isThere = (path: string, surroundings: Surroundings | undefined): boolean => surroundings?.fileSize(decoded(path)) !== undefined;

function hazardsOf({ type, prose, start, end }: Block, { text }: ProseDocument): readonly Hazard[] {
  if (type !== 'html' && type !== 'code') return prose.note(hazardsIn);
  const written = text.slice(start, end);
  const hazard = type === 'html' ? hazardInHtml(written) : hazardInCode(written);
  return hazard ? [hazard] : [];
}

function finding({ start, end, message, instead }: Hazard, offset: number): Finding {
  const range = shift({ start, end }, offset);
  if (!instead) return { range, message };
  return {
    range,
    message,
    fixes: () => [
      {
        title: instead.text === '' ? 'Take it out' : `${instead.start === instead.end ? 'Add' : 'Write'} “${instead.text}”`,
        safe: false,
        edits: [{ range: shift(instead, offset), text: instead.text }],
      },
    ],
  };
}
