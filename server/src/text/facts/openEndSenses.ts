/** Other senses of the words that promise work without end: “support for Safari”, “unlimited data”, “if needed”. */
import { givers, goods } from '../../words/endlessWords';
import type { TextRange } from '../range';
import type { OpenEndType } from './openEndPatterns';

const verbBefore = /\b(?:to|we|i|you|they|will|can|'ll|could|would|must|should|that|which|who|not|also|fully|may|might|let|help|browsers?|devices?|phones?|it|please|don't|doesn't|and help|gladly|always|or)\s+$/;

const supportBefore = /(?:^|[^\p{L}\s'’-]|\b(?:and|plus|with|of|for|includ\w+|covers?|get|gets|have|offer|provide|give|add|the|some|any|our|monthly|weekly|yearly|annual|all|on|need|is|or|receive|as well as|quick|friendly|unlimited|good|proper|extended|standard|business hours|then|after|commercial|design|marketing|editorial|event|pr|creative|tax|payroll|bookkeeping|hr))\s*$/u;
const supportBehind = /^(?:[^\p{L}\s'’-]|$|\s*$|\s*[^\p{L}\s]|\s+(?:is|are|will|and|or|plus|after|by|until|during|on|in|at|when(?:ever)?|if|as|included|free|comes?|costs?|through|via|over|before|afterwards|where|throughout|with|within|once|beyond|from|per|each|every|all|to|package|packages|service|services|retainer|subscription|for (?:\p{Sc}|you\b|your (?:team|site|website|staff|shop|page|app|new)\b|the (?:new |whole )?(?:site|website|team|shop|app|system|launch)\b|it\b|questions|all|any|up to|a|one|two|three|four|six|twelve|\d|free\b|the (?:first|next)))\b)/u;
const otherSupport = /\b(?:thank\w*|grateful|appreciat\w+|contact|ask|call|e-?mail|e-?mailing|via|through|with(?: the)?|need|needs|needed)\s+$/;

const others = /\b(?:your|their|his|her|no|not|without|isn't|aren't|never|whose|client's|browser|version)\s+$/;
/** What comes on top is not offered unless it is free. */
const more = /\b(?:extra|additional|further|more)\s+$/;
const forNothing = /\b(?:free|included|no (?:extra |additional |further )?(?:cost|charge)|on us|on the house|covered|complimentary)\b/;

/** “Any extra changes: £45 an hour” are counted when they come. */
const paidEach = /^\s*(?::|[–—-]|\(|are|at|cost|for)?\s*(?:[£€$₹]|[a-z]{2,3}[$ ])\s?\d[\d.,]*\s*(?:€|eur\b)?\s*(?:an?|apiece|each|per|\/) ?(?:change|correction|day|hour|page|round|version|visit)?\b/;

/** What has no limit though nobody works for it. */
const things =
  /^ (?:liability|company|data|calls (?:to|within)|texts?|minutes|internet|broadband|holidays?|mobile|possibilities|potential|plan|tariff|users?|entries|accounts?|mailboxes|bandwidth|traffic|storage|space|products|visitors|members|tickets|bookings|scroll\w*|loop\w*|choice|variety|love|energy|patience|supply|access(?! to (?:our|us|me|the (?:help|support|team|service|hotline))))/;
/** Things that take, hold or allow as much as one likes by themselves. */
const tools = /\b(?:form|software|shop|site|website|page|app|system|plugin|plug-in|tool|cms|theme|editor|platform|database|gallery|calendar|plan|tariff|licen[cs]e|card|account|ticket|pass|buffet|package you (?:have|use))\b[^.;,]{0,20}\b(?:takes?|accepts?|lets?|allows?|holds?|stores?|handles?|supports?|can|gives?|has|have|with|shows?)\b/;
/** “You can phone our bookkeepers without limit.” */
export const reachesUs = /\byou (?:can|may)(?: also| always| then)? (?:ask|call|consult|e-?mail|message|phone|ring|speak to|talk to|text|visit|write to) (?:me|us|(?:my|our) [a-z]+)\b[^.;]*$/;
function isNotOurs(plain: string, written: string, start: number, end: number): boolean {
  const before = plain.slice(0, start);
  const after = plain.slice(end);
  // “Unlimited Prints Ltd” is a name.
  if (/^\p{Lu}\p{Ll}/u.test(written.slice(start)) && (start > 0 ? /^ \p{Lu}/u : /^ (?:\p{Lu}\p{L}+ )*(?:Ltd|Limited|Inc|LLC|GmbH|plc|Pty|Co)\b/u).test(written.slice(end))) return true;
  return things.test(after) || /\bnot\s+(?:an?\s+)?$/.test(before) || (tools.test(before) && !reachesUs.test(before));
}

/** “You have our full support” means well; “after that you have our full support” offers work. */
const moral = /\b(?:have|has) (?:all )?(?:my|our)\s+$/;
const laterOn = /\b(?:after|afterwards|at (?:all times|any time)|from (?:then|that day|day one|the first day)|later|once|thereafter|throughout)\b/;

/** Ways to be there for the client; only people can be, and only ours are meant. */
export const standby = /^(?:available|here|there|on (?:call|hand|standby)|at your (?:disposal|beck)|(?:a|one) (?:phone |quick )?call away|always|day and night|at all hours|around the clock)\b/;
const ourPeople = /\b(?:we|i|me|us|(?:our|my) (?:\w+ )?(?:team|people|staff|developers?|designers?|engineers?|technicians?|consultants?|colleagues?|helpdesk|hotline|crew|editors?|lawyers?|office)|one of us)\b(?:'re|'m|'ll|'d)?[^.;:]{0,60}$/;

const forHours = /\bfor (?:about |around |half )?(?:an?|one|two|three|four|\d+) (?:good |whole )?(?:afternoon|day|evening|hour|morning)s?\b/;

/** @param written The same words with their capitals. */
export function isOtherSense(type: OpenEndType, plain: string, written: string, { start, end }: TextRange): boolean {
  const words = plain.slice(start, end);
  const before = plain.slice(Math.max(0, start - 40), start);
  const after = plain.slice(end, end + 40);
  if (type !== 'rest' && type !== 'asNeeded' && (others.test(before) || (more.test(before) && !forNothing.test(plain)))) return true;
  // “There have been a number of changes in the staff” is news.
  if ((type === 'count' || type === 'rounds') && /\bthere (?:has|have|had|was|were)(?: \w+){0,3}\s+$/.test(before)) return true;
  // “All rights are reserved, including without limitation …” is the law's way of counting up; “an hour together, until it is boring” has its hour.
  if (type === 'unlimited' && ((/^without/.test(words) && (/\bincluding,?\s+$/.test(before) || /\b(?:liabilit\w+|remed\w+|reserv\w+|rights?|waive\w*)\b/.test(before + after))) || (/^(?:until|till|til)\b/.test(words) && forHours.test(plain)))) return true;
  if (/^(?:all |any )?(?:additional|extra|further|later) /.test(words) && paidEach.test(after)) return true;
  if (type === 'unlimited') return isNotOurs(plain, written, start, end);
  if (type === 'rest') return /\b(?:about|concerning|regarding|topics?|(?:articles?|books?|films?|reports?|stud(?:y|ies)|talks?|texts?) (?:\w+ )?deals? with)\b[^.;]*$/.test(plain.slice(0, start));
  // “A second player on call for each seat.”
  if (/^on call\b/.test(words) && /\b(?:back-?up|deputy|reserve|second|spare|stand-?in|substitute) (?:[a-z]+ )?$/.test(plain.slice(0, start))) return true;
  // “By bank transfer or cheque, as you wish.”
  if (/^(?:as|whichever|whatever) you (?:choose|like|please|prefer|wish)\b/.test(words) && /\bor\b[^.;]*$/.test(plain.slice(0, start))) return true;
  // “We guarantee you light day and night.”
  if (/^(?:day and night|at all hours|around the clock)\b/.test(words) && !/\b(?:answer\w*|available|call\w*|disposal|hand|help\w*|here|hotline|phone|reach\w*|ring|serv\w+|side|staffed|support\w*|there|watch\w*)\b/.test(plain)) return true;
  if (standby.test(words)) return !ourPeople.test(plain.slice(0, start)) || /\b(?:cancel|terminat|withdraw)/.test(plain);
  if (type === 'asNeeded') return /^ (?:by (?:law|the|your|regulation|code)|under|for (?:the )?(?:permit|visa))/.test(after) || /\b(?:is|are|was|were|be|information|documents?|if)\s+$/.test(before);
  // Only the word “support” has so many senses.
  if (type !== 'support' || !words.endsWith('support')) return type === 'support' && verbBefore.test(before) && !/^(?:after|answer|clear|deal|from then|handle|repl|respond|thereafter)/.test(words);
  if (moral.test(before) && (!laterOn.test(plain) || /^ (?:in|on|with|for) (?:this|that|these|your|whatever)\b/.test(after))) return true;
  // “Markdown support” is a feature, “supports phones” a verb, and “support for Safari” neither.
  if (verbBefore.test(before) || !supportBefore.test(before) || !supportBehind.test(after) || /^ from you/.test(after)) return true;
  return otherSupport.test(before) && !/\p{Sc} ?\d[^.;]*\bwith(?: the)?\s+$/u.test(plain.slice(0, start)) && !/\b(?:comes|package|website|site|includes?|together|along|hosting|training)\b[^.;]*\bwith(?: the)?\s+$/.test(plain.slice(0, start));
}

const giver = `(?:${givers.split(', ').join('|')})`;
/** “The hotel gives …”, “your contract has …”, “says the caterer”, “is the maker's term”, “from your provider”. */
const given = new RegExp(`\\b(?:${giver}|[a-z]+ (?:company|contract|provider))s? (?:also |always |even |only )?(?:allows?|covers?|gives?|grants?|has|have|includes?|is|lets?|offers?|promises?|provides?|says?|sells?|sets?|supplies)\\b|\\b(?:says|said|say|according to) (?:the|my|your|our|mr|mrs|ms|dr|his|her) |\\b${giver}'s (?:offer|own|promise|rule|term|terms|word|words)\\b|\\b(?:at|by|from) (?:your|the|their|his|her) (?:own )?${giver}\\b|, (?:the|your) ${giver} says\\b`);
/** “Unlimited soft drinks”, “tickets: as many as you like”. */
const good = `(?:${goods.split(', ').join('|')})`;
const goodBehind = new RegExp(`^ (?:(?:for|of|on|to) )?(?:[a-z-]+ ){0,2}${good}\\b`);
const goodBefore = new RegExp(`^\\W*(?:[a-z-]+ )?${good}(?::|,| are| is)? [^.;]{0,20}$`);
/** What the client does without us, as often as he likes. */
const alone = /^\W*(?:[a-z]+, )?(?:(?:you|they|your [a-z]+|members|guests|visitors)(?: and [a-z ]{2,20})? (?:can|may|could|are free to|are welcome to|will be able to) |(?:the|your) [a-z]+ lets you |just )?(?:bring (?!(?:her|him|it|them) )|copy|download|drive|eat|enter|import|invite|log|open|order|park|pay|pick (?!my|our)|play|post|print|publish|read|reprint|reuse|run|sell|share|swim|take|upload|use|view|watch|wear)\b(?!-)/;

/** True for what other people give or set, for goods that nobody works for, and for what the client does without us. */
export function isOthers(plain: string, { start, end }: TextRange): boolean {
  const clause = plain.slice(Math.max(plain.lastIndexOf(';', start), plain.lastIndexOf('. ', start)) + 1).split(/;/, 1)[0]!;
  return given.test(clause) || goodBehind.test(plain.slice(end)) || goodBefore.test(plain.slice(0, start)) || alone.test(clause) || goodBehind.test(` ${plain.slice(start, end).replace(/^(?:as|so) (?:many|much) /, '')}`);
}
