/** Whether a sentence of ours has to do with a deed that the client asked for: it names the deed, its thing, or speaks of it as “it”. */
import type { Sentence } from '../sentence';
import { deedWords } from '../../words/deedWords';
import { hasValue, isStatement } from './answerSigns';
import { figuresIn, isKinOf } from './answerTies';

import { stemOfAny, type DeedParts } from './deedParts';
import { hasVerdict, isElliptic } from './elliptic';
import { common, isPraise } from './news';
import type { OwnPlace, Wanted } from './ownPlaces';
import { datesIn } from './dates';
import { plainText } from './tense';

/** From so much on, a sentence is taken to report the deed. */
export const enough = 2.5;

/** What speaks for a sentence by its place. */
export interface Standing {
  /** True for the first statement of our words. */
  readonly isFirst: boolean;
  /** True where more than this was asked. */
  readonly isOneOfMany: boolean;
  /** True where its paragraph answers something else that was asked. */
  readonly isAmong: boolean;
  /** True where it answers something else that was asked. */
  readonly isTaken: boolean;
  /** True where what stands before it in its paragraph tells something, which its “it” means. */
  readonly goesOn: boolean;
}

/** The sets of verbs that a stem stands in. */
const setsOf = new Map<string, number[]>();

function deedsOf(stem: string): readonly number[] {
  if (weak.has(stem)) return none;
  if (setsOf.size === 0)
    deedWords.forEach((line, index) => line.split(' ').forEach((word) => setsOf.set(stemOfAny(word), [...(setsOf.get(stemOfAny(word)) ?? []), index])));
  return setsOf.get(stem) ?? none;
}

const none: readonly number[] = [];

const allStems = (sentence: Sentence): ReadonlySet<string> => sentence.note(findStems);
const findStems = ({ words }: Sentence): ReadonlySet<string> => new Set(words.map(({ lower }) => stemOfAny(lower)));

/**
 * How much speaks for it that the place tells what became of the request.
 *
 * @param isLinked True where naming the thing does not suffice: the deed is named too, or the sentence takes up what was asked.
 */
export function deedScore(
  one: Wanted,
  { verb, thing }: DeedParts,
  place: OwnPlace,
  { isFirst, isOneOfMany, isAmong, isTaken, goesOn }: Standing,
  isLinked: boolean,
): number {
  const { sentence, about } = place;
  const text = plainText(sentence);
  if (!goesOn && !isTaken && (hasVerdict(text) || refuses.test(text)) && (isFirst || !isLinked)) return enough;
  const stems = allStems(sentence);
  const telling = [...thing].filter((stem) => !common.has(stem));
  const things = telling.length > 0 ? telling : [...thing];
  const named = things.filter((stem) => about.some((said) => said.has(stem))).length;
  const deed = stemOfAny(verb);
  const namesDeed = verb !== '' && !weak.has(deed) && (stems.has(deed) || (deed.length > 4 && [...stems].some((stem) => stem.startsWith(deed))));
  const hasKin = !namesDeed && verb !== '' && deedsOf(deed).some((set) => [...stems].some((stem) => deedsOf(stem).includes(set)));
  const isTakenUp = !goesOn && !isTaken && takesUp.test(firstClause(text)) && !itself.test(text);
  const comesBy = !isTaken && datesIn(sentence).length > 0 && comes.test(sentence.text);
  const isNamed = (isAmong || (isFirst && isOneOfMany)) && !isTaken && named > 0 && named === things.length;
  const isSign = !isTaken && (asWished.test(text) || (isFirst && figuresIn(one.ask.text).some((figure) => figuresIn(text).includes(figure))));
  if (isLinked && ((!namesDeed && !isSign && !comesBy && !isNamed && !(isTakenUp && isFirst) && !(hasKin && (named > 0 || isFirst))) || isPraise(sentence)))
    return 0;
  let score = named === 0 ? 0 : named * 2 < things.length ? 0.4 : telling.length > 0 ? 2 : 1;
  if (namesDeed) score += named > 0 ? (named * 2 < things.length ? 1 : 2) : isTaken ? 0.5 : 1.5;
  else if (hasKin) score++;
  if (named === 0 && isKinOf(thing, sentence)) score += 0.5;
  score += Math.min(
    0.8,
    0.4 * [...one.topic].filter((stem) => !thing.has(stem) && !common.has(stem) && !/\d/.test(stem) && about.some((said) => said.has(stem))).length,
  );
  if (isTakenUp) score += isFirst ? 2 : 1;
  if (isSign) score++;
  if (comesBy) score += wantsSomebody.test(one.ask.text) ? 2 : 1;
  // Without any of these nothing ties the two.
  if (score === 0) return 0;
  if (hasValue('do', sentence) || weDid.test(text) || isSo.test(text) || isElliptic(text) || datesIn(sentence).length > 0) score++;
  if (isFirst && !isTaken) score++;
  if (isAmong) score += 0.5;
  if (
    contrasts.some(
      ([asked, said]) =>
        (asked.test(one.ask.text) && said.test(text) && !asked.test(text)) || (said.test(one.ask.text) && asked.test(text) && !said.test(text)),
    )
  )
    score -= 2;
  return score;
}

