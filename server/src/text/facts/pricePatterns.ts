/** What stands around an amount that is offered as a price, and around one that is only mentioned. */
import { CuedPattern } from '../cuedPattern';
import { feeTakers, otherMoney, otherMoneyNear, priceNouns } from './priceWords';

const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map((word) => word.replace('.', '\\.')).join('|');
export const price = new RegExp(`\\b(?:${alternatives(priceNouns)})s?\\b`, 'i');
export const other = new RegExp(`\\b(?:${alternatives(otherMoney)})s?\\b`, 'i');
export const otherBefore = new CuedPattern(
  `\\b(?:${alternatives(otherMoney)})s?\\b[^,;:.]{0,32}$|` +
    `\\b(?:${alternatives(otherMoneyNear)})s?(?: (?:is|was|are|of|to|at|will be|would be|comes? to|costs?|about|around|` +
    `only|just|now|alone|up))*[\\s:=–—-]*$|\\b(?:${alternatives(otherMoney)})s?\\b[^;.]{0,40}:\\s*$`,
  'i',
);
export const otherAfter = new CuedPattern(
  '^(?: (?:as|in|of|for|to|on|as a|towards) (?:an? |the |your )?|[\\s-]|\\s?\\()(?:\\p{L}+ )?' +
    `(?:${alternatives([...otherMoney, 'advance', 'credit', 'fine', 'grant', 'prize', 'profit', 'rent', 'reduction', 'saving', 'payment'])})s?\\b|` +
    '^ (?:in|of) (?:\\p{L}[\\p{L}-]* ){0,3}?(?:losses|lost (?:bookings|business|orders|revenue|sales|trade))\\b',
  'iu',
);
export const taker = new CuedPattern(
  `\\b(?:${alternatives(feeTakers)})(?:[’']s)?(?: (?:itself|ads|workspace|business|plus|premium|pro|plan|play|developer|` +
    'account|subscription|licen[cs]e|fee|membership|store|domain))*(?: (?:will|would|itself|now|also|currently|usually))? ' +
    '(?:charges?|costs?|asks?|takes?|is|are|wants?|bills?|fees?|comes?)\\b[^,;:]{0,40}$',
  'i',
);

