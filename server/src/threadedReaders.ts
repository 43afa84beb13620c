/** Reads the documents of a large workspace with all processors: in threads that end when everything is read. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { ReadingTerms } from './clientContexts';
import type { FactJob, FactReaders, JobFacts, OnRead } from './factReaders';
import type { ToThread } from './factThread';

/** Fewer documents are read sooner than a thread has started. */
const worthThreads = 120;
/** So many documents are handed to a thread at once. */
const handful = 24;
/** More threads than this would have little to do. */
const most = 4;

export class ThreadedReaders implements FactReaders {
  /**
   * @param thread The file that holds the thread.
   * @param others Reads what is not worth a thread.
   */
  constructor(
    readonly thread: string,
    readonly others: FactReaders,
  ) {}

  async read(jobs: readonly FactJob[], terms: readonly ReadingTerms[], onRead: OnRead, isCancelled: () => boolean): Promise<void> {
    // What is on no disk only the editor can read.
    if (jobs.length < worthThreads || jobs.some(({ uri, text }) => text === undefined && !uri.startsWith('file:')))
      return this.others.read(jobs, terms, onRead, isCancelled);
    let next = 0;
    const unread = new Set(jobs);
    const run = (): Promise<void> =>
      new Promise((resolve, reject) => {
        const worker = new Worker(this.thread, { resourceLimits: { maxYoungGenerationSizeMb: 32 } });
        const say = (message: ToThread): void => worker.postMessage(message);
        let from = 0;
        const hand = (): void => {
          from = next;
          next = Math.min(jobs.length, next + handful);
          if (from < next && !isCancelled()) say({ jobs: jobs.slice(from, next) });
          else void worker.terminate().then(() => resolve(), reject);
        };
        worker.on('message', (facts: JobFacts) => {
          for (let index = from; index < from + facts.length; index++) unread.delete(jobs[index]!);
          onRead(facts, from);
          hand();
        });
        worker.on('error', reject);
        say({ terms });
        hand();
      });
    const threads = Math.min(most, Math.max(1, availableParallelism()), Math.ceil(jobs.length / worthThreads));
    const ended = await Promise.allSettled(Array.from({ length: threads }, run));
    if (ended.every(({ status }) => status === 'fulfilled') || unread.size === 0) return;
    // Where a thread cannot be had, or has died, this one reads what is left.
    const left = [...unread];
    await this.others.read(left, terms, (facts, from) => facts.forEach((one, index) => onRead([one], jobs.indexOf(left[from + index]!))), isCancelled);
  }
}
