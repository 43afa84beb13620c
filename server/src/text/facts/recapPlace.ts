/** Where a summary belongs: at the end of our own text, before the closing request. */
import type { ProseDocument } from '../document';
import { isCourtesy, partsOf, type Part } from './ending';
import { isTitle, labelOf } from './labels';
import { isClosingRequest } from './recap';

/** The part behind which the summary stands; `isBeforeLast` where only the closing request follows. */
export interface PlaceOfRecap {
  readonly place: Part;
  readonly isBeforeLast: boolean;
}

/** Where the last part tells something new, or one part is all there is, the summary stands behind it. The document has a part. */
export function placeOfRecap(document: ProseDocument): PlaceOfRecap {
  const parts = withoutNotes(partsOf(document));
  const last = parts.findLast((part) => !isCourtesy(part));
  const index = last ? parts.indexOf(last) : parts.length - 1;
  const before = last && isClosingRequest(last) ? parts.findLastIndex(({ blocks }, at) => at < index && !isTitle(blocks[0]!)) : -1;
  return before < 0 ? { place: parts[index]!, isBeforeLast: false } : { place: parts[before]!, isBeforeLast: true };
}

/** What stands under “References” at the end is looked up, and closes nothing. */
function withoutNotes(parts: readonly Part[]): readonly Part[] {
  const notes = parts.findIndex(({ blocks }, index) => index > 0 && isTitle(blocks[0]!) && backMatter.test(labelOf(blocks[0]!)));
  return notes < 0 ? parts : parts.slice(0, notes);
}
const backMatter = /^(?:appendi(?:x|ces)\b.*|bibliography|foot ?notes|references|sources)$/;
