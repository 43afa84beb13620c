/** Who and what belongs to the mail in hand: its client, whoever is on it or spoke in it, and ourselves. */
import type { ProseDocument } from '../document';
import { nameWords, squeezed } from '../plainLetters';
import type { Prose } from '../prose';
import type { ClientFolder, Place } from './clientFolders';
import { indexOf, type KnownName } from './clientIndex';
import { companyNames, domainOf } from './folderNames';
import { ourselves, threadOf } from './thread';

export interface OwnSide {
  /** True for a name that is used on this side. */
  knows(name: KnownName): boolean;
  /** True for a domain of this side; that the mail itself goes there is no proof when it may be the wrong one. */
  knowsDomain(domain: string, isRecipient: boolean): boolean;
  /** True for a folder of the same house: “acme-uk” beside “acme-us”. */
  isFamily(folder: ClientFolder): boolean;
  /** The client’s own domains, the surest first. */
  readonly domains: readonly string[];
}

/** @param us Our own addresses and names. */
export function ownSide(document: ProseDocument, { own, shelf }: Place, us: readonly string[]): OwnSide {
  const { header, blocks } = document;
  const index = indexOf(shelf);
  /** True for what rather belongs to another folder, so that a document which was copied does not make it ours. */
  const isTaken = (name: string): boolean => index.names.get(squeezed(name))?.every(({ folder }) => folder.name !== own.name) === true;
  const isFree = (domain: string): boolean => [undefined, own.name].includes(index.domains.get(domain)?.name);
  const { mails } = threadOf(document);
  const speakers = [
    ...header.cc,
    ...header.from,
    ...ourselves(document),
    ...mails.flatMap(({ from, to, cc }) => [...(from ? [from] : []), ...to, ...cc]),
    ...own.documents.flatMap(({ others }) => others),
  ];
  const inFolder = own.documents.flatMap(({ to }) => to).filter((person) => domainOf(person).every(isFree) && !isTaken(person.name));
  const identity = [
    ...companyNames({ ...own, documents: [] }),
    ...[header.client ?? '', ...own.documents.map(({ client }) => client ?? '')].filter((name) => name !== '' && !isTaken(name)),
  ];
  const used = [
    ...identity,
    ...us,
    ...(own.settings?.people ?? []),
    ...[...header.to, ...speakers, ...inFolder].flatMap(({ name, email }) => [name, email ?? '']),
    ...mails.map(({ subject }) => subject ?? ''),
  ];
  const spoken = blocks.filter(({ zone }) => zone === 'client' || zone === 'signature' || zone === 'footer').map(({ prose }) => prose.note(squeezedLines));
  const all = [...used.map(squeezed), ...spoken, quotedIn(own)].join('|');
  const families = new Set(identity.flatMap((name) => nameWords(name).slice(0, 1)).filter((word) => word.length > 3));
  const domains = new Set([...(own.settings ? domainsOfSettings(own) : []), ...inFolder.flatMap(domainOf)]);
  const trusted = new Set([
    ...domains,
    ...speakers.flatMap(domainOf),
    ...us.flatMap((entry) => domainOf({ email: entry.includes('@') ? entry : `@${entry}` })),
  ]);
  const addressed = new Set(header.to.flatMap(domainOf));
  return {
    domains: [...domains, ...[...addressed].filter(isFree)],
    knows: ({ full, type }) => all.includes(type === 'short' ? nameWords(full)[0]! : squeezed(full)),
    knowsDomain: (domain, isRecipient) => trusted.has(domain) || (!isRecipient && (addressed.has(domain) || all.includes(squeezed(domain)))),
    isFamily: (folder) =>
      companyNames({ ...folder, documents: folder.documents.filter(({ client }) => client === undefined || !identity.includes(client)) }).some((name) =>
        families.has(nameWords(name)[0] ?? ''),
      ),
  };
}

/** Asked once for each text, as a thread may be long. */
const squeezedLines = ({ raw }: Prose): string => raw.split('\n').map(squeezed).join('|');

const quoted = new WeakMap<ClientFolder, string>();

/** What the client says in the documents of the folder. */
function quotedIn(own: ClientFolder): string {
  let known = quoted.get(own);
  if (known === undefined) quoted.set(own, (known = own.documents.flatMap((document) => document.quoted.split('\n')).map(squeezed).join('|')));
  return known;
}

const domainsOfSettings = ({ settings }: ClientFolder): readonly string[] =>
  (settings?.domains ?? []).flatMap((domain) => domainOf({ email: `@${domain.replace(/^@/, '')}` }));
