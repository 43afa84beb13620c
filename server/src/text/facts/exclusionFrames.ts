/**
 * Rarer ways to say what is not part of the work: what the client sees to, what others do and charge for, what is left as
 * it is, what would be another job, and that nothing counts but what is listed. Over small letters and straight apostrophes.
 */
import { CuedPattern } from '../cuedPattern';

const money = '(?:\\p{Sc} ?\\d|\\d[\\d.,]* ?\\p{Sc})';

export const exclusionFrames = new CuedPattern(
  [
    // The client sees to it.
    "\\byou(?:'ll|'d| will| would)? do (?:all |both )?the (?!(?:being|evening|meeting|morning|thing)\\b)[a-z]{2,}ing\\b|" +
      "\\byou(?:'ll|'d| will| would| both| kindly)? (?:need to |have to |must )?" +
      '(?:deal with|fetch|handle|lay on|put up|see to|sort out)\\b(?! (?:her|him|it|me|them|us)\\b)',
    `\\byou(?:'ll|'d| will| would)? (?:have|need) to (?:book|buy|find|get|hire|order|rent)\\b(?! (?:an answer|back|in touch|it|out|that|them|this)\\b)`,
    '\\bpay (?:[a-z]+ ){0,2}(?:yourself|yourselves)\\b|\\bnot (?:by|from) (?:me|us)\\b|' +
      "\\byou(?:'d|'ll| will| would)? (?:agree|arrange|book|get|settle)(?: \\p{L}+){0,3} (?:yourself|yourselves)\\b|" +
      '\\byou (?:agree|arrange|pay|settle) (?:for )?(?:it |that |them |this )?with (?:the|them|your)\\b',
    `\\bon your (?:own )?(?:account|bill|card|tab)\\b|\\bat your discretion\\b`,
    // Others do it, and charge for it.
    '\\b(?:affair|business|concern|trade) of (?:the|your)\\b|' +
      "(?:(?:'s|s')(?: own)?|\\b(?:her|his|its|their|your)(?: own)?) (?:affair|concern|lookout)\\b|" +
      '\\bnot (?:my|our) trade\\b|\\b(?:her|his|its|their) own account\\b|\\bpassed on to you\\b',
    '\\b(?:is|are) (?:a (?:job|matter) |work )?for (?:an?|the|your) (?:own )?(?:[a-z]+ )?' +
      '(?:contractor|designer|developer|engineer|insurer|surveyor|tailor)s?\\b|' +
      '\\bfor your (?:own )?(?:building|it|marketing|print|web|website) ' +
      '(?:agency|company|department|firm|man|people|team|woman)\\b',
    `\\bthe rest is (?:for|up to|with) (?!me\\b|us\\b)`,
    '\\b(?:billed|charged|invoiced) (?:directly |straight )?to you\\b(?! (?:at|by (?:me|us)|in|on)\\b)|' +
      '\\b(?:bills|charges|invoices) you\\b|' +
      '\\b(?:her|his|its|their) own (?:bills?|charges?|commission|cut|fees?|invoices?|prices?|quotes?|rates?|share)\\b',
    '\\bcosts? what (?:he|she|the|they|your)\\b|\\b(?:go|goes) on the bill\\b|' +
      '(?<!\\bif |\\bif the |\\bif your )\\b(?:guests|members|players|they|visitors) (?:buy|order|pay for) their (?:own )?',
    `\\b(?:ordered|paid for|sold) (?:at|over) the (?:bar|counter|door)\\b`,
    // It is left as it is.
    '\\b(?:remains?|stays?|left) (?:just )?(?:as|where) (?:it is|it was|they are|they were)' +
      "(?= ?(?:[.;,)]|$|and\\b|but\\b|for\\b|until\\b))|\\b(?:leave|leaves|leaving|left) (?:[\\p{L}']+ ){0,4}?alone\\b|" +
      '\\b(?:remains?|stays?|left) untouched\\b',
    "(?:\\bnot|n't) (?:cleaned|cleared|insulated|ironed|lifted|moved|refunded|removed|renewed|repaired|replaced|sanded|" +
      'shifted|touched|treated|varnished|washed|weeded)\\b|' +
      "\\b(?:i|we) (?:cannot|do not|don't|will not|won't) (?:cook|drive|iron|lift|mow|pack|plough|sand|shift|sing|tile|" +
      'varnish|wash|weed)\\b',
    // It would be another job.
    "\\b(?:is|are|be|becomes?|it's|that's) (?:an?other|a (?:different|fresh|further|new|second|separate)) " +
      '(?:bill|job|order|price|project|quotation|quote|trade)\\b',
    '\\b(?:costed|estimated|priced|quoted) (?:afresh|again|anew|apart|first|individually|later)\\b(?! thing\\b)|' +
      '\\b(?:give|name|send|tell) you (?:a|its|my|our|the) (?:cost|figure|price|quote|sum)\\b[^.;]{0,20}\\b' +
      '(?:before|first)\\b',
    '\\b(?:an?|any|each|every) (?:additional|extra|fifth|fourth|further|sixth|third) (?:[\\p{L}]+ ){1,4}?' +
      `(?:adds?|costs?|is|would (?:be|cost)) (?:an? )?${money}|\\bovertime\\b[^.;]{0,40}${money}`,
    `\\b(?:be|cost|costs|is|that's) (?:about |another )?${money}[\\d.,]* (?:extra|more)\\b(?! than\\b)|` +
      '\\b(?:after|beyond|from) the (?:[a-z]+ ){1,2}(?:i|we) charge\\b|' +
      "\\b(?:does not|doesn't|will not|won't) (?:buy|get) you\\b|\\band no others?\\b",
    '\\b(?:if|in case|should)\\b[^.;]{2,60}\\b(?:cost|costs|be|is) (?:(?:a (?:bit|little)|about|roughly|slightly) )?' +
      '(?:extra|more)\\b(?! than\\b)|' +
      `\\b(?:if|in case|should)\\b[^.;]{2,60}\\b(?:be |you're )looking at (?:[a-z]+ ){0,2}${money}`,
    // “I don't do painting”
    "\\b(?:i|we) (?:don't|dont|do not) (?:do|touch) (?:any |the )?(?:alcohol|asbestos|brickwork|carpets|catering|ceilings|" +
      'delivery|drains|drinks|electrics?|electrical|floors?|food|gas|groundworks?|gutters|music|paint(?:work)?|photos?|' +
      'photography|plaster(?:work)?|roofs?|sound|tiles|transport|video|wallpaper|windows|[a-z]{3,}ing)\\b',
    // Nothing counts but what is listed, and what the price takes for granted.
    '\\bonly what (?:is|stands|you)\\b|' +
      "\\bwhat (?:you (?:do not|don't) see|(?:is not|isn't) (?:here|in|listed|mentioned|named|on|written))\\b|" +
      "\\bif (?:it|something) (?:is not|isn't) (?:here|in|listed|mentioned|named|on)\\b",
    '\\b(?:estimate|fee|figure|it|offer|price|quotation|quote|sum|this) (?:assumes?|presumes?|supposes?|takes it)\\b|' +
      '\\bassuming (?:that )?(?:access|no|nothing|the|there|your)\\b',
    `\\b(?:is|are)(?: not|n't) in(?= ?(?:[.;,)]|$))`,
    `^\\W*(?!all |jok|kidding|that |this )[\\p{L}]+(?: and [\\p{L}]+)? aside,`,
    `^\\W*no (?!${['delays?', 'fuss', 'fees', 'hassle', 'hidden', 'hurry', 'interruptions?', 'matter', 'mess', 'more', 'need', 'noise', 'obligation', 'pressure', 'problem', 'risk', 'rush', 'small', 'stress', 'strings', 'surprises?', 'waiting', 'worries', 'worry'].join('\\b|')}\\b)[\\p{L}]+` +
      '(?:[ -][\\p{L}]+)?(?:,| and|, and| or) no [\\p{L}]+',
  ].join('|'),
  'u',
);
