/** Mockery, weariness and the end of all patience, in words that few would write to a client in a calm hour. */
import type { Temper } from './tempers';
import type { ToneForm } from './tones';
import { oneOf } from './cues';
import { aghast, lacksPatience, mocked, sourThings, sweetWords, tauntIdioms } from '../../words/tauntWords';

const own = '\\b(?:apologi[sz]e|apologies|my (?:fault|mistake)|our (?:fault|mistake)|ourselves|myself|sorry)\\b';
const kind =
  '\\b(?:apologi[sz]e|beautiful|generous|generosity|gift|good|great|how well|kind|kindness|lovely|sorry|support|talent|' + 'thanks?|well done|wonderful)\\b';
const told = '(?:advised|asked|explained|informed|notified|reminded|said|told|warned|wrote)';
const tells = '(?:argu|bicker|debat|discuss|dictat|explain|inform|justify|plead|repeat)(?:e|ing)?';
const sweet = oneOf(sweetWords);
const sour = oneOf(sourThings);

export const taunts: readonly ToneForm<Temper>[] = [
  // Told again and again.
  {
    is:
      "\\b(?:i|we|you (?:were|have been|had been)|you've been)(?:'ve| have| had|'d)?" +
      `(?: [a-z]+ly)? ${told}\\b[^.;?!]{0,90}[, ](?:and|then) (?:so |then )?(?:again|once again|once more|yet again) ` +
      '(?:at|by|in|last|on|so|this|when|yesterday)\\b',
    unless: '\\b(?:glad|happy|holds?|sorry|stands|thanks?|would love)\\b',
    advice: 'reproach',
  },
  { is: '\\b(?:asked|explained|mentioned|said|told you|written)(?: (?:it|so|that|this|you))* often enough\\b', advice: 'reproach' },
  {
    is:
      "\\b(?<!\\b(?:all|as|everything|than|that|what|which) )you(?:'ve been| were| have been) " +
      '(?:advised|asked|informed|notified|told|warned)(?=\\W*$| (?:in (?:no uncertain|plain|writing)|quite clearly|clearly|' +
      'politely|at (?:great |some )?length|on \\d[^,;.]{1,14}\\W*$|in (?:no uncertain terms|black and white)))',
    unless: '\\b(?:wrong|wrongly|sorry)\\b',
    advice: 'reproach',
  },
  {
    is:
      '\\bas (?:has been|had been|was|were) (?:(?:already|clearly|repeatedly|previously) )+' +
      '(?:explained|made (?:[a-z]+ )?(?:clear|plain)|pointed out|said|stated)\\b|' +
      '\\bas (?:has been|had been|was) (?:explained|made clear|pointed out|said|stated) ' +
      '(?:at (?:great |some )?length|to you)\\b',
    advice: 'reproach',
  },
  {
    is:
      '\\b(?:explained|said|told you|set out|gone (?:into|over|through) (?:it|this|that)|' +
      'went (?:into|over|through) (?:it|this|that))(?: (?:it|that|this|to you|all))* at (?:quite |very )?' +
      '(?:great|length|some)(?: length)?\\b',
    unless: '\\b(?:sorry|thanks?|he|she|they)\\b',
    advice: 'reproach',
  },
  {
    is:
      '\\brefer you (?:again|back|once (?:again|more)|yet again) to (?:my|our)\\b|' +
      '\\brefer you to (?:my|our)\\b(?=[^.;]*\\b(?:already|answered|clearly|every one|each of|stated)\\b)',
    advice: 'reproach',
  },
  {
    is:
      '\\b(?:once (?:again|more)|yet again|as (?:always|ever|usual)),? (?:you|your (?:[a-z]+ )?(?:office|people|side|team))' +
      "(?:'ve| have|'re| are)?(?: [a-z]+ly)? (?:been late|changed|chosen to|failed|forgot|forgotten|ignored|kept|late|left|" +
      'let|missed|not|overlooked|refused)\\b',
    advice: 'reproach',
  },
  { is: '\\band you (?:(?:damn|full|perfectly|very) well )?know (?:it|that|this)(?=\\W*$)', unless: '\\b(?:love|adore|proud)\\b', advice: 'reproach' },
  // No more of it.
  {
    is:
      "\\b(?:n't|not|no intention of|no reason to|refuse to)" +
      `(?: (?:going|intend|mean|plan|propose|prepared|willing)(?: to)?)? (?:${tells}|be(?:ing)? (?:dragged|drawn)|chase|` +
      'go(?:ing)? (?:over|through|round)|say(?:ing)?|type|typing|write|writing)\\b[^.;?!]{0,50}\\b(?:again|any ?more|' +
      'any (?:further|longer)|(?:it|this) further|over and over|with you)\\b',
    unless: "\\b(?:don't want to|we (?:hope|need)|you (?:do not|don't|need not|will not|won't)|so you)\\b",
    advice: 'anger',
  },
  {
    is:
      "\\b(?:i|we)(?:'ll| will| shall|'m| am|'re| are)? (?:not|won't|refuse to)(?: going to)? be (?:blamed|bullied|dictated|" +
      'harassed|hassled|hurried|lectured|ordered|patroni[sz]ed|pushed|rushed|shouted|talked|threatened|told (?:by|how|what)|' +
      'treated(?! (?:for|to|with)))\\b',
    advice: 'anger',
  },
  {
    is:
      '\\bend of (?:conversation|discussion|story)(?=\\W*$)|' +
      '\\b(?:conversation|correspondence|discussion) is (?:at an end|closed|finished|over)\\b|' +
      '\\bnothing (?:else|further|more) to (?:discuss|say)(?=\\W*$)|' +
      "(?<=^\\W*)enough(?=[!.]?\\W*$)|\\bthat(?:'s| is) (?:the end of it|final|my last word|our last word)(?=\\W*$)",
    advice: 'anger',
  },
  {
    is:
      "\\b(?:i|we)(?:'m| am|'re| are| was| were|'ve been| have been)" +
      `(?: (?:[a-z]+ly|beyond|both|just|more than|so|very|quite))* ${oneOf(lacksPatience)}(?![\\w-])`,
    unless: own,
    advice: 'anger',
  },
  {
    is:
      "\\b(?:i|we)(?:'m| am|'re| are| was| were)(?: (?:[a-z]+ly|both|just|more than a little|so|very|quite))* " +
      `${oneOf(aghast)} (?:(?:at|by|how|that|to (?:find|get|hear|have|learn|read|receive|see)) )*` +
      '(?:anyone (?:can|could|would)|i (?:have|need|must)|the (?:attitude|cheek|gall|lack|nerve|tone)|' +
      'to be (?:accused|asked|blamed|told|treated)|to have to|we (?:have to|must|need)|you|your)(?![\\w-])',
    unless: `${kind}|\\b(?:to (?:be|have been) (?:chosen|given|invited|selected)|won)\\b|\\b(?:forecast|news|storm|weather)\\b`,
    advice: 'anger',
  },
  {
    is:
      '\\bdisappointed (?:at|by|in|with) (?:how|the way) (?:everything|it|my|our|the|things|this) (?:[\\w-]+ )?' +
      '(?:has|have|is|was|were) (?:being |been )?(?:dealt|handled|managed|treated)\\b|' +
      '\\bdisappointed (?:at|by|in|with) the (?:attitude|lack|manner|tone)\\b',
    unless: own,
    advice: 'anger',
  },
  {
    is:
      '\\bthis is (?:all |now |really )?(?:becoming|getting) (?:a bit |quite |rather |really |so |very )?(?:boring|childish|' +
      'embarrassing|exhausting|farcical|old|petty|silly|tedious|tiring|too much|unbearable)\\b|' +
      '\\bthe thanks (?:i|we) get\\b|\\bbeyond the pale\\b|' +
      '\\b(?:an?|what|sheer|utter) (?:affront|effrontery|impertinence|impudence|insolence|temerity)\\b|' +
      '\\b(?:completely |quite |totally |utterly )?(?:uncalled for|unconscionable|intolerable|insufferable|despicable|' +
      'contemptible|reprehensible)(?=\\W*$|[,;]| (?:and|that|to)\\b)|' +
      '\\bwast(?:e|ed|ing)(?: [\\w-]+){0,4} of (?:my|our) time\\b|\\b(?:see|meet) you in court\\b|' +
      '\\bconsider (?:this|yourself) (?:a |your |the )?(?:final |last )?warn(?:ed|ing)\\b',
    unless: own,
    advice: 'anger',
  },
  {
    is: "\\b(?:it's|that's|it is|that is) (?:quite |rather |such )?a (?:bit of a |damn |damned |real )?cheek\\b",
    unless: '\\b(?:ask|asking|favour|favor|may i|may we|could i|could we)\\b',
    advice: 'anger',
  },
  {
    is: '\\bunacceptable to (?!(?:a|all|any|both|clients?|everyone|her|him|insurers?|many|most|our|people|planners?|some|the|them|your)\\b)[a-z]+',
    unless: own,
    advice: 'anger',
  },
  {
    is:
      '\\b(?:kindly |please )?desist from\\b|\\bspare (?:me|us) (?:the|your) [a-z]+(?=\\W*$|[,;:])|' +
      '\\b(?:save|spare) yourself (?:any|further|the|your) (?:complaints?|comments?|e-?mails|excuses|lectures?|reminders?|' +
      'sarcasm|threats?)\\b|\\b(?:want|expect|need) (?:an answer|it|my money|our money|that|the [a-z]+|them|this) ' +
      '(?:answered|back|done|fixed|gone|paid|resolved|settled|sorted)(?: (?:immediately|now|today))? ?(?=!)|' +
      '\\bno (?:answer|cash|deposit|key|money|pay|payment|signature), no [a-z]+(?=\\W*$)',
    advice: 'pressure',
  },
  {
    is:
      '\\b(?:the|these|those|your|same old|lame|feeble|endless|any more|enough|more) excuses\\b|' +
      '\\b(?:another|yet another) (?:[a-z]+ )?excuse\\b|\\b(?:empty|hollow) promises?\\b',
    unless: `${own}|\\b(?:i|we) (?:could|gave|make|made|offer)\\b|\\bno (?:more )?excuses\\b`,
    advice: 'anger',
  },
  // Mockery.
  {
    is:
      `\\b(?:how|just what|oh|well),? (?:${sweet}),? (?:another|more|one more|so many|yet another|` +
      `(?:a|the) (?:[a-z]+(?:th|nd|rd|st)|new))\\b[^.;?!]{0,30}\\b${sour}\\b|` +
      `\\b(?:another|one more|yet another|a [a-z]+(?:th|nd|rd)) (?:[\\w-]+ ){0,5}?${sour}\\b[^.;?!]{0,40}, how ` +
      `(?:very )?${sweet}\\b`,
    advice: 'scorn',
  },
  {
    is:
      `\\bbravo,? (?:another|for|on|the|yet another|you(?:'ve| have)) (?:[\\w-]+ ){0,5}?${sour}\\b|` +
      '\\b(?:ah|aha|gee|oh|well),? thanks (?:a bunch |a lot |ever so much |so much )?' +
      '(?:for (?:letting|nothing|telling|the (?:heads[- ]up|warning)))\\b',
    advice: 'scorn',
  },
  {
    is:
      `\\bhow (?:very )?${sweet}(?: (?:for|of) you)?,? (?:given|that|then|to|when)\\b[^.;?!]{0,90}\\b` +
      '(?:but (?:never|no time|not)|condescended|deigned|find the time|finding (?:the )?time|' +
      'found (?:the )?time to (?:answer|pay|reply|respond|write)[^.;?!]{0,20} (?:after|at last|finally|in the end)|' +
      'given (?:how|that)|managed to find (?:the )?time|only now|yet (?:never|not)|you (?:signed|agreed|approved))\\b',
    advice: 'scorn',
  },
  { is: `\\bhow (?:very )?(?:convenient|curious|extraordinary|odd|peculiar|strange),? (?:given|considering|seeing) (?:how|that|you)\\b`, advice: 'scorn' },
  {
    is:
      '\\bmust be (?:awfully|dreadfully|really|so|terribly|very) (?:difficult|exhausting|hard|tiring)(?: for you)? to ' +
      '(?:answer|click|open|pick up|press|reply|send|sign|tick)\\b|' +
      '\\bmust be (?:great|lovely|marvellous|nice|wonderful) to ' +
      '(?:be able to|get paid|have (?:nothing|so much time)|live in a world)\\b',
    unless: own,
    advice: 'scorn',
  },
  {
    is:
      '\\b(?:maybe|perhaps|possibly) (?:next time|in future) (?:somebody|someone|you|your [a-z]+)\\b[^.;?!]{0,30} (?:ask|' +
      'be so (?:good|kind)|bother|check|count|listen|look|measure|mention|open|read|remember|tell|think|warn)\\b|' +
      '\\b(?:before|instead of|prior to|rather than) (?:accusing|blaming (?:me|us)|complaining|demanding|moaning|ranting|' +
      'shouting|threatening|whining)\\b(?! to (?:the|your))|' +
      "\\byou (?:can|can't|cannot|could|couldn't|could not) (?:even )?be (?:bothered|troubled)\\b|" +
      '\\b(?:condescend|deign)(?:ed|ing)? to\\b|' +
      '\\b(?:answer|check|do|keep|listen|look|pay|read|reply|send|stick|try)\\b[^.;?!]{0,30} (?:for|just) once(?=\\W*$|[,;])',
    unless: "\\b(?:i|we) (?:could|couldn't|will|'ll)\\b",
    advice: 'scorn',
  },
  {
    is:
      '\\b(?:say|type|write) (?:it|that|this) (?:again )?(?:slowly|in capitals)\\b|' +
      '\\b(?:do|must|shall|should) (?:i|we|you)(?: (?:need|want)(?: me| us)?)?(?: (?:have|need) to| to)? ' +
      '(?:draw you a|paint you a) [a-z]+|\\b(?:needs?|want) (?:a drawing|a diagram|drawing)(?=\\?)|' +
      "\\b(?:did|does|has|have|had)(?:n't| not)(?: [a-z]+ly)? (?:sink|sunk) in\\b|" +
      '\\b(?:fall(?:ing|s|en)?|fell) on deaf ears\\b|\\b(?:like )?talking to an? (?:brick )?wall\\b|' +
      '\\beven (?:for|to) you(?=\\W*$|[,;]| that\\b)|' +
      '\\b(?:some|part|people) (?:[a-z]+ ){0,2}would call (?:it|that|this) rude\\b|' +
      '\\bsome of us (?:have (?:a (?:business|job|living)|actual work|jobs|to work|work to do)|work for a living)\\b',
    advice: 'scorn',
  },
  {
    is: "\\b(?:is there any|what|which) part of\\b[^?]{1,60}\\b(?:(?:do|did)(?: you)?(?:n't| not)?(?: you)?(?: not)? (?:get|grasp|understand|need))\\b",
    unless: '\\b(?:explain|gladly|happy|help|let me know|rewrite|sorry|tell me|tell us)\\b',
    advice: 'scorn',
  },
  {
    is:
      "\\b(?:contract|e-?mail|it|letter|notice|sign|terms|that|wording) could(?:n't| not)(?: possibly)? be (?:any )?" +
      '(?:clearer|more obvious|plainer)\\b|\\bself-evident\\b|' +
      '\\b(?:as )?plain (?:as day|as the nose|even to|for (?:all|anyone) to see|to (?:anybody|anyone|everyone)|' +
      'that (?:nobody|no one|you))\\b|' +
      '\\bany (?:normal|rational|reasonable|sane|thinking) (?:adult|being|business|man|person|woman)\\b|' +
      '\\b(?:facts|matter) (?:are|is) (?:perfectly|quite|really|very) simple\\b',
    unless: '\\b(?:contract|law|lease|clause) (?:means|says)\\b',
    advice: 'scorn',
  },
  {
    is:
      "\\b(?:and |here |now |stop )(?:(?:i|we|you)(?: are|'re)? )?(?:[\\w-]+ ){0,3}acting (?:all |so )?" +
      '(?:innocent|shocked|surprised)\\b|\\bfeign(?:ed|ing|s)? (?:ignorance|innocence|surprise)\\b|' +
      '\\bplay(?:ing)? (?:dumb|innocent|the innocent|the victim)\\b|' +
      '\\byour (?:[a-z]+ ){0,2}(?:answer|attitude|behaviou?r|reply|silence|tone)\\b[^.;?!]{0,30} speaks? ' +
      '(?:for itself|volumes)\\b',
    unless: own,
    advice: 'scorn',
  },
  {
    is:
      "(?<!please )\\bdon't tell (?:me|us) (?:that )?(?:it(?:'s| is| was) (?:impossible|not|too|unclear|unfair)|" +
      'the (?:bill|contract|date|deadline|invoice|price|terms)|' +
      "you (?:can't|cannot|couldn't|did not|didn't|don't|forgot|never|were not))\\b|" +
      '\\bwhat did you (?:honestly |really |seriously )?' +
      '(?:expect (?:me|us|would)|imagine|think (?:was going to|would happen))\\b',
    advice: 'scorn',
  },
  {
    is:
      "\\bwith (?:the )?(?:greatest|utmost) (?:of )?respect\\b|\\bwith (?:all )?respect,? you(?:'re| are| have| were|'ve)\\b|" +
      '\\btalking (?:absolute |complete |through your |total |utter )?(?:drivel|nonsense|rot|rubbish|tripe)\\b|' +
      '(?<=^\\W*)seriously(?=\\?(?!!))|' +
      '\\bhow many (?:more )?(?:(?:changes|excuses|reminders|versions) (?:can|do|does|is|must|will)|' +
        'times (?:can|do|does|is|must|will) (?:anybody|anyone|i|it|one|somebody|that|this|we))\\b',
    advice: 'anger',
  },
  { is: `(?<![a-z])${oneOf(tauntIdioms)}(?![a-z])`, unless: own, advice: 'anger' },
  {
    is:
      "\\byou(?:'ve| have|'ve got| have got| don't have| do not have| haven't| haven't got| clearly have)? " +
      '(?:absolutely |really )?(?:no|a|the (?:faintest|first|foggiest|slightest)) (?:clue|idea|notion) ' +
      '(?:about|how (?:hard|long|much work|things|this)|of|what)\\b',
    unless: '\\b(?:glad|grateful|happy|if|means|pleased|thrilled|when)\\b',
    advice: 'scorn',
  },
  {
    is: "\\b(?:can't|cannot|can't|surely don't) (?:honestly |possibly |really |seriously )(?:believe|expect|imagine|mean|think)\\b",
    unless: "\\b(?:i|we) (?:can't|cannot)\\b",
    advice: 'scorn',
  },
  {
    is:
      '(?<=^\\W*|[,;:–—] )so much for (?!(?:background|coming|having|introductions?|' +
      'the (?:background|bad news|good news|theory)|' +
      'your (?:help|kind|kindness|lovely|message|order|patience|quick|support|time))\\b)[a-z]*|' +
      '\\bwhat a surprise[,:;–—-]+ (?:again|another|no|not|nothing|still)\\b',
    unless: '\\bthank',
    advice: 'scorn',
  },
  {
    is:
      '\\bwhatever you (?:choose to |like to |may |might )?(?:believe|imagine|think)\\b(?! (?:best|fit|is|of|suits|works))|' +
      '\\bcontrary to what you (?:appear to |seem to |may |might )?(?:believe|imagine|think)\\b',
    advice: 'scorn',
  },
  {
    is:
      '\\b(?:no one|nobody) else (?:complain(?:s|ed)|expects|finds|' +
      'has (?:a |any |ever |had )?(?:complain(?:ed|ts)|difficulty|problem|trouble)|makes|needs to be|seems)\\b|' +
      '\\b(?:all (?:my|our) other (?:clients?|customers?)|everybody else|everyone else) ' +
      '(?:can|copes?|gets? it|has managed|manages?|pays?|understands?)\\b',
    unless: '\\b(?:gate|key|lift|stairs|train)\\b',
    advice: 'scorn',
  },
  {
    is:
      '\\byour (?:[a-z]+ )?(?:comments?|e-?mails?|letter|message|note|remarks?|reply|review|voicemail) (?:is|was|were) ' +
      '(?:[a-z]+ )?(?:abusive|aggressive|arrogant|condescending|cruel|curt|dismissive|hostile|hurtful|insulting|nasty|' +
      'offensive|out of order|patronising|patronizing|rude|sarcastic|snippy|snotty|spiteful|threatening|uncalled for|unfair|' +
      'unkind|vicious|vile)\\b',
    unless: own,
    advice: 'anger',
  },
  {
    is:
      '\\b(?:how|the way) (?:you|your [a-z]+) (?:(?:behaved|carried on|shouted|spoke to|swore|talked to|treated) ' +
      '(?:at |to |towards )?(?:her|him|me|my|our|the (?:crew|driver|girls?|lads|staff|team)|us)|behaved|carried on)\\b',
    unless: '\\b(?:enjoyed|glad|kind|kindly|liked|lovely|loved|sorry|thank|thanks|touched|well)\\b',
    advice: 'anger',
  },
  {
    is:
      "\\b(?:my|our) (?:crew|driver|fitters?|girls?|lads|people|staff|team)(?: [\\w']+){0,3}? (?:abused|bullied|harassed|" +
      'insulted|shouted at|spoken to|sworn at|talked to like|threatened|treated)' +
      '(?=\\W*$| (?:like|in|by|that|this|the way)\\b)',
    unless: '\\b(?:calmly|kindly|nicely|so well|thank|well)\\b',
    advice: 'anger',
  },
  {
    is:
      "\\b(?:shall|will|'ll) not be (?:answering|reading|replying|responding)\\b(?=[^.]*\\b(?:again|any (?:further|more)|" +
      'like (?:that|this)|such|(?:that|this) (?:kind|sort))\\b)|' +
      "\\bwon't be (?:answering|reading|replying|responding)\\b(?=[^.]*\\b(?:again|any (?:further|more)|like (?:that|this)|" +
      'such|(?:that|this) (?:kind|sort))\\b)',
    advice: 'anger',
  },
  {
    is:
      '(?<!\\b(?:if|as|when|while|so|that|long as|until|unless|can|will) )\\byou (?:always |just |still )*keep (?:on )?' +
      '(?:asking|changing|complaining|demanding|ignoring|insisting|missing|moaning|moving|pestering|pushing|ringing|sending|' +
      'threatening)\\b',
    unless: '\\b(?:if|glad|happy|hope|lovely|love|thanks?)\\b',
    advice: 'reproach',
  },
  {
    is:
      '(?<=^\\W*)(?:disgraceful|nonsense|outrageous|pathetic|priceless|ridiculous|rubbish|typical|unbelievable)' +
      "(?=[.!]*\\W*$)|\\bwhat(?:'s| is) (?:it|the matter|wrong) with you(?:r (?:people|lot))?(?=\\W*$| (?:lot|people)\\b)",
    advice: 'anger',
  },
  {
    is:
      "\\b(?:is|'s) (?:hardly|no|not) (?:a |the )?(?:how|way)(?: (?:i|one|to|we|you))* " +
      '(?:behave|conduct|do business|run|speak|talk|treat)\\b|' +
      '\\bnever (?:before )?in (?:all )?(?:my|our) (?:[\\w-]+ )?(?:career|life|time|years)\\b|' +
      "\\bin (?:all )?(?:my|our) (?:[\\w-]+ )?years[^.;?!]{0,40}\\b(?:i|we)(?:'ve| have) never\\b",
    unless: `${kind}|\\b(?:enjoyed|fun|happy|laughed|proud)\\b`,
    advice: 'anger',
  },
  {
    is:
      "\\b(?:i|we)(?:'m| am|'re| are| was| were)(?: [a-z]+)? (?:cross|displeased|dissatisfied|mad|unhappy) " +
      '(?:about|at|by|with) (?:how|that|the (?:attitude|tone|way)|this|you|your)(?![a-z])|' +
      '\\bfind (?:it|that|this) (?:[a-z]+ )?(?:difficult|hard|impossible) to (?:believe|credit|take seriously)\\b' +
      '(?=[^.]*\\byou)',
    unless: `${own}|\\b(?:already|another year|ten years|years)\\b`,
    advice: 'anger',
  },
  {
    is: `\\b(?:am|are|'m|'re|is) (?:no|not|hardly) (?:an? |the |your )?(?:[a-z-]+ )?${oneOf(mocked)}(?=\\W*$|[,;]| (?:and|for|to|where|who)\\b)`,
    unless: '\\b(?:he|it|she|that|they|this) (?:is|are)\\b',
    advice: 'scorn',
  },
];
