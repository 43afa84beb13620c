/** Words that a sentence about a subject has at least one of. Data only, each list sorted. */
export const cueWords = {
  apology: 'apologies apologise apologised apologising apologize apologized apologizing apology error errors inconvenience mistake mistakes regret sorry',
  blame: "blame blamed botched broke broken bungled damaged deleted delay delays didn't dropped error errors failed failing failure fault faults forget forgetting forgot forgotten fumbled gave got haven't ignored keep kept lack late let lost made messed misfiled misheard misjudged mislaid misplaced misread missed mistake mistakes misunderstood mixed muddled neglected never not omitted overlooked oversight screwed sent should slipped supplied wrong",
  delay: "another behind complete completed deadline delay delayed delaying delays fallen falling finish finished going held hold late later longer more overdue overrun overrunning postpone postponed push pushed ready scheduled slip slipped slipping slips stuck still time",
  favour: "bill billed charge charged charging complimentary cost costs fee free freebie gratis house invoice nothing pay us waive waived",
  promise: "going i'll investigating let looking shall we'll will working you'll",
  refusal: "afraid can't cannot couldn't decline don't impossible isn't no not possible refuse scope turn unable unavailable unfortunately won't",
} as const;
