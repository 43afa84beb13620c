/** The wordings that `exclusions.ts` looks for, as patterns. Data only. */
import { CuedPattern } from '../cuedPattern';

/** Said of what stands behind: “does not include hosting”. */
export const active = new CuedPattern(
  new RegExp(
    '\\b(?:exclud(?:es?|ing)|excl\\.?|exclusive of|except(?: for)?|apart from|other than|without|' +
      "(?:does|do|will|would|is|are|can) ?(?:not|n['’]t)(?: \\p{L}+)? (?:include|cover|contain|extend to|provide|offer|" +
      "take on|includ\\p{L}+|cover\\p{L}+)|(?:does|do|wo|would|is|are|ca)n['’]t " +
      '(?:include|cover|contain|extend to|provide|offer)|not (?:includ|cover)ing)\\b',
    'iu',
  ),
);
/** Said of what stands in front: “hosting is not included”. */
export const passive = new CuedPattern(
  new RegExp(
    "\\b(?:(?:is|are|was|be|been)?(?: ?not|n['’]t)(?: \\p{L}+)? (?:included|covered|part of|" +
      'in (?:this|the|our) (?:price|quote|proposal|offer|scope|fee))|not (?:incl|included|covered|part of|in scope)|' +
      '(?:is|are|be|as|remains?|stands?|stays?) excluded|(?<!\\b(?:present|guests|company) )(?:excepted|exempted)' +
      '(?= ?(?:[.;,)]|$))|(?:is|are|be|as|at|costs?|come|comes|an?|charged|billed|for) extra\\b|' +
      '(?:charged|billed|quoted|priced|paid|invoiced|agreed|available|costed|payable|handled) (?:for )?separately|' +
      '(?<!\\b(?:bought|built|hosted|kept|purchased|sold|stored|tested|together and|trained) )separately|' +
      'extra(?= ?(?:[.;,)]|$))|separate (?:quote|quotation|charge|price|fee|cost|offer|estimate|charged|billed|quoted|' +
      'priced)|on top)\\b',
    'iu',
  ),
);
/** Said of the work whatever stands around. */
export const outright = new CuedPattern(
  new RegExp(
    "\\b(?:exclusions?|what(?:['’]s| is) out|at cost|billed on|third[- ]party (?:costs?|fees?|charges?)|" +
      '(?:not|n[\'’]t) in the (?:above|figures?|sums?|totals?)(?= ?(?:[.;,)]|$))|' +
      '(?<!\\bif )nothing (?:in|on) (?:here|it|(?:the|this) (?:list|offer|price|quote)|this)(?: at all| yet)? for\\b|' +
      'nothing (?:allowed|budgeted|charged|counted|priced|put in|quoted|reckoned) for\\b|' +
      "(?:remains?|stays?|lies?|rests?) with you|(?:have|has)(?: not|n['’]t) (?:\\p{L}+ )?(?:included|covered|priced|" +
      'put in(?= ?(?:[.;,)]|$))|reckoned|counted|budgeted|calculated|allowed for)|' +
      '(?:price|quote|offer|fee|sum|figure|quotation|proposal|estimate) (?:\\p{L}+ )?(?:leaves? out|omits?)|' +
      '(?:it|this|that|which|list) leaves out(?! of\\b)|(?:billed|charged|invoiced) by (?!us\\b|me\\b|' +
      '(?:the )?(?:day|hour|minute|page|word)\\b|bank|card|cheque|direct|e-?mail|invoice|post|transfer)[\\p{L}]+|' +
      "(?:you|we) (?:do not|don['’]t|will not|won['’]t) get(?! (?:along|around|back|on|round|to)\\b)|" +
      'not in (?:this|the) (?:tier|package|plan|option|bundle)|out of scope|(?:covers?|includes?|is for) (?:only|just)|' +
      '(?:covers?|includes?|is for) [^.;]{2,50} only|paid (?:directly |straight )?to (?!us\\b|me\\b|our\\b)|^\\W*excluded|' +
      'excluded\\W*$|outside (?:of )?(?:the |this |our |that )?' +
      '(?:scope|price|quote|quotation|proposal|offer|project|agreement|work|fee)|' +
      "beyond (?:the |this |our )?(?:scope|price|quote|proposal)|(?:not|\\p{L}+n['’]t) (?:in|part of) (?:the |this |our |my )?" +
      '(?:scope|price|quote|quotation|proposal|offer|fee)|(?:at|on) your (?:own )?(?:cost|expense)|your own (?:cost|expense)|' +
      "what(?: is|['’]s) (?:not|left out)(?!: ?(?:GST|sales tax|tax|VAT)\\b)|what (?:we (?:do not|don['’]t|leave out)|" +
      "(?:this|it|the \\p{L}+) (?:does not|doesn['’]t|will not|won['’]t) (?:do|include|cover|buy|pay))|" +
      '(?:is|are|falls?|lies?|stays?) outside (?:it\\b|(?:this|that)\\b(?! \\p{L}))|not responsible|no (?:hosting|photography|' +
      'printing|maintenance|support|travel|content|copywriting|training|design|materials)|' +
      "(?<!\\bif )you(?: will|['’]ll| would| need to| have to| can)?(?: need to| have to)? (?:provide|supply|bring|arrange|" +
      'organi[sz]e|pay for|buy|take care of|look after(?! your (?:children|family|guests)\\b))|(?:provided|supplied|arranged|' +
      'organi[sz]ed|bought|paid(?: for)?|written|sourced)(?: \\p{L}+ly)? by (?:you|the client|the customer|your)|' +
      'the client (?:will |shall |must )?(?:(?:provide|supply|arrange)s?|pays? (?:for|directly|separately))\\b|' +
      "your responsibility|you are responsible|client(?:['’]s)? responsibilit\\p{L}+|nothing else|" +
      'anything else (?:is|costs|would)|extras|' +
      '(?:extra|additional|further|more|(?<!^\\W*)(?<!\\b(?:our|the|these|those|your) )other) (?:\\p{L}+ ){0,3}(?:costs?|' +
      'charges?|' +
      'charged|fees?|work|hours?|days?|pages?|changes?|rounds?|revisions?|words?|languages?|photos?|pictures?|copies|visits?|' +
      'items?|requests?|services?|features?)|(?<!\\b(?:gives?|some|use|with|two|three|four|five|six|ten|\\d) )extra ' +
      '(?!virgin|mile|care|careful|time|help|large|small|effort|pair)\\p{L}+|optional (?:extras?|add)|limitations?)\\b',
    'iu',
  ),
);

