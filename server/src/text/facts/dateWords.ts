/** Words that dates and times are made of. Data only. */

/** Months with their short forms; patterns, for they stand inside longer ones. */
export const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';

export const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

export const shortWeekdays = 'Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun';

export const numberWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|forty-five|forty-eight|sixty|ninety';

/** Lengths of time that are counted. */
export const timeUnits = 'minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|fortnights?|months?|quarters?|years?|yrs?|h';

/** What stands before the unit: “working days”. */
export const unitQualities = 'working|business|calendar|consecutive|full|whole|extra|further|more';

/** What kind of date a word may begin. */
export const dateStarters: Readonly<Record<string, string>> = {
  article: 'a an half',
  month: 'apr april aug august dec december feb february jan january jul july jun june mar march may nov november oct october sep sept september',
  named: 'black boxing christmas cyber easter good halloween new thanksgiving',
  number: 'eight eleven fifteen five forty four fourteen nine ninety one seven six sixty ten thirty three twelve twenty two',
  part: 'midday midnight noon q1 q2 q3 q4 quarter',
  relative: "the this today today's tomorrow tomorrow's tonight yesterday yesterday's",
  weekday:
    "fri friday friday's fridays mon monday monday's mondays sat saturday saturday's saturdays sun sunday sunday's sundays thu thur thurs thursday thursday's thursdays tue tues tuesday tuesday's tuesdays wed wednesday wednesday's wednesdays",
};
