/** A percentage to pay that points back: “the 40 percent due up front”, where the letter has told of 30 % in advance and of no other. */
import { CuedPattern } from '../cuedPattern';
import { whereCued } from '../cuedFinder';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { areApart } from './conflictDoubts';
import { factClause } from './factClause';
import { isDoubtful, isTold } from './factDoubts';
import { priceVerbs } from './factWords';
import type { PlacedFact } from './placedFacts';
import type { PointedPair } from './pointedPairs';
import type { StatedFact } from './statedFacts';
import { plainText } from './tense';

interface PlacedShare extends PlacedFact {
  readonly sentence: Sentence;
}

const light = new Set(priceVerbs.split(' '));
const none: readonly StatedFact[] = [];
const percentage = new CuedPattern(/(?<![\d.,])\b(\d{1,3}(?:[.,]\d+)?)(?: ?%| per ?cent\b)/g);

const findShares = whereCued([percentage], none, (sentence: Sentence): readonly StatedFact[] =>
  percentage.matchAll(sentence, plainText(sentence)).map(({ 0: whole, 1: number, index: start }): StatedFact => {
    const end = start + whole.length;
    return { type: 'share', role: 'share', value: number!.replace(',', '.'), clause: factClause(sentence, { start, end }, [], light), isDefinite: false, hosts: [], start, end };
  }),
);

export function pointedShares(document: ProseDocument): readonly PointedPair[] {
  const shares = document.hits(findShares).flatMap(({ start, notes, sentence, block }) => notes.map((fact): PlacedShare => ({ fact, start: fact.start + start, end: fact.end + start, block, unit: sentence, sentence })));
  const [first, second, ...others] = shares;
  if (!first || !second || others.length > 0 || !/\b(?:the|this|that|your) $/.test(second.fact.clause.front) || !payment.test(plainText(first.sentence)) || shares.some(isOther) || areApart(first, second, document)) return [];
  const [one, other] = [Number(first.fact.value), Number(second.fact.value)];
  return one === other || one + other === 100 || isDoubtful(first.fact, first.sentence) ? [] : [{ first, second }];
}

/** Shares with a name of their own. */
const isOther = ({ fact, sentence }: PlacedShare): boolean => isTold(sentence) || sentence.isQuoted(fact) || ofItsOwn.test(plainText(sentence).slice(Math.max(0, fact.start - 24), fact.end + 24));
/** Only what is paid in advance or later is compared. */
const payment = /\b(?:advance|deposit|due|pay|payable|payment|transfer|up front|upfront)\b/;
const ofItsOwn = /\b(?:balance|commission|discount|gst|interest|off|reduction|rest|second|service|surcharge|tax|vat)\b/;
