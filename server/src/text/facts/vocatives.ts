/** Names that a sentence calls: “Imran, what do you need?” is not about Imran. */
import { emptyWords } from './stems';

const called = new RegExp(
  '^\\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)),? )?' +
    "((?:(?:Mr|Mrs|Ms|Dr|Fr)\\.? )?(?:\\p{Lu}[\\p{L}’'-]+ ){0,2}?\\p{Lu}[\\p{L}’'-]+)(?:[,!:]+| [–—-]) +(?=\\p{L})",
  'u',
);
const greeted = new RegExp(
  "^\\W*(?:hi|hello|hey|dear|hiya|salaam)\\b,? (\\p{Lu}[\\p{L}’'-]+) (?=(?:can|could|do|does|has|have|how|is|are|may|what|" +
    'when|where|which|who|why|will|would)\\b)',
  'iu',
);

/** How long the name in front is, with what stands around it; 0 where none is called. */
export function calledLength(text: string): number {
  const match = called.exec(text) ?? greeted.exec(text);
  if (!match) return 0;
  const words = match[1]!.toLowerCase().split(' ');
  return words.some((word) => emptyWords.has(word) || noName.test(word)) ? 0 : match[0].length;
}

/** What stands in front with a capital and calls nobody. */
const noName = new RegExp(
  '^(?:afternoons?|also|anyhow|btw|cheers|finally|great|hello|hi|lastly|morning|one|ps|question|thanks|two|' +
    '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|' +
    'november|december)$',
);
