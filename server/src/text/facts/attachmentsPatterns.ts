/** The wordings that `attachments.ts` looks for, as patterns. Data only. */
import { fasteners, looseFileWords, plainFileWords, thingWords } from '../../words/attachmentWords';
import { oneOf, phrase } from './cues';

export const cues = new Set(
  (
    'accompanies accompany accompanying annex annexed annexes appended att attd attach attached attaching attachment ' +
    'attachments enc encl enclose enclosed enclosing enclosure enclosures encs herewith pfa'
  ).split(' '),
);
export const carrying = new Set(
  "above here here here's here’s hereby herewith include included popped put sending slipped stuck this thrown tucked".split(' '),
);
const file = oneOf(`${plainFileWords}, ${looseFileWords}`);
export const thing = oneOf(thingWords);
const mail = '(?:mail|e-?mail|message|note|letter)';

export const claims = phrase(
  [
    "\\b(?:is|are|'s|'re|was|were|please find|find|see|have|has|'ve|you'll find|you will find|i|" +
      'we)(?: (?:also|now|just|both|all|again|already|here|it|them|this|one))* (attached|enclosed|annexed)\\b' +
      `(?! to (?:the|your|our|its|each|every|a|my) (?!${mail})[a-z]+)`,
    `\\bthe (attached|enclosed|annexed) (?:[a-z-]+ ){0,3}?${file}\\b`,
    `\\b${file}s?\\b[^.;:]{0,40} (?:has|have) (?:also |now |just |already )?been (attached|enclosed|annexed)\\b` +
      `(?! (?:at|by|on|with)\\b)(?! to (?:the|your|our|its|each|every|a|my) (?!${mail})[a-z]+)|` +
      '\\b(?:has|have) (?:also |now )?been (attached|enclosed) ' +
      '(?:for (?:approval|information|reference|review|signature|your)|herewith|hereto)\\b',
    `\\b(?:gone|went) ahead and (attached|enclosed) (?:[a-z'-]+ ){0,3}?${file}s?\\b(?! to (?:the|your|our|its|each|every|a|my) (?!${mail})[a-z]+)`,
    '(?:^\\W*|\\b)(?:both|all(?: three| four| five)?|these|the (?:two|three|four)) (attachments|enclosures) (?:contain|' +
      'explain|list|show|tell|(?:must|should) be (?:completed|filled|printed|read|returned|signed)|' +
      '(?:need|require|want) (?:you|your))\\b',
    '\\b(?:see|read|find|check|open|sign|return|use|approve|complete|consider|examine|fill (?:in|out)|forward|' +
      'go (?:over|through)|keep|look (?:at|over|through)|note|peruse|print(?: out)?|refer to|review|study) (?:the|my|our) ' +
      '(attached|enclosed)\\b(?= *(?:$|[.,;:!)])| (?:before|and|by|on|for|until|today|first|when|as|to see)\\b)',
    `^\\W*(attached|enclosed|annexed|appended)\\b(?= (?:is|are|you|please|find|herewith|the|our|your|a|an|my|two|three|here|with|to this)\\b|[:,])`,
    "\\b(?:(?:is|are|come|comes|go|goes|travels?) (?:also |along )?(?:with this [a-z-]+ )?|(?:here (?:is|are)|here's|you(?:'ll|" +
    " will)? (?:also )?(?:find|get|have|receive)) [^.;?]{2,50}? )" +
      '((?:as|in) an? (?:[a-z]+ )?attachment|(?:as|in) (?:[a-z]+ )?attachments)\\b(?! (?:to|from|of)\\b)',
    '[(](attached|enclosed|see attach(?:ed|ment)s?)[)]',
    `\\b(?:find|see|send|sending|sent) (?:you )?(?:[a-z'-]+ ){0,6}?(attached|enclosed)\\b(?! to)`,
    "\\b(?:i|we)(?:'m|'re| am| are)? (?:also |hereby |now |just )?(attach|attaching|enclose|enclosing)\\b",
    '(?:^|[,;] |\\b(?:today|you|and) )(attaching|enclosing)\\b(?= (?:a|an|the|my|our|your|two|three|some|herewith|it|them|both|all|here|last|' +
    'this)\\b)',
    '\\b(?:among|in|see|as|open|per|cf\\.?|with|view|to) (?:(?:the|an|this|our|my|both|all) )?' +
      '(attachments?|enclosures?|annex(?:es)?)\\b(?! (?:of|in|from|to) (?:it|them|your|the same|his|her|their)\\b)',
    '\\bthe (attachments?|enclosures?|annex(?:es)?) (?:shows?|lists?|contains?|explains?|tells?|covers?|gives?|sets? out|' +
      'details?|(?<!annex(?:es)? )(?:has|have|is|are))\\b(?! (?:dead|too|not|missing|empty|broken|corrupt|blocked|plastic|' +
      'metal|easy|safe|steel|made))',
    '\\bcomes? (attached|enclosed)(?= *(?:$|[.,;:!)])| (?:as|below|for|here|too)\\b)',
    '\\b(?:is|are) (?:also )?(appended)(?= *$|[.!:;]| (?:below|for|herewith)\\b)',
    `\\b(?:the|an?|my|our|two|both|all|see|open|in) (accompanying) (?:[a-z-]+ ){0,2}?${file}(?= *$|[.,;:!?)]|` +
      ' (?:and|are|as|before|by|contains?|covers?|explains?|for|gives?|has|is|lists?|on|sets?|shows?|tells?|to|with|you)\\b)',
    `\\b${file} (?:(?:that|which) )?(accompany(?:ing)?|accompanies) this ${mail}\\b`,
    `^\\W*(accompanying) this ${mail} (?:is|are|you)\\b`,
    '^\\W*(herewith)(?! (?:my|our|the|your) (?:[a-z]+ )?(?:answers?|data|details|figures|information|list|notes|points|' +
      'questions|summary|terms|text)\\b)(?= (?:is|are|please|find|you|the|my|our|your|an?|two|both|all)\\b)|' +
      '\\b(?:send|sending|submit|submitting|forward|forwarding|give) (?:you )?(herewith)\\b|' +
      '\\b(herewith) (?:send|submit|forward)(?:ing)?\\b',
    '^\\W*(encl?s?|att)\\.? *[:–-]? *(?=(?:our|the|my|your|an?|one|two|three|\\d) )',
    `^\\W*(attachments?|enclosures?|annex)(?: (?:\\d+|[a-z]))?\\W*$|^\\W*(attachments?|enclosures?|encl|annex)\\.? *:`,
    `\\b${file}s?,? (attached|enclosed)(?= *$|[,;:.!?)]| *[–—]| - | (?:as|for|here|below|shows?|lists?|is|are|has|covers?|explains?|tells?|` +
    `contains?)\\b)`,
    `\\b(attached|enclosed|annexed) (?:(?:to|with|in) this ${mail}\\b|herewith\\b|hereto\\b)`,
    '(?:[,;:(–—-] ?|\\b(?:and|done|finished|ready) )(attached)(?= (?:as|in) (?:an? |the )?(?:[a-z]+ )?(?:pdfs?|jpe?gs?|' +
      'pngs?|word|excel|zip|csv|docx?|xlsx?|files?|scans?|photos?|images?|spreadsheets?|document)\\b)',
    '[,;:–—-] ?(attached)(?=\\W*$)',
    '\\b(?:approved|completed|corrected|done|filled in|finished|ready|revised|scanned|signed|stamped|updated),? and (attached|enclosed)(?=\\W*$)',
    '\\bthe (attached|enclosed) (?:shows?|lists?|contains?|explains?|gives?|has (?:all|it|the)|sets? out|tells?)\\b',
    '[–—] ?(attached|enclosed) ?[–—]',
    '\\b(?:in|per|with) the (attached|enclosed)(?= *$|[.,;:!?)]| (?:i|we|you)\\b)|\\bdo(?:es)? the (attached|enclosed) (?:help|look|work)\\b',
    // “Read both attachments aloud”; of an awning the attachments are screws.
    '(?:^\\W*|[,;:–—] ?|\\b(?:and|please|then) )(?:approve|check|compare|download|fill (?:in|out)|go through|have a look at|keep|listen to|' +
    'look (?:at|through)|open|' +
      'play|print(?: out)?|read|return|review|save|sign|study|view|watch) ' +
      '(?:all|both|my|our|the|these)(?: of)?(?: our| the)?(?: new| other| two| three| four| five)? (attachments|enclosures)\\b' +
      '(?! (?:at|between|for|from|in|of|on|that|to|which|you)\\b)',
    '\\b(attd|pfa)\\b',
  ].join('|'),
);

