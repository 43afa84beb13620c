/** Promises about our own work that nobody can keep: “we guarantee”, “will never happen again”, “no downtime”. */
import { oneOf, verbsOf } from './cues';
import { toneFinder, type ToneForm } from './tones';
import { isBragged } from './vowGuards';
import { inversions, wholly } from './vowInversions';
import { extremeForms, isPromised, plainClaims } from './vowClaims';
import { absences, denials, feats as lasting } from './vowFrames';
import {
  absolutes,
  alwaysRight,
  attackers,
  certainties,
  delights,
  ended,
  failed,
  failings,
  feats,
  gains,
  grants,
  growths,
  oaths,
  outages,
  perfections,
  successes,
  sureThings,
  triumphs,
  troubles,
} from '../../words/vowWords';
import { adverbs, dayAndNight, forever, hundred, mishapItself, stress, very, warranty, will, wont } from './vowsPatterns';

/** What is promised; a rule offers a promise that can be kept for it. */
export type Vow = 'guarantee' | 'sure' | 'again' | 'never' | 'without' | 'always' | 'secure' | 'result';
const trouble = oneOf(`${outages}, ${troubles}`);
const mishap = oneOf(troubles);
const fails = verbsOf(failings);

const again: readonly ToneForm<Vow>[] = [
  '\\bnothing (?:like (?:it|that|this)|of (?:that|the|this) (?:kind|sort)) (?:can|could|shall|will)(?: ever)? (?:go wrong|happen|occur)\\b',
  `\\b${mishapItself}${wont} (?:(?:absolutely|definitely|certainly|surely|simply|really) )*(?:be allowed to )?(?:happen|` +
    'occur|recur|arise|take place|come up|crop up|come back|return|reappear|resurface|be (?:an? )?(?:issue|problem)|' +
    'repeat itself|be repeated)(?: to (?:you|anyone|us)| here| with us)?,? (?:ever )?(?:again|a second time)\\b',
  `\\b${mishapItself}${wont} (?:(?:absolutely|definitely|certainly|surely) )*(?:recur|re-?occur|repeat itself|be repeated|see a repeat|be a repeat)\\b`,
  "\\b(?:will|'ll) (?:(?:absolutely|definitely|certainly|surely|simply|really|truly|most certainly) )*never (?:ever )?" +
    '(?:happen|occur|recur|be repeated)(?: to (?:you|anyone|us))?(?: ever)?(?: again)?\\b|' +
    '\\bnever again (?:will|shall)\\b|' +
    '\\bnothing (?:(?:like|of) (?:this|that|the|it)(?: \\w+)? )?(?:ever )?(?:happens|occurs|goes wrong)(?: to you)? ' +
    '(?:ever )?again\\b|\\b(?:never|not ever)(?: ever)? (?:happens?|occurs?|recurs?|repeats? itself)(?: to you)?' +
    '(?: ever)? again\\b',
  "(?:\\b(?:will|shall|can|promise to|undertake to)|'ll) (?:(?:absolutely|personally|now|also|certainly|definitely) )*" +
    '(?:make (?:absolutely |quite |very |completely |certain and )?sure|make certain|ensure|see to it|guarantee|promise)' +
    "(?: you)?(?: that)? (?:\\w+ ){1,6}?(?:(?:does not|doesn't|do not|don't|can't|cannot|can not|will not|won't) (?:ever )?" +
    "(?:happen|occur|take place|arise)(?: to you| here)? (?:ever )?again|(?:does not|doesn't|can't|cannot|can not) " +
    '(?:recur|re-?occur|repeat itself)|is (?:not|never) (?:ever )?repeated)\\b',
  "\\b(?:this|that) (?:was|is|will be|'s|will have been) (?:absolutely |definitely |most certainly )?the " +
    "(?:very )?last time (?:that |when )?(?:you(?:'ll| will| have| had)|you ever|such|something|anything|it|this|that|" +
    'an?)\\b|\\b(?:the )?first and (?:the )?(?:last|only) (?:time|occasion|occurrence|mistake)\\b|' +
    "\\b(?:you|we)(?:'ve| have)? (?:seen|heard|had) the last of\\b|" +
    '\\bnever (?:ever )?again\\b(?=[.!]*\\W*$)',
  `\\b(?:a |any |such a |another )?(?:repeat|recurrence|repetition|second time|next time|relapse|${mishap}|outage|leak|` +
    'breach)(?: \\w+){0,5} (?:is|are|will be|would be)(?: now| thus| therefore)?' +
    '(?: absolutely| completely| totally| simply| quite| entirely)? (?:impossible|out of the question|ruled out|excluded|' +
    'unthinkable|inconceivable|a thing of the past|history|not possible)\\b|' +
    '\\bthere (?:will|shall|can)(?: be no| never be| not be an?| never be an?) (?:further |more |other )?' +
    '(?:repeat|repetition|recurrence|relapse|second time|next time)\\b|' +
    "\\bthere won't be an? (?:repeat|repetition|recurrence|relapse|second time|next time)\\b",
].map((is) => ({ is, advice: 'again' }));

