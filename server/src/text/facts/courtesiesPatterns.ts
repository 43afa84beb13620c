/** The wordings that `courtesies.ts` looks for, as patterns. Data only. */
import { CuedPattern } from '../cuedPattern';

const mood =
  '(?:great|good|lovely|nice|wonderful|fantastic|pleasant|relaxing|restful|peaceful|happy|super|brilliant|fabulous|' +
  'beautiful|safe|merry|fun|sunny|quiet|cosy|cozy|well-deserved|well-earned|fine|terrific|excellent|smooth|splendid|' +
  'productive|successful|amazing|awesome|blast)';
export const thanks = new CuedPattern(
  new RegExp(
    '\\b(?:thanks|thank you|thank-you|thankyou|thx|many thanks|with thanks|cheers for|ta for|kudos|much appreciated|' +
      'really appreciated|gratefully|with gratitude|with appreciation|in appreciation)\\b|' +
      "\\b(?:we|i)(?:'m| am|'re| are)? (?:all )?(?:do |really |so |very |truly |deeply |most |much |greatly |sincerely |also |" +
      'both )*(?:appreciate|grateful|thankful|thank)\\b|' +
      '\\b(?:appreciate|grateful for|thankful for) (?:your|all|the|that|how)\\b|' +
      "\\bcan(?:not|'t) thank\\b|\\bto thank\\b|\\bour thanks\\b|\\bmy thanks\\b",
    'g',
  ),
);
/** Behind “thank you”, what makes it the name of a thing; before it, what makes it no thanks. */
export const notThanksAfter = new RegExp(
  '^(?:-| )(?:pages?|messages?|notes?|cards?|e-?mails?|mails?|letters?|screens?|gifts?|button|text)\\b|' +
    '^ to (?!you\\b|your\\b|everyone|all\\b|the (?:whole )?team\\b|both\\b)',
);
export const notThanksBefore = /(?:\bno|\bwithout|\ba|\bthe|\bsay|\bsaying|\bsend|\bsends|\bsending) $/;
export const notAppreciation = /\b(?:would|'d|could|should)\b[^.]{0,30}\b(?:appreciate|grateful|appreciated|thankful)\b/;
/** “If you could sign it, I’d be very grateful” thanks in advance; “I would appreciate it if” is a mere request. */
export const wouldThank = new RegExp(
  "\\b(?:i|we)(?:'d| would| should) be (?:(?:(?:so|very|really|most|truly|extremely|ever so|deeply|hugely|eternally|" +
    'enormously) )+(?:grateful|thankful)\\b|(?:grateful|thankful|much obliged)\\W*$)',
);
export const wish = new CuedPattern(
  [
    '(?<!\\b(?:we|i|they|who|to|guests|people) )\\b(?:have|having|enjoy|enjoyed|wish(?:ing)? you(?: all| both)?|' +
      "hope you(?: all| both)?(?:'re| are)?(?: have| had| enjoy| having)?) " +
      '(?:yourself|yourselves|a |an |the |your |every |all |this |what |some )?(?:very |really |truly |rest of |most )?' +
      `(?:${mood}|rest of|weekend|holidays?|day|evening|week|trip|break|summer|success|luck|best|well|sunshine|festive|` +
      'easter|christmas|party|opening|launch|show|event|race|read|view|results?|new|game|match|wedding|journey|flight|' +
      'festival|snow|sun|time|speedy|quick|strength|joy|happiness)\\b',
    "(?<!\\b(?:who|who'd|who'll|who would|they|they'd|people|guests) )\\benjoy\\b(?! (?:a|an|the)? ?(?:\\d|discount|free|special))",
    '\\b(?:good|best of|lots of|every|wishing you|the best of) luck\\b',
    '\\b(?:we|i|all of us|the team) (?:all )?(?:wish|hope) (?:you|the|your|it|that|this|everything|everyone|all)\\b' +
      '(?!.{0,12}\\b(?:helps?|clear|clears|makes sense|is ok|is okay|answers?|explains?|works for|can|could|will|like|agree|' +
      'find|understand)\\b)',
    '\\bwish(?:ing)? (?:you|your|him|her|them|everyone|all|maya|both)\\b',
    '\\bhope (?:you|the|your|it|everyone|everybody|all)\\b.{0,60}\\b(?:goes|go|well|better|lovely|great|wonderful|enjoy|' +
      'enjoyed|recover|recovers|success|weekend|holiday|fun|safe|lots of|good (?:week|day|trip|time|start|rest))\\b',
    '\\b(?:congratulations|congrats|felicitations|well done|bravo|bon voyage|bon appetit|welcome aboard|welcome on board|' +
      'get well|take good care|stay (?:safe|well|warm|healthy)|safe (?:travels?|journey|trip|flight)|fingers crossed|' +
      'happy (?:new year|birthday|anniversary|holidays|christmas|easter|thanksgiving|friday|hanukkah|diwali|eid|travels|' +
      "baking|reading|weekend)|merry christmas|season's greetings|long may|here's to|compliments of the season|" +
      'speedy recovery|break a leg|godspeed|sleep well)\\b',
    '\\b(?:all the|all our|all my|our|my|very|the) best (?:wishes )?(?:for|with|to|of|in|on|from)\\b|' +
      '\\bbest wishes (?:for|with|to|on|from)\\b|\\bwarm(?:est)? wishes (?:for|to)\\b|' +
      '\\bwith every good wish\\b',
    // Nobody is less friendly for a typo.
    '\\b(?:look|lo{2,5}king|looks) (?:very much |really |so much |so |all )?forward to ' +
      '(?!(?:hear|receiv|your (?:re|feed|ans|comm|thou|views|inp|conf|appr|dec|ok|call|news|e?-?mail|mess)|getting your|' +
      'an answer|a reply|any))',
    "\\b(?:can't|cannot|can not|couldn't) wait (?:to|for|until|till)\\b(?! hear)",
    "\\b(?:it|this|that)(?:'s|'ll be| is| was| has been| will be)? (?:been )?(?:such |really |always |truly )*(?:a|an)? ?" +
      '(?:real |great |true |huge |absolute |genuine |lovely )*(?:pleasure|joy|honou?r|delight|privilege|treat)\\b',
    "\\b(?:it|that)(?:'s| is| was| has been| will be) (?:so |really |very |always |truly |such )*" +
      '(?:great|lovely|wonderful|good|nice|fun|a lot of fun) (?:to|working|meeting|seeing|talking|having)\\b|' +
      '\\b(?:great|lovely|wonderful|good|nice) (?:to meet|meeting|working with|seeing|to see|talking|speaking) ' +
      '(?:to |with )?you\\b|\\bpleasure (?:to|working|doing)\\b',
    "\\b(?:we|i|all of us|the team)(?:'ve| have|'re| are|'m| am)? " +
      '(?:all |both |really |so |very |truly |absolutely |thoroughly )*(?:enjoyed|loved|delighted|thrilled|excited|honoured|' +
      'honored|proud|happy for you|glad to have|lucky to)\\b.{0,40}\\b(?:you|your|together|this project)\\b',
    '\\b(?:say|give|send|pass on) (?:my |our )?(?:hello|hi|best|love|regards|congratulations|best wishes|warm wishes|' +
      'kind regards)\\b|(?<!\\b(?:have|like|needs?|wants?) to )\\bsee you (?:there|then|soon|at|on|in|tomorrow|next|again|this|' +
      '(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b|' +
      '\\bmay (?:your|you|the) [a-z]+ .{0,30}(?:well|sweet|success|happy|bright|full)\\b',
  ].join('|'),
);

const anyQuestions =
  '(?:any|anything|owt|something|some|further|more|other|another|questions?|queries|query|problems?|concerns?|issues?|' +
  'trouble|help|doubts?|thoughts|comments|feedback|unclear|not clear|wrong|amiss|missing|else|need|stuck|chat|talk|' +
  'discuss|assistance|information|info|worried|unsure|not sure)';
const contact =
  '(?:let (?:me|us) know|(?:just |simply )?(?:give (?:me|us) a (?:call|ring|shout|bell)|call (?:me|us)?|ring (?:me|us)?|' +
  'phone|e-?mail (?:me|us)?|write (?:to (?:me|us))?|reply|text me|message (?:me|us)|' +
  'drop (?:me|us) a (?:line|note|message|mail|text)|get in touch|be in touch|reach out|contact (?:me|us|our \\w+)|ask|' +
  'shout|tell (?:me|us)|come back to (?:me|us)|speak up|say so|holler))';
export const offer = new CuedPattern(
  [
    `\\b(?:don't|do not|never|please don't) hesitate\\b`,
    `\\bfeel free\\b(?! to (?:approve|sign|confirm|choose|pick|book|select|start|pay))`,
    '\\b(?:if|should|in case|whenever|where)\\b[^.;]{0,30}\\b' +
      `(?:you|there|anything|something)\\b[^.;]{0,60}\\b${anyQuestions}\\b[^;]{0,60}(?:\\b${contact}|\\bhere\\b|\\bhappy\\b|` +
      '\\bglad\\b|\\bavailable\\b|\\bhelp\\b|\\ba call away\\b|\\bjust\\b)',
    `\\b${contact}\\b(?: here| directly| back| at any time| any ?time| on [^,]{4,20})?,?(?: please)? ` +
      `(?:if|should|in case|with|whenever|about)\\b[^.;]{0,60}\\b${anyQuestions}\\b`,
    "\\b(?:we|i)(?:'m|'re| am| are|'ll be| will be|'d be| would be)? (?:always |more than |only |very |just )*(?:happy|" +
      'glad|pleased|delighted|here|available|on hand|around|a phone call away) (?:to (?:help|answer|discuss|talk|chat|' +
      'explain|go through|assist|jump on|take|walk you)|for you|if|should|any ?time|whenever|for any|on|at|all)\\b',
    '^(?:got |have |if you have )?(?:any |other |more )*(?:questions|queries|comments|doubts|concerns)\\b' +
      '(?:,? (?:or (?:comments|concerns|queries|changes|doubts)))?(?:$|' +
      "[?,:–—-]? ?(?:just|please|call|ask|reply|let|i'm|we're|e?-?mail|write|feel|at all)?)",
    `^(?:and |so )?(?:need|want) (?:any |anything |more |some )?(?:help|more|else)`,
    `\\b(?:any|if you have) (?:questions|queries|feedback|comments|thoughts)\\b[^.]{0,20}\\b(?:welcome|let me know|let us know)\\b`,
    `\\bhappy to (?:help|answer|discuss|talk|chat|explain|go through|jump on|walk you)\\b`,
  ].join('|'),
);
export const vagueAsk = new CuedPattern(
  new RegExp(
    '^(?:so |please |just |do |and |as always,? |anyway,? )*(?:let (?:me|us) know|tell (?:me|us)|(?:give|send) (?:me|us)|' +
      "(?:i'd|we'd|would|i would|we would) love(?: to hear)?|love to hear|keen to hear|curious to hear|interested to hear|" +
      "(?:i'd|we'd|i would|we would) (?:welcome|appreciate|like to hear|be (?:keen|glad|happy|interested|curious) to hear))\\b" +
      '(?: (?:what|how) you (?:think|feel|get on)|' +
      " how (?:you(?:'d| would)? ?(?:like|prefer|want|wish)(?: us| me)?(?: to)?|to) (?:carry on|continue|" +
      'go (?:ahead|forward|from here|on)|handle (?:it|this)|move (?:ahead|forward|on)|play (?:it|this)|proceed|' +
      "take (?:it|this) (?:forward|from here|on))| what you(?:'d| would)? ?(?:like|want|wish) (?:(?:me|us) )?to do|" +
      ' if (?:there (?:are|is) )?any (?:comments|concerns|issues|problems|queries|questions|thoughts)|' +
      ' (?:your|any|some) (?:thoughts|feedback|comments|opinion|views|ideas|impressions)| how it (?:goes|looks|sounds|feels)|' +
      ' (?:back|soon|asap|please|either way|when you can|whenever you can|when you get a chance|' +
      'at your (?:earliest )?convenience|as soon as (?:possible|you can)))*' +
      '(?: (?:about|of|on) (?:it|this|that|them|these|everything|all this))?[\\s.!:)😊🙂-]*$',
    'u',
  ),
);
export const hope = new CuedPattern(
  new RegExp(
    '\\b(?:look|looking|looks) (?:very much |really |so much |so )?forward to (?:hear|receiv|' +
      'your (?:re|feed|ans|comm|thou|views|inp|conf|appr|dec|ok|call|news|e?-?mail|mess)|an answer|a reply|any)|' +
      '\\b(?:hope|hoping|await|awaiting|waiting|expect|expecting)\\b.{0,20}\\b(?:to hear (?:from|back)|' +
      'your (?:reply|response|answer|feedback|thoughts|comments|reaction))\\b|' +
      "\\bhope (?:this|that|it|these|the above|you)(?:'s| is| are|'ll| will)? ?(?:all |now )?(?:helps?|clears?|makes|ok|okay|" +
      'clear|answers?|explains?|useful|helpful|like|find|enjoy|agree|understand|works|meets)\\b|' +
      '\\b(?:talk|speak|chat|more|hear from you|see you) (?:to you )?(?:soon|later)\\b|' +
      '^until then\\b|\\bonwards\\b',
  ),
);
export const sorry = new CuedPattern(/\b(?:sorry|apolog(?:y|ies|ise|ize)|inconvenience|bear with (?:us|me)|for your understanding|rest assured)\b/);
