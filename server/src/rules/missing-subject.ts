import { threadSubject, bareSubject } from '../text/facts/subjects';
import { addField } from './headerEdits';
import type { Edit } from './finding';
import { defineRule } from './rule';
import { suggestedSubject } from './subjectFixes';

export default defineRule({
  id: 'missing-subject',
  summary: 'Has no subject.',
  why: 'A mail without a subject looks like junk, and nobody finds it again.',
  waits: true,
  inAnyLanguage: true,
  severity: 'warning',
  kinds: ['email'],
  options: {},
  examples: [
    { bad: 'To: Maya Chen\n\nHi Maya,\n\nThe menu is printed.', good: 'To: Maya Chen\nSubject: The printed menu\n\nHi Maya,\n\nThe menu is printed.' },
  ],

  *check({ header, blocks }) {
    if (header.subject && !isNothing.test(header.subject)) return;
    const empty = header.fields.get('subject');
    // A header that names nobody is not that of a mail about to be sent; it only says what kind of text this is.
    const addressed = header.fields.get('to') ?? header.fields.get('cc') ?? header.fields.get('from') ?? empty;
    if (!addressed) return;
    const { range } = empty && empty.range.end > empty.range.start ? empty : addressed;
    yield {
      range: range.end > range.start ? range : { start: Math.max(0, range.start - 1), end: Math.max(range.start, 1) },
      message: blocks.some(({ zone }) => zone === 'client')
        ? 'The reply has no subject; keep that of the client’s mail.'
        : 'The mail has no subject; write one by which it can be found in five years.',
      fixes: (document) => {
        const kept = threadSubject(document);
        const value = kept ? `Re: ${bareSubject(kept)}` : suggestedSubject(document);
        const inFrontMatter = empty && document.frontMatter && empty.range.start < document.frontMatter.end;
        const edit: Edit | undefined = empty
          ? { range: empty.range, text: inFrontMatter ? ` "${value}"` : ` ${value}`, snippet: !kept }
          : addField(document, 'subject', value, !kept);
        return edit ? [{ title: kept ? 'Keep the subject of the thread' : 'Insert a subject', safe: false, edits: [edit] }] : [];
      },
    };
  },
});

/** What stands for no subject: “null”, “n/a”, a dash. */
const isNothing = /^[\s\p{P}\p{S}]*(?:(?:null|nil|none|n\/a)[\s\p{P}\p{S}]*)?$/iu;
