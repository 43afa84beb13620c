/**
 * Three parts of the work or more that stand one after another, with whatever words around them: “dig out, lay and point”,
 * “blankets, straps, loading at Flat 6”, short lines or short sentences below each other. A price beside them is itemised.
 */
import { CuedPattern } from '../cuedPattern';
import type { Prose } from '../prose';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { saysExclusion } from './exclusions';
import { dealFact, oneLine, stage } from './itemLists';
import { piecesOf } from './items';
import { isDealing, isThing } from './things';

/** True when a sentence, or lines or sentences without a verb below each other, name three parts or more. */
export const enumerates = (prose: Prose): boolean => prose.note(findEnumeration);

function findEnumeration(prose: Prose): boolean {
  const { sentences } = prose;
  return sentences.some(({ sentence }) => sentence.note(namesParts)) || isRunOfFragments(sentences.map(({ sentence }) => sentence)) || hasBareLines(prose) || sentences.filter(({ sentence: { text } }) => step.test(text)).length > 1;
}

const enough = 3;

function namesParts(sentence: Sentence): boolean {
  const { text } = sentence;
  if (!/[,;]/.test(text) || isOfOtherMatter(sentence)) return false;
  const from = listStart(text);
  const pieces = piecesOf(withoutAsides(text), from, text.length);
  if (pieces.length < enough) return false;
  // The first piece holds the verb of all: “we’d dig out 40 m², lay and compact, bed the slabs”.
  const [first, ...others] = pieces;
  const isOpened = isPart(text, first!) || opening.test(text.slice(first!.start, first!.end));
  const count = others.filter((piece) => isPart(text, piece)).length + (isOpened ? 1 : 0);
  return count >= enough && !otherStory.test(text.slice(0, first!.end));
}

/** Behind a colon the list begins, unless something else does. */
function listStart(text: string): number {
  const colon = /:\s+(?=\S)/.exec(text);
  return colon && text.length - colon.index > 24 ? colon.index + colon[0].length : 0;
}
/** Without what stands in brackets, and with a comma for a stop before a small letter: “root cut. liner at the joints”. */
const withoutAsides = (text: string): string => text.replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length)).replace(/\.(?=\s+\p{Ll})/gu, ',');

/** “We’d dig out”, “it takes in two fittings”, “that’s a truck”, “in that sum are the pattern”. */
const opening = /\b(?:we|i)(?:['’](?:d|ll)|\s+(?:will|would|can|could|shall))?\s+\p{L}+|\b(?:buys|covers?|gets?|includes?|inside|means|runs\s+to|sees?\s+to|takes?\s+in)\b|\b(?:that|this|it)(?:['’]s|\s+is|\s+means)\b|\bin\s+(?:it|that|this)\b/iu;

