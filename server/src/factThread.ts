/** A thread that reads documents for `ThreadedReaders` and knows nothing else. */
import type { MessagePort } from 'node:worker_threads';

import type { ReadingTerms } from './clientContexts';
import { readDiskText } from './diskDocuments';
import type { FactJob } from './factReaders';
import type * as OverTimeEngine from './overTimeEngine';

/** What the thread is sent: first the terms, then some jobs at a time. */
export type ToThread = { readonly terms: readonly ReadingTerms[] } | { readonly jobs: readonly FactJob[] };

export function serveJobs(port: MessagePort): void {
  const { factsOfJob } = require('./overTimeEngine') as typeof OverTimeEngine;
  let terms: readonly ReadingTerms[] = [];
  port.on('message', (message: ToThread) => {
    if ('terms' in message) {
      terms = message.terms;
      return;
    }
    port.postMessage(message.jobs.map((job) => {
      const text = job.text ?? readDiskText(job.uri);
      return text === undefined ? null : factsOfJob(job, text, terms);
    }));
  });
}
