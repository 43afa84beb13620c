/** Finds our words that answer what the client asks: by place, by number, and by what both are about. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { isDeferral, isDoneForAll, kindOfQuestion, repliesTo, signalsOf, topicOf, type QuestionKind } from './answerSigns';
import { courtesyOf } from './courtesies';
import { answersBelow, isOpenField, isQuotation } from './quotedAsks';
import type { Answer, OpenAsk } from './questions';

interface OwnPlace extends TextRange {
  readonly sentence: Sentence;
  readonly block: Block;
  /** The index of the block in the document. */
  readonly index: number;
  readonly isCourtesy: boolean;
}

/** The answer of each ask, in their order; `undefined` for what is open. */
export function matchAnswers(document: ProseDocument, asks: readonly OpenAsk[]): readonly (Answer | undefined)[] {
  const all = ownPlaces(document);
  // What stands below a question that we repeat is its answer, and a question with nothing below it yet is open.
  const below = answersBelow(asks, all.map(({ sentence }) => sentence));
  if (below.size > 0) {
    const others = asks.filter((_, index) => !below.has(index));
    const lists = new Set(all.flatMap(({ sentence, block }) => (block.list && isQuotation(sentence) ? [block.list] : [])));
    const taken = new Set(below.values());
    const rest = matchOthers(document, others, all.filter(({ block }, index) => !taken.has(index) && !(block.list && lists.has(block.list))));
    return asks.map((ask, index) => (below.has(index) ? below.get(index) !== undefined ? answerOf(all[below.get(index)!]!, 'place') : undefined : rest[others.indexOf(ask)]));
  }
  return matchOthers(document, asks, all);
}

/** The answers of asks that our words do not repeat, among those of our words that stand below no repeated question. */
function matchOthers(document: ProseDocument, asks: readonly OpenAsk[], free: readonly OwnPlace[]): readonly (Answer | undefined)[] {
  const answers: (Answer | undefined)[] = asks.map(() => undefined);
  const places = free.filter(({ sentence }) => !isQuotation(sentence) && !isOpenField(sentence));
  if (places.length === 0) return answers;
  const blanket = places.find(({ sentence }) => sentence.note(isDoneForAll));
  byNumber(asks, places, answers);
  byPlace(document, asks, places, answers);
  byContent(asks, places, answers);
  const deferral = places.find(({ sentence }) => sentence.note(isDeferral));
  asks.forEach((ask, index) => {
    if (answers[index]) return;
    if (deferral && ask.type === 'question') answers[index] = answerOf(deferral, 'all');
    else if (blanket && (ask.type === 'request' || /\b(?:answers?|questions?|below|inline)\b/i.test(blanket.sentence.text))) answers[index] = answerOf(blanket, 'all');
  });
  return answers;
}

const answerOf = ({ start, end, block }: OwnPlace, by: Answer['by']): Answer => ({ start, end, by, block });

function ownPlaces(document: ProseDocument): readonly OwnPlace[] {
  const places: OwnPlace[] = [];
  document.blocks.forEach((block, index) => {
    if (block.zone !== 'own') return;
    for (const { start, sentence } of block.prose.sentences) {
      const from = block.start + start;
      places.push({ start: from, end: from + sentence.text.length, sentence, block, index, isCourtesy: isPolite(sentence) });
    }
  });
  return places;
}

/** “Please reply by Thursday” is about our questions and not about theirs. */
const asksForReply = ({ text }: Sentence): boolean => /^\W*please (?:reply|answer)\b/i.test(text);

const isPolite = (sentence: Sentence): boolean => {
  const courtesy = courtesyOf(sentence);
  return courtesy !== undefined && courtesy !== 'sorry';
};

