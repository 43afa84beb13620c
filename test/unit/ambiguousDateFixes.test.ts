import assert from 'node:assert/strict';

import { rules } from '../../server/src/rules';
import { check } from '../support/check';

const rule = rules.find(({ id }) => id === 'ambiguous-date')!;
const fixesOf = (text: string, raw = {}): readonly string[] => check(text, 'email', { only: [rule], raw })[0]!.fixes().map(({ title }) => title);
const between = (from: string, to: string, words: string): string => `---\nfrom: ${from}\nto: ${to}\ndate: 2026-11-23\n---\nHi Ann,\n\n${words}\n`;

describe('the repairs of an ambiguous date', () => {
  it('write the month in words, the reading of our own country first', () => {
    assert.deepEqual(fixesOf('It is due on 03/04/2027.'), ['Write “3 April 2027”', 'Write “4 March 2027”']);
    assert.deepEqual(fixesOf('It is due on 03/04/2027.', { locale: 'en-US' }), ['Write “March 4, 2027”', 'Write “April 3, 2027”']);
    assert.deepEqual(fixesOf('Please send it by 3/4.'), ['Write “3 April”', 'Write “4 March”']);
  });

  it('keep the weekday beside the figures', () => {
    const [report] = check('We meet on Friday 03/12/2027.', 'email', { only: [rule] });
    assert.deepEqual(report!.fixes()[0]!.edits.map(({ range }) => 'We meet on Friday 03/12/2027.'.slice(range.start, range.end)), ['03/12/2027']);
  });

  it('say whose hour it is, and which it is on the other side', () => {
    assert.deepEqual(fixesOf(between('tom@baker.co.uk', 'ann@sushi.jp', 'Let us talk at 4:30 pm on 3 December 2026.')), ['Write “4:30 pm London time (1:30 am Tokyo time the next day)”', 'Add “London time”', 'Add “Tokyo time”']);
    assert.deepEqual(fixesOf(between('yuki@sushi.jp', 'ann@baker.co.uk', 'Shall we have a call at 8:00 on 3 December 2026?'))[0], 'Write “8:00 Tokyo time (23:00 London time the day before)”');
  });

  it('know when the clocks change on one side only', () => {
    const call = (day: string): string => fixesOf(between('tom@baker.co.uk', 'ann@office.us', `I am in London, and you are in New York. Let us talk at 3 pm on ${day}.`))[0]!;
    assert.equal(call('1 March 2027'), 'Write “3 pm London time (10 am New York time)”');
    assert.equal(call('16 March 2027'), 'Write “3 pm London time (11 am New York time)”');
  });

  it('leave the city open where a country has several clocks', () => {
    assert.deepEqual(fixesOf(between('tom@baker.co.uk', 'ann@office.us', 'Let us talk at 3 pm on Friday.')), ['Add “London time”', 'Add whose time it is']);
  });
});
