/** Tells whether words of a sentence are a clause with a subject and a verb, and whether they are whole by themselves. */
import { plural, sets, WordReader } from './wordReader';

/** What a clause speaks of, and the word with which it begins to say it. */
export interface Subject {
  readonly kind: 'pronoun' | 'noun';
  readonly verb: number;
}

const openings = /^(?:if|when|once)$/;
/** “Could you …”, “do they …”; but “do it” and “is it” may be something else. */
const question = /^(?:(?:can|could|shall|will|would) (?:he|i|it|she|they|we|you)|(?:are|did|do|may) (?:they|we|you))$/;
const indefinite = /^(?:any|every|no|some)(?:body|one|thing)$/;
export const joining = /^(?:and|but|so)$/;

export class ClauseReader extends WordReader {
  /** What begins with word `at`, if it is a clause with a subject and a verb, or asks with “please”. */
  clause(at: number): Subject | undefined {
    let start = at;
    while (this.isAdverb(start) && start - at < 3) start++;
    if (start === at) start = this.afterTime(at);
    const { length } = this.words;
    const lower = this.lower(start);
    const next = this.lower(start + 1);
    if (start > at && this.marked(start) && !/^[\s,]+$/.test(this.gap(start))) return undefined;
    if (start + 1 >= length || this.marked(start + 1)) return undefined;
    if (lower === 'please') return sets.prepositions.has(next) ? undefined : { kind: 'pronoun', verb: start + 1 };
    if (sets.pronounVerbs.has(lower)) return { kind: 'pronoun', verb: start + 1 };
    if (question.test(`${lower} ${next}`)) return { kind: 'pronoun', verb: start + 2 };
    if (sets.subjectPronouns.has(lower)) {
      const verb = this.skipAdverbs(start + 1);
      return verb < length && !this.marked(verb) && this.mayBeVerb(verb) ? { kind: 'pronoun', verb } : undefined;
    }
    if (sets.otherPronouns.has(lower) || indefinite.test(lower)) {
      const verb = this.skipAdverbs(start + 1);
      if (this.isFinite(verb) || (indefinite.test(lower) && /(?:s|ed)$/.test(this.lower(verb)) && !this.marked(verb))) return { kind: 'pronoun', verb };
    }
    if (sets.nounOpeners.has(lower))
      return lower === 'that' && (sets.nounOpeners.has(next) || sets.subjectPronouns.has(next) || sets.pronounVerbs.has(next))
        ? undefined
        : this.nounClause(start, start + 1, 9);
    if (/^\p{Lu}/u.test(this.written(start)) && !sets.timeWords.has(lower)) return this.nounClause(start, start + 1, 2);
    return this.isNounLike(start) ? this.nounClause(start, start + 1, 2) : undefined;
  }

  /** “the prices of the new desserts are”: the verb is among the next words, and nothing that opens another clause is. */
  nounClause(start: number, from: number, reach: number): Subject | undefined {
    for (let at = from; at < Math.min(from + reach, this.words.length - 1); at++) {
      const lower = this.lower(at);
      if (
        this.marked(at) ||
        joining.test(lower) ||
        sets.subjectPronouns.has(lower) ||
        sets.pronounVerbs.has(lower) ||
        sets.leaningWords.has(lower) ||
        sets.bindingWords.has(lower) ||
        /^(?:or|to|not)$/.test(lower)
      )
        return undefined;
      if (!this.isFinite(at)) continue;
      // “the plan and the budget are”, “Ben and Marie are”: more than one.
      const isPlural = /^(?:are|aren't|were|weren't|have|haven't|do|don't)$/.test(lower);
      if (isPlural && !this.isPlural(start, at)) return undefined;
      return { kind: 'noun', verb: at };
    }
    return undefined;
  }

  isPlural(start: number, verb: number): boolean {
    if (/^(?:all|both|few|five|four|many|more|most|several|six|some|ten|these|those|three|two)$/.test(this.lower(start))) return true;
    for (let at = start; at < verb; at++) if (plural.test(this.lower(at))) return true;
    return false;
  }

