/** Where a text tells the client when we do not work. */
import { toneFinder, type ToneForm } from './tones';

const days = '(?:(?:the )?week-?ends?|saturdays?|sundays?|mondays?|fridays?|wednesdays?|evenings?|nights?|the evenings?|bank holidays?|public holidays?|friday afternoons?|weekend days)';
const agreed = '\\b(?:agreed|agreement|contract|surcharge|extra charge|costs? extra|rate|(?:can|could|will|\'ll|would|be happy to|happy to) (?:also |even |gladly )?(?:work|come|install|paint|fit|carry|move|switch|do|print|deliver|call|film|shoot)|support (?:covers|window|hours|plan)|your (?:opening|office|working|business))\\b';

const forms: readonly ToneForm<undefined>[] = [
  { is: '\\b(?:outside|out of|outwith|after|beyond|outside of) (?:of )?(?:our |my |the |normal |regular |usual |standard )*(?:working|office|business) hours\\b|\\b(?:outside|after|beyond) (?:of )?our (?:opening )?hours\\b', unless: agreed, advice: undefined },
  { is: `\\b(?:we|i|our (?:team|office|studio|people))(?: (?:do not|don't|never|cannot|can't|won't|will not|are not|aren't|am not|does not|doesn't|is not|isn't)|'re not|'m not) (?:(?:usually|normally|generally|ever|really|able to|at our desks?|be) )*(?:work(?:ing)?|answer(?:ing)?|reply(?:ing)?|respond(?:ing)?|available|open|reachable|in(?: the office)?|check(?:ing)? (?:our |my )?(?:mails?|e-?mails?|messages)|read(?:ing)? (?:mails?|e-?mails?)|take calls|answer (?:mails?|e-?mails?|calls|the phone)|staffed|online|on duty)(?: (?:mails?|e-?mails?|calls|messages|the phone|to (?:mails?|e-?mails?|messages)))? (?:(?:on|at|over|during|in|after) )?(?:the )?(?:${days}|(?:after|before|past) (?:\\d|noon|five|six))`, unless: agreed, advice: undefined },
  { is: `\\b(?:we(?:'re| are)|our (?:office|studio|team|agency|company) is|the office is) (?:always |normally |usually )?closed (?:(?:on|at|over|during|in) )?${days}(?! \\d)\\b`, unless: `${agreed}|\\d(?:st|nd|rd|th)?\\b`, advice: undefined },
  { is: '\\b(?:we|i|our (?:team|office|studio|people)) (?:only |normally |usually )?works? (?:only )?(?:from )?(?:mon(?:day)?s?) (?:to|through|till|until|-|–) (?:fri(?:day)?s?)\\b|\\b(?:we|i|our (?:team|office|studio|people))(?: are| is| am|\'re|\'m)? (?:only |normally )(?:works?|available|open|reachable|answers?|reply|replies|respond|responds|in) (?:on weekdays|during the week|on working days|(?:from )?monday (?:to|through) (?:friday|thursday)|(?:from )?\\d{1,2}(?::\\d\\d)? ?(?:am)? ?(?:to|-|–) ?\\d)', unless: agreed, advice: undefined },
  { is: '\\b(?:our|my) (?:normal |regular |usual |standard )?(?:working|office|business) (?:hours|days) (?:are|is|run|end)\\b|\\bonly (?:during|within|in) (?:our |normal |regular |usual |the )*(?:office|business|working) hours\\b|\\b(?:during|within|in) our (?:normal |regular |usual )?(?:office|business|working) hours\\b', unless: agreed, advice: undefined },
  { is: "\\b(?:since|because|as) (?:it is|it's|it was) (?:already |now )?(?:the )?(?:weekend|sunday|saturday|friday (?:evening|afternoon|night))\\b|\\b(?:we|i) (?:had|have|'ve) (?:already |all )?(?:left|closed|finished|gone home) for the (?:day|weekend|night)\\b|\\bweekends are (?:our|for)\\b|\\b(?:we|i) (?:value|protect|keep|need) (?:our|my) (?:weekends?|evenings?)\\b", unless: agreed, advice: undefined },
];

/** Offsets count from the sentence's start. */
export const officeHoursIn = toneFinder(forms);
