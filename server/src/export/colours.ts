/** The house’s colours on paper, where words have to be read. */

/** The colours of a page, each as “#rrggbb”. */
export interface PageColours {
  /** For headings; dark enough to be read on white. */
  readonly words: string;
  /** For the head of tables and the line on top. */
  readonly ground: string;
  /** What is read on `ground`: black or white. */
  readonly onGround: string;
  /** For thin lines. */
  readonly line: string;
}

/** @param colours As “#abc” or “#aabbcc”, the most important first; others are passed over. */
export function pageColours(colours: readonly string[] = []): PageColours {
  const own = colours.map(sixDigits).filter((colour) => colour !== undefined);
  const ground = own[0] ?? ink;
  return {
    words: own.find((colour) => contrast(colour, '#ffffff') >= readable) ?? ink,
    ground,
    onGround: contrast(ground, '#ffffff') >= contrast(ground, '#000000') ? '#ffffff' : '#000000',
    line: own[1] ?? ground,
  };
}

/** Nearly black. */
const ink = '#1f2933';
/** The least contrast in which words of any size can be read, WCAG 2.2, criterion 1.4.3. */
const readable = 4.5;

function sixDigits(colour: string): string | undefined {
  if (/^#[\da-f]{6}$/i.test(colour)) return colour.toLowerCase();
  return /^#[\da-f]{3}$/i.test(colour) ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}`.toLowerCase() : undefined;
}

/** From 1 for the same colour to 21 for black on white, WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
