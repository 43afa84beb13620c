/** More ways to thank and to wish well: what friends say, idioms, greetings to others. Patterns over `plainText`. */
import { CuedPattern } from '../cuedPattern';
import { occasions, praise, treats } from '../../words/wishWords';
import { oneOf } from './cues';

/** Where a wish begins that is worded as a command: “Have a good one!”, but not “we have a party”. */
const opening = "(?:^[^\\p{L}]*|[,;:.!–—-] |\\b(?:and|so|but|do|please|then|now|until then|meanwhile|anyway|till then|or),? )";
const any = "(?:[\\p{L}'-]+ ){0,3}?";
const days = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

const more: readonly string[] = [
  // Thanks.
  '\\b(?:much|greatly|deeply|most|very much|ever so|truly) obliged\\b(?! to (?!you\\b|your\\b|all\\b))',
  "\\b(?:we|i)(?:'re| are|'m| am) (?:\\w+ )?(?:obliged|indebted|beholden) to you\\b",
  '\\b(?:give|pass on|send|convey|extend|say) (?:my|our) (?:[a-z]+ )?(?:thanks|gratitude|compliments)\\b',
  '\\bthanking you\\b(?! (?:is|would))',
  '(?:^|[,.!] )ta(?:[.!,]| (?:for|very|muchly|again|ever so|mate|loads))',
  '\\b(?:god )?bless (?:you|your|them|him|her|all|everyone)\\b|^[^\\p{L}]*god bless\\b',
  "\\byou(?:'re| are|'ve been| have been| were)(?: all| both| really| truly| simply| just)* " +
    `(?:an? |the |too |so |most |very |such an? |absolute(?:ly)? )*(?:${oneOf(praise)})\\b(?! (?:to|for) (?:decide|choose))`,
  '\\byour (?:[a-z]+ )?(?:patience|trust|help|custom|support|kindness|business|loyalty|understanding|confidence|' +
    'generosity|hospitality|kind words|enthusiasm|good humou?r|faith|encouragement|friendship)(?: and [a-z]+)? (?:in us )?' +
    '(?:means?|meant|(?:is|are|was|were|has been) (?:[a-z]+ )?' +
    '(?:appreciated|valued|noticed|a gift|a joy|invaluable|wonderful)|made|makes|did us|does us|keeps us)\\b',
  '\\b(?:we|i)(?: really| truly| very much| all| do| both| deeply)* (?:value|treasure|cherish|prize) (?:your|the (?:trust|work)|working|this|our)\\b',
  "\\b(?:we|i)(?:'ve| have)?(?: all| both| really| very much| so| thoroughly| truly)* (?:enjoyed|loved|adored) (?:every|" +
    'working|doing|meeting|being|having|it|each|making|seeing|your|this|the time|talking|our)\\b',
  "\\b(?:we|i|it|that|this)(?:'ve| have|'s| has| was)? (?:been |had )+(?:all )?" +
    '(?:great|lovely|wonderful|good|nice|brilliant|fantastic|fun) (?:having|working|doing|meeting|seeing|to)\\b|' +
    "\\b(?:we|i|it|that|this)(?:'ve| have|'s| has| was)? (?:been |had )+(?:all )?" +
    '(?:a |an |such |so much |great |real |lots of )*(?:blast|great time|lovely time|good time|wonderful time|fun|ball|' +
    'hoot|pleasure|joy|honou?r|privilege|treat|delight|dream)\\b|' +
    '\\b(?:we|i) had (?:a|an|such|so much|great|lots) (?:[a-z]+ ){0,2}(?:time|fun|blast|ball)\\b',
  `${opening}(?:we(?:'re| are) |i(?:'m| am) )?(?:so |very |really |truly |most )?` +
    '(?:happy|glad|proud|honou?red|delighted|pleased|chuffed|thrilled) ' +
    '(?:to have (?:worked|had you|been|met|you|helped|known|made)|for you|we could help|it all worked|about your)\\b',
  '\\b(?:hats? off|three cheers|cheers|a toast|all credit|full marks|a big hand|chapeau|respect|kudos|bravo|applause|' +
    'a medal) (?:to|for) (?:you|your|the|all|everyone|both)\\b|' +
    '\\b(?:mazel tov|chapeau|good on (?:you|ya)|good for you|way to go|well played|well deserved|nice one|nicely done|' +
    'great job|proud of (?:you|your|the team)|you did (?:us|it|yourself|yourselves) proud)\\b',
  // Wishes.
  '\\b(?:my|our|with|with all my|with all our) (?:[a-z]+ ){0,2}?(?:condolences|sympathy|sympathies)\\b(?! (?:card|cards|flowers|letter|vote)\\b)',
  `${opening}(?:have|having) (?:yourself |yourselves )?(?:an?|the|some|lots of|tons of|plenty of|loads of|every|another|` +
    `your|one of the) (?!look\\b|click\\b|word\\b|call\\b|chat\\b|think\\b|read\\b)${any}(?:${oneOf(occasions)}|${days})\\b` +
    '(?! (?:to|in|off|between|left|free|at)\\b)',
  `${opening}have (?:an?|another|one|some)(?: [\\p{L}'-]+){1,3} (?:for|on) (?:me|us)\\b`,
  `${opening}(?:keep|stay|be|remain) (?:yourself |yourselves |nice and |all |so |very |happy and |safe and |well and |` +
    'warm and )*(?:warm|well|safe|dry|cool|healthy|cosy|cozy|happy|strong|positive|lucky|sunny|hydrated|' +
    'in (?:good )?health|smiling|fit|sound|as you are|your chin up|your spirits up|up the (?:good|great) (?:work|spirit)|' +
    'on smiling|good)\\b(?! (?:and (?:accurate|current|clear)|to (?:go|use)|for your))',
  `${opening}take (?:good |great |the best )?care(?: of (?:yourself|yourselves|each other|you|` +
    'that (?:knee|foot|back|cold|leg|arm|baby)))?(?=\\W*$|[,;.!]|' +
    ' (?:on the|out there|in (?:this|the)|and|until|till|all|both|everyone|over)\\b)',
  '\\bmind (?:how you go|yourself|yourselves|the (?:ice|frost|cold|heat|snow|roads|fog|storm))\\b|' +
    '\\b(?:drive|travel|ride|fly|sail|cycle|walk|go|land|arrive) (?:home )?(?:safely|safe|carefully|well)\\b|' +
    '\\b(?:wrap up|dress|tuck up|keep) (?:warm|warmly|well)\\b|' +
    '\\b(?:sleep|rest|eat|recover|heal|mend|dance|sing|play|celebrate) (?:well|tight|soon|in peace)\\b|' +
    '\\bput your feet up\\b|\\bget (?:some|plenty of|lots of) (?:rest|sleep|sun|fresh air)\\b',
  `${opening}safe (?:home|journey|travels?|trip|flight|drive|landing|crossing|arrival|return|passage|ride|sailing|onward|and)\\b`,
  '^[^\\p{L}\\d]*(?:and )?(?:so )?may (?:your|the|this|it|you|all|both|there|every|god|everyone|everything|they|that|' +
    'these|good|luck|next)\\b(?!.*\\?\\s*$)' +
    '(?!(?: [a-z]+){0,3} (?:be (?:used|sent|paid|late|needed|different|changed|cheaper|missing|wrong)|vary|differ|need|' +
    'take|cost|have to|want|not|also)\\b)',
  "\\b(?:(?:we|i)(?: do| really| sincerely| very much| both| all| so| just)*|^[^\\p{L}]*(?:and |so )?|here's|all of us|" +
    'fingers crossed and) ?hop(?:e|ing) (?:that )?(?:for (?:a |an |some |plenty of |lots of )?' +
    '(?:sun|sunny|dry|good|fine|snow|better|kind|mild|blue|clear)|' +
    'it (?:stays|keeps|goes|turns|all|brings|is (?:dry|sunny|fine|warm))|' +
    'there (?:will be|is|are) (?:sun|snow|cake|wine|no rain)|little|baby|mum|dad|granny|grandma|everybody|everyone|he|she|' +
    'they|the (?:weather|sun|rain|snow|little|baby|knee|kids|children|boys|girls|twins|dog|cat|rest|day|evening|party|' +
    'wedding|move|trip|flight|flu|cold|move)|your (?:knee|foot|back|cold|flu|leg|arm|mum|mother|dad|father|wife|husband|' +
    'son|daughter|dog|cat|little|tooth|toes?|head|hand|shoulder|team|guests|family|trip|move|day|party|wedding|weekend|' +
    "holiday|week|fair|show|opening|launch|evening|visit)|[\\p{L}]+'s)\\b",
  "\\bhope (?:that )?(?:the|your) (?:[\\p{L}'-]+ ){1,4}?(?:is|are|has been|have been)(?: still| both| all| now)? " +
    '(?:bedding|behaving|blooming|booming|coming along|doing well|feeling|getting better|going strong|growing|healing|' +
    'holding up|humming|keeping|mending|purring|recovering|settling|shining|sleeping|smiling|thriving|ticking|' +
    'treating you)\\b',
  '\\b(?:fingers|toes|thumbs)(?: and (?:toes|fingers))? (?:are |firmly |all |well and truly )*' +
    '(?:crossed|pressed|held)\\b|' +
    '\\b(?:cross(?:ing)?|press(?:ing)?|hold(?:ing)?|keep(?:ing)?) (?:my|our|all(?: our| my)?|the)? ?' +
    '(?:fingers|toes|thumbs)\\b',
  '\\b(?:rooting|cheering|rejoicing|praying) (?:for|with) (?:you|your|them|him|her|the)\\b|' +
    '\\bcheer(?:ing)? you (?:all )?on\\b|' +
    '\\b(?:thinking of you|(?:our|my) thoughts are with|with you in spirit|raise (?:a|our|my) glass|' +
    "drink (?:a glass )?to (?:you|your|that|the)|here's to|lift a glass)\\b",
  "\\b(?:knock (?:'em|them|him|her) (?:dead|out|flat)|break a leg|toi,? toi,? toi|go get (?:'em|them)|" +
    "you(?:'ve| have) got this|give it (?:your|all)|smash it|blow them away|wow them|show them (?:how|who|what)|" +
    'go for gold|(?:go and |go )win (?:it|that|the|this)|bring (?:it|the cup|the trophy) home|onwards? and upwards?|' +
    'chin up|happy days|godspeed|the best of british|good vibes|big day ahead|hang in there|sweet dreams|lots of love|' +
    'much love|best foot forward|mast- und schotbruch|petri heil|waidmannsheil)\\b',
  "\\b(?:we|i|all of us)(?: all| both)? wish (?!to\\b|that\\b)(?:[\\p{L}'-]+ ){1,4}?(?:an? (?:[a-z]+ )?(?:calm|good|" +
    'great|happy|healthy|long|lovely|peaceful|quick|safe|smooth|speedy|sunny|swift|wonderful)|all the|every|' +
    'good (?:health|luck)|health|joy|long life|luck|many|much (?:fun|joy|luck|success)|strength|success|well)\\b',
  '\\ball (?:my |our |the )?(?:good|very best|best|kind|warm|fond) wishes\\b|' +
    '\\b(?:best|fond(?:est)?|good|kind(?:est)?|warm(?:est)?) wishes (?:for|to)\\b|' +
    '\\bremember (?:me|us) (?:kindly |warmly )?to (?:all|everyone|the|your)\\b',
  '^[^\\p{L}]*(?:(?:and|with) )?an? (?:(?:big|extra|gentle|warm) )*' +
    '(?:biscuit|bone|carrot|cuddle|hug|kiss|pat|scratch|stroke|tickle|treat)\\b[^.;:?]*\\bfrom (?:all of us|everyone|me|us)' +
    '(?=[.! ]*\\W*$| all\\b| here\\b)',
  '\\b(?:regards|greetings|love|hugs?|cuddles?|kisses|a pat|a stroke|our best|my best|all the best|best|congratulations|' +
    'compliments|get-well wishes) (?:and [a-z]+ )?(?:to|for) (?:your|my|all|everyone|everybody|you|both|mum|dad|tom|' +
    'the (?:team|family|dog|kids|children|little|twins|boys|girls|whole|others|cat|baby|bride|groom|couple|happy|chef|cook|' +
    'band|crew|staff|rest|newly|new)|(?<=(?:regards|greetings|hugs?|cuddles?|(?<![a-z] )best|(?:my|our|the|very) best) to )[\\p{L}]+' +
    '(?=[.!]*\\W*$| and [\\p{L}]+[.!]*\\W*$))(?! (?:request|question|invoice|mail))',
  '\\b(?:happy|merry|good|sunny|joyful|peaceful|blessed|jolly|festive|prosperous|healthy|bright|dry|warm|lovely) ' +
    "(?:[\\p{L}']+ ){1,4}to (?:you|your|all|everyone|everybody|both|the (?:twins|whole|family|team))\\b",
  `${opening}(?:with )?(?:many |our |my )?blessings (?:to|for|on)\\b`,
  `${opening}happy (?:[\\p{L}]+ing|${days}|advent|diwali|eid|hanukkah|pongal|holi|onam|navratri|ramadan|passover|` +
    'pancake day|st \\w+|mothers?|fathers?|(?:belated |fortieth |fiftieth |[a-z]+th )?(?:birthday|anniversary)|summer|' +
    'spring|autumn|winter|days|landings|trails|harvest|hols|holidays|xmas|name day)\\b',
  '\\bmerry (?:[a-z]+ )?(?:christmas|xmas)\\b|' +
    '\\bgood (?:health|fortune|fishing|hunting|weather|harvest|appetite|riddance|rest|sailing|sport|times)' +
    '(?=\\W*$| to\\b| for\\b| with\\b| and\\b)',
  '(?:^[^\\p{L}]*|[,;:.!–—-] |\\b(?:and|so),? )(?:feel better|get better|get well|rest well|sleep well)\\b(?=\\W*$|[,;.!]| soon| and| both| all)',
  '\\bgood luck\\b|\\bluck be with\\b|\\bwish(?:es)? (?:us|me) luck\\b',
  `${opening}(?:enjoy|savou?r|relish|celebrate|toast|treasure|rest up|relax)` +
    '(?: (?:it|every|the|your|this|them|yourselves|yourself|life|each|today|all|that)\\b|[.!])',
  '\\b(?:long|all|much|every|further|continued|great|lots of|a lot of|plenty of) ' +
    '(?:success|joy|happiness|health|strength|fun|luck|sunshine|courage) (?:with|to|for|on|at|in)\\b',
  `(?:^[^\\p{L}]*|[,;:.!–—-] |\\b(?:and|so),? )(?:until|till) (?:then|next time|${days}|soon|tomorrow)(?=[.!]*\\W*$)`,
  `${opening}(?:${oneOf(treats)}) (?:is|are|on) (?:on )?(?:me|us)\\b`,
];

/** What thanks or wishes well beside the plain words for it. */
export const kindWords = new CuedPattern(more.map((source) => source.replace(/ (?![?*])/g, ' +')).join('|'), 'u');

/** “All the best.” as a sentence of its own; as a closing line it is a mere formula. */
export const isBestWish = (text: string): boolean => /^\W*(?:and )?all the (?:very )?best(?: to (?:you|all|everyone)(?: all| both)?)?\W*$/i.test(text);
