/** Words of a market hawker: “act now”, “limited time”, “best price ever”. */
import { oneOf } from './cues';
import { atOnce, buying, everywhere, loudPraise, offers, patter, stock, superlatives } from '../../words/pitchWords';
import { insultForms, pressureForms } from './pressure';
import { firstComers } from './firstComers';
import { scarcePitches } from './scarcePitches';
import { toneFinder, type ToneForm, type ToneMatch } from './tones';

const buy = oneOf(buying);
const now = oneOf(atOnce);
const offer = oneOf(offers);
const things = oneOf(stock);
/** Where an order to the client begins, without a “please”. */
const begins = '(?:(?<=^\\W*)|(?<=[.!?:;,–—-] ?)|(?<=\\b(?:so|and|then|just|or|simply|why not|better|well|therefore|come on) ))';
const count = '(?:a few|few|a handful of|a handful|a couple of|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)';

/** Words about an advertisement quote its slogans, also without quotation marks. */
const about =
  '\\b(?:buttons?|headlines?|banners?|slogans?|taglines?|subject lines?|captions?|labelled|labeled|the words|' +
  'words (?:like|such as)|wording|call to action|pop-?up|menu (?:item|label|entry|point|reads?|says?)|hashtag|the sign|' +
  '(?:play|song|film|book|show) (?:is )?called)\\b|\\bthere is no (?:rush|hurry|need to)\\b|' +
  "\\bno need to\\b|\\bno pressure\\b|\\b(?:not|isn't|never|no) (?:an? |the )?(?:limited|special|last|exclusive|once)\\b";

