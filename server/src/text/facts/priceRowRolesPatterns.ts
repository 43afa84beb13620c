/** The wordings that `priceRowRoles.ts` looks for, as patterns. Data only. */

export const filler =
  '(?:(?:excl|excluding|incl|including|less|with|without) (?:the |any |all )?(?:optional )?' +
  '(?:extras?|options?|optional(?: (?:extras?|items?|lines?))?)|cost|budget|requested|request|grant|funding|costs|price|' +
  'fee|fees|amount|sum|investment|due|outstanding|payable|payment|to pay|now|in|the|your|our|for|of|project|projects|' +
  'quote|quotation|offer|proposal|job|order|invoice|work|phases|services|items|net|gross|before|after|with|without|tax|' +
  'taxes|vat|gst|hst|mwst|discount|one-off|fixed|everything|all|and|by you|[a-z]{3}|us|estimate|=|[£€$¥₹])';
export const startsWithTotal = /^(?:the |your |our )?(?:grand )?(?:total|sum)\b/;
export const measure = new RegExp(
  '\\b(?:hours?|hrs?|days?|weeks?|months?|pages?|words?|time|guests?|people|number|quantity|qty|weight|area|savings?|' +
    'saved|budget|paid|station|discounts?)\\b',
);
export const endsWithTotal = /\p{L}.{0,60}\s(?:sub-?total|total)$/u;
export const otherTax = /\b(?:withholding|retention|reverse[- ]charge|tax (?:credit|relief))\b/;
export const share = /^\d[\d.,]*\s?% (?:deposit|advance|upfront|up[- ]front|up front|on|at|due|when|after|before|in advance|payable|to start)\b/;
export const paid = new RegExp(
  '^(?:(?:less|minus|already|amount|deposit|advance|total|sum|payment|first|second|third|last|interim|part|your|the|' +
    'instal?lment|instalment)s? )*(?:already )?(?:paid|received)\\b|' +
    '^less (?:your |the )?(?:deposit|advance)\\b|^(?:your )?credit$',
);
export const optional = new RegExp(
  '^\\W*(?:optional|option\\b|opt\\.)|\\boptional\\b|\\bif (?:needed|required|wanted|you (?:want|like|wish))\\b|' +
    '\\badd[- ]ons?\\b|\\bnot included\\b|\\bon request\\b',
);
export const alternative = new RegExp(
  '^\\W*(?:option|alternative|variant|choice|package|plan|tier|bundle|or|either)\\b(?!al)|' +
    '\\b(?:option|package|plan|tier|bundle|variant|alternative) (?:[a-e]|\\d|[ivx]+)\\b|' +
    '\\b(?:basic|standard|premium|gold|silver|bronze|starter|pro|essential|business|enterprise|lean|recommended) ' +
    '(?:package|plan|tier|option|version|mvp|bundle)\\b|' +
    '^\\W*(?:basic|standard|premium|gold|silver|bronze|starter|pro|essentials?)\\W*$',
);
export const recurring = new RegExp(
  '\\b(?:monthly|yearly|annually|weekly|quarterly|recurring|subscription|ongoing|per (?:month|year|week|quarter|hour|day)|' +
    '(?:a|each|every) (?:month|year|week)|p\\.?m\\.?|p\\.?a\\.?)(?!\\p{L})|' +
    '/\\s?(?:month|mo|year|yr|week)\\b',
  'u',
);
