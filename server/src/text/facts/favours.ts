/** What a sentence gives the client for nothing. */
import { whereCued } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { cuedPhrase } from './cues';
import { freeOfCharge } from '../../words/favourWords';
import { isSettled, letOffs as chargesLetOff } from './favourFrames';
import { isBillingSlip, unaskedFees } from './unaskedFees';
import { isNoGift } from './notCharged';
import { wellEnded } from './phraseEnds';
import { plainText } from './tense';
import {
  calledFree,
  clause,
  extra,
  freeOnly,
  freeThing,
  gift,
  goesBeyond,
  isForOthers,
  isKeptFree,
  isMarked,
  isOwed,
  isStanding,
  isStandingRow,
  isTheirs,
  isTheirTerms,
  noDeed,
  nought,
  ofAnOffice,
  ours,
} from './favoursPatterns';

const letOffs = [...chargesLetOff, ...unaskedFees];

/** The words that say that it costs nothing, `undefined` when nothing is given. */
export const favourIn = (sentence: Sentence): TextRange | undefined => sentence.note(findFavour);

/** True when the words say that it is a goodwill extra. */
export const marksFavour = (sentence: Sentence): boolean => sentence.note(marks);

/** True when the words say that it is owed anyway: then it is no favour that could be misread. */
export const owesFavour = (sentence: Sentence): boolean => sentence.note(owes);

const free = `(${freeOfCharge.split(', ').sort((a, b) => b.length - a.length).join('|')})(?![\\w'-])`;
const plainFree =
  `(${freeOfCharge
    .split(', ')
    .sort((a, b) => b.length - a.length)
    .join('|')}|complimentary|thrown in(?! the\\b)|` +
  'free(?=\\W*$|,? (?:of course|too|as well|for you|by the way|naturally|obviously)\\b|, (?:so|as|and|mr|mrs|ms)\\b))' +
  "(?![\\w'-])";
/** “We also trimmed the hedge, on the house.” */
const given = cuedPhrase(
  `\\b${ours}(?: (?:[a-z]+ly|also|already|just|even|then|now|both|of course|therefore|still))*` +
    `(?: (?:can|going to|happy to|glad to|pleased to|able to|did|do))* (?!${noDeed}\\b|not\\b|never\\b|can't\\b|cannot\\b|` +
    "won't\\b|don't\\b|didn't\\b|would\\b|could\\b|might\\b)[a-z-]+\\b[^.;?!]{0,160}?[ ,(–—-]" +
    `(?:${free}|(free)(?=\\W*$|,? (?:of course|too|as well|for you)\\b))`,
);
/** “The extra two hours are on us”, “your keys were cut for nothing”. */
const received = cuedPhrase(
  `\\b(?:${gift}|[a-z-]+ [a-z-]+)(?:'s|'re| is being| are being| is| are| was| were| will be| has been| have been|` +
    ' comes?| came| goes| gets?| got)(?: (?:also|all|completely|entirely|both|of course|then|now|[a-z]+ly))*' +
    '(?: [a-z]+(?:ed|en|wn|ne|ut|lt|de|ung|nd|ught|id)\\b[^.;?!]{0,80}?)?' +
    `(?: (?:all |now )?yours| to you| to you both| with it| along)?,? ${plainFree}`,
);
/** “You get the raw files thrown in.” */
const got = cuedPhrase(
  "\\byou(?:'ll| will|'ve| have| can| may)?(?: (?:also|now|just|even|of course))* (?:get|got|have|had|receive|received|" +
    'be getting|be receiving|find|found|keep|kept)' +
    `(?! (?:it )?free (?:of charge )?(?:until|if))\\b[^.;?!]{1,110}?[ ,–—-]${plainFree}`,
);
/** “Logo in white: added, free”, “No extra cost.” */
const done = cuedPhrase(
  '(?:\\b[a-z-]+ed|\\b(?:done|made|put|cut|sent|built|rebuilt|redone|written|drawn|too|as well|also|' +
    'added))\\b[^.;?!]{0,60}?[,:;–—(-] ?(?:all |both |completely |totally |and |of course )*' +
    `(?:${plainFree}|(free|no charge|nothing to pay)(?=\\W*$))`,
);
const alone = cuedPhrase(
  '^\\W*(?:(?:and|all|both|of course|all of it|everything|this|that|sure|yes|done|no problem|naturally|certainly|' +
    `with pleasure),? )*(${freeOfCharge
      .split(', ')
      .sort((a, b) => b.length - a.length)
      .join('|')})(?: at all| whatsoever|` +
    ' of course| for (?:that|this|it|them|those)| to you| too)*\\W*$',
);
/** “… , nothing extra to pay.” */
const last = cuedPhrase(
  '[,:–—(-] ?(?:and |all |both |of course |at |completely )*' +
    `(${freeOfCharge
      .split(', ')
      .sort((a, b) => b.length - a.length)
      .join('|')})` +
    '(?: at all| whatsoever| of course| for (?:that|this|it|them)| to you| too)*\\W*$',
);

