import assert from 'node:assert/strict';

import { CalendarDate } from '@internationalized/date';

import vagueDate from '../../server/src/rules/vague-date';
import { realDays } from '../../server/src/rules/realDays';
import { vagueDates } from '../../server/src/words/vagueDates';
import { check } from '../support/check';

/** The sentence after each repair of its only finding, reckoned from Monday 23 November 2026. */
function repaired(sentence: string): readonly string[] {
  const text = `Hi Maya,\n\n${sentence}\n`;
  return check(text, 'email', { only: [vagueDate] })[0]!
    .fixes()
    .map(({ edits }) => [...edits].sort((a, b) => b.range.start - a.range.start).reduce((result, { range, text }) => result.slice(0, range.start) + text + result.slice(range.end), text).slice(10, -1));
}

describe('repairs of vague dates', () => {
  it('offers three real days and a question', () => {
    assert.deepEqual(repaired('We will send the draft soon.'), [
      'We will send the draft by Tuesday 24 November 2026.',
      'We will send the draft by Thursday 26 November 2026.',
      'We will send the draft by Monday 30 November 2026.',
      'We will send the draft soon. By what day and time do you need it?',
    ]);
  });

  it('knows where spring begins in March and where in September', () => {
    const spring = (locale: string, country?: string): string => realDays('later', new CalendarDate(2026, 11, 23), { locale, country }, 'in the spring')[0]!.toString();
    assert.deepEqual([spring('en-GB'), spring('en-GB', 'AU-NSW'), spring('en-NZ')], ['2027-03-01', '2027-09-01', '2027-09-01']);
  });

  const first: Readonly<Record<string, string>> = {
    'Please send us the photos ASAP.': 'Please send us the photos by Tuesday 24 November 2026.',
    'You will have it by next week.': 'You will have it by Monday 30 November 2026.',
    'Next week we start.': 'On Monday 30 November 2026 we start.',
    'We will finish by the end of the week.': 'We will finish by Friday 27 November 2026.',
    'We will finish at the end of next week.': 'We will finish on Friday 4 December 2026.',
    'We will finish by the end of the month.': 'We will finish by Monday 30 November 2026.',
    'You will have it in a few days.': 'You will have it on Wednesday 25 November 2026.',
    'We will soon send the draft, with the logo.': 'We will send the draft by Tuesday 24 November 2026, with the logo.',
    'Is next week good for you?': 'Is Monday 30 November 2026 good for you?',
    'Would next week suit you?': 'Would Monday 30 November 2026 suit you?',
    'The launch has moved to next week.': 'The launch has moved to Monday 30 November 2026.',
    'Delivery: next week.': 'Delivery: Monday 30 November 2026.',
    'We will send it **very soon**.': 'We will send it **by Tuesday 24 November 2026**.',
    'When you have a moment, please look at page 2.': 'By Tuesday 24 November 2026, please look at page 2.',
  };
  for (const [sentence, expected] of Object.entries(first)) it(sentence, () => assert.equal(repaired(sentence)[0], expected));

  it('reckons from the date of the letter, in whatever words it stands', () => {
    const offered = (header: string): string => check(`To: Maya\nSubject: Proofs of the menu\n${header}\n\nHi Maya,\n\nWe will send the draft soon.\n`, 'email', { only: [vagueDate] })[0]!.fixes()[0]!.edits[0]!.text;
    for (const header of ['Date: 2026-09-08', 'Date: Tue, 8 September 2026 10:42', '**Date:** Tuesday, September 8, 2026, 7:48 pm', 'Date: 8/9/2026', 'Date: 08.09.2026']) assert.equal(offered(header), 'by Wednesday 9 September 2026', header);
    // Where nobody can read it, from today.
    assert.equal(offered('Date: some day'), 'by Tuesday 24 November 2026');
  });

  it('only asks where no day can stand', () => assert.deepEqual(repaired('The work will take a few days.'), ['The work will take a few days. By what day and time do you need it?']));

  it('offers three different working days, none gone, from any day of the year', () => {
    for (let day = new CalendarDate(2026, 11, 20); day.year < 2028; day = day.add({ days: 1 })) {
      for (const offer of new Set(Object.values(vagueDates).map((entry) => entry.offer))) {
        const days = realDays(offer, day, { locale: 'en-GB' }).map(String);
        assert.equal(new Set(days).size, 3, `${offer} from ${day}: ${days}`);
        for (const text of days) {
          assert(text >= day.toString(), `${offer} from ${day}: ${days}`);
          assert(![0, 6].includes(new Date(`${text}T00:00Z`).getUTCDay()), `${offer} from ${day}: ${days}`);
        }
      }
    }
  });
});
