import type { OwnSentence, ProseDocument } from '../text/document';
import { apologyIn, findApology } from '../text/facts/apologies';
import { sentencesWith } from '../text/facts/cues';
import { favourIn, findFavour, findFreeLine, findFreePrice, marksFavour, namesExtra, namesGift, owesFavour } from '../text/facts/favours';
import { isRecapLabel, labelOf, opensRecap } from '../text/facts/labels';
import { needsNoName } from '../text/facts/favourTrifles';
import { isPaidUp } from '../text/facts/notCharged';
import { plainText } from '../text/facts/tense';
import type { TextRange } from '../text/range';
import type { Fix } from './finding';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'unmarked-favour',
  summary: 'Gives something for free without saying that it is a goodwill extra, this once.',
  why: 'A gift that is not called one is taken for part of the price, and expected the next time.',
  severity: 'hint',
  kinds: allKinds,
  options: {},
  examples: [{ bad: 'We added a second page free of charge.', good: 'We added a second page free of charge, as a goodwill extra this once.' }],

  *check(document) {
    // “I’ve refunded the full £90; drying the bouquet is free”: where an apology gives the money back, all else is part of the repair.
    if (givesBack(document)) return;
    for (const [index, own] of sentencesWith(document, findFavour)) {
      const favour = favourIn(own.sentence);
      // A free line of a price list is a price.
      // What we repair at our own cost behind an apology is owed.
      if (favour && isPaidUp(plainText(own.sentence), favour, plainBefore(document, index))) continue;
      if (favour && needsNoName(plainText(own.sentence), favour, plainBefore(document, index))) continue;
      if (
        favour &&
        /\bat (?:our|my) (?:own )?(?:cost|expense)\b/i.test(own.sentence.slice(favour)) &&
        document.ownSentences.some(({ sentence }) => owesFavour(sentence))
      )
        continue;
      if (favour && own.block.type !== 'heading' && own.block.type !== 'cell' && !isMarkedNearby(document, index)) yield finding(own, favour);
    }
    for (const [index, own] of sentencesWith(document, findFreeLine)) {
      const line = own.sentence.note(findFreeLine);
      if (line && own.block.list && !isMarkedNearby(document, index)) yield finding(own, line);
    }
    for (const [index, own] of sentencesWith(document, findFreePrice)) {
      if (own.sentence.note(findFreePrice) && isPriceOfExtra(document, own) && !isMarkedNearby(document, index))
        yield finding(own, { start: 0, end: own.sentence.text.trimEnd().length });
    }
  },
});

const plainBefore = ({ ownSentences }: ProseDocument, index: number): string => (index > 0 ? plainText(ownSentences[index - 1]!.sentence) : '');

const givesBack = (document: ProseDocument): boolean => {
  const apologises = [...sentencesWith(document, findApology)].some(([, { sentence }]) => apologyIn(sentence)?.type === 'real');
  return (
    apologises && document.ownSentences.some(({ sentence: { text } }) => refunds.test(text) && !/\b(?:cannot|don[’']t|no|not|unable)\b|n[’']t\b/i.test(text))
  );
};
const refunds = new RegExp(
  "\\b(?:i|we)(?:[’'](?:ll|m|re|ve)|\\s+(?:am|are|have|will|shall))?\\s+(?:also\\s+|already\\s+|just\\s+|now\\s+)?" +
    '(?:refund(?:ed|ing)?|reimburs(?:e|ed|ing)|(?:give|gave|given|giving|pay|paid|paying|send|sending|sent)\\s+(?:you\\s+)?' +
    '(?:all\\s+|everything\\s+|the\\s+(?:full\\s+|whole\\s+)?(?:amount|deposit|fee|money|price|sum)\\s+)?back)\\b|' +
    '\\b(?:full|whole)\\s+refund\\b',
  'i',
);

const finding = (own: OwnSentence, favour: TextRange) => ({
  range: { start: own.start + favour.start, end: own.start + favour.end },
  message: `“${own.sentence.slice(favour)}” may be expected again next time; say that it is a goodwill extra, this once.`,
  fixes: () => (own.block.type === 'cell' ? inCell(own) : behind(own)),
});

function behind({ start, sentence: { text } }: OwnSentence): readonly Fix[] {
  const at = start + text.length;
  const stop = /[.!…]\W*$/.test(text) ? '' : '.';
  return [
    {
      title: 'Say that it is a goodwill extra',
      safe: false,
      edits: [{ range: { start: at, end: at }, text: `${stop} This is a goodwill extra, free this once.` }],
    },
    {
      title: 'Say so, with what it normally costs',
      safe: false,
      edits: [
        {
          range: { start: at, end: at },
          text: `${stop} This is a goodwill extra, free this once; normally it costs \${1:[what it normally costs]}.`,
          snippet: true,
        },
      ],
    },
  ];
}

function inCell({ start, sentence: { text } }: OwnSentence): readonly Fix[] {
  const at = start + text.trimEnd().length;
  return [{ title: 'Say that it is a goodwill extra', safe: false, edits: [{ range: { start: at, end: at }, text: ' (goodwill extra, this once)' }] }];
}

/** The first cell of the row names something on top of the job, or says beside a price of nought that it is a gift. */
const isPriceOfExtra = ({ blocks }: ProseDocument, { block: { table, row }, sentence: price }: OwnSentence): boolean =>
  table !== undefined &&
  blocks.some(
    (block) =>
      block.table === table &&
      block.row === row &&
      block.column === 0 &&
      block.prose.sentences.some(({ sentence }) => namesExtra(sentence) || (!/^[\s\d.,]+$/.test(price.text) && namesGift(sentence))),
  );

/** The same paragraph, list or table may say it, or the next one; only beside it may it be owed. */
function isMarkedNearby(document: ProseDocument, index: number): boolean {
  const { ownSentences } = document;
  const place = partOf(ownSentences[index]!);
  let next: object | undefined;
  const first = ownSentences.findIndex((own) => partOf(own) === place);
  // A recap says in short what stands above in full.
  if (
    (opensRecap(ownSentences[index]!.block.prose) || isInRecap(document, ownSentences[index]!)) &&
    ownSentences.slice(0, first).some(({ sentence }) => marksFavour(sentence) || owesFavour(sentence))
  )
    return true;
  for (let at = first; at < ownSentences.length; at++) {
    const own = ownSentences[at]!;
    const part = partOf(own);
    if (part !== place && part !== (next ??= part)) return false;
    if (
      marksFavour(own.sentence) ||
      (own.block === ownSentences[index]!.block &&
        owesFavour(own.sentence) &&
        !(at !== index && isAgreed.test(own.sentence.text) && isOnTop.test(ownSentences[index]!.sentence.text)))
    )
      return true;
  }
  return false;
}

/** What was agreed is owed; what comes on top of it is not. */
const isAgreed = /\bas (?:agreed|per (?:our|the|your)|promised|quoted)\b/i;
const isOnTop = /\b(?:also|as well|besides|on top|too)\b/i;

/** True in the list that stands below “To sum up:”. */
function isInRecap({ blocks }: ProseDocument, { block: { list } }: OwnSentence): boolean {
  if (!list) return false;
  const lead = blocks.findLast(({ zone, end }) => zone === 'own' && end <= list.start);
  return lead !== undefined && isRecapLabel(labelOf(lead), false);
}

const partOf = ({ block }: OwnSentence): object => block.table ?? block.list ?? block;
