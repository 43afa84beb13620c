/**
 * Reads from the source of a pattern the words that nothing it fits does without: “\b(?:slip|slips|delayed) by\b” needs a word
 * that begins with “slip” or “dela”. Works on what a pattern says, so no list beside it can fall behind.
 */
import { commonKeys } from '../words/commonKeys';

/** So many characters tell a word by its beginning. */
export const keyLength = 5;

/**
 * Something that a text must have. Five characters, or fewer with a “*”, begin a word; fewer without one are a whole word;
 * “#” is any digit; a mark such as “!” is itself. Words are runs of `[A-Za-z0-9_]` in lower case.
 */
export type Key = string;

/**
 * Sets of keys; a text that `source` fits has at least one of each. The most telling first, none when the pattern may fit a
 * text without any.
 *
 * @param beginsWord True when the pattern is only tried where a word begins.
 */
export const neededKeys = (source: string, beginsWord = false): readonly ReadonlySet<Key>[] =>
  new Reader(source).alternatives(beginsWord ? atEdge : nowhere).needs.map(({ keys }) => keys);

/** Places in the source of a pattern, a start and an end for each piece; the pieces together are a pattern too. */
export type Pieces = readonly number[];

export function joined(source: string, pieces: Pieces): string {
  let text = '';
  for (let index = 0; index < pieces.length; index += 2) text += source.slice(pieces[index], pieces[index + 1]);
  return text;
}

/**
 * The pattern as alternatives to be tried one by one, in their order: what fits first, by place and then by order, is what the
 * pattern fits. A pattern that counts its groups is left whole.
 */
export function alternativesOf(source: string): readonly Pieces[] {
  // Behind an opening bracket only a question mark says that the group is not counted.
  if (/(?<!\\)\((?!\?)|\(\?<\w|\\[1-9k]/.test(source.replace(/\[(?:\\.|[^\]\\])*\]/g, '[]'))) return [[0, source.length]];
  return topLevel(source, 0, source.length).flatMap((piece) => distributed(source, piece));
}

/** Cuts at the bars that stand in no group and no class. */
function topLevel(source: string, start: number, end: number): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const character = source[at]!;
    if (character === '\\') at++;
    else if (character === '[') at = classEnd(source, at) - 1;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) {
      parts.push([from, at]);
      from = at + 1;
    }
  }
  return [...parts, [from, end]];
}

/** “\b(?:slip|stumble)s” as “\bslips” and “\bstumbles”, where that tells more of the words each needs. */
function distributed(source: string, [start, end]: readonly [number, number]): readonly Pieces[] {
  const whole = source.slice(start, end);
  const opening = /^(?:\\b|\^)*\(\?:/.exec(whole)?.[0].length;
  if (opening === undefined) return [[start, end]];
  const close = groupEnd(source, start + opening);
  if (/[?*+{]/.test(source[close + 1] ?? '')) return [[start, end]];
  const inner = topLevel(source, start + opening, close);
  if (inner.length < 3) return [[start, end]];
  const parts = inner.map(([from, to]): Pieces => [start, start + opening - 3, from, to, close + 1, end]);
  const needed = parts.map((pieces) => neededKeys(joined(source, pieces))[0]);
  const known = needed.flatMap((keys) => [...(keys ?? [])]);
  const [keys] = neededKeys(whole);
  return keys && (needed.includes(undefined) || known.length > keys.size * 1.5) ? [[start, end]] : parts;
}

const classEnd = (source: string, at: number): number => at + /^\[(?:\\.|[^\]\\])*\]/.exec(source.slice(at))![0].length;

/** Where the group ends whose content begins at `at`. */
function groupEnd(source: string, at: number): number {
  for (let depth = 1; ; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === '[') at = classEnd(source, at) - 1;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at;
  }
}

interface Need {
  readonly keys: ReadonlySet<Key>;
  /** What share of the sentences may be expected to have one of the keys, in percent; more than a hundred where many keys add up. */
  readonly cost: number;
}

/** So many needs of a pattern are looked for; what more there are spare little. */
const mostNeeds = 3;

/** The needs that spare most, the first most of all; what is in nearly every sentence spares nothing beside another. */
function best(needs: readonly Need[]): readonly Need[] {
  const sorted = [...needs].sort((a, b) => a.cost - b.cost);
  return sorted.filter(({ cost, keys }, index) => index === 0 || (cost < 90 && !sorted.slice(0, index).some((other) => other.keys.size === keys.size && [...keys].every((key) => other.keys.has(key))))).slice(0, mostNeeds);
}

