/** Numbers of what a collective holds, with its noun left out: “a group of 14,” “your ring of eight”, “in an edition of 150”. */
import { CuedPattern } from '../cuedPattern';
import { whereCued } from '../cuedFinder';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { factClause, factStem } from './factClause';
import { isDoubtful, isTold } from './factDoubts';
import { numberNamed, numberSource } from './numberNames';
import { subjectOf, type PlacedFact } from './placedFacts';
import type { StatedFact } from './statedFacts';
import { plainText } from './tense';

/** What each holds; “people” stands for whoever a word in -ers, -ors or -ists may name. */
const members: Readonly<Record<string, string>> = {
  band: 'people',
  cast: 'people',
  choir: 'people',
  class: 'people',
  collection: '',
  company: 'people',
  crew: 'people',
  edition: 'books copies etchings impressions linocuts maps posters prints sheets',
  fleet: 'bikes boats buses cars coaches lorries vans',
  flock: 'birds ewes geese hens sheep',
  group: 'people',
  herd: 'cattle cows deer goats reindeer',
  house: 'people',
  pack: 'dogs hounds',
  party: 'people',
  peal: 'bells',
  ring: 'bells',
  squad: 'people',
  string: 'horses ponies',
  troupe: 'people',
};
const stemsOf = new Map(
  Object.entries(members).map(
    ([name, words]) =>
      [
        name,
        new Set(
          words
            .split(' ')
            .filter((word) => word !== 'people' && word !== '')
            .map(factStem),
        ),
      ] as const,
  ),
);
const collective = new CuedPattern(
  `\\b(${Object.keys(members).join('|')}) of (${numberSource})(?![\\d.,-]*\\d)(?=[,.;:!?)]|$|` +
    ' (?:and|are|arrives?|at|comes?|for|from|in|is|on|starting|that|to|which|who|will|with)\\b)',
  'gu',
);
const personal = /(?:ers|ors|ists|ants|ents)$/;
const folk = new Set('adults boys children dancers girls guests heads ladies men people persons women'.split(' '));
const stops: ReadonlySet<string> = new Set();
const none: readonly StatedFact[] = [];

const collectivesIn = whereCued([collective], none, (sentence: Sentence): readonly StatedFact[] => {
  const plain = plainText(sentence);
  if (isTold(sentence)) return none;
  return collective.matchAll(sentence, plain).flatMap(({ 0: whole, 1: name, 2: number, index }): StatedFact[] => {
    const value = numberNamed(number!);
    const end = index + whole.length;
    const start = end - number!.length;
    if (value === undefined || value < 3 || /\b(?:each|every|largest|maximum|per|up to|smallest) (?:[a-z]+ )?$/.test(plain.slice(0, index))) return [];
    const fact: StatedFact = {
      type: 'count',
      role: `of ${name!}`,
      value: String(value),
      clause: factClause(sentence, { start, end }, [], stops),
      isDefinite: false,
      hosts: [],
      start,
      end,
    };
    return sentence.isQuoted(fact) || isDoubtful(fact, sentence) ? [] : [fact];
  });
});

/** The only one of a letter, in its text or its subject. */
export function collectiveOf(document: ProseDocument): PlacedFact | undefined {
  const subject = subjectOf(document);
  const places = [...(subject ? [{ ...subject, block: undefined, notes: subject.sentence.note(collectivesIn) }] : []), ...document.hits(collectivesIn)];
  const found = places.flatMap(({ start, block, sentence, notes }) =>
    notes.map((fact): PlacedFact => ({ fact, start: fact.start + start, end: fact.end + start, block, unit: sentence })),
  );
  return found.every(({ fact: { value } }) => value === found[0]!.fact.value) ? found[0] : undefined;
}

/** “Bells” of a ring, “walkers” of a group. */
export function mayBeMembers({ role }: StatedFact, noun: string): boolean {
  const name = role.slice('of '.length);
  return members[name] === 'people' ? personal.test(noun) || folk.has(noun) : (stemsOf.get(name)?.has(factStem(noun)) ?? false);
}
