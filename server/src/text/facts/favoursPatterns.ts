/** The wordings that `favours.ts` looks for, as patterns. Data only. */
import { extras, markers, others, owedAnyway, rights, standing, unpaid } from '../../words/favourWords';
import { cuedPhrase, oneOf, phrase } from './cues';

/** Behind “we”, verbs that tell of no gift. */
export const noDeed =
  '(?:know|think|believe|hope|see|saw|read(?! (?:your|the|it|them|through|over)\\b)|hear|heard|understand|notice|noticed|' +
  'want|wanted|got|get|receive|received|bought|buy|paid for|recommend|recommended|suggest|suggested|ask|asked|wish|' +
  "wonder|feel|felt|love|loved|like|liked|prefer|expect|remember|wrote that|work for|live|are free|am free|'re free|" +
  "'m free|are on|am on|'re on|'m on|use|used|need|needed|download|downloaded)";
export const ours =
  "(?:we|i|our (?!quotes|site|shop|guests)[a-z]+(?: [a-z]+)?|[a-z]+ (?:from|in) our [a-z]+)(?:'ve|'ll|'m|'re|'d| have| will| am| are| has| shall)?";
/** “We made you a free video.” */
export const freeThing = cuedPhrase(
  "\\b(?:we|i)(?:'ve|'ll| have| will)?(?: (?:also|already|just|even))* (?:add|added|attach|attached|enclose|enclosed|" +
    'give|gave|given|include|included|made|make|throw in|threw in|thrown in|put in|put|pop|popped|pack|packed|did|done|do|' +
    'wrote|write|prepared|sent|send|slipped in|offered) (?:you )?(?:in )?(?:an? |two |three |some |one |your )?' +
    '(?:extra |additional |second )?(free|complimentary) (?!time\\b|hand\\b|from\\b|of\\b|for\\b|to\\b|space|seat|slot|' +
    'gift|font|plug|software|tool|trial|app\\b)[a-z]+',
);
export const gift =
  '(?:this|that|it|they|these|those|both|all of (?:it|this|that|them)|none of (?:it|this|that)|the other|' +
  '(?:your|these|those|both|all|our|a|an|some|two|three|the) ' +
  `(?!(?:[\\w'-]+ )?${oneOf(standing)}(?: (?:is|are|was|comes?|'s)\\b|'s))(?:[\\w'’&%.£€$-]+ ){0,11}?[\\w'’&-]+)`;
export const clause = cuedPhrase(
  "(?<![\\w'])(?:(?:we|i|you)(?:'ll|'ve|'re|'m| will| have| do| did| are| am)? )?(?<![\\w'])" +
    `(?:${unpaid.split(', ').join('|')})(?![\\w'])(?! (?:until|before|yet|unless|if)\\b)`,
);

export const isMarked = new RegExp(`(?<![\\w'])${oneOf(markers)}(?![\\w'])`);
export const isOwed = new RegExp(`(?<![\\w'])${oneOf(owedAnyway)}(?![\\w'])`);
/** “The court waived the costs”, “whoever buys two gets a third one free”. */
const giver =
  '(?:airline|authority|bank|company|council|court|embassy|hotel|insurer|judge|landlord|magistrate|museum|office|' +
  'registry|school|seller|state|supplier|tribunal|university|they|he|she|you)(?: has| have| had| will| then| also)? ' +
  '(?:cancel(?:led)?|drop(?:ped|s)?|forgiven?|scrapped|waives?|waived|written off|wrote off)\\b|' +
  '\\b(?:city|council|county|government|insurer|insurance|library|maker|manufacturer|museum|province|state|utility|' +
  'your [a-z]+) (?:adds?|charges?|collects?|covers?|gives?|hands?|lets?|offers?|pays?|picks? up|provides?|replaces?|' +
  'runs?|swaps?|takes?|throws? in)\\b|' +
  '\\b(?:anyone|everybody|everyone|those|whoever)(?: who)? ' +
  '(?:books?|brings?|buys?|comes?|joins?|orders?|signs?|spends?|subscribes?)\\b|' +
  '\\byour (?:[a-z]+ )?(?:campaign|deal|loyalty card|offer|promotion|sale|special|voucher)\\b';
export const isTheirs = phrase(
  `\\b${giver}|\\b(?:you|she|he|they|one) (?:can|may|could) (?:also |always |then |still )?${oneOf(rights)}\\b|` +
    '\\b(?:free to|can be|may be|may|always|each order|every order|orders over|whoever|anybody|per month|every month|' +
    `each month) (?:${oneOf(rights)}|free|over|ships?)\\b|\\bif\\b|` +
    "\\bwould\\b(?!(?<=\\b(?:i|we) would) not\\b)|\\bcan't\\b|\\bcannot\\b|\\bnot (?:for )?free\\b|" +
    '\\balways free\\b|\\b(?:call|number|line|hotline|helpline|admission|entry|registration|parking) ' +
    '(?:is|costs?|will cost)(?: you)? (?:free|nothing)\\b|\\bnothing (?:\\w+ ){0,3}is (?:ever )?free\\b|' +
    "\\bdoes not mean\\b|\\b(?:do not|don't|cannot|can't|never|won't|will not|could not|couldn't|did not|didn't) (?!charge|" +
    'bill|invoice|have|need|be|raise|even|cost|worry|owe|pay|appear|show|add|ask|find|see|turn|go)(?:\\w+ ){1,6}' +
    '(?:for free|free of charge|for nothing|at no|gratis)\\b|' +
    '\\b(?<!\\b(?:on|to|from) your )(?:battery|phone|laptop|card|account) (?:is|was|were|has)\\b(?! (?:been )?credited)|' +
    '\\bcharge(?:d)? (?:the|my|your|our) (?:battery|batteries|phone|card|laptop|tablet|account)\\b|' +
    '\\b(?:bill(?:ed|ing)?|charg(?:e|ed|ing)|invoic(?:e|ed|ing)|pay|owe)\\b[^.;]{0,40} (?:until|before)\\b',
);
/** “Guests eat for nothing.” */
export const isForOthers = phrase(
  '(?<!\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred) )' +
    '(?<!\\b(?:another|copies|extra|more|photos?|pictures?|portraits?|prints?|shots?|\\d+) of ' +
    `(?:all |both |the |your )*)\\b${oneOf(others)}\\b`,
);
export const isStanding = phrase(
  '^\\W*(?:(?:and|but|also|of course|by the way|as always),? )*(?:(?:our|the|all|all our|any|every|such|a|an|your) )?' +
    `(?:[\\w-]+ )?${oneOf(standing)}(?: (?:to|within|in|for|at|on|with) (?:[\\w'’-]+ ){0,4}?[\\w'’-]+)?` +
    "(?: (?:that |which )?(?:we|you) [a-z]+)?(?: is| are|'s| comes?| costs?| do not| does not| doesn't| don't| never|" +
    ' remains?| was)\\b(?!.*\\b(?:we|i|at our|at my|on us|on me|on the house|treat)\\b(?! chose))',
);

