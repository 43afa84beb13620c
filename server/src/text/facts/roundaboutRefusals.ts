/** A no that goes round about: “a window seat isn’t something you can have from us”, “is more than we can give”, “at no price would we sell it”, “we have to say no to moving the date”. */
import { services, wishes } from '../../words/refusalWords';
import { cuedPhrase, oneOf } from './cues';

const isNot = "(?:(?:is|are|'s|was)(?: [a-z]+ly)* not|isn't|aren't|was not|wasn't)";
const sort =
  '(?:anything|something|an? (?:arrangement|job|option|service|step|thing)|one of the (?:services|things)|' +
  '(?:a|the) (?:kind|sort) of (?:job|service|thing|work)|things|among the things|what)';
const whole =
  "(?=\\W*$|[,;:.!–—]| (?:i'm|i am|we're|we are|sorry|afraid|this time|for (?:you|us|now)|from us|here|either|any more|" +
  'anymore|at all|and|unfortunately|at the moment|right now|at this|with us|to you|today)\\b)';
const can = "(?:'d|'ll| are able to| can| could| may| might| will| would| do)?(?: (?:also|ever|then))?";
const grants =
  '(?:accept|agree to|allow|arrange|change|do|give(?: you| away| out)?|grant(?: you)?|hand (?:out|over)|help with|' +
  'hire out|lend(?: out| you)?|let you (?:do|have|keep|take)|make|offer(?: you)?|part with|print|promise(?: you)?|' +
  'provide|put up with|say yes to|sell(?: you)?|supply|support|take on)';
/** What they would have of us. */
const gets = "(?:book|buy|count on|expect|find|get|have|hire|keep|order|take) (?:here|(?:at|from|through|with) (?:me|us|our [a-z]+)|in (?:our|this) [a-z]+)";
/** Who would grant it, or be granted it, behind “something”. */
const nothingWe =
  `(?:(?:that |which )?(?:we|i)${can} ${grants}${whole}|(?:that |which )?you${can} ${gets}|` +
  '(?:that |which )?you (?:can|could|may) (?:book|get|have|hire|order)(?=\\W*$)|' +
  '(?:that |which )?(?:is|are) (?:available|on offer|open) (?:at our|from us|here|to (?:our|you)|with us))';
const must =
  "(?:have to|must|need to|(?:'ll| shall| will) have to|" +
  "(?:'m|'re| am| are) (?:going to have to|forced to|obliged to|bound to)|can only|had to|'ve had to|" +
  '(?:have|see) no (?:alternative|choice|option|other way)(?: here)? but to)';
const turnDown = '(?:decline|deny|refuse|reject|say no to|turn down)';
/** What may be refused; “say no to a good idea” in a saying is ours to see through. */
const wish = "(?:an?|any|both|either|his|her|it|our|that|the|their|these|this|those|your|[a-z]{3,}ing)(?![\\w'-])";

export const roundabout = cuedPhrase(
  [
    `\\b(?:(?:it|that|this) )?${isNot} ${sort} ${nothingWe}`,
    `\\b(?:it|that|this)'s not ${sort} ${nothingWe}`,
    `\\b(?:is|are|'s|was) nothing ${nothingWe}`,
    // “The smaller deposit is something we must refuse.”
    `\\b(?:is|are|'s) (?:something|one|ones|an? [a-z]+) (?:that |which )?(?:we|i) ?${must} ${turnDown}`,
    "\\b(?:is|are|would be|'s) (?:far |rather |a little |a bit )?more than (?:we|i) (?:can|could|may) " +
      `(?:agree to|allow|do|give|grant|offer|pay|promise|spare|take off)(?: (?:away|him|her|them|you))?${whole}`,
    // “I am going to have to say no to moving the date.”
    `\\b(?:we|i) ?(?:(?:also|now|sadly|therefore|unfortunately) )?${must} (?:[a-z]+ly )?(?:decline|say no to|turn down)(?= ${wish})`,
    `\\b(?:our|my) answer (?:to [^.;:!?]{3,60}? )?(?:can only be|has to be|must be|will have to be) (?:a )?no\\b`,
    '\\bneither (?:an?|my|our|the|your) [^.;:!?,]{2,30}? nor (?:(?:an?|my|our|the|your) )?[^.;:!?,]{2,30}? ' +
      '(?:(?:are|is) (?:allowed|available|on offer|possible|to be had)|' +
      '(?:can|could|may|will) be (?:added|allowed|arranged|done|had|made|moved|offered|provided|sent))(?![\\w-])',
    `\\b(?:i|we) (?:can )?(?:give|lend|let|sell|show) (?:nobody|no one|none of [a-z]+) (?:a copy|borrow|have|it|the|them|these|this|those|touch|use)\\b`,
    // “An encore is not to be had from us.”
    '\\b(?:is|are) not to be had (?:at|for|from|here|in|with)\\b',
    `\\b(?:your|the|a|an|any) (?:[\\w'-]+ )?${oneOf(wishes)}(?: (?:for|of|to) [^.;:!?,]{2,50}?)? ` +
      '(?:finds?|found|meets?(?: with)?|met(?: with)?) no (?:approval|backing|consent|favou?r|support|sympathy)(?![\\w-])',
    // “Under no circumstances can the tickets be exchanged.”
    '\\b(?:at no price|for no money|in no (?:case|event)|not at any price|not for any (?:money|price)|on no account|' +
      `under no circumstances?) (?:can|could|may|shall|will|would) (?:(?:we|i)(?: ever)? (?:${oneOf(services)}|give|` +
      'let (?:it|that|the [a-z]+) go|move|part with|print|sell|swap|take)(?! (?:any of |on )?(?:your|their) ' +
      '(?:address(?:es)?|data|details|e-?mails?|names?|numbers?|photographs?|photos?|pictures?))|' +
      "(?:an?|any|that|the|these|this|those|your) (?:[\\w'-]+ ){1,4}?be (?:accepted|added|altered|cancelled|changed|" +
      "exchanged|extended|given|handed|moved|paid|refunded|returned|split|swapped|taken|transferred|waived))(?![\\w'-])",
  ].join('|'),
);
