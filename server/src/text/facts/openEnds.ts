/** Words that promise work without a number or an end: “unlimited”, “as needed”, “etc.”, “small changes”, “support”. */
import { CuedPattern, whereCued } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { moneyIn } from './money';
import { offersWork, isNotOffered, isPromised } from './offerWords';
import { boundless, changes, help, liking, ongoing, others, reworks, satisfied, smallness, vagueNumbers } from './openEndWords';
import { limitAfter, limitAnywhere, limitBeside } from './openEndLimits';
import { plainText } from './tense';

export type OpenEndType = 'unlimited' | 'asNeeded' | 'rest' | 'rounds' | 'support';

export interface OpenEnd extends TextRange {
  readonly type: OpenEndType;
  /** True when the sentence itself says that we offer it; otherwise what stands around must. */
  readonly isOffered: boolean;
  /** True when it says at least that we do something; in a quote, that is an offer. */
  readonly isPromised: boolean;
}

const none: readonly OpenEnd[] = [];

const any = (...lists: readonly (readonly string[])[]): string => `(?:${lists.flat().join('|')})`;
const degree = '(?:\\w+ly |100 ?% |really |quite |all |both )?';
/** Where the words stand as a thing of their own: at the end, or before what goes on with the list. */
const ends = "(?=\\s*(?:$|[.,;:!)(–—&+|]|-\\s|(?:and|or|plus|are|is|included|incl|free|afterwards?|after|to|of|on|for|as|if|in|at no|where|when|until|till|by|with|within|per|a|each|over|during|throughout)\\b))";
/** Where a list or an offer may lead up to the words. */
const leads = "(?<=(?:^|[,;:(&+–—]|\\b(?:includ(?:es?|ed|ing)|incl\\.?|covers?|covering|with|plus|and|or|of|for|get|gets|offer|provide|give|make|makes|do|free|all|any|some|our|also|necessary|needed|required|resulting|subsequent|the|comes? with|add))\\s*)";