/** “We send the notice to the council; there is no charge for this”: what an office takes nothing for. */
export const ofAnOffice = phrase(
  '\\b(?:building control|companies house|council|county|court|customs|embassy|land registry|ministry|' +
    'planning (?:authority|office|portal)|registry|tax office|town hall|tree officer|water board)\\b[^.!?]{0,80}\\b' +
    "(?:there(?:'s| is)|it(?:'s| is)|they (?:make|take)|which (?:has|carries)|with) no (?:charge|cost|fee)\\b",
);
/** “The bank doesn’t charge for it”, “we never charge for parking”, “consulting the registers is free of charge”: a custom and no gift. */
export const isTheirTerms = phrase(
  "^\\W*(?:cancel|change|move|reschedule|return)\\b[^.;]{2,60},? and (?:there(?:'s| is)|you) |" +
    '^\\W*(?:[a-z-]+ )?[a-z-]+s (?:are|is) (?:not|never) (?:billed|charged)\\b|' +
    '\\bno (?:charge|cost|fee) (?:for|on) (?:an? )?(?:first|initial|short) [a-z]+\\b|' +
    "\\b(?:no|not|never|n't)\\b[^.;,]{0,20} (?:bill|charge|charged|cost|fee) (?:for|on) (?:any |the )?" +
    '(?:absen(?:ces|t [a-z]+|tees)|cancellations|missed [a-z]+|no-?shows?|unused [a-z]+)\\b|' +
    '\\bno (?:charge|cost|fee) (?:for|on) (?:any |the )?(?:absen(?:ces|t [a-z]+|tees)|cancellations|missed [a-z]+|' +
    'no-?shows?|unused [a-z]+)\\b|' +
    "\\b(?:the|your) (?:city|council|county|hotel|library|municipal|museum|public|station|town|village)(?:'s)? " +
    '(?:(?!(?:my|our|us)\\b)[a-z]+ ){1,6}(?:is|are|costs?) (?:always )?(?:free|nothing)\\b|' +
    "\\b(?:doesn't|does not|never) (?:bill|charge|cost|take)s?\\b|" +
    "\\bmakes? no charge\\b|\\b(?:the|your|a|an) [a-z]+(?:'s|s') (?:own )?(?:[a-z]+ )?(?:app|counter|desk|form|helpline|" +
    'line|office|page|portal|register|registry|scheme|site|website)\\b|' +
    '^\\W*[a-z]+ing (?:the|a|an|your|them|it|there) [^.;]{0,60}\\b(?:is|are|comes) (?:always )?free\\b',
);

/** “I have kept Wednesday free for you.” */
export const isKeptFree = /\b(?:hold|holds|held|holding|keep|keeps|kept|keeping|leave|left|leaving)\b[^.;]{1,60}\bfree\b/;

export const freeOnly = cuedPhrase(
  '^\\W*(?:(?:[£€$] ?)?0(?:[.,](?:00|-))?(?: ?(?:€|chf|eur|gbp|usd))?|free(?: of charge)?|gratis|' +
    'no (?:extra )?(?:charge|cost)|complimentary|included,? free|on (?:us|the house)|at no (?:extra )?(?:charge|cost))\\W*$',
);
/** True for a cell that is the price of something given away, whatever it is. */
/** “Prune the two apple trees as well: €0”. */
export const nought = cuedPhrase('[:–—-] *(?:[€£$] ?0(?:[.,](?:00|-))?|0(?:[.,](?:00|-))? ?(?:€|chf|eur|euro|gbp|pounds|usd))\\W*$');

export const extra = phrase(`\\b${oneOf(extras)}\\b|\\b[a-z]+ing (?:of )?(?:your|the old|the existing) [a-z]`);

export const calledFree = cuedPhrase(
  '(?<![\\w-])(?:complimentary(?! (?:cop(?:y|ies)|mails?|slips?|tickets?)\\b)|(?:at no|no) (?:extra )?(?:charge|cost)|' +
    'for free|free of charge|gratis|on the house)(?![\\w-])|[,:(–—-] ?free(?=\\W*$)',
);
export const isStandingRow = phrase(`^\\W*(?:(?:complimentary|free|our|the|your),? )?${oneOf(standing)}(?![\\w-])`);
/** “Two guides on top of the four in the plan.” */
export const goesBeyond = /\b(?:in addition to|on top of|over and above) (?:the|those|what|your)\b/;
