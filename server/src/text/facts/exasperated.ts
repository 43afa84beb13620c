/** Questions that ask nothing: “how often does one have to explain this?”, “do you read our letters at all?”, “what part of it is unclear?” */
import type { ToneForm } from './tones';
import type { Temper } from './tempers';

const tell = '(?:ask|beg|chase|explain|go over|point (?:it |that |this )?out|put up with|remind|repeat|ring|say|spell (?:it |this )?out|tell|warn|write)';
const told = '(?:asked|explained|gone over|pointed out|repeated|said|spelled out|spelt out|told|written)';
const we = '(?:anybody|anyone|i|one|somebody|someone|we)';
const reader = '(?:anybody|anyone|somebody|you|your (?:[a-z]+ )?(?:boss|colleagues?|office|people|staff|team))(?: (?:at|in|over) (?:there|your [a-z]+))?';
const ours =
  '(?:a word|(?:my|our|the) (?:e-?mails?|instructions?|labels?|letters?|mails?|messages?|notes?|plans?|quotes?|' + 'reminders?|signs?)|this|what (?:i|we))';
const look = '(?:check|listen to|look at|open|read|see)';
const mixUp = "(?:be so|confuse|fail|forget|get [a-z]+ wrong|ignore|lose|misread|miss|mix up|mistake|muddle|not (?:know|notice|read|see)|overlook)";
/** Who is sorry, or repeats a question of the client’s, scolds nobody. */
const meek = '\\b(?:apologi[sz]e|glad|happy to|let me|please|sorry|tell (?:me|us)|thanks?|you (?:also )?(?:asked|wanted to know|wondered|wrote))\\b';

export const exasperated: readonly ToneForm<Temper>[] = [
  `\\bhow (?:many (?:more )?(?:e-?mails|letters|mails|messages|notes|reminders|times)|much longer|often) (?:do|does|must|should|will) ${we} ` +
    `(?:still )?(?:(?:have|need) to )?${tell}(?![\\w-])`,
  `\\bhow (?:many (?:more )?times|often) (?:does (?:it|this|that) (?:have|need) to|must (?:it|this|that)|has (?:it|this|that) got to) be ${told}\\b`,
  '\\bhow many (?:more )?(?:e-?mails|calls|letters|mails|messages|notes|reminders) (?:does|will) it take ' +
    '(?:before|for (?:any|some)(?:body|one)|for you|till|until)\\b',
  `\\b(?:have|had|did|do|was|were) (?:i|we) not (?:already |always |clearly )?(?:explain|make (?:it )?clear|made (?:it )?clear|say|said|` +
    `tell|told|warn|write|written|${told})` +
    '(?: (?:it|so|you))?(?: (?:about|clearly|not to|of|often|plainly|that|to|twice))\\b',
  "\\b(?:did|have|had)n't (?:i|we) (?:already |clearly )?(?:explain|explained|say|said|tell|told|warn|warned|write|written)(?: you)? (?:not to|that)\\b",
  `\\b(?:did|do|does) ${reader} (?:(?:actually|even|ever|really) )+${look} ${ours}(?![\\w-])`,
  `\\b(?:did|do|does) ${reader} ${look} ${ours} at all\\b`,
  `\\b(?:are|is) ${reader} (?:actually|even) reading ${ours}(?![\\w-])`,
  "\\bwhat (?:exactly |on earth )?(?:part of [^?]{1,50}? (?:is (?:not clear|so (?:hard|difficult)|unclear)|isn't clear|" +
    "(?:do|did) you not|don't you|didn't you)|" +
    'is so (?:complicated|difficult|hard) about)\\b',
  '\\bwhat (?:on earth )?(?:did|do) you expect (?:at|for) (?:a |that |the |this )?(?:kind of |sort of )?(?:money|price|sum)\\b',
  '\\bwhen (?:are|can|do|will) (?:i|we|you|your (?:[a-z]+ )?[a-z]+) (?:at (?:long )?last|ever|finally) (?:answer|approve|' +
    'confirm|decide|listen|pay|read|reply|respond|send|stop|tell|understand)\\b',
  `\\bhow (?:can|could) (?:any(?:body|one)|one|a (?:grown )?(?:man|person|woman)|you) (?:possibly |simply )?${mixUp}\\b`,
  "\\b(?:i|we)(?:'d| had)(?: really| honestly)? thought (?:that )?(?:it|that|this) (?:had (?:all )?been|was)(?: (?:all|perfectly|quite))? " +
    '(?:agreed|clear|settled|understood) (?:by now|long ago)\\b',
].map((is) => ({ is, unless: meek, advice: 'reproach' }));
