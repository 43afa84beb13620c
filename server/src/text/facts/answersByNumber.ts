/** Our answers that stand under the numbers of the client's questions, in a list or without one. */
import { answerScore, hasValue } from './answerSigns';
import { answerOf, isQuestion, type OwnPlace, type Wanted } from './ownPlaces';

/** “1/ Yes”, “(b) By Friday”: numbers that are no list, below questions with the same. */
export function byLabel(wanted: readonly Wanted[], places: readonly OwnPlace[]): void {
  const meant = new Map<string, OwnPlace>();
  for (const place of places) {
    // Short answers stand line below line without an end of their own.
    for (const line of place.sentence.text.split(/[\n\u2028]/)) {
      const number = numberOf(line) ?? (place.block.list?.ordered ? String(place.block.itemIndex + 1) : undefined);
      if (number !== undefined && !meant.has(number)) meant.set(number, place);
    }
  }
  if (meant.size < 2) return;
  const labelled = wanted.map((one) => ({
    one,
    number: numberOf(one.ask.sentence.text) ?? (one.ask.block.list?.ordered ? String(one.ask.block.itemIndex + 1) : undefined),
  }));
  if (!labelled.some(({ one }) => numberOf(one.ask.sentence.text) !== undefined) && !places.some(({ sentence }) => numberOf(sentence.text) !== undefined))
    return;
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
export function byNumber(wanted: readonly Wanted[], places: readonly OwnPlace[]): void {
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
    const reports = wanted.some(
      (one) =>
        !isQuestion(one) &&
        items.some((item, index) => item && scoreOf(one, item) >= Math.max(1.5, (questions[index] ? scoreOf(questions[index], item) : 0) + 0.4)),
    );
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
  if ((kind !== 'price' && kind !== 'when' && kind !== 'howLong') || hasValue(kind, own.sentence) || numbered.filter((other) => other.kind === kind).length > 1)
    return undefined;
  const fitting = items.filter((item) => item && hasValue(kind, item.sentence));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function scoreOf({ kind, topic }: Wanted, { sentence, about }: OwnPlace): number {
  const count = [...topic].filter((word) => about.some((stems) => stems.has(word))).length;
  return answerScore(sentence, kind, topic.size > 0 ? count / topic.size : 0, count, topic.size, false, undefined);
}
