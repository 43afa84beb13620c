/** Telling when we rest by who is not at the desk, and from when to when: “nobody is at the desk from Friday noon to Monday morning”. */
import { ownPlaces } from '../../words/officeHoursWords';
import { oneOf } from './cues';
import type { ToneForm } from './tones';

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const clock =
  '(?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?|eight|five|four|half past [a-z]+|lunch(?: ?time)?|midday|nine|noon|one|' +
  "seven|six|ten|three|two)(?: o'clock)?";
const partOfDay = '(?:afternoon|early|evening|lunch(?: ?time)?|midday|midnight|morning|night|noon)s?';
/** “Friday noon”, “Monday at nine”, “four on Fridays”, “the evening”. */
const moment =
  `(?:(?:the )?${weekday}(?: ${partOfDay}| (?:after|at|from) ${clock})?|` +
  `${clock}(?: (?:on|in) (?:a |the )?(?:${weekday}|${partOfDay}))?|the (?:next |following )?(?:${partOfDay}|day|weekend))`;
const span =
  `(?:(?:all the time |any time )?(?:between ${moment} and|from ${moment} (?:on )?(?:until|till|to|through)) ${moment}|` +
  `(?:after|from) ${moment}(?: on(?:wards?)?)?,? (?:(?:right |all the way )?(?:through )?(?:until|till|to)) ${moment}|` +
  `(?:before ${clock} (?:and|or) (?:not )?after ${clock}))`;
const desk = `(?:(?:our|my|the) (?:[a-z]+ )?(?:${oneOf(ownPlaces)}|counter|front door|telephones?|till)|here)`;
const nobody = "(?:nobody|no one|none of (?:us|my (?:people|team)|our (?:people|team))|not a soul)";
const isThere = "(?:answers|gets to|looks (?:at|into)|mans|minds|opens|picks up|reads|sees|takes)";
const readsMail = `(?:here )?${isThere} (?:(?:any|our|the|your) )?(?:calls?|door|e-?mails?|letters|mails?|messages|phones?|telephone)(?: here)?`;
const isEmpty = "(?:closed|dark|dead|deserted|empty|off|quiet|shut|silent|unattended|unmanned|unstaffed)";

export const emptyDesks: readonly (string | Omit<ToneForm<never>, 'advice'>)[] = [
  `\\b(?:after|before|from|past) ${moment} you(?:'ll| will) (?:find|get|meet|reach|see) ${nobody}(?: (?:at|by|in|on) ${desk})?(?![\\w-])`,
  {
    is: `\\b${span}(?![\\w-])`,
    amid: [
      { before: `\\b${nobody}(?:'s| is| sits| stands| works| will be| can be (?:found|reached))?(?: (?:at|by|in|on|to be found (?:at|in)))? ${desk} ` },
      { before: `\\b${nobody} ${readsMail} ` },
      { before: `\\b${desk} (?:is|are|stands?|stays?|remains?|goes|go|falls?)(?: (?:always|all|completely|usually))* ${isEmpty} ` },
      {
        before: '',
        after:
          `,? (?:${desk} (?:is|are|stands?|stays?|remains?)(?: (?:always|usually))* ${isEmpty}|(?:there(?:'s| is) )?${nobody}` +
          `(?: (?:is|sits))? (?:at|by|in|on) ${desk}|there(?:'s| is) ${nobody} (?:here|to (?:answer|read|take))|${nobody} ${readsMail})(?![\\w-])`,
      },
      { before: '', after: `[^.;:!?]{0,12}? you(?:'ll| will) (?:find|get|meet|reach|see) ${nobody}(?: (?:at|by|in|on) ${desk})?` },
    ],
    unless: '\\b(?:at|in|of) your\\b|\\byour (?:[a-z]+ )?(?:counter|desk|flat|house|office|shop|stall|studio|workshop)\\b',
  },
];
