import assert from 'node:assert/strict';

import { CalendarDate } from '@internationalized/date';

import { addWorkingDays, inWords, readDate, workingDayFrom } from '../../server/src/text/calendar';

const friday = new CalendarDate(2026, 11, 27);

describe('the calendar', () => {
  it('counts working days over the weekend of the region', () => {
    assert.equal(addWorkingDays(friday, 1, 'en-GB').toString(), '2026-11-30');
    assert.equal(addWorkingDays(friday, 5, 'en-GB').toString(), '2026-12-04');
    // In Israel the weekend is Friday and Saturday.
    assert.equal(addWorkingDays(friday, 1, 'he-IL').toString(), '2026-11-29');
    assert.equal(addWorkingDays(friday, 0, 'en-GB').toString(), '2026-11-27');
  });

  it('moves to the next working day only from a weekend', () => {
    assert.equal(workingDayFrom(friday, 'en-GB').toString(), '2026-11-27');
    assert.equal(workingDayFrom(friday.add({ days: 1 }), 'en-GB').toString(), '2026-11-30');
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
