import { plainSnippet, templates } from '../templates';
import type { ProseDocument } from '../text/document';
import { partsOf, wordsIn, type Part } from '../text/facts/ending';
import { countFacts, countOtherFacts, isAllList, sumsUp } from '../text/facts/recap';
import { isGrantApplication, isInvoice } from '../text/facts/papers';
import { isPointByPoint } from '../text/facts/pointByPoint';
import { recapLines, type RecapLine } from '../text/facts/recapLines';
import { placeOfRecap } from '../text/facts/recapPlace';
import type { Fix } from './finding';
import { integer } from './options';
import { insertTemplate, lastWordOf } from './place';
import { defineRule } from './rule';
import type { RuleContext } from './rule';

export default defineRule({
  id: 'missing-summary',
  summary: 'Is long or full of facts and ends without summing up.',
  why: 'Busy clients read the end first, and pass it on to their boss; a few lines with the days, the amounts and the asks are what they keep.',
  waits: true,
  severity: 'warning',
  kinds: ['email', 'proposal'],
  options: {
    minWords: integer({ description: 'The most words that a mail may have without a summary.', default: 150, minimum: 0 }),
  },
  examples: [
    {
      bad:
        'Hi Maya,\n\nThe shoot in your bakery is on Tuesday 1 December 2026, and two of us come with lamps and a table. We ' +
        'agreed to leave the shop window out.\n\nYou can look at the pictures on Monday 7 December 2026. The price stays at ' +
        '£450.00, with travel and parking in it.\n\nPlease tell us by Thursday 26 November 2026 who opens the door for us.',
      good:
        'Hi Maya,\n\nThe shoot in your bakery is on Tuesday 1 December 2026, and two of us come with lamps and a table. We ' +
        'agreed to leave the shop window out.\n\nYou can look at the pictures on Monday 7 December 2026. The price stays at ' +
        '£450.00, with travel and parking in it.\n\nIn short: the shoot is on 1 December, and the pictures come on 7 December ' +
        'for £450.00.\n\nPlease tell us by Thursday 26 November 2026 who opens the door for us.',
    },
  ],

  *check(document, { minWords }, { kind }) {
    const parts = partsOf(document);
    const need = kind === 'proposal' ? 'proposal' : needOf(document, minWords);
    if (!need || parts.length === 0 || isInvoice(document) || isGrantApplication(document) || sumsUp(document, kind === 'proposal')) return;
    const { place, isBeforeLast } = placeOfRecap(document);
    const range = lastWordOf(place.blocks.at(-1)!, document);
    yield {
      range,
      message: messages[need](document, minWords),
      fixes: (document, context) => [insertSummary(document, context, Math.max(range.end, place.end), isBeforeLast)],
    };
  },
});

type Need = 'proposal' | 'long' | 'crowded';

/** A table is looked up and not read through. */
const wordsToRead = (part: Part): number => (part.type === 'table' ? 0 : wordsIn(part));
const countWords = (document: ProseDocument): number => partsOf(document).reduce((sum, part) => sum + wordsToRead(part), 0);

const messages: Readonly<Record<Need, (document: ProseDocument, minWords: number) => string>> = {
  proposal: () => 'This proposal ends without summing up; say in a few lines what the client gets, for how much and by when.',
  long: (document, minWords) =>
    `This mail has ${countWords(document)} words and no summary, and your limit is ${minWords}; say again in a few lines ` + 'what matters, before you close.',
  crowded: (document) =>
    `This mail states ${countFacts(document)} dates, amounts or decisions and does not sum them up; list them in a few lines before you close.`,
};

/** Fewer words, or fewer sentences, are read at one glance whatever they hold. */
const glance = { words: 36, sentences: 3, crowdedWords: 30, shortWords: 70 };

const isLookedUp = (document: ProseDocument): boolean => isAllList(document) || isPointByPoint(document);

/** Why a mail needs a summary; `undefined` when it does not. */
function needOf(document: ProseDocument, minWords: number): Need | undefined {
  let words = 0;
  // A long text need not be counted to its end at every keystroke.
  for (const part of partsOf(document)) if ((words += wordsToRead(part)) > minWords) return isLookedUp(document) ? undefined : 'long';
  if (words <= glance.crowdedWords || document.ownSentences.length < glance.sentences || isLookedUp(document)) return undefined;
  // In a short mail the closing request stands beside what it is about.
  const facts = words < glance.shortWords ? countOtherFacts(document) : countFacts(document);
  return facts >= (words < glance.words ? 3 : 2) ? 'crowded' : undefined;
}