/** Numbered answers in an ordered list, as many as questions or more. */
function byNumber(asks: readonly OpenAsk[], places: readonly OwnPlace[], answers: (Answer | undefined)[]): void {
  const lists = new Map<object, (OwnPlace | undefined)[]>();
  for (const place of places) {
    const { list, itemIndex } = place.block;
    if (!list?.ordered || list.parent) continue;
    const items = lists.get(list) ?? [];
    items[itemIndex] ??= place;
    lists.set(list, items);
  }
  for (const items of lists.values()) {
    const numbered = asks.filter(({ block }) => block.list?.ordered && block.list === asks.find((ask) => ask.block.list?.ordered)?.block.list);
    if (numbered.length > 1) {
      for (const ask of numbered) {
        const place = items[ask.block.itemIndex];
        if (place && !place.isCourtesy) answers[asks.indexOf(ask)] ??= answerOf(place, 'number');
      }
    } else {
      const questions = asks.filter(({ type }) => type === 'question');
      const wanted = items.length === asks.length ? asks : items.length === questions.length ? questions : undefined;
      wanted?.forEach((ask, index) => {
        const place = items[index];
        // A list of questions of our own answers nothing.
        if (wanted.length > 1 && place && !/\?\s*$/.test(place.sentence.text)) answers[asks.indexOf(ask)] ??= answerOf(place, 'number');
      });
    }
  }
}

/** Answers right below the quoted question, before the next quotation. */
function byPlace(document: ProseDocument, asks: readonly OpenAsk[], places: readonly OwnPlace[], answers: (Answer | undefined)[]): void {
  const { blocks } = document;
  const isQuoted = (block: Block | undefined): boolean => block?.zone === 'client';
  const quotedGroups = new Map<Block, number>();
  let group = 0;
  blocks.forEach((block, index) => {
    if (isQuoted(block)) quotedGroups.set(block, group);
    else if (isQuoted(blocks[index - 1])) group++;
  });
  const isInline = group > 1 || (group === 1 && isQuoted(blocks.at(-1)) && blocks.some((block, index) => block.zone === 'own' && isQuoted(blocks[index - 1])));
  for (const [index, ask] of asks.entries()) {
    if (answers[index]) continue;
    const own = quotedGroups.get(ask.block)!;
    const inGroup = asks.filter((other) => quotedGroups.get(other.block) === own);
    const first = blocks.findIndex((block, at) => at > blocks.indexOf(ask.block) && !isQuoted(block) && block.zone === 'own');
    if (first === -1) continue;
    const below: OwnPlace[] = [];
    for (let at = first; at < blocks.length && !isQuoted(blocks[at]); at++) below.push(...places.filter((place) => place.index === at && !place.isCourtesy));
    const reply = below[0];
    if (!reply) continue;
    const isLast = inGroup.at(-1) === ask;
    const kind = kindOfQuestion(ask);
    if (isInline && (inGroup.length === 1 || isLast)) {
      answers[index] = answerOf(reply, 'place');
    } else if (isInline && inGroup.length > 1 && below.length >= inGroup.length && inGroup.indexOf(ask) < below.length && repliesTo(kind, below[inGroup.indexOf(ask)]!.sentence)) {
      answers[index] = answerOf(below[inGroup.indexOf(ask)]!, 'place');
    } else if (!isInline && inGroup.length === 1 && repliesTo(kind, reply.sentence)) answers[index] = answerOf(reply, 'place');
  }
}

/** What is about the same thing and says what was asked for. */
function byContent(asks: readonly OpenAsk[], places: readonly OwnPlace[], answers: (Answer | undefined)[]): void {
  const topics = asks.map(topicOf);
  const counts = new Map<string, number>();
  for (const topic of topics) for (const word of topic) counts.set(word, (counts.get(word) ?? 0) + 1);
  asks.forEach((ask, index) => {
    if (answers[index]) return;
    const kind: QuestionKind = kindOfQuestion(ask);
    const topic = topics[index]!;
    let best: OwnPlace | undefined;
    let bestScore = 0;
    for (const place of places) {
      if (place.isCourtesy && place.sentence.words.length < 6) continue;
      if (place.sentence.note(asksForReply)) continue;
      const score = signalsOf(place.sentence, topic, counts, kind, ask.type);
      if (score > bestScore) [best, bestScore] = [place, score];
    }
    if (best && bestScore >= 1) answers[index] = answerOf(best, 'content');
  });
}
