/** The parts of our own words and how they end: what the client reads last, and whether it tells them what happens next. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import { light } from '../light';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { commitmentsIn, type Commitment } from './commitments';
import { courtesyOf } from './courtesies';
import { isNextLabel, labelOf } from './labels';
import { leavesOpen } from './leftOpen';
import { datesAhead, isHistory, plainText } from './tense';
import { plansOnYes } from './yesPlans';
import { isHomely, isRemark, isWarm } from './warmth';

/** A paragraph, a heading, or a whole list or table. */
export interface Part extends TextRange {
  readonly type: 'paragraph' | 'heading' | 'list' | 'table';
  readonly blocks: readonly Block[];
}

/** The parts of our own words in order, without postscripts. */
export const partsOf = (document: ProseDocument): readonly Part[] => document.note(findParts);

function findParts(document: ProseDocument): readonly Part[] {
  const parts: (Part & { blocks: Block[]; end: number })[] = [];
  const postscripts = postscriptsOf(document);
  let place: TextRange | undefined;
  for (const block of document.blocks) {
    if (block.zone !== 'own' || block.type === 'rule' || block.type === 'html' || block.type === 'definition' || postscripts.has(block)) continue;
    let list = block.list;
    while (list?.parent) list = list.parent;
    const own = block.table ?? list;
    if (own && own === place) {
      parts.at(-1)!.blocks.push(block);
      continue;
    }
    place = own;
    const type = block.table ? 'table' : list ? 'list' : block.type === 'heading' ? 'heading' : 'paragraph';
    parts.push({ type, blocks: [block], start: block.start, end: own ? own.end : block.end });
  }
  return parts;
}

const postscriptsOf = (document: ProseDocument): ReadonlySet<Block> => new Set(Array.from(document.noted(isPostscript), ({ block }) => block));

/** Each postscript of ours as a part. */
export const postscriptPartsOf = (document: ProseDocument): readonly Part[] =>
  [...postscriptsOf(document)]
    .filter(({ zone }) => zone === 'own')
    .map((block) => ({ type: 'paragraph', blocks: [block], start: block.start, end: block.end }));

/** “PS”, before words that are not the end of a letter. */
export const isPostscript = ({ text }: Prose): boolean => /^\s*p\.?\s?p?\.?s\b/i.test(text);

export const sentencesOf = (part: Part): readonly Sentence[] => part.blocks.flatMap(({ prose }) => prose.sentences.map(({ sentence }) => sentence));

/** How many words a part has; counted once for each text. */
export const wordsIn = ({ blocks }: Part): number => blocks.reduce((sum, { prose }) => sum + prose.note(countWords), 0);

const countWords = ({ sentences }: Prose): number => sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0);

/** True for a paragraph of thanks, wishes and offers alone. */
export const isCourtesy = (part: Part): boolean => part.type === 'paragraph' && part.blocks.every(({ prose }) => prose.note(isKind));

/** True for a name below the letter, perhaps with a closing line of its own above it: “Sandra at Tailwaggers”, “As ever”, “Torquil”. */
export const isSignOff = (part: Part): boolean => part.type === 'paragraph' && part.blocks.every(({ prose }) => signOff.test(prose.text));
const name = "(?:\\p{Lu}[\\p{L}.'’-]*|\\p{Lu}\\.)(?:,? (?:\\p{Lu}[\\p{L}.'’-]*|at|from|and|&|of|van|von|de|der|la|the))*(?:, ?[\\p{L}' -]{2,24})?";
const signOff = light({ source: `^\\s*(?:[\\p{L}'’& -]{2,40},?[\\n\\u2028]\\s*){0,2}${name}(?:[\\n\\u2028]\\s*[\\p{L}'’&. -]{2,40})?\\s*$`, flags: 'u' });