const guarantee: readonly ToneForm<Vow>[] = [
  '\\b(?:success|results?|satisfaction|quality|delivery|sales|growth|privacy|security|approval|profits?) (?:is |are )?guaranteed\\b',
  `\\b(?:we|i|our \\w+(?: \\w+)?|this|it) ${adverbs}(?:guarantees?\\b(?= (?!is\\b|are\\b|period|covers?|certificate|fund|` +
    'claim|letter|card|does|will|runs|starts|ends|scheme))|warrant (?:you|that|to you)\\b|vouch(?:es)? for\\b)|' +
    "\\b(?:we|i)(?:'ll| will)? guarantee\\b|" +
    '(?<!\\b(?:price|prices|rate|rates|fee|fees|interest|deposit|place|room|seat)(?: \\w+){0,3} )' +
    "(?:\\b(?:is|are|will be|comes?)|'s|'re) (?:fully |absolutely |100 ?% |always )?guaranteed\\b",
  '\\bguaranteed (?:to|results?|success|satisfaction|delivery|increase|growth|return|rankings?|uptime|quality|sales|' +
    'traffic|leads|on[- ]time|best|first|top|approval|profits?|win|visas?|availability|accuracy)\\b|' +
    '(?:[,–—:-] ?|^\\W*)guaranteed(?=\\W*$|[!:,])|\\bguaranteed(?=[.!]*\\W*$)',
].map((is) => ({ is, unless: warranty, advice: 'guarantee' }));

const sure: readonly ToneForm<Vow>[] = [
  `\\b${hundred} (?:sure|certain|certainty|confident|confidence|positive|secure|security|safe|safety|reliable|` +
    'reliability|accurate|accuracy|correct|error[- ]free|bug[- ]free|satisfied|satisfaction|guaranteed|guarantee|uptime|' +
    'availability|available|success|compliant|perfect|trouble[- ]free|stable|protected|protection|on time|punctual|' +
    'punctuality|of the time|quality|compatible|happy|watertight|responsive|waterproof|leak[- ]proof|foolproof|dependable|' +
    'peace of mind|risk[- ]free|hack[- ]proof|flawless|fail[- ]safe)\\b|' +
    '\\b(?:with|at) (?:100 ?%|one hundred per ?cent|absolute|complete|total|full|utter) ' +
    '(?:certainty|accuracy|confidence|uptime|assurance)\\b|' +
    `\\b(?:count|rely|depend|bank) on (?:it|us|that|me|our \\w+),? (?:for )?(?:${hundred}|completely|absolutely|blindly|` +
    'without reserve|every (?:single )?time|no matter what)(?!\\w)',
  `\\b(?:${hundred}|(?:zero|0 ?%|0) (?:per ?cent )?(?=drop|failure|error)) (?:acceptance|approval|attendance|` +
    'chance of (?:approval|passing|success|winning)|click|conversion|delivery|detection|drop-?out|error|failure|hit|' +
    'occupancy|open|pass|placement|renewal|response|retention|return|success|survival|turnout)(?: rate)?\\b' +
    '(?<=\\b(?:promise|promises|count on|guarantee|expect|get|have|offer|deliver|achieve|reach|bring|brings|means|' +
    'will)\\b[^.;?]{0,40}|chance of [a-z]+)(?! (?:last|in 20\\d\\d|so far|to date))',
  `(?<=\\b(?:achieves?|brings?|delivers?|gains?|gets?|gives?(?: you)?|have|offers?|provides?|with) )${hundred} ` +
    '(?:availability|compliance|control|coverage|insight|protection|security|traceability|transparency|visibility)\\b',
  `\\b(?:i|we)(?: am| are|'m|'re)? ${very} (?:certain|sure|positive|convinced|confident)(?: that)? (?:it|you|the|we|he|` +
    'she|they|your|our|this|everyone|everybody|nobody|no one|every|i)(?: \\w+){0,4}?' +
    "(?: will|'ll|'s going to| is going to| are going to| won't| can't| cannot)\\b",
  `\\b${oneOf(oaths)}(?!\\w)`,
  '(?<!\\bas )\\b(?:ironclad|iron-clad|cast-iron|rock-solid|unconditional|unbreakable|absolute|solemn|watertight|' +
    'unshakeable|100 ?%) (?:promise|guarantee|assurance|commitment|pledge|undertaking)\\b|' +
    '\\b(?:our|my) (?:guarantee|solemn promise) (?:that|is that|to you is|to you:|:)|' +
    '\\b(?:with|by|under) (?:our|my) (?:\\w+ )?guarantee (?:that|of)\\b',
  `(?:${will}|\\b(?:is|are))\\b[^.;]{0,70}\\b(?:without (?:a|any|the slightest|the least) (?:shadow of a )?doubt|` +
    'beyond (?:a|any|all) (?:shadow of a )?doubt|with absolute certainty)\\b|' +
    "\\bit (?:is|'s) (?:absolutely |completely |quite |simply )?(?:certain|beyond doubt|a certainty|guaranteed) that " +
    '(?:we|you|your|our|this|it)\\b',
  '\\b(?:success|victory|approval|delivery|a win|winning|profits?|results?|(?:your|the) (?:\\w+ )?(?:refund|visa|permit|' +
    'loan|approval|success|delivery|victory|prize|contract|title|win|place|grant|result|permission))(?: \\w+){0,5}? ' +
    `(?:is|are|'s) (?:now |already |absolutely |as good as )*${oneOf(sureThings)}\\b(?! (?:to|by|of|that|how|for)\\b)|` +
    '\\ba (?:certain|sure|guaranteed) (?:win|winner|success|victory|sale|hit)\\b|' +
    '\\b(?:a dead cert(?:ainty)?|a foregone conclusion|a mere formality|a racing certainty|a slam dunk|' +
    'a sure-?fire (?:success|hit|way))\\b(?=\\W*$|[,:;–—]| that\\b| for\\b)',
  ...wholly,
].map((is) => ({ is, advice: 'sure' }));