export const otherwise = phrase(
  [
    "(?<!\\b(?:send|sending|sent) )\\b(?:you|she|he|they|client|customer) (?:have |had |'ve |also |kindly )*" +
      '(?:attached|enclosed)\\b|\\byour (?:attached|enclosed|attachment)',
    '\\b(?:attach|attaching|attached|enclose|enclosing|enclosed)\\b[^.;]{0,40}\\b' +
      '(?:in (?:my |our )?(?:mind|spirit|thoughts?)|(?:only )?in (?:my |our )?imagination|metaphorically|(?:so )?to speak|' +
      'as it were)\\b',
    '\\bstrings attached|\\b(?:very|so|too|deeply|emotionally|quite|really|rather|more|semi)[ -]attached\\b',
    `\\b${thing}s?: (?:attached|enclosed)\\b|\\b(?:attached|enclosed|fully enclosed) ${thing}\\b|` +
      `\\b${thing} (?:that |which )?(?:is|are|was|were|be)(?: [a-z]+)? (?:attached|enclosed)\\b(?! (?:to|with) this ${mail})`,
    "\\b(?:will|'ll|would|can|could|shall|going to|to be|should|must|may|might|not|no|never|n't|none|nothing|neither|" +
      'nobody|without|forgot to|please|kindly|if you|to) (?:is |are |also |then |still |just |an? |any |yet |be )*' +
      '(?:attach|attached|attaching|attachments?|enclose|enclosed|enclosures?)\\b' +
      '(?<!please find (?:attached|enclosed)|see (?:attached|enclosed))',
    '\\b(?:if|unless|whether|once|when) [^,;]{0,40}\\b(?:is|are|was|were) (?:attached|enclosed)\\b',
    `\\b(?:nothing|none|no [a-z]+) (?:\\w+ ){0,4}?(?:is|are) (?:attached|enclosed)`,
    '\\b(?:attach|attaching|attached|attaches) (?:\\w+ ){0,2}?(?:importance|value|weight|significance|conditions?|meaning|blame|priority)\\b',
    `\\battached to (?:my|our|the) (?:\\w+ )?${mail} (?:of|from|on|dated|sent)\\b|` +
      '\\bto which\\b.{0,40}\\battached\\b|\\b(?:which|that) (?:i|we) (?:had )?attached (?:to|in|on|yesterday|last)',
    '\\bas the annexe?\\b|\\bthe annexe? (?:is|was|has|had|will|needs|stays)\\b',
    '\\bno longer attached|\\b(?:is|are|was|were|be|gets?|been|be) (?:\\w+ )?attached ' +
      '(?:to|with|by|at|above|below|on|directly|around|between|under) ' +
      `(?!this (?:${mail}|estimate|offer|proposal|quotation|quote)\\b|the ${mail}\\b)`,
    '\\b(?:attach|attaching|enclose|enclosing|(?:i|we) attached) (?:(?:a|all|an|both|each|four|our|the|three|two|your) )?' +
      `(?:[a-z]+ )?${thing}s?\\b(?! ${file}\\b)`,
    '\\b(?:thanks?|thank you)\\b.{0,20} for (?:the|these|your|all the) (?:attached|enclosed)\\b',
    '\\b(?:attach|enclose|enclosed|attached)\\b[^.;]{0,30}\\b(?:with|in|to|on) (?:every|each)\\b',
    '\\b(?:i|we) attached\\b.*\\b(?:ago|last|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b|' +
      `\\b${mail} (?:from|of) (?:last|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d)`,
    '\\benclosed (?:garden|space|area|porch|room|by|in|within|on|with (?:an? )?(?:high |low |brick |stone )*(?:wall|fence|hedge))',
    `\\b(?:last|previous|earlier|first|yesterday's|monday's|tuesday's|wednesday's|thursday's|friday's|next|separate|second|following|` +
    `other) ${mail}\\b`,
    '\\b(?:thanks?|thank you)(?: very much| so much)? for (?:the|these|all|sending|both)?\\b.{0,40}\\battachments?\\b|' +
      '\\battachments? (?:that |which )?(?:you (?:sent|attached|mailed|forwarded|gave)|from you|in your|to your|of your|came|' +
      "arrived)\\b|\\b(?:i|we) (?:have |'ve |could |can |could not |cannot |can't |couldn't |did not |didn't |just )*" +
      '(?:open|opened|read|received|got|saved|forwarded|printed|looked at|see) (?:the|all|both) (?:attached|attachments?)',
    '\\b(?:please|kindly|(?:can|could) you|you (?:can|could|may)) (?:also )?(?:e-?mail|forward|mail|return|send|submit|' +
    'upload)\\b[^.;]{0,40}\\bas (?:an )?attachments?\\b|' +
      "\\b(?:can't|cannot|do not|don't|never)\\b[^.;,]{0,30}(?<!\\b(?:my|our|the) )\\battachments?\\b",
    '\\b(?:mails|e-?mails|messages) with attachments\\b|' +
      '\\b(?:with|three|two|four|several|extra|more|of) attachments? (?:for|of) (?:the|your|a)\\b|' +
      '\\bcomes with\\b.{0,20}\\battachments\\b|\\battachments? (?:over|above|larger|bigger|up to)\\b',
  ].join('|'),
);

