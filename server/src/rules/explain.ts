/** The repairs that a word the client may not know can have besides a plain word. */
import { articleFor } from '../phrases/replacement';
import type { Sentence } from '../text/sentence';
import type { TextRange } from '../text/range';
import { explainPlace, type PhraseKind } from './explainPlace';
import type { Fix } from './finding';

/** What a word means, in the two forms that brackets can give it. */
export interface Meaning {
  /** Right behind the word: “a wireframe (a simple outline of a page)”. */
  readonly means: string;
  /** Further off, and behind a word for several: “wireframes (a wireframe is a simple outline of a page)”. */
  readonly whole: string;
  readonly kind: PhraseKind;
  readonly isPlural?: boolean;
}

/** “A wireframe is an outline”, “Netlify is a service”, “SEO means helping people find your site”. */
export const definition = (word: string, means: string, kind: 'noun' | 'name' | 'mass'): string =>
  `${kind === 'noun' ? `${articleFor(word)} ${word} is` : `${word} ${kind === 'name' && /^(?:an?|one|the|your) /.test(means) ? 'is' : 'means'}`} ${means}`;

/** Puts the meaning in brackets behind the word, or into those that are there. */
export function explainHere(sentence: Sentence, word: TextRange, meaning: Meaning): Fix {
  const { means, whole, kind, isPlural } = meaning;
  const { at, isApart, brackets } = explainPlace(sentence, word.start, word.end, kind);
  return { title: 'Explain it here', safe: false, edits: [{ range: { start: at, end: at }, text: written() }] };

  function written(): string {
    const fitting = isApart || isPlural ? whole : means;
    if (brackets === 'opened') return `${fitting}; `;
    if (brackets === 'closed') return `; ${whole}`;
    if (brackets === 'own') return isPlural ? `; ${whole}` : `: ${means}`;
    return ` (${fitting})`;
  }
}

/** The same when only the writer knows the meaning. */
export function askForMeaning(sentence: Sentence, word: TextRange): Fix {
  const stop = '${1:what it stands for}';
  const whole = `${sentence.slice(word)} stands for \${1:these words}`;
  const fix = explainHere(sentence, word, { means: stop, whole, kind: 'noun' });
  return { ...fix, title: 'Say what it stands for', edits: fix.edits.map((edit) => ({ ...edit, snippet: true })) };
}

export const acceptWord = (rule: string, word: string): Fix => ({ title: `This client knows “${word}”`, safe: false, edits: [], accept: { rule, word } });