/** The same in rarer words: what is left to others, what is charged besides, and how far the price reaches. */
export const further = new CuedPattern(
  [
    // Not in the price.
    "(?:\\b(?:is|are|was|were|be|been)(?: not|n['’]t)|\\bnot) (?:\\p{L}+ly |yet |part )?" +
      '(?:in (?:there|it|that|this|here|mine|ours)|contained|comprised|counted|priced|allowed for|provided for|budgeted|' +
      'calculated|foreseen|considered|reckoned|meant|among|taken into account|within|on the list|' +
      '(?:my|our) (?:job|part|task|business|responsibility|department)|ours)\\b',
    `\\b(?:neither|none)(?: of (?:these|this|that|them|which|the two))? (?:is|are|comes?) (?:in|part|included|covered|with)\\b`,
    `\\bno (?:allowance|provision)s?\\b|\\bnot? (?:made|make) (?:any )?(?:allowance|provision)`,
    "\\b(?:have|has|had|['’]ve) (?:(?:left|taken|kept) " +
      '(?:out\\b(?! (?:the )?(?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|half-term|weekends?))|[^.;]{2,40} out\\b)|' +
      'omitted)|' +
      '\\b(?:is|are|was|were|been|be) (?:left out|omitted|taken out|kept out)\\b|' +
      '\\b(?:left|leave|leaves|leaving|omit(?:s|ted|ting)?|take[sn]?) (?:out|[^.;]{2,40} out)? ?(?:of|from) ' +
      '(?:this|the|our|that|my) (?:price|quote|quotation|offer|proposal|sum|figure|scope|fee|estimate)\\b|' +
      '^\\W*(?:what (?:we|i) (?:leave|have left) out|left out)\\b',
    '\\bnot (?:yet )?(?:fitted|installed|assembled|delivered|framed|printed|mounted|hung|painted|furnished|glazed|' +
      'connected|wired|supplied|provided|decorated|catered|edited|translated|packed|insured|heated)\\b',
    ",? but (?:not|no|don['’]t|do not|without) (?!only\\b|limited\\b|least\\b|yet\\b|down\\b|up\\b|earlier\\b|later\\b|" +
      'less\\b|too\\b|very\\b|much\\b|always\\b|' +
      'long\\b|before\\b|hesitate\\b|worry\\b|until\\b|after\\b|sure\\b|so\\b|all\\b)\\p{L}+|' +
      '\\b(?:buys?|covers?|is for|includes?|pays? for)\\b[^.;]{2,60}, not (?:the|its|any|for|including)\\b',
    // Left to the client or to others.
    "\\bwhat (?:we|i)(?:['’]ll| will| do)? leave (?:out|to|for)\\b|" +
      "\\b(?:we|i)(?:['’]ll| will|['’]d| would| gladly)? leave (?:[\\p{L}'’-]+ ){0,4}?to " +
      '(?:others|you(?:rselves?)?|your \\p{L}+)(?= ?(?:[.;,):]|$))',
    '\\bleft (?:to|with|up to|for) (?:you|yourselves|the (?:client|customer|owner|tenant)|others|your)\\b|' +
      '\\b(?:is|are|be|remains?|stays?) (?:entirely )?up to you\\b|' +
      '\\byours to (?!(?:decide|enjoy|have|keep|use)\\b)\\p{L}+|' +
      '\\bfor you to (?:pay|bring|supply|arrange|provide|buy|book|organi[sz]e)\\b|' +
      '\\bto be (?:supplied|provided|paid|bought|arranged|brought|booked|organi[sz]ed|done|carried out|obtained) by ' +
      '(?!us\\b|me\\b)',
    '\\b(?:supplied|provided|paid for|brought|arranged|done|handled|dealt with|carried out|dug|fitted|booked|bought) by ' +
      '(?:the )?(?:clients?|customers?|owners?|buyers?|tenants?|venue|hosts?|others|yourselves|somebody else|someone else|' +
      'another (?:firm|company)|your (?:own )?\\p{L}+)\\b',
    "\\bat (?:the |your )?\\p{L}+['’]s? (?:own )?(?:expense|cost|charge)\\b|" +
      '\\bat (?:your|their|his|her|its) (?:own )?(?:expense|cost|charge)\\b|' +
      '\\b(?:bring|use|supply|provide) your own\\b|' +
      '\\b(?:need|hire|find|ask|book|use|want) (?:someone|somebody|an?other (?:firm|company|person|\\p{L}+er)) else\\b|' +
      '\\b(?:someone|somebody) else (?:for|would|will|must|has to|does)\\b|' +
      '\\b(?:a matter|a job) for (?:you|your|another|a specialist|an? electrician|an? \\p{L}+er)\\b',
    '\\b(?:needs?|requires?|wants?|would need|would require|calls? for) (?:its|a|an|their|another) ' +
      '(?:own|separate|second|new|extra|other) (?:price|quote|contract|budget|order|offer|estimate|agreement)\\b|' +
      '\\b(?:price|quote|contract|order|offer|budget) of (?:its|their) own\\b',
    '\\b(?:is|are|stays?|remains?) (?:work |a job |something )?(?:for|with) (?:your|the|an?) (?:own )?(?:accountant|' +
      'architect|builder|caterer|carpenter|decorator|electrician|florist|gardener|host|joiner|landlord|lawyer|mason|painter|' +
      'photographer|plasterer|plumber|printer|registrar|roofer|solicitor|tiler|venue)s?\\b',
    `\\b(?:is|are|remains?|stays?) (?:all |still )?your (?:own )?(?:business|duty|job|matter|part|side|task)\\b`,
    '\\b(?:assembly|carriage|cleaning up|cleaning|coding|decorating|demolition|disposal|electrics|fencing|fixing|' +
      'groundworks?|implementation|installation|integration|making good|maintenance|mixing|mowing|permits?|plastering|' +
      'plumbing|postage|printing|proofreading|publishing|removal|scaffolding|testing|transport|typesetting|unloading|upkeep|' +
      'waste|watering|wiring)(?: (?:at|from|in|into|of|on|to)(?: \\p{L}+){1,3})? (?:is|are|remains?|stays?) yours\\b',
    // Charged besides.
    '\\b(?:bill|charge|invoice)(?:d|s)?(?: you)?(?: (?:for )?\\p{L}+(?: and \\p{L}+)?)? ' +
      '(?:by (?:consumption|meter|usage|use|what you use)|according to (?:consumption|usage|use)|' +
      'as (?:you use|used|needed|consumed))\\b|^\\W*on request(?= ?(?:$|[,:;(–—-]))',
    '\\bafter (?:that|those|these|them|this)[^.;]{0,20}? \\p{Sc} ?\\d[\\d.,]* (?:an?|per|each|for (?:each|every)) (?:call|' +
      'change|correction|day|hour|kilomet(?:re|er)|mile|page|revision|round|visit|word)\\b|' +
      '\\b(?:changes|corrections|edits|revisions|rounds) after ' +
      '(?:that|the|these|this|those|two|three)\\b[^.;]{0,30}\\p{Sc} ?\\d',
    '\\b(?:comes?|goes?|is|are|be|payable|charged|added|due) (?:in addition|on top|besides|additionally|over and above)\\b|' +
      '\\bwould (?:be|cost|come to|add) (?:another|an extra|a further|about another|extra)\\b|' +
      '\\b(?:another|an extra|a further) (?:\\p{Sc} ?\\d|\\d+ ?\\p{Sc}|\\p{Lu}{3} ?\\d)|' +
      '\\b(?:quote|charge|bill|price|invoice)s?(?: you)? (?:for )?[^.;]{1,40} (?:separately|extra|on its own|by itself)\\b|' +
      '\\b(?:billed|charged|invoiced|passed on|recharged)(?: \\p{L}+){0,2} (?:at (?:cost|actuals?|net cost)|as incurred|' +
      'by the (?:hour|mile|day|kilomet(?:re|er))|per (?:hour|mile|day|kilomet(?:re|er))|at (?:\\p{Sc} ?\\d|\\d)|' +
      'as (?:consumed|drunk|eaten|needed|taken|used))',
    '\\b(?:beyond|over|outside|past|more than|in excess of) (?:that|this|these|' +
      '(?:the|those) (?:first |two |three |\\d+ )?[\\p{L}]+|\\d[\\d.,]* ?[\\p{L}²]+|two|three|four|five|six|' +
      'ten)[^.;]{0,30}\\b(?:is|are|costs?|charged|billed|extra|at(?= (?:an?|my|our|that|the|\\p{Sc}|\\d))|' +
      'would (?:be|cost|mean|need)|will be (?:billed|charged|extra|invoiced))\\b',
    '\\b(?:tenant|client|customer|owner|buyer|hirer|guest|traveller|venue|landlord|council)s? (?:will |must |shall )?' +
      '(?:pays? (?:for|directly|the|their|its)|provides?|supplies|supply|brings?|arranges?|covers?|bears?|buys?|' +
      "organi[sz]es?)\\b|\\byou pay (?:[\\p{L}']+ ){1,5}(?:directly|yourself|yourselves|separately|straight)\\b|" +
      '\\bcomes? from (?:you|your)\\b|\\bby others\\b',
    '\\b(?:anything|everything|all|work|hours?|time)(?: that is| we do)? ' +
      '(?:after|beyond|else|more|over|above|outside|past)\\b[^.;]{0,40}\\b(?:is|are|costs?|would|will|comes)\\b',
    '\\b(?:travel|mileage|postage|delivery|shipping|expenses|materials?|parking|overtime|courier|packaging)' +
      '(?: costs?| charges?)? (?:is |are |comes? |goes )?(?:at (?:\\p{Sc} ?\\d|\\d|cost|actuals?)|charged|costs?|extra)' +
      "(?![\\p{L}])|\\bex[- ]works\\b|\\b(?:EXW|FOB|FCA)\\b|\\bfor (?:the )?(?:buyer|client|customer|your)['’]?s? account\\b",
    '\\b(?:if|should) you (?:also )?(?:like|need|prefer|want|wish for) (?!to (?:pay|spread)\\b|it in instal)[^.;]{2,60}?' +
      '(?:\\p{Sc} ?\\d|\\d ?\\p{Sc})|' +
      '(?:\\p{Sc} ?\\d[\\d.,]*|\\d ?\\p{Sc})[^.;]{0,24}? if you (?:like|need|want) (?:any|it|one|some|them)\\b',
    // Found, hired or borne by the client.
    '(?<!\\b(?:can|could|may|that|what|which) )\\byou (?:bring|buy|fetch|find|hire|order|organi[sz]e|provide|rent|supply)' +
      '(?: \\p{L}+){0,3} (?:yourself|yourselves)\\b|\\b(?:buy|find|get|hire|order|rent) [^.;]{2,30} elsewhere\\b|' +
      '\\bcomes? from (?:somebody|someone) else\\b|' +
      '\\b(?:has|have|needs?) to be (?:bought|hired|rented|sourced)\\b(?! by (?:me|us)\\b)|' +
      '\\b(?:is|are) on (?:you|your side)(?= ?(?:[.;,)]|$))|\\b(?:fall|falls) to you\\b|' +
      '\\b(?:is|are|be|stays?|remains?) (?:all )?down to you(?:r(?:self|selves))?\\b|' +
      '\\bbudget for [^.;]{2,30} (?:as well|besides|too)\\b|\\bsee to (?:it|that|them|these|this) (?:yourself|yourselves)\\b|' +
      '\\byou bear\\b|\\b(?:an?other|a different|a separate) matter(?= ?(?:[.;,)]|$))|' +
      '\\bwhat you (?:also|still) need\\b(?! (?:to|from)\\b)',
    // Not on the list.
    '\\b(?:save for|with the (?:sole )?exception of) (?!\\p{L}*days?\\b|weekends|(?:bank |public )?holidays)\\p{L}|' +
      '\\b(?:it|offer|price|quote|this|which) leaves (?:\\p{L}+ ){1,4}out\\b|' +
      '(?<!\\bnothing )\\b(?:is|are) (?:absent|missing) (?:from|in) (?:our|the|this) (?:list|offer|price|quote)\\b|' +
      '\\bno \\p{L}+(?: (?:and|or) \\p{L}+)? in (?:our|the|this) (?:fee|offer|price|quote|sum)\\b|' +
      '\\b(?:covers?|for|includes?) the \\p{L}+(?: and \\p{L}+)? alone\\b',
    // How far it reaches.
    `\\b(?:supply|labour|labor|materials?|hire|work|text) only\\b|\\b(?:price|quote|offer|work|job) (?:ends|stops) (?:at|with|there)\\b`,
    "\\b(?:does|do|will|would|can)(?: not|n['’]t)(?: quite)? (?:stretch|run|go|extend|reach|add up)" +
      '(?: as far as| so far as)? ?(?:to|for|(?:any )?further than|beyond|past)\\b|' +
      '\\b(?:solely|exclusively|purely|strictly|nothing but|no more than|limited to|restricted to|only|just) (?:for|covers?|' +
      'includes?|buys?|pays for|the (?:text|labour|labor|work|drawings|design|translation|hire|materials))\\b' +
      "(?! (?:you|a (?:few|day|week)))|\\band (?:nothing (?:more|else|beyond)|no more|that['’]s (?:all|it))\\b|" +
      '\\b(?:all|everything|works?|parts?)(?: of it)? (?:except|but|bar|save|other than|apart from|excluding|minus|without)' +
      '(?: for)?\\b|\\bminus the\\b|\\b(?:not|without) counting\\b|' +
      '\\b(?:drinks|travel|material\\p{L}*|postage|shipping|delivery|parking|hotel\\p{L}*|flights|tax|food|fuel|' +
      'expenses) not (?:counted|included|covered|in)\\b',
  ].join('|'),
  'iu',
);
/** “Late payment is charged extra” is about payment, and so is “we will not keep you waiting” about manners. */
export const otherMatter = /\b(?:late|overdue|delayed) (?:payments?|fees?|invoices?)\b|\b(?:without|free of) (?:any )?obligation\b/i;

