/** How hard a text is to read, and what costs most: the Dale–Chall formula over our own paragraphs. */
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula';

import { isEasyWord } from '../phrases/easyWords';
import type { ProseDocument } from '../text/document';
import { isExplained } from '../text/facts/explained';
import { light } from '../text/light';
import type { Prose } from '../text/prose';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';

export interface ReadingLevel {
  /** School grades in the USA, from and to; the last is `Infinity` for a text beyond school. */
  readonly grades: readonly [number, number];
  readonly words: number;
  /** The three sentences that cost most, the dearest first. */
  readonly sentences: readonly TextRange[];
  /** The words that cost most, as written first. */
  readonly hardWords: readonly string[];
}

interface HardWord {
  readonly lower: string;
  readonly written: string;
}

/** What one sentence adds. */
interface Reading {
  readonly words: number;
  readonly hard: readonly HardWord[];
  /** Words that would be hard but are names, or are explained here. */
  readonly named: readonly string[];
}

interface ProseReading {
  readonly words: number;
  readonly hard: number;
  readonly sentences: readonly (Reading & TextRange)[];
}

/** `undefined` for a text with fewer words of prose than `minWords`, or that is no harder than `target`. */
export function readingLevel(document: ProseDocument, minWords: number, target: number): ReadingLevel | undefined {
  const parts = document.blocks
    .filter(({ zone, type, list, prose }) => zone === 'own' && type === 'paragraph' && !list && !isTypedList(prose.text))
    .map((block) => ({ start: block.start, reading: block.prose.note(readProse) }));
  const words = sum(parts.map(({ reading }) => reading.words));
  const count = sum(parts.map(({ reading }) => reading.sentences.length));
  const hard = sum(parts.map(({ reading }) => reading.hard));
  if (words < minWords || gradesOf(words, count, hard)[1] <= target) return undefined;
  // Only a text that may be too hard is asked which of its hard words its reader knows all the same.
  const known = document.note(knownWords);
  const sentences = parts.flatMap(({ start, reading }) =>
    reading.sentences.map((sentence) => ({
      ...sentence,
      start: start + sentence.start,
      end: start + sentence.end,
      hard: sentence.hard.filter(({ lower }) => !known.has(lower)),
    })),
  );
  const left = sum(sentences.map(({ hard }) => hard.length));
  const grades = gradesOf(words, count, left);
  if (grades[1] <= target) return undefined;
  const cost = (sentence: Reading): number => (15.79 * sentence.hard.length) / words + (0.0496 * sentence.words) / count / count;
  return { grades, words, sentences: [...sentences].sort((a, b) => cost(b) - cost(a)).slice(0, 3), hardWords: dearest(sentences.flatMap(({ hard }) => hard)) };
}

/** A list whose items have signs that Markdown does not know: “✓ new gutters”. */
const isTypedList = (text: string): boolean => (text.match(typedItem)?.length ?? 0) > 1;
const typedItem = /^[ \t]*[✓✔✅☑☐✗✘❌•▪◦●○■►▶→➤]/gmu;

const gradesOf = (word: number, sentence: number, difficultWord: number): readonly [number, number] =>
  daleChallGradeLevel(daleChallFormula({ word, sentence, difficultWord }));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The five words that stand most often, the longest of equals first. Short ones cost little: “model”, “shallow”. */
function dearest(words: readonly HardWord[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { lower } of words) if (syllablesOf(lower) > 2) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return [...counts]
    .sort(([one, a], [other, b]) => b - a || other.length - one.length)
    .slice(0, 5)
    .map(([lower]) => words.find((word) => word.lower === lower)!.written);
}

/** Groups of vowels, without the mute ones at the end: “provides” has two. */
const syllablesOf = (word: string): number => word.replace(/(?<=[^aeiouyl])(?:es?|ed)$/, '').match(/[aeiouy]+/g)?.length ?? 1;

function readProse({ sentences }: Prose): ProseReading {
  const readings = sentences
    .map(({ start, sentence }) => ({ start, end: start + sentence.text.trimEnd().length, ...sentence.note(read) }))
    .filter(({ words }) => words > 0);
  return { words: sum(readings.map(({ words }) => words)), hard: sum(readings.map(({ hard }) => hard.length)), sentences: readings };
}

const mostWords = 300;
const letter = light(/^\p{L}/u);
const capital = light(/^\p{Lu}/u);

function read(sentence: Sentence): Reading {
  const hard: HardWord[] = [];
  const named: string[] = [];
  // A longer line is data and no prose.
  if (sentence.words.length > mostWords) return { words: 0, hard, named };
  let words = 0;
  for (const [index, { start, end, lower }] of sentence.words.entries()) {
    if (!letter.test(lower) && !/\d/.test(lower)) continue;
    words++;
    // “example.com” and “3D” are names.
    if (!/^[\p{L}'’-]+$/u.test(lower) || isEasyWord(lower)) continue;
    const written = sentence.text.slice(start, end).replace(/['’]s$/, '');
    const bare = lower.replace(/'s$/, '');
    // A capital in the middle makes a name or an acronym, which other rules see to.
    if ((capital.test(written) && (index > 0 || written === written.toUpperCase())) || isExplained(sentence.text, { start, end })) named.push(bare);
    else hard.push({ lower: bare, written });
  }
  return { words, hard, named };
}

/** Hard words that the reader knows: names, what the letter explains, and what the client wrote. */
function knownWords({ blocks }: ProseDocument): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { zone, prose } of blocks) for (const word of prose.note(zone === 'own' ? namedIn : hardIn)) known.add(word);
  return known;
}

const namedIn = ({ sentences }: Prose): readonly string[] => sentences.flatMap(({ sentence }) => sentence.note(read).named);
const hardIn = ({ sentences }: Prose): readonly string[] =>
  sentences.flatMap(({ sentence }) => sentence.words.filter(({ lower }) => !isEasyWord(lower)).map(({ lower }) => lower));