/** A name may stand below the wish without a closing line: “Enjoy the sunshine!”, “Mia”. */
const isKind = ({ sentences }: Prose): boolean =>
  isKindRemark(sentences.map(({ sentence }) => sentence)) ||
  sentences.every(
    ({ sentence }, index) =>
      courtesyOf(sentence) !== undefined ||
      sentence.words.length === 0 ||
      (index > 0 && isAfterthought(sentence)) ||
      (index > 0 && index === sentences.length - 1 && sentence.words.length <= 2 && !/[.?!]$/.test(sentence.text)),
  );

/** “He had a beautiful face, your father. I hope the day is gentle with you.” What thanks and then tells of the work is none. */
const isKindRemark = (sentences: readonly Sentence[]): boolean =>
  sentences.length > 0 &&
  sentences.reduce((sum, { words }) => sum + words.length, 0) <= mostWords &&
  (isWarm(sentences.at(-1)!) || isHomely(sentences.at(-1)!)) &&
  sentences.every((sentence) => courtesyOf(sentence) !== undefined || isRemark(sentence));
const mostWords = 40;

/** “Thanks for the apple juice. It kept me going all the way home.” */
const isAfterthought = (sentence: Sentence): boolean =>
  didGood.test(plainText(sentence)) && sentence.words.length <= 16 && isHistory(sentence) && commitmentsIn(sentence).length === 0;
const didGood = new RegExp(
  '^\\W*(?:it|that|they|those) (?:(?:all|really|truly|both) )?(?:brightened|carried|cheered|got|helped|kept|lifted|made|' +
    'moved|saved|touched|warmed) (?:all of us|everyone|me|my|our|the (?:crew|kids|team)|us)\\b',
);

/** The last part that says or asks something; behind it stand courtesies at most. `undefined` when there are only courtesies. */
export const lastSubstance = (document: ProseDocument): Part | undefined => partsOf(document).findLast((part) => !isCourtesy(part));

/** How many words may stand behind a request that still counts as the end; more behind one with its day. */
const nearEnd = 25;
const nearEndWithDay = 60;

/** True when the end tells the client what they are to do, or what happens next and when. `isFormal` for a quote or proposal. */
export const endsWithNextStep = (document: ProseDocument, isFormal: boolean): boolean => document.note(isFormal ? formalEnd : mailEnd);

const mailEnd = (document: ProseDocument): boolean => hasNextStepAtEnd(document, false) || asksByADay(document);

/** How many words a mail may have that is taken in at one glance, so that a request with its day is seen wherever it stands. */
const oneGlance = 110;

const asksByADay = (document: ProseDocument): boolean => {
  const parts = partsOf(document);
  if (parts.reduce((sum, part) => sum + wordsIn(part), 0) > oneGlance) return false;
  return parts.some(asksByItsDay);
};

const asksByItsDay = (part: Part): boolean =>
  sentencesOf(part).some(
    (sentence) =>
      plansOnYes(sentence) ||
      (datesAhead(sentence).length > 0 &&
      (needsToKnow.test(plainText(sentence)) || commitmentsIn(sentence).some(({ type, timed }) => timed && (type === 'request' || type === 'question')))),
  );
const needsToKnow = /\b(?:i|we)(?:'ll| will|'d| would)? (?:really |just )?need (?:to (?:have|hear|know)|your|an answer|a (?:decision|word|yes))\b/;

const formalEnd = (document: ProseDocument): boolean => hasNextStepAtEnd(document, true) || hasSigningLine(document) || hasNextStepInLastThird(document);

