/** The wordings that `paymentTerms.ts` looks for, as patterns. Data only. */
import { CuedPattern } from '../cuedPattern';
import { otherDeposits, otherMethods, paymentEvents, plainMethods } from './paymentWords';

/** “Bill: one at the end, thirty days.” */
export const shortLabel = /^(?:my |our )?(?:bills?|invoices?|money|settlement|terms)$/;
export const payingTime = new RegExp(
  '\\b(?:\\d+|fourteen|seven|sixty|ten|thirty) days\\b|\\d ?%|\\b(?:half|net|transfer)\\b|' +
    '\\b(?:at|in) the end\\b|\\bon (?:completion|delivery|the last day)\\b',
  'i',
);

export const paymentLabel = new RegExp(
  '^(?:\\d+[.)]? ?)?(?:(?:your|the|our|my|proposed|suggested|price and|pricing and|cost and|costs and|fees? and|' +
    'investment and) )?(?:payments?|payment (?:terms|schedule|plan|stages|details|conditions|milestones|method|methods|' +
    "options)|terms of payment|how (?:and when )?(?:to pay|you pay|you(?:'ll| will| can)? pay|payment works)|" +
    'when (?:and how )?(?:to pay|you pay)|billing|invoicing|bank details|paying|deposit|instal?ments)' +
    '(?: (?:and|&) .*| terms| schedule)?$',
);

const event = `(?:${paymentEvents.join('|')})`;
const fraction =
  '(?:half|(?:a|one|two|the (?:first|second|last|final|other)) (?:third|half|quarter)s?|(?:a|one|three) quarters?|' +
  'a fifth|thirds?|(?:\\d+(?:[.,]\\d+)?|five|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty) ?(?:%|per ?cent))';
const sum =
  "(?:\\p{Sc} ?\\d[\\d.,' ]*\\d?|\\d[\\d.,']* ?(?:\\p{Sc}|usd|eur|gbp|chf|aud|cad|euros?|pounds?|dollars?)|" +
  "\\b(?:usd|eur|gbp|chf|aud|cad|rs\\.?|inr) ?\\d[\\d.,']*)";
const share =
  '(?:,? (?:of (?:it|that|this|the (?:price|fee|sum|amount|total|money|cost|bill))|each|is|are|falls|fall|will be|to be|' +
  'being|then|due|payable|paid|to (?:start|begin|book|confirm|secure|reserve|hold)|as an? (?:deposit|advance|retainer)|' +
  'deposit|follows|comes?))*';
const time =
  '(?:now|up[ -]?front|today|at once|immediately|straight away|in advance|beforehand|' +
  'at the (?:start|beginning|end|outset|door)|to (?:start|begin|book|confirm|secure|reserve|hold)|' +
  'with (?:the|your|an) (?:order|booking|signature|contract|confirmation|acceptance|text|application|report))';
const before = "(?:on|upon|at|when|after|before|once|by|with|as soon as|within|until)";
const day =
  '(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:january|february|march|' +
  'april|may|june|july|august|september|october|november|december)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \\d|' +
  '\\d+ (?:working |calendar )?days|(?:a|one|two|three|four|six) (?:weeks?|fortnights?|months?)|' +
  'the (?:first|last|1st|15th))';
const you = "(?:you(?:'ll| will| would|'d| can| could| may| only| just| then| simply)*|please|kindly)";
const price = '(?:price|fee|sum|amount|total|money|cost|bill|invoice|balance|rest|remainder|deposit|it|this|that|half|all|everything|account|charge)';

