/** What somebody did, left undone or was, so that saying it of them is a reproach. Who it is said of is found out from the words before. */
import { clientDuties, duties, flawedBefore, shouldHave, workDuties } from '../../words/dutyWords';
import { cuedPhrase, oneOf, phrase } from './cues';
import { failings, faulty, harming, meddling, mounting, righting, upsetting } from '../../words/failureWords';
import { asides } from './fillers';
import { verbs } from './verbForms';
import { bother, heedlessly, irregular, itsThing, keeps, namesInEd, no, notMeant, reversed, thing, times, wrongly } from './blameDeedsPatterns';

export type DeedType =
  /** Done: “forgot”, “sat on it”; a no before it takes it back. */
  | 'done'
  /** Left undone, with its own no: “never told us”, “did not turn up”. */
  | 'undone'
  /** Left undone by “nobody at your end”, and said together with them. */
  | 'nobody'
  /** Stated of what might have been: “should have checked”. */
  | 'owed';

export interface Deed {
  readonly type: DeedType;
  readonly pattern: ReturnType<typeof cuedPhrase>;
  /** The length of what must follow, `undefined` where it does not. */
  readonly then?: (text: string, at: number) => number | undefined;
  /** What must stand right before, and belongs to it: “are” before “forgetting”. */
  readonly head?: RegExp;
  /** Only the client, or only others, may be meant. */
  readonly side?: 'client' | 'colleague';
}
/** A verb in the past that does not tell of something put right. */
const verb = `(?!${verbs(righting, 'past', 'participle')}\\b)(?:${irregular}|(?!need|indeed|${namesInEd}\\b)[a-z-]{2,}ed)`;
const dutiesBase = verbs(duties, 'base');
const dutiesDone = verbs(duties, 'past', 'participle');

let failure: RegExp | undefined;
/** “stuff up”, behind “managed to”. Made when first needed. */
function fails(text: string, at: number): number | undefined {
  failure ??= phrase(`(?:[a-z]+ly )?(?:${verbs(failings, 'base')}|${verbs(harming, 'base')}(?= ${thing}))(?![\\w'-])`, 'y');
  failure.lastIndex = at;
  return failure.exec(text)?.[0].length;
}

