/** Ways to press a client that need no market cry: a deadline of minutes or tears, a rival at the door, guilt, fear, a yes taken for granted. */
import { firsts, frightened, humans, losers, tears, yesses } from '../../words/pressureWords';
import { oneOf } from './cues';

const yes = oneOf(yesses);
const soon =
  '(?:today|tonight|right now|now|this (?:very )?(?:minute|instant|second|hour|evening|afternoon|morning)|' +
  'before (?:dinner|lunch|tea|supper|noon|midnight|tonight|i (?:leave|change|go|hang)[^,;.]{0,20}))';
const minutes = '(?:the hour|an hour|(?:the next )?(?:[a-z-]+|\\d+) (?:minutes|hours))';
const human = oneOf(humans);
const rival = `(?:another|other|second|next|different|more serious|rival) ${human}s?`;

/** Each in small letters; spaces stand for any blanks. */
export const pressureForms: readonly string[] = [
  // “Pay today or cry on the 14th.” “Say yes before dinner, or weep.”
  '\\b(?:decide|order|pay|sign|say yes|buy|book|confirm|act|call|ring|bang down|put down|slap down)' +
    `(?: (?:[€£$]?[\\w.,'€£$-]+ ){0,3}?)?${soon},? or (?:else|${oneOf(tears)})\\b`,
  `\\bor (?:she|he|it|this|they)(?:'s|'re| is| are) (?:gone|off|lost|someone else's|somebody else's)(?= *(?:$|[.!,;]| for (?:good|ever)))`,
  // “I need your yes in the next twenty minutes.”
  "\\b(?:i|we)(?:'ll|'d)? (?:need|must have|want|have to have|expect|await|require) (?:your|the|a) " +
    `(?:final )?${yes}[^.;:]{0,15}? (?:in|within) ${minutes}(?! (?:to|of) )`,
  `\\b(?:i|we)(?:'ll|'d)? (?:must have|have to have|need|want) (?:your|the|a) ${yes} before (?:i|we) (?:leave|go|close|hang|shut)\\b`,
  `\\bawaiting your ${yes}[^.;:]{0,15}? (?:in|within) ${minutes}`,
  `\\bit(?:'s| has| is)(?: got)? to be (?:now|tonight|today)(?=[,.!;]|\\W*$)(?!, (?:the )?(?:weather|forecast|tide))`,
  '\\bif your (?:signature|yes|deposit|payment|money) ' +
    "(?:comes not|does not come|doesn't come|is not here|isn't here|is not in)[^.;]{0,20}? " +
    '(?:today|tonight|by (?:noon|midnight|tonight))',
  "\\bchop[ -]chop\\b(?= *(?:$|[!.,]))|\\bwinners (?:decide|act|move|choose|sign|don't wait)\\b|" +
    '\\b(?:doers|winners) win\\b|\\bthinkers lose\\b|\\bare you in or (?:are you )?out\\b|' +
    '\\bwhat losers (?:say|do|think)\\b',
  `\\b(?:price|offer|deal|rate|discount) (?:dies|vanishes|evaporates|melts|burns|turns into a pumpkin) (?:at|by|on|tonight|today|tomorrow|in)\\b`,
  '\\b(?:doors?|enrol?lments?|registration|the window|the cart) (?:close[sd]?|shuts?|slams?)[^.;]{0,25}\\b' +
    '(?:in (?:a few|\\d+|two|three|six) (?:hours|minutes)|never (?:re-?open|open)|for (?:good|ever))\\b',
  // “Before another bride does.” “Three others are begging for the slot.”
  `\\b(?:before|till|until) (?:an|some)?other ${human}s? (?:does|do|grabs?|gets?|takes?|snaps?|snatch(?:es)?|beats?)\\b`,
  `\\b(?:${rival}|${human}s?|others|people|a queue|they)(?:'s| are| is|'re| all| both)* (?:[^.;:?!]{0,30} )?(?:begging|` +
    'gagging|desperate|dying|fighting|clamouring|champing|salivating|drooling|itching|queuing up|queueing up|lining up|' +
    'breathing down my neck) (?:for|to|over|at)\\b',
  "\\b(?:there's|there is|i've|i have|i've got|we've|we have|have|got)(?: got)? (?:an?|another|two|three|one|this) " +
    `(?:[a-z]+ )?${human}s? (?:[^.;:?!]{0,30} )?(?:with (?:the |his |her |their )?(?:cash|money)|` +
    '(?:ready|waiting|wants|want|itching|willing) to (?:sign|pay|buy|take it|snap)|cheque-?book|wallet|' +
    'money in (?:his|her|their))',
  `\\bgive your (?:seat|place|slot|date|spot) to (?:a |an |the |some)?(?:more serious |somebody|someone|${rival})`,
  `\\b(?:i|we) (?:can't|cannot|couldn't) hold (?:him|her|them|the others|the wolves) off\\b`,
  '\\b(?:you|your) (?:dither|hesitate|dawdle|think too long|sleep on it)[^.;]{0,10}, [^.;:?!]{3,40}\\b' +
    '(?:by (?:lunch(?:time)?|tonight|tomorrow|monday)|first|instead)\\b',
  // Guilt and hurt.
  "\\b(?:so |please |now )?don't (?:you )?(?:go and )?let me down(?= *(?:$|[.!,]))|" +
    "\\b(?:and )?we(?:'re|'ll be| are| can be) still friends(?= *(?:$|[.!,]))|" +
    "\\bi (?:went|have gone|'ve gone) out on a limb\\b|" +
    '\\bi look (?:a|like a|such a) (?:right |proper |complete )?(?:fool|idiot|mug)\\b|' +
    '\\bthought we had an (?:understanding|agreement)\\b|' +
    '\\b(?:terribly|very|so|really|rather) (?:awkward|embarrassing) (?:for (?:me|us|you|everyone) )?to ' +
    '(?:back out|pull out|say no|cancel|change your mind)\\b',
  "\\b(?:i'd|i would|it would|it'd) (?:be (?:heartbroken|gutted|devastated|crushed)|break my heart|kill me|hate)" +
    '(?: to (?:see|watch|have to tell|think))? (?:you |your (?:boss|wife|husband|board|partner) )?(?:[a-z]+ )?' +
    '(?:los\\w+|miss\\w*|let|say no|walk|pass|regret)',
  "\\b(?:don't|do not) be (?:the|that|one of (?:the|those)) (?:one|man|woman|person|ones|people|fool|guy|bride|couple|" +
    'parent|owner|boss|director) (?:who|that)\\b|' +
    '\\b(?:regret|regrets|regretted|regretting) it (?:for )?(?:the rest of|all) (?:your|their|his|her) (?:life|lives)\\b|' +
    '\\bkick(?:s|ing)? (?:himself|herself|themselves)\\b(?= *(?:$|[.!,]))',
  '\\b(?:could|can|will|would) you (?:ever |really )?(?:forgive|live with|look) yourself\\b|' +
    '\\b(?:can|could) you (?:really |honestly )?(?:put a price on|afford not to|afford to (?:wait|lose|say no|risk))\\b|' +
    "\\b(?:don't|do not) gamble with\\b|" +
    '\\b(?:do|would) you (?:really )?want (?:her|him|them|your \\w+|people|everyone) to ' +
    '(?:think|believe|say|know|suffer|laugh)\\b|\\byou owe (?:it|this) to (?:her|him|them|yourself|your)\\b',
  `\\bwhat (?:would|will) you (?:do|say|tell \\w+) (?:if|when) [^.;:]{2,40}\\b(?:died|dies|dead|burns? down|burned down|collapses|is gone|robbed|laugh)\\b`,
  `\\b(?:famil(?:y|ies)|people|owners|homes|businesses|couples|clients|firms) ${oneOf(frightened)}\\b`,
  '\\b(?:takes|is taking|taking|knocks|shaving|shaves) (?:\\w+ )?(?:days|weeks|months|years) off your life\\b|' +
    '\\byou could (?:finally )?sleep at night\\b|\\bbrave (?:man|woman|choice|of you)(?= *[.!]| to (?:pick|choose|skip))|' +
    "\\byou(?:'re| are) losing (?:customers?|money|sales|business|clients) (?:every|each|by the|with every)\\b|" +
    '\\b(?:every|each) (?:day|hour|minute|week) you (?:sit on|put|wait|leave|delay|hesitate|think about) ' +
    '(?:this|it|that)\\b|\\bthrowing (?:your )?money (?:at|away|down)\\b(?=[^.]{0,40}\\?)',
  `\\b(?:your|the) (?:competitors?|rivals?|competition)(?: are| is|'s)? (?:[a-z]+ )?(?:eating your|laughing|overtaking|stealing your|pinching your|rubbing)\\b`,
  // A yes taken for granted.
  '\\btake (?:it|that|this|your silence|silence) (?:as|for) (?:a |your )?(?:yes|agreement|consent|okay|ok|go-ahead)\\b|' +
    '\\bshall i (?:put (?:you )?down (?:as )?|take (?:it|that) (?:as|for) |write (?:down )?)(?:a )?yes\\b|' +
    "\\bi(?:'ve| have) (?:already |taken the liberty of )?(?:told|telling) (?:the \\w+|them|everyone|my \\w+) (?:that )?you" +
    "(?:'re| are|'ll be) (?:in|coming|on board|signing|taking)\\b|" +
    "\\bi(?:'ve| have) (?:already )?pencilled you in,? so\\b|" +
    "\\byou(?:'d| would) be (?:\\w+ )?(?:mad|crazy|daft|a fool|foolish|nuts|insane) (?:not )?to\\b",
  // A favour staged for one alone; nobody else to be asked.
  '\\bfor you and (?:you|only you|you alone)(?: alone| only)?\\b(?! and\\b)(?= *(?:$|[,.!;]))|' +
    "\\b(?:only|just) because it(?:'s| is) you\\b|" +
    '\\b(?:word|words|spoke|spoken|talked|talk|begged|pleaded|fought) (?:with|to) my ' +
    '(?:manager|boss|director|head office)\\b[^.;]{0,50}\\b(?:agreed|slash|knock|price|off|discount|deal|yes)\\b|' +
    '\\b(?:forget|lose|drop) the (?:vat|tax)\\b(?= on| for|,| if|\\W*$)|' +
    "\\b(?:don't|do not) (?:bother )?(?:(?:ring|ringing|shop|shopping|asking) a?round|look(?:ing)? (?:a?round )?for " +
    '(?:other|another|more) (?:offers?|quotes?|prices?))\\b|' +
    "\\bthey(?:'ll| will)(?: only| just)? (?:rip|fleece|rob|cheat|overcharge) you\\b|" +
    '\\bunheard[ -]of(?= *[!])|' +
    '\\b(?:just |only )?for the next (?:\\w+ )?(?:people|customers|callers|clients|buyers|brides|owners)' +
    '(?: who| that| to|\\W*$)|\\bnever[ -]before,? never[ -]again\\b',
  // Praise beyond all measure.
  "(?:(?<=^\\W*)|\\b(?:our|we're|we are|i've got|we've got|this is|with|get) (?:the )?" +
    `(?:[a-z-]+, ){0,2})${oneOf(firsts)} (?:[a-z-]+ ){0,3}?(?:in (?:all )?(?:the )?(?:whole )?(?:world|galaxy|universe|` +
    'country|land|leinster|ulster|munster|europe|africa|asia|england|ireland|scotland|wales)|' +
    "on (?:the planet|earth|the globe|god's earth)|under the sun)(?= *(?:$|[,.!;]))",
  '\\b(?:nothing|no one|nobody|no other) (?:on earth|in the world|anywhere|else) (?:comes|gets|even comes) ' +
    '(?:close|near)\\b|\\b(?:simply|just|truly|absolutely|quite) out of this world\\b|' +
    '\\bbeyond (?:amazing|incredible|belief|words)\\b|' +
    '\\bblow (?:them|you|him|her|your \\w+|everyone) (?:out of the water|away)\\b|' +
    '\\bmade millionaires\\b|\\b(?:results|savings|quality|value) (?:is|are) (?:simply |just |truly )?' +
    '(?:unbelievable|incredible|insane|mind-blowing|jaw-dropping|phenomenal)\\b|' +
    '\\bour (?:[\\w-]+, )?(?:killer|jaw-dropping|legendary|revolutionary|miracle|sensational|magical|mind-blowing|' +
    'world-beating|life-changing|game-changing|unbeatable|unstoppable|explosive) [a-z]+\\b|' +
    '\\bonce in a (?:decade|generation|century|lifetime)\\b(?= *(?:$|[.,!;]))|' +
    '\\bgreatest gift\\b|\\bsheer heaven\\b|\\b100 ?% (?:certain|guaranteed|risk-free)\\b|' +
    '\\bmiracle (?:plan|cure|product|system|formula|treatment|\\w+ plan)\\b|' +
    '\\b(?:two|2|buy two|three) for (?:one|1|two|2) (?:until|till|today only|this week only)\\b',
];

/** What a losing client is called to the face. */
export const insultForms: readonly string[] = [`\\b(?:only|just) ${oneOf(losers)} (?:wait|hesitate|think|say no|ask|compare|shop|settle)`];
