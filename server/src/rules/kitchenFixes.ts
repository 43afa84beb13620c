/** Says what happens and when in the place of what goes on inside our house: “Our designer is ill, so the logo comes on Friday” → “The logo comes on Friday”. */
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import type { Fix } from './finding';
import { dayStop } from './insertParts';
import type { RuleContext } from './rule';

const cause = /^(?:because(?: of)?|since|as|due to|owing to|on account of|thanks to|now that|with|given(?: that)?)\b[^,;]*$/i;
const trailingCause = /,?\s+(?:because(?: of)?|since|due to|owing to|on account of|now that|given that|as)\s(?=(?:(?!\s(?:so|but|and)\s)[^,;])*$)/i;
const result = /^[^,;.]*[,;]?\s+(?:so(?: that is why)?|which (?:means|is why)|that is why|(?:and )?therefore|and so|but)(?: that)?,?\s+(?=\p{L})/iu;

/** Offsets count from the sentence's start. */
export function kitchenFixes(sentence: Sentence, kitchen: TextRange, context: RuleContext): readonly Fix[] {
  const { text } = sentence;
  const kept = keptClause(text, kitchen);
  if (kept) return [{ title: 'Leave out our side of it', safe: false, edits: kept }];
  const end = text.length;
  // What is left of a row or a list's item is the writer's to say.
  if (!/[.!?]["'”’)]*$/.test(text)) return [];
  return [
    { title: 'Say what happens and when instead', safe: false, edits: [{ range: { start: 0, end }, text: `\${1:[What the client gets]} will be with you on ${dayStop(2, 2, context)}.`, snippet: true }] },
  ];
}

/** The edits that leave the clause that is about the client's work; `undefined` where the sentence has none that could stand alone. */
function keptClause(text: string, { start, end }: TextRange): Fix['edits'] | undefined {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const consequence = result.exec(after);
  const opening = cause.test(before) ? /^[^,;.]*,\s+(?=\p{L})/u.exec(after) : null;
  const skipped = consequence ?? opening;
  if (skipped) {
    const from = end + skipped[0].length;
    if (/^(?:he|she|they|it|this|that|there)\b/i.test(text.slice(from))) return undefined;
    return [{ range: { start: 0, end: from + 1 }, text: text[from]!.toUpperCase() }];
  }
  const trailing = trailingCause.exec(before);
  if (!trailing || trailing.index < 8 || !/^[^,;]*[.!]$/.test(after)) return undefined;
  return [{ range: { start: trailing.index, end: text.length - 1 }, text: '' }];
}
