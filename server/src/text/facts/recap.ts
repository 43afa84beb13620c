/** Whether a message sums up, and how much there is to sum up. */
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import type { Sentence } from '../sentence';
import { commitmentsIn } from './commitments';
import { courtesyOf } from './courtesies';
import { isCourtesy, lastSubstance, partsOf, sentencesOf, wordsIn, type Part } from './ending';
import { isFormalRecapLabel, isRecapLabel, isTitle, labelOf, opensRecap, opensRecapOnTop } from './labels';
import { saysAgain } from './saidAgain';
import { moneyIn } from './money';
import { factsIn, nothing } from './statements';
import { datesAhead } from './tense';

/** The sentences of the closing request: the last request or promise and what stands around it in the last part. */
function closingSentences(document: ProseDocument): ReadonlySet<Sentence> {
  const last = lastSubstance(document);
  if (!last) return new Set();
  const sentences = sentencesOf(last);
  if (last.type !== 'paragraph') return new Set([...sentences, ...lastRequest(document)]);
  const isAsk = (sentence: Sentence): boolean => commitmentsIn(sentence).some(({ type, bare }) => type !== 'next' || !bare);
  if (!sentences.some(isAsk)) return new Set(lastRequest(document));
  const from = sentences.findLastIndex((sentence) => !isAsk(sentence) && courtesyOf(sentence) === undefined);
  const isSpread = partsOf(document).filter((part) => part.type === 'paragraph' && !isCourtesy(part)).length > 1;
  if (isSpread && sentences.length <= 3 && sentences.some(isAsk)) return new Set(sentences);
  return new Set(sentences.slice(from + 1));
}

/** True for a last paragraph that asks for something or says what comes next, and tells of days, sums and decisions only in doing so. */
export function isClosingRequest(part: Part): boolean {
  const sentences = sentencesOf(part);
  const asks = sentences.filter((sentence) => commitmentsIn(sentence).length > 0);
  const told = sentences.filter((sentence) => !asks.includes(sentence) && courtesyOf(sentence) === undefined);
  return part.type === 'paragraph' && asks.some(isToClient) && told.length <= asks.length && told.every((sentence) => factsIn(sentence) === nothing);
}

/** “Update the list of files” may be a step of the program. */
const isToClient = (sentence: Sentence): boolean =>
  commitmentsIn(sentence).some(({ bare, timed }) => !bare || timed) || /\b(?:i|me|our|please|us|we|you|your)\b/i.test(sentence.text);

/** The last sentence of a paragraph that asks for something: it may stand above a form or a table that ends the message. */
const lastRequest = (document: ProseDocument): readonly Sentence[] =>
  partsOf(document)
    .filter(({ type }) => type === 'paragraph')
    .flatMap(sentencesOf)
    .filter((sentence) => commitmentsIn(sentence).some(({ type }) => type === 'request' || type === 'question'))
    .slice(-1);

/** How many amounts, days and decisions the paragraphs state besides those of the closing request; a price with its day is one. */
export const countFacts = (document: ProseDocument): number => document.note(countAll);
/** The same without those that the closing request names as well: “Can start on the 3rd. … Let me know if the 3rd does not suit.” */
export const countOtherFacts = (document: ProseDocument): number => document.note(countOthers);

const countAll = (document: ProseDocument): number => count(document, new Set());
const countOthers = (document: ProseDocument): number =>
  count(
    document,
    new Set([...closingSentences(document)].flatMap((sentence) => [...factsIn(sentence).amounts, ...factsIn(sentence).days.flatMap(namesByNumber)])),
  );
/** “Monday 30 November” is no other Monday. */
const namesByNumber = (names: readonly string[]): readonly string[] =>
  names.some((name) => /\d/.test(name)) ? names.filter((name) => /\d/.test(name)) : names;

