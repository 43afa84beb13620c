/** Who rests, when, and what reaches us then, as parts of patterns. */
import { oneOf } from './cues';
import { messages, ownPlaces, restTimes, workTimes } from '../../words/officeHoursWords';

export const rest = `(?:(?:on|at|over|during|in|for|through|throughout|until|from|by|past|of) )?(?:the )?${oneOf(restTimes)}(?: o'clock| sharp)?`;
export const worked = `(?:(?:on|at|during|in|within|from|between) )?(?:our |the |my |normal |regular |usual )*${oneOf(workTimes)}`;
export const places = oneOf(ownPlaces);
export const our =
  `(?:(?:our|my) (?:\\w+ )?${places}|the (?:whole |entire )?(?:office|team|crew|studio|help ?desk|phones?|phone lines?|` +
  'lines|hotline|switchboard|mailbox|inbox|back office|girls|ladies|lads|guys)(?! (?:you|of your|at your|in your)))';
export const us =
  `(?:we|i|all of us|both of us|most of us|everyone here|everybody here|${our}|our (?:whole |entire |little )?` +
  '(?:team|office|studio|people|company|agency|staff|crew))';
export const not =
  "(?:(?: do| does| can| could| will| would| are| is| am| did)?(?:n't| not| never)|'re not|'m not| cannot| can't| won't|" +
  ' never| no longer| rarely| hardly ever| seldom| try not to| tend not to| prefer not to| refuse to|' +
  ' make it a rule not to| make a point of not)';
export const adverbs =
  '(?:(?:usually|normally|generally|ever|really|able to|also|as a rule|as a matter of principle|in principle|strictly|' +
  'simply|even|currently|unfortunately|sadly|do any|do|be|always|only|all|both|still|already|now|either|in general|' +
  'regularly|routinely),? )*';
export const hours =
  '(?:(?:working|office|business|opening|core|regular|normal|usual|trading|consulting|phone|contact|service|telephone|' +
  'reception|shop|studio) ?(?:hours|times?|timings?|days|schedule))';
/** The same, and what may be agreed with a client too. */
export const allHours = `(?:${hours}|(?:chat|duty|help ?desk|standard|support) (?:hours|times?)|working week|closing (?:hours?|time))`;
export const mine = '(?:our|my)(?: \\w+)?';
export const message = `(?:your|this|the|an?|any|all|those) (?:\\w+ ){0,2}?${oneOf(messages)}`;

/** What is said of mails that come at the wrong time. */
export const sent =
  '(?: (?:sent|received|placed|arriving|coming in|made|left|(?:that|which) (?:reach|come|arrive|are sent)' +
  "(?: us| to us| in)?|reaching us|you send|to this address|after \\S+(?: p\\.?m\\.?)?|past \\w+(?: o'clock)?|" +
  'beyond \\w+ hours|outside \\w+ hours|on (?:a )?\\w+days?(?: (?:and|or) (?:on )?(?:a )?\\w+days?)?|' +
  'at (?:the )?weekends?|in the evenings?|at night|over the weekend|from))*';
export const handled = '(?:accepted|taken|answered|heard|listened to|read|looked at|seen|dealt with|handled|processed|picked up|opened|replied to|attended to)';
export const later =
  '(?:(?:only )?(?:(?:on|at|in|until|till|for|after|when|as|of|to|within|during) )*(?:the )?(?:mondays?|next|' +
  'working days|business days|weekdays|following|morning|office hours|business hours|working hours|voicemail|we|our)|' +
  '(?:from )?monday to friday|between \\w+ and \\w+)';