const never: readonly ToneForm<Vow>[] = [
  // “No hacker on earth will get into it.”
  `\\bno (?:\\w+ )?${oneOf(attackers)}(?: (?:alive|on (?:this )?earth|in the world|under the sun))? ` +
    '(?:can|could|gets?|shall|will)(?: (?:ever|now|possibly))* (?:beat|break|crack|damage|enter|find|get|harm|hurt|in|into|' +
    'lift|move|open|past|reach|shift|steal|through|topple|touch)\\b(?![^.;]*\\b(?:if|so long as|unless)\\b)',
  '\\bno(?: ?one|body) (?:alive|in the world|on (?:this )?earth) (?:can|could|will)(?: ever)? (?:beat|break|crack|enter|get|open|steal|touch)\\b',
  '\\b(?:impossible|inconceivable|unthinkable) for (?:an?|any(?:body|one|thing)?|it|our|the|them|this|us|you|your)' +
    "(?: [\\w'-]+){0,4}? to (?:(?:ever|possibly) )*(?:(?:come back|happen|recur|return|spread)(?: (?:again|anywhere))?" +
    `(?=\\W*$|[,;])|find (?:any )?(?:fault|a (?:fault|flaw|mistake))|${fails}|be ${oneOf(failed)}|get ${oneOf(failed)})\\b`,
  '\\b(?:no|not one|not a single) (?:\\w+ )?\\w+ (?:will|can|could|shall) ever (?:again )?' +
    '(?!be (?:allowed|asked|charged|permitted|sent|shared|shown|sold|used)\\b|promise|guarantee|say|know|tell|claim|' +
    'be sure|replace|forget)\\w+|\\bneither (?:\\w+ )?\\w+ nor (?:\\w+ )?\\w+ (?:will|can|could|shall) (?:ever )?\\w+|' +
    '\\b(?:need|needs) never (?:again )?(?:worry|bother|concern|trouble|fear|think)\\b',
  `\\b(?:makes?|made|renders?) (?:any |all |every )?(?:\\w+ )?${trouble} ` +
    '(?:quite |completely |simply |absolutely )?impossible\\b|' +
    `\\ball (?:the |your |of the |these )?(?:\\w+ )?${trouble} (?:will be|are|will have been) ` +
    '(?:gone|history|a thing of the past|wiped out|banished)\\b',
  "\\b(?:our|your|the|this|these|we|it) ?(?:(?:new |\\w+ )?\\w+ )?(?:is|are|'re|'s|stays?|runs?) never,? " +
    `(?:so much as |even )?(?:(?:a |one )(?:single )?(?:minute|second|day) )?${oneOf(failed)}\\b`,
  '\\bnothing (?:ever )?(?:goes wrong|gets lost|is (?:left to chance|forgotten|overlooked|missed))\\b' +
    '(?! (?:if|when|as long)\\b)|\\b(?:nobody|no one|no \\w+) (?:ever )?(?:stands?|has|have) a chance\\b|' +
    '\\b(?:and|but) (?:nobody|no one|nothing|none) ever will\\b|\\b(?:and|nor) never will(?=\\W*$|[,;])|' +
    "\\b(?:do not|don't) know the (?:word|words|meaning of)\\b" +
    "(?= (?:the word )?.?(?:delay|failure|fail|impossible|late|problem|mistake|no|can't)\\b)|" +
    '\\bat no (?:time|point) will\\b',
  `\\b(?:out of the question|impossible|inconceivable|unthinkable) that (?:\\w+ ){1,7}?(?:${fails}|` +
    `(?:is|are|gets?|will be|goes|ever) ${oneOf(failed)}|goes wrong|gets lost|happens again)\\b`,
  "\\b(?:(?:we|i|our (?:\\w+ )?\\w+|it|they|this|you(?= ?'ll| will)|the \\w+|your (?:\\w+ )?\\w+)" +
    "(?:'ll| will| shall| can)? )?(?<!\\byou )never,? (?:(?:ever|once|again|simply),? )*" +
    `(?:${fails}|be (?:ever )?${oneOf(failed)})\\b`,
  '\\b(?:nothing(?: at all| whatsoever)?|not (?:one|a single) (?:\\w+ ){0,3}?\\w+|none of (?:your|our|the|these|them)' +
    "(?: \\w+){0,2}|nobody|no one|no (?:\\w+ )?\\w+) (?:can|will|could|shall|'ll) (?:(?:ever|possibly|now|simply) )*" +
    `(?:${fails}|be (?:ever )?${oneOf(failed)})\\b|\\bnothing (?:that|which) (?:can|could|will) (?:ever )?go wrong\\b`,
  "(?<!\\b(?:you|we|i|they|he|she) (?:simply |just )?)\\b(?:(?:cannot|can't|can never|will never|could never|won't ever|" +
    `will not ever|simply won't|simply will not) (?:ever |possibly |simply )?(?:be ${oneOf(failed)}|` +
    'fall into (?:the )?wrong hands|fail|go wrong|leak|crash|break|burst|crack|lose)|' +
    `(?:does|do)(?: simply|n't simply| not ever|n't ever)(?: not| never)? (?:${fails})|` +
    `(?:simply|just) (?:does not|doesn't|do not|don't) (?:${fails}))\\b`,
  "\\b(?:our|we) (?:\\w+ ){0,2}?(?:do not|don't|does not|doesn't|never) (?:ever )?(?:make (?:any )?(?:mistakes|errors)|" +
    'do (?:mistakes|errors|sloppy work)|fail|let (?:people|anyone|clients|customers|you) down)\\b|' +
    '\\bwe make no (?:mistakes|errors)\\b',
  '\\b(?:nobody|no one|no (?:hacker|thief|virus|stranger|burglar|visitor|customer|guest|rival|competitor|intruder)s?|' +
    'not (?:one|a single) (?:of (?:your|our|the) )?(?:\\w+ )?\\w+|none of (?:your|our|the) (?:\\w+ )?\\w+) ' +
    '(?:will|can|could|shall) (?:(?:ever|never|again) )+' +
    '(?!be (?:allowed|asked|charged|permitted|sent|shared|shown|sold|used)\\b)(?:be able to )?[a-z]+',
  "\\byou (?:(?:will|'ll|shall|need|have to) never (?:ever |again )*|won't ever (?:again )?|will not ever (?:again )?|" +
    'need never (?:again )?|never again (?:need|have) to )' +
    '(?!guess|believe|know|find out|walk|remember|regret|understand)[a-z]+(?: to [a-z]+)?(?=\\b)' +
    '(?! (?:better|cheaper|nicer|such|a (?:better|cheaper|nicer))\\b)|' +
    "\\byou'll never (?!guess|believe|know|find out|walk|remember|regret|understand)[a-z]+(?: to [a-z]+)?\\b" +
    '(?! (?:a )?(?:better|cheaper|nicer)\\b)',
  "\\bthere(?: is|'s|'ll be| will be)?(?: simply| absolutely| just| literally| really)? " +
    '(?:no|zero|not the slightest|not the least) (?:way|chance|possibility|danger|doubt|question|prospect)' +
    '(?: whatsoever| at all)?(?: of| that| for)? (?:(?:\\w+ ){0,6}?(?:(?:will|can|could|would|to) )?(?:ever )?(?:not )?' +
    `(?:${fails}|be ${oneOf(failed)}|get in|${oneOf('succeed, win, approve, pass, agree')})|` +
    '(?:an?|any|another|further|more|it|them|your \\w+|anything|the \\w+)? ?(?:leaking|breaking|failing|losing|crashing|' +
    'cracking|being (?:late|lost|hacked|stolen)|getting (?:lost|hacked|stolen)|going (?:wrong|missing|down|astray)|' +
    `${trouble}))\\b|\\bthere(?:'s| is) no way (?:this|that|the|your|our)(?: new)? ?\\w* (?:will|can|could) (?:${fails})`,
  '\\bimpossible (?:for (?:\\w+ ){1,4})?to (?:hack|break|crack|breach|get in|get into|open without|steal|copy|forge|lose|' +
    'misuse|bypass|tamper|intercept|go wrong|fail)\\b|' +
    '\\bnever (?:\\w+ ){1,6}(?:and|or|nor),? (?:(?:we|it|i|they|you) )?(?:never )?(?:ever )?(?:will|shall)\\b' +
    "(?=\\W*$|[,;])|(?:\\bnot|n't|\\bno|\\bnothing|\\bnobody|\\bno one|\\bnever)\\b[^.;?]{1,60}, (?:not )?ever" +
    '(?=[.!]*\\W*$)',
  '\\byour (?:guests|customers|clients|visitors|team|staff|people|family|boss|children|users|members)' +
    "(?:'ll| will)? never (?:have to |need to )?(?:wait|worry|search|queue|struggle|call|complain|miss|be bored|go hungry|" +
    'run out)(?: (?:for|about|in) \\w+)?(?: again)?\\b|' +
    '\\b(?:nothing is|is anything|there is nothing that is) impossible(?: (?:for|to|with) us)?(?=\\W*$|[,;–—])|' +
    '\\bno (?:\\w+ ){1,2}is (?:too|ever too) (?:big|small|tight|difficult|hard|short|large|complex|complicated|much|great|' +
    'far)\\b(?= for us|\\W*$|[,;])|' +
    '\\b(?:any|whatever) (?:volume|quantity|number|amount|size|order|deadline|language|job|distance),? ' +
    '(?:however|no matter how) \\w+\\b',
  ...denials,
  ...inversions,
].map((is) => ({ is, unless: '\\b(?:so far|until now|up to now|yet)\\b', advice: 'never' }));