const patterns: readonly (readonly [type: OpenEndType, pattern: CuedPattern])[] = [
  [
    'unlimited',
    new CuedPattern(
      `\\b(?:${any(boundless)}|as (?:many|much|often|frequently|long|far)(?: (?!as\\b)[\\w-]+){0,4} as (?:(?:you|your team|your staff|your people|they)(?:'d| would| may| might| could)? (?:possibly |ever |all )?(?:${liking.join('|')})(?: to)?|(?:your|the) heart desires|(?:is |are )?(?:needed|required|necessary|wanted|desired)|it takes|need be)|any number(?: of|(?= ?[,.;)]|$))|however (?:many|much|often|long)(?: [\\w-]+){0,3} (?:you|it|that|they)(?:'d| may| might| will)? (?:need|want|like|takes?|wish|require)s?|whatever (?:it takes|(?:else )?(?:comes? up|turns? up|crops up|(?:may |might )?(?:be |is )?(?:needed|required|necessary)|you(?:'d)? (?:need|want|like|require|ask)|needs (?:doing|to be done)))|until (?:you(?:'re| are| feel)?|everyone(?:'s| is)?|they(?:'re| are)?|the client is|all (?:of you )?are) ${degree}${any(satisfied)}|till (?:you(?:'re| are| feel)?|everyone(?:'s| is)?|they(?:'re| are)?) ${degree}${any(satisfied)}|(?:until|till) (?:it(?:'s| is)|everything(?:'s| is)|they(?:'re| are)|all is) (?:just |exactly |really |absolutely )?(?:right|perfect|as you (?:want|like|imagined)|the way you (?:want|like))|(?:until|till) (?:it|everything|all of it) (?:fits|sits|looks|works|feels)(?: (?:just )?(?:perfectly|right|as it should|good|great|perfect))?(?= ?(?:[.,;!)]|$))|indefinitely)\\b|\\b(?:with |there(?:'s| is| are) |has |have |sets? |know )?no (?:upper )?(?:limits?|cap|ceiling|restrictions?|maximum)(?= (?:on|to|of|for|as to|in)\\b| whatsoever\\b|\\W*$)|\\bwithout (?:any |a |an |further )?(?:limits?|limitations?|restrictions?|caps?|end|upper limit|counting|time limit)\\b`,
      'g',
    ),
  ],
  [
    'asNeeded',
    new CuedPattern(
      /\b(?:as(?: and when| often as| far as| soon as| the need arises| circumstances require)? (?:you )?(?:needed|required|necessary|needs? (?:it|them|us|be)|require (?:it|them|us))|as you (?:wish|like|please|choose|see fit)|as (?:desired|wished)|as and when(?: (?:you |it |they )?(?:need|require|want|wish|arises?)(?: (?:it|them|us))?)?|as the need arises|as circumstances (?:require|demand)|as (?:may|might) be (?:needed|required|necessary)|(?:if and )?when(?:ever)? (?:needed|required|necessary|you (?:need|require) (?:it|us|me|them|help)|they get stuck|something comes up|there is a need|you call|you get stuck)|(?:whenever|any ?time|every time|each time) (?:you|your [a-z]+|they|anyone|anybody|anything|something|a (?:problem|question|fault|need)|problems|questions) (?:ha(?:s|ve) (?:a|any|questions|problems|need)|wants?|wish|like|feel|fancy|needs?|requires?|asks?|calls?|are stuck|gets? stuck|comes? up|crops? up|arises?|goes wrong|breaks?|occurs?|turns? up|pops? up)|as (?:they|it|these|those|problems|questions|bugs|issues|faults|things|needs|jobs) (?:comes? up|comes? in|crops? up|arises?|turns? up|occurs?|appears?|pops? up|is needed|are needed)|(?<=\b(?:call-?outs?|visits?|help|advice|calls|repairs|questions|assistance) )at any (?:time|hour)(?: of (?:the )?(?:day|night)(?: (?:or|and) night)?)?|where(?:ver)? (?:needed|necessary|required)|on an as-needed basis|as-needed|ad[- ]hoc|(?<!\b(?:video|print|films?|printing|videos) )on demand)\b(?! (?:for|by) (?:you|the client)\b)/g,
    ),
  ],
  [
    'rest',
    new CuedPattern(
      `\\b(?:etc\\b\\.?|et cetera|and so (?:on|forth)|and the like|and such-?like|and what have you|and whatnot|and then some|and all the rest|you name it|inter alia|among(?:st)? other(?:s| things| duties| services| tasks| works?)|not limited to|but not limited to)(?!\\w)|\\b(?:and|plus) (?:(?:much |so much |many |lots |plenty |even |a lot |a bit )?more(?: besides)?|such|similar|others|beyond)(?=\\s*(?:$|[.,;:!?)…–—]|\\s-\\s|\\|))|\\b(?:and|or|plus) (?:all |any |various |sundry |some |many |several |the )?(?:other|related|associated|similar|sundry|miscellaneous|assorted|additional|further) (?:small |minor |little |such |such-like )?${any(others)}(?=\\s*(?:$|[.,;:!?)…–—]|\\||(?:that|which|as|you|we|of this|on site|around|for|in|at|during|after|on the)\\b))|\\b(?:all|any) (?:the )?(?:necessary|needed|required) (?:repairs|works?|materials|improvements|updates|maintenance|cleaning|jobs|tasks)\\b|\\ball the (?:extras|odds and ends|bits and pieces)\\b|\\b(?:anything|everything|whatever|any|all)(?: else| other)*(?: small| little)?(?: (?:jobs?|things?|work|tasks?|duties|odds and ends|requests?|matters|issues|needs|errands|changes))? (?:that |which )?(?:(?:you|your|the|they|we|it)(?: [\\w']+){0,2}? )?(?:may |might |could |will |should |then )?(?:arises?|comes? up|comes? along|crops? up|turns? up|pops? up|brings? up|throws? at (?:us|me)|thinks? of|comes? up with|needs? (?:doing|seeing to|to be done))\\b|\\b(?:and|or|plus),? (?:anything|everything|whatever)(?: else)?(?: that| which)?(?: (?:the|your) [a-z]+)?(?: (?:may|might))? ?(?:you|we|is|needs?|be|comes?|crops?|turns?|arises?|it takes|goes with|belongs|happens)\\b`,
      'g',
    ),
  ],
  [
    'rounds',
    new CuedPattern(
      `\\b${any(smallness)} (?:(?:bug|text|design|colou?r|copy|layout|content|wording|technical|visual) )?${any(changes)}\\b|\\b(?:${vagueNumbers.join('|')}) (?:(?:rounds?|sets?) of )?(?:(?:further|final|later|subsequent) )?(?:${[...new Set([...changes, ...reworks])].filter((word) => !/^(?:repairs|improvements|updates|optimi)/.test(word)).join('|')})\\b|\\b(?:(?:rounds?|sets?) of )?revisions\\b(?! (?:table|list|number|history|rounds?|of the (?:law|act|rules)))|\\b(?:revision|feedback|correction|review|proof) rounds\\b|\\b(?:rounds|loops|sets) of (?:changes|edits|corrections|feedback|tweaks|amendments|revisions|reviews|comments)\\b|${leads}${any(reworks)}\\b${ends}|\\bfine-?tuning\\b|\\b(?:changes|edits|updates|adjustments|fixes|corrections) (?:are |is )?(?:included|free|free of charge|at no (?:extra )?(?:cost|charge))\\b`,
      'g',
    ),
  ],
  [
    'support',
    new CuedPattern(
      `\\b(?:(?:ongoing|continued|continuous|full|free|technical|tech|e-?mail|phone|telephone|post-launch|after-launch|launch|aftercare|further|follow-up|on-site|remote|regular|priority|24\\/7|round-the-clock|around-the-clock|user|it|general|basic|personal|day-to-day|lifetime|premium|after-sales|customer|online) )*support\\b(?!(?:'s)? (?:team|staff|desk|centre|center|ticket|page|section|request|line|address|contract|plan|agent|engineer|engineers|people|company|centre|structure|act|documents?|articles?|material|materials|level|tier|tiers|levels|e-?mails?|form|portal|menu|worker|workers|group|groups|service for your|chat|number|bracket|beam|costs?|system|function|hours))|\\b(?:${ongoing.join('|')})(?: (?:free|technical|personal|technical and|legal|tax|editorial|design|on-site|telephone|phone|e-?mail))? ${any(help)}\\b(?! (?:team|staff|desk|centre|plan|contract|fee|manual|instructions|agreement|window|schedule|costs?|sheet|page|guide))|\\baftercare\\b(?= (?:is )?included|\\W*$)|\\b${any(help)} (?:by (?:phone|telephone|e-?mail|chat|video)|afterwards|thereafter|later on|from then on|after that|after the launch|is included|included|free of charge)\\b|\\b(?:answering |answers to )?(?:all|any)(?: your| the| later| further| subsequent| follow-up| remaining| other){1,2} questions\\b`,
      'g',
    ),
  ],
];

