/** The words that writer and client share before the letter begins: in the header, the greeting and the signature. */
import type { ProseDocument } from '../document';
import type { FrontMatterField } from '../frontMatter';
import type { HeaderField } from '../header';
import type { Prose } from '../prose';
import { wordsOf } from '../words';

/** In lower case; use it through `document.note`. */
export function sharedWords(document: ProseDocument): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { prose } of [...document.blocksIn('greeting'), ...document.blocksIn('signature')]) for (const word of prose.note(wordsOfProse)) words.add(word);
  for (const { prose } of document.blocksIn('header')) for (const word of prose.note(wordsOfLabels)) words.add(word);
  for (const prose of clientCells(document)) for (const word of prose.note(wordsOfProse)) words.add(word);
  document.header.fields.forEach((field, name) => addField(words, field, name, false));
  return words;
}

/** “| Client | Marram Access Network |”: a table of particulars names who the quote is for. */
const clientCells = ({ blocks }: ProseDocument): readonly Prose[] =>
  blocks.flatMap(({ type, row, table, column, prose }, index) => {
    if (type !== 'cell' || column !== 0 || !clientLabel.test(prose.text)) return [];
    const next = blocks[index + 1];
    return next?.type === 'cell' && next.table === table && next.row === row ? [next.prose] : [];
  });
const clientLabel = /^\W*(?:client|customer|company|prepared for|attention|attn|bill to)(?: name)?\W*$/i;

const wordsOfProse = (prose: Prose): readonly string[] => wordsOf(prose.text).map(({ lower }) => lower);

/** The names in lines such as “**Prepared for:** Maya Chen”, as they stand on top of quotes. */
const wordsOfLabels = (prose: Prose): readonly string[] =>
  Array.from(prose.text.matchAll(/^\W*(?:prepared (?:for|by)|client|customer|company|contact|attn|attention|bill to)\b[^:\n]{0,20}:(.*)$/gim), ([, names]) =>
    wordsOf(names!).map(({ lower }) => lower),
  ).flat();

/** The subject is ours, unless it is that of the mail being answered. */
function addField(words: Set<string>, field: HeaderField | FrontMatterField, name: string, isAnswered: boolean): void {
  const isReply = name === 'subject' && (isAnswered || /^(?:re|aw|fwd?|antw|sv)\s*:/i.test(field.values[0] ?? ''));
  if (isReply || /^(?:to|cc|bcc|from|client|in-reply-to)$/.test(name)) {
    for (const value of field.values) for (const word of wordsOfAddress(value)) words.add(word);
  }
  if ('fields' in field) field.fields?.forEach((inner, innerName) => addField(words, inner, innerName, true));
}

/** “Maya Chen <maya@harbour-dental.co.uk>” as words; what stands before the @ and the last part of the domain name nobody. */
function wordsOfAddress(value: string): readonly string[] {
  const text = value.replace(/[^\s<>@,;]+@([^\s<>,;]+)/g, (_, domain: string) =>
    domain.replace(/(?:\.(?:com?|org|net|ac|gov))?\.[a-z]+$/i, '').replace(/[.-]/g, ' '),
  );
  return wordsOf(text).map(({ lower }) => lower);
}
