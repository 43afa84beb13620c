/** Vows that open with what will not be: “not for one second will your till stand still”, “not a single error will be found”. */
import { failed, soundStates, troubles } from '../../words/vowWords';
import { oneOf } from './cues';
import { hundred } from './vowsPatterns';

const trouble = `(?:${oneOf(troubles)}|bubble|gap|mark|misprint|speck|stain|typo|weed)`;
const never =
  '(?:never(?: ever)?(?: again)?|not (?:even )?(?:once|ever|for (?:an?|one|a single) (?:single )?(?:day|hour|instant|minute|moment|second))|' +
  'at no (?:point|time)|in no (?:case|event)|on no account|under no circumstances)';
/** What works or people of ours and of the client do; what the client may not do is a rule. */
const thing = "(?!(?:i|we|you|he|she|visitors|guests?|dogs)\\b)[\\w'-]+";

export const inversions: readonly string[] = [
  `\\b${never} (?:shall|will) ${thing}(?: (?!be\\b)[\\w'-]+){1,8}?(?=\\W*$|[,;:–—]| (?:again|once)\\b)`,
  `\\b${never} (?:shall|will) ${thing}(?: (?!be\\b)[\\w'-]+){0,5}? be (?:ever )?${oneOf(failed)}\\b`,
  `\\b(?:no|not one|not a single) ${trouble} (?:shall|will) (?:ever )?` +
    '(?:be (?:found|heard|left|noticed|seen|visible)|get (?:in|past|through)|remain|show|slip|stay)\\b',
  `\\b(?:nobody|no one) will (?:find|hear|notice|see|spot) (?:a single|an?y|one(?: single)?|the (?:least|slightest|smallest)) ${trouble}\\b`,
  '\\b(?:not one|not a single) (?:bed|chair|cover|place|room|seat|stall|table|ticket) will ' +
    '(?:be|go|lie|remain|stand|stay) (?:empty|free|left|unfilled|unsold|vacant)\\b',
];

/** “The door is a hundred per cent tight”, “the colours will match a hundred per cent”. */
export const wholly: readonly string[] = [
  `\\b${hundred} (?:${oneOf(soundStates)})(?![\\w-]| (?!again|and|as|at|but|by|for|from|in|now|of|on|so|to|when|with)[a-z])`,
  `\\b(?:agree|agrees|fit|fits|hold|holds|match|matches|seal|seals|stick|sticks|suit|suits|work|works)` +
    `(?: (?:it|them|you|your [a-z]+|together))? (?:to )?${hundred}(?=\\W*$|[,;])`,
  '\\bnot the (?:faintest|least|remotest|slightest|smallest) (?:chance|danger|possibility|risk) (?:of|that)\\b',
];
