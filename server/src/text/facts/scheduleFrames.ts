/** Ways to say that a date or a plan of ours moves, that something holds the work up, or that there is a delay. Sources of patterns over `plainText`. */
import { oneOf, phrase } from './cues';
import { awaitedFromOthers, notGoods, plans, workThings } from '../../words/delayWords';

const freely = '(?: (?:[a-z]+ly|now|also|just|still|already|again|therefore|then|both|all|alas|further|once more|had to|have to|has to|to))*';
const plan = `(?:${oneOf(plans)})`;
/** “of your site”, “for the second part”. */
const tail = "(?: (?:of|for|on|to|at|in) (?:[\\w'-]+ ?){1,4}?)?";
const count =
  '(?:about |around |at least |up to |nearly |almost |some |another |an extra |an additional |roughly |a good )*(?:a|an|' +
  'one|two|three|four|five|six|seven|eight|ten|several|a few|a couple of|another|\\d+)' +
  '(?:(?: to | or |[–-])(?:two|three|four|five|six|seven|eight|ten|\\d+))?' +
  '(?: (?:few|extra|more|further|working|whole|full|good|couple of))* (?:hours?|days?|weeks?|months?|fortnight)';
const things = `(?:us|me|everything|things|it|(?:the|your|our|my|this|all)(?: [\\w'-]+){0,3})`;

/** A date or plan that has moved: “the completion date has slipped”. */
export const movedPlans: readonly string[] = [
  `\\b${plan}${tail} (?:has|have|'s|'ve|will|'ll|is going to|are going to|must|needs? to|may|might)${freely} (?:been )?` +
    '(?:be )?(?:slip|slipped|shift|shifted|move|moved|drift|drifted|slide|slid|extended|stretched|revised|adjusted|' +
    'pushed(?: (?:back|out))?|put back|put off|delayed|rescheduled|rearranged|thrown (?:off|out|into)|upset|' +
    'cancelled for now|called off for now|postponed|deferred|moved (?:back|out)|knocked back|overtaken)\\b' +
    '(?! (?:house|home|to (?:our|the|a) (?:site|page|server|folder|left|right|top))\\b)',
  `\\b(?:we|i)(?:'ve|'re|'m| have| are| am|'ll| will)?${freely} (?:need|needed|had|have|going|got|obliged|forced|decided|` +
    'agreed|prefer|ask(?:ed)?)? ?(?:to )?(?:push(?:ed|ing)?(?: (?:back|out))?|shift(?:ed|ing)?|extend(?:ed|ing)?|' +
    'revis(?:e|ed|ing)|adjust(?:ed|ing)?|postpon(?:e|ed|ing)|delay(?:ed|ing)?|defer(?:red|ring)?|reschedul(?:e|ed|ing)|' +
    'rearrang(?:e|ed|ing)|stretch(?:ed|ing)?|rethink|put(?:ting)? (?:back|off)|mov(?:e|ed|ing) (?:back|out)|move) ' +
    `(?:the|your|our|this|that) (?!deadline for your)(?:[\\w'-]+ ){0,3}?${plan}\\b` +
    '(?<!\\b(?:revis|adjust)[a-z]+ (?:the|your|our|this|that) (?:[a-z]+ )?plans?)' +
    '(?! (?:forward|up|earlier|button|bar|page|plugin))',
  // “We have to put your fitting back”: of a thing it would be restored.
  `\\b(?:we|i)(?:'ve|'ll| have| had| will| must| need)?${freely} (?:pushed|push|put) (?:my|our|the|this|your) ` +
    `(?!(?:earlier|first|former|last|old|original|previous|second|third) )(?:[\\w'-]+ ){0,2}?${plan}(?: (?:at|for|in|of|to) (?:[\\w'-]+ ){1,4}?| )` +
    '(?:back|off)\\b(?! (?:against|at the|in|into|on|onto|online|together|up|where)\\b)',
];

