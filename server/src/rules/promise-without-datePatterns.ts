/** The wordings that `promise-without-date.ts` looks for, as patterns. Data only. */
import { phrase } from '../text/facts/cues';

/** “You also asked about a version in Polish. We’ll look into it.” */
export const theyAsked =
  /^\W*(?:(?:and|also|finally|last),? )?you(?:['’]ve| have)? (?:also |even |then )?(?:asked|enquired|inquired|wanted to know|wondered)\b/i;
export const looksInto = new RegExp(
  '\\b(?:ask (?:around|our|the)|check(?:ing)? (?:it|that|this)|clarify|enquire|find (?:it |that |this )?out|' +
    'get (?:a price|prices)|look(?:ing)? into (?:it|that|this)|see (?:what|whether|if))\\b',
  'i',
);

export const introduces = /^[^,;]*\b(?:(?:connect|introduce) you|hook you up|put you (?:in (?:contact|touch)|through))\b/i;

/** Behind these a day would be that of something else: “the letter to sign by Thursday”. */
export const reachesFar =
  /\b(?:whose|that|which|who|to (?!(?:the|your|you|our|my|a|an|him|her|them|his|their|me|us|this|that|these|all|both|\w+ing)\b)[a-z]+)\b/;
const things = '(?:everything|it|that|them|these|those|this|(?:the|your|all|both) (?:[a-z-]+ ){0,3}?[a-z-]+)';
export const onTheSpot = phrase(
  `^(?:i|we)(?:'ll| will| shall)(?: also| then| gladly)* (?:bring (?!${things} (?:back|up)\\b|up\\b|` +
    'you (?:the|an?|your) (?:answer|contract|draft|proof|quote|report)\\b)|' +
    `(?:take|put) ${things} (?:apart|back (?:together|up)|off|up)\\b|carry ${things} (?:down|in|out|up)\\b|` +
    '(?:dismantle|lift|load|pack|reassemble|unload|unpack|wrap) ' +
    `(?![^.;]*\\b(?:album|app|drive|files?|folder|list|page|server|site|system|website)\\b)${things})`,
);
export const weCome = phrase(
  "\\b(?:i|we|(?:the|our) (?:boys|crew|lads|men|team|van)[^.;]{0,30})(?:'ll| will|'re| are| shall)? " +
    '(?:be (?:at yours|here|on site|there|with you|round)|arrive|come|coming|start|with you)\\b',
);
export const namesDay = new RegExp(
  '(?<!\\b(?:dated|from|of) )\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ' +
    '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|' +
    '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)',
  'i',
);

/** “We’ll put it on the final invoice.” */
export const onBill = new RegExp(
  '\\b(?:add|bill|charge|deduct|include|knock|put|take)\\b[^.;]{0,40}\\b(?:from|in|off|on|to|with) (?:my|our|the|your) ' +
    '(?:(?:closing|final|first|last|monthly|next|quarterly|same|second) |[a-z]+ber |[a-z]+ary )?(?:account|bill|invoice|statement)\\b',
);
