/** The wordings that `refusalFrames.ts` looks for, as patterns. Data only. */
import { wishes } from '../../words/refusalWords';
import { oneOf } from './cues';

export const adverbs =
  '(?: (?:[a-z]+ly|also|always|at present|at the moment|at this (?:time|stage|point)|currently|for now|hereby|however|' +
  'just|now|of course|quite|really|sadly|simply|still|therefore|though|well|yet|in this case|on this occasion|this time|' +
  'please))*';
export const us =
  "(?:(?:we|i)(?:(?:'ve| have| had)? [^.;:!?]{3,80}? (?:and|but))?|our (?:[a-z]+ )?(?:agency|board|business|chefs?|" +
  'company|crew|department|engineers|firm|house|kitchen|management|office|people|practice|school|shop|society|staff|' +
  'store|studio|team|workshop)|the (?:board|committee|company|council|department|firm|management|office|partners|studio|' +
  'team|trustees))';
export const aux = "(?:'re|'m|'ll|'d|'ve| are| am| is| will| would| shall| have| has| do)?";
export const unable =
  "(?:can'?t|cannot|can not|can no longer|unable to|not able to|no longer able to|won't be able to|will not be able to|" +
  "wouldn't be able to|not be able to|be unable to|not going to be able to|not in a position to|in no position to|" +
  "not feel (?:able|comfortable|in a position) (?:to|with)|n't feel (?:able|comfortable|in a position) (?:to|with)|" +
  'unwilling to|reluctant to|loath to|disinclined to|powerless to|not (?:free|at liberty|authori[sz]ed|allowed|permitted|' +
  'entitled|equipped|set up|licensed|insured|qualified) to)';
export const thing = (
  '(?:this|that|it|which|such|what you (?:ask|want|suggest|propose|need|describe)(?:ed)?(?: for| us to do)?|' +
  '(?:a|an|the|your|any|another|such|these|those|all|both|more|further) ' +
  "(?:(?!(?:when|that|which|who|if|because|where|while|as)\\b)[\\w'$£€₦₹%-]+ ){0,8}?[\\w'-]+|" +
  "[a-z]+ing (?:[\\w'-]+ ){0,5}?[\\w'-]+|${wishes})"
).replace('${wishes}', oneOf(wishes));
export const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
export const be = "(?:'s| is| are| was| were| will be| would be| has been| have been| seems| remains| has to be| must be| had to be)";
export const turnedDown =
  '(?:not (?:be )?(?:accepted|agreed|approved|authori[sz]ed|granted|honou?red|met|successful|supported|upheld|' +
  'accommodated|fulfilled|permitted|allowed)|barred|declined|denied|disallowed|dismissed|excluded|prohibited|refused|' +
  'rejected|turned down|unsuccessful|vetoed)';
export const denied =
  '(?:not (?:be )?possible|off limits|off-limits|off the table|out of the question|ruled out|a no(?:-go| go|-no)?|' +
  'a non-?starter|impossible|unthinkable|impracticable|unfeasible|not (?:acceptable|achievable|an option|' +
  'available to you|doable|feasible|for sale|in the cards|negotiable|on offer|on the (?:cards|menu|table)|on|' +
  'open to (?:discussion|negotiation)|practicable|practical|realistic|something (?:that )?(?:we|i)(?: can| could|' +
  "'re able to|'re going to|'ll| are going to|'d| would| will)?(?: ever)? (?:do|offer|provide|support|entertain|" +
  'consider|accept|agree|arrange|take|allow|help with|hire out|lend|touch|want|cover|handle|sell|make|grant)|' +
  'the (?:sort|kind) of (?:thing|work|job) (?:that )?(?:we|i)|up for (?:debate|discussion|negotiation|sale|grabs)|viable|' +
  'workable|going to (?:happen|work|be possible|fly))|' +
  // “Lending out tools is something that we are unable to do.”
  '(?:something|one (?:service|thing)|a (?:service|thing)) (?:that |which )?(?:we|i)' +
  `${aux}${adverbs} (?:${unable}|don'?t|do not|no longer|never) (?:do|offer|arrange|allow|provide|sell|take on|grant|make|promise))`;
export const closed =
  "(?=\\W*$|[,;:.!–—]| (?:i'm|i am|we're|we are|sorry|afraid|this time|for us|from us|here|either|any more|anymore|" +
  'at all|and|unfortunately|at the moment|right now|at this|with us|today)\\b)';
