/**
 * Signs that a letter says until when its price holds, whatever its words: a limit of time beside the price and what becomes of
 * it, or beside what the client does to have it. No single word says it; two or three of different kinds close together do.
 */
import { priceHolds } from '../../words/priceLimitWords';
import type { CuedPattern } from '../cuedPattern';
import type { PlacedSentence, Prose } from '../prose';
import { cuedPhrase, oneOf } from './cues';
import { keepsPlace, takes } from './keptPlaces';
import { isOtherMatter, limitsIn, marksOf, pointersIn, together, type Mark } from './limits';
import { plainText } from './tense';
import {
  afterThat,
  base,
  changes,
  clientChanges,
  condition,
  ending,
  isFor,
  isPrice,
  lapses,
  meansPrice,
  price,
  reprices,
  runsOut,
  safe,
  season,
  supplied,
  supply,
  talkedOf,
  thisPrice,
  yes,
} from './priceLimitsPatterns';

const holds = cuedPhrase(`\\b${oneOf(priceHolds)}\\b`, 'g');

/** Nobody says it in a longer sentence. */
const longest = 1000;

/** True when a sentence bears such a sign; those around it may name the time. */
function isLimited(sentences: readonly PlacedSentence[], at: number): boolean {
  const { sentence } = sentences[at]!;
  const plain = plainText(sentence);
  if (plain.length > longest) return false;
  const timesAt = (index: number): readonly Mark[] => (sentences[index] ? limitsIn(sentences[index].sentence).times : []);
  const { times } = limitsIn(sentence);
  const find = (pattern: CuedPattern): readonly Mark[] => marksOf(pattern, sentence, plain);
  if (runsOut.test(sentence, plain) || (times.length > 0 && lapses.test(sentence, plain))) return true;
  if (season.test(sentence, plain) && (times.length > 1 || [at - 1, at + 1].some((index) => hasLimit(sentences[index])))) return true;
  if (isFor.test(sentence, plain) && times.length + timesAt(at - 1).length > 0) return true;

  const pointers = pointersIn(sentence).length > 0 && [at, at - 1, at - 2].some((index) => timesAt(index).length > 0) ? pointersIn(sentence) : [];
  const limits = [...limitsIn(sentence).limits, ...pointers];
  if (together(plain, 140, find(supply), find(supplied), [...times, ...pointers])) return true;
  if (limits.length === 0) return false;
  if (
    limitsIn(sentence).ends.length > 0 &&
    yes.test(sentence, plain) &&
    (safe.test(plain) || (sentences[at + 1] && afterThat.test(plainText(sentences[at + 1]!.sentence))))
  )
    return true;
  if (reprices.test(sentence, plain)) return true;
  const ends = [...limitsIn(sentence).ends, ...pointers];
  const prices = find(price);
  if (together(plain, 90, prices, find(holds), limits) || (!clientChanges.test(plain) && together(plain, 110, prices, find(changes), limits))) return true;
  const offered = [...find(thisPrice), ...prices.filter(([start]) => meansPrice.test(plain.slice(start)))].filter(
    ([start]) => !talkedOf.test(plain.slice(0, start)),
  );
  if (together(plain, 140, offered, find(takes), ends) || keepsPlace(sentence, plain, ends)) return true;
  if (together(plain, 140, prices, find(base), ends) || together(plain, 70, find(condition), find(takes), ends)) return true;
  return together(plain, 70, find(isPrice), [...limits.filter(([start]) => ending.test(plain.slice(0, start))), ...pointers]);
}

const hasLimit = (placed: PlacedSentence | undefined): boolean =>
  placed !== undefined && limitsIn(placed.sentence).limits.length > 0 && !isOtherMatter(plainText(placed.sentence));

/** True when words tell until when a price holds. */
export const limitsPrice = (prose: Prose): boolean => prose.note(findLimited);
const findLimited = ({ sentences }: Prose): boolean => sentences.some((_, at) => isLimited(sentences, at));
