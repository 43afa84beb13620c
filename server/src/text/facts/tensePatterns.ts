/** The wordings that `tense.ts` looks for, as patterns. Data only. */
import { CuedPattern } from '../cuedPattern';

/** Forms in “-ed”, but not “need”, “proceed”, “hundred”. */
export const regular =
  '(?!hundred|sacred|united|limited|related|detailed|tired|excited|pleased|delighted|interested|' + 'worried)[a-z-]+[a-df-z]ed|agreed|freed|guaranteed|decreed';
export const ahead = new CuedPattern(
  new RegExp(
    "\\b(?:will|shall|going to|won't|let's|please(?! (?:note|be|see|find|know))|could you|can you|would you|about to|" +
      'due (?:on|by|in|to)|tomorrow|tonight|' +
      "would be (?:an? [a-z]+ help|a help|appreciated|fantastic|fine|good|grand|great|ideal|lovely|nice|perfect|wonderful))\\b|\\w'll\\b",
  ),
);

export const joint = new CuedPattern(
  new RegExp(
    '[;:–—](?!\\d)|,? (?:so|but|and|then)(?= (?:on|by|from|at|we|i|you|it|they|he|she|the|this|then|your|our)\\b)|' +
      '(?<=\\b(?:told|said|agreed|heard|confirmed|promised|arranged|decided)\\b[^,.;]{0,40}) that(?= (?:we|i|you|they)\\b)',
    'g',
  ),
);
export const dated = /\d|day\b|tomorrow|\b(?:will|shall|next|noon)\b|'ll\b/;

export const gone = new CuedPattern(
  /\b(?:yesterday|ago|last (?:week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|earlier (?:today|this)|so far)\b/,
);
export const subordinate = /\b(?:because|which|who|whom|that|as|although|though|since|where|once|when|after|until|before|if)\b[^,;:–—]*/g;

export const backward = new RegExp(
  '\\b(?:dated|of|since|last|the one from|as of|ending|ended|' +
    'from (?:our|your) (?:call|mail|e-mail|email|meeting|letter|visit) (?:of|on))\\s+(?:the\\s+)?(?:\\w+day,?\\s+)?$',
);
export const reference = new RegExp(
  '\\b(?:mail|e-mail|email|message|letter|call|conversation|meeting|visit|chat|note|notes|minutes|pictures|photos|photo|' +
    'files|film|recording|results|invoice|quote|order)\\s+(?:of|on|from|dated)\\s+(?:the\\s+)?$',
);
export const anyWeekday = /\b(?:a|any|no) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;

export const loose = new RegExp(
  '\\b(?:today|tonight|tomorrow|(?:during|in the course of|over the course of|later in) the ' +
    '(?:day|week|morning|afternoon|month)|(?:this|next|the coming|the following|later this|early next|late next|' +
    'the end of (?:the|this|next)|end of|over the|at the|mid) (?:week|weekend|month|year|morning|afternoon|evening|spring|' +
    'summer|autumn|fall|winter|quarter|day|few days|days|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|' +
    'january|february|march|april|june|july|august|september|october|november|december)|(?:in|within) (?:a|an|the|about|' +
    'around|under|less than|one|two|three|four|five|six|seven|ten|half|\\d+|several|some)\\b[^,;:]{0,24}?' +
    '(?:minutes?|hours?|days?|weeks?|fortnight|months?|next)|within (?:days|hours|weeks)|' +
    '(?:in|by|before|from|during|until|early|mid|late|mid-) ?(?:the )?' +
    '(?:(?:early|mid|late|the (?:middle|end|start|beginning) of)[ -])?(?:january|february|march|april|may|june|july|august|' +
    'september|october|november|december|spring|summer|autumn|winter|christmas|easter|new year|lunch ?time|noon|midday|' +
    'close of business)|(?:first|second|third|last) week of|every (?:day|week|month|morning|\\w+day)|' +
    'each (?:day|week|month|\\w+day)|overnight|weekly|daily|monthly|at once|immediately|straight away|right away|' +
    'right now)\\b',
);
export const event = /\b(?:once|when|whenever|after|as soon as|before|until|the moment|the day|on receipt of|upon|as the|on completion|on delivery|if)\b/;
export const unknownEvent = new RegExp(
  "\\b(?:as soon as (?:possible|we can|i can|we're able|we are able)|(?:once|when|as soon as|if|after|until|the moment) " +
    "(?:we|i|there is|there's|they|he|she)(?:'ve| have| know| hear| get| find| learn|'re able| are able| can|'s| is|" +
    ' has)\\b|when(?:ever)? (?:possible|i get|we get|i have|we have))',
);
export const clientActs = new RegExp(
  '\\b(?:once|when|after|as soon as|if|the moment|until|on receipt of|upon|before|the day)\\b[^.;:]{0,40}\\b(?:you|your|' +
    'yours|approv\\w+|sign\\w*|deposit|payment|paid|order|arrives?|delivered|delivery|is in|are in|goes?|starts?|opens?|' +
    'ends?|dries|dry|dried|done|ready|complete\\w*|finish\\w*|launch\\w*|call|meeting|holiday|holidays|confirmation|' +
    'acceptance)\\b',
);
