/** Reproaches that name nobody: what need not have happened, what was said in vain, what people ought to know. The client hears who is meant. */
import { cuedPhrase } from './cues';
import type { BlamePhrase } from './blamePhrases';

/** A fault that the sentence takes upon us is no reproach. */
const notOwned = "(?![^.]*\\b(?:i'm|my|our|ours|own up|sorry|we should)\\b)";
const said = '(?:advised|asked|explained|recommended|said|told|urged|warned|written|wrote)';
const words = '(?:advice|counsel|instructions?|labels?|letters?|notes?|notices?|recommendations?|reminders?|signs?|warnings?)';
const against = '(?:against|contrary to|despite|in spite of|notwithstanding)';
const lookAhead = '(?:ask|check|count|know better|leave (?:it|that|this) to|listen|look|measure|read|ring|think|wait)';

export const reproaches: readonly BlamePhrase[] = [
  // “Contrary to what we said on Monday, the tiles come on Thursday” corrects ourselves: the words stand behind what was done.
  `(?<=[a-z\\d],? )${against} (?:(?:all|everything|the [a-z]+ and everything|what|whatever)(?: that)? ` +
    `(?:i|we|she|he|they|the [a-z]+|our [a-z]+|you)(?:'d|'ve| had| have| were| was)?(?: been)? ${said}\\b|` +
    `(?:all (?:of )?)?(?:my|our) (?:[a-z-]+ )?${words}(?![a-z])(?! (?:dated|from|of) )|` +
    `(?:the|every|all|any) (?:[a-z]+ )?${words} (?:from us|(?:i|we) gave|in (?:my|our)|of (?:mine|ours)|` +
    'we (?:gave|left|put up|sent|wrote)))',
  "\\bneed(?:n't| not| never) have (?:broken|come to (?:it|that|this)|cost|cracked|failed|gone|happened)\\b",
  `\\b(?:could|might|would)(?: (?:all|easily|so|very|well))* have been (?:avoided|prevented|spared us)\\b${notOwned}`,
  '\\b(?:could|might|would) have (?:saved|spared) (?:everybody|everyone|me|the whole|us)\\b(?! (?:if|a lot if) (?:i|we)\\b)',
  '\\b(?:beforehand|first|in future|next time)\\b[^.;]{0,60}? (?:would|might|could) (?:save|spare) ' +
    '(?:everybody|everyone|me|us)\\b|' +
    '\\b(?:would|might|could) (?:save|spare) (?:everybody|everyone|me|us) [^.;]{2,40} (?:in future|next time)\\b',
  "\\b(?:i|we)(?:'re| am| are)? (?:can't|cannot|can not|aren't|not|n't) (?:a )?" +
    '(?:clairvoyant|mind[- ]?readers?|read minds)\\b(?![^.]*\\b(?:please|so (?:do|let|tell))\\b)',
  "\\bif (?:i|we)(?:'d| had) (?:ever |just |only )*been (?:asked|given the chance|informed|told|warned)\\b",
  '\\bif only (?:anybody|anyone|somebody|someone|you) had\\b',
  '\\bdraw your own conclusions?\\b',
  "\\bdid(?: not|n't) (?:break|climb|crack|crawl|end up|fall|fly|get|jump|walk)\\b[^.;]{0,30} " +
    "(?:by (?:itself|themselves)|on (?:its|their) own)\\b|\\bdid(?: not|n't) die of old age\\b",
  '\\b(?:clients|customers|folks?|owners|parents|people|tenants)(?: (?:just|really|simply))* ' +
    `(?:are expected to|must|need to|ought to|should|want to) (?:[a-z]+ly )?${lookAhead}` +
    '(?=\\W*$| (?:before|beforehand|first|us\\b|the experts|those who))',
  '\\b(?:a grown (?:man|woman)|one)(?: (?:just|really|simply))* (?:has to|must|needs to|ought to|should) (?:[a-z]+ly )?' +
    '(?:ask|count|know better|listen|measure|read|think)(?=\\W*$| (?:before|beforehand|first|the)\\b)|' +
    '\\ba grown (?:man|woman) knows better\\b',
  '\\bonly to be expected (?:if|when|with)\\b',
  '\\b(?:as (?:always|usual)|once again|yet again),? (?:no one|nobody) (?:had |has |ever )?[a-z]+',
  '\\b(?:no one|nobody)(?: ever| in your [a-z]+)? (?:listens(?! (?:to|when))|' +
    'reads (?:it|notices|the (?:notes?|notices?|instructions|manual|e?-?mails?)|them|what))(?![a-z])',
  '\\b(?:no one|nobody|somebody|someone) (?:at home|' +
    '(?:at|in|on) your (?:end|flat|home|house|kitchen|office|place|side|team)) (?:(?:ever|had|has|must have|just|simply) )*' +
    '(?:been|bothers?|clicked|decided|fiddled|keeps|left|makes sure|meddled|played|poured|pulled|put|reads|switched|thinks|' +
    'thought|took|tried|turned|unplugged)\\b',
  "\\b(?:i|we)(?:'ve| have) (?:explained|said|told you|written) (?:it|so|that|this)? ?(?:a hundred times|before and|" +
    'many times|more than once|often enough|time and again)\\b',
  "\\bthat(?:'s| is) what (?:comes of|one gets (?:for|with)|you get (?:for|from|when|with))\\b",
  "\\blet(?:'s| us) hope\\b[^.;]{2,50} (?:gets? (?:fed|looked after|read|treated|watered)|(?:last|survive)s? (?:longer )?this time|this time)\\b",
  "\\b(?:it's|it is) (?:always|generally|usually) (?:best|better|safer) when (?:i|we) do\\b",
  '\\byou (?:chose|counted|cut|measured|ordered|typed|wrote) (?:it |them )?yoursel(?:f|ves)\\b' +
    '(?=[^.;]*\\b(?:falls? short|missing|short by|too (?:few|long|narrow|short|small|wide)|wrong)\\b)',
  '\\b(?:is|was|were|are)(?: (?:all|entirely|simply|solely))* down to (?:my|our|your) (?:[a-z-]+ )?(?:agency|apprentice|' +
    'assistant|builder|cleaner|colleague|courier|developer|driver|fitter|intern|junior|office|people|plumber|printer|staff|' +
    'supplier|team|trainee)s?\\b',
  "\\b(?:but|still|well),? that(?:'s| is) (?!(?:all|an?|enough|good|it|not|one|the|up)\\b)[a-z][a-z .'-]{2,25} for you(?=\\W*$|[,;])",
  '\\byour (?:[a-z-]+ )?(?:boy|builder|cleaner|cook|daughter|dog|driver|gardener|girl|guests?|husband|kids|lad|people|' +
    'staff|son|wife|workmen) (?:again |must have |has |have |had )*' +
    '(?:kicked|knocked|pulled|spilled|spilt|switched|trod|trampled) [^.;]{0,30}\\b(?:again|off|out|over)(?![\\w-])' +
    '(?!.*\\b(?:fine|no harm|not to worry)\\b)',
].map((source) => ({ type: 'fault', pattern: cuedPhrase(source) }));