function count(document: ProseDocument, seen: Set<string>): number {
  const closing = closingSentences(document);
  let total = 0;
  let statements = 0;
  // What the last part tells is the end already.
  let isSpread = false;
  const told = partsOf(document).filter((part) => part.type === 'paragraph' && !isCourtesy(part));
  for (const part of partsOf(document)) {
    if (part.type !== 'paragraph' || !part.blocks[0]!.prose.note(hasFacts)) continue;
    for (const sentence of sentencesOf(part)) {
      if (closing.has(sentence) || courtesyOf(sentence) !== undefined) continue;
      const { amounts, days, isDecision } = factsIn(sentence);
      const newAmounts = new Set(amounts.filter((amount) => !seen.has(amount))).size;
      const newDays = new Set(days.filter((names) => !names.some((name) => seen.has(name))).map((names) => names.join())).size;
      [...amounts, ...days.flat()].forEach((name) => seen.add(name));
      const stated = Math.max(newAmounts, newDays, isDecision ? 1 : 0);
      total += stated;
      if (stated === 0) continue;
      statements++;
      isSpread ||= part !== told.at(-1) || told.length === 1;
    }
  }
  // Two things that one sentence says together need no list.
  return isSpread && (statements > 1 || total > 2) ? total : 0;
}

const hasFacts = ({ sentences }: Prose): boolean => sentences.some(({ sentence }) => factsIn(sentence) !== nothing);

/** True when the message sums up: under a label or lead-in, in a list at the end, by saying things again, or on top. `isFormal` for a quote or proposal. */
export const sumsUp = (document: ProseDocument, isFormal: boolean): boolean =>
  document.note(isFormal ? findFormalRecap : findMailRecap) || saysAgain(document, isFormal);

const findMailRecap = (document: ProseDocument): boolean => findRecap(document, false);
/** In a proposal the section on what we need says nothing of what the client gets, and “Where things stand” on top tells of their trouble. */
const findFormalRecap = (document: ProseDocument): boolean => findRecap(document, true);

function findRecap(document: ProseDocument, isFormal: boolean): boolean {
  const isLabel = isFormal ? isFormalRecapLabel : isRecapLabel;
  const parts = partsOf(document);
  const top = parts.slice(0, parts[0]?.type === 'heading' && parts[0].blocks[0]!.level === 1 ? 3 : 2);
  if (top.some((part) => isLabel(labelOf(part.blocks[0]!), true) || (part.type === 'paragraph' && opensRecapOnTop(part.blocks[0]!.prose)))) return true;
  // A title of its own says it wherever it stands in the first half: “1. Executive summary” below the names and the date.
  if (parts.slice(0, Math.max(2, Math.ceil(parts.length / 2))).some(hasSummaryTitle)) return true;
  const middle = parts.length > 6 ? Math.min(parts.length - 6, Math.floor(parts.length * 0.6)) : Math.min(1, parts.length - 1);
  if (parts.some((part, index) => index >= middle && announcesRecap(part, parts[index + 1], isLabel))) return true;
  if (
    parts.some(
      (part, index) =>
        part.type === 'paragraph' && parts[index + 1]?.type === 'list' && /:\s*$/.test(part.blocks[0]!.prose.text) && opensRecap(part.blocks[0]!.prose),
    )
  )
    return true;
  const lastIndex = parts.indexOf(lastSubstance(document)!);
  return (
    lastIndex >= 0 &&
    (isRecapList(parts[lastIndex]!) ||
      (lastIndex > 0 && isRecapList(parts[lastIndex - 1]!) && wordsIn(parts[lastIndex]!) <= 45) ||
      repeatsFacts(parts, lastIndex, isFormal) ||
      asksForAll(document) ||
      (!isFormal && closesOnTotal(parts, lastIndex)) ||
      sentencesOf(parts[lastIndex]!).some(drawsTogether))
  );
}

const hasSummaryTitle = ({ blocks }: Part): boolean => blocks.some(({ prose }) => summaryTitle.test(prose.raw));
const summaryTitle = /(?:^|[\n\u2028])[\s*_]*(?:\d+[.)]?\s*)?(?:(?:executive|management|short) summary|summary|at a glance|tl;? ?dr)[\s*_:]*(?:$|[\n\u2028])/i;

/** A last paragraph that asks for the decision with its days sums up in all but name where little else is said that must be kept, and no sums even in passing. */
function asksForAll(document: ProseDocument): boolean {
  const last = lastSubstance(document);
  if (last?.type !== 'paragraph') return false;
  const sentences = sentencesOf(last);
  if (!sentences.some((sentence) => commitmentsIn(sentence).some(({ type }) => type === 'request' || type === 'question'))) return false;
  const named = new Set(sentences.flatMap((sentence) => [...factsIn(sentence).amounts, ...factsIn(sentence).days.map((names) => names.join())]));
  return (
    named.size >= 2 &&
    countFacts(document) < 2 &&
    document.ownSentences.flatMap(({ sentence, block }) => (block.type === 'cell' || sentences.includes(sentence) ? [] : moneyIn(sentence))).length < 2
  );
}

