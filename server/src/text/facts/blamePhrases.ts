/** Words that put the fault on the client or away from us, with nobody’s name in them. */
import type { CuedPattern } from '../cuedPattern';
import { flawed, handedIn, shouldHave, telling } from '../../words/dutyWords';
import { cuedPhrase, oneOf, phrase } from './cues';
import { failings, faultNouns } from '../../words/failureWords';
import { asides } from './fillers';
import { clientPeople } from '../../words/peopleWords';
import { verbs } from './verbForms';

export interface BlamePhrase {
  readonly type: 'client' | 'fault';
  readonly pattern: CuedPattern;
  /** True where a question reproaches: “why did you not say so?” */
  readonly asks?: boolean;
  /** Only where something is said to have gone wrong. */
  readonly isAmidHarm?: boolean;
  /** The length of what must follow, `undefined` where it does not. */
  readonly then?: (text: string, at: number) => number | undefined;
}

const yours = `your (?:[\\w'&-]+ ){0,2}?${oneOf(clientPeople)}`;
const late =
  'belated|careless|chaotic|constant|contradictory|delayed|eleventh-hour|' +
  'endless|faulty|illegible|incomplete|incorrect|last-minute|late|' +
  'misleading|missing|muddled|overdue|poor|repeated|rushed|short-notice|' +
  'sloppy|slow|sudden|tardy|unclear|unreadable|vague|wrong';
const causes =
  '(?:(?:has|have|had|is|are|was|were) )?(?:now |also |really |already |simply |only )*(?:broken|caused|' +
  '(?<!\\b(?:a|at|its|our|the|their) )cost|created|delayed|derailed|forced|held|led to|left (?:us|no|too)|made it|meant|' +
  'messed|pushed (?:us|the|everything)|put (?:us |everything |the (?:[a-z]+ ){1,2}?)(?:back|behind|off|out)|responsible|' +
  'ruined|set (?:us|the)|slowed|(?:the|one|only|part of the|another) (?:only |main |real |sole )?' +
  "(?:cause|reason|problem)|thrown|threw|to blame|wasted|wrecked|why|what (?:caused|held|cost|delayed|led))(?![\\w'-])";
const check =
  '(?:tell|told|mention|say|said|ask|check|inform|let|warn|send|reply|answer|read|call|ring|think|bother|change|delete|' +
  'wait|ignore|sign|approve|notice|flag|spot|look|leave|forget|insist|refuse|go ahead|block|switch|move|remove)';

/** What the client did, and what is spoilt by it. */
const given =
  'approved|booked|chose|connected|cut|delivered|emptied|forced|' +
  'gave|handed|measured|moved|opened|kicked|ordered|overloaded|' +
  'parked|pressed|pushed|picked|provided|pulled|put|sent|signed|' +
  'stored|submitted|supplied|switched|turned|typed|uploaded|used|washed';
const spoilt =
  'bent|blurred|broke|burst|collapsed|cracked|died|failed|jammed|' +
  'leaked|melted|overheated|rotted|rusted|shrank|snapped|tore|warped|' +
  'wilted|blurry|broken|crooked|cut off|delayed|dull|faded|fuzzy|' +
  'grainy|late|pale|pixelated|ruined|spoil(?:ed|t)|too (?:dark|narrow|short|small|tight|wide)|wrong';

let care: RegExp | undefined;
/** What was not done, behind “had you”; the length of it. Made when first needed. */
function careful(text: string, at: number): number | undefined {
  care ??= phrase(
    '(?: (?:department|manager|office|people|side|staff|team))?(?: (?:only|actually|just|simply|not|at least|really|' +
      `bothered to|ever|once|taken the trouble to))* (?:${oneOf(shouldHave)}|${verbs(failings, 'participle').slice(3, -1)}|` +
      'released|bothered|been (?:a bit |a little |more )?(?:clearer|honest|open|quicker|faster|upfront|on time|reachable|' +
      "available|prompt|careful|told))(?![\\w'-])(?! (?:any|a choice|questions)\\b)",
    'y',
  );
  care.lastIndex = at;
  return care.exec(text)?.[0].trimEnd().length;
}