  /** “if you like, we can …”: a condition with what depends on it. */
  condition(at: number): Subject | undefined {
    if (!openings.test(this.lower(at))) return undefined;
    const next = this.nextMark(at);
    return next < this.words.length && /^,\s+$/.test(this.gap(next)) && this.clause(at + 1) ? this.clause(next) : undefined;
  }

  /** Behind the only semicolon: the words to the end say something by themselves. */
  rest(at: number): Subject | undefined {
    const lower = this.lower(at);
    if (
      this.text.indexOf(';') !== this.text.lastIndexOf(';') ||
      !sets.nounOpeners.has(lower) ||
      this.count(at, this.words.length) <= this.bindings(at, this.words.length)
    )
      return undefined;
    return { kind: 'noun', verb: at + 1 };
  }

  /** True when the words from `start` to `end` say something that nothing behind them has to complete. */
  isWhole(start: number, end: number): boolean {
    let first = start;
    while (first < end && (this.isAdverb(first) || joining.test(this.lower(first)))) first++;
    const lower = this.lower(first);
    if (sets.leaningWords.has(lower) || sets.bindingWords.has(lower) || /^(?:should|had|were)$/.test(lower) || /ing$|^(?:to|with|without)$/.test(lower)) {
      if (lower === 'that' && this.isFinite(first + 1)) return true;
      for (let at = first + 2; at < end - 1; at++) {
        if ((/[,;:–—]/.test(this.gap(at)) || this.lower(at) === 'please') && this.clause(at)) return true;
        // “To hold the date I need”, “With this text we can”
        if (/ing$|^(?:to|with|without)$/.test(lower) && sets.subjectPronouns.has(this.lower(at)) && this.clause(at) && !this.hasMark(first + 1, end))
          return true;
      }
      return false;
    }
    return this.count(start, end) > this.bindings(start, end);
  }

  /** The verbs that say something of a subject. */
  count(start: number, end: number): number {
    let count = this.isRequest(start) ? 1 : 0;
    for (let at = start; at < end; at++) {
      const lower = this.lower(at);
      if (sets.pronounVerbs.has(lower) || sets.finiteVerbs.has(lower) || sets.ownPastForms.has(lower) || sets.thirdForms.has(lower))
        count += this.isFollowing(at) ? 0 : 1;
      else if (sets.subjectPronouns.has(this.lower(at - 1)) && at - 1 >= start && this.mayBeVerb(at)) count++;
      else if (at > start && (/[^e]ed$/.test(lower) || sets.looseForms.has(lower)) && this.takesObject(at)) count++;
      else if (at > start && sets.pluralForms.has(lower) && plural.test(this.lower(at - 1))) count++;
      // Many write “its” for “it's”.
      else if (lower === 'its' && /^(?:an?|the|not)$/.test(this.lower(at + 1))) count++;
    }
    return count;
  }

  /** “will have”, “has had”: no second verb. */
  isFollowing(at: number): boolean {
    const before = this.lower(at - 1);
    return sets.finiteVerbs.has(before) || sets.pronounVerbs.has(before) || /^(?:to|not)$/.test(before);
  }

  bindings(start: number, end: number): number {
    let count = 0;
    for (let at = start + 1; at < end; at++) if (sets.bindingWords.has(this.lower(at)) && !sets.prepositions.has(this.lower(at - 1))) count++;
    return count;
  }

  /** “Send me …”, “Thanks for …”, “Hope you …” need no subject. */
  isRequest(start: number): boolean {
    const lower = this.lower(start);
    if (start > 0 || sets.nounOpeners.has(lower) || sets.prepositions.has(lower) || this.isAdverb(0)) return false;
    return /^(?:hope|please|thanks?)$/.test(lower) || sets.nounOpeners.has(this.lower(1)) || /^(?:me|us|you)$/.test(this.lower(1));
  }
}
