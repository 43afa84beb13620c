/** Until when a price holds: “valid for 30 days”, “this offer stands until 23 December”. */
import type { Block } from '../blocks';
import { CuedPattern, whereCued } from '../cuedPattern';
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import { shift, type TextRange } from '../range';
import type { Sentence } from '../sentence';
import { datesIn, type DateMention } from './dates';
import { labelOf } from './labels';
import { saidByUs } from './soldPrices';
import { plainText } from './tense';

/** What a document says of how long its price holds; the days at their places, none for a length of time. */
export const validityOf = (document: ProseDocument): readonly TextRange[] | undefined => document.note(findValidity);

const strong = /^[^\p{L}]*(?:this |the |our |my |valid|validity|prices?|quot|offer|proposal|estimate|period of validity|expir|good (?:for|until|through)|open until)/u;
const priced = /\b(?:prices?|pricing|quotes?|quotations?|offers?|proposal|estimate|rates?|fees?|figures?|costs?|terms|these|validity|budget|sum|amounts?|discount)\b|\p{Sc}|\b(?:this|it|they|all) (?:is|are|stands?|holds?|stays?|remains?|expires?|will)\b|^[^\p{L}]*(?:valid|validity|expir|good (?:for|until|through)|open until)/u;
/** Other things that are valid or end. */
const otherThing = /\b(?:licen[cs]e|certificate|warranty|guarantee(?! (?:this|the|these|our) (?:price|rate|quote))|domain|voucher|coupon|ticket|permit|passport|insurance|membership|subscription|hosting|e-?mail address|address|card|contract|visa|link|support|html|css|markup|data|form|password|slot|certificat\w+)\b[^.;]{0,30}\b(?:valid|expir\w*|ends?|runs?|holds?)\b|\bvalid (?:e-?mail|address|html|css|licen|certificate|insurance|passport|id\b|point|reason|question|form|data|for (?:the|your|both)\b)/;
/** What counts only with the price as its subject: “accept by 4 December to keep this price”. */
const weak = /\b(?:accept\w*|book\w*|confirm\w*|order\w*)\b/;
const strongVerb = new CuedPattern(/\b(?:valid(?:ity)?|expir\w+|lapses?|runs? out|closes|(?:prices?|pricing|quotes?|quotations?|offers?|proposal|estimate|rates?|fees?|figures?|costs?|terms|this|it|they|these|budget)\b[^.;]{0,40}\b(?:holds?|stands?|applies|apply|stays?|remains?|is|are|will be|open|good|fixed|guaranteed|firm|ends?|available|stay|hold)\b[^.;]{0,40}?\b(?:until|till|to|through|for|by|on|up to|ends?)|(?:hold|keep|honou?r|guarantee|freeze|fix|lock)\b[^.;]{0,20}\b(?:prices?|quote|offer|rates?|fees?|figures?|quotation|estimate|it)\b[^.;]{0,30}\b(?:until|till|to|through|for)|(?:to|will) (?:keep|hold|get|secure|lock in) (?:this|the|these|our) (?:price|rate|offer|fee)|(?:prices?|rates?|fees?) (?:\w+ ){0,3}(?:change|rise|go up|increase)s?\b[^.;]{0,20}\b(?:after|from|on)|good (?:for|until|through)|offer ends?)\b/);

/** The days and lengths of time until which a sentence says that something stands; `undefined` when it says no such thing. */
export const validitySentence = whereCued([strongVerb], undefined, (sentence: Sentence): readonly DateMention[] | undefined => {
  const { text } = sentence;
  if (!/\d|\b(?:days?|weeks?|months?)\b/i.test(text)) return undefined;
  const plain = plainText(sentence);
  if (!strongVerb.test(sentence, plain) || otherThing.test(plain) || !(strong.test(plain) || priced.test(plain) || weak.test(plain))) return undefined;
  const at = strongVerb.exec(sentence, plain)!.index;
  const dates = datesIn(sentence).filter(({ type, start, text }) => type !== 'time' && !/^\d*\W?(?:minutes?|hours?)/.test(text) && start > at - 60);
  if (dates.length === 0 && !/\b(?:end of (?:the )?(?:\w+ )?(?:year|month|quarter|january|february|march|april|may|june|july|august|september|october|november|december)|\d+[- ](?:\w+ )?days?|(?:a|one|two|three|six) (?:weeks?|months?|year)|(?:until|till) \w+)\b/.test(plain)) return undefined;
  return dates;
});

const label = /\b(?:valid(?:ity)?(?: until| till| to| for| through| period)?|expir(?:y|es|ation)(?: date| on)?|(?:offer|quote|price|quotation|proposal) (?:ends|valid|expires|holds|good|open|stands)(?: until| for| through| on| till)?|good (?:until|through|for)|price held until|open until)\W*$/;

function findValidity(document: ProseDocument): readonly TextRange[] | undefined {
  const field = document.header.fields.get('valid-until') ?? document.header.fields.get('validity');
  if (field && field.values.length > 0) return [field.range];
  let heading: Block | undefined;
  let row: Block | undefined;
  for (const block of document.blocks) {
    if (!saidByUs(block)) continue;
    if (block.type === 'heading') heading = block;
    // “| Valid until | 23 December |” and “**Validity** 30 days” name it beside the date.
    const named = block.type === 'cell' && block.column > 0 ? row?.prose.note(endsInLabel) : block.type !== 'heading' && heading !== undefined && label.test(labelOf(heading));
    row = block;
    if (!named && !block.prose.note(namesTime)) continue;
    for (const { sentence, start } of block.prose.sentences) {
      const dates = sentence.note(validitySentence) ?? (named ? timesIn(sentence) : undefined) ?? (block.type === 'cell' && timesIn(sentence) && isColumn(block, document) ? timesIn(sentence) : undefined);
      if (dates) return dates.filter(({ type }) => type === 'day').map((date) => shift(date, block.start + start));
    }
  }
  return undefined;
}

const endsInLabel = ({ text }: Prose): boolean => label.test(text.toLowerCase().trim());
/** What says nothing of a time says nothing of how long a price holds. */
const namesTime = ({ sentences }: Prose): boolean => sentences.some(({ sentence }) => sentence.note(validitySentence) !== undefined || timesIn(sentence) !== undefined);

const timesIn = (sentence: Sentence): readonly DateMention[] | undefined => {
  const dates = datesIn(sentence).filter(({ type }) => type !== 'time');
  return dates.length > 0 ? dates : undefined;
};

/** True for a cell under “Valid until”. */
const isColumn = ({ type, table, row, column }: Block, { blocks }: ProseDocument): boolean =>
  type === 'cell' && row > 0 && row < 9 && blocks.some((head) => head.table === table && head.row === 0 && head.column === column && label.test(head.prose.text.toLowerCase().trim()));
