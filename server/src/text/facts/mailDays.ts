/** Reads the day that a mail program writes above a quoted mail, in the languages and orders that they write it in. */

/** The beginnings of the months' names, by number; the languages of mail programs. */
const months: readonly RegExp[] = [
  /jan|gen|ene|янв|tammi|sty|led|ocak|ιαν/,
  /feb|fév|fev|фев|helmi|lut|úno|unor|şub|φεβ/,
  /mar|mär|maa|maar|mrt|мар|bře|brez|μαρ/,
  /apr|avr|abr|huhti|kwi|dub|апр|nis|απρ/,
  /ma[yijg]|mei|touko|kvě|мая|май|μαΐ|μαι/,
  /jun|juin|giu|kesä|cze|červn|июн|haz|ιουν/,
  /jul|juil|lug|heinä|lip|červenc|июл|tem|ιουλ/,
  /aug|août|aou|ago|elo|sie|srp|авг|ağu|αυγ/,
  /sep|set|syys|wrz|zář|сен|eyl|σεπ/,
  /o[ck]t|out|ott|loka|paź|říj|окт|eki|ekim|οκτ/,
  /nov|marras|lis|ноя|kas|νοε/,
  /de[czs]|déc|dic|joulu|gru|pro|дек|ara|δεκ/,
];

/** The day as YYYY-MM-DD; `undefined` for what is no date, and for figures that readers take for different days. */
export function writtenDay(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const lower = text.toLowerCase();
  const iso = /\b(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(lower);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b/.exec(lower);
  if (figures) {
    const [one, two, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3]!.length === 2 ? `20${figures[3]}` : figures[3])];
    if (one > 12 || /\d\.\d/.test(figures[0]) || one === two) return day(year, two, one);
    return two > 12 ? day(year, one, two) : undefined;
  }
  const year = /\b((?:19|20)\d\d)\b/.exec(lower)?.[1];
  if (!year) return undefined;
  const rest = lower.replace(/\d{1,2}[:.]\d\d(?:[:.]\d\d)?/g, ' ');
  // “Le mar. 24 nov.”: the month stands behind the day, where anything does.
  const match = /\b(\d{1,2})(?:st|nd|rd|th|\.)?,? (?:de |d')?(\p{L}{3,})/u.exec(rest) ?? undefined;
  const english = /(\p{L}{3,})\.? (\d{1,2})(?!\d)/u.exec(rest);
  for (const [word, number] of [[match?.[2], match?.[1]], [english?.[1], english?.[2]]]) {
    const month = word ? months.findIndex((pattern) => pattern.exec(word)?.index === 0) : -1;
    if (month >= 0) return day(Number(year), month + 1, Number(number));
  }
  return undefined;
}

const day = (year: number, month: number, date: number): string | undefined =>
  month >= 1 && month <= 12 && date >= 1 && date <= 31 ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` : undefined;
