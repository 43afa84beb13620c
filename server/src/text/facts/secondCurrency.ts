/** Finds a price in another currency than the prices before it. What a block names is remembered with its words. */
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import type { TextRange } from '../range';
import { moneyIn, type MoneyMention } from './money';
import { cellContent, currencyNamed, signIn } from './moneyCells';
import { mayHoldMoney } from './moneyPatterns';
import { moneyRoles, writtenRoles } from './prices';
import { writtenMoneyIn } from './writtenMoney';
import {
  added,
  addedBehind,
  addedToBill,
  allPayable,
  asking,
  boughtThing,
  byOthers,
  cap,
  conversion,
  converted,
  marketBefore,
  notOurs,
  payable,
} from './secondCurrencyPatterns';

/** A second currency; both are named as in a message. */
export interface SecondCurrency extends TextRange {
  readonly first: string;
  readonly other: string;
}

/** Signs that several currencies share: what they may mean, and what to call them. */
const shared: Readonly<Record<string, { readonly codes: readonly string[]; readonly name: string }>> = {
  $: { codes: ['AUD', 'CAD', 'HKD', 'MXN', 'NZD', 'SGD', 'USD'], name: 'dollars' },
  francs: { codes: ['CHF', 'XAF', 'XOF'], name: 'francs' },
  kr: { codes: ['DKK', 'ISK', 'NOK', 'SEK'], name: 'kroner' },
};

/** “400 dollars” may be of as many countries as “$400”. */
const sharedSign = (sign: string): string | undefined =>
  sign in shared ? sign : /^(?:dollars?|bucks)$/i.test(sign) ? '$' : /^kroner$/i.test(sign) ? 'kr' : /^francs?$/i.test(sign) ? 'francs' : undefined;

const nameOf = (currency: string): string => shared[currency]?.name ?? currency;
const mayBeSame = (one: string, other: string): boolean =>
  one === other || shared[one]?.codes.includes(other) === true || shared[other]?.codes.includes(one) === true;

/** An amount with its currency; offsets count from the start of the block. */
interface Named extends TextRange {
  readonly currency: string;
}

/** What the words of a block name. */
interface Currencies {
  /** As the head of a column; `undefined` where no currency stands in it. */
  readonly head: readonly Named[] | undefined;
  /** As a cell below it. */
  readonly cell: readonly Named[];
  /** As an item of a list, of which the others are a part. */
  readonly item: readonly Named[];
  readonly prose: readonly Named[];
}

/** The first price in another currency than the prices before it, where nothing says what the one is in the other. */
export function secondCurrency(document: ProseDocument): SecondCurrency | undefined {
  let first: { readonly currency: string; readonly column: number } | undefined;
  const columns = new Set<number>();
  for (const { block, note } of document.noted(currenciesIn)) {
    if (block.zone !== 'own') continue;
    const named = block.type === 'cell' ? (((block.row === 0 ? note.head : undefined) ?? note.cell)) : block.type === 'item' ? note.item : note.prose;
    const column = block.type === 'cell' ? block.column : -1;
    for (const { start, end, currency } of named) {
      first ??= { currency, column };
      if (mayBeSame(currency, first.currency)) {
        columns.add(column);
        continue;
      }
      // A column for each currency is a price list for several countries.
      if (conversion.test(document.text) || (first.column >= 0 && column >= 0 && !columns.has(column))) return undefined;
      return { start: block.start + start, end: block.start + end, first: nameOf(first.currency), other: nameOf(currency) };
    }
  }
  return undefined;
}

function currenciesIn(prose: Prose): Currencies | undefined {
  const { text } = prose;
  const sign = signIn(text);
  if (!/\d/.test(text) && sign === undefined && prose.hits(writtenMoneyIn).length === 0) return undefined;
  // “Fee in EUR” over a column names the currency of all its bare numbers.
  const titled = sign === undefined ? undefined : (currencyNamed(sign) ?? (sign in shared ? sign : undefined));
  const head = sign === undefined ? undefined : titled === undefined ? [] : [{ start: 0, end: prose.raw.length, currency: titled }];
  const plain = [...(mayHoldMoney(text) ? inProse(prose) : []), ...inWords(prose)];
  const found = {
    head,
    cell: inCell(prose) ?? plain.map(({ place }) => place),
    item: plain.flatMap(({ place, isOffered }) => (isOffered || place.isListed ? [place] : [])),
    prose: plain.flatMap(({ place, isOffered }) => (isOffered ? [place] : [])),
  };
  return head || found.cell.length + found.item.length + found.prose.length > 0 ? found : undefined;
}

/** The amount that is all a cell holds; `undefined` for a cell of words. */
function inCell(prose: Prose): readonly Named[] | undefined {
  const cell = cellContent(prose);
  if (cell.type === 'words' || cell.type === 'vague') return undefined;
  const currency = cell.type === 'figure' && cell.sign !== undefined ? (cell.currency ?? (cell.sign in shared ? cell.sign : undefined)) : undefined;
  const words = /\S(?:.*\S)?/s.exec(prose.text);
  return currency === undefined || !words ? [] : [{ start: words.index, end: words.index + words[0].length, currency }];
}

