/** Vows that rest on a denial of whatever could go wrong: “nobody on earth can fault it”, “there can’t be any hitches”. */
import { attackers, failings, troubles } from '../../words/vowWords';
import { oneOf, verbsOf } from './cues';

const trouble = oneOf(troubles);
const world = '(?: alive| living| anywhere|(?: (?:on|in)(?: all)?(?: (?:god\'s|this))? (?:earth|the world|the universe))| under the sun)';
const collapses =
  'come (?:adrift|apart|down|loose|off|undone)|comes (?:adrift|apart|down|loose|off|undone)|' +
  'falls? (?:apart|down|off|over)|go (?:down|under)|goes (?:down|under)|let you down';

/** “It will never be beaten”, in the many ways to deny that anybody could. */
export const denials: readonly string[] = [
  // “Hackers have zero chance of getting in.”
  `\\b(?:${oneOf(attackers)}|nobody|no one|(?:rain|water|damp|dust|smoke|wind))(?:'s|'ve)? ` +
    '(?:(?:ha(?:s|ve)|stands?|got|get)(?: absolutely| now| simply| got)* )?' +
    "(?:a snowball's|nil|no|not a|not the (?:faintest|least|slightest)|zero) (?:chance|hope|prayer|way) (?:of|to|in)\\b",
  `\\bno way(?:${world}| known| in hell| whatsoever)?,? (?:that )?` +
    '(?:it|this|that|they|(?:the|your|our) [a-z]+|anything|anybody|anyone)' +
    `(?:'ll| will| can| could| is going to| are going to)?(?: ever)? (?:${collapses}|${verbsOf(failings)})\\b`,
  `\\b(?:no ?one|nobody)${world} (?:can|could|will|'ll)(?: ever| possibly)? [a-z]+\\b|` +
    "\\b(?:no ?one|nobody)(?: else)? (?:can|could|will|'ll)(?: ever| possibly)? " +
    '(?:better|challenge|contest|dispute|fault)\\b',
  "\\b(?:we|i|it|they|our [a-z]+)(?:'ve|'s| have| has)? never [^.;]{2,40}? (?:and|nor),? (?:(?:we|i|it|they) )?" +
    "(?:never (?:ever )?(?:will|shall)|won't(?: ever)?)(?: be| do)?(?=\\W*$|[,;])",
  "\\b(?:it|this|that|they|(?:the|your|our) [a-z]+) (?:can't|can never|cannot|won't ever|will never)" +
    `(?: ever| now| possibly)* (?:${collapses})\\b(?! (?:if|unless|when|without)\\b)`,
  "\\bnot (?:a|one) (?:single )?(?:drop|soul|speck|crumb|scratch|stitch|thing|whisper)\\b[^.;]{0,20}? (?:will|'ll|can|could|is going to)\\b",
  `\\bthere(?: isn't| is not|'s not) an? (?:${oneOf(attackers)})\\b[^.;]{0,20}? (?:can|could|will)\\b`,
  "\\b(?:you|nobody|no one)(?: will| would|'ll)(?: not| never)? (?:be able to )?(?:tell|know) (?:that )?" +
    '(?:anything|it|there|they) (?:had|was|were|has) (?:ever|happened)\\b',
];

/** “There can’t be any hitches.” */
export const absences: readonly string[] = [
  `\\bthere (?:can't|cannot|can not|couldn't|won't|will not)(?: ever| possibly)? be (?:any|a single|even one|one single) (?:[a-z]+ )?${trouble}\\b`,
];

/** What nobody’s work outlives or ends for good. */
export const feats: readonly string[] = [
  "(?:\\b(?:will|shall)|'ll) (?:easily |surely )?" +
    '(?:outlast|outlive|resist|see off|shrug off|stand up to|survive|withstand) (?:all|any|anything|every|everything|' +
    'the (?:lot|pair|two) of|us all|whatever|you(?: all| both)?\\b|your (?:children|grandchildren))',
  `\\b(?:the|your) (?:very )?last (?:[a-z]+ )?(?:${trouble}|break-?ins?|cracks?|draughts?|leaks?) (?:that )?you(?:'ll| will) ever (?:get|have|hear|see)\\b`,
  "\\b(?:will|'ll) (?:talk|speak) of nothing else\\b",
];