export const blamePhrases: readonly BlamePhrase[] = [
  {
    type: 'client',
    pattern: cuedPhrase(
      "\\byou (?:really )?(?:could|might)(?: (?:really|at least|also|perhaps|surely|have at least))* (?:have|'ve)" +
        '(?: (?:at least|also|simply))* (?!(?:noticed|read|spotted|looked|thought|said|put|raised)\\b' +
        `(?! (?:so|it|that to|a word)))${verbs(telling, 'participle')}(?![\\w'-])`,
    ),
  },
  {
    type: 'client',
    pattern: cuedPhrase(
      `(?<!\\b(?:as|even|what|so) )\\b(?:had you|if only you(?: had|'d)|if you had|if you'd|had ${yours}|if (?:only )?${yours} had)(?![\\w-])`,
    ),
    then: careful,
  },
  {
    type: 'client',
    asks: true,
    pattern: cuedPhrase(
      "\\bwhy (?:on earth |in the world |, then, )?(?:did(?:n't)?|have(?:n't)?|has(?:n't)?|was|were|could(?:n't)?) " +
        "(?:you|your (?:[\\w'&-]+ ){0,2}?\\w+|nobody|no one|none|anyone)(?: (?:in|at|on|from) your [\\w-]+)?" +
        `(?: (?:not|never|only))* ${check}(?![\\w'-])`,
    ),
  },
  {
    type: 'client',
    asks: true,
    pattern: cuedPhrase(
      '\\bhow (?:on earth |in the world )?could (?:you|your \\w+(?: \\w+)?) (?:possibly |not |have |ever |even |let |think )*' +
        '(?:miss|overlook|forget|forgot|ignore|lose|lost|sign|approve|send|not|think|leave|left|let|be so)[a-z]*\\b',
    ),
  },
  {
    type: 'client',
    asks: true,
    pattern: cuedPhrase(
      '\\bhow (?:was|were|am|are|is) (?:i|we|anyone|anybody|our \\w+) (?:supposed|meant|expected) to ' +
        '(?:know|guess|have known|do|finish|read your|work|print|build)\\b|' +
        '\\bwhat (?:else )?did you expect\\b|' +
        '\\bdid (?:nobody|no one|none of you) (?:at your \\w+ |there )?(?:read|check|look|think|bother|notice|listen)\\b|' +
        "\\bdidn't (?:you|anyone|anybody)(?: (?:at|in|on) your \\w+)? (?:read|check|look|think|bother|notice|listen)\\b",
    ),
  },
  {
    type: 'fault',
    pattern: cuedPhrase(
      '\\b(?:because of|due to|owing to|on account of|thanks to|as a (?:direct )?(?:result|consequence) of|caused by|' +
        `down to) your (?:[\\w-]+ ){0,2}?(?:${late}) [a-z-]+`,
    ),
  },
  {
    type: 'fault',
    pattern: cuedPhrase(
      '\\byour (?:own |continued |continual |constant |repeated |total |complete |utter |persistent |apparent |obvious )*' +
        '(?:(?:failure|inability|refusal|reluctance|unwillingness) to|lack of (?:attention|care|clarity|communication|' +
        'co-?operation|feedback|foresight|information|input|instructions?|interest|notice|organi[sz]ation|planning|preparation|' +
        'response)|negligence|carelessness|incompetence|indecision|dithering|dawdling|foot-dragging|procrastination|meddling|' +
        'disorgani[sz]ation|inaction|sloppiness|tardiness|forgetfulness|thoughtlessness)\\b',
    ),
  },
  { type: 'fault', pattern: cuedPhrase(`\\byour (?:[\\w-]+ ){0,2}?(?:${late}|own|forgotten|failed) (?:[\\w'-]+ ){1,4}?${causes}`) },
  { type: 'fault', pattern: cuedPhrase(`\\byour (?:[\\w-]+ ){0,2}?${oneOf(faultNouns)} (?:(?:to|of|in|over|about|on) (?:[\\w'-]+ ){1,4}?)?${causes}`) },
  {
    type: 'fault',
    pattern: cuedPhrase(
      `\\byour (?:[\\w-]+ ){0,2}?(?:${oneOf(handedIn)}|${oneOf(faultNouns)})` +
        `(?: (?:for|of|on|about|in|to) (?:the |our |your )?[\\w-]+(?: [\\w-]+)?)? (?:was|were|has been|have been)${asides} ` +
        `(?:a bit |far |much |rather |so |too |very )*${oneOf(flawed)}(?![\\w'-])`,
    ),
  },
  {
    type: 'fault',
    pattern: cuedPhrase(
      '\\byour (?:own )?(?:decision|choice|idea|doing|problem|responsibility|fault|mistake|call),? (?:and )?' +
        '(?:certainly |definitely )?not (?:ours|mine|our |my )',
    ),
  },
  {
    type: 'fault',
    pattern: cuedPhrase(
      '\\b(?:mistake|error|fault|oversight|delay|failure|slip-?up|mix-?up|omission|negligence|lapse|carelessness|blunder|' +
        "bottleneck|hold-?up|misunderstanding|problem)s?(?: [\\w'-]+){0,3}? (?:on|at|from|in) your " +
        '(?:side|end|part|team|office|staff|people|department|company|system|camp)(?! (?:of|to)\\b)',
    ),
  },
  {
    type: 'fault',
    pattern: cuedPhrase(
      '\\b(?:the|that|this|each|every|which) (?:[\\w-]+ )?(?:blunder|error|fault|misprint|mistake|mix-?up|omission|oversight|' +
        "slip(?:-?up)?|typo|typing error)s?(?: [\\w'-]+){0,4}? (?:is|was|were|are)" +
        "(?:,? (?:[a-z]+ly|all|in fact|of course|in the end|therefore|really),?)* yours(?![\\w'-])(?! to\\b)",
    ),
  },
  {
    type: 'fault',
    pattern: cuedPhrase(
      '\\b(?:despite|in spite of|after|notwithstanding)(?: (?:our|my|several|repeated|numerous|many|multiple|countless|two|' +
        'three|four|five|a number of|constant|all our|so many))* (?:reminders?|warnings?|requests|e-?mails|mails|calls|chasers|' +
        'messages|attempts to reach you)\\b[^.;]{0,60}\\b(?:you|your|no (?:reply|answer|response|approval|payment))\\b',
    ),
  },
  {
    type: 'fault',
    pattern: cuedPhrase(
      '\\b(?:it|this|that|which|(?:this|that) one|none of (?:it|this|that)|the [\\w-]+)' +
        "(?: (?:[a-z]+ly|sure|just|in fact|of course|at least))* ?(?:(?:'s|is|was|were|are)(?: \\w+ly)* " +
        "(?:not|hardly|scarcely|never)|wasn't|isn't|weren't|can't be|cannot be)" +
        '(?: (?:really|actually|entirely|in any way|at all|even|exactly))* (?:my|our)(?: own)? (?:fault|mistake|error|doing|' +
        'problem|responsibility|oversight|idea|decision|choice|job|fight)\\b|' +
        '\\b(?:not|never|hardly) (?:my|our) (?:own )?(?:fault|doing|mistake|error)\\b|' +
        '\\b(?:none of|no part of) (?:this |that |it )?(?:is |was |were )?(?:our|my) (?:own )?' +
        '(?:doing|fault|making|mistake)\\b|' +
        '\\b(?:through )?no (?:fault|mistake|error|doing|oversight) of (?:ours|mine|our own|my own)\\b|' +
        '\\b(?:blame|delay|dent|error|fault|guilt|leak|misprint|mistake|mix-up|omission|scratch|slip|stain|typo)' +
        "(?: (?:for|in|of|on) (?:this|that|it|the [\\w-]+))? (?:(?:does not|doesn't|did not|didn't|cannot|can't) " +
        "(?:lie|rest|sit|start|belong) (?:with|at|to) (?:us|me|our (?:door|end|side))|(?:is not|isn't|was not|wasn't) " +
        '(?:ours|mine|on (?:us|our side|our end)|with us|at our end))(?! (?:alone|only)\\b)|' +
        '\\b(?:we|i) (?:had|have) nothing to do with\\b|\\bnothing (?:we|i) could (?:do|have done)\\b|' +
        "\\b(?:we|i) (?:did|have done|'ve done) (?:everything|all) (?:right|we could|by the book|correctly|that was asked|" +
        "as (?:agreed|instructed|told))\\b|\\b(?:we|i) (?:did|have done|'ve done) (?:our|my) (?:bit|part|job|share)\\b",
    ),
  },
  {
    type: 'fault',
    pattern: cuedPhrase(
      "\\b(?:we|i)(?: are|'re| am|'m)? (?:not|can't be|cannot be|can hardly be|never|could not be|refuse to be|won't be|" +
        'will not be) (?:to blame|at fault|held (?:responsible|accountable|liable) for ' +
        "(?:your|the (?:delay|mistake|error|mess))|blamed|responsible for (?:your|his|her|their|other people's))\\b|" +
        "\\b(?:we|i) (?:can't|cannot|won't|will not|refuse to|don't|do not) (?:take|accept|shoulder|carry|bear) " +
        '(?:(?:the|any|all the) )?(?:blame|responsibility)\\b|' +
        '\\b(?:take|accept|bear) no (?:blame|responsibility) for (?:your|this|that|the (?:delay|mistake))\\b|' +
        "\\bdon't (?:look at|blame|point the finger at|come crying to) (?:us|me)\\b|" +
        "\\b(?:do not|can't|cannot) blame (?:us|me)\\b|\\b(?:wasn't|was not|isn't|is not) (?:me|us|i|we)(?: who\\b|,| -|\\W*$)|" +
        "\\b(?:i|we) (?:wasn't|was not|weren't|were not|am not|are not|'m not) the ones? (?:who|that|to)\\b|" +
        '\\bnot (?:us|me|ours|mine|we|i)\\b(?=\\W*$|[,;:])',
    ),
  },
  {
    type: 'fault',
    pattern: cuedPhrase(
      "\\b(?:have|has|'ve|got|have got|has got) only (?:got )?(?:yourself|yourselves|himself|herself|themselves) to " +
        "(?:blame|thank)\\b|\\b(?:you|he|she|they)(?:'ve| have| has)?(?: only)?(?: got)? (?:only )?" +
        '(?:yourself|yourselves|himself|herself|themselves) to (?:blame|thank)\\b',
    ),
  },
  {
    type: 'fault',
    pattern: cuedPhrase(
      "\\byou(?:'d| had| have|'ve)? (?:were|was|been|are)(?: (?:already|clearly|repeatedly|specifically|twice|well|fully))* " +
        '(?:warned|told (?:not to|repeatedly|twice|several times|clearly|before|about (?:this|it|the)|back in|' +
        'in (?:january|february|march|april|may|june|july|august|september|october|november|december)|weeks|months|long ago)|' +
        'given (?:plenty|ample|enough) (?:of )?(?:time|notice|warning))\\b|' +
        "\\b(?:we|i) (?:did |had |have |'d |'ve )?(?:already |repeatedly |clearly )?warn(?:ed)? you\\b|" +
        "\\b(?:i|we)(?:'d| had| did)? (?:told|tell|warned|asked) (?:you|him|her|them|[a-z]+) (?:so|not to|a dozen|a hundred|" +
        'a thousand|again and again|time and again|time and time|over and over|repeatedly|several times|many times|twice|' +
        'three times|clearly)\\b|\\balthough (?:i|we) (?:had )?(?:told|asked|warned|reminded) you\\b',
    ),
  },
  {
    type: 'client',
    pattern: cuedPhrase(
      "\\b(?:'d|would|could|might)\\b[^.;?!]{3,80} (?:had|if) (?:the|your) (?:[\\w'-]+ ){0,3}?" +
        `(?:${oneOf(handedIn)}|keys?|door|site|room|payment|deposit|approval|access)(?: had)?(?: only)? ` +
        '(?:been|come|arrived|reached|stood|worked)\\b',
    ),
  },
  {
    type: 'fault',
    pattern: cuedPhrase(
      '\\b(?:because of|due to|thanks to|down to|(?:result|consequence|outcome) of|comes? (?:from|of)|came (?:from|of)|' +
        "caused by|on account of) (?:you|your(?: own)?(?: [\\w-]+){0,2}?|your [\\w-]+(?: [\\w-]+)?'s) " +
        '(?:not |always |constantly |repeatedly |suddenly )?(?!feeling|meeting|building|wedding|booking|opening|training|' +
        'printing|setting|warning|reading|spelling|hearing|heating|parking|lighting|marketing|cleaning|listing|mailing|' +
        'offering|planning|rating|shipping|timing|writing|morning|evening|ceiling)[a-z]{2,}ing\\b',
    ),
  },
  {
    type: 'client',
    pattern: cuedPhrase(
      '\\b(?:not (?:a|one) (?:single )?(?:word|line|reply|answer|peep|sound|squeak|syllable)|' +
        '(?:radio |complete |total |utter |deafening )?silence|not so much as an? [a-z]+|nothing but (?:silence|excuses)) from ' +
        '(?:you|your)\\b|\\b(?:lost|wasted|spent|waited|cost us)\\b[^.;?!]{0,60} (?:waiting|chasing|hanging about) ' +
        '(?:for |after )?(?:you|your)\\b|' +
        '\\b(?:had to|been|was|were) (?:chas(?:e|ing)|hound(?:ing)?|nag(?:ging)?|run(?:ning)? after|beg(?:ging)?) ' +
        '(?:you|your)\\b',
    ),
  },
  {
    type: 'fault',
    pattern: cuedPhrase(
      '\\b(?:i|we) did (?:tell|say|warn|mention|point (?:this |that |it )?out|explain|ask|advise)\\b' +
        '(?! you (?:that )?(?:i|we)\\b)|' +
        "\\b(?:we|i)(?:'d| would| had)? (?:have )?expected " +
        '(?:better|more (?:care|from)|you to|your [\\w -]{2,30} to|him to|her to)\\b|' +
        "\\b(?:i|we) (?:do )?wish (?:you|he|she|they|your [\\w-]+(?: [\\w-]+)?) (?:had|hadn't|would|wouldn't)\\b" +
        '(?! (?:be (?:here|there)|a\\b))|' +
        "\\b(?:don't|do not|can't|cannot|fail to) (?:understand|see|imagine|fathom|believe|grasp) (?:how|why|what) " +
        '(?:you|your|he|she|they|the [\\w-]+)\\b[^.;?!]{0,30}? ?\\b' +
        "(?:could|would|did|didn't|never|failed|let|forgot|missed|took)\\b",
    ),
  },
  {
    type: 'fault',
    pattern: cuedPhrase(
      '\\b(?:it|this|that) was (?:your|his|her|their) (?:job|responsibility|task|turn|duty|part) to\\b|' +
        '\\bball (?:was|is|has been) in your court\\b|' +
        '\\b(?:cowboys?|amateurs?|bunglers?|idiots?|clowns?|incompetents?|oafs?|jokers?|dimwits?|bodgers?|halfwits?|morons?|' +
        'layabouts?)\\b(?! (?:hat|boots?|nose|photograph|dramatic|theatre|orchestra|choir|football))' +
        '(?<!\\b(?:for|from|by) amateurs)',
    ),
  },
  {
    type: 'client',
    pattern: cuedPhrase(
      `\\b(?:because|since|as) (?:you|${yours}) (?:waited|dithered|dallied|hesitated|held off|hung on|hung back|sat tight|` +
        'took (?:so|too|far|weeks|days|ages|until|your time)|' +
        "only (?:told|sent|said|asked|replied|answered|paid|signed|approved|gave|let))(?![\\w'-])",
    ),
  },
  // “… because you sent us a picture that is far too small”.
  {
    type: 'client',
    pattern: cuedPhrase(
      `\\b(?:because|since|as) (?:you|${yours}) (?:also |had |have |only )*(?:${given})\\b` +
        "(?: (?!(?:and|but|so)\\b)[\\w'-]+){0,7}? (?:(?:far |much |a little )?too " +
        '(?:big|blurred|dark|few|late|little|long|low|narrow|short|small|thin|wide)|in (?:low|poor|the wrong|screen|too low)|' +
        "low-resolution|the wrong way round|upside down)(?![\\w'-])",
    ),
  },
  {
    type: 'client',
    pattern: cuedPhrase(
      `\\b(?:${spoilt})\\b(?: (?!(?:and|but|so)\\b)[\\w'-]+){0,4}?,? (?:because|since|as) (?:you|${yours}) ` +
        `(?:(?:also |had |have |only )*(?:${given})\\b(?! your mind)` +
        "(?![^.;]*\\bas (?:agreed|planned|requested|we agreed|you)\\b)|(?:did not|didn't|hadn't|had not|never) [a-z]+)",
    ),
  },
  {
    type: 'client',
    pattern: cuedPhrase(
      `\\byou (?:also |had |have |only )*(?:${given})\\b[^.;:?!]{2,70}?,? ` +
        '(?:(?:although|even though|though|despite|contrary to|against|in spite of) (?:my|our|the|what our) (?:[a-z]+ )?' +
        '(?:advice|brief|checklist|guide|guidelines?|instructions?|recommendation|reminders?|requests?|specifications?|specs?|' +
        "template|warnings?)|(?:although|even though|though) (?:i|we)(?:'d| had| have|'ve)? " +
        '(?:advised|asked|explained|mentioned|recommended|said|told|warned))\\b(?![^.;]*\\b(?:beautiful|better|fine|good|great|' +
        'lovely|right|thank|thanks|well|wonderful)\\b)',
    ),
  },
  { type: 'client', pattern: cuedPhrase('\\byou (?:gave|sent|told) (?:me|us) nothing(?: at all)? (?:about|of|on)\\b') },
  {
    type: 'fault',
    pattern: cuedPhrase(
      "\\bthat(?:'s| is) what (?:happens|comes|you get) (?:when|if|of|from|for) " +
        '(?:you|your|people|somebody|someone|the|a)\\b|' +
        "\\b(?:which|that|this)(?:'s| is)(?: so| just| very)? typical of (?:him|her|them|you|the|our|your)\\b|" +
        '\\bno thanks to (?!our\\b|us\\b)(?:you|your|him|her|them|the|our)\\b|' +
        '\\b(?:we|you) have (?:him|her|them|you|[a-z]+) to thank for (?:this|that|the (?:delay|mess|mistake|mix-?up))\\b|' +
        "\\byou (?:would|had to|just had to|'d) (?:go and|insist)\\b|" +
        '\\blet down by (?!us\\b)(?:you|your|our|the)\\b|' +
        '(?<!\\b(?:breakfast|coffee|costs?|delivery|diesel|dinner|drinks?|extras?|fees?|food|freight|fuel|gas|insurance|' +
        'licen[cs]es?|lunch|materials?|meals?|parking|permits?|petrol|postage|power|rates|shipping|tax|taxes|tips?|tolls?|' +
        "transport|travel|water) )\\b(?:is|was|are|were|'s)(?: (?:all|entirely|purely|only|squarely|solely))* on " +
        '(?:you|your own head)(?=\\W*$|[,;:])|\\bof your own making\\b|' +
        '\\bpick(?:ing)? up the pieces\\b|' +
        '\\b(?:remiss|careless|thoughtless|negligent|sloppy|foolish|irresponsible|unprofessional|inconsiderate) of ' +
        '(?:you|your|him|her|them|our [a-z]+)\\b',
    ),
  },
];
