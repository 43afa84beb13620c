/**
 * Three parts of the work or more that stand one after another, with whatever words around them: “dig out, lay and point”,
 * “blankets, straps, loading at Flat 6”, short lines or short sentences below each other. A price beside them is itemised.
 */
import type { Prose } from '../prose';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { saysExclusion } from './exclusions';
import { dealFact, oneLine, stage } from './itemLists';
import { piecesOf } from './items';
import { isDealing, isThing } from './things';
import { address, clause, done, opening, otherMatter, otherStory, step, verb, weDo } from './enumerationsPatterns';

/** True when a sentence, or lines or sentences without a verb below each other, name three parts or more. */
export const enumerates = (prose: Prose): boolean => prose.note(findEnumeration);

function findEnumeration(prose: Prose): boolean {
  const { sentences } = prose;
  return (
    sentences.some(({ sentence }) => sentence.note(namesParts)) ||
    isRunOfFragments(sentences.map(({ sentence }) => sentence)) ||
    hasBareLines(prose) ||
    sentences.filter(({ sentence: { text } }) => step.test(text)).length > 1
  );
}

const enough = 3;

function namesParts(sentence: Sentence): boolean {
  const { text } = sentence;
  if (!/[,;]/.test(text) || isOfOtherMatter(sentence)) return false;
  const from = listStart(text);
  const pieces = piecesOf(withoutAsides(text), from, text.length);
  if (pieces.length < enough) return false;
  // The first piece holds the verb of all: “we’d dig out 40 m², lay and compact, bed the slabs”.
  const [first, ...others] = pieces;
  const isOpened = isPart(text, first!) || opening.test(text.slice(first!.start, first!.end));
  const count = others.filter((piece) => isPart(text, piece)).length + (isOpened ? 1 : 0);
  return count >= enough && !otherStory.test(text.slice(0, first!.end));
}

/** Behind a colon the list begins, unless something else does. */
function listStart(text: string): number {
  const colon = /:\s+(?=\S)/.exec(text);
  return colon && text.length - colon.index > 24 ? colon.index + colon[0].length : 0;
}
/** Without what stands in brackets, and with a comma for a stop before a small letter: “root cut. liner at the joints”. */
const withoutAsides = (text: string): string => text.replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length)).replace(/\.(?=\s+\p{Ll})/gu, ',');

/** True for a piece that names a thing or an act and is no clause of its own. */
function isPart(text: string, piece: TextRange): boolean {
  const start = piece.start + weDo.exec(text.slice(piece.start, piece.end))![0].length;
  const words = oneLine(text.slice(start, piece.end));
  const part = { start, end: piece.end };
  return (
    words !== '' &&
    words.split(' ').length < 18 &&
    isThing(text, part) &&
    !isDealing(text, part) &&
    (!clause.test(words) || done.test(words)) &&
    !dealFact.test(words) &&
    !stage.test(words)
  );
}
const isOfOtherMatter = (sentence: Sentence): boolean => /\?\W*$/.test(sentence.text) || otherMatter.test(sentence, sentence.text) || saysExclusion(sentence);

/** “Jetting and CCTV, two chambers. Root cut. Patch liner at the joints.” */
function isRunOfFragments(sentences: readonly Sentence[]): boolean {
  let count = 0;
  for (const sentence of sentences) {
    const { text } = sentence;
    const isFragment = !verb.test(text.replace(aside, ' ')) && !address.test(text) && !isOfOtherMatter(sentence);
    count = isFragment
      ? count +
        piecesOf(withoutAsides(text), 0, text.length).filter((piece) => /\p{L}{3}/u.test(text.slice(piece.start, piece.end)) && isPart(text, piece)).length
      : 0;
    if (count >= enough) return true;
  }
  return false;
}
/** “New joists where it has rotted.” */
const aside = /\s(?:as|if|so|that|where|which)\s[^.;]*/gi;

/** Lines below each other without a stop: “Three shelves / MDF throughout / fixing”. */
function hasBareLines({ text }: Prose): boolean {
  const lines = text
    .split(/[\n\u2028]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    lines.length >= enough &&
    !address.test(lines[0]!) &&
    lines.filter((line) => line.length < 90 && !/[.:!?]$/.test(line) && !verb.test(line) && isPart(line, { start: 0, end: line.length })).length >= enough
  );
}
