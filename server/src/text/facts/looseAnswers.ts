/** Weighs the answers that only their place speaks for: a statement with a matter of its own answers nothing that it has no tie to. */
import type { Sentence } from '../sentence';
import { answersAnyhow, fits, hasValue, isStatement, stemsIn } from './answerSigns';
import { isKin, isTied, shareNamed } from './answerTies';
import { hasVerdict, isElliptic, unitsIn } from './elliptic';
import { common } from './news';
import { answerOf, type OwnPlace, type Wanted } from './ownPlaces';
import { isHistory, plainText } from './tense';

/**
 * @param found The questions whose answers stand in the right place, and for which nothing else speaks.
 */
export function weighLoose(wanted: readonly Wanted[], places: readonly OwnPlace[], found: ReadonlySet<Wanted>): void {
  const statements = places.filter(({ sentence, isCourtesy, block }) => !isCourtesy && block.type !== 'heading' && isStatement(sentence) && !isName.test(sentence.text));
  const questions = wanted.filter(({ kind }) => kind !== 'do');
  // A reply that says no more than was asked is an answer in whatever words.
  const isShort = statements.length <= wanted.length;
  if (isShort && wanted.length < 3) return;
  /** The paragraphs that name something of what was asked. */
  const answering = new Set(statements.flatMap((place) => (wanted.some((one) => names(one, place)) ? [place.block] : [])));
  const isOwn = (one: Wanted, place: OwnPlace): boolean => hasOwnMatter(one, place, wanted, answering.has(place.block));
  for (const one of questions) {
    const place = !isShort && found.has(one) && places.find(({ start }) => start === one.answer?.start);
    if (!place || isTied(one, place)) continue;
    const others = wanted.filter((other) => other !== one && other.answer?.start === place.start);
    // “Can you see how crooked it is, and can you work with that?” is answered in one go.
    if (takesUp.test(one.ask.text) && others.some(({ ask }) => ask.sentenceStart === one.ask.sentenceStart)) continue;
    if (isOwn(one, place) || (others.length >= unitsIn(place.sentence.text) && others.some((other) => isTied(other, place)))) one.answer = undefined;
  }
  for (const one of questions) if (!one.answer) set(one, statements.find((place) => { const share = shareNamed(one, place); return share > 0 && tells(one, place.sentence) && (share >= 0.5 || !isTale(one, place)); }));
  const isUsed = (place: OwnPlace): boolean => wanted.some(({ answer }) => answer?.start === place.start);
  const isOfOther = (one: Wanted, place: OwnPlace): boolean => wanted.some((other) => other !== one && names(other, place));
  for (const one of questions) if (!one.answer) set(one, statements.find((place) => !isUsed(place) && !isOfOther(one, place) && isKin(one, place) && !isTale(one, place) && tells(one, place.sentence)));
  for (const one of questions) if (!one.answer) set(one, statements.find((place) => !isUsed(place) && !isOwn(one, place) && wanted.every((other) => other === one || other.answer || !isTied(other, place)) && !isOfOther(one, place) && fits(one.kind, place.sentence) && (one.kind !== 'why' || tells(one, place.sentence))));
  questions.forEach((one, index) => {
    const before = questions[index - 1];
    if (before?.answer && takesUp.test(one.ask.text) && before.ask.sentenceStart === one.ask.sentenceStart) one.answer ??= before.answer;
  });
}

/** “Can you work with that?” */
const takesUp = /\b(?:it|so|that|them|this)\b/i;

/** True when the words of the statement itself name something of what is asked. */
const names = ({ topic }: Wanted, { about }: OwnPlace): boolean => [...topic].some((stem) => !common.has(stem) && about[0]!.has(stem));

const set = (one: Wanted, place: OwnPlace | undefined): void => {
  if (place) one.answer = answerOf(place, 'place');
};

/** Days, prices, lengths of time and reasons only such a word tells; of the rest, anything tied may be the answer. */
const tells = ({ kind }: Wanted, sentence: Sentence): boolean => (kind !== 'when' && kind !== 'price' && kind !== 'howLong' && kind !== 'amount' && kind !== 'why') || hasValue(kind, sentence) || answersAnyhow.test(plainText(sentence));

/** “She read me a page of it” tells of what was, where nobody asks what was. */
const isTale = ({ ask }: Wanted, { sentence }: OwnPlace): boolean => isHistory(sentence) && !asksOfPast.test(ask.text.toLowerCase());

/** True for a statement that was not written for this question: a tale of what was, an errand for the client, or what has words that nobody asked for. */
function hasOwnMatter(one: Wanted, place: OwnPlace, wanted: readonly Wanted[], isAmongAnswers: boolean): boolean {
  const { kind } = one;
  const { sentence } = place;
  const text = plainText(sentence);
  if ((kind === 'when' || kind === 'price' || kind === 'howLong') && hasValue(kind, sentence)) return false;
  if (isElliptic(text) || hasVerdict(text)) return false;
  if (isTale(one, place) || errand.test(text)) return true;
  const own = [...sentence.note(stemsIn)].filter((stem) => !common.has(stem) && !/\d/.test(stem) && !wanted.some(({ topic }) => topic.has(stem)));
  return own.length >= (isAmongAnswers ? 3 : 1);
}

const asksOfPast = /\b(?:did|was|were|had|have|has|happened|been)\b/;

/** “Auntie Bisi Catering” signs. */
const isName = /^\W*(?:xo+ )?(?:\p{Lu}[\p{L}’'.&-]*\s*){1,5}$/u;

const errand = /^\W*(?:(?:and|but|so|please|just|do|now|then|also|oh) )*(?:ask|bring|call|check|drop|give|good luck|greet|hang on|hide|keep|leave|let|look|mind|pop|put|read|remember|ring|say|send|tape|tell|thank|try|wear)\b/;
