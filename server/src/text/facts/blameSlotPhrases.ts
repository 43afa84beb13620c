/** Words that put the fault on whoever is named behind them: “… was botched by |”, “the mistake lies with |”. */
import type { CuedPattern } from '../cuedPattern';
import { cuedPhrase, oneOf, phrase } from './cues';
import { shouldHave } from '../../words/dutyWords';
import { failings, faultNouns, harming } from '../../words/failureWords';
import { asides } from './fillers';
import { verbs } from './verbForms';

export interface BlameSlotPhrase {
  /** Ends where the name begins. */
  readonly pattern: CuedPattern;
  /** What must follow the name. */
  readonly then?: RegExp;
  /** How many characters right before belong to it, `undefined` where they do not fit. */
  readonly isDone?: (before: string) => number | undefined;
  /** Only where something is said to have gone wrong. */
  readonly isAmidHarm?: boolean;
  /** True where the client is spoken of in other phrases. */
  readonly others?: boolean;
}

const degree = '(?: (?:[a-z]+ly|all|once again|again|just|in fact|of course|at least|in part|therefore|down|due))*';
const because =
  '(?:because of|due to|owing to|on account of|thanks to|as a (?:direct )?(?:result|consequence) of|caused by|down to|' +
  "but for|were it not for|if it (?:were|was) not for|if it weren't for|had it not been for|attributable to|" +
  'traceable to|traced (?:back )?to|stem(?:s|med)? from|ar(?:ises|ose) from|result(?:s|ed)? from|' +
  'the (?:consequence|result|outcome|upshot) of|blamed on)';
const fault =
  '(?:fault|blame|responsibility|error|mistake|oversight|problem|liability|failure|slip-?up|mix-?up|omission|negligence|' +
  'delay|buck|cause|bottleneck|hold-?up)';
const thatIsAll = "(?=\\W*$|[,;:]| (?:and|but|who|which|not|again|alone|now|entirely|here|for)\\b)";

