/** Words that promise work without a number or an end: “unlimited”, “as needed”, “etc.”, “small changes”, “support”. */
import { CuedPattern, whereCued } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { moneyIn } from './money';
import { offersWork, isNotOffered } from './offerWords';
import { limitAfter, limitAnywhere, limitBeside } from './openEndLimits';
import { plainText } from './tense';

export type OpenEndType = 'unlimited' | 'asNeeded' | 'rest' | 'rounds' | 'support';

export interface OpenEnd extends TextRange {
  readonly type: OpenEndType;
  /** True when the sentence itself says that we offer it; otherwise what stands around must. */
  readonly isOffered: boolean;
}

/** The words of a sentence that nothing in it limits and that are not somebody else’s; in order. */
export const openEndsIn = (sentence: Sentence): readonly OpenEnd[] => sentence.note(findOpenEnds);

const none: readonly OpenEnd[] = [];

const small = '(?:small|minor|little|slight|simple|smaller|light)';
const change = '(?:changes|edits|tweaks|amends|amendments|adjustments|corrections|alterations|modifications|updates|fixes|improvements)';
const vague = '(?:several|multiple|some|a few|various|any|as many|all|reasonable)';
const patterns: readonly (readonly [type: OpenEndType, pattern: CuedPattern])[] = [
  ['unlimited', new CuedPattern(/\b(?:unlimited|limitless|endless|unrestricted|as (?:many|much|often)(?: \w+){0,3} as (?:you|needed|required|necessary|it takes)(?: (?:like|want|need|wish|please))?|any number of|(?:with )?no limits?(?= (?:on|to|of)\b)|(?:with )?no limits?(?=\W*$)|without (?:any )?limits?|until you(?:'re| are) (?:\w+ )?(?:happy|satisfied|delighted|pleased))\b/g)],
  ['asNeeded', new CuedPattern(/\b(?:as(?: and when| often as)? (?:needed|required|necessary)|when(?:ever)? (?:needed|required|necessary|you need (?:it|us|me|them|help))|where(?:ver)? (?:needed|necessary)|as you need (?:it|them|us)|on an as-needed basis|as-needed|ad[- ]hoc)\b/g)],
  ['rest', new CuedPattern(/\b(?:etc\b\.?|et cetera|and so (?:on|forth)|and the like)(?!\w)|\band (?:much |many |lots |plenty )?more(?: besides)?(?=\s*(?:$|[.,;:!?)…–—]|\s-\s|\|))/g)],
  ['rounds', new CuedPattern(`\\b${small} ${change}\\b|\\b(?:${vague} )?(?:(?:rounds?|sets?) of )?(?:revisions|amends)\\b(?! (?:rounds?|table|list|number|history|of the (?:law|act|rules)))|\\b(?:revision|feedback|correction) rounds\\b|\\b${vague} (?:rounds|sets) of (?:changes|edits|corrections|feedback|tweaks|amendments)\\b`, 'g')],
  ['support', new CuedPattern(/\b(?:(?:ongoing|continued|continuous|full|free|technical|tech|e-?mail|phone|telephone|post-launch|after-launch|launch|aftercare|further|follow-up|on-site|remote|regular|priority|24\/7|user|it|general|basic|personal|day-to-day|lifetime|premium|after-sales|customer|online) )*support\b(?!(?:'s)? (?:team|staff|desk|centre|center|ticket|page|section|request|line|address|contract|plan|agent|engineer|engineers|people|company|centre|structure|act|documents?|articles?|material|materials|level|tier|tiers|levels|e-?mails?|form|portal|menu|worker|workers|group|groups|service for your|chat|number|bracket|beam|costs?|system|function|hours))/g)],
];

const findOpenEnds = whereCued(patterns.map(([, pattern]) => pattern), none, (sentence: Sentence): readonly OpenEnd[] => {
  if (sentence.text.length > 4000) return none;
  const plain = plainText(sentence);
  const found: OpenEnd[] = [];
  const free = withoutMoney(sentence, plain);
  for (const [type, pattern] of patterns) {
    for (const { index: start, 0: match } of pattern.matchAll(sentence, plain)) {
      const range = { start, end: start + match.length };
      if (sentence.isQuoted(range) || found.some((other) => other.start < range.end && range.start < other.end)) continue;
      // “Unlimited revisions” is one thing to limit.
      if (found.some((other) => other.type === 'unlimited' && /^[\w\s-]{0,24}$/.test(plain.slice(other.end, start)) && start >= other.end && !/\b(?:and|or|plus)\b/.test(plain.slice(other.end, start)))) continue;
      if (isNotOffered(plain, range) || isOtherSense(type, plain, range) || isLimited(type, free, range)) continue;
      found.push({ ...range, type, isOffered: offersWork(plain, range) });
    }
  }
  return found.length > 0 ? found.sort((a, b) => a.start - b.start) : none;
});

/** Amounts of money limit nothing; blank, they are no numbers. */
function withoutMoney(sentence: Sentence, plain: string): string {
  let text = plain;
  for (const { start, rateEnd, end, per } of moneyIn(sentence)) {
    // “£80 a month” has no end either.
    const stop = per ? rateEnd : end;
    text = text.slice(0, start) + ' '.repeat(stop - start) + text.slice(stop);
  }
  return text.replace(/\b24\/7\b|\b\d+ ?%|\b(?:ios|android|windows|php|wordpress|html|version|v) ?\d+(?:\.\d+)*/g, (match) => ' '.repeat(match.length));
}

function isLimited(type: OpenEndType, text: string, range: TextRange): boolean {
  if (type === 'rest') return limitAfter(text, range);
  if (type === 'asNeeded') return limitAnywhere(text, range);
  return limitBeside(text, range, type === 'unlimited');
}

const verbBefore = /\b(?:to|we|i|you|they|will|can|'ll|could|would|must|should|that|which|who|not|also|fully|may|might|let|help|browsers?|devices?|phones?|it|please|don't|doesn't|and help|gladly|always|or)\s+$/;

const supportBefore = /(?:^|[^\p{L}\s'’-]|\b(?:and|plus|with|of|for|includ\w+|covers?|get|gets|have|offer|provide|give|add|the|some|any|our|monthly|weekly|yearly|annual|all|on|need|is|or|receive|as well as|quick|friendly|unlimited|good|proper|extended|standard|business hours|then|after|commercial|design|marketing|editorial|event|pr|creative|tax|payroll|bookkeeping|hr))\s*$/u;
const supportBehind = /^(?:[^\p{L}\s'’-]|$|\s*$|\s*[^\p{L}\s]|\s+(?:is|are|will|and|or|plus|after|by|until|during|on|in|at|when(?:ever)?|if|as|included|free|comes?|costs?|through|via|over|before|afterwards|where|throughout|with|within|once|beyond|from|per|each|every|all|to|package|packages|service|services|retainer|subscription|for (?:\p{Sc}|you\b|your (?:team|site|website|staff|shop|page|app|new)\b|the (?:new |whole )?(?:site|website|team|shop|app|system|launch)\b|it\b|questions|all|any|up to|a|one|two|three|four|six|twelve|\d|free\b|the (?:first|next)))\b)/u;
const otherSupport = /\b(?:thank\w*|grateful|appreciat\w+|contact|ask|call|e-?mail|e-?mailing|via|through|with(?: the)?|need|needs|needed)\s+$/;

function isOtherSense(type: OpenEndType, plain: string, { start, end }: TextRange): boolean {
  const before = plain.slice(Math.max(0, start - 40), start);
  const after = plain.slice(end, end + 40);
  if (/\b(?:your|their|his|her|no|not|without|isn't|aren't|never|whose|extra|additional|further|client's|browser|version)\s+$/.test(before) && type !== 'rest' && type !== 'asNeeded') return true;
  if (type === 'unlimited') return /^ (?:liability|company|access|data|calls|texts|minutes|internet|broadband|holiday|mobile|possibilities|potential)/.test(after) || /\bnot\s+(?:an?\s+)?$/.test(before);
  if (type === 'asNeeded') return /^ (?:by (?:law|the|your|regulation|code)|under|for (?:the )?(?:permit|visa))/.test(after) || /\b(?:is|are|was|were|be|information|documents?|if)\s+$/.test(before);
  if (type !== 'support') return false;
  // “Markdown support” is a feature, “supports phones” a verb, and “support for Safari” neither.
  if (verbBefore.test(before) || !supportBefore.test(before) || !supportBehind.test(after) || /^ from you/.test(after)) return true;
  return otherSupport.test(before) && !/\b(?:comes|package|website|site|includes?|together|along|hosting|training)\b[^.;]*\bwith(?: the)?\s+$/.test(plain.slice(0, start));
}
