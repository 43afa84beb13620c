/** A share to pay that points back: “the 40 percent due up front”, where the letter has told of 30 % or a third in advance and of no other. */
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

/** “A third of the total when you order.” */
const fraction = new CuedPattern(
  new RegExp(
    '\\b(half|(?:an?|one|two|three)[ -](?:fifth|quarter|third)s?)' +
      '(?= (?:of (?:it|the (?:\\w+ )?(?:amount|cost|fee|price|sum|total)|this)|at|before|in advance|is (?:due|paid|payable)|' +
      'now|on|up ?front|when|with)\\b)',
    'g',
  ),
);
const percentOf: Readonly<Record<string, number>> = { half: 50, fifth: 20, quarter: 25, third: 33 };
const valueOf = (written: string): string => {
  if (/\d/.test(written)) return written.replace(',', '.');
  const [, times = '', part] = /^(?:(\w+)[ -])?(half|fifth|quarter|third)/.exec(written)!;
  return String((times === 'two' ? 2 : times === 'three' ? 3 : 1) * percentOf[part!]!);
};

const findShares = whereCued([percentage, fraction], none, (sentence: Sentence): readonly StatedFact[] =>
  [...percentage.matchAll(sentence, plainText(sentence)), ...fraction.matchAll(sentence, plainText(sentence))].map(
    ({ 0: whole, 1: number, index: start }): StatedFact => {
      const end = start + whole.length;
      return {
        type: 'share',
        role: 'share',
        value: valueOf(number!),
        clause: factClause(sentence, { start, end }, [], light),
        isDefinite: false,
        hosts: [],
        start,
        end,
      };
    },
  ),
);

export function pointedShares(document: ProseDocument): readonly PointedPair[] {
  const shares = document
    .hits(findShares)
    .flatMap(({ start, notes, sentence, block }) =>
      notes.map((fact): PlacedShare => ({ fact, start: fact.start + start, end: fact.end + start, block, unit: sentence, sentence })),
    );
  const [first, second, ...others] = shares;
  if (
    !first ||
    !second ||
    others.length > 0 ||
    !/\b(?:the|this|that|your) $/.test(second.fact.clause.front) ||
    !payment.test(plainText(first.sentence)) ||
    shares.some(isOther) ||
    areApart(first, second, document)
  )
    return [];
  const [one, other] = [Number(first.fact.value), Number(second.fact.value)];
  return Math.abs(one - other) < 2 ||
    Math.abs(one + other - 100) < 2 ||
    Math.max(one, other) > Math.min(one, other) * 2 ||
    isDoubtful(first.fact, first.sentence)
    ? []
    : [{ first, second }];
}

/** Shares with a name of their own. */
const isOther = ({ fact, sentence }: PlacedShare): boolean =>
  isTold(sentence) || sentence.isQuoted(fact) || ofItsOwn.test(plainText(sentence).slice(Math.max(0, fact.start - 24), fact.end + 24));
/** Only what is paid in advance or later is compared. */
const payment = /\b(?:advance|deposit|due|pay|payable|payment|transfer|up front|upfront)\b|\b(?:price|sum|total)\b.* (?:order|sign|start)(?:ing)?\b/;
const ofItsOwn = /\b(?:balance|commission|discount|gst|interest|off|reduction|rest|second|service|surcharge|tax|vat)\b/;