/** Said anywhere before an amount, these make it no offer of ours. */
export const mentionedBefore: readonly CuedPattern[] = [
  '\\byour (?:own |stated |total |monthly |overall |current )?(?:budget|limit|ceiling|maximum|max|figure|target|offer|' +
    'prices|price list|rates?|shop|customers?|guests?|sales)\\b[^,;:]{0,40}$',
  '\\b(?:within|under|inside|below|over|beyond|of|the|a|with a|on a|^)\\s*' +
    "(?:total |overall |available |client |client[’']s )?\\bbudget\\b" +
    '(?: (?:of|is|was|at|around|to|about|up|you|have|gave|set|mentioned))*[^,;:]{0,6}:?\\s*$',
  "\\b(?:budget you|you(?: have|['’]ve)? (?:set|named|gave))\\b[^,;:]{0,40}$",
  '^\\W*(?:available |maximum )?budget\\s*[:–-]\\s*$',
  "\\b(?:award|bursary|grant|prize|scholarship)\\b(?: (?:he|she|they|we|you)(?:\\s|[’'])\\p{L}+)?, ?$",
  '^\\W*amount\\s*[:–-]\\s*$',
  "\\b\\p{L}+['’]s \\p{L}+ (?:charges|asks|wants|bills|demands)\\b[^,;:]{0,20}$",
  '\\bcost (?:the|a|an|his|her|their) \\p{L}+\\s*$',
  '\\bstill (?:costs? |at |is )?$',
  '\\bnew (?:total|balance|bill) (?:is|of|comes? to)\\s*$',
  "\\byou(?:['’]re| are)? ask(?:ing|ed)?(?: for)?\\s*$",
  '\\b(?:apartment|car|flat|home|house|number \\d+|property)\\b[^,;:]{0,30}\\b(?:changed hands|sold|went) for\\s*$',
  // “A deposit of 30%, which is €963.09, holds the date.”
  '\\b(?:deposit|instal?ment|down payment|first payment|balance|retainer|share) of (?:\\d+ ?%|half|an? \\p{L}+|one third|two thirds)[^.;]{0,20}$',
  '\\b(?:plug-?ins?|stock (?:photo|image|picture)s?|domains?(?: name)?|fonts?|licen[cs]es?|' +
    'certificates?)\\b[^,;:]{0,24}\\b(?:costs?|is|are|would be)\\b[^,;:]{0,20}$',
  '\\b(?:its|their|his|her) (?:\\p{L}+ )?(?:price|fee|rate)s?\\b[^,;:]{0,30}$',
  '\\binvoic(?:e|es|ed|ing)\\b(?! (?:for|to) your)[^;:]{0,50}:?\\s*$',
  '\\b(?:reached|brought|ran|got|went|came|\\p{L}+ed)\\b[^;:]{0,50}\\band cost\\s*$',
  // Somebody else's goods: what a page or a menu says.
  '\\b(?:banner|page|menu|label|tag|sign|sticker|poster|advert|ad|list|leaflet|flyer|catalogue|screen|display|receipt|' +
    'voucher|website|shop|it)s? (?:now |still |will |should |must )?' +
    '(?:says?|shows?|reads?|states?|claims?|gives?|prints?)\\b[^;]{0,60}$',
  '\\b(?:updated|changed|corrected|fixed) (?:the|your) (?!(?:\\p{L}+ )?(?:quote|price|estimate|proposal|offer|fee|cost))[^.]{0,80}$',
  '\\bfor (?:any |each |every )?(?:additional|extra|further)\\b[^;:]{0,60}$',
  // What it costs to send is what it says.
  '\\b(?:carriage|delivery|post|postage|shipping)(?: (?:to|within|in) [\\p{L} ]{2,20})? (?:is|are|costs?|comes? to|adds?|would be)\\b[^,;:]{0,12}$',
  // What the client loses, takes in, or asks of their own customers.
  '\\b(?:(?:annual|financial|monthly|revenue|yearly) impact|lost (?:bookings|business|income|orders|revenue|sales|trade)|' +
    '(?:booking|income|revenue|sales) loss(?:es)?)\\b[^,;]{0,24}$',
  '\\b(?:COGS|(?:resale|retail|selling|shelf) prices?)\\b[^,;]{0,20}$',
  // Told again.
  '\\b(?:remains?|stays?)(?: at| just)? (?:as (?:we )?(?:agreed|before|discussed)|the same(?: as before)?|unchanged)\\W{0,3}$',
].map((source) => new CuedPattern(source, 'iu'));
/** The same within the clause that holds the amount. */
export const mentionedInClause: readonly CuedPattern[] = [
  // The client's own figure.
  "\\byou(?:['’]ve|['’]d| have| had)? (?:mentioned|said|told|wrote|set|named|gave|suggested|asked (?:whether|if|about)|" +
    'hoped|want(?:ed)? to (?:spend|stay|keep)|were (?:hoping|thinking)|wanted|like to spend|have|had|can spend|could spend|' +
    'spend|spent|paid|were paying|are paying|currently pay|already pay|sell|sold|raised|earn|make|made|save|saved|lose|' +
    'lost|charge|charged|transferred|sent|owe|need to raise|receive|received|get back|put aside|set aside)\\b[^;:]{0,60}$',
  // What has been agreed, paid or reported.
  '\\b(?:agreed (?:on|to|at)?|agreed[^,;:]{0,20}(?:is|of|was)|refund(?:ed|ing)?|credit(?:ed)?|reimburs\\w+|compensat\\w+|' +
    'paid|received|transferred|overpaid|owed|owe|owing|outstanding|overdue|spent|earn(?:ed|ing)?|rais(?:e|ed|ing)|sold|' +
    'bought|won|win|lost|lose|lend|borrow(?:ed)?|donat(?:e|ed)|invest(?:ed)?|collect(?:ed)?|took|deduct\\w*|knock\\w*|' +
    'took off|take off|waive\\w*|leave|leaves|left|remain\\w*|grew|rose|fell|dropped)\\b[^,;:]{0,36}$',
  '\\b(?:fines?|fined|penalt\\w+|claimed|claiming|sued|damages)\\b[^,;:]{0,50}$',
  // History.
  '\\b(?:was|were|used to (?:cost|charge|be)|had|(?<!\\bbe )charged|quoted|cost (?:us|them|him|her)|last year|last time|' +
    'previously|formerly|originally|in (?:19|20)\\d\\d|back then|old price|earlier)\\b[^,;:]{0,60}$',
  // What others pay and what something brings in.
  '(?<!\\b(?:clients?|customers?|who|which) )\\bpays\\b[^,;:]{0,40}$',
  '(?<!\\b(?:you|we|i|clients?|customers?|who)(?: (?:then|only|just))? )\\b(?:will|would|must|has to) pay\\b[^,;:]{0,40}$',
  '(?<!\\b(?:we|i) )\\b(?:made|makes|(?:brought|brings) in|generate[sd]|yield(?:s|ed)|turned over|grossed|netted)\\b[^,;:]{0,30}$',
  // What was told before and has not changed.
  '\\b(?:stays?|staying|remains?) (?:unchanged |the same )?(?:at |on )?$',
  // Savings, comparisons, market figures.
  '\\b(?:sav(?:e|es|ing)|instead of|rather than|compared (?:to|with)|down from|up from|normally|usually|typically|' +
    'on average|average|elsewhere|competitors?|other (?:\\p{L}+ )?(?:agencies|studios|companies|firms|shops)|most \\p{L}+|' +
    'industry)\\b[^,;:]{0,50}$',
  '\\b(?:they|he|she|somebody|someone|a (?:buyer|guest|customer))\\b[^,;:]{0,20}\\boffer(?:s|ed)?\\b[^,;:]{0,20}$',
  '\\b(?:clicks?|leads?|visitors?|visits?|new customers?|orders?|sales?|sign-?ups?) (?:now )?costs?\\b[^,;:]{0,20}$',
  '(?<!\\b(?:we|I) )\\bsell(?:s|ing)?\\b[^,;:]{0,40}$',
  '\\b(?:over|above|exceed\\w*|reach\\w*|beyond|than|worth|not|(?<!one-)off|insured (?:for|up to)|limit\\w* (?:of|to)|' +
    '(?:orders?|purchases?|bookings?|baskets?) (?:of|under|below|from))\\s*(?:about )?$',
  // Work beyond the price, and fees of others.
  // What the client earns, spends or owes to others.
  '\\byour (?:\\p{L}+ )?(?:earnings|expenses|income|profit|revenue|takings|tax|turnover)\\b[^,;:.]{0,40}$',
  // The bill for what is done; “would be” still offers.
  '\\b(?:the|your|our|my|this|that) (?:\\p{L}+ )?bill (?:is|was|comes? to|came to|stands at|of)\\b[^,;:]{0,20}$',
  '\\b(?:additional|extra|further (?!to\\b)|each more|every more|overtime|if you cancel|cancell?ing|no[- ]show|late)\\b[^;:]{0,60}$',
  '\\b(?:they|he|she|the (?!(?:app|shop|store) costs?\\b)(?:bank|council|printers?|supplier|host|hosting company|' +
    'registrar|shop|agency|venue|platform|company|provider|app|store|courier|court|government)|which|supplier|provider|' +
    'platform|bank|council)\\b(?: \\p{L}+)? (?:charges?|asks?|takes?|wants?|bills?|costs?|fees?)\\b[^,;:]{0,30}$',
  '(?<!\\b(?:our|my|with|no|in|of|extra|hidden|other|the|these|all)\\b[^,;:]{0,16})\\bcharges\\b[^,;:]{0,20}$',
  '\\b(?:the|a|an|this|that|your|their|his|her) ' +
    '(?:(?!(?:studio|team|price|fee|total|quote|work|job|project)\\b)[\\p{L}-]+ ){1,2}' +
    '(?:charges|asks|wants|bills|demands|levies|quotes)' +
    '(?: you| us| me| customers| guests| members| people| them| visitors)?(?: for| about| around)?\\s*$|' +
    "['’]s? (?:wants?|asks?|charges?|quotes?|demands?)(?: you)?(?: for)?(?: about| around)?\\s*$",
  '\\b(?:payable|pay|billed|charged) (?:it |this |that )?(?:directly |straight )?(?:to|by) (?!us\\b|me\\b)[^,;:]{2,40}$',
].map((source) => new CuedPattern(source, 'iu'));

