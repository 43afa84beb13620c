/** Whether a mail answers point by point, below each of the client's own words or behind the name of each: it is looked up, as a list is. */
import type { ProseDocument } from '../document';
import { isCourtesy, partsOf } from './ending';

/** Fewer are a quotation or two. */
const fewestAnswers = 3;
const fewestNamed = 4;

export const isPointByPoint = (document: ProseDocument): boolean => document.note(findPoints);

function findPoints(document: ProseDocument): boolean {
  let answers = 0;
  let isBelowClient = false;
  for (const { zone, type } of document.blocks) {
    if (zone === 'own' && isBelowClient && type !== 'rule' && type !== 'html') answers++;
    isBelowClient = zone === 'client';
  }
  if (answers >= fewestAnswers) return true;
  const told = partsOf(document).filter((part) => part.type === 'paragraph' && !isCourtesy(part));
  const named = told.filter(({ blocks }) => boldLead.test(blocks[0]!.prose.raw));
  return named.length >= fewestNamed && named.length * 2 >= told.length;
}

/** “**Parking.** We need a bay”, “**Software:** both know it”. */
/** “**Jason Tully.** He would start in May”: a paragraph with its title in it. */
export const boldLead = /^\s*(?:\*\*|__)[^*_\n]{2,60}(?:\*\*|__)[:.]? *\S/;
