/** Where a text tells the client when we do not work. */
import { oneOf } from './cues';
import { emptyDesks } from './emptyDesks';
import { restFrames } from './officeHoursFrames';
import { isOurRest, type Rest } from './officeHoursGuards';
import { adverbs, allHours, handled, hours, later, message, mine, not, rest, sent, us, worked } from './officeHoursSlots';
import { arrivals, closings, messages, resting, workVerbs } from '../../words/officeHoursWords';
import { toneFinder, type ToneForm } from './tones';
import { agreed, habit, ours, within } from './officeHoursPatterns';

const forms: readonly (string | Omit<ToneForm<Rest>, 'advice'>)[] = [
  // What is outside our hours.
  '\\b(?:outside|out of|outwith|after|beyond|outside of|before|past|off) (?:of )?' +
    `(?:(?:our|my|the|normal|regular|usual|standard|official|these|those) )*${allHours}\\b|` +
    '\\b(?:outside|after|beyond|outside of) (?:of )?(?:our|my|these|those) (?:\\w+ )?(?:hours|times)\\b|' +
    '\\b(?:out[- ]of|after|off)[- ]hours\\b(?= (?:and|so|but|here|message|mail|e-?mail|call|again|as|when|for us|now|' +
    'already|there)\\b|\\W*$)(?<!\\b(?:open|schools|shop|play|work|meet|party|drinks?) after hours)',
  "\\b(?:(?:are|is|was|were)(?: [a-z]+ly)? not|aren't|isn't|wasn't|weren't) " +
    '(?:among|(?:any )?part of|in|inside|one of|within) (?:our|my) ' +
    `(?:(?:normal|official|regular|standard|usual) )*${allHours}\\b`,
  // “We do not work at weekends.”
  {
    is:
      `\\b(?:${oneOf(workVerbs)}|working|answering|replying|responding|reading|available|open|reachable|in|in the office|` +
      'staffed|manned|online|on duty|at (?:our|my|their) desks?|at work|around|here|monitored|checked|answered|picking up|' +
      'contactable|looking at \\w+|checking \\w+|read)(?: (?:the |our |my |any |this |that |to )?(?:\\w+ )?(?:mails?|' +
      'e-?mails?|calls|messages|phones?|mailbox|inbox|questions|requests|desk|work|enquiries|voicemail|door)' +
      '(?: about \\w+ \\w+)?| on (?:client |paid |your )?(?:projects|jobs|things))?(?![a-z])',
    amid: [
      {
        before: `\\b${us}${not} ${adverbs}(?:\\w+ (?:or|and|nor) )?`,
        after: `,? (?:${rest}|(?:until|till|before) (?:\\d|eight|nine|ten|noon|monday|tomorrow))\\b`,
      },
      { before: `\\b${rest},? (?:${us}|they)${not} ${adverbs}`, after: '(?![a-z])' },
    ],
  },
  {
    is:
      '\\b(?:(?:nobody|no one|none of us|not a soul) (?:here )?(?:is|works|answers|picks|reads|looks|comes)|' +
      '(?:the|our) (?:lights|phones?|office|studio|workshop|lines|doors) (?:is|are|stays?|remains?|goes?) ' +
      '(?:off|out|closed|dark|shut|empty|silent|unmanned|not \\w+|switched off)|(?:we|i) (?:rest|sleep|relax|recharge|' +
      'switch off|stay (?:at )?home|keep free|are with|take (?:it easy|time off)))\\b',
    amid: [{ before: `\\b${rest},? ` }],
  },
  "\\b(?:(?:we|i)(?: are|'re|'m| am)|our \\w+ (?:is|are)) (?:at|on|having|out (?:at|to|for)) (?:our |a |my )?lunch" +
    '(?: break)?\\b|\\b(?:the|our) phones? (?:is|are|will|do|does) (?:not|never) (?:be )?' +
    "(?:answered|staffed|manned|picked up|monitored)\\b|^\\W*we (?:do not|don't) work\\W*$|" +
    '\\bit being (?:a |the )?(?:bank holiday|public holiday|weekend|sunday|saturday)\\b',
  {
    is:
      '^\\W*(?:phones?|calls|e-?mails?|mails?|office|support|hotline|help ?desk|reception|workshop|studio|phone lines?|' +
      'messages) ?[:–—-]? ?(?:not |un)(?:answered|staffed|manned|available|reachable|working|open|monitored) ',
    amid: [{ after: `(?:${rest})\\b` }],
  },
  {
    is:
      "\\b(?:we|i|our \\w+)(?: do not| don't| never| will not| won't)(?: really| ever| usually| normally)? do (?:\\w+ )?" +
      '(?:week-?ends?|saturdays?|sundays?|evenings?|nights?|fridays?|mondays?|overtime|late nights|late evenings|' +
      'bank holidays|after-?hours|out-of-hours|nightshifts?|night shifts?|e-?mails?|mails?|calls|phone calls)(?![a-z])',
    amid: [{ after: `(?: (?:${rest}))?\\b(?! (?:weddings?|bookings?|deliver\\w+|shoots?|classes|for \\w+))` }],
  },
  '\\b(?:(?:we|i|our \\w+) (?:do |are |must |have to |like to |try to |prefer to )?|and )(?:love|prefer|want|observe|' +
    'keep|value|protect|need|treasure|cherish|guard|enjoy|respect|reserve|spend|take|like|dedicate)s? ' +
    '(?:(?:our|my|the|their|all|a|every) )*(?:free |precious |quiet )?(?:week-?ends?|evenings?|sundays?|saturdays?|' +
    'fridays?|mondays?|friday afternoons?|days? off|bank holidays?|public holidays?|half[- ]days?|four-day week|' +
    'office hours|regular hours|sabbath|shabbat|siesta|rest days?|nights?|lunch ?breaks?)' +
    '(?: (?:and|or) (?:\\w+ )?\\w+days?)?(?= (?:clear|for|off|free|with|to|sacred|in|on|as|very|and|here|work-free|seriously|' +
    'at)\\b|\\W*$|[,;:–—])',
  // “We are closed on Sundays.”
  {
    is: `\\b${oneOf(resting)}(?: (?:again|here|there|as usual|as always|for everyone|to everyone|and (?:shut|offline|closed)))?(?![a-z])`,
    amid: [
      {
        before: `\\b${us}(?:'re| are|'m| am| is| was| were|'d| had| have| has|'ve|'s| stays?| remains?| will be|'ll be)(?: been)? ${adverbs}`,
        after:
          `,? (?:${rest}|today|tonight|tomorrow|right now|all (?:day|weekend)|for the (?:day|night|weekend|week|evening)|` +
          'until (?:monday|tomorrow|nine|eight|ten|the morning|next|after|\\d)|(?:from|between) \\w+ (?:and|to|till|until) \\w+|' +
          'when (?:you|your)|by (?:then|the time)|at (?:this|that) (?:time|hour)|then|(?:already|now) )\\b',
      },
      { before: `\\b${rest},? ${us}(?:'re| are|'m| am| is| stays?| remains?) ${adverbs}`, after: '(?![a-z])' },
    ],
  },
  "\\b(?:i am|i'm|we are|we're|it's|it is|is|was|that's) (?:\\w+ ){0,2}?(?:my|our) (?:\\w+ )?(?:days? off|" +
    'free (?:day|evening|afternoon)|week-?end|rest day|day of rest|evening off|half[- ]day|non-working day|' +
    'lunch ?(?:break|hour|time)|home time|quiet day)\\b|' +
    '\\b(?:you |your \\w+ )?(?:caught|caught me|caught us|wrote|rang|called|reached)(?: to)?(?: me| us)? on (?:my|our) ' +
    '(?:\\w+ )?(?:day off|free (?:day|evening|afternoon)|weekend)\\b|' +
    `\\b(?:${us}|my colleagues?|he|she|they)(?:'ve|'re)?(?: (?:all|both|always|usually|normally|also|only|have|has|are|is|` +
    'do|get|got|had|took))* (?:have|has|had|take|takes|took|taking|get|gets|observe|observes|on|with|work|works) ' +
    '(?:(?:my|our|a|an|every|their|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|the) )*(?:usual |weekly |regular )?' +
    '(?:days? off|free days?|half[- ]days?|(?:afternoons?|evenings?|mornings?|weekends?|mondays?|tuesdays?|wednesdays?|' +
    'thursdays?|fridays?) off|time in lieu|four-day week)\\b(?! (?:in|for|to) your)',
  '\\b(?:evenings?|weekends?|sundays?|saturdays?|fridays?|friday afternoons?|bank holidays?|nights?|' +
    'sundays? and (?:bank|public) holidays|after hours)(?: and (?:weekends?|sundays?|bank holidays?|nights?|evenings?))? ' +
    '(?:is|are) (?:(?:our|my|strictly|always|also|completely|absolutely) )*(?:ours|mine|sacred|sacrosanct|off limits|' +
    'off-limits|work-free|family time|' +
    'for (?:our |my |the |us|me)?(?:family|families|rest|resting|us|me|ourselves|the kids|recovery)|holy|time off|' +
    'out of bounds|a no-go|taboo|non-working|off(?= (?:here|for (?:us|our|me|the team|all|everyone))\\b|\\W*$|[,;])|' +
    'days? of rest|our own|private|no working days?|not (?:a )?working days?|not (?:for )?work\\w*)\\b',
  // “We only work mornings.”
  {
    is:
      '\\b(?:only|solely|exclusively|strictly|normally|usually|generally) (?:work|works|working|available|open|reachable|' +
      'reached|answers?|reply|replies|respond|responds|in|in the office|at (?:my|our) desks?|take calls|' +
      'takes? (?:phone )?calls|staffed|manned|online|read|reads|check|checks|see|look at|here|operate|operates|do|deal with|' +
      'handle|pick up)(?: (?:to )?(?:my |our |the )?(?:calls|mails?|e-?mails?|messages|the phone|phones?|enquiries|inbox|' +
      'support|requests))? ',
    amid: [
      {
        before: `\\b${us}(?:'re|'m| are| am| is| can be)? (?:(?:only|solely|exclusively|strictly|normally|usually|generally) )*`,
        after:
          `(?:(?:only|up) )?(?:${worked}|part[- ]time|\\w+ days a week|(?:until|till|before|after|between|from|at) ` +
          '(?:\\d|noon|eight|nine|ten|half|four|five|six|monday)|half days|every other|two|three|four|tuesdays?|wednesdays?|' +
          'mondays?|thursdays?)\\b',
      },
    ],
  },
  '\\b(?:we|i|our (?:team|office|studio|people|staff)|the (?:team|office|studio))' +
    '(?: (?:do|normally|usually|always|generally|work|works))? ' +
    "(?:works?|operates?|are|is|am|keeps?|'re|run|runs|open|opens)(?: only| here| office hours| regular hours)? " +
    '(?:(?:from )?mon(?:day)?s? ?(?:to|through|till|until|-|–) ?(?:fri|thu)|nine (?:to|till|until) (?:five|half)|' +
    '9 (?:to|till|until|-|–) ?5|(?:on )?weekdays only|(?:only )?part[- ]time|(?:only )?(?:in the )?mornings(?: only)?' +
    '(?=\\W*$|[,;]| and| only))',
  "\\b(?:we|i)(?:'re| are|'m| am)? (?:only )?(?:work )?part[- ]time(?:,|\\W*$| and| so| here)|" +
    '\\b(?:we|i) (?:only )?(?:work|do) (?:only )?(?:\\w+ (?:days|mornings|afternoons) (?:a|per|each) week|half[- ]days)\\b|' +
    '\\b(?:my|our) (?:working |work)?(?:week|day|shift)s? (?:(?:only )?(?:runs?|goes|lasts) (?:only )?(?:from|till|until)|' +
    'ends?|finishe?s?|starts?|begins?|is over|are over|stops?)(?: (?:at|on|by|from|with|for))?\\b|' +
    '\\b(?:my|our) (?:working|office|core) (?:days|hours) (?:are|were|is|run)\\b',
  `\\b(?:${mine} ${hours}|(?:normal|regular|usual|standard) (?:office|business|working) hours)(?: here)? (?:are|is|run|` +
    'runs?|end|ends|start|have (?:ended|finished)|were|stay|go|finish|over|remain|apply|applies)\\b|' +
    `\\b(?:respect|mind|note|observe|bear in mind|consider|remember) (?:that )?${mine} ${hours}\\b|` +
    `\\b(?:during|within|in|to|at) (?:our|my) (?:\\w+ )?${hours}\\b|` +
    '\\bonly (?:during|within|in) (?:(?:our|normal|regular|usual|the|my) )*(?:office|business|working) hours\\b|' +
    '\\bkeep (?:normal |regular )?(?:office|business|shop) hours\\b',
  "\\b(?:we|i|ours)(?:'re| are|'m| am| is)? (?:are |only |really |just |also |after all )*(?:an? )?" +
    '(?:strictly |purely |mere |typical |small |simple )?(?:9|nine)[ -]?(?:to|–|-|till)[ -]?(?:5|five)(?:ers?)?\\b|' +
    '\\b(?:mon(?:day)?)[ -](?:to|through|till|–)[ -](?:fri(?:day)?)[ -](?:business|company|team|studio|shop|office|firm|' +
    'outfit|operation|agency|people|person|kind of|type|crowd|job|basis)\\b|' +
    "\\b(?:we're|we are|i'm|i am|this is|ours is|our \\w+ is|our \\w+ are) (?:not|no|n't)(?: an?| really an?)? (?:24[/-]7|" +
    '24[- ]hours?|round[- ]the[- ]clock|around[- ]the[- ]clock|emergency service|night owls?|weekend \\w+|all[- ]night)\\b|' +
    "(?:\\bnot|n't)(?: be)? (?:available|reachable|open|on call|on duty|there|here|staffed|online) (?:24[/-]7|" +
    'round the clock|around the clock|at all hours|day and night|at any hour|day or night|at every hour)\\b',
  // Nobody is there.
  {
    is:
      "\\b(?:nobody|no one|none of us|not a soul|not anyone|nobody's|no one's|no staff|never anybody|" +
      "(?:won't|not|n't|hardly|never) (?:\\w+ ){0,4}?(?:anyone|anybody))(?: (?:here|in the office|in the team|on the team|" +
      'from the team|of us|at our end|at this end|on our side))? (?:is |are |was |were |will be |be |would be )?(?:in|here|' +
      'there|around|about|at work|working|at the office|in the (?:office|studio|workshop|shop|building)|' +
      'at (?:our|their) desks?|available|on duty|answers?|picks? up|picked up|works|on hand|on the phones?|monitors?|mans|' +
      'manning|staffs?|reads?|looks? at|sees|to (?:answer|help|pick up|take)|checks?)' +
      '(?: (?:the |our |this )?(?:phones?|mails?|e-?mails?|calls|mailbox|inbox|desk|office))?(?: here)?,? ',
    amid: [{ after: `(?:${rest}|until|till|before (?:nine|eight|ten|\\d|monday)|then|when you (?:called|rang|wrote)|between \\w+ and)\\b` }],
  },
  // “Ring us, but not on a Sunday.”
  {
    is:
      '\\b(?:ring|call|phone|reach|text|e-?mail|message|contact|write to|get hold of|(?:available|here|there) for you)' +
      '(?: (?:us|me|our office|the office|the workshop))?(?: any ?time| whenever you like)?,? ?' +
      '(?:but |just |only |though )?not (?=(?:on|at|in|over|during|after|before|between)\\b)',
    amid: [{ after: `${rest}(?![a-z])` }],
  },
  "\\bwhen (?:nobody|no one|none of us|we were not|we weren't|we're not|we are not|i was not|i wasn't) (?:works|in|here|" +
    'is (?:in|here|there|around|at)|was (?:in|here|there|around|at)|at work|around|answers|there|at home)\\b' +
    '(?: (?:here|in|around|at work))?(?=\\W*$|,)',
  {
    is: `\\b(?:won't|will not|can't|cannot) (?:get hold of|reach|find|catch|get) (?:anyone|anybody|us|me)(?: here| in| in the office)? `,
    amid: [{ after: `(?:${rest}|at that hour|then|at this time)\\b` }],
  },
  {
    is:
      "\\b(?:don't|do not|never|please avoid|avoid|refrain from|you (?:should|must) not|you shouldn't|no point in|no use) " +
      '(?:expect(?:ing)? (?:an?|any|us|me|our|replies|answers)|ring(?:ing)?|call(?:ing)?|phone|phoning|writ(?:e|ing)|' +
      'text(?:ing)?|disturb(?:ing)?|contact(?:ing)?|mail(?:ing)?|messag(?:e|ing)|ping(?:ing)?|whatsapp(?:ing)?|knock(?:ing)?|' +
      'bother(?:ing)?|count on|send(?:ing)?)(?: (?:an? )?(?:answer|answers|reply|replies|response|us|me|our \\w+|the office|' +
      'messages|calls|mails?|e-?mails?|to \\w+|my \\w+))*(?: to \\w+| back| here| us)? ',
    amid: [{ after: `(?:${rest}|today|tonight)\\b` }],
  },
  '\\b(?:please|kindly|only|you can|you may|can|could you|best to|always|do) (?:only |always |just |please |kindly )*' +
    '(?:call|ring|phone|write|reach us|reach me|contact us|contact me|get in touch|try us|contact|be reached|be contacted)' +
    '(?: us| me| our office| the office)?(?: only)? (?:between|from|on weekdays|' +
    'during (?:our|office|working|business|the day)|on working days|in the mornings?|monday|within|after \\d|' +
    'before \\d)[^.;?]{0,40}?\\bonly\\b|' +
    '\\b(?:only|just) (?:call|ring|phone|write|contact us|contact me|get in touch|reach us|reach me|be reached)' +
    '(?: us| me)? (?:between|from|on weekdays|during|on working days|in the mornings?|monday|within)\\b|' +
    '\\b(?:can|could) only (?:be )?(?:reach(?:ed)?|call(?:ed)?|phone|contact(?:ed)?|answer(?:ed)?|help|reply)' +
    '(?: us| me| you)? (?:(?:on|during|within|in|between|from) )?(?:(?:the|our|office|working|business) )*(?:day(?:time)?|' +
    'week(?:days)?|working days|business days|hours|mornings?|monday|\\d|nine|eight)\\b',
  // The client's message came when we rest.
  {
    is:
      `\\b${message}(?: to (?:us|me))?(?: that)? (?:only |just |also |then |has |had |have |was |were )*` +
      `(?:${oneOf(arrivals)})(?: to us| to me| here| in| us| me| at us| with us| to the office)?(?![a-z])`,
    amid: [
      {
        after:
          `(?: only| just| late| long| shortly| rather| well| right)* (?:${rest}|` +
          '(?:when|while|once|by the time|(?:just |shortly |long |right )?after) (?:we|i|everybody|everyone|nobody|no one|' +
          "none of us|our \\w+|the office|all of us)(?:'d|'re)?(?: (?:had|have|were|was|are|is|has))?(?: (?!for\\b)\\w+){0,3}|" +
          '(?:just |shortly |long |right )?after (?:closing(?: time)?|hours)|outside|during (?:our|my|the) (?:\\w+ )?' +
          '(?:lunch|weekend|holiday|break|time off|siesta))\\b',
      },
    ],
  },
  '\\b(?:long |well |just |right |shortly )?(?:after|past|before) (?:closing(?: time)?|close of (?:business|play)|' +
    'our closing time|opening time|knocking-off time|home time)\\b',
  {
    is:
      '\\byou (?:only |just |also )?(?:wrote|called|rang|phoned|messaged|texted|sent (?:it|this|that|me|us)|mailed|e-?mailed|' +
      'contacted us|tried(?: us| to reach us| to call)?|came|left (?:it|a message|your message))' +
      '(?: to us| to me| us| me| here)?(?![a-z])',
    amid: [
      {
        after:
          `(?: only| just| late| long| shortly| rather| well| right)* (?:${rest}|` +
          'at (?:\\w+ ){1,3}(?:at night|in the evening|on a (?:satur|sun)day)|' +
          '(?:when|while|once|by the time|(?:just |shortly |long |right )?after) (?:we|i|everybody|everyone|nobody|no one|' +
          "none of us|our \\w+|the office|all of us)(?:'d|'re)?(?: (?:had|have|were|was|are|is|has))?(?: (?!for\\b)\\w+){0,3}|" +
          '(?:just |shortly |long |right )?after (?:closing(?: time)?|hours)|outside)\\b',
      },
    ],
  },
  {
    is: `\\b(?:${oneOf(messages)}|anything|whatever|everything|those)(?: (?:about|on|regarding|to do with) (?:this|the|your|our) \\w+)?(?![a-z])`,
    amid: [
      {
        after:
          `${sent}(?: ${rest})? (?:(?:will|are|is|get|has to|have to|must) (?:(?:only|be|always|usually) )*` +
          `(?:${handled}(?: only)?,? ${later}|(?:not |un)${handled}|ignored)|` +
          '(?:(?:will |must )?(?:have to |has to )?waits?|goes|go|counts? as received)(?: only)? ' +
          `(?:${later}|unanswered|unread|ignored|next))\\b`,
      },
    ],
  },
  // We have gone home.
  '\\b(?:shut|closed|locked|empty|dark) when you (?:rang|called|wrote|phoned|came|mailed|e-?mailed|texted|tried)\\b|' +
    "\\b(?:i am|i'm|we are|we're) (?:usually |always |normally |generally )?(?:done|finished|gone|out|home)" +
    '(?: for the day)? by (?:one|two|three|four|five|six|\\d)\\b|' +
    '\\b(?:between|from) friday (?:evening|night|afternoon)s? (?:and|to|till|until) (?:sunday|monday)\\b' +
    '(?=\\W*$|[,;]| (?:morning|evening))|' +
    "\\b(?:it's|it is|today is) (?:thanksgiving|christmas|diwali|easter|eid|holi|new year|republic day|independence day|" +
    'labou?r day|pongal|onam|australia day|anzac day)(?: day| eve)? here\\b|' +
    '\\bat home with (?:our|my|their) (?:famil\\w+|kids|children)\\b|' +
    '\\b(?:we|i|us|me|our \\w+)\\b[^.;]{0,60}\\bonly from (?:mon|tues|wednes|thurs)day to (?:wednes|thurs|fri)day\\b|' +
    '\\botherwise only from \\w+day to \\w+day\\b',
  "\\b(?:i'm|i am|we're|we are) (?:already |now |officially )?(?:off the clock|off duty)\\b|" +
    "\\b(?:had you|if you had|if you'd) (?:only )?(?:written|called|rung|phoned|mailed|e-?mailed|sent (?:it|this|that)|" +
    'messaged|asked)(?: us| me)? (?:before|by) (?:\\d|noon|three|four|five|six|lunch|closing|friday)',
  '\\b(?:we|i|everyone|everybody|the (?:whole )?(?:team|office|studio|crew)|our \\w+|my colleagues|all of us|most of us|' +
    'the (?:girls|ladies|guys|lads|people) in \\w+|our (?:\\w+ )?people)(?: (?:here|in the office))?' +
    "(?:'d|'ve|'re| had| have| has| are| is| was| were)?(?: (?:already|all|both|now|then|just|about to|normally|usually|" +
    `always|generally|either|long|since|also))* ${oneOf(closings)}(?: (?:early|here|work|for good))? ` +
    '(?:(?:early |every day |already )?(?:at|by|on|before|for the|around|from|until|over|sharp at|punctually at|' +
    'no later than) (?:about |around |half past |half |exactly )?(?:\\d|noon|three|four|five|six|seven|eight|lunch|' +
    'fridays?|thursdays?|saturdays?|sundays?|day|night|weekends?|the weekend|week|evening|holidays|the dot|sunset|midday|' +
    'the long)|(?:on )?(?:fridays|weekdays|every)|when (?:you|your)|by the time|long ago|hours ago|before (?:you|your))\\b' +
    '(?! (?:december|november|january|\\d))',
  '\\b(?:when|because|since|as|by which time|after|once|by the time) ' +
    "(?:we|the office|our office|the studio|everybody|everyone|all of us)(?:'re|'d| are| were| was| had| have)?" +
    '(?: already| all| both| just| long)* (?:closed|shut|gone home|left|finished|locked up|logged off|knocked off|gone|' +
    'packed up|clocked off|gone to bed|at home|asleep|in bed|offline|off duty|off)(?: up)?' +
    '(?: for the (?:day|night|weekend|evening|week))?(?=\\W*$|[,;])',
  '\\b(?:our|the) (?:lights|doors|shutters|phones?|computers?|office|studio|workshop|desk|gates?|shop|phone lines?|lines|' +
    'telephones?) (?:(?:is|are|go|goes|gets?|stays?|remains?|shut|shuts|close|closes|will be|switch|turn) )+(?:\\w+ )?' +
    '(?:off|out|dark|closed|shut|down|empty|unmanned|unstaffed|switched off|silent|locked|deserted|' +
    'not (?:staffed|manned|answered)|unattended),? ?(?:(?:on|at|by|after|until|till|from|over|during|in|between|before) )?' +
    '(?:the )?(?:\\d|four|five|six|seven|noon|half|fridays?|saturdays?|sundays?|weekends?|evenings?|night|nights|monday|' +
    'christmas|lunch|holidays|the dot)\\b(?! (?:december|november|january))|' +
    '\\b(?:our (?:\\w+ )?|the )(?:lines|phone lines?|phones?|office|hotline|switchboard|help ?desk) (?:re-?opens?|' +
    "(?:opens?|comes? back|is open|are open|are staffed|will be open) again|only opens?|don't open|doesn't open|" +
    'do not open|does not open)(?: again| only| until)*,? (?:on|at|tomorrow|monday|before|until|from|\\d|till|after)\\b|' +
    '\\b(?:when|once|until|till|as soon as|before) ' +
    '(?:our office|the office|our studio|the studio|our phones?|the phone lines?) (?:re-?opens?|opens?)\\b' +
    '(?= (?:again|on|at|in the|tomorrow|after)\\b|\\W*$|,)',
  '\\b(?:my|our) (?:\\w+ )?(?:phones?|mobile|laptop|computers?|mailbox|inbox|out-of-office|screens?|answerphone|' +
    'answering machine|voicemail) (?:(?:is|are|stays?|goes|remains?|gets?|will be|always|strictly|usually) )+(?:\\w+ )?' +
    '(?:off|on|silent|muted|switched off|closed|turned off|unattended|not (?:monitored|checked|answered|read)|unchecked|' +
    'dark|in a drawer)\\b(?=[^.]*(?:\\bat\\b|\\bafter\\b|\\bover\\b|\\bduring\\b|\\bon\\b|\\bin the\\b|\\bfrom\\b|' +
    '\\boutside\\b|\\bweekends?\\b|\\bnight))',
  {
    is:
      '\\b(?:this|our|my|the) (?:\\w+ ){0,2}?(?:mailbox|inbox|address|line|number|hotline|desk|help ?desk|phone|account) ' +
      "(?:(?:is|are|was) (?:not|never|only)|isn't|aren't|wasn't) (?:being )?" +
      '(?:monitored|checked|read|staffed|manned|answered|attended)(?: only)? ',
    amid: [{ after: `(?:${rest}|${worked})\\b` }],
  },
  {
    is:
      "\\b(?:i|we)(?:'ll|'m|'re| shall| will| am| are)? (?:be )?(?:always |usually |completely |strictly )?(?:offline|" +
      'unavailable|unreachable|off the grid|off duty|away from my desk|not reachable) ',
    amid: [{ after: `(?:from \\w+(?: \\w+)? (?:to|till|until)|${rest})\\b` }],
  },
  {
    is:
      '\\b(?:i|we) (?:always |usually |normally )?(?:switch|turn|put)(?:es|s)? (?:my|our|the|off my|off our|off the|off) ' +
      '(?:\\w+ )?(?:phones?|laptops?|computers?|mobile|off|away)(?: off| away| on silent)? ',
    amid: [{ after: `(?:${rest}|at (?:\\d|\\w+)|on the dot)\\b` }],
  },
  // The hour or the day explains the silence.
  '\\b(?:since|because|as|given that|seeing that|now that|but|and) ' +
    "(?:(?:it is|it's|it was|today is|tomorrow is|today was|this is) )" +
    '(?:already |now |almost |nearly |currently |just |actually )?(?:the )?(?:a )?(?:weekend|sunday|saturday|' +
    'friday (?:evening|afternoon|night)|public holiday|bank holiday|past \\w+|after \\w+|gone \\w+|evening|night|christmas|' +
    'thanksgiving|diwali|long weekend|half-day)\\b(?! (?:wedding|market|paper|edition|for you|your))|' +
    "\\b(?:it's|it is|it was|today is|it being|this being|being) " +
    '(?:already |now |almost |nearly |currently |just |quite |very |rather |so )?(?:(?:a |the )?(?:weekend|sunday|saturday|' +
    'public holiday|bank holiday|republic day|independence day)|(?:gone|past|after) (?:five|six|seven|eight|nine|ten|' +
    'midnight|\\d+(?::\\d\\d)?(?: ?p\\.?m\\.?)?|closing time)|late(?: in the evening| at night)?' +
    '(?: here| now| already| for us)|friday (?:evening|afternoon|night))(?: here| now| already| over here| in \\w+)*,? ' +
    "(?:here )?(?:so|therefore|today|don't|do not|nobody|no one|nothing|we)\\b",
  '\\b(?:and|so|but),? (?:we|i) (?:only |therefore )?(?:saw|read|found|opened|noticed|picked up) (?:your|it) (?:\\w+ )?' +
    '(?:only )?(?:this morning|today|on monday|now)?,? ?(?:because|as|since) (?:it was|of the|we were off|i was off)\\b|' +
    '\\b(?:enjoying|having|spending|taking|celebrating) (?:my|our|the) (?:\\w+ )?' +
    '(?:weekend|day off|sunday|saturday|evening off|bank holiday|lunch ?break)\\b|' +
    "\\b(?:we|i)(?:'ll| will| shall)? (?:be back|resume|start again|pick up|return|be working|continue|look|carry on)" +
    '(?: work| at work| in the office| at it| service| then)?(?: again)? (?:on |at |from |only on )?' +
    '(?:monday|tomorrow|tuesday)(?: morning)?,? (?:when|as) (?:we|our|the office)\\b|' +
    '\\bwe resume (?:work|business|service)\\b',
  {
    is:
      '\\b(?:nothing|not much|little) (?:will |can |is going to |gets |ever )?' +
      '(?:happens?|get(?:s)? done|moves?|be done|get answered|happening) (?:here |with us |at our end |in our office )?',
    amid: [{ after: `(?:${rest}|before monday|until monday|till monday)\\b` }],
  },
  '\\b(?:thursday|monday|tuesday|wednesday|friday|tomorrow|today|\\d\\w* \\w+|[a-z]+ \\d{1,2}) (?:is|was) (?:a |an )?' +
    '(?:public |bank |national |local |regional )?holiday (?:here|in (?!your)\\w+(?: \\w+)?|for us|with us|at our end),? ' +
    '(?:so|and|when|on which)?\\b|' +
    "\\b(?:is|are|am|'m|'re) entitled to (?:my|our|its|their|his|her) " +
    '(?:weekends?|evenings?|days? off|rest|breaks?|holidays?|sundays?)\\b',
  {
    is:
      "\\b(?:not|n't|never) (?:paid|employed|entitled|supposed|expected|required|contracted|obliged) to " +
      '(?:work|answer|reply|be (?:available|reachable|there)|pick up) ',
    amid: [{ after: `(?:${rest})\\b` }],
  },
  `\\b(?:${message}|it|this|that|he|she|they) (?:has to|have to|had to|must|will have to|needs to|can) wait ` +
    '(?:until|till|for) (?:monday|the morning|tomorrow|after the weekend|we (?:are|re-?open)|the office|office hours)\\b',
  {
    is:
      '(?<=^\\W{0,40}|\\b(?:we|i|there|so|and|get|us|offer|have|do|is|are|with|but|means)\\b[^.;]{0,20}|[,;:] ?)' +
      '(?:no|without) (?:\\w+ ){0,2}?(?:work|office hours|answers|service|support|replies|business(?! lunch)|calls|e-?mails?|mails?|' +
      'phone|staff|cover|help ?desk|emergency service|response) (?:(?:are|is) )?(?:(?:answered|available|done|offered|possible|' +
      'provided|read|taken) )?(?:at all |from us |here )?',
    amid: [{ after: `(?:${rest})\\b` }],
  },
];

/** Our side and such a time in one clause: words of rest beside them decide. */
const likely: readonly string[] = [
  `(?<![a-z'])${ours}(?:'(?:re|m|ve|ll|d))?${within} ${habit}(?![a-z-])`,
  '(?<=^\\W{0,40}(?:(?:and|but|so|kindly note that|please note that|please note:|sorry,|unfortunately,|as) )?|' +
    `[,;:–—.] ?)${habit},? (?:only )?(?:${ours}|you will only|you'll only|you only|the)(?![a-z])${within}(?= |\\W|$)`,
];

/** Offsets count from the sentence's start. */
export const officeHoursIn = toneFinder(
  [
    ...[...forms, ...restFrames, ...emptyDesks].map((form): ToneForm<Rest> => ({
      ...(typeof form === 'string' ? { is: form } : form),
      unless: agreed,
      advice: 'told',
    })),
    ...likely.map((is): ToneForm<Rest> => ({ is, unless: agreed, advice: 'likely' })),
  ],
  isOurRest,
);
