/** The cues of all patterns of the checker. The build runs this file and puts the result in its place. */
import { writeCueTable } from './cueTable/writeCueTable';
import './rules';
import { allPatterns } from './text/cueFile';

/** JSON, for a program reads that faster than its own language. */
export const cueText = JSON.stringify(writeCueTable(allPatterns()));
