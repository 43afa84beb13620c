/** What is remembered of one open document from version to version: its blocks and sentences, by their text. */
import type { SyntaxNodeRef, Tree } from '@lezer/common';

import type { Chunk } from './blocks';
import { Memo } from './memo';
import { maskProse, Prose } from './prose';
import type { TextRange } from './range';
import { Sentence } from './sentence';
import type { KnownStretches } from './stretches';

/** Enough for a long proposal; a longer document makes room for itself. */
const smallest = 160_000;

export class TextMemory {
  readonly #blocks = new Memo<Prose>(smallest);
  readonly #sentences = new Memo<Sentence>(smallest);
  /** The blocks in each node of the top level; a node goes when no version holds it any more. */
  readonly chunks = new WeakMap<Tree, Chunk>();
  readonly stretches: KnownStretches = new WeakMap();
  #numbers = 0;
  /** The words of a block that has none to read. */
  readonly nothing = new Prose('', '', [], this);

  nextNumber(): number {
    return ++this.#numbers;
  }

  /** Makes room for a document of so many characters. */
  reserve(characters: number): void {
    this.#blocks.limit = this.#sentences.limit = Math.max(smallest, Math.ceil(characters * 1.3));
  }

  /**
   * The masked words of a block.
   *
   * @param start Where `raw` starts in the tree of `node`.
   */
  prose(raw: string, quoteDepth: number, node: SyntaxNodeRef, start: number): Prose {
    // The same line may hold a mark of quotation or a plain “>”, by where it stands. Joining the two parts also copies
    // the text, so that the key does not keep a whole version of the document in memory.
    const key = String.fromCharCode(48 + Math.min(quoteDepth, 9)) + raw;
    return this.#blocks.get(key, (copy) => maskProse(copy.slice(1), node.node, start, this));
  }

  /** @param quotedEdges See `Sentence`. */
  sentence(text: string, insideQuotation: boolean, quotedEdges: readonly TextRange[]): Sentence {
    // No sentence begins with a blank, so that these keys cannot be taken for each other.
    const edges = quotedEdges.map(({ start, end }) => `${start},${end}`).join(';');
    const prefix = insideQuotation ? '”' : `${edges} `;
    return this.#sentences.get(prefix + text, (key) => new Sentence(key.slice(prefix.length), insideQuotation, quotedEdges));
  }
}
