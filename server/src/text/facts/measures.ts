/** One name for each unit of measure, however it is written: “hrs”, “h” and “hours”; “m2”, “sqm” and “square metres”. */

const names: readonly (readonly [RegExp, string])[] = [
  [/^(?:h|hrs?|hours?|hourly|std|stunden?)$/, 'hour'],
  [/^(?:mins?|minutes?)$/, 'minute'],
  [/^(?:d|days?|daily|tage?)$/, 'day'],
  [/^(?:wks?|weeks?|weekly)$/, 'week'],
  [/^(?:mo|mth|months?|monthly)$/, 'month'],
  [/^(?:yrs?|years?|yearly|annually|annum)$/, 'year'],
  [/^(?:m²|m2|sqm|sq\.? ?m|square ?(?:met(?:re|er)s?))$/, 'square metre'],
  [/^(?:m³|m3|cbm|cubic ?(?:met(?:re|er)s?))$/, 'cubic metre'],
  [/^(?:m|lm|lfm|met(?:re|er)s?|running met(?:re|er)s?)$/, 'metre'],
  [/^(?:ft|feet|foot)$/, 'foot'],
  [/^(?:sq\.? ?ft|sqft|square (?:feet|foot))$/, 'square foot'],
  [/^(?:km|kilomet(?:re|er)s?)$/, 'kilometre'],
  [/^(?:kg|kilos?|kilograms?)$/, 'kilo'],
  [/^(?:l|lit(?:re|er)s?)$/, 'litre'],
  [/^(?:t|tonnes?|tons?)$/, 'tonne'],
  [/^(?:pp?|pages?)$/, 'page'],
  [/^(?:pcs?|pieces?|each|ea|units?|items?|copy|copies|stk|stück)$/, 'piece'],
  [/^(?:people|persons?|pers|pax|guests?|heads?|covers?)$/, 'person'],
];

/** The one name of a unit; a word that is none of the known ones names itself, in the singular. */
export function unitOfFigure(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const word = written.toLowerCase().replace(/\.$/, '').trim();
  return names.find(([pattern]) => pattern.test(word))?.[1] ?? word.replace(/(?<=(?:ch|sh|ss|x|z))es$/, '').replace(/(?<=[\p{L}]{2})s$/u, '');
}
