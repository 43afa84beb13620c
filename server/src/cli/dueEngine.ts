/** `clear-to-send due`: prints how things stand with each client, and says by the exit status whether anybody waits. A bundle of its own, for no other command needs it. */
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { URI } from 'vscode-uri';

import { milliseconds, today } from '../clock';
import { listDiskFiles, readDiskText, ThreadedReaders } from '../diskReading';
import type { FoundFile } from '../overTimeSources';
import { OverTime, SlicedReaders } from '../overTimeEngine';
import type { ClientStory } from '../overtime/story';
import type { DueCommand } from './arguments';
import { printCalendar } from './dueCalendar';
import { printDueJson, printDueText } from './dueText';
import type { CommandLineSettings } from './settings';

const never = (): boolean => false;

/** Resolves to the exit status: 0 when nobody waits, 1 when a promise is late or a client waits for a word, 2 when something could not be read. */
export async function due({ paths, format, date }: DueCommand, settings: CommandLineSettings): Promise<number> {
  const day = date ?? today();
  const { below, problems } = await documentsBelow(paths);
  for (const problem of problems) process.stderr.write(`clear-to-send: ${problem}\n`);
  const sliced = new SlicedReaders((uris) => Promise.resolve(uris.map(readDiskText)), milliseconds);
  const overTime = new OverTime({
    list: (folder) => Promise.resolve(below.get(folder.toString()) ?? []),
    readers: new ThreadedReaders(join(__dirname, 'reader.js'), sliced),
    settings: { fromEditor: () => Promise.resolve({}), quietly: (uri) => settings.of(URI.parse(uri).fsPath) },
    openTexts: () => new Map(),
  });
  const stories = (await overTime.stories([...below.keys()].map((uri) => URI.parse(uri)), day, { onProgress: () => undefined, isCancelled: never })) ?? [];
  process.stdout.write(printers[format](stories, day.toString()));
  if (problems.length > 0 || settings.failed) return 2;
  return stories.some(({ isSilent, promises }) => isSilent || promises.some(({ status }) => status === 'late')) ? 1 : 0;
}

const printers: Readonly<Record<DueCommand['format'], (stories: readonly ClientStory[], today: string) => string>> = {
  text: printDueText,
  json: printDueJson,
  ics: printCalendar,
};

interface Found {
  /** The documents by the folder whose folders are the clients: the one above a folder that is named, so that its own name counts. */
  readonly below: ReadonlyMap<string, readonly FoundFile[]>;
  readonly problems: readonly string[];
}

async function documentsBelow(paths: readonly string[]): Promise<Found> {
  const below = new Map<string, FoundFile[]>();
  const problems: string[] = [];
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) {
      problems.push(`${path}: there is no such file or folder.`);
      continue;
    }
    const whole = resolve(path);
    const files = found.isDirectory() ? await listDiskFiles(URI.file(whole), never) : [{ uri: URI.file(whole).toString(), stamp: '' }];
    const parent = URI.file(whole === process.cwd() ? whole : found.isDirectory() ? dirname(whole) : dirname(dirname(whole))).toString();
    below.set(parent, [...(below.get(parent) ?? []), ...files]);
  }
  return { below, problems };
}
