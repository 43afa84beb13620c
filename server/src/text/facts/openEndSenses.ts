/** Other senses of the words that promise work without end: “support for Safari”, “unlimited data”, “if needed”. */
import type { TextRange } from '../range';
import type { OpenEndType } from './openEndPatterns';
import {
  alone,
  forHours,
  forNothing,
  given,
  goodBefore,
  goodBehind,
  laterOn,
  others,
  otherSupport,
  ourPeople,
  paidEach,
  supportBefore,
  supportBehind,
  things,
  tools,
  verbBefore,
} from './openEndSensesPatterns';
const more = /\b(?:extra|additional|further|more)\s+$/;
/** What comes on top is not offered unless it is free. */
export const comesOnTop = (type: OpenEndType, plain: string, { start }: TextRange): boolean =>
  type !== 'rest' && type !== 'asNeeded' && more.test(plain.slice(0, start)) && !forNothing.test(plain);

/** “You can phone our bookkeepers without limit.” */
export const reachesUs = new RegExp(
  '\\byou (?:can|may)(?: also| always| then)? (?:ask|call|consult|e-?mail|message|phone|ring|speak to|talk to|text|visit|' +
    'write to) (?:me|us|(?:my|our) [a-z]+)\\b[^.;]*$',
);
function isNotOurs(plain: string, written: string, start: number, end: number): boolean {
  const before = plain.slice(0, start);
  const after = plain.slice(end);
  // “Unlimited Prints Ltd” is a name.
  if (
    /^\p{Lu}\p{Ll}/u.test(written.slice(start)) &&
    (start > 0 ? /^ \p{Lu}/u : /^ (?:\p{Lu}\p{L}+ )*(?:Ltd|Limited|Inc|LLC|GmbH|plc|Pty|Co)\b/u).test(written.slice(end))
  )
    return true;
  return things.test(after) || /\bnot\s+(?:an?\s+)?$/.test(before) || (tools.test(before) && !reachesUs.test(before));
}

/** “You have our full support” means well; “after that you have our full support” offers work. */
const moral = /\b(?:have|has) (?:all )?(?:my|our)\s+$/;

/** Ways to be there for the client; only people can be, and only ours are meant. */
export const standby = new RegExp(
  '^(?:available|here|there|on (?:call|hand|standby)|at your (?:disposal|beck)|(?:a|one) (?:phone |quick )?call away|' +
    'always|day and night|at all hours|around the clock)\\b',
);

/** @param written The same words with their capitals. */
export function isOtherSense(type: OpenEndType, plain: string, written: string, { start, end }: TextRange): boolean {
  const words = plain.slice(start, end);
  const before = plain.slice(Math.max(0, start - 40), start);
  const after = plain.slice(end, end + 40);
  if (type !== 'rest' && type !== 'asNeeded' && others.test(before)) return true;
  // “There have been a number of changes in the staff” is news.
  if ((type === 'count' || type === 'rounds') && /\bthere (?:has|have|had|was|were)(?: \w+){0,3}\s+$/.test(before)) return true;
  // “All rights are reserved, including without limitation …” is the law's way of counting up; “an hour together, until it is boring” has its hour.
  if (
    type === 'unlimited' &&
    ((/^without/.test(words) && (/\bincluding,?\s+$/.test(before) || /\b(?:liabilit\w+|remed\w+|reserv\w+|rights?|waive\w*)\b/.test(before + after))) ||
      (/^(?:until|till|til)\b/.test(words) && forHours.test(plain)))
  )
    return true;
  if (/^(?:all |any )?(?:additional|extra|further|later) /.test(words) && paidEach.test(after)) return true;
  if (type === 'unlimited') return isNotOurs(plain, written, start, end);
  if (type === 'rest')
    return /\b(?:about|concerning|regarding|topics?|(?:articles?|books?|films?|reports?|stud(?:y|ies)|talks?|texts?) (?:\w+ )?deals? with)\b[^.;]*$/.test(
      plain.slice(0, start),
    );
  // “A second player on call for each seat.”
  if (/^on call\b/.test(words) && /\b(?:back-?up|deputy|reserve|second|spare|stand-?in|substitute) (?:[a-z]+ )?$/.test(plain.slice(0, start))) return true;
  // “By bank transfer or cheque, as you wish.”
  if (/^(?:as|whichever|whatever) you (?:choose|like|please|prefer|wish)\b/.test(words) && /\bor\b[^.;]*$/.test(plain.slice(0, start))) return true;
  // “We guarantee you light day and night.”
  if (
    /^(?:day and night|at all hours|around the clock)\b/.test(words) &&
    !/\b(?:answer\w*|available|call\w*|disposal|hand|help\w*|here|hotline|phone|reach\w*|ring|serv\w+|side|staffed|support\w*|there|watch\w*)\b/.test(plain)
  )
    return true;
  if (standby.test(words)) return !ourPeople.test(plain.slice(0, start)) || /\b(?:cancel|terminat|withdraw)/.test(plain);
  if (type === 'asNeeded')
    return (
      /^ (?:by (?:law|the|your|regulation|code)|under|for (?:the )?(?:permit|visa))/.test(after) ||
      /\b(?:is|are|was|were|be|information|documents?|if)\s+$/.test(before)
    );
  // Only the word “support” has so many senses.
  if (type !== 'support' || !words.endsWith('support'))
    return type === 'support' && verbBefore.test(before) && !/^(?:after|answer|clear|deal|from then|handle|repl|respond|thereafter)/.test(words);
  // “The firewall is out of support.”
  if (/\b(?:(?:out|end) of|beyond|in|off|past|under|within)(?: (?:its|the) (?:maker's |official )?)? $/.test(before) && !/\bprice of $/.test(before)) return true;
  if (moral.test(before) && (!laterOn.test(plain) || /^ (?:in|on|with|for) (?:this|that|these|your|whatever)\b/.test(after))) return true;
  // “Markdown support” is a feature, “supports phones” a verb, and “support for Safari” neither.
  if (verbBefore.test(before) || !supportBefore.test(before) || !supportBehind.test(after) || /^ from you/.test(after)) return true;
  return (
    otherSupport.test(before) &&
    !/\p{Sc} ?\d[^.;]*\bwith(?: the)?\s+$/u.test(plain.slice(0, start)) &&
    !/\b(?:comes|package|website|site|includes?|together|along|hosting|training)\b[^.;]*\bwith(?: the)?\s+$/.test(plain.slice(0, start))
  );
}

/** True for what other people give or set, for goods that nobody works for, and for what the client does without us. */
export function isOthers(plain: string, { start, end }: TextRange): boolean {
  const clause = plain.slice(Math.max(plain.lastIndexOf(';', start), plain.lastIndexOf('. ', start)) + 1).split(/;/, 1)[0]!;
  return (
    given.test(clause) ||
    goodBehind.test(plain.slice(end)) ||
    goodBefore.test(plain.slice(0, start)) ||
    alone.test(clause) ||
    goodBehind.test(` ${plain.slice(start, end).replace(/^(?:as|so) (?:many|much) /, '')}`)
  );
}
