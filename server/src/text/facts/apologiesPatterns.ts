/** The wordings that `apologies.ts` looks for, as patterns. Data only. */
import { smallThings, vagueDeeds } from '../../words/apologyWords';
import { cuedPhrase, oneOf, phrase } from './cues';

const adverbs =
  '(?: (?:very|so|truly|really|deeply|sincerely|terribly|awfully|extremely|most|genuinely|only|just|again|once|more|do|' +
  'must|both|all|also|fully|dreadfully|incredibly|wholeheartedly|unreservedly|profusely|always|both))*';
const subject = "(?:\\b(?:i|we)(?:'m|'re| am| are| feel| was| were)?";
export const sorry = cuedPhrase(`${subject}${adverbs} )?\\b(?:so |very |really |truly |deeply |terribly )*sorry\\b`, 'g');
export const apologise = cuedPhrase(
  "\\b(?:i|we)(?:'d|'ll|'m|'re)?(?: (?!not\\b|never\\b|needn't\\b|don't\\b|if\\b|that\\b)[a-z]+){0,5} apologi[sz]" +
    '(?:e|ing)\\b|\\baccept (?:my|our)(?: [a-z]+){0,3} apolog(?:y|ies)\\b|' +
    '(?:^|[.,;:!–—-] ?|\\b(?:and|then|so) )(?:(?:my|our|many|sincere|sincerest|deepest|huge|humble|heartfelt|please|again|' +
    'once|with|so|a|an|thousand|hundred|full|unreserved|most|very) ){0,4}apolog(?:ies|y)\\b|' +
    "\\b(?:i|we)(?:'d|'ll)? (?:[a-z]+ ){0,4}?(?:offer|extend|send|convey|tender|present|express|make|give|add) " +
    '(?:you |you all |to you )?(?:my|our|an?)(?: [a-z]+){0,3} apolog(?:y|ies)\\b|' +
    '\\b(?:i|we) (?:[a-z]+ )?(?:beg|ask|crave)(?: for)? (?:you |your |(?=pardon))' +
    '(?:pardon|forgiveness|to (?:forgive|pardon|excuse))\\b|' +
    '(?<!\\b(?:never|not|can|will|could|would|to) )\\b(?:forgive|pardon) (?:us|me)\\b|' +
    '(?:^\\W*|, ?|\\b(?:and|so|again),? )(?:please|kindly) (?:do )?(?:excuse|forgive|pardon)' +
    '(?= that\\b(?! (?:i|we) (?:am|are|answer|ask|bother|come back|disturb|only|reply|respond|write)\\b))|' +
    '\\bmea culpa\\b|\\b(?:i|we) (?:(?:would|must|want|wish|have|like|do|also|really) |to )*excuse (?:ourselves|myself)' +
    '(?! from\\b)|\\bowe you(?: all)?(?: a| an)(?: \\w+)? apology\\b|' +
    '\\b(?:i|we)(?: (?:do|very much|deeply|sincerely|greatly|truly|really|also|much))* regret ' +
    '(?=the|that|this|any|if|our|my|having|to have|it\\b|you|how\\b)|' +
    '(?<=, ?)(?:i|we)(?: (?:do|very much|deeply|sincerely|greatly|truly|really|also|much))* regret(?=\\W*$)|' +
    '(?<=, ?)(?:i|we) (?:would|should)(?: (?:very much|deeply|sincerely|of course))* regret (?:it|this|that)(?=\\W*$)',
);

/** Before “sorry”, what makes it no apology of ours: “better safe than sorry”, “you won’t be sorry”. */
export const notOurs = phrase(
  "\\b(?:than|feel(?:s|ing)?|felt|saying|says|said|be|being|been|isn't|not|aren't|(?:a|an|the|our|one)(?: \\w+)?|" +
    "look(?:s|ed|ing)?|sound(?:s|ed|ing)?|seem(?:s|ed)?|you're|you are|they're|they are|he is|she is|he's|she's|never|" +
    "nobody|no one|everyone|who(?:'s| is)|(?<!\\b(?:i|we|and) )(?:was|were|are|is)) $",
);
export const afterSay = phrase("\\b(?:i|we)\\b.{0,40}\\b(?:say|saying)(?: (?:how|that|i'm|i am|we are|we're|so|very|truly|really))* $");

