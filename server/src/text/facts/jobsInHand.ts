/**
 * Whether a letter speaks of a job that is under way, or of a standing order: how that is paid was agreed before, and a small
 * extra goes on the same bill.
 */
import { whereCued } from '../cuedFinder';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { madeWords } from '../../words/madeWords';
import { cuedPhrase, oneOf } from './cues';
import type { MoneyFigure } from './money';
import type { OfferedPrice } from './offers';
import { findsInOwn, found, nothing } from './proseHits';
import { plainText } from './tense';

/** A larger sum, in whatever currency, is taken for a job of its own: a rule of thumb. */
const mostForExtra = 500;

const made = oneOf(madeWords);
const lately = '(?: (?:all|already|also|both|just|now|then|today|yesterday))*';
const thing = "(?:[\\p{L}'-]+ ){0,5}?[\\p{L}'-]+";

/** “I finished the wall”, “your coat is cut”, “the photos are up”, “done this morning”, “version 3 of the map”. */
const underWay = cuedPhrase(
  [
    `(?:^|[.,;:!?]|\\b(?:and|but|here's what|so|today|yesterday)) ?(?:i|we)(?:'ve| have)?${lately} ${made}\\b`,
    `(?:^|[.,;:!?(]|\\b(?:and|but|so)) ?(?:all|both|everything|it|the ${thing}|they|your ${thing})(?:'s|'re| is| are)${lately} ` +
      `(?:${made}|done|live|online|up)\\b(?! (?:for|to|when)\\b)`,
    `^\\W*(?:all )?(?:changed|cleaned|corrected|done|finished|fixed|gone|mended|moved|sorted|updated)(?=[.!,]| (?:on|this|today|yesterday)\\b)`,
    '\\bversion (?:\\d|two|three|four)\\b|\\bround of (?:changes|corrections|edits)\\b|\\bproofs? (?:[\\p{L}-]+ ){0,4}?(?:are |is )?attached\\b|' +
      '\\b(?:amended|corrected|revised|updated) (?:[\\p{L}-]+ ){1,3}?(?:are|is) attached\\b',
    "\\b(?:the|your) (?:order|job) (?:from|in|of) (?:last |the )?\\p{L}+|" +
      '\\b(?:monthly|quarterly|weekly|yearly) (?:clean|hours?|invoice|lesson|plan|retainer|round|statement|visit)s?\\b',
    '\\b(?:covered (?:by|in)|under) (?:the|your) (?:[\\p{L}\\d-]+ ){0,3}?(?:contract|guarantee|plan|warranty)\\b',
    // A round, a lesson or an order that comes every week.
    '\\bas usual\\b|\\bsince (?:my|our|the) last (?:clean|delivery|inspection|lesson|service|session|treatment|visit)\\b|' +
      "\\byour (?:order|parcel)(?:'s| is| will be) (?:packed|ready|with you)\\b|" +
      '\\b(?:he|she|they|you) (?:came|coped|did|got on|played|sang|swam|was|were|worked)(?: [\\p{L}]+){0,3}? last (?:lesson|session|time|week)\\b',
    '\\b(?:remains?|stays?)(?: at)? (?:\\p{Sc} ?\\d|\\d[\\d.,]* ?\\p{Sc})',
  ].join('|'),
  'u',
);
const findUnderWay = whereCued([underWay], nothing, (sentence: Sentence) => (underWay.test(sentence, plainText(sentence)) ? found : nothing));

const asksPrice = /\b(?:costs?|estimate|fees?|offer|prices?|quotation|quote|rates?|tariff)\b/i;

/** “£85, the same as in the spring”, “at my usual rate”: paid as it was before. */
const asBefore = cuedPhrase(
  '\\bsame(?: (?:fee|price|rate))? as (?:always|before|ever|for|in|last|on|the (?:last|one)|usual|you)\\b|' +
    "\\bas (?:always|ever|last (?:month|spring|summer|time|winter|year|\\p{L}+day)|usual)\\b|" +
    '\\b(?:my|our|the) usual (?:charge|fee|hourly rate|price|rate|\\p{Sc})',
  'u',
);
/** “£45 on top of your clean”, “another £35”, “half a day of work more, £110”. */
const onTop = cuedPhrase(
  '\\b(?:in addition to|on top of) (?:the|your)\\b|\\banother (?:\\p{Sc} ?\\d|\\d[\\d.,]* ?\\p{Sc})|' +
    "\\b(?:days?|hours?|pages?|weeks?|words?|work) more, ?(?:about )?\\p{Sc}|\\badds?(?: (?:about|another|only|just))? (?:\\p{Sc} ?\\d|\\d[\\d.,]* ?\\p{Sc})",
  'u',
);

/** The offers that open a job of their own: not what is paid as before, nor a small price beside a job under way. */
export function withoutExtras(document: ProseDocument, offers: readonly OfferedPrice[]): readonly OfferedPrice[] {
  const left = offers.filter(({ sentence }) => !asBefore.test(sentence, plainText(sentence)) && !onTop.test(sentence, plainText(sentence)));
  const isUnderWay =
    left.length > 0 && !asksPrice.test(document.header.subject ?? '') && (left.length < offers.length || findsInOwn(document, findUnderWay));
  return isUnderWay ? left.filter(({ mention }) => !mention.figures.every(isSmall)) : left;
}

const isSmall = (figure: MoneyFigure | undefined): boolean => figure === undefined || Number(figure.decimal) * 10 ** figure.power < mostForExtra;
