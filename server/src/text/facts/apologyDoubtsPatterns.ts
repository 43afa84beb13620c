/** The wordings that `apologyDoubts.ts` looks for, as patterns. Data only. */
import { politeDoubts } from '../../words/apologyWords';
import { defences, feelings, foundWanting, hurts } from '../../words/regretWords';
import { oneOf, phrase } from './cues';

export const whoever =
  "(?:you(?:'ve|'d| all| both| and your [\\w-]+)?|your (?:[\\w-]+ ){0,2}?[\\w-]+|" +
  'any(?:one|body)(?: (?:in|at|on) [\\w-]+(?: [\\w-]+)?)?|(?:any|some|many|several|a few|those|all|each|one|none|both) ' +
  'of (?:you|your [\\w-]+|the [\\w-]+)|some (?:people|guests|members|readers|customers)|people|guests)';
const left =
  '(?:(?:may|might|must|should|have|had|has|now|still|clearly|obviously|apparently|evidently|then|also|so|ever|perhaps|' +
  'somehow|personally|all|really|quite|feel|felt|be|been|being|are|is|were|was|got|get|become|became|left|feeling|' +
  'made to|that|very|rather|a bit|a little|somewhat|entirely|fully|completely|totally|deeply|extremely) )*';
export const notLiked =
  "(?:did not|didn't|do not|don't|does not|doesn't) (?:really |much |quite |fully |entirely )*(?:agree|appreciate|" +
  "approve|care for|enjoy|feel|find (?:[\\w'-]+ ){1,5}?(?:acceptable|appealing|clear|comfortable|convincing|easy|" +
  'enjoyable|good|helpful|interesting|pleasant|satisfactory|useful|worth)|' +
  'get (?:on with|what you (?:expected|wanted|hoped))|like|love|take to|think|value|warm to)';
