/** The wordings that `statedPrices.ts` looks for, as patterns. Data only. */

export const total = /\b(?:grand |overall |project |full )?totals?(?: (?:price|cost|fee|amount|sum))?\b|\b(?:in total|altogether|in all|all in|all told)\b/;
export const partTotal = /\bsub-? ?total|\b(?:annual|yearly|monthly|weekly|daily|running|prize|invoice|month's) total|\btotal of the\b/;
/** Money of which a letter knows one of each name, in front of the amount and behind it. */
export const single = new RegExp(
  '\\b(deposit|retainer|daily rate|day rate|hourly rate|set-?up fee|call-?out (?:fee|charge)|booking fee|delivery charge|' +
    'delivery fee|monthly fee|yearly fee|annual fee|hourly fee|daily fee|' +
    '(?:monthly|yearly|annual|hourly|daily|weekly|quarterly|fixed|flat) ' +
    '(?:price|rate|fee|cost|charge|retainer|subscription|sum)|budget|rent|surcharge)\\b[^,;]{0,30}$',
);
export const singleBehind = /^\s+(deposit|retainer|set-?up fee|call-?out (?:fee|charge)|booking fee|delivery charge|delivery fee|surcharge)\b/;
export const offered = new RegExp(
  '\\b(?:the|our|your|this|my) (?:fees?|price|cost|charge|sum|amount|quote|rate)(?: (?:for|of) [^,;.]{3,40})?, $|' +
    '\\b(?:(?:costs?|fees?|prices?|charges?|quotes?|offer|invoices?|bill|sum|amount|subscription|membership)\\b.{0,40}\\b' +
    '(?:is|are|comes? to|amounts? to|of|at|be|to)|for|at|\\b(?:pay|settle|transfer)(?:ing)? (?:us |me )?the)\\s+$',
);
/** “The hosting, £18 a month, is …” */
export const apposed = /(?:^\W*|[.;:] )(?:the|your|our) (?:[a-z'-]+ ){0,4}[a-z'-]+, $/;
/** “€4,500, our fee for the audit,” */
export const feeBehind = /^, (?:which is )?(?:my|our|the) (?:fee|price|charge|rate) for (?:the |your |our )?((?:[a-z-]+ )?[a-z-]+)(?=[,.;]| by\b)/;
export const forThing = new RegExp(
  '^\\s*(?:net|gross|plus vat|\\+ vat|incl\\.? vat|including vat|excl\\.? vat|ex vat|in total|altogether|all in)?,? ?for ' +
    '(?:the |your |our |all |both |this |these )?',
);
/** “For £1,100 a year, the annual care plan covers …” */
export const fronted = /^[^,;]{0,24}, (?:the|your|our|this) ((?:[a-z-]+ ){0,2}?[a-z-]+) (?:is|are|covers?|includes?|buys?|comes|will|gives?|has)\b/;
/** The thing that a total or a deposit is of. */
export const complement =
  /\b(?:total|deposit|retainer|rate|fee|charge|budget|surcharge)s? (?:for|of|on) (?:the |your |our |this )?([a-z][a-z-]+(?: [a-z-]+){0,2})/;

/** “The assistant’s daily rate”. */
export const owner = /([a-z-]+)'s (?:[a-z-]+ )?(?:rate|fee|charge|deposit|rent|budget)\b/;
export const shareBefore = new RegExp(
  '\\b(deposit|discount|commission|surcharge|retention|advance|rebate|reduction|interest|service charge|down[- ]payment|' +
    'royalt(?:y|ies))\\b(?: (?:is|of|at|will be|comes to|stays at|amounts to))?\\s*:?\\s*$',
);
export const shareAfter = new RegExp(
  '^\\s?(?:returning[- ]customer |regular[- ]customer |loyalty |early[- ]bird |cash |trade |group |student |member )?' +
    '(deposit|discount|commission|surcharge|retention|advance|rebate|reduction|interest|service charge|down[- ]payment|' +
    'royalt(?:y|ies))\\b',
);
