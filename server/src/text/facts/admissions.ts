/** A fault that we own up to without a word of sorry: “that was our mistake”. */
import { admissions } from '../../words/admissionWords';
import { whereCued } from '../cuedFinder';
import type { OwnSentence, ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import type { Apology } from './apologies';
import { cuedPhrase, oneOf, sentencesWith } from './cues';
import { plainText } from './tense';

const admission = cuedPhrase(`\\b${oneOf(admissions)}(?![\\w-])`);
/** Where this is said, nobody lacks a word of sorry, or the fault is none of weight. */
const excused = cuedPhrase('\\b(?:apolog(?:y|ies|i[sz]e)|excuse|forgive|oops|pardon|regret|sorr(?:y|ier)|typo|whoops)\\b');
/** What it cost the client: not only that something was wrong. */
const cost = cuedPhrase(
  "\\byou(?:r [a-z]+(?: [a-z]+)?)? (?:[a-z]+ly )?(?:could not|couldn't|had|has to|have to|lost|missed|paid|sat|stood|" +
    'waited|was|were|went|worked|found|got|came|swallowed)\\b|\\b(?:charged|cost|left|sent) (?:you|your|[a-z]+) \\w+|' +
    "\\b(?:customers|guests|members|people|readers|visitors) (?:clicked|could not|couldn't|got|had|landed|saw|stood|" +
    'turned up|waited|went|were)\\b|\\bwent out (?:to you )?with\\b',
);

const hasExcuse = (sentence: Sentence): boolean => sentence.note(findExcuse);
const findExcuse = whereCued([excused], false, (sentence: Sentence): boolean => excused.test(sentence, plainText(sentence)));
const findCost = whereCued([cost], false, (sentence: Sentence): boolean => cost.test(sentence, plainText(sentence)) && !/\?\W*$/.test(sentence.text));
const findAdmission = whereCued([admission], undefined, (sentence: Sentence): TextRange | undefined => {
  const text = plainText(sentence);
  const match = admission.exec(sentence, text);
  if (!match || /\?\W*$|\b(?:if|not|no|never|whether)\b[^,;:]*$|n't\b/.test(text.slice(0, match.index)) || /\?\W*$/.test(text)) return undefined;
  const range = { start: match.index, end: match.index + match[0].trimEnd().length };
  return sentence.isQuoted(range) ? undefined : range;
});

/** The admission of a message that says sorry in no way, where something beside it tells what the fault cost the client. */
export function admissionOf(document: ProseDocument): { readonly own: OwnSentence; readonly apology: Apology } | undefined {
  const { ownSentences } = document;
  for (const [index, own] of sentencesWith(document, findAdmission)) {
    const range = own.sentence.note(findAdmission);
    if (!range || own.block.type === 'heading' || !ownSentences.slice(Math.max(0, index - 2), index + 3).some(({ sentence }) => sentence.note(findCost)))
      continue;
    if (ownSentences.some(({ sentence }) => hasExcuse(sentence))) return undefined;
    return {
      own,
      apology: {
        ...range,
        type: 'real',
        saysSorry: false,
        saysWhat: false,
        person: /\b(?:my|me|mine|i)\b/.test(plainText(own.sentence).slice(range.start, range.end)) ? 'I' : 'we',
        doubt: undefined,
      },
    };
  }
  return undefined;
}
