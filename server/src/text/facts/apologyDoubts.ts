/** What makes an apology an empty one: a doubt, the client’s feelings, “any inconvenience” or a “but”, behind it or before it. */
import { phrase } from './cues';
import {
  any,
  but,
  disliked,
  forAny,
  hurt,
  ifClause,
  ifSo,
  laterBut,
  notLiked,
  othersFeeling,
  perceives,
  polite,
  reversed,
  states,
  taken,
  toAnyone,
  unmet,
  whileSorry,
  whoever,
  youAre,
  yourFeelings,
} from './apologyDoubtsPatterns';

export type Doubt = 'if' | 'you' | 'any' | 'but';

export interface FoundDoubt {
  readonly doubt: Doubt;
  /** How much of the words behind the apology belongs to it. */
  readonly length: number;
}
/** What is said of the client’s view: “that you feel this way”. */
export const theirView =
  `(?:${whoever} (?:${perceives}|${notLiked}|should have (?:cause|reason))|${whoever}${states}|` +
  `${whoever}(?:(?: (?:were|are|is|was)|(?: have| has)? been) (?:let down|` +
  'left (?:feeling|with (?:the|an?|that|this|such an?|so) (?:[\\w-]+ )?' +
  '(?:feeling|idea|impression|opinion|sense|taste))))|' +
  `${whoever}(?:(?: were| are| was| is) not| weren't| aren't| wasn't| isn't)(?: [\\w-]+ly| too| very| so| all that)*` +
  '(?: happy| pleased| satisfied| impressed| comfortable| convinced| content| delighted| enamou?red| fond| keen|' +
  ' persuaded| sold| taken with| thrilled| won over| a (?:big |great )?fan)|' +
  '(?:your|the) (?:[\\w-]+ )?(?:expectations?|experience|feeling|impression|opinion|verdict)' +
  '(?: of (?:us|me|our [\\w-]+|it))? (?:is|was|are|were|has been|have been) (?:[\\w-]+ ){0,3}?(?:bad|different|' +
  'disappointing|high|higher|low|mixed|negative|poor|so|unfavou?rable)|(?:it|this|that|which) (?:came|come|comes) ' +
  '(?:across|over) (?:as|like|so|that way|this way|to you)|in your (?:book|eyes|mind|opinion|view)|' +
  "(?:not everything|not all(?: of it)?|little|nothing)(?: [\\w'-]+){0,5}? (?:is|was|were|has been) to your " +
  "(?:liking|satisfaction|tastes?|wishes)|(?:it|this|that)(?:'s| has| had)? (?:also |so |clearly )?(?:angered|annoyed|" +
  'bothered|disappointed|displeased|frustrated|hurt|irritated|offended|upset) (?:you|your [a-z]+|anyone|anybody|some)|' +
  `(?:your|the|their|any of your) (?:[\\w-]+ )?${unmet}|${disliked}|${taken})`;
const theirFeeling = phrase(
  '^,? (?:to (?:hear|learn|read|see|note|find) )?(?:(?:that|about|for|over|at) )?' +
    `(?:(?:how|the way|what|just how|the fact that) )?${theirView}(?![\\w'-])|` +
    "^,? (?:that )?you (?:have |had )?(?:heard|misread|read|take|taken|took|understood) (?:[\\w'-]+ ){1,7}?(?:amiss|badly|" +
    'in (?:that|the wrong) (?:spirit|way)|personally|so seriously|the wrong way|to heart)\\b|' +
    `^,? (?:(?:for|about|over|at) )?${yourFeelings}\\b|` +
    '^,? (?:to have|for having|for) (?:given|giving|left|leaving) you (?:with )?(?:that|this|such an?) (?:\\w+ )?' +
    '(?:feeling|idea|impression)\\b|^,? (?:for|about) (?:the|any|all) (?:bad|hard|ill) (?:blood|feelings?)\\b',
);

/** Said of us, and so no sympathy: “sorry to hear that you are unhappy”, not “that you are ill”. */
export const hearsOfUs = phrase(
  `^,? to (?:hear|learn|read|see|note|find)(?: out)? (?:(?:that|about|how) )?${whoever} (?:${perceives}|${notLiked}|` +
    '(?:(?:are|were|is|was|have been|feel|felt) )(?:not (?:happy|pleased|satisfied|impressed)|unhappy|dissatisfied|' +
    'disappointed|displeased|let down|offended|frustrated|annoyed|angered|angry (?:with|at)|cross|upset (?:with|by|about)))' +
    "(?![\\w'-])",
);

/** The doubt in the words behind an apology; “but” only where nothing else is asked with it. */
export function doubtBehind(behind: string, said: string): FoundDoubt | 'polite' | undefined {
  const conditional = ifClause.exec(behind);
  if (conditional) return polite.test(behind) ? 'polite' : { doubt: 'if', length: conditional[0].length };
  // “It was you who got the earful. We’re sorry you did.”
  if (/^ *(?:that )?you (?:did|had to)\W*$/.test(behind)) return 'polite';
  const feeling =
    theirFeeling.exec(behind) ??
    othersFeeling.exec(behind) ??
    youAre.exec(behind) ??
    (/regret(?:ted)? *$/.test(said) ? /^ *(?:that )?you\b(?! (?:to|for)\b)/.exec(behind) : null);
  if (feeling) return { doubt: 'you', length: feeling[0].length };
  const open = any.exec(behind);
  if (open) return { doubt: 'any', length: open[0].length };
  const turn = but.exec(behind)?.[0] ?? laterBut.exec(behind)?.[1];
  return turn === undefined ? undefined : { doubt: 'but', length: turn.length };
}
/** “That you experienced it as rushed, we regret.” */
const viewFirst = phrase(`^\\W*(?:that|how) ${theirView}[^;:.]{0,60}, ?$`);

/** The doubt in the words before an apology, and where it begins. */
export function doubtBefore(before: string): { readonly doubt: Doubt; readonly start: number } | undefined {
  const so = ifSo.exec(before);
  if (so) return { doubt: 'if', start: so.index };
  const conditional = reversed.exec(before);
  if (conditional && hurt.test(conditional[1]!) && !polite.test(` ${conditional[1]!}`)) return { doubt: 'if', start: before.lastIndexOf(conditional[1]!) };
  if (viewFirst.test(before)) return { doubt: 'you', start: before.search(/\S/) };
  const open = forAny.exec(before);
  if (open) return { doubt: 'any', start: /\p{L}/u.exec(open[0])!.index + open.index };
  if (toAnyone.test(before)) return { doubt: 'if', start: before.search(/[a-z]/) };
  const aside = whileSorry.exec(before);
  return aside ? { doubt: 'but', start: /\p{L}/u.exec(aside[0])!.index + aside.index } : undefined;
}
