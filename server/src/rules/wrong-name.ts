import type { ProseDocument } from '../text/document';
import { placeFor } from '../text/facts/clientPlace';
import type { Place } from '../text/facts/clientFolders';
import { otherClientsIn, type OtherClient } from '../text/facts/otherClients';
import { overlaps, type TextRange } from '../text/range';
import type { Finding } from './finding';
import { firstName, isPerson, spokenToOthers, wrongGreeting } from './greetedName';
import { rightName } from './rightName';
import { allKinds, defineRule, type RuleContext } from './rule';
import { wordMeaning } from './wordMeaning';

export default defineRule({
  id: 'wrong-name',
  summary: 'Greets somebody else than the one whom the mail goes to, or names another of your clients.',
  why: 'A client who reads another client’s name knows at once how the text was made, and wonders who reads theirs.',
  inAnyLanguage: true,
  severity: 'error',
  kinds: allKinds,
  options: {},
  examples: [
    {
      bad: 'To: Maya Chen <maya@example.com>\nSubject: The printed menu\n\nHi Lena,\n\nit is printed.',
      good: 'To: Maya Chen <maya@example.com>\nSubject: The printed menu\n\nHi Maya,\n\nit is printed.',
    },
    {
      bad: 'To: Robert Hale <r.hale@example.com>\nSubject: The printed menu\n\nDear Mr Ward,\n\nit is printed.',
      good: 'To: Robert Hale <r.hale@example.com>\nSubject: The printed menu\n\nHi Bob,\n\nit is printed.',
    },
  ],

  *check(document, _options, context) {
    const place = placeFor(document, context.surroundings?.places ?? []);
    const greeting = wrongGreeting(document);
    if (greeting)
      yield finding(
        greeting.range,
        `The greeting says “${document.slice(greeting.range)}”, but the mail goes to “${greeting.recipients}”; write the right name.`,
        greeting.right,
      );
    if (!place) return;
    const strangers = [...spokenToOthers(document, place)].filter(({ range }) => !greeting || !overlaps(range, greeting.range));
    const addressee = document.header.to.find(isPerson);
    const first = addressee && firstName(addressee);
    for (const { range, folder } of strangers)
      yield finding(
        range,
        `“${document.slice(range)}” is somebody at another of your clients (the folder “${folder.name}”); write ` +
          `${first ? `“${first}”` : 'the right name'}.`,
        first,
      );
    const names = [...(context.me ?? []), ...(context.house?.company ? [context.house.company] : [])];
    for (const other of otherClientsIn(document, place, { names, meaningOf: wordMeaning })) {
      if ([...(greeting ? [greeting] : []), ...strangers].some(({ range }) => overlaps(range, other))) continue;
      yield otherClient(document, other, place, context);
    }
  },
});

function finding(range: TextRange, message: string, right: string | undefined): Finding {
  return { range, message, ...(right !== undefined && { fixes: () => [{ title: `Write “${right}”`, safe: false, edits: [{ range, text: right }] }] }) };
}

function otherClient(document: ProseDocument, other: OtherClient, place: Place, context: RuleContext): Finding {
  const { start, end, type, full, folder } = other;
  const right = rightName(document, other, place, context);
  const advice = right
    ? `write “${right}”`
    : type === 'recipient'
      ? 'write the address of the client that this is for'
      : 'write the right name, or take it out';
  const at = `another of your clients (the folder “${folder.name}”)`;
  const what = {
    company: 'is another of your clients',
    short: `is another of your clients, “${full}”`,
    person: `is somebody at ${at}`,
    domain: `belongs to ${at}`,
    recipient: `is somebody at ${at}`,
    link: `in this address is another of your clients, “${full}”`,
  }[type];
  return finding({ start, end }, `“${document.slice({ start, end }).replace(/^["']|["']$/g, '')}” ${what}; ${advice}.`, right);
}
