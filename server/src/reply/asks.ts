/** What the client's mail asks, in its order, and what each request leaves unsaid. */
import type { Mail } from '../mail/mail';
import { ProseDocument } from '../text/document';
import { clientAsks } from '../text/facts/questions';
import { unclearRequests, type UnclearRequest } from '../text/facts/unclearRequests';
import { overlaps } from '../text/range';
import { oneLine } from './people';

/** What a request may leave unsaid: by when, for whom, or what for. */
export type Unclear = 'when' | 'who' | 'what';

export interface Asked {
  readonly type: 'question' | 'request';
  /** The client's words on one line, ready to stand in quotation marks. */
  readonly text: string;
  readonly unclear: readonly Unclear[];
}

const missing: Readonly<Record<UnclearRequest['type'], readonly Unclear[]>> = { hurry: ['when'], bare: ['when', 'who', 'what'] };

/** The most points that get an answer of their own; a mail with more is read by a person. */
const most = 40;

/** The mail as it is read where it is quoted below a reply. */
export const quotedIn = (quote: string): ProseDocument => new ProseDocument(`---\nkind: email\n---\n\n${quote}`);

/** @param document The mail, quoted. */
export function asksOf({ from }: Mail, document: ProseDocument): readonly Asked[] {
  const seen = new Set<string>();
  const sender = from[0]?.address;
  const unclear = unclearRequests(document);
  return clientAsks(document)
    .filter(({ mail }) => mail.depth === 1 || (sender !== undefined && mail.from?.email?.toLowerCase() === sender.toLowerCase()))
    .map((ask): Asked => ({
      type: ask.type,
      text: quotable(document.text.slice(ask.range.start, ask.range.end)),
      unclear: unclear.filter((request) => overlaps(request, ask.range)).flatMap(({ type }) => missing[type]),
    }))
    .filter(({ text }) => text !== '' && !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
    .slice(0, most);
}

/** “Hi Alex, can you …”: the greeting is not part of what is asked. */
const greeting = /^(?:hi|hiya|hello|dear|hey|good (?:morning|afternoon|evening|day))\b[^,.!?]{0,40}[,!:]\s+/i;

/** No longer than this is repeated of one point, in UTF-16 code units. */
const longest = 240;

/** The words as they can stand in quotation marks in a line of their own, with no mark of Markdown in them. */
function quotable(words: string): string {
  const plain = oneLine(words.replace(/\n[>\s]*/g, ' '))
    .replace(greeting, '')
    .replace(/^(?:[-*+•]|\d+[.)]|[a-z][.)])\s+/i, '')
    .replace(/[*_`]{2,}|[*`\\]/g, '')
    .replace(/[<>]/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\))?/g, '$1')
    .replace(/[“”"]/g, '’')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length <= longest ? plain : `${plain.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
