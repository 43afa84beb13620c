/** Where the parts go that a rule finds missing, and the edits that put them there. */
import { templateSnippet, type ListEntry, type TemplateFacts, type TemplateName } from '../templates';
import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { isPostscript, lastSubstance } from '../text/facts/ending';
import { promisedThing } from '../text/facts/promisedThing';
import { threadFacts } from '../text/facts/threadFacts';
import type { TextRange } from '../text/range';
import type { Fix } from './finding';
import type { RuleContext } from './rule';
import { fitSection } from './sectionFit';

/** The last block of our own words, before the sign-off and the client's mail. */
export function lastOwnBlock({ blocks }: ProseDocument): Block | undefined {
  const at = blocks.findLastIndex(isOwnText);
  const last = blocks[at];
  // A name alone is a signature, though no greeting stands above it.
  return last?.type === 'paragraph' && loneName.test(last.prose.text) ? (blocks.findLast((block, index) => index < at && isOwnText(block)) ?? last) : last;
}

const isOwnText = ({ zone, type, prose }: Block): boolean =>
  zone === 'own' && type !== 'rule' && type !== 'html' && type !== 'definition' && !isPostscript(prose);
const loneName = /^\s*\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'.-]*){0,2}\s*$/u;

/** No word has more letters; one that has is marked by its end. */
const longestWord = 200;

/** The last word before the place where a part goes: what is underlined when something is missing there. */
export function lastWordOf(block: Block, document: ProseDocument): TextRange {
  const text = document.text.slice(block.start, block.end).trimEnd();
  const end = block.start + text.length;
  return { start: end - /\S*$/.exec(text.slice(-longestWord))![0].length, end };
}

/** Where a new paragraph may begin behind a block: behind the whole of its list or table. */
export function endOfPart({ start, end, list, table }: Block, document: ProseDocument): number {
  let outer = list;
  while (outer?.parent) outer = outer.parent;
  const { start: from, end: to } = outer ?? table ?? { start, end };
  return from + document.text.slice(from, to).trimEnd().length;
}

/** Where a section may stand that has no better place: behind the last part that says something, above thanks and wishes. */
export function endOfSubstance(document: ProseDocument): number {
  const last = lastSubstance(document);
  return last ? endOfPart(last.blocks.at(-1)!, document) : endOfOwnWords(document).end;
}

/** The end of our own words; for a document without any, the end of its header. */
export function endOfOwnWords(document: ProseDocument): TextRange {
  const block = lastOwnBlock(document) ?? document.blocks.findLast(({ zone }) => zone === 'greeting' || zone === 'header');
  if (block) return lastWordOf(block, document);
  const end = document.text.trimEnd().length;
  return { start: end, end };
}

/** What the templates take from the document. */
export const templateFacts = (
  document: ProseDocument,
  { date, locale, country, likelyCountry, daysOpen = false, client }: RuleContext,
): TemplateFacts => ({
  ...namesInSettings(client),
  ...document.note(namesIn),
  date,
  locale,
  country,
  likelyCountry,
  daysOpen,
  // Few templates need them, and a thread can be long.
  get lists() {
    return document.note(listsIn);
  },
});

/** A client of one person is greeted by that person's name. */
export function namesInSettings({ name, people = [] }: NonNullable<RuleContext['client']> = {}): Pick<TemplateFacts, 'clientName' | 'clientFirstName'> {
  const only = people.length === 1 ? /^[\p{L}\p{M}’'-]+/u.exec(people[0]!)?.[0] : undefined;
  return { ...(name === undefined ? {} : { clientName: name }), ...(only === undefined || people[0]!.startsWith(`${only}@`) ? {} : { clientFirstName: only }) };
}

function listsIn(document: ProseDocument): NonNullable<TemplateFacts['lists']> {
  const { asked, facts, open, promises } = threadFacts(document);
  const texts = (list: readonly string[]): readonly ListEntry[] => list.map((text) => ({ text }));
  return {
    questions: texts(asked),
    facts: texts(facts),
    open: texts(open),
    promises: promises.map(({ what, by }) => ({ what, by, inHand: `${promisedThing(what)}, by ${by}` })),
    needed: [],
  };
}

function namesIn(document: ProseDocument): Omit<TemplateFacts, 'date' | 'locale' | 'country' | 'likelyCountry' | 'daysOpen' | 'lists'> {
  const { to, from, client, subject } = document.header;
  const greeted = document.blocksIn('greeting')[0]?.prose.text.match(/\s(\p{Lu}[\p{L}\p{M}’'-]*)[\s,.!:–—-]*$/u)?.[1];
  const signed = document.blocksIn('signature')[0]?.prose.text.split(/[\n\u2028]/).map((line) => line.trim())[1]?.replace(/[,.]$/, '');
  const files = document.frontMatter?.fields.get('in-reply-to')?.fields?.get('attachments')?.values.map((name) => `“${name}”`) ?? [];
  const attachments = files.length > 1 ? `${files.slice(0, -1).join(', ')} and ${files.at(-1)}` : files[0];
  const facts = { clientFirstName: greeted ?? to[0]?.name.split(/\s/)[0], clientName: client, subject, myName: from[0]?.name || signed, attachments };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
}

/** The fix that inserts a template as a paragraph of its own behind `at`, with its tab stops. */
export function insertTemplate(title: string, name: TemplateName, at: number, document: ProseDocument, context: RuleContext): Fix {
  const snippet = templateSnippet(name, templateFacts(document, context)).trimEnd();
  return { title, safe: false, edits: [{ range: { start: at, end: at }, text: asParagraphs(fitSection(snippet, at, document), at, document), snippet: true }] };
}

/** The text with blank lines around it where it goes in at `at`, in the line ends of the document. */
export function asParagraphs(text: string, at: number, document: ProseDocument): string {
  const newline = document.text.includes('\r\n') ? '\r\n' : '\n';
  const isFollowed = /^[ \t]*\r?\n[ \t]*\S/.test(document.text.slice(at, at + 200));
  return `\n\n${text}${isFollowed ? '\n' : ''}`.replaceAll('\n', newline);
}
