/** The wordings that `timelines.ts` looks for, as patterns. Data only. */

/** Sections whose dates are about the writer, the deal or the time after the work. */
export const otherSection = new RegExp(
  '\\b(?:about (?:us|me|the (?:team|company|studio))|who we are|(?:our |the )?team|experience|track record|references|' +
    'case stud\\w+|portfolio|our (?:clients|story|work|history)|past (?:work|projects)|testimonials?|payments?|' +
    'payment terms|how (?:to pay|you pay)|valid(?:ity)?|support|warranty|guarantee|aftercare|maintenance|terms|conditions|' +
    'background|history|cancellation|hosting)\\b',
);
export const plan = new RegExp(
  '\\b(?:timeline|timetable|time ?scales?|time ?frame|schedule|milestones?|duration|road ?map|timing|deadlines?|' +
    'delivery dates?|key dates|dates|turnaround|lead time|project plan|when)\\b',
);
/** The work itself: what begins, goes on, or is ready. */
export const work = new RegExp(
  '\\b(?:start\\w*|begin\\w*|kick\\w* ?-?off|ready|deliver\\w*|launch\\w*|go(?:es|ing)? (?:live|online)|live by|complet\\w+|' +
    'finish\\w*|done|takes?|taking|lasts?|hand(?:ed|ing)? ?-?over|ships?|publish\\w*|open\\w*|film\\w*|shoot\\w*|install\\w*|' +
    'drafts?|first version|build\\w*|phase|stage|milestone|sprint|week \\d|weeks? (?:one|two|three|\\d)|turnaround|on site|' +
    'lead time|duration|timeline|the work|project (?:runs|will)|over (?:the )?(?:\\w+ )?(?:\\w+ )?(?:weeks|months|days)|' +
    'we (?:need|will need|work)|in your hands|with you by|arriv\\w+|reach\\w*|present\\w*|return\\w*|back to you|fitted|hangs?|' +
    'in place|(?:is|are|goes) up|stands?|yours)\\b',
);
/** Dates of the deal, of the writer and of what comes after the work. */
export const otherMatter = new RegExp(
  "\\b(?:you(?:'ve| have)? (?:said|told|wrote)|you(?: can| may|'ll)? (?:call|contact|find|phone|reach|ring) (?:me|us)|" +
    '(?:e-?mail|post|send) (?:you |over )?(?:a|an|our|the) (?:agreement|contract|engagement letter|order form|paperwork)|' +
    "(?:desk|lines?|office|offices|phones?|shop|studio|we) (?:is|are|'re)(?: \\w+)? (?:available|open|reachable)|" +
    'for the first|advance (?:of|payment)|down payment|valid\\w*|expir\\w*|(?:holds?|stands?) (?:good )?(?:until|till|for)|' +
    'prices? (?:is|are|stays?|remains?)|offer|pa(?:y|ys|id|yment|yable|yments)|invoic\\w*|deposit|balance|due within|' +
    "net \\d+|instal?lments?|instalments?|(?:is|'s|are|stays?|remains?) (?:good|open|firm|fixed)(?: for you)? " +
    '(?:until|till|for|through)|since|founded|established|experience|years old|in business|for more than|' +
    'last (?:year|month|week)|ago|support|warrant\\w*|guarant\\w*|hosting|maintenance|licen[cs]e|response|respond|notice|' +
    'falls? due|may (?:\\w+ )?use|bind(?:s|ing)?|(?:hold|keep|honou?r) (?:it|that|this|the (?:price|offer|quote|rate|fee))' +
    '(?: open)? (?:until|till|for)|(?:use|right to use|rights to) (?:it|them|the (?:pictures|photos|film|text|images))|' +
    'cancel\\w*|reschedul\\w*|your (?:mail|e-?mail|brief|message|letter|note)|thank\\w*|met\\b|spoke|talked|discussed|dated|' +
    'prepared|rate|per (?:day|week|month|year|hour)|(?:twice|times|once|hours?|\\p{Sc}\\S+) an? (?:day|week|month|year)|' +
    '(?:each|every) (?:week|month|year|day)|monthly|free for)\\b',
  'u',
);
/** What the client is asked for, or a talk with them. */
export const asked = new RegExp(
  '\\b(?:(?:explain|go through|present|show you|take you through|walk you through) (?:it|this|the|our) ?' +
    '(?:proposal|offer|quote|plan)?|accept\\w*|repl(?:y|ies)|let (?:us|me) know|sign\\w*|confirm\\w*|approv\\w*|decid\\w*|' +
    'decision|answer\\w*|go-ahead|say yes|calls?|meeting|meet|talk\\w*|discuss\\w*|chat|go (?:through|over) (?:it|this)|' +
    "speak\\w*|phone|please|(?<!\\byou |\\byou've |\\byou have )(?:drop|give|ring|send|tell|write) (?:to )?(?:me|us)|" +
    '(?:can|could|would) you|(?:hear|know) from you|get back to (?:me|us)|(?:by|before) then)\\b',
);
/** “Three weeks after you sign” names the client’s part as the point to reckon from. */
export const fromTheirPart = /\b(?:after|from|of|once|when|as soon as|following|upon)\b[^,;]*$/;
export const lengthOfThing = /^(?:\S+[ -])?(?:minutes?|mins?|hours?|hrs?|h|nights?|years?|yrs?)\b|(?:minutes?|mins?|hours?|hrs?|years?|yrs?|h)$/i;

