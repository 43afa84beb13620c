/** The wordings that `mailOffers.ts` looks for, as patterns. Data only. */
import { moneyMatters } from '../../words/otherMoneyWords';
import { CuedPattern } from '../cuedPattern';
import { cuedPhrase, oneOf } from './cues';

export const ourPrice = new CuedPattern(
  new RegExp(
    "\\b(?:my|our)(?:\\s+[\\p{L}'’-]+){0,4}?\\s+(?:charge|cost|estimate|fee|figure|offer|package|price|quotation|quote|rate|" +
      'retainer|tariff|total)s?\\b[^;?]{0,80}$|' +
      '\\b(?:the|an?|fixed|full|total|your)(?:\\s+[\\p{L}-]+){0,2}?\\s+(?:fee|investment|price|quotation|quote)\\b[^;?]{0,60}\\s' +
      '(?:is|be|of|at|to)\\s+(?:now\\s+)?$',
    'iu',
  ),
);
export const ours = new CuedPattern(
  new RegExp(
    "\\b(?:we|i)(?:['’](?:d|ll)|\\s+(?:can|could|may|might|shall|should|will|would)\\b|(?:['’](?:m|re)|\\s+(?:am|are))\\s+" +
      '(?:able|asking|charging|glad|happy|looking|offering|quoting|thinking|willing)\\b|' +
      "(?:['’]ve|\\s+have)\\s+(?:costed|estimated|priced|quoted|worked)\\b|\\s+(?:(?:also|just|only|then|usually)\\s+)?(?:ask|" +
      'bill|calculate|charge|do|estimate|make|offer|price|propose|quote|reckon|suggest|supply|take|want)\\b)[^;?]{0,120}$|' +
      "\\b(?:call\\s+it|let['’]s\\s+say|shall\\s+we\\s+say)\\s+$|" +
      '^\\W*(?:(?:hi|hello|hey|morning|yes|yep|yeah|sure)\\b[^.;?]{0,20}\\s)?(?:can|could|happy\\s+to|glad\\s+to|would)\\s+' +
      '(?!you\\b|we\\b|i\\b)[^;?]{0,120}$',
    'iu',
  ),
);
/** “I’m full, but ask Dan: he did my mum’s for £70.” */
export const thirdPerson = /\b(?:he|she|they)(?:['’]\w+)?\s(?!(?:are|be|can|come|cost|could|get|have|is|may|need|run|start|want|will|would)\b)[^;]{0,60}$/i;
/** “CPC: £1.20”, “ad spend was £900”: a figure of a report. */
export const measure = new RegExp(
  '(?:^|[\\n\\u2028;,.(•*-]|\\b(?:and|with))\\s*' +
    '(?:(?:ad|average|avg\\.?|blended|google|media|meta|monthly|our|the|total|your)\\s+){0,3}(?:ad\\s*spend|spend|cp[aclmv]|' +
    'cost\\s+per\\s+(?:acquisition|booking|call|click|conversion|customer|enquiry|inquiry|lead|order|patient|sale|thousand|' +
    'view|visit|visitor)|(?:gross|net|online)?\\s*(?:donations|revenue|takings|turnover)|average\\s+(?:basket|order|sale)' +
    '(?:\\s+value)?)(?:\\s+(?:in|for|last|this)\\s+\\p{L}+)?\\s*(?:[:=–-]|' +
    '(?:was|is|of|at|(?:came|went|fell|dropped|rose)\\s+(?:down\\s+|up\\s+)?to)\\b)\\s*(?:about\\s+|just\\s+|only\\s+)?$|' +
    // “Page 19 gives your income as £1.1m where the table adds up to £1.4m.”
    '\\b(?:chart|column|graph|page\\s+\\d+|row|spreadsheet|statement|table)(?:\\s+(?!above\\b|below\\b)[\\p{L}\\d]+){0,3}?\\s+' +
    '(?:adds?\\s+up|gives?|puts?|says?|shows?|sums?(?:\\s+up)?|totals?)(?:\\s+[\\p{L}-]+){0,5}?\\s*(?:as|at|to)?\\s+$',
  'iu',
);
/** What we pay ourselves, give back or pass on is no price. */
export const transfers = new CuedPattern(
  new RegExp(
    '\\b(?:add|added|budget|go\\s+to|insure|keep|claim|credit|credited|deduct|donate|give|knock|lend|lower|move|owe|pay|pass|' +
      'put|refund|reimburse|repay|return|send|spend|take\\s+off|transfer|waive)\\b[^;]{0,60}$',
    'i',
  ),
);
export const paidToUs = new CuedPattern(
  new RegExp(
    "\\b(?:you(?:['’]ll|['’]d|\\s+will|\\s+would|\\s+can|\\s+may)?\\s+(?:count\\s+on|get|have|pay)|" +
      "you(?:['’]re|\\s+are)\\s+looking\\s+at|set\\s+you\\s+back|cost\\s+you)\\b[^;?]{0,60}$",
    'i',
  ),
);
export const weDo = new CuedPattern(/^,?\s+(?:we|i|you(?:['’]ll|\s+will|['’]d|\s+would)?\s+(?:get|have|receive))\b/i);

/** “That would be”, “the shoot costs”, “new bell, fitted:”: a price when the letter speaks of no other money. */
export const asPrice = new CuedPattern(
  new RegExp(
    "(?:\\b(?:be|is|are|am|at|from|for|of|to|costs|(?:can|could|might|will|would|['’]ll|['’]d|not)\\s+cost|price|pricing|" +
      "total|totals|charge|fee|sum)|['’]s|['’]re|[:=–—,(-])\\s*(?:(?:about|all|around|between|exactly|from|just|only|roughly|" +
      'up\\s+to|a|now|flat|fixed|some|~)\\s+)*$',
    'i',
  ),
);
/** “I looked it up: £90” and “Dan did it for £90” tell what was. */
export const told = new RegExp(
  '\\b(?:came|did|dug|found|got|had|he|heard|i|it|looked|made|paid|saw|she|they|took|was|we|went|were)\\b[^:]*:\\s*$|' +
    '\\b(?:asked|bought|charged|did|got|offered|paid|quoted|sold|wanted)\\b[^:;]{0,60}$',
  'i',
);
export const suffix = new CuedPattern(
  new RegExp(
    '^\\s*(?:\\(?\\s*(?:\\+|plus|excl\\w*\\.?|ex\\.?|incl\\w*\\.?|including|before|net of)\\s*(?:of )?(?:\\d+\\s?% )?' +
      '(?:VAT|GST|HST|tax|sales tax)\\b|,?\\s?(?:all[- ]in|all\\s+up|all\\s+told|altogether|delivered|fitted|fixed|flat|framed|in\\s+total|' +
      'installed|inclusive|mounted|planted|printed|put\\s+in|supplied|the\\s+lot)\\b)',
    'i',
  ),
);
export const others = new CuedPattern(
  new RegExp(
    '\\b(?:asks|bids|charges|charging|demands|guesses|offers|offering|pays|quotes|reckons|sells|thinks|told|values|wants|' +
      '(?:would|will|is|are|was|might)\\s+(?:accept|ask|asking|bid|charge|offer|pay|take|want)(?:ing)?|permits|says|' +
      'allows)\\b[^;]{0,60}$',
    'i',
  ),
);
export const othersAreUs = new RegExp(
  "\\b(?:we|i|studio|team|you)(?:['’]\\w+)?(?:\\s+[\\p{L}'’]+){0,2}\\s+" +
    '(?:accept|ask|asking|charge|charging|offer|offering|pay|take|want)\\b[^;]{0,60}$|' +
    '\\b(?:our|my)\\s+[\\p{L}-]+\\s+(?:asks|charges|offers|quotes|wants)\\b',
  'iu',
);
export const isChange = new CuedPattern(
  new RegExp(
    '\\b(?:in\\s+place\\s+of|instead\\s+of|up\\s+from|down\\s+from)\\s+\\p{Sc}?\\s?\\d|' +
      '\\b(?:goes?|going|moves?|moving|rises?|gone|went|jumps?)\\s+(?:up\\s+|down\\s+)?(?:from|to)\\s+\\p{Sc}?\\s?\\d|' +
      "\\bstays?\\s+at\\b|\\bwas\\s+\\p{Sc}\\s?\\d[^;.]{0,60}\\b(?:will|['’]ll|would)\\s+be\\b|" +
      '\\b(?:left|remaining)\\s+(?:to|over|in|of|for)\\b',
    'iu',
  ),
);

/** “The price is the same, £1,640 for the pair”: that was agreed before. */
export const isUnchanged = new CuedPattern(
  new RegExp(
    "\\b(?:amount|cost|fee|figure|invoice|price|rate|sum|total)\\b[^.;]{0,30}?\\b(?:is|are|['’]s|remains?|stays?)" +
      '(?: all| also| exactly| just| still)? (?:the same|unchanged|as (?:agreed|before|offered|planned|quoted))\\b|' +
      '^\\W*as (?:agreed|before|quoted),',
    'i',
  ),
);

/** “Here’s what we did:”, “$11 under the estimate”: what is added up is a bill for finished work. */
export const doneWork = cuedPhrase(
  '\\b(?:above|below|less than|more than|over|under) (?:my |our |the )?(?:first |original )?' +
    '(?:estimate|quotation|quote)\\b|\\b(?:bill|it|job|repair|total|work)(?: all)? came (?:out )?(?:at|to)\\b|' +
    "\\bwhat (?:i|we)(?:'ve| have)? (?:did|done|fitted|fixed|mended|replaced)\\b[^.;?]{0,30}:\\W*$",
);
export const toCome = /\b(?:can|could|may|might|will|would)\b|['’](?:d|ll)\b/i;

export const matter = cuedPhrase(`\\b${oneOf(moneyMatters)}(?![\\p{L}'])`, 'u');
