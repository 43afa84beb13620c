/**
 * Signs that a quantity of our work has no number: “no matter how many”, “until you are happy”, “for evermore”. Each says so
 * of anything; so it counts only where the same sentence says that the work is ours, or free, or names work.
 */
import { boundless, satisfied } from '../../words/openEndWords';
import { forEver, freely, happenings, pleasings, repeatedly, uncounted, workNames } from '../../words/endlessWords';
import type { CuedPattern } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { cuedPhrase, oneOf, phrase } from './cues';
import { cares, contact, countedBefore, done, freeBehind, freeClause, number, ours, reworks, somebody, work, workBefore, workBehind } from './endlessPatterns';

/** What the sentence says besides the sign. */
interface Rest {
  /** The sentence with blanks in place of the sign. */
  readonly plain: string;
  readonly before: string;
  readonly after: string;
}

interface Sign {
  readonly pattern: CuedPattern;
  readonly counts: (rest: Rest) => boolean;
}

const free = phrase(`\\b${oneOf(freely)}(?!\\w)`);
/** “Retakes: all you want”. */
const label = /^[^:.;,]{2,40}: *$|(?:^|[,–—-]|\.{2,}) *$/;

/** Names of work without a verb. */
const isFragment = (plain: string): boolean => !/\b(?:am|are|can|gets?|ha[sd]|have|he|i|is|it|she|they|was|we|were|who|will|would|you)\b|'/.test(plain);

const isOurs = ({ plain }: Rest): boolean => ours.test(plain) || free.test(plain) || contact.test(plain);
const isWork = (rest: Rest): boolean => isOurs(rest) || work.test(rest.plain);

