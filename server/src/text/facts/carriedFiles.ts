/** Files that come with a mail whose writer says so without “attached”: “six photos go with this”, “I’ve slipped in a scan”, “here are the X-rays”. */
import { carriedWords, pictureWords, plainFileWords } from '../../words/attachmentWords';
import { oneOf, phrase } from './cues';

const file = `(?:(?<![$£€]) ?\\b${oneOf(`${plainFileWords}, ${carriedWords}`)}(?:e?s)?(?:'s)?\\b)`;
const picture = `${oneOf(pictureWords)}s?`;
const mail = '(?:mail|e-?mail|message|note|letter)';

/** Where the file is said to be; its words are marked. */
const places = phrase(
  [
    '\\b(?:accompany|accompanies|accompanying|along with|aboard|at the (?:bottom|end|foot) of|behind|below|beneath|in|' +
      'in with|inside|into|joined to|on|on to|onto|part of|together with|under|under cover of|underneath|with) ' +
      `(this(?: very)? ${mail})\\b(?! (?:from|of|day|week|month|year)\\b)`,
    "\\b(?:in with|is on|are on|'s on|over with|sent with|up with|with) (this one)(?= *(?:$|[,;.!]))",
    `(?:\\b(?:are|back to you|came|come|comes|coming|goes|in|is|sent|travels?)|'s|${file}) (?:along |over |up )?(with this)(?= *(?:$|[,;.:!?)–—-]| and\\b))`,
    '\\b(herewith|hereby)\\b',
    `\\b(?:popped|put|stuck|tacked|clipped|pinned|loaded) .{2,50}\\b(on here|in here|in with it)\\b`,
  ].join('|'),
  'u',
);
/** “I’ve slipped in a photo”, “we enclose”, “I’m sending along three snaps”. */
const handed = phrase(
  [
    `\\b(?:i|we)(?:'ve| have) (?:also |just )?(?:popped|put|slipped|stuck|tucked) .{2,40}\\b(in with this)(?= *(?:$|[,;.!])| one\\b)`,
    '\\bin the (?:one )?((?:zip|pdf|word doc(?:ument)?|jpe?g|spreadsheet)(?: file)? above)(?=\\W*$)',
    "^(?!.*\\b(?:price(?! list)|cost|box|bag|to see)\\b)(?:.*[,;:] |.*\\band |\\W*)(?:i|we)(?:'ve| have) " +
      `(?:also |just |even )?((?:popped|slipped|tucked|thrown|stuck|dropped) in) (?:.{0,25}[^a-z])?${file}` +
      '(?! (?:in|on|for) the)',
    "^(?:.*[,;:] |.*\\band |\\W*)(?:i|we)(?:'ve| have) (?:also |just )?((?:popped|put|slipped|tucked|thrown)) " +
      `(?:[\\p{L}'-]+ ){0,3}?${file}(?: [\\p{L}-]+){0,2}? in(?= *(?:$|[,;.!]| (?:too|as well|so|for you|also)\\b))`,
    "^(?:.*[,;:] |.*\\band |\\W*)(?:i|we)(?:'ve| have)? (?:also |just )?(included?) " +
      '(?:an?|the|two|three|my|our|some|your|both) (?:[\\p{L}-]+ ){0,2}?' +
      `(?:${picture}|pdfs?|cop(?:y|ies) of [^.;]{3,30}|invoice|receipt|certificate)` +
      '(?= *(?:$|[,;.!:]| (?:of (?!each|every)|so\\b|for you|that shows|to show|as well|too)))(?!.*\\b(?:price|cost)\\b)',
    `^(?:.*[,;:] |.*\\band |\\W*)(?:i'm |i am |we're |we are )?(sending(?: you)?(?: along| over| across| through)) (?:[\\p{L}'-]+ ){0,4}?${file}`,
    `^\\W*(?:and |so )?(here (?:is|are)|here's) (?:(?!for\\b|why|how|what|who|where|the link)[\\p{L}'-]+ ){1,3}?${picture}` +
      '(?= *(?:$|[,;.!–—]| (?:of|from|for|i|we|so)\\b))(?! *[,;–—-] *(?:(?:in|as) words|https?))',
  ].join('|'),
  'u',
);
const notNow = phrase(
  "\\b(?:not|no|never|n't|nothing|won't|can't|reply|replies|answer|link|links|gallery|website|online|dropbox|wetransfer|" +
    'drive|instagram|whatsapp|text message|' +
    "(?:will|'ll|shall|going to)(?! (?:also |then )?(?:find|get|have|receive|see|spot)\\b)|would|could|if|unless|once|when|" +
    "whether|instead|thank|thanks|what is|what's|please (?:bring|send)|tomorrow|tonight|later|yesterday|ago|" +
    "last (?:week|month|time|night|year)(?!')|next (?:week|month)|(?:by|in the|this morning's|tonight's) post|courier|" +
    'envelope|parcel|van|box|usb|printed|frame|about this|confirm|accept|agree|help|happy|done|deal|wrong)\\b',
);
/** What the words of the mail itself can be. */
const inWords = phrase(
  '\\b(?:address|answers?|apology|data|dates?|details|figures|idea|information|news|notes|outline|overview|page|plan|' +
    'price|prices|question|quote|summary|terms|thanks|text|times?|words)\\b.{0,30}\\b' +
    '(?:in|on|by|below|with|herewith|hereby)\\b',
);
const hasFile = phrase(file, 'u');

/** The words that say that a file comes with the mail, in the plain text of a sentence. */
export function carriedFile(text: string): RegExpExecArray | null {
  if (notNow.test(text)) return null;
  const place = places.exec(text);
  if (place && hasFile.test(text) && !inWords.test(text)) return place;
  return handed.exec(text);
}