export const perceives =
  '(?:(?:may|might|must|should|have|had|has|now|still|clearly|apparently|perhaps|somehow|personally|all|so) )*' +
  '(?:feel(?!(?:ing)? (?:(?:so|very|a bit|really|still) )?(?:ill|unwell|sick|poorly|tired|rough|low|weak|dizzy|faint|' +
  'under the weather|worse|better|exhausted|down)\\b)|felt(?! (?:ill|unwell|sick|poorly)\\b)|think|thought|believe[ds]?|' +
  'assume[ds]?|conclude[ds]?|figure[ds]?|guess(?:ed)?|imagine[ds]?|judge[ds]?|rate[ds]?|reckon(?:ed)?|suppose[ds]?|' +
  'surmise[ds]?|suspect(?:ed)?|look(?:ed)? (?:at|on|upon) (?:it|this|that|things|us) ' +
  '(?:as|so|differently|in|like|that way|this way|with)|' +
  '(?:come|came|have come) to (?:(?:believe|feel|find|regard|see|think|view)' +
  '(?= (?:it|this|that|us|our|my|the|we|i|things)\\b)|(?:that|this|the|such an?) (?:\\w+ )?' +
  '(?:belief|conclusion|feeling|impression|judge?ment|opinion|verdict|view))|' +
  '(?:hold|have|take) (?:that|this|such an?|so low an?|a low|a poor) (?:\\w+ )?(?:belief|opinion|view)|see fit to|' +
  'saw fit to|chose to (?:complain|leave)|were (?:after|expecting|hoping for) (?:a (?:bit|little|lot) )?' +
  '(?:something|more|better|another|an? (?:different|better|other))|consider(?:ed|s)?|regard(?:ed)?|deem(?:ed)?|' +
  'perceive[ds]?|interpret(?:ed)?|misread|misunderst(?:and|ood)|misinterpret(?:ed)?|misheard|' +
  'get (?:the|that|an?) (?:\\w+ )?(?:impression|feeling|idea)|(?:got|gained|had|have|formed) (?:the|that|an?|this) ' +
  '(?:\\w+ )?(?:impression|feeling|idea)|came away|come away|' +
  '(?:see|view) (?:it|this|that|things|us|me|(?:the|our|my)(?: [\\w-]+){1,5}?) (?:like (?:this|that)|' +
  'so(?! (?:clearly|early|far|late|little|long|often|rarely|seldom|soon|well)\\b)|as|differently|' +
  '(?:in )?(?:that|this|such|another|a different)(?: way| light)?)|' +
  '(?:saw|viewed) (?:it|this|that|things|us|me|(?:the|our|my)(?: [\\w-]+){1,5}?) (?:like (?:this|that)|' +
  'so(?! (?:clearly|early|far|late|little|long|often|rarely|seldom|soon|well)\\b)|as|differently|' +
  '(?:in )?(?:that|this|such|another|a different)(?: way| light)?)|see it\\b|(?:take|took|taken) (?:it|this|that|things|' +
  "offen[cs]e|umbrage|exception|[\\w' ]{2,30} (?:the wrong way|badly|personally|amiss|to heart))|" +
  '(?:find|found|experienced) (?:it|this|that|us|me|him|her|our|my|the|your|[\\w-]+) ' +
  `(?:[\\w'-]+ ){0,6}?${oneOf(foundWanting)}|(?:have|had|have had|'ve had) (?:an?|such an?|this|the|some) ` +
  '(?:[\\w-]+ ){0,2}?(?:(?:bad|poor|negative|unpleasant|disappointing|frustrating|less than \\w+|unsatisfactory|' +
  'upsetting|stressful|unhappy|difficult|disagreeable|miserable|terrible|awful) (?:[\\w-]+ )?' +
  '(?:experience|impression|time|stay|visit|day|evening|feeling)|(?:reason|cause) to complain)|' +
  '(?:had|have|been given|got) (?:good |every |some )?(?:cause|grounds|occasion|reason) (?:to complain|for complaint)|' +
  "(?:weren't|were not|wasn't|couldn't|could not|were unable to|failed to|are unable to|aren't able to|can't|cannot) " +
  '(?:able to )?(?:see|find) (?:the|any) (?:funny side|humou?r|point|joke|irony|benefit|value|merits?|potential|logic|' +
  "advantage)|(?:weren't|were not|couldn't|could not|were unable to|failed to|are unable to|can't|cannot) (?:able to )?" +
  '(?:(?:follow|grasp|see|tell) (?:how|what|where|why) (?:we|i) (?:mean|meant|want|wanted|' +
  '(?:were|was|are|am) (?:aiming|coming|driving|getting|going|trying))|appreciate|understand|relate to|warm to|' +
  'share (?:our|my))|(?:feel|felt|found it) (?:the need|obliged|compelled|necessary|forced) to complain)';
export const states = `(?:'re|'ve been| are| were| was| is| be| been|'m)? ?${left}(?:${oneOf(feelings)})`;
export const unmet =
  "(?:expectations?|hopes?|standards?|wishes|needs|requirements)(?: [\\w'-]+){0,3}? " +
  "(?:(?:were|was|are|is|have|has|had|could)(?: not|n't)|not|haven't|weren't|wasn't|hasn't|unmet|went unmet|" +
  'were disappointed|fell short|have been disappointed)';
export const disliked =
  "(?:the|our|my|this|that|it|its|what)(?: [\\w'-]+){0,5}? (?:(?:is|was|were|are|did|does|has|do|have)(?: not|n't)|isn't|" +
  "wasn't|didn't|doesn't|failed to|fell short|falls short)(?: [\\w'-]+){0,3}? (?:your (?:\\w+ )?(?:liking|tastes?|" +
  'satisfaction|expectations?|approval|standards?|wishes|cup of tea)|' +
  '(?:appeal(?:ed)? to|convinced?|pleased?|satisf(?:y|ied)|suit(?:ed)?) you|' +
  "what you(?:'d| had| have|'ve| were| would have)? (?:(?:both|had|in mind|perhaps|really) )*(?:dream(?:ed|t)|envisaged|" +
  'expected|expecting|had|have|hoped|hoping|imagined|in mind|looking for|pictured|planned|thought|wanted|were|' +
  'would have))';
