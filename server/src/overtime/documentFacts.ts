/** Reads one document for what it tells of the way things go with a client; no deeper than is asked. */
import type { DocumentKind } from '../protocol';
import { readDate, type WorkRegion } from '../text/calendar';
import { settledRanges } from '../text/directives';
import { ProseDocument } from '../text/document';
import { placeholdersIn, placeholdersInText } from '../text/facts/placeholders';
import { readHeader, type Header } from '../text/header';
import type { TextRange } from '../text/range';
import { asksOfClient, heardIn, ofClientsMail, quotedMails } from './clientFacts';
import { dayInHeader, dayInName, dayOnTop } from './documentDay';
import type { Addressee, Depth, DocumentFacts } from './facts';
import { kindReport } from './kindReport';
import { ourFacts } from './ourFacts';
import { Places } from './places';
import { ourQuestionsIn } from './questionFacts';
import { isFromClient } from './sender';

/** What decides how a document is read. Plain data. */
export interface ReadingOptions {
  readonly region: WorkRegion;
  /** Our own addresses. */
  readonly me: readonly string[];
  /** The addresses and domains of the client, as far as the settings name them. */
  readonly theirs: readonly string[];
  /** Documents before this day are read no further than their header. */
  readonly bodiesFrom: string;
  /** Of documents before this day, what they quote is not read. */
  readonly quotesFrom: string;
}

/**
 * @param kindOf Says what kind of document this is; `undefined` for one that is no client document. It is asked with the top of the document only.
 * @param isTheirs Whether the client wrote it, where that is known better than from the document itself.
 */
export function documentFacts(uri: string, text: string, options: ReadingOptions, kindOf: (document: ProseDocument) => DocumentKind | undefined, isTheirs?: boolean): DocumentFacts | undefined {
  const top = new ProseDocument(topOf(text));
  const kind = kindOf(top);
  if (!kind) return undefined;
  const header = headerOf(top);
  if (isTemplate(uri, header)) return undefined;
  const name = nameOf(uri);
  const day = dayInHeader(header.fields.get('date')?.values.join(', '), options.region.locale) ?? (kind === 'email' ? undefined : dayOnTop(top)) ?? dayInName(name);
  const depth = depthFor(day, text, options);
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
  return depth === 'header' ? base : { ...base, ...bodyFacts(new ProseDocument(depth === 'own' ? withoutQuotedEnd(text) : text), base, options.region, places, name) };
}

const nothing = { promises: [], reports: [], questions: [], asks: [], quoted: [], said: [], heard: [] } as const;

function bodyFacts(document: ProseDocument, { kind, day, depth, isTheirs, isUnfinished, subject }: DocumentFacts, region: WorkRegion, places: Places, name: string): Partial<DocumentFacts> {
  const own = document.blocks.find(({ zone }) => zone === 'greeting' || zone === 'own');
  const top = places.of({ start: own?.start ?? 0, end: own?.start ?? 0 });
  const settled = settledRanges(document);
  const isOpen = ({ range }: { readonly range: TextRange }): boolean => !settled.some(({ start, end }) => start <= range.start && range.start < end);
  if (isTheirs) {
    const told = ofClientsMail(document, day, places);
    return { top, ...told, asks: told.asks.filter(isOpen).map(withoutRange) };
  }
  const on = readDate(day);
  const isWhole = depth === 'all';
  const ours = ourFacts(document, on, kind, region, places, isWhole);
  const heard = isWhole ? heardIn(document) : nothing;
  return {
    top,
    isUnfinished: isUnfinished || document.blocksIn('own').some(({ prose }) => placeholdersIn(prose).some(({ sure }) => sure)),
    promises: ours.promises.filter(isOpen).map(withoutRange),
    reports: [...ours.reports, ...('reports' in heard ? heard.reports : []), ...kindReport(kind, document, subject, name, day)],
    ...(isWhole && {
      questions: on ? ourQuestionsIn(document, on, places).filter(isOpen).map(withoutRange) : [],
      asks: asksOfClient(document, places).filter(isOpen).map(withoutRange),
      quoted: quotedMails(document, places),
      said: ours.said,
      heard: heard.heard,
    }),
  };
}

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
  /\/(?:templates?|snippets|vorlagen)\//i.test(uri) || (fields.has('description') && !fields.has('to')) || ['to', 'subject', 'date', 'client'].some((name) => fields.get(name)?.values.some((value) => value.includes('{{')));

const hasOpenField = ({ fields }: Header): boolean => ['to', 'subject', 'date'].some((name) => fields.get(name)?.values.some((value) => placeholdersInText(value).some(({ sure }) => sure)));

function depthFor(day: string | undefined, text: string, { bodiesFrom, quotesFrom }: ReadingOptions): Depth {
  // What nobody has dated tells nothing but whether it answers what it quotes.
  if (day === undefined) return mayQuote.test(text) ? 'all' : 'header';
  if (day < bodiesFrom) return 'header';
  return day < quotesFrom ? 'own' : 'all';
}

const mayQuote = /^[ \t]*>|^in-reply-to:|^[^\n]{0,200}(?:wrote|schrieb|écrit|escribió|scritto|schreef|escreveu)[^\n]{0,20}:[ \t]*$|^[ \t*_]*(?:From|Von|De|Da|Van)[*_]*:|^-{2,}[^\n]*\p{L}/mu;

/** The text without the quoted lines at its end. */
function withoutQuotedEnd(text: string): string {
  let end = text.length;
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 2) + 1;
    if (!/^[ \t\r]*(?:>|$)/.test(text.slice(start, Math.min(end, start + 200)).replace(/[\r\n]+$/, ''))) break;
    end = start;
  }
  return text.slice(0, end);
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
