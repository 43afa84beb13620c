/** Where the words end that a finding marks and quotes, so that they read as a phrase: not “deleted the”, not “sent us the wrong”. */
import type { TextRange } from '../range';

/** Behind these words the phrase goes on. */
const open = / +(?:an?|the|this|that|these|those|my|our|your|his|her|their|for|of|and|or|so)$/;
const owner = / (?:an?|the|this|my|our|your|his|her|their)$/;
/** The thing that is owned, where it is one word. */
const single = /^ +[a-z][\w'-]+(?=\W*$|[,;:.!]| +(?:and|by|for|in|on|to|at|last|this|yesterday|twice|with|from|when|before|after)\b)/;
/** A quality without what has it: one word more. */
const quality = /(?:^|[ '])(?:bad|conflicting|contradictory|false|faulty|incomplete|incorrect|old|outdated|unclear|wrong|all|both|no)$/;
const next = new RegExp(
  '^ +(?!(?:and|but|or|so|for|to|in|on|at|of|with|from|by|when|until|because|yet|yesterday|today|twice|again|last|this|' +
    "we|i|you|it)\\b)[\\w'-]+(?<!ly)(?![\\w'-])",
);
/** Whoever a verb in “-ing” is about. */
const whom = /^ +(?:you|us|me|them)(?![\w'-])/;

/**
 * The range, a word or two shorter or longer where it would end in the middle of a phrase.
 *
 * @param text The plain words of the sentence, in lower case.
 */
export function wellEnded(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const rest = text.slice(end);
  const goesOn = words.endsWith('ing') ? whom : quality.test(words) ? next : owner.test(words) ? single : undefined;
  const more = goesOn?.exec(rest)?.[0].length ?? 0;
  if (more > 0) return { start, end: end + more };
  let kept = words;
  for (let shorter; (shorter = kept.replace(open, '')) !== kept; ) kept = shorter;
  return { start, end: start + kept.length };
}
