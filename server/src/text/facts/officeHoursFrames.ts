/** More ways to tell when we rest: whose the evening is, how long the telephone is manned, what lies until the morning. */
import { oneOf } from './cues';
import { our, sent, message, us } from './officeHoursSlots';
import { closings, ownPlaces } from '../../words/officeHoursWords';
import type { ToneForm } from './tones';

const days =
  '(?:bank holidays|evenings|fridays|friday afternoons|mondays|nights|saturdays|sundays|thursdays|tuesdays|wednesdays|' +
  'week-?ends|lunch ?times|public holidays)';
/** “A Monday-to-Thursday week” */
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const week = `${weekday}[- ](?:to|through|till|until|–)[- ]${weekday} (?:work|working )?week`;
const clock =
  '(?:noon|midday|lunch|one|two|three|four|five|six|seven|eight|nine|ten|half past|half|' +
  '\\d{1,2}(?![\\d.]*(?:st|nd|rd|th)?,? (?:[a-z]+ember|october|january|february|march|april|may|june|july|august)\\b))';
const hour =
  '(?:at|by|around) (?:about )?(?:an hour like (?:that|this)|' +
  '(?:that|this) (?:hour|time)(?: of (?:the )?(?:day|evening|night))?|such (?:an hour|a time|hours|times))';
const kin = '(?:children|famil(?:y|ies)|husband|kids|little ones|partner|wife|friends|sleep|rest|me|us|myself|ourselves|the dog)';
const place = `(?:(?:our|my) (?:\\w+ )?${oneOf(ownPlaces)}|the (?:office|phones?|telephones?|lines?|reception|studio|switchboard|workshop))`;

