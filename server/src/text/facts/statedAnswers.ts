/** What the thread states already of what we ask the client. */
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { kindOfQuestion, stemsOf, type QuestionKind } from './answerSigns';
import { asksIn } from './asks';
import { datesIn } from './dates';
import { moneyIn } from './money';
import { ownQuestions, type OwnQuestion } from './ownQuestions';
import { plainText } from './tense';

export interface StatedAnswer {
  readonly question: OwnQuestion;
  /** The sentence in the client's words that says it. */
  readonly statement: TextRange;
}

/** Our questions that the client's words answer, each with the first sentence that does. */
export const statedAnswers = (document: ProseDocument): readonly StatedAnswer[] => document.note(findStated);

/** Words of a question that need not stand in the statement. */
const loose = stemsOf('best big email exact exactly final full kind mind new number open order plan prefer preferred price schedule send side start team type');
const unsure = /\b(?:not sure|unsure|don't know|do not know|not yet|tbc|tbd|to be (?:confirmed|decided|agreed)|undecided|maybe|perhaps|might|probably|possibly|or so|either|depends?|let you know|will tell you|get back|if|unless|used to|last (?:year|time)|was|were|originally|previously|had been|instead of|wonder\w*)\b|\?/;
const confirms = /\b(?:still|confirm|correct|right|changed?|as (?:you|in) (?:said|wrote|mentioned|your)|you (?:said|wrote|mentioned|told|asked)|really|other|another|else|also|more|additional|further|instead|exactly|exact|precise(?:ly)?|after that|second|next|final|latest)\b/;

function findStated(document: ProseDocument): readonly StatedAnswer[] {
  const wanted = ownQuestions(document).flatMap((question) => {
    const text = plainText(question.sentence);
    const kind = valueKind(question.text);
    if (!kind || confirms.test(text)) return [];
    const isAddress = kind === 'phone' || kind === 'email';
    const topic = isAddress ? [] : [...stemsOf(question.text)].filter((stem) => !loose.has(stem));
    return topic.length > 0 || isAddress ? [{ question, kind, topic }] : [];
  });
  const found: StatedAnswer[] = [];
  if (wanted.length === 0) return found;
  for (const { question, kind, topic } of wanted) {
    const statement = findStatement(document, kind, topic);
    if (statement) found.push({ question, statement });
  }
  return found;
}

type ValueKind = Extract<QuestionKind, 'when' | 'price' | 'amount' | 'who' | 'where'> | 'phone' | 'email' | 'address';

function valueKind(question: string): ValueKind | undefined {
  const text = question.toLowerCase();
  if (/\b(?:phone|telephone|mobile|cell) number\b|\bnumber (?:can|should|shall) (?:we|i) (?:call|ring)\b/.test(text)) return 'phone';
  if (/\b(?:which|what)\b.{0,20}\be-?mail address\b/.test(text)) return 'email';
  if (/\b(?:send|tell|give|what(?:'s| is)|which is|let)\b.{0,20}\b(?:delivery|postal|billing|invoice|shipping|site|home|office) address\b/.test(text)) return 'address';
  const kind = kindOfQuestion({ type: 'question', text: question });
  if (kind === 'price') return /\bbudget\b/.test(text) ? 'price' : undefined;
  return kind === 'when' || kind === 'amount' || kind === 'who' || kind === 'where' ? kind : undefined;
}

function findStatement(document: ProseDocument, kind: ValueKind, topic: readonly string[]): TextRange | undefined {
  for (const block of document.blocks) {
    if (block.zone !== 'client') continue;
    for (const { start, sentence } of block.prose.sentences) {
      const stems = sentence.note(stemsOfSentence);
      if (!topic.every((stem) => stems.has(stem))) continue;
      if (unsure.test(plainText(sentence)) || asksIn(sentence).some(({ type }) => type === 'question') || !states(kind, sentence)) continue;
      return { start: block.start + start, end: block.start + start + sentence.text.length };
    }
  }
  return undefined;
}

const stemsOfSentence = ({ text }: Sentence): ReadonlySet<string> => stemsOf(text);

function states(kind: ValueKind, sentence: Sentence): boolean {
  const text = plainText(sentence);
  switch (kind) {
    case 'when':
      return datesIn(sentence).some(({ fixed, type }) => fixed || type === 'day' || type === 'month') && /\b(?:is|are|on|in|by|at|opens?|starts?|begins?|launch\w*|for|from|will|until)\b/.test(text);
    case 'price':
      return moneyIn(sentence).length > 0;
    case 'amount':
      return /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand)\b/.test(text);
    case 'who':
      return /(?<=\s)\p{Lu}\p{Ll}+/u.test(sentence.text) && /\b(?:is|will|does|do|signs?|decides?|reads?|approves?|my|our|contact)\b/.test(text);
    case 'where':
      return /\b(?:at|in|on)\b.*(?:\d|\p{Lu}\p{Ll}+)/u.test(sentence.text);
    case 'address':
      return /\bis\b.{0,40}\d.{0,60}\p{Lu}\p{Ll}/su.test(sentence.text);
    case 'phone':
      return /\d[\d ()/-]{6,}\d/.test(text) && /\b(?:phone|number|call|mobile|cell|tel)\b/.test(text);
    case 'email':
      return /\uFFFC{5,}|@/.test(sentence.text) && /\bmail\b|\baddress\b/.test(text);
  }
}
