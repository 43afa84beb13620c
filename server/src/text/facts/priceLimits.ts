/**
 * Signs that a letter says until when its price holds, whatever its words: a limit of time beside the price and what becomes of
 * it, or beside what the client does to have it. No single word says it; two or three of different kinds close together do.
 */
import { priceChanges, priceHolds, priceNames, repricings, supplierMoves, suppliers } from '../../words/priceLimitWords';
import type { CuedPattern } from '../cuedPattern';
import type { PlacedSentence, Prose } from '../prose';
import { cuedPhrase, oneOf } from './cues';
import { keepsPlace, takes } from './keptPlaces';
import { isOtherMatter, limitsIn, marksOf, pointersIn, together, type Mark } from './limits';
import { plainText } from './tense';

const atThat = '\\b(?:at|for) (?:this|that|it|cost)\\b(?! [a-z]*(?:day|time|date|point|week|weekend|month|stage|end|job|work|visit|trip)\\b)|\\bat (?:this|that) (?:money|price|figure|rate)\\b|\\p{Sc} ?\\d[\\d.,]* it is\\b';
const price = cuedPhrase(`\\b${oneOf(priceNames)}\\b|${atThat}`, 'gu');
/** A price, and no paper to be signed or sent back. */
const meansPrice = /^(?:at |cheap|deal|discount|fees?\b|for |market|money|pric|rates?\b|tariff)/;
const thisPrice = cuedPhrase(`\\b(?:th(?:is|at|ese|ose|e)|my|our|same|above|such|today's|new|old) (?:[a-z]+ )?(?:prices?|pricing|figures?|numbers?(?! of)|fees?|rates?|tariffs?|charges?|deal|sum(?! up)|amount(?! of)|market|scale|terms)(?:'s)?\\b|\\bthat's (?:the price|what)\\b|${atThat}`, 'gu');
/** “Tell me what you think of the price” takes no offer. */
const talkedOf = /\b(?:about|check|if|know|of|on|over|suits?|through|whether|with) (?:(?:my|our|that|the|this) )?$/;

