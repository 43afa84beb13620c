/** The wordings that `delayFrames.ts` looks for, as patterns. Data only. */
import { stuckPlaces } from '../../words/delayWords';
import { oneOf } from './cues';

export const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const degree =
  '(?: (?:now|still|already|also|both|all|currently|running|going|getting|being|a|an|bit|little|slightly|few|several|' +
  'some|somewhat|rather|quite|pretty|really|much|far|very|that|too|badly|seriously|severely|well|good|full|whole|solid|' +
  'clear|fair|about|around|almost|nearly|at least|over|more than|so|again|unfortunately|sadly|unavoidably|unexpectedly|' +
  'once more|by|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|couple of|\\d+|minutes?|hours?|days?|weeks?|a fortnight|' +
  'fortnight|months?|working|roughly))*';
export const be = "(?:is|are|am|'s|'re|'m|be|been|being|gets?|getting|got|gotten|runs?|running|remains?|looks?|seems?)";
export const lateEnd =
  '(?! (?:january|february|march|april|may|june|july|august|september|october|november|december|night|afternoon|evening|' +
  'morning|summer|autumn|fall|winter|spring|fees?|payments?|mr|mrs|ms|dr|in the|at night|or|enough|registration|check|' +
  '\\d+(?:st|nd|rd|th)\\b))';
export const behindEnd =
  '(?= *(?:$|[.,;:!?–—)]|with|on|and|because|by|as|in|since|at|after|but|again|now|schedule|plan|time|timetable|target|' +
  'programme|the (?:schedule|plan|timetable)|our (?:schedule|plan|timetable)|where (?:we|i|it|they)))';
export const adverbs =
  '(?: (?:now|just|yet|quite|still|also|all|both|actually|even|really|sadly|possibly|probably|fully|either|unfortunately|' + 'regrettably|realistically))*';
export const than =
  "(?: (?:we(?:'d)?|i(?:'d)?|it|is|was|they|had|have|has|been|should|first|originally|initially|all|ever|you|usual|" +
  'usually|agreed|allowed|anticipated|budgeted|calculated|estimated|expected|feared|foreseen|hoped|imagined|intended|' +
  'planned|promised|reckoned|said|scheduled|thought|told|wanted|would|like|for|with))+';

/** The states of a job that is late. */
export const states =
  'late(?!-)|delayed|overdue|past due|postponed|deferred|(?:held|backed) up|' +
  'held back|pushed back|put (?:back|off|on (?:hold|ice|pause))|' +
  'set back(?! (?:the|(?:by|from) (?:an?|the|half|one|two|three|\\d+)? ?(?:cm|edge|f(?:ee|oo)t|fence|hedge|inch(?:es)?|lane|metres?|mm|pavement|' +
  'road|street|walls?|yards?)))|moved back|knocked back|slipping|' +
  'lagging(?: behind)?|on hold|on ice|stranded|stalled|at a standstill|' +
  'on pause|on the back burner|in abeyance|adrift|off (?:schedule|track|course)|' +
  `off for (?:now|the moment|the time being)|(?:fallen|falling|fall|dropped|dropping|slipped) behind${behindEnd}|` +
  `behind(?: (?:schedule|plan|time|timetable))?${behindEnd}|dragging(?: on)?|` +
  'overrunning|running (?:over|out of time)|' +
  `stuck (?:in|at|on|with|between) (?:the |a |our )?(?:[\\w']+ )?(?:${oneOf(stuckPlaces)})`;
