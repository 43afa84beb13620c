/** When the work happens, said without a date: “a room a day”, “six Saturdays”, “from Candlemas to Lady Day”. */
import { seasons } from '../../words/seasonWords';
import type { Sentence } from '../sentence';
import { cuedPhrase, oneOf } from './cues';
import { plainText } from './tense';

const count = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half a|several|a couple of|the best part of an?|\\d{1,2})';
const units =
  '(?:afternoons?|days?|evenings?|fortnights?|low tides|(?:mon|tues|wednes|thurs|fri|satur|sun)days|months?|mornings?|' +
  'nights?|seasons?|shifts?|sprints?|terms?|weeks?|weekends?)';
const season = oneOf(seasons);

const signs = [
  // “One long weekend”, “ten sprints”; but no notice, age or guarantee.
  `\\b${count}[ -](?:(?:clear|full|good|long|more|short|single|solid|whole|working) )?${units}\\b` +
    "(?! (?:a|after that|ago|before|in advance|old)\\b|'|" +
    '[ -](?:guarantee|licen[cs]e|notice|old|rental|warning|warranty)\\b)',
  // “A floor a night”, “half a day per window”.
  '\\b(?:a|an|half a|one|two) (?!day\\b|few\\b|hour\\b|time\\b|times\\b|visit\\b|week\\b)[a-z]+ (?:a|an|each|per) ' +
    '(?:day|evening|morning|night|week|weekend)\\b|\\bhalf a day (?:a|each|per) [a-z]+\\b',
  '\\b(?:after|around|at|before|between|by|call it|during|for|from|in|over|past|say|start|starting|through|throughout|' +
    `till|to|until) (?:the )?(?:beginning of |early |end of |following |late |mid-?|start of )*(?:${season})\\b|` +
    `\\bthe following (?:${season})\\b`,
  '\\b(?:first|last|middle|next|second|third) (?:days?|fortnight|half|monday|week|weekend)s? (?:in|of) (?:the )?' +
    `(?:${season})\\b|\\b(?:autumn|spring|summer|winter|michaelmas|hilary|lent) term\\b|` +
    '\\bwhile the (?:[a-z]+ ){1,4}(?:away|closed|dark|empty|on (?:(?:its|their) )?holidays?|shut)\\b|' +
    '\\bthe (?:day|morning|week) after (?:you|your|that|the)\\b',
].map((source) => cuedPhrase(source));

/** We do it, or it is done, in days to come. */
const ahead = new RegExp(
  '\\b(?:i|it|we|they|(?:my|our) [a-z]+|the [a-z]+(?: [a-z]+)?|planting|printing|sowing|that|this|work)' +
    "(?:'d|'ll| would| will| shall| can| could)(?: all| both| then)? (?!ask|cost|expect|hope|like|need|pay|think)[a-z]+|" +
    '\\b(?:we|i) (?:shoot|film|print|plant|build|paint|begin|start|work through|go|move|lay|fit|deliver|dig)\\b|' +
    '\\b(?:makes?|takes?|wants?|needs?|figure on|reckon on|think|allow|best left|kick-?off|wrapped up)\\b',
);
const verb = /\b(?:am|are|can|come|comes|go|goes|has|have|he|i|is|it|runs?|she|they|was|we|were|will|would|you)\b|'/;
const otherwise = new RegExp(
  '\\bplease (?!allow|reckon)|\\b(?:let|tell) (?:me|us)\\b|' +
    '\\b(?:bill(?:ed|s)?|deposit|discount|due|free|guarant\\w*|have been|hold|holds|invoic\\w*|licen[cs]e|notice|offer|' +
    "pa(?:id|y|yable|yment|yments|ys)|price|prices|quote|rate|ring|since|so far|talk|valid|warrant\\w*|we've|i've|" +
    "you(?:'ve| have)? (?:asked|mentioned|said|told|wrote)|was|were|years)\\b|\\p{Sc}",
  'u',
);

/** True when the sentence names a time of the work by a count, a pace or a season; one of money, the past or the deal never does. */
export function hintsWhen(sentence: Sentence): boolean {
  const plain = plainText(sentence);
  if (!signs.some((sign) => sign.test(sentence, plain))) return false;
  return !otherwise.test(plain) && !/\?\W*$/.test(plain) && (ahead.test(plain) || !verb.test(plain));
}
