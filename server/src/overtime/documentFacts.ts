/** Reads one document for what it tells of the way things go with a client; no deeper than is asked. */
import type { DocumentKind } from '../protocol';
import { readDate, type WorkRegion } from '../text/calendar';
import { ProseDocument } from '../text/document';
import { placeholdersIn, placeholdersInText } from '../text/facts/placeholders';
import { readHeader, type Header } from '../text/header';
import type { TextRange } from '../text/range';
import { fileNameOf } from './addresses';
import { asksOfClient, heardIn, ofClientsMail, quotedMails } from './clientFacts';
import { depthFor, withoutQuotedEnd, type Horizon } from './depth';
import { dayInHeader, dayInName, dayOnTop } from '../text/facts/documentDay';
import type { Addressee, DocumentFacts } from './facts';
import { kindReport } from './kindReport';
import { ourFacts } from './ourFacts';
import { Places } from './places';
import { ourQuestionsIn } from './questionFacts';
import { isFromClient } from './sender';
import { settledIn } from './settled';

/** What decides how a document is read. Plain data. */
export interface ReadingOptions extends Horizon {
  readonly region: WorkRegion;
  /** Our own addresses. */
  readonly me: readonly string[];
  /** The addresses and domains of the client, as far as the settings name them. */
  readonly theirs: readonly string[];
}

/** What is known of a document better than from the document itself, for the others have been read. */
export interface KnownBetter {
  /** Whether the client wrote it. */
  readonly isTheirs?: boolean;
  /** True for one that is to be read whole, however old it is. */
  readonly isDeep?: boolean;
}

/**
 * @param kindOf Says what kind of document this is; `undefined` for one that is no client document. It is asked with the top of the document only.
 */
export function documentFacts(
  uri: string,
  text: string,
  options: ReadingOptions,
  kindOf: (document: ProseDocument) => DocumentKind | undefined,
  { isTheirs, isDeep }: KnownBetter = {},
): DocumentFacts | undefined {
  const top = new ProseDocument(topOf(text));
  const kind = kindOf(top);
  if (!kind) return undefined;
  const header = headerOf(top);
  if (isTemplate(uri, header)) return undefined;
  const name = fileNameOf(uri);
  const day =
    dayInHeader(header.fields.get('date')?.values.join(', '), options.region.locale) ?? (kind === 'email' ? undefined : dayOnTop(top)) ?? dayInName(name);
  const depth = isDeep ? 'all' : depthFor(day, text, options);
  const places = new Places(text);
  const base: DocumentFacts = {
    ...nothing,
    uri,
    kind,
    depth,
    day,
    isUnfinished: hasOpenField(header),
    isTheirs: isTheirs ?? isFromClient(header, top.frontMatter !== undefined, options),
    client: header.client,
    subject: header.subject,
    from: header.from.map(plain),
    to: header.to.map(plain),
    cc: header.cc.map(plain),
    top: places.of({ start: top.frontMatter?.end ?? 0, end: top.frontMatter?.end ?? 0 }),
  };
  return depth === 'header'
    ? base
    : { ...base, ...bodyFacts(new ProseDocument(depth === 'own' ? withoutQuotedEnd(text) : text), base, options.region, places, name) };
}

const nothing = { promises: [], reports: [], questions: [], asks: [], quoted: [], said: [], heard: [] } as const;

function bodyFacts(
  document: ProseDocument,
  { kind, day, depth, isTheirs, isUnfinished, subject }: DocumentFacts,
  region: WorkRegion,
  places: Places,
  name: string,
): Partial<DocumentFacts> {
  const own = document.blocks.find(({ zone }) => zone === 'greeting' || zone === 'own');
  const top = places.of({ start: own?.start ?? 0, end: own?.start ?? 0 });
  if (isTheirs) {
    const told = ofClientsMail(document, day, places);
    const isSettled = settledIn(document, told.asks);
    return { top, ...told, asks: told.asks.filter((ask) => !isSettled(ask)).map(withoutRange) };
  }
  const on = readDate(day);
  const isWhole = depth === 'all';
  const ours = ourFacts(document, on, kind, region, places, isWhole);
  const heard = isWhole ? heardIn(document) : { heard: [], reports: [] };
  const questions = isWhole && on ? ourQuestionsIn(document, on, places) : [];
  const asks = isWhole ? asksOfClient(document, places) : [];
  const isSettled = settledIn(document, [...ours.promises, ...questions, ...asks]);
  const open = <Fact extends { readonly range: TextRange }>(facts: readonly Fact[]): readonly Omit<Fact, 'range'>[] =>
    facts.filter((fact) => !isSettled(fact)).map(withoutRange);
  return {
    top,
    isUnfinished: isUnfinished || hasOpenFields(document),
    promises: open(ours.promises),
    reports: [...ours.reports, ...heard.reports, ...kindReport(kind, document, subject, name, day)],
    questions: open(questions),
    asks: open(asks),
    quoted: isWhole ? quotedMails(document, places) : [],
    said: ours.said,
    heard: heard.heard,
  };
}

/** Only a few texts have any mark of a field, and looking for each kind of them takes long. */
const mayHaveField = /[[{<]|XX|TB[ACD]|t\.b\.|\?\?|[$£€]\s?[0Xx]|\(insert|orem ipsum|DD|MM|\*\|/;

const hasOpenFields = (document: ProseDocument): boolean =>
  document.blocksIn('own').some(({ prose }) => mayHaveField.test(prose.raw) && placeholdersIn(prose).some(({ sure }) => sure));

const withoutRange = <Fact extends { readonly range: TextRange }>({ range: _, ...fact }: Fact): Omit<Fact, 'range'> => fact;

const plain = ({ name, email }: Addressee): Addressee => ({ name, email });

/** So much of a document holds its header and its date. */
const topLength = 3000;

function topOf(text: string): string {
  if (text.length <= topLength) return text;
  const end = text.indexOf('\n\n', topLength);
  return end < 0 || end > topLength * 2 ? text.slice(0, topLength) : text.slice(0, end);
}

/** Where front matter says it, nothing else is read. */
function headerOf(document: ProseDocument): Header {
  const fields = document.frontMatter?.fields;
  return fields && ['to', 'subject', 'date'].some((name) => fields.has(name)) ? readHeader(document.frontMatter, new Map()) : document.header;
}

/** A text that mails are made from. */
const isTemplate = (uri: string, { fields }: Header): boolean =>
  /\/(?:templates?|snippets|vorlagen)\//i.test(uri) ||
  (fields.has('description') && !fields.has('to')) ||
  ['to', 'subject', 'date', 'client'].some((name) => fields.get(name)?.values.some((value) => value.includes('{{')));

const hasOpenField = ({ fields }: Header): boolean =>
  ['to', 'subject', 'date'].some((name) =>
    fields
      .get(name)
      ?.values.some((value) => mayHaveField.test(value.replace(/<[^<>@\s]+@[^<>\s]+>/g, '')) && placeholdersInText(value).some(({ sure }) => sure)),
  );
