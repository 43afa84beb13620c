/** Reads the facts of many documents, a little at a time, so that whoever asks for something else meanwhile is answered. */
import { factsOf, type ReadingTerms } from './clientContexts';
import type { KnownBetter } from './overtime/documentFacts';
import type { DocumentFacts } from './overtime/facts';

/** A document to be read. Plain data, for threads to send each other. */
export interface FactJob extends KnownBetter {
  readonly uri: string;
  /** As settings name it: from the top of the disk, with forward slashes. */
  readonly path: string;
  /** Which of the terms count for it. */
  readonly terms: number;
  /** Its text, where it is not to be read from its file: it is open in an editor, or there is no disk. */
  readonly text?: string;
}

/** What was read of some jobs, in their order; `null` for what is no client document or could not be read. */
export type JobFacts = readonly (DocumentFacts | null)[];

export type OnRead = (facts: JobFacts, from: number) => void;

export interface FactReaders {
  /**
   * @param onRead Called with what has been read since the last call, and the index of its first job.
   * @param isCancelled Asked now and then; once it is true, what is left is not read.
   */
  read(jobs: readonly FactJob[], terms: readonly ReadingTerms[], onRead: OnRead, isCancelled: () => boolean): Promise<void>;
}

/** Reads the texts of files; `undefined` for one that cannot be read. */
export type ReadTexts = (uris: readonly string[]) => Promise<readonly (string | undefined)[]>;

/** So many milliseconds at most pass before others have their turn. */
const slice = 12;
/** So many files are asked for at once. */
const batch = 50;
/** A document that is longer is cut; nobody writes such a mail, but threads may be that long. */
export const longest = 400_000;

/** Reads in this thread. */
export class SlicedReaders implements FactReaders {
  /** @param now Milliseconds from any start. */
  constructor(
    readonly readTexts: ReadTexts,
    readonly now: () => number,
  ) {}

  async read(jobs: readonly FactJob[], terms: readonly ReadingTerms[], onRead: OnRead, isCancelled: () => boolean): Promise<void> {
    for (let from = 0; from < jobs.length && !isCancelled(); from += batch) {
      const some = jobs.slice(from, from + batch);
      const missing = some.filter(({ text }) => text === undefined).map(({ uri }) => uri);
      const texts = new Map((missing.length > 0 ? await this.readTexts(missing) : []).map((text, index) => [missing[index]!, text]));
      const found: (DocumentFacts | null)[] = [];
      let start = this.now();
      for (const job of some) {
        const text = job.text ?? texts.get(job.uri);
        found.push(text === undefined ? null : factsOfJob(job, text, terms));
        if (this.now() - start < slice) continue;
        await new Promise<void>((resolve) => setTimeout(resolve));
        if (isCancelled()) break;
        start = this.now();
      }
      onRead(found, from);
    }
  }
}

/** A document that trips the reader up is left out: it shall not take all others with it. */
export function factsOfJob({ uri, path, terms: which, isTheirs, isDeep }: FactJob, text: string, terms: readonly ReadingTerms[]): DocumentFacts | null {
  try {
    return (
      factsOf(uri, path, text.length > longest ? text.slice(0, longest) : text, terms[which]!, {
        ...(isTheirs !== undefined && { isTheirs }),
        ...(isDeep !== undefined && { isDeep }),
      }) ?? null
    );
  } catch {
    return null;
  }
}
