/** The telling words around a stated fact, within its clause. */
import type { TextRange } from '../range';
import { actorOf } from './factActor';
import type { Sentence } from '../sentence';
import { functionWords, plainModifiers, sameHappenings } from './factWords';
import { stemOf } from './stems';

export interface FactWord {
  readonly stem: string;
  readonly lower: string;
  /** Written with a capital within a sentence. */
  readonly isName: boolean;
  /** What stands between it and the telling word before: empty for “kitchen worktop”, “of the” for “tour of the mill”. */
  readonly joint: string;
  /** True behind “we”, “who”, “to” and the like, where a verb stands. */
  readonly isVerb: boolean;
}

export interface FactClause {
  readonly before: readonly FactWord[];
  readonly after: readonly FactWord[];
  /** The words of the clause in front of the value and behind it, in lower case. */
  readonly front: string;
  readonly back: string;
  /** Who acts in it, if a pronoun says so; “ask” when something is asked of the client. */
  readonly actor: 'we' | 'you' | 'ask' | undefined;
  /** True for “after the launch on 4 December”: the day may be that of what comes after. */
  readonly isTemporal: boolean;
  /** True when all before the value is its name: “Monthly fee: £240”. */
  readonly isLabelled: boolean;
  /** True where “it” or “them” stands for what an earlier sentence names. */
  readonly hasPronoun: boolean;
  /** What such a word may stand for: the stems of the telling words before the clause. */
  readonly context: ReadonlySet<string>;
}

const empty = new Set(functionWords.split(' '));
const plain = new Set(plainModifiers.split(' '));
const happenings = new Map(sameHappenings.flatMap((line) => line.split(' ').map((word) => [word, stemOf(line.split(' ', 1)[0]!)] as const)));

/** The stem of a word, with those that mean the same happening put together. */
export const factStem = (lower: string): string => happenings.get(lower) ?? stemOf(lower);

/** That of filming too: a shoot has days with names of their own. */
export const shootStem = factStem('shoot');

const aside = /^(?:all|at|from|here|in|inside|on|outside|there|until|with)$/;

const hard = /[;()[\]!?|\u2028]|[.…]\s|\s[–—-]{1,2}\s|:\s/;
const opener =
  /^(?:and|but|so|or|then|because|as|while|whereas|which|who|that|if|when|where|once|since|after|before|until|till|although|though|unless|whether)$/;
const conjunction = /^(?:but|so|because|while|whereas|which|who|that|if|when|where|once|since|although|though|unless|whether|as)$/;
const subject = new RegExp(
  "^(?:we|i|you|it|he|she|they|this|that|these|those|there|we'll|i'll|you'll|it's|we're|i'm|you're|we'd|i'd|you'd|that's|" +
    'the|your|our|my|their|his|her|please|both|all|each|everything|nobody|everybody)$',
);
const mostWords = 14;
const nothing: ReadonlySet<string> = new Set();
const pronoun = /\b(?:her|his|its|it|their|they|them)\b/;

/**
 * @param range The value in the sentence.
 * @param others Other values of its kind in the sentence: the words beyond them belong to those.
 * @param light Words that tell nothing for this kind of fact.
 */
export function factClause(sentence: Sentence, range: TextRange, others: readonly TextRange[], light: ReadonlySet<string>): FactClause {
  const { text, words } = sentence;
  const first = others.reduce((from, { end }) => (end <= range.start && end > from ? end : from), 0);
  const last = others.reduce((to, { start }) => (start >= range.end && start < to ? start : to), text.length);
  let from = words.findIndex(({ start }) => start >= range.start);
  if (from < 0) from = words.length;
  const middle = from;
  let isLabelled = false;
  let isTemporal = false;
  for (let count = 0; from > 0 && count < mostWords; from--, count++) {
    const word = words[from - 1]!;
    if (word.start < first) break;
    const gap = text.slice(word.end, from === middle ? range.start : words[from]!.start);
    if (from === middle && /^\s*(?::|[–—-])\s*\D{0,3}$/.test(gap)) isLabelled = true;
    else if (isHard(sentence, gap, from)) break;
    if (from < middle && conjunction.test(words[from]!.lower) && (gap.includes(',') || !/^(?:as|that)$/.test(words[from]!.lower))) {
      from++;
      break;
    }
    if (from < middle && gap.includes(',') && (opener.test(words[from]!.lower) || subject.test(words[from]!.lower))) break;
    if (from < middle && /^(?:and|after|before|until)$/.test(words[from]!.lower) && (gap.includes(',') || beginsClause(sentence, from + 1))) {
      // The day behind “before the launch” is that of the launch; behind “after the launch”, nobody knows.
      isTemporal = /^(?:after|until)$/.test(words[from]!.lower);
      from++;
      break;
    }
  }
  let to = words.findIndex(({ start }) => start >= range.end);
  if (to < 0) to = words.length;
  const behind = to;
  for (let count = 0; to < words.length && count < mostWords; to++, count++) {
    const word = words[to]!;
    if (word.end > last) break;
    const gap = text.slice(to === behind ? range.end : words[to - 1]!.end, word.start);
    if (isHard(sentence, gap, to) || conjunction.test(word.lower)) break;
    if (gap.includes(',') && (opener.test(word.lower) || subject.test(word.lower))) break;
    if (/^(?:and|after|before|until)$/.test(word.lower) && beginsClause(sentence, to + 1)) break;
  }
  const start = from < middle ? words[from]!.start : range.start;
  const end = to > behind ? words[to - 1]!.end : range.end;
  const [front, back] = [text.slice(start, range.start), text.slice(range.end, end)].map((part) =>
    part.toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' '),
  ) as [string, string];
  return {
    before: [...antecedent(sentence, from, light), ...telling(sentence, from, middle, light)],
    after: telling(sentence, behind, to, light),
    front,
    back,
    actor: actorOf(front.trim() === '' ? back : front),
    isTemporal,
    hasPronoun: pronoun.test(front),
    context: pronoun.test(front) ? new Set(telling(sentence, 0, from, light).map(({ stem }) => stem)) : nothing,
    isLabelled:
      isLabelled &&
      !hard.test(
        text
          .slice(0, range.start)
          .trim()
          .replace(/[:–—-]\s*\D{0,3}$/, ''),
      ),
  };
}