const without: readonly ToneForm<Vow>[] = [
  '\\b(?:eliminat(?:es?|ing)|exclud(?:es?|ing)|prevents?|remov(?:es?|ing)|rul(?:es?|ing) out|tak(?:es?|ing) away) ' +
    '(?:absolutely |completely |quite )?(?:all|any|each and every|every)(?: [a-z-]+)? ' +
    '(?:chance|danger|likelihood|possibilit(?:y|ies)|risks?) of\\b',
  // “The till eliminates human error.”
  '(?<!\\b(?:cannot|helps?|not|to|tr(?:y|ies) to) )\\b(?:abolish(?:es)?|banish(?:es)?|eliminat(?:es?|ing)|eradicat(?:es?|ing)|puts? an end to|rul(?:es?|ing) out) ' +
    '(?:human|manual|costly) (?:errors?|mistakes?|slips?)\\b(?! (?:altogether|completely|entirely|for))',
  '\\b(?:no|zero|without (?:any|a single|a)|free (?:of|from)|not a single|not one|not the (?:least|slightest|smallest)) ' +
    `${oneOf(outages)}\\b(?! (?:is|are|was|were|has|have|reports?|planned|expected|known|found|window)\\b)`,
  "(?<=(?:\\b(?:will|shall|promise|going to|guarantee|assure you)|'ll|\\bwon't)\\b[^.;]{0,70})\\b(?:no|zero|" +
    'without (?:any|a single|the (?:least|slightest|smallest))|free (?:of|from)|not a single|not one|' +
    'not the (?:least|slightest|smallest)) (?:more |further |other |such |kind of |sort of |whatsoever )*' +
    `(?:\\w+ )?${trouble}\\b(?! (?:for|if|in (?:moving|changing|cancell?ing|doing)|assessments?)\\b)`,
  `\\b(?:no|zero) (?:\\w+ )?${trouble},(?: and)? (?:no|zero) (?:\\w+ )?${trouble}\\b|` +
    `\\b(?:absolutely|simply) (?:no|zero) ${trouble}\\b|` +
    '\\bzero[- ](?:risk|errors?|mistakes|defects?|problems|bugs|delays?|failures?|faults?|complaints)\\b' +
    '(?! (?:culture|policy|programme|target|is|are|were|was|has|have)\\b)',
  "\\b(?:there is|there are|there's|carries|carry|at|with|takes?|involves?|bears?) (?:absolutely |completely |simply )?" +
    '(?:no|zero) risks?(?: whatsoever| at all| for you| to you| involved| of any kind)?(?=\\W*$|,| and\\b)',
  '\\bour (?:\\w+ ){1,2}(?:contains?|has|have|makes?|leaves?|causes?|is|are|knows?|comes? with)(?: absolutely)? ' +
    `(?:no|zero|free of|free from|without|without any) (?:${trouble})\\b`,
  "(?:\\b(?:we|i|it|this|that|which|(?:our|the|this|that) (?:\\w+ )?\\w+|will|to)|'ll) (?:\\w+ ){0,2}?(?:rules? out|" +
    'eliminates?|removes?|excludes?|prevents?|banish(?:es)?|do(?:es)? away with|takes? away) (?:absolutely )?' +
    '(?:(?:all|every|any|each|each and every)(?: the| possible| last| single| kind of| sort of| conceivable)* ' +
    `(?:\\w+ )?${oneOf('bugs?, complaints?, delays?, downtime, errors?, failures?, faults?, human error, mistakes?, problems?, risks?, ' + 'surprises?, threats?, worr(?:y|ies)')}|` +
    `(?:\\w+ ){1,3}(?:completely|entirely|altogether|${forever}))\\b`,
  `${wont} (?:\\w+ ){0,4}?(?:(?:a|one) (?:single )?(?:day|minute|second|hour) (?:longer|later|late|over)\\b` +
    '(?! than (?:usual|last))|(?:(?:for )?(?:even )?(?:a|one) (?:single )?(?:second|moment|minute)\\b(?=\\W*$|[,;]))|' +
    `(?:(?:even |so much as )(?:an?|one)|one|an? single)(?: single)? (?:\\w+ )?${trouble}|` +
    `(?:the (?:least|slightest|smallest)|a single) (?:\\w+ )?${trouble})(?! (?:codes?|logs?|messages?|rates?|reports?)\\b)`,
  ...absences,
].map((is) => ({ is, advice: 'without' }));

