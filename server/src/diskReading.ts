/** What lists and reads the documents of the disk: a bundle of its own, which is loaded when they are first asked for, and in each thread that reads. */
import { parentPort } from 'node:worker_threads';

import { serveJobs } from './factThread';

export { listDiskFiles, readDiskText } from './diskDocuments';
export { ThreadedReaders } from './threadedReaders';

if (parentPort) serveJobs(parentPort);
