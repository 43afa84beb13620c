/** Finds acronyms in a sentence: what is written in two to six capitals and is no shouted word, part number, file or name. */
import { isInPath, isShouted, nameEvidence, type WordSpan } from '../text/facts/names';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import type { AcronymEntry } from '../words/entries';
import { currencyCodes } from '../words/currencyCodes';
import { famousAcronyms } from '../words/famousAcronyms';
import { shoutedWords } from '../words/shoutedWords';
import { passesGuard } from './guards';
import { matchesOf } from './scan';

/** An acronym in a sentence; offsets count from the start of the sentence, and leave out an apostrophe and s. */
export interface AcronymUse extends TextRange, WordSpan {
  /** In the singular. */
  readonly acronym: string;
  readonly isPlural: boolean;
  /** What the lexicon says of it, if it knows it. */
  readonly entry: AcronymEntry | undefined;
}

const famous: ReadonlySet<string> = new Set(famousAcronyms);
const currencies: ReadonlySet<string> = new Set(currencyCodes);
const shouted: ReadonlySet<string> = new Set(shoutedWords);

/** Use it through `note`. */
export function acronymsIn(sentence: Sentence): readonly AcronymUse[] {
  const { text, words } = sentence;
  if (!/[A-Z][A-Z\d&]/.test(text)) return none;
  const known = matchesOf(sentence, 'acronyms').filter(({ slot }) => slot < 2);
  const entries = new Map(known.map(({ start, entry }) => [start, entry]));
  const others = new Set(known.filter((match) => !passesGuard(sentence, match)).map(({ start }) => start));
  const uses: AcronymUse[] = [];
  words.forEach(({ start, end, lower }, index) => {
    const match = /^([A-Z][A-Z\d&]{1,5})(s|['’]s)?$/.exec(text.slice(start, end));
    if (!match || lower.length > 8) return;
    const acronym = match[1]!;
    // “TENs” is no loud “tens”; “DOs” may be.
    const isLoud = shouted.has(acronym) || shouted.has(`${acronym}S`);
    if (famous.has(acronym) || (isLoud && (match[2] !== 's' || acronym.length < 3))) return;
    if (others.has(start)) return;
    const entry = entries.get(start);
    if (!entry && (!/^[A-Z]+$/.test(acronym) || !looksLikeAcronym(sentence, index, acronym, match[2] === 's'))) return;
    if (!entry && (isBank(text, end) || isBehindName(text, start, end))) return;
    // “All prices in PHP” is about money.
    if (
      currencies.has(acronym) &&
      ((!entry && !isSomebody(text, start, end)) ||
        isCurrency(text.slice(0, start)) ||
        /[\d£€$]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
        /^\s?[\d£€$]/.test(text.slice(end, end + 2)))
    )
      return;
    if (isPartOfName(text, start, entry ? start : end) || isNumbered(text, start, end, entry !== undefined) || isInPath(text, { start, end })) return;
    const evidence = nameEvidence(sentence, { firstWord: index, endWord: index + 1 }, true);
    if (evidence === 'sure' || (evidence === 'likely' && !entry)) return;
    const length = match[2]?.length === 2 ? 2 : 0;
    uses.push({ start, end: end - length, firstWord: index, endWord: index + 1, acronym, isPlural: match[2] === 's', entry });
  });
  return uses.length > 0 && !isInCapitals(text, uses) ? uses : none;
}

/** “The bank statement of the HDFC current account”: a bank is called by its letters. */
const isBank = (text: string, end: number): boolean =>
  /^ (?:bank|(?:current|deposit|joint|savings) account|credit card|debit card|home loan|mortgage)s?\b/i.test(text.slice(end, end + 20)) ||
  (/^ (?:account|branch|card|loan)\b/i.test(text.slice(end, end + 9)) &&
    /\b(?:bank|direct debit|overdraft|paid (?:from|in|into)|standing order)\b/i.test(text));

/** “Dana Okafor, PT, DPT, will see you”: the letters that somebody may write behind the name. */
const isBehindName = (text: string, start: number, end: number): boolean =>
  /\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+,?(?: [A-Z][A-Za-z]{0,5}[A-Z],){0,4} $/u.test(text.slice(Math.max(0, start - 60), start)) &&
  /,[^,]*$/.test(text.slice(0, start)) &&
  /^\s*(?:[,)]|$)/.test(text.slice(end));

/** “Our DOP knows old stone well”: no money knows anything, but our EUR prices and your USD account are money. */
const isSomebody = (text: string, start: number, end: number): boolean =>
  /\b(?:her|his|my|our|their|your) $/i.test(text.slice(Math.max(0, start - 6), start)) && someone.test(text.slice(end, end + 24));
const someone = new RegExp(
  '^(?: (?:and (?:his|her|our|the|two|one)|can|had|has|is|knows|was|who|will|(?:asks|brings|calls|comes|does|films|gets|' +
    'goes|handles|knows|likes|lives|looks|makes|needs|plans|runs|says|shoots|starts|takes|thinks|visits|wants|works|' +
    "writes))\\b|['’]ll\\b)",
);
const isCurrency = (before: string): boolean =>
  /\b(?:prices?|pric(?:ed|ing)|amounts?|fees?|costs?|figures|rates|totals?|sums?|budget|quoted|paid|payable|billed|invoiced|charged|currency|payments?|all)\b[^.;]{0,40}\b(?:in|is|are)? ?[(:]?\s*$/i.test(
    before,
  );

const none: readonly AcronymUse[] = [];

/** For capitals that no list knows: roman numerals, initials of people, labels and loud words are none. */
function looksLikeAcronym(sentence: Sentence, index: number, acronym: string, isPlural: boolean): boolean {
  const { text, words } = sentence;
  if (words.length < 3 || isNumeral(acronym) || sentence.note(isShouted)) return false;
  if (index === 0 && /^\s*[:–—-]/.test(text.slice(words[0]!.end))) return false;
  const before = words[index - 1]?.lower ?? '';
  // “GAS SAFE” is loud.
  if ([words[index - 1], words[index + 1]].some((word) => word !== undefined && shouted.has(text.slice(word.start, word.end)))) return false;
  if (
    /^(?:ref|reference|nr|order|invoice|part|model|code|ticket|job|quote|item|room|flight|size|style|plate|reg|registration)$/.test(before) ||
    isAfterNumberSign(text.slice(0, words[index]!.start))
  )
    return false;
  const isSurelyNoun = isPlural || /^(?:an?|the|your|our|any|each|every|this|these|an)$/.test(before);
  if (acronym.length === 2 || acronym.length === 4) return isSurelyNoun || (acronym.length === 4 && !isSayable(acronym));
  return acronym.length === 3 || !isSayable(acronym);
}

/** “XIV”, “MMXXVI”; DC, MD and their like are letters, and so is a row of X. */
const isNumeral = (acronym: string): boolean =>
  /^(?:X{0,3}(?:IX|IV|V?I{0,3})|X{4,}|M{1,3}(?:CM|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))$/.test(acronym) &&
  !(acronym.length < 5 && acronym.startsWith('M'));

/** “Order no. ABC”; but “there is no TPO on it”. */
const isAfterNumberSign = (before: string): boolean =>
  /\bno\. $|\b(?:certificate|customer|item|invoice|job|model|order|part|policy|quote|reference|room|serial|ticket) no $/i.test(before);

/** “ACME” may be a loud word or a brand; “NQRF” is an acronym, and so is what begins or ends as no English word does: “PCOS”, “FLUTD”. */
const isSayable = (acronym: string): boolean => /[AEIOUY]/.test(acronym) && !/[^AEIOUY]{3}/.test(acronym) && isSayableAtEnds(acronym);
const isSayableAtEnds = (acronym: string): boolean =>
  (!/^[^AEIOUY]{2}/.test(acronym) || beginning.test(acronym)) && (!/[AEIOUY][^AEIOUY]{2}$/.test(acronym) || ending.test(acronym));
const beginning = /^(?:[BCFGPS]L|[BCDFGPTW]R|[CGPSTW]H|QU|S[CKMNPQTVW]|[DT]W|[GK]N|TS|MC)/;
const ending = /(?:[CGPST]H|[CLNRS]K|[CFLNPRSX]T|[LNRW]D|[LMRS]P|[LR][FMV]|[GLRW]N|NG|[RW]L|[LMR]B|[NR]C|([BDFGLNPRTZ])\1|[^AEIOUY][SXZ])$/;

/** “AB-1234”, “ISO 9001”, “PO 4711”: a number makes a name of it. */
const isNumbered = (text: string, start: number, end: number, isKnown: boolean): boolean =>
  /[\d][-/.]?$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[-/.]?\d/.test(text.slice(end, end + 2)) ||
  /^-(?:[A-Z]*\d|[XN#]{3})/.test(text.slice(end, end + 8)) ||
  (isKnown ? /^\s\d{3}/ : /^\s(?:\d{2}|no\.?\s?\d|#)/i).test(text.slice(end, end + 6));

/** “SU-JEE”, “Z-CSE”: the letters before the hyphen make a name of it, and so do those behind it. */
const isPartOfName = (text: string, start: number, end: number): boolean =>
  /\p{Lu}-$/u.test(text.slice(Math.max(0, start - 2), start)) || /^-\p{Lu}{2}/u.test(text.slice(end, end + 3));

/** True when everything is in capitals, as a heading may be, unless it is a bare list of known acronyms. */
function isInCapitals(text: string, uses: readonly AcronymUse[]): boolean {
  if (/\p{Ll}/u.test(text.replace(/(?<=\p{Lu}{2})s\b/gu, ''))) return false;
  let done = 0;
  const others = uses.map(({ start, end, entry }) => {
    const other = entry ? text.slice(done, start) : text.slice(done, end);
    done = end;
    return other;
  });
  return /\p{Lu}{2}/u.test(others.join(' ') + text.slice(done));
}