/** Those of a list that are words alone, with no choice between some. */
const plainEntries = (list: string): string => list.split(', ').filter((entry) => /^[\w' -]+$/.test(entry)).join(', ');
const harm = new Set([
  'caused',
  'made worse',
  'committed',
  'held up',
  'slowed down',
  'delayed',
  'ruined',
  'spoilt',
  'spoiled',
  'ignored',
  'withheld',
  ...[failings, harming].flatMap((list) => verbs(plainEntries(list), 'participle').slice(3, -1).split('|')),
]);
const aside = phrase(`${asides} $`);

/** “… was botched completely ”: the last one to three words before are a deed that does harm. */
function isDone(before: string): number | undefined {
  const tail = aside.exec(before);
  if (!tail) return undefined;
  const words = before.slice(0, tail.index).split(/ +/);
  for (let count = 1; count <= 3; count++) {
    const deed = words.slice(-count).join(' ');
    if (harm.has(deed)) return before.length - before.lastIndexOf(words.at(-count)!, before.length - (deed.length - words.at(-count)!.length));
  }
  return undefined;
}

export const blameSlotPhrases: readonly BlameSlotPhrase[] = [
  {
    pattern: cuedPhrase(
      `\\b${fault}s?(?: [\\w'-]+){0,6}?${degree} (?:lie|lies|lay|rest|rests|rested|sit|sits|sat|stops|belongs?|happened|` +
        `occurred|originated|arose|originates|is|was)${degree} (?:with|at|on) `,
      'g',
    ),
    then: phrase("(?:'s (?:end|side|door|feet))?(?! (?:page|side of the|form)\\b)", 'y'),
  },
  { pattern: cuedPhrase(`\\b${fault}s? (?:(?:is|was|were) )?(?:made |committed |introduced )?(?:by|on the part of|on the side of) `, 'g') },
  { pattern: cuedPhrase('\\b(?:put|puts|putting) (?:it|this|that|the [\\w-]+) (?:all )?down to ', 'g') },
  {
    pattern: cuedPhrase(
      '\\b(?:belated|careless|delayed|faulty|incomplete|incorrect|late|misuse|mishandling|neglect|negligent|non-?payment|' +
        "poor|premature|shoddy|sloppy|slow|sudden|tardy|unauthori[sz]ed|wrong)(?: [\\w'-]+){1,6}? by ",
      'g',
    ),
    then: phrase('(?! (?:mistake|accident|then|now)\\b)', 'y'),
  },
  {
    pattern: cuedPhrase(`\\b${because} `, 'g'),
    then: phrase(
      "(?:'s|s')? (?:not |always |constantly )?(?:forgetting|losing|missing|being|ignoring|leaving|sending|getting|giving|" +
        'taking|changing|deleting|breaking|dropping|mixing|messing|turning up|coming|going|overlooking|refusing|failing|' +
        'waiting|misreading|putting|switching|[a-z]+ing (?:too|so) late)\\b',
      'y',
    ),
  },
  { pattern: cuedPhrase(`\\b(?:on the part of|the (?:fault|doing|handiwork) of|(?:at|to) (?:the )?(?:hands|door) of) `, 'g') },
  {
    pattern: cuedPhrase(
      '\\bthe (?:real |true |only |main )?(?:culprits?|guilty party|one to blame|person to blame|weak link|party at fault)' +
        `(?: (?:here|in this case))? (?:is|was|are|were)${degree} `,
      'g',
    ),
  },
  {
    pattern: cuedPhrase(
      '\\b(?:this|that|it|one|which|delay|mistake|error|mess|problem|blame|fault|mix-?up|muddle|bill|cost|loss|slip|hold-?up|' +
        'surcharge|damage|(?:extra|second) (?:day|trip|visit|hour)|mix-up with the [\\w-]+)' +
        `(?:'s| (?:is|was|are|were))${degree} on `,
      'g',
    ),
    then: phrase(`(?:r own head|'s head)?${thatIsAll}`, 'y'),
  },
  {
    pattern: cuedPhrase(`\\b(?:(?:is|was|are|were|'s)${degree} (?:down to|due to|because of|the work of)|(?:was|were)${degree} up to) `, 'g'),
    then: phrase(thatIsAll, 'y'),
  },
  { pattern: cuedPhrase('\\bby (?:mistake by |accident by )?', 'g'), isDone, then: phrase('(?! (?:want|need|ask|mistake|accident)\\b)', 'y') },
  {
    pattern: cuedPhrase(
      "\\b(?:no|not|never|nothing|neither)(?: [\\w'-]+){0,5}? (?:been |were |was )?(?:given|sent|provided|shared|approved|" +
        'returned|signed|paid|supplied|forwarded|confirmed|cleared|released|submitted|passed on|done|told|shown|answered|' +
        "communicated|briefed|informed)(?: [\\w'-]+){0,3}? by ",
      'g',
    ),
  },
  {
    pattern: cuedPhrase(`\\b${because} `, 'g'),
    then: phrase(
      `(?:'s|s'|r(?: own)?|rs) (?:[\\w-]+ ){0,3}?${oneOf(faultNouns)}` +
        "(?! (?:page|message|report|log|code|list|margin|rate|screen|period|clause)\\b)(?![\\w'-])|" +
        `(?:,? who|,? which)(?: [\\w'-]+){0,2}? (?:was|were|${verbs(failings, 'past').slice(3, -1)}|` +
        `${verbs(harming, 'past').slice(3, -1)}|did not|didn't|never|couldn't|could not|left)\\b`,
      'y',
    ),
  },
  {
    pattern: cuedPhrase(`(?:\\b(?:(?:it|this|that) )?(?:is|was|are|were)|(?:\\b(?:it|this|that))?'s)${degree} `, 'g'),
    then: phrase(
      "(?:'s|s'|r|rs) (?:own |very own )?(?:bad work|blunder|bodge|carelessness|cock-?up|doing|error|failure|fault|handiwork|" +
        'idea|job|mess|mistake|mix-?up|muddle|negligence|omission|oversight|poor work|shoddy work|slip|sloppiness)' +
        '(?! (?:page|message|report|log|code|list|margin|rate|screen|that (?:brought|gave|led us|made|saved|won)|' +
        "to (?!know|check|renew|tell|order|send|book|make sure))\\b)(?![\\w'-])",
      'y',
    ),
  },
  {
    pattern: cuedPhrase(`\\b(?:if|if only) `, 'g'),
    then: phrase(
      `(?: had|'d)(?: (?:only|actually|just|simply|not|at least|really|bothered to|ever))* (?:${oneOf(shouldHave)}|` +
        'been (?:clearer|honest|open|quicker|faster|on time|reachable|available|prompt|careful|told|more careful|a bit quicker|' +
        "a little clearer))(?![\\w'-])(?! (?:any|a choice|questions)\\b)",
      'y',
    ),
    others: true,
  },
  {
    pattern: cuedPhrase("\\b(?:we|i)(?: have to| must| can only| do|'d| would| rather)* (?:blame|hold) ", 'g'),
    then: phrase("(?:(?:[\\w'-]+ ){0,3}(?:responsible|accountable|liable))?", 'y'),
  },
  { pattern: cuedPhrase('(?:^|[,;:–—-] ?|\\b(?:please|so|just) )blame ', 'g'), then: phrase(',? (?:not (?:us|me)|for)\\b', 'y') },
  {
    isAmidHarm: true,
    pattern: cuedPhrase(
      '\\b(?:complaint|confusion|crack|damage|delay|dent|dirt|error|fault|leak|mark|mess|mistake|mix-up|muddle|noise|problem|' +
        "scratch|scratche|smell|stain|trouble|typo|virus)s? (?:[\\w'-]+ ){0,5}?(?:come|comes|came|stem|stems|stemmed) " +
        '(?:[a-z]+ly )?from ',
      'g',
    ),
  },
  {
    isAmidHarm: true,
    pattern: cuedPhrase('\\b(?:started|starts|began|begins|originated|arose|crept in|happened|occurred|lies|was introduced|was made) (?:at|with|in) ', 'g'),
    then: phrase("(?! (?:on|at) |'s (?:house|home|place|shop|office))", 'y'),
  },
  {
    isAmidHarm: true,
    pattern: cuedPhrase('\\b(?:is|was|were|are|been) (?:[a-z]+ly )?(?:caused|triggered|created|introduced|produced) (?:on|at|by|from) ', 'g'),
  },
  {
    isAmidHarm: true,
    pattern: cuedPhrase("\\b(?:thanks to|courtesy of|(?:have|has|can|could|may|only|'ve|got)(?: only| just)? (?:to )?thank|blame) ", 'g'),
    then: phrase('(?<!\\byou)(?! for (?:the |your )?(?:help|kind|lovely|patience|work)\\b)', 'y'),
  },
  { isAmidHarm: true, pattern: cuedPhrase("\\b(?:that|this|it)(?:'ll| will| would| must) have been ", 'g'), then: phrase('(?=\\W*$|[,;:])', 'y') },
];
