/** What a client is asked to do out of kindness: “please thank the cook”, “give the dog a pat”. No work waits for it. */
import { light } from '../light';

const treats = '(?:cuddle|hug|kiss|pat|scratch|stroke|treat)';
const greetings = '(?:best wishes|congratulations|good wishes|hello|hi|love|regards|thanks)';
const praised = '(?:beautiful|brilliant|delicious|fantastic|great|lovely|perfect|wonderful)';

/** Over small letters; “thank the cook and send me the list” asks for something behind it. */
export const kindErrand = light({
  source:
    '(?:(?:^[^\\p{L}]*|\\b(?:and|but) |[,;–—-] ?)(?:also |do |just |kindly |please )*)' +
    "(?:thank (?!me\\b|us\\b|you\\b)|(?:give|pass|say|send) (?:on )?(?:(?:my|our) )?(?:best |kind |warm )?" +
    `${greetings} (?:from (?:me|us) )?(?:on )?to |remember (?:me|us) to |` +
    `give (?:[\\p{L}']+ ){1,3}a (?:big |little )?${treats}\\b|` +
    `tell (?:[\\p{L}']+ ){1,3}(?:that )?[^,;.]{3,40} (?:was|were) ${praised}\\b)` +
    '(?:(?!\\band (?:ask|bring|call|check|give|have|let|ring|say|send|tell|write)\\b)[^,;.!?]){0,60}(?=[,;.!?]|$)',
  flags: 'gu',
});
