/** One version of one piece of writing, parsed once and read by every rule. */
import { blocksOf, type Block } from './blocks';
import { isCued, joinedCues, type CuedFinder, type Cues } from './cuedPattern';
import { frontMatterOf, type FrontMatter } from './frontMatter';
import { readHeader, type Header, type HeaderField } from './header';
import { parseMarkdown, parserText, type ParsedMarkdown } from './markdown';
import { TextMemory } from './memory';
import { readingOf, type Reading } from './oldMails';
import type { TextRange } from './range';
import type { Sentence } from './sentence';
import { zonesOf } from './zones';

/** A sentence of our own at its place in the document; `start` is an offset of the document. */
export interface OwnSentence {
  readonly start: number;
  readonly sentence: Sentence;
  readonly block: Block;
}

export class ProseDocument {
  readonly frontMatter: FrontMatter | undefined;
  readonly #reading: Reading;
  readonly #markdown: ParsedMarkdown;
  readonly #memory: TextMemory;
  readonly #bodyStart: number;
  #blocks?: readonly Block[];
  #headerFields?: ReadonlyMap<string, HeaderField>;
  #header?: Header;
  #ownCues?: Cues;
  #ownSentences?: readonly OwnSentence[];
  #notes?: Map<object, unknown>;

  /**
   * @param text The whole text of the file, any line ends.
   * @param previous An earlier version of the same document: what did not change is not computed again.
   */
  constructor(
    readonly text: string,
    previous?: ProseDocument,
  ) {
    const readable = parserText(text, previous && { text: previous.text, readable: previous.#reading.text });
    this.frontMatter = frontMatterOf(readable, previous?.frontMatter);
    this.#bodyStart = this.frontMatter?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
    this.#memory = previous ? previous.#memory : new TextMemory();
    this.#reading = readingOf(readable, this.#bodyStart, previous && previous.#reading);
    this.#memory.reserve(this.#reading.end);
    this.#markdown = parseMarkdown(readable.slice(this.#bodyStart, this.#reading.end), previous && previous.#markdown);
  }

  /** Every block in order, with its zone; without the old mails at the end of a long thread. */
  get blocks(): readonly Block[] {
    if (!this.#blocks) {
      const leaves = blocksOf(this.#markdown.tree, this.#markdown.text, this.#bodyStart, this.#memory);
      ({ blocks: this.#blocks, headerFields: this.#headerFields } = zonesOf(leaves, this.#reading.text));
    }
    return this.#blocks;
  }

  get header(): Header {
    if (!this.#header) {
      void this.blocks;
      this.#header = readHeader(this.frontMatter, this.#headerFields!);
    }
    return this.#header;
  }

  /** The sentences of our own prose in order: paragraphs, items, cells and headings; no greeting, no signature. */
  get ownSentences(): readonly OwnSentence[] {
    return (this.#ownSentences ??= this.blocks
      .filter(({ zone }) => zone === 'own')
      .flatMap((block) => block.prose.sentences.map(({ start, sentence }) => ({ start: block.start + start, sentence, block }))));
  }

  /** Those of our own blocks together. */
  get ownCues(): Cues {
    return (this.#ownCues ??= joinedCues(this.blocksIn('own').map(({ prose }) => prose)));
  }

  /**
   * Our own sentences in which `find` finds something, in order. Cheaper by far than asking every sentence:
   * a block that has not changed answers for all its sentences at once.
   */
  *hits<Note>(find: ((sentence: Sentence) => readonly Note[]) | CuedFinder<Sentence, readonly Note[]>): Iterable<OwnSentence & { readonly notes: readonly Note[] }> {
    if (isCued(find) && !find.mayFind({ cues: this.ownCues })) return;
    for (const block of this.blocks) {
      if (block.zone !== 'own') continue;
      for (const { start, sentence, notes } of block.prose.hits(find)) yield { start: block.start + start, sentence, block, notes };
    }
  }

  blocksIn(zone: Block['zone']): readonly Block[] {
    return this.blocks.filter((block) => block.zone === zone);
  }

  /** The words of a range on one line, as written. */
  slice({ start, end }: TextRange): string {
    return this.text.slice(start, end).replace(/\s+/g, ' ');
  }

  /** What `find` says of this version; asked once, so `find` must be the same function every time. */
  note<Note>(find: (document: ProseDocument) => Note): Note {
    const notes = (this.#notes ??= new Map());
    if (notes.has(find)) return notes.get(find) as Note;
    const note = find(this);
    notes.set(find, note);
    return note;
  }
}
