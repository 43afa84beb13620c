/** The wordings that `factDoubts.ts` looks for, as patterns. Data only. */
import { CuedPattern } from '../cuedPattern';

/** Changes and corrections: such a sentence states nothing that holds. */
export const told = new CuedPattern(
  new RegExp(
    '\\b(?:instead|rather than|no longer|any longer|moves? (?:from|to)|moved|moving (?:from|to)|postpon\\w+|reschedul\\w+|' +
      'brought forward|pushed (?:back|to)|put (?:back|off)|used to|original(?:ly)?|previous(?:ly)?|former(?:ly)?|until now|' +
      'up to now|up till now|so far|not any ?more|last (?:year|month|time|week|season)(?! of\\b)|next (?:year|season)|' +
      'this year|mistakes?|typos?|wrong|incorrect|corrected|correcting|correction:|an? slip|slip of|mix-?up|mixed up|' +
      'misprint|muddle|(?<!\\bwhat )(?:has|have|had) (?:been )?' +
      '(?:changed|reduced|raised|increased|grown|risen|fallen|dropped)|(?<!\\bof )changes? (?:from|to)|changed (?:from|to)|' +
      'went (?:up|down)|(?:goes|go) (?:up|down)(?! on\\b)|(?:comes|came|come) down|reduced|lowered|raised|increased|cheaper|' +
      'dearer|difference|compared|versus|vs|one of (?:us|these|those|them|the two))\\b',
  ),
);
/** What somebody has said, up to the next colon. */
export const attributed = new CuedPattern(
  new RegExp(
    "(?<!\\bas )\\byou(?:'ve| have| had|'d)? (?:wrote|written|said|told|mentioned|asked|thought|named|gave|given|noted|put|" +
      'counted|listed|suggested|proposed)\\b|' +
      '\\byour (?:form|mail|e-?mail|message|order|note|letter|list|brief|sheet|diary|contract|website|page|poster|flyer) ' +
      '(?:says?|said|has|had|gives?|gave|states?|stated|names?|named|shows?|showed|speaks?|mentions?|mentioned)\\b|' +
      "\\b(?:we|i) (?:had|have|'ve) (?:said|written|told|quoted|named)\\b|" +
      '(?<!\\bas )\\b(?:we|i) (?:said|wrote|told|quoted|gave|named|charged|had)\\b',
  ),
);
export const question = new RegExp(
  '(?:^|[,;:–—]\\s*(?:(?:so|and|but|or)\\s+)?)(?:could|can|would|will|shall|should|may|might|do|does|did|is|are|was|were|' +
    'have|has|what|which|when|where|who|how|why|any chance|ok|okay|right|deal|agreed|fine|all right|alright|yes|does that|' +
    'is that)\\b[^?]*\\?\\s*$',
);

/** In front of a value: what was, what may be, what is not, and what is one of several. */
export const doubtFront = new CuedPattern(
  new RegExp(
    '\\b(?:was|wanted|were|had|been|would have|could have|might|could|may|perhaps|maybe|probably|or|either|neither|between|' +
      'unless|another|extra|additional|additionally|further|more|most|other|others|first(?![ -](?:aid|class|floor))|' +
      'second(?![ -]floor)|third|fourth|fifth|last|next|final(?:ly)?(?= (?:payment|draft|version|round|instal\\w+))|former|' +
      'latter|half(?! past\\b)|halves|remaining|remainder|rest|balance|phase|stage|options?|optional(?:ly)?|alternativ\\w+|' +
      'packages?(?! (?:of|with)\\b)|(?<!-)tiers?|variants?|scenarios?|version|each|every|together with|if you|if we|if it|if there|' +
      'if this|normal(?:ly)?|usual(?:ly)?|often|typical(?:ly)?|average|estimat\\w+|or so|likely|expected|hop(?:e|ing)|' +
      'aim(?:ing)?|target|ideal(?:ly)?|example|such as|e\\.g|instal+ments?|discounted|savings?|saves?|nobody|no one|none|' +
      "nothing)\\b|n't\\b|\\bnot\\b|\\bnever\\b",
  ),
);
export const doubtBack = new CuedPattern(
  new RegExp(
    '\\b(?:if you|if we|if it|if there|or|either|more|extra|each|per|every|another|at most|at least|maximum|minimum|' +
      'in the first|in the second|off|less|instead|otherwise|at the latest|depending|optional|' +
      "of (?:them|these|those|which|whom))\\b|n't\\b|\\bnot\\b",
  ),
);
/** Right in front of a value. */
export const hedge = new CuedPattern(
  new RegExp(
    '(?:\\b(?:up to|at least|at most|maximum(?: of)?|minimum(?: of)?|no more than|not more than|fewer than|more than|' +
      'less than|over|under|below|above|only|some|about|around|roughly|approximately|approx\\.?|circa|ca\\.?|nearly|almost|' +
      'towards?|just|another|a further|the other|say|between|from \\S+ to|other|than|like)|[~≈])\\s*$',
  ),
);

