import { acronymsIn, type AcronymUse } from '../phrases/acronymUses';
import { articleEdit } from '../phrases/replacement';
import { jargonIn } from '../phrases/terms';
import { isWrittenOut } from '../phrases/writtenOut';
import { isKnownInTrade } from '../text/facts/readerTrades';
import { overlaps } from '../text/range';
import type { Sentence } from '../text/sentence';
import { wordsOf } from '../text/words';
import { acceptWord, askForMeaning, definition, explainHere } from './explain';
import { familiar, isClientsWord, isSpelledOut } from './familiar';
import type { Finding, Fix } from './finding';
import { isInName } from './ownNames';
import { phrases } from './options';
import { allKinds, defineRule, placed } from './rule';

export default defineRule({
  id: 'unexplained-acronym',
  summary: 'Uses an acronym that it never spells out.',
  why: 'Letters that stand for words tell nothing to a reader who does not know the words; many a client will not ask.',
  severity: 'information',
  kinds: allKinds,
  options: {
    known: phrases({ description: 'Acronyms that the client knows.', example: 'CMS' }),
  },
  examples: [
    { bad: 'You can edit every page in the CMS.', good: 'You can edit every page in the content management system (CMS).' },
    { bad: 'The SLA starts on 1 December 2026.', good: 'The SLA (our promise of how fast we answer) starts on 1 December 2026.' },
  ],

  *check(document, { known }) {
    const client = document.note(familiar);
    const seen = new Set<string>();
    const subject = new Set(wordsOf(document.header.subject ?? '').map((word) => word.lower));
    for (const placedSentence of client.sentences) {
      const { sentence, start } = placedSentence;
      for (const acronym of sentence.note(partAcronymsIn)) seen.add(acronym);
      for (const use of sentence.note(bareAcronymsIn)) {
        const { acronym } = use;
        if (seen.has(acronym) || isInName(placedSentence, use) || isRole(sentence, use)) continue;
        seen.add(acronym);
        const lower = acronym.toLowerCase();
        if (client.terms.has(acronym) || client.words.has(lower) || known.some((word) => word.toLowerCase() === lower)) continue;
        if (subject.has(lower)) continue;
        if (isClientsWord(client, lower) || isClientsWord(client, `${lower}s`) || isSpelledOut(client, use) || isWrittenOut(document, acronym)) continue;
        if (isKnownInTrade(document, ({ acronyms }) => acronyms.has(acronym))) continue;
        yield placed(finding(sentence, use), start);
      }
    }
  },
});

/** Those inside a trade term: `jargon` speaks of “VPN client”, and “VPN” comes second. */
function partAcronymsIn(sentence: Sentence): readonly string[] {
  const bare = sentence.note(bareAcronymsIn);
  const uses = sentence.note(acronymsIn);
  return bare.length === uses.length ? none : uses.filter((use) => !bare.includes(use) && !sentence.isQuoted(use)).map(({ acronym }) => acronym);
}

const none: readonly never[] = [];

/** Without those in quotation marks and those inside a trade term, which `jargon` speaks of. */
function bareAcronymsIn(sentence: Sentence): readonly AcronymUse[] {
  const uses = sentence.note(acronymsIn);
  if (uses.length === 0) return uses;
  const terms = sentence.note(jargonIn);
  let next = 0;
  return uses.filter((use) => {
    while (next < terms.length && terms[next]!.end <= use.start) next++;
    return !(next < terms.length && overlaps(terms[next]!, use)) && !sentence.isQuoted(use);
  });
}

/** “Your SVP Marketing”, “our EVP of Sales”: whoever works with people knows what they are called. */
const isRole = ({ text }: Sentence, { acronym, start, end }: AcronymUse): boolean =>
  /^[AES]?VP$|^C[A-Z]O$/.test(acronym) &&
  (/^(?:,? of | )(?:the )?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 12)) || /\b(?:[Hh]er|[Hh]is|[Yy]our) $/.test(text.slice(Math.max(0, start - 6), start)));

function finding(sentence: Sentence, use: AcronymUse): Finding {
  const { acronym, entry } = use;
  const text = sentence.slice(use);
  const range = { start: use.start, end: use.end };
  if (!entry)
    return {
      range,
      message: `“${text}” is not spelt out; say in brackets what it stands for.`,
      fixes: () => [askForMeaning(sentence, use), acceptWord('unexplained-acronym', acronym)],
    };
  const words = use.isPlural ? pluralOf(entry.full) : entry.full;
  return {
    range,
    message: `“${text}” is not spelt out; write “${words} (${text})” or say in brackets what it means.`,
    fixes: () => [
      explainHere(sentence, use, {
        means: entry.means,
        whole: definition(acronym, entry.means, use.isPlural ? 'noun' : 'mass'),
        kind: 'noun',
        isPlural: use.isPlural,
      }),
      writeOut(sentence, use, `${words} (${text})`),
      acceptWord('unexplained-acronym', acronym),
    ],
  };
}

function writeOut(sentence: Sentence, { start, end }: AcronymUse, words: string): Fix {
  const isFirst = sentence.words[0]!.start === start;
  const article = articleEdit(sentence.text, start, words);
  const text = isFirst ? words[0]!.toUpperCase() + words.slice(1) : words;
  return { title: `Write it out: “${words}”`, safe: false, edits: [...(article ? [article] : []), { range: { start, end }, text }] };
}

/** “terms of use” and “systems”: the noun before “of”, “to” or “for” takes the s. */
function pluralOf(words: string): string {
  const [, head, rest] = /^(.*?)((?: (?:of|to|for|in|at|on|and|by|from|over|per|under|with)\b.*)?)$/.exec(words)!;
  if (head!.endsWith('s')) return words;
  return (/[^aeiou]y$/.test(head!) ? `${head!.slice(0, -1)}ies` : `${head!}${/(?:ch|sh|x)$/.test(head!) ? 'es' : 's'}`) + rest!;
}