/** What to decide and by when, then “the total would be £122 with it, or £64 without”: the two last paragraphs are the recap. */
function closesOnTotal(parts: readonly Part[], lastIndex: number): boolean {
  const [before, last] = [parts[lastIndex - 1], parts[lastIndex]!];
  if (last.type !== 'paragraph' || before?.type !== 'paragraph') return false;
  const isTotal = sentencesOf(last).some((sentence) => namesTotal.test(sentence.text) && moneyIn(sentence).length > 0);
  return isTotal && sentencesOf(before).some((sentence) => datesAhead(sentence).length > 0 && /\byou\b/i.test(sentence.text));
}
const namesTotal = /^\W*(?:so )?(?:(?:the|your) (?:new |whole )?total (?:comes|is|will|would)|(?:all told|altogether|in all|in total),? (?:it|that|you))\b/i;

/** “So we start on Monday, and you pay £450.” */
const drawsTogether = (sentence: Sentence): boolean => /^\W*so\b/i.test(sentence.text) && factsIn(sentence) !== nothing;

function announcesRecap(part: Part, next: Part | undefined, isLabel: typeof isRecapLabel): boolean {
  const block = part.blocks[0]!;
  if (isLabel(labelOf(block), false)) return true;
  if (isTitle(block)) return /^(?:(?:our|the|your) )?next step$/.test(labelOf(block)) && next !== undefined;
  return part.type !== 'table' && part.blocks.some(({ prose }) => opensRecap(prose));
}

/** A list or table of two or more facts or things to do is a recap where it ends the message; a list of questions is not. */
function isRecapList(part: Part): boolean {
  if (part.type !== 'list' && part.type !== 'table') return false;
  const sentences = sentencesOf(part);
  const telling = sentences.filter(
    (sentence) => factsIn(sentence) !== nothing || commitmentsIn(sentence).some(({ type }) => type === 'promise' || type === 'next'),
  );
  return telling.length >= 2;
}

/** True when the last two parts state two facts again that stand further up. */
function repeatsFacts(parts: readonly Part[], lastIndex: number, isFormal: boolean): boolean {
  const again = new Set<string>();
  for (let index = Math.max(1, lastIndex - 1); index <= lastIndex; index++) {
    // “By Friday” at the end of a proposal is this Friday, and not one of its plan.
    const said = factNames(parts[index]!).map((names) => (isFormal ? names.filter((name) => /\d/.test(name)) : names));
    if (said.length < 2) continue;
    const earlier = new Set(parts.slice(0, index).flatMap((part) => factNames(part).flat()));
    for (const names of said) if (names.some((name) => earlier.has(name))) again.add(names[0]!);
  }
  return again.size >= 2;
}

const factNames = ({ blocks }: Part): readonly (readonly string[])[] =>
  blocks.length === 1 ? blocks[0]!.prose.note(namesInProse) : blocks.flatMap(({ prose }) => prose.note(namesInProse));

function namesInProse({ sentences }: Prose): readonly (readonly string[])[] {
  const facts = sentences.map(({ sentence }) => factsIn(sentence));
  return facts.every((fact) => fact === nothing) ? none : facts.flatMap(({ amounts, days }) => [...amounts.map((amount) => [amount]), ...days]);
}

const none: readonly (readonly string[])[] = [];

/** True when one list or table is most of the message: it needs no second one. */
export function isAllList(document: ProseDocument): boolean {
  const parts = partsOf(document);
  if (isShortList(document)) return true;
  const lengthOf = ({ start, end }: Part): number => end - start;
  const all = parts.reduce((sum, part) => sum + lengthOf(part), 0);
  return parts.some((part) => (part.type === 'list' || part.type === 'table') && lengthOf(part) >= all * 0.6);
}

/** How many words a mail may have that is taken in at one glance where a third of them stand in a list of three things or more. */
const glanceWords = 110;

function isShortList(document: ProseDocument): boolean {
  const parts = partsOf(document);
  const all = parts.reduce((sum, part) => sum + wordsIn(part), 0);
  return all <= glanceWords && parts.some((part) => part.type === 'list' && part.blocks.length >= 3 && wordsIn(part) * 3 >= all);
}