export const yourFeelings =
  'your (?:own )?(?:\\w+ )?(?:annoyance|anger|bad experience|concerns?|confusion|disappointment|discontent|dismay|' +
  'displeasure|dissatisfaction|distress|experience with us|feelings?|frustrations?|hurt|impression|irritation|' +
  'misunderstanding|perception|reaction|unhappiness|upset|worry)';
export const taken =
  "(?:the|our|my|some|any|what|anything)(?: [\\w'-]+){0,6}? (?:(?:was|were|is|are|has been|have been|may have been|" +
  'might have been|got|being)(?: \\w+ly)? (?:perceived|seen|felt|regarded|interpreted|taken|read|experienced|viewed|' +
  'understood|received|considered|found)(?: by (?:you|your [\\w-]+|some|anyone))? (?:as|to be|in (?:that|this|such)|' +
  'that way|like that|the wrong way|badly|amiss|so)|(?:came|come|comes) (?:across|over) (?:as|like|that|to you)|' +
  '(?:gave|given) (?:you|your [\\w-]+|anyone) (?:the|an?|that) (?:\\w+ )?impression|' +
  'struck (?:you|your [\\w-]+|anyone) as)';

/** “That Anna feels she was hurried”, “that the draft didn’t resonate”. */
export const othersFeeling = phrase(
  "^,? (?:to (?:hear|learn|read) )?(?:that )?(?:[\\w'-]+ ){1,2}?(?:feels?|felt) (?:that )?(?:he|she|they|it)" +
    "(?:'s|'d| was| were| is| are| had| has)\\b|" +
    "^,? (?:that )?[\\w'-]+ found (?:the|our|my|his|her|it) (?:[\\w'-]+ )?" +
    '(?:boring|dull|hard|difficult|slow|strict|unhelpful|unfriendly|cold|harsh)(?![\\w-])|' +
    "^,? (?:that )?(?:the|our|my) (?:[\\w'-]+ ){1,3}?(?:did not|didn't|failed to) " +
    '(?:chime|click|hit the (?:mark|spot)|resonate|speak to you|work for you)(?= *(?:$|[.,;!]| with you))',
);

export const ifClause = phrase(
  '^,? (?:(?:for|about) [^.,;:?!]{3,70}?,? )?(?:if|in case|in the event|to the extent|insofar|in so far|inasmuch|' +
    'where(?=ver| (?:we|i|you|this|it|our|my|anything|any)\\b)|should (?=you|we|i|it|this|that|any|our|my|the|there))' +
    '(?! so\\b)|^,? to (?:anyone|anybody|any of you|(?:those|all|any|the|some) (?:[a-z]+(?= (?:who|that)))?|those|everyone|' +
    'everybody|all|whoever|each|every \\w+)(?: (?:in|on|at|from|among) [\\w-]+(?: [\\w-]+){0,2}?)?' +
    '(?: of you| who| that| whom)*(?= (?:feels?|felt|was|were|may|might|has|have|is|are|took|found|thought|got|could|' +
    'complained|did|i|we)\\b)',
);
export const polite = phrase(`^,? (?:if|in case) ${oneOf(politeDoubts)}(?![\\w'])`);
const unclearBefore =
  '(?:if|should|in case|in the event(?: that)?|to the extent(?: that)?|where|insofar as|in so far as|inasmuch as|' + `wherever)\\b(?: [\\w'’“”"-]+){1,16}?`;
