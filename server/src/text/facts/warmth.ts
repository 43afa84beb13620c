/** Warm words at the end of a letter that are neither plain thanks nor a plain wish: a kind remark, a hope, a kind command. */
import { CuedPattern } from '../cuedPattern';
import type { Sentence } from '../sentence';
import { foreignKindness, heartWords, homeWords } from '../../words/warmWords';
import { businessWords } from './commitmentWords';
import { commitmentsIn } from './commitments';
import { courtesyOf, hasLastWord } from './courtesies';
import { cuedPhrase, oneOf } from './cues';
import { moneyIn } from './money';
import { isSmallKindness } from './smallKindness';
import { datesAhead, plainText } from './tense';
import { isBestWish } from './wishes';

/** True when the sentence is kind to whoever reads it last, whatever else it says. */
export const isWarm = (sentence: Sentence): boolean => sentence.note(findWarmth);
/** True when the sentence speaks of people at home, animals, treats, days off: kind where a paragraph has nothing else in it. */
export const isHomely = (sentence: Sentence): boolean => sentence.note(findHome);
/** True when the sentence is about one of us or of them and not about the job: no word of business, and nothing that can, must or will not be. */
export const isPersonal = (sentence: Sentence): boolean => sentence.note(findPerson);
/** True when the sentence asks, promises and dates nothing and names no sum. */
export const isRemark = (sentence: Sentence): boolean => sentence.note(findRemark);

const end = '(?![\\p{L}-])';
const heart = cuedPhrase(`\\b(?:${oneOf(heartWords)})${end}`, 'u');
const foreign = cuedPhrase(`(?<![\\p{L}])(?:${oneOf(foreignKindness)})${end}`, 'u');
const home = cuedPhrase(`\\b(?:${oneOf(homeWords)})${end}`, 'u');