/** The same behind the amount. */
export const mentionedAfter = new CuedPattern(
  new RegExp(
    "^[\\s)]*(?:off\\b|(?:(?:does|do|will) not|doesn['’]t|won['’]t) change\\b|[^.;]{0,40}\\b(?:is|are|comes?|goes) off " +
      '(?:your|the) (?:bill|invoice|account)\\b|[^.;]{0,20}\\bask(?:ing)? (?:her|him|them|the \\p{L}+) to pay\\b|' +
      ',? (?:and|but) (?:you (?:would|will) (?:hardly|barely|scarcely|not)|' +
      '(?:it|that) (?:is|would be) (?:not|hardly) worth)\\b|[^.;]{0,40}\\b(?:set against|deduct(?:ed|ible)|claim(?:ed|s)|' +
      'reclaim\\w*|written off|refunded|reimbursed|(?:was|were) (?:bought|booked|paid|spent|charged|entered))\\b|' +
      ',? ?as (?:(?:we|you|both of us) (?:agreed|discussed|said)|in|per|agreed|quoted|offered|promised|before|set out|stated|' +
      "shown|discussed|you know)\\b|(?:that |which )?you(?:['’]ve| have| had)? (?:mentioned|paid|set|have|had|sent|" +
      'transferred|owe|gave|spent|spend|named|raised)\\b|(?:a|per|each) (?:month|year) (?:salary|wage)|off\\b|less\\b|cheaper|' +
      'more\\b|extra\\b|below|under|back\\b|(?:was|were|has|have) (?:\\p{L}+ )?(?:paid|received|refunded|sent|transferred|agreed|' +
      'cleared|due|taken|spent|raised)|(?:and |which )?(?:it )?(?:is|are|falls) (?:now |still |already )?' +
      '(?:due|overdue|outstanding|owed|on its way)|arrived|reached (?:us|our)|cleared|' +
      '[^.;]{0,30}\\b(?:at|from|in) (?:the|your|any|most) (?:local |nearest )?(?:shops?|stores?|supermarkets?)\\b|' +
      "[^.;]{0,40}\\byou(?: would| will|['’]d|['’]ll| can)? (?:buy|order) (?:it|them|one) (?:yourself|directly|online)|" +
      '(?:directly |straight )?to (?:Google|Apple|Stripe|PayPal|Facebook|Meta|them|him|her|' +
      'the (?:bank|council|printer|venue|registrar|supplier|hosting))\\b|(?:and |which )(?:was|were) (?:already |all |both )?' +
      '(?:\\p{L}+ed|taken|done|sent|made|bought|paid)\\b|[^.;]{0,40}\\b(?:pay|paid|payable|owed?) (?:to )?(?:them|him|her)\\b|' +
      '[^.;]{0,40}\\bon (?:the|your) (?:\\p{L}+ ){0,2}(?:bill|invoice|account)\\b|last (?:year|month|time)|' +
      '(?:on|in) (?:the|your) (?:site|website|shop|store|page|menu|card)\\b|to your (?:card|account)\\b|' +
      '(?:ad |advertising |media )?(?:budget|spend)\\b|(?:from|for) (?:every|each) (?:order|sale|booking)|' +
      '(?:in|of) (?:sales|revenue|turnover|funding|profit|savings|new orders|cover|costs? saved)|' +
      '(?:per|a|on an?|(?:on|for) (?:each|every)) (?:customer|visitor|click|lead|order|sale|purchase)\\b|' +
      '[^.;]{0,24}\\b(?:paid|payable|billed|charged|which you pay) (?:it )?(?:directly |straight )?(?:to|by) (?!us\\b|me\\b|' +
      '(?:credit |debit )?card\\b|your (?:bank |credit |debit )?(?:account|card)\\b))',
    'iu',
  ),
);