/** What leans on the words above, answers without saying to what, tells what the client said, or what others do. */
const unclear = new RegExp(
  '^(?:it|they|that(?: is|[’\']s)|this|these|those|all of (?:this|it|them)|both|also|then|done|fine|gone|no|not yet|nope|ok|okay|' +
    'sorted|sure|yep|yes|(?:few|many|most|some) (?:of )?\\p{L}+|just an? (?:quick |short )?(?:heads[ -]up|line|note|reminder|word)|' +
    // “Wants $98k, four weeks’ notice” does not say who does.
    '(?:asks|comes|costs|has|is|lives|needs|takes|wants|was)|\\p{Sc}\\S+,.*|' +
    'you (?:asked|mentioned|said|told|wanted|wrote))(?![\\p{L}’\'])',
  'iu',
);

/** “The position this morning is as follows.” */
const announces = /\b(?:as follows|below|(?:these|the following)(?: \p{L}+)?)[.:!]?\W*$/iu;

/** “I do need one thing from you”, “I would advise you not to”: what is asked stands in the next words. */
const saysNotWhat = new RegExp(
  '\\b(?:an?|one|two|three|a few|some|a couple of) (?:\\p{L}+ )?(?:favou?rs?|points?|questions?|things?)\\b|' +
    "^(?:i|we)(?:['’]d| would)? (?:also |only )?(?:advise|recommend|suggest)\\b",
  'iu',
);

/** False for what says nothing by itself, and for a task that is not the client's. */
function isClear({ type }: RecapLine, text: string): boolean {
  const words = text.replace(/^[\s*_>•-]+/, '');
  // “Small sign: £20.” says what it is about; “That is £385.” does not.
  if (type === 'fact') return !unclear.test(words) && !announces.test(words) && (words.includes(': ') || words.split(/\s+/).length > 3);
  if (type === 'question') return true;
  if (saysNotWhat.test(words)) return false;
  if (/^(?:could|can|would|will) you\b|\bplease\b/i.test(words)) return true;
  const isOurs = /^\w+ you\b(?! (?:give|let|send|sign|tell|write)\b)/i.test(words);
  return !isOurs && (/\byou\b/i.test(words) || !/^(?:i|it|that|there|they|this|we)\b/i.test(words));
}

const labels = { fact: '', request: 'From you: ', question: 'Still open: ' } as const;

/** The summary template, its lines filled with what the message itself says. */
function insertSummary(document: ProseDocument, context: RuleContext, at: number, isFollowed: boolean): Fix {
  const title = 'Insert a summary';
  const lines = recapLines(document).filter(
    // What the closing request says stands right below.
    (line) => isClear(line, document.slice(line)) && !(isFollowed && line.type === 'fact' && line.start >= at),
  );
  if (lines.length === 0) return insertTemplate(title, 'Summary', at, document, context);
  const items = lines.map((line, index) => {
    const words = document
      .slice(line)
      .replace(/\*+|__|^[\s_>•-]+/g, '')
      .trim()
      .replace(/^(?:and|but|so) /i, '');
    const said =
      line.type === 'request'
        ? words
            .replace(/^(?:[^.?!]+?, (?:so|and) )?(?:(?:could|can|would|will) you(?! (?:like|prefer|mind)\b)(?:,? please)?|please|kindly)\s+/i, '')
            .replace(/^\p{Lu}(?=\p{Ll}+ (?:me|us|the|your|a|an|by|to|it|them|which|what|if|whether)\b)/u, (letter) => letter.toLowerCase())
        : words.charAt(0).toUpperCase() + words.slice(1);
    return `- ${labels[line.type]}\${${index + 1}:${said.replace(/[\\$}]/g, '\\$&')}}${line.type === 'question' ? '?' : '.'}`;
  });
  const text = ['', '', plainSnippet(templates['Summary'].body[0]!), '', ...items].join(document.text.includes('\r\n') ? '\r\n' : '\n');
  return { title, safe: false, edits: [{ range: { start: at, end: at }, text, snippet: true }] };
}