/** The words of a sentence that nothing in it limits and that are not somebody else’s; in order. */
export const openEndsIn = whereCued(patterns.map(([, pattern]) => pattern), none, (sentence: Sentence): readonly OpenEnd[] => {
  if (sentence.text.length > 4000) return none;
  const plain = plainText(sentence);
  const found: OpenEnd[] = [];
  const free = withoutMoney(sentence, plain);
  for (const [type, pattern] of patterns) {
    for (const match of pattern.matchAll(sentence, plain)) {
      const start = match.index;
      const range = { start, end: start + match[0].length };
      if (sentence.isQuoted(range) || found.some((other) => other.start < range.end && range.start < other.end)) continue;
      // “Unlimited revisions” is one thing to limit.
      if (found.some((other) => other.type === 'unlimited' && /^[\w\s-]{0,24}$/.test(plain.slice(other.end, start)) && start >= other.end && !/\b(?:and|or|plus)\b/.test(plain.slice(other.end, start)))) continue;
      if (isNotOffered(plain, range) || isOtherSense(type, plain, sentence.text, range, match) || isLimited(type, free, range)) continue;
      found.push({ ...range, type, isOffered: offersWork(plain, range) || ((type === 'unlimited' || type === 'asNeeded') && isPromised(plain, range)), isPromised: isPromised(plain, range) });
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

function isOtherSense(type: OpenEndType, plain: string, written: string, { start, end }: TextRange, [words]: RegExpExecArray): boolean {
  const before = plain.slice(Math.max(0, start - 40), start);
  const after = plain.slice(end, end + 40);
  if (/\b(?:your|their|his|her|no|not|without|isn't|aren't|never|whose|extra|additional|further|client's|browser|version)\s+$/.test(before) && type !== 'rest' && type !== 'asNeeded') return true;
  // “Unlimited Prints Ltd” is a name.
  if (type === 'unlimited' && start > 0 && /^\p{Lu}\p{Ll}/u.test(written.slice(start)) && /^ \p{Lu}/u.test(written.slice(end))) return true;
  if (type === 'unlimited') return /^ (?:liability|company|access|data|calls|texts|minutes|internet|broadband|holiday|mobile|possibilities|potential)/.test(after) || /\bnot\s+(?:an?\s+)?$/.test(before);
  if (type === 'asNeeded') return /^ (?:by (?:law|the|your|regulation|code)|under|for (?:the )?(?:permit|visa))/.test(after) || /\b(?:is|are|was|were|be|information|documents?|if)\s+$/.test(before);
  // Only the word “support” has so many senses.
  if (type !== 'support' || !words.endsWith('support')) return type === 'support' && verbBefore.test(before);
  // “Markdown support” is a feature, “supports phones” a verb, and “support for Safari” neither.
  if (verbBefore.test(before) || !supportBefore.test(before) || !supportBehind.test(after) || /^ from you/.test(after)) return true;
  return otherSupport.test(before) && !/\b(?:comes|package|website|site|includes?|together|along|hosting|training)\b[^.;]*\bwith(?: the)?\s+$/.test(plain.slice(0, start));
}
