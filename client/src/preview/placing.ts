/** Where the marks in the margin stand: beside their words, and none on top of another. */

export interface Place {
  readonly top: number;
  /** Counted from 0, from the page outwards. */
  readonly column: number;
}

/**
 * Takes for each mark the first column that is free beside its words; where none is, the place nearest below that is.
 *
 * @param tops Where the words are, in any order.
 * @param size How high a mark is, with the space around it.
 */
export function placesOf(tops: readonly number[], size: number, columns: number): readonly Place[] {
  const free = new Array<number>(columns).fill(-Infinity);
  const places: Place[] = [];
  // Of two marks in one line the one that comes first is nearest to the page.
  const order = tops.map((_, index) => index).sort((a, b) => tops[a]! - tops[b]! || a - b);
  for (const index of order) {
    const wanted = tops[index]!;
    const open = free.findIndex((from) => from <= wanted);
    const column = open >= 0 ? open : free.indexOf(Math.min(...free));
    const top = Math.max(wanted, free[column]!);
    free[column] = top + size;
    places[index] = { top, column };
  }
  return places;
}
