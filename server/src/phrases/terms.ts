/** The trade words and the acronyms of a text, each found once per sentence and remembered with it. */
import { onOneLine } from '../text/blanks';
import { CuedPattern } from '../text/cuedPattern';
import { isPlainTitle } from '../text/facts/descriptions';
import { definesWhatWasNamed, explainsWhatWasSaid, grantsRight, isExplained, isForKnowing, mayBeExplained } from '../text/facts/explained';
import { isExampleOfKind, isExplainedByUse } from '../text/facts/explainedByUse';
import { isInPath, nameEvidence } from '../text/facts/names';
import type { Prose } from '../text/prose';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { acronymsIn } from './acronymUses';
import { passesGuard } from './guards';
import { endsInWordsOf, initialsIn, isShortFor } from './initials';
import { acceptedMatches, matchesOf, type PhraseMatch } from './scan';

export type Term = PhraseMatch<'jargon'>;

/** The terms of a sentence that are meant as such: not quoted, not part of a name, none inside another. Use it through `note`. */
export const jargonIn = (sentence: Sentence): readonly Term[] => termsMeant(sentence, undefined);

/** The same, with those that only the rest of the message tells to be meant. */
export const jargonInMessage = (sentence: Sentence, message: () => ReadonlySet<string>): readonly Term[] =>
  sentence.note(asksMessage) ? termsMeant(sentence, message()) : sentence.note(jargonIn);

const asksMessage = (sentence: Sentence): boolean =>
  matchesOf(sentence, 'jargon').some((term) => term.entry.notAbout !== undefined || (term.entry.about !== undefined && !passesGuard(sentence, term)));

