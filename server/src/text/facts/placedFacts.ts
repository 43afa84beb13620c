/** The facts of a document with their places: of the subject line, of running text, and of tables, where the first cell of a row says what the others are of. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { Memo } from '../memo';
import type { TextRange } from '../range';
import type { Prose } from '../prose';
import { Sentence } from '../sentence';
import { behind, factStem, type FactClause } from './factClause';
import { dayValue } from './factDays';
import { isForGuests, isNamed, recapBlocks, recapFacts } from './recapFacts';
import { factsIn, type StatedFact } from './statedFacts';

export interface PlacedFact extends TextRange {
  /** The same object as long as its sentence stays as it is; its own offsets count from there. */
  readonly fact: StatedFact;
  /** `undefined` in the header. */
  readonly block: Block | undefined;
  /** The sentence it stands in, or its row. */
  readonly unit: object;
}

/** A longer table is a list of prices or a log. */
const longestTable = 60;

/** A text that states more is no letter, and must not take long. */
const mostFacts = 200;

/** In order; none where there are too many. */
export function placedFacts(document: ProseDocument): readonly PlacedFact[] {
  if (statesTooMuch(document)) return [];
  const facts: PlacedFact[] = [...subjectFacts(document), ...validityFact(document)];
  for (const { start, notes, block, sentence } of document.hits(factsIn)) {
    if (block.type === 'cell') continue;
    const known =
      block.level === 1
        ? sentence.note(titleFacts)
        : notes.some(({ clause }) => clause.hasPronoun)
          ? behindPrevious(sentence, start - block.start, block.prose)
          : notes.some(isNamed) && recapBlocks(document).has(block)
            ? sentence.note(recapFacts)
            : notes;
    const listed = known === notes && block.type === 'item' && start === block.start && notes[0]?.start === 0 ? sentence.note(listedFacts) : known;
    for (const fact of listed) facts.push({ fact, start: fact.start + start, end: fact.end + start, block, unit: sentence });
  }
  facts.push(...tableFacts(document));
  return facts.length > mostFacts ? [] : facts.sort((a, b) => a.start - b.start);
}

/** “- 8 lemon trees, 1.2 m tall”: an item that says nothing else of them is about those of the text. */
const asListed = (fact: StatedFact): StatedFact =>
  fact.type === 'count' && fact.start === 0 && fact.modifiers && /^(?:\W|\d|\b[a-z]{1,3}\b|high|tall|wide|long)*$/.test(fact.clause.back)
    ? { ...fact, isDefinite: true, isRecap: true }
    : fact;

const listedFacts = (sentence: Sentence): readonly StatedFact[] => factsIn(sentence).map(asListed);

/** Counts without placing anything, for a long text is read at each keystroke too. */
function statesTooMuch({ stretches, blocks }: ProseDocument): boolean {
  let count = 0;
  let first = 0;
  for (const stretch of stretches) {
    for (const { at, hits } of stretch.hits(factsIn)) if (blocks[first + at]!.type !== 'cell') for (const { notes } of hits) count += notes.length;
    if (count > mostFacts) return true;
    first += stretch.length;
  }
  return false;
}

/** The facts of a sentence that says “it” or “them” of what the sentence before it names. */
function behindPrevious(sentence: Sentence, start: number, { sentences }: Prose): readonly StatedFact[] {
  const previous = sentences[sentences.findIndex((placed) => placed.start === start) - 1];
  return previous ? sentence.beside(previous.sentence, factsBehind) : factsIn(sentence);
}

const factsBehind = (sentence: Sentence, previous: Sentence): readonly StatedFact[] =>
  factsIn(sentence).map((fact) => ({ ...fact, clause: behind(fact.clause, previous) }));

/** The subject line as a sentence, with its place; `undefined` where it is not written in one piece. */
export function subjectOf({ header, text }: ProseDocument): { readonly sentence: Sentence; readonly start: number } | undefined {
  const field = header.fields.get('subject');
  const subject = field?.values.length === 1 ? field.values[0]! : '';
  if (!field || subject === '' || text.slice(field.range.start, field.range.end) !== subject) return undefined;
  return { sentence: subjects.get(subject, () => new Sentence(subject, false)), start: field.range.start };
}

function subjectFacts(document: ProseDocument): readonly PlacedFact[] {
  const subject = subjectOf(document);
  return (
    subject?.sentence
      .note(titleFacts)
      .map((fact) => ({ fact, start: fact.start + subject.start, end: fact.end + subject.start, block: undefined, unit: subject.sentence })) ?? []
  );
}

