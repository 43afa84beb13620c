/** Rewrites words of blame so that we own what happened: “you failed to send the logo” → “we have not received the logo yet”. */
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { owed, owedAlone } from '../words/blameWords';
import type { Blame } from '../text/facts/blames';
import { irregularVerbs } from '../text/facts/irregularVerbs';
import { plainText } from '../text/facts/tense';

export interface Rewrite extends TextRange {
  readonly text: string;
  /** True when it says the same whoever was blamed. */
  readonly safe: boolean;
}

/** The same statement as ours, `undefined` where the words fit no pattern that is sure to read well. */
export function rewriteOf(sentence: Sentence, blame: Blame): Rewrite | undefined {
  const rewrite = blame.type === 'client' ? receivedInstead(sentence, blame) : blame.type === 'colleague' ? weInstead(sentence, blame) : undefined;
  if (!rewrite) return undefined;
  const isFirst = /^\P{L}*$/u.test(sentence.text.slice(0, rewrite.start));
  return isFirst ? { ...rewrite, text: rewrite.text[0]!.toUpperCase() + rewrite.text.slice(1) } : rewrite;
}

const undone = new RegExp(
  "^(?:you(?:'ve| have| had)?|your [\\w' ]+?) +(?:(?:also|again|just|simply|still|apparently|clearly|obviously|did|have|" +
    'has|seem to have|appear to have|must have) +)*(?:forgot(?:ten)?(?: +to)?|failed +to|neglected +to|omitted +to|did not|' +
    "didn't|never|not|haven't|hadn't|hasn't) +(?:(?:yet|even|actually|ever|once|to) +)*",
);
/** Where a clause ends, and with it what was not sent. */
const clauseEnd = new RegExp(
  '[,;:!?()–—\\ufffc]|\\.(?!\\w)| +(?:and|but) +(?=(?:we|i|you|this|that|it|now|then|so|the \\w+ (?:is|was|has))\\b)|' +
    ' +(?:so|because|which|who|while|although|even though|as|since|when|until|before|after|if)(?= )|$',
);
const timeBehind = / +(?:on time|in time|by|on|at|before|until|last|yesterday|again|earlier|this|in (?:your|the last)|with|along|for)\b[\s\S]*$/;

