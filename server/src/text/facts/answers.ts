/** Finds our words that answer what the client asks: by place, by number, and by what both are about. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { answerScore, deedOf, hasValue, kindOfQuestion, repliesTo, saysWhoIsIn, sharesTopic, topicOf } from './answerSigns';
import { byOrder } from './answersInOrder';
import { answersInList, isDeferral, isDoneForAll, isFixed } from './blanketAnswers';
import { weighLoose } from './looseAnswers';
import { common } from './news';
import { answerOf, ownPlaces, type OwnPlace, type Wanted } from './ownPlaces';
import { answersBelow, isOpenField, isQuotation } from './quotedAsks';
import type { Answer, OpenAsk } from './questions';

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
  if (places.length === 0) return asks.map(() => undefined);
  const wanted = asks.slice(0, mostAsks).map((ask): Wanted => {
    const kind = kindOfQuestion(ask);
    return { ask, kind, topic: topicOf(ask, kind), answer: undefined };
  });
  byLabel(wanted, places);
  byNumber(wanted, places);
  // What stands under a number answers the question of that number and no other.
  const numbered = new Set(wanted.flatMap(({ answer }) => (answer?.by === 'number' ? [answer.block] : [])));
  const others = numbered.size > 0 ? places.filter(({ block }) => !numbered.has(block)) : places;
  byPlace(document, wanted, others);
  byContent(wanted, others);
  byOneForAll(wanted, others);
  const asked = new Set(wanted.filter(({ answer }) => !answer));
  byOrder(wanted, others);
  weighLoose(wanted, others, new Set([...asked].filter(({ answer }) => answer)));
  return asks.map((_, index) => wanted[index]?.answer);
}

/** Each question is weighed against all others; whoever asks more than so many gets no answer to the rest. */
const mostAsks = 300;

/** “Please reply by Thursday” is about our questions and not about theirs. */
const asksForReply = ({ text }: Sentence): boolean => /^\W*please (?:reply|answer)\b/i.test(text);

const isQuestion = ({ ask }: Wanted): boolean => ask.type === 'question';

/** “1/ Yes”, “(b) By Friday”: numbers that are no list, below questions with the same. */
function byLabel(wanted: readonly Wanted[], places: readonly OwnPlace[]): void {
  const meant = new Map<string, OwnPlace>();
  for (const place of places) {
    // Short answers stand line below line without an end of their own.
    for (const line of place.sentence.text.split(/[\n\u2028]/)) {
      const number = numberOf(line) ?? (place.block.list?.ordered ? String(place.block.itemIndex + 1) : undefined);
      if (number !== undefined && !meant.has(number)) meant.set(number, place);
    }
  }
  if (meant.size < 2) return;
  const labelled = wanted.map((one) => ({ one, number: numberOf(one.ask.sentence.text) ?? (one.ask.block.list?.ordered ? String(one.ask.block.itemIndex + 1) : undefined) }));
  if (!labelled.some(({ one }) => numberOf(one.ask.sentence.text) !== undefined) && !places.some(({ sentence }) => numberOf(sentence.text) !== undefined)) return;
  if (new Set(labelled.flatMap(({ number }) => number ?? [])).size < 2) return;
  for (const { one, number } of labelled) {
    const place = number === undefined ? undefined : meant.get(number);
    if (place) one.answer ??= answerOf(place, 'number');
  }
}

const numberOf = (text: string): string | undefined => {
  const mark = /^\s*\(?(?:(?:question|answer|point|no|nr|q|a|#)\.? ?)?(\d{1,2}|[a-h])(?: ?[/):.]| [–—-] )(?=\s|\p{L})/iu.exec(text)?.[1]?.toLowerCase();
  return mark === undefined || /\d/.test(mark) ? mark : String(mark.charCodeAt(0) - 96);
};

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
      const meant = numbersMeant(numbered, items);
      for (const one of numbered) {
        const place = meant.get(one) ?? items[one.ask.block.itemIndex];
        if (place && !place.isCourtesy) one.answer ??= answerOf(place, 'number');
      }
      continue;
    }
    const questions = wanted.filter(isQuestion);
    // “1. The page now says 12 to 10” reports what was asked for beside the questions, so that the numbers are not theirs.
    const reports = wanted.some((one) => !isQuestion(one) && items.some((item, index) => item && scoreOf(one, item) >= Math.max(1.5, (questions[index] ? scoreOf(questions[index], item) : 0) + 0.4)));
    const fitting = items.length === wanted.length ? wanted : items.length === questions.length && !reports ? questions : [];
    if (fitting.length < 2) continue;
    const meant = numbersMeant(fitting, items);
    fitting.forEach((one, index) => {
      const place = meant.get(one) ?? items[index];
      if (place) one.answer ??= answerOf(place, 'number');
    });
  }
}

/** The items that are about the same, where two answers or more stand under the numbers of other questions. */
function numbersMeant(numbered: readonly Wanted[], items: readonly (OwnPlace | undefined)[]): ReadonlyMap<Wanted, OwnPlace> {
  const meant = new Map<Wanted, OwnPlace>();
  const placeOf = (one: Wanted): number => (one.ask.block.list?.ordered ? one.ask.block.itemIndex : numbered.indexOf(one));
  const left: Wanted[] = [];
  let moved = 0;
  for (const one of numbered) {
    const own = items[placeOf(one)];
    if (!own) return new Map();
    const score = scoreOf(one, own);
    const better = items.find((other) => other && other !== own && scoreOf(one, other) >= Math.max(1.5, score + 0.4)) ?? onlyValue(one, own, numbered, items);
    if (better) moved++;
    if (better || score >= 1) meant.set(one, better ?? own);
    else left.push(one);
  }
  // “How long will it last?” names nothing; what no other question takes is its answer.
  for (const one of left) {
    const own = items[placeOf(one)]!;
    const taken = new Set(meant.values());
    const free = items.filter((item) => item && !taken.has(item));
    meant.set(one, taken.has(own) && free.length === 1 ? free[0]! : own);
  }
  return moved > 1 && new Set(meant.values()).size === meant.size ? meant : new Map();
}

