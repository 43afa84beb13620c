/** Finds answers in words of their own by the order in which people answer. */
import { fits, fitScore, hasValue, judges, isStatement, sharesTopic, stemsOf } from './answerSigns';
import {
  asksBack,
  asksHowFar,
  goesOnToAnswer,
  opensInTurn,
  opensWithAnswer,
  saysWhichToTake,
  saysWhoPays,
  takesUp,
  tellsHowItGoes,
  tellsWhatToDo,
  unitsIn,
} from './elliptic';
import type { Sentence } from '../sentence';
import { moneyIn } from './money';
import { common, goesOnFrom, isNews, sendsSomebody } from './news';
import { answerOf, type OwnPlace, type Wanted } from './ownPlaces';

/**
 * What nothing marks as an answer may still be one: people answer in the order asked, often in words of their own. An open
 * question takes a statement that answers nothing else, stands between the answers to the questions around it, and fits.
 */
export function byOrder(wanted: readonly Wanted[], places: readonly OwnPlace[]): void {
  const isUsed = (place: OwnPlace): boolean => wanted.some(({ answer }) => answer && answer.by !== 'all' && answer.start === place.start);
  const statements = places.filter(
    (place) =>
      (!place.isCourtesy || /^\W*(?:it|they|both|all|happy to)\b|^\W*(?:glad|good that) you asked: \S+ \S+ \S/i.test(place.sentence.text)) &&
      place.block.type !== 'heading' &&
      isStatement(place.sentence),
  );
  const isLong = statements.length > wanted.length;
  const between = (index: number): { readonly free: readonly OwnPlace[]; readonly last: OwnPlace | undefined; readonly sides: number } => {
    const from = wanted.slice(0, index).findLast(({ answer }) => answer && answer.by !== 'all')?.answer?.start ?? -1;
    const to = wanted.slice(index + 1).find(({ answer }) => answer && answer.by !== 'all' && answer.start > from)?.answer?.start ?? Infinity;
    return {
      free: statements.filter(({ start }) => start >= from && start <= to),
      last: places.find(({ start }) => start === from),
      sides: (from >= 0 ? 0.5 : 0) + (to < Infinity ? 0.5 : 0),
    };
  };
  const answerByOrder = (one: Wanted, index: number): void => {
    if (one.answer) return;
    const { free: around, last, sides } = between(index);
    const free = around.filter((place) => !tellsNews(place, one, isLong || (one.kind === 'do' && wanted.length > 1)));
    const before = wanted[index - 1];
    // “How many fit in, and what if we are more?” is answered in one go.
    const goesOn =
      before?.answer && last && before.ask.sentenceStart === one.ask.sentenceStart && before.answer.start === last.start
        ? places[places.indexOf(last) + 1]
        : undefined;
    const found =
      free.find(
        (place) => !isUsed(place) && !isOfOther(place, one, wanted) && fitScore(place.sentence, place.about, one.kind, one.topic, one.ask.text) + sides >= 3,
      ) ??
      free.find((place) => sharesHalf(place, one) && place.block === last?.block) ??
      (goesOn && goesOn.block === last!.block && free.includes(goesOn) && !isUsed(goesOn) && fits(one.kind, goesOn.sentence) ? goesOn : undefined);
    if (found) one.answer = answerOf(found, 'place');
  };
  // What was found for a later question bounds the place for an earlier one.
  wanted.forEach(answerByOrder);
  wanted.forEach(answerByOrder);
  // Whatever else is no news of its own was written to answer something; each statement counts for one question.
  wanted.forEach((one, index) => {
    if (one.answer) return;
    const isPlain = (place: OwnPlace): boolean => {
      if (
        isUsed(place) ||
        isOfOther(place, one, wanted) ||
        !fits(one.kind, place.sentence) ||
        tellsNews(place, one, isLong || (one.kind === 'do' && wanted.length > 1))
      )
        return false;
      if ((one.kind === 'yesNo' || one.kind === 'what') && one.topic.size > 0 && lacksTies(place, one)) return false;
      // “You find both in the same place” is about the two that are done.
      if (wanted.length > 2 && /\bboth\b/i.test(place.sentence.text) && wanted.filter(({ answer }) => answer).length > 1) return false;
      // What goes on from an answer or from news belongs to it.
      // The cells of a table say what their row and column are about, and nothing else.
      if (place.block.table && !place.about.some((stems) => [...one.topic].some((word) => stems.has(word)))) return false;
      // “Do they need a ladder?” “They bring one.”
      if (!goesOnFrom(place.sentence) || isOfSame(one, place)) return true;
      const thanked = places[places.indexOf(place) - 1];
      if (
        thanked?.isCourtesy &&
        thanked.block === place.block &&
        /\b(?:thank|thanks|glad|happy|pleased)\b.*\b(?:for|that|to)\b.*\b(?:the|your|our)\b(?! (?:\w+ )?(?:call|e-?mail|letter|mail|message|note|order|patience|questions?|reply)\b)/i.test(
          thanked.sentence.text,
        ) &&
        !sharesAny(thanked, one)
      )
        return false;
      const before = statements[statements.indexOf(place) - 1];
      return !before || isPlain(before);
    };
    const { free } = between(index);
    // “Dogs are welcome, and the music may go on until midnight” answers two.
    const isShared = (place: OwnPlace): boolean =>
      isUsed(place) &&
      !isBelowOther(place, one, wanted) &&
      ((opensWithAnswer(one, place, wanted) && !isOfOther(place, one, wanted)) ||
        (/,? and |[,;]/.test(place.sentence.text) &&
          (namesHalf(one, place, wanted) ||
            saysByWhatMeans(one, place) ||
            (fits(one.kind, place.sentence) && namesOnly(one, place, wanted)) ||
            isAskedTogether(one, place, wanted) ||
            goesOnToAnswer(one, place, wanted))));
    // Some answer in an order of their own, but then in words that can only answer.
    const plain =
      (asksHowFar(one) ? statements[0] : undefined) ??
      tellsHowItGoes(
        one,
        statements.filter((place) => !isUsed(place)),
      ) ??
      saysWhoPays(one, statements) ??
      free.find(isPlain) ??
      asksBack(one, places) ??
      saysWhichToTake(one, places) ??
      tellsWhatToDo(
        one,
        places.filter((place) => !isUsed(place)),
      ) ??
      statements.find(isShared) ??
      statements.find((place) => isPlain(place) && takesUp.test(place.sentence.text));
    if (plain) one.answer = answerOf(plain, 'place');
  });
  // Where there are as many statements as asks, a day or a price at its place is the one that was asked for.
  if (wanted.length > 1 && statements.length === wanted.length) {
    wanted.forEach((one, index) => {
      const place = statements[index]!;
      if ((one.kind === 'when' || one.kind === 'price' || one.kind === 'howLong') && !isUsed(place) && hasValue(one.kind, place.sentence))
        one.answer ??= answerOf(place, 'place');
    });
  }
  // “Please see to that” asks for what the sentence before it asks for.
  wanted.forEach((one, index) => {
    if (index > 0 && one.kind === 'do' && one.topic.size === 0) one.answer ??= wanted[index - 1]!.answer;
  });
  if (wanted.length > 1) inTurn(wanted, statements, isLong);
}

