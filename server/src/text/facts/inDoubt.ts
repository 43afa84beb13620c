/** What may well be the answer where nothing can be looked for: in doubt a question counts as answered. */
import { hasValue } from './answerSigns';
import { askedOf } from './askedOf';
import { datesIn } from './dates';
import type { OwnPlace, Wanted } from './ownPlaces';
import { howOften, isMeasured, saysHowOften } from './saysHowMuch';
import { plainText } from './tense';
import { startsWithPronoun } from './toldOf';

export const inDoubt = (one: Wanted, wanted: readonly Wanted[], candidates: readonly OwnPlace[]): OwnPlace | undefined =>
  between(one, wanted, candidates) ?? goesOn(one, wanted, candidates);

/** The sentences that are the answer to no question. */
export const unused = (candidates: readonly OwnPlace[], wanted: readonly Wanted[]): readonly OwnPlace[] =>
  candidates.filter(({ start }) => wanted.every(({ answer }) => answer?.start !== start));

/** The one sentence of a paragraph between the answers to the questions before and behind: people answer in order. */
function between(one: Wanted, wanted: readonly Wanted[], candidates: readonly OwnPlace[]): OwnPlace | undefined {
  const at = wanted.indexOf(one);
  const placeOf = (other: Wanted | undefined): number => candidates.findIndex(({ start }) => start === other?.answer?.start);
  const from = at === 0 ? -1 : placeOf(wanted[at - 1]);
  const to = placeOf(wanted[at + 1]);
  if (isMeasured(one.kind) || to < 0 || to - from !== 2 || (at > 0 && from < 0)) return undefined;
  const place = candidates[from + 1]!;
  return place.block === candidates[to]!.block ? place : undefined;
}

/** “Could it be let out too?” names nothing that could be looked for: what goes on from the answer before it may well be its own, as may “in a morning” for “how long will it take?”. */
function goesOn(one: Wanted, wanted: readonly Wanted[], candidates: readonly OwnPlace[]): OwnPlace | undefined {
  const free = unused(candidates, wanted);
  // “Who gets the keys?” “Your caretaker keeps both.”
  if (one.kind === 'who')
    return free.find(
      ({ sentence }) => hasValue('who', sentence) && datesIn(sentence).length === 0 && /\b(?:both|it|that|them|those)\b/.test(plainText(sentence)),
    );
  if (isMeasured(one.kind)) return one.kind === 'when' ? undefined : free.find((place) => tellsValue(one, place));
  if (!namesNothing(one)) return undefined;
  const before = candidates.findIndex(({ start }) => start === wanted[wanted.indexOf(one) - 1]?.answer?.start);
  const next = candidates[before + 1];
  const isLast = one === wanted.at(-1) && next === candidates.at(-1);
  return before >= 0 && next && (isLast || next.block === candidates[before]!.block) && free.includes(next) ? next : undefined;
}

const namesNothing = ({ topic, kind, ask }: Wanted): boolean => topic.size === 0 || (kind === 'yesNo' && isEmptyAsk(ask));
const isEmptyAsk = (ask: Wanted['ask']): boolean => {
  const { subject, predicate, objects, alternatives } = askedOf(ask);
  return subject.size + predicate.size + objects.size + alternatives.size === 0;
};
const tellsValue = ({ kind, topic, ask }: Wanted, { sentence }: OwnPlace): boolean => {
  const text = plainText(sentence);
  return howOften.test(ask.text)
    ? saysHowOften(text)
    : hasValue(kind, sentence) && /\d|\b(?:an?|one|two|three|four|five|six|half)\b/.test(text) && (topic.size === 0 || startsWithPronoun(text));
};
