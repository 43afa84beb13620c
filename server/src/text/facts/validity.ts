/** Until when a price holds: “valid for 30 days”, “this offer stands until 23 December”. */
import type { Block } from '../blocks';
import { whereCued } from '../cuedFinder';
import { CuedPattern } from '../cuedPattern';
import type { ProseDocument } from '../document';
import type { PlacedSentence, Prose } from '../prose';
import { shift, type TextRange } from '../range';
import type { Sentence } from '../sentence';
import { datesIn, type DateMention } from './dates';
import { labelOf } from './labels';
import { limitsPrice } from './priceLimits';
import { saidByUs } from './soldPrices';
import { plainText } from './tense';
import { holding, keeping, lapsing, offers, otherThings, standing } from './validityWords';

/** What a document says of how long its price holds; the days at their places, none for a length of time. */
export const validityOf = (document: ProseDocument): readonly TextRange[] | undefined => document.note(findValidity);

const any = (words: readonly string[]): string => `(?:${words.join('|')})`;
const offer =
  `(?:(?:this|that|the|these|those|our|my|your|all|above|same|quoted|such|said)(?: [a-z-]+)? ${any(offers)}` +
  `(?: above| below| here| (?:of|at|for|in)(?: [^\\s;]+){1,3}?)?|${any(offers)}|this|that|these|it|they|which|ours|mine|` +
  'everything here)';
/** “The coach and the price”. */
const besides = '(?:(?:the|your|this) [a-z-]+(?: [a-z-]+)? and )?';
const thing =
  `${besides}(?:it|this|that|these|them|(?:the |our )?\\p{Sc} ?\\d[\\d.,]*|(?:the |our )?\\d[\\d.,]* ?\\p{Sc}|` +
  `(?:the|this|that|these|those|our|my|your|its|all)(?: [a-z-]+)? ${any(offers)}|${any(offers)})`;
const until = "(?:until|till|til|through|thru|to|up to|up until|for|within|by|on|before|as of|from|after|at any time|any time|only|\\d)";
const will = "(?:will |would |can |shall |is |are |to be |to )?(?:only |also |all |therefore |now |be |remain |stay |being |not )*";

