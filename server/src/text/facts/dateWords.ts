/** Words that dates and times are made of. Data only. */

/** Months with their short forms; patterns, for they stand inside longer ones. */
export const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';

export const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

export const shortWeekdays = 'Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun';

export const numberWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|forty-five|forty-eight|sixty|ninety';

/** Days of a month in words. */
export const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|' +
  'eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|' +
  'eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|' +
  'thirty-first';

/** Hours of the clock in words. */
export const hourWords = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** What may follow an hour that is only a number. */
export const hourEnd =
  '\\s*(?:$|[.;:!?)]|,(?!\\s*[A-Z])|\\s(?:on (?:the (?:dot|\\d)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d)|sharp|' +
  'precisely|in the (?:morning|afternoon|evening)|at night|tomorrow|tonight|today|and (?:we|i|you)|or|so|if|because|when|' +
  'this (?:morning|afternoon|evening))\\b)';

/** Lengths of time that are counted. */
export const timeUnits = 'minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|fortnights?|months?|quarters?|years?|yrs?|h';

/** What stands before the unit: “working days”. */
export const unitQualities = 'working|business|calendar|consecutive|full|whole|extra|further|more';

/** What kind of date a word may begin. */
export const dateStarters: Readonly<Record<string, string>> = {
  article: 'a an half',
  month: 'apr april aug august dec december feb february jan january jul july jun june mar march may nov november oct october sep sept september',
  named:
    "anzac ash australia black boxing burns canada christmas columbus cyber diwali easter eid father's fathers fathers' " +
    "good halloween hanukkah holi independence labor labour maundy memorial mother's mothers mothers' new palm presidents " +
    "presidents' republic shrove st thanksgiving twelfth valentine's valentines veterans victoria waitangi whit",
  number: 'eight eleven fifteen five forty four fourteen nine ninety one seven six sixty ten thirty three twelve twenty two',
  part: 'midday midnight noon q1 q2 q3 q4 quarter',
  relative: "the this today today's tomorrow tomorrow's tonight yesterday yesterday's",
  weekday:
    "fri friday friday's fridays mon monday monday's mondays sat saturday saturday's saturdays sun sunday sunday's sundays " +
    "thu thur thurs thursday thursday's thursdays tue tues tuesday tuesday's tuesdays wed wednesday wednesday's wednesdays",
};
