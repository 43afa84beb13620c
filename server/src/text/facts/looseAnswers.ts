/** Weighs the answers that only their place speaks for: a statement answers what it names or goes with, and as many questions as it has clauses. */
import { answersAnyhow, fits, hasValue, isStatement, namesPlaceAlone, stemsIn } from './answerSigns';
import { isKin, isTied, names, namesAlone, shareNamed } from './answerTies';
import { asksForNews, hasVerdict, isElliptic, unitsIn } from './elliptic';
import { common, isNews } from './news';
import { answerOf, type OwnPlace, type Wanted } from './ownPlaces';
import { isHistory, plainText } from './tense';

/**
 * @param byOrder The questions whose answers stand in the right place, and for which nothing else speaks.
 */
export function weighLoose(wanted: readonly Wanted[], places: readonly OwnPlace[], byOrder: ReadonlySet<Wanted>): void {
  // What stands below the words that ask is their answer in whatever words.
  const found = new Set([...byOrder].filter(({ answer, ask }) => !answer || answer.start < ask.range.start));
  const statements = places.filter(({ sentence, isCourtesy, block }) => !isCourtesy && block.type !== 'heading' && isStatement(sentence));
  const isShort = statements.length <= wanted.length;
  if (wanted.length > 2) {
    // A reply that says no more than was asked is an answer in whatever words, but for a tale.
    const tellsTale = (one: Wanted): boolean => statements.some((place) => place.start === one.answer?.start && isTale(one, place));
    return match(wanted, places, statements, isShort ? new Set([...found].filter((one) => !one.answer || tellsTale(one))) : found);
  }
  for (const one of byOrder) {
    const place = statements.find(({ start }) => start === one.answer?.start);
    if (place && !isShort && isBillForOther(one, place) && !isTied(one, place)) one.answer = undefined;
  }
  const matters = new Matters(wanted, places);
  for (const one of found) {
    const place = statements.find(({ start }) => start === one.answer?.start);
    if (!place || one.kind === 'do' || asksForNews(one) || isTied(one, place)) continue;
    const others = wanted.filter((other) => other !== one && other.answer?.start === place.start);
    // “Can you see how crooked it is, and can you work with that?” is answered in one go.
    if (takesUp.test(one.ask.text) && others.some(({ ask }) => ask.sentenceStart === one.ask.sentenceStart)) continue;
    // A reply that says no more than was asked is an answer in whatever words.
    if ((!isShort && matters.has(one, place)) || (others.length >= clausesIn(place.sentence.text) && others.some((other) => isTied(other, place))))
      one.answer = undefined;
  }
  for (const one of wanted) {
    if (one.answer || one.kind === 'do' || isMeasured(one)) continue;
    const place = statements.find((place) => shareNamed(one, place) >= 0.5 && wanted.every(({ answer }) => answer?.start !== place.start));
    if (place && wanted.length > 1) one.answer = answerOf(place, 'place');
  }
}

/** Gives each of many questions a statement, the surest first, and none more than it has clauses. */
function match(wanted: readonly Wanted[], places: readonly OwnPlace[], statements: readonly OwnPlace[], found: ReadonlySet<Wanted>): void {
  // “Can you see how crooked it is, and can you work with that?” is answered in one go.
  const along = new Map<Wanted, Wanted>();
  wanted.forEach((one, index) => {
    const before = wanted[index - 1];
    if (before && one.kind !== 'do' && one.kind === 'yesNo' && takesUp.test(one.ask.text) && before.ask.sentenceStart === one.ask.sentenceStart)
      along.set(one, before);
  });
  const questions = [...found].filter((one) => one.kind !== 'do' && !along.has(one));
  const open = [...new Set([...questions, ...wanted.filter((one) => !one.answer && one.kind !== 'do' && !along.has(one))])];
  if (open.length === 0) return;
  const inOrder = new Map(questions.map((one) => [one, one.answer?.start]));
  for (const one of [...open, ...along.keys()]) if (found.has(one)) one.answer = undefined;
  const fixed = new Map(statements.map((place) => [place, wanted.filter(({ answer }) => answer?.start === place.start).length]));
  const matters = new Matters(wanted, places);
  const strengthOf = (one: Wanted, place: OwnPlace): number => {
    const share = shareNamed(one, place);
    if (
      isMeasured(one) &&
      !hasValue(one.kind, place.sentence) &&
      !(share > 0 && answersAnyhow.test(plainText(place.sentence))) &&
      !(share >= 0.5 && hasValue('amount', place.sentence))
    )
      return 0;
    if (share >= 0.5) return 3 + share;
    const isOfOther = wanted.some((other) => other !== one && names(other, place));
    const isAmong = matters.isAmongAnswers(place);
    if (share >= 0.3 && isAmong && namesAlone(one, place, wanted)) return 2 + share;
    if (one.kind === 'where' && namesPlaceAlone(place.sentence)) return 2;
    const isTogether = wanted.some(({ ask, answer }) => answer?.start === place.start && ask !== one.ask && ask.sentenceStart === one.ask.sentenceStart);
    if (isKin(one, place) && isAmong) return isTogether ? 1.8 : isOfOther ? 1 : 2;
    // “What are your hours, and do you come on Saturdays?” is asked in one go.
    if (isTogether && unitsIn(place.sentence.text) > 1) return 1.7;
    if (
      isOfOther ||
      (!isMeasured(one) && !isElliptic(plainText(place.sentence)) && isNews(place.sentence, one.kind, one.topic, true)) ||
      wanted.some((other) => other !== one && isKin(other, place)) ||
      !fits(one.kind, place.sentence) ||
      (!asksForNews(one) && matters.has(one, place))
    )
      return 0;
    return inOrder.get(one) === place.start ? 1.5 : 1;
  };
  const strengths = new Map(open.map((one) => [one, statements.map((place) => strengthOf(one, place))]));
  const taken = new Map<Wanted, number>();
  /** Finds a statement for a question, moving others to a second one where need be. */
  const place = (one: Wanted, least: number, tried: Set<number>): boolean =>
    strengths
      .get(one)!
      .map((strength, index) => ({ strength, index }))
      .filter(({ strength }) => strength >= least)
      .sort((a, b) => b.strength - a.strength || a.index - b.index)
      .some(({ index, strength }) => {
        if (tried.has(index)) return false;
        tried.add(index);
        const holders = open.filter((other) => taken.get(other) === index);
        // What does not name it is its answer only when it is no other's.
        const clauses = strength < 1.6 ? 1 : clausesIn(statements[index]!.sentence.text);
        if (
          holders.length + fixed.get(statements[index]!)! < clauses &&
          (strength > 2 || holders.every(({ ask }) => ask.sentenceStart === one.ask.sentenceStart))
        ) {
          taken.set(one, index);
          return true;
        }
        const moved = holders.find((other) => place(other, Math.max(least, Math.floor(strengths.get(other)![index]!)), tried));
        if (moved) taken.set(one, index);
        return moved !== undefined;
      });
  for (const least of [3, 2, 1]) for (const one of open) if (!taken.has(one)) place(one, least, new Set());
  for (const [one, index] of taken) one.answer = answerOf(statements[index]!, 'place');
  for (const [one, before] of along) one.answer ??= before.answer;
}

