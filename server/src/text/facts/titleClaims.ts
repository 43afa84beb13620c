/** Totals that a title or the subject names: “Proposal: website for £5,400” over the one table of the document. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { Sentence } from '../sentence';
import { moneyIn } from './money';
import { totalsNamed } from './namedTotals';
import type { PriceTable } from './priceTables';
import { isReply } from './subjects';
import type { TotalClaim } from './wholePrices';

/** The amount of the title and that of the subject, where they can only be meant for the whole. */
export function titleClaims(document: ProseDocument, tables: readonly PriceTable[]): readonly TotalClaim[] {
  const { blocks, header } = document;
  const [table] = tables;
  if (!table || tables.length > 1) return [];
  const title = blocks.find(({ zone, type }) => zone === 'own' && type === 'heading');
  const isOver = title && title.level <= 2 && title.start <= table.start && table.type !== 'list';
  const inTitle = isOver
    ? title.prose.sentences.flatMap(({ sentence, start }) => (totalsNamed(sentence).length > 0 ? [] : claimIn(sentence, title.start + start, title)))
    : [];
  const subject = header.fields.get('subject');
  const [words] = subject?.values ?? [];
  const [first] = blocks.filter(({ zone }) => zone === 'own');
  const isOwn = subject && words !== undefined && first && !isReply(document) && document.slice(subject.range) === words;
  return [...inTitle, ...(isOwn ? ofSubject(new Sentence(words, false), subject.range.start, first) : [])];
}

/** A subject that does not speak of a total may have the price of a part. */
const ofSubject = (subject: Sentence, at: number, block: Block): readonly TotalClaim[] =>
  /^\s*(?:re|aw|fwd?|sv)\b/i.test(subject.text)
    ? []
    : claimIn(subject, at, block).map((claim) => (totalsNamed(subject).length > 0 ? claim : { ...claim, only: 'near' as const }));

const leadsToAll = /(?:\bfor|\bat|:|,|\s[–—-])\s*$/;
const ofElse = /\b(?:from|per|month|year|up to|budget|option|deposit|invoice|paid|payment|refund|credit|discount|off|saving|balance|overdue|owed)\b/i;

function claimIn(sentence: Sentence, at: number, block: Block): readonly TotalClaim[] {
  const { text } = sentence;
  const [mention, ...others] = moneyIn(sentence);
  if (
    !mention ||
    others.length > 0 ||
    mention.type !== 'exact' ||
    mention.per !== undefined ||
    !(leadsToAll.test(text.slice(0, mention.start)) || totalsNamed(sentence).length > 0) ||
    ofElse.test(text)
  )
    return [];
  const [figure] = mention.figures;
  const written = /^\d[\d.,'’ \u00a0\u2009\u202f]*\d|^\d/.exec(text.slice(figure.start, figure.end))?.[0];
  const start = at + figure.start;
  return written ? [{ mention, written, isGrand: true, isLabel: false, start, end: start + written.length, block }] : [];
}
