/** Promises about our own work that nobody can keep: “we guarantee”, “will never happen again”, “no downtime”. */
import { toneFinder, type ToneForm, type ToneMatch } from './tones';

/** What is promised; a rule offers a promise that can be kept for it. */
export type Vow = 'guarantee' | 'sure' | 'again' | 'never' | 'without' | 'always' | 'secure' | 'result';

const we = "(?:we|i|our (?:team|work|studio|company|agency|firm|service|system|process|solution|software|website|site|platform|printers?|engineers?|people)|this|it|that)";
const adverbs = '(?:(?:can|will|shall|do|\'ll|could|therefore|fully|absolutely|personally|hereby|of course|also|even|happily|gladly|100 ?%|always|certainly|definitely) )*';
const warranty = '\\b(?:warrant(?:y|ies)|defects?|workmanship|statutory|clause|liability|manufacturer|parts and labou?r|(?:for|of) (?:\\w+|\\d+)(?: \\(\\d+\\))? (?:years?|months?)|money[- ]back|\\d+[- ](?:year|month)|lifetime)\\b';
const trouble = '(?:downtime|outages?|bugs?|glitch(?:es)?|interruptions?|data loss|crash(?:es)?)';
const mishap = '(?:errors?|mistakes?|delays?|problems?|issues?|risks?|surprises?|faults?|hiccups?|hitches|hitch)';