/** “The £60 are the second trip” takes up “the invoice is £60 more”, and is no news. */
const tellsNews = (place: OwnPlace, one: Wanted, isLong: boolean): boolean =>
  !isOfItsKind(place.sentence, one.ask.text) &&
  (one.kind === 'do'
    ? isNews(place.sentence, 'do', one.topic, isLong) || isAboutOther(place, one)
    : isNews(place.sentence, one.kind, one.topic, isLong) && !(ofFigures(one) && sharesFigure(place.sentence.text, one.ask.block.prose.text)));

/** “24 of us come. Is there parking near the place?” is not about the 24. */
const ofFigures = ({ kind, topic, ask }: Wanted): boolean => kind !== 'yesNo' || topic.size < 2 || /\b(?:he|it|she|so|that|them|they|this)\b/i.test(ask.text);

/** A sum where money is wanted back, and “each night” where it is asked how often. */
const isOfItsKind = (sentence: Sentence, asked: string): boolean =>
  (/\b(?:anybody|anyone|somebody|someone)\b/i.test(asked) && sendsSomebody(sentence)) ||
  (/\bhow often\b/i.test(asked) && /\b(?:each|every|once|twice|times|daily|hourly|monthly|nightly|weekly|yearly)\b/i.test(sentence.text)) ||
  (/\b(?:deposit|money|refund|pay (?:it |us |me )?back)\b/i.test(asked) && moneyIn(sentence).length > 0);

