/** Quarrels, money and morale in our own house, and the trouble with machines and with those we buy from, told for the sake of telling. */
import { quarrels, slurs } from '../../words/kitchenRowWords';
import { oneOf } from './cues';
import type { Kitchen } from './kitchenGuards';
import { trade } from './kitchenSlots';
import type { ToneForm } from './tones';

/** Up to nine words in which nobody else comes in. */
const onward = "(?:,? (?!(?:client|council|court|guests|if|judge|lawyer|neighbours?|never|not|tribunal|unless|you|your|you're|you've)\\b)[\\w'&()-]+){0,9}?,? ";
const folk =
  '(?:agency|apprentice|band|boss(?:es)?|chef|cook|crew|direct(?:ors?|ion)|drummer|firm|girls|head office|lads?|' +
  `management|managers?|office|partners?|people|singer|sons?|staff|team|tutors|${trade}s?)`;
const ourFolk =
  `(?:\\b(?:our|my|half (?:of )?(?:our|the)|the(?: (?:two|three|whole|other))?|young) (?:[\\w-]+ ){0,2}?${folk}\\b` +
  '(?! (?:at|from|in|of) your)|\\b(?:every(?:body|one) here|head office|management|' +
  'my (?:wife|husband|brother|sister|father|son|daughter|cousin|partner)|young [a-z]+)\\b|' +
  "\\b(?:we|i)(?:'ve|'re|'m| have| had| are| were| am)?)";

const rows: readonly ToneForm<Kitchen>[] = [
  {
    is: `\\b${oneOf(quarrels)}(?![\\w-])`,
    amid: [
      { before: `${ourFolk}${onward}` },
      { before: `${ourFolk} ` },
      {
        before:
          "\\b(?:there's|there is|there has|there's been|there has been|there was)(?: been)?" +
          '(?: (?:a|some|a bit of|a lot of|such a|quite a|an almighty|another))? ',
        after: '(?= (?:here|between (?:our|the two (?:offices|partners|lads|boys|girls|branches)))\\b)',
      },
    ],
  },
  '\\bh(?:uman )?r(?:esources)? (?:came in|got involved|had to|has had to|is looking|stepped in|was called)\\b',
  "\\bit(?:'s| has|'s been| has been| was| is)(?: all| been| like)* (?:a|an) " +
    '(?:(?:absolute|bit of a|complete|proper|real|regular|right|total) )*(?:madhouse|pantomime|soap opera|zoo)\\b',
  {
    is: '\\b(?:drunk|hung-?over|smelling of (?:beer|drink|gin|whisky)|the worse for (?:drink|wear)|still drunk)\\b',
    amid: [
      {
        before:
          '\\b(?:our|my|the|young) (?:[\\w-]+ ){0,3}?(?:arrived|came in|came to work|rolled (?:in|up)|showed up|turned up)' +
          '(?: (?:for work|late|on \\w+day|yesterday|this morning|at \\w+))* ',
      },
      { before: '\\byoung [a-z]+ (?:arrived|came in|rolled in|showed up|turned up) ' },
    ],
  },
  '\\bmorale (?:here )?(?:is|has|hit|has hit|was)(?: (?:at|been|hit|never been|so))* ' +
    '(?:low(?:er)?|rock bottom|through the floor|an all-time low|poor|terrible)\\b',
  "\\b(?:i|we)(?:'ve| have)? (?:been )?(?:do not|don't|never) see eye to eye\\b|\\bbad blood (?:between (?:the two|our|us|my)|here|in the)\\b",
].map((form) => ({ ...(typeof form === 'string' ? { is: form } : form), advice: 'left' }));

const purse: readonly ToneForm<Kitchen>[] = [
  '\\b(?:i|we) (?:still )?owe (?:her|him|them|the (?!(?:client|council|school|church)\\b)[a-z]+|our [a-z]+|back rent)' +
    '(?: [a-z]+){0,2}? (?:a (?:fortune|grand|packet)|money|rent|[£$€₦₹]?\\d)',
  '\\b(?:blocked|closed|cancelled|froze|frozen|put a stop on|stopped|suspended|has stopped) (?:my|our) (?:account|card|credit|overdraft)s?\\b',
  "\\b(?:behind (?:on|with)|can't (?:afford|make|pay)|couldn't (?:make|pay)|failed to pay|forgot to pay|forgotten to pay|" +
    "struggling (?:to (?:make|pay)|with)) (?:(?:the|our|my|this month's|everybody's) )?(?:[a-z]+ )?" +
    '(?:electricity|loan|payroll|rates|rent|salaries|wages)\\b',
  {
    is:
      '\\bon the phone to (?:the|my|our) (?:[a-z]+ )?(?:bank|broadband|card company|council|insurers?|landlord|lawyer|' + 'phone company|taxman|tax office)\\b',
    amid: [{ before: "\\b(?:i|we)(?:'ve| have|'m| am| was| were|'re)?(?: (?:been|spent))?(?: (?:all|half|the|whole|morning|day|two|hours))* " }],
  },
  '\\b(?:cash-?flow (?:is|has been|problems?)|overdrawn|in the red)\\b(?=[^.;]*\\b(?:our|we|us|my)\\b(?! (?:see|can see|noticed|looked)))',
  {
    is:
      '\\b(?:cut|cutting|docked|frozen|halved|reduced|slashed|stopped) (?:my|our) (?:bonus(?:es)?|commissions?|holidays?|' +
      'hours|overtime|pay|pensions?|salar(?:y|ies)|share|shifts|staff|wages)\\b',
  },
  '\\b(?:given|put|set) (?:me|us) (?:all )?(?:on |with )?(?:a |new |higher |sales |more |stiff |tough )*' +
    "(?:quotas?|targets?)\\b|\\b(?:head office|the boss(?:es)?|management)(?: is| are|'s)? (?:always |constantly )?" +
    '(?:breathing down (?:my|our) necks?|on (?:my|our) backs?|wants? (?:more|forty|\\w+ty|blood))\\b|' +
    "\\b(?:i'm|i am|we're) (?:at the )?(?:bottom|last|near the bottom) (?:of|on) " +
    '(?:it|the (?:\\w+ )?(?:board|chart|league|list|table))\\b',
  '\\b(?:putting|put|raised|raising|doubling|doubled|hiked) (?:our|my) rent\\b|' +
    '\\b(?:our|my) rent (?:has |is )?(?:been |going |gone |went )?(?:doubled|put up|up)\\b',
  '\\b(?:i|we) (?:haggl|fight|argu)(?:e|ed|ing)? (?:with|over) [a-z]+|' +
    "\\b(?:we're|we are|i'm|i am|been) haggling (?:with|over)\\b|" +
    '\\brow over (?:a|an|the|some) (?:[\\w£$€,]+ ){0,2}?(?:bill|invoice|money|payment|[£$€]\\d)',
].map((form) => ({ ...(typeof form === 'string' ? { is: form } : form), advice: 'suppliers' }));