const forms: readonly string[] = [
  `\\bwhile (?:the|this|our) (?:\\w+ )?${offer} (?:is |are |still |lasts|holds)+` +
    '(?:still |there|on|available|open|valid)?\\b|\\bonly fools (?:wait|hesitate|say no|miss|pass)\\b|' +
    '\\bgolden (?:chance|opportunity)\\b|' +
    "\\bif you (?:don't|do not) (?:book|sign|order|buy|act|decide|take)(?: \\w+){0,2} (?:now|today)\\b|" +
    '\\bthere (?:simply |really |just )?is (?:simply |really |just )?no better (?:\\w+ ){1,2}' +
    '(?:in (?:town|the (?:city|country|whole|county|region|trade|business))|anywhere|around|for miles|on the market)\\b|' +
    '\\bfilling (?:up )?(?:by the (?:minute|hour|day))\\b|' +
    '\\b(?:transfer|pay|confirm|reply|order|book|sign)\\b[^.?]{0,30} within the next (?:\\w+ )?(?:hours?|minutes?)\\b',
  '\\blast days?(?=[:!])|\\b\\d+ ?% off (?:everything|all|the lot)\\b|' +
    '\\b(?:buy|order|book|get) (?:\\w+ ){1,4}before (?:it|they|he|she) (?:does|do|gets?)\\b|' +
    '\\b(?:sign|book|order|buy|join|upgrade)(?: \\w+){0,3} (?:today|now|this week) and ' +
    '(?:become|be|watch|see|start|stop|you)\\b|\\bgreen with envy\\b|' +
    '\\bflying (?:off|out of)\\b(?= (?:the|our))|' +
    '\\b(?:show|event|sale|party|deal|offer|bargain) of the (?:decade|century)\\b|' +
    '\\bthe time (?:to \\w+ )?is (?:right )?now\\b|\\btomorrow (?:may|might|could|will) be too late\\b|' +
    '\\blet you in on (?:a|our|the) (?:little )?secret\\b|\\bonly for (?:insiders|vips|the chosen|our chosen)\\b|' +
    "\\bonly this once\\b|\\bspecial price is still\\b|\\b(?:don't|do not) you dare miss\\b|" +
    '\\bget in (?:quick|fast|now|early) or\\b|\\bat the stroke of (?:twelve|midnight)\\b|' +
    "\\byou(?:'d| would) have to be (?:blind|mad|crazy|stupid|insane) to\\b",
  // Haste.
  "\\b(?:don't|do not) (?:dawdle|tarry|linger|dilly-?dally|procrastinate|dither|hang about)\\b(?! (?:in|on|at|over) the)|" +
    "\\byou(?:'d| had) better (?:be )?(?:fast|quick|hurry|act|book now|order now|sign now|get a move on|not wait)\\b|" +
    '\\bmake up your mind (?:today|now|quickly|fast|before|by tonight)\\b|' +
    '\\b(?:decide|say yes|sign) (?:now|today|at once|quickly|fast|before (?:i|we|it))\\b' +
    '(?=\\W*$|,| before| or| and| while|!)(?<!\\b(?:to|must|should|can|could|will|please|you|we|i|they) ' +
    '(?:decide|sign) \\w+)|\\b(?:come on|go on),? (?:treat|sign|order|book|buy|say|grab)\\b|' +
    '\\b(?:reserve|book|order|sign|act|buy|call|decide|enrol|register) (?:now|today) or ' +
    '(?:never|regret|lose|you|the|your|miss|pay|it|we|i|someone|somebody)\\b|' +
    '\\b(?:place|give) (?:the|your|an) order (?:today|now|immediately)\\b(?= (?:itself|as|before|because|since)|!)|' +
    '\\bi urge you (?:not )?to (?:let|buy|order|sign|book|act|miss|take|decide)\\b',
  '\\b(?:prices?|rates?|costs) (?:are |is |will |will be |keep |set to |about to |bound to )*(?:go(?:ing|es)? up|' +
    'ris(?:e|es|ing)|increas(?:e|es|ing)|climb(?:s|ing)?|jump(?:s|ing)?|soar(?:s|ing)?)(?: again)? (?:tomorrow|tonight|' +
    'soon|any (?:day|minute|moment)|day by day|by the (?:day|hour|minute)|every (?:day|minute|hour)|at midnight|' +
    "as we speak)\\b|\\b(?:can't|cannot|won't|will not|couldn't) (?:possibly )?(?:keep|hold|guarantee|leave|offer) " +
    '(?:this |the |that |your |it )?(?:\\w+ )?(?:\\w+ )?(?:open |up )?(?:beyond|after|past|longer than|later than) ' +
    '(?:tonight|today|midnight|this \\w+|tomorrow)\\b',
  `\\b(?:${offers.split(', ').join('|')})(?: as good)? (?:like|such as) (?:this|these|that|ours)\\b` +
    "(?= (?:again|only|will|won't|does|do|is|are|comes?|never)|\\W*$|[,;])|" +
    "\\bsuch (?:an? )?(?:\\w+ )?(?:bargain|deal|price|chance|opportunity|offer) (?:comes?|will|won't|is|does)\\b|" +
    '\\bcomes? (?:but|only|just) once\\b|' +
    '\\btoo good (?:an? )?(?:\\w+ )?(?:opportunity|offer|price|deal|chance|bargain) to ' +
    '(?:pass|miss|refuse|turn|ignore|let)\\b|\\bslip through (?:your|our) fingers\\b|' +
    '\\bnever (?:again )?(?:get|find|see|have|pay|buy) (?:\\w+ ){0,3}?(?:this|so|as) (?:cheap|cheaply|low|good|little)\\b|' +
    '\\bnever before has (?:\\w+ ){1,4}?(?:cost|been) so (?:little|cheap|low|good|affordable)\\b',
  // “Nowhere on earth will you find a cheaper offer.”
  '\\bnowhere(?: else)?(?: on earth| (?:around|in) (?:[a-z]+ ){1,3}?)? ?(?:can|could|do|will|would) ' +
    '(?:anybody|anyone|you) (?:ever )?(?:buy|find|get|see) (?:an? )?' +
    '(?:cheaper|(?:better|lower|nicer) (?:bargain|deal|offer|price|rate|value))s?\\b',
  // “This deal is only on the table for a short while.”
  '\\b(?:deal|discount|offer|price)s? (?:are|is) (?:just|only) (?:available|good|here|on|on the table|open|there)' +
    '(?: for)? (?:an? |the )?(?:very )?(?:brief|limited|little|short)\\b',
  "\\bthere(?: is|'s) no (?:better|cheaper) (?:printer|agency|studio|offer|deal|price|value|team|company|firm|shop|" +
    'photographer|caterer|designer|builder|plumber|product|service|supplier|package)\\b|' +
    '\\bnobody (?:says no|can say no|refuses|passes)\\b|' +
    "\\bwe(?:'re| are) (?:simply |by far |easily |hands down |quite simply )?the " +
    '(?:cheapest|best|number one|no\\. ?1|greatest|finest)(?= (?:in|and|on|around|there|by)\\b|\\W*$|[,;!])|' +
    "\\bif you (?:don't|do not) (?:act|sign|book|order|buy|move|want it|take it)(?: \\w+)?,? (?:your competitors?|" +
    'your rivals?|others?|somebody else|someone else|your neighbours?) (?:will|would)\\b|' +
    '\\b(?:everyone|everybody) (?:in|on|at) (?:your|the) (?:street|town|village|office|industry|business|trade) ' +
    '(?:already )?has\\b',
  '\\bdemand is (?:\\w+ )?(?:insane|huge|enormous|massive|crazy|through the roof|sky-high|overwhelming|exploding|mad)\\b|' +
    '\\bselling out (?:fast|as we speak|quickly|everywhere|like)\\b|' +
    '\\bonly for the first (?:\\w+ )?(?:customers|callers|clients|buyers|people|orders)\\b|' +
    '\\b(?:last|final) (?:\\w+ )?(?:chance|opportunity) to get (?:in|it|one|yours|this)\\b|' +
    "\\bnothing to think about\\b|\\bwhat(?: on earth)?(?:'s| is) (?:keeping|stopping|holding) you\\b|" +
    '\\b(?:one|a|some) lucky (?:client|customer|winner|buyer|couple)\\b|' +
    '\\bimagine the (?:envy|look|faces?)\\b|\\b(?:get|getting|become|be) rich (?:with|quick|fast|overnight)\\b|' +
    "\\byou(?:'ll| will) love (?:me|us) for it\\b|\\bour loss is your gain\\b|" +
    '\\bbefore i change my mind\\b|\\babsolute (?:giveaway|bargain|steal)\\b|' +
    '\\b(?:deal|bargain|chance|offer) of your (?:life|lifetime)\\b',
  // “Buy now and save!”
  `(?:${begins}|(?<=\\byou (?:must|need to|should|have to|had better|really must) ))act ` +
    '(?:now|fast|today|quickly|immediately|soon|at once|without delay)\\b(?=[!.,;:]|$| and\\b|' +
    ' to (?:get|save|secure|lock|claim|avoid missing)\\b| before\\b| while\\b| or\\b| if you (?:want|wish)\\b| –| —| -)',
  `${begins}${buy}(?: (?:it|them|one|yours|up|in|your|the|this|these|both|six|five|four|three|two|ten|a|an|all|our|on|to|` +
    `now)(?: \\w+){0,3}?)?,? ${now}\\b(?=!|` +
    ',? and (?:get|save|receive|enjoy|pay|you|we|i|never|the|thank|start|be|have|watch)\\b|' +
    ',? (?:or|to (?:get|save|receive|lock|avoid|beat|claim))\\b| before\\b| while\\b|[:–—]| because (?:prices|it|they)|' +
    '\\W*$(?<=itself\\W*))',
  '(?<!\\b(?:an|in|of|on|our|the|this|to|your) )\\b(?:buy|order|book|sign up) now\\b' +
    '(?=[!.,;:]|$| and\\b| to\\b| before\\b| while\\b| –| —)|' +
    `${begins}(?:grab|snap up|seize|claim|jump on|strike|secure) (?:\\w+ ){0,4}` +
    '(?:now|today|immediately|at once|while|before)\\b|\\bstrike (?:now|immediately|at once|while)\\b',
  "\\b(?:do not|don't) (?:wait|hesitate|delay)[,:;!–—]|\\b(?:do not|don't) hesitate to (?:buy|order|book)\\b|" +
    '\\b(?<!\\b(?:no|not|any|a|to) )(?:hurry|hurry up)(?=[,.!]|$| –| —| -| and| before| while| as)',
  `\\b(?:sign|order|book|buy|say yes|commit|decide|pay|act|join|confirm|reply|call)(?: up)? (?:${now}|this week) and ` +
    "(?:(?:i|we)(?:'ll| will)|you(?:'ll| will)?|get|save|receive|enjoy|pay only|thank|watch|never)\\b",
  '\\bif you (?:sign|order|book|buy|say yes|commit|decide|pay|act|join|confirm)(?: up)? ' +
    `(?:${now}|by (?:tonight|midnight)|within (?:the hour|the next|\\d+ hours))` +
    '(?=[^.]*\\b(?:free|off|discount|save|throw|bonus|price|half|extra|cheaper|gift)\\b)|' +
    '\\b(?:discount|price|offer|deal|bonus|rate) (?:\\w+ ){0,3}?(?:only )?if you ' +
    `(?:sign|order|book|buy|say yes|commit|decide|pay|act|confirm) (?:${now})|` +
    '\\b(?:confirm|order|book|sign|reply|pay|decide|buy)(?: \\w+)? within (?:the hour|' +
    'the next (?:hour|\\d+ hours|24|48|few hours)|\\d+ (?:hours|minutes))\\b|' +
    '\\bi need your (?:yes|answer|decision|signature|okay|ok) (?:by )?(?:today|now|tonight|this minute)\\b',
  // It will soon be over.
  '\\b(?:for a|this|our) (?:very |strictly )?limited time\\b(?= (?:only|we|you|i|the price|get|save)|[,!]|\\W*$)' +
    '(?<!\\b(?:parking|open|closed|wait)\\b[^.;]{0,30})|' +
    '\\blimited[- ]time(?: only| offers?| deals?| discounts?| prices?| specials?| promotions?| opportunity)\\b|' +
    '\\blimited time only\\b|\\b(?:for )?today only\\b(?! (?:the|did|do|have|was|were|is)\\b)|' +
    '\\btoday and today only\\b|\\bone[- ]time[- ]only\\b|\\bonly today (?:do|can|will) you\\b|' +
    "\\bonly today (?:(?:we|i)(?:'re|'m)? (?:are |am |can |do |will )*(?:giv|hold|offer|mak|quot)(?:e|ing)?|" +
    `(?:is|are|do|will) (?:we|i|the|this)|(?:the|this|that|our) (?:[a-z]+ )?${offer})\\b`,
  `(?<!\\byour (?:\\w+ )?)\\b(?:this |the |our |my )?(?:\\w+ )?${offer} (?:(?:is|will|self-|just|only|about to|won't|not|` +
    'soon|simply|all|holds?|stands?|lasts?|good|valid|open|on the table|on|to|itself) )*(?:ends?|expires?|closes?|' +
    'runs? out|vanish(?:es)?|disappears?|self-?destructs?|dies|lapses|goes?|gone|dead|over|off the table|evaporates?|' +
    '(?:for )?(?:only )?(?:today|tonight))(?: (?:on|for|in|by|back))? ?(?:today|tonight|soon|tomorrow|at midnight|' +
    'in (?:\\w+ )?(?:hours?|minutes?|a flash|no time)|before you know it|for (?:good|ever)|forever|once|the moment|' +
    'the minute|fast|after (?:today|midnight)|friday!|the (?:next|first))',
  `\\b${offer}(?: is| holds| stands| lasts| will hold| runs)? (?:only )?` +
    '(?:valid |good |open |available |yours |on the table )?(?:only )?for (?:only )?(?:(?:the|another) )?(?:next )?' +
    '(?:\\d+|twelve|twenty-four|forty-eight|seventy-two|a few|few|one|two) (?:more )?(?:hours?|minutes?)\\b|' +
    `\\b${offer} (?:is |holds |stands )?(?:only (?:valid |good |open )?(?:for )?today|` +
    '(?:valid |good |open )only (?:for )?today|(?:valid |good |open )(?:for )?today only)\\b|' +
    '\\b(?:can|could) only (?:hold|keep|offer|give|guarantee|do|reserve) (?:you )?(?:this|the|that|your|it)(?: \\w+){0,4}? ' +
    '(?:until|till|for) (?:close of (?:play|business) today|today|tonight|midnight|noon today|the end of (?:the day|today)|' +
    '(?:the next )?(?:\\d+|an|one|two|24|48) (?:hours?|minutes?)|\\d+ ?p\\.?m\\.? today|this evening)\\b',
  '\\bcountdown (?:has |is )?(?:started|ticking|on|begun|running)\\b|' +
    '\\b(?:only |just )?(?:\\d+|a few|twenty-four|forty-eight|two|three) (?:hours|minutes) (?:left|to go|remaining)\\b' +
    '(?=[^.?]*(?:!|\\b(?:save|buy|book|order|grab|offer|deal|discount|price)\\b))|' +
    '\\bbefore (?:the )?(?:timer|clock|countdown|offer|window|door) (?:runs out|closes|ends|stops|shuts)\\b|' +
    '\\b(?:the )?window (?:of opportunity )?is closing\\b',
  '\\b(?:this|the|such an?|an?) (?:\\w+ )?(?:offer|price|deal|discount|chance|opportunity|bargain|rate)' +
    "(?: like this| this \\w+| as this| of this kind)? (?:will not|won't|will never|never) " +
    '(?:(?:ever|be|get any|come|go) )*(?:last|come (?:back|again|round|around|along)|back|again|return|returns|be repeated|' +
    'repeated|around|along|knock twice|lower|better|cheaper|this \\w+ again)\\b|' +
    '\\b(?:an?|such an?) (?:\\w+ )?(?:offer|deal|chance|opportunity|bargain)(?: like this| this good| as good)? (?:only )?' +
    '(?:comes?|happens|appears|arises) (?:along |around |by )?(?:only )?once\\b|' +
    `\\b(?:very )?(?:last|final) (?:chance|call|opportunity|shot|day)(?=!| to (?:${buy}|save|get|benefit|profit)\\b|` +
    ` for (?:this|the|our) ${offer}| at (?:this|the) (?:old |low )?${offer})`,
  // It is scarce.
  '\\b(?:places|spots|seats|slots|spaces|tickets|numbers|supplies|stocks?|dates|rooms|availability|units|quantities) ' +
    '(?:are |is )?(?:strictly |very |extremely |severely )?limited(?=[,!:;]|\\W*$| and\\b| so\\b)|' +
    `\\b(?:${things}|they|these|it|this|those|our (?:\\w+ )?\\w+)(?: are| is|'re|'s)? (?:going|go|selling|sell|filling|` +
    'fill|disappearing|vanishing|flying|snapped|running|evaporating|shrinking|moving|melting)(?: up| out| away| off| low)? ' +
    '(?:very |really |so |extremely |incredibly |just as )?' +
    '(?:fast|quickly|rapidly|like (?:mad|crazy|hot)|off the|before)\\b|' +
    "\\bsupplies (?:won't|will not) last\\b|" +
    '\\b(?:almost|nearly|practically) (?:all )?(?:gone|sold out|exhausted)\\b' +
    '(?=[!]|[^.?]*\\b(?:so|hurry|grab|quick|buy|book)\\b)',
  `\\b(?:only|just|the last|last|final|a mere|barely|the final) ${count} (?:\\w+ )?${things}` +
    '(?: (?:left|remaining|remain|available|still|to go|free|open))*\\b' +
    "(?=[^.?]*(?:!|\\b(?:snap|grab|hurry|be quick|before|gone|going fast|act|claim|don't|secure)\\b))|" +
    '\\b(?:only |just )the first (?:\\w+|\\d+) (?:callers|customers|clients|buyers|people|orders|bookings)\\b' +
    '(?=[^.?]*\\b(?:free|bonus|get|gift|discount|save|price)\\b)|' +
    '\\bstock is (?:nearly |almost |running )?(?:exhausted|low|gone)\\b',
  '\\b(?:another|other|several other|two other|three other|many other|plenty of other|\\w+ other) (?:couples?|buyers?|' +
    'clients?|customers?|people|bidders?|parties|party|compan(?:y|ies))(?: \\w+)? (?:is|are|have|has) (?:already |also )?' +
    '(?:eyeing|waiting|interested|circling|queueing|lined up|keen|fighting|asking|ready to)\\b' +
    '(?=[^.]*\\b(?:so|sign|need|hurry|today|now|quick|before|would)\\b)|' +
    '\\bi have (?:\\w+ )?(?:other )?(?:buyers|clients|customers|people) waiting\\b|' +
    "\\b(?:people|customers|clients|buyers|everyone)(?: are|'s| is)? (?:lining|queu(?:e)?ing) up (?:for|to)\\b",
  // It is the best there is.
  `\\b${oneOf(superlatives)} (?:\\w+ )?(?:${offer}|value|package|plan|decision|investment|money|product|service|` +
    `wedding films?|photos|kitchens?|roof|quality|terms|thing|choice|agency|team) ${oneOf(everywhere)}(?![a-z])|` +
    '\\b(?:best|smartest|wisest) (?:decision|investment|money|move)(?: of your (?:life|career)|' +
    " you(?:'ll| will)?(?: ever| have ever|'ve ever)? (?:make|made|spend|spent))\\b|" +
    '\\b(?:best|lowest) (?:possible )?price,? guaranteed\\b|' +
    '\\bthe (?:finest|best|greatest|top|number one) (?:\\w+ ){1,4}' +
    '(?:on the planet|money can buy|under the sun|you will ever see)\\b',
  `(?<!\\b(?:was|were|been) an? )\\b${oneOf(loudPraise)} (?:\\w+ )?(?:deals?|offers?|price(?: (?:cuts?|drops?))?|prices|` +
    'discounts?|bargains?|savings?|value|package|bundle|sale|rates?)\\b(?! (?:of|for|spikes?|wars?) )|' +
    `\\b(?:this|the|our|that|these|it's an?|what an?) (?:${offer})(?: is| are)? (?:(?:so|just|simply|absolutely|really|` +
    'truly|almost|frankly|honestly|completely) )*(?:insane|unbelievable|crazy|ridiculous|criminal|a steal|a giveaway|' +
    'mind-blowing|jaw-dropping|out of this world|bonkers|mad|unheard of|irresistible|sensational|to die for|a joke)\\b|' +
    '\\bprices? (?:are |is |that are |that is )?so (?:low|good|cheap)\\b|' +
    '\\bprice that will (?:make|blow|knock)\\b',
  '\\b(?:amazing|incredible|unique|exciting|golden|fantastic|rare|exclusive|wonderful|tremendous|great|unmissable|' +
    'unrepeatable|fabulous|brilliant) (?:chance|opportunity)\\b' +
    '(?= to (?:get|buy|save|work with us|upgrade|own|grow|secure|invest)\\b|!|' +
    " (?:that|which) you (?:must|should|can|cannot|can't)\\b| (?:before|with both|while|for you)\\b)|" +
    '\\bspecial (?:offer|price|deal|discount)(?: \\w+)? (?:just|only|exclusively) for you\\b|' +
    '\\bspecial (?:offer|price|deal|discount) if you (?:confirm|sign|order|book|buy)\\b|' +
    '\\b(?:exclusive|secret|vip) (?:deal|offer|price|discount|club|bonus)' +
    '(?: for (?:you|a (?:handful|few|select|chosen)|our (?:best|chosen|vip)|vip|selected))?(?=[,!.;:]|$| for\\b| just\\b)|' +
    "\\bjust for you!|\\bcongratulations!? you(?:'ve| have)? (?:qualify|been|won|are one of)\\b",
  "\\b(?:won't|will not|'ll not|will never|'ll never|cannot|can't|could not|couldn't) (?:ever |possibly )?" +
    '(?:find|get|see|buy|have) (?:it |this |them |such )?(?:an? )?(?:(?:better|lower|nicer) (?:\\w+ )?' +
    '(?:prices?|deals?|offers?|rates?|value)|cheaper|prices? like (?:this|these)|an? (?:deal|offer|price) like this|' +
    'a bargain like this)(?: \\w+)?(?: (?:prices?|deals?|offers?|rates?|value))?' +
    '(?: anywhere(?: else)?| again| elsewhere)?\\b|' +
    '\\b(?:nobody|no one|no other \\w+|no competitor|nowhere)(?: else)?' +
    '(?: (?:around|in|on) (?:(?:all|the|this|that|our|your|whole) )*\\w+| on earth)?,? (?:(?:can|will|could|would) )?' +
    '(?:ever )?(?:gives?|offers?|beats?|matches|match|does (?:it|this)|do (?:it|this)|sells?|undercuts?|comes? close|touch)' +
    '(?: (?:you|this|our|it|such|that))?(?: (?:an? )?(?:better|cheaper|price|rate|prices|deal|such))?\\b' +
    '(?=[^.?]*(?:\\b(?:better|cheaper|price|prices|rate|deal|us)\\b))|' +
    '\\b(?:nobody|no one|no other \\w+)(?: else)?(?: (?:around|in|on) (?:(?:all|the|this|that|our|your|whole) )*\\w+|' +
    ' on earth)? (?:(?:can|will|could|would) )?(?:ever )?(?:do(?:es)?|finds?|gives?|makes?|quotes?|sells?) ' +
    '(?:it|them|this|you)(?: (?!and\\b|but\\b)\\w+){0,4}? ' +
    '(?:any cheaper|cheaper|for less|for a lower price|at a lower price)\\b|' +
    '\\bwhy (?:bother (?:looking|searching)|go on (?:looking|searching)|keep (?:looking|searching|shopping)|' +
    'look (?:any )?(?:further|elsewhere)|shop around|search (?:any )?further)(?=\\W*$|[,;])|' +
    "\\bwe (?:beat|undercut|match|slash) (?:every|any|all)(?: \\w+'?s?'?)? " +
    '(?:price|offer|quote|competitor|rival|competition)\\w*',
  '\\b(?:prices?|offers?|deals?|bargains?|chances?|opportunit(?:y|ies)) (?:that |which )?you (?:simply |just |really )?' +
    "(?:cannot|can't|won't|couldn't|could not|must not|mustn't|should not|shouldn't) (?:beat|refuse|resist|believe|miss|" +
    'turn down|pass up|say no to|ignore|let go)\\b|\\bprices? will never be (?:this|so|as) low\\b|' +
    '\\bnever (?:again )?(?:see|get|find|have|be offered) (?:a |an |this |such |another |prices? |that )*(?:\\w+ )?' +
    '(?:price|deal|offer|chance|opportunity|bargain|like (?:these|this))\\b(?: again)?',
  // “Rates this low don’t come around twice.”
  `\\b${offer} (?:this|so|that) (?:cheap|generous|good|great|keen|low|rare|special)` +
    "(?= (?:(?:are|can|could|do|does|don't|is|simply|will|would|hardly|never|only|rarely|seldom|won't)|come|comes|last|" +
    "lasts)\\b|n't\\b)[^.;?]{0,30}? (?:[a-z]+ )?(?:again|anywhere|back|before|disappear|every|forever|long|often|once|" +
    'repeated|twice|around|last|lasts)\\b(?: (?:again|often|twice))?',
  '\\b(?:chances?|deals?|offers?|opportunit(?:y|ies)|prices?|rates?|discounts?|bargains?) like ' +
    '(?:this|that|these|those|ours) (?:hardly ever|never|rarely|seldom|only) (?:come|happen|knock|appear|turn up|last)s?\\b',
  `\\b(?:won't|will not|will never|never) (?:ever )?(?:again )?(?:find|get|have|pay|see) (?:an? )?${offer} ` +
    '(?:as|so|that|this) (?:cheap|generous|good|great|keen|low|special)\\b(?: again)?',
  // You will be sorry.
  "\\b(?:do not|don't|never|mustn't|must not|shouldn't|can't|cannot) (?:you )?(?:dare |want to |afford to )?(?:to )?" +
    '(?:miss|lose|skip|pass up) (?:out(?: on)?|this (?:\\w+ )?(?:offer|chance|opportunity|deal|one|bargain)|' +
    'your (?:chance|share|slice)|the (?:chance|boat|bus|train))\\b|' +
    "\\b(?:cannot|can't) afford (?:not to|to (?:miss|wait|pass|hesitate|ignore|lose|let))\\b|" +
    "\\bif you (?:miss|skip|ignore|pass up|let) (?:this|it|that)(?: \\w+)?,? (?:one |go |slip )?(?:you|you'll|it)\\b",
  "\\b(?:don't|do not) be (?:left (?:behind|out|standing)|the (?:last|only))\\b|" +
    '\\b(?:left|leave you) in the dust\\b|' +
    "\\b(?:are you|you're|you) (?:really )?(?:going to|want to|gonna) be the (?:last|only one)\\b|" +
    '\\bor (?:the|this|your|that) (?:price|offer|deal|discount|chance|place|slot) (?:is|will be|goes) ' +
    '(?:gone|lost|off|to somebody)\\b|' +
    "\\b(?:everybody|everyone)(?:'s| is| else is| else)? (?:already )?(?:buying|switching|signing up|joining|" +
    'wants (?:us|one|this|it)|is doing it|has one)\\b|' +
    '\\byour (?:competitors?|rivals?|competition|neighbours?) (?:(?:are|have|is|has|will|already|all|long|just|now|soon) )+' +
    '(?:already |all |long )?(?:snapp\\w+|on board|ahead|overtak\\w+|overtook|behind|ours|(?:signed|switched|bought)' +
    '(?=\\W*$|[,;:!–—]| (?:already|and|from us|in|it|one|ours|over|theirs|this|to us|up|with us)\\b)|laugh\\w*|' +
    "steal\\w*|grab\\w*|one|racing|eating|pass|passed|won't wait|jump\\w*)\\b|" +
    "\\bdon't let (?:your (?:competitors?|rivals?)|the competition) (?:\\w+)\\b",
  '\\b(?:every|each) (?:day|hour|minute|week|moment) (?:that )?you ' +
    '(?:wait|hesitate|delay|dither|lose|put it off)[^.]{0,20}(?:costs?|loses?|is|burns?|means|money|you)\\b|' +
    "\\bi(?:'d| would) (?:hate|be sorry|be sad)(?: for)?(?: to see)? you (?:to )?(?:lose|miss)(?: out)?\\b|" +
    "\\byou(?:'d| would)(?: be)? (?:doing yourself|do yourself) (?:a|an) (?:disservice|injustice)\\b|" +
    "\\bwithout (?:it|us|this),? (?:your|you)(?: \\w+)? (?:will|'ll) " +
    '(?:be left|fall|lose|fail|go under|die|never|be toast)\\b|' +
    '\\bone (?:only )?(?:time|chance) (?:only )?in (?:your|a) life\\b',
  '\\b(?:chance|opportunity|offer|deal|price) of a lifetime\\b|' +
    "\\bbefore (?:it's|it is) too late\\b|" +
    "\\b(?:it(?:'s| is)|this is|that's|you're getting) (?:such )?an? (?:absolute |real |total |true )?" +
    '(?:steal|bargain|snip)\\b(?! (?:hunter|bin)|,? (?:he|she|they|you) (?:said|say))|' +
    '\\b(?:at|for) (?:a|an|this|such a) (?:\\w+ )?(?:unbelievable|ridiculously low|crazy|insane|silly|throwaway|giveaway|' +
    'jaw-dropping|rock-bottom) price\\b|' +
    '\\bprices? (?:is|are|will be)? ?(?:(?:about|set|sure|bound|going) )*(?:to )?(?:go(?:ing)?|shoot(?:ing)?|' +
    'rocket(?:ing)?|sky-?rocket(?:ing)?|explod(?:e|ing)|soar(?:ing)?) (?:through the roof|sky-?high|up like)\\b',
  `\\b${oneOf(patter)}(?![a-z])`,
];