export const findFavour = whereCued(
  [given, freeThing, received, got, done, alone, last, clause, ...letOffs],
  undefined,
  (sentence: Sentence): TextRange | undefined => {
    const text = plainText(sentence);
    if (
      /\?\W*$/.test(text) ||
      isKeptFree.test(text) ||
      ofAnOffice.test(text) ||
      isTheirs.test(text) ||
      isStanding.test(text) ||
      isTheirTerms.test(text) ||
      isBillingSlip.test(text)
    )
      return undefined;
    if (!isForOthers.test(text))
      for (const pattern of [given, freeThing, received, got, done, alone, last, clause]) {
        const match = pattern.exec(sentence, text);
        if (!match) continue;
        const words = match[1] ?? match[2] ?? match[0].replace(/ +(?:the|this|that|your|an?|my|our|these|those) *$/, '');
        const start = match.index + match[0].lastIndexOf(words);
        const range = { start: start + /^ */.exec(words)![0].length, end: start + words.trimEnd().length };
        // “All nut-free”.
        if (/[a-z]-$/.test(text.slice(0, range.start))) continue;
        if (isNoSum(text, range) || isNoGift(text, range)) return undefined;
        return sentence.isQuoted(range) ? undefined : wellEnded(text, range);
      }
    if (isSettled.test(text)) return undefined;
    for (const pattern of letOffs) {
      const match = pattern.exec(sentence, text);
      const range = match && { start: match.index, end: match.index + match[0].length };
      if (range && !isNoGift(text, range) && !sentence.isQuoted(range) && !follows.test(text.slice(0, range.start + 8))) return wellEnded(text, range);
    }
    return undefined;
  },
);

/** Time and work, named in front. */
const counting = new RegExp(
  '\\b(?:additional|afternoons?|calls?|changes?|days?|evenings?|extra|hours?|it|kilomet(?:er|re)s|lessons?|miles?|minutes?|one|overtime|' +
    'rest|rounds?|sessions?|that|these|this|those|time|trips?|visits?|work)\\b[^.,;:]*$',
);
/** “A photo on your phone doesn’t count”: only time and work that do not count are given. */
const isNoSum = (text: string, { start, end }: TextRange): boolean =>
  /\b(?:does|do|will)(?:n't| not) count$|\bwon't count$/.test(text.slice(start, end)) &&
  !counting.test(text.slice(0, start));

/** “You gave me the cloth, so I’ve taken £40 off.” */
const follows = /[,;–—] so (?:i|we)\b[^,;]*$/;
export const findFreeLine = whereCued([nought], undefined, (sentence: Sentence): TextRange | undefined => {
  const text = plainText(sentence);
  const match = nought.exec(sentence, text);
  return match && (namesExtra(sentence) || besides.test(text.slice(0, match.index))) ? { start: 0, end: text.trimEnd().length } : undefined;
});
const besides = /\b(?:also|as well|besides|on top|too)\b/;

export const findFreePrice = whereCued([freeOnly], false, (sentence: Sentence): boolean => freeOnly.test(sentence, plainText(sentence)));
/** True for the name of a row that comes on top of the job: “Second album for the parents”. */
export const namesExtra = (sentence: Sentence): boolean => extra.test(plainText(sentence));
/** True for the name of a row that says itself that it is a gift: “Flowers for the bar, complimentary”; not of what is free for all, or owed. */
export const namesGift = (sentence: Sentence): boolean =>
  calledFree.test(sentence, plainText(sentence)) && !isStandingRow.test(plainText(sentence)) && !/\bthank/i.test(sentence.text) && !owesFavour(sentence);

const marks = (sentence: Sentence): boolean => isMarked.test(plainText(sentence));
const owes = (sentence: Sentence): boolean => isOwed.test(plainText(sentence)) && !goesBeyond.test(plainText(sentence));
