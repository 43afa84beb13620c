/** Finds our words that answer what the client asks: by place, by number, and by what both are about. */
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { accountFor, findForms, findParagraphs } from './accounted';
import { kindOfQuestion, topicOf } from './answerSigns';
import { byContent } from './answersByContent';
import { leaveToOthers } from './answersForOthers';
import { byLabel, byNumber } from './answersByNumber';
import { byPlace } from './answersByPlace';
import { byOrder } from './answersInOrder';
import { answersInList, isDeferral, isDoneForAll, isFixed } from './blanketAnswers';
import { dropDays } from './hourAnswers';
import { leftBare } from './leftBare';
import { weighLoose } from './looseAnswers';
import { soothes } from './news';
import { answerOf, isQuestion, ownPlaces, type OwnPlace, type Wanted } from './ownPlaces';
import { answersBelow, isOpenField, isQuotation } from './quotedAsks';
import type { Answer, OpenAsk } from './questions';
import { weighDeeds } from './weighDeeds';
import { weighMeaning } from './weighMeaning';

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
  const places = free.filter(({ sentence }) => !isQuotation(sentence) && !isOpenField(sentence) && !sentence.note(asksForReply) && !sentence.note(soothes));
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
  const bare = leftBare(document, wanted);
  byPlace(document, wanted.filter((one) => !bare.has(one)), others);
  const sure = new Set(wanted.filter(({ answer }) => answer));
  byContent(wanted, others);
  byOneForAll(wanted, others);
  const asked = new Set(wanted.filter(({ answer }) => !answer));
  byOrder(wanted, others);
  weighLoose(wanted, others, new Set([...asked].filter(({ answer }) => answer)));
  weighMeaning(wanted, others, sure, bare);
  weighDeeds(wanted, others, sure);
  accountFor(wanted, others, bare);
  dropDays(wanted, others);
  findForms(wanted, others, bare);
  findParagraphs(wanted, others, bare);
  leaveToOthers(wanted, others, sure);
  return asks.map((_, index) => wanted[index]?.answer);
}

/** Each question is weighed against all others; whoever asks more than so many gets no answer to the rest. */
const mostAsks = 300;

/** “Please reply by Thursday” is about our questions and not about theirs. */
const asksForReply = ({ text }: Sentence): boolean => /^\W*please (?:reply|answer)\b/i.test(text);

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
    else if (
      blanket &&
      (!isQuestion(one) ||
        (one.kind === 'yesNo' && /\b(?:yes|no)[,:]? (?:to|on|for)\b|\bon (?:both|all)\b/i.test(blanket.sentence.text)) ||
        /\b(?:answers?|replies|comments|responses)\b/i.test(blanket.sentence.text))
    )
      one.answer = answerOf(blanket, 'all');
    else if (fixed && !isQuestion(one)) one.answer = answerOf(fixed, 'all');
  }
}
