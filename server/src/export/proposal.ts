/** A quote or a proposal as a page of its own that looks like the house it comes from and prints well. */
import { inWords, readDate } from '../text/calendar';
import type { ProseDocument } from '../text/document';
import { decoded } from '../text/decoded';
import { pageColours } from './colours';
import { escaped } from './escaped';
import type { ReadFile } from './files';
import { oneLine } from './headers';
import { mailHtml, type ClientHtml } from './mailHtml';
import { page } from './pages';
import { pictureData } from './pictureData';
import { proposalStyle } from './proposalStyle';

export interface House {
  readonly company?: string | undefined;
  readonly footer?: string | undefined;
  /** As “#rrggbb”, the most important first. */
  readonly colours?: readonly string[] | undefined;
  /** The file of the logo as it is named in the settings. */
  readonly logo?: string | undefined;
}

export interface ProposalFacts {
  readonly house: House;
  /** Reads the logo, as seen from the settings file that names it. */
  readonly readLogo: ReadFile;
  /** Reads the pictures of the document. */
  readonly read: ReadFile;
  /** How dates are written, as a BCP 47 tag. */
  readonly locale: string;
  readonly country: string | undefined;
}

/** The page, and what could not go into it. */
export async function proposalPage(document: ProseDocument, facts: ProposalFacts): Promise<ClientHtml> {
  const { html, style, problems } = await proposalParts(document, facts, false);
  return { html: page({ language: facts.locale, title: titleOf(document) || facts.house.company || 'Proposal', body: html, style }), problems };
}

/** What stands in the body of the page, and its style. */
export interface ProposalParts extends ClientHtml {
  /** CSS. */
  readonly style: string;
}

/** @param lines True for a preview, whose blocks say in which line of the source they begin. */
export async function proposalParts(
  document: ProseDocument,
  { house, readLogo, read, locale, country }: ProposalFacts,
  lines: boolean,
): Promise<ProposalParts> {
  const problems: string[] = [];
  const logo = house.logo === undefined ? undefined : await pictureData(house.logo, readLogo, (problem) => problems.push(`The logo ${problem}`));
  const body = await bodyOf(document, read, problems, lines);
  const paper = /^(?:US|CA|MX|PH|CL|CO|VE)\b/.test(country ?? '') ? 'letter' : 'A4';
  const html = [headHtml(document, house, logo, locale), `<main>\n${body}\n</main>`, footHtml(house)].filter(Boolean).join('\n');
  return { html, style: proposalStyle(pageColours(house.colours), paper), problems };
}

/** Pictures of the folder go into the page itself. */
async function bodyOf(document: ProseDocument, read: ReadFile, problems: string[], lines: boolean): Promise<string> {
  const named = new Set<string>();
  const look = (address: string): undefined => void named.add(address);
  mailHtml(document, { isMail: false, pictureSource: look, styles: {} });
  const data = new Map<string, string>();
  for (const address of named) {
    const found = await pictureData(decoded(address), read, (problem) => problems.push(`The picture ${problem}`));
    if (found !== undefined) data.set(address, found);
  }
  const { html, problems: others } = mailHtml(document, { isMail: false, pictureSource: (address) => data.get(address), styles: {}, lines });
  // Of a picture that could not be read enough has been said.
  problems.push(...others.filter((problem) => ![...named].some((address) => problem.startsWith(`The picture “${address}”`))));
  return html;
}

export function titleOf({ header, blocks }: ProseDocument): string {
  const heading = blocks.find(({ type, level, zone }) => type === 'heading' && level === 1 && zone === 'own');
  return oneLine(header.subject ?? heading?.prose.text ?? '');
}

/** Whose page it is on the left, and for whom and of when on the right. */
function headHtml({ header, frontMatter }: ProseDocument, { company }: House, logo: string | undefined, locale: string): string {
  const sender = [
    ...(logo === undefined ? [] : [`<img src="${logo}" alt="${escaped(company ?? 'Logo')}">`]),
    // The logo mostly says the name already; in words it is read aloud by its description.
    ...(company === undefined || logo !== undefined ? [] : [`<p class="company">${escaped(company)}</p>`]),
  ];
  // What stands in lines of the text is seen there.
  const said = (name: string): string => oneLine(frontMatter?.fields.get(name)?.values.join(' ') ?? '');
  const people = header.to.map(({ name, email }) => name || (email ?? '')).filter(Boolean);
  const whom = [...new Set([...people, said('client')])].filter(Boolean).join(', ');
  const facts = [
    ['For', whom],
    ['Date', dayIn(said('date'), locale)],
    ['Valid until', dayIn(said('valid-until'), locale)],
  ].filter(([, value]) => value !== '');
  const list = facts.map(([name, value]) => `<div><dt>${name}</dt> <dd>${escaped(value!)}</dd></div>`);
  if (sender.length === 0 && facts.length === 0) return '';
  return `<header>\n<div>${sender.join('')}</div>\n${facts.length === 0 ? '' : `<dl class="facts">${list.join('')}</dl>\n`}</header>`;
}

/** The day in words, or as it is written where it is no day of the calendar. */
function dayIn(written: string, locale: string): string {
  const date = readDate(written);
  return date ? inWords(date, locale) : written;
}

const footHtml = ({ footer }: House): string => (footer === undefined || footer.trim() === '' ? '' : `<footer>${escaped(footer.trim())}</footer>`);

