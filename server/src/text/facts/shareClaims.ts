/** One amount of running text that may be a share, a rest or the like of amounts before it, with the words around it. */
import { shareWords } from '../../words/reckoningWords';
import { type ReckonedAmount, type Sign, type SignedText, type SumAmount } from './proseSigns';

export interface Claim {
  readonly signed: SignedText;
  readonly signs: readonly Sign[];
  /** That of the amount in question. */
  readonly sign: Sign;
  readonly amount: SumAmount;
  /** The words up to the sign in front, and up to the next one. */
  readonly front: string;
  readonly back: string;
  readonly previous: Sign | undefined;
}

export function wordsAround({ text }: SignedText, signs: readonly Sign[], sign: Sign): Pick<Claim, 'front' | 'back' | 'previous'> {
  const at = signs.indexOf(sign);
  const previous = signs[at - 1];
  return { previous, front: text.slice(previous?.end ?? 0, sign.start), back: text.slice(sign.end, signs[at + 1]?.start ?? text.length) };
}

export type Right = Omit<ReckonedAmount, 'amount'>;
export type Way = (claim: Claim) => Right | undefined;

/** The plain amounts in front of a place, the nearest last. */
export const plainBefore = ({ signs, signed: { amounts } }: Claim, place: number): readonly SumAmount[] =>
  signs.flatMap(({ kind, index, end }) => (kind === '¤' && end <= place && amounts[index]!.isPlain ? [amounts[index]!] : []));

export const difference = ([first, ...others]: readonly SumAmount[]): Right => ({
  right: others.reduce((rest, { value }) => rest.minus(value), first!.value),
  how: [first!, ...others].map(({ mention }) => mention.text).join(' − '),
});

const sharing = new Set(shareWords.split(', '));
/** “On signing”, “before we order the stone”. */
const occasion = /\b(?:after|at|before|on|upon|when|with) (?:[a-z-]+ ){0,4}[a-z-]+/g;

/** True when nothing between a share and an amount names a thing of its own. */
export const isShareJoint = (front: string): boolean =>
  front.length <= longestJoint &&
  (front.replace(occasion, ' ').match(/\p{L}+(?:[.']\p{L}+)*|\S/gu) ?? []).every((token) =>
    /^\p{L}/u.test(token) ? sharing.has(token) : /^[,:;.()=@'–—-]$/.test(token),
  );
const longestJoint = 120;

export const toPay = new RegExp(
  "\\b(?:pay|send|transfer|costs?|leaves?|leaving|down to|total|altogether|in all|owe|becomes?|so the price|that's|" +
    'price is|only)\\b|^[^\\p{L}]*so[^\\p{L}]*$',
  'u',
);
