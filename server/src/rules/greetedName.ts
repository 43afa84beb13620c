/** Whether the greeting names whom the mail goes to. */
import type { ProseDocument } from '../text/document';
import type { ClientFolder, Place } from '../text/facts/clientFolders';
import { peopleOf } from '../text/facts/folderNames';
import { ourselves, threadOf } from '../text/facts/thread';
import type { Person } from '../text/header';
import { plainLetters } from '../text/plainLetters';
import type { Prose } from '../text/prose';
import { shift, type TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { namelessWords } from '../words/greetingWords';
import { nicknames } from '../words/nicknames';
import { wordMeaning } from './wordMeaning';

export interface WrongGreeting {
  readonly range: TextRange;
  /** The people on To, as the header names them. */
  readonly recipients: string;
  /** What belongs there of the name of the first of them, such as the last name behind “Mrs”; `undefined` when the header does not tell. */
  readonly right: string | undefined;
}

/** `undefined` where the greeting is right, or nothing can be told: a mailbox without a name, or that of a company or team, proves nothing of who reads it. */
export function wrongGreeting(document: ProseDocument): WrongGreeting | undefined {
  const to = document.header.to.map(named);
  const greeted = greetedNames(document);
  if (greeted.length === 0 || to.length === 0 || !to.every(isPerson)) return undefined;
  const known = knownWords(document);
  const isKnown = ({ name }: Greeted): boolean => known.some((word) => isSameName(name, word));
  const recipients = to.map(({ name }) => name).join(', ');
  if (!greeted.some(isKnown)) return { ...inFull(document, greeted, to[0]!), recipients };
  // “Dear Anna and Gregor” to Anna and Paul.
  const stranger = greeted.find((name) => !isKnown(name));
  const missed = to.find((person) => !greeted.some(({ name }) => wordsOfPerson(person).some((word) => isSameName(name, word))));
  return stranger && missed && to.length > 1 && to.length === greeted.length ? { ...inFull(document, [stranger], missed), recipients } : undefined;
}

const courtesyTitle = /\b(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|herr|frau|madame|monsieur)\b\.?\s*/gi;
const endsInTitle = new RegExp(`${courtesyTitle.source}$`, 'i');

/** The name that is greeted, with all its words, and the same of the name that belongs there: “Ms Ward” for “Ms Hartmann”. */
function inFull(document: ProseDocument, greeted: readonly Greeted[], person: Person): Pick<WrongGreeting, 'range' | 'right'> {
  const { start } = greeted[0]!.range;
  let { end } = greeted[0]!.range;
  for (const { range } of greeted.slice(1)) if (/^\s+$/.test(document.text.slice(end, range.start))) ({ end } = range);
  const { first, last } = namesOf(person);
  const isLong = greeted[0]!.range.end < end;
  const hasTitle = endsInTitle.test(document.text.slice(Math.max(0, start - 12), start));
  const full = first !== undefined && last !== undefined ? `${first} ${last}` : undefined;
  return { range: { start, end }, right: isLong ? (full ?? (hasTitle ? last : first)) : hasTitle ? last : first };
}

/** “peter.hansen@example.com” is Peter Hansen; “front.desk@example.com” is nobody. */
function named(person: Person): Person {
  const parts = /^(\p{L}{3,})[._]\p{L}{3,}$/u.exec(person.email?.split('@')[0] ?? '');
  if (person.name !== '' || !parts || wordMeaning(parts[1]!.toLowerCase()) !== 'name') return person;
  return { ...person, name: parts[0]!.split(/[._]/).map((part) => part[0]!.toUpperCase() + part.slice(1)).join(' ') };
}

/** “Chen, Maya”, “Maya Chen” and “Mrs Chen”, which says no first name. */
function namesOf({ name }: Person): { readonly first?: string; readonly last?: string } {
  const bare = name.replace(courtesyTitle, '').trim();
  const [first, last] = bare.includes(',') ? bare.split(',').reverse() : [/^\S*/.exec(bare)![0], bare.replace(/^\S*/, '')];
  if (bare !== name && !last?.trim()) return bare ? { last: bare } : {};
  return { ...(first?.trim() && { first: first.trim() }), ...(last?.trim() && { last: last.trim() }) };
}

export const firstName = (person: Person): string | undefined => namesOf(person).first;

const shortWords = ({ text }: Prose): readonly string[] => (text.length < 200 ? plainLetters(text).split(/[^\p{L}]+/u) : []);

/** Every word of the names of those who are on the mail or its thread, and of short mails that the client signs. */
function knownWords(document: ProseDocument): readonly string[] {
  const { to, cc } = document.header;
  const people = [...to, ...cc, ...threadOf(document).mails.flatMap(({ from, cc, to }) => [...(from ? [from] : []), ...to, ...cc])];
  const signed = document.blocksIn('client').flatMap(({ prose }) => prose.note(shortWords));
  return [...people.flatMap(wordsOfPerson), ...signed];
}

/** The first names by which the greeting or the text speaks to somebody, where nobody of this client is called so but somebody of another is. */
export function* spokenToOthers(document: ProseDocument, { shelf, own }: Place): Iterable<Greeted & { readonly folder: ClientFolder }> {
  const greeted = greetedNames(document);
  const spoken = Array.from(document.hits(vocativesIn), ({ start, notes }) => notes.map(({ name, range }) => ({ name, range: shift(range, start) }))).flat();
  if (greeted.length + spoken.length === 0) return;
  const people = [...peopleOf(own), ...own.documents.flatMap(({ others }) => others), ...document.header.from, ...ourselves(document)];
  const ours = [
    ...knownWords(document),
    ...people.flatMap(wordsOfPerson),
    ...greetedNames(document)
      .slice(1)
      .map(({ name }) => name),
  ];
  const isOurs = ({ name }: Greeted): boolean => ours.some((word) => isSameName(name, word));
  // A first name that nobody here is known by may be a new colleague's, unless somebody said who they are.
  if (ours.length === 0 || (!document.header.to.some(isPerson) && !own.settings?.people?.length)) return;
  for (const one of [...(greeted.some(isOurs) ? [] : greeted.slice(0, 1)), ...spoken.filter((name) => !isOurs(name))]) {
    const folder = shelf.folders.find(
      (other) =>
        other.name !== own.name &&
        peopleOf(other).some(({ name }) =>
          plainLetters(name)
            .split(/[^\p{L}]+/u)
            .includes(one.name),
        ),
    );
    if (folder) yield { ...one, folder };
  }
}

const vocative = new RegExp(
  '^(?:thanks|thank you|cheers|sorry|well done|congratulations|welcome|enjoy)\\b[^,.!?]{0,40}, (\\p{Lu}\\p{Ll}+)' +
    '(?=[.,!?]|$)|^(\\p{Lu}\\p{Ll}+), (?=(?:we|i|you|your|please|could|can|would|thank|thanks|let|here|as|if|do|have|it)\\b)|' +
    ', (\\p{Lu}\\p{Ll}+)(?=\\?$)',
  'diu',
);

/** “Thanks again, Lena!”, “Lena, could you …”, “Is Friday fine, Lena?” */
function vocativesIn(sentence: Sentence): readonly Greeted[] {
  const indices = vocative.exec(sentence.text)?.indices;
  const [start, end] = indices?.slice(1).find((place) => place !== undefined) ?? [];
  if (start === undefined || end === undefined || !/\p{Lu}/u.test(sentence.text[start]!) || sentence.isQuoted({ start, end })) return [];
  return [{ name: plainLetters(sentence.text.slice(start, end)), range: { start, end } }];
}

interface Greeted {
  readonly name: string;
  readonly range: TextRange;
}

const nameless: ReadonlySet<string> = new Set(namelessWords.split(', '));

/** The names in the greeting; none in “Dear all” and “Hi team”. */
function greetedNames(document: ProseDocument): readonly Greeted[] {
  const block = document.blocksIn('greeting')[0];
  // “Dear [First name]” is still to be filled in.
  if (!block || /[[{<«]/.test(block.prose.text) || /\b(?:team|all|everyone|everybody|family|colleagues|there|guys|folks)\b/i.test(block.prose.text)) return [];
  return [...block.prose.text.matchAll(/\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}]*/gu)]
    .filter(({ 0: word }) => !nameless.has(plainLetters(word)))
    .map(({ 0: word, index }) => ({ name: plainLetters(word), range: { start: block.start + index, end: block.start + index + word.length } }));
}

const company = new RegExp(
  '\\b(?:ltd|limited|inc|llc|gmbh|plc|co|company|team|group|support|info|office|sales|accounts?|admin|reception|studio|' +
    'agency|hotel|bakery|shop|school|university|council|department|desk|help|billing|marketing|hr|club|trust|partners|' +
    'services?|solutions|clinic|dental|legal|family|all|everyone|client|customer|and|&)\\b|\\d|&',
  'i',
);

/** “Lawson Pools” at lawsonpools.com.au: the last name is a word, and the address is the company’s. */
function isCompany({ name, email }: Person): boolean {
  const [box, house] = email?.toLowerCase().split('@') ?? [];
  const words = plainLetters(name).split(/[^\p{L}]+/u).filter(Boolean);
  // The dictionary is asked last: to load it takes longer than to check a short mail.
  if (house === undefined || words.length < 2 || house.split('.')[0]!.replaceAll('-', '') !== words.join('')) return false;
  const meaning = wordMeaning(words.at(-1)!);
  return meaning !== 'name' && (sharedBox.test(box!) || meaning === 'word');
}

const sharedBox = /^(?:admin|book(?:ing)?s?|contact|enquir(?:y|ies)|hello|hi|info|inquiries|mail|office|orders?|post|reception|sales|support|team|welcome)$/;

export const isPerson = (person: Person): boolean => isPersonsName(person) && !isCompany(person);

const isPersonsName = ({ name }: Person): boolean => /^\p{Lu}[\p{L}\p{M}.,’'-]*(?: [\p{L}\p{M}.,’'-]+){0,3}$/u.test(name) && !company.test(name);