/** Something holds the work up: “bad weather has held us up”. */
export const heldUps: readonly string[] = [
  `\\b(?:is|are|'s|has|have|'ve|was|were|keeps?|will|which|that)${freely} (?:been )?(?:hold(?:ing)?|held|holds) ` +
    '(?:us|me|everything|things|it|the \\w+|your \\w+|our \\w+) (?:up|back)\\b' +
    '(?! (?:to (?:the|you|your)|against|straight|tight|as))',
  `\\b(?:is|are|'s|has|have|'ve|keeps?|which|that)${freely} (?:been )?(?:holding|held|holds) (?:up|back) ` +
    `(?!the (?:\\w+ )?(?:roof|beam|shelf|wall|ceiling|tent|water|hair|tears))${things}\\b`,
  `\\b(?:is|are|'s|has|have|'ve|which|that)${freely} (?:been )?(?:delay(?:ing|ed)|slow(?:ing|ed)(?: down)?|` +
    'hamper(?:ing|ed)|hinder(?:ing|ed)|stall(?:ing|ed)|block(?:ing|ed)|set back|stopped|stopping|upset) (?:us|me|things|' +
    `(?:the|your|our) (?:[\\w'-]+ ){0,2}?(?:${oneOf(workThings)}))\\b(?! (?:from (?:spam|seeing)))`,
  `(?<!\\b(?:i|we) ?)\\b(?:has|have|'s|will|'ll|which|that|this|it)${freely} (?:sets?|setting|put|puts|throws?|thrown|knock(?:s|ed)?) ` +
    `${things} (?:back|behind|out)(?= (?:by|a|an|about|two|three|some|several|at least|because)\\b|\\W*$|[,;])`,
  `\\b(?:has|have|'s|'ve|this|that|it|will|'ll|which)${freely} cost(?:s|ing)? (?:us|me|the \\w+) ${count}\\b`,
  `\\b(?:this|that|it|which|strike|storm|weather|repair|change|fault)${freely} ` +
    `(?:will |may |might |'ll |has |is going to )?add(?:s|ed|ing)? ${count} to (?:the|your|our|it|this)\\b`,
];

/** A delay told as a noun. */
export const namedDelays: readonly string[] = [
  '\\b(?:let you know|inform\\w*|notif\\w+|tell(?:ing)?|told|warn\\w*|advis\\w+|alert\\w*|report\\w*|announc\\w+|' +
    "learn(?:ed|t)?|heard|hear|write|writing|there(?:'s| is| are|'re| has| have| will)|expect\\w*|experienc\\w+|" +
    'fac(?:e|ing)|suffer\\w*|caus(?:ed|es|ing)|lead(?:s|ing)? to|led to|mean(?:s|ing)?|' +
    'result(?:s|ed|ing)? in)\\b[^.;:!?]{0,60}?(?<!\\b(?:no|any|without|avoid|prevent|further|possible|of) )\\b(?:an? |the |' +
    'some |this |short |slight |further |unexpected |another |small |considerable |of )+(?:[a-z]+ )?delays?\\b' +
    '(?! (?:between|of (?:\\d+|half a|a|one|two|five) (?:ms|milliseconds?|seconds?)|' +
    `in (?:(?:my|our|the|this) )?(?:${oneOf(notGoods)})))`,
];

/** A sorry for one: it may be over by now. */
export const regrettedDelays: readonly string[] = [
  '\\b(?:sorry|apologi[sz]e|apologies|regret|pardon|forgive)\\b[^.;:!?]{0,40}?\\bdelays? (?:with|in|on|to|of|at|for) ' +
    `(?!(?:(?:my|our|the|this|an?) )?(?:${oneOf(notGoods)})\\b)(?:[\\w'-]+)`,
];

/** Others that we wait for have not spoken, or sent nothing: who, is looked for behind these words. */
export const silences =
  "\\b(?:(?:have not|haven't|'ve not|has not|hasn't|not|n't)(?: yet| still)* " +
  '(?:heard|had (?:an? |any )?(?:answer|reply|word|news|response)) (?:anything )?(?:back )?(?:yet )?from|' +
  '(?:no|without) (?:news|word|answer|reply|sign of life) (?:yet )?from|' +
  "(?:we|i) (?:have not|haven't|'ve not|did not|didn't)(?: yet| still)* (?:received|got|get|had) (?:[\\w'-]+ ){1,5}?from|" +
  "(?:(?:we|i)(?:'re| are|'m| am)? (?:(?:still|also|now|currently|both) )*)?wait(?:ing)? " +
  '(?:for|on|to (?:get|receive|hear(?: back)?(?: from)?)))(?= )';
export const othersAwaited: readonly RegExp[] = [
  phrase(
    '^(?: (?:our|the|an?|some|more|my|their|two|three|its|word|news|confirmation|from|of|missing|last|final|new|right|' +
      `spare|replacement|further))*(?: (?!your\\b|you\\b)[a-z]+)? (?:${oneOf(awaitedFromOthers)})\\b`,
  ),
];
