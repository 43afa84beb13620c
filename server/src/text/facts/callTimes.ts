/** Hours of calls: who takes part needs to know whose clock is meant. */
import { whereCued } from '../cuedFinder';
import { CuedPattern } from '../cuedPattern';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { sentencesWith } from './cues';
import { datesIn } from './dates';
import { plainText } from './tense';

const none: readonly TextRange[] = [];
const isCall = new CuedPattern(
  new RegExp(
    '\\b(?:calls?|calling|zoom|skype|webinar|demo|video|phone|phoning|telephone|telephoning|teleconference|' +
      'video-?conference|facetime|ring|ringing|dial|dial-in|interview|briefing|debrief(?:ing)?|huddle|live-?stream|kick-?off|' +
      'stand-?up|workshop|session|presentation|walkthrough|meetings?|chat)\\b|' +
      '\\b(?:speak|talk|meet|catch up|join)\\b',
  ),
);
const inPerson = new RegExp(
  '\\b(?:in person|on site|on-site|face to face|lunch|coffee|dinner|breakfast|drinks?|at (?:our|your|the|my) (?:office|' +
    'studio|shop|house|hotel|venue|station|site|caf[eé]|restaurant|showroom|fair|stand|airport|reception|workshop|factory)|' +
    'in (?:our|your) (?:office|studio|shop|showroom)|come (?:to|by|round)|visit|pick (?:you )?up|room \\d)\\b',
);
const past = /\b(?:called|spoke|talked|met|discussed|missed|was|were|yesterday|last (?:week|month|monday|tuesday|wednesday|thursday|friday))\b/;
const clock = new RegExp(
  '\\b(?:GMT|UTC|CES?T|BST|WES?T|EES?T|E[SD]?T|P[SD]?T|C[SD]T|M[SD]T|IST|JST|KST|HKT|SGT|SAST|A[EC]S?[SD]T|AWST|NZ[SD]?T|' +
    'MSK|GST|Z)\\b(?:[+-]\\d)?|\\b\\d\\d?(?::\\d\\d)?Z\\b|' +
    "\\b(?:[Yy]our|[Oo]ur|[Mm]y|[Ll]ocal|their|here|there|[A-Z][\\p{L}.]+(?:['’]s)?) time\\b|" +
    '\\b(?:Eastern|Pacific|Central|Mountain)\\b|\\btime[- ]?zones?\\b|' +
    "\\b(?:both|in) (?:your|our) (?:clocks?|zones?)\\b|\\bo['’]clock (?:in|for) [A-Z]|" +
    '(?:\\d ?[ap]\\.?m\\.?|:\\d\\d|noon|midday|midnight) (?:in|for you|here|there|\\(?[A-Z]{3,4}\\)?(?![\\w-]))',
  'u',
);

/** The hours that a sentence sets or offers for a call and that name no clock. Offsets count from the sentence's start. */
const callTimesIn = whereCued([isCall], none, (sentence: Sentence): readonly TextRange[] => {
  // A longer line is data.
  if (sentence.text.length > 5000 || !isCall.mayFit(sentence)) return none;
  const times = datesIn(sentence).filter((date) => date.type === 'time' && date.fixed && !sentence.isQuoted(date));
  if (times.length === 0 || namesClock(sentence)) return none;
  const text = plainText(sentence);
  // Where people meet in one place, that place has the clock.
  if (inPerson.test(text) || past.test(text) || !isCall.test(sentence, text)) return none;
  return times;
});

/** Right behind a sentence that speaks of a call: “I could do 3 pm on Thursday.” */
const offer = new CuedPattern(
  new RegExp(
    '\\b(?:(?:i|we) (?:could|can) (?:do|make|manage|offer)|(?:how|what) about|(?:would|does|could) [^?]{0,30}\\b' +
      "(?:suit|work)\\b|(?:suits|works for) (?:me|us)|(?:i'm|we're|i am|we are|are you) free)\\b",
  ),
);
const offeredTimesIn = whereCued([offer], none, (sentence: Sentence): readonly TextRange[] => {
  const text = plainText(sentence);
  if (sentence.text.length > 300 || !offer.test(sentence, text) || inPerson.test(text) || namesClock(sentence)) return none;
  return datesIn(sentence).filter((date) => date.type === 'time' && date.fixed);
});

const speaksOfCall = (sentence: Sentence): boolean =>
  isCall.test(sentence, plainText(sentence)) && !inPerson.test(plainText(sentence)) && !past.test(plainText(sentence)) && !namesClock(sentence);

/** True when the sentence says by whose clock its hours are meant. */
const namesClock = (sentence: Sentence): boolean => sentence.note(findClock);
const findClock = ({ text }: Sentence): boolean => clock.test(text);

/** Where a sentence that is about hours says whose they are: for that hour and what follows, or for all. */
function clocksToldIn(sentence: Sentence): readonly ('here' | 'everywhere')[] {
  if (!namesClock(sentence) || (datesIn(sentence).length === 0 && !/\btimes?\b/i.test(sentence.text))) return nowhere;
  // “All times are London time” counts wherever it stands.
  return [/\b(?:all|the|these|both|any|my|our) (?:\w+ )?(?:times|hours)\b/i.test(sentence.text) ? 'everywhere' : 'here'];
}

const nowhere: readonly never[] = [];

/** An hour of a call; `start` is where its sentence begins in the document. */
export interface CallTime {
  readonly start: number;
  readonly sentence: Sentence;
  readonly time: TextRange;
}

/** The hours of calls in our own words, up to the place where the letter says whose clock it goes by. */
export function openCallTimes(document: ProseDocument): readonly CallTime[] {
  const found: CallTime[] = [];
  for (const { sentence, start, notes } of document.hits(callTimesIn)) for (const time of notes) found.push({ start, sentence, time });
  for (const [index, { sentence, start, block }] of sentencesWith(document, offeredTimesIn)) {
    const previous = document.ownSentences[index - 1];
    if (found.some((call) => call.sentence === sentence) || previous?.block !== block || !speaksOfCall(previous.sentence)) continue;
    for (const time of sentence.note(offeredTimesIn)) found.push({ start, sentence, time });
  }
  if (found.length === 0) return found;
  const [told] = document.hits(clocksToldIn);
  if (!told) return found;
  return told.notes[0] === 'everywhere' ? [] : found.filter(({ start }) => start < told.start);
}
