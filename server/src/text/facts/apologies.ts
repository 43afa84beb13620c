/** Apologies, what they are worth, and what they are for. */
import { whereCued } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { doubtBefore, doubtBehind, hearsOfUs, type Doubt } from './apologyDoubts';
import { vagueWrongs } from '../../words/apologyWords';
import { oneOf } from './cues';
import { feelsForSomebody } from './sympathies';
import { plainText } from './tense';
import {
  afterSay,
  apologise,
  business,
  clause,
  intensifier,
  notOurs,
  ofOurselves,
  onlyWhen,
  pointsBack,
  refusal,
  refusalBefore,
  small,
  smallBefore,
  sorry,
  sympathy,
  told,
  vague,
} from './apologiesPatterns';

export interface Apology extends TextRange {
  /**
   * - `real`: for something that went wrong.
   * - `empty`: “sorry if”, “sorry, but”, “sorry you feel”, “any inconvenience”: not owned.
   * - `small`: for a long mail, a late reply; a word of excuse is enough.
   * - `sympathy`: “sorry to hear”, “sorry you are ill”: nothing of ours went wrong.
   * - `refusal`: a polite no: “sorry, we can’t”.
   */
  readonly type: 'real' | 'empty' | 'small' | 'sympathy' | 'refusal';
  /** True for “sorry”, false for “we apologise” and “we regret”. */
  readonly saysSorry: boolean;
  /** True when it says what went wrong: “for the wrong prices on your page”, not “for the inconvenience”. */
  readonly saysWhat: boolean;
  readonly person: 'I' | 'we';
  /** What makes it empty: “sorry if”, “sorry you feel”, “any inconvenience”, “sorry, but”. */
  readonly doubt: Doubt | undefined;
}

/** The first apology in a sentence that counts for most; `undefined` when there is none. */
export const apologyIn = (sentence: Sentence): Apology | undefined => sentence.note(findApology);

export const findApology = whereCued([sorry, apologise], undefined, (sentence: Sentence): Apology | undefined => {
  const text = plainText(sentence);
  let first: Apology | undefined;
  for (const match of sorry.matchAll(sentence, text)) {
    const apology = apologyAt(sentence, text, match.index, match.index + match[0].length, true);
    if (apology && (!first || apology.type === 'real' || apology.type === 'empty')) first = apology;
    if (first?.type === 'real' || first?.type === 'empty') return first;
  }
  const formal = apologise.exec(sentence, text);
  if (!formal) return first;
  const lead = /^[.,;:!–—-]? ?(?:and )?/.exec(formal[0])![0].length;
  return apologyAt(sentence, text, formal.index + (/^(?:[.,;:!–—-]|and)/.test(formal[0]) ? lead : 0), formal.index + formal[0].length, false) ?? first;
});

function apologyAt(sentence: Sentence, text: string, start: number, end: number, saysSorry: boolean): Apology | undefined {
  end = start + text.slice(start, end).trimEnd().length;
  if (sentence.isQuoted({ start, end })) return undefined;
  const before = text.slice(0, start);
  const said = text.slice(start, end);
  if (saysSorry && !/^(?:i|we)\b/.test(said) && notOurs.test(before) && !(/\bhow $/.test(before) || afterSay.test(before))) return undefined;
  if (/\b(?:no need|don't need|not need|needn't|way of saying|not) (?:to )?$/.test(before) || /\b(?:not|never)\b/.test(said)) return undefined;
  if (/^\W*(?:so |very )?sorry(?: about that| for that| again)?\W*$/.test(text))
    return { type: 'small', doubt: undefined, start, end, saysSorry, saysWhat: false, person: 'I' };
  const behind = text.slice(end);
  const earlier = doubtBefore(before);
  if (earlier)
    return { type: 'empty', doubt: earlier.doubt, start: earlier.start, end, saysSorry, saysWhat: false, person: /\bwe\b|\bour\b/.test(said) ? 'we' : 'I' };
  const pause = intensifier.exec(behind)![0].length;
  const { type: ownType, doubt, length } = typeOf(behind.slice(pause), said);
  const type = ownType === 'real' && pointsBack.test(behind) ? typeBefore(before) : ownType;
  const person = /\bwe\b|\bour\b/.test(said) || (!/\b(?:i|my)\b/.test(said) && /\bwe\b/.test(text) && !/\bi\b/.test(text)) ? 'we' : 'I';
  return {
    type,
    doubt,
    start,
    end: length ? end + pause + length : start + said.trimEnd().length,
    saysSorry,
    saysWhat: type === 'real' && (saysWhat(behind.slice(pause)) || (pointsBack.test(behind) && told.test(before))),
    person,
  };
}

interface Kind extends Pick<Apology, 'type' | 'doubt'> {
  /** How much of the words behind belongs to it. */
  readonly length: number;
}

function typeOf(behind: string, said: string): Kind {
  if ((sympathy.test(behind) && !hearsOfUs.test(behind)) || feelsForSomebody(behind)) return { type: 'sympathy', doubt: undefined, length: 0 };
  const found = doubtBehind(behind, said);
  if (found === 'polite') return { type: 'small', doubt: undefined, length: 0 };
  // “Sorry, but could you send it again?” is a request.
  if (found) return found.doubt === 'but' && /\?\s*$/.test(behind) ? { type: 'small', doubt: undefined, length: 0 } : { type: 'empty', ...found };
  if (refusal.test(behind)) return { type: 'refusal', doubt: undefined, length: 0 };
  return { type: small.test(behind) ? 'small' : 'real', doubt: undefined, length: 0 };
}

const typeBefore = (before: string): Apology['type'] => (refusalBefore.test(before) ? 'refusal' : smallBefore.test(before) ? 'small' : 'real');

const wrong = new RegExp(`\\b${oneOf(vagueWrongs)}\\b`);

/** True when the words behind “sorry” name what went wrong. */
function saysWhat(behind: string): boolean {
  const [, joint, words] = /^[,:]?(?: +(for|about|that)\b)? *([^.;!?]*)/.exec(behind)!;
  if (!words || vague.test(behind) || onlyWhen.test(words) || (joint === undefined && ofOurselves.test(words))) return false;
  if (joint === 'that') return words.trim().split(/ +/).length > 2;
  if (joint === undefined) return /\b(?:i|we|you|your|the|our|it|this|there|my|a|an|some|two|three)\b/.test(words) && words.trim().split(/ +/).length > 2;
  const thing = wrong.exec(words);
  if (thing && clause.test(words.slice(thing.index + thing[0].length))) return true;
  if (thing && business.test(words.slice(thing.index + thing[0].length))) return false;
  if (thing)
    return (
      /^ (?:in|on|with|at|of|from|during|when|where) (?!you\b|this|that|it\b)/.test(words.slice(thing.index + thing[0].length)) ||
      /\bwrong|\bmissing|\blate\b/.test(words.slice(0, thing.index))
    );
  return /[a-z]{3}/.test(
    words.replace(
      /\b(?:the|this|that|what|happened|has|have|had|it|all|everything|and|caused?|you|any|us|letting|let|down|today|yesterday|here|mix-up)\b/g,
      '',
    ),
  );
}
