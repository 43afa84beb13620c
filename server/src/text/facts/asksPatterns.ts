/** The wordings that `asks.ts` looks for, as patterns. Data only. */
import { clearVerbs, doVerbs, tellVerbs, tradeVerbs } from '../../words/askWords';
import { oneOf, phrase } from './cues';

/** Words that an ask has one of; asked first. */
export const cues = new Set(
  (
    "advise any appreciate better hoping hoped asap asked asking asks can confused clarify confirm could curious didn't do " +
    "don't explain forward glad grateful happy haven't how i'd kindly know learn leave let let's like look looking love " +
    'may might misprint missing mistake error expect incorrect mind must need needs outdated please pls plz possible ' +
    'prefer question questions quote received remind remember request require send should sure still suggest tell thoughts ' +
    'typo unclear unsure update urgent waiting want wanted wants needs what when where whether which who whose why will ' +
    "wish wonder wondered wonders wondering would wrong you'd we'd i'd be"
  ).split(' '),
);

const tell = oneOf(tellVerbs);
const act = oneOf(`${doVerbs}, ${tradeVerbs}`);
const softly =
  '(?:come (?:and |by and |over and |round and )?|go (?:and )?|please |also |just |then |kindly |possibly |maybe |' +
  'perhaps |quickly |be able to |be so kind as to |be so good as to |be willing to |try to |at least |still |ever |' +
  'instead )*';
