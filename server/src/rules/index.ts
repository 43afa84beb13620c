import jargon from './jargon';
import longSentence from './long-sentence';
import missingExclusions from './missing-exclusions';
import missingLastWord from './missing-last-word';
import missingNextStep from './missing-next-step';
import missingScope from './missing-scope';
import missingSummary from './missing-summary';
import officialese from './officialese';
import placeholder from './placeholder';
import unexplainedAcronym from './unexplained-acronym';
import unreadableHeader from './unreadable-header';
import vagueDate from './vague-date';
import type { Rule } from './rule';

/** Every rule, in the order the documentation lists them. */
export const rules: readonly Rule[] = [missingScope, missingExclusions, missingSummary, missingNextStep, missingLastWord, vagueDate, jargon, unexplainedAcronym, officialese, longSentence, placeholder, unreadableHeader];
