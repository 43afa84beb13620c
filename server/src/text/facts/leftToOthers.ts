/** Ways to say that the client or another trade sees to something. Over small letters and straight apostrophes. */
import { clientBills, clientDuties, otherTrades } from '../../words/leftOutWords';
import { CuedPattern } from '../cuedPattern';
import type { Sentence } from '../sentence';
import { cuedPhrase, oneOf } from './cues';

const duty = oneOf(clientDuties);
const trade = `${oneOf(otherTrades)}s?`;
/** “Tiles come out of your pocket”, “you pay the water bill”, “knobs: get your own”, “by owner”. */
export const toClient = cuedPhrase(
  [
    "\\byou(?:'d|'ll| will| would| must| should| both| still| need to| have to| would have to|'d have to|'d need to|" +
      `'ll need to| do need to)+ (?:also |then |please |kindly )?${duty}\\b`,
    `\\b(?:i|we)(?: do|'d|'ll| will| would)? (?:need|ask|want|expect) you to (?:also )?${duty}\\b`,
    `\\byou(?:'d|'ll| will| would)? pay (?:for )?(?:the|your|any|at the)(?: \\w+)? (?:${oneOf(clientBills)}|door|gate)\\b|` +
      "\\byou(?:'d|'ll| will| would)? (?:buy|get|order|rent|book|source)(?: [\\w']+){0,3} " +
      '(?:straight|direct|directly|separately|elsewhere)\\b',
    '\\bpa(?:id|y|ys)\\b[^.;?]{0,30}\\b(?:straight|direct|directly) to ' +
      '(?!(?:me|us|my|our|the (?:bank|account)|this account)\\b)[a-z]+|' +
      `\\b(?:goes|go) (?:straight |directly )?to (?:the|your) ${trade}\\b|` +
      '\\brely(?:ing)? on you (?:for|to)\\b|\\b(?:hers|his|theirs) to [a-z]+',
    ':\\s*(?:you|yours|your (?:end|own|side|call|job)|client|customer|owner|others|elsewhere|separate|' +
      '(?:ask|ring|call|try) \\w+(?:,[^.]*)?|not (?:me|us|mine|ours))(?= ?[.;,)]|$)',
    '\\b(?:your [a-z]+(?: [a-z]+)?|somebody else|someone else|the (?:council|landlord|venue|seller|tenant|neighbours?)) ' +
      "(?:would|will|'ll|'d)(?: then)? (?:have|need) to (?!(?:sign|agree|approve|be (?:at home|in|there)|confirm|decide|know|" +
      'pay|say|see|wait)\\b)',
    "\\byou(?:'re| are) on your own\\b|\\byour own (?:account|budget|money|pocket|purse)\\b|" +
      "\\b(?:somebody|someone) else's\\b|" +
      '\\b(?:lies?|remains?|rests?|sits?|stays?) with (?:you|your|the (?:client|owner|venue|tenant|parents|school))\\b|' +
      '\\bto your (?:own )?card\\b',
    '\\bfor you to (?:arrange|clear|dig|dispose|do|empty|find|finish|fit|get rid|handle|hang|install|iron|lift|move|' +
      'organi[sz]e|paint|plant|post|print|remove|sort|wash|water)\\b|' +
      '\\b(?:should|must|needs? to|has to|have to) be (?:cleared|disconnected|emptied|empty|gone|lifted|moved|out|removed)\\b',
    "(?<!\\b(?:i|we) )(?:\\bwill|'ll|\\bwould) (?:bill|charge|invoice) you\\b|" +
      '\\b(?:its|their|his|her) own (?:bar|money|takings|till)\\b|' +
      "\\byou(?:'d|'ll| will| would)? pay (?:it |them |that )?to (?:the|your) (?!(?:account|bank|office)\\b)[a-z]+",
    '\\b(?:belongs?|falls?|rests?|sits?) (?:to|with) (?!(?:it|me|my|our|us)\\b)[a-z]+|' +
      "\\blands? on your\\b|(?:\\bis|\\bare|'s) on (?:the|your) " +
      '(?:charity|client|council|family|landlord|owner|parents|school|venue)\\b|' +
      "(?:'s|s') to (?:book|bring|build|buy|clear|dig|do|find|fix|hire|keep|maintain|mend|move|organi[sz]e|paint|pay|provide|" +
      'remove|repair|replace|sort|supply)\\b',
    '\\b(?:bills?|books?|brings?|supplies|supply|provides?|pays? for) (?:its|their|his|her) own\\b|' +
      '\\byou (?:get|pay|settle) (?:her|his|its|their)\\b|' +
      '\\b(?:direct|directly|straight) (?:from|to|with) (?:her|him|them)\\b|' +
      '\\btheirs direct\\b|\\b(?:borrow|borrowed) from you\\b',
    `\\b(?:electricity|power|tap|water)\\b[^.;?]{0,24}\\bfrom you(?:r|rs)?\\b|:\\s*(?:by|from|through|via|with) (?:you|your)\\b`,
    `\\b(?:anything|everything) [a-z]+, (?:ask|call|ring|see|speak to|talk to|try)\\b`,
    `\\bout of your (?:own )?(?:pocket|purse)\\b|\\beveryone for (?:themselves|himself)\\b`,
    '\\b(?:arrange|arranged|book|bring|buy|do|find|hire|need|order|own|provide|supply|use|with) ' +
      '(?:(?:with|it|them|from|for) )?your own (?!(?:eyes|home|house|pace|place|time|way|words)\\b)[a-z]+|' +
      "(?<!\\byou(?:'ll|'d| will| would)? (?:also |each )?)\\b(?:get|bring|use|supply|buy) your own\\b",
    "\\byou(?<!what you)(?:'d|'ll| will| would| must| need to| have to)? (?!(?:ask|can|what|be|can see|decide|enjoy|find|" +
      "give|help|introduce|keep|look|make|save|see|tell|treat)\\b)[a-z]+(?: [\\w']+){0,5} (?:yourself|yourselves)\\b|" +
      '\\byou must [a-z]+ yourself\\b',
    '\\bplease (?:also )?(?:arrange|book|find|get|hire|order|organi[sz]e|provide|source|supply)(?= ?[,.;:)]|$|' +
      ' (?:early|soon|your (?!appointment|date|day|place|slot|visit)|a (?:hotel|skip|van)))',
    "\\b(?:to|in|by|for) (?:the )?(?:buyer|client|customer|hirer|owner|tenant)(?:'s)? (?:account|part|scope|side)\\b|" +
      '(?:,|:|-|^) ?by (?:the )?(?:buyer|client|customer|hirer|owner|tenant|others)(?= ?[.;,)]|$)|' +
      '\\b(?:furnished|supplied|provided|organi[sz]ed|cleared|ordered|found) by (?:the )?' +
      '(?:buyer|client|customer|hirer|owner|tenant|you|your)\\b',
    '(?<!\\b(?:all|choice|copy|date|day|decision|diary|turn|step|slot|week|rest|house|place|this|that|it|bill|name) )\\b' +
      "(?:is|are|'s|=) (?:for |with |down to |up to )(?:you|your own [a-z]+)(?: or (?:an?|the|your) [a-z]+)?(?= ?[.;,)]|$)",
    `(?:\\w's|=) (?:mummy|mum|your (?:volunteers|lads|people|team|staff|builder|son|daughter|end|side))(?= ?[.;,)]|$)`,
    '\\bbetween (?:you|them) (?:and|&) (?:them|the|your|you)\\b|\\bfalls? to (?!(?:me|us|a|an|\\d)\\b)[a-z]+|' +
      '\\b(?:a cost|costs) of the (?:project|client|owner)\\b',
    `\\bcost of (?:which|that|it|them|these|this) (?:i|we) leave\\b|\\b(?:at your (?:end|side)|from your own [a-z]+)\\b(?= ?[.;,)]|$)`,
  ].join('|'),
);
/** “You will find me at the gate”, “you can arrange a call”. */
export const noDuty = cuedPhrase(
  "\\b(?:you'll|you will|you would) find\\b|\\bfind (?:it|that|this|us|me|them)\\b|" +
    '\\bthank(?:s| you)\\b|\\b(?:arrange|book|find|give (?:me|us)|organi[sz]e|provide|settle|sort|bring) (?:(?:me|us) )?' +
    '(?:an? |any |the |your )?(?:\\w+ )?(?:answer|appointment|balance|call|date|deposit|invoice|it attached|me|meeting|' +
    'payment|rest|slot|time|transfer|us|visit)\\b',
);