const wh = '(?:what|when|where|which|who|whom|whose|why|how|whether|if)';
/** “Could you tell us whether …”, “please let me know when …”: a question, mark or not. */
export const tellUs = phrase(
  '\\b(?:can|could|would|will|might|may) (?:you|u|anyone|someone|somebody|your \\w+)' +
    `(?: guys| all| both)? ${softly}${tell}\\b(?! your bank)|` +
    `\\bwould you mind ${softly}(?:telling|letting|confirming|clarifying|explaining|advising|reminding|saying)\\b|` +
    `(?:^|[,;:–—-] ?|\\b(?:and|so|but|then|also) )(?:please|kindly|pls|plz)(?: also| just| could you| can you)? ${tell}\\b` +
    '(?!(?<=\\b(?:remind|tell)) (?:all|both|the|your|my|our|his|him|her|them|everyone|everybody)\\b)|' +
    `\\b(?:just |do |and |so |to |also |${''}^)?(?:let (?:me|us) know|tell (?:me|us)|` +
    '(?<=^\\W*|[,;:] |\\b(?:please|pls|kindly|and|then|also|just|so|do) )(?:advise|confirm)) (?:please |also |too |' +
    `as well |again |then |first |as soon as possible |asap |today |by \\w+ )?(?:${wh}|that|your|the|a|roughly|about how|` +
    '(?:at|by|for|from|in|on|to|until|with) (?:what|which|whom))\\b',
);
export const wondering = phrase(
  "\\b(?:i|we)(?:'m|'re| am| are| was| were|'ve been| have been|'d| would| do| just| also| still| keep)*" +
    '(?: just| also| only| still| both| all)* (?:wonder|wondered|wondering|curious|unsure|not sure|not certain|not clear|' +
    "unclear|don't know|do not know|can't tell|cannot tell|don't understand|do not understand|can't find out|" +
    'interested to know|keen to know|trying to (?:understand|find out|work out|figure out)|asking (?:ourselves|myself)|' +
    `asked (?:ourselves|myself))\\b.{0,40}?\\b${wh}\\b(?!.*, (?:so|but) (?:i|we|let's)\\b)|` +
    '\\b(?:curious|interested|keen|glad|happy|eager|pleased|grateful|thankful) ' +
    '(?:to (?:hear|know|learn|find out|understand|be told)|' +
    `in (?:finding out|hearing|knowing|learning))\\b.{0,30}?\\b${wh}\\b`,
);
export const wantToKnow = phrase(
  "\\b(?:i|we|my \\w+|our \\w+|they|he|she|the \\w+(?= (?:would|'d) )|" +
    'the (?:board|boss|team|committee|client|owner|director|accountant|printer))' +
    "(?:'d|'ll| would| will| should| shall| also| just| really| still| both| do)*(?: like| liked| love| need| needed| want|" +
    ' wanted| wants| needs| wish| have| has|' +
    ' be (?:glad|good|grateful|great|helpful|interested|nice|obliged|thankful|useful))* (?:to know|to understand|to hear|' +
    'to learn|to find out|to be sure|to ask|knowing|to check|to see(?= (?:whether|if|how (?!it goes))))' +
    `(?! (?:you|from you|that|more about you))\\b.{0,30}?(?:\\b(?:${wh}|about|your|the|more)\\b|[:,])|` +
    '\\b(?!(?:you|to|not|they|customers|people|visitors) )[a-z]+ (?:also |still |really )?(?:needs|wants) to know\\b|' +
    '\\b(?:my|our|one|another|the|a|one last|a quick|first|second|next|last|only|main|other|big|further) ' +
    '(?:\\w+ )?questions? (?:is|are|was|would be|concerns|about|on|regarding|:|remains)\\b|' +
    "\\bit(?:'d| would|'ll| will) (?:also |really |be )*(?:good|great|useful|helpful|nice|lovely|handy|interesting|" +
    'important|help(?: me| us)?(?: a lot| greatly| very much)?) to ' +
    '(?:know|understand|hear|learn|find out|see (?:whether|if|how|what))\\b|' +
    "\\b(?:need|require|want|would like|'d like|after|looking for|appreciate|welcome|grateful for|love|value)" +
    '(?: to have| to get| to see)? (?:an? |your |some |the |more )?(?:\\w+ )?(?:confirmation|clarification|clarity|' +
    'answers?|explanation|indication|advice|opinion|feedback|thoughts|views?|recommendations?|suggestions?|' +
    'idea (?:of|about)|guidance) (?:of|on|about|whether|if|as to|regarding|for|from|to|here)\\b|' +
    '\\bany (?:idea|news|word|update|chance|thoughts|progress|feedback|luck|clue|joy|sign|views?|suggestions?|plans?|' +
    'reason)\\b',
);
export const doubt = phrase(
  '^\\W*help (?:me|us) (?:to )?understand\\b|' +
    "\\b(?:i|we)(?:'m| am|'re| are)? (?:a (?:bit|little) |slightly |still |rather )?confused\\b|" +
    "^\\W*(?:and |so |but |also |or )*(?:not sure|unsure|no idea|wondering|curious|unclear|don't know|just wondering|" +
    `just checking|just to check|to check|to confirm|checking)\\b.{0,20}?\\b${wh}\\b`,
);
export const whIsUnclear = phrase(
  `\\b(?:it|that|this)(?:'s| is)?(?: not|n't) (?:quite |really |entirely |very |so )*clear\\b.{0,24}?\\b${wh}\\b|` +
    '\\b(?:my|our|the) (?!customers?|clients?|guests?|visitors?|patients?|users?|people|readers?)\\w+ (?:\\w+ )?' +
    `(?:asks?|asked|is asking|are asking|wonders?|wondered|has asked|have asked) (?:me |us )?${wh}\\b|` +
    `\\b${wh}\\b.{2,80}\\b(?:is|are|remains?|seems?) (?:still |a bit |rather |not |quite |yet )*` +
    '(?:unclear|clear to (?:me|us)|open|unanswered|a mystery)\\b',
);
export const doPlease = phrase(
  '\\b(?:can|could|would|will|might|may) (?:you|u|anyone|someone|somebody|your \\w+|one of you)' +
    `(?: guys| all| both)? ${softly}(?:${act}|ask(?= (?!for\\b|if\\b|me\\b|us\\b|yourself)))\\b|` +
    `\\b(?:please|kindly|pls|plz) (?!(?:note|show|try)\\b)${act} [a-z\\d]|` +
    `\\bwould you mind ${softly}[a-z]+ing\\b|` +
    '\\b(?:could|would|will) you be (?:so|very) (?:good|kind) (?:as )?to ' +
    '(?!(?:advise|clarify|confirm|explain|let|say|tell)\\b)[a-z]+\\b|' +
    `\\b(?:can|could|will|would) you ${softly}(?:have|get) (?:it|that|them|these|this|those|the [a-z]+|an? [a-z]+) ` +
    '(?!(?:been|even|seven|then|when)\\b)[a-z]+(?:ed|en|ent|lt)\\b|' +
    '(?:^|[,;:–—(.!?-] ?|\\b(?:and|so|but|then|also|or|again|future|meanwhile|now on|time|today|tomorrow) )' +
    '(?:please|kindly|pls|plz)(?: do| also| just| then| can you| could you| always| now| immediately| urgently| both|' +
    ' all)*,? (?!(?:note|be (?:aware|assured|advised)|see(?! (?:to|that) )|find (?:the )?(?:attached|enclosed|below|here|' +
    'our|my|in|two|three|some|a copy|it attached|[a-z]+(?: [a-z]+)? (?:attached|below|enclosed|here|' +
    'in (?:the|our|my|your|this) (?:attachment|box|drop ?box|drive|envelope|folder|inbox|link|parcel|portal|shared|zip)|' +
    "under (?:the|this) link))|know|feel|(?:don't|do not) (?:ever |even )?(?:answer|apologi[sz]e|bother|feel|go to|hesitate|hurry|mind|reply|" +
    "respond|rush|thank|trouble|worry)\\b|" +
    'accept|excuse|forgive|bear|rest|remember|ignore|disregard|understand|let(?! (?:her|him|my|our|the|them) )|' +
    'tell(?! (?:all|both|the|your|my|our|his|him|her|them|everyone|everybody)\\b)|confirm|advise|clarify|explain|say|' +
    'specify|remind(?! (?:all|both|the|your|my|our|his|him|her|them|everyone|everybody)\\b)|indicate|refer|visit|enjoy|' +
    'join us|take care|have a|(?:give|send|pass on)(?: \\w+)? (?:my|our) (?:\\w+ )?' +
    '(?:regards|love|best|wishes|greetings|thanks)|say (?:hello|hi|thanks?))\\b)[a-z][a-z-]+|' +
    '\\b(?:let (?:me|us) have|get (?:me|us|back to (?:me|us) with))\\b (?!know)|' +
    ',? (?:please|pls)[\\s.!]*$',
);
export const weNeed = phrase(
  '\\b(?:i|we|my \\w+|our \\w+|(?:mrs?|ms|miss|dr|herr|frau|prof)\\.? \\w+|they|the \\w+ (?:team|department|board))' +
    "(?:'d|'ll| will| would| should| do|'re| are|'m| am|'ve| have)?(?: also| still| really| just| now| urgently| only|" +
    ' both| badly| desperately| going to| kindly| all| actually)* (?:looking for|need|needs|require|requires|want|wants|' +
    'expect|(?<=d |ould )(?:like|love|appreciate|welcome|prefer)|(?:be )?grateful for|missing|lack|' +
    "look(?:ing)? forward to (?:receiving|getting)|waiting (?:for|on)|await|awaiting|(?:not|n't|never|haven't|havent) " +
    '(?:yet )?(?:received|had|got|seen)|never (?:received|got)|after(?= (?:a|an|the|some)\\b)|ask (?:you|that you)|' +
    "asked for|request)\\b|\\b(?:i|we)(?:'d| would| should)(?: also| really| just| still| both| all)+ " +
    '(?:like|love|appreciate|welcome|prefer)\\b',
);
/** What is wrong is to be put right. */
export const fault = phrase(
  "\\bthere(?:'s| is| are) (?:also |still )?(?:an?|some|two|three|several)? ?(?:small |little |slight |tiny |spelling )?" +
    '(?:typos?|mistakes?|errors?|misprints?)\\b|' +
    '\\b(?:the|our|my|your) (?:\\w+ ){1,6}?(?:is|are|looks?) (?:still |also |now |completely |all )?(?:wrong|incorrect|' +
    'out of date|outdated|misspelt|misspelled|missing|upside down|broken)\\b',
);
export const youMust = phrase(
  "\\b(?:you|someone|somebody)(?:'ll| will)? (?:also |still |now |first )?" +
    `(?:need to|have to|must|should|had better|ought to)(?<!if you should) (?:also |please |first )?${act} ` +
    `(?:us|me|our|my|the|it|a|an|all|this|that)\\b|\\byou(?:'d| had) better ${act}\\b|` +
    `\\byou (?:may|might) (?:also )?want to ${act}\\b|` +
    '\\b(?:hoping|hoped) (?:that )?(?:you|someone|somebody|your \\w+) (?:could|would|might|can)\\b' +
    '(?! (?:like|enjoy|love|be\\b))',
);
export const letUs = phrase(
  "^\\W*(?:(?:ok|okay|so|then|and|yes|great|fine|right)[,:]? )*let(?:'s| us) (?:go|start|use|do|keep|take|move|make|add|" +
    'change|leave|stick|get|book|meet|remove|drop|put|try|schedule|arrange|have|speak|talk)\\b(?! (?:it be|us))',
);
/** What may be wanted of a deed: “we would like to add a page”. */
export const wantedDeeds = new RegExp(
  '^ +to +(?:(?:also|please|just) +)?(?:add|be +(?:[a-z]+ed|given|paid|put|sent|shown|told)(?! +(?:by|in|with)\\b)|book|' +
    'cancel|change|extend|get(?! (?:together|to know|used))|go (?:ahead|with|for)|have(?! (?:a (?:chat|think|look)|you))|' +
    'include|move|order|postpone|receive|remove|replace|reserve|see(?! (?:you|how it|each|one))|swap|switch|update|' +
    'upgrade|use)\\b',
);
export const otherPeople = new RegExp(
  '^ +(?:our|my|their|his|her|people|everyone|everybody|customers|visitors|guests|clients|users)\\b(?: +[a-z]+)? +to\\b|' +
    '^ +(?:it|them|this|that) +to +(?!be|look|say|have|include|read|go|show)|' +
    '^ +(?:(?:a (?:bit|lot) of|lots of|more|some|much|plenty of) +)?' +
    '(?:coffee|luck|patience|rain|rest|sleep|snow|sun|sunshine|warmth)\\b|' +
    '^ +(?:nothing|not|no|it when|how|it all|what|any|working|about|most|more time|time|to)\\b|' +
    '^ +you(?: all| both)? +to +(?:know|understand|see|feel|be happy)\\b|' +
    '^ +that\\b(?! +(?:you|the|it|we)\\b)',
);
export const isAside = new RegExp(
  "(?:\\b(?:not sure|don't think|do not think|doubt|if|whether|when|as|because|what|that|which|than|whatever|unless|who|" +
    'hope|once|until|copies|one|thing|things|text|file|page)) *$',
);

