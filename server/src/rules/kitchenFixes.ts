/** Says what happens and when in the place of what goes on inside our house: “Our designer is ill, so the logo comes on Friday” → “The logo comes on Friday”. */
import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { saysAnyTime } from '../text/facts/awaited';
import { datesIn } from '../text/facts/dates';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import type { Fix } from './finding';
import { isReferredTo, leaveOutSentence, saysMore, sentenceBehind } from './leaveOut';

const cause = /^(?:because(?: of)?|since|as|due to|owing to|on account of|thanks to|now that|with|given(?: that)?)\b[^,;]*$/i;
const trailingCause = /,?\s+(?:because(?: of)?|since|due to|owing to|on account of|now that|given that|as)\s(?=(?:(?!\s(?:so|but|and)\s)[^,;])*$)/i;
const result = /^[^,;.]*[,;]?\s+(?:so(?: that is why)?|which (?:means|is why)|that is why|(?:and )?therefore|and so|but)(?: that)?,?\s+(?=\p{L})/iu;

/** Offsets count from the sentence's start, which is at `start` in the document. */
export function kitchenFixes(document: ProseDocument, block: Block, sentence: Sentence, start: number, kitchen: TextRange): readonly Fix[] {
  const { text } = sentence;
  const kept = keptClause(text, kitchen);
  if (kept) return [{ title: 'Leave out our side of it', safe: false, edits: kept }];
  // What else a sentence says, the client may need; and what is left of a row or a list's item is the writer's to say.
  if (saysMore(sentence) || datesIn(sentence).length > 0 || !/[.!?]["'”’)]*$/.test(text)) return [];
  const leaveOut = leaveOutSentence(document.text, block, start, sentence);
  const behind = sentenceBehind(block, sentence);
  // The next sentence says when already.
  if (behind && saysAnyTime(behind)) return leaveOut ? [leaveOut] : [];
  if (isReferredTo(block, sentence)) return [];
  const instead: Fix = {
    title: 'Say what happens and when instead',
    safe: false,
    edits: [{ range: { start: 0, end: text.length }, text: '${1:[What the client gets]} will be with you on ${2:[day]}.', snippet: true }],
  };
  return [instead, ...(leaveOut ? [leaveOut] : [])];
}

/** Words that take up what stood in the part that goes. */
const hangs = /\b(?:he|she|him|her|his|hers|it|its|they|them|their|this|that|there|too|also|instead|himself|herself|themselves)\b/i;

/** The edits that leave the clause that is about the client's work; `undefined` where the sentence has none that could stand alone. */
function keptClause(text: string, { start, end }: TextRange): Fix['edits'] | undefined {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const consequence = result.exec(after);
  const opening = cause.test(before) ? /^[^,;.]*,\s+(?=\p{L})/u.exec(after) : null;
  const skipped = consequence ?? opening;
  if (skipped) {
    const from = end + skipped[0].length;
    if (hangs.test(text.slice(from))) return undefined;
    return [{ range: { start: 0, end: from + 1 }, text: text[from]!.toUpperCase() }];
  }
  const trailing = trailingCause.exec(before);
  if (!trailing || trailing.index < 8 || hangs.test(text.slice(0, trailing.index)) || !/^[^,;]*[.!]$/.test(after)) return undefined;
  return [{ range: { start: trailing.index, end: text.length - 1 }, text: '' }];
}
