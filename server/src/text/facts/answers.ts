/** Finds our words that answer what the client asks: by place, by number, and by what both are about. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { answerScore, deedOf, fits, fitScore, isDeferral, isDoneForAll, isStatement, kindOfQuestion, refersBack, repliesTo, stemsIn, stemsOf, topicOf, type QuestionKind } from './answerSigns';
import { courtesyOf } from './courtesies';
import { moneyIn } from './money';
import { answersBelow, isOpenField, isQuotation } from './quotedAsks';
import type { Answer, OpenAsk } from './questions';

interface OwnPlace extends TextRange {
  readonly sentence: Sentence;
  readonly block: Block;
  /** The index of the block in the document. */
  readonly index: number;
  readonly isCourtesy: boolean;
  /** What the sentence is about: its own words, those of its heading, its row, its lead-in, and of the sentence that it goes on from. */
  readonly about: readonly ReadonlySet<string>[];
}

interface Wanted {
  readonly ask: OpenAsk;
  readonly kind: QuestionKind;
  readonly topic: ReadonlySet<string>;
  answer: Answer | undefined;
}

/** The answer of each ask, in their order; `undefined` for what is open. */
export function matchAnswers(document: ProseDocument, asks: readonly OpenAsk[]): readonly (Answer | undefined)[] {
  const all = ownPlaces(document);
  // What stands below a question that we repeat is its answer, and a question with nothing below it yet is open.
  const below = answersBelow(asks, all.map(({ sentence }) => sentence));
  if (below.size === 0) return matchOthers(document, asks, all);
  const others = asks.filter((_, index) => !below.has(index));
  const lists = new Set(all.flatMap(({ sentence, block }) => (block.list && isQuotation(sentence) ? [block.list] : [])));
  const taken = new Set(below.values());
  const rest = matchOthers(document, others, all.filter(({ block }, index) => !taken.has(index) && !(block.list && lists.has(block.list))));
  return asks.map((ask, index) => {
    if (!below.has(index)) return rest[others.indexOf(ask)];
    const place = all[below.get(index) ?? -1];
    return place && answerOf(place, 'place');
  });
}

/** The answers of asks that our words do not repeat, among those of our words that stand below no repeated question. */
function matchOthers(document: ProseDocument, asks: readonly OpenAsk[], free: readonly OwnPlace[]): readonly (Answer | undefined)[] {
  const places = free.filter(({ sentence }) => !isQuotation(sentence) && !isOpenField(sentence) && !sentence.note(asksForReply));
  const wanted = asks.map((ask): Wanted => {
    const kind = kindOfQuestion(ask);
    return { ask, kind, topic: topicOf(ask, kind), answer: undefined };
  });
  if (places.length === 0) return wanted.map(() => undefined);
  byNumber(wanted, places);
  byPlace(document, wanted, places);
  byContent(wanted, places);
  byOneForAll(wanted, places);
  byOrder(wanted, places);
  return wanted.map(({ answer }) => answer);
}

const answerOf = ({ start, end, block }: OwnPlace, by: Answer['by']): Answer => ({ start, end, by, block });

function ownPlaces(document: ProseDocument): readonly OwnPlace[] {
  const places: OwnPlace[] = [];
  const { blocks } = document;
  let heading: readonly ReadonlySet<string>[] = [];
  let leadIn: readonly ReadonlySet<string>[] = [];
  let row: { readonly of: object; readonly number: number; readonly stems: ReadonlySet<string>[] } | undefined;
  blocks.forEach((block, index) => {
    if (block.zone !== 'own') return;
    const { sentences } = block.prose;
    if (block.table && (row?.of !== block.table || row.number !== block.row)) {
      row = { of: block.table, number: block.row, stems: blocks.filter((cell) => cell.table === block.table && cell.row === block.row).flatMap((cell) => cell.prose.sentences.map(({ sentence }) => stemsIn(sentence))) };
    }
    if (block.type === 'heading') heading = sentences.map(({ sentence }) => stemsIn(sentence));
    const around = block.table ? row!.stems : block.list ? leadIn : [];
    let before: ReadonlySet<string> | undefined;
    for (const { start, sentence } of sentences) {
      const from = block.start + start;
      const own = moneyIn(sentence).length > 0 ? new Set([...stemsIn(sentence), ...stemsOf('price')]) : stemsIn(sentence);
      const about = [own, ...heading, ...around, ...(before && refersBack(sentence) ? [before] : [])];
      places.push({ start: from, end: from + sentence.text.length, sentence, block, index, isCourtesy: isPolite(sentence), about });
      before = own;
    }
    if (block.type === 'paragraph') leadIn = /:\s*$/.test(block.prose.text) && sentences.length > 0 ? [stemsIn(sentences.at(-1)!.sentence)] : [];
  });
  return places;
}

