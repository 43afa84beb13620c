/** What the benchmark measures of ours, in one bundle made from the source. */
import { CalendarDate } from '@internationalized/date';

import { checkText, type Check } from '../../server/src/check';
import { compilePatternsAtOnce } from '../../server/src/compiledPatterns';
import { rules } from '../../server/src/rules';
import { parseSettings } from '../../server/src/settings';

// As the server does it, in the same process as the other checkers, whose patterns are compiled so too.
compilePatternsAtOnce();

const { settings } = parseSettings({}, rules);
const today = new CalendarDate(2026, 11, 23);

/** Checks a text with all rules; without `previous` nothing is remembered of any other text. */
export const check = (text: string, previous?: Check): Check =>
  checkText(text, {
    path: 'text.proposal.md',
    today,
    settings,
    previous: previous?.document,
    onFailure: (_, error) => {
      throw error;
    },
  });

export const ruleNames: readonly string[] = rules.map(({ id }) => id);
