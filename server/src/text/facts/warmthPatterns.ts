/** The wordings that `warmth.ts` looks for, as patterns. Data only. */
import { foreignKindness, heartWords, homeWords } from '../../words/warmWords';
import { CuedPattern } from '../cuedPattern';
import { businessWords } from './commitmentWords';
import { cuedPhrase, oneOf } from './cues';

const end = '(?![\\p{L}-])';
export const heart = cuedPhrase(`\\b(?:${oneOf(heartWords)})${end}`, 'u');
export const foreign = cuedPhrase(`(?<![\\p{L}])(?:${oneOf(foreignKindness)})${end}`, 'u');
export const home = cuedPhrase(`\\b(?:${oneOf(homeWords)})${end}`, 'u');

/** What has a feeling in it and is no kindness: regrets, readiness to serve, and what is only liked by the half. */
export const cool = new RegExp(
  '\\b(?:afraid|regret|sorry|unfortunately|sadly|(?:happy|glad|pleased|delighted) ' +
    '(?:to (?!be\\b|have\\b|hear\\b|know\\b|meet\\b|see\\b|say\\b)|with\\b|if\\b)|' +
    "(?:not|isn't|wasn't|no|never|would|'d|could|less|without) (?:be |been |have |much |so |really |too |very )*(?:an? )?" +
    '(?:fun|glad|happy|love|lovely|impressed|luck|beautiful|obliged|pleasure|joy)|obliged to|lucky (?:if|enough)|' +
    'with any luck|friends? (?:rate|of mine)|treat(?:s|ed)? (?:as|it|the|this|with|for)|honou?r the)\\b',
);

export const hopes = cuedPhrase(
  "(?:\\b(?:i|we|all of us|i'm|we're|here's|do|and|so|but|just|still|really|am|sincerely) |^[^\\p{L}]*)hop(?:e|ing)\\b|\\bmy hope\\b",
  'u',
);
export const drily = new RegExp(
  '\\bhop(?:e|es|ing) (?:to\\b|(?:that )?(?:this|that|these|those|the above|it|all this|everything|' +
    'the (?:answer|attached|changes?|delivery|draft|explanation|figures|information|invoice|new|numbers|offer|order|parts?|' +
    "plan|price|proposal|quotation|quote|report|schedule|timetable|work))(?:'s|'ll| is| are| will| can| makes?| helps?|" +
    ' answers?| clears?| explains?| meets?| works?| suits?| covers?| gives?| sounds?| seems?| arrives?| comes?| fits?)|' +
    "you(?:'ll| will| can| could| do|'d| would| may| might| still)? (?:agree|accept|approve|be able|can|choose|consider|" +
    'decide|excuse|find|forgive|get back|have (?:all|any|everything|found|got|had (?:a|the) (?:chance|look|time)|received|' +
    'the)|let|like|reply|respond|see (?:that|why|what)|understand)|' +
    'for (?:an?|the|your) (?:answer|early|favou?rable|positive|quick|reply|response|understanding))\\b',
);

