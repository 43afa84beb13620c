/** Sentences that name a total: “The total is £1,440.”, “That comes to £1,440 altogether.” */
import type { Sentence } from '../sentence';
import { moneyIn, type MoneyMention } from './money';

/** A total as a sentence names it. */
export interface NamedTotal {
  readonly mention: MoneyMention;
  /** The number alone, as written. */
  readonly written: string;
  /** True for the total of everything: “grand total”, “for both parts”. */
  readonly isGrand: boolean;
  /** True for “Total: £1,440”. */
  readonly isLabel: boolean;
}

export const totalsNamed = (sentence: Sentence): readonly NamedTotal[] => sentence.note(totalsIn);

const noNames: readonly NamedTotal[] = [];
const grand = new RegExp(
  '\\b(?:grand total|overall (?:total|price|cost)|total overall|altogether|everything|' +
    '(?:for|of) (?:both|all|the (?:whole|entire|complete))\\b|all (?:two|three|four|five|parts|phases|sections|tables|' +
    'of (?:it|this|the above))|(?:whole|entire|complete) \\p{L}+|everything (?:below|above)|(?:all of )?the (?:above|below)|' +
    'project total|brings (?:the|your) total)\\b',
  'iu',
);
const before = new RegExp(
  '(?:^|[^\\p{L}-])(?:(?:the|our|your|this) )?(?:grand |project |overall |full |complete )?' +
    '(?:total(?: (?:price|cost|costs|fee|fees|amount|sum|investment|due|bill|budget|grant))?(?: requested)?' +
    '(?: for (?:everything|(?:all|the whole|this|the|your) ?(?:of (?:this|it|the above)|work|project|job|order|website|' +
    'site|quote|package|three|four)?))?(?:,? (?:including|incl\\.?|excluding|excl\\.?|with|without|plus|before) ' +
    '(?:VAT|tax|GST))?(?: (?:therefore|then|now|also))?' +
    '(?: (?:is|comes to|will be|would be|amounts to|of|at|stands at|works out at))?|(?:comes|adds up|amounts|totals) ' +
    '(?:to|up to)(?: a total of)?|in total(?: it)? (?:is|comes to))\\s*[:=–—-]?\\s*$',
  'iu',
);
const whole = new RegExp(
  '\\b(?:(?:grand|overall) (?:total|price|cost)|total)\\b[^.;:,\\d]{0,50}\\b' +
    '(?:is|comes to|will be|of|at|amounts to)\\s*[:=–—-]?\\s*$|\\bbrings (?:the|your) total to\\s*$|' +
    '\\b(?:whole|entire|complete) \\p{L}+ (?:costs?|comes to|is)\\s*$|' +
    '\\b(?:price|cost|fee|investment|quote|charge) for (?:everything|all of (?:this|it)|both(?: \\p{L}+)?|' +
    'all (?:two|three|four|five)(?: \\p{L}+)?|the (?:whole|entire|complete) \\p{L}+) (?:is|comes to|will be|would be)\\s*$',
  'iu',
);
const after = new RegExp(
  '^\\s*(?:in total|altogether|all in)\\b|^\\s*(?:in all|all told|all together|the lot|over ?all)(?=\\W*$|[,;:.)])|' +
    '^,? (?:for|covers|buys) (?:everything|both(?: \\p{L}+)?|all (?:two|three|four|five|six)(?: \\p{L}+)?|' +
    'all of (?:it|this|that|them|the above|the below)|the (?:lot|whole(?: \\p{L}+)?))\\b',
  'iu',
);
/** “Together £1,890”, “In all, we ask for £1,890”. */
const opening = new RegExp(
  '(?:^\\W*(?:so |and )?|\\b(?:the|all) (?:two|three|four|five|six|lot)\\s+)(?:together|altogether|all together|in all|' +
    'all in all|in total|all told|taken together|put together)\\b[:,–—-]?\\s*' +
    "(?:(?:that|this|it|they|these|those|we|you|i)\\b(?:['’](?:s|d|ll|re))?)?(?:\\s*\\b(?:is|are|makes?|comes? to|come|asks?|" +
    'charge|costs?|pay|would|will|be|add up))*(?: (?:to|for|at|a total of))?\\s*$',
  'i',
);
/** “For both rooms you pay £9,690”, “The three steps together cost €12,500”, “Our price for the lot is”. */
const ofAll = new RegExp(
  '\\b(?:(?:both|all(?: of)?(?: (?:the|these|those))?|the) ' +
    '(?:(?:two|three|four|five|six|seven|eight|nine|ten)(?: [\\p{L}-]+){0,2}|lot)|both(?: [\\p{L}-]+){1,2}|' +
    'the (?:whole|entire|complete) [\\p{L}-]+)(?: (?:together|taken together|combined|as a whole|in one))?,? ' +
    "(?:(?:you|we|i|it|that|this|they)(?:['’](?:d|ll))? )?(?:(?:will|would|therefore|then|now|together) )*(?:add up to|" +
    'amounts? to|ask|charge|comes? to|costs?|is|are|makes?|owe|pay|spend|totals?|yours for|for)(?: you| us)?' +
    '(?: (?:for|just|only|a total of))* $',
  'iu',
);
const doubt = new RegExp(
  '\\b(?:if|unless|with(?:out)? the (?:optional|extra)|option(?:al|s)?|alternatives?|package|instead|per|each|every|' +
    'a (?:month|year|week|day)|monthly|yearly|annual(?:ly)?|hours?|months?|years?|weeks?|days?|first|second|third|phase|' +
    '(?:stage|part) (?:\\d|one|two|three|four|five|[a-d])\\b|(?:each|every|this|that|next|last|per|of the|for the) ' +
    '(?:stage|part)|saves?|savings?|discount|less|more|extra|additional|was|were|had|would have|last|previous(?:ly)?|' +
    'earlier|old|originally|(?<!\\btotal )budget|invoice|up to|about|around|roughly|approximately|estimate[ds]?|between|' +
    'from|minimum|maximum|cap|capped|deposit|balance|remaining|half|example|instal?ments?|spend|ad|ads|page|table \\d)\\b|\\?',
  'i',
);

