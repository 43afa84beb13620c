/** The wordings that `pointedPrices.ts` looks for, as patterns. Data only. */

/** “The fee for the survey, £265, is due …” */
export const apposed = /\b(?:the|our|my|your) (?:[a-z'-]+ ){0,3}(?:charge|cost|fee|price|sum|total)(?: (?:[a-z'-]+ ){1,5}[a-z'-]+)?, $/;
/** “The time spent at €65 an hour”, “at a daily rate of £74”. */
export const ofRate = /\b(?:charge|cost|fee|premium|price|rate) of $|\b(?:billed|charged|days|hours|spent|time|work)\b[^.;]{0,20} at $/;
/** “If you are happy with £395 for the arch”: who agrees to a price was told it. */
export const agreedTo = new RegExp(
  '\\b(?:accept(?:ed|ing)?|agree(?:d|ing)?(?: to| on| with)?|(?:content|comfortable|fine|happy|ok|okay) (?:to pay|with)|' +
    'go(?:ing)? ahead at|say yes to|settle[ds]? on) $',
);
/** “Half of the £2,450 is due”: a part of a sum that is that of the whole. */
export const partOf = new RegExp(
  '(?:\\b(?:the |your )?(?:advance|deposit|first payment|rest) (?:is|comes to) )?' +
    '\\b(?:(?:an? |one |the )?(?:balance|deposit|first half|half|other half|quarter|remainder|remaining half|rest|second half|third|' +
    'two thirds)|\\d+ ?(?:%|per ?cent)) of (?=(?:the|that|this|our|your) $)',
);
/** “Delivery at £15”, in a recap. */
export const listed = /(?:^|[,:;] |\band )(?:the |your |our )?([a-z-]+(?: (?!(?:at|comes|for|is)\b)[a-z-]+)?)(?: (?:at|for|is|comes to))?:? $/;
/** Sums with a name and a life of their own. */
export const ofItsOwn = new RegExp(
  '\\b(?:advance|back|balance|budget|credit|deposit|discount|fine|grant|half|instal+ments?|limit|off|outstanding|refund|' +
    'remain\\w*|rest|sav(?:e|es|ed|ing)|tax|tip|vat|voucher)\\b',
);
/** “The £450 you paid in June”, “the £40 voucher”. */
export const otherBehind = new RegExp(
  '^ (?:(?:that|which) )?(?:already|from|last|left|less|more|on top|owed|paid|remains?|spent|still|which|' +
    "(?:he|i|she|they|we|you)(?:'d|'ve)? (?:already |still )?(?:\\w+ed|asked|gave|got|had|has|have|lent|named|owe|paid|" +
    'quoted|said|sent|spent|told|took|wrote))\\b|' +
    '^ (?!(?:a|an|and|as|at|before|bill|by|can|charge|comes|cost|covers|each|fee|figure|for|goes|had|has|have|he|i|if|in|' +
    'includes|invoice|is|may|on|once|or|per|price|quote|ready|she|so|stands|stays|sum|they|to|total|until|via|we|when|' +
    'while|will|with|within|would|you)\\b)[a-z]',
);
/** What a price is of that is of all. */
export const wholes = /\b(?:all|altogether|complete|everything|finished|full|it|job|lot|pair|set|sum|total|whole|work)\b/;
/** “At £52 a session”, in front of what goes for every one of them. */
export const atRate = /^\W*(?:and |so )?at $/;
export const withMore = /\b(?:also|and|bring|evenings?|extra|first|get|include[ds]?|including|more|plus|second|too|weekends?|with|without)\b/;
export const several = /^ for [^,.;:!?]{2,40}, (?!(?:and |so |then )?(?:i|it|just|let|please|reply|say|send|tell|we|you)\b)[^.;:!?]{2,40} and /;

/** Words that tell one rate or price from another of its kind. */
export const telling = new RegExp(
  '\\b(?:adults?|apprentice|assistants?|basic|children|colleagues?|concessions?|evenings|express|holidays?|juniors?|kids|' +
    'large|members?|mornings|nights|overtime|partner|peak|saturdays?(?! \\d)|second|seniors?|small|students?|' +
    'sundays?(?! \\d)|urgent|weekdays?|weekends?|(?:at|in the) (?:evening|morning|night)|(?:from|until) (?:the )?(?:january|' +
    'february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter))\\b',
  'g',
);
/** “In August we charge £70 a night.” */
export const season = new RegExp(
  '^\\W*(?:and |but )?(?:during|in) (?:the )?(?:january|february|march|april|may|june|july|august|september|october|' +
    'november|december|spring|summer|autumn|winter)\\b',
);

/** “The €340 for the pair.” */
export const ofAll =
  /^ for (?:all of it|everything|it all|the (?:complete job|entire job|job|lot|pair|whole job|whole lot|whole thing))\b(?! (?:and|of|plus|with)\b)/;
export const complement = /^ (?:for|to) (?:(?:all|both|her|his|my|our|the|their|these|this|your) )*(?:\w+ (?=(?:\w+ )*))?/;
