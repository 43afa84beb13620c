import { plainSnippet, templates } from '../templates';
import type { ProseDocument } from '../text/document';
import { partsOf, wordsIn, type Part } from '../text/facts/ending';
import { countFacts, countOtherFacts, isAllList, sumsUp } from '../text/facts/recap';
import { isGrantApplication, isInvoice } from '../text/facts/papers';
import { isPointByPoint } from '../text/facts/pointByPoint';
import { placeOfRecap } from '../text/facts/recapPlace';
import type { Fix } from './finding';
import { integer } from './options';
import { insertTemplate, lastWordOf } from './place';
import { defineRule } from './rule';
import type { RuleContext } from './rule';
import { summaryLines } from './summaryLines';

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
      fixes: (document, context) => [insertSummary(document, context, Math.max(range.end, place.end), isBeforeLast, place)],
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

const labels = { fact: '', request: 'From you: ', question: 'Still open: ' } as const;

/** The summary template, its lines filled with what the message itself says. */
function insertSummary(document: ProseDocument, context: RuleContext, at: number, isFollowed: boolean, place: Part): Fix {
  const title = 'Insert a summary';
  const lines = summaryLines(document, place, isFollowed ? at : undefined);
  if (lines.length === 0) return insertTemplate(title, 'Summary', at, document, context);
  const items = lines.map((line, index) => {
    const words = line.text
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
