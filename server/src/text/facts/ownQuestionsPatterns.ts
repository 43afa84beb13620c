/** The wordings that `ownQuestions.ts` looks for, as patterns. Data only. */

/** “Does that work for you?” behind a proposal or another question asks for no fact of its own. */
export const tag = new RegExp(
  '^\\W*(?:(?:and|so|but|or) )?(?:(?:does|do|would|will|is|are|can|could|how does|how do|what do|shall|should|may|ok|okay|' +
    'sound|sounds|any|got any|have you any|do you have any|anything) (?:that|this|it|these|those|they|either|you think|' +
    'we go ahead|i go ahead|i proceed|we proceed|good|right|questions?|other|more|further|thoughts|feedback|else|' +
    'comments)\\b.{0,40}|agreed|right|deal|shall we|yes)\\?',
);
/** “And does it stand on a stone floor?” asks for a fact, and no opinion. */
export const factOfIt = new RegExp(
  '^\\W*(?:(?:and|so|but|or) )?(?:does|do|is|are|can|has|have) (?:it|they) (?!.*\\b(?:acceptable|agree|all right|alright|' +
    'appeals?|best|better|clear|convenient|correct|do|enough|fair|fine|fit|good|great|help|in order|look|make|nice|ok|okay|' +
    'possible|right|seem|sense|so|sound|still|suits?|true|well|works?|you|your)\\b)[a-z]+ [^?]*\\?\\W*$',
);
/** “Please tell me by Friday if the time suits you” and “let me know about the film” ask for the reply to what stands above. */
export const onlyReply = new RegExp(
  "\\b(?:(?:let|tell) +(?:me|us)(?: +know)?|confirm|advise|say)\\b(?:(?: +[\\w,'.:-]+){0,8}? +(?:if|whether|that) +" +
    "(?:(?:the|this|that|these|those|your|both|either|any|one)(?: +(?!(?:is|are|do|does)\\b)[\\w'-]+){0,4}|it|they|you)" +
    "(?: +(?:all|both|still|also))*(?: +(?:suits?|works?|fits?|agree|appeals?|(?:is|are|would +be|'s) +(?:ok|okay|fine|" +
    'all +right|good|possible|convenient|suitable|acceptable|right +(?:for|with) +you)|would +(?:suit|work|do)|' +
    'will +(?:suit|work|do)|sounds? +(?:ok|okay|good|fine|right)|(?:does|do|is|are) +not +(?:suit|work|fit)))\\b|' +
    "(?: +[\\w,'.:-]+){0,8}? +(?:if|whether|that) +(?:you|your [a-z]+)(?:'d| +would)? +(?:(?:like|want|wish|agree)s?" +
    '(?: +(?:me|us))? +to +(?:accept|begin|book|go +ahead|order|proceed|start|take +it)|says? +yes|accepts?|approves?)\\b|' +
    ' +(?:about|on) +(?!(?:any|every|other|what|when|where|which|who|whose|how|whether)\\b)' +
    "(?:the|this|that|these|those|it|both|your)(?: +[\\w'-]+){0,4}(?: +by\\b| +before\\b| +until\\b|,|\\W*$))",
);
/** “You tell me what rings false, and I write it again.” */
export const youTell = new RegExp(
  '(?<!\\b(?:can|could|may|might|should|will|would|did|do) )\\byou (?:just |only |simply |then )?tell (?:me|us)\\b|' +
    '^\\W*(?:all|both|many|most|my|our|people|some|the|these|they|those|two|we|your) [^.;:?]{2,80} and (?:also |then )?tell ' +
    '(?:me|us)\\b',
);
/** “It will tell us whether to bring a tanker” says what an answer is good for. */
export const itTells = new RegExp(
  '\\b(?:it|that|this|they|which|the (?:answer|label|number|photo|picture|plan|plate|reading|sketch))' +
    "(?:'ll| will| would| can| could| should)?(?: also| at least| then)? (?:tells? (?:me|us)|lets? (?:me|us) know)\\b",
);
/** “Please measure the stairs and tell me if they are under 90 cm” asks for a deed. */
export const checkFirst = /\b(?:check|count|look|measure|read|see|test|try|weigh)\b.* and (?:then )?(?:let|tell) (?:me|us)(?: know)? if\b/;
/** “Ready to start? Sign below.” speaks to whom it concerns and waits for no answer. */
export const elliptic = new RegExp(
  '^\\W*(?:and |so |or |still )?(?:missing|want|wanting|need|needing|looking|ready|curious|interested|fancy|tired|new|' +
    'stuck|sound|happy with|worried|not sure|something|anything|nothing|any)\\b|' +
    "\\bwho (?:doesn't|wouldn't|isn't)\\b",
);
export const ourNeed = new RegExp(
  "^\\W*(?:(?:also|and|but|so),? )*(?:i|we)(?:'d|'ll| will| would)? (?:also |just |still )?(?:have|like|need|plan|want) " +
    'to (?!ask|check|find|hear|know|learn|see|understand)',
);
/** Steps in words make a list of their own. */
export const counted = /^\W*(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|finally|lastly|\(?[1-9a-h][).:]|question \d|q\d)[\s,:]/;

