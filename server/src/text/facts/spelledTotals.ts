/** Sums that are owed in words of their own: “pay six hundred and eighty pounds by card” over a table that comes to £660, “so you owe us £1,025” below a list. */
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { hitsInProse } from './proseHits';
import { moneyIn, type MoneyMention } from './money';
import { isDoubtful, type NamedTotal } from './namedTotals';
import type { TotalClaim } from './wholePrices';
import { writtenMoneyIn } from './writtenMoney';

const paying = /\b(?:amount|bill|charge|costs?|fee|invoice|owe|owes|pay|payable|payment|price|send|sum|total|transfer)\b/i;
/** “If you're happy to pay that” is no condition. */
const politely = /\bif you(?:['’]re| are| feel) (?:all right|comfortable|content|fine|glad|happy|ok|okay|prepared|willing)\b/gi;

/** What somebody else asks or asked, or is paid for something more or less. */
const elsewhere = /\b(?:another|asked|asks|could|cover\w*|elsewhere|insur\w*|normally|other|paid|their|they|usually|whether|with|without|would)\b/i;

const isClear = (text: string, mention: MoneyMention): boolean =>
  !elsewhere.test(text) &&
  !isDoubtful(
    text.replace(politely, (words) => ' '.repeat(words.length)),
    mention,
  );

/** The amounts in words that are to be paid. */
export const spelledTotals = (document: ProseDocument): readonly TotalClaim[] =>
  hitsInProse(document, spelledIn).flatMap(({ start, notes, block }) =>
    block.type === 'paragraph'
      ? notes.map((named) => ({ ...named, start: start + named.mention.start, end: start + named.mention.end, block, isSpelled: true, only: 'near' as const }))
      : [],
  );

function spelledIn(sentence: Sentence): readonly NamedTotal[] {
  const [mention, ...others] = writtenMoneyIn(sentence);
  if (
    !mention ||
    others.length > 0 ||
    moneyIn(sentence).length > 0 ||
    mention.per !== undefined ||
    sentence.isQuoted(mention) ||
    partly.test(sentence.text) ||
    !paying.test(sentence.text) ||
    !isClear(sentence.text, mention)
  )
    return [];
  return [{ mention, written: mention.figures[0].decimal, isGrand: false, isLabel: false }];
}

/** The amounts in figures that one is asked to pay, and those of a sentence that begins with what comes out. */
export const owedTotals = (document: ProseDocument): readonly TotalClaim[] =>
  hitsInProse(document, owedIn).flatMap(({ start, notes, block }) =>
    block.type === 'paragraph'
      ? notes.map((named) => ({
          ...named,
          start: start + named.mention.figures[0].start,
          end: start + named.mention.figures[0].start + named.written.length,
          block,
        }))
      : [],
  );

const asked = /\b(?:pay|transfer|send) (?:(?:us|me) )?(?:(?:the|a|full|whole|sum|amount|total|of|just|only) )*$/i;
const outcome = new RegExp(
  '^\\W*(?:all (?:in|told)|altogether|in all|so|that|therefore|this|together|which)\\b[^.;:]{0,60}\\b' +
    '(?:bill|comes?|costs?|due|is|makes?|owes?|pay|sum|total|totals)\\b[^.;:]{0,24}$',
  'i',
);
/** What is paid before the work is a part of it, whatever it is called. */
const partly = /\b(?:advance|begin|book\w*|confirm|hold|materials|now|order|reserve|secure|separately|sign\w*|start|up ?front)\b/i;

type OwedTotal = NamedTotal & Pick<TotalClaim, 'only'>;

function owedIn(sentence: Sentence): readonly OwedTotal[] {
  const { text } = sentence;
  const [mention, ...others] = moneyIn(sentence);
  if (!mention || others.length > 0 || mention.type !== 'exact' || mention.per !== undefined || sentence.isQuoted(mention) || !isClear(text, mention))
    return [];
  const front = text.slice(0, mention.start);
  const only =
    outcome.test(front) && !/^ (?:for|of|on|towards) (?!the (?:lot|whole|job)\b|all\b|everything\b|it\b|this\b|that\b)/i.test(text.slice(mention.end))
      ? 'list'
      : asked.test(front) && !partly.test(text)
        ? 'near'
        : undefined;
  const { start, end } = mention.figures[0];
  const written = /^\d[\d.,'’ \u00a0\u2009\u202f]*\d|^\d/.exec(text.slice(start, end))?.[0];
  return written && only ? [{ mention, written, isGrand: false, isLabel: false, only }] : [];
}