const always: readonly ToneForm<Vow>[] = [
  '\\b(?:call|contact|get hold of|phone|reach|ring|talk to|write to) ' +
    `(?:me|us|our [a-z]+|somebody|someone)\\b[^.;]{0,30}\\b${dayAndNight},?[^.;]{0,30}\\b(?:365 days|` +
    'every (?:single )?day(?: of the year)?|without (?:any )?exception|always|no matter what)\\b',
  '\\b(?:an? (?:answer|response|reply)|answers?|repl(?:y|ies)|responds?|help|somebody|someone)\\b[^.;]{0,30}\\b' +
    '(?:in|within|under) (?:a few |an? |one |[a-z0-9]+ )(?:hours?|minutes?|seconds?),? (?:always|' +
    '(?:each|every)(?: and every| single)? time(?=\\W*$|[,;:–—]| (?:and|no|without)\\b)|no matter (?:what|when)|' +
    'without (?:exception|fail))(?![\\w-])',
  '\\b(?:(?:our|the|this) (?:\\w+ )?\\w+|we|i) (?:always |never fail to )?(?:catch(?:es)?|finds?|spots?|sees?|pleases?|' +
    'satisf(?:y|ies)|delights?|solves?|thinks? of|takes? care of) ' +
    '(?:everyone|everybody|everything|every (?:single )?(?:\\w+))(?=\\W*$|[,;]| without\\b)|' +
    '\\b(?:always|never fails? to) (?:pleases?|delights?|satisf(?:y|ies)|impress(?:es)?) ' +
    '(?:everyone|everybody|you|our|the|people|guests|clients|customers)\\b',
  '\\b(?:the|this|your|our|it) (?:\\w+ )?(?:\\w+ )?\\w+s (?:\\w+ ){0,5}?' +
    '(?:without fail|every single time|without exception)(?=\\W*$|[,;])|' +
    '\\b(?:whatever|no matter (?:what|how \\w+))(?! (?:you (?:choose|decide|prefer|pick|order))) [^,.;]{1,40}, ' +
    '(?:the|our|your|it|this) (?:\\w+ ){0,2}?(?:stays?|works|holds|runs|copes|lasts|delivers|keeps)\\b',
  "\\b(?:we|i|our (?:\\w+ )?\\w+)(?:'ll| will| are|'re|'m| am| is| can)? (?:(?:almost )?always|at all times) " +
    `(?:(?:${verbsOf(successes)})|(?:be |stay |remain |are |is )?${oneOf(alwaysRight)})\\b`,
  "(?:\\bwill|'ll|\\bshall) (?:always|at all times) (?:(?:be|stay|remain|keep|look|feel) " +
    `(?:\\w+ )?${oneOf(`${alwaysRight}, clean, fresh, full, beautiful, immaculate, number one, happy, satisfied, someone, somebody, a person, ` + 'an engineer, a way, green, warm, cool, dry')}|` +
    'work|load|run|succeed|arrive on time|have (?:somebody|someone|a person|a solution|an answer))\\b|' +
    '\\b(?:is|are) always (?:online|up and running|on time|perfect|error[- ]free|secure|fast|safe|flawless|spot on|' +
    'faultless|correct)\\b(?! (?:if|when|as long|provided)\\b)',
  // What the client’s people, or what we make, will do.
  `(?:\\bwill|'ll|\\bshall) always (?:${verbsOf(feats)})(?![\\w'-])`,
  "\\b(?:we|i)(?:'ll| will| shall) always (?!be (?:grateful|glad|happy|delighted|pleased|sorry|in your debt)|remember|" +
    'need|try|aim|appreciate|ask|welcome|want|depend|have (?:fond|happy|to)|cherish|treasure|think|regret|do our best|love|' +
    'hope|require|like)[a-z]+',
  `(?:${will}|\\b(?:is|are))(?: always)? (?:be )?(?:up|online|available|accessible|reachable|on hand|up and running|` +
    'there for you|at your (?:service|disposal|side))(?: to \\w+| for \\w+)? (?:24/7|(?:a)?round the clock|at all times|' +
    'at (?:any|every) hour|day (?:and|or) night|without (?:any )?interruption|every (?:second|minute|hour|single day)|' +
    'every day of the year|365 days|whenever you (?:need|want|like)|no matter when)',
  '\\b(?:right|works?|on time|succeeds?|delivers?|there|perfect|perfectly|correct)(?:,? first time)?,? ' +
    '(?:each and )?every (?:single )?time\\b(?! (?:you|we|i|the|a|he|she|they|it)\\b)|' +
    ', (?:each and )?every (?:single )?time(?=[.!]*\\W*$)|\\bevery time, for everyone\\b|' +
    "(?:\\b(?:will|shall|is|are|we|us)|'ll)\\b[^.;?]{1,60}, always(?=[.!]*\\W*$)|" +
    '^\\W*(?:(?:detects|finds|catches|delivers|stops|keeps|works|answers|replies|arrives|covers|protects)\\b[^.;?]{1,50}), ' +
    'always(?=[.!]*\\W*$)|\\balways without (?:any |a single )?(?:mistakes?|errors?|faults?|delays?|problems?)\\b|' +
    '\\b(?:deliver|finish|arrive|answer)(?: \\w+)? on time,? (?:always|every time|every single time)\\b',
  "(?:\\b(?:we|i|who|always|never|will|shall|our \\w+)|'ll) (?:\\w+ ){0,2}?" +
    '(?:meets?|hits?|keeps?|makes?|honou?rs?|beats?|fulfils?) (?:every|all|any|each and every|each)' +
    '(?: single| of our| of your| our| your| and every)* ' +
    '(?:deadlines?|delivery dates?|targets?|promises?|cut-?offs?|wish(?:es)?)\\b',
  `(?:\\b(?:complete|total|absolute|perfect|utter|100 ?%|unconditional)) ${oneOf(certainties)}\\b|` +
    '\\b(?:completely|fully|totally|absolutely|entirely) (?:uninterrupted|continuous|unbroken|interruption-free) ' +
    '(?:service|operation|availability|access|running)\\b|' +
    '\\b(?:lifelong|everlasting|eternal) (?:peace of mind|satisfaction|happiness|beauty|success)\\b',
].map((is) => ({ is, advice: 'always' }));

