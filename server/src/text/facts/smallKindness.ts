/** Kindness without a word of thanks or wish: a treat that is brought along, an open door, praise, a question after somebody’s health. */
import { CuedPattern } from '../cuedPattern';
import type { Sentence } from '../sentence';
import { cuedPhrase } from './cues';

const treats =
  '(?:bacon (?:rolls|sandwiches)|beers?|biscuits?|bottle|brews?|brownies|buns?|cakes?|chocolates?|coffees?|cookies|' +
  'croissants|cuppa|donuts|doughnuts|drinks?|eclairs|flapjacks?|(?:first|next) round|hot chocolate|ice creams?|kettle|' +
  'lunch|mince pies|muffins|pasties|pastries|pies|pints?|samosas|scones|shortbread|sweets|teas?|wine)';

/** “I'll buy the buns”, “biscuits are on us”. */
const treat = cuedPhrase(
  "\\b(?:i|we)(?:'ll| will| shall|'m| am|'re| are) (?:even |also |gladly |happily )?(?:bak(?:e|ing)|bring(?:ing)?|" +
    'buy(?:ing)?|get(?:ting)?(?: in)?|have|pour(?:ing)?|put(?:ting)?|stand(?:ing)?) (?:along |you |us )?' +
    `(?:the |a |some |an |my |our |in the )?(?:\\w+ )?${treats}\\b(?! (?:for|price|stand|tent|to)\\b)|` +
    `\\b${treats} (?:is|are|will be|'s) on (?:me|us)\\b`,
);

/** “Come and see it if you are passing”, “Pop in for a cuppa”. */
const openDoor = new CuedPattern(
  new RegExp(
    "^\\W*(?:(?:and|but|so|do|please|feel free to|you(?:'re| are) (?:always |very )?welcome to|by all means)[, ]+)*" +
      '(?:call|come|drop|look|pop|stop|swing)(?: back| along| and (?:have a look|say|see|sit|visit|watch)| by| down| in| out|' +
      ' over| round| up)* (?:[^.?!]{0,40} )?(?:any ?time|for (?:a|an) (?:beer|brew|chat|coffee|cuppa|drink|look|natter|tea)|' +
      "(?:if|when|whenever) you(?:'re| are)? (?:ever )?(?:about|around|down (?:here|our way|this way)|in (?:the area|town)|" +
      'near(?:by)?|next (?:about|in|over|passing)|out this way|passing|up this way))\\b',
  ),
);

/** “Really good record, man.”: no verb, and praise for what the client made. */
const praise = cuedPhrase(
  "^\\W*(?:(?:a|an|honestly|that's|it's|this is|that is|it is|what a|such a) )*(?:(?:absolutely|bloody|damn|dead|" +
    'genuinely|honestly|just|proper|really|seriously|such|truly|very) )*(?:amazing|beautiful|brilliant|cracking|excellent|' +
    'fabulous|fantastic|fine|gorgeous|good|great|lovely|nice|strong|stunning|super|superb|terrific|top|wonderful) ' +
    '(?:little |old )?(?:album|bake|book|bunch|choir|crew|crowd|dog|effort|film|garden|horse|job|kids|lads|lot|painting|' +
    'performance|piece|playing|pup|record|set|show|singing|song|songs|stuff|team|track|tune|work)(?:,? (?:all round|both|' +
    'everyone|everybody|guys|lads|man|mate|this one|too|you two|\\p{L}+))?\\W*$',
  'u',
);

/** “He's been a little star”, “You all gave up a whole evening for us”, “You'll love it”. */
const good = cuedPhrase(
  "\\b(?:been|is|was|were|'s|'re|are) (?:all )?(?:such )?(?:an? )?" +
    '(?:absolute |complete |little |proper |real |right |total |true )*(?:angel|champ|gem|good (?:boy|girl|lad|sport)|hero|' +
    'legend|star|treasure|trooper)s?\\b(?! (?:of the (?:show|film)|rating))|' +
    '\\byou(?: all| both| lot| two)? (?:bent over backwards|dropped everything|gave up (?:\\w+ ){1,3}(?:afternoons?|days?|' +
    'evenings?|hours|mornings?|nights?|saturdays?|sundays?|time|weekends?)|sat through|stayed (?:late|up)|stuck with|' +
    "went out of your way)\\b|\\byou(?:'ll| will) (?:absolutely |really |all )?love (?:her|him|it|them)\\W*$",
);

/** “Please take the time you all need.” */
const noHurry = new CuedPattern(
  new RegExp(
    '^\\W*(?:(?:and|do|please|just|so),? )*take (?:(?:all|as much|just) )*(?:of )?' +
      '(?:the time|time as|as long as|your time(?= to)|whatever time)(?: that)? ?(?:all |both )?' +
      "(?:to |you(?:'d)? (?:all |both |each )?)(?:like|need|want|wish|think (?:it|this) over)\\W*$",
  ),
);

/** “How's he eating?”, “How is your mum?”; a question after the work is none. */
const afterHealth = cuedPhrase(
  "^\\W*(?:(?:and|but|oh|so|by the way),? )*how(?:'s| is| are|'re| has| have) (?:he|she|" +
    'they (?:coping|doing|eating|feeling|getting|keeping|settling|sleeping)|(?:the|your|little|old|young) (?:\\w+ )?' +
    '(?:ankle|back|bump|hand|hip|knee|leg|patient|shoulder))\\b[^.?]{0,40}\\?',
);
/** The same of somebody at home, whom other words tell. */
const afterHome = cuedPhrase("^\\W*(?:(?:and|but|oh|so|by the way),? )*how(?:'s| is| are|'re| has| have) (?:the|your|little|old|young)\\b[^.?]{0,50}\\?");

/** True for a kind word of another sort than thanks and wishes, in a sentence with no day and no sum in it; `isHomely` tells whether it speaks of somebody or something at home. */
export const isSmallKindness = (sentence: Sentence, text: string, isHomely: (sentence: Sentence) => boolean): boolean =>
  treat.test(sentence, text) ||
  openDoor.test(sentence, text) ||
  noHurry.test(sentence, text) ||
  praise.test(sentence, text) ||
  good.test(sentence, text) ||
  afterHealth.test(sentence, text) ||
  (afterHome.test(sentence, text) && isHomely(sentence));
