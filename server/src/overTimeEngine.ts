/** What tells how things stand with clients: a bundle of its own, which is loaded when somebody first asks. */
import { cueText } from './cues.build';
import { useCueTable, type CueTable } from './text/cuedPattern';

useCueTable(() => JSON.parse(cueText) as CueTable);

export { clientsAnswer, statusUpdate } from './clientsAnswers';
export { factsOfJob, SlicedReaders } from './factReaders';
export { OverTime } from './overTime';
