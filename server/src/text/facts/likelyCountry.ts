/** The country that a document points to: by the addresses of its two sides, else by its currency. */
import type { ProseDocument } from '../document';
import { sidesOf, type Place } from './sides';

/** Two capitals of ISO 3166; `undefined` where nothing tells, or several are told. */
export function likelyCountryOf(document: ProseDocument): string | undefined {
  const { ours, theirs } = sidesOf(document);
  return onlyOne(theirs) ?? onlyOne(ours) ?? currencies.find(([sign]) => sign.test(document.text))?.[1];
}

function onlyOne(places: readonly Place[]): string | undefined {
  const countries = new Set(places.map(({ country }) => country));
  return countries.size === 1 ? [...countries][0] : undefined;
}

/** Those of one country; a bare dollar is most often that of the United States. */
const currencies: readonly (readonly [RegExp, string])[] = [
  [/£ ?\d|\bGBP\b/, 'GB'],
  [/₹ ?\d|\bINR\b/, 'IN'],
  [/\bCAD\b|\b(?:CA|C)\$/, 'CA'],
  [/\bAUD\b|\b(?:AU|A)\$/, 'AU'],
  [/\bNZD\b|\bNZ\$/, 'NZ'],
  [/\$ ?\d|\bUSD\b/, 'US'],
];
