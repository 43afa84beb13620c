/** What only the documents of a client together tell: who wrote which, which went to nobody but us, and which was the last. */
import { freeMail } from './clientNames';
import type { ClientDocument, ClientGroup } from './clients';
import type { Addressee } from './facts';

/** True for a letter to our own people, which no client gets. */
export function isInternal({ facts, context }: ClientDocument): boolean {
  const to = facts.to.flatMap(({ email }) => email?.toLowerCase() ?? []);
  if (to.length === 0 || to.length < facts.to.length) return false;
  const houses = [...context.me, ...facts.from.flatMap(({ email }: Addressee) => email ?? [])]
    .flatMap((own) => own.split('@')[1]?.toLowerCase() ?? [])
    .filter((domain) => !freeMail.test(domain));
  return to.every((email) => houses.some((house) => email.endsWith(`@${house}`)) || context.me.some((own) => own.toLowerCase() === email));
}

/** Documents of which the rest of their group shows that the client wrote them: most mails go to whom they come from. */
export function fromClients(groups: readonly ClientGroup[]): readonly string[] {
  return groups.flatMap(({ documents }) => {
    const counts = new Map<string, number>();
    const count = (people: readonly Addressee[], by: number): void => {
      for (const { email } of people) if (email) counts.set(email.toLowerCase(), (counts.get(email.toLowerCase()) ?? 0) + by);
    };
    for (const { facts } of documents) {
      count(facts.to, 1);
      count(facts.from, -1);
    }
    return documents.flatMap(({ facts, context }) => {
      const sender = facts.from[0]?.email?.toLowerCase();
      return !facts.isTheirs && sender !== undefined && (counts.get(sender) ?? 0) > 0 && !context.me.some((own) => own.toLowerCase() === sender)
        ? [facts.uri]
        : [];
    });
  });
}

/**
 * The last documents of clients to whom we have not written for long: what they promise has nobody spoken of since.
 *
 * @param from Documents before this day are left out.
 */
export const lastWords = (groups: readonly ClientGroup[], from: string): readonly string[] =>
  groups.flatMap(({ documents }) => {
    const ours = documents
      .filter(({ facts }) => facts.day !== undefined && facts.day >= from && !facts.isTheirs)
      .sort((a, b) => (a.facts.day! < b.facts.day! ? 1 : -1));
    return ours
      .slice(0, 2)
      .filter(({ facts }) => facts.depth === 'header')
      .map(({ facts }) => facts.uri);
  });