const secure: readonly ToneForm<Vow>[] = [
  `\\b${very} (?:${oneOf(absolutes)}|\\w+-proof)\\b(?! (?:to |when )|,? (?:if|provided|as long as)\\b)|` +
    `\\b${oneOf(perfections)}\\b(?! (?:bolt|car|clause|coffee|device|glass|jacket|lock|mechanism|mode|relay|switch|type|` +
    'valve|vest|windows?)s?\\b)|\\bin (?:totally|completely|absolutely|perfectly|100 ?%) safe hands\\b|' +
    '\\b(?:immune|invulnerable) (?:to|against) (?:hackers?|attacks?|viruses|failure|errors?|mistakes)\\b',
  `${will} (?:always )?(?:be|look|stay|remain) (?:(?:absolutely|completely|totally|perfectly|simply|always|utterly) )*` +
    '(?:spotless|immaculate|flawless|faultless|impeccable|pristine|perfection itself|beyond reproach)\\b|' +
    '\\b(?:we|our \\w+) delivers? (?:absolute |nothing (?:but|less than) |pure |sheer )?perfection\\b|' +
    '\\bdo(?:es)? (?:it|everything|the job|that) perfectly\\b|' +
    '\\bcannot be (?:beaten|fooled|tricked|outwitted|outsmarted|bettered|faulted)\\b',
].map((is) => ({ is, advice: 'secure' }));

