/** The wordings that `answerSigns.ts` looks for, as patterns. Data only. */

/** “Are the people who tried it lost?” asks for nobody. */
export const ofThoseWho = new RegExp(
  '^\\W*(?:(?:and|but|so|also),? )?(?:is|are|was|were|do|does|did|can|could|will|would|has|have|should|may)\\b' +
    '(?!.*\\b(?:check|clear|confirm|decided|find out|idea|know|say|sure|tell)\\b).*[a-z] who\\b',
);

export const yesNo = new RegExp(
  '(?:^|[,;:–—.] *|\\b(?:and|but|so|then) )\\W*(?:yes|yep|yeah|no|nope|sure|certainly|absolutely|definitely|of course|' +
    "correct|exactly|indeed|unfortunately|sadly|not yet|not at the moment|i'm afraid|we're afraid|afraid|happy to|gladly|" +
    "with pleasure|no problem|that's (?:right|fine|correct|ok|okay|possible|no problem)|" +
    'that (?:works|is fine|is correct|is right)|' +
    "(?:it|that|this) (?:is|does|will|can|has|isn't|doesn't|won't|can't|would|works)(?= *[.,;!–—]|$)|" +
    "(?:they|we|i|you) (?:are|do|will|can|can't|cannot|don't|won't|could|have|haven't|would)(?= *[.,;!–—]|$)|" +
    "\\S.{0,60} (?:is|are|'s|would be|will be|won't be) (?:no|not a|any) (?:problem|trouble|bother)\\b|either|neither|" +
    "fine(?= *[.,;!]|$)|please (?:do|don't)(?= *[.,;!–—]|$)|(?:the more the merrier|by all means|be my guest|why not|" +
    'feel free|help yourself|go ahead|go for it))\\b',
);
export const numberWords = new RegExp(
  '\\d|\\b(?:no|none|one(?<!\\b(?:the|that|this|which)(?: [a-z]+)? one)|two|three|four|five|six|seven|eight|nine|ten|eleven|' +
    'twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|' +
    'ninety|dozen|dozens|hundred|thousand|million|half|every|each|both|all|once|twice|several|weekly|monthly|daily|yearly|' +
    'unlimited|plenty|lots|little|much|hardly|enough|any)\\b',
);
export const timeUnits = /\b(?:seconds?|minutes?|hours?|days?|weeks?|fortnight|months?|years?|overnight|forever|ever)\b/;
export const dones = new RegExp(
  '\\b(?:done|noted|updated|changed|added|removed|sent|resent|attached|enclosed|fixed|replaced|moved|corrected|booked|' +
    'ordered|forwarded|shared|uploaded|swapped|deleted|translated|cancelled|canceled|arranged|scheduled|finished|made|put|' +
    "here (?:is|are)|here's|will|'ll|going to|i've|we've|can't|cannot|sorted|is (?:now|on|in|live|ready|gone|back)|" +
    'are (?:now|on|in|live|ready|gone|back)|(?:has|have) (?:now |already |just |all )*been|now|by|unfortunately|instead|' +
    'could|would|afraid)\\b',
);
export const reported = new RegExp(
  '\\b(?:done|noted|updated|changed|added|removed|sent|attached|enclosed|fixed(?! (?:for|on)\\b)|replaced|moved|corrected|' +
    "here (?:is|are)|here's)\\b|\\b(?:is|are) (?:all |now )*in(?= *(?:$|[.,;:!]))",
);

/** “The price stays at £640” answers “does the extra room change the price?”. */
export const settled = /\b(?:stays?|remains?|unchanged|the same|no change)\b/;

/** “Any idea what it could be?” “It sounds like the seal.” */
export const guess = new RegExp(
  '\\b(?:(?:sounds|looks|seems|feels) (?:like|as if)|(?:most |very )?(?:likely|probably)|(?:could|may|might) (?:well )?be|' +
    'i (?:think|suspect|guess)|my guess|caused by)\\b',
);
export const atHome = /\b(?:be|is) (?:at )?(?:home|present|around|in(?= (?:for|when|while|between|until|during|from|on|at)\b|[.,;?!]|$)|there)\b/;

