/** A quote or a proposal delivers what was promised by being there, and a mail by what is attached to it. */
import type { DocumentKind } from '../protocol';
import type { ProseDocument } from '../text/document';
import type { Report } from './facts';
import { kindWords } from './promiseWords';
import { topicOf } from './topics';

export function kindReport(
  kind: DocumentKind,
  { header, frontMatter }: ProseDocument,
  subject: string | undefined,
  name: string,
  day: string | undefined,
): readonly Report[] {
  const fileName = name
    .replace(/\.[a-z]+$/i, '')
    .replace(/\.(?:email|quote|proposal)$/i, '')
    .replace(/[-_.]/g, ' ');
  const attached = (frontMatter?.fields.get('attachments')?.values ?? header.fields.get('attachments')?.values ?? []).map((path) =>
    path
      .slice(path.search(/[^\\/]*$/))
      .replace(/\.[a-z\d]+$/i, '')
      .replace(/[-_.]/g, ' '),
  );
  const done = (text: string): Report => ({ sort: 'done', topic: topicOf(text), isGeneral: false, by: 'us', on: day });
  const files = attached.map(done);
  // What the subject names came with the mail.
  if (attached.length > 0 && subject) files.push(done(subject));
  return kind === 'email' ? files : [...files, { ...done(kindWords[kind]), isGeneral: false }, done(`${subject ?? ''} ${fileName}`)];
}
