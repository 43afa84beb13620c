/** The things that a sentence names one after another: “the logo, the business cards and a letterhead”. */
import { CuedPattern } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { moneyIn } from './money';
import { moneyRoles } from './prices';
import { clauseVerbs } from './priceWords';
import { hasContent, isDealing, isThing } from './things';
import { covers, doing, exclusion, included, joints, occasion, pointing, verbLead } from './itemsPatterns';

/** The things that a sentence about a price names besides it. */
export const itemsBesidePrice = (sentence: Sentence): readonly TextRange[] => sentence.note(findBeside);
/** The things that a sentence without a price says are part of the work: “It includes …”, “You get …”, “We will write … and record …”. */
export const itemsOfWork = (sentence: Sentence): readonly TextRange[] => sentence.note(findWork);

/** A pattern in which a blank stands for any white space, as marks of emphasis and line breaks leave it. */
const spaced = (pattern: string, flags: string): RegExp => new RegExp(withGaps(pattern), flags);
const withGaps = (pattern: string): string => pattern.replaceAll(' ', '\\s+');

const cued = (pattern: string, flags: string): CuedPattern => new CuedPattern(withGaps(pattern), flags);
const besideLead = cued(`\\b(?:${covers}|for(?: both| all of)?|with|of)(?=[\\s:])|[:(–—]|\\s-(?=\\s)`, 'gi');
const workLead = cued(
  `\\b(?:${covers}|(?:you|we)(?:'ve|’ve| have)? (?:asked|talked|spoke|discussed|agreed)(?: me| us)?(?: for| about| on)?|` +
    "(?:you|you'd|you’d) (?:want|need|would like|like|described|requested)|suggest|recommend|propose|proposing|offer|" +
    "planned|plan|add(?:ed|s)?|scope:|scope is|deliver|provide|supply|you(?:'ll|’ll| will) (?:have|own|hold|take home))" +
    '(?=[\\s:])|(?<=\\b(?:this|that|it|price|fee|job|quote|total|work|package|scope)\\b[^.;]{0,20}):',
  'gi',
);
const verbs = clauseVerbs.join('|');
/** What ends a list of things; the first group is a verb whose subject stands before it. */
const clauseEnd = spaced(
  `\\s(${verbs})\\s|\\s(?:which|that|because|but|so|if|when|once|until|unless|payable|we|you|I|it|they|this|these|then|` +
    'plus VAT)\\s|[;()!?]|[.:](?!\\d)|\\s[–—-]\\s',
  'i',
);
const stopMark = /[()!?]|[.:](?!\d)/;
const strongLead = spaced(`^(?:${covers})$`, 'i');
/** “the work takes two weeks”, but not “a logo that you can print”. */
const isClause = (words: string): boolean =>
  clauseVerb.test(words) && !/\b(?:that|which|who|where|so|you|we|i|it|they|as)\b/i.test(words.slice(0, words.search(clauseVerb)));
const clauseVerb = new RegExp(`\\s(?:${verbs})\\s`, 'i');

/** “… for the wedding, Kat.” */
const isVocative = (text: string, { start, end }: TextRange): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && /,\s*$/.test(text.slice(0, start)) && /^\s*[.!?]*\s*$/.test(text.slice(end));
const occasionEnd = ({ text }: Sentence): number => occasion.exec(text)?.[0].length ?? 0;

function findBeside(sentence: Sentence): readonly TextRange[] {
  const money = moneyIn(sentence);
  const ends = money.map(({ start }) => start);
  const found = [...listsAfter(sentence, besideLead, ends), ...listsOfVerbs(sentence, ends), ...(money[0] ? subjects(sentence, 0, money[0].start) : [])].filter(
    (range) => range.start >= occasionEnd(sentence) && !isVocative(sentence.text, range),
  );
  if (distinct(found).length >= 2) return distinct(found);
  const done = money[0] ? doneForIt(sentence, money[0]) : none;
  return done.length > 0 ? done : pricedOneByOne(sentence, money);
}

function findWork(sentence: Sentence): readonly TextRange[] {
  const { text } = sentence;
  if (!/[,;&+]|\band\b|\bplus\b/.test(text) || /\b(?:financing|no interest)\b|^\W*(?:kindly|please|what an?)\b/i.test(text) || exclusion.test(sentence, text))
    return none;
  const ends = moneyIn(sentence).map(({ start }) => start);
  const passive = included.exec(sentence, text);
  const found = [
    ...listsAfter(sentence, workLead, ends),
    ...listsOfVerbs(sentence, ends),
    ...(passive && !/\bnot\b/.test(text) ? subjects(sentence, 0, passive.index) : []),
  ];
  const told = found.filter(({ start }) => start >= occasionEnd(sentence));
  if (told.length > 0) return distinct(told);
  const work = whatWeDo(sentence, ends);
  return work.length > 0 ? work : fragments(sentence, ends);
}