/** What a comma parts from the total does not bear on it: “… £5,000 for both steps, half on signing”. */
const clauseAround = (text: string, { start, end }: MoneyMention): string => `${text.slice(0, start)} ${/^[^,;–—]*/.exec(text.slice(end))![0]}`;

/** True where an amount may be that of a part, of another time or of a guess. */
export const isDoubtful = (text: string, mention: MoneyMention): boolean => doubt.test(clauseAround(text, mention).replace(/\([^()\d]*\)/g, ' '));

function totalsIn(sentence: Sentence): readonly NamedTotal[] {
  const { text } = sentence;
  if (!/total|comes to|adds up|amounts to|together|\ball\b|\bboth\b|everything|whole|entire|complete|the lot/i.test(text)) return noNames;
  const money = moneyIn(sentence);
  if (money.length !== 1) return noNames;
  const mention = money[0]!;
  const front = text.slice(0, mention.start);
  const behind = text.slice(mention.end);
  if (mention.type !== 'exact' || mention.per !== undefined || sentence.isQuoted(mention) || isDoubtful(text, mention)) return noNames;
  const isGrand = grand.test(clauseAround(text, mention)) || ofAll.test(front);
  if (!before.test(front) && !(isGrand && whole.test(front)) && !opening.test(front) && !ofAll.test(front) && !after.test(behind)) return noNames;
  const { start, end } = mention.figures[0];
  const written = /^\d[\d.,'’ \u00a0\u2009\u202f]*\d|^\d/.exec(text.slice(start, end))?.[0];
  return written ? [{ mention, written, isGrand, isLabel: /^\W*(?:grand |project |overall |your )?total\b/i.test(text) }] : noNames;
}
