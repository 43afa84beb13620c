/** What a trade word means, in a form that fits its place. */
import type { Term } from '../phrases/terms';
import type { Sentence } from '../text/sentence';
import { definition, type Meaning } from './explain';

export function meaningOf(sentence: Sentence, term: Term): Meaning {
  const { kind, means } = term.entry;
  const written = sentence.slice(term);
  if (kind === 'verb') return { means: verbMeaning(sentence, term), whole: `to ${term.key} is ${means}`, kind: 'verb' };
  if (kind === 'other') return { means, whole: `“${/^\p{Lu}\p{Ll}/u.test(written) ? written.toLowerCase() : written}” means ${means}`, kind: 'adjective' };
  const isPlural = kind === 'noun' && term.slot === plural;
  const word = kind === 'name' ? written : headword(isPlural ? singular(term.key, written) : written.toLowerCase(), written);
  return { means, whole: definition(word, means, kind), kind: 'noun', isPlural };
}

/** As listed, with the hyphens that are written. */
const singular = (key: string, written: string): string => {
  const bare = written.toLowerCase().replace(/s$/, '');
  return letters(bare) === letters(key) ? bare : key;
};
const letters = (text: string): string => text.replace(/[^\p{L}\d]/gu, '');

/** In small letters but for what is always written with capitals: “API key”, “SaaS”. */
function headword(word: string, written: string): string {
  if (!/\p{Ll}{2}/u.test(written) && written.includes(' ')) return word;
  const parts = (written.match(/\b\p{L}*\p{Lu}{2}\p{L}*\b|\b\p{L}+\p{Ll}\p{Lu}\p{L}*/gu) ?? []).map((part) => part.replace(/s$/, ''));
  const capitals = new Map(parts.map((part) => [part.toLowerCase(), part]));
  return word.replace(/[\p{L}\d]+/gu, (part) => capitals.get(part) ?? part);
}

/** Nouns are listed as one and as several. */
const plural = 1;

/** Before what is no verb, as in “the calendar sync”, the verb only stands for what it does. */
const beforeVerb = new RegExp(
  "(?:^|[,;:.–—(/•*-]\\s*|\\b(?:to|we|you|i|they|who|will|would|can|could|may|might|must|shall|should|please|not|never|also|" +
    "and|or|but|then|us|them|it|him|me|do|did|let|help|need|\\p{L}*s|\\p{L}*ly|\\p{L}+['’]\\p{L}+)\\s+)$",
  'iu',
);

/** “You may sublet (that is, rent out …)”, “to sublet (that is, to rent out …)”, “the cat was spayed (to spay is to operate …)”. */
function verbMeaning(sentence: Sentence, { entry: { means }, key, slot, start, end, firstWord }: Term): string {
  const text = sentence.text.slice(start, end).toLowerCase().replace(/[-‐‑]/g, ' ');
  if (slot > 0 && text.startsWith(key.slice(0, -1))) return `to ${key} is ${means}`;
  if (slot === 0 && !beforeVerb.test(sentence.text.slice(Math.max(0, start - 20), start))) return `to ${key} is ${means}`;
  return `that is, ${slot > 0 || sentence.words[firstWord - 1]?.lower === 'to' ? means : means.replace(/^to /, '')}`;
}