/** “The roll-out” of “the roll-out, which takes ten weeks”. */
function antecedent(sentence: Sentence, from: number, light: ReadonlySet<string>): readonly FactWord[] {
  const { words, text } = sentence;
  const relative = words[from - 1];
  if (from < 2 || !relative || !/^(?:which|who)$/.test(relative.lower) || hard.test(text.slice(words[from - 2]!.end, relative.start))) return [];
  const named = telling(sentence, Math.max(0, from - 5), from - 1, light);
  const first = named.findLastIndex(({ joint }, index) => index > 0 && joint !== '');
  return named.slice(Math.max(0, first));
}

/** A point before a small letter ends an abbreviation and no clause. */
const isHard = ({ words, text }: Sentence, gap: string, next: number): boolean =>
  hard.test(gap) && !(/^[.]\s+$/.test(gap) && /^\p{Ll}/u.test(text.slice(words[next]?.start)));

/** True where a pronoun, an article or a name may be the subject of a new clause. */
function beginsClause({ words, text }: Sentence, at: number): boolean {
  const word = words[at];
  return word !== undefined && (subject.test(word.lower) || /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.start + 3)));
}

const verbal = /^(?:we|i|you|they|he|she|it|who|which|that|to|please|will|can|could|would|should|must|may|don't|we'll|i'll|you'll|they'll|let's)$/;

/** “House B”, “group 2”. */
const part = /^(?:block|building|class|flat|floor|gate|group|hall|house|job|lot|part|phase|platform|room|section|site|stage|team|track|unit|wing|zone)$/;
const being = /^(?:is|are|be|been|being|gets?|it's|they're)$/;

/** The words from `from` to `to` that name something, by their stems. */
function telling({ words, text }: Sentence, from: number, to: number, light: ReadonlySet<string>): readonly FactWord[] {
  const found: FactWord[] = [];
  let lastEnd = 0;
  for (let at = from; at < to; at++) {
    const { lower, start, end } = words[at]!;
    const previous = words[at - 1]?.lower ?? '';
    if (part.test(previous) && /^(?:[\p{Lu}\d]|\d\d)$/u.test(text.slice(start, end))) {
      found.push({ stem: lower, lower, isName: true, isVerb: false, joint: '' });
      lastEnd = end;
      continue;
    }
    // “The finished shelf”, but “all is finished”.
    if (empty.has(lower) || light.has(lower) || (plain.has(lower) && !being.test(previous)) || !/\p{L}{2}/u.test(lower)) continue;
    const isVerb =
      verbal.test(previous) || (/^(?:me|us)$/.test(previous) && words[at - 2]?.lower === 'let') || (being.test(previous) && /(?:ed|en)$/.test(lower));
    // “We film on Friday” is about the shoot; “the film is ready on Friday” is not, and “we film the flats on Friday” is about one of several.
    found.push({
      stem: isVerb && lower === 'film' && (at + 1 === to || aside.test(words[at + 1]!.lower)) ? shootStem : factStem(lower),
      lower,
      isName: start > 0 && /^\p{Lu}/u.test(text.slice(start, start + 2)),
      isVerb,
      joint: text.slice(lastEnd, start).toLowerCase().replace(/\s+/g, ' ').trim(),
    });
    lastEnd = end;
  }
  return found;
}

/** The same clause behind another sentence, of which “it” and “them” may speak. */
export function behind(clause: FactClause, previous: Sentence): FactClause {
  if (!clause.hasPronoun) return clause;
  const named = telling(previous, 0, previous.words.length, nothing);
  return { ...clause, context: new Set([...clause.context, ...named.map(({ stem }) => stem)]) };
}
