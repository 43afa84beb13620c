/** What we ask the client in running text. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { Memo } from '../memo';
import type { Prose } from '../prose';
import { shift, type TextRange } from '../range';
import type { Sentence } from '../sentence';
import { kindOfQuestion, repliesTo, sharesTopic, stemsIn, stemsOf } from './answerSigns';
import { asksIn } from './asks';
import { courtesyOf } from './courtesies';
import { asksOfProse, openAsks } from './questions';
import { plainText } from './tense';
import { findUnmarked } from './unmarkedQuestions';
import {
  aboutTheirLot,
  askedSelf,
  checkFirst,
  counted,
  countsUp,
  elliptic,
  factOfIt,
  figure,
  hangsOnIt,
  indirect,
  itTells,
  leadingTitle,
  measures,
  onlyReply,
  ourNeed,
  placesIt,
  plainAnswer,
  saysOf,
  tag,
  weThen,
  whatNext,
  youTell,
} from './ownQuestionsPatterns';

export interface OwnQuestion extends TextRange {
  readonly text: string;
  readonly sentence: Sentence;
  readonly block: Block;
}

/** Questions to the client that want an answer, in order, wherever they stand: in paragraphs, items and cells. */
export const ownQuestions = (document: ProseDocument): readonly OwnQuestion[] => document.note(findOwnQuestions);
const inline = /\(?\b(?:1|a|i)\).{2,200}\(?\b(?:2|b|ii)\)/s;

function findOwnQuestions(document: ProseDocument): readonly OwnQuestion[] {
  const found: OwnQuestion[] = [];
  for (const { block, index, note: questions } of document.noted(questionsOfProse)) {
    if (block.zone !== 'own' || block.type === 'heading' || (block.type === 'paragraph' && block.prose.note(isTitle))) continue;
    for (const { start, end, text, sentence, isAlone } of questions) {
      const below = isAlone ? firstBelow(document, index) : undefined;
      if (!below || !sentence.beside(below, isAnswered)) found.push({ start: block.start + start, end: block.start + end, text, sentence, block });
    }
  }
  // To know what the client asks takes long, and hardly ever do we repeat it.
  const asked = found.length > 0 ? document.blocksIn('client').flatMap(({ prose }) => prose.note(lettersOfAsks)) : [];
  if (asked.length === 0 || !isRepeated(found, new Set(asked))) return found;
  const asks = openAsks(document);
  // The client's own question, repeated above its answer, is not ours.
  const theirs = new Set(asks.map(({ text }) => lettersOf(text)));
  return found.filter(({ text }) => !theirs.has(lettersOf(text)));
}

const lettersOfAsks = (prose: Prose): readonly string[] => prose.note(asksOfProse).map(({ text }) => lettersOf(text));
const isRepeated = (questions: readonly OwnQuestion[], letters: ReadonlySet<string>): boolean => questions.some(({ text }) => letters.has(lettersOf(text)));

const knownLetters = new Memo<string>(100_000);
const lettersOf = (text: string): string => knownLetters.get(text, () => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));

/** The questions of a block that its next sentence does not answer; offsets count from its start. */
function questionsOfProse({ sentences, links, raw }: Prose): readonly ProseQuestion[] {
  const found: ProseQuestion[] = [];
  const titled = raw.includes('?') ? (leadingTitle.exec(raw)?.[0].length ?? 0) : 0;
  for (const [at, { start: from, sentence }] of sentences.entries()) {
    const questions = sentence.note(questionsIn);
    const next = sentences[at + 1]?.sentence;
    // Who asks two things in a row waits for answers; the next sentence says more of the second: “I would bring the long ladder”.
    const goesOn = at > 0 && found.at(-1)?.sentence === sentences[at - 1]!.sentence;
    if (questions.length === 0 || (next && sentence.beside(next, goesOn ? isPlainlyAnswered : isAnswered))) continue;
    for (const { text, ...range } of questions) {
      const { start, end } = shift(range, from);
      if (next && end <= titled && asksIn(next).length === 0 && !sentences.slice(at + 1).some(({ sentence }) => sentence.note(questionsIn).length > 0))
        continue;
      // The title of a linked page may be a question.
      if (!links.some((link) => link.start <= start && end <= link.end + 1)) found.push({ start, end, text, sentence, isAlone: sentences.length === 1 });
    }
  }
  return found.length > 0 ? found : none;
}

