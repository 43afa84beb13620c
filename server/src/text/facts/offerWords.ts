/** Tells whether a sentence speaks of what we offer, or of the client’s side, the past, a request, or what is left out. */
import type { TextRange } from '../range';

/**
 * True for a question, a request, thanks, the client’s wish, other people, what was, and what is left out, if the words in `range` belong to it.
 * @param mayAsk True for words that make an offer of a request: “Ring me as often as you like.”
 */
export function isNotOffered(plain: string, range: TextRange, mayAsk = false): boolean {
  if (/\?\s*$/.test(plain)) return true;
  // “As often as you like” is no wish of the client’s.
  const clause = clauseWith(plain.slice(0, range.start) + ' '.repeat(range.end - range.start) + plain.slice(range.end), range).replace(theirTime, ' ');
  return ((!mayAsk && request.test(clause)) || notOffered.test(clause)) && !(included.test(clause) && !exclusion.test(clause));
}

/** The part of the sentence with its own subject that holds the words. */
function clauseWith(plain: string, { start, end }: TextRange): string {
  let from = 0;
  for (const { index, 0: joint } of plain.matchAll(joints)) {
    if (index >= end) return plain.slice(from, index);
    if (index + joint.length <= start) from = index + joint.length;
  }
  return plain.slice(from);
}

