/** How letters open and close, in lower case and without punctuation. */

/** A line that is only this closes a letter; what follows is the signature. */
export const closings: ReadonlySet<string> = new Set([
  'all my best', 'all the best', 'be well', 'best', 'best regards', 'best wishes', 'cheers', 'cordially', 'cordially yours', 'faithfully', 'fond regards',
  'friendly greetings', 'gratefully', 'greetings', 'have a good one', 'have a good weekend', 'have a great day', 'have a great week', 'have a great weekend',
  'have a lovely day', 'have a lovely weekend', 'have a nice day', 'have a nice weekend', 'in appreciation', 'kind regards', 'kindest regards', 'kindly',
  'many thanks', 'many thanks and best wishes', 'many thanks and kind regards', 'regards', 'respectfully', 'respectfully yours', 'respectfully submitted',
  'sincerely', 'sincerely yours', 'speak soon', 'take care', 'talk soon', 'thank you', 'thank you again', 'thank you and best regards',
  'thank you and kind regards', 'thank you in advance', 'thank you so much', 'thank you very much', 'thanks', 'thanks a lot', 'thanks a million', 'thanks again',
  'thanks all', 'thanks and best wishes', 'thanks and kind regards', 'thanks and regards', 'thanks in advance', 'thanks so much', 'thanks very much', 'until then',
  'very best', 'very best wishes', 'very truly yours', 'warm regards', 'warm wishes', 'warmest regards', 'warmest wishes', 'warmly', 'with appreciation',
  'with best regards', 'with best wishes', 'with gratitude', 'with kind regards', 'with kindest regards', 'with many thanks', 'with regards', 'with thanks',
  'with warm regards', 'wishing you well', 'xx', 'yours', 'yours faithfully', 'yours sincerely', 'yours truly',
]);

/** The first words of a greeting. */
export const greetings: readonly string[] = [
  'dear', 'good afternoon', 'good day', 'good evening', 'good morning', 'greetings', 'hello', 'hey', 'hi', 'hiya', 'morning', 'afternoon', 'to whom it may concern',
];
