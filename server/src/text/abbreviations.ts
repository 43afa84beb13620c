/** Abbreviations whose full stop does not end a sentence, without that stop, in lower case. */
export const abbreviations: ReadonlySet<string> = new Set([
  'a.k.a', 'abb', 'approx', 'apr', 'art', 'attn', 'aug', 'ave', 'bros', 'c', 'ca', 'cf', 'co', 'corp', 'dec', 'dept', 'dr', 'e.g', 'ed', 'eg', 'eq',
  'esp', 'est', 'excl', 'ext', 'feb', 'fig', 'fr', 'fri', 'gen', 'gov', 'hon', 'hr', 'hrs', 'i.e', 'ie', 'inc', 'incl', 'jan', 'jr', 'jul', 'jun',
  'lt', 'ltd', 'mar', 'max', 'messrs', 'min', 'mins', 'misc', 'mon', 'mr', 'mrs', 'ms', 'mt', 'no', 'nos', 'nov', 'nr', 'oct', 'p', 'pp', 'prof',
  'qty', 'ref', 'rev', 'sat', 'sec', 'sen', 'sep', 'sept', 'sq', 'sr', 'st', 'sun', 'tel', 'thu', 'thur', 'thurs', 'tue', 'tues', 'v', 'viz', 'vol',
  'vs', 'wed', 'wk', 'wks', 'yr', 'yrs',
]);
