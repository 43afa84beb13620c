/** What we want to know or to have from the client. */
import type { CalendarDate } from '@internationalized/date';

import type { ProseDocument } from '../text/document';
import { commitmentsIn } from '../text/facts/commitments';
import { ownQuestions } from '../text/facts/ownQuestions';
import { plainText } from '../text/facts/tense';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import type { OurQuestion } from './facts';
import type { Places } from './places';
import { lettersOf, oneLine } from './plainWords';
import { topicOf } from './topics';

export type PlacedQuestion = OurQuestion & { readonly range: TextRange };

/** In the order of the document; each once, though it may be repeated at the end. */
export function ourQuestionsIn(document: ProseDocument, on: CalendarDate, places: Places): readonly PlacedQuestion[] {
  const found = new Map<string, PlacedQuestion>();
  const add = (type: OurQuestion['type'], words: string, range: TextRange): void => {
    const text = oneLine(words);
    const key = lettersOf(text);
    if (key.length > 3 && !found.has(key)) found.set(key, { type, text, topic: topicOf(text), askedOn: on.toString(), place: places.of(range), range });
  };
  const questions = new Map(ownQuestions(document).map((question) => [question.sentence, question]));
  for (const { start, sentence, block } of document.ownSentences) {
    if (block.type === 'heading') continue;
    const question = questions.get(sentence);
    if (question) add('question', question.text, question);
    else if (isRequest(sentence)) add('request', sentence.text, { start, end: start + sentence.text.trimEnd().length });
  }
  return [...found.values()];
}

const mayRequest = /\b(?:please|need|from you|you:)/i;
const give = '(?:send|e-?mail|share|give|tell|choose|pick|decide|approve|sign|return|fill in|upload|forward|provide|supply|bring|confirm)';
const requests = new RegExp(
  `\\bplease (?:also |then |just |first )?(?:(?:reply|answer)[^,;]{0,40} (?:and|with)[:,]? )?${give}\\b|` +
    `^\\W*you: ${give}\\b|\\b(?:we|i)(?:'d| would| will|'ll)? (?:still |only |just |also |now )*need (?!to\\b|` +
    'you to (?:know|see)|your understanding|\\w+ (?:more )?(?:days?|weeks?|hours?|time)\\b)' +
    `(?:the|your|a|an|from you|you to ${give})\\b`,
);
/** What is asked only if something is so, or for form’s sake. */
const idle = new RegExp(
  '^\\W*(?:if|should|when|once|unless)\\b|\\b(?:tell|let) (?:me|us)(?: know)? (?:if|should|in case)\\b|' +
    '\\bplease (?:give|send) (?:my|our) (?:regards|love|best|thanks)\\b|' +
    '\\bplease (?:tell|send)(?: \\w+){0,3} (?:thanks|regards|hello)\\b|' +
    '\\bsign (?:up|in|off)\\b|:\\W*$',
);

function isRequest(sentence: Sentence): boolean {
  if (!mayRequest.test(sentence.text) || sentence.text.length > 600) return false;
  const text = plainText(sentence);
  return requests.test(text) && !idle.test(text) && commitmentsIn(sentence).some(({ type }) => type === 'request');
}
