/** Where the meaning of a word may stand in brackets: behind the whole phrase that the word is part of, never inside it. */
import { partOfSpeech } from '../text/grammar';
import { sets } from '../text/facts/wordReader';
import type { Sentence } from '../text/sentence';
import { compoundHeads } from '../words/compoundHeads';
import { headsInIng, notInPhrase } from '../words/phraseWords';

/** The parts of speech that tell how far a phrase goes on. */
export type PhraseKind = 'noun' | 'adjective' | 'verb';

export interface ExplainPlace {
  readonly at: number;
  /** True where other words stand between: then the brackets have to say what they explain. */
  readonly isApart: boolean;
  /** The brackets that are there already: those that follow, opened at `at`; those around, closed at `at`; or those that hold the word alone. */
  readonly brackets: 'none' | 'opened' | 'closed' | 'own';
}

/** @param end Where the word ends. */
export function explainPlace(sentence: Sentence, start: number, end: number, kind: PhraseKind): ExplainPlace {
  const { text } = sentence;
  const named = endOfName(text, end);
  const open = text.lastIndexOf('(', named - 1);
  if (open > text.lastIndexOf(')', named - 1)) {
    const close = text.indexOf(')', named);
    const isOwn = close === named && (open >= end || /^\(\s*$/.test(text.slice(open, start)));
    return { at: close < 0 ? named : close, isApart: !isOwn, brackets: isOwn ? 'own' : close < 0 ? 'none' : 'closed' };
  }
  const last = kind === 'verb' ? endOfClause(sentence, named) : endOfPhrase(sentence, named, start, kind);
  const at = /^['’]s\b/.test(text.slice(last, last + 3)) ? last + 2 : last;
  const isApart = last > named;
  const opened = /^ ?\((?=[^()]*\))/.exec(text.slice(at));
  return opened ? { at: at + opened[0].length, isApart, brackets: 'opened' } : { at, isApart, brackets: 'none' };
}

/** “Windows Server 2016”, “Tailwind v4” and “LLM-assisted” are explained as a whole, and “Google Analytics (GA4” before its bracket closes. */
function endOfName(text: string, end: number): number {
  const rest = /^ (?:(?:19|20)\d\d|v\d+(?:\.\d+)*|\d+\.\d+)(?! ?[%\d-])\b|^ IDs?\b|^-\p{L}[\p{L}-]*|^\/\p{L}+| \([\p{Lu}\d]{2,6}(?=\))/uy.exec(
    text.slice(end),
  );
  return rest ? end + rest[0].length : end;
}

const heads = new Set<string>(compoundHeads);
const thingsInIng = new Set(headsInIng.split(' '));

/** The next word of a phrase, behind a single blank or a mark of emphasis. */
const nextWord = /^(['’]s)?( +)([\p{L}\p{N}\uFFFC][\p{L}\p{N}\uFFFC.’'-]*(?<![.’'-])\+?)/u;
/** Whatever is in none of them may be part of a noun phrase. */
const outsiders: readonly ReadonlySet<string>[] = [
  new Set(notInPhrase.split(' ')),
  sets.prepositions,
  sets.subjectPronouns,
  sets.pronounVerbs,
  sets.thirdForms,
  sets.finiteVerbs,
  sets.adverbs,
  sets.nounOpeners,
  sets.leaningWords,
];
const mostWords = 5;

/** The last noun behind the word, over its adjectives: “the Netlify free tier”, “landing page designs”. */
function endOfPhrase(sentence: Sentence, from: number, start: number, kind: PhraseKind): number {
  const { text } = sentence;
  // “A scalable, digital-first shop”: what follows the comma belongs to the same noun.
  const isOpen = kind === 'adjective' && opensPhrase.test(text.slice(Math.max(0, start - 30), start));
  let last = from;
  let at = from;
  for (let count = 0; count < mostWords; count++) {
    const comma = isOpen && last === from && text[at] === ',' ? 1 : 0;
    const next = nextWord.exec(text.slice(at + comma, at + comma + 40));
    if (!next) break;
    const end = at + comma + next[0].length;
    const word = next[3]!;
    const part = partIn(sentence, end - word.length, word, at === from && kind === 'noun' ? text.slice(start, from) : '');
    if (part === 'end') break;
    at = end;
    if (part === 'noun') last = end;
  }
  return last;
}

const opensPhrase = /\b(?:an?|the|our|your|this|that|their|its)\s+(?:[\p{L}-]+,? ){0,2}$/iu;

function partIn(sentence: Sentence, start: number, word: string, before: string): 'noun' | 'adjective' | 'end' {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (outsiders.some((words) => words.has(lower))) return 'end';
  if (/^[\d\uFFFC]/.test(word)) return 'noun';
  if (heads.has(lower) || thingsInIng.has(lower)) return 'noun';
  if (word.includes('-') && !/(?:ed|ing)$/.test(lower)) return 'noun';
  const part = partOfSpeech(sentence, start);
  if (part === 'noun') return isVerbIn(sentence.text, lower, start + word.length, before) ? 'end' : 'noun';
  if (part === 'adjective') return /ed$/.test(lower) ? 'end' : 'adjective';
  // “Domain Email Setup”: in a title, what looks like a verb is the name of a thing.
  return part === 'verb' && /^\p{Lu}\p{Ll}+$/u.test(word) && /^\p{Lu}/u.test(before) && !/(?:ed|ing)$/.test(lower) ? 'noun' : 'end';
}

/** “The dashboard displays live orders”, “the proofs look fine”: a verb has its object behind it, or follows several. */
const isVerbIn = (text: string, lower: string, end: number, before: string): boolean =>
  (/[^s]s$/.test(lower) && beginsObject.test(text.slice(end, end + 10))) ||
  (/\p{Ll}s$/u.test(before) && sets.pluralForms.has(lower));

const beginsObject =
  /^ (?:an?|the|all|each|every|your|our|my|their|its|this|that|these|those|you|us|them|it|whether|how|what|when|where|real|live|new)\b/;

/** What is done stands behind the verb: “sublet the flat”, “scribed to the wall”. */
function endOfClause({ text }: Sentence, from: number): number {
  let at = from;
  let last = '';
  for (let count = 0; count < mostWords + 2; count++) {
    const next = nextWord.exec(text.slice(at, at + 40));
    const word = next?.[3]!.toLowerCase().replaceAll('’', "'") ?? '';
    if (!next || sets.leaningWords.has(word) || joins.test(word) || (count > 0 && sets.prepositions.has(word))) break;
    at += next[0].length;
    last = word;
  }
  // “Configure the” is cut off, and a longer clause goes on.
  return sets.nounOpeners.has(last) || sets.prepositions.has(last) ? from : at;
}

const joins = /^(?:and|but|or|so|then|which|that|who|while)$/;
