/** What the folder of a client says of the client: names, people, domains. */
import { peopleIn, type Person } from '../header';
import { isSortingFolder, type ClientFolder } from './clientFolders';
import { freeMail } from './thread';

/** True for a domain where anybody may have an address. */
export const isFreeMail = (domain: string): boolean => freeMail.test(domain);

/** What the client is called, the surest first: as the settings and the documents say, and as the folder, the domain and the files are named. */
export function companyNames({ name, settings, documents }: ClientFolder): readonly string[] {
  const domains = [...domainsOf({ settings, documents })].map((domain) => domain.split('.', 1)[0]!);
  const all = [
    settings?.name ?? '',
    ...documents.map(({ client }) => client ?? ''),
    spelt(name),
    ...domains,
    fileBeginning(documents.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))),
  ];
  return [...new Set(all)].filter((found) => /\p{L}{2}/u.test(found) && !isSortingFolder(found));
}

/** “017_hartwell-bakery 2026” is the folder of “Hartwell Bakery”. */
export const spelt = (folder: string): string =>
  folder
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .split(/[\s_.,+-]+/)
    .filter((word) => /\p{L}/u.test(word) && !/^(?:client|customer|kunde|project|job)$/i.test(word))
    .map(capitalized)
    .join(' ');

/** The first words that all documents of a folder begin with, if there are two: “hartwell-website.quote.md” and “hartwell-logo.quote.md”. */
function fileBeginning(names: readonly string[]): string {
  if (names.length < 2) return '';
  const [first, ...rest] = names.map((name) =>
    name
      .replace(/(?:\.(?:email|quote|proposal))?\.[a-z]{1,10}$/i, '')
      .split(/[\s_.,-]+/)
      .filter((word) => /\p{L}/u.test(word)),
  );
  const shared = first!.findIndex((word, index) => rest.some((words) => words[index]?.toLowerCase() !== word.toLowerCase()));
  return first!
    .slice(0, shared < 0 ? first!.length : shared)
    .map(capitalized)
    .join(' ');
}

const capitalized = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** The people whom the documents go to and whom the settings name; not who else reads along. */
export const peopleOf = ({ settings, documents }: Pick<ClientFolder, 'settings' | 'documents'>): readonly Person[] => [
  ...(settings?.people ?? []).flatMap(peopleIn),
  ...documents.flatMap(({ to }) => to),
];

/** The domains of the client’s own, in lower case: those of the settings and of the people, without the mailboxes that anybody may have. */
export function domainsOf(folder: Pick<ClientFolder, 'settings' | 'documents'>): ReadonlySet<string> {
  const addresses = peopleOf(folder).flatMap(domainOf);
  const said = (folder.settings?.domains ?? []).map((domain) => registered(domain.toLowerCase().replace(/^[@.]+|\.+$/g, '')));
  return new Set([...said, ...addresses.filter((domain) => !isFreeMail(domain))].filter((domain) => domain.includes('.')));
}

/** The domain of a person’s address, in lower case, if there is one. */
export const domainOf = ({ email }: { readonly email?: string | undefined }): readonly string[] =>
  email?.includes('@')
    ? [
        registered(
          email
            .slice(email.lastIndexOf('@') + 1)
            .toLowerCase()
            .replace(/[>.\s]+$/, ''),
        ),
      ]
    : [];

/** “uk.shop.example” is a part of “shop.example”. */
export const registered = (host: string): string =>
  host
    .split('.')
    .slice(/\.(?:co|com|org|net|ac|gov|edu|ltd|plc|me)\.[a-z]{2}$/.test(host) ? -3 : -2)
    .join('.');
