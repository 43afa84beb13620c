/** “What time does it end?” wants an hour, and no day is an answer to it. */
import { answersAnyhow } from './answerSigns';
import type { OwnPlace, Wanted } from './ownPlaces';
import { plainText } from './tense';

const asksForHour = /\b(?:(?:by|at) )?what (?:time|hour)\b|\bhow (?:early|late) (?:can|could|do|does|may|must|should|will)\b/i;
/** “Please tell Nigel what time to expect you” asks for no hour. */
const tellsOthers = /\b(?:ask|let|tell) (?!me\b|us\b)/i;
const number = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const namesHour = new RegExp(
  "\\b\\d{1,2} ?(?:[ap]\\.?m\\b|h\\b|o'clock|uhr)|\\b\\d{1,2}[:.]\\d\\d\\b|" +
    `\\b(?:about|after|around|at|before|between|by|from|past|till|to|until) (?:about |roughly |just )?${number}\\b` +
    `(?![\\d,]|st\\b|nd\\b|rd\\b|th\\b|-| (?:${month}|days?|guests?|hours?|people|weeks?|months?|of\\b))|` +
    "\\b(?:o'clock|noon|midnight|midday|half past|half \\w+|quarter (?:past|to)|morning|afternoon|evening|night|overnight|" +
    'tonight|lunch(?:time)?|dawn|dusk|dark|sunset|sunrise|breakfast|any time|anytime|whenever|all day|around the clock|' +
    `when(?:ever)? you|first thing|time|hours?|early|late|later)\\b|^\\W*${number}\\b`,
);

/** Leaves open what asks for an hour where no hour is named. */
export function dropDays(wanted: readonly Wanted[], places: readonly OwnPlace[]): void {
  for (const one of wanted) {
    if (
      one.answer === undefined ||
      (one.answer.by !== 'place' && one.answer.by !== 'content') ||
      !asksForHour.test(one.ask.text) ||
      tellsOthers.test(one.ask.text)
    )
      continue;
    const { start } = one.answer;
    const place = places.find((own) => own.start === start);
    if (!place) continue;
    const text = plainText(place.sentence);
    if (!namesHour.test(text) && !answersAnyhow.test(text)) one.answer = undefined;
  }
}