const holds = cuedPhrase(`\\b${oneOf(priceHolds)}\\b`, 'g');
const changes = cuedPhrase(`\\b${oneOf(priceChanges)}\\b`, 'g');
/** What the client may change is no change of ours. */
const clientChanges = /\byou(?:'re| are)? (?:can|could|free to|may)(?: still| also)? (?:add|adjust|alter|change|end|lower|move|raise|reduce)\b/;
const reprices = cuedPhrase(
  [
    `\\b${oneOf(repricings)}\\b`,
    '\\b(?:another|different|fresh|new|revised|updated) (?:estimates?|prices?|quotes?|quotation|scale)\\b(?! (?:within|for (?:that|the|it))\\b)',
    '\\b(?:have to (?:ask|be|charge)|otherwise) \\p{Sc}',
    '^\\W*(?:fine|firm|good|ok|okay|fixed|guaranteed|stands|holds)[:, ]* (?:for|until|till?|through|to (?=\\d))\\b',
  ].join('|'),
  'u',
);

/** “That is the price until …”, “not later than … for these prices”. */
const isPrice = cuedPhrase(
  [
    '\\b(?:do|get|have) (?:it|that|them|this) (?:at|for) \\p{Sc} ?\\d|\\byours (?:at|for) (?:that|this|\\p{Sc} ?\\d)|\\bdo (?:it|that|them|this) (?:at|for) (?:that|this)\\b|\\bdo (?:that|this) (?:price|rate)\\b',
    "\\b(?:this|that|it)(?:'s| is| stays| would be|'d be|'ll be| will be) (?:only )?(?:that |this |the |my |our |what )?(?:deal|prices?|it costs|you(?:'ll)? pay|this cheap|that cheap|so cheap)\\b",
    "\\b(?:price|number|figure)(?:'s| is) the (?:price|number|figure)\\b|\\bfor (?:these|this|those) (?:prices?|rates?|fees?|figures?)\\b",
  ].join('|'),
  'gu',
);
const ending = /\b(?:until|till?|through|before|by|side of|up to|later than)\b[^,;]{0,40}$/;

/** What the price was worked out for. */
const base = cuedPhrase('\\b(?:assum\\w+|presuppos\\w+|based on|depends? on|calculated on|worked out on|rests? on|hangs? on|subject to|conditional (?:on|upon)|matched|provided|providing|so long as|as long as)\\b', 'g');
const condition = cuedPhrase('\\b(?:assum\\w+|presuppos\\w+|subject to|conditional (?:on|upon))\\b', 'g');
const isFor = cuedPhrase("\\b(?:fee|figure|number|price|quote|rate)(?:'s| is)? for (?:that|these|this|those) (?:[a-z]+ )?(?:dates?|days?|gap|month|slot|weeks?)\\b|\\bwhat (?:the|this|my) (?:fee|figure|number|price|quote) is (?:based on|for)\\b|\\bbased (?:my|the|this) (?:fee|figure|number|price|quote) on\\b");
const season = cuedPhrase(
  [
    "\\bwhy (?:it|the price|this)(?:'s| is) (?:so |that |this )?(?:cheap|good|keen|low)\\b|\\bfor ?ever price\\b|\\bprice (?:is not|isn't|won't be) for ?ever\\b",
    "\\b(?:slow[- ]season|off[- ]season|low[- ]season|winter|summer|spring|autumn|last season's|last year's|this year's|christmas|summer-price|today's|promotion(?:al)?|introductory|launch) (?:[a-z]+ )?(?:prices?|numbers?|rates?|tariffs?|fees?|deals?|scale|leaflet|lists?|season|money|offer|charges?)\\b",
    '\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d) (?:prices?|rates?|tariffs?|fees?|leaflet|lists?|charges)\\b',
  ].join('|'),
);

/** What makes the price what it is comes to an end. */
const lapses = cuedPhrase("\\b(?:code|deal|discount|funding|grant|hold|offer|option|price|promo|promotion|quote|rate|reservation|sale|special|subsidy)s?\\b[^.;]{0,25}\\b(?:closes?|dies|ends(?! of)|expires?|finishes|lapses?|lasts? (?:till?|until)|runs? (?:out|to)|stops?)\\b");
const runsOut = cuedPhrase(
  [
    "\\b(?:best before|sell-by|use by)\\b|\\b(?:deal|number|offer|price|quote) has (?:a|its) (?:clock|date|limit)\\b|\\bor (?:else )?(?:the|this|my) (?:number|price|offer|deal|quote) (?:is off|goes|changes|lapses)\\b",
    "\\byou(?:'ve| have)(?: got)? (?:until|till?)\\b(?![^.;]{0,40} to (?!accept|book|confirm|decide|make up|order|say|sign|take|think))",
    "\\b(?:while(?:st)? (?:it|they|stocks?) lasts?|until (?:they're|they are|it's|it is|they|it) (?:all )?(?:used|gone|sold|run out|runs out)|when (?:it's|it is|they're) gone|first come,? first served|(?:comes|is|goes) off the table|off the table once|won't see out)\\b",
  ].join('|'),
);
const supply = cuedPhrase(`\\b${oneOf(suppliers)}(?:'s?)?(?![\\w-])`, 'g');
const supplied = cuedPhrase(`\\b${oneOf(supplierMoves)}\\b`, 'g');

/** “If I have your yes until Friday, everything is safe. After that I must see what is still free.” */
const yes = cuedPhrase("\\b(?:a|an|the|your) (?:(?:clear|definite|final|firm) )?(?:agreement|answer|confirmation|decision|go-ahead|green light|ok|okay|word|yes)\\b|\\b(?:say|says) yes\\b");
const safe = /\b(?:all|everything|it|that|we)(?:'s| is|'re| are| will be|'ll be) (?:all )?(?:certain|covered|fine|good|guaranteed|safe|secure|set)\b/;
const afterThat = /^\W*(?:after (?:it|that|then|this)|afterwards|any later|beyond that|from then on|later than that)\b/;

/** Nobody says it in a longer sentence. */
const longest = 1000;

/** True when a sentence bears such a sign; those around it may name the time. */
function isLimited(sentences: readonly PlacedSentence[], at: number): boolean {
  const { sentence } = sentences[at]!;
  const plain = plainText(sentence);
  if (plain.length > longest) return false;
  const timesAt = (index: number): readonly Mark[] => (sentences[index] ? limitsIn(sentences[index].sentence).times : []);
  const { times } = limitsIn(sentence);
  const find = (pattern: CuedPattern): readonly Mark[] => marksOf(pattern, sentence, plain);
  if (runsOut.test(sentence, plain) || (times.length > 0 && lapses.test(sentence, plain))) return true;
  if (season.test(sentence, plain) && (times.length > 1 || [at - 1, at + 1].some((index) => hasLimit(sentences[index])))) return true;
  if (isFor.test(sentence, plain) && times.length + timesAt(at - 1).length > 0) return true;

  const pointers = pointersIn(sentence).length > 0 && [at, at - 1, at - 2].some((index) => timesAt(index).length > 0) ? pointersIn(sentence) : [];
  const limits = [...limitsIn(sentence).limits, ...pointers];
  if (together(plain, 140, find(supply), find(supplied), [...times, ...pointers])) return true;
  if (limits.length === 0) return false;
  if (limitsIn(sentence).ends.length > 0 && yes.test(sentence, plain) && (safe.test(plain) || (sentences[at + 1] && afterThat.test(plainText(sentences[at + 1]!.sentence))))) return true;
  if (reprices.test(sentence, plain)) return true;
  const ends = [...limitsIn(sentence).ends, ...pointers];
  const prices = find(price);
  if (together(plain, 90, prices, find(holds), limits) || (!clientChanges.test(plain) && together(plain, 110, prices, find(changes), limits))) return true;
  const offered = [...find(thisPrice), ...prices.filter(([start]) => meansPrice.test(plain.slice(start)))].filter(([start]) => !talkedOf.test(plain.slice(0, start)));
  if (together(plain, 140, offered, find(takes), ends) || keepsPlace(sentence, plain, ends)) return true;
  if (together(plain, 140, prices, find(base), ends) || together(plain, 70, find(condition), find(takes), ends)) return true;
  return together(plain, 70, find(isPrice), [...limits.filter(([start]) => ending.test(plain.slice(0, start))), ...pointers]);
}

const hasLimit = (placed: PlacedSentence | undefined): boolean => placed !== undefined && limitsIn(placed.sentence).limits.length > 0 && !isOtherMatter(plainText(placed.sentence));

/** True when words tell until when a price holds. */
export const limitsPrice = (prose: Prose): boolean => prose.note(findLimited);
const findLimited = ({ sentences }: Prose): boolean => sentences.some((_, at) => isLimited(sentences, at));
