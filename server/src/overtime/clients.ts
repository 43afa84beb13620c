/**
 * Tells which client each document is for: by the settings of its folder, by its header, by its folder, and where a folder
 * tells nothing by the people it is addressed to.
 */
import type { WorkRegion } from '../text/calendar';
import { decoded } from '../text/decoded';
import { folderOf } from './addresses';
import { houseOf, plainName, readable } from './clientNames';
import type { DocumentFacts } from './facts';
import { isAt } from './sender';

/** What the settings say of a document. */
export interface ClientContext {
  /** The client as a settings file names it, and the folder of that file. */
  readonly client: { readonly name: string; readonly folder: string } | undefined;
  readonly region: WorkRegion;
  readonly me: readonly string[];
  /** After how many working days without a word from us the client is to hear from us; 0 for never. */
  readonly updateEvery: number;
  /** The address of the folder of the workspace that holds the document, without a slash at its end. */
  readonly root: string;
}

export interface ClientDocument {
  readonly facts: DocumentFacts;
  readonly context: ClientContext;
}

export interface ClientGroup {
  /** The same from day to day, as long as folders and names stay. */
  readonly id: string;
  readonly name: string;
  readonly documents: readonly ClientDocument[];
}

/** Folders that hold a kind of document, or a time, and not a client. */
const generic = new RegExp(
  '^(?:archived?|correspondence|docs?|documents?|done|drafts?|e-?mails?|in|inbox|letters?|mails?|messages?|offers?|old|' +
    'out|outbox|post|projects?|proposals?|quotes?|quotations?|sent|clients?|customers?|work|' +
    '(?:19|20)\\d\\d(?:[-_. ]?\\d\\d){0,2}|\\d\\d?|q[1-4]|jan\\w*|feb\\w*|mar(?:ch)?|apr\\w*|may|june?|july?|aug\\w*|sept?\\w*|oct\\w*|' +
    'nov\\w*|dec\\w*)$',
  'i',
);

export function clientGroups(documents: readonly ClientDocument[]): readonly ClientGroup[] {
  const named = namesInHeaders(documents);
  const groups = new Map<string, { name: string; documents: ClientDocument[] }>();
  const bySettings = new Map<string, string>();
  for (const { context } of documents) if (context.client) bySettings.set(plainName(context.client.name), `folder ${context.client.folder}`);
  for (const document of documents) {
    const { key, name } = clientOf(document, named);
    const id = bySettings.get(plainName(name)) ?? key;
    const group = groups.get(id) ?? groups.set(id, { name, documents: [] }).get(id)!;
    group.documents.push(document);
    if (document.context.client) group.name = document.context.client.name;
  }
  mergeUnaddressed(groups);
  // Of several people of one house none gives it its name.
  for (const [id, group] of groups) {
    const people = new Set(group.documents.flatMap(({ facts }) => facts.to.map(({ name }) => plainName(name))));
    if (id.startsWith('at ') && people.size > 1) group.name = id.slice(3);
  }
  return [...groups].map(([id, group]) => ({ id, ...group }));
}

/** Where all letters of a folder that name anybody go to one client, the others do too. */
function mergeUnaddressed(groups: Map<string, { name: string; documents: ClientDocument[] }>): void {
  const roots = new Set([...groups.values()].flatMap(({ documents }) => documents.map(({ context }) => context.root)));
  for (const root of roots) {
    const rest = groups.get(`folder ${root}`);
    const addressed = [...groups].filter(([id, { documents }]) => /^(?:at|to) /.test(id) && documents.some(({ context }) => context.root === root));
    if (!rest || addressed.length !== 1 || rest.documents.some(({ context }) => context.client)) continue;
    addressed[0]![1].documents.push(...rest.documents);
    groups.delete(`folder ${root}`);
  }
}

interface HeaderNames {
  /** The names that headers in a folder give, by their plain form. */
  readonly inFolder: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly anywhere: ReadonlyMap<string, string>;
  /** The names of those whose people are at these domains. */
  readonly byDomain: ReadonlyMap<string, string>;
}

function namesInHeaders(documents: readonly ClientDocument[]): HeaderNames {
  const inFolder = new Map<string, Map<string, string>>();
  const anywhere = new Map<string, string>();
  const byDomain = new Map<string, string>();
  for (const { facts } of documents) {
    if (!facts.client) continue;
    const plain = plainName(facts.client);
    for (const { email } of facts.isTheirs ? facts.from : facts.to) {
      const domain = houseOf(email);
      if (domain !== undefined && !byDomain.has(domain)) byDomain.set(domain, facts.client);
    }
    if (!anywhere.has(plain)) anywhere.set(plain, facts.client);
    const folder = folderOf(facts.uri);
    const names = inFolder.get(folder) ?? inFolder.set(folder, new Map()).get(folder)!;
    if (!names.has(plain)) names.set(plain, facts.client);
  }
  return { inFolder, anywhere, byDomain };
}

function clientOf({ facts, context }: ClientDocument, { inFolder, anywhere, byDomain }: HeaderNames): { readonly key: string; readonly name: string } {
  if (context.client) return { key: `folder ${context.client.folder}`, name: context.client.name };
  if (facts.client) return byName(facts.client, anywhere);
  const folder = folderOf(facts.uri);
  const here = inFolder.get(folder);
  const path = pathBelow(folder, context.root);
  while (path.length > 0 && generic.test(path.at(-1)!)) path.pop();
  const last = path.at(-1);
  if (last !== undefined) {
    const said = here?.size === 1 ? [...here.values()][0] : anywhere.get(plainName(last));
    return said === undefined ? { key: `folder ${context.root}/${path.map(encodeURIComponent).join('/')}`, name: readable(last) } : byName(said, anywhere);
  }
  const known = (facts.isTheirs ? facts.from : facts.to).flatMap(({ email }) => byDomain.get(houseOf(email) ?? '') ?? [])[0];
  if (known !== undefined) return byName(known, anywhere);
  return (
    byAddressee(facts, context) ??
    (here?.size === 1
      ? byName([...here.values()][0]!, anywhere)
      : { key: `folder ${context.root}`, name: readable(decoded(context.root.slice(context.root.lastIndexOf('/') + 1))) })
  );
}

const byName = (name: string, anywhere: ReadonlyMap<string, string>): { readonly key: string; readonly name: string } => ({
  key: `name ${plainName(name)}`,
  name: anywhere.get(plainName(name)) ?? name,
});

/** In a folder that holds letters to all clients, the people tell which is whose. */
function byAddressee({ from, to, isTheirs }: DocumentFacts, { me }: ClientContext): { readonly key: string; readonly name: string } | undefined {
  const person = (isTheirs ? from : to).find(({ email }) => email === undefined || !me.some((own) => isAt(email.toLowerCase(), own)));
  if (!person) return undefined;
  const domain = houseOf(person.email);
  if (domain !== undefined) return { key: `at ${domain}`, name: person.name || domain };
  const who = person.email?.toLowerCase() ?? plainName(person.name);
  return who === '' ? undefined : { key: `to ${who}`, name: person.name || who };
}

function pathBelow(folder: string, root: string): string[] {
  return folder.startsWith(`${root}/`) ? folder.slice(root.length + 1).split('/').map(decoded) : [];
}
