/** The wordings that `itemLists.ts` looks for, as patterns. Data only. */
import { light } from '../light';

export const noScopeLead = light(
  new RegExp(
    '\\b(?:need from you|from you|you need to|send (?:me|us)|please|questions?|next steps?|before we (?:start|begin)|' +
      'to (?:start|begin|get started|go ahead|book)|payments?|pay|paid|settled?|instal?ments?|not|outside|extra|dates?|' +
      'timeline|schedule|slots?|available on|attached(?=[^.]*:\\s*$)|team|references|clients|worked (?:with|for)|why|about us|' +
      "conditions|terms|assum\\p{L}+|exclu\\p{L}+|details|contact)\\b|n['’]t\\b|\\?\\s*$",
    'iu',
  ),
);
export const scopeLead = /\b(?:includ(?:es?|ed|ing)|covers?|you(?:['’]ll| will)? (?:get|receive)|we (?:will|would)|for (?:this|that))\b(?![^.]*\bnot\b)/i;

/** What a sentence has to speak of to say that the list below it is no list of the work. */
export const aboutDeal = new RegExp(
  '\\b(?:assum\\w+|contact|cover\\w*|dates?|deadlines?|details|exclu\\w+|extra|from you|includ\\w*|instal?ments?|need|paid|' +
    'part of|pay\\w*|please|price[ds]?|questions?|references|schedule|send|settled?|steps?|terms|timeline|you)\\b',
  'i',
);

export const requested = new RegExp(
  "^(?:please|kindly|you(?:['’]ll)?|(?:send|reply|confirm|sign|pay|choose|tell|let|approve|provide|return|fill|decide|" +
    'pick|upload|forward|click|give)\\s+(?:us|me|back|the|your|a|by|to|which|whether|this|off|in|with|it|and))\\b',
  'i',
);
/** “£3,000 when you sign” is a payment. */
export const payment = /^[^\p{L}]{0,3}(?:\p{Lu}{3} ?)?\d[\d.,'’ ]*\s?\p{Sc}?,? (?:now|up ?front|today|(?:when|on|at|upon|after|before|once|with|by)\b)/iu;

export const itemColumn = new RegExp(
  '\\b(?:items?|services?|descriptions?|what|deliverables?|packages?|tasks?|work|products?|features?|options?|included|' +
    'scope|activit(?:y|ies)|phases?|stages?)\\b',
  'i',
);
export const otherColumn = /\b(?:when|due|date|deadline|payments?|instal?lments?|who|role|paid|duration|ready)\b/i;
