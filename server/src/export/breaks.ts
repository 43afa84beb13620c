/**
 * Which ends of lines the client gets to see. By Markdown a single end of a line is a space; but people who write mail
 * put dates, addresses and the lines of a signature below each other and mean it, and mail programs wrap long lines.
 */

/** In a narrower column than this nobody has text wrapped. */
const narrowest = 60;

/** “Monday: 10 o’clock”, “• one” and “2) two” begin a line of their own, as they begin a sentence for the rules. */
const opensLine = /^(?:[•·▪‣●○–—*-]\s|\d{1,2}[.)]\s|\p{Lu}[\p{L} ’'-]{1,24}:\s)/u;

/**
 * The offsets of the line ends in a paragraph that are meant: those after which the next word would still have fitted
 * into the line, and those before a label or an item.
 *
 * @param text The text that `from` and `to` count in, line ends `\n`.
 * @param isLetterEnd True for the offset of a line end in a greeting or a signature, where all of them are meant.
 */
export function meantBreaks(text: string, from: number, to: number, isLetterEnd: (offset: number) => boolean): ReadonlySet<number> {
  const meant = new Set<number>();
  const lines = text.slice(from, to).split('\n');
  if (lines.length === 1) return meant;
  const words = lines.map((line) => line.replace(/^[ \t>\u200B]+/, '').trimEnd());
  const width = Math.max(narrowest, ...words.map(({ length }) => length));
  let end = from - 1;
  for (let index = 0; index < lines.length - 1; index++) {
    end += lines[index]!.length + 1;
    const line = words[index]!;
    const next = words[index + 1]!;
    if (line === '') continue;
    const first = /^\S*/.exec(next)![0];
    const isWrapped = /^\p{Ll}/u.test(next) || line.length + 1 + first.length > width;
    if (isLetterEnd(end) || opensLine.test(next) || !isWrapped) meant.add(end);
  }
  return meant;
}