function termsMeant(sentence: Sentence, message: ReadonlySet<string> | undefined): readonly Term[] {
  if (matchesOf(sentence, 'jargon').length === 0) return none;
  return acceptedMatches(sentence, 'jargon', (term) => passesGuard(sentence, term, message) && !isName(sentence, term)).filter(
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
  const behind = /^(?:\s*[([]|,? or|\s[–—-])\s*["“]?(\p{Lu}[\p{L}\d&]{0,5}[\p{Lu}\d])s?\b/u.exec(text.slice(end, end + 20))?.[1];
  const before = /(\p{Lu}[\p{Lu}\d&]{1,6})s?["”]?\s*(?:[([:=–—-]|,? or|stands? for|(?:is|are) short for|is|are|means?)\s*(?:an? |the |your |our )?["“]?$/u.exec(
    text.slice(Math.max(0, start - 36), start),
  )?.[1];
  const acronym = behind ?? before;
  return acronym !== undefined && isShortFor(acronym, text.slice(start, end).replace(/s$/, ''));
}

/** What is known of the terms of a text. Each is given by its name: a headword in lower case, an acronym in capitals. */
export interface TermFacts {
  /** All terms, meant as such or not. */
  readonly named: readonly string[];
  readonly explained: readonly string[];
  /** The acronyms whose words stand here. */
  readonly spelled: readonly string[];
  /** The initials of names and titles, which may be those of acronyms that the lexicon does not know. */
  readonly initials: readonly string[];
  /** True when the text says that words are explained below it. */
  readonly announcesMeanings: boolean;
}

/** `undefined` when there is nothing to say. Use it through `note`. */
export function termFactsOf(prose: Prose): TermFacts | undefined {
  const named: string[] = [];
  const explained: string[] = [];
  const spelled: string[] = [];
  const { sentences } = prose;
  for (let index = 0; index < sentences.length; index++) {
    const { sentence } = sentences[index]!;
    const terms = termsOf(sentence);
    for (const { name, inner } of terms) named.push(name, ...inner);
    if (terms.length > 0) explained.push(...explainedIn(sentence, terms, sentences[index + (isAnswer(sentences[index + 1]?.sentence) ? 2 : 1)]?.sentence));
    for (const { slot, key } of matchesOf(sentence, 'acronyms')) if (slot === 2) spelled.push(key);
  }
  const initials = initialsIn(prose);
  const announcesMeanings = prose.raw.length < 200 && sentences.some(({ sentence }) => announcing.test(sentence, sentence.text));
  if (named.length === 0 && spelled.length === 0 && initials.length === 0 && !announcesMeanings) return undefined;
  return { named, explained, spelled, initials, announcesMeanings };
}

/** “Do we need a cookie banner? No. That is …” */
const isAnswer = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && sentence.text.length < 30 && /^\W*(?:no|yes|not yet|certainly|of course)\b/i.test(sentence.text);

const announcing = new CuedPattern(
  new RegExp(
    '\\b(?:glossary|jargon|abbreviations|acronyms|in plain (?:words|english|language|terms)|' +
      '(?:words|terms)[\\w ,]{0,30}(?:mean|explained|used?)|what (?:these|the|some|our|those) (?:\\w+ )?' +
      '(?:words|terms|names|letters) (?:\\w+ )?(?:mean|stand for)|explained|meanings?|definitions?|' +
      'what (?:it|this|they) (?:is|means?|does)|stand for)\\b',
    'i',
  ),
);

function explainedIn(sentence: Sentence, terms: readonly NamedTerm[], following: Sentence | undefined): readonly string[] {
  const next = following?.text.slice(0, 300) ?? '';
  const all = explainsWhatWasSaid(next);
  const last =
    definesWhatWasNamed(next) || (isLabel(sentence) && grantsRight(next)) ? terms.reduce((later, term) => (term.end > later.end ? term : later)) : undefined;
  const mayBe = mayBeExplained(sentence);
  return terms.flatMap((term) =>
    all || (last && term.end > last.start) || (mayBe(term) && isExplainedAt(sentence.text, term)) || isExplainedByPlace(sentence, term, terms) || saysWhatItShows(sentence.text, term)
      ? [term.name, ...term.inner]
      : [],
  );
}

/** “Mapbox to show the route”, and “Customer credit (accounts receivable)” where it opens the line: the words beside it are plain. */
function isExplainedByPlace({ text }: Sentence, { kind, start, end }: NamedTerm, terms: readonly NamedTerm[]): boolean {
  if (kind === 'name') {
    const before = onOneLine(text.slice(Math.max(0, start - 110), start));
    if (isExampleOfKind(before) || isExplainedByUse(before, onOneLine(text.slice(end, end + 100)))) return true;
  }
  return /^ ?\)/.test(text.slice(end, end + 2)) && isPlainTitle(text.slice(0, start)) && (kind === 'name' || !terms.some((other) => other.end < start));
}

/** “The admin dashboard displays live orders with the name of each guest”: whoever reads what it shows needs no more. */
const saysWhatItShows = (text: string, { kind, start, end }: NamedTerm): boolean =>
  kind === 'word' && screen.test(text.slice(start, end)) && shownThere.test(text.slice(end, end + 90));
const screen = /(?:area|dashboard|panel|portal|report)$/i;
const shownThere = /^ (?:that |which )?(?:displays|gives you|keeps|lets (?:you|your)|lists|provides|shows|stores|tracks) (?:\p{L}[\p{L}’'-]*,? ){3}\p{L}/u;

/** “The break clause.” in front of what it says. */
const isLabel = ({ words }: Sentence): boolean => words.length < 6;

/** Alone in brackets, an acronym is explained by the words before if it is short for them, a name if they tell what it does. */
function isExplainedAt(text: string, use: NamedTerm): boolean {
  const behind = text
    .slice(use.end, use.end + 160)
    .replace(/^['’]s/, '')
    .replace(/\s+/g, ' ');
  if (use.means !== undefined && onOneLine(text.slice(use.end, use.end + 400)).includes(use.means)) return true;
  if (use.kind === 'word' && isForKnowing(behind)) return true;
  const isBracketed =
    use.kind !== 'word' && /[([]\s*["“]?$/.test(text.slice(Math.max(0, use.start - 4), use.start)) && /^s?["”]?\s*[)\]]/.test(text.slice(use.end, use.end + 4));
  if (!isBracketed) return isExplained(text, use);
  const before = text.slice(Math.max(0, use.start - 120), use.start);
  if (use.kind === 'acronym')
    return endsInWordsOf(use.name, before) || (use.full !== undefined && before.replace(/\s+/g, ' ').toLowerCase().includes(`${use.full.toLowerCase()} (`));
  return /\b(?:an?|the) [^.,;:()]*\b(?:that|which|for|of|to)\b[^.,;:()]*\($/.test(before);
}

/** The names of the terms that a text begins with. Use it through `note`. */
export function openingTermsIn(prose: Prose): readonly string[] {
  const sentence = prose.sentences[0]?.sentence;
  if (!sentence) return none;
  return termsOf(sentence).flatMap(({ name, start, inner }) =>
    /^[^\p{L}\p{N}]*(?:(?:an?|the)\s+)?$/iu.test(sentence.text.slice(0, Math.min(start, 12))) ? [name, ...inner] : [],
  );
}

/** The names of the terms that a text ends in. Use it through `note`. */
export function closingTermsIn(prose: Prose): readonly string[] {
  const { sentence } = prose.sentences.at(-1) ?? {};
  if (!sentence) return none;
  return termsOf(sentence).flatMap(({ name, end, inner }) => (/^[^\p{L}\p{N}]*$/u.test(sentence.text.slice(end, end + 6)) ? [name, ...inner] : []));
}

interface NamedTerm extends TextRange {
  readonly name: string;
  readonly kind: 'acronym' | 'name' | 'word';
  readonly means: string | undefined;
  /** The words of an acronym. */
  readonly full: string | undefined;
  /** The acronyms inside: who explains an “SSL certificate” has explained “SSL”. */
  readonly inner: readonly string[];
}

const termsOf = (sentence: Sentence): readonly NamedTerm[] => sentence.note(findTerms);

function findTerms(sentence: Sentence): readonly NamedTerm[] {
  const terms = matchesOf(sentence, 'jargon');
  const acronyms = sentence.note(acronymsIn);
  const bare = bareCapitalsIn(sentence, acronyms);
  if (terms.length === 0 && acronyms.length === 0 && bare.length === 0) return none;
  return [
    ...terms.map(({ key, entry, start, end }) => ({
      name: key,
      kind: entry.kind === 'name' ? ('name' as const) : ('word' as const),
      means: entry.means,
      full: undefined,
      start,
      end,
      inner: sentence.text.slice(start, end).match(/\b\p{Lu}[\p{Lu}\d&]{1,5}(?=s?\b)/gu) ?? none,
    })),
    ...acronyms.map(({ acronym, entry, start, end }) => ({
      name: acronym,
      kind: 'acronym' as const,
      means: entry?.means,
      full: entry?.full,
      start,
      end,
      inner: none,
    })),
    ...bare,
  ];
}

/** “By TM we mean …”: two letters that stand alone may be anything, but where they are explained they are an acronym. */
function bareCapitalsIn({ text }: Sentence, acronyms: readonly TextRange[]): readonly NamedTerm[] {
  if (!/[A-Z]{2}/.test(text)) return none;
  const known = new Set(acronyms.map(({ start }) => start));
  return Array.from(text.matchAll(/(?<![\p{L}\d&-])[A-Z]{2,6}(?![\p{L}\d&-])/gu), ({ index, 0: name }) => ({
    name,
    kind: 'acronym' as const,
    means: undefined,
    full: undefined,
    start: index,
    end: index + name.length,
    inner: none,
  })).filter(({ start }) => !known.has(start));
}