const wordsOfPerson = ({ name, email }: Person): readonly string[] =>
  [...plainLetters(name).split(/[^\p{L}]+/u), ...plainLetters(email?.split('@')[0] ?? '').split(/[^\p{L}]+/u)].filter((word) => word.length > 1);

/** “Müller” is “Mueller” too. */
const withoutUmlauts = (name: string): string => name.replace(/([aou])e/g, '$1');

/** True for one name and its short forms, and where one begins the other: “Alex” and “Alexandra”; in an address also “mchen”. */
function isSameName(first: string, second: string): boolean {
  const [one, other] = [first, second].map(withoutUmlauts) as [string, string];
  if (one === other || (one.length >= 3 && (other.startsWith(one) || other.endsWith(one))) || (other.length >= 3 && one.startsWith(other))) return true;
  return namesakesOf(first)?.has(second) === true;
}

let namesakes: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The names that are short for this one, or that it is short for; read once, for every key that is pressed asks. */
function namesakesOf(name: string): ReadonlySet<string> | undefined {
  if (!namesakes) {
    const found = new Map<string, Set<string>>();
    for (const names of nicknames.map((line) => line.split(' '))) {
      for (const one of names) found.set(one, new Set([...(found.get(one) ?? []), ...names]));
    }
    namesakes = found;
  }
  return namesakes.get(name);
}