export const pronoun = new RegExp(
  "\\b(?:it|it's|that|that's|this(?! (?:morning|afternoon|evening|week|month|year|spring|summer|autumn|fall|winter|monday|" +
    "tuesday|wednesday|thursday|friday|saturday|sunday))|they|they're|them|these|those|" +
    'one(?= *(?:$|[.,;:!?)–—]|(?:as|can|comes|costs|does|fits|for|from|has|in|is|of|on|should|suits|that|too|was|which|' +
    'will|with|works|would)\\b))|ones|both|he|she|him|her|his|its|their|there|so)\\b',
);
export const placeAlone =
  /^\W*(?:above|at|behind|below|beside|in|inside|near|next to|on|opposite|outside|under|underneath) (?:an?|my|our|the|your) [a-z]+(?: [a-z]+)?\W*$/;

/** “The bill is due on 7 December” does not say that it was split. */
export const promised = /\b(?:by|comes?|follows?|going to|shall|will|you (?:get|have|receive))\b|'ll\b/;

export const comesLater =
  "(?:will|'ll|shall|should) (?:have|get|send|give|e-?mail|prepare|work out|(?:come|be|get) back (?:to you )?with|know|" +
  'find out)(?: you| for you)?(?: (?!(?:about|for|of|with)\\b)[a-z]+){0,4}? ';

/** “Regarding your car: yes, you may.” */
export const plainYesOrNo =
  /(?:^|: *)\W*(?:yes|yep|no|of course|certainly|absolutely)\b(?=[,.;:!–— ]*(?:$|[,.;:!–—]|(?:you|we|i|they|it|he|she|that|the|there)\b))/;

export const modals = [/\b(?:have|has) to\b/, /\bneed/, /\bshould\b/, /\bmay\b|\ballowed\b/, /\bmust\b/];

export const negated = /\b(?:no|not|never|nobody|nothing|none|cannot|unfortunately|sadly|afraid|sorry|welcome|fine|possible|okay|ok)\b|n't\b/;

/** “Not included: wine, and hire of chairs”: what every quote says. */
export const ofQuote = /^\W*(?:excluded|included|not (?:in (?:the|this) price|included)|payment|price|terms|total|valid(?: until)?|validity)(?: \w+){0,2}:/;

/** “I need your OK by Wednesday” asks and answers nothing. */
export const needsYours = new RegExp(
  "^\\W*(?:and |also |now |so )*(?:i|we)(?:'d| would|'ll| will)? (?:also |still |only |now |just )*(?:need|appreciate|" +
    'require|(?:be |am |are )?(?:grateful|glad|thankful|waiting) for|look forward to) your (?!(?:\\w+ )?(?:help|visit)\\b)',
);

/** Answers of one word. */
export const oneWord = new RegExp(
  '^\\W*(?:finished|done|ready|fixed|sorted|booked|printed|ordered|painted|delivered|cancelled|yours|ours|mine|his|hers|' +
    'theirs|both|neither|either|always|never|daily|weekly|monthly|free|none|nobody|everybody|everyone|nowhere|anywhere|' +
    'today|tomorrow|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\\W*$',
);

/** What letters begin with, and what is only about the letter. */
export const opener = new RegExp(
  '^\\W*dear [^.!?]{2,60},\\W*$|' +
    '^\\W*(?:(?:cool|great|ok|okay|super)[,!] )?(?:see you|speak soon|talk soon|' +
    '(?:great|good|glad|lovely|nice|happy|pleased|sorry) (?:to|for|that|chat|question)|what an? |thanks?\\b|thank you|' +
    'many thanks|i hope|we hope|hope|great,|i have (?:got|received|read|seen) your|' +
    'we have (?:got|received|read|seen)? ?your (?:\\w+ )?(?:mail|e-?mail|message|question|questions|note|notes|request)|' +
    "we(?:'ve| have) (?:got|received|read|seen) your)\\b",
);
export const verdict = /\bat (?:least|most)\b|\b(?:all|also|always|any|both|can|could|each|enough|every|instead|may|must|needs?|only|should|too|would)\b/;
