import type { OwnSentence, ProseDocument } from '../text/document';
import { sentencesWith } from '../text/facts/cues';
import { findRefusal, refusalIn, asksSomething, softensRefusal, statesSomething } from '../text/facts/refusals';
import { asksForIt } from '../text/facts/loneRefusals';
import { plainText } from '../text/facts/tense';
import { grantsWish } from '../text/facts/wishedRefusals';
import { insertLetter } from './insertParts';
import { allKinds, defineRule } from './rule';
import { atAPrice, business, common, goesWell, hasRoom, leavesOut, ofAnother, onward } from './bare-refusalPatterns';

export default defineRule({
  id: 'bare-refusal',
  summary: 'Says no with neither a reason nor another way.',
  why: 'A no with a reason, another date or another way keeps the client; a bare no sends them to somebody else.',
  severity: 'warning',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'Unfortunately, we can’t do that.', good: 'We can’t do that by Friday, but we can by Wednesday 2 December 2026.' },
    { bad: 'A second page is out of scope.', good: 'A second page is out of scope, because the price covers one. It would cost £180.00.' },
  ],

  *check(document, _options, { kind }) {
    let reported: object | undefined;
    for (const [index, own] of sentencesWith(document, findRefusal)) {
      const refusal = refusalIn(own.sentence);
      if (!refusal || refusal.isExplained || own.block === reported || own.block.type === 'heading' || own.block.type === 'cell') continue;
      // What a quote or proposal leaves out is no refusal; nor is a list of what is not included.
      if (
        kind !== 'email' &&
        ((refusal.type !== 'cannot' && !answersWish(document, index)) || own.block.type === 'item' || leavesOut.test(own.sentence.slice(refusal)))
      )
        continue;
      if (refusal.type === 'wished' && (kind !== 'email' || (!refusal.namesWish && !followsWish(document, index)))) continue;
      if (answersGladly(document, index, own.sentence.slice(refusal))) continue;
      if (refusal.type === 'no' && !isNoToAWish(document, own) && !followsWish(document, index)) continue;
      if (
        refusal.type === 'lone' &&
        (kind !== 'email' || own.block.type !== 'paragraph' || (own.block.prose.sentences.length > 1 && !refusal.namesWish && !followsWish(document, index)))
      )
        continue;
      if (isExplainedNearby(document, index)) continue;
      reported = own.block;
      yield {
        range: { start: own.start + refusal.start, end: own.start + refusal.end },
        message: `“${own.sentence.slice(refusal)}” is a bare no; give the reason, or say what we can do instead and by when.`,
        fixes: (document, context) => [
          insertLetter('Offer another day', 'No, with a reason: later', own.block, document, context),
          insertLetter('Say what it would cost and why', 'No, with a reason: price', own.block, document, context),
          insertLetter('Ask which job should wait', 'No, with a reason: choose', own.block, document, context),
        ],
      };
    }
  },
});

