/**
 * How things stand with the clients of a workspace. Nothing is read before somebody asks; each document is read once, until it
 * changes.
 */
import type { CalendarDate } from '@internationalized/date';
import type { URI } from 'vscode-uri';

import { bodiesFrom, contextOf, readingTerms, type ReadingTerms } from './clientContexts';
import { uriOf, type SettingsInForce } from './documentSettings';
import type { FactJob, OnRead } from './factReaders';
import { isTemplate, type FoundFile, type OverTimeSources, type Reading } from './overTimeSources';
import { fileNameOf, folderOf } from './overtime/addresses';
import { clientGroups, type ClientDocument } from './overtime/clients';
import { fromClients, lastWords } from './overtime/clientSides';
import type { KnownBetter } from './overtime/documentFacts';
import { dayInName } from './text/facts/documentDay';
import type { DocumentFacts } from './overtime/facts';
import { clientStories } from './overtime/stories';
import type { ClientStory } from './overtime/story';
import type { Settings } from './settings';

interface Known {
  readonly stamp: string;
  readonly settings: Settings;
  readonly better: KnownBetter;
  /** `null` for what is no client document. */
  readonly facts: DocumentFacts | null;
}

/** A file with all that decides how it is read. */
interface Candidate {
  readonly file: FoundFile;
  readonly inForce: SettingsInForce;
  readonly root: string;
  readonly text: string | undefined;
  readonly stamp: string;
  /** The day in its name, for reading the newest first. */
  readonly order: string;
}

export class OverTime {
  #known = new Map<string, Known>();

  constructor(readonly sources: OverTimeSources) {}

  /** `undefined` when it was cancelled; what has been read by then is kept. */
  async stories(roots: readonly URI[], today: CalendarDate, reading: Reading): Promise<readonly ClientStory[] | undefined> {
    const candidates = await this.#candidates(roots, reading);
    if (!candidates) return undefined;
    const first = await this.#read(candidates, new Map(), today, reading);
    if (!first) return undefined;
    // Who wrote a mail, and which is the last word to a client, may only be seen beside all others; few are read twice.
    const groups = clientGroups(first);
    const better = new Map<string, KnownBetter>([
      ...lastWords(groups, bodiesFrom(today)).map((uri) => [uri, { isDeep: true }] as const),
      ...fromClients(groups).map((uri) => [uri, { isTheirs: true, isDeep: true }] as const),
    ]);
    const all =
      better.size === 0 ? first : await this.#read(candidates, better, today, { onProgress: () => undefined, isCancelled: () => reading.isCancelled() });
    if (!all) return undefined;
    const uris = new Set(candidates.map(({ file }) => file.uri));
    for (const uri of this.#known.keys()) if (!uris.has(uri)) this.#known.delete(uri);
    return clientStories(all, today);
  }

  async #candidates(roots: readonly URI[], reading: Reading): Promise<readonly Candidate[] | undefined> {
    const { list, settings } = this.sources;
    const openTexts = this.sources.openTexts();
    const found = new Map<string, Candidate>();
    for (const folder of roots) {
      const root = folder.toString().replace(/\/$/, '');
      const raw = await settings.fromEditor(folder.toString());
      const byFolder = new Map<string, SettingsInForce>();
      for (const file of await list(folder, () => reading.isCancelled())) {
        if (found.has(file.uri)) continue;
        const inFolder = folderOf(file.uri);
        let inForce = byFolder.get(inFolder);
        if (!inForce) byFolder.set(inFolder, (inForce = await settings.quietly(file.uri, raw)));
        if (isTemplate(file.uri, inForce)) continue;
        const open = openTexts.get(file.uri);
        found.set(file.uri, {
          file,
          inForce,
          root,
          text: open?.text,
          stamp: open ? `open ${open.version}` : file.stamp,
          order: dayInName(fileNameOf(file.uri)) ?? '0',
        });
      }
      if (reading.isCancelled()) return undefined;
    }
    return newestFirst([...found.values()]);
  }

  async #read(
    candidates: readonly Candidate[],
    better: ReadonlyMap<string, KnownBetter>,
    today: CalendarDate,
    reading: Reading,
  ): Promise<readonly ClientDocument[] | undefined> {
    const terms: ReadingTerms[] = [];
    const termsOf = new Map<Settings, number>();
    const jobs: FactJob[] = [];
    const todo: Candidate[] = [];
    for (const candidate of candidates) {
      const { file, inForce, text, stamp } = candidate;
      const known = this.#known.get(file.uri);
      const wanted = better.get(file.uri);
      if (known?.stamp === stamp && known.settings === inForce.settings && (!wanted || (known.better.isTheirs === wanted.isTheirs && known.better.isDeep)))
        continue;
      let which = termsOf.get(inForce.settings);
      if (which === undefined) {
        termsOf.set(inForce.settings, (which = terms.length));
        terms.push(readingTerms(inForce, today));
      }
      jobs.push({ uri: file.uri, path: uriOf(file.uri).path, terms: which, ...(text !== undefined && { text }), ...wanted });
      todo.push(candidate);
    }
    let read = candidates.length - jobs.length;
    reading.onProgress(read, candidates.length);
    const onRead: OnRead = (found, from) => {
      found.forEach((facts, index) => {
        const { file, inForce, stamp } = todo[from + index]!;
        this.#known.set(file.uri, { stamp, settings: inForce.settings, better: better.get(file.uri) ?? {}, facts });
      });
      reading.onProgress((read += found.length), candidates.length);
      if (read < candidates.length && reading.isPartialDue?.()) reading.onPartial?.(clientStories(this.#documents(candidates), today));
    };
    if (jobs.length > 0) await this.sources.readers.read(jobs, terms, onRead, () => reading.isCancelled());
    return reading.isCancelled() ? undefined : this.#documents(candidates);
  }

  /** Those that have been read. */
  #documents(candidates: readonly Candidate[]): readonly ClientDocument[] {
    const contexts = new Map<SettingsInForce, ClientDocument['context']>();
    return candidates.flatMap(({ file, inForce, root }): readonly ClientDocument[] => {
      const facts = this.#known.get(file.uri)?.facts;
      if (!facts) return [];
      let context = contexts.get(inForce);
      if (!context) contexts.set(inForce, (context = contextOf(inForce, root)));
      return [{ facts, context }];
    });
  }
}

/** The newest document of each folder, then the second of each, and so on: what is shown before all is read is then of all clients. */
function newestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const byDay = [...candidates].sort((a, b) => (a.order < b.order ? 1 : a.order > b.order ? -1 : 0));
  const seen = new Map<string, number>();
  const ranked = byDay.map((candidate) => {
    const folder = folderOf(candidate.file.uri);
    const rank = seen.get(folder) ?? 0;
    seen.set(folder, rank + 1);
    return { candidate, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate);
}
