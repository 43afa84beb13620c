/** The wordings that `priceLimits.ts` looks for, as patterns. Data only. */
import { priceChanges, priceNames, repricings, supplierMoves, suppliers } from '../../words/priceLimitWords';
import { cuedPhrase, oneOf } from './cues';

const atThat =
  '\\b(?:at|for) (?:this|that|it|cost)\\b' +
  '(?! [a-z]*(?:day|time|date|point|week|weekend|month|stage|end|job|work|visit|trip)\\b)|' +
  '\\bat (?:this|that) (?:money|price|figure|rate)\\b|\\p{Sc} ?\\d[\\d.,]* it is\\b';
export const price = cuedPhrase(`\\b${oneOf(priceNames)}\\b|${atThat}`, 'gu');
/** A price, and no paper to be signed or sent back. */
export const meansPrice = /^(?:at |cheap|deal|discount|fees?\b|for |market|money|pric|rates?\b|tariff)/;
export const thisPrice = cuedPhrase(
  "\\b(?:th(?:is|at|ese|ose|e)|my|our|same|above|such|today's|new|old) (?:[a-z]+ )?(?:prices?|pricing|figures?|" +
    "numbers?(?! of)|fees?|rates?|tariffs?|charges?|deal|sum(?! up)|amount(?! of)|market|scale|terms)(?:'s)?\\b|" +
    `\\bthat's (?:the price|what)\\b|${atThat}`,
  'gu',
);
/** “Tell me what you think of the price” takes no offer. */
export const talkedOf = /\b(?:about|check|if|know|of|on|over|suits?|through|whether|with) (?:(?:my|our|that|the|this) )?$/;
export const changes = cuedPhrase(`\\b${oneOf(priceChanges)}\\b`, 'g');
/** What the client may change is no change of ours. */
export const clientChanges = /\byou(?:'re| are)? (?:can|could|free to|may)(?: still| also)? (?:add|adjust|alter|change|end|lower|move|raise|reduce)\b/;
export const reprices = cuedPhrase(
  [
    `\\b${oneOf(repricings)}\\b`,
    '\\b(?:another|different|fresh|new|revised|updated) (?:estimates?|prices?|quotes?|quotation|scale)\\b(?! (?:within|for (?:that|the|it))\\b)',
    '\\b(?:have to (?:ask|be|charge)|otherwise) \\p{Sc}',
    '^\\W*(?:fine|firm|good|ok|okay|fixed|guaranteed|stands|holds)[:, ]* (?:for|until|till?|through|to (?=\\d))\\b',
  ].join('|'),
  'u',
);

/** “That is the price until …”, “not later than … for these prices”. */
export const isPrice = cuedPhrase(
  [
    '\\b(?:do|get|have) (?:it|that|them|this) (?:at|for) \\p{Sc} ?\\d|' +
      '\\byours (?:at|for) (?:that|this|\\p{Sc} ?\\d)|\\bdo (?:it|that|them|this) (?:at|for) (?:that|this)\\b|' +
      '\\bdo (?:that|this) (?:price|rate)\\b',
    "\\b(?:this|that|it)(?:'s| is| stays| would be|'d be|'ll be| will be) (?:only )?(?:that |this |the |my |our |what )?" +
      "(?:deal|prices?|it costs|you(?:'ll)? pay|this cheap|that cheap|so cheap)\\b",
    "\\b(?:price|number|figure)(?:'s| is) the (?:price|number|figure)\\b|\\bfor (?:these|this|those) (?:prices?|rates?|fees?|figures?)\\b",
  ].join('|'),
  'gu',
);
export const ending = /\b(?:until|till?|through|before|by|side of|up to|later than)\b[^,;]{0,40}$/;

/** What the price was worked out for. */
export const base = cuedPhrase(
  '\\b(?:assum\\w+|presuppos\\w+|based on|depends? on|calculated on|worked out on|rests? on|hangs? on|subject to|' +
    'conditional (?:on|upon)|matched|provided|providing|so long as|as long as)\\b',
  'g',
);
export const condition = cuedPhrase('\\b(?:assum\\w+|presuppos\\w+|subject to|conditional (?:on|upon))\\b', 'g');
export const isFor = cuedPhrase(
  "\\b(?:fee|figure|number|price|quote|rate)(?:'s| is)? for (?:that|these|this|those) (?:[a-z]+ )?" +
    '(?:dates?|days?|gap|month|slot|weeks?)\\b|' +
    '\\bwhat (?:the|this|my) (?:fee|figure|number|price|quote) is (?:based on|for)\\b|' +
    '\\bbased (?:my|the|this) (?:fee|figure|number|price|quote) on\\b',
);
export const season = cuedPhrase(
  [
    "\\bwhy (?:it|the price|this)(?:'s| is) (?:so |that |this )?(?:cheap|good|keen|low)\\b|" +
      "\\bfor ?ever price\\b|\\bprice (?:is not|isn't|won't be) for ?ever\\b",
    "\\b(?:slow[- ]season|off[- ]season|low[- ]season|winter|summer|spring|autumn|last season's|last year's|this year's|" +
      "christmas|summer-price|today's|promotion(?:al)?|introductory|launch) (?:[a-z]+ )?(?:prices?|numbers?|rates?|tariffs?|" +
      'fees?|deals?|scale|leaflet|lists?|season|money|offer|charges?)\\b',
    '\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d) ' +
      '(?:prices?|rates?|tariffs?|fees?|leaflet|lists?|charges)\\b',
  ].join('|'),
);

/** What makes the price what it is comes to an end. */
export const lapses = cuedPhrase(
  '\\b(?:code|deal|discount|funding|grant|hold|offer|option|price|promo|promotion|quote|rate|reservation|sale|special|' +
    'subsidy)s?\\b[^.;]{0,25}\\b(?:closes?|dies|ends(?! of)|expires?|finishes|lapses?|lasts? (?:till?|until)|' +
    'runs? (?:out|to)|stops?)\\b',
);
export const runsOut = cuedPhrase(
  [
    '\\b(?:best before|sell-by|use by)\\b|\\b(?:deal|number|offer|price|quote) has (?:a|its) (?:clock|date|limit)\\b|' +
      '\\bor (?:else )?(?:the|this|my) (?:number|price|offer|deal|quote) (?:is off|goes|changes|lapses)\\b',
    "\\byou(?:'ve| have)(?: got)? (?:until|till?)\\b(?![^.;]{0,40} to (?!accept|book|confirm|decide|make up|order|say|sign|take|think))",
    "\\b(?:while(?:st)? (?:it|they|stocks?) lasts?|until (?:they're|they are|it's|it is|they|it) (?:all )?" +
      "(?:used|gone|sold|run out|runs out)|when (?:it's|it is|they're) gone|first come,? first served|" +
      "(?:comes|is|goes) off the table|off the table once|won't see out)\\b",
  ].join('|'),
);
export const supply = cuedPhrase(`\\b${oneOf(suppliers)}(?:'s?)?(?![\\w-])`, 'g');
export const supplied = cuedPhrase(`\\b${oneOf(supplierMoves)}\\b`, 'g');

/** “If I have your yes until Friday, everything is safe. After that I must see what is still free.” */
export const yes = cuedPhrase(
  '\\b(?:a|an|the|your) (?:(?:clear|definite|final|firm) )?(?:agreement|answer|confirmation|decision|go-ahead|' +
    'green light|ok|okay|word|yes)\\b|\\b(?:say|says) yes\\b',
);
export const safe = /\b(?:all|everything|it|that|we)(?:'s| is|'re| are| will be|'ll be) (?:all )?(?:certain|covered|fine|good|guaranteed|safe|secure|set)\b/;
export const afterThat = /^\W*(?:after (?:it|that|then|this)|afterwards|any later|beyond that|from then on|later than that)\b/;
