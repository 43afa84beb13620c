/** The calls and meetings that a message speaks of, made or offered. */
import type { Sentence } from '../sentence';
import { phrase } from './cues';
import { plainText } from './tense';

/** True when the sentence tells of a call or a meeting in person, made or offered. */
export const tellsOfCall = (sentence: Sentence): boolean => sentence.note(findCall);

const whom =
  '(?:you|me|us|each other|one another|your (?!bank|host)[a-z]+|mr|ms|mrs|dr|today|tomorrow|tonight|this|again|' +
  'on (?!it\\b|this\\b|that\\b)|at|in (?!question)|now|earlier|yesterday|before|first|back|straight|directly|by|later|' +
  'about (?:it|this|that|the|what|how)|it through|it over|every|each|within|until|as soon as|' +
  'the (?:minute|moment|instant)|between|together|over (?:it|this)|with you|' +
  'your (?:mother|father|wife|husband|daughter|son)|this through|things (?:through|over)|through|properly|face|monday|' +
  'tuesday|wednesday|thursday|friday|saturday|sunday)';
const calls = "(?:call|calling|called|phone|phoned|phoning|ring|ringing|rang|rung|telephone|telephoned|telephoning|dial|facetime|skype)";
const talks = "(?:speak|speaking|spoke|spoken|talk|talking|talked|chat|chatting|chatted|meet|meeting|met|sit down|sat down|catch up)";
const call = phrase(
  [
    `\\b${calls} (?:(?:with|to) )?${whom}(?![\\w-])(?<!called (?:off|in|it|on|by|at))`,
    `\\b${talks} (?:(?:with|to) )?${whom}(?![\\w-])`,
    `\\b(?:we|i)(?:'ve| have)? (?:just |both |already )?(?:spoke|spoken|talked|called|rang|met|phoned)\\b(?! (?:off|the|for))`,
    '\\b(?:can|could|may|shall|should|when (?:can|could|may|shall)|let) (?:we|i|us|you and i) (?:please |both |then |all )?' +
      '(?:have a (?:word|talk|chat|call)|speak|talk|chat|meet|call|ring|phone|get together|hop on|jump on)\\b|' +
      "\\blet's (?:speak|talk|meet|chat|hop|jump|get on|have a)\\b",
    '\\b(?:on|over|by|via|to|answer) (?:the )?(?:phone|telephone|handset|line)\\b(?! (?:number|bill|line))|' +
      '\\bon my mobile\\b|\\bby (?:phone|telephone|video)\\b',
    "\\b(?:a|an|any|our|your|the|this|that|my|quick|short|brief|long|today's|this morning's|yesterday's|friday's|video|" +
      'zoom|teams|conference|phone|personal|first) (?:[a-z]+ )?(?:phone call|video call|call|chat|conversation|word with you|' +
      'phone conversation|talk(?= (?:on|at|with|about|today|tomorrow|this))|teams meeting|zoom meeting|face-to-face)\\b' +
      '(?! to action| cent(?:re|er)| button| sheet|-out|-off)',
    '\\bvoice ?-?mails?\\b|\\bvoice message\\b|\\banswering machine\\b|\\bin person\\b|\\bface[- ]to[- ]face\\b|\\bleft (?:you |a )?(?:a )?message\\b',
    '\\b(?:come|coming|came|drop|dropping|dropped|stop|pop|popping|call|swing|travel|drive|driving) (?:by|over|round|' +
      'around|in and see|and see|to (?:see you|you\\b|' +
      'your (?:office|place|house|home|shop|door|studio|school|works|site|desk)))\\b|' +
      '\\b(?:be|stand|sit) (?:at|in|outside) your (?:office|place|house|home|shop|door|studio|school|desk)\\b',
    '\\b(?:visit|visited|visiting) you\\b|' +
      '\\bon (?:my|our) way to (?:you\\b|your (?:office|place|house|home|shop|studio|school|works|site|desk))|' +
      '\\bsee you (?:in|at|today|tomorrow|on|this)\\b|\\bin our (?:talk|meeting|conversation|call)\\b',
    '\\b(?:tried|trying|try|attempted|failed) (?:to|and) (?:reach|ring|call|phone|get hold of|get through to) ' +
      '(?:you|your)\\b|\\breach(?:ed)? (?:me|us) (?:on|at|under|by|any|directly)\\b|' +
      '\\bmy (?:direct |mobile |private |home |cell )*(?:number|line|mobile|cell|phone)\\b|' +
      '\\bphone me\\b|\\bexpect my call\\b',
    '\\b(?:give|gave|giving|make|made) (?:you|me|us|it|him|her) a (?:call|ring|bell|buzz|shout|tinkle)\\b|\\bcall (?:me|us|you)\\b|\\bring (?:you|me|us)\\b',
    '\\bwhen we (?:spoke|talked|met)\\b|' +
      "\\bas (?:we |i |i've |we've |already |just )*(?:discussed|agreed|said|told you|explained|mentioned)\\b|" +
      '\\bas per our (?:call|talk|conversation)\\b|\\bfollowing (?:our|up on our) (?:call|talk|conversation|chat|phone)|' +
      '\\bthank you for (?:taking|picking up|answering) (?:my|our|the) call\\b|' +
      '\\bfor (?:taking|the) (?:my |our )?call\\b',
    // “Could I come round?”, “I tried your mobile”, “I am at your door”, “get in your car”.
    '\\b(?:tried|trying|rang|dialled|called) your (?:mobile|phone|number|office|home|landline|cell)\\b|' +
      '\\bdown the line\\b|\\b(?:dial|ring|phone) your (?:home|mobile|office)\\b|' +
      "\\b(?:i|we|me|us|to)(?:'ll| will| can| could| would| should)? (?:come|came|be|pop|drive|go) (?:\\w+ )?" +
      '(?:in|out|over|up|down|to the (?:house|office|site|studio|hospital))(?: \\w+)? (?:today|tomorrow|tonight|yesterday|' +
      'this (?:evening|afternoon|morning)|again|to you|on [a-z]+day|and (?:show|tell|explain|say))\\b',
    '\\b(?:i|we) came to the (?:house|office|shop|hospital)\\b|\\boutside your (?:door|house|flat|office)\\b|' +
      '\\bto your faces?\\b|\\bget in (?:your|my) car\\b|\\b(?:may|can|could|might) (?:i|we) come\\b|' +
      "\\b(?:i|we)(?:'d| would| will|'ll) (?:be at (?:the|your) (?:site|house|office)|drive|like to drive|" +
      'come (?:to|and))\\b|\\bwill be at the site\\b|\\btelephone conversation\\b|' +
      '\\b(?:has|have) kept (?:this|tomorrow|the) \\w+ free\\b',
    '\\b(?:hear|heard|hearing) (?:me|us|it|this|you) (?:out\\b|from (?:me|us)|so (?:upset|hurt))|' +
      "\\b(?:i|we|he|she|they|director|partner|manager|colleague)(?:'ll| will| shall| would like to|'d like to| want to|" +
      "'m going to| am going to)(?: [a-z]+)? (?:phone|ring|telephone|dial)\\b|" +
      '\\ba (?:phone )?number (?:where|on which|that|to|i|we|at which)\\b|' +
      '\\bwhat number\\b|\\bwe (?:can|could|might|should|may) (?:then |both |also )?(?:talk|speak|meet|sit down)\\b|' +
      '\\b(?:good|best|right) time to (?:call|ring|phone|talk|speak)\\b|' +
      '\\bvoice to voice\\b|\\bare you (?:reachable|free to talk|able to talk)\\b|' +
      '\\bwhat (?:i|we) (?:said|told you) in writing\\b|' +
      '\\bin (?:writing|black and white)(?:,? (?:also|too|as well)\\b| it was\\b|:)|' +
      '\\b(?:give|gave) you another (?:bell|call|ring)\\b|\\bhard call\\b|' +
      '\\bby telephone\\b|\\bsit (?:down )?(?:together|with you)\\b|\\bfor a conversation\\b',
    '\\+\\d[\\d ().-]{7,}\\d|\\b0\\d{2,5}[ -]\\d{3}[\\d -]{2,}|\\b\\(?\\d{3}\\)?[ -]\\d{3}-\\d{4}\\b',
  ].join('|'),
);

const findCall = (sentence: Sentence): boolean => call.test(plainText(sentence).replace(goneOut, ' '));
/** What was sent “cannot be called back”. */
const goneOut = /\b(?:cannot|can't|can not|could not|couldn't|no longer) be called back\b|\b(?:won't|will not|never|not) come (?:round|around|by)\b/;
