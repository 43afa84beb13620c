/** The sentences of our own words with what they are about, and the asks that wait for one of them. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { refersBack, stemsIn, stemsOf, type QuestionKind } from './answerSigns';
import { courtesyOf } from './courtesies';
import { moneyIn } from './money';
import type { Answer, OpenAsk } from './questions';

export interface OwnPlace extends TextRange {
  readonly sentence: Sentence;
  readonly block: Block;
  /** The index of the block in the document. */
  readonly index: number;
  readonly isCourtesy: boolean;
  /** What the sentence is about: its own words, those of its heading, its row, its lead-in, and of the sentence that it goes on from. */
  readonly about: readonly ReadonlySet<string>[];
}

export interface Wanted {
  readonly ask: OpenAsk;
  readonly kind: QuestionKind;
  readonly topic: ReadonlySet<string>;
  answer: Answer | undefined;
}

export const isQuestion = ({ ask }: Wanted): boolean => ask.type === 'question';

export const answerOf = ({ start, end, block }: OwnPlace, by: Answer['by']): Answer => ({ start, end, by, block });

export function ownPlaces(document: ProseDocument): readonly OwnPlace[] {
  const places: OwnPlace[] = [];
  const { blocks } = document;
  let heading: readonly ReadonlySet<string>[] = [];
  let leadIn: readonly ReadonlySet<string>[] = [];
  let row: { readonly of: object; readonly number: number; readonly stems: ReadonlySet<string>[] } | undefined;
  /** The titles of the columns of all tables. */
  const titles = blocks.filter(({ table, row: number }) => table && number === 0);
  const lastOwn = blocks.findLastIndex(({ zone, type }) => zone === 'own' && type !== 'html');
  const firstOwn = blocks.findIndex(({ zone }) => zone === 'own');
  blocks.forEach((block, index) => {
    if (block.zone !== 'own') return;
    if (firstOwn !== lastOwn && (index === firstOwn || index === lastOwn) && block.type === 'paragraph' && addresses.test(block.prose.text)) return;
    const { sentences } = block.prose;
    if (block.table && (row?.of !== block.table || row.number !== block.row)) {
      // The cells of a row stand one behind the other.
      let end = index;
      while (blocks[end]?.table === block.table && blocks[end]!.row === block.row) end++;
      row = {
        of: block.table,
        number: block.row,
        stems: [...blocks.slice(index, end), ...titles.filter((title) => title.table === block.table)].flatMap((cell) =>
          cell.prose.sentences.map(({ sentence }) => stemsIn(sentence)),
        ),
      };
    }
    if (block.type === 'heading') heading = sentences.map(({ sentence }) => stemsIn(sentence));
    const around = block.table ? row!.stems : block.list ? leadIn : [];
    let before: ReadonlySet<string> | undefined;
    for (const { start, sentence } of sentences) {
      const from = block.start + start;
      const own = sentence.note(stemsWithPrice);
      const about = [own, ...heading, ...around, ...(before && (refersBack(sentence) || goesOn(own, before)) ? [before] : [])];
      const isCourtesy = isPolite(sentence);
      places.push({ start: from, end: from + sentence.text.length, sentence, block, index, isCourtesy, about });
      // What follows “thanks for your mail” is not about mails.
      before = isCourtesy ? undefined : own;
    }
    if (block.type === 'paragraph') leadIn = /:\s*$/.test(block.prose.text) && sentences.length > 0 ? [stemsIn(sentences.at(-1)!.sentence)] : [];
  });
  return places;
}

/** “Kev mate”, “Jess, Marcus:” and “xo Marnie”, which neither greet nor end as letters do; what is said has a full stop. */
const addresses = new RegExp(
  "^\\W*(?:(?:regards|yours|cheers|thx|ta|love|best|xo+|yo|g['’]day|alright|and|&|Dr|Mr|Mrs|Ms|Prof)\\b[.,!]?\\s*|" +
    "\\p{Lu}[\\p{L}\\p{M}’'-]*\\.?,?\\s*){1,4}(?:mate|love|dear|all|both|lads|ladies|guys|folks)?(?:\\(\\p{Lu}+\\))?[,:!\\s]*$",
  'u',
);

/** “The music is licensed for the web. A licence for television costs £350.” */
function goesOn(own: ReadonlySet<string>, before: ReadonlySet<string>): boolean {
  for (const stem of own) if (before.has(stem)) return true;
  return false;
}

/** An amount is a price, whatever it is called. */
const stemsWithPrice = (sentence: Sentence): ReadonlySet<string> =>
  moneyIn(sentence).length > 0 ? new Set([...stemsIn(sentence), ...stemsOf('price')]) : stemsIn(sentence);

const isPolite = (sentence: Sentence): boolean => {
  const courtesy = courtesyOf(sentence);
  return courtesy !== undefined && courtesy !== 'sorry' && !saysYes.test(sentence.text);
};
/** “Lemon and plum go well together, so yes.” */
const saysYes = /(?:^\W*|, so )yes\b(?!,? (?:thanks|thank you)\b)/i;
