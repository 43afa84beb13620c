/** How high, wide or long a thing is said to be, as a number that two sentences may give differently. */
import { CuedPattern } from '../cuedPattern';
import type { Sentence } from '../sentence';
import { factClause } from './factClause';
import { functionWords } from './factWords';
import type { StatedFact } from './statedFacts';
import { plainText } from './tense';

const sized = new CuedPattern(
  /(?<![\d.,/x×-])\b(\d{1,5}(?:[.,]\d{1,3})?)\s?(mm|cm|m|met(?:re|er)s?|ft|feet|inch(?:es)?) (across|deep|high|long|tall|thick|wide)\b/g,
);
/** Millimetres of each unit, by its first letters. */
const lengths: Readonly<Record<string, number>> = { mm: 1, cm: 10, m: 1000, me: 1000, ft: 304.8, fe: 304.8, in: 25.4 };
const sameWays: Readonly<Record<string, string>> = { tall: 'high', across: 'wide' };
const stops = new Set(functionWords.split(' '));
const none: readonly StatedFact[] = [];

/** “The garden wall will be 1.8 m high”; none where a sentence tells of several. */
export function statedSizes(sentence: Sentence): readonly StatedFact[] {
  if (!sized.mayFit(sentence)) return none;
  const found = sized.matchAll(sentence, plainText(sentence)).flatMap(({ 0: whole, 1: number, 2: unit, 3: way, index }): StatedFact[] => {
    const [start, end] = [index, index + whole.length];
    const clause = factClause(sentence, { start, end }, [], stops);
    const things = clause.before.filter(({ isVerb }) => !isVerb);
    if (things.length === 0 || things.length > 3 || !/\b(?:our|the|this|your)\b/.test(clause.front)) return [];
    const value = Number(number!.replace(',', '.')) * (lengths[unit!.slice(0, 2)] ?? lengths[unit!.slice(0, 1)]!);
    return [
      {
        type: 'count',
        role: `size ${sameWays[way!] ?? way!}`,
        modifiers: '',
        value: String(Math.round(value)),
        clause,
        isDefinite: true,
        isMeasure: true,
        hosts: [
          things
            .map(({ stem }) => stem)
            .sort()
            .join(' '),
        ],
        start,
        end,
      },
    ];
  });
  return new Set(found.map(({ role }) => role)).size === found.length ? found : none;
}
