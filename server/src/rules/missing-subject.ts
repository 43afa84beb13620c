import { threadSubject, bareSubject } from '../text/facts/subjects';
import { addField } from './headerEdits';
import type { Edit } from './finding';
import { defineRule } from './rule';
import { suggestedSubject } from './subjectFixes';

export default defineRule({
  id: 'missing-subject',
  summary: 'Has no subject.',
  why: 'A mail without a subject looks like junk, and nobody finds it again.',
  severity: 'warning',
  kinds: ['email'],
  options: {},
  examples: [{ bad: 'To: Maya Chen\n\nHi Maya,\n\nThe menu is printed.', good: 'To: Maya Chen\nSubject: The printed menu\n\nHi Maya,\n\nThe menu is printed.' }],

  *check({ header, frontMatter, blocks }) {
    // Words alone, such as a part of a mail, have no header that could lack a subject.
    if (header.subject || (header.fields.size === 0 && !frontMatter)) return;
    const empty = header.fields.get('subject');
    const first = [...header.fields.values()].sort((a, b) => a.range.start - b.range.start)[0]?.range;
    const range = empty && empty.range.end > empty.range.start ? empty.range : (header.fields.get('to')?.range ?? first ?? { start: frontMatter!.start, end: frontMatter!.start + 3 });
    yield {
      range: range.end > range.start ? range : { start: Math.max(0, range.start - 1), end: Math.max(range.start, 1) },
      message: blocks.some(({ zone }) => zone === 'client') ? 'The reply has no subject; keep that of the client’s mail.' : 'The mail has no subject; write one by which it can be found in five years.',
      fixes: (document) => {
        const kept = threadSubject(document);
        const value = kept ? `Re: ${bareSubject(kept)}` : suggestedSubject(document);
        const inFrontMatter = empty && document.frontMatter && empty.range.start < document.frontMatter.end;
        const edit: Edit | undefined = empty ? { range: empty.range, text: inFrontMatter ? ` "${value}"` : ` ${value}`, snippet: !kept } : addField(document, 'subject', value, !kept);
        return edit ? [{ title: kept ? 'Keep the subject of the thread' : 'Insert a subject', safe: false, edits: [edit] }] : [];
      },
    };
  },
});
