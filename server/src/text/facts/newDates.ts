/** Which days in a sentence are new ones for something that is late. */
import type { Sentence } from '../sentence';
import { phrase } from './cues';
import { datesIn, type DateMention } from './dates';
import { possibleDelayIn } from './delays';
import { plainText } from './tense';

/** True when the sentence names a day on which something is to come; not the day that was missed. */
export const namesNewDate = (sentence: Sentence): boolean => sentence.note(findNewDate);

const backward = phrase(
  '\\b(?:planned|originally|due|promised|agreed|scheduled|meant|supposed|expected|hoped|wanted|said|told|announced|was|' +
    'were|instead of|rather than|should have|missed|since|than|old date)\\b[^,;:–—]*$',
);
const forward = phrase('(?:\\b(?:until|till|now|instead|new|before|moved|moves|move|to|expect|will|\'ll|ready|earliest|rescheduled|postponed)\\b[^,;]{0,40})$');
const negated = phrase("\\b(?:not|nobody|no one|couldn't|didn't|lost|won't|cannot|can't|isn't|aren't|unable|fail|failed|miss|missed)\\b[^,;:–—]*$");

/** “Is now due”, “has been promised for”: the plan of today. */
const isStill = /\bnow\b|(?:\b(?:is|are|has been|have been|has|have)|'s|'re) (?:agreed|announced|due|expected|planned|promised|scheduled)\b/;

/** “I will call you tomorrow at ten”: the day of a talk brings nothing. */
const callAt = phrase(
  "\\b(?:i|we)(?:'ll| will| shall| can| could)? (?:also |then |just )*(?:(?:call|phone|ring) you|" +
    'give you a (?:call|ring)|(?:speak|talk) (?:to|with) you|talk)\\b[^.;:]*$',
);
const saysDay = /\b(?:dates?|days?|deliver\w*|new|ready|when|finish\w*|bring|collect|install|fit)\b/;

function findNewDate(sentence: Sentence): boolean {
  const dates = datesIn(sentence).filter(isTime);
  const text = plainText(sentence);
  const soon = text.slice(0, text.search(/\b(?:today|tonight|tomorrow)\b/));
  if (dates.length === 0)
    return (
      !(callAt.test(text.replace(/\b(?:today|tonight|tomorrow)\b.*$/, '')) && !saysDay.test(text)) &&
      /\b(?:today|tonight|tomorrow)\b/.test(text) &&
      !negated.test(soon) &&
      !isPast(soon.slice(-60))
    );
  if (/^\s*(?:please|could you|can you|would you|will you)\b|\?\s*$/.test(text)) return false;
  const delay = possibleDelayIn(sentence);
  return dates.some(({ start, end }) => {
    // “Saturday’s delivery is not happening” names the old day.
    if (delay && start >= delay.start && start < delay.end) return false;
    const before = text.slice(delay && start > delay.end ? Math.max(delay.start, start - 60) : Math.max(0, start - 60), start);
    if (callAt.test(before) && !saysDay.test(text)) return false;
    if (/\b(?:until|till|before|instead|now)(?: \w+){0,3} *$/.test(before) || /\bbut (?:only )?(?:by |on )?$/.test(before)) return true;
    if (delay && start < delay.start && isAddedTo(text.slice(end, delay.start), text.slice(delay.start, delay.end)) && !backward.test(before)) return true;
    if (delay && start < delay.start) return forward.test(before) && !backward.test(before) && /\bnew\b/.test(before);
    if (negated.test(before) || (backward.test(before) && !isStill.test(before))) return false;
    if ((!delay || (start > delay.end && /[;:–—]/.test(text.slice(delay.end, start)))) && isPast(before)) return false;
    return !delay || forward.test(before) || /[,;:–—]|\b(?:and|but|so)\b/.test(text.slice(delay.end, start));
  });
}

/** “… on Monday 30 November, a week later than agreed”: the day that stands before is the new one. */
const isAddedTo = (between: string, delay: string): boolean =>
  /\b(?:after|later than|late|behind)\b/.test(delay) &&
  /^[,;:(–—-]? *(?:\(|(?:and|which is|that is|so|about|nearly|almost|only|just|or|a|an|one|two|three|four|five|six|\d+|days?|weeks?|months?|few|couple of|working|bit|little|which means|alas|sadly|half|[,–—-]) *)*$/.test(
    between,
  );

/** “It went in on Friday”, “the ones you picked in September”: done by then. “Is now planned for”, “moved to” are to come. */
const isPast = (before: string): boolean => {
  const match = pastVerb.exec(/[^,;:–—]*$/.exec(before)![0]);
  return match !== null && !auxiliaries.test(match[1]!) && !/\b(?:for|till|to|until)\b/.test(match[2]!);
};
const pastVerb = new RegExp(
  '(\\S*) *\\b(?:brought|came|did|fell|hung|laid|left|met|put in|ran|sent|spoke|took|was|went|were|wrote|' +
    '(?!agreed|announced|booked|confirmed|feed|fixed|moved|named|need|offered|postponed|promised|proposed|rescheduled|' +
    'reserved|scheduled|shifted|speed|suggested)[a-z]{2,}ed)\\b([^,;:–—]*)$',
);
const auxiliaries = /(?:^|'|\b)(?:are|be|been|being|get|gets|have|has|is|now|s|re|to|will|(?!only$)[a-z]+ly)$/;

const isTime = ({ fixed, type, text }: DateMention): boolean => (fixed || type === 'month') && !/\byesterday\b|\blast\b/i.test(text);
