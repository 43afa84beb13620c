/** Words that say that a file comes with this mail. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { oneOf, phrase } from './cues';
import { plainText } from './tense';

/** The word “attached” or “enclosed” where it says so; `undefined` where it means something else, later or somebody else's file. */
export const attachmentClaim = (sentence: Sentence): TextRange | undefined => sentence.note(findClaim);

const cues = new Set('attach attached attaching attachment attachments enclose enclosed enclosing enclosure enclosures'.split(' '));
const fileWords = oneOf('agenda, agreement, bill, brief, brochure, calculation, catalogue, certificate, chart, contract, copies, copy, csv, deck, document, documents, draft, drafts, drawing, drawings, estimate, excel, file, files, flyer, form, forms, image, images, invoice, invoices, layout, letter, list, logo, map, menu, minutes, notes, offer, outline, overview, page, pages, pdf, pdfs, photo, photos, picture, pictures, plan, plans, presentation, price list, print, programme, proof, proofs, proposal, quotation, quote, receipt, report, sample, samples, schedule, screenshot, screenshots, sheet, sketch, sketches, slides, spreadsheet, summary, table, terms, text, texts, timeline, translation, version, word document');
const claims = phrase(
  [
    '\\b(?:is|are|\'s|\'re|was|were|please find|find|see|have|has|\'ve|you\'ll find|you will find|i|we)(?: (?:also|now|just|both|all|again|already|here|it|them|this|one))* (attached|enclosed)\\b(?! to (?:the|your|our|its|each|every|a|my) (?!mail|e-?mail|message|letter)[a-z]+)',
    `\\bthe (attached|enclosed) (?:[a-z-]+ ){0,3}?${fileWords}\\b`,
    '^\\W*(attached|enclosed)\\b(?= (?:is|are|you|please|find|the|our|your|a|an|my|two|three)\\b|[:,])',
    '[(](attached|enclosed)[)]',
    `\\b(?:find|see|send|sending|sent) (?:you )?(?:[a-z'-]+ ){1,6}?(attached|enclosed)\\b(?! to)`,
    `\\b(?:i|we)(?:'m|'re| am| are)? (?:also |hereby |now )?(attach|attaching|enclose|enclosing)\\b`,
    '\\b(?:in|see|as|open) (?:the|an|this|our|my) (attachments?|enclosures?)\\b',
    `\\b${fileWords},? (attached|enclosed)(?=\\W*$|[,;:.)]| (?:shows?|lists?|is|are|has|covers?|explains?|tells?|contains?)\\b)`,
  ].join('|'),
);
const otherwise = phrase(
  "\\b(?:you|she|he|they|client|customer|maya) (?:have |had |'ve |also |kindly )*(?:attached|enclosed)\\b|\\byour (?:attached|enclosed|attachment)|\\b(?:strings attached|(?:very|so|too|deeply|emotionally|quite|really|rather|more) attached|attached (?:garage|bathroom|house|building|barn)|semi-attached)\\b|\\b(?:will|'ll|would|can|could|shall|going to|to be|should|must|may|might|not|no|never|n't|without|forgot to|please|if you|could you) (?:also |then |still |just |an? |any )*(?:be )?(?:attach|attached|attaching|attachments?|enclose|enclosed)\\b|\\b(?:attach|attaching|attached) (?:\\w+ ){0,2}?(?:importance|value|weight|significance|conditions?|meaning|blame)\\b|\\battached to (?:my|our|the) (?:\\w+ )?(?:e-?mail|mail|message|letter|note) (?:of|from|on|dated|sent)\\b|\\bno longer attached|\\b(?:is|are|was|were|be|gets?|been) (?:\\w+ )?attached (?:to|with|by|at|above|below|on|directly) (?!this (?:mail|e-?mail|message)|the (?:mail|e-?mail)\\b)|\\benclosed (?:garden|space|area|porch|room|by|in|within|with a (?:wall|fence))|\\b(?:last|previous|earlier|first|yesterday's|monday's|tuesday's|wednesday's|thursday's|friday's|next) (?:mail|e-?mail|message|letter)\\b",
);

function findClaim(sentence: Sentence): TextRange | undefined {
  if (!sentence.words.some(({ lower }) => cues.has(lower))) return undefined;
  const text = plainText(sentence);
  if (text.length > 1500 || otherwise.test(text)) return undefined;
  const match = claims.exec(text);
  const word = match?.slice(1).find(Boolean);
  if (!match || !word) return undefined;
  const start = match.index + match[0].lastIndexOf(word);
  const range = { start, end: start + word.length };
  return sentence.isQuoted(range) ? undefined : range;
}