export const niceIf = phrase(
  "\\bit(?:'d| would) be (?:best|better|good|great|helpful|ideal|lovely|nice|useful) to (?:get|have|see) " +
    '(?:all|an?|my|our|some|the|these|those) (?!(?:chat|chance|look|meeting|word)\\b)|' +
    '\\b(?:appreciate|grateful|great|good|lovely|helpful|ideal|perfect|brilliant|fantastic|nice|useful|like|love|thankful|' +
    'happy|kind|wonderful|glad|help|helps)(?: it| us| me| a lot)*,? if (?:you|your \\w+|someone|we|it|this|that|the)\\b|' +
    "\\bif you (?:could|would|can|might|wouldn't mind|don't mind|get a chance to|were able to)" +
    '(?: please| also| just| kindly| possibly| then)* [a-z]+\\b' +
    "(?!.{0,60}\\b(?:we(?:'ll| will|'d| would)|i(?:'ll| will)|i'd|that would))|" +
    "\\bif you (?:could|would|can) .{3,120}\\b(?:would be|'d be|that'd)\\b",
);
export const mustBe = phrase(
  '\\b(?:the|our|my|his|her|their|its)(?: [\\w-]+){1,4}? (?:needs?|wants?|could do with) ' +
    '(?!(?:nothing|anything|something|everything)\\b)[a-z]{3,}ing\\b(?! to\\b)|' +
    '\\b(?:this|that|it|there|everything|nothing) (?:must|needs to|need to|has to) ' +
    '(?:also |really |now |still |not |all |only )*' +
    '(?:be|go|say|read|show|look|stay|stand|move|include|match|link|change)\\b' +
    '(?! (?:said|careful|possible|mentioned|easy|fun))|' +
    '\\b(?:the|all|these|those|our|my|his|her|their|its|both|each|every|mrs?|ms|miss|dr|herr|frau|table|page|room|row|step|' +
    `slide)(?: ["“‘']?[\\w-]+["”’']?){1,6}? (?:must|should|needs to|need to|has to|have to|ought to|` +
    'wants? to(?= (?:\\w+ )?(?:be|go|say|read|stay|move)\\b))(?: (?:also|really|now|still|not|please|all|only|just|' +
    'probably|clearly|definitely))* (?:be|go|say|read|show|have|come|look|stay|stand|move|appear|include|match|link|get|' +
    'change|open|close|work|fit|load|start|stop|run|play|print|point|lead|jump|list|carry|end|begin|mention|disappear)\\b',
);
export const imperative = phrase(
  '(?:^\\W*|[;–—] )(?:(?:oh|p\\.?s\\.?|also|and|then|so|now|just|simply|next|first|firstly|second|secondly|third|thirdly|' +
    'finally|lastly|again|meanwhile|otherwise|for now|instead|plus|one (?:more|last) thing|on page \\d+|if possible|' +
    'if you can|where possible|ideally|for now|on the [a-z]+(?: [a-z]+)?|in the [a-z]+(?: [a-z]+)?|' +
    '(?:for|during|after) the [a-z]+|from now on|at the (?:top|bottom|end)|page \\d+|[a-z]+ page)[,:]? )*' +
    `(?:${oneOf(doVerbs)}|${oneOf(tradeVerbs)}(?= (?:the|a|an|my|our|your|his|her|their|us|me|it|them|all|both|this|that|` +
    'these|those|each|every|two|three|four|five)\\b)|be so (?:kind|good) as to|remember to|make sure|be sure to|' +
    "don't forget to|ensure|do not forget to)\\b(?! (?:is|are|was|were|will|has|have|you|had|it$|of|by|to that|what|" +
    'whatever|as (?:you|we|i)|we|i|me (?:old|crazy|mad|a )|that\\b.{0,10}$)\\b)(?= (?:the|a|an|my|our|your|me|us|it|them|' +
    'this|that|these|those|all|both|some|in|on|out|up|to|over|one|two|three|any|more|[a-z]+)\\b)',
);
/** “Before you lock up, switch the heating off”, “don't print it yet”, “let the neighbours know”. */
export const orders = phrase(
  '^\\W*(?:(?:and|but|so|also) )?(?:before|when|once|after|while|as soon as|whenever|next time|if) ' +
    `(?:you|the|we|it|that|this) [^,;]{2,60}, (?:please |also |just |then )*${act} (?:the|a|an|my|our|your|us|me|it|them|` +
    'all|both|this|that|these|those|some|two|three)\\b|' +
    `^\\W*(?:(?:and|but|so|also|please)[,:]? )*(?:don't|do not|never) ${act} (?:the|a|an|my|our|your|us|me|it|them|any|` +
    'anything|all|this|that|these|those|more)\\b(?! (?:joke|need|worry))|' +
    '^\\W*(?:[a-z]+ the [a-z]+(?: [a-z]+)?, |(?:and|but|so|also|please)[,:]? )*have (?:an?|my|our|the|your) [a-z]+' +
    '(?: [a-z]+)? (?:bring|call|check|come|contact|e-?mail|look|phone|pick|ring|send|sign|write)\\b|' +
    '^\\W*(?:[a-z]+ the [a-z]+(?: [a-z]+)?, |(?:and|but|so|also|please)[,:]? )*have (?:an?|all|my|our|some|the|two|your)' +
    '(?: [a-z\\d-]+){1,4} (?:[a-z]{3,}ed|built|cut|made|put|ready|rewritten|sent|taken)\\b|' +
    '^\\W*(?:(?:and|but|so|also|please)[,:]? )*let (?:the|our|my|your) [a-z]+(?: [a-z]+)? know\\b|' +
    '^\\W*(?:(?:and|but|so|also|please)[,:]? )*(?:tell|ask|remind|warn|invite) (?:the|our|my|your|his|her) [a-z]+' +
    '(?: [a-z]+)? (?:to|not to)\\b|' +
    '^\\W*(?:(?:and|but|so|also|please)[,:]? )*(?:tell|ask|remind|warn|invite) (?:him|her|them) ' +
    '(?:about|for|not to|that|to)\\b|^\\W*(?:one|quick|small|last) (?:ask|favou?r|request|thing|wish): *[a-z]|' +
    '\\b(?:my|our|the) (?:(?:one|only|single|main|last|other|big|small|humble|next|first|second) )*' +
    '(?:wish|request|plea|favou?r to ask)(?: (?:is|would be)|:)|' +
    '\\b(?:he|she|they|it|that|this|these|those) (?:has|have|needs?|must|ought) (?:to )?(?:now |also )?(?:come off|' +
    'be (?:removed|deleted|added|changed|replaced|moved|corrected|put|taken|cut|shortened)|go (?:from|off|out))\\b',
);
export const canWe = phrase(
  '^\\W*(?:(?:oh|and|so|but|also|then|or|well|ok|now|by the way|btw|otherwise|lastly|finally|secondly|first|second|' +
    "third)[,:]? )*(?:can|could|may|shall|should|might|would|will|do|does|did|is|are|was|were|has|have|am|isn't|aren't|" +
    "don't|doesn't|didn't|won't|can't|couldn't|shouldn't|wouldn't|hasn't|haven't) (?:i|we|you|he|she|they|it|this|that|" +
    'there|the|a|an|my|our|your|these|those|any|anyone|someone|everything|all|both)\\b',
);
/** “Could we have the files as PDF?” asks for the files. */
export const haveIt = phrase(
  '\\b(?:can|could|may|might) (?:we|i) (?:please |also |just |still |then )*(?:have|get|see|receive|be sent)\\b' +
    '(?! (?:a (?:discount|call|chat|meeting|quick)|two|three|more|another|it done|rid|away|together|back to|in touch|from|' +
    'to\\b|any|there|by without|used))',
);
/** “At what time”, “for how many”: a preposition before the word that asks; “and by when?” adds to what was asked. */
export const behindPreposition = "(?:(?:about|at|by|for|from|in|of|on|since|to|under|until|with) (?=wh|how)(?!what(?:'s| (?:i|it|they|we|you)\\b)|" +
"\\w+\\W*$))?";
export const whFirst = phrase(
  '^\\W*(?:(?:oh|and|so|but|also|then|or|well|ok|now|by the way|btw|otherwise|lastly|finally|secondly|first|second|third|' +
    `plus)[,:]? )*${behindPreposition}(?:what|when|where|which|who|whom|whose|why|how)(?:'s|'re|'d|'ll)?\\b`,
);
export const inverted = new RegExp(
  `^\\W*(?:\\w+[,:]? ){0,2}${behindPreposition}(?:what|when|where|which|who|whom|whose|why|how)(?:'s|'re|'d|'ll|` +
    ' (?:about|(?:(?!(?:we|i|you|they|it|he|she|that|this|these|the|a|an|my|our|your|his|her|their|there|to|if|when|' +
    'matters?)\\b)\\w+ ){0,2}?(?:is|are|was|were|do|does|did|can|could|will|would|shall|should|has|have|had|may|might|' +
    'must)))\\b',
);
/** “When you are in town, …” begins with a clause and asks nothing. */
export const subordinate = phrase(
  '^\\W*(?:when|where|what|how|which|who|why|whatever|whenever|however)\\b.*, (?:i|we|you|it|please|the|they|there|that|just)\\b',
);
export const emptyCall = phrase(
  '\\b(?:if|should|in case) (?:you|there|anything|something)\\b.{0,50}\\b(?:questions?|queries|anything|problems?|' +
    'unclear|concerns?|need (?:more|anything|further|any))\\b|' +
    "\\bif (?:that|this|it)(?:'s| is| works| suits)\\b.{0,30}\\b(?:ok|okay|fine|for you|all right|possible)\\b\\W*$" +
    '(?<!know.{0,60})',
);
export const thanksFor = phrase(
  '^\\W*(?:many |with )?(?:thanks|thank you|thx|cheers)\\b(?!.*\\b(?:please|could you|can you|would you|let me know|let us know)\\b)',
);

