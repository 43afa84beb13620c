/** One amount of running text that may be a share, a rest or the like of amounts before it, with the words around it. */
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
export const plainBefore = ({ signs, signed: { amounts } }: Claim, place: number): readonly SumAmount[] => signs.flatMap(({ kind, index, end }) => (kind === '¤' && end <= place && amounts[index]!.isPlain ? [amounts[index]!] : []));

export const difference = ([first, ...others]: readonly SumAmount[]): Right => ({ right: others.reduce((rest, { value }) => rest.minus(value), first!.value), how: [first!, ...others].map(({ mention }) => mention.text).join(' − ') });

/** Words between a share and what it comes to. */
export const shareJoint = /^(?:[\s,:;.()=–—-]|\b(?:so|and|which|that|this|it|is|are|i\.e|i\.e\.|ie|makes?|comes? to|comes out at|amounts? to|adds? up to|works? out at|equals?|or|deposit|discount|advance|surcharge|commission|vat|gst|hst|tax|off|reduction|rebate|service|charge|fee|at|of|a|an|the|your|our|you|we|i|would|will|'d|'ll|'s|pay|paid|save|saving|due|now|up ?front|today|first|in|on|signing|signature|booking|order|adds?|saves?|takes?|knocks?|means|making|giving|amount|figure|sum|card|booking|handling|admin|costs?|get|take|ask|for|you'd|you'll|that's|it's|total|only|just|with|down|to|price|leaves|leaving|becomes|then|therefore|by|early|bird|member|regular|returning|customer|trade|(?:after|at|before|on|upon|when|with) (?:the |we |you |your )?(?:[a-z-]+ )?[a-z-]+)\b)*$/;
export const toPay = /\b(?:pay|costs?|leaves?|leaving|down to|total|altogether|in all|owe|becomes?|so the price|that's|price is|only)\b|^[^\p{L}]*so[^\p{L}]*$/u;