const filler =
  '(?:\\s|about|around|approximately|roughly|approx\\.?|only|just|exactly|a flat|flat|a fixed|a total of|in total|from|' +
  'up to|between|a one-off|one-off|a lump sum of|a round|a mere|a fee of|somewhere|something like|an? additional|~|' +
  'the region of|in|to you|you|as little as)*';
/** Words that end right before an amount which is asked for our work. */
export const offeredBefore: readonly CuedPattern[] = [
  `\\b(?:${alternatives(priceNouns)})s?\\b(?:[^.;]{0,70}(?:\\b(?:is|are|be|of|at|to|comes?)|[:=–—-]|['’]s)|(?: \\p{L}+){0,3})${filler}$`,
  '\\b(?:costs?|costing|come to|comes to|coming to|works? out(?: at| to)?|amounts? to|totals?|totalling|totaling|' +
    'adds? up to|charge(?: you)?|charging|ask(?:ing)?(?: for)?|quot(?:e|ing)(?: you)?|' +
    'price[ds]? (?:it |this |that |them )?at|(?:come|go) down to|sets you back|' +
    "(?:may|might|will|would|['’]d|['’]ll) set you back|let['’]?s say|shall we say|look(?:ing)? at|talking(?: about)?|" +
    "bill you|count on|reckon (?:on|with)|calculate with|expect to pay|you pay|you would pay|you['’]d pay|" +
    `you['’]ll pay)${filler}$`,
  `\\b(?:would|will|shall|should|could|might|to)(?: then| all| also)? be(?: charged at| done)?(?: at| for)?${filler}$|['’](?:ll|d) be(?: at)?${filler}$`,
  "\\b(?:is|are|['’]s|['’]re)(?: \\p{L}+ly| now| then| still| just)?" +
    `(?: at| yours for| available (?:for|at|from))?${filler}$|\\b(?:it|that|this)['’]s${filler}$`,
  "\\b(?:can|could|will|would|['’]ll|['’]d|happy to|able to|glad to|offer|propose|suggest|do|yours|done|available|" +
    'have it|package|for you|website|site|starting|starts?|begins?|build|make|design|write|translate|take on|' +
    `work)\\b[^;]{0,110}\\b(?:for|at|from|be|offer|suggest|propose)${filler}$`,
  `\\b(?:we|I)\\b[^;]{0,80}\\bfor${filler}$`,
  `\\b(?:we|I)(?:['’](?:d|m|re)| am| are| would)? (?:be )?(?:asking|looking at|looking for|reckon|say|thinking|want)(?: about| for| of)?${filler}$`,
  `(?:^|[.;:,–—-]\\s*)(?:(?:all )?for|(?:everything |all )?together|altogether|in total|in all|all in all|all told)[,:]?${filler}$`,
].map((source) => new CuedPattern(source, 'iu'));
/** Words behind an amount that make it a price. */
export const offeredAfter = new CuedPattern(
  new RegExp(
    '^\\s*(?:\\(?\\s*(?:\\+|plus|excl\\w*\\.?|ex\\.?|incl\\w*\\.?|including|before|net of|inc\\.?)\\s*(?:of )?(?:\\d+\\s?% )?' +
      '(?:VAT|GST|HST|tax|sales tax)\\b|,? ?(?:all[- ]in|all up|all told|all included|all-inclusive|inclusive|exclusive|' +
      'on the nose|the lot|fitted|delivered|installed|supplied|printed|framed|mounted|planted|fixed|flat|in total|altogether|' +
      'nett?o?\\b|gross\\b|brutto\\b)\\b|for (?:the|your|a|an|this|that|everything|all|it|one|both|our|my|every|each|two|three|' +
      'four|five|six|ten|\\d+)\\b|to (?:build|clean|clear|cut|do|fit|fix|get|make|mend|paint|put|rebuild|repair|replace|' +
      "restore|sort)\\b|and (?:i|we)(?:['’]?ll| will) (?:build|clean|clear|do|fit|fix|get|make|mend|paint|put|rebuild|repair|" +
      "replace|restore|sort)\\b|and (?:it|that|they)(?:['’](?:s|re)| is| are| will be) (?:done|sorted|yours)\\b|" +
      '(?:would|will) (?:cover|buy|get|include)|covers?\\b|includes?\\b|gets? you|[^.;]{0,20}\\b(?:is|are|would be|will be) ' +
      '(?:our|my|the) (?:\\p{L}+ )?(?:price|fee|quote|rate|charge|cost)\\b)',
    'iu',
  ),
);
/** “Website redesign: £2,500”: a name and its amount, or the amount alone. */
export const label = new RegExp(
  '^[^.!?,;]{0,80}(?:[:=|]|\\s[–—-]|\\.{3,})\\s*(?:about|approx\\.?|from|up to|around|only|just|between|~)?\\s*$|' +
    '^[\\s*"(]*(?:from|only|just|approx\\.?|about|up to|between|total)?\\s*$',
  'i',
);
/** “Six pages in four weeks, £2,900”, “Your day on 3 July, an album of 60 pages: €2,900”: things named one after the other, with no verb, and what they cost. */
export const itemised = new RegExp(
  '^(?![^]*\\b(?:is|are|was|were|has|have|had|will|would|we|you|i|they|it|he|she|who|which|that|paid|owes?|sent|pays?|' +
    'received|budget|if|when|before|after|instead|option)\\b)(?:[^.!?;]|\\b[ap]\\.m\\.|\\d\\.\\d){3,220}(?:,|:|\\s[–—-])\\s*$',
  'i',
);
export const labelEnd = new RegExp(
  '^\\s*(?:,? (?:(?:in )?(?:two|three|four|five|six|equal|monthly) (?:equal )?' +
    '(?:parts|stages|instal?ments|payments|portions|thirds|halves)|half|a (?:third|quarter)|payable|due)\\b[^.;]*|' +
    '(?:an?|per|each) (?:month|week|year|day|quarter|hour|visit|page|word|person|head|guest|night|session|lesson)\\b|' +
    ',? ?\\(?(?:\\+|plus|excl\\w*\\.?|ex\\.?|incl\\w*\\.?|inc\\.?|including)[^.;]{0,24}\\)?|' +
    ',? ?\\(?(?:[a-z]{3}, )?(?:GST|HST|sales tax|tax|taxes|VAT)(?: is| are)? ' +
    '(?:added|excluded|extra|included|not included|on top)\\)?|' +
    ',? (?:covering|including|which (?:covers|includes)) [^.;]{2,90}|fixed(?: price| fee)?|in (?:all|total)|' +
    'all[- ](?:in|told)|,? ?(?:and |with )?(?:no|without) (?:GST|HST|tax|VAT)|' +
    ',? (?:with |and )?(?:(?:the|all|our|your|my) )?[a-z][^.;,]{2,60} (?:all |both |are |is )?included|nett?o?|gross|' +
    'brutto|one[- ]off|once|only|for [^.;]{2,60}|[–—-] [^.;]{2,80})?[\\s.!)]*$',
  'i',
);
/** “The shop with 40 products and a film on how to use it: €4,800.” */
export const described = new RegExp(
  '^(?![^]*\\b(?:was|were|had|paid|owes?|sent|pays?|received|budget|if|when|instead|spent|spend|bought|sold|raised|earned|' + 'cost us)\\b)[^.!?]{3,200}:\\s*$',
  'i',
);
/** “Six episodes of twenty minutes for $14,400: research …”: so many things, with no verb, and what they cost. */
export const counted = new RegExp(
  '^\\W*(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\\d+|both|' +
    'all (?:two|three|four|five|six)) (?![^]*\\b(?:is|are|was|were|has|have|had|will|would|we|you|i|they|it|he|she|who|' +
    'which|that|paid|owes?|sent|sold|pays?|received|budget|if|when|before|after|instead|option|off|went|go|goes|' +
    'got)\\b)[^.!?;:]{3,120} for\\s*$',
  'i',
);
export const countedEnd = /^\s*(?:[:;,–—-]|[.!)]*\s*$|all[- ]in\b|in total\b)/i;
/** What may follow a price behind its label: days, lengths, what comes with it. */
export const detail = new RegExp(
  '^,? (?!(?:[^.;]* )?(?:paid|bought|spent|received|was|were|had|last)\\b)(?:a|an|about|all|by|delivered|delivery|excl\\w*|' +
    'from|in|incl\\w*|including|materials?|net|on|plus|ready|travel|two|three|four|five|six|valid|with|within|' +
    '\\d+)\\b[^.;]*[.!)]*\\s*$',
  'i',
);
