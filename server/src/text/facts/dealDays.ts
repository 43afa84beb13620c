/** Days of the talk about the work, and not of the work: when the client asked, when we came to look, by when an answer is awaited. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { cuedPhrase } from './cues';

const turned = '(?:approached|asked|called|came|contacted|e-?mailed|enquired|inquired|invited|phoned|rang|showed|telephoned|visited|wrote)';

/** What ends right before the day: “you asked us on”, “your enquiry of”, “we visited the hall on”, “return the form by”. */
const before = cuedPhrase(
  [
    `\\byou (?:first |kindly )?${turned}(?: (?:by phone|here|in|me|round|to (?:me|see me|see us|us)|us))*(?: back)? (?:in|on)(?: the)? $`,
    '\\byour (?:first |kind )?(?:brief|call|enquiry|inquiry|request) (?:dated|from|of|on)(?: the)? $',
    '\\b(?:i|we) (?:came to see|inspected|looked (?:at|over|round)|measured|met|saw|surveyed|viewed|visited|went (?:over|round))\\b[^,;]{0,40} on(?: the)? $',
    '\\b(?:return|send|send back) (?:back )?(?:both|it|one|the|this|your) (?:[a-z]+ )?' +
      '(?:acceptance|agreement|contract|copy|form|letter|order|sheet|slip)s?(?: (?:back|below))?(?: to (?:me|us))? by' +
      '(?: the)? $',
    '^\\W*(?:the |your )?next step\\W+(?:choose|confirm|decide|pick|reply|return|select|send|sign|tell|tick)\\b' +
      '(?:(?! (?:and|so) (?:i|we)\\b)[^,;])* by(?: the)? $',
  ].join('|'),
);
/** “On 9 November you showed us the hall.” */
const behind = new RegExp(`^,? you (?:first |kindly )?${turned}\\b`);

/** True when the day at `range` is one of the talk; `plain` is the text of the sentence in small letters. */
export const isDayOfDeal = (sentence: Sentence, plain: string, { start, end }: TextRange): boolean =>
  before.test(sentence, plain.slice(0, start)) || behind.test(plain.slice(end));
