/** What the whole of something comes to, where the one rate that it is reckoned from stands further up: “sixteen lessons at £32 each … one invoice of £512 for the whole course”. */
import type { Block } from '../blocks';
import type { PlacedSentence } from '../prose';
import { moneyIn } from './money';
import { year } from './partShares';
import { signedText, signsIn, type ReckonedAmount, type SignedText } from './proseSigns';
import { proseSums } from './proseSums';
import { isReckoningDoubtful } from './reckoningDoubts';
import { wordsAround } from './shareClaims';

const none: readonly ReckonedAmount[] = [];
const reach = 3;
/** The whole of what is sold, as the place with the rate left it open. */
const ofAll = new RegExp(
  '\\b(?:altogether|(?:for|of) (?:all|both|everything|the lot|them all)|all (?:in|told|together|of (?:it|them))|' +
    '(?:whole|full|entire|complete) (?:course|event|hire|job|lot|order|programme|run|season|series|set|stay|term|thing|' +
    'tour|trip)|in (?:all|total)|total|(?:a|the|your|this|over a|over the) (?:full |whole |first )?year)\\b',
);

export function wholeFromAbove(at: number, blocks: readonly Block[]): readonly ReckonedAmount[] {
  const { sentences, text } = blocks[at]!.prose;
  const [claim, ...others] = sentences.filter(({ sentence }) => moneyIn(sentence).length > 0);
  if (!claim || others.length > 0 || moneyIn(claim.sentence).length > 1 || !ofAll.test(claim.sentence.text.toLowerCase())) return none;
  const rate = rateAbove(at, blocks);
  if (!rate) return none;
  const signed = signedText([rate, claim]);
  if (isReckoningDoubtful(signed.text) || signed.amounts.some(({ start }, index) => index < signed.amounts.length - 1 && start >= claim.start)) return none;
  const sums = proseSums(signed);
  // Where no other deal is spoken of, nothing else can make it up.
  const isPlain = !otherDeal.test(`${blocks.slice(Math.max(0, at - reach), at).map(({ prose }) => prose.text).join(' ')} ${text}`);
  return (sums.length > 0 ? sums : yearOf(signed)).map((one) => (isPlain ? { ...one, explainedBy: 'never' } : one));
}

const otherDeal = /\b(?:cheaper|credit|deposit|discount|extra|free|half|less|minus|off|paid|plus|reduc\w+|refund|sav(?:e|es|ing)|surcharge|tax|VAT|GST)\b|%/i;

/** The only sentence with money above a place; its offsets count from the block's start and lie before it. */
function rateAbove(at: number, blocks: readonly Block[]): PlacedSentence | undefined {
  const near = blocks.slice(Math.max(0, at - reach - 1), at).filter(({ zone, type }) => zone === 'own' && (type === 'paragraph' || type === 'item'));
  const priced = near.flatMap(({ start, prose }) =>
    prose.sentences
      .filter(({ sentence }) => moneyIn(sentence).length > 0)
      .map(({ sentence, start: by }) => ({ sentence, start: start + by - blocks[at]!.start })),
  );
  const [only, ...others] = priced;
  return only && others.length === 0 ? only : undefined;
}

/** “£638 a month” and “Over the year you would spend £7,656”. */
function yearOf(signed: SignedText): readonly ReckonedAmount[] {
  const signs = signsIn(signed.text);
  const money = signs.filter(({ kind }) => kind === '¤');
  const sign = money.at(-1)!;
  const amount = signed.amounts[sign.index]!;
  const rates = money.slice(0, -1);
  const front = signed.text.slice(signed.last, sign.start);
  const leads =
    /^\W*(?:so |and )?(?:for|in|over) (?:a|one|the|your first|the first|a full|the full|the whole|a whole) year,? (?:(?:you|we|it|this|that|they)(?:'d|'ll)? )?(?:(?:would|will|then|therefore) )*(?:adds up to|comes to|costs?|is|makes|pay|spend)(?: you)? $/.test(
      front,
    );
  const rate = rates.at(-1);
  if (!leads || !rate || !amount.isPlain || rate.unit !== 'month' || rates.some(({ unit }) => unit !== undefined && unit !== 'month')) return none;
  const right = year({ signed, signs, sign: { ...sign, unit: 'year' }, amount, ...wordsAround(signed, signs, sign), front: ' ', previous: rate });
  return right ? [{ amount, ...right }] : none;
}