const signs: readonly Sign[] = [
  { pattern: cuedPhrase(`\\b${oneOf(uncounted)}(?= (?:of|for|on)\\b|\\W|$)(?! of (?:boxes|cars|guests|people|reasons|ways))`, 'g'), counts: isWork },
  {
    pattern: cuedPhrase(
      "\\b(?:i|we)(?: also| really| will| shall)?(?: don't| do not| never| won't| not|'m not|'re not| am not| are not|" +
        " aren't) (?:be )?(?:cap|capping|count|counting|limit|limiting|meter|metering|put a (?:cap|limit|number) on|ration|" +
        'rationing|restrict|restricting)\\b(?! (?:as|for|in|on(?! (?:number|rounds)))\\b)|' +
        "\\b(?:nobody|no one)(?:'s| is)? (?:counts|counting|watching the (?:clock|meter))\\b|" +
        "\\b(?:are|be|is)(?:n't| never| not) (?:capped|counted|limited|metered|numbered|rationed|restricted)\\b" +
        '(?! (?:as|by|for|in|to)\\b)|\\bno (?:clock|meter)s?(?: is| are)? (?:running|ticking)\\b',
      'g',
    ),
    counts: isWork,
  },
  {
    pattern: cuedPhrase(
      '\\b(?:no|without) (?:cap|count|end|limit|number|quota|ration|restriction)s?' +
        '(?: (?:on|of|to) (?:it|that|them|these|those))?(?= ?(?:$|[.,;:)!]|on\\b))',
      'g',
    ),
    counts: ({ plain, before }) => work.test(plain) && !/\b(?:before|by|until|till|within) [^,]*, *$/.test(before),
  },
  {
    pattern: cuedPhrase(
      '\\b(?:however|no matter how) (?:frequently|long|many|much|often)\\b|\\bhowever the hours\\b|\\b(?:ad (?:infinitum|libitum)|unstinted)\\b',
      'g',
    ),
    counts: isWork,
  },
  {
    pattern: cuedPhrase(`\\b${oneOf(forEver)}\\b`, 'g'),
    counts: ({ plain }) =>
      !/\bguarantee|warrant/.test(plain) && (cares.test(plain) || ((free.test(plain) || isFragment(plain)) && (work.test(plain) || ours.test(plain)))),
  },
  {
    pattern: cuedPhrase(`\\bfor as long as (?:${somebody}|anybody|anyone)(?:'s|'re|'ve| have| has)? (?!(?:as|is|not|only|remains?|the)\\b)[a-z]+`, 'g'),
    counts: ({ plain, after }) =>
      !/\bguarantee|warrant/.test(plain) &&
      !/^\W*(?:by|with)?,/.test(after) &&
      (ours.test(plain) || cares.test(plain) || done.test(plain) || (free.test(plain) && work.test(plain))),
  },
  {
    pattern: cuedPhrase(`\\b${oneOf(repeatedly)}\\b`, 'g'),
    counts: ({ plain }) => (reworks.test(plain) && !/\b(?:we|i)(?:'ve| have)\b/.test(plain)) || (free.test(plain) && ours.test(plain)),
  },
  {
    pattern: cuedPhrase(
      '(?<!\\b(?:almost|double|half|just|least|nearly|not|times|twice) )\\b(?:as|so) (?:frequently|many|much|often)' +
        "(?: (?!as\\b)[\\w'-]+){0,4} as (?!(?:a whole|before|ever|it is|last|possible|the (?:first|last|old|other)|this|that|" +
        `usual|us|we|i|${number})\\b)(?:(?:the|your|its|their|my|our) )?[a-z'-]+` +
        '(?: (?!(?:a|an|and|at|but|for|if|in|of|on|once|or|per|the|till|to|until|up|when|with|within|' +
        `${number})\\b)[a-z'-]+){0,2}`,
      'g',
    ),
    counts: ({ plain, before }) => work.test(plain) || ours.test(plain) || contact.test(plain) || label.test(before),
  },
  {
    pattern: cuedPhrase(
      "(?<!\\b(?:are|here is|here's|is|that's|was) )\\ball (?:that )?you " +
        '(?:can [a-z]+|could want|fancy|like|need|want|wish)\\b(?= ?(?:$|[.,;:)!|]|free|for free|up to|at no))',
      'g',
    ),
    counts: ({ plain, before }) => label.test(before) || work.test(plain) || free.test(plain),
  },
  {
    pattern: cuedPhrase(
      `\\b(?:until|till|til) (?:${somebody} (?:at [a-z]+ )?(?:(?:is |are |feels? |'s |'re )?(?:both |all |quite |really )?` +
        `(?:${oneOf(satisfied)}|${oneOf(pleasings)})|(?:'s |is |are |do |does )(?=\\W*$|[,;.])))\\b` +
        '(?:[^.,;:!?()–—]{0,40}(?=[.,;:!?)]|$))?',
      'g',
    ),
    counts: (rest) => isOurs(rest) || work.test(rest.before),
  },
  {
    pattern: cuedPhrase(
      "\\b(?:until|till|til) (?:you|he|she|it|everyone|everybody|(?:the|your) (?:[a-z-]+ )?[a-z]+)(?:'re|'s)?(?: [a-z']+)? " +
        `(?!(?:${oneOf(happenings)})\\b)[a-z']+`,
      'g',
    ),
    counts: ({ before }) => reworks.test(before) || /\bwork(?:s|ed)? on\b/.test(before),
  },
  {
    pattern: cuedPhrase(
      '\\b(?:anything|everything|whatever)(?: else| more| other [a-z]+)? (?:that )?(?:it|the [a-z]+|they|you|your [a-z]+) ' +
        '(?:ever |may |might |can |could |should |then )*[a-z]+(?: (?:around|out|through|up|us|with|of))?|' +
        '\\bany (?:extra|further|more|other) (?:[a-z]+) (?:the|you|your)(?: [a-z]+)? ' +
        '(?:asks?|calls?|needs?|requires?|takes?|wants?|wish)(?: for)?|' +
        '\\bwhatever (?:crops|happens|turns)\\b',
      'g',
    ),
    counts: ({ plain, before, after }) => /: *$/.test(before) || (free.test(plain.slice(before.length)) && !/\bnot\b|n't\b/.test(after)),
  },
  {
    pattern: cuedPhrase(
      "\\b(?:any ?time|each time|every (?:single )?time|whenever) (?:it|something|anything|the [a-z]+|there|you)(?: is|'s| are)? [a-z]+",
      'g',
    ),
    counts: ({ plain }) => free.test(plain) && (ours.test(plain) || contact.test(plain)),
  },
  {
    pattern: cuedPhrase(
      '\\b(?:all|any|additional|extra|further|later|little|more|small|subsequent) (?:later |extra |further |small |more )?' +
        `(?:${oneOf(workNames)}|bits|jobs|things)\\b`,
      'g',
    ),
    counts: ({ before, after }) => freeBehind.test(after) && !countedBefore.test(before),
  },
  {
    pattern: cuedPhrase(
      "(?:^\\W*|[,;:–—-] |\\b(?:and|can|just|may|so|then) )keep (?:(?:'em|it|them|those|your [a-z]+) coming|" +
        '(?:asking|bringing|calling|coming|firing|phoning|ringing|sending|suggesting|texting|throwing)\\b' +
        '(?=[^.;]*\\b(?:me|us|back|round|in)\\b))',
      'g',
    ),
    counts: () => true,
  },
  {
    pattern: cuedPhrase(
      `\\b(?:amount|number) of ${oneOf(workNames)} (?:is|are) (?:all |entirely |quite )?(?:not fixed|open|up to you|yours to (?:choose|decide|say))\\b`,
      'g',
    ),
    counts: () => true,
  },
  {
    pattern: cuedPhrase(
      '\\b(?:ask|fire) away\\b|\\b(?:call|come|e-?mail|phone|ring|say the word|shout|text|' +
        'give (?:me|us) a (?:bell|buzz|call|ring|shout))(?: (?:me|us|back))? (?:any ?time|if|when|whenever) ' +
        '(?:you|it|anything|something)(?: (?:ever|still))? [a-z]+',
      'g',
    ),
    counts: ({ after }) => freeClause.test(after),
  },
  // “Want another picture up? Just drop us a line – it's all included.”
  {
    pattern: cuedPhrase("\\b(?:it|that|this)(?:'s| is) all (?:covered|included|part of the (?:package|plan|price)|taken care of)\\b", 'g'),
    counts: ({ before }) => /\bjust (?:ask|call|drop|e-?mail|let|message|phone|ring|say|send|shout|tell|text|write)\b[^.;]{0,50}?[,–—:-]\s*(?:and )?$/.test(before),
  },
  {
    pattern: cuedPhrase(
      '\\bif (?:you|your [a-z]+)(?: ever| later| then)* (?:(?:come up with|dream up|think of) (?:anything|something)|' +
        '(?:come up with|dream up|fancy|need|think of|wants?) (?:another|any more|further|more))\\b(?: [a-z]+)?',
      'g',
    ),
    counts: ({ after }) => free.test(after) && !/\p{Sc}/u.test(after),
  },
  {
    pattern: cuedPhrase('\\bwhether (?:you|it|they)[^.;,]{2,40} or (?:a dozen|a hundred|ten|twelve|twenty|thirty|fifty|more|\\d{2,3})\\b', 'g'),
    counts: ({ plain }) => free.test(plain),
  },
];

const boundlessWords: readonly Sign[] = [
  { pattern: cuedPhrase(`\\b${oneOf(boundless)}\\b`, 'g'), counts: ({ before, after }) => workBehind.test(after) || workBefore.test(before) },
];

export const endlessPatterns: readonly CuedPattern[] = [...boundlessWords, ...signs].map(({ pattern }) => pattern);

/** “Unlimited” and its like before or behind a name of work, in a sentence over `plainText`. */
export const boundlessIn = (sentence: Sentence, plain: string): readonly TextRange[] => found(boundlessWords, sentence, plain);

/** The other signs that count, with the words of each. Neither asks for limits, or whose doings they are. */
export const endlessIn = (sentence: Sentence, plain: string): readonly TextRange[] => found(signs, sentence, plain);

function found(from: readonly Sign[], sentence: Sentence, plain: string): readonly TextRange[] {
  return from.flatMap(({ pattern, counts }) =>
    pattern.matchAll(sentence, plain).flatMap(({ index: start, 0: words }) => {
      const end = start + words.length;
      return counts({ plain: plain.slice(0, start) + ' '.repeat(words.length) + plain.slice(end), before: plain.slice(0, start), after: plain.slice(end) })
        ? [{ start, end }]
        : [];
    }),
  );
}