/** “The sockets would need a spark”, “the fence is one for your gardener”, “plumber’s separate”, “ring Westaway: it’s a tanker job”. */
export const toTrade = cuedPhrase(
  [
    `(?<!\\b(?:i|we)(?:'d|'ll| will| would| do)? )\\b(?:needs?|requires?|wants?|calls for|takes) (?:an?|your|another|the|its own)?(?: [a-z]+)? ?${trade}\\b`,
    `\\b(?:that's|that is|it's|this is) (?:really )?an? ${trade}(?= ?[.;,)]|$| not\\b)|` +
      `\\b(?:is|are|'s|be|that's|it's) (?:really )?an? ${trade}(?:'s)? (?:bill|job|matter|thing|trade|work)\\b|` +
      "\\b(?:is|are|'s|be|that's|it's) (?:really )?(?:(?:one|work|something|a (?:job|matter|question)) for " +
      `(?:an?|the|your|another)|for (?:an?|your|another)|up to (?:the|your)|with (?:the|your))(?: [a-z]+)? ?${trade}` +
      "(?:'s (?:job|trade|work|bill)| job)?(?= ?[.;,)]|$| and\\b| or\\b| not\\b)",
    `\\b${trade}(?:'s| is| are|:) (?:an?other|extra|not|separate|your|on top)\\b`,
    `\\b${trade} (?:who|that) (?:bills?|charges?|invoices?|quotes?) (?:you|direct)\\b|` +
      '\\bfrom another pair of (?:eyes|hands)\\b|\\b(?:an?|any) other (?:firm|trade|company)\\b',
    `\\b(?:bring|call|find|get|have|hire)(?: in)? (?:an?|your|the)(?: [a-z]+)? ?${trade} (?:do|for|in|to)\\b|` +
      `\\b(?:come|comes|coming) from (?:an?|the|your)(?: [a-z]+)? ?${trade}\\b|` +
      `\\b(?:is|are|stays?|rests?) with (?:the|your)(?: [a-z]+)? ?${trade}\\b`,
    `\\b(?:arranged|booked|agreed|sorted|settled) with (?:your|the) (?:own )?${trade}\\b|` +
      `\\b(?:ask|ring|call|try|see|hire) (?:an?|your|the) (?:local |good |own )?${trade}\\b(?! (?:to pay|for payment))`,
  ].join('|'),
);


/** “The tiles you buy”, “the application itself you write”; the first group is the word before. */
export const youDo = new CuedPattern(
  new RegExp(
    "(?:^|([\\p{L}'-]+)[ ,:]+)you (?:arrange|book|bring|buy|clear|do|draw|fetch|find|get|hire|lay|make|organi[sz]e|pay|" +
      "print|provide|source|supply|write)(?: (?:at|from|through|via|with) [\\p{L}' ]{2,30})?(?= ?[.;)]|$)",
    'u',
  ),
);
/** Behind these words it is no duty: “once you pay”, “what you do”. */
const noFront = new Set([
  'after',
  'as',
  'before',
  'how',
  'if',
  'once',
  'than',
  'that',
  'till',
  'until',
  'what',
  'whatever',
  'when',
  'where',
  'which',
  'while',
  'who',
]);

/** True when the client does something to a thing that stands in front. */
export function isLeftToYou(sentence: Sentence, text: string): boolean {
  const match = youDo.exec(sentence, text);
  return match !== null && !noFront.has(match[1] ?? 'if') && !/\b(?:i|my|our|we)\b/.test(text.slice(0, match.index));
}
