/** Prices with what they are for, and percentages with what they are of. */
import type { Sentence } from '../sentence';
import { factClause, factStem, type FactClause } from './factClause';
import { priceVerbs } from './factWords';
import { amountKey, moneyIn, type MoneyMention } from './money';
import { moneyRoles } from './prices';
import type { StatedFact } from './statedFacts';
import { plainText } from './tense';
import {
  apposed,
  complement,
  feeBehind,
  forThing,
  fronted,
  offered,
  owner,
  partTotal,
  shareAfter,
  shareBefore,
  single,
  singleBehind,
  total,
} from './statedPricesPatterns';

const light = new Set(priceVerbs.split(' '));
const none: readonly StatedFact[] = [];

/** The exact amounts that are said to be the price of something. */
export function statedPrices(sentence: Sentence): readonly StatedFact[] {
  const money = moneyIn(sentence);
  if (money.length === 0 || money.length > 6) return none;
  const plain = plainText(sentence);
  return money.flatMap((mention, index): StatedFact[] => {
    if (mention.type !== 'exact' || mention.figures[1] || /^ (?:to|per) (?:the|one|a) (?:pound|euro|dollar|franc)\b/i.test(plain.slice(mention.rateEnd)))
      return [];
    const range = { start: mention.start, end: mention.end };
    const clause = factClause(sentence, range, money, light);
    const before = plain.slice(Math.max(0, mention.start - 90, money[index - 1]?.end ?? 0), mention.start);
    const after = plain.slice(mention.rateEnd, mention.rateEnd + 60);
    const role = roleOf(
      before,
      after,
      clause,
      moneyRoles(sentence)[index] === 'price' || (mention.per !== undefined && /\b(?:is|are|costs?|at|for) $/.test(before)),
    );
    if (role === undefined) return [];
    const named = perOf(mention, before, clause);
    // A rent is by the month, said or not.
    const per = role === 'rent' && named === ' per month' ? '' : named;
    return [
      {
        type: 'price',
        role: `${per ? 'price' : role}${per} ${taxOf(mention, before, after)}`,
        value: amountKey(mention),
        clause: withThing(clause, role, after),
        isDefinite: false,
        hosts: [],
        ...range,
      },
    ];
  });
}

function roleOf(before: string, after: string, clause: FactClause, isPrice: boolean): string | undefined {
  if (partTotal.test(before)) return undefined;
  if (total.test(`${clause.front} ${clause.back}`) && (isPrice || /\btotals?\b/.test(before))) return 'total';
  const named = single.exec(before)?.[1] ?? singleBehind.exec(after)?.[1];
  if (named) return named.replace(/^set-?up/, 'set-up').replace(/^call-?out/, 'call-out');
  return isPrice ||
    clause.isLabelled ||
    offered.test(before) ||
    (apposed.test(before) && /^, (?!(?:the|your|our|an?)\b)/.test(after)) ||
    feeBehind.test(after) ||
    (/\bthe\s+$/.test(before) && forThing.test(after))
    ? 'price'
    : undefined;
}

/** A deposit is told from another by what it is of, and not by the verbs around it; a price by all of its clause. */
function withThing(clause: FactClause, role: string, after: string): FactClause {
  const text = `${clause.front}#${clause.back}`;
  if (role !== 'price' && role !== 'total') {
    const of = [...(complement.exec(text)?.[1]?.split(' ') ?? []), ...(owner.exec(clause.front)?.[1]?.split(' ') ?? [])];
    return { ...clause, before: [...clause.before, ...clause.after].filter(({ lower }) => of.includes(lower.replace(/'s?$/, ''))) };
  }
  const end = clause.after.findIndex(({ joint }, index) => index > 0 && joint !== '' && !/^and\b/.test(joint));
  const topic = feeBehind.exec(after)?.[1] ?? fronted.exec(/^\W*(?:for|at)\W*$/.test(clause.front) ? after : '')?.[1];
  if (topic)
    return {
      ...clause,
      before: topic.split(' ').map((lower, index) => ({ stem: factStem(lower), lower, isName: false, isVerb: false, joint: index === 0 ? 'the' : '' })),
      after: [],
    };
  const behind = forThing.test(after) ? clause.after.slice(0, end < 0 ? 3 : end) : [];
  return { ...clause, before: [...clause.before, ...behind] };
}

/** “£49 a month”, “per month: £49” and “the monthly fee is £49”. */
function perOf({ per }: MoneyMention, before: string, { back }: FactClause): string {
  const rate = /\b(hour|dai|week|month|year|annual)(?:ly)? (?:rate|fee|charge|price|retainer)(?: (?:is|of|at|stays at|will be|comes to))? $/.exec(before)?.[1];
  const named =
    rate ??
    per ??
    /\b(hour|dai|week|month|year|annual)(?:ly)? (?:[a-z]+ )?(?:rate|fee|charge|price|cost|plan|rent|retainer|subscription|package)\b[^;.]*$/.exec(
      before,
    )?.[1] ??
    /^\s*(?:an?|per|each|every) (hour|day|week|month|year)\b/.exec(back)?.[1] ??
    /\b(?:per|an?) (hour|day|week|month|year|person|head|piece|page|word)\W*$/.exec(before)?.[1];
  return named
    ? ` per ${named
        .replace(/ly$/, '')
        .replace(/^annual$/, 'year')
        .replace(/^dai$/, 'day')}`
    : '';
}

/** “Incl. VAT” is another kind of amount; whether “plus VAT” is said or not makes none. */
function taxOf({ currency, sign }: MoneyMention, before: string, after: string): string {
  const tax = /\b(?:incl\w*|inc|with|gross)\b[^|]{0,14}(?:vat|tax|gst)|\bgross\b/.test(`${before.slice(-24)}|${after.slice(0, 30)}`) ? 'gross' : '';
  return `${currency ?? sign} ${tax}`;
}

const percentage = /(\d+(?:[.,]\d+)?)(?: ?%| per ?cent\b)/g;

/** “A deposit of 30 %”, “your 10% discount”. */
export function statedPercentages(sentence: Sentence): readonly StatedFact[] {
  const plain = plainText(sentence);
  if (!/%|per ?cent/.test(plain)) return none;
  const all = Array.from(plain.matchAll(percentage), ({ 0: match, 1: number, index }) => ({ start: index, end: index + match.length, number: number! }));
  if (all.length !== 1) return none;
  const [{ start, end, number }] = all as [(typeof all)[0]];
  const role = shareBefore.exec(plain.slice(Math.max(0, start - 40), start))?.[1] ?? shareAfter.exec(plain.slice(end, end + 50))?.[1];
  if (!role || /\b(?:if|when you|for (?:orders?|bookings?)|from \d+|over|above)\b/.test(plain)) return none;
  const clause = factClause(sentence, { start, end }, [], light);
  return [
    {
      type: 'share',
      role,
      value: String(Number(number.replace(',', '.'))),
      clause: { ...clause, before: [], after: [] },
      isDefinite: false,
      hosts: [],
      start,
      end,
    },
  ];
}