/** Said of the price, by itself, by us, by the client, of its end, of its change, and of what is asked for it; each with a time to come behind or before it. */
const validWords = new CuedPattern(
  [
    `\\b(?:valid(?:ity)?|invalid (?:after|from))\\b`,
    `\\b${offer},? ${will}${any([...holding, ...standing])}\\b[^.;]{0,60}?\\b${until}\\b`,
    `(?:^|[,;:(/–—-])\\W*(?:${offer} )?(?:is |are )?${any(standing)}` +
      '(?: for (?:us|you|acceptance|your (?:acceptance|signature|order)))?,? (?:only )?(?:until|till|til|through|' +
      'to(?! (?:be|catch|chat|do|get|go|have|hear|know|meet|see|speak|talk|work|you)\\b)|up to|for|within|by)\\b',
    `(?:^|[(–—])\\W*${any(holding)} (?:until|till|til|through|to|up to|for)\\b|` +
      `\\b${any(offers)}\\b[^.;]{0,80}?\\band (?:it )?${will}${any([...holding, ...standing])} ` +
      '(?:until|till|til|through|to|up to|for)\\b',
    "\\b(?:we|i|us|me)(?:'ll| will| can| shall| could|'d| would|'re| are|'m| am)?" +
      `(?: \\w+ly| only| also| gladly| happily)*? ?${any(keeping)} (?:to )?${thing}\\b` +
      `(?! (?:date|slot|day|room|table|hall) )[^.;]{0,40}?\\b${until}\\b`,
    `(?:\\b${any(offers)}|\\p{Sc} ?\\d[\\d.,]*|\\d ?\\p{Sc}),? (?:that |which )?(?:we|i)(?:'ll| will| can)?` +
      `(?: \\w+ly)? ${any(keeping)}\\b[^.;]{0,40}?\\b${until}\\b`,
    `\\byou(?:'ll| may| can| could| have| are free to| would have| will have)? ?(?:to )?(?:accept (?:${thing})|` +
      'take (?:me|us) up on|take (?:it|this|that) up|hold (?:me|us) to|have (?:it|this|the \\w+) (?:at|for) ' +
      '(?:this|that|the same)|still get (?:it|this))\\b[^.;]{0,50}?\\b(?:until|till|til|through|to|up to|for|within|by|' +
      'before|any time|at any time)\\b',
    '\\b(?:acceptance|open for acceptance|subject to (?:your )?acceptance|' +
      '(?:may|can|must|could) be (?:accepted|taken up|signed|ordered)|(?:if|when|unless|provided) (?:it is |they are |you )?' +
      '(?:accept(?:ed)?|order(?:ed)?|book(?:ed)?|confirm(?:ed)?|sign(?:ed)?))(?: (?:by you|it|this|the (?:quote|order)))? ' +
      '(?:by|before|within|until|till|til|not later than|no later than|up to|at any time)\\b',
    '\\b(?:lapses?|lapsing|expires?|expiring|expiry|expiration)\\b|' +
      `\\b${offer},? ${will}${any(lapsing)}\\b(?=[^.;]{0,40}(?:\\d|end of|unless|if))` +
      '(?<!\\b(?:this|that|it|they|which),? (?:ends|closes|runs? out))',
    '\\b(?:prices?|rates?|fees?|costs?|tariffs?)(?: \\w+){0,3} ' +
      '(?:change|rise|go up|increase|adjusted|reviewed|raised)s?\\b[^.;]{0,20}\\b(?:after|from|on|in)\\b|' +
      '\\bnothing (?:about (?:it|that|this|the \\w+) )?(?:changes|goes up)\\b[^.;]{0,40}?\\b(?:before|through|till|until)\\b|' +
      '\\bno (?:price )?(?:rise|increase|change of price|price change)s? (?:before|until|till|til|this)\\b|' +
      "\\b(?:won't|will not|doesn't|does not|don't|do not|isn't|not|cannot|can't|never) (?:\\w+ )?" +
      '(?:(?:go|put [^.;]{2,20}) up|change|rise|increase|raise|(?:ask|charge|cost|pay)(?: you)?(?: for)?' +
      '(?: any| an? (?:cent|euro|penny|pound))? more(?! (?!before|than|this|through|till|until)[a-z])|' +
      'be (?:altered|changed|increased|raised)|get dearer)\\b[^.;]{0,40}?\\b(?:before|until|till|til|this|through)\\b|' +
      "\\b(?:from|after) [^.;]{2,30} (?:we|i)(?:'d|'ll| would| will)? (?:have to |need to |must )?" +
      '(?:(?:(?:calculate|price|reckon)(?: it| that| this)?|work (?:it|that|this|the \\w+) out) (?:afresh|again|anew)|' +
      'charge more|ask more|raise|quote (?:again|anew)|requote|re-?price|recalculate|review|revisit|' +
      '(?:look at|check|ask for|work out|go over) [^.;]{2,40}(?:again|anew|afresh))|' +
      '\\b(?:my|our) word on (?:it|this|that|the price)\\b',
    '\\bappl(?:y|ies) to orders\\b[^.;]{0,30}?\\b(?:before|by|in|till|until|up to|within)\\b|' +
      '\\btake (?:it|that|this) as (?:firm|fixed|good|valid) (?:for|till|until)\\b|' +
      '\\bacceptance is (?:open|possible|welcome) (?:by|for|till|until)\\b|' +
      `\\b${any(offers)} (?:does not|doesn't|will not|won't) move\\b[^.;]{0,40}?\\b(?:before|through|till|until)\\b|` +
      `\\bcount on ${thing}\\b[^.;]{0,20}?\\b(?:for|through|till|until|up to)\\b|` +
      '(?:\\b(?:figure|offer|price|rate|sum)s?(?: above| here)?(?: is| are)?|^) ?for ' +
      '(?:an? (?:answer|booking|order|yes)|bookings|orders)\\b(?: \\w+)? (?:before|by|in|till|until|up to|within)\\b|' +
      '\\bthis is (?:my|our|the) (?:figure|offer|price|rate)\\b[^.;]{0,12}?\\b' +
      '(?:for the (?:coming|next)|through|till|until)\\b|' +
      '\\b(?:do|make|offer) (?:it|them|this) (?:at|for) (?:that|this)\\b[^.;]{0,20}?\\b(?:through|till|until)\\b|' +
      `\\bhow long ${offer} (?:holds|lasts|stands)\\b`,
    // “A yes before 18 December keeps the price”, “this page is good for a month”.
    '\\band (?:so|with (?:it|them)) (?:are|do|does|goes|is) (?:my|our|the|this) (?:fee|offer|price|quote|rate)s?\\b|' +
      '\\b(?:fee|offer|price|quote|rate) goes with (?:it|them)\\b|' +
      '\\b(?:fixes|gets|holds|keeps|locks in|secures) (?:you )?(?:the|these|this) (?:fee|figure|offer|price|rate|sum)s?\\b' +
      '(?! (?:down|low))|\\bthis (?:document|letter|page|paper|sheet) (?:is|remains|stays) (?:binding|firm|good)\\b|' +
      `\\b${any(offers)} (?:has a life of|keeps?|lasts?|lives?)\\b(?=[^.;]{0,30}\\d|[^.;]{0,20}\\b(?:for|until|till|til)\\b)`,
    // “You have six weeks from today to accept this price.”
    "\\b(?:client|customer|there|you)(?:'ve| are| have| has)(?: got)? (?:about |up to )?(?:an?|\\d+|[a-z]+)" +
      '(?: (?:calendar|clear|full|more|whole|working))? (?:days?|fortnight|months?|weeks?)' +
      '(?: (?:after|from|of) (?:now|today|the (?:date|day)(?: [a-z]+){0,3}?))?(?: in which)? to (?:accept|agree to|' +
      `decide (?:about|on)|say yes to|sign (?:at|for)|take (?:me up on|up|us up on))(?: ${thing}\\b|(?= ?(?:$|[.,;:])))|` +
      `\\b(?:final|last) day to (?:accept|agree to|say yes to|take up) ${thing}\\b`,
    `\\b\\d+-day (?:offer|quote|price|quotation|validity|hold)\\b|\\b(?:offer|quote|price) (?:period|window)\\b`,
  ].join('|'),
  'u',
);

