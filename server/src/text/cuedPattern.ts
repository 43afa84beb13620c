/**
 * Patterns that are spared the sentences which lack the words they need. One look at the words of a sentence answers
 * for all patterns at once, and a pattern that is never needed is never compiled.
 */
import { enterPattern } from './cueFile';
import type { PlacedAlternative } from './cueTable';
import { hasAll, hasCue, type Cued } from './cues';
import { factored } from './factored';
import { light } from './light';
import { joined, type Pieces } from './pieces';

/** One of the ways in which a pattern may fit. */
interface Alternative {
  readonly pieces: Pieces;
  /** The places of the cues that a text must have all of; none when every text may fit it. */
  readonly indexes: readonly number[];
  compiled: RegExp | undefined;
  /** How often it has been tried. */
  uses: number;
}

/** So often a pattern is tried as it is written. */
const worthFactoring = 40;

/** An alternative with its next match. */
interface Ahead {
  readonly alternative: Alternative;
  match: RegExpExecArray | null;
}

const noMatches: readonly RegExpExecArray[] = [];

/**
 * A regular expression over a sentence, or over a part of one that begins and ends with whole words. With the flag “y” it is
 * tried only where words begin.
 */
export class CuedPattern {
  readonly source: string;
  readonly flags: string;
  #whole?: RegExp;
  #alternatives: readonly Alternative[];
  /** Its place among the cues; -1 when every text may fit it. */
  #index = -1;

  constructor(pattern: string | RegExp, flags = '') {
    if (typeof pattern === 'string') [this.source, this.flags] = [pattern, flags];
    else [this.source, this.flags] = [pattern.source, pattern.flags];
    this.#alternatives = [{ pieces: [0, this.source.length], indexes: [], compiled: undefined, uses: 0 }];
    enterPattern(this);
  }

  /** The pattern in one piece, for a text that is no sentence. */
  get regExp(): RegExp {
    return (this.#whole ??= light({ source: this.source, flags: this.flags }));
  }

  /** False when the pattern cannot fit the text or any part of it. */
  mayFit({ cues }: Cued): boolean {
    return hasCue(cues, this.#index);
  }

  /** Whether the pattern fits `text`, which is the sentence or a part of it. */
  test(sentence: Cued, text: string): boolean {
    const { cues } = sentence;
    if (!hasCue(cues, this.#index)) return false;
    for (const alternative of this.#alternatives) {
      if (!hasAll(cues, alternative.indexes)) continue;
      const regExp = this.#compiled(alternative);
      regExp.lastIndex = 0;
      if (regExp.test(text)) return true;
    }
    return false;
  }

  /** The first match; at one place an earlier alternative goes before a later one. */
  exec(sentence: Cued, text: string): RegExpExecArray | null {
    const { cues } = sentence;
    if (!hasCue(cues, this.#index)) return null;
    let first: RegExpExecArray | null = null;
    for (const alternative of this.#alternatives) {
      const match = hasAll(cues, alternative.indexes) ? this.#execAt(alternative, text, 0) : null;
      if (match && (!first || match.index < first.index)) first = match;
    }
    return first;
  }

  /** The matches in `text`, in order, none overlapping; the flags must have “g”. At one place an earlier alternative goes before a later one. */
  matchAll(sentence: Cued, text: string): readonly RegExpExecArray[] {
    const { cues } = sentence;
    if (!hasCue(cues, this.#index)) return noMatches;
    // Each alternative looks on only when its last match is used up, or a long text would be read as often as it has matches.
    let ahead: Ahead[] | undefined;
    for (const alternative of this.#alternatives) {
      const match = hasAll(cues, alternative.indexes) ? this.#execAt(alternative, text, 0) : null;
      if (match) (ahead ??= []).push({ alternative, match });
    }
    if (!ahead) return noMatches;
    const matches: RegExpExecArray[] = [];
    for (;;) {
      let first: RegExpExecArray | null = null;
      for (const { match } of ahead) if (match && (!first || match.index < first.index)) first = match;
      if (!first) return matches;
      matches.push(first);
      const from = first.index + Math.max(1, first[0].length);
      for (const next of ahead) if (next.match && next.match.index < from) next.match = this.#execAt(next.alternative, text, from);
    }
  }

  #execAt(alternative: Alternative, text: string, from: number): RegExpExecArray | null {
    const regExp = this.#compiled(alternative);
    regExp.lastIndex = from;
    return regExp.exec(text);
  }

  #compiled(alternative: Alternative): RegExp {
    // To factor a pattern takes as long as to try it some dozen times; a short run of the command line never gets there.
    const uses = ++alternative.uses;
    if (alternative.compiled && uses !== worthFactoring) return alternative.compiled;
    const source = joined(this.source, alternative.pieces);
    return (alternative.compiled = light({ source: uses < worthFactoring ? source : factored(source), flags: this.flags }));
  }

  /** Its place among the cues, -1 when every text may fit it. */
  get index(): number {
    return this.#index;
  }

  /** Takes its alternatives, each with its place among the cues, and a place of its own, by `union`. */
  place(alternatives: readonly PlacedAlternative[], union: (indexes: readonly number[]) => number): void {
    this.#alternatives = alternatives.map(([indexes, ...pieces]) => ({ pieces, indexes, compiled: undefined, uses: 0 }));
    this.#index = union(this.#alternatives.map(({ indexes }) => indexes[0] ?? -1));
  }

  /** Tells the pattern from all others. */
  get name(): string {
    let hash = this.flags.includes('y') ? 1 : 0;
    for (let at = 0; at < this.source.length; at++) hash = (Math.imul(hash, 31) + this.source.charCodeAt(at)) | 0;
    return `${this.source.length}.${hash}`;
  }
}

export const anyDigit = new CuedPattern('\\d');