/** “We take your calls from 4 January, every day from 8 to 8”: work that goes on has no day on which it is ready, but one on which it begins. */
export const fromDay = new RegExp(
  '\\b(?:as (?:from|of)|(?:beginning|starting)(?: from| in| on| with)?|' +
    '(?<!\\b(?:billed|charged|due|invoiced|paid|payable) )from|(?:begins?|starts?|takes? over)(?: [a-z]+){0,3} ' +
    '(?:from|in|on))(?: the)?\\s+$',
);
export const serving = new RegExp(
  '\\b(?:i|we|(?:my|our) (?:cleaners?|crew|drivers?|gardeners?|guards?|people|staff|team|technicians?|\\w+ers))' +
    "(?:'ll| will| shall)?(?: gladly| then)? (?!(?:accept|add|are|ask|bill|can|cannot|charge|debit|have|had|hold|honou?r|" +
    'invoice|keep|know|must|offer|raise|stay|thank|am|were)\\b)[a-z]{2,}\\b',
);

/** “Within nine weeks of your signature.” */
export const reckonedFrom = new RegExp(
  '^ (?:of|after|from|once|when|following) (?:receiving )?(?:you|your|we have your|the) ?(?:[a-z-]+ )?(?:accept\\w*|' +
    'approv\\w*|booking|brief|confirm\\w*|contract|go-ahead|order\\w*|sign\\w*|start|texts?|yes)\\b|' +
    '^ (?:of|after|from|following|upon) (?:acceptance|approval|booking|go-ahead|kick-off|signature|signing)\\b',
);

export const fromPayment = new RegExp(
  '\\b(?:after|from|of|once|when|as soon as) (?:the |your |we have (?:the |your )?|' +
    "we've (?:got|received) (?:the |your )?)?(?:deposit|(?:first|down|advance) payment|payment|advance|order)\\b[^,;]*",
);
export const isPast = new RegExp(
  '\\b(?:was|were|had|founded|since|ago|made|built|won|worked|did|took|wrote|began|grew|came|saw|heard|met|spoke|told)\\b|' +
    '(?<!\\b(?:a|be|been|being|all|are|fully|get|gets|is|our|the|your) )\\b' +
    '(?:opened|added|recorded|filmed|started|finished|moved|closed|joined)\\b',
);
/** “Word list: finished on 15 January” and “the wall is built by May” tell what will be, as the label of a stage. */
export const endsStage = new RegExp(
  ': (?:all |both |everything |fully )?(?:built|closed|filmed|finished|made|moved|opened|recorded|started)(?: and \\w+)?' +
    '(?: (?:by|in|on|within|before))?(?: the)? ?$',
);
/** What is said of the money behind the work: “… for £7,400, payable within 30 days”. */
export const moneyBehind = /,? (?:and |both |half |all )?(?:payable|to be paid|paid|due|invoiced|billed)\b[^;]*$/;
/** Whoever says what they will do, with a time, says when. */
export const acting = new RegExp(
  "\\b(?:it|we|i|our \\w+|the (?:job|work|project|whole|visits?))(?:'ll|'d| will| would| can| could| shall)? " +
    '(?!need your|ask|hope|expect|think|offer|have\\b)\\w+',
);
export const hoursOfWork = /\b(?:\d+|two|three|four|five|six|eight|ten|twelve|twenty|thirty|forty) (?:working )?hours\b/;
export const effort = /\b(?:spread|spend|takes?|taking|done in|finished in)\b/;
export const looseTime = new RegExp(
  '\\((?:early |mid-?|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b|' +
    '\\b(?:(?:takes?|taking|need|needs|spend|lasts?)(?: us| me| you)? (?:about |around |only )?(?:a|one) ' +
    '(?:full |whole |good )?(?:day|week|fortnight|month|year)|' +
    '(?:over|in|during|by|through|throughout|from|before|after|until) ' +
    '(?:early |mid-?|late |the (?:end|start|middle) of |all of )?(?:january|february|march|april|june|july|august|' +
    'september|october|november|december|easter|christmas|new year|the (?:summer|winter|spring|autumn)(?: holidays)?|' +
    'the holidays)|(?:a|one|half a) (?:day|week|morning|afternoon) each|(?:\\d+|twenty-four|forty-eight)[ -]hours?[ -]' +
    '(?:turnaround|delivery)|(?:in|over|within) ' +
    '(?:an? (?:single |long )?(?:afternoon|morning|evening|day|weekend|night|week|month|fortnight)|' +
    'one (?:day|go|visit|week|afternoon|night))|overnight|(?:a|one|two|three|four|five|six|several|few) ' +
    '(?:weeks|months|working days|days)|(?:spring|summer|autumn|winter|christmas|easter)|' +
    '(?:end|middle|start|beginning|mid|early|late) (?:of )?(?:january|february|march|april|may|june|july|august|september|' +
    'october|november|december|the (?:year|month|quarter))|in time for|(?:next|same)[- ]day|next (?:week|month)|week \\d+|' +
    'weeks \\d+|month \\d+|day \\d+)\\b',
);

/** “Weeks” over a column of numbers. */
export const unitColumn = /^\W*(?:(?:working )?days|weeks?|months?|(?:duration|time)\b.*)\W*$/;
/** “An evening for your donors” is what the work is about. */
export const titleOfThing = new RegExp(
  '^\\W*(?:an?|one|our|the|your) (?:[a-z-]+ )?(?:afternoon|day|evening|morning|night|season|week|weekend) ' +
    '(?:about|at|for|of|out|to|under|with)\\b[^\\d]*$',
);
/** In a section of dates, any number of a unit counts: “6”, under “Weeks”. */
export const timed = new RegExp(
  '\\b(?:weeks?|months?|days?|january|february|march|april|may|june|july|august|september|october|november|december|' +
    'spring|summer|autumn|winter|q[1-4])\\b|^\\W*\\d+\\W*$',
);
