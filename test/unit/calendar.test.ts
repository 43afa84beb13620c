import assert from 'node:assert/strict';

import { CalendarDate } from '@internationalized/date';

import { addWorkingDays, endOfTerm, inWords, readDate, workingDayFrom } from '../../server/src/text/calendar';

const friday = new CalendarDate(2026, 11, 27);

describe('the calendar', () => {
  it('counts working days over the weekend of the region', () => {
    assert.equal(addWorkingDays(friday, 1, { locale: 'en-GB' }).toString(), '2026-11-30');
    assert.equal(addWorkingDays(friday, 5, { locale: 'en-GB' }).toString(), '2026-12-04');
    // In Israel the weekend is Friday and Saturday.
    assert.equal(addWorkingDays(friday, 1, { locale: 'he-IL' }).toString(), '2026-11-29');
    assert.equal(addWorkingDays(friday, 0, { locale: 'en-GB' }).toString(), '2026-11-27');
  });

  it('moves to the next working day only from a weekend', () => {
    assert.equal(workingDayFrom(friday, { locale: 'en-GB' }).toString(), '2026-11-27');
    assert.equal(workingDayFrom(friday.add({ days: 1 }), { locale: 'en-GB' }).toString(), '2026-11-30');
  });

  it('leaves out the public holidays of the country', () => {
    const christmasEve = new CalendarDate(2026, 12, 24);
    // Boxing Day falls on a Saturday, so that Monday is a day off too.
    assert.equal(addWorkingDays(christmasEve, 1, { locale: 'en-GB', country: 'GB' }).toString(), '2026-12-29');
    assert.equal(addWorkingDays(christmasEve, 1, { locale: 'en-GB', country: 'US' }).toString(), '2026-12-28');
    assert.equal(addWorkingDays(christmasEve, 1, { locale: 'en-GB' }).toString(), '2026-12-25');
    // Only Scotland rests on 2 January too; in 2026 it is a Friday.
    assert.equal(workingDayFrom(new CalendarDate(2026, 1, 1), { locale: 'en-GB', country: 'GB' }).toString(), '2026-01-02');
    assert.equal(workingDayFrom(new CalendarDate(2026, 1, 1), { locale: 'en-GB', country: 'GB-SCT' }).toString(), '2026-01-05');
    assert.equal(workingDayFrom(new CalendarDate(2026, 12, 25), { locale: 'en-GB', country: 'ZZ' }).toString(), '2026-12-25');
  });

  it('takes the weekend of the country, not of the language of the dates', () => {
    assert.equal(addWorkingDays(friday, 1, { locale: 'en-GB', country: 'IL' }).toString(), '2026-11-29');
  });

  it('ends no term on a day off where the country is known', () => {
    assert.equal(endOfTerm(friday, 30, { locale: 'en-GB' }).toString(), '2026-12-27');
    assert.equal(endOfTerm(friday, 30, { locale: 'en-GB', country: 'GB' }).toString(), '2026-12-29');
  });

  it('reads only days that exist', () => {
    assert.equal(readDate('2026-02-28')?.toString(), '2026-02-28');
    for (const text of ['2026-02-30', '28.02.2026', '', 'soon', undefined]) assert.equal(readDate(text), undefined, text);
  });

  it('writes days in words as the reader does', () => {
    assert.equal(inWords(friday, 'en-GB'), 'Friday 27 November 2026');
    assert.equal(inWords(friday, 'en-US'), 'Friday, November 27, 2026');
  });
});