/** Prices are also in doubt where tax or a part may make two of one. */
export const priceDoubt = new CuedPattern(
  /\b(?:already|paid|received|plus (?!vat|tax|gst)|on top|deduct\w*|less|minus|without|with the|if ordered|if booked|when booked|early|late)\b/,
);
/** “Could you pay the deposit by 3 December?” sets a day. */
export const askedBy = /\b(?:can|could|will|would) you\b[^?]*\bby (?:the )?$/;
/** So does “Shall I go ahead with the plan for £460?” */
export const accepted = new RegExp(
  '\\b(?:accept|approve|book|confirm|go ahead with|order|pay|proceed with|settle|sign|transfer)\\b.*\\b(?:the|your|our|my) ' +
    '(?:[a-z-]+ ){1,3}(?:of|for|at) $',
);

/** “If it snows, we shoot on the 10th”: what stands behind the comma holds only then. */
export const onlyThen = new CuedPattern(
  new RegExp(
    '(?:^|[,;:] )\\W*(?:(?:and|but|so|or) )?(?:if|in case|unless|failing that|should|in the event) (?!you\\b)[^;:]*, ' +
      '(?:then )?(?:we|i|you|it|the|your|our|my|they|he|she|this|that|everything)\\b',
  ),
);

/** What holds only in another case, which the sentence before may have named: “The film would then come on …”, “Otherwise …”. */
export const otherwise = new CuedPattern(
  new RegExp(
    '\\b(?:would|could|might) then\\b|\\bthen (?:would|could)\\b|\\bin that (?:case|event)\\b|' +
      '\\b(?:at|in) (?:the )?(?:very )?(?:worst|best)(?: case| of cases)?\\b|' +
      '^\\W*(?:otherwise|if not|or else|failing that|without (?:your|the|a|an|any|them|it|that)\\b|' +
      '(?:with|including|plus) (?!best|kind|many|warm)[^,;:]{2,40}, )',
  ),
);

/** “Half of the fixed fee of £1,750” names the whole. */
export const wholeBehind = new RegExp(
  '\\b(?:half|a third|two thirds|a quarter|part|the (?:first|second|other) half|(?:first|second) instal?ment) of ' +
    '(?=(?:the|your|our|this|my) (?:[a-z-]+ ){1,3}(?:of|at|,)? ?$)',
);

