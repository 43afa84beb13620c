/**
 * Patterns of many words that are tried letter by letter. The machine tries the alternatives of “(?:deadline +for|deposit +of|lease)”
 * one by one at each place of a text; of “(?:de(?:adline +for|posit +of)|lease)” those with another letter are done with at once.
 * Likewise what a pattern looks back at is only looked at where the pattern may go on.
 */

/** A pattern that fits the same texts in the same way, its alternatives grouped by the letters that they begin with. */
export function factored(source: string): string {
  return source.length < least ? source : new Factoring(source).whole();
}

/** Shorter patterns are tried about as fast as they are. */
const least = 60;

/** A piece of a pattern, with its quantifier. */
interface Part {
  readonly text: string;
  /** What it may begin with, to be written into a class; `undefined` when that may be anything. */
  readonly first: string | undefined;
  /** True when it may fit no character. */
  readonly isEmpty: boolean;
}

type Sequence = readonly Part[];

class Factoring {
  #at = 0;

  constructor(private readonly source: string) {}

  whole(): string {
    return grouped(this.#alternatives().map(guarded));
  }

  /** Reads up to the end of the group or of the pattern. */
  #alternatives(isBehind = false): readonly Sequence[] {
    const sequences = [this.#sequence(isBehind)];
    while (this.source[this.#at] === '|') {
      this.#at++;
      sequences.push(this.#sequence(isBehind));
    }
    return sequences;
  }

  #sequence(isBehind: boolean): Sequence {
    const parts: Part[] = [];
    for (;;) {
      const character = this.source[this.#at];
      if (character === undefined || character === '|' || character === ')') return parts;
      parts.push(character === '(' ? this.#group(isBehind) : this.#atom(character));
    }
  }

  #atom(character: string): Part {
    const atom = this.#take(character === '\\' ? escape : character === '[' ? characterClass : anyCharacter);
    const quantifier = this.#take(anyQuantifier);
    const isEmpty = /^(?:\\[bB]|[$^])$/.test(atom);
    return { text: atom + quantifier, first: isEmpty ? '' : firstOfAtom(atom), isEmpty: isEmpty || isOptional(quantifier) };
  }

  #group(isBehind: boolean): Part {
    const opening = this.#take(anyOpening);
    const looksAround = /[=!]$/.test(opening);
    const looksBack = isBehind || opening.startsWith('(?<') && looksAround;
    const sequences = this.#alternatives(looksBack);
    // What is behind a place is read from its end, so that its beginning tells nothing.
    const content = looksBack ? sequences.map((parts) => parts.map(({ text }) => text).join('')).join('|') : grouped(sequences);
    const text = opening + content + this.#take(anyCharacter);
    const quantifier = this.#take(anyQuantifier);
    if (looksAround) return { text: text + quantifier, first: '', isEmpty: true };
    const all = sequences.map(beginningOf);
    const first = all.some((one) => one.first === undefined) ? undefined : all.map((one) => one.first).join('');
    return { text: text + quantifier, first, isEmpty: isOptional(quantifier) || all.some((one) => one.isEmpty) };
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [taken] = pattern.exec(this.source)!;
    this.#at += taken.length;
    return taken;
  }
}

const escape = /\\(?:[pP]\{\w+\}|u[\da-fA-F]{4}|u\{[\da-fA-F]+\}|x[\da-fA-F]{2}|k<\w+>|\d+|[^])/y;
const characterClass = /\[(?:\\[^]|[^\]\\])*\]/y;
const anyCharacter = /[^]/y;
const anyOpening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const anyQuantifier = /(?:(?:[?*+]|\{\d+(?:,\d*)?\})\??)?/y;

const isOptional = (quantifier: string): boolean => /^(?:[?*]|\{0)/.test(quantifier);

function firstOfAtom(atom: string): string | undefined {
  if (atom === '.' || atom.startsWith('[^') || /^\\(?:k|\d)/.test(atom)) return undefined;
  if (atom.startsWith('[')) return atom.slice(1, -1);
  return /^[\]^-]$/.test(atom) ? `\\${atom}` : atom;
}

function beginningOf(parts: Sequence): Omit<Part, 'text'> {
  let first = '';
  for (const part of parts) {
    if (part.first === undefined) return { first: undefined, isEmpty: false };
    first += part.first;
    if (!part.isEmpty) return { first, isEmpty: false };
  }
  return { first, isEmpty: true };
}

/** Has a look at the next character before it looks back, where that may save the look. */
function guarded(parts: Sequence): Sequence {
  if (!parts[0]?.text.startsWith('(?<')) return parts;
  const { first, isEmpty } = beginningOf(parts);
  if (!first || isEmpty || !tellsMuch(first)) return parts;
  return [{ text: `(?=[${first}])`, first: '', isEmpty: true }, ...parts];
}

/** True when few letters are among them. */
function tellsMuch(first: string): boolean {
  const pattern = new RegExp(`[${first}]`, first.includes('\\p') ? 'u' : '');
  let count = 0;
  for (const letter of 'etaoinsrhldcumfpgwybvk') if (pattern.test(letter)) count++;
  return count < 9;
}

/** A letter or a figure that stands for itself, once: what begins with another fits no place that this fits. */
const isLetter = (part: Part | undefined): boolean => part !== undefined && /^[a-z\d]$/.test(part.text);
/** What alternatives beside each other may share though it is no letter. */
const isShared = (part: Part | undefined): boolean => part !== undefined && /^(?:\\b| \+|[ '-])$/.test(part.text);
/** A group that is counted has to stay where it is among the others. */
const isCounted = (parts: Sequence): boolean => parts.some(({ text }) => /\((?!\?)|\(\?<(?![=!])/.test(text));

const written = (parts: Sequence): string => parts.map(({ text }) => text).join('');

function grouped(sequences: readonly Sequence[]): string {
  if (sequences.length === 1) return written(sequences[0]!);
  const alternatives: string[] = [];
  for (let at = 0; at < sequences.length; ) {
    const [first] = sequences[at]!;
    let end = at + 1;
    if (isCounted(sequences[at]!) || !(isLetter(first) || isShared(first))) alternatives.push(written(sequences[at]!));
    else if (isShared(first)) {
      while (end < sequences.length && sequences[end]![0]?.text === first!.text && !isCounted(sequences[end]!)) end++;
      alternatives.push(together(sequences.slice(at, end)));
    } else {
      while (end < sequences.length && isLetter(sequences[end]![0]) && !isCounted(sequences[end]!)) end++;
      const byLetter = new Map<string, Sequence[]>();
      for (const sequence of sequences.slice(at, end)) {
        const letter = sequence[0]!.text;
        const same = byLetter.get(letter);
        if (same) same.push(sequence);
        else byLetter.set(letter, [sequence]);
      }
      for (const same of byLetter.values()) alternatives.push(together(same));
    }
    at = end;
  }
  return alternatives.join('|');
}

/** Alternatives that begin with the same part, as one. */
function together(sequences: readonly Sequence[]): string {
  const sequence = sequences[0]!;
  if (sequences.length === 1) return written(sequence);
  let shared = 1;
  while (isLetter(sequence[shared]) && sequences.every((other) => other[shared]?.text === sequence[shared]!.text)) shared++;
  return `${written(sequence.slice(0, shared))}(?:${grouped(sequences.map((parts) => parts.slice(shared)))})`;
}
