/** How far a sentence of ours is about a question, and whether it was written for another. */
import { stemsOf } from './answerSigns';
import { common } from './news';
import type { OwnPlace, Wanted } from './ownPlaces';
import { plainText } from './tense';

/** A sentence of ours, held against a question. */
export interface Told {
  readonly one: Wanted;
  /** The question in small letters. */
  readonly asked: string;
  readonly place: OwnPlace;
  readonly text: string;
  /** How many telling words of the question stand in the sentence or in what it goes on from. */
  readonly hits: number;
  /** True where the sentence says more of other questions, and has no room for this one. */
  readonly isClaimed: boolean;
  /** True where the sentence is the answer to another question. */
  readonly isUsed: boolean;
}

export function toldOf(one: Wanted, place: OwnPlace, wanted: readonly Wanted[]): Told {
  const text = plainText(place.sentence);
  const hits = hitsOf(one, place);
  const others = wanted.filter((other) => other !== one);
  const claims = (other: Wanted): boolean => {
    const own = ownHits(other, place);
    return own > hits || (own > 0 && own === hits && other.answer?.start === place.start);
  };
  return {
    one,
    asked: one.ask.text.toLowerCase().replaceAll('’', "'"),
    place,
    text,
    hits,
    // “Yes, we can do the corner on Saturday” says yes to that and to nothing else.
    isClaimed: !forAll.test(text) && others.filter(claims).length >= roomIn(text),
    isUsed: others.some(({ answer }) => answer?.start === place.start),
  };
}

const forAll = /\b(?:all (?:of (?:it|that|them|these|this)|three|four)|both|each|either|neither)\b/;

/** How many questions a sentence may answer. */
export const roomIn = (text: string): number => 1 + (text.match(/; |, (?:and|but|or) /g)?.length ?? 0);

/** The words that tell what a question is about; days and pages where it names nothing else. */
export function tellingOf({ topic }: Wanted): readonly string[] {
  const telling = [...topic].filter((stem) => !common.has(stem));
  return telling.length > 0 ? telling : [...topic];
}

const hitsOf = (one: Wanted, place: OwnPlace): number => tellingOf(one).filter((stem) => hasStem(place, stem)).length;
const hasStem = ({ about }: OwnPlace, stem: string): boolean => about.some((stems) => stems.has(stem));

/** The same in the words of the sentence itself. */
export const ownHits = (one: Wanted, { about }: OwnPlace): number => tellingOf(one).filter((stem) => about[0]!.has(stem)).length;

/** How many of the stems the sentence, or what it goes on from, names. */
export const countNamed = (stems: ReadonlySet<string>, place: OwnPlace): number => [...stems].filter((stem) => hasStem(place, stem)).length;

/** “The guarantee runs on, whoever owns the house”: the sentence begins with the question’s subject. */
export function beginsWith(subject: ReadonlySet<string>, text: string): boolean {
  const stems = stemsOf(firstWords.exec(text)?.[1] ?? '');
  return [...subject].some((stem) => !common.has(stem) && stems.has(stem));
}
const firstWords = /^\W*(?:(?:and|but|as for) )?((?:[\w'-]+ ){1,3}[\w'-]+)/;

/** True for a sentence about “it” or “them”, which goes on from what was asked. */
export const startsWithPronoun = (text: string): boolean => pronounFirst.test(text);
const pronounFirst = /^\W*(?:(?:and|but|so|well|oh),? )?(?:it|they|that|this|he|she|those|these)\b/;

/** How surely a sentence says what is asked. */
export type Bearing = 'surely' | 'likely' | undefined;
export const likely = (isSo: boolean): Bearing => (isSo ? 'likely' : undefined);
