import type { ProseDocument } from '../text/document';
import { bareSubject, subjectPrefix, threadSubject } from '../text/facts/subjects';
import { threadOf } from '../text/facts/thread';
import type { Edit, Fix } from './finding';
import { fieldText } from './headerEdits';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'changed-subject',
  summary: 'Answers a mail under another subject than the thread’s.',
  why: 'A mail with another subject, if only by one letter, drops out of the client’s thread and filters; a new topic gets a new thread.',
  inAnyLanguage: true,
  severity: 'warning',
  kinds: allKinds,
  options: {},
  examples: [
    {
      bad:
        'To: Maya\nSubject: New photos for the menu\n\nHere they are.\n\nFrom: Maya\nSent: Monday, 23 November 2026 10:12\nTo: ' +
        'Alex\nSubject: Photos for the menu\n\nThank you.',
      good:
        'To: Maya\nSubject: Re: Photos for the menu\n\nHere they are.\n\nFrom: Maya\nSent: Monday, 23 November 2026 10:12\nTo: ' +
        'Alex\nSubject: Photos for the menu\n\nThank you.',
    },
  ],

  *check(document) {
    const { subject, fields } = document.header;
    const thread = threadSubject(document);
    if (!subject || !thread || bareSubject(subject) === bareSubject(thread) || bareSubject(subject) === '') return;
    const { range } = fields.get('subject')!;
    yield {
      range,
      message: `The thread’s subject is “${bareSubject(thread)}” and yours is “${bareSubject(subject)}”; keep the client’s, or start a new thread.`,
      fixes: (document) => [
        {
          title: 'Restore the subject of the thread',
          safe: false,
          edits: [{ range, text: fieldText(document, range, `${subjectPrefix(subject) || 'Re: '}${bareSubject(thread)}`) }],
        },
        ...newThread(document),
      ],
    };
  },
});

/** Without `in-reply-to` and the quoted mails at the end the letter stands alone. */
function newThread(document: ProseDocument): readonly Fix[] {
  const { blocks, frontMatter, text } = document;
  const edits: Edit[] = [];
  const key = frontMatter && /^in-reply-to[ \t]*:.*(?:\r?\n[ \t]+.*)*(?:\r?\n|$)/im.exec(text.slice(0, frontMatter.end));
  if (key) edits.push({ range: { start: key.index, end: key.index + key[0].length }, text: '' });
  const last = blocks.findLastIndex(({ zone }) => zone !== 'client');
  const first = blocks[last + 1];
  if (threadOf(document).mails.some(({ opening, depth }) => depth === 1 && opening && first && opening.start < first.start)) return [];
  if (first) edits.push({ range: { start: text.indexOf('\n', text.slice(0, first.start).replace(/[\s>]+$/, '').length) + 1, end: text.length }, text: '' });
  return edits.length > 0 ? [{ title: 'Start a new thread, without the quoted mail', safe: false, edits }] : [];
}