/** “The banner looks right now” is about what the client says of the banner, and not about the link that they want changed. */
const isAboutOther = (place: OwnPlace, { ask, topic }: Wanted): boolean =>
  topic.size > 0 &&
  !/\b(?:it|that|them|these|this|those)\b/i.test(ask.text) &&
  ![...topic].some((word) => place.about.some((stems) => stems.has(word))) &&
  ask.block.prose.sentences.some(({ sentence }) => sentence !== ask.sentence && sharesTopic(sentence, place.sentence));

/** “Yes, cakes can be held back” is about the cakes of another question. */
const isOfOther = (place: OwnPlace, one: Wanted, wanted: readonly Wanted[]): boolean =>
  one.topic.size > 0 &&
  !sharesAnywhere(place, one) &&
  wanted.some(
    (other) =>
      other !== one &&
      other.ask.sentenceStart !== one.ask.sentenceStart &&
      [...other.topic].some((word) => place.about[0]!.has(word) && !one.topic.has(word) && !common.has(word)),
  );

/** True where the client's words between the question and the statement ask what the statement answers. */
const isBelowOther = ({ start }: OwnPlace, { ask }: Wanted, wanted: readonly Wanted[]): boolean =>
  wanted.some(
    (other) => other.answer?.start === start && other.ask.block !== ask.block && ask.range.start < other.ask.range.start && other.ask.range.start < start,
  );

/** True for a statement without a word, a verdict or a reference that would tie it to the question: “the job takes one day” says nothing of the old boiler. */
const lacksTies = (place: OwnPlace, one: Wanted): boolean =>
  !sharesAnywhere(place, one) && !judges(place.sentence, one.kind) && !sharesFigure(place.sentence.text, one.ask.block.prose.text);
const sharesAnywhere = ({ about }: OwnPlace, { topic }: Wanted): boolean => [...topic].some((word) => about.some((stems) => stems.has(word)));

const sharesFigure = (ours: string, theirs: string): boolean =>
  (ours.match(/\d{2,}/g) ?? []).some((figure) => !/^20\d\d$/.test(figure) && new RegExp(`(?<!\\d)${figure}(?!\\d)`).test(theirs));

/** Where the reply goes through what was asked and tells as many things, none of them news, each is an answer. */
function inTurn(wanted: readonly Wanted[], statements: readonly OwnPlace[], isLong: boolean): void {
  const open = wanted.filter(({ answer, kind }) => !answer && kind !== 'do');
  // “It was a pleasure to read your mail” opens no answer.
  const first = statements.find(({ isCourtesy }) => !isCourtesy);
  if (open.length === 0 || !first || !opensInTurn(first.sentence.text)) return;
  // Between the lines of the client each answer stands below its question.
  const isInline = new Set(wanted.map(({ ask }) => statements.filter(({ start }) => start < ask.range.start).length)).size > 1;
  const telling = statements.filter(
    ({ sentence, start }) => wanted.some(({ answer }) => answer?.start === start) || !open.every(({ kind, topic }) => isNews(sentence, kind, topic, isLong)),
  );
  const units = telling.reduce((sum, { sentence }) => sum + unitsIn(sentence.text), 0);
  // “When and where” is asked in one go.
  if (isInline || units < wanted.filter(({ ask }) => ask.text.includes(' ')).length) return;
  for (const one of open) {
    const place = telling.findLast(({ sentence }) => fits(one.kind, sentence));
    if (place) one.answer = answerOf(place, 'place');
  }
}

