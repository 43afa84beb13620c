/** The wordings that `tempers.ts` looks for, as patterns. Data only. */
import { often as oftenWords } from '../../words/temperWords';
import { oneOf } from './cues';

export const said =
  '(?:said|told you|told|explained|wrote|written|stated|mentioned|pointed out|indicated|asked|asked you|emphasi[sz]ed|' +
  'stressed|advised|noted|made clear|informed you)';
export const often = oneOf(oftenWords);
/** How often somebody was told, with what: “about this several times now”. */
export const again =
  `(?: (?:about|for|of|to do) (?:it|that|this))?(?: (?:it|so|that|this|the same(?: thing)?))? ${often}(?=\\W*$|[,;:–—!]|` +
  ' (?:already|and|but|in|last|not to|now|on|that|this|to|when|whether)\\b)';
export const mail = '(?:e-?mails?|mails?|messages?|notes?|letters?|replies|reply|correspondence|communications?|instructions?)';

/** When it was said: long ago, or often enough. */
export const before = '(?:already|all along|at the time|back then|before|from (?:day one|the (?:beginning|outset|start))|in the first place|more than once)';
export const then =
  '(?:already|at the time|back then|before|in (?:january|february|march|april|may|june|july|august|september|october|' +
  'november|december|(?:the )?(?:autumn|spring|summer|winter)|my (?:e-?mail|first|last|letter|mail|message)(?: \\w+)?)|' +
  'last (?:autumn|month|spring|summer|time|week|winter|year)|more than once|' +
  'on (?:mon|tues|wednes|thurs|fri|satur|sun)day|to you)';
/** Who is not sure, or is sorry, reproaches nobody. */
export const ownDoubt = '\\b(?:apologi[sz]e|did (?:i|we)|if|might have|not sure|sorry|thank|thanks|think|whether)\\b';

/** “I had it in my diary for this week, which was obviously too late.” */
export const ownSlip =
  "\\bobviously,? (?:this|it|that)(?:'s| is| was| will be) (?:such )?an? " +
  '(?:big|busy|difficult|hard|huge|important|sad|special|worrying) \\w+ for you\\b|' +
  "\\b(?:i|we)(?:'d|'ve| had| have)? obviously (?:failed|forgot|forgotten|gave|got|left|lost|made|misread|missed|" +
  'misunderstood|mixed|muddled|overlooked|picked|pressed|put|read|sent|should have|skipped|typed|underestimated|went)\\b' +
  '(?! (?:it |that |this )?(?:clear|(?:to )?you)\\b)|' +
  '\\b(?:i|my|our|we)\\b(?:(?! you)[^.;:?!])* (?:is|was|were) obviously (?:a mistake|careless|far too|mine|my|' +
  'not (?:good )?enough|our|ours|out of date|silly|the wrong|too|wrong)\\b|' +
  '\\bobviously (?:mine|my (?:fault|mistake|own)|our (?:fault|mistake|own))\\b';

/** What we do of our own accord for somebody whom we owe it. */
const amends =
  '(?:cover|credit|make (?:it|that|this) (?:good|up to)|pay (?:for|the)|put (?:it|that|this|them|things) right|redo|' +
  'refund|replace|reprint|not (?:bill|charge|invoice))';
const nothingToPay = '(?:no (?:extra |additional )?(?:bill|charge|cost|fee|invoice)|at (?:my|our) (?:own )?(?:cost|expense)|free of charge|on us)';
/** “No charge, obviously”, “obviously, we’ll put it right” and “you obviously won’t be charged” are generous. */
export const ownGift = [
  `(?<!\\b(?:can't|cannot|can not|not|won't) [^.;:]{0,40})\\b${nothingToPay}\\b[^.;:]{0,30}\\bobviously\\b`,
  `\\bobviously,? (?:there(?:'s| is| will be|'ll be) )?(?:${nothingToPay}|free)\\b`,
  `\\b(?:obviously,? (?:i|we)(?:'ll| will)|(?:i|we)(?:'ll| will),? obviously,?) ${amends}\\b(?![^.;]*\\b(?:if|once|only|unless|until|when)\\b)`,
  "\\byou(?:,? obviously,? (?:won't|will not)| (?:won't|will not),? obviously,?) (?:be (?:billed|charged)|have to pay|pay (?:a|anything|for))\\b",
].join('|');
