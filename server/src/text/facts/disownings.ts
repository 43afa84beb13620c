/** Words that send the client elsewhere or wash our hands: “take it up with the mill”, “it was fine when it left here”, “we only print what we get”. */
import { handedIn } from '../../words/dutyWords';
import { cuedPhrase, oneOf } from './cues';
import type { BlamePhrase } from './blamePhrases';

const them = "(?:dhl|dpd|evri|fedex|gls|her|hermes|him|royal mail|them|ups|usps|(?:my|our|the|your|his|her|their) [\\w'-]+)";
const handed = oneOf(handedIn.split(', ').filter((thing) => !/^(?:orders?|drawings?|plans?|proofs?|template|schedule|statement|copy)/.test(thing)).join(', '));
/** “Nothing to do with us being closed” tells why. */
const notOurs =
  '(?:nothing|little)(?: at all| whatever| whatsoever)? to do with (?:us|me|(?:my|our) (?:company|driver|end|firm|' +
  'fitting|house|installation|kitchen|lads|parts?|people|service|shop|side|staff|team|work))(?![\\w-])' +
  '(?! (?:not )?[a-z]+ing\\b)';
const ourOwn = "(?![^.]*\\b(?:my fault|our (?:fault|mistake|own)|sorry)\\b)";

const harsh: readonly string[] = [
  `(?:^\\W*|\\b(?:it|this|(?<![a-z] )that|which)(?: has| had| is| was|'s)(?: [a-z]+ly| of course)* )${notOurs}`,
  '(?:^\\W*|[,;:–—] |\\b(?:better|but|have to|kindly|must|need to|please|so) )(?<!\\b(?:if|should) [^.;:]{0,90})' +
    `(?:raise|sort|take) (?:it|that|this)(?: out| up)? (?:directly )?with ${them}(?![\\w-])`,
  '(?:^\\W*|[,;:–—] |\\b(?:better|have to|kindly|must|need to|please|so) )' +
    `(?:address (?:yourselves|yourself|your complaints?) to|complain to|speak to the people who) ${them}(?![\\w-])`,
  "\\b(?:is|was|'s|are|were) (?:all |entirely |purely |solely |wholly |largely )?of (?:your|his|her|their) (?:own )?making\\b",
  '\\b(?:was|were) (?:all |absolutely |completely |in )?(?:fine|flawless|good(?: condition| order)?|immaculate|intact|' +
    'mint condition|ok|okay|perfect(?: condition| order)?|perfectly (?:fine|good)|right|sound|spot on|spotless|undamaged|' +
    'unmarked|working)(?: [a-z]+)? when (?:it|they|she|he|the [\\w-]+) left (?:here|me|my|our|' +
    `the (?:depot|factory|hall|kitchen|shop|studio|van|warehouse|workshop|yard)|us)\\b${ourOwn}`,
  "\\bwhen (?:it|they|the [\\w-]+) left (?:here|me|my|our|us)(?: [a-z]+)?,? (?:it|they)(?:'d| had)? (?:been |was |were )" +
    '(?:all |absolutely |completely |in )?(?:fine|flawless|good|immaculate|intact|perfect|right|sound|spot on|spotless|' +
    `undamaged|unmarked|working)\\b${ourOwn}`,
  "\\b(?:[a-z]+n't|not)(?: in any way| at all)? (?:down to|because of|caused by|due to|through) (?:us|me|" +
    '(?:my|our) (?:doing|end|fault|part|people|service|side|staff|team|work))\\b',
  '\\bnot from (?:my|our) (?:fitting|installation|repair|service|side|work|workshop)\\b',
  "\\b(?:[a-z]+n't|not) (?:any of us|my lot|myself|one of us|our lads|our lot|ourselves) (?:that|who)\\b",
  '\\bour (?:own )?(?:boys|drivers?|fitters?|lads|people|staff|team) would (?:never|not) have (?:done|left|let|made|put|sent)\\b(?! (?:it|so|that) without)',
  '\\b(?:i|we) (?:can |could )?(?:just|merely|only|simply) (?:[a-z]+ )?(?:from |to |with )?what (?:i|we|you)' +
    "(?:'re|'ve| are| have| were)? (?:been )?(?:gave|get|give|given|got|handed|order|sent|send|told)\\b",
  "\\b(?:am|are|i'm|we're) no (?:clairvoyants?|fortune[- ]tellers?|magicians?|mind[- ]?readers?)\\b",
  "\\b(?:he|she|they|who)(?:'d|'s|'ve| had| has| have) been (?:asked|reminded|shown|told|warned) " +
    '(?:a (?:dozen|hundred|thousand) times|before|countless times|many times|more than once|often enough|repeatedly|' +
    'time and (?:time )?again|twice)\\b',
  "\\b(?:he|she|they)(?:'s|'ve| has| have| was| were)(?: all| already| now)? (?:been )?(?:disciplined|" +
    'given (?:a|an|his|her|their) (?:dressing|earful|final|formal|official|stern|talking|warning|written)|reprimanded|' +
    'spoken to|told off)\\b',
  '\\b(?:told (?:her|him|them|the [a-z]+) off|' +
    '(?:had|having|have) (?:a (?:few |quiet |serious |sharp |stern |strong )?words?|' +
    '(?:a few |sharp |stern |strong )?words) with (?:her|him|them|' +
    'the (?:boy|driver|girl|intern|junior|lad|man|person|trainee))|' +
    'given (?:her|him|them) (?:a piece|a talking|an earful|hell|what for))\\b',
  "\\b(?:brief|drawing|e-?mail|form|list|note|order|plan|sheet|spec) (?:did not|didn't|never) (?:[a-z]+ )?(?:give|" +
    'include|mention|mentioned|said|say|show|showed|specif(?:y|ied)|stated?|tell|told)\\b[^.;?!]{0,60}\\b' +
    '(?:mind[- ]?reader|so (?:how|i|we)|guess)\\b',
  "\\byou(?: both| all)? did (?:assure|promise|say to|tell) (?:me|us) (?!about)[^.;?!]{2,40}(?:'d|enough|fine|no need|ok|safe|was|would)\\b",
  '\\b(?:be|been) held (?:accountable|liable|responsible) for (?:her|his|that|their|this|what (?:he|she|they|you)|your)\\b',
  '\\b(?:lies?|rests?|sits?) (?:[a-z]+ly )?(?:at|with) (?:her|him|them|yourself|yourselves)(?=\\W*$|[,;:])',
  "\\bwhoever (?:[\\w'-]+ ){1,9}(?:cut corners|did(?:n't| not)|forgot|(?:had|has) no (?:business|clue|idea)|had never|" +
    'knew nothing|left (?:it|the)|made (?:a|an) (?:absolute |bad |complete |proper |real |right )?' +
    "(?:botch|dog's|hash|mess|pig's)|(?:needs|wants) (?:hanging|his|horsewhipping|locking|sacking|shooting|stringing)|" +
    "(?:ought to|should) be (?:ashamed|banned|hung|locked|sacked|shot)|should (?:never|not|n't)|skimped|" +
    'was (?:a|an|blind|clueless|drunk|in a hurry|no|not))\\b',
  '\\b(?:how|why) (?:it|that|this|the [\\w-]+) (?:can|could|should|would|is|was|becomes?|might)' +
    '(?: possibly| now| suddenly)?(?: be)? (?:my|our) (?:fault|job|mistake|problem|responsibility|worry)\\b',
  "(?<!not )(?<!n't )\\b(?:is|was|'s) (?:all |[a-z]+ly )?(?:her|his|their) (?:own )?(?:doing|fault|handiwork|mistake|mess)\\b",
  '\\b(?:ask|complain to|speak to|talk to|take it up with) whoever (?!is (?:in|on)\\b)',
  '\\b(?:was|were) (?:already )?like (?:that|this) (?:long )?before (?:i|we) (?:arrived|began|came|got|set foot|started|touched)\\b',
  '\\bit was (?:her|his|their|your) (?:own )?(?:choice|decision|idea|wish) (?:not )?to\\b(?=[^.]*\\b(?:blame|complain|held|not (?:my|our|us)|not down)\\b)',
  '\\b(?:cause|reason)\\b[^.;?!]{0,60}\\b(?:is|was) (?:that )?(?:it|they|the [\\w-]+) (?:got wet|hung|lay|sat|stood|' +
    'was (?:kept|left|stored)|were (?:kept|left|stored)) (?:[\\w-]+ ){0,4}?(?:at|by|in|on|under) your\\b',
  '\\bthank (?:her|him|them|yourself|yourselves) for (?:all )?(?:that|the|this|your) (?:[a-z]+ )?(?:bill|chaos|confusion|' +
    'cost|damage|delay|hold-?up|mess|mix-?up|muddle|trouble|wait)s?\\b',
];
/** Blame only beside something gone wrong: “the misprint is in the text you gave us”. */
const mild: readonly string[] = [
  `\\b(?:(?:has|have|had|is|was|are|were) )?(?:[a-z]+ly )?${notOurs}`,
  "\\b(?:that(?:'s| is| was)|it(?:'s| is)) (?:exactly |just |precisely )?(?:how|what) (?:you|your [\\w-]+)" +
    "(?:'d|'ve| had| have)? (?:approved|drew|gave|given|measured|ordered|put|said|sent|signed|spelled|spelt|supplied|told|" +
    'typed|written|wrote)\\b',
  '\\b(?:in|from|on|to) (?:the|that) (?:copy|drawings?|e-?mail|files?|form|images?|list|logo|measurements?|order|photos?|' +
    "pictures?|plan|sheet|sketch|sizes?|text|wording) (?:that |which )?you(?:'d| had| have|'ve)? " +
    '(?:approved|emailed|gave|made|sent|signed|supplied|typed|uploaded|wrote)\\b',
  '\\b(?:the|a|one|our) (?:[a-z]+ )?(?:cause|reason)\\b[^.;?!]{0,60}\\b(?:is|was) (?:that )?' +
    '(?:it|they|the [\\w-]+|your [\\w-]+) (?:[a-z-]+ ){0,3}?(?:in|at|on|by) your\\b',
  "\\bbecause (?:it|they|the [\\w-]+)(?: (?:[a-z]+ly|simply))* (?:was|were|has|have)(?:n't| not| never)(?: been)? " +
    '(?:[a-z]+ly )?(?:aired|charged|cleaned|covered|descaled|fed|kept|looked after|maintained|opened|rinsed|serviced|' +
    'stored|switched|treated|turned|updated|ventilated|washed|watered)\\b(?![^.]*\\b(?:i|my|our|us|we)\\b)',
  '\\bbecause (?:no one|nobody)(?: (?:at|in|on|over|there|your|the|side|end)\\b)*(?! (?:at our|here|in our|of us))' +
    '(?: (?:bothered|ever|had|has))* (?:[a-z]+ed|told|read|fed|kept|let|took|put|shut|sent)\\b(?! (?:at|in|on) (?:our|my))',
  '\\bonly (?:arrived|came|cleared|got (?:here|in|to)|landed|reached|showed up|turned up)\\b[^.;?!]{0,80}\\b(?:delay|late|reason|had to|behind|why|so)\\b',
  `\\byour (?:[\\w-]+ ){0,2}?${handed} (?:for (?:the )?[\\w-]+ )?` +
    '(?:arrived|came|got here|landed|reached (?:me|us)|turned up)(?: [\\w-]+){0,3}? ' +
    '(?:far |much |so |very |a (?:bit|day|month|week) )?(?:incomplete|late|in bits|in pieces)\\b' +
    '(?=[^.]*\\b(?:because|cause|delay|held|hence|reason|so|why)\\b)',
  '\\b(?:because of|down to|due to|on account of|owing to) (?:all |how )?(?:the|those|what) (?:[\\w-]+ ){0,4}?' +
    "(?:that |which )?you(?:'d|'ve| had| have)? (?!(?:asked|kindly|mentioned|requested|wanted)\\b)" +
    '(?:[a-z]+ed|chose|gave|left|made|put|sent|took|wrote)\\b',
  '\\b(?:it|this|that) was (?:your|his|her|their) (?:own )?(?:choice|decision|idea|wish) (?:not )?to\\b',
];

export const disownings: readonly BlamePhrase[] = [
  ...harsh.map((source): BlamePhrase => ({ type: 'fault', pattern: cuedPhrase(source) })),
  ...mild.map((source): BlamePhrase => ({ type: 'fault', pattern: cuedPhrase(source), isAmidHarm: true })),
];