/** The one item with a price, where one question alone asks for a price and its own number has none; so with days and lengths of time. */
function onlyValue({ kind }: Wanted, own: OwnPlace, numbered: readonly Wanted[], items: readonly (OwnPlace | undefined)[]): OwnPlace | undefined {
  if ((kind !== 'price' && kind !== 'when' && kind !== 'howLong') || hasValue(kind, own.sentence) || numbered.filter((other) => other.kind === kind).length > 1) return undefined;
  const fitting = items.filter((item) => item && hasValue(kind, item.sentence));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function scoreOf({ kind, topic }: Wanted, { sentence, about }: OwnPlace): number {
  const count = [...topic].filter((word) => about.some((stems) => stems.has(word))).length;
  return answerScore(sentence, kind, topic.size > 0 ? count / topic.size : 0, count, topic.size, false, undefined);
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
    if (only && isOfOtherWords(only, replies[0]!)) continue;
    if (only && (isInline || (repliesTo(only.kind, replies[0]!.sentence) && only.kind !== 'do' && isShort(only.ask.block, groupOf, number)))) only.answer = answerOf(replies[0]!, 'place');
    else if (isInline && asked.length > 1) inTurn(asked, replies);
  }
}

/** “The script is attached” answers the client's wish for the script, and not the question beside it. */
const isOfOtherWords = ({ ask, topic }: Wanted, { sentence, about }: OwnPlace): boolean =>
  topic.size > 0 && !saysWhoIsRight.test(sentence.text) && ![...topic].some((word) => about.some((stems) => stems.has(word))) && ask.block.prose.sentences.some((other) => other.sentence !== ask.sentence && sharesTopic(other.sentence, sentence));

const saysWhoIsRight = /\b(?:are|is|was|were) (?:quite )?(?:correct|mistaken|right|wrong)\b/i;

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
    const isTelling = [...topic].some((word) => !common.has(word));
    const isOnly = wanted.filter((other) => other.kind === kind).length === 1;
    let best: OwnPlace | undefined;
    let bestScore = 0;
    for (const place of places) {
      if (place.isCourtesy) continue;
      let weight = 0;
      let shared = 0;
      let count = 0;
      for (const word of topic) {
        // “On Saturday” and “the list” are no deeds.
        if (kind === 'do' && isTelling && common.has(word)) continue;
        const worth = 1 / counts.get(word)!;
        weight += worth;
        if (!place.about.some((stems) => stems.has(word))) continue;
        shared += worth;
        count++;
      }
      const score = kind === 'yesNo' && saysWhoIsIn(one.ask.text, place.sentence) ? 1.5 : answerScore(place.sentence, kind, weight > 0 ? shared / weight : 0, count, topic.size, isOnly, deed);
      if (score > bestScore) [best, bestScore] = [place, score];
    }
    if (best && bestScore >= 1) one.answer = answerOf(best, by);
  }
}

/** “All done:” over a list of two things speaks of these two. */
function listsFewer({ sentence, block, start }: OwnPlace, places: readonly OwnPlace[], asked: number): boolean {
  if (!/:\s*$/.test(sentence.text)) return false;
  const list = places.find((place) => place.start > start && place.block !== block)?.block.list;
  return list !== undefined && new Set(places.flatMap((place) => (place.block.list === list ? [place.block.itemIndex] : []))).size < asked;
}

/** “Answers to your questions follow on Thursday” and “all done” are for everything that is left. */
function byOneForAll(wanted: readonly Wanted[], places: readonly OwnPlace[]): void {
  const left = wanted.filter(({ answer }) => !answer);
  if (left.length === 0) return;
  const inList = wanted.length > 1 && left.length * 2 >= wanted.length ? places.find(({ sentence }) => answersInList(sentence) === wanted.length) : undefined;
  const deferral = places.find(({ sentence }) => sentence.note(isDeferral));
  const blanket = places.find((place) => place.sentence.note(isDoneForAll) && !listsFewer(place, places, wanted.length));
  // “Fixed.” says so of the one thing that was asked for.
  const requests = wanted.filter((one) => !isQuestion(one));
  const fixed = requests.length === 1 ? places.find(({ sentence }) => sentence.note(isFixed)) : undefined;
  for (const one of left) {
    if (inList) one.answer = answerOf(inList, 'all');
    else if (deferral && (isQuestion(one) || one.ask.text.includes('?'))) one.answer = answerOf(deferral, 'all');
    else if (blanket && (!isQuestion(one) || (one.kind === 'yesNo' && /\b(?:yes|no)[,:]? (?:to|on|for)\b|\bon (?:both|all)\b/i.test(blanket.sentence.text)) || /\b(?:answers?|replies|comments|responses)\b/i.test(blanket.sentence.text))) one.answer = answerOf(blanket, 'all');
    else if (fixed && !isQuestion(one)) one.answer = answerOf(fixed, 'all');
  }
}
