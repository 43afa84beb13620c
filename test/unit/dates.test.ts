import assert from 'node:assert/strict';

import { datesIn } from '../../server/src/text/facts/dates';
import { Sentence } from '../../server/src/text/sentence';

/** Each mention as “type: words”, with “~” before what names no day. */
const found = (text: string): readonly string[] => datesIn(new Sentence(text, false)).map(({ type, text: words, fixed }) => `${fixed ? '' : '~'}${type}: ${words}`);

/** What to find in each text; several mentions are parted by bars. */
const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'days of the calendar': {
    'The draft comes on 14 May.': 'day: 14 May',
    'The draft comes on May 14th, 2027.': 'day: May 14th, 2027',
    'The draft comes on Friday, 14 May 2027, in the morning.': 'day: Friday, 14 May 2027',
    'The draft comes on Thursday 26th of November.': 'day: Thursday 26th of November',
    'Fri. 27 Nov. is best.': 'day: Fri. 27 Nov.',
    'Friday the 27th of November, 2026': 'day: Friday the 27th of November, 2026',
    'We shoot on 14–16 May 2027.': 'day: 14–16 May 2027',
    'We shoot from 14 to 16 May.': 'day: 14 to 16 May',
    'From May 14 to May 16 we shoot.': 'day: May 14 | day: May 16',
    'Delivery: 2027-05-14': 'day: 2027-05-14',
    'Delivery: 14.05.2027': 'day: 14.05.2027',
    'Delivery: 14/05/2027 or 05/14/27': 'day: 14/05/2027 | day: 05/14/27',
    'Please send it by 5/14.': 'day: 5/14',
    'Due 05/14': 'day: 05/14',
    'We meet on the 27th.': 'day: the 27th',
    'We meet on Tuesday the 1st and talk.': 'day: Tuesday the 1st',
    'Friday   27\nNovember': 'day: Friday 27 November',
    'send it by 14 may': 'day: 14 may',
    'Due 4-Dec-2026': 'day: 4-Dec-2026',
    'Due 2026/12/04': 'day: 2026/12/04',
    'We meet on the fourth of December.': 'day: the fourth of December',
    'We meet on December the twenty-first.': 'day: December the twenty-first',
    'We meet on the 7th of next month.': 'day: the 7th of next month',
    'We are shut on Labor Day.': 'day: Labor Day',
    'Serial number 01-02-2027 is on the back.': '',
    'Number 31-02-2027 fits, and so does 30-02-2027.': '',
    'Invoice 04/05/2027-B is paid.': '',
    'They gave it 9/10, up from 6/10.': '',
    'The office shuts on Christmas Eve.': 'day: Christmas Eve',
    'It opens before Christmas.': 'day: Christmas',
  },
  weekdays: {
    'Please send it by Friday.': 'weekday: Friday',
    'We meet next Tuesday afternoon.': 'weekday: next Tuesday afternoon',
    'We meet on Tuesday next week.': 'weekday: Tuesday next week',
    'Can you call on Wed?': 'weekday: Wed',
    'Fri, 3 pm': 'weekday: Fri | time: 3 pm',
    'After Friday’s call we start.': 'weekday: Friday’s',
    'We publish every Friday.': '~weekday: every Friday',
    'On Mondays we rest.': '~weekday: Mondays',
    'Open Mon–Fri, 9:00–17:00.': '~weekday: Mon–Fri | time: 9:00–17:00',
    'We answer Monday to Friday.': '~weekday: Monday to Friday',
  },
  'days told from today': {
    'I call tomorrow morning.': 'relative: tomorrow morning',
    'It is ready today.': 'relative: today',
    'You get it later today.': 'relative: later today',
    'We meet this afternoon or the day after tomorrow.': 'relative: this afternoon | relative: the day after tomorrow',
    'In today’s market it sells.': '',
  },
  hours: {
    'Call us at 15:30.': 'time: 15:30',
    'Send it by 3 pm on Friday.': 'time: 3 pm | weekday: Friday',
    'Between 9 and 11.30 a.m. we call.': 'time: 9 and 11.30 a.m.',
    'We meet at nine on Monday.': 'time: nine | weekday: Monday',
    'We meet at 9.': 'time: 9',
    'We meet at half past three.': 'time: half past three',
    'We meet at half nine.': 'time: half nine',
    'We look at nine shops.': '',
    'You find us at 12, High Street.': '',
    'Half one of the wall is dry.': '',
    'We meet at noon.': 'time: noon',
    'at 5 o’clock': 'time: 5 o’clock',
    'From 9am to 5pm': 'time: 9am to 5pm',
    'A 16:9 film of 1:30 min': '',
  },
  lengths: {
    'We reply within 24 hours.': 'duration: within 24 hours',
    'It is ready in two weeks.': 'duration: in two weeks',
    'Payment within 10 working days of the invoice': 'duration: within 10 working days',
    'Two weeks from today we start.': 'duration: Two weeks from today',
    'We start three days after your reply.': 'duration: three days',
    'You get it in an hour.': 'duration: in an hour',
    'It is two weeks late.': '~duration: two weeks',
    'A 30-minute call is enough.': '~duration: 30-minute',
    'The work takes 3–4 weeks.': '~duration: 3–4 weeks',
    'In the last 12 months we grew.': '~duration: In the last 12 months',
    'We charge £400 a day.': '',
    'It takes a day or two.': '',
    'Two hours a day are enough.': '~duration: Two hours',
  },
  months: {
    'We launch in March.': '~month: March',
    'We launch in March 2027.': '~month: March 2027',
    'We launch in Q1 2027.': '~month: Q1 2027',
    'May we call you? We march on.': '',
    January: '~month: January',
    'June called about the invoice.': '',
  },
  nothing: {
    'We have 24 pages and 3 photos, 24/7.': '',
    'Version 1.2.34 adds 1/2 page of text.': '',
    'You may 14 times ask.': '',
    'We work day and night, every day of the week.': '',
    'See section 3.4 on page 12.': '',
    'Costs £1,200 for 3 rooms.': '',
  },
};

describe('dates', () => {
  for (const [title, texts] of Object.entries(cases)) {
    describe(title, () => {
      for (const [text, expected] of Object.entries(texts)) it(text, () => assert.equal(found(text).join(' | '), expected));
    });
  }

  it('gives exact places', () => {
    const text = 'Send it by **Friday**, 3 pm.'.replaceAll('*', ' ');
    assert.deepEqual(datesIn(new Sentence(text, false)).map(({ start, end }) => text.slice(start, end)), ['Friday', '3 pm']);
  });
});