export const tellsOfDeed = ({ sentence, isCourtesy, block }: OwnPlace): boolean => !isCourtesy && block.type !== 'heading' && isStatement(sentence);

/** Verbs that any sentence may have. */
const weak = new Set('be do get give go have let make need put take'.split(' ').map(stemOfAny));
/** “Wednesday is beyond me, I’m afraid.” */
export const refuses = /\b(?:afraid|beyond (?:me|us)|can't|cannot|not before|not until|rather not|sadly|unfortunately|won't)\b/;
const takesUp = new RegExp(
  '\\b(?:he|her(?= (?:a|an|and|at|back|for|in|on|the|to|up|with)\\b|\\W*$)|him|it|one|ones|she|that|them|these|they|this|those)\\b' +
    '(?! (?:afternoon|evening|month|morning|week|year)\\b)',
);
/** “It is so that …”, “it was a pleasure”. */
const itself = new RegExp(
  "^\\W*(?:oh,? )?(?:it|that|this)(?:'s| is| was| will be| has been)(?: \\w+)? (?:an?|awful|best|good|great|indeed|kind|" +
    'lovely|nice|so|such|too|true|very|wonderful)\\b',
);
const weDid = new RegExp(
  "\\b(?:i|we|he|she|they|it)(?:'ve)? (?:[a-z]+ed|bought|came|cut|drove|found|gave|got|had|left|lost|made|met|paid|put|" +
    'ran|rang|saw|sent|spoke|told|took|went|wrote)\\b|^\\W*(?:[a-z]{2,}ed|took|put|sent|made|got|left|gave)\\b',
);
/** “It is gone”, “he has it”, “that one is clear as well”. */
const isSo = new RegExp(
  "(?:\\b(?:is|are|has|have)|'s|'re) (?:[a-z]+ly |now |all |already |back |quite )*(?:gone|out|off|in|on|up|back|through|" +
    'clear|down|fine|right|dry|it|them|one|your|closed|over)\\b|\\b(?:also|as well|should have|too)\\b',
);
/** “Joe is with you on Wednesday”, “the tuner comes on Friday”. */
const comes = new RegExp(
  '^\\W*(?:(?:[Oo]ur|[Mm]y|[Tt]he|[Aa]n?) (?:assistant|brother|builder|carpenter|cleaner|colleague|crew|daughter|doctor|' +
    'driver|electrician|engineer|farrier|fitter|gardener|glazier|inspector|joiner|lads?|locksmith|man|mason|mechanic|men|' +
    'mover|nurse|painter|partner|photographer|plumber|roofer|son|surveyor|sweep|team|technician|tiler|tuner|vet)|' +
    '(?!(?:It|They|This|That|There|We|You|Your|The|Our|My|An?)\\b)\\p{Lu}\\p{Ll}+)\\b[^.;]{0,50}?' +
    '(?:\\b(?:calls|come|comes|coming|drops|drives|looks|pops|there|visits)\\b(?! (?:from|out|to)\\b)|\\bwith you\\b)',
  'u',
);
/** “We’ll see you on the 9th instead.” */
const asWished = /\b(?:as (?:you )?(?:asked|requested|wanted|wished)|from now on|instead(?! of))\b/;
/** “Please send somebody round.” */
const wantsSomebody = /\b(?:any(?:one|body)|call|come|look|round|some(?:one|body)|visit)\b/i;

const firstClause = (text: string): string => {
  const [first = '', second = ''] = text.split(/[,;]/, 2);
  return (first.trim().includes(' ') ? first : `${first} ${second}`).split(/ (?:and|but|so) /, 1)[0]!;
};

/** One of two says nothing of the other. */
const contrasts: readonly (readonly [RegExp, RegExp])[] = [
  [/\bback\b/i, /\bfront\b/i],
  [/\bold\b/i, /\bnew\b/i],
  [/\blast\b/i, /\bfirst\b/i],
  [/\bleft\b/i, /\bright\b/i],
  [/\bnorth\b/i, /\bsouth\b/i],
  [/\beast\b/i, /\bwest\b/i],
  [/\bupstairs\b/i, /\bdownstairs\b/i],
  [/\btop\b/i, /\bbottom\b/i],
];
