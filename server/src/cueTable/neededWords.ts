/**
 * Reads from the source of a pattern the words that nothing it fits does without: “\b(?:slip|slips|delayed) by\b” needs a word
 * that begins with “slip” or “dela”. Works on what a pattern says, so no list beside it can fall behind.
 */
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';

import type { Key } from '../text/cueKeys';
import { best, digitNeed, marksNeed, wordNeed, type Need } from './needs';
import { characterSetOf, literalOf, marksOf } from './patternCharacters';

const parser = new RegExpParser();

/** The alternatives of a pattern, and whether it counts groups. */
export function readPattern(source: string, flags: string): { readonly alternatives: readonly AST.Alternative[]; readonly counts: boolean } {
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  let counts = false;
  visitRegExpAST(pattern, {
    onCapturingGroupEnter: () => void (counts = true),
    onBackreferenceEnter: () => void (counts = true),
  });
  return { alternatives: pattern.alternatives, counts };
}

/**
 * Sets of keys; a text that `source` fits has at least one of each. The most telling first, none when the pattern may fit a
 * text without any. With the flag “y” it is only tried where a word begins.
 */
export const neededKeys = (source: string, flags: string): readonly ReadonlySet<Key>[] =>
  together(readPattern(source, flags).alternatives, flags.includes('y') ? atEdge : nowhere).needs.map(({ keys }) => keys);

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

const nowhere: State = { run: '', isStart: false, isEdge: false };
const atEdge: State = { run: '', isStart: false, isEdge: true };

/** What alternatives have in common. */
function together(alternatives: readonly AST.Alternative[], before: State): Part {
  const parts = alternatives.map(({ elements }) => new Sequence(before).read(elements));
  if (parts.length === 1) return parts[0]!;
  const needs: Need[] = [];
  // Each alternative has its own needs, so the first of all make one together, and so do the second.
  for (let index = 0; parts.every((part) => part.needs.length > index); index++) {
    const each = parts.map((part) => part.needs[index]!);
    needs.push({ keys: new Set(each.flatMap(({ keys }) => [...keys])), cost: each.reduce((sum, { cost }) => sum + cost, 0) });
  }
  return { needs: best(needs), after: parts.every(({ after }) => after.isEdge) ? atEdge : nowhere };
}

/** Reads the elements of one alternative in their order. */
class Sequence {
  readonly #needs: Need[] = [];
  #run: string;
  #isStart: boolean;
  #isEdge: boolean;

  constructor({ run, isStart, isEdge }: State) {
    this.#run = run;
    this.#isStart = isStart;
    this.#isEdge = isEdge;
  }

  read(elements: readonly AST.Element[]): Part {
    for (const element of elements) {
      if (element.type === 'Quantifier') this.#element(element.element, element.min, true);
      else this.#element(element, 1, false);
    }
    // What stands behind the group is not known here, and the run may go on there.
    const after = { ...this.#behind(), isStart: false };
    this.#endRun(false);
    return { needs: best(this.#needs), after };
  }

  #element(element: AST.QuantifiableElement | AST.Element, least: number, isRepeated: boolean): void {
    if (element.type === 'Assertion') this.#assertion(element);
    else if (element.type === 'Group' || element.type === 'CapturingGroup') this.#group(element.alternatives, least);
    else this.#characters(element, least, isRepeated);
  }

  #assertion(assertion: AST.Assertion): void {
    if (assertion.kind === 'start') this.#isEdge = true;
    else if (assertion.kind === 'word') {
      this.#endRun(!assertion.negate);
      this.#isEdge = !assertion.negate;
    } else if (assertion.kind === 'lookahead' || assertion.kind === 'lookbehind') {
      const isBehind = assertion.kind === 'lookbehind';
      if (assertion.negate) {
        if (isBehind && this.#run === '' && noLetter.test(assertion.raw)) this.#isEdge = true;
        return;
      }
      const part = together(assertion.alternatives, isBehind ? nowhere : this.#behind());
      this.#needs.push(...part.needs);
      if (isBehind && part.after.isEdge) [this.#run, this.#isEdge] = ['', true];
    }
  }

  #group(alternatives: readonly AST.Alternative[], least: number): void {
    const { run: before, isEdge: wasEdge } = this.#behind();
    if (least > 0) {
      const part = together(alternatives, { run: this.#run, isStart: this.#isStart, isEdge: this.#isEdge });
      this.#needs.push(...part.needs);
      [this.#run, this.#isEdge] = [before, part.after.isEdge];
      return;
    }
    // Left out or there, the group leaves an edge behind only where one was before it.
    const alone = together(alternatives, this.#behind());
    this.#endRun(false);
    this.#isEdge = wasEdge && alone.after.isEdge;
  }

  #characters(
    element: AST.Character | AST.CharacterClass | AST.CharacterSet | AST.QuantifiableElement | AST.Element,
    least: number,
    isRepeated: boolean,
  ): void {
    const set = characterSetOf(element);
    if (least === 0) {
      // “s?”: the word may go on or not, and a blank may be there or not.
      const wasEdge = this.#run === '' && this.#isEdge && set === 'mark';
      this.#endRun(false);
      this.#isEdge = wasEdge;
      return;
    }
    const letter = literalOf(element);
    if (set === 'letter' && letter !== undefined) {
      if (this.#run === '') this.#isStart = this.#isEdge;
      this.#run += letter.toLowerCase();
      // “o+” may go on with another “o”.
      if (isRepeated) this.#endRun(false);
    } else {
      this.#endRun(set === 'mark');
      const need = set === 'digit' ? digitNeed : set === 'mark' ? marksNeed(marksOf(element)) : undefined;
      if (need) this.#needs.push(need);
    }
    this.#isEdge = set === 'mark';
  }

  /** Ends the run; `isWhole` when the word surely ends there. */
  #endRun(isWhole: boolean): void {
    const need = this.#run !== '' && this.#isStart ? wordNeed(this.#run, isWhole) : undefined;
    if (need) this.#needs.push(need);
    this.#run = '';
  }

  /** What is known of this place without the run, which may go on. */
  #behind(): State {
    return { run: '', isStart: false, isEdge: this.#run === '' && this.#isEdge };
  }
}

/** “(?<![\p{L}\p{N}])”, “(?<!\w)”: no letter and no digit stands before. */
const noLetter = /^\(\?<!(?:\[(?=[^\]]*\\p\{L\})(?=[^\]]*(?:\\p\{N\}|\\d))(?!\^)[^\]]*\]|\[?\\w[^\]]*\]?)\)$/;