export const command = cuedPhrase(
  '^[^\\p{L}]*(?:(?:and|but|now|so|please|until then|till then|meanwhile|anyway|then|oh)[, ]+)*(?:(?:do|just|go|go and|' +
    "be sure to|mind you|don't forget to|remember to|you (?:go and|can|may|two|all|just|must|should)) )*(?:bring|brew|" +
    "breathe|celebrate|convey|cuddle|dance|do not let|don't let|don't work|drink|eat|feed|get|give|go|greet|have|hug|keep|" +
    'kiss|light|look after|mind|make|pat|pet|pour|pray|put|raise|rest|ruffle|save|say|scratch|see|sing|sit|sleep|squeeze|' +
    'stroke|take|tell|thank|think|tickle|toast|treat|wish)\\b',
  'u',
);
export const kindEnds = new RegExp(
  '\\b(?:after|be kind to|on|spoil|to) yoursel(?:f|ves)\\b|\\bsave (?:me|us) (?:a|an|one|some|the)\\b|' +
    '\\b(?:from (?:me|us|all|both|everyone|the (?:team|lads|girls|boys|crew))|on (?:me|us)|(?:think|remind you|for|save|to) ' +
    '(?:of )?(?:me|us)|by the fire|home|at ease|easy|from here|goodnight|well done|in your diary for fun)\\W*$|' +
    '\\b(?:think(?:ing)? of (?:me|us)|bring (?:me|us) back|your feet|from (?:me|us|all of us)|' +
    '(?:him|her|them|it|madam|everyone|all) (?:for|from) (?:me|us)|on (?:me|us) (?:at|in|when)|go easy|take it easy)\\b',
);
export const owed = /\b(?:owe|owed|owing|owes|on (?:me|us)|waiting|in the (?:fridge|pot)|with your name|always|standing)\b/;
export const drink = cuedPhrase(
  '\\b(?:a drink|beers?|biscuits?|brandy|brew|bubbly|cake|champagne|cider|coffee|cuppa|dram|drinks?|gin|glass|kettle|' +
    'lunch|mince pie|pie|pints?|port|prosecco|rum|sherry|slice|supper|tea|whisk(?:e?y|ies)|wine)\\b',
);
export const cheer = new CuedPattern(
  new RegExp(
    '^\\W*(?:(?:and|so|but|now|come on|right|well)[, ]+)*(?:up (?:the|ye)|roll on|bring on|bring it|' +
      'go(?:,| on,?)? (?:the|you|team|lads|girls|on)|come on|forza|allez|viva|vive|long live|more power to|clear skies|' +
      "fair winds?|tight lines|happy|merry|good (?:hunting|sailing|fishing|on|for)|here's|here is to|cheers|chin-chin|" +
      'bottoms up|welcome|bravo|hats off|three cheers|(?:[^,]{3,30}, )?what an? (?!pity|shame|mess|pain|nuisance|waste)|' +
      'how (?:lovely|kind|nice|good|sweet|wonderful|exciting)|a (?:blessed|good|happy|lovely|merry|nice|peaceful|quiet|' +
      'restful|safe|very|wonderful)|all (?:good things|power|joy|strength|success)|much (?:love|joy)|good luck|' +
      'with (?:love|gratitude|thanks|kind|warm|fond)|(?:(?:kind|warm|best|fond|my|our) )*(?:regards|love|greetings|salaams?|' +
      'salutations|hello|best|compliments|respects) to|appreciate (?:all|how|it|that|the|you|your)|grand|great|if only|' +
      'lovely|onwards?|sending (?:all|both|love|our|you)|wish (?:i|we|all|more|every)|bless|god)(?![\\p{L}])',
    'u',
  ),
);
export const whatever = new CuedPattern(
  new RegExp(
    "\\b(?:can't wait|can not wait|cannot wait|how much (?:we|i|they|everyone|everybody)(?: all| both)? " +
      '(?:admire|appreciate|enjoy|like|love)(?:e?d)?|(?:think|thinking|thought) of you|' +
      "(?:i|we)(?:'ll| will| shall) (?:all )?miss|(?:wish|wishing) (?:i|we|all|every|more) |" +
      'says? (?:hello|hi|thanks|thank you|woof|miaow)|sends? (?:you |his |her |their |its |my |our |all )*' +
      '(?:love|regards|best|greetings|compliments|kisses?|hugs?)|' +
      "(?:going to|will|'ll|must) (?:be|look|sound|taste|smell|feel) (?:so |very |really |absolutely |quite |truly )*" +
      '(?:amazing|beautiful|brilliant|fabulous|fantastic|glorious|gorgeous|grand|great|happy|heavenly|lovely|magnificent|' +
      'magical|marvell?ous|perfect|proud|splendid|stunning|superb|terrific|wonderful))\\b|' +
      "\\b(?:never|nobody|no one|not often|n't often|rarely|seldom|not many|few people|nowhere|no)\\b[^.;]{0,40}\\b(?:better|" +
      'finer|nicer|kinder|lovelier|happier|warmer|sweeter|braver|(?:offered|given|made|brought|sent|said|treated|thanked) ' +
      '(?:me|us)|so (?:well|much fun|kindly|happy|warmly))\\b',
  ),
);
export const praised = new CuedPattern(
  new RegExp(
    "\\b(?:you|you've|you're|your|yours|he|she|he's|she's|they|they're|it's|it)\\b[^.;:?]{0,40}?\\b" +
      '(?:a (?:credit|hit|marvel|natural|picture|riot|star|tonic|wonder)|(?:so|very|ever so|most|really|too) (?:brave|decent|' +
      'fair|good|gentle|generous|kind|patient|sweet|thoughtful|understanding|welcoming)|' +
      'did (?:us|yourself|yourselves|brilliantly|well)|does you credit|had (?:us|me) (?:in stitches|laughing)|good of you|' +
      'kind of you|decent of you|big of you|sweet of you|nice of you|thoughtful of you|generous of you)\\b|' +
      '\\b(?:good|kind|decent|sweet|nice|thoughtful|generous|brave|big|gracious) of you\\b|' +
      '\\b(?:glad|happy|pleased|delighted|great|lovely|good|nice) to (?:hear|see|know|meet|have)\\b|' +
      '\\bbeen (?:a |an |the |such |great |good |so |very )+' +
      '(?:fun|pleasure|joy|fair|kind|patient|good|laugh|hoot|treat|star|help)\\b',
  ),
);
export const job = new RegExp(
  '\\b(?:account|option|address|bills?|book(?:ed|ing)?|call|choice|code|confirm|contract|copy|date|delivery|deposit|' +
    'documents?|drawings?|e-?mail|files?|form|invoice|key|keys|let (?:me|us) know|list|measurements|number|order|pay|' +
    'payment|photos?|pictures|price|proof|quote|reply|send|sign(?:ed)?|sizes?|tests?|text me|version|which|whether)\\b',
);

export const person = /\b(?:i|i'm|i've|i'd|we|we're|we've|you|you're|you've|your|yours)\b/;
export const binding = new RegExp(
  `\\b(?:${businessWords.join('|')}|able|agreed?|appointment|await|bank|below|both|busy|can|can't|cannot|changes?|` +
    "charged?|client|clients'|costs?|could|couldn't|deadline|disposal|due|either|enclosed|evidence|excuse|expected|fees?|" +
    'figures?|found|free|have to|had to|hours|insured?|late|insurance|insurer|included?|left|manag(?:e|ed)|message|mobile|' +
    'must|need(?:ed|s)?|neither|not|no longer|number|offer|office|option|ordered|otherwise|paid|parts?|phone|possible|' +
    'prices?|put|rates?|rang|reached|refund|responsib(?:le|ility)|rules?|service|shall not|should|stock|supplier|terms|' +
    "trouble|until|unless|warranty|won't|would)\\b",
);
