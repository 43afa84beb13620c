/** One sentence, remembered by its text: whatever is found out about it is found out once. */
import { isCued, type CuedFinder } from './cuedFinder';
import { cuesOf, type Cues } from './cues';
import { overlaps, type TextRange } from './range';
import { quotedRanges } from './sentences';
import { wordsOf, type Word } from './words';

/**
 * A sentence of masked text. All offsets in it count from its own start; the same object serves every place
 * where the same words stand, so what is known of it must depend on these words alone.
 */
export class Sentence {
  #cues?: Cues;
  #words?: readonly Word[];
  #quoted?: readonly TextRange[];
  #notes?: Map<object, unknown>;
  #pairs?: Map<object, WeakMap<Sentence, unknown>>;

  /** @param text The words as written, with marks of emphasis blanked and code and addresses made opaque. */
  constructor(
    readonly text: string,
    /** True when a quotation that began in an earlier sentence of the block goes on to the end of this one. */
    readonly insideQuotation: boolean,
    /** The parts, in order, of quotations that only begin or only end in this sentence. */
    readonly quotedEdges: readonly TextRange[] = [],
  ) {}

  get cues(): Cues {
    return (this.#cues ??= cuesOf(this.text));
  }

  get words(): readonly Word[] {
    return (this.#words ??= wordsOf(this.text));
  }

  /** The spans in quotation marks. */
  get quoted(): readonly TextRange[] {
    return (this.#quoted ??= this.insideQuotation ? [{ start: 0, end: this.text.length }] : this.#findQuoted());
  }

  #findQuoted(): readonly TextRange[] {
    const edges = this.quotedEdges;
    const inside = quotedRanges(this.text);
    if (edges.length === 0) return inside;
    return [...edges, ...inside.filter((range) => !edges.some((edge) => overlaps(edge, range)))].sort((a, b) => a.start - b.start);
  }

  isQuoted(range: TextRange): boolean {
    const { quoted } = this;
    // The quotations stand in order, and there may be thousands in a line.
    let low = 0;
    let high = quoted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (quoted[middle]!.end <= range.start) low = middle + 1;
      else high = middle;
    }
    return low < quoted.length && overlaps(quoted[low]!, range);
  }

  /** What `find` says of this sentence; asked once for each sentence, so `find` must be the same function every time. */
  note<Note>(find: ((sentence: Sentence) => Note) | CuedFinder<Sentence, Note>): Note {
    if (isCued(find) && !find.mayFind(this)) return find.otherwise;
    const notes = (this.#notes ??= new Map());
    const known = notes.get(find) as Note;
    if (known !== undefined || notes.has(find)) return known;
    const note = find(this);
    notes.set(find, note);
    return note;
  }

  /** What `find` says of this sentence beside another; asked once for each two. */
  beside<Note>(other: Sentence, find: (sentence: Sentence, other: Sentence) => Note): Note {
    const pairs = (this.#pairs ??= new Map());
    let notes = pairs.get(find);
    if (!notes) pairs.set(find, (notes = new WeakMap()));
    if (!notes.has(other)) notes.set(other, find(this, other));
    return notes.get(other) as Note;
  }

  /** The words as one line, for a message. */
  slice({ start, end }: TextRange): string {
    return this.text.slice(start, end).replace(/\s+/g, ' ');
  }
}
