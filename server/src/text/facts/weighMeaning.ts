/** Leaves open what no sentence of ours says: an answer that only its place or a noun speaks for must say what is asked. */
import { answersAnyhow } from './answerSigns';
import { isKin, names, shareNamed } from './answerTies';
import { asksBack, bearsOut, canAnswer } from './bearsOut';
import { isGranted } from './granted';
import { inDoubt, unused } from './inDoubt';
import { answerOf, isQuestion, type OwnPlace, type Wanted } from './ownPlaces';
import type { Answer } from './questions';
import { isMeasured } from './saysHowMuch';
import { plainText } from './tense';
import { startsWithPronoun, type Bearing } from './toldOf';

/**
 * @param sure The questions whose answers a number or their place between the client's words marks.
 * @param bare The questions that we quote and leave without a word below them.
 */
export function weighMeaning(wanted: readonly Wanted[], places: readonly OwnPlace[], sure: ReadonlySet<Wanted>, bare: ReadonlySet<Wanted>): void {
  const candidates = places.filter(canAnswer);
  if (wanted.length ** 2 * candidates.length > most) return;
  const questions = wanted.filter((one) => isQuestion(one) && (!sure.has(one) || bare.has(one)));
  for (const one of questions) one.answer ??= saidOtherwise(one, candidates, wanted);
  // A reply that says no more than was asked is an answer in whatever words.
  if (candidates.length < Math.max(2, wanted.length)) return;
  const first = wanted.find(isQuestion);
  const bearing = (one: Wanted, place: OwnPlace, isHeld: boolean): Bearing =>
    // What we quote and leave bare is answered elsewhere only in so many words.
    bare.has(one) && shareNamed(one, place) < 0.5
      ? undefined
      : bearsOut(one, place, wanted, { isFirst: place === candidates[0] && one === first, isHeld });
  for (const one of questions) if (one.answer?.by === 'place' || one.answer?.by === 'content') keepOrMove(one, one.answer, wanted, places, candidates, bearing);
  for (const one of questions) {
    if (one.answer) continue;
    const says = (place: OwnPlace): Bearing => (asksBack(place) ? undefined : bearing(one, place, false));
    const place =
      candidates.find((other) => says(other) === 'surely') ??
      (one.kind === 'yesNo' ? unused(candidates, wanted).find((other) => names(one, other) && says(other) !== undefined) : undefined) ??
      (bare.has(one) ? undefined : inDoubt(one, wanted, candidates));
    if (place) one.answer = answerOf(place, 'place');
  }
}

/** Each question is held against each sentence, and there against all others: what is longer than any letter is not weighed. */
const most = 100_000;

/** Keeps the answer that says what is asked; else takes the first sentence that does, and a question back only where there is none. */
function keepOrMove(
  one: Wanted,
  { by, start }: Answer,
  wanted: readonly Wanted[],
  places: readonly OwnPlace[],
  candidates: readonly OwnPlace[],
  bearing: (one: Wanted, place: OwnPlace, isHeld: boolean) => Bearing,
): void {
  const held = places.find((place) => place.start === start);
  const isBorneOut = held !== undefined && bearing(one, held, true) !== undefined;
  if (isBorneOut && !asksBack(held) && !names(one, held) && !isMeasured(one.kind)) {
    const naming = unused(candidates, wanted).find((place) => names(one, place) && !asksBack(place) && bearing(one, place, false) !== undefined);
    if (naming) one.answer = answerOf(naming, 'place');
  }
  if (isBorneOut && !asksBack(held)) return;
  const better = candidates.find((place) => place !== held && !asksBack(place) && bearing(one, place, false) !== undefined);
  const place = better ?? (isBorneOut ? held : undefined);
  // What was moved says nothing of the order of the answers.
  one.answer = place && answerOf(place, place === held ? by : 'place');
}

/** “See you on Tuesday”, “she wears a red hat” and, to the only question, “that is one for a solicitor”. */
function saidOtherwise(one: Wanted, candidates: readonly OwnPlace[], wanted: readonly Wanted[]): Answer | undefined {
  const free = unused(candidates, wanted);
  const ofHer = one.kind === 'what' && /\b(?:her|him|them)\W*$/i.test(one.ask.text);
  const place =
    free.find(({ sentence }) => isGranted(one, sentence)) ??
    free.find((other) => ofHer && startsWithPronoun(plainText(other.sentence)) && isKin(one, other)) ??
    (wanted.length === 1 ? free.slice(0, 1).find(({ sentence }) => answersAnyhow.test(plainText(sentence))) : undefined);
  return place && answerOf(place, 'place');
}