interface ProseAmount {
  readonly place: Named & { readonly isListed: boolean };
  readonly isOffered: boolean;
}

/** All amounts in other currencies than that of what stands right before them, and whether running text offers them. */
function inProse(prose: Prose): readonly ProseAmount[] {
  return prose.hits(moneyIn).flatMap(({ start, sentence, notes }) =>
    notes.flatMap((mention, index) => {
      const currency = mention.currency ?? sharedSign(mention.sign);
      const before = sentence.text.slice(Math.max(0, mention.start - 60), mention.start);
      // “£800 (€950)” and “£800 / €950” are one price.
      if (currency === undefined || isNoMoney(mention, sentence.text) || converted.test(before.slice(-12))) return [];
      const place = { start: start + mention.start, end: start + mention.end, currency, isListed: /(?::|\s[–—-])\s*$/.test(before) };
      return [
        {
          place,
          isOffered:
            !isOfTwoMarkets(sentence.text, mention) &&
            !/\b(?:change|swap|withdraw)\b[^.;]{0,12}$/i.test(before) &&
            (moneyRoles(sentence)[index] !== 'mentioned' ||
              isAddedCost(sentence.text, mention) ||
              (isAskedFor(before) && !byOthers.test(sentence.text.slice(mention.end, mention.end + 40))) ||
              isOnOurBill(sentence.text, prose.text.slice(start + mention.end, start + mention.end + 160), mention.end)),
        },
      ];
    }),
  );
}

/** “Two hundred pounds.” */
const inWords = (prose: Prose): readonly ProseAmount[] =>
  prose
    .hits(writtenMoneyIn)
    .flatMap(({ start, sentence, notes }) =>
      notes.flatMap((mention, index) =>
        mention.currency === undefined && sharedSign(mention.sign) === undefined
          ? []
          : [
              {
                place: { start: start + mention.start, end: start + mention.end, currency: mention.currency ?? sharedSign(mention.sign)!, isListed: false },
                isOffered: writtenRoles(sentence)[index] === 'price' || isAddedCost(sentence.text, mention),
              },
            ],
      ),
    );

/** Pounds of weight and pallets by the name of Euro. */
const isNoMoney = ({ sign, start, end }: MoneyMention, text: string): boolean =>
  (/^pounds?$/i.test(sign) && /\bweigh\w*|\bheavy|\bloads?\b|\blift\w*|\bcarr(?:y|ies)\b|\bin weight/i.test(text.slice(Math.max(0, start - 40), end + 30))) ||
  (/^euros?$/i.test(sign) &&
    /^[ -](?:pallets?|palettes?|crates?|box(?:es)?|plugs?|norm|zone|cup|star|class|engines?|bins?|containers?|boxes)\b/i.test(text.slice(end)));

/** “The theme is to be bought separately at $59”, “another $99 a year”: what others ask for a part of the work, and the client pays besides. */
const isAddedCost = (text: string, { start, end }: TextRange): boolean => {
  const before = text.slice(Math.max(0, start - 110), start);
  const clause = before.split(/[;]|, and /).at(-1)!;
  return (
    !notOurs.test(clause) &&
    !byOthers.test(text.slice(end, end + 40)) &&
    (added.test(clause) || (boughtThing.test(clause) && asking.test(clause)) || addedBehind.test(text.slice(end, end + 40)))
  );
};

/** “€29 in Europe and $34 in America” are the prices of two markets. */
const isOfTwoMarkets = (text: string, { start, end }: TextRange): boolean =>
  market.test(text.slice(end)) && marketBefore.test(text.slice(Math.max(0, start - 60), start));
const market = /^ (?:for|in) (?:the )?[A-Z]/;
/** “The courier charges AUD 95, and I add this to the invoice.” “All three are payable on booking.” */
const isOnOurBill = (text: string, behind: string, end: number): boolean =>
  payable.test(text.slice(end, end + 70)) || addedToBill.test(behind) || allPayable.test(behind);

/** A payment that we ask for is money of ours though it is no price of the whole. */
const isAskedFor = (before: string): boolean =>
  cap.test(before) ||
  (/\b(?:travel|flights?|hotels?|train|taxi|fuel|fares?|materials?|extras?|disbursements|surcharge|deduct|(?:take|knock) off|discount|less|minus|mileage|delivery|postage|shipping|parking|accommodation|expenses|insurance|deposit|balance|instal?ment|down payment|advance|remainder|remaining|rest|share)\b[^,;:]{0,20}$/i.test(
    before,
  ) &&
    !/\b(?:paid|received|refund\w*|back)\b/i.test(before));