export const sympathy = phrase(
  "^,? (?:(?:about|for) (?:that|this)[,;–—-]? (?:it|that|this|you) (?:cannot|can't|must|sounds)\\b|" +
    'to (?:hear(?! (?:that |how )?(?:you|your [a-z]+)(?: may| might| clearly)? (?:feel|felt) (?:that|this|we|i|our|the|let|' +
    "like|as|ignored|mis|neg|dis|un(?!well|der)|so strongly|about)|(?: that)? you(?:'re| are| were) (?:not happy|unhappy|" +
    'dissatisfied|disappointed|displeased|let down|upset with|cross))|learn|read|see|lose|miss|find out)|' +
    "for your (?:loss|bereavement|losses|troubles?(?! (?:with|in)\\b))|for what you(?:'re| are|'ve| have) " +
    '(?:been )?going through|(?:about|for) (?:your|the) (?:[\\w-]+ )?(?:accident|ankle|arm|back|bereavement|' +
    'broken (?:arm|hip|leg|wrist)|cast|chest infection|cold|cough|covid|diagnosis|divorce|elbow|eye|fall|fever|finger|flu|' +
    'foot|funeral|hand|head|headache|hip|hospital stay|illness|injury|knee|knees|leg|migraine|neck|news|nose|op|operation|' +
    'poor (?:dog|cat|mum|dad|back|hand|leg)|redundancy|ribs?|shoulder|sprain|stroke|surgery|throat|thumb|toe|tooth|' +
    'toothache|wrist)(?=\\W*$|[,.;!?–—]| (?:and|but|so|you)\\b)|' +
    'for (?:him|her|them|your (?:family|mother|father|wife|husband|friend|colleague|dog|cat))\\b|' +
    '(?:that )?(?:i|we) missed (?:you\\b|each other|your (?:[\\w-]+ )?(?:party|birthday|wedding|event|talk|show|concert|' +
    'opening|lecture|reception|dinner|anniversary|exhibition|performance)\\b)|' +
    'about your (?:loss|\\w+(?:mother|father|brother|sister)|mother|father|mum|mom|dad|wife|husband|brother|sister|' +
    'gran\\w*|friend|dog|cat|accident|injury|fall|illness|cold|flu|back|leg|arm|knee)|' +
    "(?:that )?you(?:'re| are| were|'ve been| have been)(?: \\w+)? (?:ill|unwell|sick|poorly|in hospital|leaving|off sick|" +
    'going through|under the weather|feeling|having|stuck|not well|not feeling)|' +
    "(?:that )?you(?:'re| are| were|'ve been| have been) " +
    "(?:ill|unwell|sick|poorly|in hospital|leaving|going|having|stuck|busy|under)|(?:that )?you (?:can't|cannot|couldn't|" +
    "could not|won't be able to|weren't able to|were not able to|missed) (?:make|join|come|be there|attend|the|our|it)|" +
    "(?:that )?you(?:'ve| have)? (?:had|have had) (?:a|such a)(?: \\w+)? (?:hard|rough|tough|difficult|bad|awful|busy) " +
    '(?:\\w+ )?(?:day|week|month|year|time|journey|trip|start)|(?:that |about )?(?:the weather|' +
    'your (?:\\w+ ){1,2}(?:died|passed|is ill|was ill|is unwell|is in hospital)))',
);
export const small = phrase(
  '^,? (?:again |once again |once more |in advance )?(?:(?:about|for) (?:that|this)[,:;–—-] ?' +
    "(?:i (?:meant?|typed|misread|misspoke|wrote|was thinking)|it(?:'s| is| was) (?:the|on|at|a typo)|typo|wrong)\\b|" +
    "(?:for|about) (?:[\\w'-]+ ){1,8}?in my (?:last|previous|first|earlier|other|original) " +
    '(?:e-?mail|mail|message|note|text|letter|reply)\\b|' +
    `(?:for|about) (?:all |the |this |that |my |our |such |a |an |another |any )*${oneOf(smallThings)}|to (?!have\\b)|` +
    '(?:that )?i (?:(?:only )?just (?:saw|missed)|missed (?:(?:your|the|our|this|that) (?:[\\w-]+ ){0,2}?(?:bit|call|calls|' +
    'e-?mails?|mails?|meeting|message|messages|note|part|question|questions|reply|text|texts|you)\\b|you\\b|this\\b|' +
    "that\\b|it\\b)|(?:didn't|did not|haven't|have not|couldn't|could not|never) (?:[a-z]+ly )?(?:answer|answered|be|been|" +
    'call|called|catch|come back|copy|get back|get in touch|get round|get to|got back|had|have|introduce|' +
    'make (?:it|myself)|mean|mention|notice|realise|realize|replied|reply|respond|responded|ring|rung|say|said|see|seen|' +
    'sign|spell|thank|thought|think|write|written)|took|' +
    'was (?:late|slow|away|out|off|ill|busy|on|in|unclear|not (?:clear|clearer))|am (?:late|slow)|' +
    'forgot (?:to (?:add|answer|ask|attach|cc|copy|include|mention|put|reply|say|sign|tell|thank|write|' +
    'send (?:you )?(?:the|this|that))|the (?:attachment|link|file|subject)|about|your question)|hit|meant|misread|misspelt|' +
    "misspelled|typed)|(?:that |if )?(?:this|it|that)(?:'s| is| was| has)? (?:been |taken |took )?(?:me |us )?" +
    '(?:so |a bit |rather |such )*(?:late|long|short|last[- ]minute|a while|a long (?:mail|e-?mail|message|one))|' +
    "(?:that )?(?:this|it|that)(?:'s| is| was| has)? (?:all )?(?:became|become|ended up|gone|got|gotten|grew|grown|ran|run|" +
    'turned (?:into|out)|went)\\b[^.;!?]{0,20}\\b(?:bible|chapter|epic|essay|lecture|long|longer|novel|on|over|ramble|saga|' +
    'screed|sermon|wordy)\\b|(?:just |only )?(?:one|another|a quick|quick|two) (?:more|last|final|question|thing)|' +
    '(?:what|which|can|could|did|do|when|where|was)\\b|wrong (?:link|file|attachment|address|thread|person|window)|just|' +
    "that's|no\\b|not (?:me|sure|the)|typo|autocorrect)",
);
export const refusal = phrase(
  // “Sweet peas – sorry, none.”
  '^[,;–—-]? ?(?:but )?(?:neither|none|nothing (?:in|left))\\b|' +
    '^[,;–—-]? ?(?:that )?(?:but )?(?:i|we|it|that|this|they|' +
    "(?:the|a|an|your) \\w+(?: (?!(?:was|were|had|got|stayed)\\b)\\w+)?)(?:'m|'re| am| are| is|'s)? ?(?:can't|cannot|" +
    "can not|won't be|will not be|not able|unable|no longer|fully booked|not possible|isn't possible|not an option|" +
    "not on offer|out of the question|not available|isn't available|don't|do not|not taking|full\\b|booked|closed|sold out|" +
    'out of (?!order)|away|busy|not (?:open|free|in)\\b|have to (?:decline|say no|cancel|miss|move|leave|run))',
);