/** Other things that are valid, open or end. */
const otherThing = new RegExp(
  `\\b${any(otherThings)}\\b(?:,| is| are| was| will be)?[^.;]{0,30}\\b` +
    '(?:good|valid|expir\\w*|ends?|runs?|holds?|open|stands?|closes?)\\b|' +
    '\\bvalid (?:e-?mail|address|html|css|licen|certificate|insurance|passport|id\\b|point|reason|question|form|data|' +
    'for (?:the|your|both)\\b)|' +
    '\\b(?:hold|keep|reserve)(?: \\w+){0,4} (?:free|date|dates|slot|day|room|rooms|table|hall|weekend)\\b|' +
    "\\b(?:we|i|i'm|we're) (?:are |am )?open (?:until|till|til|to|from|on)\\b|" +
    '\\b(?:former|last|old|previous) (?:fee|price|rate)s? (?:had |was |were )?(?:fixed|good|held|stayed|stood)\\b',
);
/** Lines under each other that each begin anew: “**Date** 23 November”, “**Valid** 30 days”. */
const lastLine = /\n(?=\W*(?:\p{Lu}[^\n]*)?$)/u;
const looseTime = new RegExp(
  '\\b(?:end (?:of )?(?:the |this |next )?(?:\\w+ )?(?:week|year|month|quarter|january|february|march|april|may|june|july|' +
    'august|september|october|november|december)|\\d+\\)?[- ](?:\\w+ )?days?|(?:a|one|two|three|four|six|eight|ten) (?:\\w+ )?' +
    '(?:days?|weeks?|fortnight|months?|year)|a fortnight|(?:until|till|til|before|by|through) \\w+|' +
    '(?:this|calendar) (?:year|month|week)|new year|christmas|easter|month-?end|year-?end)\\b',
);

