/** Places in the source of a pattern, a start and an end for each piece; the pieces together are a pattern too. */
export type Pieces = readonly number[];

export function joined(source: string, pieces: Pieces): string {
  let text = '';
  for (let index = 0; index < pieces.length; index += 2) text += source.slice(pieces[index], pieces[index + 1]);
  return text;
}
