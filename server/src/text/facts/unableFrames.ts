/** “We cannot … on time”: what makes a denial a delay. The denials are looked for first, and what follows them only where one stands. */
import { oneOf, phrase } from './cues';
import { deedsAwaited, workDeeds } from '../../words/delayWords';

const adverbs =
  '(?: (?:now|just|yet|quite|still|also|all|both|actually|even|really|sadly|possibly|probably|fully|either|unfortunately|' + 'regrettably|realistically))*';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** The time that was meant. */
const meantTime =
  '(?:(?:on|in) (?:good )?time|on schedule|on the day|as (?:(?:we|i|originally|first|it was|had|was) )*(?:planned|' +
  'promised|agreed|scheduled|arranged|hoped|announced|intended|foreseen|said|told|wrote|confirmed|committed|assured|' +
  'indicated|communicated|expected)|after all|yesterday|(?:by|for|before|within|at|on) (?:the|that|this|our|your) ' +
  "(?:[\\w'-]+ ){0,2}?(?:date|day|deadline|time|opening|launch|fair|party|wedding|show|event|press|evening|concert|" +
  'meeting|term|screening|exhibition|holidays?|festival|conference|period|time ?frame)|' +
  `(?:by|for|before|on) (?:then|tomorrow|tonight|noon|lunch|${weekday}|christmas|easter|\\d+)|` +
  '(?:this|that) (?:week|month|year|weekend|quarter|morning|afternoon|evening|side of \\w+)|' +
  '(?<!\\b(?:as|until|before|till) )(?:today|tonight|tomorrow)(?: after all)?|any (?:time|day) soon|until further notice)';

const deeds = oneOf(deedsAwaited);

/** “We cannot”, “is unlikely to”. */
export const denials =
  "\\b(?:will not|won't|cannot|can't|can no longer|can not|could not|couldn't|may not|might not|'ll not|shall not|shan't|" +
  "not going to|(?:is|are)n't going to|(?:is|are|am|'re|'m) (?:un|not )likely to|unable to|not able to|" +
  "(?:is|are)n't able to|not manage to|(?:did|do|does|wo)n't manage to|not be able to|won't be able to|" +
  "don't think (?:we|i)(?:'ll| will| can)|doubt (?:that )?(?:we|i|it)(?:'ll| will| can)|impossible(?: for (?:us|me))? to|" +
  "fail(?:ed|ing)? to|(?:doesn't|does not) (?:look|seem)(?: now)? (?:like|as if|as though|that) " +
  `(?:we|i|it|they|your [\\w-]+|the [\\w-]+)(?:'ll| will| can|'re going to| are going to| is going to))${adverbs}` +
  '(?: (?:be able to|manage to|be in a position to))?(?= )';

/** What follows them, where a job is denied its time. */
export const afterDenials: readonly RegExp[] = [
  '^ (?:be (?:quite |all )?(?:ready|finished|complete|completed|done|with you|there|delivered|' +
    'able to (?:deliver|finish|send|meet|make|launch|hand over|complete)(?: [a-z]+){0,4} (?:on time|in time|by|on)|here|' +
    'online|live|up and running)|arrive|get (?:across |out |over )?(?:here|to you)|reach you|turn up|make it|' +
    `(?:meet|make|keep|hit|hold) (?:the|our|your|that|this|${weekday}(?:'?s)?)(?: [a-z0-9]+){0,3}` +
    '(?: (?:deadline|date|day))?)(?: (?:on time|in time|on schedule|as planned|as promised))?(?= |[.,;:!]|$)',
  '^ (?:meet|make|keep|hit|hold|manage|keep to|stick to|adhere to|comply with|honou?r|respect) ' +
    "(?!sure|sense|an?\\b|it clear)(?:[\\w']+ ){1,5}?(?:deadline|date|schedule|timetable|timeline|timescale|programme|" +
    `handover|delivery day|slot|commitment|${weekday})\\b`,
  `^ (?:${oneOf(workDeeds)})(?: (?!that\\b|which\\b|who\\b|if\\b|when\\b)[\\w'-]+){0,8}? ${meantTime}\\b`,
  '^ be (?:arriving|coming|delivering|finishing|going|launching|leaving|moving|opening|printing|publishing|sending|' +
    `shipping|starting)(?: [\\w'-]+){0,6}? ${meantTime}\\b`,
  `^ (?:get|obtain|source|secure|find) (?:[\\w'-]+ ){1,8}?(?:in time|on time)\\b`,
  `^ (?:be|get) (?:${deeds}|down|up|in place|off the ground|home|back|in|on the (?:wall|shelves|road)|with you|` +
    `over to you|on its way|out)(?: [\\w'-]+){0,4}? ${meantTime}\\b`,
  `^ have (?:all|any|both|it|the|them|these|this|your)(?: (?!chance\\b|place\\b|room\\b|space\\b|time\\b)[\\w'-]+){0,4}? (?:for|with) you ${meantTime}\\b`,
  `^ (?:be |get |have |see )?(?:[\\w']+ ){1,6}?(?:${deeds}|ready|to you|with you|across|over to you|off to you|out to you|up and running) ${meantTime}\\b`,
].map((source) => phrase(source));

/** “You won’t have the prints by Friday.” */
export const clientLacks =
  "\\byou (?:won't|will not|cannot|can't|shan't|may not|will no longer)(?= (?:yet |now |be able to )?(?:have|get|see|receive|hold)\\b)";
export const afterLacks: readonly RegExp[] = [
  phrase(`^ (?:yet |now |be able to )?(?:have|get|see|receive|hold) (?!to\\b|a (?:bill|charge|fee))(?:[\\w'-]+ ){1,6}?${meantTime}\\b`),
];

/** “Has not been”, “is still not”, “isn’t yet”. */
export const undone =
  "\\b(?:(?:is|are|'s|'re)(?: still)?(?: not|n't)(?: yet| been| quite| still)*|(?:has|have)(?: still)?(?: not|n't)" +
  '(?: (?:yet|still|quite|fully|all|even|actually|unfortunately))* been)(?= )';
export const afterUndone: readonly RegExp[] = [phrase(`^ (?:\\w+ly )?(?:${deeds})\\b(?: yet)?`)];
/** A denial in the present needs one of these to be one of today: “is not delivered” may be a rule. */
export const today = /^(?:has|have)|\bstill\b|\byet\b/;
