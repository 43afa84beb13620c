/** Hours that the client has to know: of a house they are asked to come to, of the work itself, and of one day on which we are away. */
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import type { TextRange } from '../range';
import { plainText } from './tense';

/** The door, not the desk: “we shut at four”, “we are closed on Tuesdays”. */
const door = /\b(?:closed?|closes|closing|doors|opens?|opening|shuts?|shop|showroom|workshop|yard)\b/;
/** What waits is a message or its answer; then the hours are its excuse. */
const waits = new RegExp(
  '\\b(?:answer\\w*|calls?|called|e-?mail\\w*|inbox|mails?|messages?|note|phones?|phoned|rang|read|repl\\w+|respond\\w*|ring|' +
    'telephone|voicemail|wrote|your (?:letter|fax|request|order|questions?))\\b',
);

/** The client comes to us, or fetches or brings something. */
const comes = new RegExp(
  '\\b(?:collect(?:ed|ing|ion)?|pick(?:ed|ing)? (?:it|him|her|them|this|that|these|those|(?:the|your) [a-z]+|everything) ' +
    'up|pick(?:ing)?[ -]?up|(?:call|come|coming|drop|get|nip|pop|stop|swing)(?:ping|ting)? ' +
    '(?:in\\b|by\\b|down\\b|over\\b|round\\b|past\\b|along\\b|to (?:the|our|us)\\b)|' +
    'drop(?:ping)? (?:it|him|her|them|the [a-z]+|your [a-z]+) (?:in|off|round)|visit (?:us|me|the shop|our)|' +
    '(?:first|second|next|your|for a|for the) (?:fitting|trial|viewing|tasting|appointment)|' +
    'bring (?:it|him|her|them|(?:the|your) [a-z]+)(?: \\w+){0,3}? (?:in|back|down|over|round|along|with you)|' +
    'try (?:it|them) on)\\b',
);
const awaitsVisit = ({ ownSentences }: ProseDocument): boolean => ownSentences.some(({ sentence }) => comes.test(plainText(sentence)));

/** The work itself rests: “on public holidays we don't come”. */
const work = new RegExp(
  "^(?:(?:'re| are| am|'m| do| will|'ll| can| also| usually| normally)*(?:n't| not| never| no| cannot| only)*(?: be)?) ?" +
    '(?:bake|baking|clean|cleaning|collect|collecting|come|coming|deliver|delivering|despatch|dispatch|drive|driving|empty|' +
    'film|fit|fitting|mow|mowing|pack|perform|plant|play|pour|rehearse|roast|run (?:tours|trips|classes|the)|sail|sailing|' +
    'ship|shipping|shoot|teach|teaching|train|visit|visiting|walk)\\b(?! (?:in|into|back|out|up)\\b)',
);

/** Away on one day that is named, and here again behind it. */
const away = new RegExp(
  "^(?:i|we)(?:'m| am|'re| are|'ll be| will be)(?: (?:also|both|only|all))* (?:away|closed|" +
    'not (?:here|in|working|available|around)|off|out(?: of (?:the )?office)?|unavailable) ' +
    '(?:on |all day |from |all |this |next )*(?:mon|tues|wednes|thurs|fri)day(?!s)',
);
const excuse = /\b(?:so|because|therefore|which is why)\b[^.;]*\b(?:only|cannot|can't|could not|couldn't|not until|not before|wait|have to wait)\b/;

/** True when the words in `range` tell when our door is open to a client who is to come, when the work is done, or that we are away for a day. */
export function helpsToPlan(document: ProseDocument, sentence: Sentence, range: TextRange): boolean {
  const text = plainText(sentence);
  const words = text.slice(range.start, range.end);
  const behind = text.slice(range.end);
  if (waits.test(words)) return false;
  if (work.test(behind)) return true;
  if (away.test(text.slice(range.start)) && !excuse.test(behind)) return true;
  return door.test(words) && !waits.test(text) && document.note(awaitsVisit);
}
