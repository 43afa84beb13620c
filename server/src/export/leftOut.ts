/** The lines on top of a document that are for the mail program and not for the client: “To: …”, “Subject: …”. */
import type { ProseDocument } from '../text/document';
import { headerLineName } from '../text/header';
import type { TextRange } from '../text/range';

/** In every document these are for us. */
const always: ReadonlySet<string> = new Set(['to', 'cc', 'bcc', 'from', 'subject', 'sent', 'attachments', 'reply-to', 'in-reply-to', 'no-reply', 'kind']);
/** A quote shows its date and whom it is for; a mail says both by itself. */
const inMail: ReadonlySet<string> = new Set([...always, 'date', 'client', 'valid-until']);

/**
 * The lines to leave out, in order, each with its end.
 *
 * @param isMail True for an e-mail, false for a quote or a proposal.
 */
export function leftOutLines({ blocks, text }: ProseDocument, isMail: boolean): readonly TextRange[] {
  const names = isMail ? inMail : always;
  return blocks.flatMap((block) => {
    if (block.zone !== 'header') return [];
    const ranges: TextRange[] = [];
    let start = block.start;
    for (const line of text.slice(block.start, block.end).split('\n')) {
      const end = start + line.length + 1;
      const name = headerLineName(line);
      if (name !== undefined && names.has(name)) ranges.push({ start, end });
      start = end;
    }
    return ranges;
  });
}
