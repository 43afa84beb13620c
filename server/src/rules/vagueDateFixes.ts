/** The repairs of a vague time: three real days in its place, and a question to the client. */
import { inWords } from '../text/calendar';
import type { Block } from '../text/blocks';
import type { Sentence } from '../text/sentence';
import type { Edit, Fix } from './finding';
import { realDays } from './realDays';
import type { RuleContext } from './rule';
import type { VagueTime } from './vagueTimes';

/** Offsets count from the start of the sentence. */
export function vagueDateFixes(sentence: Sentence, time: VagueTime, block: Block, context: RuleContext): readonly Fix[] {
  const days = hasPlaceForDay(sentence, time) ? realDays(time.match.entry.offer, context.date, context, sentence.text.slice(time.start, time.end)) : [];
  const fixes = context.daysOpen && days.length > 0 ? [openDay(sentence, time)] : days.map((day) => dayFix(sentence, time, inWords(day, context.locale)));
  if (block.type === 'cell' || block.type === 'heading') return fixes;
  const end = sentence.text.length;
  const question = time.claim === 'request' ? 'By what day and time can you do this?' : 'By what day and time do you need it?';
  const stop = /[.!?…:]["'”’)\]]*$/.test(sentence.text) ? '' : '.';
  return [...fixes, { title: 'Ask the client when', safe: false, edits: [{ range: { start: end, end }, text: `${stop} ${question}` }] }];
}

const word = ({ words }: Sentence, at: number): string => words[at]?.lower ?? '';

/** False where no day can stand: “takes a few days”, “an ASAP reply”. */
const hasPlaceForDay = (sentence: Sentence, { match, firstWord }: VagueTime): boolean =>
  match.entry.preposition !== '' && !/^(?:an?|the|your|our|my|this|that|such)$/.test(word(sentence, firstWord - 1));

/** The day as a tab stop, where there is none to reckon from. */
function openDay(sentence: Sentence, time: VagueTime): Fix {
  const { edits, ...fix } = dayFix(sentence, time, '[day]');
  return { ...fix, edits: edits.map((edit): Edit => ({ ...edit, text: edit.text.replace('[day]', '${1:[day]}'), snippet: true })) };
}

function dayFix(sentence: Sentence, time: VagueTime, day: string): Fix {
  const { text } = sentence;
  const preposition = prepositionFor(sentence, time);
  const words = preposition ? `${preposition} ${day}` : day;
  const title = `Write “${words}”`;
  if (isBeforeVerb(sentence, time)) {
    const at = clauseEnd(text, time.end);
    const gap = /^\s*/.exec(text.slice(time.end))![0].length;
    return {
      title,
      safe: false,
      edits: [
        { range: { start: time.start, end: time.end + gap }, text: '' },
        { range: { start: at, end: at }, text: ` ${words}` },
      ],
    };
  }
  // “Some time in the new year” and “early summer” are one time.
  const start = time.start - (/\b(?:(?:at )?some ?time|early|late|mid)\s+$/i.exec(text.slice(0, time.start))?.[0].length ?? 0);
  const isCapital = /^\p{Lu}\P{Lu}/u.test(text.slice(start)) || (time.firstWord === 0 && /^\p{Lu}/u.test(text.slice(start)));
  return {
    title,
    safe: false,
    edits: [
      {
        range: { start, end: time.end + (/^[’'] time\b/.exec(text.slice(time.end))?.[0].length ?? 0) },
        text: isCapital ? words[0]!.toUpperCase() + words.slice(1) : words,
      },
    ],
  };
}

/** One that stands before the time already is kept: “by next week”; the subject of a sentence takes none: “next week is fine”. */
function prepositionFor(sentence: Sentence, { match, lead, firstWord, start, isAll }: VagueTime): string {
  const before = word(sentence, firstWord - 1);
  if (lead === '' || /^(?:the|these|sometime)\s/.test(lead)) {
    if (/^(?:about|after|around|before|by|for|from|of|on|since|than|till|to|towards?|until)$/.test(before)) return '';
    const after = word(sentence, match.endWord);
    if (
      match.entry.offer !== 'soon' &&
      (/^(?:is|works?|suits?|looks|sounds|would|be)$/.test(after) ||
        (/^(?:is|would|does|will)$/.test(before) && /^(?:good|convenient|fine|ok|okay|possible|too)$/.test(after)))
    )
      return '';
  }
  // A label or a cell takes the bare day: “Delivery: Monday 30 November 2026”.
  if (isAll || /(?:[:|→]|\s[–—-])\s*$/.test(sentence.text.slice(0, start))) return '';
  return lead.startsWith('at ') ? 'on' : /^(?:within|over|inside|across)\b/.test(lead) ? 'by' : match.entry.preposition;
}

/** “We will soon send it”: a day goes to the end of the clause instead. */
function isBeforeVerb({ words, text }: Sentence, { match, firstWord, start, end }: VagueTime): boolean {
  if (match.entry.preposition !== 'by' || firstWord === 0 || !/^\s+\p{L}/u.test(text.slice(end)) || !/\p{L}\s+$/u.test(text.slice(0, start))) return false;
  const before = words[firstWord - 1]!.lower;
  const after = words[match.endWord]!.lower;
  if (/^(?:and|as|at|because|but|by|for|from|if|in|of|on|or|so|then|to|when|with|which)$/.test(after)) return false;
  return /^(?:will|shall|can|could|should|would|may|might|be|is|are|am|i|we|you|they|it|he|she|to|\w+'(?:ll|re|m))$/.test(before);
}

const clauseEnd = (text: string, from: number): number => {
  const rest = text.slice(from);
  const at = /\s*(?:[,;:.!?)—–]|\s(?:and|but|so|because|when|once|if|which|who|while|as)\s|$)/.exec(rest)!.index;
  return from + at;
};
