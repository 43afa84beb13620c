/**
 * Signs that a letter says until when its price holds, whatever its words: a time, with a word that makes it a limit, beside the
 * price and what becomes of it. No single word says it; two or three of different kinds close together do.
 */
import { limitTimes, priceChanges, priceHolds, priceNames, supplierMoves, suppliers } from '../../words/priceLimitWords';
import type { PlacedSentence, Prose } from '../prose';
import type { Sentence } from '../sentence';
import { cuedPhrase, oneOf } from './cues';
import { datesIn } from './dates';
import { plainText } from './tense';

/** A place in the plain words of a sentence. */
type Mark = readonly [start: number, end: number];

const atThat = '\\b(?:at|for) (?:this|that|it|cost)\\b(?! [a-z]*(?:day|time|date|point|week|weekend|month|stage|end|job|work|visit|trip)\\b)|\\bat (?:this|that) (?:money|price|figure|rate)\\b|\\p{Sc} ?\\d[\\d.,]* it is\\b';
const price = cuedPhrase(`\\b${oneOf(priceNames)}\\b|${atThat}`, 'gu');
/** A price, and no paper to be signed or sent back. */
const meansPrice = /^(?:at |cheap|deal|discount|fees?\b|for |market|money|pric|rates?\b|tariff)/;
const thisPrice = cuedPhrase(`\\b(?:th(?:is|at|ese|ose|e)|my|our|same|above|such|today's|new|old) (?:[a-z]+ )?(?:prices?|pricing|figures?|numbers?(?! of)|fees?|rates?|tariffs?|charges?|deal|sum(?! up)|amount(?! of)|market|scale|terms)(?:'s)?\\b|\\bthat's (?:the price|what)\\b|\\bprice is\\b|${atThat}`, 'gu');
const holds = cuedPhrase(`\\b${oneOf(priceHolds)}\\b`, 'g');
const changes = cuedPhrase(`\\b${oneOf(priceChanges)}\\b`, 'g');
const times = cuedPhrase(`\\b${oneOf(limitTimes)}\\b`, 'g');
const money = /\b(?:pa(?:y|ys|id|yment|yments|yable|ying)(?! (?:the (?:new|old)|what|more|another|extra))|notice|deposit|balance|invoices?|invoiced|bills?|billed|due|instal?ments?|retention|hold back|warranty|guarantee of|hosting|support|licen[cs]e|start(?:s|ed)?|begins?|deliver(?:ed|y|s)?|ready|finish(?:ed)?|included?|includes|covers?|changes to|rounds of)\b/;