/** “If anyone was offended, we apologise.” */
export const reversed = phrase(
  `^[^]*?(?:^|[;:.–—] ?|\\b(?:and|but|so|again|now|still) |^[\\w ]{0,20}, )(${unclearBefore})[,;–—-]? ?` +
    '(?:then |of course |naturally |please |for that |again )*$',
);
export const hurt = phrase(`\\b(?:${oneOf(hurts)}|${disliked})(?![\\w])`);
/** “Perhaps we were hasty. If so, I apologise.” */
export const ifSo = phrase('\\bif (?:so|(?:i|it|they|we) (?:did|have|was|were)|(?:that|this) (?:is|was) (?:so|the case)),? (?:then )?(?:please )?$');
/** “For any shortcomings, we beg your pardon.” */
export const forAny = phrase(
  '^\\W*(?:and |again,? )?(?:(?:for|about) (?:any|whatever|anything|all and any)|whatever (?:we|i|it|my|our|went|was)|' +
    'anything (?:we|i) (?:may|might|did))\\b[^.;:]{2,90},? ?(?:please )?$',
);
/** “To anyone who may have been put out, we apologise.” */
export const toAnyone = phrase(
  '^\\W*to (?:all|any|anybody|anyone|everybody|everyone|those|whoever)(?: of (?:our|the|you|your)(?: [a-z]+)?)?' +
    '(?: who| that| whom)? (?:[a-z]+ ){0,3}?(?:feels?|felt|found|is|may|might|took|was|were)\\b[^.;:]{2,70}, ?(?:please )?$',
);
/** “While we’re sorry for the noise, it has to be said” */
export const whileSorry = phrase(
  '^\\W*(?:whilst|while|although|though|even though|much as|as much as|as) (?:(?:of course|naturally|certainly|obviously),? )?(?:please )?$',
);

export const any = phrase(
  '^,? ?(?:for|about|of|over) (?:(?:all|an?|the|this) )*(?:conceivable|eventual|possible|potential) (?:annoyance|bother|' +
    'confusion|disappointment|discomfort|disruption|disturbance|frustration|inconvenience|irritation|misunderstanding|' +
    'nuisance|offen[cs]e|trouble|upset)s?\\b|' +
    '^,? ?(?:(?:for|about|of|over) )?(?:(?:the|all|and|both|each) )*(?:(?:any(?: and all)?|whatever|whichever)' +
    '(?! (?:longer|more|time|other (?:day|time)|sooner|later)\\b) [a-z]+(?: (?:and|or) (?:\\w+ )?[a-z]+\\b)?|' +
    "(?:anything|everything|whatever)(?: [\\w'-]+){0,2}? (?:may|might|could|would|has|have|went|was|were|did|goes)\\b|" +
    "(?:[\\w'-]+,? ){1,4}?(?:if any\\b|such as it (?:was|is)\\b|[^.;:?!]{0,30}? (?:may|might) (?:well )?have (?:been |" +
    'had |caused?|felt|led|given|created|meant|put|sounded|seemed|come|made|brought|inconvenienced|upset|offended|' +
    'disturbed)))',
);
export const but = phrase(
  '^ ?[,;–—-]? ?(?:and yet|but|however(?! (?:hard|much|long|small|little|often|slight|late)\\b)|though(?= \\w)|although|' +
    'yet(?! again\\b)|nevertheless|nonetheless)\\b(?! (?:also|glad|happy|pleased|relieved|hopeful|above all|even more|' +
    'mostly|not (?:today|now|this (?:week|month))|please)\\b)',
);
export const laterBut = phrase(
  '^([^.;!?]{0,110}?[,;–—-]? ?\\b(?:and yet|but|however|though|although|yet|even though|even if|while|whereas|only)),? ' +
    '(?:then(?: again)?,? |again,? |also,? |of course,? |really,? |sadly,? |unfortunately,? |as you know,? |please |' +
    `i think |i must say |that |the fact that )*${oneOf(defences)}(?![\\w])`,
);

/** “You are cross, and I am sorry you are.” */
export const youAre = /^ +(?:that +)?you +(?:are|were|feel +so|do|did|have|had)\W*$/;
