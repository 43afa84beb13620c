/** Finds the words of a contract that a message quotes or holds: they are agreed words, not the writer's own. */
import type { Block } from './blocks';
import type { ProseDocument } from './document';
import type { Prose } from './prose';
import type { TextRange } from './range';
import type { Sentence } from './sentence';

const legalHeading = new RegExp(
  '\\b(?:(?:terms|conditions) (?:and|&) (?:conditions|terms)|(?:general|standard|legal|contract|contractual) ' +
    '(?:terms|conditions|wording|notices?)|terms of (?:service|use|business|sale|engagement|trade|contract|the contract)|' +
    'legal|small print|(?:limitation of )?liability|indemnit(?:y|ies)|confidentiality|non-disclosure|governing law|' +
    'jurisdiction|force majeure|intellectual property(?: rights)?|warrant(?:y|ies)|data protection|clauses?|' +
    '(?:draft|service|framework|consultancy|licen[cs]e) agreement|wording of the (?:contract|agreement))\\b',
  'i',
);
const paper = /\b(?:clause|contract|agreement|terms|lease|licen[cs]e|policy|paragraph|section|article|annex|schedule|deed|statute|law|act|regulations?)\b/i;
const leadIn = /\b(?:says?|said|reads?|states?|stated|as follows|wording|words|quote|quoted|text)\b[^.:]{0,40}:\s*$/i;

/** True for a block under a heading such as “Terms and conditions”, and right behind “Clause 4 of the contract says:”. */
export const isContract = (block: Block, document: ProseDocument): boolean => document.note(contractBlocks).has(block);

function contractBlocks(document: ProseDocument): ReadonlySet<Block> {
  const found = new Set<Block>();
  if ([...document.noted(speaksOfPapers)].length === 0) return found;
  /** The level of the legal heading that the blocks stand under. */
  let level: number | undefined;
  let afterLeadIn = false;
  /** Where the clause ends that a lead-in announced. */
  let clauseEnd = 0;
  for (const block of document.blocks) {
    if (block.zone !== 'own' || block.type === 'html') continue;
    if (block.type === 'heading') {
      if (level === undefined || block.level <= level) level = block.prose.note(isLegalHeading) ? block.level : undefined;
    } else if (afterLeadIn) clauseEnd = (block.list ?? block.table ?? block).end;
    if (level !== undefined || block.start < clauseEnd) found.add(block);
    afterLeadIn = block.prose.note(isLeadIn);
  }
  return found;
}

const speaksOfPapers = (prose: Prose): boolean => prose.note(isLegalHeading) || prose.note(isLeadIn);
const isLegalHeading = ({ text }: Prose): boolean => legalHeading.test(text);
const isLeadIn = ({ text }: Prose): boolean => paper.test(text) && leadIn.test(text);

/** What follows “Clause 4 of the contract says:” in the same sentence. */
export function quotedClause({ text }: Sentence): TextRange | undefined {
  const colon = text.search(/:\s/);
  if (colon < 0) return undefined;
  const lead = text.slice(0, colon + 1);
  return paper.test(lead) && leadIn.test(lead) ? { start: colon + 1, end: text.length } : undefined;
}
