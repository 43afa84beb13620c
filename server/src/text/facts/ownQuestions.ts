/** What we ask the client in running text. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { Memo } from '../memo';
import type { Prose } from '../prose';
import { shift, type TextRange } from '../range';
import type { Sentence } from '../sentence';
import { kindOfQuestion, repliesTo, sharesTopic } from './answerSigns';
import { asksIn } from './asks';
import { courtesyOf } from './courtesies';
import { asksOfProse, openAsks } from './questions';
import { plainText } from './tense';
import { findUnmarked } from './unmarkedQuestions';

export interface OwnQuestion extends TextRange {
  readonly text: string;
  readonly sentence: Sentence;
  readonly block: Block;
}

/** Questions to the client that want an answer, in order, wherever they stand: in paragraphs, items and cells. */
export const ownQuestions = (document: ProseDocument): readonly OwnQuestion[] => document.note(findOwnQuestions);

/** “Does that work for you?” behind a proposal or another question asks for no fact of its own. */
const tag = /^\W*(?:(?:and|so|but|or) )?(?:(?:does|do|would|will|is|are|can|could|how does|how do|what do|shall|should|may|ok|okay|sound|sounds|any|got any|have you any|do you have any|anything) (?:that|this|it|these|those|they|either|you think|we go ahead|i go ahead|i proceed|we proceed|good|right|questions?|other|more|further|thoughts|feedback|else|comments)\b.{0,40}|agreed|right|deal|shall we|yes)\?/;
/** “And does it stand on a stone floor?” asks for a fact, and no opinion. */
const factOfIt = /^\W*(?:(?:and|so|but|or) )?(?:does|do|is|are|can|has|have) (?:it|they) (?!.*\b(?:acceptable|agree|all right|alright|appeals?|best|better|clear|convenient|correct|do|enough|fair|fine|fit|good|great|help|in order|look|make|nice|ok|okay|possible|right|seem|sense|so|sound|still|suits?|true|well|works?|you|your)\b)[a-z]+ [^?]*\?\W*$/;
/** “Please tell me by Friday if the time suits you” and “let me know about the film” ask for the reply to what stands above. */
const onlyReply = new RegExp(
  `\\b(?:(?:let|tell) +(?:me|us)(?: +know)?|confirm|advise|say)\\b(?:(?: +[\\w,'.:-]+){0,8}? +(?:if|whether|that) +(?:(?:the|this|that|these|those|your|both|either|any|one)(?: +(?!(?:is|are|do|does)\\b)[\\w'-]+){0,4}|it|they|you)(?: +(?:all|both|still|also))*(?: +(?:suits?|works?|fits?|agree|appeals?|(?:is|are|would +be|'s) +(?:ok|okay|fine|all +right|good|possible|convenient|suitable|acceptable|right +(?:for|with) +you)|would +(?:suit|work|do)|will +(?:suit|work|do)|sounds? +(?:ok|okay|good|fine|right)|(?:does|do|is|are) +not +(?:suit|work|fit)))\\b|(?: +[\\w,'.:-]+){0,8}? +(?:if|whether|that) +(?:you|your [a-z]+)(?:'d| +would)? +(?:(?:like|want|wish|agree)s?(?: +(?:me|us))? +to +(?:accept|begin|book|go +ahead|order|proceed|start|take +it)|says? +yes|accepts?|approves?)\\b| +(?:about|on) +(?!(?:any|every|other|what|when|where|which|who|whose|how|whether)\\b)(?:the|this|that|these|those|it|both|your)(?: +[\\w'-]+){0,4}(?: +by\\b| +before\\b| +until\\b|,|\\W*$))`,
);
/** “You tell me what rings false, and I write it again.” */
const youTell = /(?<!\b(?:can|could|may|might|should|will|would|did|do) )\byou (?:just |only |simply |then )?tell (?:me|us)\b|^\W*(?:all|both|many|most|my|our|people|some|the|these|they|those|two|we|your) [^.;:?]{2,80} and (?:also |then )?tell (?:me|us)\b/;
/** “It will tell us whether to bring a tanker” says what an answer is good for. */
const itTells = /\b(?:it|that|this|they|which|the (?:answer|label|number|photo|picture|plan|plate|reading|sketch))(?:'ll| will| would| can| could| should)?(?: also| at least| then)? (?:tells? (?:me|us)|lets? (?:me|us) know)\b/;
/** “Please measure the stairs and tell me if they are under 90 cm” asks for a deed. */
const checkFirst = /\b(?:check|count|look|measure|read|see|test|try|weigh)\b.* and (?:then )?(?:let|tell) (?:me|us)(?: know)? if\b/;
/** “Ready to start? Sign below.” speaks to whom it concerns and waits for no answer. */
const elliptic = /^\W*(?:and |so |or |still )?(?:missing|want|wanting|need|needing|looking|ready|curious|interested|fancy|tired|new|stuck|sound|happy with|worried|not sure|something|anything|nothing|any)\b|\bwho (?:doesn't|wouldn't|isn't)\b/;
const ourNeed = /^\W*(?:(?:also|and|but|so),? )*(?:i|we)(?:'d|'ll| will| would)? (?:also |just |still )?(?:have|like|need|plan|want) to (?!ask|check|find|hear|know|learn|see|understand)/;
/** Steps in words make a list of their own. */
const counted = /^\W*(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|finally|lastly|\(?[1-9a-h][).:]|question \d|q\d)[\s,:]/;
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
      if (next && end <= titled && asksIn(next).length === 0 && !sentences.slice(at + 1).some(({ sentence }) => sentence.note(questionsIn).length > 0)) continue;
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

/** A question of ours without a question mark has one of these. */
const indirect = new Set('advise inform state ask clarify confirm curious explain hear know learn remind say specify tell understand unsure whether wonder wondering write'.split(' '));

function questionsIn(sentence: Sentence): readonly AskedRange[] {
  if (!sentence.text.includes('?') && !sentence.words.some(({ lower }) => indirect.has(lower))) return none;
  const asks = asksIn(sentence);
  if (asks.length === 0) return none;
  const text = plainText(sentence);
  const marked = text.includes('?');
  if (!marked && (onlyReply.test(text) || youTell.test(text) || itTells.test(text) || checkFirst.test(text))) return none;
  if (courtesyOf(sentence) !== undefined || elliptic.test(text) || (tag.test(text) && !factOfIt.test(text)) || counted.test(text)) return none;
  return asks
    .filter(({ start, end }) => !/\b(?:tell|let) (?:me|us)(?: know)? (?:by|before|until|today|tomorrow|this|soon|on)\b(?!.*\?|.*\b(?:whether|if|what|which|when|where|who|how|why)\b)/.test(text.slice(start, end)))
    // “We need to get in through the next garden, can you ask them?” says why and asks once.
    .filter(({ start, end }) => !(marked && !text.slice(start, end).includes('?') && ourNeed.test(text.slice(start, end))))
    .filter(({ type, start, end }) => (marked ? /\?/.test(text.slice(start)) || type === 'question' : type === 'question' && /\b(?:please|could you|can you|would you|will you|unsure|not sure|say|specify|clarify|remind|check)\b|\b(?:let|tell) (?:us|me)\b|confirm|advise|wonder|\b(?:curious|interested|helps?|glad|grateful)\b|\b(?:i|we)(?:'d| would)?(?: also| still| just| really)? (?:(?:have|like|need) to know\b|(?:like|love) to ask (?:how|if|what|when|where|whether|which|who)\b|love to (?:hear|know|learn) (?:how|if|what|when|where|whether|which|who)\b)/.test(text.slice(start, end))))
    .map(({ start, end }) => ({ start, end, text: sentence.slice({ start, end }).trim() }));
}

/** True for a list in the middle of a paragraph: “(1) … (2) …”. */
export const isInlineList = ({ prose }: Block): boolean => prose.note(hasInlineList);

const hasInlineList = ({ text }: Prose): boolean => inline.test(text);

/** True for a question in bold on a line of its own, which stands above its answer as a heading does. */
const isTitle = ({ raw }: Prose): boolean => /^\s*(?:\d+[.)]\s*)?(?:\*\*|__)[^*_]+\?\s*(?:\*\*|__)\s*$/.test(raw);

/** “**What does it cost?** £480.”: a question in bold or italics stands at the head of its own answer. */
const leadingTitle = /^\s*(?:\d+[.)]\s*)?(\*{1,3}|_{1,3})(?=\S)[^*_]+\?\s*\1/;

/** The first sentence below a question that stands alone. */
function firstBelow({ blocks }: ProseDocument, index: number): Sentence | undefined {
  const below = blocks[index + 1];
  return below?.zone === 'own' && (below.type === 'paragraph' || below.type === 'item') ? below.prose.sentences[0]?.sentence : undefined;
}

/** “Must you sign anything? No, the old signature holds.” Who wants an answer does not give it; “no hurry” is none. */
const plainAnswer = /^\W*(?:yes|no|of course(?: not)?|certainly(?: not)?|absolutely(?: not)?|not (?:at all|yet|really|quite|exactly|necessarily|any more)|by no means|never|hardly|probably(?: not)?|i (?:do not |don't )?think so|i hope (?:so|not)|i doubt (?:it|that)|(?:i'm |i am )?afraid (?:so|not))(?: *[,.:;!–—]|$)(?! *(?:please|or|i know|thanks|thank you)\b)|^\W*(?:only|just|mostly) (?:the|an?|for|from|in|on|at) |^\W*(?:very|hardly|next to) (?:few|little|any|nothing|none)\b/;
/** “What does this mean for you?”: the writer knows and the client does not. */
const aboutTheirLot = /^\W*(?:and |so |but )*(?:what|how|when|where|who)\b.*(?:\bmeans? (?:for|to) you\b|\bhappens? (?:to|with) your\b|\bdo you (?:have to|need to)\b|\bwill you (?:get|have to|need to|pay|receive)\b)/;

/** “The children usually find left easier.” */
const saysOf = /\b(?:always|never|normally|often|usually)\b|\b(?:comes|finds?|follows?|goes|keeps|knows?|likes|prefers?|seems?|stays|takes|thinks?|wants)\b/;

/** “What did people like? The deck, the light in the kitchen and the green bathroom.” */
const isFragment = (reply: string): boolean => !saysOf.test(reply) && /^\W*(?:the|an?|our|his|her|their|its|mostly|mainly|only|just|\d+)\b/.test(reply) && !/\b(?:am|are|be|can|could|did|do|does|had|has|have|is|may|might|must|need|needs|shall|should|was|were|will|would)\b|'(?:s|re|ll|ve|d)\b/.test(reply);

/** “So, how do we go on? Please write to me by Friday.” */
const whatNext = /^\W*(?:(?:and|now|so)\b,? )?(?:how (?:do|does|will) (?:it|things|this|we) (?:continue|go on|go from here|proceed|work)|what (?:comes|happens|is) (?:next|now)|what (?:next|now)|where do we go from here)\b/;
/** What begins with a place or a day, or speaks of the same. */
const placesIt = /^\W*(?:about|after|as soon as|at|before|behind|below|between|by|early|from|here|in|inside|just|late|mid|near|next|not before|on|once|outside|right|since|some|straight|there|this|today|tomorrow|under|usually|when|you)\b|\b(?:he|it|one|she|that|them|there|they|this)\b/;

/** “Does it pay? I’ve asked myself that.” */
const askedSelf = /^\W*i(?:'ve| have)? (?:also |always |often )?(?:ask(?:ed)? myself|wonder(?:ed)?)\b/;
/** “Three things, I’d say: …” */
const countsUp = /^\W*(?:two|three|four|five|a few|several|many) (?:answers|good|main|points|reasons|steps|things|ways|words)\b/;
/** “I’d put the desk by the window if it’s you”, “If not, I bring a can”: what we would do hangs on the answer. */
const hangsOnIt = /^\W*(?:(?:and|because|or|then),? )?(?:i|we)(?:'d| would) (?!(?:also )?(?:argue|call|go with|recommend|say|suggest|think)\b)|^\W*if (?:it|not|so|they|you)\b.*\b(?:i|we)(?:'d|'ll|\b(?! (?:say|think)))/;

/** An answer that can be nothing else. */
function isPlainlyAnswered(sentence: Sentence, next: Sentence): boolean {
  const reply = plainText(next);
  return !/\?\s*$/.test(next.text) && (countsUp.test(reply) || (isFragment(reply) && !/\b(?:answers?|both|decides?|depends?|that|this)\b/.test(reply)) || (plainAnswer.test(reply) && kindOfQuestion({ type: 'question', text: plainText(sentence) }) === 'yesNo'));
}

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
  if (/\b(?:please|let us|let me|we need|i need|so that we|once (?:we|i|you) (?:know|have)|(?:as soon as|when) (?:i|we) (?:have|know) (?:it|that|the da(?:te|y))|you can|answers?|both decide|(?:this|that|it|which) decides?|depends? on (?:it|this|that|both|them))\b/.test(reply)) return false;
  if (isAboutTheirLot) return true;
  const kind = kindOfQuestion({ type: 'question', text: asked });
  // “Where does the pipe run? It isn’t on the drawing.” says why we ask.
  if (kind !== 'yesNo' && kind !== 'why' && /^\W*(?:it|that|this|they|he|she)(?: (?:is|are|was|were|does|do|did|has|have) not|(?:'s| is| are|'re) (?:missing|nowhere)| \w+n't|isn't|aren't)\b/.test(reply)) return false;
  // “Where is the leak? Our man is with you on Wednesday” tells of something else.
  if ((kind === 'when' || kind === 'where') && !isFragment(reply) && !placesIt.test(reply) && !sharesTopic(sentence, next)) return false;
  // “Who signs it? You will have it on Friday.”
  if (kind === 'who' && /^\W*(?:it|you(?:'ll| will| get| have| receive))\b/.test(reply)) return false;
  return isFragment(reply) || repliesTo(kind, next) || sharesTopic(sentence, next) || /^\W*(?:because|yes|no|it|they|simply|in short|mostly|partly|well)\b/.test(reply);
}