/** “valid-until: 2026-12-18” on top says as much as the sentence at the end. */
function validityFact({ header }: ProseDocument): readonly PlacedFact[] {
  const field = header.fields.get('valid-until');
  const written = field?.values.length === 1 ? field.values[0]! : '';
  if (!field || field.range.end - field.range.start !== written.length) return [];
  return untilDays.get(written, untilDay).map((fact) => ({ fact, ...field.range, block: undefined, unit: field }));
}

function untilDay(written: string): readonly StatedFact[] {
  const value = dayValue({ type: 'day', text: written });
  return value === undefined ? [] : [{ type: 'day', role: 'validity', value, clause: noWords, isDefinite: false, hosts: [], start: 0, end: written.length }];
}
const untilDays = new Memo<readonly StatedFact[]>(1000);

const noWords: FactClause = {
  before: [],
  after: [],
  front: '',
  back: '',
  actor: undefined,
  isTemporal: false,
  isLabelled: true,
  hasPronoun: false,
  context: new Set(),
};

/** What is found in a subject is found once. */
const subjects = new Memo<Sentence>(10_000);

const quantity = /^\W*(?:qty|quantity|number|(?:no\.?|number) of .*|how (?:many|much)|count|pieces|pcs|copies|units?|amount of .*)\W*$/i;

/** The bare numbers below it are sums. */
const headsMoney = (head: Block | undefined): boolean =>
  head !== undefined && /\b(?:amount|cost|fee|price|rate|sum|total)s?\b|\p{Sc}|\b[A-Z]{3}\b/iu.test(head.prose.text);

/** “| Shooting day | 14 January |” says as much as “Shooting day: 14 January”. */
function tableFacts({ blocks }: ProseDocument): readonly PlacedFact[] {
  const facts: PlacedFact[] = [];
  let heads: Block[] = [];
  let row: Block[] = [];
  const close = (): void => {
    const [label, ...cells] = row;
    row = [];
    if (!label || label.column !== 0 || label.row === 0 || label.row > longestTable || label.prose.text.length > 60) return;
    const filled = cells.filter(({ prose: { text } }) => text.trim() !== '' && text.length < 40);
    const found = filled.flatMap((cell) => {
      const head = heads.find(({ column }) => column === cell.column);
      facts.push(...countedByHead(label, cell, head?.prose.text.trim() ?? ''));
      return factsOfRow(label, cell, head?.prose.text.trim() ?? '', (filled.length === 1 && !headsMoney(head)) || quantity.test(head?.prose.text ?? ''));
    });
    // “All 24 pages of the website | 26 February”, “Dinner for 80 guests | €4,400”
    const counts = label.prose
      .hits(factsIn)
      .flatMap(({ start, notes }) =>
        notes
          .filter((fact) => (fact.type === 'count' && fact.isDefinite) || isForGuests(fact))
          .map((fact) => ({ fact, start: fact.start + start + label.start, end: fact.end + start + label.start, block: label, unit: label })),
      );
    facts.push(...counts);
    if (found.length === 0) return;
    // Of several prices in a row, nothing but their titles would tell which is which.
    facts.push(...onlyOne(found.filter(({ fact }) => fact.role.startsWith('price per each'))));
    for (const type of ['price', 'day', 'hour', 'length', 'count', 'share']) {
      facts.push(...onlyOne(found.filter(({ fact }) => fact.type === type && (type !== 'price' || !fact.role.startsWith('price per each')))));
    }
  };
  for (const block of blocks) {
    if (block.type !== 'cell' || block.zone !== 'own') {
      if (row.length > 0) close();
      continue;
    }
    if (block.row > longestTable) continue;
    if (block.row === 0) heads = block.column === 0 ? [block] : [...heads, block];
    if (block.column === 0) close();
    row.push(block);
  }
  close();
  return [...facts, ...ofOnlyRow(facts, blocks)];
}

