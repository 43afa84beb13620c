/** Where a long sentence parts in two that can each stand alone. */
import { overlaps } from '../range';
import type { Sentence } from '../sentence';
import { ClauseReader, joining, type Subject } from './clauseReader';
import { sets } from './wordReader';

/** Longer than any sentence that somebody wrote. */
const longest = 500;
/** No half has fewer words. */
const shortest = 4;

/**
 * The words, by number, at which a second sentence could begin, in order; what stands before and behind each is whole:
 * it has a subject and a verb of its own, and belongs to no condition, list or pair that began before.
 */
export function halvesOf(sentence: Sentence): readonly number[] {
  if (sentence.words.length > longest) return [];
  const reader = new JointReader(sentence);
  const places: number[] = [];
  for (let at = shortest; at <= sentence.words.length - shortest; at++) if (reader.parts(at, places.at(-1) ?? 0)) places.push(at);
  return places;
}

/** “so we can”, “so you don't have to” say what for. */
const purposes = /^(?:can|can't|cannot|could|couldn't|may|might|don't|doesn't|needn't)$/;
/** “Two things happen:”, “we need the following:”. */
const listLead = /\b(?:two|three|four|five|six|several|options|things|ways|steps|items|points|choices|following|follows)\b/i;

class JointReader extends ClauseReader {
  constructor(readonly sentence: Sentence) {
    super(sentence);
  }

  /** True when a sentence could end before word `at`, and another begin with it; `last` is the place before this one. */
  parts(at: number, last: number): boolean {
    const gap = this.gap(at);
    const joint = joining.test(this.lower(at)) ? this.lower(at) : '';
    const mark = /[;:–—]|\s-\s/.exec(gap)?.[0] ?? (gap.includes(',') ? ',' : '');
    if ((!joint && !mark) || /["“([/…]\s*$|…/.test(gap) || this.isEnclosed(at)) return false;
    const first = joint ? at + 1 : at;
    const subject =
      this.clause(first) ?? (mark && (joint || mark !== ',') ? this.condition(first) : undefined) ?? (mark === ';' ? this.rest(first) : undefined);
    if (!subject) return false;
    if (joint === 'so' && (this.lower(first) === 'that' || purposes.test(this.lower(subject.verb)))) return false;
    // “…, I think, …” is said by the way.
    if (mark === ',' && !joint && this.nextMark(first) - first < shortest) return false;
    if (!this.isWhole(0, at)) return false;
    return mark && mark !== ',' ? this.isStrong(at, mark) : this.isFree(at, joint, mark, subject, last);
  }

  /** Behind a semicolon, a dash or a colon that nothing closes, and that opens no list. */
  isStrong(at: number, mark: string): boolean {
    const before = this.text.slice(0, this.words[at]!.start);
    const after = this.text.slice(this.words[at]!.start);
    if (mark === ':')
      return !listLead.test(
        before
          .replace(/:\s+$/, '')
          .split(/[.;:–—]/)
          .at(-1)!,
      );
    return mark === ';' || !this.hasDash(after) || this.hasDash(before.replace(/[\s–—-]+$/, ''));
  }

  hasDash(text: string): boolean {
    return /[—]|\s[–-]\s/.test(text);
  }

  /** True when nothing that began before reaches over a comma or a mere “and”. */
  isFree(at: number, joint: string, mark: string, subject: Subject, last: number): boolean {
    const start = Math.max(this.segment(at), last);
    let first = start;
    while (first < at && (this.isAdverb(first) || /^(?:and|but|so|or)$/.test(this.lower(first)))) first++;
    const opener = this.lower(first);
    // “or come in and I'll show you”
    if (start > 0 && this.lower(start) === 'or' && joint === 'and') return false;
    const isLeaning = start > 0 && sets.leaningWords.has(opener);
    if (mark) {
      if (isLeaning && joint !== 'but' && joint !== 'so') return false;
      if (!joint && (sets.bindingWords.has(opener) || sets.prepositions.has(opener) || this.count(start, at) <= this.bindings(start, at))) return false;
      if (start > 0 && sets.bindingWords.has(opener) && subject.kind === 'noun') return false;
    } else if (!this.isPlainRun(start, at, subject)) return false;
    return joint === 'but' || joint === 'so' ? this.count(start, at) > 0 || !!mark : subject.kind === 'pronoun' || this.count(start, at) > 0;
  }

  /** True when no clause that “and” could carry on begins between `start` and `at`. */
  isPlainRun(start: number, at: number, subject: Subject): boolean {
    for (let index = start; index < at; index++) {
      const lower = this.lower(index);
      const next = this.lower(index + 1);
      if (sets.sayingWords.has(lower) && !/^(?:about|for|from|of|to|with)$/.test(next)) return false;
      if (sets.bindingWords.has(lower) && !(lower === 'that' && this.isDemonstrative(index)) && !this.isClosed(subject)) return false;
      if (sets.leaningWords.has(lower) && !(sets.prepositions.has(lower) && !this.clause(index + 1))) return false;
    }
    return true;
  }

  isDemonstrative(at: number): boolean {
    return sets.prepositions.has(this.lower(at - 1)) || at === 0;
  }

  /** The verb has its object, so no word before the “and” is what it is about. */
  isClosed(subject: Subject): boolean {
    if (subject.kind === 'noun') return false;
    let at = subject.verb;
    while (this.isFinite(at) || this.isAdverb(at)) at++;
    // “we would change only the first line”
    return this.takesObject(Math.max(at - 1, subject.verb)) || this.takesObject(this.skipAdverbs(at + 1) - 1);
  }

  /** “Either … or”, “(…)”, “both … and”, what is quoted. */
  isEnclosed(at: number): boolean {
    const { start } = this.words[at]!;
    const before = this.text.slice(0, start);
    const after = this.text.slice(start);
    if (before.lastIndexOf('(') > before.lastIndexOf(')') && after.includes(')')) return true;
    if (this.sentence.quoted.some((range) => overlaps(range, { start, end: start + 1 }))) return true;
    if (/\b(?:either|neither|whether)\b(?!.*\bn?or\b)/is.test(before) && /\bn?or\b/i.test(after)) return true;
    if (/\bnot (?:just|only)\b/i.test(before) && /^but\b/i.test(after)) return true;
    const colon = before.replace(/[\s:]+$/, '').lastIndexOf(': ');
    if (colon >= 0 && listLead.test(before.slice(0, colon))) return true;
    // Between two dashes.
    return this.hasDash(before.slice(0, -3)) && this.hasDash(after) && (before.match(/—|\s[–-]\s/g) ?? []).length % 2 === 1;
  }
}
