/** Open-ended words that offer nothing: work that is done, another firm’s ways, what the client hands in, a run of names, what software records. */
import { opaque } from '../words';
import type { TextRange } from '../range';
import type { OpenEndType } from './openEndPatterns';
import { forNothing } from './openEndSensesPatterns';

/** @param plain The sentence in small letters; `written` is the same with its capitals and signs. */
export function offersNothing(type: OpenEndType, plain: string, written: string, { start, end }: TextRange): boolean {
  const before = plain.slice(0, start);
  const after = plain.slice(end);
  if (handedIn.test(before) || received.test(after)) return true;
  if (type === 'rest') return numbered.test(before) || written.slice(0, start).trimEnd().replace(/[,\s]+$/, '').endsWith(opaque);
  if (/\b(?:questions|queries)\b/.test(plain.slice(start, end)) && courtesy.test(before)) return true;
  if (type !== 'rounds' && type !== 'support' && type !== 'count') return false;
  return isDone(before, after) || otherFirm.test(before) || (recorded.test(after) && !forNothing.test(plain));
}

const isDone = (before: string, after: string): boolean => reckoned.test(before) || carriedOut.test(after) || theirs.test(after);

/** “Upon receipt of the deposit and all required materials”, “once the client has sent …”. */
const handedIn = new RegExp(
  '\\b(?:(?:on|upon|after|following) (?:the )?receipt of|(?:once|when|after|as soon as|until) (?:we|i)(?:\'ve| have)? (?:got|have|received?|hold)|' +
    'receiving|(?:the )?client (?:will |shall |must |to |has |is to )?(?:deliver|give|hand|provide|send|sent|submit|suppl)[a-z]*)\\b[^.;]*$',
);
const received = /^ (?:(?:are|is|has been|have been|were) (?:received|in hand|supplied|with us)\b|(?:from|by|supplied by|sent by) (?:you|the client)\b)/;
/** “We would be happy to meet and answer any questions you may have” is said at the end of every offer. */
const courtesy = /\b(?:delighted|glad|happy|love|pleased) (?:[a-z'-]+ ){1,12}$/;
/** “URL_1, URL_2, etc.” */
const numbered = /\b([a-z]+)[ _-]?\d+\W{1,4}(?:and )?\1[ _-]?\d+\W{1,4}$/;
/** “Based on the drawings, revisions and site visits”, “hours that went into …”. */
const reckoned = /\b(?:based on|billed for|charged for|hours for|spent on|time for|went into|worked on)\b[^.;:]{0,80}$/;
const carriedOut =
  /^(?: (?:from|in|of|on|to) (?:[\w'’-]+ ){0,4}?[\w'’-]+)? (?:are|have been|has been|is|was|were) (?:all |already |both |now )*(?:below|complete|completed|done|finished|implemented|in|incorporated|made|through)\b(?! (?:at|by|for|on|up|within|the price)\b)/;
/** “The corrections from your lawyer.” */
const theirs = /^ (?:from|by) your [a-z]+\b/;
/** “A cheap studio, few rounds of changes”: a line that tells how others work. */
const otherFirm =
  /(?:^|[,:(]|\s[–—-])\s*(?:an? )?(?:[a-z-]+ ){0,3}(?:agency|agencies|competitors?|consultanc(?:y|ies)|contractors?|firms?|freelancers?|studios?|suppliers?|vendors?)(?: or [a-z -]{3,30})?(?:,|:|\s[–—-]\s)(?:(?!\b(?:i|our|us|we|you|your)\b)[^.;])*$/;
/** “Any changes made to a file are logged.” */
const recorded = /^ (?:that (?:are|were) )?(?:made|done|entered|saved) (?:by|in|on|since|to)\b(?!.*\b(?:by us|we)\b)/;
