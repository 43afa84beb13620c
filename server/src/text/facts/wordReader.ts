/** Reads single words of a sentence as parts of a clause: what may be a verb, and what parts one clause from the next. */
import * as lists from '../../words/clauseWords';
import type { Sentence } from '../sentence';
import type { Word } from '../words';

/** The word lists for looking up. */
export const sets = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, new Set(list.split(' '))])) as unknown as Readonly<
  Record<keyof typeof lists, ReadonlySet<string>>
>;

const articles = /^(?:an?|every|her|his|its|my|no|our|the|their|your)$/;

/** The last word of what is more than one. */
export const plural = /(?:[^s']s|people|children|men|women|folk|staff|team|police|crew|feet|data|lot|majority|number|couple)$/;

/** All numbers are those of words; beyond the sentence stands the empty word. */
export class WordReader {
  readonly words: readonly Word[];
  readonly text: string;

  constructor(sentence: Sentence) {
    this.words = sentence.words;
    this.text = sentence.text;
  }

  isFinite(at: number): boolean {
    if (at >= this.words.length || this.marked(at)) return false;
    const lower = this.lower(at);
    // “my will”, “the cut”
    if (articles.test(this.lower(at - 1))) return false;
    if (sets.finiteVerbs.has(lower)) return true;
    if (sets.thirdForms.has(lower) || sets.ownPastForms.has(lower)) return !/^(?:of|and|or)$/.test(this.lower(at + 1));
    if (sets.looseForms.has(lower)) return this.takesObject(at) || /^(?:at|to|from|on)$/.test(this.lower(at + 1));
    if (/[^e]ed$/.test(lower)) return this.takesObject(at);
    return sets.pluralForms.has(lower) && plural.test(this.lower(at - 1));
  }

  mayBeVerb(at: number): boolean {
    const lower = this.lower(at);
    return (
      /^\p{L}/u.test(lower) &&
      !sets.prepositions.has(lower) &&
      !sets.nounOpeners.has(lower) &&
      !sets.leaningWords.has(lower) &&
      !sets.bindingWords.has(lower) &&
      !/^(?:and|but|or|so|nor|not|him|us|them|me|guys|lot|there|here)$/.test(lower) &&
      !sets.subjectPronouns.has(lower)
    );
  }

  takesObject(at: number): boolean {
    const next = this.lower(at + 1);
    return (
      at + 1 < this.words.length &&
      !this.marked(at + 1) &&
      (sets.nounOpeners.has(next) || /^(?:it|me|us|you|them|him|her|what|how|why|whether|\d.*|nothing|something|everything)$/.test(next))
    );
  }

  isAdverb(at: number): boolean {
    const lower = this.lower(at);
    return (
      at < this.words.length && (sets.adverbs.has(lower) || /.{3}ly$/.test(lower)) && !/^(?:apply|family|reply|rely|supply|july|italy|assembly)$/.test(lower)
    );
  }

  skipAdverbs(at: number): number {
    while (this.isAdverb(at) && !this.marked(at)) at++;
    return at;
  }

  segment(at: number): number {
    for (let index = at - 1; index > 0; index--) if (this.marked(index)) return index;
    return 0;
  }

  nextMark(at: number): number {
    for (let index = at + 1; index < this.words.length; index++) if (this.marked(index)) return index;
    return this.words.length;
  }

  hasMark(start: number, end: number): boolean {
    return this.nextMark(start) < end;
  }

  /** True when more than a blank or a hyphen stands before the word. */
  marked(at: number): boolean {
    return at > 0 && /[^\s'’"“”*-]|\s-\s|\u2028/.test(this.gap(at));
  }

  gap(at: number): string {
    return at === 0 ? '' : this.text.slice(this.words[at - 1]!.end, this.words[at]!.start);
  }

  lower(at: number): string {
    return this.words[at]?.lower ?? '';
  }

  written(at: number): string {
    const word = this.words[at];
    return word ? this.text.slice(word.start, word.end) : '';
  }

  /** “on Tuesday”, “in the meantime”, “by 4 December”: the word behind it, else `at`. */
  afterTime(at: number): number {
    if (!/^(?:on|in|by|from|until|after|since|for)$/.test(this.lower(at))) return at;
    let index = at + 1;
    const hasArticle = /^(?:the|this|next)$/.test(this.lower(index));
    if (hasArticle || /^\d/.test(this.lower(index))) index++;
    const lower = this.lower(index);
    if (!hasArticle && /^(?:that|then|this)$/.test(lower)) return index + 1;
    if (!sets.timeWords.has(lower)) return at;
    while (/^(?:\d+(?:st|nd|rd|th)?|morning|afternoon|evening)$/.test(this.lower(index + 1))) index++;
    return index + 1;
  }

  isNounLike(at: number): boolean {
    const lower = this.lower(at);
    return (
      this.mayBeVerb(at) &&
      !this.isAdverb(at) &&
      !sets.finiteVerbs.has(lower) &&
      !/ing$|ed$/.test(lower) &&
      (/^(?:people|prices|costs)$/.test(lower) || this.isFinite(at + 1))
    );
  }
}