function factsOfRow(label: Block, block: Block, head: string, mayCount: boolean): readonly PlacedFact[] {
  const value = block.prose.text.trim();
  if (!/\d/.test(value)) return [];
  const name = label.prose.text.trim().replace(/[:.]$/, '');
  if (!/\p{L}/u.test(name)) return [];
  // A bare number counts what the row names.
  const isNumber = /^\d[\d.,'’]*$/.test(value);
  if (isNumber && !mayCount) return [];
  const each = isNumber ? undefined : headPer.exec(head)?.[1];
  const words = isNumber ? `${value} ${manyOf(name)}` : `${name}: ${value}`;
  // “Price per month”, on top of the column.
  const unit = each ? ` per ${each}` : !isNumber && headEach.test(head) ? ' each' : '';
  const sentence = rows.get(`${words}${unit}`, () => new Sentence(`${words}${unit}`, false));
  const start = block.start + block.prose.text.indexOf(value);
  const shift = isNumber ? start : start - (words.length - value.length);
  const from = isNumber ? 0 : words.length - value.length;
  return sentence
    .note(definiteFacts)
    .flatMap((fact) =>
      fact.start < from
        ? []
        : [{ fact, start: isNumber ? start : fact.start + shift, end: isNumber ? start + value.length : fact.end + shift, block, unit: sentence }],
    );
}

/** “Copies” on top of a column of numbers: copies of what the row names. */
function countedByHead(label: Block, block: Block, head: string): readonly PlacedFact[] {
  const value = block.prose.text.trim();
  const thing = /^[^,(:–—]+/.exec(label.prose.text.trim().toLowerCase())?.[0].trim();
  if (!thing || !/^\d[\d.,'’]*$/.test(value) || !headCounts.test(head.toLowerCase())) return [];
  const words = `${value} ${head.toLowerCase()} of the ${thing}`;
  const start = block.start + block.prose.text.indexOf(value);
  return rows
    .get(words, () => new Sentence(words, false))
    .note(definiteFacts)
    .flatMap((fact) => (fact.start === 0 ? [{ fact, start, end: start + value.length, block, unit: block }] : []));
}

const onlyOne = <Item>(items: readonly Item[]): readonly Item[] => (items.length === 1 ? items : []);

/** “Price per month” on top of a column. */
const headPer = /\b(?:per|an?|each|every) (hour|day|week|month|quarter|year)\b/i;
/** “Each” on top of one. */
const headEach = /^(?:price )?(?:each|apiece|per (?:item|piece|unit))$|^(?:unit price|price per (?:item|piece|unit))$/i;
/** What may be counted there. */
const headCounts = new RegExp(
  '^(?!(?:amounts?|costs?|dates?|days|hours|items|minutes|months|notes|numbers?|pieces|prices?|rates?|steps|sums?|terms|' +
    'times|totals?|units|weeks|years)$)[a-z]{3,}s$',
);

/** The monthly price of a table's only row is that of the letter. */
const ofOnlyRow = (facts: readonly PlacedFact[], blocks: readonly Block[]): readonly PlacedFact[] =>
  facts.flatMap(({ fact, block, ...placed }) =>
    block?.table &&
    block.row === 1 &&
    /^price per (?:hour|day|week|month|quarter|year)/.test(fact.role) &&
    !blocks.some(({ table, row }) => table === block.table && row > 1)
      ? [{ ...placed, block, fact: ofAll(fact) }]
      : [],
  );

/** The same object for the same fact, so that what was compared need not be compared again. */
function ofAll(fact: StatedFact): StatedFact {
  let known = wholes.get(fact);
  if (!known) wholes.set(fact, (known = { ...fact, clause: { ...fact.clause, before: [], after: [] } }));
  return known;
}
const wholes = new WeakMap<StatedFact, StatedFact>();

/** “Programmes” for “Programme, 16 pages”, of which a row names one and counts many. */
function manyOf(name: string): string {
  // “A5 leaflet”: the size of the paper counts nothing.
  const thing = (/^[^,(:–—]+/.exec(name)?.[0] ?? name).replace(/^A[0-7] /, '');
  const [head] = /^.+?(?= (?:at|for|from|in|of|on|to|with)\b|\s*$)/.exec(thing) ?? [thing];
  if (/s$/i.test(head) || !/\p{Ll}$/u.test(head)) return thing.trim();
  return `${/[^aeou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}${/(?:ch|sh|x)$/.test(head) ? 'es' : 's'}`}${thing.slice(head.length)}`.trim();
}

/** A row is read again at each keystroke; what did not change is remembered. */
const rows = new Memo<Sentence>(100_000);

/** What the title or the subject states is of the one thing of the letter. */
const titleFacts = (sentence: Sentence): readonly StatedFact[] =>
  factsIn(sentence).map((fact) => ({
    ...fact,
    clause: { ...fact.clause, context: new Set([...fact.clause.context, ...sentence.words.map(({ lower }) => factStem(lower))]) },
    isDefinite: true,
    isTitle: true,
  }));
/** What a row states is told of as known. */
const definiteFacts = (sentence: Sentence): readonly StatedFact[] => factsIn(sentence).map((fact) => ({ ...fact, isDefinite: true }));