function hasNextStepAtEnd(document: ProseDocument, isFormal: boolean): boolean {
  if (
    [...postscriptsOf(document)].some(
      ({ zone, prose }) =>
        zone === 'own' && prose.sentences.some(({ sentence }) => commitmentsIn(sentence).some(({ type }) => type === 'request' || type === 'question')),
    )
  )
    return true;
  const parts = partsOf(document);
  for (let index = parts.length - 1, words = 0, seen = false; index >= 0; index--) {
    const part = parts[index]!;
    const courtesy = isCourtesy(part);
    if (isNextLabel(labelOf(part.blocks[0]!)) && (part.type !== 'heading' || seen) && (words < 200 || isFormal)) return true;
    // A heading between the end and what stands above closes the end, unless it is about what is next.
    if (part.type === 'heading' && seen) return false;
    // “Still outstanding from you:” over a list asks for it, whatever is said of it below.
    if (part.type !== 'paragraph' && part.type !== 'heading' && index > 0 && isNextLabel(labelOf(parts[index - 1]!.blocks[0]!)) && (words < 200 || isFormal))
      return true;
    if (words <= nearEndWithDay && part.type === 'paragraph' && asksByItsDay(part)) return true;
    if (!courtesy && words > nearEnd) {
      if (words > nearEndWithDay) return false;
      words += wordsIn(part);
      continue;
    }
    if (partHasNextStep(part, parts[index - 1], isFormal, words === 0)) return true;
    if (!courtesy && part.type !== 'heading') {
      seen = true;
      words += wordsIn(part);
    }
  }
  return false;
}

function partHasNextStep(part: Part, before: Part | undefined, isFormal: boolean, isLast: boolean): boolean {
  const sentences = sentencesOf(part);
  const isTimed = part.type === 'paragraph' && sentences.some((sentence) => datesAhead(sentence).length > 0);
  if (isFormal && part.type === 'paragraph' && sentences.some((sentence) => setsGoing(sentence) || (isTimed && holds(sentence)))) return true;
  if (part.type === 'paragraph' && sentences.some((sentence) => awaitsWord(sentence) || plansOnYes(sentence))) return true;
  if (!isFormal && part.type === 'paragraph' && (sentences.some(leavesToPay) || leavesOpen(sentences))) return true;
  const isOurList = part.type !== 'paragraph' && !isAddressed(before, isFormal);
  return sentences.some((sentence) => {
    const text = plainText(sentence);
    return commitmentsIn(sentence).some((commitment) => {
      if (commitment.bare && isOurList) return false;
      // A question that the offer does not end on is about the work, not about what comes next.
      if (isFormal && !isLast && commitment.type === 'question' && !commitment.timed) return false;
      if (
        commitment.type === 'next' &&
        isFormal &&
        (part.type !== 'paragraph' || (commitment.bare && !/\b(?:starts?|begins?|kicks?|meets?|comes?|arrives?)\b/.test(text)))
      )
        return false;
      if (
        isFormal &&
        (commitment.type === 'next' || commitment.type === 'promise') &&
        /\b(?:pay|payments?|paid|invoices?d?|deposit|balance|instal?ments?|due)\b/.test(text)
      )
        return false;
      return isNextStep(commitment, isTimed);
    });
  });
}

/** “A third down by Friday 11 December gets the timber ordered”: what the client pays, by when, and what it sets going. */
const setsGoing = (sentence: Sentence): boolean => downPayment.test(plainText(sentence)) && datesAhead(sentence).length > 0;
const downPayment = new RegExp(
  '\\b(?:deposit|down|down payment|retainer|advance|booking fee|first (?:half|instal?ment|part|payment|third)|half|' +
    'quarter|third|per cent|percent|%)(?: [^\\s.;]+){0,6}? (?:before|by|on) [^.;]{3,40}? (?:books?|confirms?|gets?|holds?|' +
    'keeps?|lets? (?:me|us)|locks?|means|orders?|reserves?|sets?|secures?|starts?)\\b',
);

/** “The dates depend on a yes by Friday 4 December”: whose word we wait for, and until when. */
const awaitsWord = (sentence: Sentence): boolean => awaitedWord.test(plainText(sentence)) && datesAhead(sentence).length > 0;
const awaitedWord = new RegExp(
  '\\b(?:an?|the|your) (?:answer|approval|decision|go-ahead|ok|okay|reply|signature|word|yes)(?: from you)? ' +
    '(?:before|by|no later than|on or before|until)\\b',
);

