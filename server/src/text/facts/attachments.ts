/** Words that say that a file comes with this mail. */
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { fileWords, thingWords } from '../../words/attachmentWords';
import { oneOf, phrase } from './cues';
import { plainText } from './tense';

/** The word “attached” or “enclosed” where it says so; `undefined` where it means something else, later or somebody else's file. */
export const attachmentClaim = (sentence: Sentence): TextRange | undefined => sentence.note(findClaim);

const cues = new Set('annex annexed annexes attach attached attaching attachment attachments enclose enclosed enclosing enclosure enclosures pfa'.split(' '));
const file = oneOf(fileWords);
const thing = oneOf(thingWords);
const mail = '(?:mail|e-?mail|message|note|letter)';

const claims = phrase(
  [
    `\\b(?:is|are|'s|'re|was|were|please find|find|see|have|has|'ve|you'll find|you will find|i|we)(?: (?:also|now|just|both|all|again|already|here|it|them|this|one))* (attached|enclosed|annexed)\\b(?! to (?:the|your|our|its|each|every|a|my) (?!${mail})[a-z]+)`,
    `\\bthe (attached|enclosed|annexed) (?:[a-z-]+ ){0,3}?${file}\\b`,
    `\\b(?:see|read|find|check|open|sign|return|use) (?:the|my|our) (attached|enclosed)\\b(?= *(?:$|[.,;:!)])| (?:before|and|by|on|for|until|today|first|when|as|to see)\\b)`,
    `^\\W*(attached|enclosed)\\b(?= (?:is|are|you|please|find|herewith|the|our|your|a|an|my|two|three|here|with|to this)\\b|[:,])`,
    '[(](attached|enclosed|see attach(?:ed|ment)s?)[)]',
    `\\b(?:find|see|send|sending|sent) (?:you )?(?:[a-z'-]+ ){0,6}?(attached|enclosed)\\b(?! to)`,
    "\\b(?:i|we)(?:'m|'re| am| are)? (?:also |hereby |now |just )?(attach|attaching|enclose|enclosing)\\b",
    '(?:^|[,;] |\\b(?:today|you|and) )(attaching|enclosing)\\b(?= (?:a|an|the|my|our|your|two|three|some|herewith|it|them|both|all|here|last|this)\\b)',
    `\\b(?:in|see|as|open|per|cf\\.?|with|view|to) (?:(?:the|an|this|our|my|both|all) )?(attachments?|enclosures?|annex(?:es)?)\\b(?! (?:of|in|from|to) (?:your|the same|his|her|their)\\b)`,
    `\\bthe (attachments?|enclosures?|annex(?:es)?) (?:shows?|lists?|contains?|explains?|tells?|covers?|gives?|has|have|sets? out|details?|is|are)\\b(?! (?:dead|too|not|missing|empty|broken|corrupt|blocked|plastic|metal|easy|safe|steel|made))`,
    `^\\W*(attachments?|enclosures?|annex)(?: (?:\\d+|[a-z]))?\\W*$|^\\W*(attachments?|enclosures?|encl|annex)\\.? *:`,
    `\\b${file}s?,? (attached|enclosed)(?= *$|[,;:.!)]| (?:as|for|here|below|shows?|lists?|is|are|has|covers?|explains?|tells?|contains?)\\b)`,
    `\\b(attached|enclosed|annexed) (?:(?:to|with|in) this ${mail}\\b|herewith\\b|hereto\\b)`,
    '(?:[,;:(–—-] ?|\\b(?:and|done|finished|ready) )(attached)(?= (?:as|in) (?:an? |the )?(?:[a-z]+ )?(?:pdfs?|jpe?gs?|pngs?|word|excel|zip|csv|docx?|xlsx?|files?|scans?|photos?|images?|spreadsheets?|document)\\b)',
    '[,;:–—-] ?(attached)(?=\\W*$)',
    '\\b(?:approved|completed|corrected|done|filled in|finished|ready|revised|scanned|signed|stamped|updated),? and (attached|enclosed)(?=\\W*$)',
    '\\bthe (attached|enclosed) (?:shows?|lists?|contains?|explains?|gives?|sets? out|tells?)\\b',
    '[–—] ?(attached|enclosed) ?[–—]',
    '\\b(pfa)\\b',
  ].join('|'),
);