/** What makes a limit of the time behind it. */
const before = /(?:\b(?:until|till?|through|thru|to|before|by|ahead of|prior to|inside|within|than|for|as far as|this side of|side of|latest|beyond|past|after|from|once|on|in|at|when|have|'ve|got|given? me|give you|guaranteed|valid|good|firm|fixed|held|while|so long as|as long as|over|up to|of|says|ends?|is|closes?|finishes|this|w\/c|week of|only|between now and)|['’:(–-])(?: (?:the|an?|my|our|your|their|his|about|around|around|end|start|close|last|[a-z]+'s|middle|beginning|early|mid|late|next|first|second|third|of|out|at|coming|whole|full|another|only|this|that|\w+day|\d{1,2}(?:st|nd|rd|th)?|two|three|four|six|eight|ten|thirty|sixty|ninety))*[ -]*$/;
const until = /\b(?:until|till?|through|thru|before|by|ahead of|prior to|inside|within|than|for|as far as|side of|latest|beyond|past|so long as|as long as|while|up to|to|between now and)\b[^,;]{0,40}$/;
const ending = /\b(?:until|till?|through|before|by|side of|up to|later than)\b[^,;]{0,40}$/;
const that = cuedPhrase("\\b(?:after|past|beyond|from|before|until|till|by|than) (?:that|then|it|this|which)\\b(?! [a-z]+(?:day|time|date|price|rate))|\\b(?:thereafter|afterwards|meanwhile|otherwise|failing which|miss (?:it|that|this)|any later|any longer|leave it longer|longer than that|later ones|or else|while|whilst|as long as|so long as)\\b|\\bthen(?=[.,;!]|$)|^\\W*(?:and )?then\\b|\\bif you (?:leave|wait|sit)\\b", 'g');

const marks = (found: readonly RegExpExecArray[]): readonly Mark[] => found.map(({ index, 0: text }) => [index, index + text.length]);

interface Limits {
  /** Times with a word of limit before them. */
  readonly limits: readonly Mark[];
  readonly times: readonly Mark[];
}

/** The limits of time that a sentence names. */
const limitsIn = (sentence: Sentence): Limits => sentence.note(findLimits);

function findLimits(sentence: Sentence): Limits {
  const plain = plainText(sentence);
  const all: Mark[] = [...datesIn(sentence).filter(({ type, text }) => type !== 'time' && !/years$/.test(text)).map(({ start, end }): Mark => [start, end]), ...marks(times.matchAll(sentence, plain))];
  const limits = all.filter(([start]) => !/\b(?:for|on) (?:the|your) $/.test(plain.slice(Math.max(0, start - 10), start)) && (before.test(plain.slice(Math.max(0, start - 60), start)) || until.test(plain.slice(Math.max(0, start - 60), start)) || /^(?:within|in|for|by|until|before|after) /.test(plain.slice(start))));
  return { limits, times: all };
}

/** True when one of each kind stands within so many letters, with nothing between that makes it another matter. */
function together(plain: string, width: number, ...kinds: readonly (readonly Mark[])[]): boolean {
  const [first, ...rest] = kinds;
  if (!first || kinds.some((kind) => kind.length === 0)) return false;
  const reach = (from: number, to: number, left: readonly (readonly Mark[])[]): boolean => {
    const [next, ...others] = left;
    if (!next) return !plain.slice(from, to).includes(';') && !money.test(plain.slice(from, to));
    return next.some(([start, end]) => {
      const [low, high] = [Math.min(from, start), Math.max(to, end)];
      return high - low <= width && reach(low, high, others);
    });
  };
  return first.some(([start, end]) => reach(start, end, rest));
}


/** What the client does to take the offer. */
const yes = cuedPhrase("\\b(?:yes|yea|nay|signs? up|enrols?|joins?|your word|nod|say so|say the word|shake|instruct(?:ions|ed)?|appoint(?:ments?|ed)?|go-ahead|goahead|decisions?|decide[ds]?|orders?|ordered|ordering|book|books|booked|booking|bookings|sign|signs|signed|accept(?:ed|ance)?|confirm(?:ed|ation|s)?|agreed?|answer|commit|convert|take (?:it|this|them|me) (?:up|on)|if i know|i(?:'ve| have) not heard|hear(?:d)? (?:from you|back|by|before)|hear|let me know|tell me|tell us|say by|ring me|word from you|a word|know by|get (?:it|this|them|the \\w+) to me|reach(?:es)? (?:me|us)|done by|dropped off|comes? in|come in)\\b", 'g');
/** The place in the writer’s diary or stock that is kept for the client. */
const keptFor = cuedPhrase("\\b(?:pencil(?:l?ed)?|first refusal|(?:first|second) option|first in the queue|courtesy hold|wait(?:s|ing)? for you|(?:put|set) (?:aside|by)|ring-?fence|(?:put|set|keep|keeping|hold|holding|held|kept|reserved?|saved?)(?: [\\w']+){0,6} (?:for (?:you|him|her|them|me)|free|open|aside|to one side)|(?:(?:it|date|day|place|slot|two|one|weekend)(?: is| are|'s) )yours|can only wait|(?:i|we)(?:'ll| will| can|'m|'re| am| are)? (?:hold|holding|keep|keeping|reserve|reserving|block|blocking) (?:off )?(?:the|your|that|this|these|those|it|both)(?! (?:right|originals?|photographs|copy|copies|keys|files|samples|data|records|deposit))|(?:is|are) (?:reserved|held|pencilled|kept|saved)|(?:reserved|held|kept) for you)\\b");
const keptUntil = /\b(?:hold|keep|save|fence|wait|pencil|reserve|aside|yours|queue|option|refusal|block|free|open|held|kept|stay|for you|for me|for him)[^.;]*?\b(?:until|till?|through|to|up to|as far as|for (?:an?|another|one|two|three|four|six|ten|\d+|the (?:next|coming)))\b[^,;]{0,30}$/;
const others = cuedPhrase("\\b(?:some(?:one|body) else|others (?:after|ask\\w*|interested|wait\\w*|want\\w*)|another (?:band|body|buyer|client|club|company|couple|crowd|customer|enquiry|family|firm|party|person|school)|(?:the )?other lot|who(?:ever|soever) (?:asks?|books|calls|comes|has|is|rings|says|signs|wants)|other (?:bands|clients|companies|couples|customers|enquiries|families|people|schools)|(?:be|gets?|is|are) released|whichever (?:asks|comes|has|of you|says)|next (?:in|on) (?:the|my|our) (?:line|list|queue)|ring the next|gets? a look-in|first come|first to (?:ask|book|say)|ask(?:s|ed) first|rubbed out|release (?:both|it|the (?:box|date|day|room|slot|table|weekend)s?|them|that|your (?:date|day|place|slot))|let(?:ting)? (?:it|them) go|goes? (?:back )?to (?:another|other|some|the (?:next|other|second))|offer (?:it|the \\w+) (?:on|out|round)|(?:two|three|four|several|\\d) (?:other )?(?:clubs|couples|families|folk|lads|others|parties|people)(?: \\w+)? (?:after|asking|chasing|coming|interested|looking|wanting|who)|sniffing|people wanting|on general sale|(?:assume|take it)(?: that)? (?:it as|it is|it's) (?:a )?no)\\b", 'g');
const gone = cuedPhrase("\\b(?:best before|sell-by|use by)\\b|\\b(?:deal|number|offer|price|quote) has (?:a|its) (?:clock|date|limit)\\b|\\byou(?:'ve| have)(?: got)? (?:until|till?)\\b(?![^.;]{0,40} to (?!accept|book|confirm|decide|make up|order|say|sign|take|think))|\\bor (?:else )?(?:the|this|my) (?:number|price|offer|deal|quote) (?:is off|goes|changes|lapses)\\b|\\b(?:while(?:st)? (?:it|they|stocks?) lasts?|until (?:they're|they are|it's|it is|they|it) (?:all )?(?:used|gone|sold|run out|runs out)|when (?:it's|it is|they're) gone|first come,? first served|(?:comes|is|goes) off the table|off the table once|won't see out)\\b");
const season = cuedPhrase("\\bwhy (?:it|the price|this)(?:'s| is) (?:so |that |this )?(?:cheap|good|keen|low)\\b|\\bfor ?ever price\\b|\\bprice (?:is not|isn't|won't be) for ?ever\\b|\\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:prices?|rates?|tariffs?)\\b|\\b(?:slow[- ]season|off[- ]season|low[- ]season|winter|summer|spring|autumn|last season's|last year's|this year's|early[- ]bird|christmas|january|summer-price|today's|promotion(?:al)?|introductory|launch) (?:[a-z]+ )?(?:prices?|numbers?|rates?|tariffs?|fees?|deals?|scale|leaflet|lists?|season|money|offer|charges?)\\b|\\b(?:19|20)\\d\\d (?:prices?|rates?|tariffs?|fees?|leaflet|lists?|charges)\\b");
const base = cuedPhrase("\\b(?:assum\\w+|presuppos\\w+|based on|depends? on|calculated on|worked out on|rests? on|hangs? on|subject to|conditional (?:on|upon)|matched|provided|providing|so long as|as long as)\\b", 'g');

const condition = cuedPhrase("\\b(?:assum\\w+|presuppos\\w+|subject to|conditional (?:on|upon))\\b", 'g');
/** “That is the price until …”, “not later than … for these prices”. */
const isPrice = cuedPhrase("\\b(?:do|get|have) (?:it|that|them|this) (?:at|for) \\p{Sc} ?\\d|\\byours (?:at|for) (?:that|this|\\p{Sc} ?\\d)|\\bdo (?:it|that|them|this) (?:at|for) (?:that|this)\\b|\\bdo (?:that|this) (?:price|rate)\\b|\\b(?:this|that|it)(?:'s| is| stays| would be|'d be|'ll be| will be) (?:only )?(?:that |this |the |my |our |what )?(?:deal|prices?|it costs|you(?:'ll)? pay|this cheap|that cheap|so cheap)\\b|\\b(?:price|number|figure)(?:'s| is) the (?:price|number|figure)\\b|\\bfor (?:these|this|those) (?:prices?|rates?|fees?|figures?)\\b", 'gu');
/** What is done to a price that no longer holds. */
const reprice = cuedPhrase("\\bre-?(?:cost|price|quote|run|scope|calculate)(?:s|d|ing)?\\b|\\b(?:price|cost|quote|work|reckon|figure) (?:it|this|that|them|the (?:figures?|job|numbers?|prices?|quote|sums?|work))(?: out)? (?:again|afresh|anew)\\b|\\b(?:look at|go over|check|do|redo|revisit) (?:it|this|that|the (?:prices?|figures?|numbers?|quote|sums)) (?:again|afresh)\\b|\\bstart (?:again|from scratch|over|afresh) (?:with|on) (?:the|my) (?:numbers?|prices?|figures?|sums|quote)\\b|\\b(?:all )?bets are off\\b|\\btreat (?:this|it|that) as (?:expired|withdrawn|lapsed|void|closed|dead|gone)\\b|\\bassume (?:it's|it is|that's|it) (?:a )?no\\b|\\btear (?:this|it) up\\b|\\b(?:rather not|wouldn't like to|couldn't|can't) guess\\b|\\b(?:different|new|fresh|another|revised|updated) (?:estimates?|prices?|quotes?|quotation|figures?|number|scale)\\b(?! (?:within|for (?:that|the|it))\\b)|\\b(?:redo|reset|reprint|revise|review) (?:all )?(?:my|our|the) (?:new )?(?:prices?|rates?|price list|list|tariffs?|charges|fees)\\b|\\bback to (?:my |our |the )?(?:usual|normal|full|standard|old|list)\\b|\\bfull (?:fare|price|whack|rate)\\b|\\b(?:not|n't) (?:be )?(?:changing|raising|moving|touching|promising|guaranteeing) (?:it|that|this)\\b|\\b(?:booked|go|goes|gone) elsewhere\\b|\\bask (?:me )?again\\b|\\bstart over\\b|\\breverts? to\\b|\\bhave to (?:ask|be|charge) \\p{Sc}|\\bputs? (?:prices|the price|this) up by\\b|\\b(?:it|that|this)(?:'d|'ll| will| would)? (?:holds?|stands?) (?:an?|one|two|three|four|six|\\d+) (?:days?|fortnight|months?|weeks?)\\b|\\b(?:bin|rip|scrap|shred|throw) (?:it|that|this)(?: away| up)?\\b|\\bafter (?:that|which|then)\\b[^.;]{0,40}\\b(?:dearer|double|full (?:fare|price|rate|whack)|on top|time and a half|twice)\\b|\\b(?:chance|date|deal|it|offer|place|price|slot|space)(?:'s| is| will be) (?:dead|gone|off|over|taken)\\b|\\brubbed out\\b|\\ba look-in\\b|\\bsale(?:'s| is) (?:over|on)\\b|\\botherwise \\p{Sc}|\\bearly[- ]bird\\b|^\\W*(?:fine|firm|good|ok|okay|fixed|guaranteed|stands|holds)[:, ]* (?:for|until|till?|through|to (?=\\d))\\b", 'u');
/** What makes the price what it is comes to an end. */
const lapsing = cuedPhrase("\\b(?:code|deal|discount|funding|grant|hold|offer|option|price|promo|promotion|quote|rate|reservation|sale|special|subsidy)s?\\b[^.;]{0,25}\\b(?:closes?|dies|ends(?! of)|expires?|finishes|lapses?|lasts? (?:till?|until)|runs? (?:out|to)|stops?)\\b");
/** What the price is for. */
const isFor = cuedPhrase("\\b(?:fee|figure|number|price|quote|rate)(?:'s| is)? for (?:that|these|this|those) (?:[a-z]+ )?(?:dates?|days?|gap|month|slot|weeks?)\\b|\\bwhat (?:the|this|my) (?:fee|figure|number|price|quote) is (?:based on|for)\\b|\\bbased (?:my|the|this) (?:fee|figure|number|price|quote) on\\b|\\bfor as long as\\b");
const nowKept = cuedPhrase("\\b(?:am|are|have|i'm|i've|is|provisionally|we're|we've)(?: now| provisionally)? (?:blocked|held|holding|keeping|pencill?ed|put aside|reserved|set aside)\\b");
const supply = cuedPhrase(`\\b${oneOf(suppliers)}(?:'s?)?(?![\\w-])`, 'g');
const supplied = cuedPhrase(`\\b${oneOf(supplierMoves)}\\b`, 'g');

/** “Timber goes up in January”, “my supplier’s new list is out by then”. */
const marketed = (sentence: Sentence, plain: string, times: readonly Mark[], limits: readonly Mark[]): boolean =>
  times.length + limits.length > 0 && together(plain, 140, marks(supply.matchAll(sentence, plain)), marks(supplied.matchAll(sentence, plain)), [...times, ...limits]);

/** What the client may change is no change of ours. */
const yours = /\byou(?:'re| are)? (?:can|could|free to|may)(?: still| also)? (?:add|adjust|alter|change|end|lower|move|raise|reduce)\b/;
/** “Tell me what you think of the price” takes no offer. */
const asked = /\b(?:about|check|if|know|of|on|over|suits?|through|whether|with) $/;

/** Names the sign that a sentence bears; the sentences before it may name the time. */
export function limitSign(sentences: readonly PlacedSentence[], at: number): string | undefined {
  const { sentence } = sentences[at]!;
  const plain = plainText(sentence);
  if (plain.length > 1000) return undefined;
  const { limits, times } = limitsIn(sentence);
  const meant = marks(that.matchAll(sentence, plain));
  const earlier = meant.length > 0 && [at, at - 1, at - 2].some((index) => index >= 0 && limitsIn(sentences[index]!.sentence).times.length > 0);
  const all = earlier ? [...limits, ...meant] : limits;
  const near = [at - 1, at + 1].some((index) => index in sentences && limitsIn(sentences[index]!.sentence).limits.length > 0 && !money.test(plainText(sentences[index]!.sentence)));
  if (gone.test(sentence, plain)) return 'gone';
  if (season.test(sentence, plain) && (times.length > 1 || near)) return 'season';
  if (times.length > 0 && lapsing.test(sentence, plain)) return 'lapsing';
  if ((times.length > 0 || sentences[at - 1] && limitsIn(sentences[at - 1]!.sentence).times.length > 0) && isFor.test(sentence, plain)) return 'is for';
  if (marketed(sentence, plain, times, all)) return 'market';
  if (all.length === 0) return undefined;
  if (reprice.test(sentence, plain)) return 'reprice';
  const ends = all.filter(([start, end]) => until.test(plain.slice(0, start)) || meant.some(([from]) => from === start) || /^(?:within|until|before|by) /.test(plain.slice(start, end)));
  const find = (pattern: { matchAll: typeof price.matchAll }): readonly Mark[] => marks(pattern.matchAll(sentence, plain));
  const prices = find(price);
  if (together(plain, 90, prices, find(holds), all)) return 'holds';
  if (!yours.test(plain) && together(plain, 110, prices, find(changes), all)) return 'changes';
  if (together(plain, 140, [...find(thisPrice), ...prices.filter(([start]) => meansPrice.test(plain.slice(start)))].filter(([start]) => !asked.test(plain.slice(0, start))), find(yes), ends)) return 'yes';
  if (keptFor.test(sentence, plain) && limits.some(([start]) => keptUntil.test(plain.slice(0, start)))) return 'kept';
  if (ends.length > 0 && nowKept.test(sentence, plain) && together(plain, 140, find(yes), ends)) return 'kept';
  if (together(plain.replaceAll(';', ','), 140, find(others), ends)) return 'others';
  if (together(plain, 140, prices, find(base), ends) || together(plain, 70, find(condition), find(yes), ends)) return 'base';
  if (together(plain, 70, find(isPrice), all.filter(([start]) => ending.test(plain.slice(0, start)))) || together(plain, 70, find(isPrice), meant)) return 'is';
  return undefined;
}

/** True when words tell until when a price holds. */
export const limitsPrice = (prose: Prose): boolean => prose.note(findLimited);
const findLimited = ({ sentences }: Prose): boolean => sentences.some((_, at) => limitSign(sentences, at) !== undefined);
export const whyLimits = (document: any): string[] => document.blocks.filter((b: any) => b.zone !== 'client' && b.zone !== 'greeting').flatMap((b: any) => b.prose.sentences.flatMap((s: any, at: number) => { const w = limitSign(b.prose.sentences, at); return w ? [`${w}: ${s.sentence.text.trim()}`] : []; }));
