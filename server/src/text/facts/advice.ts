/** Sentences that give advice: “I would leave the title alone”, “linen is better”. */

/** @param text The words in small letters. */
export const advises = (text: string): boolean => advice.test(text);
const advice = new RegExp(
  "\\b(?:i'd|i would(?:n't)?|i (?:recommend|suggest|think|like|prefer)|we (?:recommend|suggest))\\b|" +
    '\\b(?:is|are|be|works?) (?:the )?(?:best|better|right)\\b|' +
    '^\\W*(?:please )?(?:choose|get|go (?:for|by|with)|pick|take|try|use|wear|bring)\\b',
);