/** “We check your titles, fix the links and report each month”, “We act for you: searches, contract, completion”: three things or more. */
function whatWeDo({ text }: Sentence, ends: readonly number[]): readonly TextRange[] {
  const isPointing = pointing.test(text);
  const opening = ends.length === 0 && !/\?\s*$/.test(text) ? (isPointing ? pointing : doing).exec(text) : null;
  if (!opening) return none;
  const colon = /:\s+(?=\S)/.exec(text);
  const from = colon ? colon.index + colon[0].length : opening[0].length;
  const stop = /[;()!?]|\s[–—]\s|\s(?:because|but|so|if|when|once|unless|which)\s/.exec(text.slice(from));
  // In “We design it, load your texts and train two of your people” the first thing is named before.
  const pieces = piecesOf(text, from, stop ? from + stop.index : text.length).filter(
    (piece, index) =>
      (index === 0 && /^(?:it|this|that|them|these|everything)$/i.test(text.slice(piece.start, piece.end))) ||
      (isThing(text, piece) && !isDealing(text, piece)),
  );
  return pieces.length > (isPointing ? 1 : 2) ? pieces : none;
}

/** “For £900 I clear the shrubs, dig over the beds and lay a path.” */
function doneForIt({ text }: Sentence, { start, end }: TextRange): readonly TextRange[] {
  const opening = /^[^\p{L}]*for\s+(?:only\s+|just\s+)?$/iu.test(text.slice(0, start))
    ? /^,?\s+(?:i|we)\s+(?!(?:am|are|ask|hope|have|look|need|require|thank|want)\b)/i.exec(text.slice(end))
    : null;
  if (!opening) return none;
  const from = end + opening[0].length;
  const stop = /[;.()!?:]|\s[–—]\s|\s(?:which|because|but|so|if|when|once|unless)\s/.exec(text.slice(from));
  const pieces = piecesOf(text, from, stop ? from + stop.index : text.length).filter((piece) => isThing(text, piece) && !isDealing(text, piece));
  return pieces.length > 1 ? pieces : none;
}

/** A line without a subject that names three things or more: “Cut the hedge, take away the shed and lay new turf.” */
function fragments({ text }: Sentence, ends: readonly number[], least = 3): readonly TextRange[] {
  if (
    ends.length > 0 ||
    !/\band\b|&/.test(text) ||
    /\?\s*$|\b(?:is|are|was|were|will|would|can|could|has|have|had|should|must|may|costs?|takes|we|you|i|it|they|thanks?|regards|which|who)\b|['’](?:s|re|ll|ve|m)\b/i.test(
      text,
    )
  )
    return none;
  const pieces = piecesOf(text, 0, text.length).filter((piece) => isThing(text, piece) && !isDealing(text, piece));
  return pieces.length >= least ? pieces : none;
}

/** True for a line without a subject that names two things: “Full planting plan and schedule.” */
export function namesTwo(sentence: Sentence): boolean {
  const pieces = fragments(sentence, moneyIn(sentence).map(({ start }) => start), 2);
  // “Low and long.” names nothing.
  return pieces.some(({ start, end }) => /\s/.test(sentence.text.slice(start, end)));
}

/** The longest list of two or more things behind one of the words of `lead`. */
function listsAfter(sentence: Sentence, lead: CuedPattern, stops: readonly number[]): readonly TextRange[] {
  const { text } = sentence;
  let best: readonly TextRange[] = none;
  for (const match of lead.matchAll(sentence, text)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (/\b(?:thank(?:s|\s+you)(?:\s+\w+){0,2}|receipt)\s+$/i.test(before) || (lead === workLead && /(?:\bnot|n['’]t|\bnever)\s+$/.test(before))) continue;
    const from = match.index + match[0].length + /^\s*:?/.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 4))![0].length;
    const stop = stops.find((at) => at >= from) ?? text.length;
    const span = text.slice(from, stop).replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length));
    const isStrong = strongLead.test(match[0]);
    const end = (isStrong ? stopMark : clauseEnd).exec(span);
    const pieces = piecesOf(text, from, from + (end ? end.index : span.length));
    // In “for the site, and the work takes two weeks” the last piece is the subject of what follows.
    const things = (!isStrong && end?.[1] ? pieces.slice(0, -1) : pieces).filter(
      (piece) => isThing(text, piece) && !(isStrong && isClause(text.slice(piece.start, piece.end))),
    );
    if (things.length >= 2 && things.length > best.length) best = things;
  }
  return best;
}