/** “The drawing of the roof is enclosed”: the drawing is, and not the roof. “The plan is attached with your changes”, and not with screws. */
export const ofThing = phrase(
  `^\\W*(?:(?:also|and|as (?:agreed|promised)),? )?(?:an?|both|my|our|the|your) (?:[a-z-]+ ){0,2}?${file}s? (?:is|are) (?:also |` +
  `now )?attached with ` +
    `(?!(?:[a-z]+ ){0,3}?${oneOf(fasteners)}(?:e?s)?\\b)|` +
  `^\\W*(?:(?:also|and|as (?:agreed|promised)),? )?(?:an?|our|my|the|your) (?:[a-z-]+ )?${file}s? (?:for|of) ` +
    `(?:the|your|our|all|both) (?:[a-z-]+ )?${thing}s? (?:is|are) (?:also )?(?:attached|enclosed)` +
    '(?=\\W*$|,| (?:as|for|so|with this)\\b)',
);

/** “The certificate comes with this mail”, “this mail brings you the certificate”, “I have tucked it into this mail”. */
export const withMail = phrase(
  [
    `\\b${file}\\b.{0,40}\\b(?:with|in|into|to) (this ${mail})\\b`,
    `\\b(?:find|get|have|receive) (?:with|in) (this ${mail})\\b.{0,30}\\b${file}\\b`,
    `\\b(?:with|along with|together with) (this ${mail})\\b.{0,50}\\b(?:is|are|you get|you receive|comes?|i send|we send)\\b.{0,30}\\b${file}\\b`,
    `\\b(this ${mail}) (?:also )?(?:brings|carries|comes with|contains|delivers|holds|includes|transmits)\\b.{0,30}?\\b${file}\\b`,
    `\\b(?:bundled|clipped|dropped|packed|pinned|popped|slipped|stapled|stuck|tacked|tucked)\\b.{2,50}\\b(?:with|in|into|on|onto|` +
    `to) (this ${mail})\\b`,
  ].join('|'),
);
export const sentWith = phrase(
  '\\b(?:add|added|adding|arrives?|brings|carries|clipped|come|comes|contains|delivers|dropped|find|forward(?:ed|ing)?|' +
    'get|go|goes|have|included|includes|packed|pinned|popped|put|receive|send|sending|sent|slipped|stapled|travels?|' +
    `tucked)\\b|\\b(?:csv|document|excel|file|pdf|scans?|spreadsheet|zip) (?:\\w+ )?(?:with|in) this ${mail}\\b`,
);
export const notWith = phrase(
  "\\b(?:not|no|never|n't|reply|answer|link|(?:will|'ll)(?! (?:also )?(?:find|get|receive|see)\\b)|confirm|accept|agree|about|if|instead)\\b",
);
/** What may stand in the words of the mail itself. */
export const inWords = phrase(
  '\\b(?:answers?|data|details|figures|information|list|notes|outline|overview|page|plan|summary|table|terms|' +
    `text)\\b.{0,20}\\bin this ${mail}\\b|` +
    `\\bthis ${mail} (?:contains|includes|holds|has)\\b.{0,30}\\b(?:answers?|data|details|figures|information|notes|` +
    'outline|overview|summary|terms|text)\\b',
);

