/** The wordings that `openEndSenses.ts` looks for, as patterns. Data only. */
import { givers, goods } from '../../words/endlessWords';

export const verbBefore = new RegExp(
  "\\b(?:to|we|i|you|they|will|can|'ll|could|would|must|should|that|which|who|not|also|fully|may|might|let|help|browsers?|" +
    "devices?|phones?|it|please|don't|doesn't|and help|gladly|always|or)\\s+$",
);

export const supportBefore = new RegExp(
  "(?:^|[^\\p{L}\\s'’-]|\\b(?:and|plus|with|of|for|includ\\w+|covers?|get|gets|have|offer|provide|give|add|the|some|any|our|" +
    'monthly|weekly|yearly|annual|all|on|need|is|or|receive|as well as|quick|friendly|unlimited|good|proper|extended|' +
    'standard|business hours|then|after|commercial|design|marketing|editorial|event|pr|creative|tax|payroll|bookkeeping|' +
    'hr))\\s*$',
  'u',
);
export const supportBehind = new RegExp(
  "^(?:[^\\p{L}\\s'’-]|$|\\s*$|\\s*[^\\p{L}\\s]|\\s+(?:is|are|will|and|or|plus|after|by|until|during|on|in|at|when(?:ever)?|if|" +
    'as|included|free|comes?|costs?|through|via|over|before|afterwards|where|throughout|with|within|once|beyond|from|per|' +
    'each|every|all|to|package|packages|service|services|retainer|subscription|' +
    'for (?:\\p{Sc}|you\\b|your (?:team|site|website|staff|shop|page|app|new)\\b|' +
    'the (?:new |whole )?(?:site|website|team|shop|app|system|launch)\\b|it\\b|questions|all|any|up to|a|one|two|three|four|' +
    'six|twelve|\\d|free\\b|the (?:first|next)))\\b)',
  'u',
);
export const otherSupport = /\b(?:thank\w*|grateful|appreciat\w+|contact|ask|call|e-?mail|e-?mailing|via|through|with(?: the)?|need|needs|needed)\s+$/;

export const others = /\b(?:your|their|his|her|no|not|without|isn't|aren't|never|whose|client's|browser|version)\s+$/;
export const forNothing = /\b(?:free|included|no (?:extra |additional |further )?(?:cost|charge)|on us|on the house|covered|complimentary)\b/;

/** “Any extra changes: £45 an hour” are counted when they come. */
export const paidEach = new RegExp(
  '^\\s*(?::|[–—-]|\\(|are|at|cost|for)?\\s*(?:[£€$₹]|[a-z]{2,3}[$ ])\\s?\\d[\\d.,]*\\s*(?:€|eur\\b)?\\s*' +
    '(?:an?|apiece|each|per|/) ?(?:change|correction|day|hour|page|round|version|visit)?\\b',
);

/** What has no limit though nobody works for it. */
export const things = new RegExp(
  '^ (?:liability|company|data|calls (?:to|within)|texts?|minutes|internet|broadband|holidays?|mobile|possibilities|' +
    'potential|plan|tariff|users?|entries|accounts?|mailboxes|bandwidth|traffic|storage|space|products|visitors|members|' +
    'tickets|bookings|scroll\\w*|loop\\w*|choice|variety|love|energy|patience|supply|' +
    'access(?! to (?:our|us|me|the (?:help|support|team|service|hotline))))',
);
/** Things that take, hold or allow as much as one likes by themselves. */
export const tools = new RegExp(
  '\\b(?:form|software|shop|site|website|page|app|system|plugin|plug-in|tool|cms|theme|editor|platform|database|gallery|' +
    'calendar|plan|tariff|licen[cs]e|card|account|ticket|pass|buffet|package you (?:have|use))\\b[^.;,]{0,20}\\b(?:takes?|' +
    'accepts?|lets?|allows?|holds?|stores?|handles?|supports?|can|gives?|has|have|with|shows?)\\b',
);
export const laterOn = /\b(?:after|afterwards|at (?:all times|any time)|from (?:then|that day|day one|the first day)|later|once|thereafter|throughout)\b/;
export const ourPeople = new RegExp(
  '\\b(?:we|i|me|us|(?:our|my) (?:\\w+ )?(?:team|people|staff|developers?|designers?|engineers?|technicians?|consultants?|' +
    "colleagues?|helpdesk|hotline|crew|editors?|lawyers?|office)|one of us)\\b(?:'re|'m|'ll|'d)?[^.;:]{0,60}$",
);

export const forHours = /\bfor (?:about |around |half )?(?:an?|one|two|three|four|\d+) (?:good |whole )?(?:afternoon|day|evening|hour|morning)s?\b/;

const giver = `(?:${givers.split(', ').join('|')})`;
/** “The hotel gives …”, “your contract has …”, “says the caterer”, “is the maker's term”, “from your provider”. */
export const given = new RegExp(
  `\\b(?:${giver}|[a-z]+ (?:company|contract|provider))s? (?:also |always |even |only )?(?:allows?|covers?|gives?|` +
    'grants?|has|have|includes?|is|lets?|offers?|promises?|provides?|says?|sells?|sets?|supplies)\\b|' +
    '\\b(?:says|said|say|according to) (?:the|my|your|our|mr|mrs|ms|dr|his|her) |' +
    `\\b${giver}'s (?:offer|own|promise|rule|term|terms|word|words)\\b|` +
    `\\b(?:at|by|from) (?:your|the|their|his|her) (?:own )?${giver}\\b|` +
    `, (?:the|your) ${giver} says\\b`,
);
/** “Unlimited soft drinks”, “tickets: as many as you like”. */
const good = `(?:${goods.split(', ').join('|')})`;
export const goodBehind = new RegExp(`^ (?:(?:for|of|on|to) )?(?:[a-z-]+ ){0,2}${good}\\b`);
export const goodBefore = new RegExp(`^\\W*(?:[a-z-]+ )?${good}(?::|,| are| is)? [^.;]{0,20}$`);
/** What the client does without us, as often as he likes. */
export const alone = new RegExp(
  '^\\W*(?:[a-z]+, )?(?:(?:you|they|your [a-z]+|members|guests|visitors)(?: and [a-z ]{2,20})? ' +
    '(?:can|may|could|are free to|are welcome to|will be able to) |(?:the|your) [a-z]+ lets you |just )?' +
    '(?:bring (?!(?:her|him|it|them) )|copy|download|drive|eat|enter|import|invite|log|open|order|park|pay|pick (?!my|our)|' +
    'play|post|print|publish|read|reprint|reuse|run|sell|share|swim|take|upload|use|view|watch|wear)\\b(?!-)',
);
