/** Where a sentence loses its temper: reproaches, scorn, anger; shouting is found elsewhere. */
import { toneFinder, type ToneForm } from './tones';

/** What the words do; a rule says what to do instead. */
export type Temper = 'reproach' | 'scorn' | 'anger' | 'pressure';

const said = '(?:said|told you|told|explained|wrote|written|stated|mentioned|pointed out|indicated|asked|asked you|emphasi[sz]ed|stressed|advised|noted|made clear|informed you)';
const often = '(?:already|before|repeatedly|again and again|over and over|time and again|several times|many times|a number of times|countless times|numerous times|twice|(?:three|four|five|six|ten) times)';
const mail = '(?:e-?mails?|mails?|messages?|notes?|letters?|replies|reply|correspondence|communications?|instructions?)';

const forms: readonly ToneForm<Temper>[] = [
  { is: `\\b(?:like|as) (?:i|we)(?:'ve| have|'d| had)? (?:(?:clearly|previously) )?(?:already|repeatedly|clearly|previously|now) ${said}\\b`, advice: 'reproach' },
  { is: `\\b(?:like|as) (?:i|we)(?:'ve| have|'d| had)? ${said}(?: to you| you)?,? ${often}\\b`, advice: 'reproach' },
  { is: '\\bas (?:already|previously|repeatedly) (?:said|told|explained|stated|mentioned|pointed out|advised|indicated|noted|communicated|written)\\b', advice: 'reproach' },
  { is: `\\b(?:as )?per (?:my|our) (?:last|previous|earlier|prior|numerous|many|several|repeated)(?: \\w+)? ?${mail}\\b`, advice: 'reproach' },
  { is: `\\bas (?:i|we)? ?(?:(?:clearly )?(?:stated|explained|mentioned|said|indicated|wrote|pointed out)) in (?:my|our) (?:last|previous|earlier|prior|many|several)(?: \\w+)? ${mail}\\b`, advice: 'reproach' },
  { is: `\\b(?:i|we)(?:'ve| have)? (?:already|repeatedly) (?:told you|explained|said (?:this|that|so|it)|asked you|answered (?:this|that)|been (?:over|through) this)\\b`, advice: 'reproach' },
  { is: `\\b(?:i|we)(?:'ve| have) (?:told|asked|reminded|warned|written to) you ${often}\\b`, advice: 'reproach' },
  { is: '\\bfor the (?:umpteenth|nth|hundredth|millionth|thousandth) time\\b', advice: 'reproach' },
  { is: '\\b(?:asked?|asking|tell|telling|told|remind|reminding|say|saying|repeat|explain|explaining)\\b[^,;.]{0,40}\\bfor the (?:last|third|fourth|fifth|tenth) time\\b', advice: 'reproach' },
  { is: '\\bfor the (?:last|third|fourth|fifth|tenth) time,', advice: 'reproach' },
  { is: '\\bhow many (?:more )?times (?:do|must|should|have|did|will) (?:i|we)\\b', advice: 'reproach' },
  { is: '\\b(?:i|we) repeat\\b(?=[,:;]| (?:that|once|again|my|our)\\b)|\\blet me repeat (?:myself|that|this)\\b|\\bto repeat myself\\b', advice: 'reproach' },
  { is: "\\bas you (?:(?:should|must|surely|ought to) (?:\\w+ )?(?:know|be aware)|(?:very |perfectly |full |fully |damn )?well know|are (?:well|fully|perfectly|no doubt) aware)\\b|\\byou (?:should|ought to) have (?:known|read|realised|realized)\\b|\\bhad you (?:actually )?(?:read|bothered)\\b|\\bif you(?:'d| had)? (?:actually |even |only )?(?:read|bothered)\\b(?= (?:my|our|the|to|it)\\b)", unless: '\\bif you read\\b', advice: 'reproach' },
  { is: "(?<!\\b(?:not|less|more|most|as|so|too|very|isn't|quite|aren't|wasn't) )\\bobviously\\b", advice: 'scorn' },
  { is: "\\bit(?:'s| is| was| should be| seems)? (?:quite |perfectly |blindingly |painfully |pretty )?obvious\\b(?! (?:if|when|from the)\\b)|(?<=^\\W*)clearly,|\\byou (?:clearly|evidently|plainly)\\b|\\bclearly,? you(?:'ve| have|'re| are)?\\b|(?<=^\\W*)(?:surely|evidently),? you\\b|\\bneedless to say\\b|\\bit(?:'s| is) (?:just |simply |only )?common sense\\b|\\banyone (?:can|could|would|with eyes)\\b(?= (?:see|tell|understand|know))|\\bhardly rocket science\\b|\\b(?:i|we) (?:really )?(?:fail|don't|cannot|can't) (?:to )?(?:see|understand|believe|fathom) (?:why|how) you\\b|\\bwhat(?:'s| is) so (?:hard|difficult) about\\b", advice: 'scorn' },
  { is: "\\b(?:(?:totally|completely|utterly|absolutely|simply|just|frankly|wholly|quite|entirely) )*unacceptable\\b(?! (?:use|behaviou?r|conduct|content|risks?|levels?|formats?|files?|characters?|values?|delays? to|losses)\\b)|\\b(?:not|isn't|n't) (?:at all |remotely |in any way )?acceptable\\b(?=[.,!;]| to (?:me|us)\\b| and\\b|$)|\\b(?:outrageous|inexcusable|disgraceful|scandalous|appalling|shameful|ludicrous|laughable|idiotic|pathetic|absurd|amateurish|unheard of)\\b|\\b(?:utter|complete|total|absolute|such|pure|sheer) nonsense\\b|\\bthis is (?:nonsense|a joke|an insult|insulting|pathetic|crazy|insane|stupid|madness|rude|shocking|disgusting|unprofessional)\\b|\\b(?:so|very|totally|completely|utterly|extremely|highly|rather|how|most) (?:unprofessional|rude|insulting|incompetent)\\b|\\b(?:is|are|was|were|'s|simply|just|frankly|how|utterly|completely|absolutely) ridiculous\\b|\\bbeyond (?:belief|a joke|ridiculous)\\b|\\bwaste of (?:my|our|everyone's|everybody's) time\\b|\\bwasting (?:my|our|everyone's) time\\b|\\bwhat a (?:joke|mess|farce|shambles)\\b", unless: '\\b(?:sorry|apologi[sz]e|apologies|our (?:mistake|fault|delay|error|oversight))\\b', advice: 'anger' },
  { is: "\\b(?:i|we)(?:'m| am|'re| are| was| were|'ve been| have been) (?:(?:very|really|extremely|deeply|quite|so|rather|absolutely|truly|pretty|highly|more than a little|getting|becoming|frankly|honestly|starting to get|beginning to get|also|all|bitterly) )*(?:angry|annoyed|furious|fed up|livid|outraged|appalled|disgusted|offended|insulted|irritated|frustrated|shocked|flabbergasted|upset|sick of|tired of|sick and tired|disappointed (?:in you|with you|by you|by your|with your|in your|at your|that you|to (?:see|read|hear)))\\b", unless: '\\b(?:sorry|apologi[sz]e|apologies)\\b|\\b(?:with|at|by|in) (?:myself|ourselves)\\b', advice: 'anger' },
  { is: "\\b(?:i|we) (?:really |simply |honestly |just |still )?(?:cannot|can't|could not|couldn't) believe (?:that )?(?:you|your|this|how|we have to|i have to)\\b|\\b(?:why|what|how|where|who) (?:on earth|the hell|the heck|in heaven's name|in god's name)\\b|\\bfor (?:god's|heaven's|goodness'?|pete's|christ's|crying out) (?:sake|loud)\\b|\\bhow dare you\\b|\\b(?:i|we)(?:'ve| have) (?:really |just )?had (?:it|enough)\\b(?= (?:of|with)\\b|[.!])|\\benough is enough\\b|\\b(?:my|our) patience (?:is|has|ran|runs)\\b|\\b(?:are you|you cannot be|you can't be|you must be) (?:serious|joking|kidding)\\b|\\bwith all due respect\\b|\\byou have (?:some|a) nerve\\b", advice: 'anger' },
  { is: "\\b(?:i|we) (?:must |have to |really must )?insist (?:that|on)\\b|\\blet (?:me|us) (?:be|make it|make this|make myself) (?:very |perfectly |absolutely |crystal |quite )?clear\\b(?! (?:about what|which|what) )|\\b(?:do )?i make myself clear\\b", advice: 'pressure' },
];

/** Offsets count from the sentence's start. */
export const tempersIn = toneFinder(forms);