interface ProseQuestion extends AskedRange {
  readonly sentence: Sentence;
  /** True when nothing else stands in the block. */
  readonly isAlone: boolean;
}

interface AskedRange extends TextRange {
  /** The words on one line. */
  readonly text: string;
}

const none: readonly never[] = [];

function questionsIn(sentence: Sentence): readonly AskedRange[] {
  if (!sentence.text.includes('?') && !sentence.words.some(({ lower }) => indirect.has(lower))) return none;
  const asks = asksIn(sentence);
  if (asks.length === 0) return none;
  const text = plainText(sentence);
  const marked = text.includes('?');
  if (!marked && (onlyReply.test(text) || youTell.test(text) || itTells.test(text) || checkFirst.test(text))) return none;
  if (courtesyOf(sentence) !== undefined || elliptic.test(text) || (tag.test(text) && !factOfIt.test(text)) || counted.test(text)) return none;
  return (
    asks
      .filter(
        ({ start, end }) =>
          !/\b(?:tell|let) (?:me|us)(?: know)? (?:by|before|until|today|tomorrow|this|soon|on)\b(?!.*\?|.*\b(?:whether|if|what|which|when|where|who|how|why)\b)/.test(
            text.slice(start, end),
          ),
      )
      // “We need to get in through the next garden, can you ask them?” says why and asks once.
      .filter(({ start, end }) => !(marked && !text.slice(start, end).includes('?') && ourNeed.test(text.slice(start, end))))
      .filter(({ type, start, end }) =>
        marked
          ? /\?/.test(text.slice(start)) || type === 'question'
          : type === 'question' &&
            /\b(?:please|could you|can you|would you|will you|unsure|not sure|say|specify|clarify|remind|check)\b|\b(?:let|tell) (?:us|me)\b|confirm|advise|wonder|\b(?:curious|interested|helps?|glad|grateful)\b|\b(?:i|we)(?:'d| would)?(?: also| still| just| really)? (?:(?:have|like|need) to know\b|(?:like|love) to ask (?:how|if|what|when|where|whether|which|who)\b|love to (?:hear|know|learn) (?:how|if|what|when|where|whether|which|who)\b)/.test(
              text.slice(start, end),
            ),
      )
      .map(({ start, end }) => ({ start, end, text: sentence.slice({ start, end }).trim() }))
  );
}

/** True for a list in the middle of a paragraph: “(1) … (2) …”. */
export const isInlineList = ({ prose }: Block): boolean => prose.note(hasInlineList);

const hasInlineList = ({ text }: Prose): boolean => inline.test(text);

/** True for a question in bold on a line of its own, which stands above its answer as a heading does. */
const isTitle = ({ raw }: Prose): boolean => /^\s*(?:\d+[.)]\s*)?(?:\*\*|__)[^*_]+\?\s*(?:\*\*|__)\s*$/.test(raw);

/** The first sentence below a question that stands alone. */
function firstBelow({ blocks }: ProseDocument, index: number): Sentence | undefined {
  const below = blocks[index + 1];
  return below?.zone === 'own' && (below.type === 'paragraph' || below.type === 'item') ? below.prose.sentences[0]?.sentence : undefined;
}

/** “What did people like? The deck, the light in the kitchen and the green bathroom.” */
const isFragment = (reply: string): boolean =>
  !saysOf.test(reply) &&
  /^\W*(?:the|an?|our|his|her|their|its|mostly|mainly|only|just|\d+)\b/.test(reply) &&
  !/\b(?:am|are|be|can|could|did|do|does|had|has|have|is|may|might|must|need|needs|shall|should|was|were|will|would)\b|'(?:s|re|ll|ve|d)\b/.test(reply);