/** “Please reply by Thursday” is about our questions and not about theirs. */
const asksForReply = ({ text }: Sentence): boolean => /^\W*please (?:reply|answer)\b/i.test(text);

const isPolite = (sentence: Sentence): boolean => {
  const courtesy = courtesyOf(sentence);
  return courtesy !== undefined && courtesy !== 'sorry';
};

const isQuestion = ({ ask }: Wanted): boolean => ask.type === 'question';

/** Numbered answers in an ordered list, as many as questions or more. */
function byNumber(wanted: readonly Wanted[], places: readonly OwnPlace[]): void {
  const lists = new Map<object, (OwnPlace | undefined)[]>();
  for (const place of places) {
    const { list, itemIndex } = place.block;
    if (!list?.ordered || list.parent) continue;
    const items = lists.get(list) ?? lists.set(list, []).get(list)!;
    items[itemIndex] ??= place;
  }
  const theirList = wanted.find(({ ask }) => ask.block.list?.ordered)?.ask.block.list;
  const numbered = wanted.filter(({ ask }) => theirList && ask.block.list === theirList);
  for (const items of lists.values()) {
    // A list of questions of our own answers nothing.
    if (items.every((place) => place && /\?\W*$/.test(place.sentence.text))) continue;
    if (numbered.length > 1) {
      for (const one of numbered) {
        const place = items[one.ask.block.itemIndex];
        if (place && !place.isCourtesy) one.answer ??= answerOf(place, 'number');
      }
      continue;
    }
    const questions = wanted.filter(isQuestion);
    const fitting = items.length === wanted.length ? wanted : items.length === questions.length ? questions : [];
    if (fitting.length > 1) fitting.forEach((one, index) => items[index] && (one.answer ??= answerOf(items[index], 'number')));
  }
}

/** Answers right below the quoted question, before the next quotation. */
function byPlace(document: ProseDocument, wanted: readonly Wanted[], places: readonly OwnPlace[]): void {
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
    } else if (block.zone === 'own' && group >= 0) below.set(group, [...(below.get(group) ?? []), ...(byIndex.get(index) ?? []).filter(({ isCourtesy }) => !isCourtesy)]);
    isQuoted = block.zone === 'client' || (isQuoted && (block.type === 'html' || block.type === 'rule'));
  });
  // Where words of ours stand between quotations, each answers what stands above it.
  const isInline = group > 0 && below.size > 0;
  for (const [number, replies] of below) {
    const asked = wanted.filter(({ ask, answer }) => !answer && groupOf.get(ask.block) === number);
    if (asked.length === 0 || replies.length === 0) continue;
    const only = asked.length === 1 ? asked[0]! : undefined;
    if (only && (isInline || (repliesTo(only.kind, replies[0]!.sentence) && only.kind !== 'do' && isShort(only.ask.block, groupOf, number)))) only.answer = answerOf(replies[0]!, 'place');
    else if (isInline && asked.length > 1) inTurn(asked, replies);
  }
}

/** True when the whole quotation is the paragraph of the question: then what stands below it answers it. */
const isShort = (block: Block, groupOf: ReadonlyMap<Block, number>, number: number): boolean => [...groupOf].filter(([, group]) => group === number).every(([other]) => other === block);

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

/** What is about the same thing and says what was asked for. */
function byContent(wanted: readonly Wanted[], places: readonly OwnPlace[], by: Answer['by'] = 'content'): void {
  const counts = new Map<string, number>();
  for (const { topic } of wanted) for (const word of topic) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const one of wanted) {
    if (one.answer) continue;
    const { topic, kind } = one;
    const deed = deedOf(one.ask.text);
    const isOnly = wanted.filter((other) => other.kind === kind).length === 1;
    let best: OwnPlace | undefined;
    let bestScore = 0;
    for (const place of places) {
      if (place.isCourtesy) continue;
      let weight = 0;
      let shared = 0;
      let count = 0;
      for (const word of topic) {
        const worth = 1 / counts.get(word)!;
        weight += worth;
        if (!place.about.some((stems) => stems.has(word))) continue;
        shared += worth;
        count++;
      }
      const score = answerScore(place.sentence, kind, weight > 0 ? shared / weight : 0, count, topic.size, isOnly, deed);
      if (score > bestScore) [best, bestScore] = [place, score];
    }
    if (best && bestScore >= 1) one.answer = answerOf(best, by);
  }
}