/** Somebody's plain words, or the client's own sale. */
const plain = new RegExp(
  "(?:\\b(?:not|no|isn't|aren't|wasn't|n't|without|hardly|rather than|instead of|avoid|leave out|drop|remove|nothing like|" +
    'far from|never)(?: an?| the| any| such)?(?: [a-z]+)?\\s*$)|\\byour (?:own )?(?:[a-z-]+ ){0,2}$|' +
    '\\b(?:it|he|she|that|there|they|which|who) (?:was|were) (?:an? )?(?:[a-z-]+ )?$',
);

/** Beside these a limited time is a seller’s. */
const isOnSale = new RegExp(
  '[%!]|\\b(?:available|bargains?|book|buy|deals?|discount\\w*|extra|free|half[- ]price|offer\\w*|order|prices?|rates?|' +
    'reduced|sale|save|specials?|upgrade)\\b|^\\W*(?:only )?for a limited time\\b',
);

const isPushed = ({ start, end }: ToneMatch<undefined>, text: string): boolean => {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 50), start);
  if (/lifetime/.test(words) && /\b(?:wedding|trip|journey|evening|marriage|birth)\b/.test(text)) return false;
  // “We have the hall for a limited time only, from nine to eleven.”
  if (/\bfor a (?:very |strictly )?limited time$/.test(words) && !isOnSale.test(text)) return false;
  return !plain.test(before) || /^(?:very last|last|final|you|don't|do not|never|can't|cannot|won't|nothing to lose)\b/.test(words);
};

/** Offsets count from the sentence's start. */
export const pitchesIn = toneFinder(
  [...forms, ...firstComers, ...scarcePitches, ...pressureForms, ...insultForms].map((is): ToneForm<undefined> => ({ is, unless: about, advice: undefined })),
  isPushed,
);
