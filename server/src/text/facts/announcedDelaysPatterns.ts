/** The wordings that `announcedDelays.ts` looks for, as patterns. Data only. */

export const ofBills = new RegExp(
  '^[^a-z]*(?:(?:and|but|so|still),? )?(?:(?:all|both|five|four|one|the following|these|those|three|two|\\d+)' +
    '(?: (?:of )?(?:mine|ours|them|these|those))?(?: from (?:last )?[a-z]+)?|(?:it|that|they|this)) (?:is|are|remains?)\\b|' +
    "'(?:re|s) (?:still |now )?(?:outstanding|overdue)",
);
export const aboutBills = /\b(?:accounts?|bills?|inv|invoices?|overdue|payments?|statement)\b/i;
export const billLine = /\binv(?:oice)?\b|\p{Sc} ?\d.*\b(?:due|dated|\d+ days)\b|\b(?:due|dated)\b.*\p{Sc} ?\d/iu;

export const deniesIt = /^\W*(?:but )?(?:[a-z]+ ){1,3}?(?:aren't|isn't|wasn't|weren't|(?:are|is|was|were) not)(?: late)?(?=\W*$|[,;–—])/;
/** “Since then all has gone to plan.” */
export const goesWellSince = new RegExp(
  "^(?=.*\\bsince\\b)(?!.*\\b(?:apart|but|else|except|others?)\\b)(?:(?!\\b(?:hardly|never|not|nothing)\\b|n't\\b)[^.;:])*\\b" +
    '(?:been|come|gone|kept|ran|run|stayed|went)(?: (?:all|back|exactly|just|out|quite|very))*' +
    '(?: (?:according )?to (?:plan|schedule|time)| as (?:agreed|planned)| like clockwork|' +
    ' on (?:(?:its|our|the|their) days?|schedule|time|track)| smoothly| well)\\b',
);

export const isDone = new RegExp(
  '\\b(?:has|have) been [a-z]+(?:ed|ne|wn|en|ut|lt) since\\b|\\bon the (?:lorry|pallet|truck|van)\\b(?! (?:back|still))|' +
    '\\bbut (?:then )?(?:(?:are|is) (?:here|there)|arrived|came|got here|reached|turned up)\\b|' +
    "\\bbut (?:it|they|all|everything|we|the \\w+)(?:'s|'re| is| are) (?:now )?" +
    '(?:complete|done|finished|here|in your|ready)\\b|\\bhere (?:it|they|is|are|comes?)\\b|' +
    "\\b(?:is|are|'s|'re) (?:now |all )?(?:attached|enclosed|below|all (?:done|sorted|fixed)|back (?:up|online|to normal)|" +
    'with you now|done and dusted)\\b|' +
    "\\b(?:is|are|'s|has|have)(?: been)? now (?:been )?(?:done|ready|finished|complete|completed|fixed|repaired|sorted|" +
    'resolved|live|online|arrived|on (?:its|their) way)\\b|\\b(?:is|are) (?:finished|done|ready|mended|fixed|complete) now\\b|' +
    '(?<!\\b(?:as|before|once|until|when) )\\b(?:it|they|all|everything) (?:arrived|came|left|reached)\\b|' +
    '\\ball the same\\b|\\bin the end\\b|' +
    '\\b(?:caught up|made up for (?:it|the)|(?:back|still|remain|stay|stays) on (?:track|schedule|time|course)|' +
    "(?:does not|doesn't|won't|will not) (?:change|affect|move|touch)|no (?:effect|influence|bearing) on)\\b",
);
export const isWanting = new RegExp(
  "\\b(?:is|are|am|has|have|do|we|i)?(?:'s|'re|'m|'ve)? ?still (?!got\\b|had\\b|made\\b|loved?\\b|time\\b)|" +
    "\\byet\\b(?! (?:here|we|you|it)\\b)|n't\\b|\\bnot\\b|\\bnothing\\b|\\bunfinished\\b|" +
    '\\bincomplete\\b|\\bwaiting\\b|(?<!\\b(?:first|last|other|second) )\\bhalf[- ]|' +
    '\\bremains? \\b|\\bno sign\\b|\\bmissing\\b|\\bto go\\b|\\bonly now\\b|' +
    '\\btoo optimistic\\b|\\b(?:underestimated|misjudged|miscalculated)\\b|' +
    '\\bmore (?:work|time) than\\b|\\bstuck\\b|' +
    "\\b(?:will|'ll|to) (?:follow|come (?:later|separately)|be sent (?:later|separately|on))\\b|" +
    '\\b(?:come|comes|follow|follows) (?:later|separately|once|as soon)\\b',
);

/** “The other 25 were on your desk this morning”, “you can use ours until yours are with you”: what came in time, and what stands in for what did not. */
export const isBesideIt = new RegExp(
  '^\\W*(?:but )?(?:all )?the others?(?: \\S+){0,3}? (?:are|is|was|were) (?:already |all )*' +
    '(?:at|delivered|done|finished|here|in|on|ready|up)\\b|' +
    '\\b(?:till|until) (?:your (?:new|own)(?: [a-z]+)?|yours|the (?:new|proper|real|right) [a-z]+) ' +
    '(?:are|arrives?|comes?|gets?|is)\\b',
  'i',
);

export const appointment = new RegExp(
  '\\b(?:my|next|our|the|your) (?:next )?(?:appointment|check-?up|class|game|lesson|match|meeting|practice|rehearsal|session)' +
    "(?: \\w+)?(?: is|'s| stays| will be| takes place)\\b|" +
    "\\b(?:i|we)(?:'ll| will| shall)?(?: then)? see (?!to\\b)(?:you\\b|\\w+ (?:at|on|again)\\b)",
);
/** And what is brought to it. */
export const comesToo = /\b(?:bring|bringing|collect|deliver\w*|done|finish\w*|fit|fitted|fitting|give|hand|have (?:it|them)|install|it|new|ready|then|them|with)\b/;

export const goesOn = new RegExp(
  '\\b(?:all|both|completion|dates?|days?|delivery|everything|i|it|its|next|one|ones|rest|schedule|that|them|these|they|' +
    "this|those|timetable|we|you)\\b|\\b\\w+['’](?:ll|re)\\b",
  'i',
);
/** “I will drop some boxes round tomorrow if that helps”: a thing that was not spoken of yet. */
export const isOtherErrand = new RegExp(
  "\\b(?:i|we)(?:['’]ll| will| can) (?:also |then |just |even )?" +
    '(?:bring|call|collect|drop|give|lend|mail|phone|pick|ring|send|text)(?: you)?(?: (?:off|over|round|up))? ' +
    '(?:an?|another|some|a few|two|three)\\b(?! (?:call|date|day|e?-?mail|line|message|new|note|ring|text|update|word)\\b)',
  'i',
);
