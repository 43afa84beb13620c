/** Lists of what we will do, each item a promise without “we will”: “Here is what we’ll do:”, “send you a fresh proof”. */
import type { Block } from '../blocks';
import type { OwnSentence, ProseDocument } from '../document';
import type { TextRange } from '../range';
import { promisedDeedIn, saysAnyTime } from './awaited';
import { phrase } from './cues';
import { plainText } from './tense';

/** A promise at its place; offsets of `promise` count from the start of its sentence, `index` is its place among our own sentences. */
export interface PromisedItem {
  readonly index: number;
  readonly promise: TextRange;
}

/** The first promise of each list of ours that names no day, neither above it nor in any of its items. */
export const promisedItemsOf = (document: ProseDocument): readonly PromisedItem[] => document.note(findItems);

/** The words above such a list. */
const isOurs = phrase(
  "\\b(?:what (?:we|i)(?:'ll| will|'re going to| are going to|'m going to) (?:now |then |next )?(?:do|be doing|see to)|" +
    "(?:we|i)(?:'ll| will| shall)(?: now| then| also| next)*|(?:our|my) (?:homework|jobs|next steps|tasks|to-?do list)|" +
    'to-?dos? (?:for|on|from) (?:us|our side)|(?:on|from) our side)' +
    '(?: (?:now|next|for you|about it|is|are|as follows))*,? ?:\\s*$',
);

function findItems({ ownSentences }: ProseDocument): readonly PromisedItem[] {
  const found: PromisedItem[] = [];
  let list: Block['list'];
  for (const [index, own] of ownSentences.entries()) {
    if (own.block.type !== 'item' || own.block.list === undefined || own.block.list === list) continue;
    list = own.block.list;
    const lead = ownSentences[index - 1];
    if (lead === undefined || lead.block.list === list || !isOurs.test(plainText(lead.sentence))) continue;
    const items = itemsFrom(ownSentences, index);
    if ([lead, ...items].some(({ sentence }) => saysAnyTime(sentence))) continue;
    const at = items.findIndex(({ sentence }) => promisedDeedIn(sentence) !== undefined);
    if (at >= 0) found.push({ index: index + at, promise: promisedDeedIn(items[at]!.sentence)! });
  }
  return found.length > 0 ? found : none;
}

const none: readonly PromisedItem[] = [];

function itemsFrom(sentences: readonly OwnSentence[], index: number): readonly OwnSentence[] {
  const { list } = sentences[index]!.block;
  let end = index;
  while (sentences[end]?.block.list === list) end++;
  return sentences.slice(index, end);
}
