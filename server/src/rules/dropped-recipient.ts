import type { ProseDocument } from '../text/document';
import { droppedPeople } from '../text/facts/recipients';
import type { Person } from '../text/header';
import type { Edit } from './finding';
import { addField } from './headerEdits';
import { phrases } from './options';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'dropped-recipient',
  summary: 'Leaves out somebody who was on the client’s mail.',
  why: 'Whom the client put on the mail is to know of the answer; a person left out hears of it late, or from somebody else.',
  inAnyLanguage: true,
  severity: 'warning',
  kinds: allKinds,
  options: {
    own: phrases({ description: 'Further addresses, and whole domains such as reed.example, whose people need not be on a reply.', example: 'reed.example' }),
  },
  examples: [
    {
      bad:
        'To: Maya Chen\nSubject: Re: Menu\n\nHere it is.\n\nFrom: Maya Chen\nSent: Monday, 23 November 2026 10:12\nTo: ' +
        'Alex\nCc: Ben Ward\nSubject: Menu\n\nThank you.',
      good:
        'To: Maya Chen\nCc: Ben Ward\nSubject: Re: Menu\n\nHere it is.\n\nFrom: Maya Chen\nSent: Monday, 23 November 2026 ' +
        '10:12\nTo: Alex\nCc: Ben Ward\nSubject: Menu\n\nThank you.',
    },
  ],

  *check(document, { own }, { me = [] }) {
    const dropped = droppedPeople(document, [...own, ...me]);
    const field = document.header.fields.get('to') ?? document.header.fields.get('cc');
    if (dropped.length === 0 || !field) return;
    const names = dropped.map(({ name, email }) => `“${name || email}”`);
    const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]!;
    yield {
      range: field.range,
      message: `${list} ${names.length > 1 ? 'were' : 'was'} on the client’s mail and ${names.length > 1 ? 'are' : 'is'} not on your reply; add them to Cc.`,
      fixes: (document) => {
        const edit = addToCc(document, dropped);
        return edit ? [{ title: 'Reply to all', safe: false, edits: [edit] }] : [];
      },
    };
  },
});

const written = ({ name, email }: Person): string => (name && email ? `${name} <${email}>` : name || email!).replace(/[\r\n]+/g, ' ');

function addToCc(document: ProseDocument, people: readonly Person[]): Edit | undefined {
  const { frontMatter, header, text } = document;
  const cc = header.fields.get('cc');
  const added = people.map(written).join(', ');
  if (!cc || cc.values.length === 0) return addField(document, 'cc', added);
  const { start, end } = cc.range;
  const value = text.slice(start, end);
  const inFrontMatter = frontMatter !== undefined && start < frontMatter.end;
  if (!inFrontMatter) return { range: { start: end, end }, text: `, ${added}` };
  if (/^\s*\[/.test(value))
    return {
      range: { start: start + value.lastIndexOf(']'), end: start + value.lastIndexOf(']') },
      text: people.map((person) => `, ${JSON.stringify(written(person))}`).join(''),
    };
  if (/^\s*-\s/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1))) {
    const at = start + value.trimEnd().length;
    const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1))![0];
    return { range: { start: at, end: at }, text: people.map((person) => `\n${indent}- ${JSON.stringify(written(person))}`).join('') };
  }
  return { range: { start, end: start + value.trimEnd().length }, text: JSON.stringify(`${cc.values.join(', ')}, ${added}`) };
}
