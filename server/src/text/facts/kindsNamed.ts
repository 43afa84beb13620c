/** Whether words name one thing of a kind where we ask for the kind: pews are seating, and who has a spaniel has a dog. */
import { breeds, children, floors, heating, instruments, pets, seats } from '../../words/kindsOfThings';
import { oneOf } from './cues';
import { stemOfWord } from './wantedFacts';

const kinds: readonly (readonly [wholes: string, members: string])[] = [
  ['dog', breeds],
  ['animal pet', pets],
  ['child', children],
  ['seat seating', seats],
  ['instrument', instruments],
  ['heating', heating],
  ['floor flooring', floors],
  ['breed', breeds],
];
const members = new Map<string, RegExp[]>();

for (const [wholes, names] of kinds)
  for (const whole of wholes.split(' ')) {
    const stem = stemOfWord(whole);
    members.set(stem, [...(members.get(stem) ?? []), new RegExp(`(?<![\\w-])${oneOf(names)}(?![\\w-])`)]);
  }

export const namesOneOf = (stem: string, text: string): boolean => members.get(stem)?.some((names) => names.test(text)) ?? false;