/** How many answers a sentence may hold at most. */
const clausesIn = (text: string): number => 1 + (text.match(/[,;:–—] | (?:and|but|so) /g)?.length ?? 0);

/** Days, prices, lengths of time and reasons only such a word tells; of the rest, anything tied may be the answer. */
const isMeasured = ({ kind }: Wanted): boolean => kind === 'when' || kind === 'price' || kind === 'howLong' || kind === 'amount' || kind === 'why';

/** “How much would it cost in Dutch as well?” is not answered by the bill for what is done. */
const isBillForOther = ({ kind, ask }: Wanted, { sentence }: OwnPlace): boolean =>
  kind === 'price' && ofMore.test(ask.text.toLowerCase()) && !ofBill.test(ask.text.toLowerCase()) && billIs.test(plainText(sentence));
const ofMore = new RegExp(
  '\\b(?:cost|charge|price|ask|want|pay|come to)\\b.*\\b' +
    '(?:additional|another|as well|besides|extra|in addition|on top|second|too)\\b|' +
    '\\b(?:additional|extra|second)\\b.*\\b(?:cost|charge|come to)\\b',
);
const ofBill = /\b(?:bill|invoice|so far|total|altogether|all in)\b/;
const billIs = new RegExp(
  '^\\W*(?:(?:and|so),? )?(?:the|our|my|this|your|the enclosed|the attached) (?:(?:final|second|last|enclosed|attached) )?' +
    '(?:bill|invoice)(?: (?:for (?!both|all|every)[^,;]{2,40}?))? (?:amounts to|comes to|is for|is|totals|was)\\b' +
    '(?!.*\\b(?:also|as well|both|covers|extra|includ\\w+|too|with|would)\\b)',
);

/** “Can you work with that?” */
const takesUp = /\b(?:it|so|that|them|this)\b/i;

/** “She read me a page of it” tells of what was, where nobody asks what was. */
const isTale = ({ ask }: Wanted, { sentence }: OwnPlace): boolean => isHistory(sentence) && !asksOfPast.test(ask.text.toLowerCase());

const asksOfPast = /\b(?:did|was|were|had|have|has|happened|been)\b/;

/** What the statements of a reply are about beside what was asked. */
class Matters {
  /** The paragraphs that name something of what was asked. */
  private readonly answering: ReadonlySet<object>;

  constructor(
    private readonly wanted: readonly Wanted[],
    places: readonly OwnPlace[],
  ) {
    const statements = places.filter(({ isCourtesy, block }) => !isCourtesy && block.type !== 'heading');
    const named = statements.filter((place) => wanted.some((one) => names(one, place)));
    const short = statements.filter(
      ({ sentence, block }, index) => statements[index - 1]?.block !== block && (isElliptic(plainText(sentence)) || hasVerdict(plainText(sentence))),
    );
    const answering = new Set([...named, ...short].map(({ block }) => block));
    this.answering = answering.size > 0 ? answering : new Set(statements.slice(0, 1).map(({ block }) => block));
  }

  /** False in a paragraph that names nothing of what was asked. */
  isAmongAnswers({ block }: OwnPlace): boolean {
    return this.answering.has(block);
  }

  /** True for a statement that was not written for this question: a tale of what was, an errand for the client, or what has words that nobody asked for. */
  has(one: Wanted, place: OwnPlace): boolean {
    const { sentence } = place;
    const text = plainText(sentence);
    if ((one.kind === 'when' || one.kind === 'price' || one.kind === 'howLong') && hasValue(one.kind, sentence)) return false;
    if (errand.test(text)) return true;
    if (isElliptic(text) || hasVerdict(text)) return false;
    if (isTale(one, place)) return true;
    const own = [...sentence.note(stemsIn)].filter((stem) => !common.has(stem) && !/\d/.test(stem) && !this.wanted.some(({ topic }) => topic.has(stem)));
    return own.length >= (this.isAmongAnswers(place) ? 3 : 1);
  }
}

const errand = new RegExp(
  '^\\W*(?:(?:and|but|so|please|just|do|now|then|also|oh) )*(?:ask|bring|call|check|drop|give|good luck|greet|hang on|' +
    'hide|keep|leave|let|look|mind|pop|put|read|remember|ring|say|send|tape|tell|thank|try|wear)\\b',
);
