/** The wordings that `openEndPatterns.ts` looks for, as patterns. Data only. */

/** Who may want more of it. */
export const who =
  "(?:you|your \\w+|they|the client|the \\w+ \\w+|everyone|anyone)(?:'d| would| may| might| could| can)?" + '(?: possibly| ever| all| feel| still| then)?';
export const degree = '(?:\\w+ly |100 ?% |really |quite |all |both |it )?';
/** Where the words stand as a thing of their own: at the end, or before what goes on with the list. */
export const ends =
  '(?=\\s*(?:$|[.,;:!)(–—&+|]|-\\s|(?:and|or|plus|are|is|included|incl|free|afterwards?|after|at any|at no|to|of|on|for|' +
  'as|if|in|where|when|whenever|until|till|by|with|within|per|a|each|over|during|throughout|you)\\b))';
export const listEnd =
  '(?=\\s*(?:$|[.,;:!?)…–—]|\\s-\\s|\\||for (?:just |only )?(?:[$€£₹¥\\d]|(?:chf|eur|usd|gbp|inr|[a-z]{1,3}\\$|rs)\\b|' +
  '(?:one|a (?:fixed|flat|single)|this|the) (?:fee|price|sum)\\b)))';
export const needs = '(?:needs?|wants?|requires?|demands?|calls? for|asks? for|takes?|dictates?)';
export const goesOn =
  '(?:from (?:then|there|that day|now) on|thereafter|ever after|for good|for ever|forever|for life|permanently|' +
  'on an? (?:ongoing|continuing|permanent|regular) basis|going forward|afterwards|in the long run)';

/** What may lead up to words of a list or an offer. */
export const listed = new RegExp(
  '(?:^|[,;:(&+–—]|\\b(?:includ(?:es?|ed|ing)|incl\\.?|covers?|covering|with|plus|and|or|of|for|get|gets|receive|receives|' +
    'offer|provide|give|make|makes|do|free|all|any|some|our|also|necessary|needed|required|resulting|subsequent|further|' +
    'later|later on|additional|the|add))\\s*$',
);
/** What says plainly that it is part of the price, in no number. */
export const comprised = new RegExp(
  '\\b(?:includ(?:es?|ed|ing)|incl\\.?|covers?|covering) (?:regular |occasional |frequent |extra |additional |further |' +
    'all |any |free )?(?:(?!the |your |these |those |both )[a-z-]+ )?$|' +
    '\\b(?:regular|occasional|extra|additional) $',
);
/** What says that it costs nothing more. */
export const forNothing = new RegExp(
  '^(?::|,? (?:of|for|on|in|by|with|after|from|to|at any|seen|put|dealt|fixed|corrected|answered|handled|taken care)\\b' +
    '(?:(?! to be)[^.;:,]){0,40}?)?,? ?(?:(?:is|are|get|gets) )?(?:all |also |always |possible |welcome |handled |' +
    'answered |done |fixed |made )*(?:included\\b(?! in (?:the (?:list|table|report|file|draft)|your))|free of charge|' +
    '(?:for )?free(?= ?(?:$|[.,;:!)]|of(?! (?:gst|hst|tax|vat)\\b)))|for nothing|at no (?:extra |additional |further )?' +
    '(?:cost|charge)|no (?:extra |additional )?charge|inclusive\\b|(?:my|our) treat|on (?:me|us)\\b|on the house|thrown in|' +
    'come free|part of (?:the|our|this) (?:fee|price|package|service|contract)|' +
    'covered by (?:the|our|this) (?:fee|price|fixed|package|contract)|without (?:extra |further )?(?:cost|charge))',
);