function receivedInstead(sentence: Sentence, { start, type }: Blame): Rewrite | undefined {
  const text = plainText(sentence);
  const head = undone.exec(text.slice(start));
  if (type !== 'client' || !head) return undefined;
  const from = start + head[0].length;
  const end = from + clauseEnd.exec(text.slice(from))!.index;
  const clause = text.slice(from, end).replace(/(?: +(?:yet|either|again|yet again|once more))* *$/, '');
  const stop = from + clause.length;
  const we = /\bme\b/.test(clause) ? 'I' : 'we';
  const alone = entryFor(owedAlone, clause, true);
  if (alone) return { start, end: stop, text: `${we} ${alone.write}`, safe: true };
  const verb =
    entryFor(owed, clause, false) ??
    (/forgot(?:ten)? +$/.test(head[0]) && /^(?:the|your|our|an?) (?!.*(?:deadline|date|time|meeting|call|appointment|birthday|name|fact|rest))/.test(clause)
      ? { length: 0, write: 'have not received {} yet' }
      : undefined);
  if (!verb) return undefined;
  const rest = sentence.text.slice(from + verb.length, stop);
  if (verb.write === 'did not know {}')
    return /^ +(?:that|about|what|when|where|which|how|who|whether|of)\b/i.test(rest)
      ? { start, end: stop, text: `${we} did not know${rest}`, safe: true }
      : undefined;
  const thing = rest
    .replace(/^ +(?:us|me|over|through|in|back)\b/i, '')
    .replace(/ +(?:to us|to me|over|through)$/i, '')
    .trim();
  const when = timeBehind.exec(thing)?.[0] ?? '';
  const noun = thing.slice(0, thing.length - when.length);
  if (!isNoun(noun)) return undefined;
  const isOver = when !== '' || /\b(?:could(?: not|n't)|had to|was not|were not|wasn't|weren't|missed)\b/.test(text.slice(stop));
  const write = isOver
    ? verb.write
        .replace('have not received', 'did not receive')
        .replace('have not had', 'did not have')
        .replace('do not have', 'did not have')
        .replace(' yet', '')
    : verb.write;
  // A deposit is paid, an invoice is paid for.
  const fitting = /\b(?:deposit|balance|fee|amount|sum|instalment|payment)$/i.test(noun) ? write.replace('the payment for ', '') : write;
  return { start, end: stop, text: `${we} ${fitting.replace('{}', noun)}${when}`, safe: true };
}

const isNoun = (words: string): boolean =>
  words.split(/\s+/).length <= 8 &&
  /^(?:the|your|our|an?|it|them|this|that|these|those|any|either|both|all|some|invoice|invoices|\d+|more|enough)\b/i.test(words) &&
  !/\b(?:to|that|how|what)$/i.test(words);

function entryFor(table: typeof owed, clause: string, whole: boolean): { readonly length: number; readonly write: string } | undefined {
  let best: { length: number; write: string } | undefined;
  for (const [verbs, write] of table) {
    for (const verb of verbs.split(', '))
      if ((whole ? clause === verb : clause.startsWith(`${verb} `)) && verb.length > (best?.length ?? 0)) best = { length: verb.length, write };
  }
  return best;
}

const failed = new RegExp(
  '^ +(?:(?:also|again|apparently|clearly|completely|just|obviously|simply|still|then|totally) +)?(?:(?:has|had|have) +)?' +
    "(?:(?:forgot(?:ten)?|failed|neglected|omitted|forgot) +to|did not|didn't) +",
);

let pastForms: ReadonlySet<string> | undefined;

const isPast = (word: string): boolean =>
  /[^e]ed$/.test(word) || (pastForms ??= new Set(Object.values(irregularVerbs).flatMap(([past]) => past.split('|')))).has(word);

/** Where the verb begins: behind “our junior”, a noun may stand before it that belongs to the subject; `undefined` where none is in sight. */
function endOfSubject(text: string, subjectEnd: number): number | undefined {
  const words = [...text.slice(subjectEnd).matchAll(/[a-z'’-]+/g)].slice(0, 5);
  for (const [at, { 0: word, index }] of words.entries()) {
    if (isPast(word) || /^(?:has|have|had|is|was|were|did|didn't|never|who|that)$/.test(word))
      return at === 0 || /^(?:who|that)$/.test(word) || words.slice(0, at).every(([between]) => adverb.test(between)) ? subjectEnd : subjectEnd + index - 1;
    if (/^(?:and|or|of|the|a|an|to|with|in|at|from|for|by)$/.test(word) && at > 0) return subjectEnd;
  }
  return undefined;
}

const adverb = /^(?:also|again|apparently|clearly|completely|just|obviously|simply|still|then|totally|not|\w+ly)$/;

/** The same with “we” for the person; what is said of “him” or “her” later is left to the writer. */
function weInstead(sentence: Sentence, { start, end, subjectEnd: found }: Blame): Rewrite | undefined {
  const text = plainText(sentence);
  const subjectEnd = endOfSubject(text, found);
  if (subjectEnd === undefined) return undefined;
  const behind = text.slice(subjectEnd);
  const rest = behind.slice(0, clauseEnd.exec(behind)!.index);
  if (
    /\b(?:he|she|him|her|his|hers|they|their|himself|herself|is|are|was|were|will|us|me|our (?:brief|calls?|instructions?|messages?|notes?|orders?|requests?))\b/.test(
      rest,
    )
  )
    return undefined;
  const stop = subjectEnd + rest.trimEnd().length;
  const isOurs =
    /^(?:our|my) (?!.*(?:supplier|courier|carrier|printer|host|provider|vendor|compan|contractor|freelancer|partner|insurer|bank|wholesaler|mill|merchant|builder's|landlord))/.test(
      text.slice(start, subjectEnd),
    );
  // What strangers did we did not do; nor is anything done by us “to us”.
  if (
    !isOurs &&
    !/^\p{Lu}\p{Ll}/u.test(sentence.text.slice(start)) &&
    !/^the (?:office|team|intern|trainee|apprentice|designer|developer|studio|colleague|junior|driver|courier|printer|temp)\b/.test(text.slice(start))
  )
    return undefined;
  if (
    /\b(?:he|she|him|his|hers?)\b/.test(text.slice(stop)) ||
    /\b(?:us|me|our|ours|my|myself|ourselves)\b/.test(rest) ||
    /^[,;]?\s*(?:and |so )?(?:this is |it is |that is )?(?:not us|not me|entirely|all on)\b/.test(text.slice(stop))
  )
    return undefined;
  const verb = failed.exec(rest);
  if (verb) return { start, end: stop, text: `we did not ${sentence.text.slice(subjectEnd + verb[0].length, stop)}`, safe: isOurs };
  const messed =
    /^ +(?:has |had )?(?:messed|screwed|slipped|mixed|muddled) +(?:(?:it|this|that|them|things) +)?up\b( +(?:the|your|our)\b)?|^ +(?:has |had )?(?:dropped the ball|botched|bungled|fumbled|took \w+ eye off the ball)\b( +(?:the|your|our|it|this)\b)?/.exec(
      rest,
    );
  if (messed)
    return {
      start,
      end: stop,
      text: `we made a mistake${(messed[1] ?? messed[2]) ? ' with' : ''}${sentence.text.slice(subjectEnd + messed[0].length - (messed[1] ?? messed[2] ?? '').length, stop)}`,
      safe: isOurs,
    };
  if (/^ +(?:has |had |have )?let /.test(rest)) return undefined;
  const have = /^ +(has|have)\b/.exec(rest);
  const from = have ? subjectEnd + have[0].length : subjectEnd;
  return end <= stop ? { start, end: stop, text: `we${have ? ' have' : ''}${sentence.text.slice(from, stop)}`, safe: isOurs } : undefined;
}
