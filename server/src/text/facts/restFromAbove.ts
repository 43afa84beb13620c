/** What is left to pay, where the price and what has been paid stand in different paragraphs: “Thank you for the £150 … That leaves £935”. */
import type { Block } from '../blocks';
import type { PlacedSentence } from '../prose';
import { behindPrices, priceAbove, wholeOf } from './priceAbove';
import { rest } from './restShares';
import { signedText, signsIn, type ReckonedAmount, type SumAmount } from './proseSigns';
import { isReckoningDoubtful } from './reckoningDoubts';
import { wordsAround } from './shareClaims';

const none: readonly ReckonedAmount[] = [];
const reach = 3;
const claims = /\b(?:leaves?|leaving|left|other|outstanding|owe|remain\w*|rest|balance|still)\b/;

export function restFromAbove(at: number, blocks: readonly Block[]): readonly ReckonedAmount[] {
  const { sentences } = blocks[at]!.prose;
  for (const [index, placed] of sentences.entries()) {
    if (!claims.test(placed.sentence.text.toLowerCase())) continue;
    const signed = signedText([placed]);
    const before = signedText(sentences.slice(0, index)).amounts;
    if (signed.amounts.length !== 1 || isReckoningDoubtful(signed.text)) continue;
    const paid = paymentsAbove(at, blocks);
    // The price is that of the paragraph itself, or what it takes from it is paid by what the paragraph names.
    const whole = before.length > 1 ? wholeOf(before) : undefined;
    const above = whole ? undefined : priceAbove(at, blocks, saysPaid);
    const prices =
      whole && paid.length === 1
        ? [whole, ...paid]
        : above && before.length === 1 && before[0]!.isPlain
          ? [above, before[0]!]
          : above && before.length === 0 && paid.length === 1
            ? [above, ...paid]
            : [];
    const [result] = prices.length > 0 ? restOf(signed, prices) : [];
    if (result) return [whole ? { ...result, explainedBy: 'never' } : result];
  }
  return none;
}

function restOf(signed: ReturnType<typeof signedText>, prices: readonly SumAmount[]): readonly ReckonedAmount[] {
  const all = behindPrices(signed, prices);
  const signs = signsIn(all.text);
  const sign = signs.find(({ kind, index }) => kind === '¤' && index === 0)!;
  const [amount] = signed.amounts;
  const right = amount!.isPlain ? rest({ signed: all, signs, sign, amount: amount!, ...wordsAround(all, signs, sign) }) : undefined;
  return right ? [{ amount: amount!, ...right }] : none;
}

const hasPaid = new RegExp(
  "\\b(?:thank(?:s| you)[^.¤]{0,30}|received (?:your |the )?(?:deposit of )?|(?:you|you've|have) (?:already )?" +
    '(?:paid|sent|transferred)(?: us| me)?(?: the)? )¤\\d+(?! (?:for|less|off))|' +
    '¤\\d+ (?:that |which )?(?:(?:has|have) )?(?:already )?(?:arrived|came in|is in|landed|paid|reached|received|' +
    'you (?:have )?(?:already )?(?:paid|sent))\\b|\\bdeposit of ¤\\d+ (?:has|is|came|arrived|reached)\\b',
);

const saysPaid = (placed: PlacedSentence): boolean => hasPaid.test(signedText([placed]).text);

/** What the paragraphs above say has been paid. */
function paymentsAbove(at: number, blocks: readonly Block[]): readonly SumAmount[] {
  return blocks.slice(Math.max(0, at - reach), at).filter(({ zone, type }) => zone === 'own' && type === 'paragraph').flatMap(({ prose }) =>
    prose.sentences.flatMap((placed) => {
      const { text, amounts } = signedText([placed]);
      return amounts.length === 1 && amounts[0]!.isPlain && hasPaid.test(text) ? amounts : [];
    }),
  );
}
