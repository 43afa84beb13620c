import type { ProseDocument } from '../text/document';
import { threadOf } from '../text/facts/thread';
import type { Person } from '../text/header';
import type { TextRange } from '../text/range';
import { nicknames } from '../words/nicknames';
import { defineRule } from './rule';

export default defineRule({
  id: 'wrong-name',
  summary: 'Greets somebody else than the one whom the mail goes to.',
  why: 'A client who is called by another client’s name knows at once how the mail was made.',
  severity: 'error',
  kinds: ['email'],
  options: {},
  examples: [
    { bad: 'To: Maya Chen <maya@example.com>\nSubject: The printed menu\n\nHi Lena,\n\nit is printed.', good: 'To: Maya Chen <maya@example.com>\nSubject: The printed menu\n\nHi Maya,\n\nit is printed.' },
    { bad: 'To: Robert Hale <r.hale@example.com>\nSubject: The printed menu\n\nDear Mr Ward,\n\nit is printed.', good: 'To: Robert Hale <r.hale@example.com>\nSubject: The printed menu\n\nHi Bob,\n\nit is printed.' },
  ],

  *check(document) {
    const { to, cc } = document.header;
    const greeted = greetedNames(document);
    // A mailbox without a name, or that of a company or team, proves nothing of who reads it.
    if (greeted.length === 0 || to.length === 0 || !to.every(isPerson)) return;
    const known = [...to, ...cc, ...threadOf(document).mails.flatMap(({ from, cc, to }) => [...(from ? [from] : []), ...to, ...cc])].flatMap(wordsOfPerson);
    const signed = document.blocksIn('client').flatMap(({ prose }) => (prose.text.length < 200 ? plain(prose.text).split(/[^\p{L}]+/u) : []));
    if (greeted.some(({ name }) => [...known, ...signed].some((word) => isSameName(name, word)))) return;
    const first = greeted[0]!;
    const right = to[0]!.name.includes(',') ? to[0]!.name.split(',')[1]!.trim() : to[0]!.name.split(/\s/)[0]!;
    yield {
      range: first.range,
      message: `The greeting says “${document.slice(first.range)}”, but the mail goes to “${to.map(({ name }) => name).join(', ')}”; write the right name.`,
      fixes: () => [{ title: `Write “${right}”`, safe: false, edits: [{ range: first.range, text: right }] }],
    };
  },
});

interface Greeted {
  readonly name: string;
  readonly range: TextRange;
}

const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|dear|hi|hello|hey|good|morning|afternoon|evening|day|all|both|team|everyone|everybody|there|again|and|to|whom|it|may|concern|client|customer|friends?|colleagues?|folks|ladies|gentlemen|greetings|hiya|happy|monday|tuesday|wednesday|thursday|friday|saturday|sunday|guys|neighbou?rs?|family|members?|partners?|sirs|hr|support|sales|new|year|christmas|from|the|my|our|your|so|much|thanks?|thank|you)$/;

/** The names in the greeting; none in “Dear all” and “Hi team”. */
function greetedNames(document: ProseDocument): readonly Greeted[] {
  const block = document.blocksIn('greeting')[0];
  if (!block || /\b(?:team|all|everyone|everybody|family|colleagues|there|guys|folks)\b/i.test(block.prose.text)) return [];
  return [...block.prose.text.matchAll(/\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}]*/gu)]
    .filter(({ 0: word }) => !titles.test(plain(word)))
    .map(({ 0: word, index }) => ({ name: plain(word), range: { start: block.start + index, end: block.start + index + word.length } }));
}

const company = /\b(?:ltd|limited|inc|llc|gmbh|plc|co|company|team|group|support|info|office|sales|accounts?|admin|reception|studio|agency|hotel|bakery|shop|school|university|council|department|desk|help|billing|marketing|hr|club|trust|partners|services?|solutions|clinic|dental|legal|family|all|everyone|client|customer|and|&)\b|\d|&/i;

const isPerson = ({ name }: Person): boolean => /^\p{Lu}[\p{L}\p{M}.,’'-]*(?: [\p{L}\p{M}.,’'-]+){0,3}$/u.test(name) && !company.test(name);

const wordsOfPerson = ({ name, email }: Person): readonly string[] => [...plain(name).split(/[^\p{L}]+/u), ...plain(email?.split('@')[0] ?? '').split(/[^\p{L}]+/u)].filter((word) => word.length > 1);

/** Without accents, in small letters. */
const plain = (text: string): string => text.toLowerCase().replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l').normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']s?\b/g, '');

/** True for one name and its short forms, and where one begins the other: “Alex” and “Alexandra”; in an address also “mchen”. */
function isSameName(one: string, other: string): boolean {
  if (one === other || (one.length >= 3 && (other.startsWith(one) || other.endsWith(one))) || (other.length >= 3 && one.startsWith(other))) return true;
  return nicknames.some((line) => {
    const names = line.split(' ');
    return names.includes(one) && names.includes(other);
  });
}
