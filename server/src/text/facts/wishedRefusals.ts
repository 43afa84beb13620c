/** A no that is one only beside the client’s wish: “You wished for a photograph. I won’t put that on.” */
import { kindDenials } from '../../words/loneRefusalWords';
import { topicLeads, weakServices } from '../../words/wishedRefusalWords';
import { cuedPhrase, oneOf } from './cues';

/** What the client wished for. Questions after a fact (“you asked if it fades”) are none. */
const wished =
  "\\byou(?:'d| had|'ve| have| were| are|'re)?(?: (?:also|both|just|kindly|now|really))* " +
  '(?:(?:asked|asking)(?: (?:me|us))? (?:about (?:[a-z]+ing|an?|the|your|our|my)\\b|for|(?:not )?to|that|' +
  '(?:if|whether) [^.;?!]{1,40}? (?:can|could|may|might|would))|fancied|had in mind|hoped|hoping|requested|seek|seeking|' +
  'suggest(?:ed)?|propose[d]?|wanted(?! to (?:hear|know|see)\\b(?! about [a-z]+ing))|wish(?:ed)?|' +
  'wonder(?:ed|ing) (?:about [a-z]+ing|(?:if|whether) [^.;?!]{1,40}? (?:can|could|may|might|would))|' +
  "would (?:like|love|prefer)|after)\\b|\\byou'd (?:like|love|prefer)\\b|" +
  "\\byour (?:[a-z'-]+ ){0,2}(?:appeal|application|demand|enquiry|idea|plea|proposal|request|suggestion|wish)\\b|" +
  '\\bthanks for asking (?:about|if|whether)\\b';
const topic = `^\\W*(?:and |but )?(?:${oneOf(topicLeads)}) (?:your|the|that|an?|his|her|my|our|whether|swapping|[a-z]+ing)\\b[^.?!;:,]{0,80}(?=[,:–—])`;

/** Says what the client wished for, or names it as that which is spoken of. */
export const namesWish = cuedPhrase(wished);
export const namesTopic = cuedPhrase(topic);

const clause = '(?:^\\W*|[,;:–—] ?|\\b(?:and|but|then|well) )(?:(?:no|sorry|sadly|afraid|unfortunately|well|though|i\'m afraid|honestly),? )*';
const deed = '(?:[a-z]{2,}(?:ed|wn|en|ne|id|de|lt|ung)|held|kept|lent|met|put|set|sold)';
const adverbs = '(?: (?:also|ever|now|therefore|then|really|[a-z]+ly))*';

/** Denials that might mean much else elsewhere. */
export const weakNo = cuedPhrase(
  [
    `${clause}(?:i|we|my [a-z]+|our [a-z]+)(?:'ll not| will not| won't| shall not| shan't|'d (?:rather|sooner|prefer) not|` +
      ` would (?:rather|sooner|prefer) not)${adverbs}(?=\\W*$|, )`,
    `${clause}(?:i|we|my [a-z]+|our [a-z]+)(?:'ll not| will not| won't| shall not| shan't)${adverbs} (?!(?:${oneOf(kindDenials)}))[a-z]{2,}`,
    `${clause}(?:i|we|my [a-z]+|our [a-z]+) (?:do not|don'?t|never)(?:(?=\\W*$)| ${oneOf(weakServices)}(?![\\w'-]))`,
    `${clause}(?:i'm|i am|we're|we are) not (?!${oneOf(kindDenials)}|be?ing\\b|` +
      '(?:boast|com|doubt|feel|having|in|keeping your|leav|sell|work)(?:ing)?\\b)[a-z]{2,}ing\\b(?! (?:badly|sure|to))',
    "\\b(?:(?:it|that|they|this|those|these|the [a-z-]+|things|all)(?:'s|'ll| is| are| will| has to| have to| must)? " +
      '(?:stay(?:s|ing)?|remain(?:s|ing)?) (?:as|at|how|in|like|put|the same|what|where|with (?:me|us))|' +
      "(?:i'm|i am|we're|we are|i'll be|we'll be|i'll|we'll) (?:staying (?:at|with)|stick(?:ing)? (?:at|by|to|with))|" +
      "(?:i'm|i am|we're|we are|i'll be|we'll be|i'll|we'll|i|we) leav(?:e|ing) (?:it|that|them|things|this|the [a-z-]+) " +
      '(?:alone|as|at|how|like|out|where))\\b',
    `\\b(?:won't|will not|can't|cannot|can not|isn't|aren't|is not|are not)${adverbs}(?: be)? (?:going (?:ahead|in|on|up)|` +
      "happening|(?<=(?:won't|will not|can't|cannot|can not)(?: [a-z]+)? be )" +
      `(?!(?:charg|cut|delay|disappoint|forgott|finish|harm|need|shar|touch)[a-z]*\\b)${deed})(?![\\w'-])`,
    "\\b(?:is|are|'s|will be|has to be|must be)(?: [a-z]+ly)? (?:declined|denied|off|out|refused|ruled out|turned down|" +
      'vetoed|not (?:allowed|available|for (?:me|us)|happening|on|permitted))(?=\\W*$|[,;])',
    '\\b(?:got|had|have|received) no (?:approval|go-ahead|green light|luck|permission|yes)\\b|' +
      "\\bthere(?:'ll be|'s| is| will be) no (?:chance|place|third|fourth|fifth|second)\\b|" +
      '\\bnothing (?:can|will) be [a-z]+ed\\b',
  ].join('|'),
);

/** “You asked us to keep the old door. It stays.”, “You asked if it would rust. It won’t.” */
export const grantsWish = (wish: string, no: string): boolean =>
  (/\b(?:hold|keep|kept|leave|left|never|no (?!chance|doubt|way)[a-z]+|not to|nothing|quiet|spare|stay|untouched)\b/.test(wish) &&
    !/\b(?:can|could|if|may|might|whether)\b/.test(wish)) ||
  (/^(?:it|she|he|that|they|this)\b/.test(no) &&
    /\b(?:if|whether)\b(?!.*\b(?:allowed|be [a-z]+(?:ed|en|pt|ld)|have|i|my|our|possible|us|we|you|your)\b)/.test(wish));

/** What makes such a denial no refusal. */
export const isGoodNews = /\b(?:yet|ready|worr(?:y|ied|ies)|charge[ds]?|cost|costs|extra|problem|trouble|long|sooner than|until|till|arrived|in stock|late)\b/;
