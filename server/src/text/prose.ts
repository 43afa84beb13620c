/** The words of one block, masked so that rules read prose and every offset still holds. */
import type { SyntaxNode } from '@lezer/common';

import { isCued, type CuedFinder } from './cuedFinder';
import { cuesOf, joinedCues, type Cued, type Cues } from './cues';
import type { TextMemory } from './memory';
import { shift, type TextRange } from './range';
import type { Sentence } from './sentence';
import { quotedRanges, hardBreak, sentenceRanges } from './sentences';
import { opaque } from './words';

/** A sentence at its place; `start` counts from the start of its block. */
export interface PlacedSentence {
  readonly start: number;
  readonly sentence: Sentence;
}

/** A sentence with what was found in it. */
export interface SentenceHits<Note> extends PlacedSentence {
  readonly notes: readonly Note[];
}

/** A link as written; `range` counts from the start of the block. */
export interface Link extends TextRange {
  readonly text: string;
  readonly url: string | undefined;
}

/** What is known of the words of a block from these words alone. Offsets count from the start of the block. */
export class Prose {
  #cues?: Cues;
  #sentences?: readonly PlacedSentence[];
  #parts?: Map<number, readonly [Prose, Prose]>;
  #notes?: Map<object, unknown>;
  #hits?: Map<object, unknown>;
  /** Counts the texts in the memory. */
  readonly number: number;

  constructor(
    /** The text as written. */
    readonly raw: string,
    /**
     * The same length as `raw`: marks, markup, comments and link targets are blanks, each character of code, of a URL
     * or of an address is opaque, and a hard line break is `hardBreak`.
     */
    readonly text: string,
    readonly links: readonly Link[],
    readonly memory: TextMemory,
  ) {
    this.number = memory.nextNumber();
  }