/** “Please let us know if the neighbour has to sign anything” offers no help. */
export const ofThirdParty = new RegExp(
  '\\b(?:let (?:me|us) know|tell (?:me|us)) (?:if|whether) (?:an?|her|his|my|our|the|their) (?:[\\w-]+ ){1,3}?' +
    '(?:can|could|has|have|is|are|may|must|needs?|should|will)\\b',
);

/** “Could your driver get there before nine?” */
export const asksIfAble = new RegExp(
  '\\b(?:can|could|will|would) (?:anyone|somebody|someone|your \\w+) (?:also |still )?' +
    '(?:arrive|be|come|fit|get (?:here|in|past|there|through|to)|make it|reach)\\b',
);

/** “Would you put heather or cyclamen in the box?” */
export const asksToChoose = /^[^?]*\bwould you (?!(?:like|mind|please|prefer|rather)\b)[a-z]+ (?:the |an? )?[a-z-]+ or (?!(?:else|not|so|something)\b)/;

/** “They will use them for the budget, so one page in plain English, please”: the request stands behind its reason. */
export const reasonBefore = /^[^?]*, (?:hence|so|therefore) (?=[^,?]{3,60},? please\W*$)/;

export const forInfo = /^\W*(?:just so (?:that )?you know|just for (?:your )?info(?:rmation)?|fyi|for your information|for info)\b/;

