/** Finds answers in words of their own by the order in which people answer. */
import { fits, fitScore, isStatement } from './answerSigns';
import { answerOf, type OwnPlace, type Wanted } from './ownPlaces';

/**
 * What nothing marks as an answer may still be one: people answer in the order asked, often in words of their own. An open
 * question takes a statement that answers nothing else, stands between the answers to the questions around it, and fits.
 */
export function byOrder(wanted: readonly Wanted[], places: readonly OwnPlace[]): void {
  const isUsed = (place: OwnPlace): boolean => wanted.some(({ answer }) => answer && answer.by !== 'all' && answer.start === place.start);
  const statements = places.filter((place) => !place.isCourtesy && place.block.type !== 'heading' && isStatement(place.sentence));
  const between = (index: number): { readonly free: readonly OwnPlace[]; readonly last: OwnPlace | undefined; readonly sides: number } => {
    const from = wanted.slice(0, index).findLast(({ answer }) => answer && answer.by !== 'all')?.answer?.start ?? -1;
    const to = wanted.slice(index + 1).find(({ answer }) => answer && answer.by !== 'all' && answer.start > from)?.answer?.start ?? Infinity;
    return { free: statements.filter(({ start }) => start >= from && start <= to), last: places.find(({ start }) => start === from), sides: (from >= 0 ? 0.5 : 0) + (to < Infinity ? 0.5 : 0) };
  };
  const answerByOrder = (one: Wanted, index: number): void => {
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
  };
  // What was found for a later question bounds the place for an earlier one.
  wanted.forEach(answerByOrder);
  wanted.forEach(answerByOrder);
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
