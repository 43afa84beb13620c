/** Words that a sentence about a subject has at least one of. Data only, each list sorted. */
export const cueWords = {
  apology: 'apologies apologise apologised apologising apologize apologized apologizing apology error errors inconvenience mistake mistakes regret sorry',
  blame: "blame blamed botched broke broken bungled damaged deleted delay delays didn't dropped error errors failed failing failure fault faults forget forgetting forgot forgotten fumbled gave got haven't ignored keep kept lack late let lost made messed misfiled misheard misjudged mislaid misplaced misread missed mistake mistakes misunderstood mixed muddled neglected never not omitted overlooked oversight screwed sent should slipped supplied wrong",
  delay: "behind deadline delay delayed delaying delays finished held hold late later longer on-time overdue overrun overrunning postpone postponed push pushed ready scheduled slip slipped slipping slips time wait",
  favour: "bill billed charge charged charging complimentary cost costs fee free gratis house invoice nothing pay us",
  refusal: "afraid can't cannot couldn't decline don't impossible isn't no not possible refuse scope turn unable unavailable unfortunately won't",
} as const;