export const deeds: readonly Deed[] = [
  { type: 'done', pattern: cuedPhrase(`\\b${verbs(failings, 'past', 'participle')}(?![\\w'-])`, 'g') },
  { type: 'done', pattern: cuedPhrase(`\\b${verbs(harming, 'past', 'participle')} (?:[a-z]+ly )?(?:off )?${thing}(?! own record)`, 'g') },
  { type: 'done', pattern: cuedPhrase(`\\b(?:picked|brought|put|took|sent) (?:up|out|in|back|away) (?:the|a|an|your|our) wrong(?![\\w'-])`, 'g') },
  {
    type: 'done',
    pattern: cuedPhrase(
      `\\b${verb}${asides}(?: (?!(?:that|nothing|no|not|any|anything|how|which|who)\\b)[\\w'&-]+){0,5}? ` +
        "(?:wrong|incorrect|incorrectly|wrongly)(?![\\w'-])(?! (?:number|with|about|of)\\b)",
      'g',
    ),
  },
  {
    type: 'done',
    pattern: cuedPhrase(
      '\\b(?:sent|gave|given|supplied|provided|handed|submitted|delivered|uploaded|shared|e-?mailed|forwarded|brought|used|' +
        'took|printed|shipped|built (?:from|to)|copied|cut|engraved|entered|keyed|loaded|mailed|pasted|posted|put|quoted|typed|' +
        'worked (?:from|off|to|with))(?: (?:us|me|you|in|over|out|up))?(?: (?:an?|some|only|two|three|the|your|several|our|all|' +
        `of|completely|totally|very))* ${oneOf(flawedBefore)}(?= (?!friends?\\b|school|ones? back)[a-z])` +
        '(?![^.;]*\\bas (?:agreed|requested|you)\\b)',
      'g',
    ),
  },
  {
    type: 'done',
    side: 'colleague',
    pattern: cuedPhrase(
      '\\b(?:billed|booked|charged|debited|deducted|delivered|entered|invoiced|keyed|mailed|ordered|paid|posted|processed|' +
        'sent|shipped) (?:(?:the|your|an?|our|this|that|it|you|them)\\b)' +
        "(?: (?!(?:and|each|every|who|that|which)\\b)[\\w'-]+){0,5}? twice(?=\\W*$|[,;:–—]|" +
        ' (?:and|because|by (?:accident|mistake)|in (?:a row|error)|instead|over|so|to)\\b)' +
        '(?![^.;]*\\bas (?:agreed|planned|requested|you)\\b)',
      'g',
    ),
  },
  {
    type: 'done',
    side: 'colleague',
    pattern: cuedPhrase(
      '\\b(?:baked|booked|bought|built|cut|dug|drilled|fired|fitted|folded|hung|laid|made|measured|milled|mixed|mounted|' +
        'ordered|packed|planed|planted|poured|printed|sawed|set|sewed|trimmed|welded) ' +
        '(?:the|your|an?|our|this|that|it|them|all|both|two|three|four)\\b' +
        "(?: (?!(?:and|who|that|which|was|were|is)\\b)[\\w'-]+){0,4}? (?:far |much |a (?:bit|little) )?too (?:big|cold|dark|" +
        'deep|dry|early|far (?:apart|left|right)|few|high|hot|large|late|light|long|loose|loosely|low|narrow|shallow|short|' +
        "small|soon|steep|thick|thin|thinly|tight|tightly|weak|wet|wide)(?![\\w'-])",
      'g',
    ),
  },
  {
    type: 'done',
    pattern: cuedPhrase(
      `\\b(?!(?:thank|thanks|paid|ask|asked|found|met|came|heard|learnt|learned|stumbled)\\b)${verb}(?: [\\w'&-]+){0,8}? (?:${wrongly})(?![\\w'-])`,
      'g',
    ),
  },
  { type: 'done', pattern: cuedPhrase(`\\b${verbs(meddling, 'past', 'participle')}${itsThing} (?:${heedlessly})(?![\\w'-])(?! back\\b)`, 'g') },
  { type: 'done', pattern: cuedPhrase(`\\b${verbs(mounting, 'past', 'participle')} ${thing}${itsThing} (?:${reversed})(?![\\w'-])`, 'g') },
  { type: 'done', pattern: cuedPhrase(`\\b${verbs(upsetting, 'past', 'participle')}${itsThing} ${times}(?![\\w'-])(?! as\\b)`, 'g') },
  {
    type: 'done',
    pattern: cuedPhrase(
      '\\b(?:accidentally|carelessly|mistakenly|wrongly|stupidly|foolishly|negligently|clumsily|sloppily|unwisely|' +
        'unhelpfully|thoughtlessly|needlessly|deliberately|conveniently|inexplicably) (?!so |helped|lowered)' +
        `(?:${irregular}|[a-z]+ed)\\b`,
      'g',
    ),
  },
  {
    type: 'done',
    pattern: cuedPhrase(
      "\\b(?:changed|altered|rewrote|revised|moved|swapped|redid|amended|edited) (?:[\\w'&-]+ ){1,6}?(?:again and again|" +
        'over and over|every (?:day|week|time|other|single|few)|' +
        'after (?:we|you|the (?:proof|print|plates|approval|deadline|sign-off)|approv\\w+|sign\\w+|it had))\\b',
      'g',
    ),
  },
  {
    type: 'done',
    pattern: cuedPhrase(
      "\\bmissed (?:(?:the|our|your|this|that|a|an|every|his|her|their) (?:[\\w'-]+ ){0,2}?(?:appointment|booking|call|" +
        'cut-?off|date|deadline|deadlines|delivery|due date|error|flight|handover|hand-over|instalment|mark|meeting|mistake|' +
        'opportunity|page|paragraph|payment|point|post|problem|signs?|slot|step|train|turning|typo|typos|window)\\b|out )',
      'g',
    ),
  },
  {
    type: 'done',
    pattern: cuedPhrase(
      '\\b(?:turned|showed|came|come|arrived|replied|answered|delivered|responded|reported|paid|submitted|started|finished) ' +
        "(?:[\\w'-]+ ){0,4}?(?:late|unprepared|drunk|empty-handed)(?![\\w'-])",
      'g',
    ),
  },
  {
    type: 'done',
    pattern: cuedPhrase(
      "(?:\\b(?:was|were|is|are|been|being|seems?(?: to be)?|seemed(?: to be)?|got|proved(?: to be)?)|'re|" +
        `'s)${asides} ${oneOf(faulty)}(?![\\w'-])(?! (?:for|to (?:hear|see|meet|welcome))\\b)`,
      'g',
    ),
  },
  { type: 'done', pattern: cuedPhrase('\\b(?:manages?|managed|contrived|proceeded) (?:yet again |still |somehow )?to ', 'g'), then: fails },
  {
    type: 'done',
    pattern: cuedPhrase(`\\b${verbs(failings, 'gerund')}(?![\\w'-])`, 'g'),
    head: phrase(`(?:(?:\\b(?:been|is|are|was|were)|'re|'s)${asides}|\\b${keeps}(?: on)?) $`),
  },
  {
    type: 'done',
    pattern: cuedPhrase(
      `\\b${keeps}(?: on)? (?:(?:adding|asking for|breaking|cancell?ing|changing|chopping|coming (?:late|up with|back)|` +
        'contradicting|coming and going|delaying|getting|giving|interrupting|losing|missing|moving|postponing|' +
        'putting (?:it|us|me|things|this) off|rejecting|requesting|revising|sending|shifting|switching|turning up|wanting))' +
        "(?![\\w'-])",
      'g',
    ),
  },
  {
    type: 'done',
    pattern: cuedPhrase(
      `\\b(?:is|are|was|were)${asides} (?:supposed|meant) to (?:${dutiesBase.slice(3, -1)}|${verbs(workDuties, 'base').slice(3, -1)})(?![\\w'-])`,
      'g',
    ),
  },
  {
    type: 'done',
    pattern: cuedPhrase(
      "(?<!\\byou(?:'d| had|'ve| have)? )\\b(?:told|asked|reminded|warned|instructed) (?:not to\\b|" +
        "(?:[\\w'-]+ ){0,12}?(?:(?:but|yet)(?! (?:are|is|have|has|find|feel|want|need|like)\\b)|" +
        'and (?:he|she|they|you|still|it)|to no avail)\\b)',
      'g',
    ),
  },
  {
    type: 'undone',
    pattern: cuedPhrase(
      `(?<![\\w'-])(?:did not|didn't|would not|wouldn't)${asides}${bother}${asides} (?:${dutiesBase.slice(3, -1)}|` +
        `want to (?:hear|listen|know|pay|wait|understand))(?![\\w'-])${notMeant}`,
      'g',
    ),
  },
  { type: 'undone', pattern: cuedPhrase(`(?<![\\w'-])never${asides}${bother}${asides} ${dutiesDone}(?![\\w'-])${notMeant}`, 'g') },
  {
    type: 'undone',
    side: 'client',
    pattern: cuedPhrase(
      `(?<![\\w'-])(?:has not|hasn't|have not|haven't|had not|hadn't|'ve not)${asides}${bother}${asides} ${dutiesDone}(?![\\w'-])${notMeant}`,
      'g',
    ),
  },
  {
    type: 'undone',
    side: 'colleague',
    pattern: cuedPhrase(
      "\\b(?:still (?:has not|hasn't|have not|haven't)|(?:has|have) still not|(?:has not|hasn't|have not|haven't) " +
        `(?:even|bothered))${bother}${asides} ${dutiesDone}(?![\\w'-])${notMeant}`,
      'g',
    ),
  },
  {
    type: 'undone',
    side: 'client',
    pattern: cuedPhrase(`(?<![\\w'-])${no}${asides}${bother}${asides} ${verbs(clientDuties, 'base', 'past', 'participle')}(?![\\w'-])`, 'g'),
  },
  {
    type: 'undone',
    side: 'colleague',
    pattern: cuedPhrase(
      `(?<![\\w'-])(?:did not|didn't|never|would not|wouldn't)${asides}${bother}${asides} ` +
        `${verbs(workDuties, 'base', 'past', 'participle')}(?![\\w'-])${notMeant}`,
      'g',
    ),
  },
  { type: 'undone', side: 'colleague', pattern: cuedPhrase("(?<![\\w'-])(?:never did|did not|didn't)(?=\\W*$|, (?:and|hence|so|which)\\b)", 'g') },
  {
    type: 'nobody',
    pattern: cuedPhrase(
      '\\b(?:nobody|no one|none|not (?:a|one)(?: single)? (?:soul|person)) (?:at|in|on|from|of) your [\\w-]+' +
        `(?: [\\w-]+){0,2}?${asides}${bother}${asides} ${dutiesDone}(?![\\w'-])${notMeant}`,
      'g',
    ),
  },
  { type: 'done', pattern: cuedPhrase(`(?:\\b(?:is|are|was|were)|'re|'s)${asides} to blame(?![\\w'-])`, 'g') },
  {
    type: 'done',
    pattern: cuedPhrase(
      `(?:\\b(?:is|are|was|were)|'re|'s)${asides} (?:responsible|accountable|answerable|to (?:blame|thank)) for ` +
        '(?:this|that|the|all|these|those|any|our) (?:[\\w-]+ )?(?:chaos|confusion|damage|delays?|disaster|errors?|extra|' +
        'failure|hold-?up|loss|mess|mistakes?|mix-?up|muddle|overrun|problems?|trouble)\\b',
      'g',
    ),
  },
  {
    type: 'undone',
    pattern: cuedPhrase(
      `(?<![\\w'-])${no}${asides} (?:bother(?:ed)?|deign(?:ed)?|care[d]?|manage[d]?|even try|even tried|uttered? (?:a|one)|` +
        'said? (?:a|one) (?:single )?word|say (?:a|one) (?:single )?word|said a word|had the (?:decency|courtesy|grace)|' +
        'have the (?:decency|courtesy|grace)|lifted? a finger|done? (?:a thing|anything|your|his|her|their|the)|' +
        'kept? (?:your|his|her|their|its|to|us|me)|get (?:it|this|that) right|got (?:it|this|that) right|' +
        'come (?:back to (?:us|me)|up with)|came up with|turn(?:ed)? up|showed? up|shown up|made (?:it clear|sure|up)|' +
        'make (?:it clear|sure|up your)|do your|do his|do her|do their|stuck to|stick to|live[d]? up to|' +
        'taken? (?:any|our|the time|the trouble|this|it) )',
      'g',
    ),
  },
  {
    type: 'undone',
    pattern: cuedPhrase(
      "(?<![\\w'-])(?:could not|couldn't|cannot|can't) (?:even )?(?:be bothered|make up (?:your|his|her|their) minds?|spell|" +
        'count|keep (?:your|his|her|their)|get (?:your|his|her|their) act together|be trusted|be relied on|tell (?:left|one)|' +
        'read a|organi[sz]e|follow (?:a |the |our )?(?:simple )?(?:instructions?|brief|plan))\\b',
      'g',
    ),
  },
  {
    type: 'undone',
    pattern: cuedPhrase(
      "(?<![\\w'-])(?:did not|didn't|has not|hasn't|have not|haven't|had not|hadn't|never|do not|don't|does not|" +
        `doesn't)${asides} (?!(?:work|fit|close|open|look|load|show|sit|feel|sleep|hear|see)\\b)[a-z-]+` +
        '(?: (?:it|them|this|that|(?:the|your|our|my|his|her) [\\w-]+(?: [\\w-]+)?))? (?:properly|correctly|carefully|' +
        'thoroughly|tightly|as (?:agreed|asked|told|instructed|promised|he|she|they (?:should|promised))|' +
        '(?:well|tight|deep|far|long|hard) enough)(?![\\w-])',
      'g',
    ),
  },
  {
    type: 'undone',
    pattern: cuedPhrase(
      `(?<![\\w'-])(?:had not|hadn't)${asides} (?!(?:been|had|wanted|expected|known|met|seen|heard|moved|needed|planned|` +
        'meant|thought|got|come|noticed|used|tried|missed|lost|forgotten)\\b)(?:[a-z-]+ed|sent|paid|told|given|written|bought|' +
        'brought|put|set|made|done|left|taken|kept|read|built|cut|shut|chosen|found the time|got round)(?![\\w-])',
      'g',
    ),
  },
  {
    type: 'done',
    pattern: cuedPhrase(
      '\\b(?:told|gave|said|wrote|quoted|promised|assured|claimed|swore|stated|confirmed|insisted|maintained|reported)\\b' +
        '(?:[^.;?!]|\\.(?=\\d)){2,90}?,? (?:and|but|yet|when|while|only) ' +
        '(?:of course |in fact |in truth |naturally |sadly |then |still )*' +
        "(?:it|they|that|this|there|the [\\w-]+|he|she|you|nothing|none|neither) ?(?:isn't|wasn't|weren't|aren't|hadn't|hasn't|" +
        "haven't|didn't|doesn't|(?:is|was|were|are|had|has|have|did|does) (?:not|nothing|never|n't)|never|turned out|turns out|" +
        'happened|came|arrived)\\b',
      'g',
    ),
  },
  { type: 'done', side: 'colleague', pattern: cuedPhrase(`\\bmissed (?:the|our|your) [a-z-]+(?! (?:and|but) (?:corrected|found))`, 'g') },
  { type: 'undone', pattern: cuedPhrase(`\\bneither (?!did\\b|done\\b)${dutiesDone}(?![\\w'-])`, 'g') },
  {
    type: 'done',
    side: 'client',
    pattern: cuedPhrase(
      '\\b(?:approved|signed|agreed(?: to)?|chose|asked for|wanted|ordered|requested|said|wrote) ' +
        '(?:it|this|that|so|them|the [\\w-]+) yourselve?s?f?\\b|' +
        '\\byourselve?s?f? (?:approved|signed|agreed|chose|asked|wanted|said|wrote)\\b|' +
        '\\bdid (?:sign|approve|agree|ask for|choose|want|insist|say)\\b',
      'g',
    ),
  },
  {
    type: 'undone',
    pattern: cuedPhrase(
      "\\b(?:can't|cannot|can not|couldn't|can hardly|won't) (?:ever |really |possibly )?have (?:been )?[a-z]+" +
        '(?: (?:it|them|this|that|the [\\w-]+|your [\\w-]+|our [\\w-]+))?(?: (?:and|or) [a-z]+)? ' +
        '(?:carefully|correctly|enough|properly|right|thoroughly|well)(?![\\w-])',
      'g',
    ),
  },
  {
    type: 'done',
    pattern: cuedPhrase(
      '\\b(?:never|always) (?:checks?|thinks?|listens?|reads? (?:anything|it|the|what)|looks? (?:at|where|before)|learns?|' +
        '(?:does|gets?) (?:it|things|that|this) (?:right|wrong|properly|like that)|(?:turns?|shows?) up (?:late|on time)|' +
        'replies|answers (?:his|her|the|their|e-?mails)|leaves (?:it|things|everything) to the last|runs late|' +
        "(?:forgets?|loses|breaks|mixes|messes|muddles)(?! (?:a|to smile)\\b))(?![\\w'-])",
      'g',
    ),
  },
  {
    type: 'undone',
    side: 'client',
    pattern: cuedPhrase(
      "(?<![\\w'-])never (?:ever )?(?:answer|ask|call back|check|confirm|let (?:me|us) know|listen|look|read|reply|respond|" +
        'ring back|say|send|tell|think|warn|write back)' +
        '(?= (?:me|us|it|our|my|any[a-z]+|things|your|the|to|what|until|before|back)\\b|\\W*$)',
      'g',
    ),
  },
  {
    type: 'done',
    pattern: cuedPhrase(
      "\\bmust(?: have|'ve) (?:accidentally )?(?:bumped|closed|deleted|drained|dropped|hit|jammed|kicked|knocked|leaned|" +
        'leant|left|misread|misunderstood|moved|muddled|overfilled|overloaded|overwatered|pressed|pulled|pushed|reset|shut|' +
        'spilled|spilt|stepped|switched|trodden|tripped|turned|typed|unplugged|wiped) (?:on )?' +
        '(?:it|off|on|something|the|them|up|your)\\b',
      'g',
    ),
  },
  {
    type: 'undone',
    side: 'client',
    pattern: cuedPhrase("(?<=^\\W*(?:but |and )?you )(?:weren't|were not|didn't|did not|haven't|have not|wouldn't|would not)(?=\\W*$)", 'g'),
  },
  {
    type: 'owed',
    pattern: cuedPhrase(
      '\\b(?:should|ought to)(?: (?:really|at least|also|clearly|perhaps|obviously|of course|surely|probably|simply|never|' +
        `not))* ?(?:have|'ve|of)(?: (?:really|at least|also|simply|never))* ${oneOf(shouldHave)}(?![\\w'-])`,
      'g',
    ),
  },
];
