/** What costs nothing and needs no name for it: a trifle within the job, what the client has a right to, a term with its condition or end, what others give. */
import type { TextRange } from '../range';

/** Done in passing, with a hand that is there anyway. */
const trifle = new RegExp(
  '\\b(?:(?:can |could |have |only |just |quickly |\'ll |will )(?:eased?|greased?|lubricated?|oiled?|re-?tension(?:ed)?|tightened?|topped up|wiped?)|' +
    '(?:eas|greas|lubricat|oil|re-?tension|tighten|wip)ing (?:it|that|the|them)|' +
    "(?:have|had|has|having|take|taking|took|'ll have) a (?:little |quick |short )?(?:glance|listen|look|peek)|for looking|" +
    'for (?:an? )?(?:answer|glance|look|question)s?\\b|(?:any|more|your) [^.;]{0,40}\\bquestions?)\\b',
);
/** Work that was not asked for, or takes an hour, is no trifle, however it is told. */
const ofWeight =
  /\b(?:hours?|half (?:a|the) day|extra|another|second|third|although|besides|not (?:on|in) (?:our|the|your)|not (?:asked|ordered)|new)\b/;
/** “I’ll send the notice in for you at no charge.” */
const paperwork =
  /\b(?:(?:file|filed|fill|filled|lodge|lodged|send|sent|submit|submitted)(?: in)? (?:the|that|your) |for (?:filing |sending )?(?:the|that|your) )(?:[a-z]+ )?(?:form|notice|notification|paperwork|permit|registration)s?\b/;
/** “More than a day’s notice, so no charge”, “that is under warranty”. */
const asOfRight = new RegExp(
  "\\b(?:(?:day|hour|week)s?['’]? (?:of )?notice|in (?:good|plenty of|time) (?:time|to)?|statutory|by law|pro bono|(?:fair|just|normal|only|ordinary|that's|that is) wear(?: and tear)?|not your (?:doing|fault)|under (?:the |your )?(?:guarantee|warranty)|entitled|your right)\\b|" +
    '\\b(?:already|all|anyway|is|are|was) (?:already )?(?:in|included in|part of|covered by|within) (?:the|your|our) (?:agreed |monthly |original )?' +
    '(?:contract|estimate|fee|package|plan|price|quote|retainer)\\b',
);
/** “As long as you stay below ten users”, “for the first year”, “for 30 days after launch”, “through April 2027”. */
const bounded = new RegExp(
  '\\b(?:as|so) long as\\b|\\bprovid(?:ed|ing) (?:that )?(?:it|the|they|you|your)\\b|\\bfor (?:a limited time|the first (?:\\w+ )?(?:days?|months?|weeks?|years?))\\b|' +
    '\\bfor (?:\\d+|\\w+) (?:days|months|weeks) (?:after|following|from)\\b|' +
    '\\b(?:through|until|till) (?:the end of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d)\\b',
);
/** “The council lends the bins”, “the bakery has a cake at no extra cost”. */
const byOthers =
  /(?:^|[,;] (?:and |but )?)\W*(?:the|your) (?!(?:bill|fee|invoice|price|quote|total)\b)(?:[a-z]+ )?(?:bakery|bank|city|council|county|government|insurer|landlord|maker|manufacturer|museum|state|supplier|town|venue)(?: [a-z]+)? (?:collects?|delivers?|gives?|has|have|lends?|offers?|provides?|sends?|supplies|takes?)\b/;

/** “$7 a pupil, and helpers are free” is a tariff. */
const tariff =
  /\p{Sc} ?\d[\d.,]*(?: (?:an?|apiece|(?:for )?each|per)\b| ?\/)[^.;]{1,40}(?:,|;| and| but| while)+ (?:[a-z-]+ ){1,5}(?:are|come|get in|go|is|ride|travel) (?:for )?$/u;
/** “The complimentary year ends in May” speaks of what was named; “items not included in this price” gives nothing. */
const namedBefore = /\b(?:that|the|this) $/;
const leftOut = /\b(?:anything|costs?|everything|exclusions?|items?|parts?|services?|things?|what(?:'s| is)|whatever(?: is)?|works?)(?: that (?:are|is))? $/;

/** @param before The sentence in front, which may name what “that” is. */
export function needsNoName(text: string, { start, end }: TextRange, before: string): boolean {
  const own = `${/\b(?:it|that|this|those|them|these)\W*$/.test(text.slice(0, end + 12)) || /^\W*(?:and )?(?:there|no)\b/.test(text) ? `${before} ` : ''}${text}`;
  return (
    ((trifle.test(own) || paperwork.test(own)) && !ofWeight.test(own)) ||
    asOfRight.test(own) ||
    tariff.test(text.slice(0, start)) ||
    (/^complimentary\b/.test(text.slice(start)) && namedBefore.test(text.slice(0, start))) ||
    (/^not included\b/.test(text.slice(start)) && leftOut.test(text.slice(0, start))) ||
    bounded.test(text) ||
    byOthers.test(text.slice(0, start)) ||
    (/^\W*(?:it|that|this|they)\b/.test(text) && byOthers.test(before))
  );
}
