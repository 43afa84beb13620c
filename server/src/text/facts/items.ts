/** The things that a sentence names one after another: “the logo, the business cards and a letterhead”. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { moneyIn } from './money';
import { clauseVerbs, dealings, dealWords, notThings } from './priceWords';

/** The things that a sentence about a price names besides it. */
export const itemsBesidePrice = (sentence: Sentence): readonly TextRange[] => sentence.note(findBeside);
/** The things that a sentence without a price says are part of the work: “It includes …”, “You get …”, “We will write … and record …”. */
export const itemsOfWork = (sentence: Sentence): readonly TextRange[] => sentence.note(findWork);

const covers = "includ(?:es?|ed|ing)|incl\\.|covers?|covering|compris(?:es?|ing)|consists? of|contains?|is made up of|get(?:s|ting)?(?: you)?|receive|buys?(?: you)?|pays for|means?|gives you";
const besideLead = new RegExp(`\\b(?:${covers}|for(?: both| all of)?|with|of)(?=\\s)|[:(–—]|\\s-(?=\\s)`, 'gi');
const workLead = new RegExp(`(?<!not |n't |n’t |never )\\b(?:${covers}|(?:you|we)(?:'ve|’ve| have)? (?:asked|talked|spoke|discussed|agreed)(?: me| us)?(?: for| about| on)?|(?:you|you'd|you’d) (?:want|need|would like|like|described|requested)|suggest|recommend|propose|proposing|offer|planned|plan|consider of|scope:|scope is|deliver|provide|supply)(?=\\s)|(?<=\\b(?:this|that|it|price|fee|quote|total|work|package|scope)\\b[^.;]{0,20}):`, 'gi');
const verbLead = /\b(?:can|could|will|would|shall)(?: also| then| now)?(?=\s)|['’](?:ll|d)(?: also| then)?(?=\s)|\b(?:going to|able to|happy to|glad to|us to|me to|like to|to)(?=\s)/gi;
const included = /\b(?:is|are) (?:all |both |also )?(?:included|covered|part of|in the price)\b|\b(?:is|are) (?:all |both )?what (?:you get|is included)|\bcome(?:s)? with it\b/i;

const verbs = clauseVerbs.join('|');
/** What ends a list of things; the first group is a verb whose subject stands before it. */
const clauseEnd = new RegExp(`\\s(${verbs})\\s|\\s(?:which|that|because|but|so|if|when|once|until|unless|payable|we|you|I|it|they|this|these|then|plus VAT)\\s|[;.()!?:]|\\s[–—-]\\s`, 'i');
const joints = /,\s*(?:and|plus|or)?(?=\s)|\s(?:and|plus|as well as|along with|together with)(?=\s)|\s[&+]\s|;/gi;

function findBeside(sentence: Sentence): readonly TextRange[] {
  const money = moneyIn(sentence);
  const ends = money.map(({ start }) => start);
  const found = [...listsAfter(sentence, besideLead, ends), ...listsOfVerbs(sentence, ends), ...(money[0] ? subjects(sentence, 0, money[0].start) : [])];
  return distinct(found).length >= 2 ? distinct(found) : pricedOneByOne(sentence, money);
}

function findWork(sentence: Sentence): readonly TextRange[] {
  const { text } = sentence;
  if (!/[,&+]|\band\b|\bplus\b/.test(text)) return none;
  const ends = moneyIn(sentence).map(({ start }) => start);
  const passive = included.exec(text);
  const found = [...listsAfter(sentence, workLead, ends), ...listsOfVerbs(sentence, ends), ...(passive && !/\bnot\b/.test(text) ? subjects(sentence, 0, passive.index) : [])];
  return distinct(found);
}

/** The longest list of two or more things behind one of the words of `lead`. */
function listsAfter({ text }: Sentence, lead: RegExp, stops: readonly number[]): readonly TextRange[] {
  let best: readonly TextRange[] = none;
  for (const match of text.matchAll(lead)) {
    const from = match.index + match[0].length;
    const stop = stops.find((at) => at >= from) ?? text.length;
    const span = text.slice(from, stop);
    const end = clauseEnd.exec(span);
    const pieces = piecesOf(text, from, from + (end ? end.index : span.length));
    // In “for the site, and the work takes two weeks” the last piece is the subject of what follows.
    const things = (end?.[1] ? pieces.slice(0, -1) : pieces).filter((piece) => isThing(text, piece));
    if (things.length >= 2 && things.length > best.length) best = things;
  }
  return best;
}

/** Kinds of work one after another: “can design, build and launch your site”. */
function listsOfVerbs({ text }: Sentence, stops: readonly number[]): readonly TextRange[] {
  for (const match of text.matchAll(verbLead)) {
    const from = match.index + match[0].length;
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
  if (!/\s(?:and|plus|as well as)\s|\s[&+]\s/i.test(text.slice(start, stop)) && !(end && /[:–—=-]/.test(end[0]) && text.slice(start, stop).includes(','))) return none;
  const things = piecesOf(text, start, stop).filter((piece) => isThing(text, piece) && !/\b(?:we|you|i|they|it)\b/i.test(text.slice(piece.start, piece.end)));
  return things.length >= 2 ? things : none;
}

/** “The logo is £300 and the business cards £200” prices things one by one. */
function pricedOneByOne({ text }: Sentence, money: readonly TextRange[]): readonly TextRange[] {
  if (money.length < 2) return none;
  const places = [0, ...money.map(({ end }) => end)].map((start, index) => ({ start, end: money[index]?.start ?? text.length }));
  const things = places.filter((place) => {
    const words = text.slice(place.start, place.end);
    return words.length < 90 && !/\b(?:we|you|i|they|if|when|VAT|before|after)\b/i.test(words) && hasContent(words.replace(new RegExp(`\\b(?:${verbs}|or|for|costs?)\\b`, 'gi'), ' '));
  });
  return things.length >= 2 ? things : none;
}

/** Parts text at commas and “and”, without the blanks around. */
function piecesOf(text: string, from: number, to: number): TextRange[] {
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

const starts = new Set(notThings);
const deal = new Set(dealWords);
const dealVerbs = new Set(dealings);
const hasContent = (words: string): boolean => (words.toLowerCase().match(/\p{L}[\p{L}’'-]+/gu) ?? []).some((word) => !deal.has(word.replaceAll('’', "'")));

/** True for words that can name a part of the work. */
export function isThing(text: string, { start, end }: TextRange): boolean {
  const words = text.slice(start, end).toLowerCase().replaceAll('’', "'");
  const first = /[\p{L}][\p{L}'-]*/u.exec(words)?.[0];
  if (first === undefined || starts.has(first) || words.length > 110) return false;
  return hasContent(words) && !/^\S+ly\b|%|\bvat\b|^(?:(?:two|three|four|five|six|half|\d+) )?(?:parts?|stages|instalments|installments|payments|halves)\b/.test(words);
}

/** “start on Monday”, “send you the contract”. */
const isDealing = (text: string, { start, end }: TextRange): boolean => {
  const words = text.slice(start, end).toLowerCase();
  return dealVerbs.has(/^\p{L}+/u.exec(words)?.[0] ?? '') || /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:week|month|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)\b/u.test(words) || clauseVerbSet.has(/^\p{L}+/u.exec(words)?.[0] ?? '');
};
const clauseVerbSet = new Set(clauseVerbs);

function distinct(ranges: readonly TextRange[]): readonly TextRange[] {
  return ranges.filter((range, index) => ranges.findIndex(({ start }) => start === range.start) === index).sort((a, b) => a.start - b.start);
}

const none: readonly TextRange[] = [];