/** An answer that can be nothing else. */
function isPlainlyAnswered(sentence: Sentence, next: Sentence): boolean {
  const reply = plainText(next);
  return (
    !/\?\s*$/.test(next.text) &&
    (countsUp.test(reply) ||
      (isFragment(reply) && !/\b(?:answers?|both|decides?|depends?|that|this)\b/.test(reply)) ||
      (plainAnswer.test(reply) && kindOfQuestion({ type: 'question', text: plainText(sentence) }) === 'yesNo'))
  );
}

const isOfTopic = (asked: string, next: Sentence): boolean => [...stemsOf(asked)].some((stem) => stemsIn(next).has(stem));

/** True when the writer answers the question in the next sentence: “Why now? Because …”. */
function isAnswered(sentence: Sentence, next: Sentence): boolean {
  if (askedSelf.test(plainText(next)) || countsUp.test(plainText(next))) return true;
  if (hangsOnIt.test(plainText(next)) || (findUnmarked.mayFind(next) && next.note(findUnmarked).length > 0)) return false;
  if (/\?\s*$/.test(next.text) || asksIn(next).some(({ type }) => type === 'question')) return false;
  const asked = plainText(sentence);
  // Who says “I’d love to know …” does not know.
  if (!asked.includes('?') && /\b(?:i|we)\b.*\bto (?:hear|know|learn)\b/.test(asked)) return false;
  if (whatNext.test(asked) && /^\W*(?:after|as soon as|i|once|please|we|when|you)\b/.test(plainText(next))) return true;
  if (plainAnswer.test(plainText(next)) && kindOfQuestion({ type: 'question', text: asked }) === 'yesNo') return true;
  // “Should the times be shown for both shops or for one?” asks the client to say.
  if (/^\W*(?:and |but |so )?(?:may|shall|should) /.test(asked)) return false;
  // “Send me a line by Thursday” asks for the answer.
  if (/^\W*(?:answer|call|drop|email|give|let|reply|ring|send|tell|text|write)(?: (?:back|it|to))? (?:by|me|us)\b/.test(plainText(next))) return false;
  const isAboutTheirLot = aboutTheirLot.test(asked);
  if (!isAboutTheirLot && /\b(?:you|your|yours)\b|\b(?:can|could|may|shall|should) (?:we|i)\b/.test(asked)) return false;
  const reply = plainText(next);
  if (
    /\b(?:please|let us|let me|we need|i need|so that we|once (?:we|i|you) (?:know|have)|(?:as soon as|when) (?:i|we) (?:have|know) (?:it|that|the da(?:te|y))|you can|answers?|both decide|(?:this|that|it|which) decides?|depends? on (?:it|this|that|both|them))\b/.test(
      reply,
    )
  )
    return false;
  if (isAboutTheirLot) return true;
  const kind = kindOfQuestion({ type: 'question', text: asked });
  // “Where does the pipe run? It isn’t on the drawing.” says why we ask.
  if (
    kind !== 'yesNo' &&
    kind !== 'why' &&
    /^\W*(?:it|that|this|they|he|she)(?: (?:is|are|was|were|does|do|did|has|have) not|(?:'s| is| are|'re) (?:missing|nowhere)| \w+n't|isn't|aren't)\b/.test(
      reply,
    )
  )
    return false;
  if (kind !== 'when' && kind !== 'price' && weThen.test(reply) && !isOfTopic(asked.slice(asked.lastIndexOf(':') + 1), next)) return false;
  // “Where is the leak? Our man is with you on Wednesday” tells of something else.
  if ((kind === 'when' || kind === 'where') && !isFragment(reply) && !placesIt.test(reply) && !sharesTopic(sentence, next)) return false;
  // “How high is the ceiling? The floor slopes.”
  if (measures.test(asked) && !figure.test(reply)) return false;
  // “Who signs it? You will have it on Friday.”
  if (kind === 'who' && /^\W*(?:it|you(?:'ll| will| get| have| receive))\b/.test(reply)) return false;
  return (
    isFragment(reply) ||
    repliesTo(kind, next) ||
    sharesTopic(sentence, next) ||
    /^\W*(?:because|yes|no|it|they|simply|in short|mostly|partly|well)\b/.test(reply)
  );
}
