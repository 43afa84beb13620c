/** By what names, roles and addresses a message knows its client: on top, in the greeting, and at the end of the client's own mail. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import { linesOf } from '../zoneMarks';

/** As they are written. Use it through `document.note`. */
export function clientCalled(document: ProseDocument): readonly string[] {
  const { fields } = document.header;
  const theirs = document.blocksIn('client').filter(isParagraph);
  // A thread holds our own earlier mails, too.
  const ours = [...(fields.get('from')?.values ?? []), ...document.blocksIn('signature').map(({ prose }) => prose.text)].join('\n');
  const areNotOurs = (line: string): boolean => !ours.includes(line.trim());
  const domains = document.header.from.flatMap(({ email }) => email?.slice(email.indexOf('@')) ?? []);
  return [
    ...['client', 'to', 'cc'].flatMap((name) => fields.get(name)?.values ?? []).filter((value) => !domains.some((domain) => value.includes(domain))),
    ...answeredSender(document),
    ...(madeFor.exec(document.header.subject ?? '')?.slice(1) ?? []),
    ...document.blocksIn('header').flatMap(({ prose }) => prose.note(labelledNames)),
    ...document.blocksIn('own').flatMap(({ type, start, end }) => (type === 'code' ? labelledIn(document.text.slice(start, end)) : [])),
    ...document.blocksIn('greeting').map(({ prose }) => prose.text),
    ...theirs.flatMap(({ prose }) => prose.note(senders)).slice(0, 1).filter(areNotOurs),
    ...theirs.flatMap(({ prose }) => prose.note(signingLines)).filter(areNotOurs),
  ];
}

/** “Website built for Glidden Auto Electric”. */
const madeFor = /\b(?:built|created|designed|developed|drafted|made|prepared|written) for (\p{Lu}[\p{L}’'&-]+(?: \p{Lu}[\p{L}’'&-]+){0,5})/u;

const isParagraph = ({ type }: Block): boolean => type === 'paragraph';

/** Whose mail is answered, as the front matter says. */
function answeredSender({ frontMatter }: ProseDocument): readonly string[] {
  return frontMatter?.fields.get('in-reply-to')?.fields?.get('from')?.values ?? [];
}

/** “**Prepared for:** Hollis Cider”. */
const labelledNames = ({ text }: Prose): readonly string[] => labelledIn(text);

/** The same in a box of code, in which some set the addresses of a quote. */
const labelledIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/^\W*(?:prepared for|client|customer|contact|attn|attention|bill to)\b[^:\n]{0,20}:(.*)$/gim), ([, names]) => names!);

const senders = ({ raw }: Prose): readonly string[] => Array.from(raw.matchAll(/^[\s>*]*From\*{0,2}\s*:\*{0,2}(.*)$/gim), ([, sender]) => sender!);

/** “Principal, Saguaro Ridge School”: a short line without an end, as they stand below a name. */
const signingLines = ({ text }: Prose): readonly string[] =>
  linesOf(text)
    .map(({ text: line }) => line.trim())
    .filter((line) => /^\p{Lu}[^:]{3,70}(?<![.,!?;])$/u.test(line) && line.split(/\s+/).length < 9);
