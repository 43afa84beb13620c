/** Puts the settings files of a document's folders together, the nearest first, over what the editor says. */
import type { DocumentKind, SendGate } from '../protocol';
import type { Rule } from '../rules/rule';
import type { ConfigFile, ConfigPlace } from './read';

/** A settings file in its folder. */
export interface FolderConfig {
  /** The path of the folder, with forward slashes and none at the end. */
  readonly folder: string;
  /** The address of the file. */
  readonly uri: string;
  readonly text: string;
  readonly file: ConfigFile;
}

/** Where a value comes from: a place in a settings file. */
export interface Origin {
  readonly uri: string;
  readonly place: ConfigPlace;
}

/** Which files one folder's settings say to check. */
export interface FolderFiles {
  readonly folder: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly kinds: Readonly<Record<string, DocumentKind>>;
}

export interface ClientSettings {
  readonly name?: string;
  readonly people?: readonly string[];
  readonly domains?: readonly string[];
  readonly knows?: readonly string[];
  readonly language?: string;
  readonly timeZone?: string;
  readonly currency?: string;
  readonly country?: string;
  readonly readingGrade?: number;
  readonly updateEvery?: number;
  readonly tone?: 'friendly' | 'neutral' | 'formal';
}

export interface HouseSettings {
  readonly company?: string;
  readonly signature?: string;
  readonly footer?: string;
  readonly colours?: readonly string[];
  readonly logo?: string;
  readonly paymentTerms?: string;
  readonly vatRate?: number;
  readonly validityDays?: number;
}

/** What the files of a document's folders say together. */
export interface Merged {
  /** By rule, in the form of the editor's settings. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly preset: string | undefined;
  readonly sendGate: SendGate | undefined;
  readonly client: ClientSettings;
  readonly house: HouseSettings;
  readonly files: readonly FolderFiles[];
  /** The folders of templates, as they are named, each with the folder of the file that names it. */
  readonly templates: readonly { readonly folder: string; readonly path: string }[];
  /** Where each value was written, the nearest first; by path, such as “rules.jargon.severity”. */
  readonly origins: ReadonlyMap<string, readonly Origin[]>;
}

type Values = Readonly<Record<string, unknown>>;

/** @param chain The files, the nearest first. One with `root: true` ends it. */
export function mergeConfigs(chain: readonly FolderConfig[], rules: readonly Rule[]): Merged {
  const end = chain.findIndex(({ file }) => file.values['root'] === true);
  const counting = end < 0 ? chain : chain.slice(0, end + 1);
  const origins = new Map<string, Origin[]>();
  let client: Values = {};
  let house: Values = {};
  let preset: string | undefined;
  let sendGate: SendGate | undefined;
  const byRule: Record<string, Record<string, unknown>> = {};
  // From the farthest to the nearest, so that the nearest has the last word.
  for (const { file, uri } of [...counting].reverse()) {
    const { values, places } = file;
    for (const [path, place] of places) origins.set(path, [{ uri, place }, ...(origins.get(path) ?? [])]);
    client = joined(client, group(values['client']));
    house = joined(house, group(values['house']));
    preset = (values['preset'] as string | undefined) ?? preset;
    sendGate = (values['sendGate'] as SendGate | undefined) ?? sendGate;
    for (const [id, said] of Object.entries(group(values['rules'])))
      byRule[id] = joined(byRule[id] ?? {}, typeof said === 'string' ? { severity: said } : group(said));
    const words = group(values['words']);
    for (const id of ['jargon', 'unexplained-acronym']) byRule[id] = joined(byRule[id] ?? {}, { known: words['known'] });
    byRule['jargon'] = joined(byRule['jargon']!, { own: words['jargon'] });
    byRule['unwanted-word'] = joined(byRule['unwanted-word'] ?? {}, { banned: words['banned'], preferred: words['preferred'] });
  }
  for (const id of ['jargon', 'unexplained-acronym']) byRule[id] = joined(byRule[id] ?? {}, { known: client['knows'] });
  byRule['missing-validity'] = joined({ days: house['validityDays'] }, byRule['missing-validity'] ?? {});
  byRule['hard-to-read'] = joined({ grade: client['readingGrade'] }, byRule['hard-to-read'] ?? {});
  const known = new Set(rules.map(({ id }) => id));
  return {
    rules: Object.fromEntries(Object.entries(byRule).filter(([id]) => known.has(id))),
    preset,
    sendGate,
    client,
    house,
    files: counting.flatMap(({ folder, file }) => {
      const { include, exclude, kinds } = group(file.values['files']) as Partial<FolderFiles>;
      return include || exclude || kinds ? [{ folder, include: include ?? [], exclude: exclude ?? [], kinds: kinds ?? {} }] : [];
    }),
    templates: counting.flatMap(({ folder, file }) => (typeof file.values['templates'] === 'string' ? [{ folder, path: file.values['templates'] }] : [])),
    origins,
  };
}

/** The value that `near` and `far` make together: lists and mappings add up, everything else is the nearer one's. */
export function combined(far: unknown, near: unknown): unknown {
  if (near === undefined || near === null) return far;
  if (Array.isArray(near) && Array.isArray(far)) return [...new Set([...(far as unknown[]), ...(near as unknown[])])];
  if (isGroup(near) && isGroup(far)) return { ...far, ...near };
  // Words alone are words with nothing to write instead.
  if (isGroup(near) && Array.isArray(far)) return { ...asGroup(far), ...near };
  if (Array.isArray(near) && isGroup(far)) return { ...far, ...asGroup(near) };
  return near;
}

const asGroup = (list: readonly unknown[]): Values => Object.fromEntries(list.map((word) => [String(word), []]));

export function joined(far: Values, near: Values): Record<string, unknown> {
  const all: Record<string, unknown> = { ...far };
  for (const [name, value] of Object.entries(near)) if (value !== undefined) all[name] = combined(far[name], value);
  return all;
}

const isGroup = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);
const group = (value: unknown): Values => (isGroup(value) ? value : {});
