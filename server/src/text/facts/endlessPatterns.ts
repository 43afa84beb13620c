/** The wordings that `endless.ts` looks for, as patterns. Data only. */
import { freely, reworking, workNames } from '../../words/endlessWords';
import { oneOf, phrase } from './cues';

export const work = phrase(`\\b${oneOf(workNames)}\\b|^\\W*(?!parking\\b)[a-z]{3,}ing\\b`);
const us = "(?:we|i|one of us|(?:our|my) (?:crew|lads|men|people|team))";
export const ours = phrase(
  `\\b${us}(?:'ll|'d| will| shall| would| can)?(?: also| always| gladly| happily| just| simply| then)* ` +
    "(?!(?:am|are|believe|can't|cannot|guess|had|have|hear|hold|hope|keep (?:the|your)|know|like|lived?|love|mean|measured|" +
    'need|own|read|said|sang|saw|see|sold|think|thought|told|understand|want|was|were|wish|wrote)\\b)(?![a-z]+ed\\b)[a-z]',
);
const deeds = oneOf(reworking);
/** Work of ours that may be done again and again. */
export const reworks = phrase(
  `\\b${us}(?:'ll|'d| will| shall| would| can)?(?: also| always| gladly| happily| just| simply| then)* (?:${deeds}|` +
    "(?:carry on|continue|don't stop|go on|keep(?! (?:a|an|it|that|the|them|this|your)\\b)|play|stay|won't stop|" +
    '(?:will not|do not|shall not) stop))\\b|' +
    `\\b(?:${oneOf(workNames)}) (?:carry on|carries on|continues?|go on|goes on)\\b|` +
    `\\b(?:and|then|to) ${deeds}\\b|\\bback and forth\\b`,
);
export const cares = phrase(
  `\\b${us}(?:'ll|'d| will| shall| would)?(?: also| always| gladly)* (?:advise|answer|care|help|look|maintain|mend|` +
    'monitor|repair|replace|service|support|take care|tend|touch|update)\\b|' +
    "\\byou(?:'ll| will)? have (?:my|our) (?:attention|ear|help|number|support)\\b",
);
export const done = phrase('\\b(?:will|shall) be (?!guaranteed)[a-z]+(?:ed|en)\\b');
/** The client turns to us. */
export const contact = phrase(
  '(?:^\\W*|[,;:–—-] ?|\\b(?:always|and|can|just|may|or|simply|so|then|to) )(?:ask|bring (?:her|him|it|them)|call|change|' +
    'come|drop in|e-?mail|fire|holler|message|phone|pick|return|revise|ring|shout|swap|text|write)\\b|' +
    '\\b(?:send|bring) (?:me|us|them|it)\\b',
);

export const number = '(?:\\d|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|a dozen|a hundred)';
export const somebody =
  '(?:you|he|she|it|they|everyone|everybody|all|both|one of [a-z]+|madam|my lady|sir|' +
  '(?:the|your) (?:[a-z]+ (?=[a-z]+ (?!is\\b|are\\b)))?[a-z]+|our [a-z]+)';
/** “…, it is all part of the service.” */
export const freeClause = phrase(
  `^[^.;]{0,40}?(?:[,;–—-]| and| it's| that's| it is) (?:and |it |it's |it is |that is |that's |this is |i |we |all )*${oneOf(freely)}(?!\\w)`,
);
export const countedBefore = phrase(`\\b(?:both|${number})(?: of)?(?: (?:the|your|our))? *$`);
export const freeBehind = phrase(
  '^(?: (?:along|for|from|in|of|on|over|to|you|your|the|thereafter|after[a-z]*|above|and|way|way|[a-z]+)){0,7}?' +
    `(?::|,[^,]{0,30},)? (?:is |are |come |comes )?(?:all )?${oneOf(freely)}(?!\\w)`,
);

/** “Unlimited phone calls”, “endless proofreading”. */
export const workBehind = phrase(
  `^(?:,? (?!(?:and|for|in|of|on|or|to|with)\\b)[a-z-]+){0,2}? (?:${oneOf(workNames)}|` +
    '(?!parking|evening|morning|king|ring|thing|spring|wedding)[a-z]{3,}ing)\\b',
);
/** “Phone calls: unlimited”, “the rounds are endless”. */
export const workBefore = phrase(
  `\\b(?:${oneOf(workNames)}|[a-z]{3,}ing)(?: (?:by|for|from|of|on|to|with) [^.;:,]{2,40})?(?::| is| are| will be)` + '(?: also| always| all| simply)* *$',
);
