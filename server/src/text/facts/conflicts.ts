/** Finds the same price, day or number of things stated in two ways. In doubt, there is no conflict. */
import type { Block } from '../blocks';
import { CuedPattern } from '../cuedPattern';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import { claimedFacts, type ClaimedFact } from './claimedFacts';
import { countsIn, type ThingCount } from './counts';
import { moneyIn } from './money';
import { outlineOf } from './outline';

export interface Conflict {
  readonly first: TextRange;
  readonly second: TextRange;
}

/** The facts that disagree with the first statement of the same; in order. */
export const conflictsIn = (document: ProseDocument): readonly Conflict[] => document.note(findConflicts);

type Placed<Fact> = Fact & { readonly block: Block };

function findConflicts(document: ProseDocument): readonly Conflict[] {
  const facts: Placed<ClaimedFact>[] = [];
  const counts: Placed<ThingCount>[] = [];
  for (const { sentence, start, block } of document.ownSentences) {
    for (const fact of claimedFacts(sentence)) if (block.type !== 'cell') facts.push(placed(fact, start, block));
    for (const count of countsIn(sentence)) counts.push(placed(count, start, block));
  }
  if (facts.length < 2 && counts.length < 2) return [];
  const found = [...factConflicts(facts, document), ...countConflicts(counts, document)];
  return found.length > 0 && offersChoice(document) ? found.filter(({ first }) => facts.some(({ type, start }) => type === 'day' && start === first.start)) : found.sort((a, b) => a.second.start - b.second.start);
}

const placed = <Fact extends TextRange>(fact: Fact, start: number, block: Block): Placed<Fact> => ({ ...fact, start: fact.start + start, end: fact.end + start, block });

/** With options or packages, each has a price and numbers of its own. */
const offersChoice = ({ ownSentences }: ProseDocument): boolean => ownSentences.some(({ sentence }) => choice.test(sentence, sentence.text));
const choice = new CuedPattern(/\b(?:options?|packages?|variants?|scenarios?|alternatives?|tiers?|plan|version|phase|lot|part|basic|standard|premium|bronze|silver|gold) (?:[a-d]\b|\d|one|two|three|package|plan|version)|^\W*(?:basic|standard|premium|bronze|silver|gold|small|large|medium|option \w+|package \w+)\W*$|\b(?:two|three|four|several|which) (?:options|packages|alternatives|prices|quotes|versions|phases)\b|\b(?:alternatively|either way)\b/i);

function* factConflicts(facts: readonly Placed<ClaimedFact>[], document: ProseDocument): Iterable<Conflict> {
  for (const same of grouped(facts)) {
    const [first] = same;
    const values = new Set(same.map(({ value }) => value));
    const modifiers = new Set(same.map(({ modifier }) => modifier).filter(Boolean));
    // Three values are a plan; two launches have two names.
    if (values.size !== 2 || modifiers.size > 1 || new Set(same.map(({ unit }) => unit)).size > 1) continue;
    const second = same.find(({ value }) => value !== first!.value)!;
    if (first!.type === 'price' && !/[.!?\n]\s/.test(document.text.slice(first!.end, second.start))) continue;
    if (first!.type === 'price' && (isList(first!.block, document) || isList(second.block, document) || areSections(first!.block, second.block, document))) continue;
    if (first!.type === 'day' && first!.block.list !== undefined && first!.block.list === second.block.list && !first!.modifier && first!.block !== second.block && /ready$/.test(first!.label)) continue;
    yield { first: first!, second };
  }
}

function grouped(facts: readonly Placed<ClaimedFact>[]): readonly Placed<ClaimedFact>[][] {
  const groups = new Map<string, Placed<ClaimedFact>[]>();
  for (const fact of facts) {
    const key = `${fact.type} ${fact.label}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()];
}

/** A list with prices is added up by another rule. */
const isList = ({ list }: Block, { ownSentences }: ProseDocument): boolean => list !== undefined && ownSentences.filter(({ sentence, block }) => block.list === list && moneyIn(sentence).length > 0).length > 1;

/** True when the two stand in two sections that each have several amounts, so that each may have its own total. */
function areSections(one: Block, other: Block, document: ProseDocument): boolean {
  const { own, headings } = outlineOf(document);
  const [first, second] = [headings[own.indexOf(one)]!, headings[own.indexOf(other)]!];
  if (first === second) return false;
  const isRich = (heading: number): boolean => own.filter(({ prose }, index) => headings[index] === heading && prose.sentences.some(({ sentence }) => moneyIn(sentence).length > 0)).length > 1;
  return isRich(first) && isRich(second);
}

/** “… and one about the shop”. */
const andMore = new CuedPattern(/(?:\band|\bplus|,) (?:one|another|a further|\d+|two|three|four|five) (?:about|for|of|on|more|with|from|in|at)\b/i);

function* countConflicts(counts: readonly Placed<ThingCount>[], { ownSentences }: ProseDocument): Iterable<Conflict> {
  const seen = new Set<string>();
  for (const all of counts) {
    if (all.scope !== 'all' || seen.has(all.noun)) continue;
    seen.add(all.noun);
    const others = counts.filter(({ noun, count }) => noun === all.noun && count !== all.count);
    const same = counts.filter(({ noun, count, scope }) => noun === all.noun && count === all.count && scope !== 'all');
    const [other] = others;
    if (!other || same.length > 0 || others.some(({ scope, count }) => scope === 'part' || count !== other.count)) continue;
    if (others.some(({ modifier }) => modifier !== '' && all.modifier !== '' && modifier !== all.modifier)) continue;
    // Three films and one more make “the four films”; so do two and two.
    const one = new RegExp(`\\b(?:one|a|an|another|1|the)\\s+(?:[\\p{L}-]+\\s+){0,2}${all.noun.slice(0, -1).replace(/ie$/, '(?:y|ie)')}\\b(?!s)`, 'iu');
    if (ownSentences.some(({ sentence }) => andMore.test(sentence, sentence.text))) continue;
    if (all.count % other.count === 0 || other.count % all.count === 0 || ownSentences.some(({ sentence }) => one.test(sentence.text))) continue;
    yield other.start < all.start ? { first: other, second: all } : { first: all, second: other };
  }
}
