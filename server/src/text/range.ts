/** A half-open span of UTF-16 offsets, `[start, end)`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** The same span, `by` code units further on. */
export const shift = (range: TextRange, by: number): TextRange => ({ start: range.start + by, end: range.end + by });