const result: readonly ToneForm<Vow>[] = [
  // “You will see twice the bookings.”
  `(?:\\bwill|'ll) ${stress}(?:attract|bring(?: in| you)?|gain|get|have|sell|see|take|win) (?:(?:at least|easily) )*` +
    '(?:double|triple|twice|(?:three|four|five|ten|\\d+) times) (?:as many |the (?:number of )?|your )?' +
    `(?:\\w+ )?${oneOf(gains)}(?![\\w'-])`,
  "\\b(?:i|we)(?:'ll| can| do| will)? (?:assure|promise|swear(?: to)?|vow(?: to)?)(?: you)?(?: that)? " +
    "(?:it|nothing|the [a-z]+(?: [a-z]+)?|there|they|this|your [a-z]+) (?:can't|cannot|will never|will not|won't)\\b" +
    '(?! (?:be (?:charged|shown|used|shared|sold)|cost|appear|leave))',
  "\\b(?:assure|promise|promised?)(?: you)?(?: that)? (?:you|everyone|everybody|your [a-z]+)(?:'ll| will) " +
    `(?:(?:all|absolutely|really) )*(?:adore|love|be ${oneOf(delights)})\\b`,
  '\\b(?:your|the) (?:[a-z]+ )?(?:appeal|application|claim|grant|licen[cs]e|loan|mortgage|permit|visa) ' +
    '(?:(?:is|are) (?:bound|certain|going|sure) to|will)(?: (?:certainly|definitely|surely|of course))? be ' +
    '(?:accepted|approved|granted|successful)\\b(?! (?:after|by|if|in|on|once|only|provided|when|within))',
  '\\bevery (?:single )?(?:seat|table|room|ticket|chair|place|bed|slot|stand|copy|house|flat)(?: in the \\w+)? ' +
    '(?:will|is going to) be (?:\\w+ )?(?:taken|sold|full|booked|filled|gone|occupied)\\b',
  '\\b(?:every (?:single )?(?:one of (?:your|the|our) )?|each (?:one )?of (?:your|the) |all (?:of )?your )(?:\\w+ )?\\w+ ' +
    '(?:will|is going to|are going to) (?:(?:certainly|definitely|easily|surely) )?(?:pass|succeed|graduate|be fluent)' +
    '(?=\\W*$|[,;]| (?:first time|the (?:exams?|tests?|inspection)|their (?:exams?|tests?)|with)\\b)',
  `${will} be (?:an? )?(?:\\w+ )?(?:unqualified|complete|total|huge|roaring|resounding|guaranteed|massive|overwhelming|` +
    'sure-fire|certain|absolute|runaway) (?:success|hit|triumph|winner|bestseller)\\b',
  '\\b(?:everyone|everybody|every (?:single )?(?:one of (?:your|the|our) )?\\w+|each of (?:your|the) \\w+|' +
    "all (?:of )?(?:your|the|our) (?:\\w+ )?\\w+)(?: (?!and\\b)\\w+){0,5}? (?:will|'ll|are going to|is going to) " +
    '(?:\\w+ ){0,2}?(?:happy|delighted|thrilled|love|adore|cry|smiling|smile|satisfied|impressed|amazed|speechless|' +
    'in tears|applaud)\\b',
  `${will} (?!(?:always )?(?:remember|cherish|treasure|miss|thank|be (?:grateful|yours))\\b)(?:[\\w'-]+ ){1,7}?${forever}` +
    `(?=\\W*$|[,;])|\\b\\w+-?(?:proof|resistant|free) ${forever}(?=\\W*$|[,;])`,
  "(?=[^.?]*(?:\\b(?:will|never|always|no|going to)\\b|'ll\\b))(?<=^|[,;:–—.] ?|\\b(?:and|but|so) )" +
    "(?:that(?:'s| is) (?:for )?(?:certain|sure)|(?:there is |there's )?no (?:question|two ways|doubt) " +
    '(?:about (?:it|that)|whatsoever)|for certain|for sure|believe you me)(?=\\W*$|[,;:–—])|' +
    '(?<=[,;–—] ?)guaranteed(?=\\W*$)',
  "\\b(?:i|we) (?:can |do )?(?:promise|guarantee|assure you|swear)(?: you)?(?: that)? you(?:'ll| will) " +
    '(?:get|win|receive|find|have|be given) (?:the|a|your|that) (?:\\w+ )?(?:mortgage|loan|visa|permit|job|contract|prize|' +
    'grant|place|flat|licen[cs]e|tender|award|approval|refund|permission|title|scholarship|promotion)\\b',
  `${will} ${stress}(?:easily |at least |soon |also )*(?:${oneOf(growths)}) (?:your|the|all)\\b|` +
    `\\b(?:your|the) (?:\\w+ ){0,2}?${oneOf(gains)}(?: \\w+){0,3}? ` +
    `(?:will|'ll|are going to|is going to|are bound to|are sure to) (?:\\w+ ){0,2}?${oneOf(growths)}\\b|` +
    '\\bwill (?:easily |soon )?have (?:doubled|trebled|tripled|quadrupled|exploded|soared|multiplied)\\b',
  '(?:\\b(?:certain|sure|bound|destined|guaranteed) to|' +
    "(?:\\b(?:will|shall)|'ll) (?:definitely|certainly|surely|undoubtedly|without (?:a )?doubt|for sure)) " +
    `${oneOf(grants)}\\b`,
  `(?:${will}|\\bcan only)(?: all| both| also)? ${stress}${oneOf(triumphs)}\\b`,
  // “We make sure that your site comes first in every search.”
  "(?:\\b(?:we|i)(?:'ll| will| can)? (?:make (?:absolutely )?(?:certain|sure)|see to it)(?: that)? " +
    "(?:you|your (?:[\\w'-]+ ){0,2}?[\\w'-]+)(?: always| will)? (?:comes?|ranks?|is|are|stays?|appears?)|" +
    `\\b(?:we|i)(?:'ll| will)? put (?:you|your (?:[\\w'-]+ ){0,2}?[\\w'-]+)|(?:${will}) (?:appear|be|come|rank))` +
    '(?: (?:out|up))? (?:always )?(?:first|number one|(?:at |on )?(?:the )?(?:very )?top) (?:for|in|of|on) ' +
    '(?:all|any|each|every) (?:[a-z]+ )?search(?:es)?\\b',
  '(?:\\b(?:will|get you|put you|make you|bring you|keep you|have (?:your|the) \\w+|rank|reach|appear)\\b|' +
    "'ll\\b)[^.;,]{0,40}\\b(?:number one|no\\. ?1|#1|(?:in |on )?first place|first|(?:at )?the (?:very )?top|" +
    'top (?:spot|position|result|ranking)|(?:on )?the first page|(?:on )?page one)(?: \\w+){0,3} (?:on|in|of|at|for|by) ' +
    `(?:google|bing|the search|“|"|')`,
  '\\b(?:everyone|everybody|every (?:single )?\\w+|each (?:and every|of your) \\w+|' +
    'all (?:of )?(?:your|the|our) (?:\\w+ )?\\w+|you|your (?:guests|customers|boss|team|clients|visitors|readers|staff|' +
    'board|colleagues|parents|children))(?:(?: who| that| we| you| i)(?: \\w+){1,4}?)?' +
    `(?:'ll| will| are going to| is going to| are sure to| is sure to) (?:${stress})be ` +
    `(?:${very}|so|simply|just|really|truly|more than) ?${oneOf(delights)}\\b|` +
    '\\b(?:everyone|everybody|every (?:single )?\\w+|each (?:and every|of your) \\w+|' +
    `all (?:of )?(?:your|the|our) (?:\\w+ )?\\w+)(?:(?: who| that| we| you| i)(?: \\w+){1,4}?)? will (?:${stress})` +
    `(?:be (?:a perfect \\w+|perfect|${oneOf(delights)})|love|adore|fall in love|cry|applaud)\\b|` +
    "\\byou(?:'ll| will) be (?:thrilled|ecstatic|over the moon|blown away|delighted|amazed|bowled over) (?:with|by)\\b",
  '\\b(?:everything|it|all|the (?:accuracy|colou?rs?|day|evening|event|finish|fit|joints?|launch|layout|match|party|' +
    "prints?|quality|result|seams?|show|sound|text|translation|wedding|welds?|work))(?: will|'ll) (?:all )?be " +
    '(?:absolutely |totally |simply |completely |just )?(?:perfect(?! (?:for|if|as|at \\d|when|to|with|timing)\\b)|' +
    'flawless|faultless)\\b|\\b(?:at least |more than )?an? (?:\\w+fold|\\d+-fold|\\d+x) ' +
    '(?:return|increase|growth|profit|rise) (?:on|in|of|for)\\b|' +
    "\\b(?:will|'ll) change (?:the lives?|your lives?|your life|everything) (?:of|for|forever)\\b|" +
    "\\b(?:will|'ll) (?:do )?(?:whatever it takes|everything you (?:want|ask|wish))\\b",
  `${will} (?:${stress})(?:last|hold|stay|remain|stand|keep|work|live|shine|glow|run|serve|endure|protect)` +
    `(?: (?:you|it|them|good|fresh|strong|up|on|in place|beautiful|dry|tight|bright|your \\w+|a|the)){0,3} ${forever}\\b|` +
    '(?<!\\bnothing )\\b(?:lasts|holds|stays|keeps|works|endures) ' +
    '(?:for ever|forever|for a lifetime|a lifetime|for life|for eternity)\\b(?=[.!,]|$)|' +
    `\\b${oneOf(ended)}(?: (?:\\w+ ){0,3}?| )${forever}(?=\\W*$|[,;:–—]| and\\b| now\\b| as of\\b| this time\\b)|` +
    "\\b(?:will|'ll) (?:soon )?be a thing of the past\\b",
  "(?:\\b(?:will|shall|always|we|it|our \\w+|promise)|'ll) (?:\\w+,? ){1,7}?(?:every single time|without exception|" +
    'no matter what(?: happens)?|come what may|come hell or high water|come rain or shine|at any cost|at all costs|' +
    'without fail|by hook or by crook|no ifs(?:,)? (?:or|and|no) buts|under (?:any|all) circumstances|whatever happens|' +
    'whatever it takes)(?!\\w)|' +
    '\\b(?:come hell or high water|come what may|no matter what happens|whatever happens),? (?:we|you|it|the|your|our)\\b' +
    "(?=[^.]*(?:\\b(?:will|shall)|'ll)\\b)",
  '\\b(?:whatever|anything|everything) you (?:could |can )?(?:ask|want|wish|need|dream|throw)(?: for| of| at us)?,? ' +
    "(?:we|i)(?:'ll| can| will) (?:do|make|deliver|get|find|provide|build|have)\\b",
  "\\b(?:i|we)(?:'m| am| can| do|'re| are)? (?:certain|sure|positive|promise|swear|vow|guarantee|know for a fact|" +
    "promise you)(?: you| of it)?(?: that)? (?:the |your |our )?(?:\\w+ ?){1,5}?(?:\\bwill|'ll) (?:say yes|agree|approve|" +
    'love|adore|win|pass|succeed|be approved|be granted|rank)\\b|' +
    '(?<=, ?)(?:that )?(?:i|we) (?:can )?promise(?: you)?(?=[.!]*\\W*$)|' +
    '; that (?:i|we) (?:can )?promise(?: you)?\\b',
  ...lasting,
].map((is) => ({ is, advice: 'result' }));

/** Offsets count from the sentence's start. */
export const vowsIn = toneFinder<Vow>([...again, ...guarantee, ...sure, ...without, ...never, ...always, ...secure, ...result, ...plainClaims], isBragged);

/** Words that know no end, in a sentence of promise that holds no other vow. */
export const extremesIn = toneFinder<Vow>(extremeForms, (match, text) => isPromised(text) && isBragged(match, text));