/** “You asked for a man to set it up. That is out of the question.” */
const answersWish = ({ ownSentences }: ProseDocument, index: number): boolean => {
  const before = ownSentences[index - 1];
  return (
    before !== undefined &&
    before.block === ownSentences[index]!.block &&
    /\byou(?:['’]ve| have)? (?:also )?(?:asked|requested|suggested|wanted|wished|wondered)\b/i.test(before.sentence.text)
  );
};

/** “You asked us to keep the old door. It stays.” */
const answersGladly = ({ ownSentences }: ProseDocument, index: number, no: string): boolean => {
  const before = ownSentences[index - 1];
  return (
    before !== undefined &&
    before.block === ownSentences[index]!.block &&
    asksSomething(before.sentence) &&
    grantsWish(plainText(before.sentence), no.toLowerCase())
  );
};

/** “You wished for the photograph on porcelain. I won’t put that on.” */
const followsWish = ({ ownSentences }: ProseDocument, index: number): boolean => {
  const before = ownSentences[index - 1];
  return before !== undefined && before.block === ownSentences[index]!.block && asksSomething(before.sentence);
};

/** A reason, another way or a date in the same paragraph or the next part; the sentence right behind the no may give a reason without saying so. */
function isExplainedNearby({ ownSentences }: ProseDocument, index: number): boolean {
  const place = partOf(ownSentences[index]!);
  const first = ownSentences.findIndex((own) => partOf(own) === place);
  for (let at = first; at < index; at++)
    if (softensRefusal(ownSentences[at]!.sentence) && !isTheirWish(ownSentences[at]!) && !isOtherAnswer(ownSentences[at]!, ownSentences[index]!)) return true;
  const refused = ownSentences.slice(first, index + 1);
  let next: object | undefined;
  for (let at = index + 1; at < ownSentences.length; at++) {
    const own = ownSentences[at]!;
    const part = partOf(own);
    if (part !== place && part !== (next ??= part)) return false;
    if (isOtherAnswer(own, ownSentences[index]!) || (part !== place && goesWell.test(own.sentence.text))) continue;
    if (softensRefusal(own.sentence) && (part === place || goesOn(own, ownSentences[at - 1]!.block !== own.block) || sharesNoun(own, refused))) return true;
    if (statesSomething(own.sentence) && (part === place ? own === ownSentences[index + 1] : sharesNoun(own, refused))) return true;
  }
  return false;
}

/** “2. By card: yes, you can” in a list of answers is no other way for “1. In two parts: no”; numbered answers are each about something else. */
const isOtherAnswer = (own: OwnSentence, refused: OwnSentence): boolean =>
  own.block.type === 'item' &&
  own.block !== refused.block &&
  (own.block.list?.ordered === true ||
    /\byes\b/i.test(own.block.prose.text) ||
    (labelled.test(own.block.prose.text) && labelled.test(refused.block.prose.text)));

/** “Escrow of the code: no” */
const labelled = /^[^.!?:]{3,60}: /;

/** In the next paragraph “Monday is free” goes on from the no; “the bill is £86” and “please send the plan by Friday” do not. */
const goesOn = ({ sentence: { text } }: OwnSentence, isFirst: boolean): boolean =>
  onward.test(text) ||
  (ifYou.test(text) && (isFirst || !ofAnother.test(text))) ||
  (isFirst && atAPrice.test(text)) ||
  (isFirst && !business.test(text) && (hasRoom.test(text) || !ofAnother.test(text)));
/** “The cloths are white; if you prefer the blue ones, say so”, further down: a choice about something else. */
const ifYou = /\bif you\b/i;

/** A paragraph behind a no about the deposit gives a reason where it speaks of the deposit again. */
function sharesNoun(own: OwnSentence, refused: readonly OwnSentence[]): boolean {
  const nouns = new Set(refused.flatMap(({ sentence }) => nounsOf(sentence.text)));
  return nounsOf(own.sentence.text).some((noun) => nouns.has(noun));
}

/** Words that may be things, without their plural. */
const nounsOf = (text: string): readonly string[] =>
  Array.from(text.toLowerCase().matchAll(/(?<=\b(?:the|a|an|your|our|this|that|these|any|another|such|[a-z-]+) )[a-z]{5,}/g), ([word]) =>
    word.replace(/s$/, ''),
  ).filter((word) => !common.has(word));

/** “No.” alone in its paragraph, unless it answers a question that asks for a fact: “Do I need a plug?” */
function isNoToAWish({ blocks }: ProseDocument, { block, sentence }: OwnSentence): boolean {
  if (block.type !== 'paragraph' || block.prose.sentences.length > 2) return false;
  if (block.prose.sentences.length === 2)
    return asksForIt.test(plainText(block.prose.sentences[0]!.sentence)) && block.prose.sentences[1]!.sentence === sentence;
  const before = blocks[blocks.indexOf(block) - 1];
  return (
    before === undefined ||
    (before.type !== 'heading' && !/\?\W*$/.test(before.prose.text)) ||
    (before.zone === 'client' && /\b(?:(?:can|could|would|will) (?:you|we|i)|may (?:we|i)|possible|any chance)\b/i.test(before.prose.text))
  );
}

const partOf = ({ block }: OwnSentence): object => block.table ?? block.list ?? block;

/** “You asked for a second page by Friday” tells what is refused, not why. */
const isTheirWish = ({ sentence }: OwnSentence): boolean =>
  asksSomething(sentence) ||
  /\b(?:you(?:'ve|’ve| have| had)? (?:also )?(?:ask(?:ed)?|want(?:ed)?|would like|'d like|request(?:ed)?|wish(?:ed)?|mention(?:ed)?|wrote|suggest(?:ed)?|propos(?:ed?)|hop(?:ed?)|inquired|enquired|wonder(?:ed)?)|your (?:request|question|wish|mail|e-?mail|message|idea|note|enquiry|inquiry|letter|suggestion|proposal|offer|call|application)|thank|(?:we|i)(?:'ve|’ve| have) (?:now |also |carefully |all |both )*(?:looked|read|received|considered|thought|talked|discussed|checked|spoken|asked|reviewed|had a look))|\?\W*$/i.test(
    sentence.text,
  );
