/**
 * Holds our statements against the client’s questions in a row: people answer in order, so where the questions between two sure
 * answers have as many statements between these, each counts as answered in doubt.
 */
import { hasValue } from './answerSigns';
import { names, shareNamed } from './answerTies';
import { isElliptic, unitsIn } from './elliptic';
import { canFillPlace, canFollow, isForbidding } from './answerFillers';
import { isAnswerInForm } from './answerForms';
import { answerOf, isQuestion, type OwnPlace, type Wanted } from './ownPlaces';
import { promisesAnswer } from './promises';
import { isMeasured } from './saysHowMuch';
import { plainText } from './tense';
import { startsWithPronoun } from './toldOf';

/** @param bare The questions that we quote and leave without a word below them. */
export function accountFor(wanted: readonly Wanted[], places: readonly OwnPlace[], bare: ReadonlySet<Wanted>): void {
  const said = saidIn(places);
  const isSureOf = (place: OwnPlace): boolean => wanted.some((one) => one.answer?.start === place.start && isSure(one, place));
  const count = wanted.filter(isQuestion).length;
  // A reply that says no more than was asked, or nothing that letters say besides, has its answers to the last line.
  const isTerse =
    count > 1 &&
    (said.length <= wanted.length || (count > 2 && said.length === wanted.length + 1 && said.every((place) => isSureOf(place) || canFillPlace(place, wanted))));
  for (const one of wanted) {
    if (!isOpen(one) || bare.has(one)) continue;
    const row = rowOf(one, wanted, said);
    // What becomes of a thing, no sentence says by its place alone.
    const isLoose = !happens.test(one.ask.text);
    const place = (isLoose ? inStep(one, wanted, said) : undefined) ?? (row.isClosed || (isTerse && isLoose) ? inRow(one, row, wanted, said) : undefined);
    if (place) one.answer = answerOf(place, 'place');
  }
}

/** Last of all: what stands in a paragraph of its own may answer what is left. */
export function findParagraphs(wanted: readonly Wanted[], places: readonly OwnPlace[], bare: ReadonlySet<Wanted>): void {
  const said = saidIn(places);
  for (const one of wanted) {
    const place = isOpen(one) && !bare.has(one) ? inParagraph(one, wanted, said) : undefined;
    if (place) one.answer = answerOf(place, 'place');
  }
}

/** A paragraph of ours that answers nothing else, and does not begin with what any letter may say, is the answer in doubt. */
function inParagraph(one: Wanted, wanted: readonly Wanted[], said: readonly OwnPlace[]): OwnPlace | undefined {
  if (wanted.length < 2 || happens.test(one.ask.text)) return undefined;
  const taken = new Set(wanted.flatMap(({ answer }) => answer?.block ?? []));
  return said.find((place, index) => place.block !== said[index - 1]?.block && !taken.has(place.block) && isOfKind(one, place) && canFillPlace(place, [one]));
}

/** As many statements as questions, and this one has the place of the question. */
function inStep(one: Wanted, wanted: readonly Wanted[], said: readonly OwnPlace[]): OwnPlace | undefined {
  const place = said[wanted.indexOf(one)];
  if (!place || said.length !== wanted.length || wanted.filter(isQuestion).length < 2) return undefined;
  if (!canFollow(place) || isWeighed(one, place) || !isAmong(place, wanted, said) || (one.kind === 'who' && !isOfKind(one, place))) return undefined;
  return wanted.some((other) => other !== one && names(other, place)) ? undefined : place;
}

const happens = /\bwhat (?:becomes|happens|if)\b/i;

/** True in a paragraph that holds another answer, and where each answer is a paragraph. */
const isAmong = (place: OwnPlace, wanted: readonly Wanted[], said: readonly OwnPlace[]): boolean =>
  place.block === said[0]!.block ||
  wanted.some(({ answer }) => answer?.block === place.block) ||
  said.every(({ block }, index) => block !== said[index - 1]?.block);

