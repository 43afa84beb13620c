/** Our answers that stand right below what the client asks. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { repliesTo, sharesTopic } from './answerSigns';
import { byContent } from './answersByContent';
import { answerOf, type OwnPlace, type Wanted } from './ownPlaces';

/** Answers right below the quoted question, before the next quotation. */
export function byPlace(document: ProseDocument, wanted: readonly Wanted[], places: readonly OwnPlace[]): void {
  const { blocks } = document;
  const groupOf = new Map<Block, number>();
  const below = new Map<number, OwnPlace[]>();
  const byIndex = new Map<number, OwnPlace[]>();
  for (const place of places) byIndex.set(place.index, [...(byIndex.get(place.index) ?? []), place]);
  let group = -1;
  let isQuoted = false;
  blocks.forEach((block, index) => {
    if (block.zone === 'client') {
      if (!isQuoted) group++;
      groupOf.set(block, group);
    } else if (block.zone === 'own' && group >= 0)
      below.set(group, [...(below.get(group) ?? []), ...(byIndex.get(index) ?? []).filter(({ isCourtesy }) => !isCourtesy)]);
    isQuoted = block.zone === 'client' || (isQuoted && (block.type === 'html' || block.type === 'rule'));
  });
  // Where words of ours stand between quotations, each answers what stands above it.
  const isInline = group > 0 && below.size > 0;
  for (const [number, replies] of below) {
    const asked = wanted.filter(({ ask, answer }) => !answer && groupOf.get(ask.block) === number);
    if (asked.length === 0 || replies.length === 0) continue;
    const only = asked.length === 1 ? asked[0]! : undefined;
    if (only && (isOfOtherWords(only, replies[0]!) || (number === group && group > 0 && replies.every((place) => isErrand(only, place))))) continue;
    if (only && (isInline || (repliesTo(only.kind, replies[0]!.sentence) && only.kind !== 'do' && isShort(only.ask.block, groupOf, number))))
      only.answer = answerOf(replies[0]!, 'place');
    else if (isInline && asked.length > 1) inTurn(asked, replies);
  }
}

/** “The script is attached” answers the client's wish for the script, and not the question beside it. */
const isOfOtherWords = ({ ask, topic }: Wanted, { sentence, about }: OwnPlace): boolean =>
  topic.size > 0 &&
  !saysWhoIsRight.test(sentence.text) &&
  ![...topic].some((word) => about.some((stems) => stems.has(word))) &&
  ask.block.prose.sentences.some((other) => other.sentence !== ask.sentence && sharesTopic(other.sentence, sentence));

/** “Please confirm the menu by Friday” below the last of several questions ends the letter, and answers none. */
const isErrand = ({ kind, topic }: Wanted, { sentence, about }: OwnPlace): boolean =>
  kind !== 'when' &&
  closes.test(sentence.text) &&
  !pointsBack.test(sentence.text.replace(purpose, '')) &&
  ![...topic].some((word) => about.some((stems) => stems.has(word)));
const closes = new RegExp(
  '^\\W*(?:(?:could|can|would) you )?(?:kindly |please )+(?:also )?(?:approve|confirm|let (?:me|us) (?:have|know)|pay|' +
    'return|send|sign|tell (?:me|us))\\b.*\\b(?:before|by|until|no later than) (?:the |end of |noon on |this |next )?(?:\\d|' +
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)|week)',
  'i',
);
/** “Please tell us by Friday whether you need it” speaks of the question. */
const pointsBack = /\b(?:both|how|if|it|one|ones|that|them|these|they|this|those|what|when|where|whether|which|who|why)\b/i;
const purpose = /,? (?:so that|so|and then|then) (?:i|we)\b.*/i;

const saysWhoIsRight = /\b(?:are|is|was|were) (?:quite )?(?:correct|mistaken|right|wrong)\b/i;

/** True when the whole quotation is the paragraph of the question: then what stands below it answers it. */
const isShort = (block: Block, groupOf: ReadonlyMap<Block, number>, number: number): boolean =>
  [...groupOf].filter(([, group]) => group === number).every(([other]) => other === block);

/** Several questions in one quotation: first what is about the same, then sentence by sentence. */
function inTurn(asked: readonly Wanted[], replies: readonly OwnPlace[]): void {
  byContent(asked, replies, 'place');
  const free = replies.filter((place) => !asked.some(({ answer }) => answer && answer.start === place.start));
  for (const one of asked) {
    if (one.answer) continue;
    const index = free.findIndex(({ sentence }) => repliesTo(one.kind, sentence));
    if (index >= 0) one.answer = answerOf(free.splice(index, 1)[0]!, 'place');
  }
}