const house: readonly ToneForm<Kitchen>[] = [
  {
    is:
      '\\bwe (?:had|have had|held|have just had) (?:a|an|another|our|the) (?:[\\w-]+ )?' +
      "(?:board|budget|company|crisis|internal|office|partners'?|sales|staff|team) (?:away day|meeting|retreat)\\b" +
      '(?! (?:with you|at your))',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:the partners|the directors|the whole office|everybody|everyone|management)(?: here)? (?:is|are)(?: all)? ' +
      '(?:at|in|on) (?:an?|the|our) (?:annual |company |yearly |spring |autumn |team )*' +
      '(?:away day|conference|off-?site|outing|retreat)\\b',
    advice: 'away',
  },
  {
    is:
      '\\b(?:chang|mov|migrat|switch)ing (?:our|the) (?:own )?(?:[a-z]+ ){0,2}?' +
      '(?:crm|database|platform|program|software|systems?|till)\\b(?=[^.;]*\\b(?:chaos|disaster|headache|hell|mess|nightmare|' +
      'nobody|pain|shambles|tears|trouble)\\b)',
    advice: 'tools',
  },
  {
    is:
      '\\bour (?:new |own |old )?(?:[a-z]+ ){0,2}?(?:crm|database|platform|program|software|systems?|till) ' +
      '(?:has been|is|was)(?: an?| all| still| such a| a complete| a total)* (?:all over the place|chaos|disaster|hopeless|' +
      'mess|nightmare|shambles|useless)\\b',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:nobody|no one|none of us|hardly anyone|not one of us)(?: here)? (?:(?:had been|has been|is|was|were) ' +
      '(?:properly )?trained|can (?:operate|use|work) (?:it|the)|' +
      'knows how (?:it|the new [\\w ]+|to (?:use|work) it) ?works?)\\b',
    advice: 'tools',
  },
];

const letDown: readonly ToneForm<Kitchen>[] = [
  {
    is: `\\b${oneOf(slurs)}(?![\\w-])`,
    amid: [
      {
        before:
          "\\b(?!(?:i|you|we|never|not|n't|to|don't|didn't|won't|hasn't|haven't)\\b)[a-z']+ " +
          "(?:(?:also|have|has|had|just|'ve|then|went and|simply|always) )*",
      },
    ],
  },
  '\\b(?:a|quite a|such a|the whole) saga (?:over|with) (?:my|our|the) (?!(?:client|council)s?\\b)[a-z]+',
  "\\bkeeps? (?:promising|saying)(?: \\w+){0,4}? and (?:doesn't|never|not) (?:come|comes|coming|show|showing|turning up)\\b",
].map((form) => ({ ...(typeof form === 'string' ? { is: form } : form), advice: 'suppliers' }));

const goners: readonly ToneForm<Kitchen>[] = [
  {
    is:
      '\\b(?:deserted|gone|jumped ship|left|moved|went)(?: (?:me|us))? (?:for|to|off to) (?:a|an|another|the) (?:[\\w-]+ )?' +
      '(?:agency|competitor|firm|outfit|rival|studio)\\b',
    amid: [{ before: `\\b(?:our|my|one of (?:our|my)) (?:[\\w-]+ ){1,3}?(?:(?:has|have|had|just|also|suddenly|'s) )*` }],
  },
  {
    is: '\\b(?:walked out|stormed out|cleared off)(?=\\W*$|[,;:–—]| (?:and|in|last|of|on|over|this|yesterday)\\b)',
    amid: [{ before: `\\b(?:our|my|one of (?:our|my)) (?:[\\w-]+ ){1,3}?(?:(?:has|have|had|just|also|suddenly|'s) )*` }],
  },
  {
    is: '\\b(?:fire|sack|fired|sacked) (?:my|our|the) (?:[\\w-]+ ){1,2}?(?:boy|girl|help|lad|man|woman)\\b',
    amid: [{ before: "\\b(?:i|we)(?:'ve| have| had)?(?: (?:had|just|to|have))* " }],
  },
].map((form) => ({ ...form, advice: 'left' }));

export const ownRows: readonly ToneForm<Kitchen>[] = [...rows, ...purse, ...house, ...letDown, ...goners];