/** The statement in a row of questions and statements that may be the answer. */
function inRow(one: Wanted, { asked, told, isClosed }: Row, wanted: readonly Wanted[], said: readonly OwnPlace[]): OwnPlace | undefined {
  const fit = told.filter((place) => canFillPlace(place, asked));
  const free = isClosed ? fit : fit.filter((place) => isFree(place, wanted) && isAmong(place, wanted, said));
  // Between two sure answers a sentence of two halves may well hold two; at the end of a letter that is less sure.
  const room = free.reduce((sum, { sentence }) => sum + (isClosed ? unitsIn(sentence.text) : 1), 0);
  if (room < (isClosed ? asked.length : asked.filter(isOpen).length)) return undefined;
  const mayBe = (place: OwnPlace): boolean => isOfKind(one, place) && !isWeighed(one, place);
  return free.find(mayBe) ?? fit.find(mayBe);
}

/** Finds the answers that have the form in which such questions are answered, and the promises of an answer. */
export function findForms(wanted: readonly Wanted[], places: readonly OwnPlace[], bare: ReadonlySet<Wanted>): void {
  const said = saidIn(places);
  for (const one of wanted) {
    if (!isOpen(one) || bare.has(one)) continue;
    const isOnlyOpen = wanted.filter(isOpen).length === 1;
    const place =
      opening(one, wanted, said) ?? said.find((other) => isAnswerInForm(one, other)) ?? said.find((other) => promisesAnswer(one, other, isOnlyOpen));
    if (place) one.answer = answerOf(place, 'place');
  }
}

const isOpen = (one: Wanted): boolean => !one.answer && isQuestion(one);
const isFree = ({ start }: OwnPlace, wanted: readonly Wanted[]): boolean => wanted.every(({ answer }) => answer?.start !== start);
const saidIn = (places: readonly OwnPlace[]): readonly OwnPlace[] =>
  places.filter(({ isCourtesy, block, sentence }) => !isCourtesy && block.type !== 'heading' && !exclaims.test(sentence.text));
/** “What a lovely bundle of letters!” */
const exclaims = /^\W*(?:such|what|how) (?:an? )?[^?]*!\W*$/i;

/** “Nothing at all; …”, “They’re lesser horseshoes”, “Please don’t blame the heating”: what opens the letter so answers the first question. */
function opening(one: Wanted, wanted: readonly Wanted[], said: readonly OwnPlace[]): OwnPlace | undefined {
  const first = said[0];
  if (!first || one !== wanted[0] || !isFree(first, wanted) || !isOfKind(one, first) || !canFillPlace(first, [one])) return undefined;
  const text = plainText(first.sentence);
  return isForbidding(text) || isElliptic(text) || startsWithPronoun(text) ? first : undefined;
}

interface Row {
  readonly asked: readonly Wanted[];
  readonly told: readonly OwnPlace[];
  /** True where a sure answer to a later question stands behind. */
  readonly isClosed: boolean;
}

/** The questions around one up to the next that have a sure answer, and what stands between these answers. */
function rowOf(one: Wanted, wanted: readonly Wanted[], said: readonly OwnPlace[]): Row {
  const at = wanted.indexOf(one);
  const placeOf = (other: Wanted): number => said.findIndex((place) => place.start === other.answer?.start && isSure(other, place));
  const before = wanted.slice(0, at).findLastIndex((other) => placeOf(other) >= 0);
  const from = before < 0 ? -1 : placeOf(wanted[before]!);
  const behind = wanted.findIndex((other, index) => index > at && placeOf(other) > from);
  const to = behind < 0 ? said.length : placeOf(wanted[behind]!);
  const kept = new Set(wanted.flatMap((other) => said[placeOf(other)] ?? []));
  return {
    asked: wanted.slice(before + 1, behind < 0 ? undefined : behind).filter((other) => placeOf(other) < 0),
    told: said.slice(from + 1, to).filter((place) => !kept.has(place)),
    isClosed: behind >= 0,
  };
}

/** What only its place speaks for may as well be the answer to the question beside it. */
const isSure = (one: Wanted, place: OwnPlace): boolean => one.answer?.by === 'number' || names(one, place);

/** What names the thing was held against the question before, and does not say what is asked of it. */
const isWeighed = (one: Wanted, place: OwnPlace): boolean => shareNamed(one, place) > 0 && !isElliptic(plainText(place.sentence));

/** Only a day tells when, and only a sum what it costs. */
const isOfKind = ({ kind }: Wanted, { sentence }: OwnPlace): boolean =>
  (!isMeasured(kind) && kind !== 'who') || hasValue(kind, sentence) || (kind === 'who' && people.test(plainText(sentence)));
const people = /\b(?:all (?:ages|comers)|any(?:body|one)|every(?:body|one)|no one|those who|whoever)\b/;
