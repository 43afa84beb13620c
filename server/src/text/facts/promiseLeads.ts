/** The words above a promise that may name its day: the lead of its list, or of a row of answers. */
import type { Block } from '../blocks';

/**
 * The block above a list; the one that opens a row of answers (“On your list:”), though the client’s own words may stand between;
 * and the one above that, where a short label opens it: “Back Monday 21st.”
 */
export function leadsOf(block: Block, blocks: readonly Block[]): readonly Block[] {
  let outer = block.list;
  while (outer?.parent) outer = outer.parent;
  const above = blocks.filter(({ zone, end, type }) => zone === 'own' && end <= (outer ?? block).start && type !== 'rule' && type !== 'html');
  const opening = above.findLastIndex(({ type, prose }, at) => type === 'heading' || isOpening(prose.text, at === above.length - 1));
  const lead = opening < 0 || above[opening]!.type === 'heading' ? undefined : above[opening];
  const label = lead && lead.prose.text.split(' ').length <= 6 && comesBack.test(above[opening - 1]?.prose.text ?? '') ? above[opening - 1] : undefined;
  return [...(outer ? above.slice(-1) : []), ...(lead ? [lead] : []), ...(label ? [label] : [])];
}

const comesBack = /\b(?:back|be (?:at yours|there|with you)|com(?:e|ing)|on site|start)\b/i;
const isOpening = (text: string, isRightAbove: boolean): boolean =>
  /:\s*$/.test(text) && (isRightAbove || /\b(?:answers?|list|order|points?|questions?|snags?|turn)\b[^.!?]*:\s*$/i.test(text));