  /** Those of its sentences together. */
  get cues(): Cues {
    return (this.#cues ??= joinedCues(this.sentences.map(({ sentence }) => sentence)));
  }

  get sentences(): readonly PlacedSentence[] {
    return (this.#sentences ??= this.#split());
  }

  /** The words before and from `at`, each as a text of its own. */
  splitAt(at: number): readonly [Prose, Prose] {
    const parts = (this.#parts ??= new Map());
    let pair = parts.get(at);
    if (!pair) {
      const before = new Prose(this.raw.slice(0, at), this.text.slice(0, at), this.links.filter(({ end }) => end <= at), this.memory);
      const links = this.links.filter(({ start }) => start >= at).map((link) => ({ ...link, ...shift(link, -at) }));
      parts.set(at, (pair = [before, new Prose(this.raw.slice(at), this.text.slice(at), links, this.memory)]));
    }
    return pair;
  }

  /** The sentences in which `find` finds something, with what it found; asked once for each text, so `find` must be the same function every time. */
  hits<Note>(find: ((sentence: Sentence) => readonly Note[]) | CuedFinder<Sentence, readonly Note[]>): readonly SentenceHits<Note>[] {
    if (isCued(find) && !find.mayFind(this)) return none;
    const known = (this.#hits ??= new Map());
    let hits = known.get(find) as readonly SentenceHits<Note>[] | undefined;
    if (!hits) {
      hits = this.sentences.flatMap((placed) => {
        const notes = placed.sentence.note(find);
        return notes.length > 0 ? [{ ...placed, notes }] : [];
      });
      known.set(find, hits);
    }
    return hits;
  }

  /** What `find` says of these words; asked once for each text, so `find` must be the same function every time. */
  note<Note>(find: ((prose: Prose) => Note) | CuedFinder<Prose, Note>): Note {
    if (isCued(find) && !find.mayFind(this)) return find.otherwise;
    const notes = (this.#notes ??= new Map());
    const known = notes.get(find) as Note;
    if (known !== undefined || notes.has(find)) return known;
    const note = find(this);
    notes.set(find, note);
    return note;
  }

  #split(): readonly PlacedSentence[] {
    const quotations = quotedRanges(this.text);
    let first = 0;
    return Array.from(sentenceRanges(this.text), ({ start, end }) => {
      // Sentences and quotations both stand in order, and what ended before this sentence is done with.
      while (first < quotations.length && quotations[first]!.end <= start) first++;
      let isInside = false;
      const edges: TextRange[] = [];
      for (let index = first; index < quotations.length && quotations[index]!.start < end; index++) {
        const range = quotations[index]!;
        if (range.start >= start && range.end <= end) continue;
        if (range.start <= start && range.end >= end) isInside = true;
        else edges.push({ start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start });
      }
      return { start, sentence: this.memory.sentence(this.text.slice(start, end), isInside, edges) };
    });
  }
}

const none: readonly never[] = [];

/** Nodes that are blanked, with all they hold. */
const blanked = new Set([
  'CodeMark', 'Comment', 'EmphasisMark', 'HTMLTag', 'HeaderMark', 'Image', 'LinkLabel', 'LinkTitle', 'ListMark', 'ProcessingInstruction', 'QuoteMark',
  'StrikethroughMark', 'TaskMarker',
]);
const hidden = new Set(['InlineCode', 'Autolink', 'URL']);

/**
 * Masks the text of a leaf block.
 *
 * @param raw The block as written, `\n` for its line ends.
 * @param node The block's node.
 * @param from Where `raw` starts in the tree.
 */
export function maskProse(raw: string, node: SyntaxNode, from: number, memory: TextMemory): Prose {
  const links: Link[] = [];
  const pieces: string[] = [];
  let done = 0;
  const put = (start: number, end: number, fill: string): void => {
    start = Math.max(start - from, done);
    end = Math.min(end - from, raw.length);
    if (end <= start) return;
    pieces.push(raw.slice(done, start), fill === '\n' ? raw.slice(start, end).replace(/[^\n]/g, ' ') : fill.repeat(end - start));
    done = end;
  };
  const visit = (parent: SyntaxNode): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      const { name } = child;
      if (blanked.has(name)) put(child.from, child.to, '\n');
      else if (hidden.has(name)) put(child.from, child.to, opaque);
      else if (name === 'HardBreak') {
        put(child.from, child.from + 1, hardBreak);
        put(child.from + 1, child.to, '\n');
      } else if (name === 'Escape') put(child.from, child.from + 1, ' ');
      else if (name === 'Entity') put(child.from, child.to, raw.slice(child.from - from, child.to - from) === '&nbsp;' ? ' ' : opaque);
      else if (name === 'Link') link(child);
      else visit(child);
    }
  };
  const link = (node: SyntaxNode): void => {
    const marks = node.getChildren('LinkMark');
    const close = marks[1];
    // The words of a link may be an address too.
    const url = node.getChildren('URL').find(({ from }) => close !== undefined && from > close.from) ?? node.getChild('LinkLabel');
    // “[Client name]” alone is a link only if its target stands elsewhere; its brackets stay, for it may be a field left open.
    if (!url || !marks[0] || !close) return visit(node);
    links.push({
      start: node.from - from,
      end: node.to - from,
      text: raw.slice(marks[0].to - from, close.from - from),
      url: raw.slice(url.from - from, url.to - from),
    });
    put(marks[0].from, marks[0].to, ' ');
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.from >= close.from) break;
      if (child.name === 'LinkMark') continue;
      if (blanked.has(child.name)) put(child.from, child.to, '\n');
      else if (hidden.has(child.name)) put(child.from, child.to, opaque);
      else visit(child);
    }
    put(close.from, node.to, '\n');
  };
  visit(node);
  if (done === 0) return new Prose(raw, raw, links, memory);
  pieces.push(raw.slice(done));
  return new Prose(raw, pieces.join(''), links, memory);
}

/** What a block has the words for when its code, addresses and comments are read too. */
export const asWritten = (prose: Prose): Cued => prose.note(findWritten);
const findWritten = ({ raw }: Prose): Cued => ({ cues: cuesOf(raw) });
