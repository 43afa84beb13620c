/** What tells how things stand with clients: a bundle of its own, which is loaded when somebody first asks. */
import { cueText } from './cues.build';
import { useCueTable } from './text/cueFile';
import type { CueTable } from './text/cueTable';

useCueTable(() => JSON.parse(cueText) as CueTable);

export { clientsAnswer, statusUpdate } from './clientsAnswers';
export { factsOfJob, SlicedReaders } from './factReaders';
export { OverTime } from './overTime';
