/**
 * Runs of blocks. What is found in a run is remembered as long as its blocks stay as they are, so that after a keystroke
 * each finder asks the run that changed, and of the others only what they found before.
 */
import type { Block } from './blocks';
import { isCued, type CuedFinder } from './cuedFinder';
import { joinedCues, type Cues } from './cues';
import type { Prose, SentenceHits } from './prose';
import type { Sentence } from './sentence';

/** Finds something in a sentence; nothing is an empty list. */
export type SentenceFinder<Note> = ((sentence: Sentence) => readonly Note[]) | CuedFinder<Sentence, readonly Note[]>;
/** Finds something in the words of a block; nothing is `undefined`, `false` or an empty list. */
export type ProseFinder<Note> = (prose: Prose) => Note;

/** What was found in a block; `at` is its place in the run. */
interface BlockHits<Note> {
  readonly at: number;
  readonly hits: readonly SentenceHits<Note>[];
}

interface BlockNote<Note> {
  readonly at: number;
  readonly note: Note;
}

/** What of a block counts besides its words. */
type Part = Pick<Block, 'prose' | 'zone' | 'type'>;

export class Stretch {
  readonly #parts: readonly Part[];
  #cues?: Cues;
  readonly #hits = new Map<object, readonly BlockHits<unknown>[]>();
  readonly #notes = new Map<object, readonly BlockNote<unknown>[]>();
  readonly #places = new Map<object, readonly number[]>();
  /** How many sentences of our own it has. */
  #sentenceCount?: number;

  constructor(blocks: readonly Block[]) {
    this.#parts = blocks.map(({ prose, zone, type }) => ({ prose, zone, type }));
  }

  get length(): number {
    return this.#parts.length;
  }

  /** True when it is made of the blocks from `index` on. */
  isOf(blocks: readonly Block[], index: number): boolean {
    return this.#parts.every(({ prose, zone, type }, at) => {
      const block = blocks[index + at];
      return block?.prose === prose && block.zone === zone && block.type === type;
    });
  }

  /** Those of its blocks of our own together. */
  get cues(): Cues {
    return (this.#cues ??= joinedCues(this.#own().map(({ prose }) => prose)));
  }

  get sentenceCount(): number {
    return (this.#sentenceCount ??= this.#own().reduce((count, { prose }) => count + prose.sentences.length, 0));
  }

  /** What `find` finds in the sentences of our own. */
  hits<Note>(find: SentenceFinder<Note>): readonly BlockHits<Note>[] {
    if (isCued(find) && !find.mayFind(this)) return none;
    const known = this.#hits.get(find) as readonly BlockHits<Note>[] | undefined;
    if (known) return known;
    const found: BlockHits<Note>[] = [];
    this.#parts.forEach(({ prose, zone }, at) => {
      const hits = zone === 'own' ? prose.hits(find) : none;
      if (hits.length > 0) found.push({ at, hits });
    });
    this.#hits.set(find, found.length > 0 ? found : none);
    return found;
  }

  /** What `find` finds in the words of each block, whoever wrote them. */
  notes<Note>(find: ProseFinder<Note>): readonly BlockNote<Note>[] {
    const known = this.#notes.get(find) as readonly BlockNote<Note>[] | undefined;
    if (known) return known;
    const found: BlockNote<Note>[] = [];
    this.#parts.forEach(({ prose }, at) => {
      const note = prose.note(find);
      if (!isNothing(note)) found.push({ at, note });
    });
    this.#notes.set(find, found.length > 0 ? found : none);
    return found;
  }

  /** The places, among the sentences of our own, of those that `finder` finds something in. */
  places(finder: CuedFinder<Sentence, unknown>): readonly number[] {
    let places = this.#places.get(finder);
    if (!places) {
      const found: number[] = [];
      let at = 0;
      for (const { prose } of this.#own()) {
        if (finder.mayFind(prose)) prose.sentences.forEach(({ sentence }, offset) => void (isNothing(sentence.note(finder)) || found.push(at + offset)));
        at += prose.sentences.length;
      }
      this.#places.set(finder, (places = found));
    }
    return places;
  }

  #own(): readonly Part[] {
    return this.#parts.filter(({ zone }) => zone === 'own');
  }
}

const none: readonly never[] = [];

const isNothing = (note: unknown): boolean => note === undefined || note === false || (Array.isArray(note) && note.length === 0);

/** About how many blocks make a run, and how many at most. */
const usual = 16;
const longest = 48;

/** The runs that were made, by the words they begin with; the last few only, for each keystroke may make another. */
export type KnownStretches = WeakMap<Prose, Stretch[]>;

/**
 * Parts the blocks of a document into runs. Where a run ends depends on the block it ends with, so that what is
 * written or deleted in one of them leaves the others as they are.
 */
export function stretchesOf(blocks: readonly Block[], known: KnownStretches): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = 0; start < blocks.length; ) {
    const stretch = knownAt(blocks, start, known) ?? made(blocks, start, known);
    stretches.push(stretch);
    start += stretch.length;
  }
  return stretches;
}

const knownAt = (blocks: readonly Block[], start: number, known: KnownStretches): Stretch | undefined =>
  known.get(blocks[start]!.prose)?.find((stretch) => stretch.isOf(blocks, start) && stretch.length === lengthAt(blocks, start));

function made(blocks: readonly Block[], start: number, known: KnownStretches): Stretch {
  const stretch = new Stretch(blocks.slice(start, start + lengthAt(blocks, start)));
  const { prose } = blocks[start]!;
  known.set(prose, [stretch, ...(known.get(prose) ?? []).slice(0, 3)]);
  return stretch;
}

function lengthAt(blocks: readonly Block[], start: number): number {
  let end = start + 1;
  while (end < blocks.length && end - start < longest && blocks[end - 1]!.prose.number % usual !== 0) end++;
  return end - start;
}