const forms: readonly ToneForm<Vow>[] = [
  { is: "\\b(?:(?:this|it|that|such a thing|the (?:same )?(?:problem|error|mistake|delay|issue)|something like this) )?(?:(?:will|shall|would|'ll|can) (?:never|not ever|not)(?: ever)?|won't(?: ever)?|can't ever|is never going to|are never going to|isn't going to) (?:happen|occur|recur|be repeated|repeat itself|be an issue|be a problem)(?: to you)? (?:ever )?again\\b|\\b(?:will|'ll) never (?:happen|occur|recur|be repeated)\\b|\\bnever again (?:will|shall)\\b", advice: 'again' },
  { is: `\\b${we} ${adverbs}guarantees?\\b(?= (?!is\\b|are\\b|period|covers?|certificate|fund|claim|letter|card|does|will|runs|starts|ends))|\\b(?:we|i)(?:'ll| will)? guarantee\\b|\\b(?:is|are|will be|'s|'re|comes?) (?:fully |absolutely )?guaranteed\\b|\\b(?:success|results?|satisfaction|quality|delivery|sales|growth|privacy|security) (?:is |are )?guaranteed\\b|\\bguaranteed (?:to|results?|success|satisfaction|delivery|increase|growth|return|rankings?|uptime|quality|sales|traffic|leads|on[- ]time|best|first|top)\\b`, unless: warranty, advice: 'guarantee' },
  { is: "\\b(?:100 ?(?:%|per ?cent)|(?:one|a) hundred per ?cent) (?:sure|certain|confident|secure|safe|reliable|accurate|correct|error[- ]free|bug[- ]free|satisfied|satisfaction|guaranteed|guarantee|uptime|availability|available|success|compliant|perfect|trouble[- ]free|stable|protected|on time|of the time|quality|compatible|happy|watertight|responsive|waterproof|leak[- ]proof)\\b|\\b(?:with|at) (?:100 ?%|one hundred per ?cent) (?:certainty|accuracy|confidence|uptime)\\b", advice: 'sure' },
  { is: `\\b(?:no|zero|without (?:any|a single|a)|free of|not a single|not one) ${trouble}\\b`, advice: 'without' },
  { is: `(?<=(?:\\b(?:will|shall|promise|going to)|'ll)\\b[^.;,]{0,50})\\b(?:no|zero|without (?:any|a single)|free of|not a single|not one) (?:more |further |other )?${mishap}\\b|\\bzero (?:risk|errors|mistakes|defects|problems|bugs)\\b`, advice: 'without' },
  { is: "\\b(?:we|i|our (?:work|team|system|site|software|service|code|servers?)|it|they|this|you)(?:'ll| will| shall| can)? never (?:ever )?(?:fail|miss|break|be late|be down|go down|go wrong|crash|let you down|disappoint|make (?:a )?mistakes?|have (?:to worry|a problem|problems|any problems)|stop working|lose|run late|run out|leak|need (?:repair|repairs|a repair))s?\\b|\\bnothing (?:can|will|could) (?:ever )?(?:go wrong|break|fail)\\b|\\b(?:cannot|can't|can never|will never|could never) (?:be hacked|be broken|be cracked|be breached|fail|go wrong|leak)\\b|\\bimpossible to (?:hack|break|crack|breach)\\b", unless: '\\b(?:have|has|had) never\\b', advice: 'never' },
  { is: "\\b(?:we|i|our (?:work|team|people|studio|office|site|software|service|servers?|hotline|system|drivers?|fitters?))(?:'ll| will| are|'re|'m| am| is)? always (?:deliver|meet|finish|complete|answer|reply|respond|keep (?:our|every|all|to|your)|succeed|exceed|hit|beat|win|reach|get it right|work perfectly|on time|on schedule|available|reachable|there for you|there when|ready|online|punctual|be (?:available|on time|reachable|there|ready|online|up|punctual|able to)|right|do (?:it|everything) right|find a way|solve)s?\\b|\\b(?:will|'ll) always (?:be (?:available|on time|up|online|fast|secure|safe|correct|perfect|accurate|right|reachable|working|up to date|free of)|work|load|run|stay (?:online|up|fast|safe)|succeed|arrive on time)\\b|\\b(?:is|are) always (?:online|up and running|on time|perfect|error[- ]free|secure|fast|safe)\\b", advice: 'always' },
  { is: "\\b(?:fully|completely|totally|absolutely|entirely|perfectly|utterly) (?:secure|safe|protected|bulletproof|reliable|error[- ]free|bug[- ]free|hack[- ]proof|waterproof|watertight|foolproof|risk[- ]free|accurate|flawless|stable|trouble[- ]free)\\b(?! to )|\\b(?:bulletproof|foolproof|unhackable|unbreakable|fail-?safe|infallible|flawless(?:ly)?|faultless(?:ly)?|error[- ]free|bug[- ]free|hack[- ]proof|risk[- ]free)\\b", advice: 'secure' },
  { is: "\\b(?:(?:we|it|this|you|they) ?)?(?:\\bwill|'ll|\\bgoing to) (?:easily |at least |instantly )?(?:double|triple|quadruple|skyrocket) (?:your|the)\\b|\\b(?:will|'ll) (?:be|rank|get you|put you|appear|be ranked|reach) (?:(?:at|on|to|in) )?(?:the )?(?:first|number one|no\\. ?1|#1|top)(?: \\w+){0,3} (?:on|in|of|at) google\\b|\\b(?:will|'ll) (?:do )?(?:whatever it takes|everything you (?:want|ask|wish))\\b|\\b(?:everything|it|the (?:result|event|day|wedding|show|launch)) (?:will|'ll) be (?:absolutely |totally |simply )?(?:perfect|flawless|faultless)\\b|\\b(?:will|'ll) last (?:for ?ever|a lifetime)\\b|\\bno matter what happens\\b|\\bwithout fail\\b", advice: 'result' },
  { is: "\\b(?:will|'ll|shall) (?:absolutely|definitely|certainly|surely|simply|really|truly|most certainly) (?:never|not) (?:happen|occur|recur)(?: again)?\\b", advice: 'again' },
  { is: "(?<=(?:\\b(?:will|get you|put you|make you|bring you|keep you)\\b|'ll\\b)[^.;,]{0,30})\\b(?:number one|no\\. ?1|#1|(?:in |on )?first place|(?:at )?the top|top (?:spot|position|result)|(?:on )?the first page) (?:on|in|of|at) google\\b", advice: 'result' },
  { is: '\\b(?:the|this|your|our) (?:new )?(?:system|site|website|servers?|shop|software|app|platform|service|solution|machine|lift|roof|pump|boiler|alarm|door) never (?:goes? (?:down|wrong)|fails?|breaks?(?: down)?|crash(?:es)?|stops?|leaks?)\\b', advice: 'never' },
  { is: '\\b(?:never|not ever) (?:happens?|occurs?|recurs?)(?: to you)? (?:ever )?again\\b', advice: 'again' },
  { is: '\\byour (?:\\w+ )?(?:sales|visitors|traffic|revenue|income|profits?|turnover|bookings|orders|followers|clicks|leads|customers|rankings?) (?:will|\'ll|are going to) (?:\\w+ )?(?:double|triple|quadruple|explode|skyrocket|soar)\\b', advice: 'result' },
  { is: '\\b(?:you|your \\w+)(?:\'ll| will) never (?:have to )?(?:wait|worry|search|queue|struggle|call)(?: \\w+){0,3} again\\b|\\b(?:deliver|finish|arrive|answer)(?: \\w+)? on time,? (?:always|every time|every single time)\\b', advice: 'never' },
  { is: "\\b(?:you|everyone|everybody|your (?:guests|customers|boss|team))(?:'ll| will| are going to) be (?:completely|totally|absolutely|100 ?%|entirely|fully|perfectly) (?:satisfied|happy|delighted|thrilled|pleased)\\b", advice: 'result' },
  { is: '\\bour (?:\\w+ )?(?!customers|clients|guests)\\w+ never (?:makes? (?:a |any )?mistakes?|miss(?:es)? (?:a |any |their )?deadlines?|fails?|breaks?(?: down)?|crash(?:es)?|lets? (?:you|anyone|anybody|people) down|go(?:es)? (?:down|wrong))\\b', advice: 'never' },
  { is: '\\b(?:there is|there are|there\'s|carries|at|with) (?:absolutely |completely )?(?:no|zero) risks?(?: whatsoever| at all| for you| to you| involved)(?=\\W*$|,| and\\b)', advice: 'without' },
];

/** What takes a promise back, or only tells of it: “nobody can guarantee”, “if we could promise”, “rather than”. */
const denials = /(?:n't|\b(?:not|cannot|never|no one|nobody|none|no (?:agency|company|firm|system|software|website|site|supplier|printer|tool|service|work)|unable to|neither|nor|rather than|instead of|hardly|far from|less than|if (?:we|i|it|you)|whether|how|asked (?:for|about|if)|almost|nearly|as|to be|aim for|aiming for|strive for|goal is))\b[^,;:.]{0,40}$/;

function isMeant({ start, end, advice }: ToneMatch<Vow>, text: string): boolean {
  if (/\?\W*$/.test(text) || denials.test(text.slice(0, start))) return false;
  if (advice === 'guarantee') return !/n't|\bnot\b|\bcannot\b/.test(text.slice(start, end)) && !/^ +nothing\b/.test(text.slice(end));
  const isTold = /\b(?:was|were|had|did|there were)\b/.test(text) && !/\b(?:will|shall|guarantee|promise|always)\b|'ll\b/.test(text);
  return !isTold;
}

/** Offsets count from the sentence's start. */
export const vowsIn = toneFinder(forms, isMeant);
