/** Days as people speak of them. No clock: today is passed in. Days are written YYYY-MM-DD. */

const dayLength = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** How many days `day` is after `today`; negative for what is over. */
export const daysAhead = (day: string, today: string): number => Math.round((timeOf(day) - timeOf(today)) / dayLength);

const formats = new Map<string, Intl.DateTimeFormat>();

/** “Friday 27 November”; with its year where that is another one. */
export function dayInWords(day: string, today: string, locale: string): string {
  const hasYear = day.slice(0, 4) !== today.slice(0, 4);
  const key = `${locale} ${hasYear}`;
  let format = formats.get(key);
  if (!format)
    formats.set(
      key,
      (format = new Intl.DateTimeFormat(known(locale), {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        ...(hasYear && { year: 'numeric' }),
        timeZone: 'UTC',
      })),
    );
  return format.format(timeOf(day)).replace(/^(\p{L}+), (?=\d)/u, '$1 ');
}

/** A tag that is none must not take the view with it. */
function known(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

/** “today”, “tomorrow”, “3 days ago”, “in 2 days”. */
export function fromToday(day: string, today: string): string {
  const days = daysAhead(day, today);
  if (days === 0) return 'today';
  if (Math.abs(days) === 1) return days > 0 ? 'tomorrow' : 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** “Friday 27 November, in 2 days”. */
export const dayAndDistance = (day: string, today: string, locale: string): string => `${dayInWords(day, today, locale)}, ${fromToday(day, today)}`;
