/** Whether a text names another client by mistake, in the place of the one that it is for, or on purpose: as work that we did, as a supplier, in a list of references. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import { asClient, hasToDo, othersBelow, othersNearby, personOfOthers, presentedOnPurpose, somebodyThere, somebodyToAsk } from './otherClientWords';

/** Long enough to see what is said of a name, and short enough for any sentence. */
const reach = 300;

/**
 * @param range Where the name stands, in the document.
 * @param start Where its sentence begins, in the document.
 * @param text The sentence.
 */
export function isNamedOnPurpose(
  document: ProseDocument,
  block: Block,
  { start, end }: TextRange,
  sentenceStart: number,
  text: string,
  type: 'name' | 'person' | 'address',
): boolean {
  const from = start - sentenceStart;
  const to = end - sentenceStart;
  const written = `${text.slice(Math.max(0, from - reach), from)}§${text.slice(to, to + reach)}`;
  if (somebodyThere.test(written)) return true;
  const marked = written
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[\s\uFFFC]+/g, ' ');
  if (presentedOnPurpose.test(marked) || (type !== 'address' && somebodyToAsk.test(marked)) || (type === 'person' && personOfOthers.test(marked))) return true;
  // A heading and a cell name whom they are for; in running words something must be said that is said of a client.
  if (
    type !== 'address' &&
    block.type !== 'heading' &&
    block.type !== 'cell' &&
    block.zone !== 'header' &&
    !asClient.test(marked) &&
    !(type === 'name' && hasToDo.test(marked))
  )
    return true;
  if (othersNearby.test(block.prose.text.slice(Math.max(0, start - block.start - 400), end - block.start + 400))) return true;
  return headingsOver(document, block).some(({ prose }) => othersBelow.test(prose.text));
}

/** The headings that a block stands under, the nearest first. */
function headingsOver({ blocks }: ProseDocument, block: Block): readonly Block[] {
  const found: Block[] = [];
  let level = block.type === 'heading' ? block.level : 7;
  for (let index = blocks.indexOf(block) - 1; index >= 0 && level > 1; index--) {
    const other = blocks[index]!;
    if (other.type !== 'heading' || other.level >= level) continue;
    found.push(other);
    level = other.level;
  }
  return found;
}