export const intensifier = new RegExp(
  '^(?: +(?:sincerely|deeply|again|once again|once more|very much|so much|profusely|unreservedly|most sincerely|' +
    'wholeheartedly|to you(?: all)?|in advance)(?=[ .,;!]|$))*',
);

/** “We lost a screw, sorry.” “You had two single rooms, and I am sorry for that.” */
export const told = /(?<![\w'’-])(?:[\w'’-]+ +){2}[\w'’-]+(?:[,;:–—-] *| +(?=and\b|for which\b|so\b))(?:(?:for which|and|so|for that|but|of course|again) *)*$/;
export const pointsBack = /^(?: +(?:very much|again|indeed|about|for|all of|all) ?(?:that|this|it|which|all of that|both)?)?\W*$/;

/** “I never saw your note, sorry about that.” “This got rather long, and I’m sorry about that.” */
export const smallBefore = phrase(
  "(?<![\\w'])i(?:'ve| have| had|'d)? (?:only )?(?:could not|couldn't|did not|didn't|failed to|forgot to|have not|" +
    "haven't|just|missed|never|only|was unable to)(?: (?:even|just|quite|really))* (?:add|answer|answered|attach|attached|" +
    'call|called|catch|copy|get|got|hear|heard|include|included|mention|mentioned|noticed?|pick|reach|reached|read|replied|' +
    'reply|respond|responded|ring|rung|said|saw|say|see|seen|spot|spotted|understand|write|written|your)\\b|' +
    "\\bwe (?:did not|didn't|have not|haven't) (?:answer(?:ed)?|call(?:ed)? back|get back|got back|reply|replied|" +
    'respond(?:ed)?|write|written)\\b|' +
    "(?<!\\bwhich )\\b(?:this|it)(?:'s| got| has become| has got| is| turned out| was)" +
    '(?: (?:all|a bit|become|got|quite|rather|so|very))* (?:late|long|short)\\b|' +
    '\\bwait(?:ed|ing)? (?:[a-z]+ ){0,3}?for (?:an?|my|our|the|this) (?:answer|call|e-?mail|mail|message|reply|response)\\b',
);
/** “No dogs, sorry.” */
export const refusalBefore = /^\W*(?:no|none|not)\b[^,.;]{0,30}[,–—-]? *$/;
/** “that we let you down”, “we messed up on this one” */
export const vague = phrase(
  "^[,:]?(?: that)? (?:we|i|this|it|that|things|something|what|our team|the team|you)(?:'ve|'d)?(?: (?:have|has|had|did|" +
    `really|badly|clearly|obviously|so|truly|all|also|were|was))* ${oneOf(vagueDeeds)}(?: (?:so|badly|again|here|today|` +
    'yesterday|last week|this week|this time|on this(?: one)?|in this(?: [a-z]+)?|with this(?: [a-z]+)?|' +
    'on (?:[a-z]+day|your [a-z]+)|with your [a-z]+|at all|like this|this way))*(?=\\W*$|[.,;:!–—]| (?:and|but|for|we|i)\\b)',
);
/** “the mess we left in your hall”, not “the trouble we caused” */
export const clause = phrase(
  "^ (?:that |which )?(?:i|we|you|our [a-z]+|the [a-z]+) (?!(?:have |'ve |had |may have |might have |must have )?" +
    '(?:caused?|created?|experienced?|gave|given|had to|made?|put)\\b)[a-z]+ [a-z]+ [a-z]+',
);
/** Behind a vague word, what is no more than the business at hand: “the issue with your order”. */
export const business = new RegExp(
  '^ (?:with|on|regarding|concerning|around|about|over) (?:your|the|this|our) (?:recent |latest |last )?(?:account|' +
    'application|booking|case|contract|delivery|invoice|job|matter|order|orders|payment|project|purchase|request|service|' +
    'subscription|website|work)\\b(?! (?:number|date|of|from)\\b)',
);

/** “Sorry about last week”, “for Saturday” */
export const onlyWhen = phrase(
  '^(?:(?:all|everything|what happened|that|this|the events) (?:of |on |with )?)*(?:last|this|the other|the past|' +
    '(?:yester|to|mon|tues|wednes|thurs|fri|satur|sun)day|tonight)?(?: (?:week|month|night|day|days|weekend|time|morning|' +
    "afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?(?:'s)?(?: (?:morning|afternoon|evening|night))?\\W*$",
);
/** “So sorry, I could kick myself” */
export const ofOurselves = phrase(
  '^(?:from the (?:bottom|heart)|with all|beyond|more than|we all|we both)\\b|' +
    "^(?:i|we)(?:'m|'re|'ve)? (?:am|are|can|cannot|can't|could (?:kick|scream|weep)|do|don't|feel|felt|have no|hope|know|" +
    'mean|must|really|so|truly|understand)\\b',
);