/** “Once you have taken over” and “whenever he needs it” say when, not what the client has or needs. */
const theirTime = new RegExp(
  "\\b(?:once|after|when|as soon as|until|before|from the day) (?:you|your \\w+)(?:'ve|'re| have| has| are| is)? [a-z]+|" +
    '\\b(?:whenever|when|if|as (?:long|many|much|often) as) (?:he|she|they) (?:may |might )?' +
    '(?:asks?|calls?|has|have|likes?|needs?|wants?)\\b',
  'g',
);
const joints = /;|\s[–—-]\s|,? (?:but|so|while|whereas) |, (?:and )?(?=(?:we|i|you|it|they|this|that|the (?:price|fee|quote|package|work|total))(?:'\w+)? )/g;
const included = /\b(?:includ(?:es?|ed|ing)|covers?|you(?:'ll| will)? get)\b/;
const exclusion = /\b(?:not|never|out of scope|excluding|except)\b|n't\b|\bexclud/;

const request = new RegExp(
  '^\\W*(?:please|kindly|could you|can you|would you|thank|thanks|many thanks|sorry|apologies|if you|feel free|' +
    'let us know|let me know|send|tell|reply|check|choose|note that you|call|ring|phone|write|e-?mail|drop|shout|ask|' +
    'give (?:us|me)|get in touch)\\b',
);
const notOffered = new RegExp(
  [
    // What is only floated: “I'd like to talk about looking after the garden”.
    "\\b(?:i|we)(?:'d| would) (?:also )?(?:like|love) to (?:discuss|explore|talk (?:about|over))\\b",
    "\\b(?:please|thank you|thanks|grateful|appreciate)\\b|\\b(?:we|i)(?:'ll| will| would)? (?:also |still )?(?:need|require)\\b",
    "\\byou(?:'ve|'d| have| had)? (?:asked|mentioned|said|told|wrote|wanted|sent|requested|described|suggested|noticed|" +
      'made|have|had|need|want|know|like)\\b(?! (?:us|it|them|me)\\b|(?: our)?\\s{3})',
    "\\b(?:we|i)(?:'ve| have|'d| had) (?:\\w+ )?(?!to\\b)\\w+(?:ed|de|ne|en|ut|ept|ade|uilt|ritten|one)\\b",
    '\\b(?:was|were|last (?:week|month|year)|yesterday|ago|previously|in the past|used to|so far)\\b',
    '\\b(?:we|i) (?:bought|came|found|gave|got|had|heard|met|saw|spoke|thought|told|took|went|made|did|fixed|added|changed|' +
      'updated|sent|built|supported|worked|finished|corrected|wrote)\\b',
    '\\b(?:they|he|she|most \\w+|other \\w+|some (?:agencies|studios|companies|clients)|' +
      'many (?:agencies|studios|companies|clients)|competitors?)\\b[^,;]{0,30}\\b(?:offers?|promises?|includes?|asks?|wants?|' +
      'sells?|has|have|use|supports?|needs?)\\b',
    '\\b(?:old|last|previous|former|first|other|another|some|many|most|big|cheap|rival) (?:\\w+ )?(?:agenc(?:y|ies)|' +
      'studios?|compan(?:y|ies)|firms?|suppliers?|printers?|providers?|designers?|photographers?|builders?|contractors?|' +
      'developers?|hosts?|freelancers?|translators?|competitors?|platforms?)\\b[^,;]{0,30}\\b' +
      '(?:give|gave|had|has|have|include|offer|promise|sell|sold)',
    '\\b(?:phone|mobile|internet|energy|insurance) (?:company|provider|contract|plan)\\b',
    '\\byour (?!(?:price|fee|package|plan|site|website|shop)\\b)\\w+ (?:does|do|handles?|takes? care of|looks? after|provides?|keeps?|offers?)\\b',
    '\\b(?:your (?:customers?|visitors?|guests?|readers?|members?|users?|staff|team|colleagues?)|visitors|customers|users|' +
      'guests) (?:can|will|may|could|who|get)\\b',
    '^\\W*(?:your|the) (?:colleagues|customers|editors|guests|members|players|pupils|readers|staff|team|tenants|users|' +
      'visitors) (?:\\w+ly )?(?!(?:gets?|has|have|is|are|receives?|will)\\b)[a-z]+s?\\b',
    '\\b(?:not|never) (?:\\w+ )?(?:includ\\w+|cover\\w+|part of|offer\\w*|provid\\w+|unlimited|priced)\\b|' +
      "(?:n't|\\bnot|\\bnever) (?:\\w+ )?(?:include|cover|offer|provide|unlimited|mean|buy|give|allow|get|promise|come with|" +
      'stretch|do|make|take on|expect)|\\bexclud\\w+|\\bout of scope\\b|' +
      '\\b(?:charged|billed|quoted|priced|invoiced|paid) (?:for )?(?:separately|extra|by the hour|at)\\b|' +
      '\\b(?:is|are|costs?|cost|at) extra\\b|\\bseparate (?:quote|price|offer|charge)|' +
      '\\bwithout\\b[^,;]*\\bsupport\\b|\\bexcept\\b',
    '\\b(?:supports|supporting|supported)\\b',
    '\\b(?:any|all|further|additional|extra|other|more|later|small|minor)\\b[^.;,]*\\b(?:is|are|will be|would be|be) ' +
      '(?:\\w+ly |then |always )?(?:agreed|billed|charged|chargeable|costed|invoiced|payable|priced|quoted)\\b',
    '\\b(?:must|have to|has to|should|need to|needs to|are to|is to) be (?:agreed|announced|approved|asked|booked|charged|' +
      'confirmed|given|made|ordered|paid|put|reported|requested|sent|told|billed|quoted)\\b',
  ].join('|'),
);

const offers = new RegExp(
  '\\b(?:includ\\w+|covers?|covering|compris\\w+|takes? in|takes? care of|extends? to|stretch(?:es)? to|thrown in|' +
    'on (?:us|the house)|at no (?:extra |additional |further )?(?:cost|charge)|for free|complimentary|goes? with|' +
    "comes? with|coming with|you(?:'ll| will)? (?:also |then )?(?:get|receive|have)|gets? you|" +
    "(?:we|i)(?:'ll| will| can| could| would|'d| shall)? (?:also |then |gladly |happily |always )?(?:offer|provide|give|" +
    'make|do|add|deliver|supply|design|write|build|take care|look after|help|handle|update|adjust|change|create|prepare|' +
    'take|edit|resize|meet|visit|test|train|fix|correct|manage|run|translate|film|shoot|arrange|support|clean|repair|paint|' +
    'replace|install|check|be)\\b|(?:is|are) (?:all |also |always )?' +
    '(?:included|free|covered|no (?:problem|trouble)|part of|welcome)|free of charge|' +
    'our (?:price|quote|fee|package|service|services|offer|proposal|work|plan)|' +
    'the (?:price|quote|fee|package|service|work|retainer|plan) (?:is|for|also|then|costs|of)|' +
    '(?:price|fee|quote|package|retainer|plan)s?\\b|cost(?:s|ing)?\\b|deliverables|on offer)|\\p{Sc} ?\\d|\\d ?\\p{Sc}',
  'u',
);

/** True when the sentence itself says that what stands in `range` is offered. */
export const offersWork = (plain: string, { start }: TextRange): boolean => offers.test(plain.slice(0, start)) || offers.test(plain.slice(start));

/** “I'll keep at it”, “you may come”: whatever is done, it is promised; but not what we think, nor what a website can do. */
export const isPromised = (plain: string, { start }: TextRange): boolean => promised.test(plain.slice(0, start)) || workers.test(plain.slice(0, start));
/** “The servers bring …”, “your foreman gets …”. */
const workers = new RegExp(
  '\\b(?:the|two|three|four|five|six|\\d+) (?:bakers|builders|cleaners|cooks|drivers?|electricians?|fitters|gardeners|' +
    'guides?|helpers|movers|musicians|painters|photographers?|plumbers?|porters|roofers|servers|technicians?|trainers?|' +
    "waiters|waitresses|crew|men)(?: also| then| will|'ll)? (?!(?:are|had|has|have|is|need|want|was|were)\\b)[a-z]{2,}\\b|" +
    '\\byour (?!(?:customers|guests|members|readers|users|visitors)\\b)[a-z]+ (?:gets?|receives?|will (?:get|have|receive))\\b',
);
const promised = new RegExp(
  '\\b(?:will|shall) be (?:answered|arranged|carried out|delivered|done|fixed|given|handled|held|made|offered|provided|' +
    "scheduled|supplied)\\b|\\bthey(?:'ll| will)?(?: also| always| gladly| then)? (?:answer|bring|build|carry|collect|" +
    'deliver|check|clean|clear|cut|design|edit|film|fix|help|install|lift|load|look after|maintain|mend|mow|move|paint|' +
    'plant|prepare|proofread|prune|repair|retouch|serve|service|set up|shift|sweep|test|tidy|translate|trim|update|wash|' +
    "water|weed|write)\\b|\\b(?:we|i|one of us|(?:our|my) \\w+)(?:'ll| will| shall| can| could| would|'d)?" +
    '(?: \\w+ly| also| then| always| still)? (?!(?:think|hope|know|knows|need|needs|want|wants|ask|see|understand|believe|' +
    'are|is|am|were|was|had|have|has|look|looks|thank|thanked|receive|received|expect|wait|await|prefer|mean|wish|guess|' +
    'suppose|assume|feel|like|love|hear|heard|agree|read|noticed?|remember|regret|must|should|may|might|say|says|said|tell|' +
    'told|hold)\\b)[a-z]{2,}\\b|' +
    '\\byou (?:may|can|could|are free to|are welcome to|get to|get|have)(?: also| then)? (?!(?:upload|add|create|store|sell|' +
    'list|import|export|invite|download|publish|edit|change|post|mark|note|enter|send(?! (?:us|me)\\b)|reply|tell|see|find|' +
    'choose|pick|say|use)\\b)[a-z]{2,}\\b',
);

/** Titles and lead-ins over what we do not offer: the client’s part, what is left out, our story, the past. */
export const isOtherTopic = (label: string): boolean =>
  otherTopic.test(label) && !/\bincluded\b(?<!not included)(?<!n't included)(?<!n’t included)/i.test(label);
const otherTopic = new RegExp(
  "\\bnot\\b|n['’]t\\b|exclu|out of scope|outside|extras?\\b|optional|" +
    'from you\\b|from your (?:end|part|side|team)\\b|you (?:need|send|provide|supply|bring|do)\\b|' +
    'your (?:part|responsibilit\\w+|tasks|side|words)|client (?:brings|covers|handles|pays|provides?|responsibilit\\w+|supplies)|' +
    'about (?:us|me)|who we are|\\bteam\\b|experience|background|clients\\b|' +
    'case stud|references|we (?:did|made|fixed|changed|have)\\b|done (?:this|last|so)|' +
    'changes (?:made|since)|history|please|questions?|you (?:asked|wrote|said|told)|' +
    'assumptions?|payments?\\b|feedback you',
  'i',
);
/** Lead-ins and titles over what we offer. */
export const isOfferTopic = (label: string): boolean =>
  /\b(?:includ\w+|covers?|you(?:['’]ll| will)? (?:get|receive|have)|we(?:['’]ll| will| can| would| offer| do| provide)|scope|deliverables|services?|packages?|the work|offers?|prices?|pricing|quote|proposal|options?|support|plan|deal|retainer)\b/i.test(
    label,
  );