/** The days and lengths of time until which a sentence says that something stands; `undefined` when it says no such thing. */
export const validitySentence = whereCued([validWords], undefined, (sentence: Sentence): readonly DateMention[] | undefined => {
  const plain = plainText(sentence).replace(/\s/g, ' ');
  const match = validWords.exec(sentence, plain);
  if (!match) return undefined;
  const at = match.index;
  const lines = sentence.text.slice(0, at).search(lastLine);
  const end = plain.indexOf(';', at);
  if (otherThing.test(plain.slice(Math.max(plain.lastIndexOf(';', at), lines) + 1, end < 0 ? undefined : end))) return undefined;
  const dates = datesIn(sentence).filter(
    ({ type, start, text }) =>
      type !== 'time' && !/^\d*\W?(?:minutes?|hours?)/.test(text) && start > at - 60 && !/\b(?:of|dated|since)\s+(?:the\s+)?$/.test(plain.slice(0, start)),
  );
  return dates.length === 0 && !looseTime.test(plain.slice(Math.max(0, at - 60))) ? undefined : dates;
});

const label = new RegExp(
  '^\\W*(?:stands|holds|good|firm|fixed|decide by|yes by|order by|book by)(?: (?:until|till|to|for|by|through))?\\W*$|' +
    '\\b(?:fees?|offer|prices?|quot(?:e|ation)|rates?)(?: (?:above|as above|as quoted|given|here))?(?: (?:are|is))? ' +
    '(?:(?:firm|fixed|good|guaranteed|held|holds?|keeps?|kept|stands?|stays?|unchanged|valid) )?' +
    '(?:through|till|to|until|up to)\\W*$|' +
    '\\b(?:valid(?:ity)?(?: until| till| to| for| through| period)?|expir(?:y|es|ation)(?: date| on)?|' +
    '(?:offer|quote|price|quotation|proposal) (?:ends|valid|expires|holds|good|open|stands)' +
    '(?: until| for| through| on| till)?|good (?:until|through|for)|price held until|open until|binding until|' +
    'price (?:freeze|guarantee|hold|lock)|(?:offer|quote) (?:deadline|period|window)|' +
    '(?:open for )?acceptance(?: (?:by|deadline|period|until))?|accept by)\\W*$',
);

function findValidity(document: ProseDocument): readonly TextRange[] | undefined {
  const field = document.header.fields.get('valid-until') ?? document.header.fields.get('validity');
  if (field && field.values.length > 0) return [field.range];
  for (const { block, index } of document.noted(mayBeNamed(document) ? namesTime : saysValidity)) {
    if (!saidByUs(block)) continue;
    const { sentences } = block.prose;
    for (const [at, { sentence, start }] of sentences.entries()) {
      const dates = sentence.note(validitySentence) ?? (asksHowLong(sentences[at - 1]) || isNamed(block, index, document) ? timesIn(sentence) : undefined);
      if (dates) return dates.filter(({ type }) => type === 'day').map((date) => shift(date, block.start + start));
    }
  }
  // Signs of a limit tell no day that could be checked.
  return document.blocks.some((block) => saidByUs(block) && limitsPrice(block.prose)) ? [] : undefined;
}

