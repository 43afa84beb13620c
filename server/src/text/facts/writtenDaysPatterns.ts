/** The wordings that `writtenDays.ts` looks for, as patterns. Data only. */

export const weekdayNames = 'sun mon tue wed thu fri sat'.split(' ');
export const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
export const monthName =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
export const weekdayName = '(?:(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,?\\s+(?:the\\s+)?)?';
export const year = "(?:[\\s,-]+(?:of\\s+)?(?<year>(?:19|20)\\d\\d))?";
export const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
/** The first day of “Monday 23 to Wednesday 25 November”, which borrows the month behind it. */
export const rangeForm = new RegExp(`^${weekdayName}${day}\\s*(?:[–—/-]|to\\b|and\\b|or\\b|until\\b)\\s*`, 'di');
/** “32 December” and “Friday 31st of June” are no days, so nobody else finds them. */
export const beyond = new RegExp(
  '\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|on|by|until|before|from|till)\\s+(?:the\\s+)?' +
    '(?=(?:3[2-9]|[4-9]\\d)(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:january|february|march|april|may|june|july|august|september|' +
    'october|november|december)\\b)',
  'gi',
);

/** “12 December (Saturday)” and “12 December, a Saturday,”. */
export const weekdayBehind = new RegExp(
  '^\\s*(?:\\(\\s*(?:a\\s+)?|,\\s*(?:which\\s+(?:is|falls\\s+on)\\s+|that\\s+is\\s+)?a\\s+)(mon|tue|wed|thu|fri|sat|sun)' +
    '(?:day|sday|nesday|rsday|urday|r|rs|s|\\.)?\\s*(?:\\)|(?=[,.;:!?–—]|$))',
  'di',
);

export const promises = new RegExp(
  '\\b(?:will|shall|going to|(?:plan|aim|hope|expect|due|intend|promise) to|(?:can|may) expect|' +
    '(?:is|are) (?:booked|planned|scheduled|set)|we can|i can|we are \\w+ing|i am \\w+ing)\\b|' +
    "'ll\\b|\\b(?:we're|i'm) \\w+ing\\b",
);
export const setters = new RegExp(
  '\\b(?:on|by|before|until|till|no later than|at the latest on|for)\\s+(?:the\\s+)?$|' +
    '\\b(?:it|you|them|us|here|there|back|this|at the latest|\\d ?[ap]m),?\\s+$|^\\W*$',
);
/** “It was due on 6 November” looks back whatever else its sentence promises. */
export const lookingBack = new RegExp(
  "\\b(?:was|were|fell)\\b(?:(?!\\b(?:will|shall)\\b|'ll\\b)[^,;:])*$|" +
    '\\b(?:that|which|who|whom)(?: (?:he|i|she|they|we|you))? ' +
    '(?:(?!need)[a-z]{2,}ed|came|gave|got|made|sent|took|went|wrote)\\b[^,;:]{0,40}$',
);
export const deadlines = /\b(?:by|before|until|till|no later than)\s+(?:the\s+)?$/;
/** What may follow a day that somebody is to act on; in “the 6 November meeting” the day belongs to a thing. */
export const followers = new RegExp(
  '^\\s*(?:$|[.,;:!?)–—-]|(?:at|and|or|to|so|but|by|before|after|in|from|with|as|if|because|when|we|you|i|for|about|' +
    'regarding|concerning|on|between|via|together|instead|latest|our|your|the)\\b)',
);

export const givenOn = new RegExp(
  '\\b(?:is|are) (?:booked|planned|scheduled|set) (?:for|on) (?:the )?$|' +
    '^\\W*you (?:get|have|receive|see) (?:an?|both|our|the|three|two|your) [^,;:]{3,60} (?:by|on) (?:the )?$',
);
