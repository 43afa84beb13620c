import type { Block } from '../text/blocks';
import type { OwnSentence, ProseDocument } from '../text/document';
import { awaitedIn, findAwaited, saysAnyTime, saysTimeBeside } from '../text/facts/awaited';
import { awaitedCommon } from '../words/awaitedWords';
import { sentencesWith } from '../text/facts/cues';
import { datesIn } from '../text/facts/dates';
import { leadsOf } from '../text/facts/promiseLeads';
import { promisedItemsOf } from '../text/facts/promisedItems';
import { plainText } from '../text/facts/tense';
import { saysTimeline } from '../text/facts/timelines';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { dayStop } from './insertParts';
import { allKinds, defineRule, type RuleContext } from './rule';
import { vagueTimesIn } from './vagueTimes';
import { onBill, introduces, looksInto, namesDay, onTheSpot, reachesFar, theyAsked, weCome } from './promise-without-datePatterns';

export default defineRule({
  id: 'promise-without-date',
  summary: 'Promises something without saying when.',
  why: 'A promise without a day leaves the client waiting and asking; one with a day lets them plan.',
  severity: 'information',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'We will send you the draft.', good: 'We will send you the draft by Thursday 26 November 2026.' },
    { bad: 'I will look into it and get back to you.', good: 'I will look into it and get back to you by Tuesday 24 November 2026.' },
  ],

  *check(document, _options, { kind }) {
    // What a quote or proposal says of the work is dated by its timeline; whom the client is to meet is not.
    const isDated = kind !== 'email' && saysTimeline(document);
    let reported: Block | undefined;
    for (const [index, own] of sentencesWith(document, findAwaited)) {
      const promise = awaitedIn(own.sentence);
      if (
        !promise ||
        own.block === reported ||
        own.block.type === 'heading' ||
        own.block.type === 'cell' ||
        (kind !== 'email' && !isOfOffer(document, index, promise, isDated)) ||
        isTimed(document, index) ||
        isDoneOnTheSpot(document, own.sentence, promise)
      )
        continue;
      reported = own.block;
      yield finding(own, promise);
    }
    if (kind !== 'email') return;
    for (const { index, promise } of promisedItemsOf(document)) {
      const own = document.ownSentences[index]!;
      if (own.block !== reported && !isTimed(document, index)) yield finding(own, promise);
    }
  },
});

function finding(own: OwnSentence, promise: TextRange) {
  // “We are looking into it by Friday” would be no English.
  const isGoingOn =
    /(?:looking into|investigating|working on)$/.test(own.sentence.slice(promise)) ||
    /\b(?:keep you (?:posted|informed|updated|up to date)|leave (?:it|this|that) (?:with|to) (?:me|us)|(?:'re|'m|are|am) on (?:it|the case)|(?:will|'ll) be \w+ing)\b/.test(
      plainText(own.sentence),
    ) ||
    reachesFar.test(plainText(own.sentence).slice(promise.end));
  const at = own.start + (isGoingOn ? own.sentence.text.length : placeOfDay(plainText(own.sentence), promise.end));
  return {
    range: { start: own.start + promise.start, end: own.start + promise.end },
    message: `“${own.sentence.slice(promise)}” does not say when; name the day.`,
    fixes: (_: ProseDocument, context: RuleContext) => [
      {
        title: 'Add a day',
        safe: false,
        edits: [
          {
            range: { start: at, end: at },
            text: isGoingOn ? ` You will hear from us by ${dayStop(1, 3, context)}.` : ` by ${dayStop(1, 3, context)}`,
            snippet: true,
          },
        ],
      },
    ],
  };
}

/** In a quote or proposal: what is to reach the client, where no timeline dates it, whom they are to meet, and what is still to be found out for them. */
const isOfOffer = ({ ownSentences }: ProseDocument, index: number, promise: TextRange, isDated: boolean): boolean => {
  const { sentence, block } = ownSentences[index]!;
  const before = ownSentences[index - 1];
  if (before?.block === block && looksInto.test(sentence.text.slice(promise.start)) && theyAsked.test(before.sentence.text)) return true;
  return isForClient(sentence, promise) && (!isDated || introduces.test(sentence.text.slice(promise.start)));
};

/** What “we will” do in a proposal is mostly a list of the work; only what is to reach the client waits for a day of its own. */
const isForClient = ({ text }: Sentence, { end }: TextRange): boolean =>
  /\b(?:to|for|with|send|show|give|tell|call|ring|let|get|bring|mail|e-?mail) you\b|\bback to you\b|\bin touch\b|^\W*(?:hear|receive)\b/i.test(
    text.slice(Math.max(0, end - 10)),
  );

/** At the end of a short sentence, where nothing is parted by it; else behind the clause of the promise. */
function placeOfDay(text: string, from: number): number {
  const end = text.length - /[.!?…]*["'”’)]*$/.exec(text)![0].length;
  return text.slice(from, end).split(' ').length <= 12 &&
    !/[,;:!?()–—]| (?:but|so|because|who|once|if) | and (?=(?:we|i|you|it|they|please)\b)/.test(text.slice(from, end))
    ? end
    : clauseEnd(text, from);
}

/** Where “by Friday” goes: behind the clause of the promise. */
const clauseEnd = (text: string, from: number): number =>
  from +
  / *(?:[,;:!?()–—]|\.(?!\w)| +-+ | +(?:but|so|because|as|which|who|where) | +and +(?=(?:we|i|you|it|they|please|the \w+ will)\b)|$)/.exec(text.slice(from))!
    .index;

/** How many sentences around a promise, and at the end of the message, are looked through for its day. */
const near = 60;

/** The paragraph may say when, or the words above a list, the row of a table, or a later line about the same thing. */
function isTimed({ ownSentences, blocks }: ProseDocument, index: number): boolean {
  const { block, sentence } = ownSentences[index]!;
  const leads = leadsOf(block, blocks);
  const isAbout = (other: OwnSentence): boolean =>
    other.block === block ||
    leads.includes(other.block) ||
    (block.table !== undefined && other.block.table === block.table && (other.block.row === block.row || other.block.row === 0));
  if (
    ownSentences
      .slice(Math.max(0, index - near), index + near)
      .some(
        (other) =>
          isAbout(other) &&
          ((other.sentence === sentence || other.block !== block ? saysAnyTime : saysTimeBeside)(other.sentence) ||
            other.sentence.note(vagueTimesIn).length > 0),
      )
  )
    return true;
  const words = sentence.note(contentOf);
  return ownSentences
    .slice(Math.max(index + 1, ownSentences.length - near))
    .some((other) => saysAnyTime(other.sentence) && other.sentence.note(contentOf).some((word) => words.includes(word)));
}

/** “We’ll put it on the final invoice”: that is when; “I’ll bring the bread”: that is done on the day when we come, which the subject or the letter names. */
function isDoneOnTheSpot({ header, ownSentences }: ProseDocument, sentence: Sentence, promise: TextRange): boolean {
  if (onBill.test(plainText(sentence).slice(promise.start))) return true;
  if (!onTheSpot.test(plainText(sentence).slice(promise.start))) return false;
  return (
    namesDay.test(header.subject ?? '') ||
    ownSentences.some((other) => weCome.test(plainText(other.sentence)) && datesIn(other.sentence).some(({ fixed }) => fixed))
  );
}

/** The words that tell what a sentence is about: “The draft: by Monday” further down dates “we will send the draft”. */
const contentOf = ({ words }: Sentence): readonly string[] => words.map(({ lower }) => lower).filter((word) => word.length > 3 && !common.has(word));
const common = new Set(awaitedCommon.split(' '));
