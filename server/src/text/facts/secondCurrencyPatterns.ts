/** The wordings that `secondCurrency.ts` looks for, as patterns. Data only. */
import { light } from '../light';

export const conversion = light(
  new RegExp(
    "\\b(?:exchange|conver(?:t|ted|sion|sions|ts)|equivalent|equals?|rate of|rates? (?:at|on|today)|at today[’']s|FX|" +
      'in your currency|local currency|currency|currencies)\\b|[≈≙]|' +
      '\\b1 (?:[A-Z]{3}|euro|pound|dollar)s? ?=|[=~]\\s?(?:\\p{Sc}|[A-Z]{3})',
    'iu',
  ),
);

export const converted = /(?:\(|\/|\bor|about|approx\.?|around|roughly|i\.e\.,?|some|≈|~|=)\s*$/i;
export const added = new RegExp(
  '\\b(?:a further|an additional|an extra|another)\\s*$|' +
    '\\b(?:additional|extra|further|other|second|third)\\b[^,;:.]{0,40}\\b(?:be|comes? to|costs?|is)\\s*$',
  'i',
);
export const boughtThing = new RegExp(
  '\\b(?:add-?ons?|apps?|castle|domain|flights?|fonts?|hall|hosting|hotel|licen[cs]es?|music|plug-?ins?|rooms?|song|' +
    'software|stock (?:images?|photos?)|subscription|theatre|theme|tool|track|typeface|venue)\\b',
  'i',
);
export const asking = /\b(?:asks?|bought|charges?|comes?|costs?|for sale|is|licensed|sells?|takes?|wants?)\b[^,;:]{0,20}$/i;
export const addedBehind = /^[^.;,]{0,16}\b(?:besides|extra|in addition|more|on top)\b(?! than)/i;
export const notOurs = new RegExp(
  '\\b(?:ago|bought for|cost (?:her|him|them|us|you)|customers?|donated|earned|had|last|lost|paid|raised?|refund\\w*|' +
    'sav(?:e|ed|ing)|sold|spent|visitors?|was|were|won|your (?:shop|shops|store))\\b',
  'i',
);
export const marketBefore = /\d (?:for|in) (?:the )?[A-Z][^.;]{1,40}$/;

/** “USD 1,500, payable through us.” */
export const payable = new RegExp(
  '^[^.;:]{0,30}\\b(?:payable (?:to|through|via) us|through us|to us|' +
    'due (?:to us|on (?:approval|completion|delivery|signing|the day))|on (?:delivery|signing|completion))\\b',
  'i',
);
export const addedToBill = new RegExp(
  "^[^.;:]{0,40}\\b(?:(?:I|we)(?:[’']ll| will| then)? (?:add|charge|pass|put)|which (?:goes?|comes?|is added)|" +
    'and (?:goes?|comes?|is added)|added) (?:it |that |this |them )?(?:on )?(?:on|onto|to) (?:the|your|my|our) ' +
    '(?:final |next |last )?(?:bill|invoice)\\b',
  'i',
);
export const allPayable = new RegExp(
  '^[^.;:]{0,40}[.;] (?:All (?:two|three|four|five|of (?:it|them|this))|Both(?: of them)?|Everything|These) ' +
    '(?:is|are|falls?) (?:all )?(?:due|payable|to be paid)\\b',
);
export const byOthers = /^[^.;:]{0,20}\bby (?:the|your|their|an?)\b/i;
/** The most that our work may cost. */
export const cap = new RegExp(
  '\\b(?:bill|charges?|costs?|fee|hours|it|job|price|total|we|whole|work)\\b[^.;:]{0,40}\\b' +
    '(?:at most|beyond|capped at|exceed|limit of|maximum of|more than|over)\\s*$|' +
    '\\bwe (?:ask|bill|charge|invoice|pass on)\\b[^.,;:]{0,25}$|' +
    '\\b(?:is|are|be|comes?) (?:billed|charged|invoiced)\\b[^.,;:]{0,25}\\bat\\s*$',
  'i',
);