/** Each tells that we rest. */
export const restFrames: readonly Omit<ToneForm<never>, 'advice'>[] = [
  `\\b${days} (?:(?:always|also|only) )?(?:are|belong to|should be|stay) (?:(?:always|only|strictly|usually) )*(?:for )?` +
    `(?:(?:our|my|the) )*(?:own|own time|free time|${kin})\\b(?! (?:visit|get together|at your))`,
  `\\b(?:our|my) (?:free )?${days} (?:are|belong|end|finish|stay|stop)\\b`,
  `\\b${us}(?:'re|'m| are| am| is)? (?:(?:all|also|always|both|only|usually) )*(?:follow|have|hold to|keep(?: to)?|observe|on|run|stick to|work)s? ` +
    `an? (?:${week}|(?:four|three|4|3|short)[- ](?:day )?(?:working )?week)\\b(?! (?:in|of)\\b)`,
  `\\b(?:i am|i'm|we are|we're|ours is|this is) an? ${week.replace(' (?:work|working )?week', '')} [a-z]+\\b`,
  `\\b${days.replace('|evenings', '').replace('|nights', '')} (?:are|is) (?:(?:always|also) )?` +
    '(?:(?:our|my|her|his|their) (?:\\w+ )?|(?:a )?)(?:day off|days off|free days?|half[- ]days?|quiet days?|rest days?|' +
    'non-working days?)\\b',
  '\\b(?:fri|mon|satur|sun|thurs|tues|wednes)day (?:is|was|being) (?:(?:always|also) )?' +
    '(?:(?:our|my) (?:\\w+ )?(?:day off|free day|half[- ]day|quiet day|rest day)|' +
    '(?:a|no|not a) (?:day off|free day|non-working day|rest day|working day)' +
    '(?: (?:here|for (?:me|us)|with us|at our))?)\\b',
  '\\b(?:call|contact|phone|reach|ring|telephone|try|write to) (?:me |us |the office |our \\w+ )?' +
    `(?:only|solely|exclusively) (?:after ${clock}(?! [a-z]+s\\b)|before ${clock}|between ${clock}|` +
    `during (?:the|office|working|business)|from ${clock}|from monday|in the (?:afternoons?|day|mornings?)|on weekdays|` +
    'until|weekdays)\\b',
  `\\b(?:only|solely) (?:call|contact|phone|reach|ring|telephone) (?:me |us |the office |our \\w+ )?(?:after ${clock}|` +
    `before ${clock}|between|during|from ${clock}|in the (?:afternoons?|day|mornings?)|on weekdays|weekdays)\\b`,
  `\\b${place} (?:is|are|isn't|aren't|is not|are not) (?:only )?(?:answered|attended|manned|occupied|served|staffed) ` +
    `(?:(?:only )?(?:after|before|till|until|by) ${clock}|only (?:between|from) ${clock}|` +
    `(?:between|from) ${clock}(?: o'clock)? (?:and|to|till|until) \\S+(?: o'clock)? only\\b|` +
    '(?:only )?in the (?:afternoons?|mornings?|evenings?)|(?:only )?from monday|' +
    '(?:at|on|over) (?:bank|public|the|week|\\w+days?\\b))',
  `\\b${hour},? (?:${us})(?:'m|'re| am| are| is) (?:(?:already|always|long|usually|fast) )*(?:asleep|at home|eating|gone|` +
    'having|in bed|long gone|not|off|offline|out|with)\\b',
  `\\b${hour},? (?:the|our|my) (?:\\w+ )?${oneOf(ownPlaces)}(?: is| are|'s)? (?:already |always |usually |long )*` +
    '(?:closed|dark|deserted|empty|locked|off|shut|silent)\\b',
  { is: `\\b${hour}`, amid: [{ before: `\\b${us}(?:'re|'m| am| are| is| do| will| can|'s)?(?:n't| not| never| no longer|not) (?:\\w+ ){1,3}?` }] },
  `\\b(?:our|the) (?:office|phone lines?|shop|showroom|studio|workshop) (?:only )?opens? (?:only )?(?:at|from) ${clock}` +
    "(?: o'clock)?,? (?:and )?(?:no|not|never) (?:earlier|sooner|before(?= that| then|\\W*$)|a minute)\\b",
  '\\b(?:has|have|having|enjoy|enjoys|enjoying|deserves?|on|taking|takes?) (?:its|my|our|their) ' +
    '(?:long |well-?deserved |well-?earned |free |usual |weekly |sacred )+' +
    '(?:break|day off|evening|rest|sunday|week-?end)\\b',
  `\\b${message}${sent} (?:lies?|remains?|rests?|sits?|stays?|waits?) (?:\\w+ ){0,2}?(?:till|until) (?:monday|morning|` +
    'somebody|the (?:following|morning|next)|tomorrow|we|nine|eight)\\b',
  '\\b(?:take|takes|have|has|get|gets) every (?:first|fourth|last|other|second|third) (?:fri|mon|thurs|tues|wednes)day off\\b',
  `\\b${message} (?:had to )?(?:lain|lay|lie|remain(?:ed)?|rest(?:ed)?|sat|sit|stay(?:ed)?|wait(?:ed)?)\\b` +
    "(?: [\\w'-]+){0,4}? (?:all (?:night|weekend)|over (?:christmas|easter|night|the (?:long )?(?:holidays?|week-?end))|" +
    'overnight|till monday|until monday)\\b',
  "(?:\\b(?:i|we)(?:'m|'re| am| are)|\\bour [a-z]+ is|\\bours is|\\bthis is) (?:just |only |simply )?(?:an? )?" +
    '(?:eight|nine|ten|\\d{1,2})[- ]to[- ](?:three|four|five|six|\\d) (?:affair|business|company|firm|house|job|office|' +
    'operation|people|place|shop|sort of|team)\\b',
  '\\b(?:i|we) (?:was|were) (?:(?:already|just|still) )*(?:asleep|' +
    'at (?:dinner|home|lunch|supper|table|the (?:cinema|gym|pub|table))|eating|' +
    'having (?:(?:my|our) )?(?:a bath|a day off|breakfast|dinner|lunch|my tea|supper|tea)|in (?:bed|the bath)) when ' +
    "(?:you(?:'d| had)? (?:called|e-?mailed|messaged|phoned|rang|texted|tried|wrote)|" +
    'your (?:call|e-?mail|mail|message|text))\\b',
  "\\byou (?:can't|cannot|will hardly|will not|won't) (?:find|get|get hold of|reach) (?:anybody|anyone|me|us)" +
    `(?: here| in the (?:office|workshop)| at work)?(?: any more)? (?:after ${clock}|at (?:night|such|that|this|week)|` +
    `before ${clock}|on (?:bank|fri|mon|public|satur|sun))`,
  `\\b${hour},? you (?:can't|cannot|will hardly|will not|won't) (?:find|get|reach)\\b`,
  '\\b(?:our|the) (?:firm|office|studio|workshop) (?:rests|sleeps|stands still) (?:after|at (?:night|noon|the weekend)|' +
    'from|on (?:fri|mon|satur|sun|thurs|tues|wednes)days?|over)\\b',
  "\\b(?:cannot|can't|do not|don't|mustn't|should not|shouldn't) expect (?:an?y?|our|my|much) ?" +
    '(?:answers?|calls?|help|repl(?:y|ies)|response)?(?: from (?:me|us))? (?:after (?:five|four|hours|six)|' +
    'at (?:night|the weekend|week-?ends)|before (?:monday|nine|ten)|' +
    'on (?:a )?(?:bank holidays?|fridays?|saturdays?|sundays?)|over (?:the weekend|christmas))\\b',
  '\\b(?:as|because|since) it was (?:a |the )?(?:half-|regional )?holiday(?: here| in [a-z]+)?(?=\\W*$|[,;:–—])',
  `\\b(?:after|from) ${clock}(?: o'clock)?(?: in the (?:afternoon|evening))?(?: on)?,? (?:my|our|the) ` +
    '(?:line|lines|office|phones?|studio|telephone|workshop) (?:is|are|go|goes) ' +
    '(?:closed|dark|dead|empty|off|shut|silent|switched off|unmanned)\\b',
  '\\b(?:nobody|no one)(?: was| is)?(?: here| in the (?:office|shop|workshop))? to (?:answer|pick up|read|see|take) ' +
    '(?:it|the (?:call|phone)|your (?:call|e?-?mail|message))\\b',
  '\\b(?:calls|e-?mails?|mails|messages|requests) (?:at night|at week-?ends|in the evenings?|' +
    'on (?:bank holidays|fridays|public holidays|saturdays|sundays)) ' +
    "(?:are not|aren't|can't be|cannot be|go|will not be|won't be) (?:answered|read|taken|unanswered|unread)\\b",
  '\\b(?:that|which) (?:arrives?|comes?|gets?|lands?|reach(?:es)?) (?:here |in |us )*' +
    "(?:(?:after|past|later than) [\\w:.]+(?: o'clock)?|at night|at week-?ends|in the evenings?|late|" +
    'on (?:fri|satur|sun)days?|outside [\\w ]{3,30}?|over the weekend|overnight) ' +
    '(?:are|get|gets|is|lies?|must|stays?|waits?|remains?) (?:only )?' +
    '(?:answered|looked|opened|read|seen|there|here|unanswered|unread|until|wait)\\b',
  '\\b(?:we|i) (?:(?:already|always|usually) )?(?:have|make) (?:already )?(?:an )?(?:end of work|feierabend)\\b',
  "\\b(?:i|we)(?:'ve| have|'d| had)? (?:(?:also|only|then|usually|always) )*(?:put|puts|turn(?:ed)?|switch(?:ed)?) " +
    '(?:(?:my|our|the) (?:\\w+ )?(?:computers?|laptops?|mobiles?|phones?) (?:off|away|on silent)|' +
    'off (?:my|our|the) (?:\\w+ )?(?:computers?|laptops?|mobiles?|phones?))\\b' +
    '(?= (?:after|at|by|for the|from|in the|over)\\b|\\W*$)' +
    '(?! (?:for|when|during) (?:your|the (?:call|film|concert|meeting|talk)))',
  {
    is: `\\b${oneOf(closings)} for (?:the (?:day|evening|holidays|long weekend|night|week|weekend|year))\\b`,
    amid: [
      {
        before:
          `\\b(?:${us}|everybody|everyone|they all|the whole (?:crew|office|team))(?:'d|'ve|'re| had| have| has| are| is| were)?` +
          '(?: (?:already|all|both|now|then|just|long|since|also))* ',
      },
    ],
  },
  '\\b(?:you |your \\w+ )(?:\\w+ )?(?:came|called|rang|got here|missed (?:me|us)|phoned|wrote)(?: \\w+)? ' +
    `(?:just |right |shortly |moments |minutes |a minute |an hour |two minutes )?(?:after|as) (?:${us})` +
    "(?:'d| had| were| was)? (?:(?:already|all|just) )*(?:about to (?:close|leave|lock)|clos(?:ed|ing)|gone|left|leaving|" +
    'lock(?:ed|ing) (?:the|up|our)|going home|shut|shutting)\\b',
  `\\b${our} (?:was|were) (?:closed|empty|shut) (?:on (?:fri|mon|satur|sun|thurs|tues|wednes)day|yesterday|that day|` +
    'over the weekend|for the (?:holiday|bank holiday|day))\\b',
  '\\b(?:we|i) (?:was|were) (?:closed|off|shut|not in|not working|not at work) (?:yesterday|' +
    'on (?:fri|mon|satur|sun|thurs|tues|wednes)day|over the (?:weekend|holidays?))\\b' +
    '(?=\\W*$|[,;:–—]| (?:and|as|because|due|for|since|so|owing)\\b)',
].map((form) => (typeof form === 'string' ? { is: form } : form));