/** What is known of the text right before a place in the pattern. */
interface State {
  /** The letters and digits that stand there for sure. */
  readonly run: string;
  /** True when `run` begins a word. */
  readonly isStart: boolean;
  /** True when no letter or digit stands there: at an edge of a word or behind a blank. */
  readonly isEdge: boolean;
}

interface Part {
  /** The text has one of the keys of each. */
  readonly needs: readonly Need[];
  readonly after: State;
}

/** What an atom of a pattern stands for: one character, one of some characters, or something unknown. */
type CharacterSet = 'word' | 'mark' | 'digit' | 'any';

const nowhere: State = { run: '', isStart: false, isEdge: false };
const atEdge: State = { run: '', isStart: false, isEdge: true };

class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  /** Reads up to the end of the group or of the pattern. */
  alternatives(before: State): Part {
    const parts = [this.#sequence(before)];
    while (this.source[this.#at] === '|') {
      this.#at++;
      parts.push(this.#sequence(before));
    }
    if (parts.length === 1) return parts[0]!;
    const isEdge = parts.every(({ after }) => after.isEdge);
    const needs: Need[] = [];
    // Each alternative has its own needs, so the first of all make one together, and so do the second.
    for (let index = 0; parts.every((part) => part.needs.length > index); index++) {
      const together = parts.map((part) => part.needs[index]!);
      needs.push({ keys: new Set(together.flatMap(({ keys }) => [...keys])), cost: together.reduce((sum, { cost }) => sum + cost, 0) });
    }
    return { needs: best(needs), after: isEdge ? atEdge : nowhere };
  }

  #sequence(before: State): Part {
    const needs: Need[] = [];
    let { run, isStart, isEdge } = before;
    const add = (need: Need | undefined): void => void (need && needs.push(need));
    /** Ends the run; `isWhole` when the word surely ends there. */
    const flush = (isWhole: boolean): void => {
      if (run !== '' && isStart) add(wordNeed(run, isWhole));
      run = '';
    };
    for (;;) {
      const character = this.source[this.#at];
      if (character === undefined || character === '|' || character === ')') {
        // What stands behind the group is not known here, and the run may go on there.
        const after = { run: '', isStart: false, isEdge: run === '' && isEdge };
        flush(false);
        return { needs: best(needs), after };
      }
      if (character === '(') {
        const kind = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.#at, this.#at + 40))![0];
        this.#at += kind.length;
        if (kind === '(?=' || kind === '(?<=') {
          const part = this.alternatives(kind === '(?=' ? { run: '', isStart: false, isEdge: run === '' && isEdge } : nowhere);
          this.#at++;
          needs.push(...part.needs);
          if (kind === '(?<=' && part.after.isEdge) [run, isEdge] = ['', true];
          continue;
        }
        if (kind === '(?!' || kind === '(?<!') {
          const content = this.#skipGroup();
          if (kind === '(?<!' && run === '' && /^\[(?=[^\]]*\\p\{L\})(?=[^\]]*(?:\\p\{N\}|\\d))(?!\^)[^\]]*\]$|^\[?\\w[^\]]*\]?$/.test(content)) isEdge = true;
          continue;
        }
        const from = this.#at;
        const part = this.alternatives({ run, isStart, isEdge });
        this.#at++;
        if (this.#quantifier() > 0) {
          needs.push(...part.needs);
          run = '';
          isEdge = part.after.isEdge;
        } else {
          // Left out or there, the group leaves an edge behind only where one was before it.
          const end = this.#at;
          this.#at = from;
          const alone = this.alternatives({ run: '', isStart: false, isEdge: run === '' && isEdge });
          this.#at = end;
          const wasEdge = run === '' && isEdge;
          flush(false);
          isEdge = wasEdge && alone.after.isEdge;
        }
        continue;
      }
      if (character === '^') {
        this.#at++;
        isEdge = true;
        continue;
      }
      if (character === '$') {
        this.#at++;
        continue;
      }
      if (this.source.startsWith('\\b', this.#at)) {
        this.#at += 2;
        flush(true);
        isEdge = true;
        continue;
      }
      const literal = this.#literal();
      const from = this.#at;
      const set = literal === undefined ? this.#set() : isWordCharacter(literal) ? 'word' : 'mark';
      const marks = set === 'mark' ? (literal ?? marksOf(this.source.slice(from, this.#at))) : '';
      const least = this.#quantifier();
      if (least === 0) {
        // “s?”: the word may go on or not, and a blank may be there or not.
        const wasEdge = run === '' && isEdge && set === 'mark';
        flush(false);
        isEdge = wasEdge;
      } else if (set === 'mark') {
        flush(true);
        if (marks !== '' && [...marks].every(isTelling)) add({ keys: new Set(marks), cost: 4 * marks.length });
        isEdge = true;
      } else if (set === 'digit') {
        flush(false);
        add({ keys: new Set(['#']), cost: commonKeys['#']! });
        isEdge = false;
      } else if (literal !== undefined) {
        if (run === '') isStart = isEdge;
        run += literal.toLowerCase();
        isEdge = false;
        // “o+” may go on with another “o”.
        if (least !== 1 || this.#wasRepeated) flush(false);
      } else {
        flush(false);
        isEdge = false;
      }
    }
  }

  #wasRepeated = false;

  /** Reads a quantifier, if there is one; returns the least number of times. */
  #quantifier(): number {
    const match = /^(?:([?*+])|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.#at, this.#at + 12));
    this.#wasRepeated = match !== null;
    if (!match) return 1;
    this.#at += match[0].length;
    return match[2] !== undefined ? Number(match[2]) : match[1] === '+' ? 1 : 0;
  }

  /** Reads a character that stands for itself; `undefined` and nothing read when there is none. */
  #literal(): string | undefined {
    const character = this.source[this.#at]!;
    if (character === '[' || character === '.') return undefined;
    if (character !== '\\') {
      this.#at++;
      return character;
    }
    const next = this.source[this.#at + 1]!;
    if (/[a-zA-Z0-9]/.test(next)) return undefined;
    this.#at += 2;
    return next;
  }

  /** Reads a class, an escape or a dot. */
  #set(): CharacterSet {
    const character = this.source[this.#at]!;
    if (character === '.') {
      this.#at++;
      return 'any';
    }
    if (character === '\\') return this.#escape();
    const end = classEnd(this.source, this.#at);
    const content = this.source.slice(this.#at + 1, end - 1);
    this.#at = end;
    if (content.startsWith('^')) return 'any';
    if (/^(?:\\d|[\d-])+$/.test(content) && /\d|\\d/.test(content)) return 'digit';
    return /[A-Za-z0-9]/.test(content.replace(/\\(?:s|u[\da-f]{4}|x[\da-f]{2}|p\{(?:Sc|Pd|P|Extended_Pictographic)\})/gi, '')) ? 'any' : 'mark';
  }

  #escape(): CharacterSet {
    const match = /^\\(?:[pP]\{\w+\}|u[\da-fA-F]{4}|u\{[\da-fA-F]+\}|x[\da-fA-F]{2}|k<\w+>|\d+|.)/.exec(this.source.slice(this.#at, this.#at + 40))![0];
    this.#at += match.length;
    if (match === '\\d') return 'digit';
    return match === '\\s' || match === '\\W' || /^\\[nrt]$/.test(match) || /^\\u(?!00[0-7])/.test(match) || match === '\\p{Sc}' ? 'mark' : 'any';
  }

  /** Reads to the end of a group whose opening has been read; returns what stands inside. */
  #skipGroup(): string {
    const from = this.#at;
    const end = groupEnd(this.source, from);
    this.#at = end + 1;
    return this.source.slice(from, end);
  }
}

const isWordCharacter = (character: string): boolean => /^\w$/.test(character);

/** The need of a word that begins with `run`. A single letter that begins a word tells too little. */
function wordNeed(run: string, isWhole: boolean): Need | undefined {
  if (run.length >= keyLength) return needOf(run.slice(0, keyLength));
  if (isWhole) return needOf(run);
  return run.length > 1 ? needOf(`${run}*`) : undefined;
}

const needOf = (key: Key): Need => ({ keys: new Set([key]), cost: commonKeys[key] ?? (key.endsWith('*') ? 1 : 0.3) });
/** The marks that a class lists, “:” and “=” of “[:=]”; none when it names some otherwise. */
const marksOf = (set: string): string => /^\[(?:\\[^A-Za-z\d]|[^\\^A-Za-z\d-])+\]$/.exec(set)?.[0].slice(1, -1).replace(/\\(.)/g, '$1') ?? '';

/** Marks that few sentences have and that are written in one way only, as apostrophes and dashes are not. */
const isTelling = (mark: string): boolean => '!?%:;()[]/&+=@$|<>{}~\\#'.includes(mark) || (mark >= '\u2190' && mark < '\u2fff');
