import type { PhraseList } from './entries';

/** Stiff phrases of letters and offices, with what a friend would say. */
export const officialese: PhraseList = {
  'in the event that': { use: ['if'] },
  'please be advised that': { use: [''] },
};