/** “A deposit of €500 holds the dates”, with the day until which they are kept beside it. */
const holds = (sentence: Sentence): boolean => holding.test(plainText(sentence));
const holding = new RegExp(
  '\\b(?:deposit|down|retainer|booking fee|first (?:half|instal?ment|part|payment|third)|half|quarter|third|per cent|percent|%)' +
    '(?: of (?:\\p{Sc} ?)?\\d[^\\s]*)?,? ' +
    '(?:books?|confirms?|holds?|keeps?|reserves?|secures?|to (?:book|confirm|hold|reserve|secure)) (?:the|this|that|your|it|you)\\b',
  'u',
);

/** “£85, you’ve paid 30, so 55 on Friday”: what is left to pay, and when. */
const leavesToPay = (sentence: Sentence): boolean => leftToPay.test(plainText(sentence));
const leftToPay = new RegExp(
  '(?:\\p{Sc}|\\bpaid\\b|\\bdeposit\\b)[^.;]{0,90}\\b(?:balance|leav(?:es|ing)|remaining|rest|so)\\b,? ' +
    "(?:(?:another|is|just|me|of|only|other|that's|the|to pay|us|with|you)[ ,]*)*(?:\\p{Sc} ?)?\\d[\\d.,]*" +
    '(?: ?(?:\\p{Sc}|bucks|euros?|pounds|quid))?,? (?:(?:cash|due|in cash|left|more|please|to go|to pay) )*' +
    '(?:(?:by|on|this) (?:collection|delivery|the (?:day|\\d)|\\d|fri|mon|satur|sun|thurs|tues|wednes)|today\\b|tomorrow\\b|' +
    'when (?:i|we|you)\\b)',
  'u',
);

/** A request needs no day; what we promise or what is to come does. */
const isNextStep = ({ type, timed }: Commitment, isTimed: boolean): boolean =>
  type === 'request' || type === 'question' || type === 'nothing' || timed || (isTimed && type === 'promise');

/** True when the words above a list say that it is for the client: “Please:”, “What we need from you”. */
function isAddressed(before: Part | undefined, isFormal: boolean): boolean {
  if (!before || before.type === 'list' || before.type === 'table') return !isFormal;
  const sentence = sentencesOf(before).at(-1);
  const lead = sentence ? plainText(sentence) : '';
  if (
    /\b(?:included?|includes|we (?:did|do|will|have|can)|we've|we'll|done|changed|fixed|our (?:work|plan|part)|scope|deliver)\b/.test(lead) &&
    !/\b(?:you to|need from you|please)\b/.test(lead)
  )
    return false;
  return !isFormal || /\b(?:you|your|next|please|to (?:go|start|accept|book|order|confirm|proceed)|steps?|how to|actions?|to-?do)\b/.test(lead);
}

/** “Accepted by: ______” asks for a signature. */
const hasSigningLine = ({ blocks }: ProseDocument): boolean =>
  blocks.some(
    ({ zone, type, prose }, index) =>
      (zone === 'signature' || zone === 'own') &&
      /_{4,}|\.{8,}/.test(prose.raw) &&
      signed.test(type === 'cell' ? `${blocks[index - 1]?.prose.raw ?? ''} ${prose.raw}` : prose.raw),
  );

const signed = /\b(?:accepted|agreed|approved|signed?|signature|client|customer|name|date|for and on behalf)\b/i;

function hasNextStepInLastThird(document: ProseDocument): boolean {
  const parts = partsOf(document);
  const first = parts[0]?.start ?? 0;
  const length = (parts.at(-1)?.end ?? 0) - first;
  return parts.some((part, index) => {
    // Terms and conditions may follow the section on how to accept.
    if ((parts[index + 1] ?? part).end > first + length / 2 && isNextLabel(labelOf(part.blocks[0]!)) && (part.type !== 'heading' || index < parts.length - 1))
      return true;
    if (part.end <= first + (length * 2) / 3) return false;
    return sentencesOf(part).some((sentence) =>
      commitmentsIn(sentence).some(
        ({ type, bare }) => (type === 'request' && !bare && part.type === 'paragraph') || (type === 'nothing' && part.type === 'paragraph'),
      ),
    );
  });
}