/** “We value …”, “we have restored …”, “I teach …” tell who we are and what was. */
const otherStory = /^\W*what an?\s|\b(?:we|i)(?:['’](?:m|re|ve)|\s+(?:accept|aim|always|am|appreciate|are|ask|began|believe|built|came|did|feel|found|gave|got|had(?!\s+in\s+mind)|have|hope|invoice|know|left|like|look|love|made|met|must|ran|require|saw|see|sell|sent|serve|should|spoke|take|talked|teach|thank|think|took|understand|value|want|was|went|were|wrote|\p{L}+ed)\b)/iu;

/** True for a piece that names a thing or an act and is no clause of its own. */
function isPart(text: string, piece: TextRange): boolean {
  const start = piece.start + weDo.exec(text.slice(piece.start, piece.end))![0].length;
  const words = oneLine(text.slice(start, piece.end));
  const part = { start, end: piece.end };
  return words !== '' && words.split(' ').length < 18 && isThing(text, part) && !isDealing(text, part) && (!clause.test(words) || done.test(words)) && !dealFact.test(words) && !stage.test(words);
}
const clause = /^(?:as|but|call|come|day|give|he|i|if|it|let|like|nor|or|pay|please|reply|ring|say|send|she|so|tell|thanks?|that|there|they|we|what|when|which|who|you)(?:['’]\w+)?\b|(?<!\b(?:as|that|they|we|what|which|who|you))\s(?:are|can|could|had|has|have|is|was|were|will|would)\b/i;

/** What stands before the act: “then I’d swap the pump”. */
const weDo = /^(?:(?:also|and|plus|then|with)\s+)?(?:(?:i|we)(?:['’](?:d|ll)|\s(?:will|would))\s(?!(?:be|come|give|have|hope|know|let|like|love|need|prefer|rather|say|send|start|suggest|want)\b))?/iu;
/** “The five radiators are bled”. */
const done = /^(?:all|both|each|every|the|your|\d+)\b.{3,40}\s(?:are|be|gets?|is)\s(?:all\s)?(?:\p{L}+ed|bled|built|cut|drawn|hung|laid|made|rebuilt|redone|shot|sown|swept|taken|torn|written)\b/iu;

/** Payment, days, our story, the client’s part and what is left out name no part of the work. */
const otherMatter = new CuedPattern(/\b(?:account|bank|card|cards|cash|cheques?|clients\s+(?:include|like|such)|the\s+balance|balance\s+(?:due|of|on|when)|deposit|due|financing|half\s+(?:at|before|in|now|of\s+(?:it|the)|on|up|when)|halves|instal?ments?|insured|invoices?|members?\s+of|payable|payments?|per\s?cent|permitting|kindly|please|(?:an?|one|two)\s+(?:quarter|third)s?|references?|send\s+(?:me|us)|terms|transfer|valid|weather|(?:my|our)\s+(?:brother|cousin|dad|daughter|father|grandfather|husband|mother|mum|nephew|partners?|sister|son|team|uncle|wife)|worked\s+(?:for|with)|(?:we|i)(?:['’](?:d|ll)|\s+(?:would|will))?\s+(?:also\s+)?need)\b/i);
const isOfOtherMatter = (sentence: Sentence): boolean => /\?\W*$/.test(sentence.text) || otherMatter.test(sentence, sentence.text) || saysExclusion(sentence);

/** “Jetting and CCTV, two chambers. Root cut. Patch liner at the joints.” */
function isRunOfFragments(sentences: readonly Sentence[]): boolean {
  let count = 0;
  for (const sentence of sentences) {
    const { text } = sentence;
    const isFragment = !verb.test(text.replace(aside, ' ')) && !address.test(text) && !isOfOtherMatter(sentence);
    count = isFragment ? count + piecesOf(withoutAsides(text), 0, text.length).filter((piece) => /\p{L}{3}/u.test(text.slice(piece.start, piece.end)) && isPart(text, piece)).length : 0;
    if (count >= enough) return true;
  }
  return false;
}
/** “New joists where it has rotted.” */
const aside = /\s(?:as|if|so|that|where|which)\s[^.;]*/gi;
const verb = /\b(?:am|are|can|could|did|do|does|had|has|have|he|i|is|it|may|must|she|should|they|thanks?|was|we|were|who|will|would|you)\b|['’](?:d|ll|m|re|s|ve)\b|\b(?:hi|hello|dear|congratulations|regards|cheers|greetings)\b|^\W*what an?\s|[?!]\W*$/i;
const address = /^\W*(?:Dr|Frau|Herr|Messrs|Miss|Mr|Mrs|Ms|Prof|Sir|To|The\s+\p{Lu})\b|\b(?:Avenue|Close|Crescent|Drive|Lane|Road|Row|Street|Terrace)\b|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b/u;

/** Lines below each other without a stop: “Three shelves / MDF throughout / fixing”. */
function hasBareLines({ text }: Prose): boolean {
  const lines = text.split(/[\n\u2028]/).map((line) => line.trim()).filter((line) => line !== '');
  return lines.length >= enough && !address.test(lines[0]!) && lines.filter((line) => line.length < 90 && !/[.:!?]$/.test(line) && !verb.test(line) && isPart(line, { start: 0, end: line.length })).length >= enough;
}

/** “Then I go through what others say. Then twelve pages of draft.” */
const step = /^\W*(?:(?:after\s+that|finally|first|firstly|lastly|next|second|secondly|then)\b,?\s+(?:comes?\b|there['’]s|i\b|we\b|(?:an?|the|one|two|three|four|five|six|eight|ten|twelve|\d+)\b))/i;