const otherwise = phrase(
  [
    `(?<!\\b(?:send|sending|sent) )\\b(?:you|she|he|they|client|customer) (?:have |had |'ve |also |kindly )*(?:attached|enclosed)\\b|\\byour (?:attached|enclosed|attachment)`,
    '\\bstrings attached|\\b(?:very|so|too|deeply|emotionally|quite|really|rather|more|semi)[ -]attached\\b',
    `\\b${thing}s?: (?:attached|enclosed)\\b|\\b(?:attached|enclosed|fully enclosed) ${thing}\\b|\\b${thing} (?:that |which )?(?:is|are|was|were|be)(?: [a-z]+)? (?:attached|enclosed)\\b(?! (?:to|with) this ${mail})`,
    `\\b(?:will|'ll|would|can|could|shall|going to|to be|should|must|may|might|not|no|never|n't|none|nothing|neither|nobody|without|forgot to|please|kindly|if you|to) (?:is |are |also |then |still |just |an? |any |yet |be )*(?:attach|attached|attaching|attachments?|enclose|enclosed|enclosures?)\\b(?<!please find (?:attached|enclosed)|see (?:attached|enclosed))`,
    '\\b(?:if|unless|whether|once|when) [^,;]{0,40}\\b(?:is|are|was|were) (?:attached|enclosed)\\b',
    `\\b(?:nothing|none|no [a-z]+) (?:\\w+ ){0,4}?(?:is|are) (?:attached|enclosed)`,
    '\\b(?:attach|attaching|attached|attaches) (?:\\w+ ){0,2}?(?:importance|value|weight|significance|conditions?|meaning|blame|priority)\\b',
    `\\battached to (?:my|our|the) (?:\\w+ )?${mail} (?:of|from|on|dated|sent)\\b|\\bto which\\b.{0,40}\\battached\\b|\\b(?:which|that) (?:i|we) (?:had )?attached (?:to|in|on|yesterday|last)`,
    `\\bno longer attached|\\b(?:is|are|was|were|be|gets?|been|be) (?:\\w+ )?attached (?:to|with|by|at|above|below|on|directly|around|between|under) (?!this ${mail}|the ${mail}\\b)`,
    '\\benclosed (?:garden|space|area|porch|room|by|in|within|on|with (?:an? )?(?:high |low |brick |stone )*(?:wall|fence|hedge))',
    `\\b(?:last|previous|earlier|first|yesterday's|monday's|tuesday's|wednesday's|thursday's|friday's|next|separate|second|following|other) ${mail}\\b`,
    `\\b(?:thanks?|thank you)(?: very much| so much)? for (?:the|these|all|sending|both)?\\b.{0,40}\\battachments?\\b|\\battachments? (?:that |which )?(?:you (?:sent|attached|mailed|forwarded|gave)|from you|in your|to your|of your|came|arrived)\\b|\\b(?:i|we) (?:have |'ve |could |can |could not |cannot |can't |couldn't |did not |didn't |just )*(?:open|opened|read|received|got|saved|forwarded|printed|looked at|see) (?:the|all|both) (?:attached|attachments?)`,
    '\\b(?:mails|e-?mails|messages) with attachments\\b|\\b(?:with|three|two|four|several|extra|more|of) attachments? (?:for|of) (?:the|your|a)\\b|\\bcomes with\\b.{0,20}\\battachments\\b|\\battachments? (?:over|above|larger|bigger|up to)\\b',
  ].join('|'),
);

/** “The certificate comes with this mail.” */
const withMail = phrase(`\\b${file}\\b.{0,40}\\b(?:with|in|to) (this ${mail})\\b|\\b(?:with|along with|together with) (this ${mail})\\b.{0,50}\\b(?:is|are|you get|you receive|comes?|i send|we send)\\b.{0,30}\\b${file}\\b`);
const sentWith = phrase('\\b(?:send|sending|sent|comes?|arrives?|get|receive|find|have|added|included|put)\\b');
const notWith = phrase("\\b(?:not|no|never|n't|reply|answer|link|will|'ll|confirm|accept|agree|forward|about|if|instead)\\b");

function findClaim(sentence: Sentence): TextRange | undefined {
  const isCued = sentence.words.some(({ lower }) => cues.has(lower));
  if (!isCued && !sentence.words.some(({ lower }, index) => lower === 'this' && /^(?:e-?mail|mail|message|e)$/.test(sentence.words[index + 1]?.lower ?? ''))) return undefined;
  const text = plainText(sentence);
  if (text.length > 1500) return undefined;
  const match = isCued ? (otherwise.test(text) ? null : claims.exec(text)) : sentWith.test(text) && !notWith.test(text) ? withMail.exec(text) : null;
  const word = match?.slice(1).find(Boolean);
  if (!match || !word) return undefined;
  const start = match.index + match[0].lastIndexOf(word);
  const range = { start, end: start + word.length };
  return sentence.isQuoted(range) ? undefined : range;
}

/** “Encl.: floor plan”, below a letter; offsets of the document. */
export function enclosureLine({ blocks }: ProseDocument): TextRange | undefined {
  for (const { zone, start, prose } of blocks) {
    const found = zone === 'signature' || zone === 'footer' ? prose.note(enclosureIn) : undefined;
    if (found) return { start: start + found.start, end: start + found.end };
  }
  return undefined;
}

function enclosureIn({ text }: Prose): TextRange | undefined {
  const match = /^[ \t*_]*(Encl(?:osures?|s)?\b\.?|Enc\b\.?|Attachments?\b|Anlagen?\b|Annex(?:es)?\b)[ \t*_]*[:(]/m.exec(text);
  return match ? { start: match.index + match[0].indexOf(match[1]!), end: match.index + match[0].indexOf(match[1]!) + match[1]!.length } : undefined;
}
