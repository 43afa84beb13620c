/** The names of all clients on a shelf, each with the folder that it belongs to, so that a text is looked through once for all of them. */
import { nameWords, squeezed } from '../plainLetters';
import type { ClientFolder, Shelf } from './clientFolders';
import { companyNames, domainsOf, peopleOf } from './folderNames';

export interface KnownName {
  readonly folder: ClientFolder;
  /** A short name is the first word of a longer one: “Hartwell”. */
  readonly type: 'company' | 'short' | 'person';
  /** The whole name, for a message. */
  readonly full: string;
}

export interface ClientIndex {
  /** By what `squeezed` makes of the name; several where folders have an equal claim to it. */
  readonly names: ReadonlyMap<string, readonly KnownName[]>;
  /** The first three letters of every key of `names`. */
  readonly beginnings: ReadonlySet<string>;
  /** What stands behind the “@” of their people, in lower case; a domain that two clients share tells nothing. */
  readonly domains: ReadonlyMap<string, ClientFolder>;
}

const indexes = new WeakMap<Shelf, ClientIndex>();

export function indexOf(shelf: Shelf): ClientIndex {
  let index = indexes.get(shelf);
  if (!index) indexes.set(shelf, (index = makeIndex(shelf)));
  return index;
}

/** What a settings file says, or the folder’s own name, counts before any number of documents: one that was copied still names whom it was for. */
const firm = 1000;

class Claims<Value extends { readonly folder: ClientFolder }> {
  readonly #all = new Map<string, Map<ClientFolder, { readonly value: Value; weight: number }>>();

  add(key: string, value: Value, weight: number): void {
    const byFolder = this.#all.get(key) ?? new Map<ClientFolder, { value: Value; weight: number }>();
    this.#all.set(key, byFolder);
    const claim = byFolder.get(value.folder);
    if (claim) claim.weight += weight;
    else byFolder.set(value.folder, { value, weight });
  }

  /** For each key those with the best claim. */
  *settled(): Iterable<readonly [string, readonly Value[]]> {
    for (const [key, byFolder] of this.#all) {
      const claims = [...byFolder.values()];
      const best = Math.max(...claims.map(({ weight }) => weight));
      yield [key, claims.filter(({ weight }) => weight === best || (weight >= firm && best >= firm)).map(({ value }) => value)];
    }
  }
}

function makeIndex({ folders }: Shelf): ClientIndex {
  const names = new Claims<KnownName>();
  const domains = new Claims<{ readonly folder: ClientFolder }>();
  for (const folder of folders) {
    const addCompany = (full: string, weight: number): void => {
      const words = nameWords(full);
      if (words.join('').length > 2) names.add(words.join(''), { folder, type: 'company', full }, weight);
      if (words.length > 1 && words[0]!.length > 3) names.add(words[0]!, { folder, type: 'short', full }, weight);
    };
    const { settings } = folder;
    const firmNames = companyNames({ ...folder, documents: [] });
    firmNames.forEach((name) => addCompany(name, firm));
    const firmKeys = new Set(firmNames.map(squeezed));
    for (const domain of domainsOf({ settings, documents: [] })) domains.add(domain, { folder }, firm);
    for (const document of folder.documents) {
      for (const domain of domainsOf({ settings: undefined, documents: [document] }))
        domains.add(domain, { folder }, firmKeys.has(squeezed(domain.split('.', 1)[0]!)) ? firm : 1);
      for (const name of new Set([
        document.client ?? '',
        ...[...domainsOf({ settings: undefined, documents: [document] })].map((domain) => domain.split('.', 1)[0]!),
      ]))
        if (name) addCompany(name, 1);
    }
    for (const name of companyNames(folder)) addCompany(name, 0);
    for (const [people, weight] of [
      [peopleOf({ settings, documents: [] }), firm],
      [peopleOf({ settings: undefined, documents: folder.documents }), 1],
    ] as const) {
      for (const { name } of people)
        if (nameWords(name).length > 1) names.add(squeezed(inOrder(name)), { folder, type: 'person', full: inOrder(name) }, weight);
    }
  }
  const settled = new Map(names.settled());
  return {
    names: settled,
    beginnings: new Set([...settled.keys()].map((key) => key.slice(0, 3))),
    domains: new Map([...domains.settled()].flatMap(([domain, [first, ...rest]]) => (first && rest.length === 0 ? [[domain, first.folder] as const] : []))),
  };
}

/** “Chen, Maya” is Maya Chen. */
export const inOrder = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');
