/** What a promise is of: “the draft of the menu” of “We will send you the draft of the menu”. */

const weHand = new RegExp(
  "^(?:and |then |so )?(?:we|i)(?:['’]ll| will| shall|['’](?:re|m) going to| (?:are|am) going to| plan to| aim to|" +
    ' hope to| (?:will )?try to)?(?: also| then| now| gladly)* (?:send|e-?mail|mail|post|give|show|deliver|forward|share|' +
    'upload|provide|submit|present|hand over|return)(?: (?:over|back|on|across|round))?(?: (?:to )?you(?: both| all)?)? ' +
    '(?=(?:the|a|an|your|our|all|both|my|his|her|its|their|another|one|two|three|\\d+)\\b)',
  'i',
);
const youGet = new RegExp(
  "^(?:and |then |so )?you(?:['’]ll| will| shall)?(?: also| then| now)* (?:have|get|see|receive|hold|find) " +
    '(?=(?:the|a|an|your|our|all|both|another|one|two|three|\\d+)\\b)',
  'i',
);
const label = /^(?:from us|from me|we|us|next thing you(?:['’]ll| will) see|what you get next) ?[:–—] ?/i;

/** The thing that is handed over; where nothing is, the whole promise, as it may stand within a sentence. */
export function promisedThing(what: string): string {
  const thing = what.replace(weHand, '').replace(youGet, '').replace(label, '').trim();
  return /^(?:I\b|\p{Lu}\p{Lu})/u.test(thing) ? thing : thing.charAt(0).toLowerCase() + thing.slice(1);
}
