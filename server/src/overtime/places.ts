/** Offsets of a text as lines and characters, as editors count them. */
import type { TextRange } from '../text/range';
import type { Place, Position } from './facts';

export class Places {
  #starts?: readonly number[];

  constructor(readonly text: string) {}

  of({ start, end }: TextRange): Place {
    return { start: this.#positionOf(start), end: this.#positionOf(end) };
  }

  #positionOf(offset: number): Position {
    const starts = (this.#starts ??= lineStarts(this.text));
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low, character: offset - starts[low]! };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}
