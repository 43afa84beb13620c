import alreadyAnswered from './already-answered';
import ambiguousDate from './ambiguous-date';
import bareRefusal from './bare-refusal';
import blame from './blame';
import callFirst from './call-first';
import changedSubject from './changed-subject';
import conflictingFacts from './conflicting-facts';
import delayWithoutNewDate from './delay-without-new-date';
import droppedRecipient from './dropped-recipient';
import emotionalTone from './emotional-tone';
import hardToRead from './hard-to-read';
import incompleteApology from './incomplete-apology';
import internalLeak from './internal-leak';
import jargon from './jargon';
import kitchenDetails from './kitchen-details';
import longSentence from './long-sentence';
import mailHazard from './mail-hazard';
import missingAttachment from './missing-attachment';
import missingExclusions from './missing-exclusions';
import missingLastWord from './missing-last-word';
import missingNextStep from './missing-next-step';
import missingPaymentTerms from './missing-payment-terms';
import missingScope from './missing-scope';
import missingSubject from './missing-subject';
import missingSummary from './missing-summary';
import missingTimeline from './missing-timeline';
import missingValidity from './missing-validity';
import mixedCurrency from './mixed-currency';
import nonApology from './non-apology';
import officeHours from './office-hours';
import officialese from './officialese';
import openEndedScope from './open-ended-scope';
import overFamiliar from './over-familiar';
import overpromise from './overpromise';
import placeholder from './placeholder';
import promiseWithoutDate from './promise-without-date';
import pushySelling from './pushy-selling';
import scatteredQuestions from './scattered-questions';
import unansweredQuestion from './unanswered-question';
import unclearRequest from './unclear-request';
import unexplainedAcronym from './unexplained-acronym';
import unmarkedFavour from './unmarked-favour';
import unreadableHeader from './unreadable-header';
import unreportedRequest from './unreported-request';
import unwantedWord from './unwanted-word';
import uselessIgnore from './useless-ignore';
import vagueDate from './vague-date';
import vagueSubject from './vague-subject';
import wrongDate from './wrong-date';
import wrongName from './wrong-name';
import wrongTotal from './wrong-total';
import type { Rule } from './rule';

/** Every rule, in the order the documentation lists them. */
export const rules: readonly Rule[] = [
  missingScope,
  missingExclusions,
  openEndedScope,
  missingPaymentTerms,
  missingValidity,
  missingTimeline,
  conflictingFacts,
  wrongTotal,
  mixedCurrency,
  missingSummary,
  missingNextStep,
  missingLastWord,
  vagueDate,
  wrongDate,
  ambiguousDate,
  delayWithoutNewDate,
  promiseWithoutDate,
  unansweredQuestion,
  unreportedRequest,
  scatteredQuestions,
  unclearRequest,
  alreadyAnswered,
  blame,
  nonApology,
  incompleteApology,
  overpromise,
  emotionalTone,
  kitchenDetails,
  internalLeak,
  officeHours,
  bareRefusal,
  unmarkedFavour,
  pushySelling,
  callFirst,
  jargon,
  unexplainedAcronym,
  officialese,
  overFamiliar,
  longSentence,
  hardToRead,
  unwantedWord,
  placeholder,
  wrongName,
  missingSubject,
  vagueSubject,
  changedSubject,
  droppedRecipient,
  missingAttachment,
  mailHazard,
  unreadableHeader,
  uselessIgnore,
];