/** “I was wondering why it would not print, and then I saw that the paper was in upside down.” */
export const isSettled = phrase(
  "\\b(?:then|until|till|but|and|so)(?: then| now)? (?:i|we|he|she|they)(?:'ve| have)? (?:saw|see|found|noticed|realised|" +
    'realized|remembered|discovered|understood|figured|worked it out|know|got it)\\b|' +
    '\\b(?:settled|solved|answered|explained|cleared up|turned out|' +
    "(?:i|we)(?:'ve| have)? (?:said|told (?:him|her|them)|answered))\\b",
);

/** “Need the brochure text by Friday”, “Jess, need it today”. */
export const bareNeed = new RegExp(
  "^\\W*(?:(?:hi|hello|hey) )?(?:[\\p{L}'-]+, )?(?:also |still |just |really |urgently |only )*" +
    '(?:needs?|needing|want|wanted) (?:an?|it|more|my|our|some|that|the|them|these|this|those|three|two|your)\\b(?!.*\\?)',
  'u',
);

/** “My wife asked whether we need a witness, but your letter explains it.” */
export const explainedSince = new RegExp(
  "\\bbut (?:[\\w'-]+ ){1,6}(?:answer(?:s|ed)|clear(?:s|ed)(?: up)?|explain(?:s|ed)|settle[sd]|solve[sd]) " +
    "(?:it|that|this)\\b|, so (?:it's |that's |it is |that is )?all (?:clear|good|settled)\\b",
);

