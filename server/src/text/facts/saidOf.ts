/** Whether a sentence says what is asked of the thing that is asked about, and not of another beside it. */
import { Sentence } from '../sentence';
import { stemsIn } from './answerSigns';
import { statesFact } from './factStatements';
import { plainText } from './tense';
import type { FactKind, WantedFact } from './wantedFacts';

/** Of these a letter tells one, wherever it stands in the sentence. */
const once: ReadonlySet<FactKind> = new Set(['address', 'email', 'name', 'number', 'phone', 'website', 'where', 'who', 'yesNo']);

const joint = /[,;:–—] |,? (?:and|but|or|while) /g;
/** What begins with a thing of its own: “and the flyer in A5”. */
const ownThing = /^\W*(?:for )?(?:an?|another|each|every|her|his|i|my|our|the|their|we|your)\b(?!.*\b(?:it|them)\b)/;
/** “On 3 May and 4 May, the fair is open” */
const leads = /^\W*(?:after|at|before|between|by|during|for|from|in|on|until|with)\b(?!.*\b(?:are|have|i|is|need|use|want|we)\b)/;

/** “A flyer in A5 and a banner” says no size of the banner; call it only where the whole sentence states the fact. */
export function isSaidOfTopic(wanted: WantedFact, sentence: Sentence): boolean {
  const { kind, topic } = wanted;
  if (once.has(kind) || topic.length === 0) return true;
  const parts = partsOf(plainText(sentence), sentence.text);
  if (parts.length < 2) return true;
  const told = parts.map((part) => {
    const stems = stemsIn(part);
    return { part, isAbout: topic.some((stem) => stems.has(stem)), states: statesFact(wanted, part) };
  });
  // Stated by the whole and by no part, or by the part that names the thing.
  if (!told.some(({ states }) => states) || told.some(({ states, isAbout }) => states && isAbout)) return true;
  const named = told.findIndex(({ isAbout }) => isAbout);
  return (
    named < 0 ||
    told.some(({ states, part }, index) => states && (index > named ? !ownThing.test(plainText(part)) : index === 0 && leads.test(plainText(part))))
  );
}

function partsOf(text: string, written: string): readonly Sentence[] {
  const parts: Sentence[] = [];
  let from = 0;
  for (const { index, 0: cut } of text.matchAll(joint)) {
    parts.push(new Sentence(written.slice(from, index), false));
    from = index + cut.length;
  }
  if (parts.length > 0 && parts.length < 12) parts.push(new Sentence(written.slice(from), false));
  return parts;
}
