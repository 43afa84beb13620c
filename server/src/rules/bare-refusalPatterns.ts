/** The wordings that `bare-refusal.ts` looks for, as patterns. Data only. */

/** “We do not supply toilets, fencing or security” tells what is not in the price. */
export const leavesOut = /^(?:we|i|our \w+)(?: \w+ly)? (?:do not|don['’]t) (?:cater|cover|deliver|do|handle|include|offer|print|provide|sell|stock|supply)\b/i;

/** “Your own return is with the tax office”, behind a no to that of a sister. */
export const goesWell = new RegExp(
  '^\\W*your (?:other|own) [a-z]+ (?:is|are|was|were) (?:(?:all|already|also|both|now) )?' +
    '(?:being|done|filed|finished|in|on|paid|posted|ready|safe|sent|signed|with)\\b',
  'i',
);
/** “Your gallery link works until the end of June”, behind a no to the raw files. */
export const ofAnother = new RegExp(
  '^\\W*(?:(?:apart from that|downstairs|for the rest|indoors|inside|outside|upstairs)(?=,)|see you|until|till|bye|' +
    "you owe|your|my|our|his|her|their|they|it|all|everything|both|i have|i've|we have|we've|we look|driver|" +
    'the (?!(?:first|same|next|only|other|reason|week|month|day|mon|tues|wednes|thurs|fri|satur|sun))|' +
    "[a-z]+(?:['’]s|s['’]) [a-z]+)\\b",
  'i',
);
export const hasRoom = /\b(?:available|fits|free|gap|open|opening|place (?:for|free|left|on)|possible|room|slots?|space|spare)\b(?! until| till| from \w+ to)/i;
export const business = new RegExp(
  '^\\W*(?:please|thank|thanks|to sum up|in short|your (?:appointment|booking|order))\\b|' +
    '\\b(?:balance|bank transfer|bill|deposit|due|fee|invoices?|pay|payable|payment|price|quotation|quote|total|vat)\\b',
  'i',
);
/** “They would cost £85 more each month” takes up what was refused. */
export const atAPrice = /^\W*(?:it|that|these|they|this|those)\b[^.;]{0,80}\b(?:can|could|would)(?: also)? (?:be (?:added|done|had)|come to|cost)\b/i;
export const onward = new RegExp(
  '\\b(?:alternativ\\w+|another|because|could|earliest|glad to|happy to|how about|in that case|instead|later|offer|' +
    '(?<!\\bare |\\bis )otherwise|rather|reasons?|recommend|shall (?:i|we)|suggest|what (?:about|i can|we can)|would you)\\b',
  'i',
);
export const common = new Set(
  (
    'about, after, again, could, dear, different, first, great, month, never, offer, order, other, please, possible, ' +
    'price, project, question, reply, request, right, second, small, still, thank, their, there, these, thing, think, ' +
    'third, those, unable, under, until, weeks, which, while, would, wrote, years'
  ).split(', '),
);
