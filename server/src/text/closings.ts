/** How letters open and close, in lower case and without punctuation. */

/** A line that is only this closes a letter; what follows is the signature. */
export const closings: ReadonlySet<string> = new Set([
  'all my best', 'all the best', 'be well', 'best', 'best greetings', 'best regards', 'best wishes', 'cheers', 'cordial greetings', 'cordial regards',
  'cordially', 'cordially yours', 'faithfully', 'fond greetings', 'fond regards', 'friendly greetings', 'friendly regards', 'good greetings', 'good wishes',
  'gratefully', 'greetings', 'have a good one', 'have a good weekend', 'have a great day', 'have a great week', 'have a great weekend', 'have a lovely day',
  'have a lovely weekend', 'have a nice day', 'have a nice weekend', 'hearty greetings', 'in appreciation', 'kind greetings', 'kind regards', 'kind wishes',
  'kindest regards', 'kindly', 'many greetings', 'many thanks', 'many thanks and best wishes', 'many thanks and kind regards', 'my best regards',
  'my best wishes', 'our best regards', 'our best wishes', 'regards', 'respectfully', 'respectfully submitted', 'respectfully yours', 'sincere greetings',
  'sincere regards', 'sincere wishes', 'sincerely', 'sincerely yours', 'speak soon', 'sunny greetings', 'sunny wishes', 'take care', 'talk soon', 'thank you',
  'thank you again', 'thank you and best regards', 'thank you and kind regards', 'thank you in advance', 'thank you so much', 'thank you very much', 'thanks',
  'thanks a lot', 'thanks a million', 'thanks again', 'thanks all', 'thanks and best wishes', 'thanks and kind regards', 'thanks and regards',
  'thanks in advance', 'thanks so much', 'thanks very much', 'until then', 'very best', 'very best wishes', 'very truly yours', 'warm greetings',
  'warm regards', 'warm wishes', 'warmest regards', 'warmest wishes', 'warmly', 'wishing you well', 'with appreciation', 'with best greetings',
  'with best regards', 'with best wishes', 'with cordial greetings', 'with cordial regards', 'with cordial wishes', 'with every good wish',
  'with fond greetings', 'with fond regards', 'with friendly greetings', 'with friendly regards', 'with friendly wishes', 'with good greetings',
  'with good wishes', 'with gratitude', 'with greetings', 'with hearty greetings', 'with kind greetings', 'with kind regards', 'with kindest regards',
  'with many greetings', 'with many thanks', 'with my best regards', 'with my best wishes', 'with our best regards', 'with regards', 'with sincere greetings',
  'with sincere regards', 'with sincere thanks', 'with sunny greetings', 'with thanks', 'with the best greetings', 'with the best regards',
  'with warm greetings', 'with warm regards', 'with warm wishes', 'with warmest regards', 'with warmest wishes', 'xx', 'yours', 'yours faithfully',
  'yours sincerely', 'yours truly',
]);

/** The first words of a greeting. */
export const greetings: readonly string[] = [
  'dear', 'good afternoon', 'good day', 'good evening', 'good morning', 'greetings', 'hello', 'hey', 'hi', 'hiya', 'morning', 'afternoon', 'to whom it may concern',
];
