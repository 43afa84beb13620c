/** Questions that we quote one by one and leave without a word of ours below them. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { Wanted } from './ownPlaces';

/** The asks above which or below which other quotations are answered, while the next quotation follows right behind their own. */
export function leftBare({ blocks, text }: ProseDocument, wanted: readonly Wanted[]): ReadonlySet<Wanted> {
  const quoted = blocks.filter(({ zone }) => zone === 'client');
  const last = quoted.at(-1);
  // Only between two quotations do words of ours show that we answer one by one.
  const isInline =
    last !== undefined && blocks.slice(blocks.indexOf(quoted[0]!), blocks.indexOf(last)).some(({ zone, type }) => zone === 'own' && type !== 'html');
  if (!isInline) return new Set();
  return new Set(wanted.filter(({ ask: { block } }) => isFollowedByQuotation(block, blocks, text) && !forBoth.test(replyBelow(block, blocks))));
}

/** True where an empty line without “>” parts the quotation from the next. */
function isFollowedByQuotation(block: Block, blocks: readonly Block[], text: string): boolean {
  const next = blocks[blocks.indexOf(block) + 1];
  return next?.zone === 'client' && next.quoteDepth === block.quoteDepth && /\n[ \t]*\r?\n/.test(text.slice(block.end - 1, next.start));
}

/** What we say first below the quotations that follow one another. */
function replyBelow(block: Block, blocks: readonly Block[]): string {
  const rest = blocks.slice(blocks.indexOf(block));
  return rest.find(({ zone }) => zone === 'own')?.prose.text ?? '';
}

const forBoth = /^\W*(?:[\p{L}']+ ){0,4}?(?:all|both|either|neither|together|three|two)\b/iu;