/** “Let us know if you would like to come” leaves it to the reader. */
export const offersMore = phrase(
  "\\b(?:let (?:me|us) know|tell (?:me|us)|say so|shout|get in touch) (?:if|should) (?:you|there)(?:'d| would|'re| are)? " +
    '(?:like|prefer|want|wish|need|happy|interested|require|have|is anything|are any)\\b',
);
export const joint = new RegExp(
  ", (?:and )?(?!(?:(?:will|would|can|could|won't) you|(?:do|don't) you (?:reckon|think)|would you say)\\W*$)" +
    '(?=(?:is|are|do|does|did|can|could|will|would|should|has|have) ' +
    '(?:you|we|i|it|they|the|there|your|our|my|this|that|these|those|he|she)\\b)|' +
    ', (?:and|but) (?=(?:is|are|do|does|did|can|could|will|would|should|has|have|am) [a-z]+\\b)|' +
    ',? (?:and|but|also|plus|so(?= (?:would|do|should|can|could|will|must) (?:i|we)\\b)|' +
    'or(?= (?:what|when|where|which|who|why|how)\\b))(?: also| then| if so| if yes,?)?,? ' +
    `(?=(?:(?:would|should|must) i (?:need|have)|${behindPreposition}(?:what|when|where|which|who|whom|whose|why|how)|could you|can you|would you|` +
    'will you|can we|could we|should we|shall we|do you|do we|does (?:it|the|that|this)|is (?:it|there|the|that|this)|' +
    'are (?:there|you|the|we|they)|will (?:it|the|there|we|that|this)|please)\\b)|\\? (?=\\S)',
  'g',
);

