/** What the settings of a document say of its client, and how deep the document is to be read for the view over time. */
import type { CalendarDate } from '@internationalized/date';

import { documentKind, type FileSettings } from './documentKind';
import type { SettingsInForce } from './documentSettings';
import type { ClientContext } from './overtime/clients';
import { documentFacts, type KnownBetter, type ReadingOptions } from './overtime/documentFacts';
import type { DocumentFacts } from './overtime/facts';
import type { DocumentKind } from './protocol';

/** What was promised longer ago than so many days is of no use any more. */
const bodiesFor = 182;
/** What the client asked, and we, longer ago than so many days. */
const quotesFor = 62;

/** Documents before this day are read no further than their header. */
export const bodiesFrom = (today: CalendarDate): string => today.subtract({ days: bodiesFor }).toString();

/** All that it takes to read documents of one folder. Plain data, for threads to send each other. */
export interface ReadingTerms {
  readonly options: ReadingOptions;
  readonly files: FileSettings;
}

/** @param root The address of the folder of the workspace, without a slash at its end. */
export function contextOf({ settings, merged }: SettingsInForce, root: string): ClientContext {
  const { client, locale, country, me, updateEvery } = settings;
  const file = client.name === undefined ? undefined : merged?.origins.get('client.name')?.[0]?.uri;
  return {
    client: file === undefined ? undefined : { name: client.name!, folder: file.slice(0, file.lastIndexOf('/')) },
    region: { locale, country },
    me,
    updateEvery,
    root,
  };
}

export function readingTerms({ settings }: SettingsInForce, today: CalendarDate): ReadingTerms {
  const { client, locale, country, me, files, folderFiles } = settings;
  return {
    options: {
      region: { locale, country },
      me,
      theirs: [...(client.people ?? []).flatMap((person) => person.match(/[^\s<>]+@[^\s<>]+/) ?? []), ...(client.domains ?? [])],
      bodiesFrom: bodiesFrom(today),
      quotesFrom: today.subtract({ days: quotesFor }).toString(),
    },
    files: { files, folderFiles },
  };
}

/**
 * @param path As settings name it: from the top of the disk, with forward slashes.
 * @returns `undefined` for what is no client document.
 */
export const factsOf = (uri: string, path: string, text: string, { options, files }: ReadingTerms, better: KnownBetter = {}): DocumentFacts | undefined =>
  documentFacts(uri, text, options, (document): DocumentKind | undefined => documentKind(document, path, files), better);
