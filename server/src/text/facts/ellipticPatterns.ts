/** The wordings that `elliptic.ts` looks for, as patterns. Data only. */

export const verdict = new RegExp(
  '^\\W*(?:(?:yes|yep|no|nope|sure|of course|certainly|absolutely|indeed|correct|right|both|neither)\\b|' +
    "(?:it|they|we|i|you|she|he|that|this|there|those|these)(?:'s|'re|'m| is| are| am| does| do| did| has| have| had| can|" +
    " may| will| would| was| were| isn't| aren't| doesn't| don't| didn't| can't| won't)(?: not| now| already| indeed)?" +
    '(?= *[,;:.!–—]))',
);
export const number = new RegExp(
  '^\\W*(?:about |around |up to |only |just |all |exactly )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|' +
    'eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a dozen|a hundred|none)\\b',
);

/** A clause that takes up what was asked: “…, and you will find a silent one beside it”. */
export const goesOn = new RegExp(
  "(?:,? (?:and|but|so)|[,;:]| [–—-]) (?:(?:yes|no)(?=[,.;!–—]| to\\b)|(?:you(?:'ll|'re)?|your|both|nobody|anybody|happy|" +
    "the more the|by all|why|feel|go ahead|(?:i|we)(?:'ll|'d| can| could| will| would| do| don't| shall)) )",
);
export const goesOnOfSame = /(?:,? (?:and|but|so)|[,;:]| [–—-]) (?:it|they|that|this)(?:'s|'re|'ll)? /;

export const somebody = /\b(?:i|we|you|he|she|they|it|there|who|that|which)\b/;
export const ofThing = /^\W*(?:and |but )?(?:the|my|our|your|his|her|their|these|those|this|that|someone|somebody)\b/;

/** “On Friday, we …”: what stands before the comma is no sentence. */
export const startsAside = /^\W*(?:(?:and|but|so) )?(?:after|as|at|because|before|by|for|from|if|in|on|once|since|to|until|when|while|with)\b/;

export const finite = new RegExp(
  '\\b(?:am|are|arrive[sd]?|be|been|came|can|cannot|come|comes|could|did|do|does|fits?|follows?|gets?|go|goes|had|has|' +
    'have|hold|holds|is|leaves?|looks?|makes?|may|might|must|need|needs|runs?|see|sent|shall|should|starts?|stays?|take|' +
    "takes|thank|thanks|was|went|were|will|work|works|would)\\b|'(?:s|re|ve|ll|m|d)\\b|n't\\b",
);

/** “Which one do you mean?” */
export const meant = /\b(?:which (?:one|of (?:the|them|these|those))|what exactly|(?:do|did) you mean)\b.*\?/i;
export const agreed = new RegExp(
  '^\\W*(?:gladly|sure(?: thing)?|of course|certainly|happy to|with pleasure|no problem|absolutely|yes|yep|will do|can do|' +
    'ok|okay|fine|right|by all means|good idea|great idea|we can do that|i can do that|noted|understood|perfect|great|' +
    'lovely)\\b',
  'i',
);

export const wantsAdvice =
  /\bwhat (?:happens|if|shall|should|do (?:i|we) do)\b|\bhow (?:do|can|should|shall) (?:i|we)\b|\bwho(?:m)? (?:do|should|can) (?:i|we)\b/i;
export const advice = new RegExp(
  '^\\W*(?:then |just |simply )?(?:ask|bring|call|click|come|drop|e-?mail|give (?:me|us)|leave|let (?:me|us)|open|phone|' +
    'press|pull|push|ring|send|shout|switch|tell (?:me|us)|text|turn|use|wait|write)\\b',
  'i',
);

export const status = new RegExp(
  "^\\W*(?:[\\p{L} ]+, )?(?:and |so )?(?:how far (?:are|have)|how(?:['’]s| is| are| goes) (?:it|things|everything)\\b|" +
    "where (?:are|do) we\\b|any (?:news|progress|updates?)\\b|what(?:['’]s| is) the (?:latest|state of play|status)\\b)",
  'iu',
);

export const newsOf = new RegExp(
  '^\\W*(?:[\\p{L} ]+, )?(?:and |so )?(?:(?:is there |have you |do you have |got )?any (?:more |further |good )?' +
    '(?:news|progress|updates?|word) (?:about|from|of|on|regarding|with|yet)\\b|' +
    "how(?:['’]s| is| are| did) (?:[\\p{L}]+ ){1,3}(?:coming along|coming on|doing|get on|getting on|go|going|looking)\\b)",
  'iu',
);
export const report = new RegExp(
  "^\\W*(?:(?:well|ok|okay|yes|good news|finally|right)[,:]? )?(?:(?:(?:i|we)(?:'ve| have| just| also)* )?(?:been|checked|" +
    'done|examined|finished|fixed|got|had|looked|measured|mended|picked|put|repaired|ran|sent|spoke|started|stripped|' +
    "tested|took|tried) (?:[\\w']+ ){0,3}?(?:both|her|him|it|them)\\b|(?:both|everything|he|it|she|they)(?:'s|'re|'ll|" +
    ' (?:are|arrived|came|has|have|is|left|needs?|passed|should|went|will))\\b)',
);

export const whoPays = /\bwho(?:['’](?:s|ll))? (?:[\p{L}]+ ){0,4}?(?:bears?|covers?|foots?|pay|paying|pays)\b/iu;
export const paysFor = new RegExp(
  '\\b(?:at (?:my|our|your) (?:own )?(?:cost|expense)|bear the (?:cost|costs)|covered|covers (?:it|that|the|this|up)|' +
    'credit(?:ed|ing)?|free of charge|guarantee|insurance (?:pays|will)|no (?:charge|cost)|on (?:me|us)|refund(?:ed|ing)?|' +
    "under (?:the |your |our )?(?:cover|policy|warranty)|(?:i|we|you)(?:'ll| will| would| do)? pay|warranty)\\b",
);