/** “The logo: is it ready?” names first what is asked about. */
export const labelled = new RegExp(
  `^[^:?.!,]{3,60}: +(?=${behindPreposition}` +
    '(?:is|are|do|does|did|can|could|will|would|should|has|have|may|what|when|where|which|who|whose|why|how|please)\\b)',
  'i',
);

/** “Leave the manual on the table and lock the gate”: behind “and” a plain word with a thing of its own is a second deed. */
export const secondDeed = phrase(
  '(?:, (?:and |then |also )?|,? (?:and|then|plus) (?:also |then |please )?)' +
    '(?=(?!(?:about|above|after|all|also|and|any|are|around|as|ask|at|because|before|below|between|both|but|by|check|come|' +
    'could|did|do|does|each|even|every|for|from|get|give|go|had|half|has|have|her|his|hold|how|if|in|inside|into|is|its|' +
    'just|keep|let|like|look|make sure|maybe|my|near|neither|no|nor|not|note|of|off|often|on|once|one|only|or|our|outside|' +
    'over|perhaps|please|see|since|so|some|still|such|take (?:a|it|care)|than|that|the|their|then|this|those|three|through|' +
    'till|to|today|too|try|two|under|until|up|was|were|what|when|where|whether|which|while|who|why|will|with|within|' +
    'without|work|would|your)\\b|(?!(?:apply|bring|feed|need|reply|ring|sing|spring|supply)\\b)[a-z]+' +
    '(?:ed|ing|ly|[^s]s)\\b)[a-z]{2,} (?:(?:me|us|away|back|down|off|out|up) )?' +
    '(?:the|an?|my|our|your|their|his|her|these|those|all|two|three|four|five) ' +
    '(?!(?:bit|best|same|(?:[a-z]+ )?ones?)\\b)[a-z]|' +
    '(?!(?:and|at|by|for|from|in|of|on|or|see|the|to|until|with)\\b)[a-z]{3,} ' +
    '(?:bay|chapter|door|floor|gate|hall|line|page|room|row|seat|slide|table) ' +
    '(?:\\d|one\\b|two\\b|three\\b|four\\b|five\\b)|(?:get|ask|tell) (?:him|her|them|someone|somebody) to |' +
    '(?:cross|keep|leave|move|put|strike|switch|take|throw|turn) [a-z]+ (?:away|back|down|off|out|up)\\b)',
  'g',
);