/** People, addresses and answers that are kept out are no work that is: “anyone without a ticket is excluded”. */
export const keptOut = new RegExp(
  '(?:^|[;,:–—] ?|\\band )\\W*(?:all |any |the |\\d+ )?(?:(?:addresses|answers|duplicates|entries|households|minors|names|' +
    'people|persons|players|respondents|shoppers|smokers|voters)' +
    '(?: (?:from|in|of|over|that|under|who|whose|with|without) [^.;,]{1,50})?|' +
    '(?:anyone|those|whoever) (?:from |in |over |under |who |with |without )?[^.;,]{1,50}) (?:are|be|is) ' +
    '(?:automatically |then )?(?:barred|excluded|left out)(?! from (?:our|the|this) (?:fee|offer|price|quote))\\b',
  'i',
);
/** A yard without a roof. */
export const roofless =
  /\b(?:area|court|courtyard|deck|entrance|patio|pitch|pool|seats|stage|stand|terrace|yard)\b[^.;]{0,30}\b(?:is|are) not covered\b(?! by)/i;

/** “Was not included in your sketch” and “nobody will be excluded” speak of a paper and of people. */
export const otherThing = new RegExp(
  '\\bnothing\\b[^.;]{0,20}\\bto be\\b|' +
    "\\b(?:was|were)(?: not|n['’]t) (?:included|covered|in)\\b[^.;]{0,12}\\byour " +
    '(?!(?:price|quote|offer|package|plan|order|fee)\\b)|' +
    '\\b(?:nobody|no one|no-one|no (?:guest|child|member|player)s?|none of (?:you|your guests)|everyone|everybody|anyone|' +
    'anybody)\\b[^.;]{0,20}\\b(?:excluded|left out)\\b',
  'i',
);

/** “An additional copy at no charge” is part of the price, and “nothing is added on top” leaves nothing out. */
export const freeExtra = new RegExp(
  '\\bwithout (?:any )?(?:charges?|costs?|fees?)\\b|\\b(?:no )?hidden (?:charges?|costs?|extras?|fees?)\\b|' +
    '\\b(?:at|with|for) no (?:extra |additional |further )?(?:charges?|costs?)\\b|' +
    '\\bfree of charge\\b|\\bno (?:further |hidden |other )?extras?\\b(?! \\p{L})|' +
    '\\bnothing (?:is |gets |will be )?(?:added|charged|comes|goes|to add)(?: to it)?(?: on top)?\\b',
  'giu',
);

/** “Every day excluding Sundays.” */
export const exceptDays = new RegExp(
  '\\b(?:apart from|except(?: for| on)?|excluding|other than) (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|' +
    'weekends|(?:bank |public |school )?holidays)\\b',
  'gi',
);
