/** Where the two sides of a letter are, as far as the letter itself tells: by addresses, signatures and the cities it names. */
import type { ProseDocument } from '../document';
import type { Person } from '../header';
import type { Prose } from '../prose';
import { oneOf, phrase } from './cues';
import { cities, countryNames, dialling, worldwideDomains } from './placeWords';

/** A place as far as it is known. */
export interface Place {
  /** ISO 3166 in two capitals. */
  readonly country: string;
  /** The IANA time zone of a city that is named. */
  readonly zone: string | undefined;
}

export interface Sides {
  readonly ours: readonly Place[];
  readonly theirs: readonly Place[];
}

export const sidesOf = (document: ProseDocument): Sides => document.note(findSides);

const placesByName = new Map<string, Place>();
for (const [zone, { country, names }] of Object.entries(cities)) for (const name of names.split(', ')) placesByName.set(name, { country, zone });
for (const [name, country] of Object.entries(countryNames)) placesByName.set(name, { country, zone: undefined });
const name = `(?:the )?(${oneOf([...placesByName.keys()].join(', ')).slice(3)}`;

/** What somebody has in a place. */
const belongings =
  '(?:team|office|colleagues|people|shop|branch|desk|mobile|phone|home|house|workshop|factory|warehouse|gallery|hotel|' +
  'restaurant|caf[eé]|studio|site|company|firm|place|side|end)';

/** A place with the words that say whose it is. Names are matched with their capitals. */
const mentions = phrase(
  "\\b(?:([Yy]ou(?:r team|r colleagues|r office)?(?:'re| are| sit| work| live|(?:'ll| will)(?: \\w+ly| still| already)? " +
    `(?:be|fly|stay|land|travel))?|[Yy]our (?:\\w+ ){0,2}${belongings})` +
    "(?: (?:all|back|both|based|home|over|still|there|out))*|([Ww]e(?:'re| are| sit| work)|I(?:'m| am| work| live)|" +
    `(?:[Oo]ur|[Mm]y) (?:\\w+ ){0,2}${belongings}(?: (?:is|are))?|[Hh]ere)` +
    '(?: (?:all|both|based|over|out|currently|back|now))*) (?:in|' +
    `(?:calling|writing|working|speaking|ringing|joining|dialling|dialing)(?: in| you| to you)? from) ${name}\\b|` +
    `\\b(?:([Yy]our)|([Oo]ur|[Mm]y)) ${name} ${belongings}\\b|` +
    '\\b(?:[Cc]rate|[Dd]elivery|[Ff]reight|[Pp]arcel|[Pp]ostage|[Ss]hipment|[Ss]hipping|[Tt]ransport)' +
    `(?: back)? to ${name}\\b`,
  'g',
);
/** “12 Texas Avenue” is in no such place. */
const anyName = new RegExp(`\\b${name}\\b(?! (?:Ave|Avenue|Close|Court|Drive|Gardens|House|Lane|Mews|Place|Rd|Road|Square|St|Street|Terrace|Way)\\b)`, 'g');

function findSides(document: ProseDocument): Sides {
  const { header } = document;
  const ours = header.from.flatMap(byAddress);
  const theirs = [...header.to, ...header.cc].flatMap(byAddress);
  // “client: Jensen Feed, Denver, Colorado”: behind the name stands where they are.
  const [, where] = /^[^,]+(,.+)$/.exec(header.client ?? '') ?? [];
  if (where !== undefined && !/&|\b(?:and|Bros|Co|GmbH|Inc|Ltd|LLC|LLP|Partners|Sons)\b/.test(where)) theirs.push(...placesIn(where));
  for (const zone of ['signature', 'footer'] as const) for (const { prose } of document.blocksIn(zone)) ours.push(...prose.note(addressesIn));
  for (const { prose } of document.blocksIn('client')) theirs.push(...prose.note(clientAddressesIn));
  for (const { block, note } of document.noted(namedIn)) {
    if (block.zone !== 'own') continue;
    ours.push(...note.ours);
    theirs.push(...note.theirs);
  }
  return { ours, theirs };
}

const addressesIn = ({ raw }: Prose): readonly Place[] => placesIn(raw);

/** The client's own signature and address stand in the mail that we answer; what their sentences name may be anywhere. */
const clientAddressesIn = ({ raw }: Prose): readonly Place[] =>
  raw
    .split('\n')
    .filter((line) => line.length < 80 && !/\bto:|[.!?]\s*$/i.test(line))
    .flatMap(placesIn);

const longest = 5000;

/** “You are in Toronto and I am in Berlin”, “parcel to Lucca”. */
function namedIn({ text }: Prose): Sides | undefined {
  if (text.length > longest || !/\b(?:in|to|[Yy]our|[Oo]ur) +(?:the +)?\p{Lu}/u.test(text)) return undefined;
  const ours: Place[] = [];
  const theirs: Place[] = [];
  for (const [, you, we, inPlace, your, our, ofPlace, toPlace] of text.replace(/[’`]/g, "'").matchAll(mentions)) {
    const place = placesByName.get((inPlace ?? ofPlace ?? toPlace)!.replace(/\s+/g, ' '));
    if (!place) continue;
    // What we send goes to the client.
    if (you ?? your ?? toPlace) theirs.push(place);
    else if (we ?? our) ours.push(place);
  }
  return ours.length + theirs.length > 0 ? { ours, theirs } : undefined;
}

const worldwide = new Set(worldwideDomains.split(' '));

function byAddress({ email }: Person): readonly Place[] {
  const ending = /\.([a-z]{2,3})$/i.exec(email ?? '')?.[1]?.toLowerCase();
  if (ending === 'gov' || ending === 'mil') return [{ country: 'US', zone: undefined }];
  if (ending?.length !== 2 || worldwide.has(ending)) return [];
  return [{ country: ending === 'uk' ? 'GB' : ending.toUpperCase(), zone: undefined }];
}

/** Places of an address, a telephone number or an e-mail address. */
function placesIn(text: string): readonly Place[] {
  const found: Place[] = [];
  for (const [, place] of text.matchAll(anyName)) found.push(placesByName.get(place!)!);
  for (const [, code] of text.matchAll(/(?:\+|\b00)(\d{1,3})[\s(-]/g))
    for (const length of [3, 2]) if (dialling[code!.slice(0, length)]) found.push({ country: dialling[code!.slice(0, length)]!, zone: undefined });
  for (const [email] of text.matchAll(/[\w.+-]{1,64}@[\w.-]{1,120}\.[a-z]{2,3}\b/gi)) found.push(...byAddress({ name: '', email }));
  return found;
}