/** “To the islands, delivery takes five days.” */
export const elsewhere = /^\W*(?:to|in|at|on|for) (?:the|our|all|most|some) [^,;:]{2,30}, (?!which\b)|^\W*for (?:you|us|them|members|guests)\b/;
/** “For the lawyers in our team the hourly rate is £95”, but not “for the gutters I plan four hours, so at our hourly rate of £95 …”. */
export const forSome = new RegExp(
  '^\\W*for (?!(?:the |these |this |your )?(?:(?!(?:evening|holiday|night|saturday|sunday|weekend)\\b)\\w+ )?' +
    '(?:days?|hours?|job|month|visit|week|work)\\b)' +
    "(?!(?:(?!(?:afternoon|evening|holiday|night|saturday|sunday|weekend)s?\\b)[\\w'-]+ ){2,10}[\\w'-]+, (?:and|so) at " +
    '(?:my|our) (?:daily|day|hourly) rate of $)(?:the |our |all )?\\w+\\b.*\\b(?:my|our|the|their) (?:[a-z-]+ )?' +
    '(?:charge|fee|rate)\\b',
);
/** What happens once more happens on two days. */
export const repeated = new CuedPattern(/\b(?:again|also|as well|once more)\b|\btoo\s*$/);
/** “We cleaned it on Sunday” tells of another Sunday than the next, and “as I said at noon” of another noon. */
export const done = /\b(?:we|i|you|they|he|she) (?:\w+ly )?(?:\w+ed|came|did|got|made|met|rang|said|saw|sent|spoke|told|took|went|wrote)\b/;
/** “When we cleaned it on 9 November.” */
export const whenDone = /\b(?:after|since|when) (?:he|i|she|they|we|you) [^,;:.]*$/;

/** “Thank you for the call on Thursday.” */
export const thanked = /^\W*(?:thank you|(?:many )?thanks|good|great|lovely|nice) (?:for|to|that)\b/;
/** “40% when you try out the site: €5,449.84” is a payment, and an offer that was turned down is nobody’s price. */
export const noPrice =
  /^\W*\d+(?:[.,]\d+)? ?% (?:after|at|before|by|in|on|once|upon|when|with)\b|\b(?:declined|outbid|refused|rejected|turn(?:ed)? (?:it )?down)\b/;

/** “You get the tree house, the swings and the soft ground for £3,860.” */
export const ofSeveralBehind = /^ for (?:the|your|our|both|all) [\w' -]{2,40} and (?:the|your|our|both|all|an?) [\w' -]{2,40}(?:[.,;:!?]|$)/;
export const ofSeveral = new RegExp(
  '\\b(?:the|an?|your|our|two|three|four|five|six|\\d+) [^.;:,]{2,40}, [^.;:]{2,80}\\band ' +
    "(?:the |an? |your |our )?[\\w' -]{2,40} (?<!\\b(?:all|everything|it all|the lot|whole [a-z]+) )(?:for|at) *$",
);

/** “If you prefer oak, it is £380.” */
export const preferred =
  /\bif you(?:'d| would)? (?:add|choose|need|opt|prefer|rather|take|want)\b(?! to (?:accept|book|confirm|go ahead|order|proceed)\b)[^.;:]*$/;

/** A price that holds from a day on, or until one. */
export const forATime = new CuedPattern(
  new RegExp(
    '\\b(?:from|as of|until|till|since|after|before) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:(?:next |new |second |third )' +
      '(?:year|month|quarter)|january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d|' +
      'then on)\\b[^,;:]*,? (?:the|your|our|my|this|it|we|i)\\b',
  ),
);

/** “With business cards, the logo comes to £750.” */
export const withMore = new RegExp(
  '^\\W*(?:(?:with|without|including|plus|adding)\\b[^,;:]*,|\\w{3,}ed(?: and \\w+)?,|' +
    '(?:with|without|including) (?:(?:all|both|its|the) )?\\w+(?: \\w+)? (?:it|our|the|this|we|your)\\b)',
);

/** “If you are happy with the £2,530” doubts the client and not the sum; “has been told” is no history. */
export const agreed = new RegExp(
  "\\bif you(?:'re| are) (?:happy|fine|ok|okay|content|pleased|satisfied|comfortable|ready)\\b(?: with\\b)?|" +
    "\\bif you(?:'d like| would like| want| wish|'re ready| are ready)? to (?:accept|book|confirm|go ahead|order|proceed)\\b|" +
    '\\bif you (?:accept|agree|approve)\\b|\\b(?:ahead|happy|proceed|fine|okay?|agree) with\\b|' +
    '\\bha(?:s|ve) been (?:agreed|arranged|asked|booked|briefed|confirmed|given|informed|notified|ordered|planned|reserved|' +
    'set|told)\\b',
  'g',
);
