/** The trade words and the acronyms of a text, each found once per sentence and remembered with it. */
import { isExplained, definesWhatWasNamed, explainsWhatWasSaid } from '../text/facts/explained';
import { isInPath, nameEvidence } from '../text/facts/names';
import type { Prose } from '../text/prose';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { acronymsIn } from './acronymUses';
import { passesGuard } from './guards';
import { endsInWordsOf, isShortFor } from './initials';
import { acceptedMatches, matchesOf, type PhraseMatch } from './scan';

export type Term = PhraseMatch<'jargon'>;

/** The terms of a sentence that are meant as such: not quoted, not part of a name, none inside another. Use it through `note`. */
export function jargonIn(sentence: Sentence): readonly Term[] {
  if (matchesOf(sentence, 'jargon').length === 0) return none;
  return acceptedMatches(sentence, 'jargon', (term) => passesGuard(sentence, term) && !isName(sentence, term)).filter(
    (term) => !sentence.isQuoted(term) && !isInPath(sentence.text, term) && !isSpellingOut(sentence.text, term),
  );
}

const none: readonly never[] = [];

function isName(sentence: Sentence, term: Term): boolean {
  const { kind } = term.entry;
  const evidence = nameEvidence(sentence, term, kind === 'noun' || kind === 'mass');
  if (evidence !== 'likely') return evidence === 'sure';
  // The name of a tool stands beside other names: “our Shopify Plus shop”, “Anna in Slack”.
  return kind !== 'name' && !/^\p{Lu}{2}/u.test(sentence.text.slice(term.start));
}

/** True in “content management system (CMS)”, “CMS stands for content management system” and the like: there the words explain the acronym. */
function isSpellingOut(text: string, { start, end }: TextRange): boolean {
  const behind = /^(?:\s*[([]|,? or|\s[–—-])\s*["“]?(\p{Lu}[\p{Lu}\d&]{1,6})s?\b/u.exec(text.slice(end, end + 20))?.[1];
  const before = /(\p{Lu}[\p{Lu}\d&]{1,6})s?["”]?\s*(?:[([:=–—-]|,? or|stands? for|(?:is|are) short for|is|are|means?)\s*(?:an? |the |your |our )?["“]?$/u.exec(text.slice(Math.max(0, start - 36), start))?.[1];
  const acronym = behind ?? before;
  return acronym !== undefined && isShortFor(acronym, text.slice(start, end).replace(/s$/, ''));
}

/** The names of the terms that a text explains: headwords in lower case, acronyms in capitals. Use it through `note`. */
export function explainedIn(prose: Prose): readonly string[] {
  let explained: string[] | undefined;
  prose.sentences.forEach(({ sentence }, index) => {
    const uses = termsOf(sentence);
    if (uses.length === 0) return;
    const next = prose.sentences[index + 1]?.sentence.text.slice(0, 300) ?? '';
    const all = explainsWhatWasSaid(next);
    const last = definesWhatWasNamed(next) ? uses.reduce((later, use) => (use.end > later.end ? use : later)) : undefined;
    for (const use of uses) if (all || (last && use.end > last.start) || isExplainedAt(sentence.text, use)) (explained ??= []).push(use.name, ...use.inner);
  });
  return explained ?? none;
}

/** An acronym alone in brackets is explained by the words before only if it is short for them. */
function isExplainedAt(text: string, use: NamedTerm): boolean {
  const isBracketed = use.isAcronym && /[([]\s*["“]?$/.test(text.slice(Math.max(0, use.start - 4), use.start)) && /^s?["”]?\s*[)\]]/.test(text.slice(use.end, use.end + 4));
  return isBracketed ? endsInWordsOf(use.name, text.slice(Math.max(0, use.start - 120), use.start)) : isExplained(text, use);
}

/** The names of all terms of a text, meant as such or not. Use it through `note`. */
export const namesIn = (prose: Prose): readonly string[] => prose.sentences.flatMap(({ sentence }) => termsOf(sentence).flatMap(({ name, inner }) => [name, ...inner]));

/** The names of the terms that a text begins with. Use it through `note`. */
export function openingTermsIn(prose: Prose): readonly string[] {
  const sentence = prose.sentences[0]?.sentence;
  if (!sentence) return none;
  return termsOf(sentence).flatMap(({ name, start, inner }) => (/^[^\p{L}\p{N}]*(?:(?:an?|the)\s+)?$/iu.test(sentence.text.slice(0, Math.min(start, 12))) ? [name, ...inner] : []));
}

/** The acronyms whose words stand in a text. Use it through `note`. */
export const spelledOutIn = (prose: Prose): readonly string[] =>
  prose.sentences.flatMap(({ sentence }) => matchesOf(sentence, 'acronyms').filter(({ slot }) => slot === 2).map(({ key }) => key));

interface NamedTerm extends TextRange {
  readonly name: string;
  readonly isAcronym: boolean;
  /** The acronyms inside: who explains an “SSL certificate” has explained “SSL”. */
  readonly inner: readonly string[];
}

const termsOf = (sentence: Sentence): readonly NamedTerm[] => sentence.note(findTerms);

function findTerms(sentence: Sentence): readonly NamedTerm[] {
  const terms = matchesOf(sentence, 'jargon');
  const acronyms = sentence.note(acronymsIn);
  if (terms.length === 0 && acronyms.length === 0) return none;
  return [
    ...terms.map(({ key, start, end }) => ({ name: key, isAcronym: false, start, end, inner: acronyms.filter((use) => use.start >= start && use.end <= end).map(({ acronym }) => acronym) })),
    ...acronyms.map(({ acronym, start, end }) => ({ name: acronym, isAcronym: true, start, end, inner: none })),
  ];
}