/** Words that are terms of payment wherever our own offer has them; each part begins with words that tell. */
export const terms = new CuedPattern(
  [
    // To pay, in its forms, with a time, a way or a part behind it.
    '\\b(?:payable|prepa(?:y|id|yment)|pre-paid|payment (?:terms|plan|schedule|stages|due|is|in|by|on|upon|within|of|' +
      'method|methods|conditions|follows|before|after|up|can|will|falls|with|at|per|due|to be|should|shall|on)|' +
      'payments? (?:are|due|by|of \\p{Sc})|terms of payment|(?:first|second|last|final|part|stage|monthly|weekly|single|' +
      'equal|down|advance|full|interim|progress)[ -]payments?|(?:payment|stripe|paypal|revolut|wise|pay) link|link to pay|' +
      '(?:our|my) (?:bank )?account (?:details|number)\\b|how to pay|(?:when|how) (?:do|must|shall|should|will|would) ' +
      "(?:i|we) pay\\b|pay(?:ing)?(?: [\\p{L}\\p{Sc}\\d.,']+){0,5} (?:deposit|half|now|later|monthly|weekly|yearly|annually|" +
      'quarterly|like this|as follows|by|on|in|within|after|before|when|once|at|the rest|the balance|until|upon|with|' +
      `as you go|per|each|up[ -]?front|to (?:start|book|confirm|secure))|${you} pay\\b(?! (?:nothing|no|only|just|less|more|` +
      'the same|a total|\\p{Sc}|\\d|usd|eur|gbp|chf|rs))|pay (?:us|me)\\b|(?:is|are) (?:already |now )?paid\\b' +
      '(?! (?:to|ads?|search|social|by the|for by)\\b)|(?:half|a third|\\d+ ?%|part|all)(?: of (?:it|this|that|the \\w+))? ' +
      '(?:is|was|has been)(?: \\w+)? paid|to be paid|paid (?:in|by|on|at|within|monthly|quarterly|yearly|annually|weekly|up|' +
      'when|after|before|once|upon|over)\\b|how would you like to pay|' +
      '(?:only|best|easiest|usual|preferred|other|two|three|four|our) ways? (?:to pay|of paying)|' +
      '(?:spread|split)(?: evenly)? (?:across|in|into|over) (?:\\d+|equal|four|six|ten|the|three|twelve|two) ' +
      '(?:equal |monthly )?(?:instal\\w+|months|parts|payments|quarters|weeks)|' +
      '(?:spread|split) (?:it|this|that|the (?:cost|price|sum|fee|total|amount|payments?)|payments?)(?: \\w+)? ' +
      '(?:over|across|into) )',
    // To settle, remit, transfer, wire, hand over.
    '\\b(?:settle(?:d|s|ment)?|remit(?:s|ted|tance)?|wire[ds]?|transfer(?:s|red)?)' +
      `(?: (?:the|your|our|us|me|this|that|in|full|whole|agreed|outstanding|remaining)){0,4} (?:${price}|\\p{Sc} ?\\d|` +
      '\\d+ ?%|a (?:third|quarter)|half|within|inside|in \\w+ parts)|' +
      '(?:to|days|weeks|fortnight|month)(?: \\w+){0,6} to settle\\b|' +
      'to settle (?:it|up|the (?:account|balance|bill|cost|fee|invoice|lot|money|price|rest|sum|tab|total|whole))\\b|' +
      `${you} settle\\b(?! (?:in|on|down)\\b| (?:the|your) (?:colou?rs?|design|details|matter|plan|question)s?\\b)|` +
      'settle (?:up|with (?:me|us)|it (?:with|on|at|in|by|when|after))\\b|' +
      '(?:give|hand|owe|bring)(?: (?:us|me|over|him|her))*(?: the)? (?:money|cash)\\b|' +
      'money (?:is|falls|will be|comes)? ?due|money (?:first|in advance|up[ -]?front)|' +
      '(?:give|hand|pass|slip) (?:\\w+ ){1,3}(?:an?|the|your) (?:cash|cheque|money)\\b|' +
      '\\b(?:ask|expect|need|want) (?:for )?(?:any |our |the |your )?money (?:after|at|before|on|once|only|until|when)\\b|' +
      '\\btakes? the money\\b\\b|(?:days|weeks|months?|fortnight) to pay\\b|' +
      '(?:half|part)(?: of it)? (?:is with|has reached) (?:us|me)|' +
      '(?:drop|give|hand|pass|send|slip) (?:me|us) (?:the|your) (?:cheque|money|notes|pounds|sum)\\b',
    // Money that is there before something happens.
    '\\b(?:after|as soon as|before|by the time|once|the (?:day|minute|moment)|until|when) (?:the|your|our) ' +
      '(?:[\\w-]+ ){0,2}?(?:amount|fee|funds|money|payment|price|remittance|sum|transfer)\\b[^.;]{0,40}?\\b' +
      '(?:(?:come|comes|is|are) in|arrived?|arrives|cleare?d?|clears|credited|landed|lands|reached|reaches|received|settled|' +
      '(?:in|on) (?:our|my) account|with (?:me|us))\\b|\\b(?:in|into|on|reach\\w*) (?:our|my) (?:bank )?account\\b',
    // Bills and invoices of ours.
    "\\b(?:(?:we|i)(?:'ll| will| shall|'d| would)?(?: \\w+){0,2} (?:invoice|bill)\\b(?! (?:template|design|software|layout|" +
      'form|nobody|no one|them|their|(?:your|the) (?:client|customer|guest|insurer|landlord|member|tenant)))|' +
      "(?:we|i)(?:'ll| will| shall)?(?: \\w+){0,2} (?:issue|leave|make out|post|send|write) (?:you )?" +
      '(?:an|one|the|our|my|your) (?:\\w+ )?(?:invoice|bill)(?! (?:texts?|templates?)\\b)|' +
      "(?:you(?:'ll| will)?(?: then)? (?:get|receive|find)|comes with|followed by|against) (?:an|one|the|our|my|your|a) " +
      '(?:\\w+ )?(?:invoice|bill)|(?:be |are |is |get )?(?:invoiced|billed|charged|debited|collected|deducted)(?: \\w+){0,2} ' +
      '(?:monthly|weekly|quarterly|yearly|annually|on|at|in|after|when|every|each|once|upon|half|from|up|through|until|by)|' +
      '(?:invoiced|billed|charged) \\p{Sc} ?\\d[\\d.,]* (?:in|on|at|now|after|when|monthly)\\b|' +
      '(?:our|the|one|an?|my|first|final|next) (?:\\w+ )?(?:invoice|bill) (?:would |will |shall |is |are )?(?:then )?' +
      '(?:follows?|comes?|goes|go|arrives?|is sent|sent|at|on|after|when|for \\p{Sc}|reach(?:es)?|be|due|payable|of)|' +
      '(?:add|put|go(?:es)?)(?: \\w+){0,2} (?:to|on) (?:your|the|my|our) (?:\\w+ ){0,2}?' +
      '(?:bill|invoice|account|tab|statement)\\b|on (?:your|the) (?:next|january|february|march|april|may|june|july|august|' +
      'september|october|november|december|monthly|final|same) (?:bill|invoice|statement)|invoices? (?:\\w+ ){0,3}(?:due|' +
      'within|payable|monthly|on completion|upon|follows?|at the end|at the start|after|in two|in three|on delivery|when)|' +
      '\\d+(?: \\w+){0,2} days (?:of|from|after) (?:the |our |your )?(?:(?:date of|receipt of|day of) )?(?:the |our |your )?' +
      '(?:invoice|invoicing|bill)|(?:days?|fortnight|months?|weeks?) (?:of|from|after) (?:our |the )?(?:date of )?(?:the )?' +
      '(?:invoice|bill))',
    // What is due, and when.
    '\\b(?:\\d+-day (?:account|credit|invoice|terms)|net[ -]?\\d+|' +
      "\\d+ days[,']? (?:net|strictly net|account|credit|on account)|(?:within )?\\d+ days net|\\d+ days' (?:account|credit)|" +
      '(?:seven|ten|fourteen|twenty-one|thirty|sixty) days,? (?:net|nett)\\b|' +
      '\\bterms(?: are)?:? (?:\\d+|seven|ten|fourteen|thirty) days\\b|' +
      '\\b(?:leaves|(?:collects?|collected|draws?|drawn|takes?|taken) (?:\\w+ ){0,2}from) your (?:bank )?(?:account|card)\\b|' +
      '(?:net|nett) (?:cash|within|in|monthly)|(?:price|fee|payments?|balance|invoices?|bills?|amount|half|halves|third|' +
      'quarter|rest|remainder|deposit|money|instal\\w+|all|everything|total|charge|sum|rent|both|each)' +
      '(?:,? (?:is|are|of|it|will|be|then|falls|fall|to|\\p{Sc} ?\\d[\\d.,]*)){0,4} due\\b|(?:falls|fall|becomes?) due|' +
      '(?:nothing|everything|all of it|the (?:full )?(?:amount|price|sum)) is (?:only )?(?:due|payable)|in arrears|' +
      'on account\\b(?! of)|draw(?:s|n)? down|hold back \\d+ ?%|retention)',
    // “Payment 30 days as usual”, “the usual terms”
    '\\bpayment:? (?:\\d+ days|as (?:always|before|ever|last time|usual))\\b|' +
      '\\b(?:normal|same|standard|usual) (?:payment )?terms\\b(?! (?:and|&) conditions| of (?:business|trade))|' +
      '\\b\\d+ days,? (?:as (?:always|before|ever|usual)\\b|please\\W*$)|' +
      '\\binvoice,? (?:at |on |within )?\\d+ days\\b|' +
      '\\b(?:nothing|no more|nothing more|nothing further|nothing else) to pay\\b|' +
      '\\b(?:same|usual) (?:bank )?account\\b',
    // “£1,440, due on receipt”
    `(?:${sum}|%|^|[,;:(–—|-])\\W*(?:\\w+ ){0,2}?due (?:on|upon|within|at|in|when|after|by|before|the|now|today|` +
      'immediately|each|every|with|once|from|\\w+ days)\\b',
    // “Which leaves $1,498, due October 9”.
    `${sum},? (?:still |then |now )?due (?:${day}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d)`,
    // The whole of it at a time.
    `\\bin full,? (?:after|at|before|by|now|on|once|upon|when|with|within)\\b`,
    // “£152, by the 7th if you can”, “£60 please, before Friday”: the day behind a sum is that of paying when it is asked for.
    `${sum}(?:,? (?:all in|all told|altogether|in all|in total))?,? (?:please,? (?:before|by|on) ${day}|` +
      `(?:before|by|no later than|on) ${day}[\\w ]{0,24}?,? (?:if (?:possible|you c(?:an|ould)|that(?: is|'s|s))|please)\\b)`,
    // In advance, when it is money that comes so.
    `(?:${sum}|\\b(?:fee|price|rent|month|monthly|quarterly|yearly|annually|year|quarter|half|full|all|payable|paid|pay|` +
      'due|\\d+ ?%|whole|week|term))(?: \\w+){0,2} (?:in advance|up ?front|beforehand)\\b|' +
      '\\b(?:in advance|up ?front)(?: \\w+){0,2} (?:\\p{Sc} ?\\d|\\d+ ?%)|' +
      '\\b(?:half|all|everything|\\d+ ?%|the rest|quarter|third)(?: of \\w+(?: \\w+)?)? up[ -]?front\\b',
    // Deposits and instalments of money.
    '\\binstal?ments?\\b|\\b(?:down[- ]payment|retainer (?:is|of|fee) ?(?:due|\\p{Sc})|' +
      '(?:we|i) (?:\\w+ )?(?:ask|need|take|require|request)(?: you)?(?: for)?(?: an?| the)? ' +
      `(?:${fraction}|${sum}(?! ?(?:$|[.;]|off\\b))|advance|part|retainer)(?![\\p{L}\\d]))|` +
      '\\b\\d+ ?% down\\b|\\b(?:half|quarter|third) down(?= ?(?:[,;.]|and\\b))|' +
      '\\bmoney down\\b|\\bmonthly (?:parts|portions|slices) of|' +
      '\\b(?:two|three|four|five|six|twelve|equal|monthly|quarterly) (?:equal |even )?' +
      '(?:amounts|sums|tranches|halves|thirds|quarters|payments)\\b(?! (?:of (?:the )?(?:work|project|job)))|' +
      '\\b(?:equal|even) (?:parts|portions|slices|stages)\\b|' +
      '\\b[1-9]0 ?\\/ ?[1-9]0(?: ?\\/ ?[1-9]0)? (?:at|before|now|on|split|up)\\b|' +
      '\\bhalf and half[:,]? (?:at|before|now|on|up|with)\\b|' +
      `(?:${sum}|\\b(?:bill\\w*|charge\\w*|due|fee|invoice\\w*|it|paid|pay|payable|price|sum|total)\\b)[^.;]{0,30} in(?:to)? ` +
      '(?:two|three|four|five|six|twelve) (?:parts|portions|slices|stages)\\b|' +
      '\\bin (?:thirds|halves|quarters|stages)\\b',
    `(?<!\\b(?:${otherDeposits}|safe) )\\bdeposit\\b(?![- ](?:box|your|the|protection|scheme|of (?:${otherDeposits})|` +
      'from the|of (?!an? |about|around|\\d|\\p{Sc}|eur|fifty|five|forty|gbp|half|money|one|only|some|ten|' +
      'the (?:fee|price|total)|thirty|three|twenty|two|usd)))|\\b\\d+ ?% deposits|' +
      '\\bdeposits? (?:of (?:about |around )?(?:\\d|\\p{Sc}|half|a (?:third|quarter))|is|are|due|by|on|upon|at|before|when|' +
      `with|to)\\b(?! (?:${otherDeposits}))`,
    // “£400 secures the day”, “£1,000 is owed a month before”, “balance against delivery”.
    `(?:${sum}|per ?cent|%) (?:secures?|holds?|books?|reserves?|confirms?) (?:the|your|it|us|me)\\b|` +
      '\\b(?:owed|owing|you owe) |\\b(?:advance|down payment)(?: of)?:? \\d+ ?%|' +
      '\\d+ ?% (?:as (?:an )?)?advance\\b|' +
      `\\b(?:balance|remainder),? (?:against|${before}) (?:[\\w'-]+ ){0,3}?(?:${event}|${day})|` +
      '\\b(?<!\\bthe )(?:half|third|quarter|\\d+ ?%) in (?:january|february|march|april|may|june|july|august|september|' +
      'october|november|december|\\w+ (?:days|weeks|months))\\b',
    // Shares at a time: “half now”, “a third each on signature and handover”.
    `(?<![\\p{L}\\d])${fraction}${share} (?:${time}|${before} (?:[\\w'-]+ ){0,4}?(?:${event}|${day}))`,
    `(?<![\\p{L}\\d])${fraction}${share} ?(?:@|c\\/w|w\\/) ?(?:an? |the |your )?(?:acceptance|booking|completion|` +
      'confirmation|delivery|go-?ahead|order|signature|signing)\\b',
    `(?<![\\p{L}\\d])${fraction}${share} (?:before|when|once|after|as soon as) (?:we|you|i|it|the [a-z]+|your [a-z]+) [a-z]+`,
    `${sum}${share} (?:now\\b|up[ -]?front|(?!with (?:assembl|collect|deliver|fram|instal|pick|ship))${before} ` +
      `(?:[\\w'-]+ ){0,3}?${event})(?![^.;]{0,30}\\b(?:included|costs?)\\b)`,
    `\\b(?:${time}|${before} (?!hands?\\b)(?:[\\w'-]+ ){0,2}?${event})[,:]? (?:you pay |we (?:ask|charge|take) )?(?:${fraction}|${sum})` +
      '(?= (?:due|of the (?:price|fee|total))|\\W*$|[;,])',
    '\\b(?:balance|remainder) (?:at|once|when)\\b|' +
      '\\b(?:balance|remainder|rest) (?:is |falls |will be |to be |then |comes )*(?:due|payable|paid)|' +
      `\\b(?:remaining|outstanding|other) (?:balance|half|${fraction}|${sum})\\b`,
    // Ways to pay.
    `\\b(?:${plainMethods.join('|')})(?![\\p{L}\\d-])|` +
      '\\b(?:pay\\w*|paid|settle\\w*|send|accept|take|prefer|money|due|amount|price|half|rest|balance|bank|either|also|' +
      "deposit|order|kindly|you) (?:[\\w'-]+ ){0,4}?(?:by|with|via|through|in|per|from|using|accept|take) " +
      `(?:the |an? |your |my |our )?(?:${otherMethods.join('|')})(?!-|[ ](?:form|payments?|integration|button|page|reader|` +
      'design|gateway|checkout|hosting|branch|desk|register|box|flow|machine))\\b|' +
      '\\bcash (?:after|at the end|on|once|only|please|preferred|upon|when)\\b|' +
      '\\bcard (?:please|only)\\b|\\b(?:by )?(?:card|cash|che(?:que|ck)|transfer), please\\b|' +
      '\\b(?:only|strictly) cash\\b|' +
      '\\b(?:all|most) (?:major |credit |debit )*cards (?:are )?(?:accepted|fine|ok|taken|welcome)\\b|' +
      '\\bmake (?:a|the|your) che(?:que|ck) out\\b|' +
      '\\b(?:cards|cheques|checks|paypal) (?:are|is|works?) (?:as well|fine|ok|too|welcome)\\b|' +
      '\\b(?:we|i)(?: also| gladly)? (?:accept|take) (?:all |most )?(?:credit |major |debit )*cards\\b|' +
      '(?:^|[,;(–—-] ?)(?:on|by) invoice\\b|\\bcard (?:machine|reader) with (?:me|us)\\b|' +
      '\\b(?:cash|cheque|check|card|paypal|transfer|wire) will do\\b|' +
      '^\\W*che(?:que|ck)s? to\\b|\\b(?:accept|take) visa\\b|' +
      '\\b(?:cash|cheque|check|card|paypal|transfer|wire)(?: (?:is|are|works?|would be|will do))(?: also| just)? ' +
      '(?:fine|ok|okay|welcome|easiest|best|preferred|accepted)|' +
      '\\b(?:a|your|draw the|the|by|send (?:a|the|your)|cash or|or) che(?:que|ck)' +
      '(?: (?:with|to|for|in|made|payable|on|when|before|at)\\b)|' +
      `\\b(?:we|i)(?: also| gladly)? (?:accept|take) (?:${otherMethods.join('|')})\\b|` +
      '\\b(?:cash|cards?|che(?:que|ck)s?|transfer|paypal|wire)(?:,| or| and| &)(?: an?)? (?:by )?' +
      '(?:cash|cards?|che(?:que|ck)s?|(?:bank )?transfer|paypal|wire|invoice)\\b|' +
      '\\b(?:bring|pay|have|leave|hand)(?: (?:it|the money|me|us|over|that))* (?:in )?(?:cash|a che(?:que|ck))\\b|' +
      `\\b(?:me|us|it|that|\\d) in cash\\b|${sum},? (?:in )?cash\\b|` +
      '\\bcard details\\b|\\b(?:billed|charged|collected|debited|drawn|taken) (?:from|off|to) your (?:bank |credit |debit )?' +
      '(?:account|card)\\b',
    // Nothing before, all at the end.
    '\\b(?:nothing(?! (?:about|changes|goes|in|moves|on)\\b)|not (?:a penny|a cent|anything)|' +
      "no (?:money|bill|invoice|charge|payment|cost)|don't charge(?: you)?(?: anything)?|won't charge(?: you)?(?: anything)?|" +
      "(?:don't|won't|do not|will not) (?:ask(?: you)? for|charge(?: you)?|need|take|want) (?:an?|one|any) (?:single )?" +
      '(?:cent|dollar|euro|money|payment|penny|pound|rupee))(?: \\w+){0,4} ' +
      '(?:until|till|before|unless|up[ -]?front|in advance)\\b|' +
      "\\b(?:we|i)(?:'ll| will)?(?: only| then)? charge(?: you)?(?: for)?(?: [\\w']+){0,5} (?:when|once|after|on|at the end|" +
      'until|monthly|before|every|each month|each quarter)\\b|\\bskonto\\b|' +
      '\\b\\d+ ?% (?:off|discount)(?: if| when)? (?:paid|settled|you pay|you settle|payment)',
    // Of what is paid again and again.
    '\\bmilestone (?:\\d|one|two|three)[^.;]{0,80}?(?:\\p{Sc} ?\\d|\\d ?(?:\\p{Sc}|usd|eur|gbp|dai))|' +
      '\\b(?:out|off|taken|collected|paid|payable|billed|debited) (?:on|in) ' +
      '(?:the|each|every|four|twelve|two|three|six|equal|monthly|quarterly) ' +
      '(?:1st|first|last|\\d+th|month|quarter|quarterly|monthly|equal|instal)',
  ].join('|'),
  'u',
);
