/** Pressure by way of who will go without: “only those who are quick will get one”, “whoever waits is left with nothing”, “nowhere will you find it cheaper”. */
const quick =
  '(?:act (?:fast|now|quickly)|are (?:early|fast|quick)|book (?:early|now|today)|come first|' +
  'decide (?:fast|now|quickly|today)|do not hesitate|hurry|is (?:early|fast|first|quick)|sign (?:now|today))';
const slow =
  '(?:comes? (?:too )?late|delays?|dawdles?|dithers?|hesitates?|is (?:late|slow|too late|too slow)|sleeps?|' + 'thinks? (?:it over|too long|twice)|waits?)';
const prize =
  '(?:better|cheaper|anything (?:like (?:it|this)|to match)|a (?:better|lower|cheaper) (?:deal|offer|price)|' +
  'such (?:a (?:bargain|deal|price)|value)|the like|this (?:cheap|price)|value like this)';

export const firstComers: readonly string[] = [
  `\\b(?:none but|only) (?:he who|she who|people who|the (?:one|ones|people) who|those who|whoever) ${quick}(?! (?:on|in) (?:the|your) (?:day|morning))`,
  `\\b(?:anyone who|he who|those who|who|whoever) ${slow}(?: any longer| now)? (?:comes away|goes|is left|leaves|loses|` +
    'misses|will (?:be left|be sorry|find|get nothing|go|have|leave|lose|miss|pay|regret))\\b',
  '\\b(?:nobody|nowhere(?: else)?|in no other [a-z]+|at no other [a-z]+) (?:can|could|do|does|will) ' +
    '(?:you |one |anyone |anybody |ever |give you |offer you |else )*' +
    `(?:be given|be offered|buy|come by|find|get|give|have|meet|offer|see)?(?: (?:it|them|this))? ?${prize}(?![\\w-])`,
  "\\b(?:do not|don't|never|no time to) (?:dawdle|deliberate|dither|hesitate|linger|ponder|reflect|think (?:it over )?|" +
    'wait)(?: too| so| very)? ?(?:long|much longer)(?![\\w-])(?! for (?:me|us|my|our)\\b)',
  '\\bnot (?:a|one) (?:day|hour|minute|moment|second) (?:longer|more)(?=\\W*$|[,;!])(?<=\\b(?:deal|discount|offer|price|rate)\\b[^.;]{0,80})',
  '\\bthe last (?:few |remaining )?(?:copies|flats|ones|pieces|places|seats|slots|spots|tickets)(?: (?:of all|of them))? ' +
    '(?:are (?:already )?(?:disappearing|flying|going|melting|selling|vanishing)|go (?:fast|quickly))\\b',
];
