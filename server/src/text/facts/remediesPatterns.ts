/** The wordings that `remedies.ts` looks for, as patterns. Data only. */
import { deedsDone, deedsToDo, idleVerbs, wrongDeeds } from '../../words/remedyWords';
import { oneOf, phrase } from './cues';

const always = "(?: (?:also|already|now|both|all|just|since|then|today|therefore|immediately|personally|of course))*";
const who = '(?:we|i|(?:our|the|my) [a-z]+|they|he|she|somebody|someone|(?:both|one|some|three|two) of (?:our [a-z]+|us))';
export const future = phrase(`\\b(?:${who}|you)(?:'ll| will| shall|(?:'re|'m| are| am) going to)${always} (?!${oneOf(idleVerbs)}\\b)[a-z]+`);
export const doing = phrase(
  `\\b(?:we|i)(?:'re|'m| are| am)${always} (?!(?:going|looking forward|hoping|trying|being|feeling|writing|apologi[sz]ing|doing)\\b)[a-z]+ing\\b`,
);
export const perfect = phrase(
  `\\b${who}(?:'ve| have| has)${always} (?!${oneOf(wrongDeeds)}\\b)(?:[a-z-]+ed|found|got|put|sent|set|taken|begun|` +
    'written|built|brought|bought|given|paid|redone|rewritten|spoken|sent)\\b',
);
export const past = phrase(
  `\\b${who}${always} (?:${oneOf(deedsDone)}|had (?:the|it|them|your|all|every) (?:\\w+ ){0,3}` +
    `(?:${oneOf(deedsDone)}|deleted|destroyed|erased)|` +
    'sent (?:you )?(?:the|a|an) (?:new|right|correct\\w*|second|replacement)|put it right|saw to (?:her|him|it|that|them)|' +
    '(?:came|went) (?:back|over|round)\\b[^.;]{0,30} and [a-z]+ed|rang|spoke|' +
    '(?:knocked|took) [^.;]{1,24} off (?:our|the|your) (?:bill|fee|invoice|price|total)|took (?:it|them|the \\w+) (?:down|off|back|out)|gave you back)\\b',
);
export const present = phrase(`\\b(?:we|i)${always} ${oneOf(deedsToDo)}\\b(?! (?:this|it|that) (?:very )?serious)`);
export const state = phrase(
  "\\b(?:is|are|was|were|has been|have been|'s|will be|being|be) " +
    `(?:(?:now|already|again|all|fully|back|since|completely|being) )*${oneOf(deedsDone)}\\b|` +
    '\\b(?:the|a|an|your|all|both|every) (?:right|correct\\w*|new|second|fresh|replacement|proper|updated|sorted|revised|' +
    'missing|full|final) (?:[a-z-]+ ){0,3}(?:is|are|was|were|has been|have been|went|will be)\\b',
);
export const reply = phrase(
  "\\b(?:attached|enclosed|here is|here's|here are|below is|you will find|you'll find)\\b|" +
    '\\b(?:the|your) (?:right|correct|new|updated|corrected|revised|sorted|missing|replacement|proper|full) [a-z]+' +
    '(?: [a-z]+){0,3} (?:is|are|reads|says)\\b(?! (?:being|coming|on (?:its|their|the) way|to follow|under way)\\b)',
);
export const arrival = phrase(
  "\\b(?:you(?:'ll| will| can)? (?:have|get|receive|see|collect|be refunded|not be charged|not pay)|" +
    "(?:will|'ll) (?:arrive|be|go|reach|open|work|land|come|follow)|(?:goes|comes?|arrives?|leaves?|" +
    'opens?(?! (?:days?|evenings?|houses?|studios?)\\b)|works|follows?)\\b|(?:brings|collects|corrects|delivers|fits|fixes|' +
    'pays|prints|puts|refunds|rebuilds|redoes|replaces|repairs|returns|reprints|sends|swaps|takes|transfers|picks up|reach|' +
    'reaches) (?:it|them|you|the|your|a|an|all)\\b|(?:went|go|goes|gone) (?:live|back|online|out|off|to)\\b|' +
    '(?:new|right|correct|fresh|other) ones? (?:left|leaves?|goes?|went|comes?|came|are|were|is|was|will|reach(?:es)?|' +
    'arrived?)\\b|you (?:got|received|had) (?:a |the |your |an )?(?:corrected|correct|credit|fresh|full|missing|money|new|' +
    'refund|replacement|right|second)\\b|' +
    '(?:is|are|was|were) (?:up|ready|in place|there|here|with you|on (?:its|their) way)\\b|' +
    '(?:the )?new (?:date|day|time) is|to (?:put (?:it|this|things) right|make up for (?:it|this))\\b|' +
    '\\b(?:has|have) been (?:\\w+ ){1,6}since\\b|\\b[a-z]+ again (?:since|from|at|as of)\\b|\\b(?:from|as of) (?:now on|' +
    'today|tomorrow|\\d{1,2} [a-z]+|[a-z]+ \\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b|' +
    '^(?:done|fixed|by [^,:]{3,40}[,:]))',
);
/** With a day or an hour it tells what somebody does about it: “Ms Lund rings you at 4 pm”. */
export const happens = phrase(
  '\\b(?:by|from|as of|within|before|no later than) (?:tonight|today|tomorrow|noon|[a-z]*day|\\d|the \\d|' +
    '(?:one|two|three|four|five|six|seven|ten|a|an) [a-z]+)[^;]*\\b' +
    '(?:you|your|we|i|it|they|all|both|everything|the|our|new)\\b|' +
    '\\b(?:you|your|we|i|it|they|all|both|everything|the|our|new)\\b[^;]*\\b(?:by|from|as of|within|no later than) ' +
    '(?:tonight|today|tomorrow|noon|[a-z]*day|\\d|the \\d)|' +
    '\\b[a-z]{2,}s (?:you|it|them|the|your|an?|over|in|into|at|by|on|out|off|back|up|from|for|again)\\b' +
    '(?<!\\b(?:is|was|has|does|as|this|us|days|hours|weeks|thanks|its|his|guests|minutes|months) (?:you|it|them|the|your|' +
    'an?|over|in|into|at|by|on|out|off|back|up|from|for|again))',
);
export const clock = /\bat (?:noon|midday|midnight|\d{1,2}(?:[:.]\d\d)?)(?![\d/])/;
export const atOnce = new RegExp(
  '\\b(?:today|tonight|this (?:morning|afternoon|evening)|immediately|at once|straight away|right away|overnight|' +
    'back online|(?:is|are|was|were|been|works?|working|runs?|running|up|online|open|live|back|there) again|last night|' +
    'yesterday|within (?:hours|minutes|the (?:hour|day))|(?:an hour|hours|minutes) ago|at your door now|' +
    'the (?:following|next|same|very) (?:afternoon|day|evening|hour|morning|night)|by the end of (?:the day|today))\\b',
);
/** What is handed over instead of what was wrong. */
export const corrected = phrase(
  '\\b(?:right|correct|corrected|new|updated|revised|missing|fresh|replacement|proper|full|sorted|amended|fixed|final|' +
    'another|again|instead|second|credit|refund)\\b|' +
    "\\b(?:it|they|them|both|all)(?:'s| is| are)? (?:now )?(?:attached|enclosed|below)|" +
    '\\bhere (?:it is|they are|you are)\\b|\\bfind (?:it|them)\\b',
);

