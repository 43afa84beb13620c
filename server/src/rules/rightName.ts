/** The name that belongs in the place of another client's. */
import type { ProseDocument } from '../text/document';
import type { Place } from '../text/facts/clientFolders';
import { indexOf } from '../text/facts/clientIndex';
import { companyNames, domainOf, domainsOf, isFreeMail } from '../text/facts/folderNames';
import type { OtherClient } from '../text/facts/otherClients';
import { nameWords, squeezed } from '../text/plainLetters';
import { firstName, isPerson } from './greetedName';
import type { RuleContext } from './rule';

/** `undefined` when nobody said what the client is called. */
export function rightName(document: ProseDocument, { type }: OtherClient, { own, shelf }: Place, { client }: RuleContext): string | undefined {
  const { names, domains } = indexOf(shelf);
  const isOurs = (name: string): boolean => names.get(squeezed(name))?.every(({ folder }) => folder.name !== own.name) !== true;
  const { header } = document;
  switch (type) {
    case 'person': {
      const person = header.to.find(isPerson);
      return person && (person.name.includes(',') ? firstName(person) : person.name);
    }
    case 'domain': {
      const all = [...domainsOf({ settings: own.settings, documents: [] }), ...header.to.flatMap(domainOf)];
      return all.find((domain) => !isFreeMail(domain) && [undefined, own.name].includes(domains.get(domain)?.name));
    }
    case 'recipient':
    case 'link':
      return undefined;
    default: {
      const full = [client?.name, header.client, ...companyNames(own)].find((name) => name !== undefined && isOurs(name));
      // A short name stands for a short name.
      return full !== undefined && type === 'short' && nameWords(full).length > 1 ? (/^\S+/.exec(full.replace(/^the\s+/i, ''))?.[0] ?? full) : full;
    }
  }
}
