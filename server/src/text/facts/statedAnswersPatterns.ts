/** The wordings that `statedAnswers.ts` looks for, as patterns. Data only. */
import { occasions } from '../../words/graveOccasionWords';
import { oneOf } from './cues';

export const byWhen = /\bwhen (?:do|would|will) you (?:\w+ )?(?:need|want|like) (?:it|them|this|these)\b/;
export const neededBy = /\b(?:i|we) (?:\w+ )?(?:need|want|would like) (?:it|them|this|these|the \w+)(?: \w+){0,2}? (?:by|on|before|no later than|until)\b/;

/** What is not settled, or hangs on something. */
export const unsure = new RegExp(
  "\\b(?:not sure|unsure|don't know|do not know|(?:not|\\w+n't) (?:quite |really |yet )?" +
    '(?:yet|fixed|settled|decided|certain|clear|final|known)|no idea|tbc|tbd|to be (?:confirmed|decided|agreed)|maybe|' +
    'perhaps|might|probably|possibly|or so|i think|we think|i guess|either|whether|depends?|depending|let you know|' +
    "will tell you|get back|follows?|to follow|thinking|arguing|discussing|considering|can't decide|cannot decide|torn|" +
    'undecided|some ?time|hop(?:e|ing)|if|unless|used to|(?<!\\b(?:as|like)\\s+)last (?:year|time)|originally|previously|' +
    'had been|instead of|no longer|wonder\\w*|ask me)\\b',
);
export const held = /\b(?:celebrat\w+|gives?|having|held|holds?|hosts?|hosting|planned|takes? place|throw\w*)\b|\b(?:is|are|will be) on\b/;
export const anOccasion = new RegExp(`\\b${oneOf(`${occasions}, annual day, family day, open day, sports day`)}\\b`);
export const itIs = new RegExp(
  "^\\W*(?:and |but |also )*(?:(?:it|they|he|she)(?:'s|'re| is| are| has| have| was| were| dates?| weighs?| measures?)\\b|" +
    '(?:the|our|its|their) (?:colou?r|shade|size|weight|height|width|depth|thickness)s? ' +
    '(?:is|are|should|must|will|would|has|have)\\b)',
);
export const wants = /\b(?:need|want|(?:would|'d|should) (?:you )?(?:like|prefer)|require)\b/;
export const wantsIt = new RegExp(
  "\\b(?:i|we)(?:'d|'ll| would| should| will)?(?: also| really| only| all| do)* (?:need|want|like|prefer|require)" +
    '(?: to have| to get)? (it|them|these|those)\\b',
);

/** “My brother has 200 guests at his wedding.” */
export const ofOthers = /^\W*(?:my|our) (?:brother|colleague|cousin|daughter|friend|neighbou?r|parents|sister|son)s?\b.*\b(?:her|his|their)\b/;

/** “Do the bills come to me or to Rashid (rashid@…)?” tells the address whatever it asks. */
export const inBrackets = /\b[a-z]+ \((?:\uFFFC{5,}|[^ ()]+@[^ ()]+)\)/;

/** “Is your heating gas or oil?” */
export const twoWays = new RegExp(
  '^\\W*(?:is|are|was|were|does|do|did|will|would|should|shall) .*?\\b([a-z-]+) or ' +
    '(?:(?:an?|as|at|by|for|from|in|into|of|on|the|to|with) ){0,2}([a-z-]+)(?: (?:copy|edition|file|food|format|kind|' +
    'language|meal|menu|mode|one|paper|print|size|text|time|version|way)s?)?\\W*$',
);

/** Offers, proposals and what only the client can decide now. */
export const notToBeStated = new RegExp(
  '\\b(?:shall|should|can|could|may|might) (?:we|i|you)\\b|\\bwould you (?:like|prefer|mind|be)\\b|' +
    '\\b(?:do|are) you (?:happy|agree|mind|ok|okay|all right)\\b|' +
    '\\bany\\b(?! [a-z-]+(?: (?:at home|(?:in|on) (?:the|your) [a-z]+))?\\W*$)|' +
    '\\bdid you (?:get|receive)\\b|\\bor\\b',
);
export const hasOne = new RegExp(
  '\\b(?:(?:do|does) (?:any(?:body|one)(?: of you)?|you(?: already)?|your [a-z]+) have|have you (?:already )?got|is there|' +
    'are there) (?:an?|any) [a-z-]+(?: already| yet)?\\W*$',
);
