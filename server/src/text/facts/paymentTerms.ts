/** Tells whether words say how or when the client pays. A page for payments is work, and a fee paid to somebody else is no term of ours. */
import type { Block } from '../blocks';
import type { Prose } from '../prose';
import { labelOf } from './labels';
import { saidByUs } from './soldPrices';

/** True when a block says how or when the client pays. */
export const saysPayment = (block: Block): boolean => saidByUs(block) && (paymentLabel.test(labelOf(block)) || isPaymentColumn(block) || block.prose.note(hasTerms));

/** The head of a table of payments. */
const isPaymentColumn = ({ type, row, prose }: Block): boolean => type === 'cell' && row === 0 && /^\W*(?:payments?|instal?ments?|payable|(?:payment )?due(?: on| date)?|to pay|amount due)\W*$/i.test(prose.text);

const paymentLabel = /^(?:\d+[.)]? ?)?(?:(?:your|the|our|my|proposed|suggested|price and|pricing and|cost and|costs and|fees? and|investment and) )?(?:payments?|payment (?:terms|schedule|plan|stages|details|conditions|milestones|method|methods|options)|terms of payment|how (?:and when )?(?:to pay|you pay|you(?:'ll| will| can)? pay|payment works)|when (?:and how )?(?:to pay|you pay)|billing|invoicing|bank details|paying|deposit|instal?ments)(?: (?:and|&) .*| terms| schedule)?$/;

/** Words that are nothing but terms of payment. */
const outright = /\b(?:payment (?:terms|plan|schedule|stages|due|is|in|by|on|upon|within|of|method|methods|conditions|follows|before|after|up|can|will|falls)|payments? (?:are|due)|terms of payment|payable\b|instal?ments?|bank transfer|wire transfer|direct debit|standing order|bacs|sepa|ach|iban|sort code|bank details|(?:by|with|via|through|in|accept|take) (?:the |an? |your )?(?:bank|card|credit card|debit card|cash|cheque|check|paypal|stripe|revolut|wise|transfer|klarna|venmo|zelle|apple pay)(?!-|[ ](?:form|payments?|integration|button|page|reader|design|gateway|checkout|account|hosting|branch))\b|cash or card|card or cash|up[- ]?front|in advance|pay(?:ing)?(?: \w+){0,4} (?:deposit|half|now|later|monthly|by|on|in|within|after|before|when|once|at|the rest|the balance)|(?:we|i) (?:\w+ )?(?:ask|need|take|require|charge|request)(?: you)?(?: \w+){0,2} (?:for )?(?:an? |the )?(?:\S+ ){0,2}(?:deposit|advance|retainer|payment)|(?:half|\d+ ?%|a third|one third|third|quarter) (?:is |falls |to be )?(?:now|up front|upfront|due|payable|on|at|when|before|after|upon|once|to (?:start|begin|book|confirm|secure)|as an? (?:deposit|advance))|deposits?\b(?! box)|(?:the )?(?:balance|remainder|rest|remaining \S+)(?: \S+)? (?:(?:is|falls|will be|to be) )?(?:due|on|when|at|upon|after|before|payable|once)|(?:we|i)(?:'ll| will| shall)?(?: then| only| also)? (?:invoice|bill|send (?:you )?(?:an|one|the|our|my|your) (?:\w+ )?(?:invoice|bill))|(?:we|i)'ll (?:invoice|bill)|(?:you(?:'ll| will)? (?:get|receive)|comes with|followed by) (?:an|one|the|our|my|your) (?:\w+ )?(?:invoice|bill)|(?:invoiced|billed|charged) (?:monthly|weekly|quarterly|yearly|annually|on|at|in|after|when|every|each|once|upon|half)|(?:our|the|one|an?|my|first|final) (?:\w+ )?invoice (?:follows|comes|is|will|goes|at|on|after|when|for)|invoices? (?:\w+ ){0,3}(?:due|within|payable|monthly|on completion|upon|follow|at the end|at the start|after|in two|in three|on delivery|when)|net[ -]?\d+|\d+ days net|due (?:on|upon|within|at|in|when|after)(?: \w+){0,4} (?:receipt|invoice|invoicing|completion|signing|signature|delivery|booking|acceptance|approval)|(?:on|upon) (?:signing|signature|completion|receipt|booking|acceptance|order) (?:\p{Sc}|\d|of (?:the |our |your )?(?:invoice|order|payment))|\d+(?: \w+){0,2} days (?:of|from|after) (?:the |our |your )?(?:(?:date of|receipt of) )?(?:the |our )?(?:invoice|invoicing)|pay (?:us|me)\b|pay as you go|how would you like to pay|(?:nothing|everything|all of it|the (?:full )?(?:amount|price|sum)) is (?:only )?(?:due|payable))/u;
/** Shares of the price at stages: “50% on approval”. */
const stages = /(?:\d+ ?(?:%|per ?cent)|\bhalf|\p{Sc} ?\d[\d.,]*|\d ?\p{Sc}) (?:(?:is |will be )?(?:due|payable|paid) )?(?:on|upon|at|when|after|before|once) (?:the |you |your |we |our |a )?(?:\w+ )?(?:sign|signing|signature|start|completion|complete|completed|delivery|delivered|deliver|approval|approve|approved|accept|acceptance|order|booking|book|kick-?off|launch|hand-?over|finish|finished|end|begin|beginning|agree|deposit|say yes|commencement)\b/u;
/** A price for each milestone is a plan of payments: “Milestone 1: $20,000”. */
const milestone = /^\W*milestone (?:\d|one|two|three)[^.;]{0,80}?(?:\p{Sc} ?\d|\d ?(?:\p{Sc}|usd|eur|gbp|dai))/u;
/** The same words said of the work, of other people, or of the past. */
const other = /\bpay(?:s|ing)? (?:attention|off|heed|per)\b|\b(?:directly|straight) to\b|\bpaid (?:to|ads?|search|social|media|by)\b|\b(?:your|online|card|customers'?|their|accept|take|taking|secure) (?:\w+ )?(?:payments?|card payments?)\b|\bpayment (?:gateway|page|form|provider|integration|system|button|processor|link)|\b(?:customers?|visitors?|guests?|buyers?|shoppers?|users?|members|donors?|people|they|patients|parents)\b[^.;]{0,40}\bpay|\binvoice (?:template|design|software|layout|form)|\b(?:your|last|old|previous|unpaid|overdue) (?:\w+ )?invoice\b|\bin advance (?:of|for (?:your|the))|\bthank\b|\b(?:let|tell|told) (?:us|you|me) know in advance|\bplan(?:ned)? in advance\b/;
const words = /milestone|pa(?:y|id)|deposit|invoic|bill|instal|transfer|advance|upfront|up[- ]front|balance|net|%|half|due|receipt|cash|card|charged|third|per ?cent|iban|sort code|bacs|sepa|debit|rest |remain/;

function hasTerms({ sentences, text }: Prose): boolean {
  if (!words.test(text.toLowerCase())) return false;
  return sentences.some(({ sentence }) => {
    const plain = sentence.text.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
    return stages.test(plain) || milestone.test(plain) || (outright.test(plain) && (!other.test(plain) || outright.test(plain.replace(otherPart, ' '))));
  });
}

/** Cuts out what makes a sentence look like terms: “a page for online payments”. */
const otherPart = /\b(?:with |for |in |take |takes |taking |accept |accepts |by )?(?:your |online |card |their |secure |customers'? )+(?:\w+ )?payments?\b[^,;.]{0,40}|\bpayment (?:gateway|page|form|provider|integration|system|button|processor|link)\b|\bpay(?:s|ing)? (?:attention|off|heed)\b|\b(?:customers?|visitors?|guests?|buyers?|shoppers?|users?|members|donors?|people|they|patients|parents)\b[^.;]{0,40}\bpay\b[^.;,]{0,60}|\binvoice (?:template|design|software|layout|form)s?\b|[^,;.]*\b(?:directly|straight) to\b[^.;]*/g;
