/** One version of one piece of writing, parsed once and read by every rule. */
import { blocksOf, type Block, type Zone } from './blocks';
import { isCued } from './cuedFinder';
import { joinedCues, type Cues } from './cues';
import { frontMatterOf, type FrontMatter } from './frontMatter';
import { readHeader, type Header, type HeaderField } from './header';
import { parseMarkdown, parserText, type ParsedMarkdown } from './markdown';
import { TextMemory } from './memory';
import { readingOf, type Reading } from './oldMails';
import type { TextRange } from './range';
import type { Sentence } from './sentence';
import { stretchesOf, type ProseFinder, type SentenceFinder, type Stretch } from './stretches';
import { zonesOf } from './zones';

/** A sentence of our own at its place in the document; `start` is an offset of the document. */
export interface OwnSentence {
  readonly start: number;
  readonly sentence: Sentence;
  readonly block: Block;
}

/** A sentence of our own with what was found in it. */
export interface OwnHits<Note> extends OwnSentence {
  /** The place of its block among all blocks. */
  readonly index: number;
  readonly notes: readonly Note[];
}

export class ProseDocument {
  readonly frontMatter: FrontMatter | undefined;
  readonly #reading: Reading;
  #markdown: ParsedMarkdown | undefined;
  /** What an earlier version was parsed to, until this one is. */
  #parsedBefore: ParsedMarkdown | undefined;
  readonly #memory: TextMemory;
  readonly #bodyStart: number;
  #blocks?: readonly Block[];
  #stretches?: readonly Stretch[];
  #zones?: Map<Zone, readonly Block[]>;
  #headerFields?: ReadonlyMap<string, HeaderField>;
  #header?: Header;
  #ownCues?: Cues;
  #ownSentences?: readonly OwnSentence[];
  #notes?: Map<object, unknown>;
  #hits?: Map<object, unknown>;

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
    this.#parsedBefore = previous && (previous.#markdown ?? previous.#parsedBefore);
  }

  /** Parsed when first asked for: to tell what a document is, its front matter is often enough. */
  get #parsed(): ParsedMarkdown {
    if (!this.#markdown) {
      this.#markdown = parseMarkdown(this.#reading.text.slice(this.#bodyStart, this.#reading.end), this.#parsedBefore);
      this.#parsedBefore = undefined;
    }
    return this.#markdown;
  }

  /** Every block in order, with its zone; without the old mails at the end of a long thread. */
  get blocks(): readonly Block[] {
    if (!this.#blocks) {
      const { tree, text } = this.#parsed;
      const leaves = blocksOf(tree, text, this.#bodyStart, this.#memory);
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
    return (this.#ownCues ??= joinedCues(this.stretches));
  }

  /** All blocks in runs, which remember what was found in them. */
  get stretches(): readonly Stretch[] {
    return (this.#stretches ??= stretchesOf(this.blocks, this.#memory.stretches));
  }

  /** Our own sentences in which `find` finds something, in order; it must be the same function every time. Cheaper by far than asking every sentence. */
  hits<Note>(find: SentenceFinder<Note>): readonly OwnHits<Note>[] {
    const notes = (this.#hits ??= new Map());
    let found = notes.get(find) as OwnHits<Note>[] | undefined;
    if (!found) {
      found = [];
      if (!isCued(find) || find.mayFind({ cues: this.ownCues })) {
        let first = 0;
        for (const stretch of this.stretches) {
          for (const { at, hits } of stretch.hits(find)) {
            const index = first + at;
            const block = this.blocks[index]!;
            for (const { start, sentence, notes } of hits) found.push({ start: block.start + start, sentence, block, index, notes });
          }
          first += stretch.length;
        }
      }
      notes.set(find, found);
    }
    return found;
  }

  /** The blocks, whoever wrote them, in whose words `find` finds something; it must be the same function every time. */
  *noted<Note>(find: ProseFinder<Note>): Iterable<{ readonly block: Block; readonly index: number; readonly note: NonNullable<Note> }> {
    let first = 0;
    for (const stretch of this.stretches) {
      for (const { at, note } of stretch.notes(find)) yield { block: this.blocks[first + at]!, index: first + at, note: note! };
      first += stretch.length;
    }
  }

  blocksIn(zone: Zone): readonly Block[] {
    const zones = (this.#zones ??= new Map());
    let found = zones.get(zone);
    if (!found) zones.set(zone, (found = this.blocks.filter((block) => block.zone === zone)));
    return found;
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