/**
 * What nothing marks as an answer may still be one: people answer in the order asked, often in words of their own. An open
 * question takes a statement that answers nothing else, stands between the answers to the questions around it, and fits.
 */
function byOrder(wanted: readonly Wanted[], places: readonly OwnPlace[]): void {
  const isUsed = (place: OwnPlace): boolean => wanted.some(({ answer }) => answer && answer.by !== 'all' && answer.start === place.start);
  const statements = places.filter((place) => !place.isCourtesy && place.block.type !== 'heading' && isStatement(place.sentence));
  const between = (index: number): { readonly free: readonly OwnPlace[]; readonly last: OwnPlace | undefined; readonly sides: number } => {
    const from = wanted.slice(0, index).findLast(({ answer }) => answer && answer.by !== 'all')?.answer?.start ?? -1;
    const to = wanted.slice(index + 1).find(({ answer }) => answer && answer.by !== 'all' && answer.start > from)?.answer?.start ?? Infinity;
    return { free: statements.filter(({ start }) => start >= from && start <= to), last: places.find(({ start }) => start === from), sides: (from >= 0 ? 0.5 : 0) + (to < Infinity ? 0.5 : 0) };
  };
  wanted.forEach((one, index) => {
    if (one.answer) return;
    const { free, last, sides } = between(index);
    const before = wanted[index - 1];
    // “How many fit in, and what if we are more?” is answered in one go.
    const goesOn = before?.answer && last && before.ask.sentenceStart === one.ask.sentenceStart && before.answer.start === last.start ? places[places.indexOf(last) + 1] : undefined;
    const found =
      free.find((place) => !isUsed(place) && fitScore(place.sentence, place.about, one.kind, one.topic, one.ask.text) + sides >= 3) ??
      free.find((place) => sharesHalf(place, one) && place.block === last?.block) ??
      (goesOn && goesOn.block === last!.block && free.includes(goesOn) && !isUsed(goesOn) && fits(one.kind, goesOn.sentence) ? goesOn : undefined);
    if (found) one.answer = answerOf(found, 'place');
  });
  // Where most have their answer, a paragraph that answers nothing else is the answer to what is left.
  if (wanted.filter(({ answer }) => answer).length * 2 < wanted.length) return;
  wanted.forEach((one, index) => {
    if (one.answer) return;
    const { free, sides } = between(index);
    const spare = sides > 0 ? free.find((place) => isSpare(place, places, isUsed) && fits(one.kind, place.sentence)) : undefined;
    if (spare) one.answer = answerOf(spare, 'place');
  });
}

const sharesHalf = ({ about }: OwnPlace, { topic, kind }: Wanted): boolean => kind === 'yesNo' && topic.size > 0 && [...topic].filter((word) => about.some((stems) => stems.has(word))).length * 2 >= topic.size;

/** True for the first statement of a block in which nothing answers anything. */
const isSpare = (place: OwnPlace, places: readonly OwnPlace[], isUsed: (place: OwnPlace) => boolean): boolean => !places.some((other) => other.block === place.block && isUsed(other));

/** “Answers to your questions follow on Thursday” and “all done” are for everything that is left. */
function byOneForAll(wanted: readonly Wanted[], places: readonly OwnPlace[]): void {
  const left = wanted.filter(({ answer }) => !answer);
  if (left.length === 0) return;
  const deferral = places.find(({ sentence }) => sentence.note(isDeferral));
  const blanket = places.find(({ sentence }) => sentence.note(isDoneForAll));
  for (const one of left) {
    if (deferral && isQuestion(one)) one.answer = answerOf(deferral, 'all');
    else if (blanket && (!isQuestion(one) || (one.kind === 'yesNo' && /\b(?:yes|no) to\b/i.test(blanket.sentence.text)) || /\b(?:answers?|replies|comments|responses)\b/i.test(blanket.sentence.text))) one.answer = answerOf(blanket, 'all');
  }
}
