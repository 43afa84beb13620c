/** All exact sums of a letter, in doubt or not, in figures and in words, in its text and its subject, each with its unit and currency for a role. */
import { anyDigit } from '../cuedPattern';
import { whereCued } from '../cuedFinder';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { factClause } from './factClause';
import { priceVerbs } from './factWords';
import { amountKey, moneyIn, type MoneyMention } from './money';
import { moneyUnit } from './moneyUnits';
import { subjectOf, type PlacedFact } from './placedFacts';
import type { StatedFact } from './statedFacts';
import { plainText } from './tense';
import { moneyWords, writtenMoneyIn } from './writtenMoney';

export interface PlacedPrice extends PlacedFact {
  readonly sentence: Sentence;
  readonly amount: number;
}

const light = new Set(priceVerbs.split(' '));
const none: readonly StatedFact[] = [];

export function priceMentions(document: ProseDocument): readonly PlacedPrice[] {
  const subject = subjectOf(document);
  const places = [...(subject ? [{ ...subject, block: undefined, notes: subject.sentence.note(pricesIn) }] : []), ...document.hits(pricesIn)];
  return places.flatMap(({ start, block, sentence, notes }) =>
    notes.map((fact): PlacedPrice => ({
      fact,
      start: fact.start + start,
      end: fact.end + start,
      block,
      unit: sentence,
      sentence,
      amount: Number(fact.value.split(' ').at(-1)),
    })),
  );
}

const pricesIn = whereCued([anyDigit, moneyWords], none, (sentence: Sentence): readonly StatedFact[] => {
  const money = [...moneyIn(sentence), ...writtenMoneyIn(sentence)];
  if (money.length > 6) return none;
  return money.flatMap((mention): StatedFact[] => (mention.type === 'exact' && !mention.figures[1] ? [priceOf(mention, money, sentence)] : []));
});

function priceOf(mention: MoneyMention, money: readonly MoneyMention[], sentence: Sentence): StatedFact {
  const { start, end, rateEnd, currency, sign } = mention;
  const plain = plainText(sentence);
  return {
    type: 'price',
    role: `${currency ?? sign} ${moneyUnit(mention, plain)}`,
    value: amountKey(mention),
    clause: factClause(sentence, { start, end: rateEnd }, money, light),
    isDefinite: false,
    hosts: [],
    start,
    end,
  };
}
