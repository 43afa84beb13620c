/** Where a sentence loses its temper: reproaches, scorn, anger; shouting is found elsewhere. */
import { oneOf } from './cues';
import { insults, outcries, rubbish, sneers } from '../../words/temperWords';
import { exasperated } from './exasperated';
import { plainToAll } from './plainToAll';
import { taunts } from './taunts';
import { thinPatience } from './thinPatience';
import { toneFinder, type ToneForm } from './tones';
import { again, before, mail, often, ownDoubt, ownGift, ownSlip, said, then } from './tempersPatterns';

/** What the words do; a rule says what to do instead. */
export type Temper = 'reproach' | 'scorn' | 'anger' | 'pressure';

const forms: readonly ToneForm<Temper>[] = [
  {
    is: `\\b(?:like|as) (?:i|we)(?:'ve| have|'d| had)? (?:(?:clearly|previously) )?(?:already|repeatedly|clearly|previously|now) ${said}\\b`,
    advice: 'reproach',
  },
  { is: `\\b(?:like|as) (?:i|we)(?:'ve| have|'d| had)? ${said}(?: to you| you)?,? ${often}\\b`, advice: 'reproach' },
  {
    is: '\\bas (?:already|previously|repeatedly) (?:said|told|explained|stated|mentioned|pointed out|advised|indicated|noted|communicated|written)\\b',
    advice: 'reproach',
  },
  { is: `\\b(?:as )?per (?:my|our) (?:last|previous|earlier|prior|numerous|many|several|repeated)(?: \\w+)? ?${mail}\\b`, advice: 'reproach' },
  {
    is:
      '\\bas (?:i|we)? ?(?:(?:clearly )?(?:stated|explained|mentioned|said|indicated|wrote|pointed out)) in (?:my|our) ' +
      `(?:last|previous|earlier|prior|many|several)(?: \\w+)? ${mail}\\b`,
    advice: 'reproach',
  },
  {
    is:
      "\\b(?:i|we)(?:'ve| have)? (?:already|repeatedly) (?:told you|explained|said (?:this|that|so|it)|asked you|" +
      'answered (?:this|that)|been (?:over|through) this)\\b',
    advice: 'reproach',
  },
  {
    is:
      "\\b(?:i|we)(?:'ve| have)(?: (?:also|already|both|clearly|now))* (?:asked|reminded|told|warned|written to) your?" +
      '(?: (?:man|office|people|team|wife|husband|colleagues?))?',
    amid: [{ after: again }],
    advice: 'reproach',
  },
  {
    is:
      "\\b(?:i|we)(?:'ve| have)(?: (?:also|already|both|clearly|now))* " +
      '(?:explained|mentioned|pointed|repeated|said|stated|written) (?:(?:it|that|this|so|out|the same(?: thing)?) )*to your?' +
      '(?: (?:man|office|people|team|wife|husband|colleagues?))?',
    amid: [{ after: again }],
    advice: 'reproach',
  },
  {
    is: "\\byou(?:'ve been| have been|'d been| had been| were)(?: (?:also|already|both|clearly|now))* (?:asked|reminded|told|warned)",
    amid: [{ after: again }],
    advice: 'reproach',
  },
  {
    is:
      "\\b(?:i|we)(?:'ve| have) been (?:asking|reminding|telling|warning) you (?:about |for )?" +
      '(?:it|that|this|the same(?: thing)?)(?= (?:for|since|all|ever|again|now|over)\\b|\\W*$|[,;])',
    unless: '\\b(?:sorry|apologi[sz]e|thank|thanks)\\b',
    advice: 'reproach',
  },
  // Told to the reader’s face, or with a “did”: “I did mention it before”, “I asked you twice”.
  {
    is:
      '\\b(?:i|we)(?: did (?:also |clearly )?(?:ask|explain|mention|remind|say|tell|warn|write)' +
      "(?: (?:about|it|so|that|the same|this|to|you|your \\w+))*|(?:'d| had)? (?:also )?(?:asked|e-?mailed|informed|reminded|" +
      'told|warned|wrote|(?:explained|pointed|said|wrote) (?:it |so |that |this |out )*to) your?' +
      `(?: (?:man|office|people|team|wife|husband|colleagues?))?(?: about (?:it|that|this)| so| that| this)?) ${often}` +
      '(?=\\W*$|[,;:–—!]| (?:and|but|in|last|not to|on|that|this|to|when|whether)\\b)',
    unless: '\\b(?:sorry|apologi[sz]e|thank|thanks|think|believe|may have|might have|not sure|remember|did (?:i|we))\\b',
    advice: 'reproach',
  },
  { is: '(?<=^\\W*|[,!] )get lost(?=\\W*$|[,!])|\\b(?:you|he|she|they|it|them) (?:can|may|could) (?:all |just )?get lost(?=\\W*$|[,!])', advice: 'anger' },
  // “Why it matters, we have explained three times.”
  {
    is:
      "\\b(?:i|we)(?:'d|'ve| had| have)?(?: (?:already|also|now))* (?:asked|explained|mentioned|pointed|reminded|repeated|" +
      'requested|said|stressed|told|written)(?: (?:about|for|it|out|that|the same(?: thing)?|this|to you|you))* (?:countless|' +
      'four|five|many|numerous|several|six|ten|three|umpteen|a dozen|a hundred) times(?: (?:already|by now|now))?(?=\\W*$)',
    unless: '\\b(?:apologi[sz]e|sorry|thank|thanks)\\b',
    advice: 'reproach',
  },
  // “I mentioned this before”, “this I had said already”, “as I said at the time”.
  {
    is:
      "\\b(?:i|we)(?:'d|'ve| had| have| did)?(?: (?:also|already|both|clearly|once))* (?:explain(?:ed)?|flag(?:ged)?|" +
      'mention(?:ed)?|point(?:ed)?|said|say|state[d]?|written|wrote) (?:it|so|that|the same|this)(?: out| up)?' +
      `(?: to you)? ${before}(?=\\W*$|[,;:–—!]| (?:and|but|in|last|on|when)\\b)|` +
      "\\b(?:that|this|which) (?:i|we)(?:'d|'ve| had| have)?(?: already)? " +
      '(?:explained|flagged|mentioned|pointed out|said|told you|written|wrote) (?:already|before)\\b',
    unless: ownDoubt,
    advice: 'reproach',
  },
  {
    is:
      `\\b(?:as|like) (?:i|we)(?:'d|'ve| had| have)? ${said}(?: to you| you)?,? (?:all along|at the (?:outset|start|time)|` +
      'back then|from (?:day one|the (?:beginning|outset|start))|in the first place|' +
      'when you (?:\\w+ )?(?:asked|booked|came|chose|ordered|signed))\\b',
    unless: ownDoubt,
    advice: 'reproach',
  },
  {
    is:
      '(?<=^\\W*(?:and |but |well,? )?)(?:i|we) (?:did (?:also |clearly )?(?:flag|mention|point|say|tell you|warn(?: you)?)|' +
      `flagged|warned you(?: about| of)?)(?: (?:about|it|of|out|so|that|this|up))*(?: ${then})*` +
      '(?=\\W*$| (?:it|that|this) (?:could|might|would)\\b)',
    unless: ownDoubt,
    advice: 'reproach',
  },
  {
    is:
      "(?<=^\\W*(?:and |but |well,? )?)you(?:'ve been| have been| had been| were) (?:already |clearly |repeatedly )?" +
      `(?:informed|told|warned)(?: (?:about|of))?(?: (?:it|so|that|this))?(?: ${then})*(?=\\W*$)|` +
      '\\b(?:it|that|this) was (?:already |all )?(?:explained|made (?:perfectly |quite |very )?clear|pointed out|spelled out|' +
      'spelt out) to you\\b',
    unless: ownDoubt,
    advice: 'reproach',
  },
  {
    is:
      "\\b(?:i|we)(?:'ve| have) (?:already )?been (?:over (?:all )?(?:that|this)(?: (?:already|before))?|" +
      'through (?:all )?(?:that|this) (?:already|before))(?=\\W*$|[,;])|' +
      '\\b(?:i|we) (?:was|were) (?:absolutely|perfectly|quite|very) clear (?:about|on|that)\\b',
    unless: ownDoubt,
    advice: 'reproach',
  },
  { is: '\\bfor the (?:umpteenth|nth|hundredth|millionth|thousandth) time\\b', advice: 'reproach' },
  {
    is:
      '\\b(?:asked?|asking|tell|telling|told|remind|reminding|say|saying|repeat|explain|explaining|write|' +
      'writing)\\b[^,;.]{0,40}\\b(?:for the|for a|a) (?:last|third|fourth|fifth|tenth) time\\b',
    advice: 'reproach',
  },
  {
    is:
      "\\b(?:i|we) can only (?:repeat (?:myself|ourselves|what (?:i|we)(?:'ve|'d| have| had)? (?:already )?" +
      '(?:explained|said|told|written|wrote))|say (?:it|so|this) (?:again|once more))\\b',
    advice: 'reproach',
  },
  { is: '\\bfor the (?:last|third|fourth|fifth|tenth) time[,:]', advice: 'reproach' },
  { is: '\\bhow many (?:more )?times (?:do|must|should|have|did|will) (?:i|we)\\b', advice: 'reproach' },
  { is: '\\b(?:i|we) repeat\\b(?=[,:;]| (?:that|once|again|my|our)\\b)|\\blet me repeat (?:myself|that|this)\\b|\\bto repeat myself\\b', advice: 'reproach' },
  {
    is:
      '\\bas you (?:(?:should|must|surely|ought to) (?:\\w+ )?(?:know|be aware)|' +
      '(?:very |perfectly |full |fully |damn )?well know|are (?:well|fully|perfectly|no doubt) aware)\\b|' +
      '\\byou (?:should|ought to) have (?:known|read|realised|realized)\\b|' +
      '\\bhad you (?:actually )?(?:read|bothered)\\b|' +
      "\\bif you(?:'d| had)? (?:actually |even |only )?(?:read|bothered)\\b(?= (?:my|our|the|to|it)\\b)",
    unless: '\\bif you read\\b',
    advice: 'reproach',
  },
  { is: "(?<!\\b(?:not|less|more|most|as|so|too|very|isn't|quite|aren't|wasn't) )\\bobviously\\b", unless: `${ownSlip}|${ownGift}`, advice: 'scorn' },
  {
    is:
      "\\bit(?:'s| is| was| should be| seems)? (?:quite |perfectly |blindingly |painfully |pretty )?obvious\\b" +
      '(?! (?:if|when|from the)\\b)|(?<=^\\W*)clearly,|\\byou (?:clearly|evidently|plainly)\\b|' +
      "\\bclearly,? you(?:'ve| have|'re| are)?\\b|(?<=^\\W*)(?:surely|evidently),? you\\b|" +
      "\\bneedless to say\\b|\\bit(?:'s| is) (?:just |simply |only )?common sense\\b|" +
      '\\bhardly rocket science\\b|' +
      "\\b(?:i|we) (?:really )?(?:fail|don't|cannot|can't) (?:to )?(?:see|understand|believe|fathom) (?:why|how) you\\b|" +
      "\\bwhat(?:'s| is) so (?:hard|difficult) about\\b",
    unless:
      "\\byou (?:clearly|evidently|plainly) (?!do(?:n't| not)\\b|have no|never)(?:[\\w'-]+ ){1,6}?" +
      '(?:care|effort|enjoy(?:ed)?|eye|gift|heart|love|talent|thought|work)\\b|' +
      '\\byou clearly (?:care|enjoy|know|love)',
    advice: 'scorn',
  },
  {
    is:
      '\\b(?:(?:totally|completely|utterly|absolutely|simply|just|frankly|wholly|quite|entirely) )*unacceptable\\b' +
      '(?! (?:use|behaviou?r|conduct|content|risks?|levels?|formats?|files?|characters?|values?|delays? to|losses|' +
      "to (?!me\\b|us\\b))\\b)|\\b(?:not|isn't|n't) (?:at all |remotely |in any way )?acceptable\\b" +
      '(?=[.,!;]| to (?:me|us)\\b| and\\b|$)|' +
      '\\b(?:outrageous|inexcusable|disgraceful|scandalous|appalling|shameful|ludicrous|laughable|idiotic|pathetic|absurd|' +
      'amateurish|unheard of)\\b|\\b(?:utter|complete|total|absolute|such|pure|sheer) nonsense\\b|' +
      '\\bthis is (?:nonsense|a joke|an insult|insulting|pathetic|crazy|insane|stupid|madness|rude|shocking|disgusting|' +
      'unprofessional)\\b|\\b(?:so|very|totally|completely|utterly|extremely|highly|rather|how|most) ' +
      '(?:unprofessional|rude|insulting|incompetent)\\b|' +
      "\\b(?:is|are|was|were|'s|simply|just|frankly|how|utterly|completely|absolutely) ridiculous\\b|" +
      "\\bbeyond (?:belief|a joke|ridiculous)\\b|\\bwaste of (?:my|our|everyone's|everybody's) time\\b|" +
      "\\bwasting (?:my|our|everyone's) time\\b|\\bwhat a (?:joke|mess|farce|shambles)\\b",
    unless:
      '\\b(?:sorry|apologi[sz]e|apologies|our (?:mistake|fault|delay|error|oversight)|love|loved|fun|funny|brilliant|' +
      'costumes?|comedy|play|story|novel|hats?)\\b',
    advice: 'anger',
  },
  {
    is:
      "\\b(?:i|we)(?:'m| am|'re| are| was| were|'ve been| have been) (?:(?:very|really|extremely|deeply|quite|so|rather|" +
      'absolutely|truly|pretty|highly|more than a little|getting|becoming|frankly|honestly|starting to get|beginning to get|' +
      'also|all|bitterly) )*(?:angry|annoyed|furious|fed up|livid|outraged|appalled|disgusted|offended|insulted|irritated|' +
      'frustrated|shocked|flabbergasted|upset|sick of|tired of|sick and tired|disappointed (?:in you|with you|by you|by your|' +
      'with your|in your|at your|that you|to (?:see|read|hear)))\\b',
    unless:
      '\\b(?:sorry|apologi[sz]e|apologies)\\b|\\b(?:with|at|by|in) (?:myself|ourselves)\\b|' +
      '\\b(?:shocked|upset|appalled) (?:by|about|at|to hear(?: about| of)?) (?!you\\b|your\\b|this\\b|that\\b|the way\\b|' +
      'how\\b|what\\b|it\\b|the (?:tone|answer|reply|quality|price|invoice|delay|lack|state|result))',
    advice: 'anger',
  },
  {
    is:
      "\\b(?:i|we) (?:really |simply |honestly |just |still )?(?:cannot|can't|could not|couldn't) believe (?:that )?" +
      '(?:you|your|this|how|we have to|i have to)\\b(?![^.]*\\b(?:amazing|beautiful|brave|fast|generous|generosity|good|' +
      'great|grown|happy|kind|kindness|lovely|luck|lucky|much fun|nice|patience|patient|quick|quickly|support|time|well|' +
      'wonderful|years?)\\b)|(?<!\\b(?:asked|ask|wondered|wonder|know|knew|see) )\\b(?:why|what|how|where|who) ' +
      "(?:on earth|the hell|the heck|in heaven's name|in god's name)\\b|" +
      "\\bfor (?:god's|heaven's|goodness'?|pete's|christ's|crying out) (?:sake|loud)\\b|" +
      "\\b(?:i|we)(?:'ve| have) (?:really |just )?had (?:it|enough)\\b(?= (?:of|with)\\b|[.!])|" +
      '\\benough is enough\\b|\\b(?:my|our) patience (?:is|has|ran|runs)\\b|' +
      "\\b(?:are you|you cannot be|you can't be|you must be) (?:serious|joking|kidding)\\b|" +
      '\\bwith all due respect\\b|\\byou have (?:some|a) nerve\\b',
    advice: 'anger',
  },
  {
    is:
      '\\b(?:i|we) (?:(?:must|have to|really must) insist (?:that|on)|' +
      'insist (?:that you|on (?:your|an? (?:answer|apology|explanation|immediate)|being|immediate|prompt|full|payment)))\\b|' +
      '\\blet (?:me|us) (?:be|make it|make this|make myself) (?:very |perfectly |absolutely |crystal |quite )?clear\\b' +
      '(?! (?:about what|which|what) )|\\b(?:do )?i make myself clear\\b',
    unless:
      "\\b(?:i'm|i am|we're|we are) afraid\\b|" +
      '\\binsist on (?:a deposit|cash|payment|full payment)\\b[^.]*\\b(?:before|in advance|on delivery|up ?front)\\b|' +
      '\\b(?:you owe (?:me|us) nothing|not your fault|you did nothing|(?:my|our) (?:fault|mistake))\\b',
    advice: 'pressure',
  },
  {
    is: '\\b(?:getting|becoming) (?:really |quite |rather |simply )?(?:ridiculous|absurd|annoying|tiresome|out of hand|a joke|beyond a joke)\\b',
    advice: 'anger',
  },
  { is: '\\b(?:i|we) (?:told|warned) you so\\b|\\b(?:i|we) knew (?:this|it) would happen\\b', advice: 'reproach' },
  {
    is:
      '\\bas (?:stated|said|explained|written|told|requested|mentioned|pointed out|noted|agreed|advised|indicated) ' +
      `(?:before(?! (?:that|this|we|you|the)\\b)|(?!before\\b)${often})\\b|` +
      "\\bit(?:'s| is) beyond me\\b",
    advice: 'reproach',
  },
  {
    is:
      '\\b(?:it|that|this|which|\\w+)? ?(?:should|ought to) (?:really |surely )?be (?:quite |perfectly )?' +
      '(?:clear|obvious|plain) (?:to (?:you|everyone|anyone|anybody|a child) )?by now\\b',
    advice: 'scorn',
  },
  { is: '\\bdo you (?:even|ever|actually) (?:read|listen|check|care|look)\\b', advice: 'scorn' },
  {
    is:
      '\\byour (?:behaviou?r|attitude|tone|manner|conduct) (?:is |was |to be |as )?(?:so |very |extremely |rather |quite )?' +
      '(?:rude|arrogant|disrespectful|unprofessional|insulting|aggressive|childish)\\b',
    advice: 'anger',
  },
  { is: '\\b(?:please )?stop (?:sending|asking|calling|writing|bothering|emailing|e-mailing|telling|chasing|pestering) (?:me|us)\\b', advice: 'pressure' },
  {
    is:
      '\\b(?:once again|yet again|again|once more),? (?:i|we) (?:have to|must|need to|had to|am forced to|are forced to) ' +
      '(?:remind|ask|tell|chase|point out|repeat|urge)\\b|' +
      '\\b(?:i|we) (?:have to|must|need to|had to) (?:remind|ask|tell|chase|urge) you ' +
      '(?:once again|yet again|again|once more)\\b',
    advice: 'reproach',
  },
  {
    is: '\\b(?:as )?(?:i|we)(?: have to| must)? (?:keep|kept|have kept) (?:on )?(?:saying|telling|explaining|asking|reminding|repeating|having to)\\b',
    unless: '\\bkeep asking ourselves\\b',
    advice: 'reproach',
  },
  {
    is:
      "\\b(?:i|we)(?:'d|'ve| had| have)? (?:already )?(?:made|thought (?:i|we)(?:'d| had| have|'ve)? made) " +
      '(?:it|this|that|myself|ourselves) (?:\\w+ ){0,2}(?:clear|plain)\\b',
    unless: '\\b(?:sorry|hope|not sure)\\b',
    advice: 'reproach',
  },
  {
    is:
      '\\bthis is (?:now )?the (?:second|third|fourth|fifth|sixth|tenth|umpteenth|last|final) ' +
      "(?:time|e-?mail|mail|message|reminder|request|letter)(?: that)?(?: (?:i|we)(?:'ve| have|'m| am|'re| are)?" +
      '(?: now| had to| have to)* (?:ask|write|writ|wrote|remind|chas|tell|told|explain|sen[dt]|request|repeat)\\w*|' +
      ' in a row)',
    advice: 'reproach',
  },
  {
    is:
      "\\b(?:i|we) (?:really |do |certainly |frankly )?(?:don't|do not|didn't|did not) appreciate " +
      '(?:your|being|the way|how|this|that|the (?:tone|constant|endless))\\b|' +
      "\\b(?:i|we)(?:'m| am|'re| are) (?:not|hardly|less than|far from) (?:at all |exactly |very |best )?" +
      '(?:impressed|amused)\\b|\\b(?:i|we) (?:had )?expected (?:much |far |a lot |rather )?(?:better|more) (?:from|of) ' +
      '(?:you|a)\\b|\\bthis is (?:simply |just |really |frankly )?not good enough\\b' +
      '(?! (?:for (?:me|us|you)|from (?:me|us)|of (?:me|us))\\b)|\\b(?:an?|absolute|utter) disgrace\\b(?! of)|' +
      "\\b(?:i|we) (?:deeply |really |strongly )?resent\\b|\\bat (?:my|our) wits'? end\\b|" +
      '\\bget your act together\\b|\\b(?:drives?|driving|drove) (?:me|us) (?:mad|crazy|up the wall|insane|nuts)\\b|' +
      "\\b(?:i|we) (?:am |are |'m |'re )?(?:lost for words|speechless)\\b",
    unless: '\\b(?:thank|thanks|beautiful|lovely|generous|kind)\\b',
    advice: 'anger',
  },
  {
    is:
      '\\bhow (?:hard|difficult) can (?:it|that) be\\b|' +
      "\\b(?:what|which) part of\\b[^?]{1,60}\\b(?:don't|do not|didn't|did not) you (?:understand|get)\\b|" +
      '\\b(?:too much|so (?:hard|difficult)) to ask\\b|\\bnot (?:my|our) (?:problem|job)\\b(?! to\\b)|' +
      "\\b(?:i|we) (?:should not|shouldn't) (?:have to|need to) (?:ask|remind|chase|repeat|explain|tell|beg)\\b|" +
      "\\byou people\\b|\\bdo your job\\b|\\bit (?:can't|cannot) be that (?:hard|difficult)\\b|" +
      "\\bif you(?:'d| had)? (?:bothered|cared|paid attention|taken the trouble)\\b",
    advice: 'scorn',
  },
  // “The dog couldn't care less” is said of no one who reads it.
  {
    is: "\\bcould(?:n't| not) care less\\b",
    unless:
      "^(?!.*\\b(?:i|we|you|nobody|no one|everybody|everyone|somebody|someone)(?:'ve|'re)? (?:[\\w']+ ){0,3}could" +
      "(?:n't| not) care less)(?!.*\\byour?\\b).*\\b(?:he|her|him|his|it|its|our|she|the|their|they|who)\\b",
    advice: 'anger',
  },
  { is: `\\b${oneOf(outcries)}(?![a-z])`, unless: '\\b(?:comedy|funny|brilliant|lovely|costumes?|novel)\\b', advice: 'anger' },
  { is: `\\b${oneOf(sneers)}(?![a-z])`, unless: '\\b(?:sorry|apologi[sz]e|apologies|very kind)\\b', advice: 'scorn' },
  {
    is:
      "\\b(?:this|that|such|your|what|utter|complete|total|sheer|absolute|pure|of)(?: is| was| are|'s)?" +
      `(?: (?:just|simply|really|complete|total|utter|absolute|pure|sheer|such|more))* ${oneOf(rubbish)}` +
      '(?=\\W*$|[,;!.]| (?:and|that|about|again|from|must|has to)\\b)',
    unless: '\\b(?:collect|bins?|skip|take away|remove|clear)\\w*\\b',
    advice: 'anger',
  },
  {
    is:
      "\\b(?:your|this is|that is|that's|(?:i|we) (?:really |must say (?:that )?|do |frankly |honestly )?(?:i |we )?" +
      "(?:find|consider|call) (?:your \\w+|this|it|that)|it is|it's|you are|you're|are you|how)(?: (?:so|just|simply|really|" +
      'frankly|quite|rather|utterly|completely|absolutely|totally|highly|deeply|most|very|nothing short of|downright|a bit|' +
      `being|constant|endless))* ${oneOf(insults)}(?=\\W*$|[,;!.]| (?:and|that|to|of|from|how|in|behaviou?r|remarks?|` +
      'demands?|tone|suggestions?|ideas?|attitude|comments?|excuses?|reply|answer|questions?|accusations?|claims?|mail|' +
      'e-?mail|letter|message|note|manner|request|treatment)\\b)',
    unless:
      '\\b(?:sorry|apologi[sz]e|apologies|our (?:mistake|fault|delay|error|oversight)|love|loved|fun|funny|brilliant|' +
      'costumes?|comedy|play|story|novel|hats?)\\b',
    advice: 'anger',
  },
  {
    is:
      '\\b(?:said|told|explained|written|wrote|pointed out|stated|asked|mentioned|answered|repeated|stressed|' +
      'made (?:it |this |that )?clear)(?: (?:it|this|that|so|you|to you|the same(?: thing)?))* (?:on|in) (?:at least|' +
      'no fewer than|no less than|more than|countless|many|multiple|numerous|several|two|three|four|five|various) (?:\\w+ )?' +
      "(?:e-?mails|mails|messages|occasions|times)\\b|\\bi(?:'ve| have)? said (?:it|this|that) before,? and\\b|" +
      '\\b(?:may|must|can|do) (?:i|we) (?:really |have to )?remind you ' +
      '(?:for the|again|once more|once again|yet again|that (?:you|we|i)|who|what)\\b|' +
      '\\bapparently,? (?:unread|ignored|not read|you|my|our|nobody)\\b' +
      '(?= ?(?:\\w+ )?(?:by you|mail|e-?mail|did|do|have|are|reads|messages?|,))|' +
      '\\b(?:once more|once again|again),? (?:since|because|as|for those)(?: it| you) ' +
      '(?:seems?|apparently|appears?|clearly|obviously|did|do)\\b',
    advice: 'reproach',
  },
  {
    is:
      '\\b(?:disappointed|appalled|shocked|disgusted|annoyed|astonished|amazed|saddened) (?:in|with|by|at|about) ' +
      '(?:the way|how) (?:you|your|we)\\b|\\bkindly refrain from\\b|' +
      '\\brefrain from (?:sending|calling|insult\\w+|any further|such)|' +
      '\\b(?:please )?stop (?:sending|asking|calling|writing|bothering|emailing|e-mailing|telling|chasing|pestering|' +
      'harassing|insulting|wasting|blaming|shouting at|bossing|hounding|lecturing) (?:me|us|my|our)\\b|' +
      "\\b(?:i|we) (?:really |simply |honestly |just )?(?:do not|don't|haven't|have no) (?:have )?(?:the )?" +
      '(?:time|patience|nerves?|energy) for (?:this|that|such|your|these|any more of)\\b|' +
      '\\b(?:i|we) have better things to do\\b|' +
      "\\b(?:this|that|it)(?:'s| is) (?:just |simply |really |clearly )?not on(?=\\W*$|[,;])",
    unless: '\\b(?:sorry|apologi[sz]e|ourselves|myself)\\b',
    advice: 'anger',
  },
  ...thinPatience,
  ...exasperated,
  ...plainToAll.map((form): ToneForm<Temper> => ({ ...form, advice: 'scorn' })),
];

/** Offsets count from the sentence's start. */
export const tempersIn = toneFinder([...forms, ...taunts]);