/** What has a feeling in it and is no kindness: regrets, readiness to serve, and what is only liked by the half. */
const cool = /\b(?:afraid|regret|sorry|unfortunately|sadly|(?:happy|glad|pleased|delighted) (?:to (?!be\b|have\b|hear\b|know\b|meet\b|see\b|say\b)|with\b|if\b)|(?:not|isn't|wasn't|no|never|would|'d|could|less|without) (?:be |been |have |much |so |really |too |very )*(?:an? )?(?:fun|glad|happy|love|lovely|impressed|luck|beautiful|obliged|pleasure|joy)|obliged to|lucky (?:if|enough)|with any luck|friends? (?:rate|of mine)|treat(?:s|ed)? (?:as|it|the|this|with|for)|honou?r the)\b/;

const hopes = cuedPhrase("(?:\\b(?:i|we|all of us|i'm|we're|here's|do|and|so|but|just|still|really|am|sincerely) |^[^\\p{L}]*)hop(?:e|ing)\\b|\\bmy hope\\b", 'u');
const drily = /\bhop(?:e|es|ing) (?:to\b|(?:that )?(?:this|that|these|those|the above|it|all this|everything|the (?:answer|attached|changes?|delivery|draft|explanation|figures|information|invoice|new|numbers|offer|order|parts?|plan|price|proposal|quotation|quote|report|schedule|timetable|work))(?:'s|'ll| is| are| will| can| makes?| helps?| answers?| clears?| explains?| meets?| works?| suits?| covers?| gives?| sounds?| seems?| arrives?| comes?| fits?)|you(?:'ll| will| can| could| do|'d| would| may| might| still)? (?:agree|accept|approve|be able|can|choose|consider|decide|excuse|find|forgive|get back|have (?:all|any|everything|found|got|had (?:a|the) (?:chance|look|time)|received|the)|let|like|reply|respond|see (?:that|why|what)|understand)|for (?:an?|the|your) (?:answer|early|favou?rable|positive|quick|reply|response|understanding))\b/;

const command = cuedPhrase("^[^\\p{L}]*(?:(?:and|but|now|so|please|until then|till then|meanwhile|anyway|then|oh)[, ]+)*(?:(?:do|just|go|go and|be sure to|mind you|don't forget to|remember to|you (?:go and|can|may|two|all|just|must|should)) )*(?:bring|brew|breathe|celebrate|convey|cuddle|dance|do not let|don't let|don't work|drink|eat|feed|get|give|go|greet|have|hug|keep|kiss|light|look after|mind|make|pat|pet|pour|pray|put|raise|rest|ruffle|save|say|scratch|see|sing|sit|sleep|squeeze|stroke|take|tell|thank|think|tickle|toast|treat|wish)\\b", 'u');
const kindEnds = /\b(?:after|be kind to|on|spoil|to) yoursel(?:f|ves)\b|\bsave (?:me|us) (?:a|an|one|some|the)\b|\b(?:from (?:me|us|all|both|everyone|the (?:team|lads|girls|boys|crew))|on (?:me|us)|(?:think|remind you|for|save|to) (?:of )?(?:me|us)|by the fire|home|at ease|easy|from here|goodnight|well done|in your diary for fun)\W*$|\b(?:think(?:ing)? of (?:me|us)|bring (?:me|us) back|your feet|from (?:me|us|all of us)|(?:him|her|them|it|madam|everyone|all) (?:for|from) (?:me|us)|on (?:me|us) (?:at|in|when)|go easy|take it easy)\b/;
const owed = /\b(?:owe|owed|owing|owes|on (?:me|us)|waiting|in the (?:fridge|pot)|with your name|always|standing)\b/;
const drink = cuedPhrase('\\b(?:a drink|beers?|biscuits?|brandy|brew|bubbly|cake|champagne|cider|coffee|cuppa|dram|drinks?|gin|glass|kettle|lunch|mince pie|pie|pints?|port|prosecco|rum|sherry|slice|supper|tea|whisk(?:e?y|ies)|wine)\\b');
const cheer = new CuedPattern(/^\W*(?:(?:and|so|but|now|come on|right|well)[, ]+)*(?:up (?:the|ye)|roll on|bring on|bring it|go(?:,| on,?)? (?:the|you|team|lads|girls|on)|come on|forza|allez|viva|vive|long live|more power to|clear skies|fair winds?|tight lines|happy|merry|good (?:hunting|sailing|fishing|on|for)|here's|here is to|cheers|chin-chin|bottoms up|welcome|bravo|hats off|three cheers|(?:[^,]{3,30}, )?what an? (?!pity|shame|mess|pain|nuisance|waste)|how (?:lovely|kind|nice|good|sweet|wonderful|exciting)|a (?:blessed|good|happy|lovely|merry|nice|peaceful|quiet|restful|safe|very|wonderful)|all (?:good things|power|joy|strength|success)|much (?:love|joy)|good luck|with (?:love|gratitude|thanks|kind|warm|fond)|(?:(?:kind|warm|best|fond|my|our) )*(?:regards|love|greetings|salaams?|salutations|hello|best|compliments|respects) to|appreciate (?:all|how|it|that|the|you|your)|grand|great|if only|lovely|onwards?|sending (?:all|both|love|our|you)|wish (?:i|we|all|more|every)|bless|god)(?![\p{L}])/u);
const whatever = new CuedPattern(/\b(?:can't wait|can not wait|cannot wait|how much (?:we|i|they|everyone|everybody)(?: all| both)? (?:admire|appreciate|enjoy|like|love)(?:e?d)?|(?:think|thinking|thought) of you|(?:i|we)(?:'ll| will| shall) (?:all )?miss|(?:wish|wishing) (?:i|we|all|every|more) |says? (?:hello|hi|thanks|thank you|woof|miaow)|sends? (?:you |his |her |their |its |my |our |all )*(?:love|regards|best|greetings|compliments|kisses?|hugs?)|(?:going to|will|'ll|must) (?:be|look|sound|taste|smell|feel) (?:so |very |really |absolutely |quite |truly )*(?:amazing|beautiful|brilliant|fabulous|fantastic|glorious|gorgeous|grand|great|happy|heavenly|lovely|magnificent|magical|marvell?ous|perfect|proud|splendid|stunning|superb|terrific|wonderful))\b|\b(?:never|nobody|no one|not often|n't often|rarely|seldom|not many|few people|nowhere|no)\b[^.;]{0,40}\b(?:better|finer|nicer|kinder|lovelier|happier|warmer|sweeter|braver|(?:offered|given|made|brought|sent|said|treated|thanked) (?:me|us)|so (?:well|much fun|kindly|happy|warmly))\b/);
const praised = new CuedPattern(/\b(?:you|you've|you're|your|yours|he|she|he's|she's|they|they're|it's|it)\b[^.;:?]{0,40}?\b(?:a (?:credit|hit|marvel|natural|picture|riot|star|tonic|wonder)|(?:so|very|ever so|most|really|too) (?:brave|decent|fair|good|gentle|generous|kind|patient|sweet|thoughtful|understanding|welcoming)|did (?:us|yourself|yourselves|brilliantly|well)|does you credit|had (?:us|me) (?:in stitches|laughing)|good of you|kind of you|decent of you|big of you|sweet of you|nice of you|thoughtful of you|generous of you)\b|\b(?:good|kind|decent|sweet|nice|thoughtful|generous|brave|big|gracious) of you\b|\b(?:glad|happy|pleased|delighted|great|lovely|good|nice) to (?:hear|see|know|meet|have)\b|\bbeen (?:a |an |the |such |great |good |so |very )+(?:fun|pleasure|joy|fair|kind|patient|good|laugh|hoot|treat|star|help)\b/);

function findWarmth(sentence: Sentence): boolean {
  const text = plainText(sentence);
  if (hasLastWord(sentence) || isBestWish(sentence.text) || foreign.test(sentence, text)) return true;
  if (hopes.test(sentence, text) && !drily.test(text)) return true;
  if ((whatever.test(sentence, text) || isSmallKindness(sentence, text, isHomely)) && isCalm(sentence)) return true;
  if (isKindCommand(sentence, text) || (drink.test(sentence, text) && owed.test(text) && isCalm(sentence))) return true;
  return !cool.test(text) && commitmentsIn(sentence).length === 0 && (heart.test(sentence, text) || praised.test(sentence, text) || cheer.test(sentence, text));
}

/** “Give her a kiss from me”, “Put the kettle on”; what has to do with the job is no kindness. */
const isKindCommand = (sentence: Sentence, text: string): boolean => command.test(sentence, text) && !job.test(text) && isCalm(sentence) && (kindEnds.test(text) || home.test(sentence, text) || heart.test(sentence, text));
const job = /\b(?:account|option|address|bills?|book(?:ed|ing)?|call|choice|code|confirm|contract|copy|date|delivery|deposit|documents?|drawings?|e-?mail|files?|form|invoice|key|keys|let (?:me|us) know|list|measurements|number|order|pay|payment|photos?|pictures|price|proof|quote|reply|send|sign(?:ed)?|sizes?|tests?|text me|version|which|whether)\b/;

/** Nothing in it has a day or a price. */
const isCalm = (sentence: Sentence): boolean => datesAhead(sentence).length === 0 && moneyIn(sentence).length === 0;

const findHome = (sentence: Sentence): boolean => home.test(sentence, plainText(sentence));

const person = /\b(?:i|i'm|i've|i'd|we|we're|we've|you|you're|you've|your|yours)\b/;
const binding = new RegExp(`\\b(?:${businessWords.join('|')}|able|agreed?|appointment|await|bank|below|both|busy|can|can't|cannot|changes?|charged?|client|clients'|costs?|could|couldn't|deadline|disposal|due|either|enclosed|evidence|excuse|expected|fees?|figures?|found|free|have to|had to|hours|insured?|late|insurance|insurer|included?|left|manag(?:e|ed)|message|mobile|must|need(?:ed|s)?|neither|not|no longer|number|offer|office|option|ordered|otherwise|paid|parts?|phone|possible|prices?|put|rates?|rang|reached|refund|responsib(?:le|ility)|rules?|service|shall not|should|stock|supplier|terms|trouble|until|unless|warranty|won't|would)\\b`);

function findPerson(sentence: Sentence): boolean {
  const text = plainText(sentence);
  return person.test(text) && !binding.test(text) && !cool.test(text) && !job.test(text) && !['offer', 'hope', 'sorry'].includes(courtesyOf(sentence) ?? '');
}

const findRemark = (sentence: Sentence): boolean => isCalm(sentence) && commitmentsIn(sentence).every(({ type, bare }) => bare && type === 'request' && isKindCommand(sentence, plainText(sentence)));
