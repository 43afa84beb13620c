/** A part of a document in UTF-16 offsets, its end exclusive. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** One replacement in a document, as VS Code reports it. */
export interface Replacement {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Where a part of a document is after a replacement, so that a checked selection stays the same words while they are repaired. */
export function followSelection({ start, end }: Part, { rangeOffset, rangeLength, text }: Replacement): Part {
  const replacedEnd = rangeOffset + rangeLength;
  const shift = text.length - rangeLength;
  // Text typed at the very end still belongs to the part; text typed at the very start pushes it along.
  const newStart = replacedEnd <= start ? start + shift : Math.min(start, rangeOffset);
  const newEnd = rangeOffset > end ? end : Math.max(replacedEnd, end) + shift;
  return { start: newStart, end: Math.max(newStart, newEnd) };
}
