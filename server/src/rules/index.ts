import bareRefusal from './bare-refusal';
import blame from './blame';
import callFirst from './call-first';
import delayWithoutNewDate from './delay-without-new-date';
import incompleteApology from './incomplete-apology';
import jargon from './jargon';
import longSentence from './long-sentence';
import missingExclusions from './missing-exclusions';
import missingLastWord from './missing-last-word';
import missingNextStep from './missing-next-step';
import missingScope from './missing-scope';
import missingSummary from './missing-summary';
import nonApology from './non-apology';
import officialese from './officialese';
import placeholder from './placeholder';
import promiseWithoutDate from './promise-without-date';
import unexplainedAcronym from './unexplained-acronym';
import unmarkedFavour from './unmarked-favour';
import unreadableHeader from './unreadable-header';
import vagueDate from './vague-date';
import type { Rule } from './rule';

/** Every rule, in the order the documentation lists them. */
export const rules: readonly Rule[] = [missingScope, missingExclusions, missingSummary, missingNextStep, missingLastWord, vagueDate, delayWithoutNewDate, promiseWithoutDate, blame, nonApology, incompleteApology, bareRefusal, unmarkedFavour, callFirst, jargon, unexplainedAcronym, officialese, longSentence, placeholder, unreadableHeader];