/** Another mail puts nothing right: “you will hear from me by Friday”. */
export const hearsAgain = phrase(
  "\\byou(?:'ll| will| can| may)? (?:also |then |all )?(?:(?:count on|expect) (?:to )?)?hear(?:ing)? (?:again )?" +
    '(?:back )?(?:from (?:me|us)|more)\\b|' +
    "\\b(?:we|i)(?:'ll| will)(?: then| also| both)? (?:be (?:back )?in touch|come back to you|get back to you|" +
    'keep you (?:informed|posted|updated)|let you know|report back|report to you|tell you more|update you|' +
    'write (?:again|back|to you))\\b',
);

/** A place kept for them, or which day some day is, puts nothing right: “the farmer holds it for you until 30 October”. */
export const onlyDiary = phrase(
  '^(?!.*\\b(?:credit|discount|fee|old|price|rate|room|suite)\\b)\\W*(?:(?:and|in short|so|to sum up):? )?' +
    "(?:(?:[\\w'-]+ ){1,7}?(?:(?:hold|holds|keep|keeps|reserves?)(?: [\\w'-]+){1,4}?|(?:are|is) (?:held|kept|reserved)" +
    "(?: (?:for|open) [\\w'-]+){0,2}) (?:till|until) (?!it\\b|the (?:repair|new))|" +
    '(?:the|your) (?:first|second|third|fourth|last|next) [a-z]*day (?:in|of) [a-z]+ (?:falls on|is) )',
);

/** A day that was, or one of somebody else’s, is no day of ours. */
export const foreseen = phrase(
  '\\b(?:was|were) (?:to|due|supposed|meant|planned|promised|expected|on|at|from)\\b|' +
    '\\bshould have\\b|\\b(?:had|have) (?:promised|agreed|planned|said)\\b|' +
    '\\b(?:we|i) (?:promised|agreed|planned|said|told you)\\b|' +
    '\\b(?:you|your \\w+) (?:came|waited|stood|rang|called|asked|wrote|ordered|paid|booked|told|sent|' +
    "(?:[a-z]+ly )?(?!need|received)[a-z]{2,}ed)\\b|\\b(?:i'd|i would|we'd|we would) rather\\b|" +
    '\\b(?:confess|own up)\\b|' +
    '\\b(?:heard|learn(?:ed|t)|noticed|realised|realized|found out|saw|knew|know|was told|understand|understood|things)\\b|' +
    '\\bplease\\b|\\bdue\\b|\\b(?:the|our|your) (?:next |final |second )?' +
    '(?:invoice|bill|lesson|meeting|appointment|issue)\\b(?! (?:is|was) (?:corrected|cancelled|put right))',
);

export const client = /\b(?:you|your|yours|customers?|visitors?|guests?|readers?|members|buyers|people|everyone)\b/;
export const harm = new RegExp(
  '\\b(?:wrong|(?:are|been|is|was|went|were|upside) (?:[a-z]+ )?down|late|later|lost|missing|twice|broken|unavailable|' +
    "offline|could(?:n't| not)|had to|wait(?:ed|ing)|without|failed|" +
    "not (?:work|arrive|reach|open|receive|see|have|ready|there)|did(?:n't| not)|unable|missed|empty|blank|damaged|" +
    'cancelled|closed|cold|flood\\w*|leak\\w*|delay\\w*|too (?:little|much|late|high|low|dark|small)|overcharged|charged|' +
    "deleted|dropped|misspel\\w+|last year's|error|mistake in|old (?:price|version|logo|date)\\w*)\\b",
);