/** Kinds of work one after another: “can design, build and launch your site”. */
function listsOfVerbs(sentence: Sentence, stops: readonly number[]): readonly TextRange[] {
  const { text } = sentence;
  for (const match of verbLead.matchAll(sentence, text)) {
    const from = match.index + match[0].length;
    // “We are talking to two bakeries and a gym” has no verb behind “to”.
    if (/^to$/i.test(match[0]) && /^\s+(?:an?|my|other|our|some|the|this|those|two|three|four|your|\d+)\b/i.test(text.slice(from, from + 12))) continue;
    const stop = stops.find((at) => at >= from) ?? text.length;
    const span = text.slice(from, stop);
    const end = /[;.()!?:]|\s[–—]\s|\s(?:which|because|but|so|if|when|once|unless|we|you|I|they)\s/.exec(span);
    const work = piecesOf(text, from, from + (end ? end.index : span.length)).filter((piece) => isThing(text, piece) && !isDealing(text, piece));
    if (work.length >= 2) return work;
  }
  return none;
}

/** The things in front of a price: “The logo, the cards and the letterhead come to £800”. */
function subjects({ text }: Sentence, from: number, to: number): readonly TextRange[] {
  const colon = text.slice(from, to).search(/:\s*\S/);
  const start = colon >= 0 && colon < to - 12 ? from + colon + 1 : from;
  const end = new RegExp(`\\s(?:${verbs}|together|totals?|amounts?|adds?|at)\\b|[:–—(=]|\\s-\\s|['’](?:ll|d)\\b`, 'i').exec(text.slice(start, to));
  const stop = end ? start + end.index : to;
  if (!/\s(?:and|plus|as well as)\s|\s[&+]\s/i.test(text.slice(start, stop)) && !(end && /[:–—=-]/.test(end[0]) && text.slice(start, stop).includes(',')))
    return none;
  const things = piecesOf(text, start, stop).filter((piece) => isThing(text, piece) && !/\b(?:we|you|i|they|it)\b/i.test(text.slice(piece.start, piece.end)));
  return things.length >= 2 ? things : none;
}

/** “The logo is £300 and the business cards £200” prices things one by one. */
function pricedOneByOne(sentence: Sentence, money: readonly TextRange[]): readonly TextRange[] {
  if (money.length < 2 || moneyRoles(sentence).includes('mentioned')) return none;
  const { text } = sentence;
  const places = [0, ...money.map(({ end }) => end)].map((start, index) => ({ start, end: money[index]?.start ?? text.length }));
  const things = places.filter((place) => {
    const words = text.slice(place.start, place.end);
    return (
      words.length < 90 &&
      !/\b(?:we|you|i|they|if|when|VAT|before|after)\b/i.test(words) &&
      hasContent(
        words.replace(
          new RegExp(
            `\\b(?:${verbs}|or|for|costs?|basic|big|complete|first|full|large|long|medium|one|option|other|package|plan|premium|` +
              'second|short|small|standard|version)\\b',
            'gi',
          ),
          ' ',
        ),
      )
    );
  });
  return things.length >= 2 ? things : none;
}

/** Parts text at commas and “and”, without the blanks around. */
export function piecesOf(text: string, from: number, to: number): TextRange[] {
  const span = text.slice(from, to);
  const pieces: TextRange[] = [];
  let at = 0;
  const add = (end: number): void => {
    const piece = span.slice(at, end);
    const start = from + at + (piece.length - piece.trimStart().length);
    pieces.push({ start, end: Math.max(start, from + at + piece.trimEnd().length) });
  };
  for (const { index, 0: joint } of span.matchAll(joints)) {
    if (/^\s[&+]/.test(joint) && /\p{Lu}\p{L}*$/u.test(span.slice(at, index)) && /^\p{Lu}/u.test(span.slice(index + joint.length))) continue;
    add(index);
    at = index + joint.length;
  }
  add(span.length);
  return pieces;
}

function distinct(ranges: readonly TextRange[]): readonly TextRange[] {
  return ranges.filter((range, index) => ranges.findIndex(({ start }) => start === range.start) === index).sort((a, b) => a.start - b.start);
}

const none: readonly TextRange[] = [];