/** The same for verbs that have no other meaning, with a thing or a name behind them: “… and add Priti to the page”. */
export const clearDeed = phrase(
  '(?:, (?:and |then |also )?|,? (?:and|then|plus) (?:also |then |please )?)(?=(?:ask|tell|remind|warn) ' +
    '(?:the|my|our|your|his|her|him|them|mrs?|ms|dr|[a-z]+ (?:to|for|about|that))\\b' +
    '(?! (?:if|whether|what|when|where|who|why|how)\\b)|let (?:me|us) have (?!it\\b|them\\b)|' +
    '(?:get|give|have|keep|make|put|take|use) ' +
    '(?!(?:\\w+ )?(?:sure|it|them|that|this|care|fun|place|part|room|sense|(?:me|us) your)\\b|a (?:good|look|nice)\\b|' +
    '(?:\\w+ ){1,3}ones?\\b)[a-z\\d]|' +
    `${oneOf(clearVerbs)} (?!(?:it|them|that|this|these|those)\\b|(?:\\w+ ){1,3}ones?\\b)[a-z\\d])`,
  'g',
);
export const addresses = /\b(?:call|contact|e-?mail|phone|ring|speak|talk|text|write)\b/;
export const says = /^(?:ask|claim|complain|demand|explain|find out|insist|inform|request|say|tell) /;
/** What is told of a purpose or of others asks for no deed. */
export const isToldOf = /\b(?:so (?:that )?(?:i|it|people|they|we)|who|which|because|if (?:i|it|they|we)|that (?:i|they|we|you)|able to|helps? (?:me|us))\b/;

/** “Tell me which page you start with”: complete before an “and”, unlike “tell me when” in “when and where”. */
export const indirect = /\b(?:what|when|where|which|who|whose|why|how|whether|if)\b\s+\w+\s+\w+/;