/** Question and statement have the same “it” or “they” for their subject. */
const isOfSame = ({ ask, kind }: Wanted, { sentence }: OwnPlace): boolean => {
  const pronoun = /^\W*(it|they|he|she)\b/i.exec(sentence.text)?.[1];
  return (
    kind === 'yesNo' &&
    pronoun !== undefined &&
    !/^\W*\w+ (?:had|was|were)\b/.test(sentence.text) &&
    new RegExp(`^\\W*(?:(?:and|but|so|also),? )?[a-z]+ ${pronoun}\\b`, 'i').test(ask.text)
  );
};

const sharesHalf = ({ about }: OwnPlace, { topic, kind }: Wanted): boolean =>
  kind === 'yesNo' && topic.size > 0 && [...topic].filter((word) => about.some((stems) => stems.has(word))).length * 2 >= topic.size;

/** True when a clause begins with something of `one` that no other question is about. */
const namesOnly = ({ topic, kind }: Wanted, { sentence, start }: OwnPlace, wanted: readonly Wanted[]): boolean => {
  // In “Is the pool heated? How deep is it?” both are about the pool.
  if (wanted.some(({ answer, ask }) => answer?.start === start && /\b(?:it|they|them)\b/i.test(ask.text))) return false;
  if (kind === 'do') return false;
  const subjects = stemsOf(Array.from(sentence.text.matchAll(/(?:^|[,;] |\band )(?:the |your |our |any |and )*(\p{L}+)/giu), ([, word]) => word).join(' '));
  return [...topic].some((word) => subjects.has(word) && wanted.every((other) => other.topic === topic || !other.topic.has(word)));
};

const namesHalf = ({ topic, kind }: Wanted, { about, start }: OwnPlace, wanted: readonly Wanted[]): boolean =>
  kind !== 'do' &&
  topic.size > 0 &&
  !wanted.some(({ answer, ask }) => answer?.start === start && /\b(?:it|they|them)\b/i.test(ask.text)) &&
  [...topic].filter((word) => about[0]!.has(word)).length * 2 >= topic.size;

/** “How do we send them to you?” “…, in a mail to print@…”. */
const saysByWhatMeans = ({ ask }: Wanted, { sentence }: OwnPlace): boolean =>
  /\bhow (?:can|do|may|shall|should|will) (?:i|we)\b.*\b(?:book|contact|deliver|hand|order|pay|reach|reply|report|return|send|sign|submit)\b/i.test(ask.text) &&
  /\uFFFC|\b(?:by|in|via|through) (?:an? )?(?:bank transfer|card|courier|e-?mail|form|link|mail|phone|portal|post|text)\b/i.test(sentence.text);

const sharesAny = ({ about }: OwnPlace, { topic }: Wanted): boolean => [...topic].some((word) => about[0]!.has(word));

/** “It is heated from May, and 1.40 m deep” answers “is the pool heated?” too: the last word is what is asked. */
const saysPredicate = ({ kind, topic }: Wanted, { about }: OwnPlace): boolean => kind === 'yesNo' && topic.size > 0 && about[0]!.has([...topic].at(-1)!);

/** “What is it made of?” is about the same as the question before. */
const namesNothing = ({ topic, ask }: Wanted): boolean => topic.size === 0 && /\b(?:it|they|them)\b/i.test(ask.text);

/** “Could you bring a second man, and what would he cost?” is one sentence, and so may be its answer. */
const isAskedTogether = (one: Wanted, place: OwnPlace, wanted: readonly Wanted[]): boolean => {
  const { ask, kind } = one;
  return (
    place.sentence.words.length > 6 &&
    fits(kind, place.sentence) &&
    wanted.some(
      (other) =>
        (other.ask.sentenceStart === ask.sentenceStart || (kind !== 'do' && (saysPredicate(one, place) || namesNothing(one)))) &&
        (kind !== 'do' || sharesAny(place, one) || /, and (?!(?:i|it|that|they|this|we)\b)/i.test(place.sentence.text)) &&
        other.answer?.start === place.start,
    )
  );
};