/** A question of ours without a question mark has one of these. */
export const indirect = new Set(
  'advise inform state ask clarify confirm curious explain hear know learn remind say specify tell understand unsure whether wonder wondering write'.split(' '),
);

/** “**What does it cost?** £480.”: a question in bold or italics stands at the head of its own answer. */
export const leadingTitle = /^\s*(?:\d+[.)]\s*)?(\*{1,3}|_{1,3})(?=\S)[^*_]+\?\s*\1/;

/** “Must you sign anything? No, the old signature holds.” Who wants an answer does not give it; “no hurry” is none. */
export const plainAnswer = new RegExp(
  '^\\W*(?:yes|no|of course(?: not)?|certainly(?: not)?|absolutely(?: not)?|' +
    'not (?:at all|yet|really|quite|exactly|necessarily|any more)|by no means|never|hardly|probably(?: not)?|' +
    "i (?:do not |don't )?think so|i hope (?:so|not)|i doubt (?:it|that)|(?:i'm |i am )?afraid (?:so|not))(?: *[,.:;!–—]|$)" +
    '(?! *(?:please|or|i know|thanks|thank you)\\b)|^\\W*(?:only|just|mostly) (?:the|an?|for|from|in|on|at) |' +
    '^\\W*(?:very|hardly|next to) (?:few|little|any|nothing|none)\\b',
);
/** “What does this mean for you?”: the writer knows and the client does not. */
export const aboutTheirLot = new RegExp(
  '^\\W*(?:and |so |but )*(?:what|how|when|where|who)\\b.*(?:\\bmeans? (?:for|to) you\\b|\\bhappens? (?:to|with) your\\b|' +
    '\\bdo you (?:have to|need to)\\b|\\bwill you (?:get|have to|need to|pay|receive)\\b)',
);

/** “The children usually find left easier.” */
export const saysOf =
  /\b(?:always|never|normally|often|usually)\b|\b(?:comes|finds?|follows?|goes|keeps|knows?|likes|prefers?|seems?|stays|takes|thinks?|wants)\b/;

/** “So, how do we go on? Please write to me by Friday.” */
export const whatNext = new RegExp(
  '^\\W*(?:(?:and|now|so)\\b,? )?(?:how (?:do|does|will) (?:it|things|this|we) ' +
    '(?:continue|go on|go from here|proceed|work)|what (?:comes|happens|is) (?:next|now)|what (?:next|now)|' +
    'where do we go from here)\\b',
);
/** What begins with a place or a day, or speaks of the same. */
export const placesIt = new RegExp(
  '^\\W*(?:about|after|as soon as|at|before|behind|below|between|by|early|from|here|in|inside|just|late|mid|near|next|' +
    'not before|on|once|outside|right|since|some|straight|there|this|today|tomorrow|under|usually|when|you)\\b|' +
    '\\b(?:he|it|one|she|that|them|there|they|this)\\b',
);

/** “How big is the garden? I will send you our offer by Friday”: what comes of the answer. */
export const weThen = new RegExp(
  "^\\W*(?:(?:and|so|then),? |(?:as soon as|once|when) [^,]{2,40}, |with (?:it|that|this),? )?(?:i|we)(?:'ll| can| shall| will)(?: then| also| gladly)? " +
    '(?:book|call|draw up|give|order|plan|prepare|quote|ring|send|set|tell|write|work out)\\b(?! (?:it|that|them)\\b)',
);

/** “Does it pay? I’ve asked myself that.” */
export const askedSelf = /^\W*i(?:'ve| have)? (?:also |always |often )?(?:ask(?:ed)? myself|wonder(?:ed)?)\b/;
/** “Three things, I’d say: …” */
export const countsUp = /^\W*(?:two|three|four|five|a few|several|many) (?:answers|good|main|points|reasons|steps|things|ways|words)\b/;
/** “I’d put the desk by the window if it’s you”, “If not, I bring a can”: what we would do hangs on the answer. */
export const hangsOnIt = new RegExp(
  "^\\W*(?:(?:and|because|or|then),? )?(?:i|we)(?:'d| would) " +
    '(?!(?:also )?(?:argue|call|go with|recommend|say|suggest|think)\\b)|' +
    "^\\W*if (?:it|not|so|they|you)\\b.*\\b(?:i|we)(?:'d|'ll|\\b(?! (?:say|think)))",
);
/** What a figure answers. */
export const measures = /^\W*(?:[\w']+,? ){0,2}?how (?:big|deep|far|heavy|high|large|long|many|much|old|tall|thick|wide)\b/;
export const figure = new RegExp(
  '\\d|\\b(?:an?|dozens?|enough|few|half|hundreds?|little|lots|many|most|none|one|plenty|two|three|four|five|six|seven|eight|' +
    'nine|ten|twelve|twenty)\\b',
);
