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
    const found = document.blocks
      .filter(({ zone }) => zone !== 'client' && zone !== 'header')
      .flatMap((block) => hazardsOf(block, document).filter(counts).map((hazard) => ({ hazard, offset: block.start })));
    const kinds = new Map<unknown, Place[]>();
    for (const place of found) {
      const kind = place.hazard.kind ?? place.hazard;
      const places = kinds.get(kind);
      if (places) places.push(place);
      else kinds.set(kind, [place]);
    }
    for (const places of kinds.values()) yield finding(places);
  },
});

interface Place {
  readonly hazard: Hazard;
  /** Where its block begins. */
  readonly offset: number;
}

/** True for a picture beside a quote or proposal, which is exported with it. */
const isThere = (path: string, surroundings: Surroundings | undefined): boolean => surroundings?.fileSize(decoded(path)) !== undefined;

function hazardsOf({ type, prose, start, end }: Block, { text }: ProseDocument): readonly Hazard[] {
  if (type !== 'html' && type !== 'code') return prose.note(hazardsIn);
  const written = text.slice(start, end);
  const hazard = type === 'html' ? hazardInHtml(written) : hazardInCode(written);
  return hazard ? [hazard] : [];
}

/** One finding for all places of a kind, at the first of them: thirty task boxes are one slip, made thirty times. */
function finding(places: readonly Place[]): Finding {
  const [{ hazard, offset }] = places as readonly [Place];
  const count = places.length;
  const range = shift(hazard, offset);
  const message = count > 1 ? hazard.message.replace('”', `” (the first of ${count})`) : hazard.message;
  const edits = places.flatMap(({ hazard: { instead }, offset: from }) => (instead ? [{ range: shift(instead, from), text: instead.text }] : []));
  const { instead } = hazard;
  if (!instead) return { range, message };
  const title = `${instead.start === instead.end ? 'Add' : 'Write'} “${instead.text}”`;
  return { range, message, fixes: () => [{ title: count > 1 ? `${title}, and the like in all ${count} places` : title, safe: false, edits }] };
}
