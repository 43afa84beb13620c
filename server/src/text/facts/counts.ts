/** Numbers of things: “three films”, and “the four films”, which says that there are no others. */
import { CuedPattern, whereCued } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { plainText } from './tense';

export interface ThingCount extends TextRange {
  /** The last word of the thing, in the plural. */
  readonly noun: string;
  /** The word before it, if there is one: “short” of “three short films”. */
  readonly modifier: string;
  readonly count: number;
  /**
   * - `all`: “the four films”, “all four films”, of things told of before.
   * - `some`: “four films”, told for the first time.
   * - `part`: some of them, a choice, or what was: it makes other numbers right and none wrong.
   */
  readonly scope: 'all' | 'some' | 'part';
}

/** The counts of a sentence, in order. */
export const countsIn = (sentence: Sentence): readonly ThingCount[] => sentence.note(findCounts);

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const counted = new CuedPattern(`(?<![\\d.,/\\p{Sc}-]|\\p{Sc} )\\b(${numbers.join('|')}|\\d{1,3})[\\s-]+((?!of|or|to|and|in|the|on|for|more|other)[a-z-]+ )?([a-z-]{2,}s)\\b(?![-'])`, 'gu');
const noThing = /^(?:days?|weeks?|hours?|minutes?|months?|years?|times|seconds|nights?|is|was|has|does|this|its|plus|rounds|steps|points|questions|options|things|ways|reasons|parts|changes|others|thirds|percent|pounds|euros|dollars|pence|cents|stages|phases|instalments|installments|payments|words|versions|people|always|ones|sets|lines|quarters|sides|means|costs|includes|covers|takes|kilometres|miles|metres|km|degrees|business|yes|less|class|per|us|sources|dates|weekdays|decimals|mornings|afternoons|evenings|sessions|calls|meetings|visits|revisions)$/;
const partOf = new CuedPattern(/\b(?:of (?:the|which|them|these|those)|each|every|per|options?|packages?|if|or|was|were|had|up to|at least|at most|more than|fewer than|only|first|last|other|another|additional|extra|more|further|next|than|instead|original\w*|previous\w*|now|now that|some|choose|pick|another|or so|month|week)\b|\?\s*$|n't\b|\bnot\b/);

const none: readonly ThingCount[] = [];

const findCounts = whereCued([counted], none, (sentence: Sentence): readonly ThingCount[] => {
  if (sentence.text.length > 1500) return none;
  const plain = plainText(sentence);
  const isPart = partOf.test(sentence, plain);
  const found: ThingCount[] = [];
  for (const { index, 0: match, 1: number, 2: modifier, 3: noun } of counted.matchAll(sentence, plain)) {
    const range = { start: index, end: index + match.length };
    if (noThing.test(noun!) || /ss$/.test(noun!) || sentence.isQuoted(range)) continue;
    const count = /\d/.test(number!) ? Number(number) : numbers.indexOf(number!) + 2;
    const before = plain.slice(Math.max(0, index - 24), index);
    const after = plain.slice(range.end, range.end + 20);
    const isAll = /(?:^|[^\p{L}])(?:the|all|all the|all of the|these)\s+$/u.test(before) && endsThing.test(after);
    found.push({ ...range, noun: noun!, modifier: modifier?.trim() ?? '', count, scope: isPart || /\b(?:about|around|over|between|from|roughly|nearly|almost)\s+$/.test(before) ? 'part' : isAll ? 'all' : 'some' });
  }
  return found.length > 0 ? found : none;
});

/** “The four films who …” would tell which ones are meant; these do not. */
const endsThing = /^\s*(?:$|[.,;:!)]|(?:costs?|are|will|take|come|can|together|by|include|total|need|go|have|get)\b)/;