/** “Here is your invoice as a PDF”, “included is a PDF of the brochure”. */
const fileKinds = '(?:csv|excel|jpe?g|pdf|png|powerpoint|scan|spreadsheet|word (?:document|file)|zip)s?';
export const asFile = phrase(
  "^\\W*(?:and |so )?here(?:'s| is| are| you (?:have|go))\\b(?! (?:an?|our|the) (?:address|link)\\b).{2,60}\\b" +
    `((?:as|in) (?:an? )?${fileKinds})\\b(?! (?:about|on|shows|from)\\b)|` +
    `^\\W*(included) (?:is|are) (?:an?|the|my|our|two|both) (?:[a-z-]+ ){0,2}?${fileKinds}\\b`,
);

/** “Final cut attached.” “New wording for the home page attached, as promised.” */
export const fragment = phrase(
  '^\\W*(?!(?:if|no|not|nothing|once|strings|unless|when|with|without|you|your|nobody|none)\\b)((?:[^ ,;:.!?]+ ){1,8})' +
    '(attached|enclosed)(?=[.!?]* *$|[:–—]| [–—-]|,? (?:as (?:agreed|discussed|promised|requested|an?|pdf)|due|dated|' +
    'for (?:you|your)|in case|valid|herewith|below)\\b)',
);
export const hasVerb = phrase(
  '\\b(?:am|are|be|been|being|can|could|did|do|does|get|gets|got|had|has|have|is|keep|kept|may|might|must|shall|should|' +
    'was|were|will|would|came|come|comes|stays?|seems?|became|becomes?|feel|feels|felt|i|we|he|she|they|it|to|that|which|' +
    "who)\\b|'(?:s|re|ve|ll|m|d)\\b",
);