/** “How long is this good for? Until 14 December.”, “How long this holds: until 14 December.” */
const asksHowLong = (placed: PlacedSentence | undefined): boolean => placed !== undefined && howLong.test(plainText(placed.sentence));
const stays = '(?:good|hold|holds|keep|last|lasts|offer|open|price|quote|stand|stands|valid)';
/** Not “how long does the oak last?” */
const howLongAsked = `(?:how long|until when|till when)\\b(?! (?:are|do|does|is|will) (?:an?|the|these|those|your) (?!(?:[a-z]+ )?${any(offers)}\\b))`;
const howLong = new RegExp(
  `\\b${howLongAsked}.*\\b(?:${stays}|accept|choose|decide|make up|say yes|sign|think)\\b.*\\?|` +
    `^\\W*(?:[a-z][.:)] )?${howLongAsked}[^,;]{0,40}\\b${stays}(?: for)?\\W*$`,
);

/** True where a title or a cell names it, so that a bare date may be meant. */
const mayBeNamed = (document: ProseDocument): boolean => document.noted(mayLabel)[Symbol.iterator]().next().done !== true;

/** “| Valid until | 23 December |” and “**Validity** 30 days” name it beside the date, or the title of the column or of the section does. */
function isNamed(block: Block, index: number, document: ProseDocument): boolean {
  if (block.type === 'heading') return false;
  if (block.type === 'cell' && block.column > 0) return lastAbove(index, document, () => true)?.prose.note(endsInLabel) === true || isColumn(block, document);
  const titles = document.note(validityTitles);
  if (titles.size === 0) return isColumn(block, document);
  const heading = lastAbove(index, document, ({ type }) => type === 'heading');
  return (heading !== undefined && titles.has(heading)) || isColumn(block, document);
}

function lastAbove(index: number, { blocks }: ProseDocument, isMeant: (block: Block) => boolean): Block | undefined {
  for (let at = index - 1; at >= 0; at--) if (saidByUs(blocks[at]!) && isMeant(blocks[at]!)) return blocks[at];
  return undefined;
}

/** The headings that name it. */
const validityTitles = ({ blocks }: ProseDocument): ReadonlySet<Block> =>
  new Set(blocks.filter((block) => block.type === 'heading' && (label.test(labelOf(block)) || howLong.test(labelOf(block)))));

const endsInLabel = ({ text }: Prose): boolean => label.test(text.toLowerCase().trim());
/** True of all that a label ends, and of little else. */
const mayLabel = ({ text }: Prose): boolean =>
  (text.length < longestLabel && howLong.test(text.toLowerCase().trim())) ||
  label.test(
    text
      .slice(-longestLabel)
      .toLowerCase()
      .replace(/[^\p{L}]+$/u, ''),
  );
/** More letters than any label has, with marks behind it. */
const longestLabel = 120;
const saysValidity = ({ sentences }: Prose): boolean =>
  sentences.some(({ sentence }, at) => sentence.note(validitySentence) !== undefined || asksHowLong(sentences[at - 1]));
/** What says nothing of a time says nothing of how long a price holds. */
const namesTime = ({ sentences }: Prose): boolean =>
  sentences.some(({ sentence }) => sentence.note(validitySentence) !== undefined || timesIn(sentence) !== undefined);

const timesIn = (sentence: Sentence): readonly DateMention[] | undefined => {
  const dates = datesIn(sentence).filter(({ type }) => type !== 'time');
  return dates.length > 0 || looseTime.test(plainText(sentence)) ? dates : undefined;
};

/** True for a cell under “Valid until”. */
const isColumn = ({ type, table, row, column }: Block, document: ProseDocument): boolean =>
  type === 'cell' && row > 0 && row < 9 && document.note(validityColumns).some((head) => head.table === table && head.column === column);

const validityColumns = (document: ProseDocument): readonly Block[] =>
  Array.from(document.noted(endsInLabel), ({ block }) => block).filter(({ type, row }) => type === 'cell' && row === 0);
