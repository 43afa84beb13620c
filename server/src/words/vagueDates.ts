import type { VagueDateList } from './entries';

/** Ways of naming a time that no client can put in a calendar, in lower case and with a space for a hyphen; what means the same day stands together. */
export const vagueDates: VagueDateList = {
  'a few days': {
    offer: 'days', preposition: 'on', after: 'in inside over within', notBefore: 'of',
    also: [
      'a couple days', 'a couple of days', 'a handful of days', 'a matter of days', 'several days',
    ],
  },
  'a few hours': {
    offer: 'today', preposition: 'on', after: 'in inside over within', notBefore: 'of',
    also: [
      'a couple hours', 'a couple of hours', 'a couple of minutes', 'a few minutes', 'a handful of hours', 'a matter of hours', 'several hours',
    ],
  },
  'a few months': {
    offer: 'later', preposition: 'on', after: 'in inside over within', notBefore: 'of',
    also: [
      'a couple months', 'a couple of months', 'a handful of months', 'a matter of months', 'several months',
    ],
  },
  'a few weeks': {
    offer: 'weeks', preposition: 'on', after: 'in inside over within', notBefore: 'of',
    also: [
      'a couple of weeks', 'a couple weeks', 'a handful of weeks', 'a matter of weeks', 'several weeks',
    ],
  },
  'after the holidays': {
    offer: 'later', preposition: 'by', strict: true,
    also: [
      'after the christmas break', 'after the festive season', 'after the holiday season', 'after the summer break', 'after the summer holidays', 'before the holidays',
      'over the holidays',
    ],
  },
  'as quickly as possible': {
    offer: 'soon', preposition: 'by', notAfter: 'faithful load loading loads opens possible read run running runs work works',
    also: [
      'as fast as possible', 'as promptly as possible', 'as speedily as possible', 'as swiftly as possible',
    ],
  },
  'as soon as possible': {
    offer: 'soon', preposition: 'by',
    also: [
      'any day now', 'any minute now', 'any moment now', 'any time now', 'as and when', 'as early as possible', 'as soon as humanly possible', 'as soon as is possible',
      'as soon as it is possible', 'as soon as practicable', 'as soon as practical', 'as soon as reasonably possible', 'as soon as reasonably practicable',
      'as soon as time allows', 'as soon as time permits', 'as time allows', 'as time permits', 'at our earliest convenience', 'at our earliest opportunity', 'at some point soon',
      'at the earliest convenience', 'at the earliest opportunity', 'at the earliest possible date', 'at the earliest possible moment', 'at the earliest possible time',
      'at the first opportunity', 'at the next opportunity', 'at the soonest', 'at her earliest convenience', 'at his earliest convenience', 'at their earliest convenience', 'at your convenience', 'at your earliest convenience', 'at your earliest opportunity',
      'at your leisure', 'before long', 'before too long', 'before you know it', 'by and by', 'in a little while', 'in a short time', 'in a short while', 'in a while',
      'in short order', 'in the immediate future', 'in the near future', 'in the nearest future', 'in the very near future', 'in your own time', 'one day soon', 'some day soon',
      'a little while after that', 'a while after that', 'at some point after that', 'at some point afterwards', 'some time after that', 'some time afterwards', 'some time thereafter', 'sometime after that', 'sometime afterwards', 'some time soon', 'sometime soon', 'sooner rather than later', 'next time i am in town', 'next time i am passing', "next time i'm in town", "next time i'm passing", "next time i'm there", "when i'm next in town", "when i'm next passing", "when i'm next there", 'when convenient', 'when it is convenient', 'when it suits you', 'when suits you', "when it's convenient",
      'when things calm down', 'when things settle down', 'when time allows', 'when time permits', 'whenever it suits you', 'whenever suits you', 'whenever you like',
      'within a short time',
    ],
  },
  'as soon as we can': {
    offer: 'soon', preposition: 'by', last: true,
    also: [
      'as early as i can', 'as early as they can', 'as early as we can', 'as early as you can', 'as fast as i can', 'as fast as they can', 'as fast as we can',
      'as fast as you can', 'as quickly as i can', 'as quickly as they can', 'as quickly as we can', 'as quickly as you can', 'as soon as i am able', 'as soon as i can',
      "as soon as i'm able", 'as soon as they can', 'as soon as we are able', "as soon as we're able", 'as soon as you are able', 'as soon as you can', "as soon as you're able",
      'at your earliest', 'when i can', 'when it suits', 'when they can', 'when we can', 'when you can', 'whenever i can', 'whenever they can', 'whenever we can', 'whenever you can',
    ],
  },
  asap: {
    offer: 'soon', preposition: 'by', notBefore: 'is mean means',
    also: [
      'a.s.a.p', 'soonest', 'soonish',
    ],
  },
  'at some point': {
    offer: 'later', preposition: 'by', strict: true,
    also: [
      'at some point in the future', 'at some stage', 'at some time in the future', 'down the line', 'down the road', 'further down the line',
      'in the foreseeable future', 'some day', 'some time in the future', 'someday', 'sometime in the future',
    ],
  },
  'coming year': { offer: 'nextYear', preposition: 'on', strict: true, after: 'the' },
  'early next month': {
    offer: 'nextMonth', preposition: 'on',
    also: [
      'at some point next month', 'beginning of next month', 'first half of next month', 'in the course of next month', 'mid next month', 'middle of next month',
      'over the course of next month', 'some time next month', 'sometime next month', 'start of next month', 'this coming month',
    ],
  },
  'early next quarter': {
    offer: 'later', preposition: 'on',
    also: [
      'beginning of next quarter', 'end of next quarter', 'late next quarter', 'sometime next quarter', 'start of next quarter',
    ],
  },
  'early next week': {
    offer: 'nextWeekStart', preposition: 'on',
    also: [
      'after the weekend', 'beginning of next week', 'early the week after', 'first half of next week', 'first thing next week', 'start of next week',
    ],
  },
  'early next year': {
    offer: 'nextYear', preposition: 'on',
    also: [
      'at some point next year', 'beginning of next year', 'beginning of the new year', 'early in the new year', 'end of next year', 'first half of next year',
      'in the course of next year', 'late next year', 'later next year', 'mid next year', 'middle of next year', 'over the course of next year', 'second half of next year',
      'some time next year', 'sometime next year', 'start of next year', 'start of the new year',
    ],
  },
  'end of next month': {
    offer: 'nextMonthEnd', preposition: 'by',
    also: [
      'late next month', 'later next month', 'second half of next month',
    ],
  },
  'end of next week': {
    offer: 'nextWeekEnd', preposition: 'by',
    also: [
      'late next week', 'later next week', 'second half of next week',
    ],
  },
  'end of the day': {
    offer: 'today', preposition: 'by', notBefore: 'on',
    also: [
      'close of business', 'close of play', 'cob', 'end of business', 'end of business day', 'end of day', 'end of play', 'end of the business day', 'end of the working day',
      'end of working day', 'eob', 'eod',
    ],
  },
  'end of the month': {
    offer: 'thisMonth', preposition: 'by', notAfter: 'days net', notBefore: 'following in of',
    also: [
      'before the month is out', 'end of month', 'end of the current month', 'end of this month', 'eom', 'within the month',
    ],
  },
  'end of the week': {
    offer: 'thisWeek', preposition: 'by', notBefore: 'following in',
    also: [
      'before the week is out', 'before the week is over', 'before the weekend', 'by the weekend', 'end of the current week', 'end of the working week', 'end of this week',
      'end of week', 'eow', "week's end", 'within the week',
    ],
  },
  'end of the year': {
    offer: 'thisYear', preposition: 'by', notBefore: 'accounts following in report review',
    also: [
      'before the year is out', 'end of this year', 'end of year', 'eoy',
    ],
  },
  eventually: { offer: 'later', preposition: 'by', strict: true, near: "i i'll our we we'll you'll" },
  'i get a chance': {
    offer: 'soon', preposition: 'by', after: 'as once when whenever',
    also: [
      'i find the time', 'i find time', 'i get a minute', 'i get a moment', 'i get a second', 'i get around to it', 'i get round to it', 'i get the chance', 'i get time',
      'i get to it', 'i have a chance', 'i have a minute', 'i have a moment', 'i have a second', 'i have a spare moment', 'i have the chance', 'i have the time', 'i have time',
      'we find the time', 'we find time', 'we get a chance', 'we get a minute', 'we get a moment', 'we get a second', 'we get around to it', 'we get round to it',
      'we get the chance', 'we get time', 'we get to it', 'we have a chance', 'we have a minute', 'we have a moment', 'we have a second', 'we have a spare moment',
      'we have the chance', 'we have the time', 'we have time', 'you find the time', 'you find time', 'you get a chance', 'you get a minute', 'you get a moment',
      'you get a second', 'you get around to it', 'you get round to it', 'you get the chance', 'you get time', 'you get to it', 'you have a chance', 'you have a minute',
      'you have a moment', 'you have a second', 'you have a spare moment', 'you have the chance', 'you have the time', 'you have time',
    ],
  },
  'in a day or two': {
    offer: 'days', preposition: 'on',
    also: [
      'in a day or so', 'in about a day or so', 'in one or two days',
    ],
  },
  'in a month or two': {
    offer: 'later', preposition: 'on',
    also: [
      'in a month or so', 'in about a month or so', 'in one or two months',
    ],
  },
  'in a second': {
    offer: 'soon', preposition: 'by', strict: true, last: true,
    also: [
      'in a bit', 'in a jiffy', 'in a little bit', 'in a minute', 'in a moment', 'in a sec',
    ],
  },
  'in a week or two': {
    offer: 'weeks', preposition: 'on',
    also: [
      'in a week or so', 'in about a week or so', 'in one or two weeks',
    ],
  },
  'in due course': {
    offer: 'later', preposition: 'by',
    also: [
      'at a future date', 'at a later date', 'at a later point', 'at a later stage', 'at a later time', 'at some later date', 'in due time', 'in the not too distant future',
      'one of these days',
    ],
  },
  'in the spring': {
    offer: 'later', preposition: 'by', strict: true, notBefore: 'campaign collection edition event holidays issue menu newsletter sale season',
    also: [
      'after the autumn', 'after the spring', 'after the summer', 'after the winter', 'before the autumn', 'before the spring', 'before the summer', 'before the winter', 'by the autumn', 'by the spring', 'by the summer', 'by the winter', 'in the autumn',
      'in the summer', 'in the winter', 'over the autumn', 'over the spring', 'over the summer', 'over the winter',
    ],
  },
  'later in the day': { offer: 'today', preposition: 'on', strict: true },
  'later this month': {
    offer: 'thisMonth', preposition: 'on',
    also: [
      'at some point this month', 'in the course of this month', 'late in the month', 'late this month', 'later in the month', 'over the course of this month',
      'some time this month', 'sometime this month',
    ],
  },
  'later this quarter': {
    offer: 'thisQuarter', preposition: 'by',
    also: [
      'end of quarter', 'end of the quarter', 'end of this quarter', 'eoq', 'late this quarter', 'sometime this quarter',
    ],
  },
  'later this week': {
    offer: 'thisWeek', preposition: 'on',
    also: [
      'at some point this week', 'early in the week', 'in the course of this week', 'late in the week', 'late this week', 'later in the week', 'over the course of this week',
      'some time this week', 'sometime this week',
    ],
  },
  'later this year': {
    offer: 'thisYear', preposition: 'by',
    also: [
      'at some point this year', 'in the course of this year', 'late in the year', 'late this year', 'later in the year', 'over the course of this year', 'some time this year',
      'sometime this year',
    ],
  },
  'mid next week': {
    offer: 'nextWeekMiddle', preposition: 'on',
    also: [
      'mid week', 'middle of next week', 'middle of the week', 'midway through next week', 'midweek',
    ],
  },
  'middle of the month': {
    offer: 'thisMonth', preposition: 'on', strict: true,
    also: [
      'mid month',
    ],
  },
  'month end': {
    offer: 'thisMonth', preposition: 'by', after: 'at before by',
    also: [
      "month's end",
    ],
  },
  'need a few days': {
    offer: 'days', preposition: '', notBefore: 'after ago before earlier late',
    also: [
      'need a couple more days', 'need a couple of days', 'need a few more days', 'need another couple of days', 'need another few days', 'need several days',
      'needs a couple more days', 'needs a couple of days', 'needs a few days', 'needs a few more days', 'needs another couple of days', 'needs another few days',
      'needs several days',
    ],
  },
  'need a few hours': {
    offer: 'today', preposition: '', notBefore: 'after ago before earlier late',
    also: [
      'need a couple more hours', 'need a couple of hours', 'need a few more hours', 'need another couple of hours', 'need another few hours', 'need several hours',
      'needs a couple more hours', 'needs a couple of hours', 'needs a few hours', 'needs a few more hours', 'needs another couple of hours', 'needs another few hours',
      'needs several hours',
    ],
  },
  'need a few months': {
    offer: 'later', preposition: '', notBefore: 'after ago before earlier late',
    also: [
      'need a couple more months', 'need a couple of months', 'need a few more months', 'need another couple of months', 'need another few months', 'need several months',
      'needs a couple more months', 'needs a couple of months', 'needs a few months', 'needs a few more months', 'needs another couple of months', 'needs another few months',
      'needs several months',
    ],
  },
  'need a few weeks': {
    offer: 'weeks', preposition: '', notBefore: 'after ago before earlier late',
    also: [
      'need a couple more weeks', 'need a couple of weeks', 'need a few more weeks', 'need another couple of weeks', 'need another few weeks', 'need several weeks',
      'needs a couple more weeks', 'needs a couple of weeks', 'needs a few more weeks', 'needs a few weeks', 'needs another couple of weeks', 'needs another few weeks',
      'needs several weeks',
    ],
  },
  'new year': { offer: 'nextYear', preposition: 'on', after: 'the', notBefore: 'ball campaign card cards day eve offer party sale sales' },
  'next day or two': {
    offer: 'days', preposition: 'by', after: 'the',
    also: [
      'next day or so',
    ],
  },
  'next few days': {
    offer: 'days', preposition: 'by', after: 'the these', notBefore: 'of',
    also: [
      'coming days', 'coming few days', 'next little while', 'days ahead', 'days to come', 'next couple days', 'next couple of days', 'next days', 'next several days', 'upcoming days',
    ],
  },
  'next few hours': {
    offer: 'today', preposition: 'by', after: 'the these', notBefore: 'of',
    also: [
      'coming few hours', 'coming hours', 'hours ahead', 'hours to come', 'next couple hours', 'next couple of hours', 'next hours', 'next several hours', 'upcoming hours',
    ],
  },
  'next few months': {
    offer: 'later', preposition: 'by', after: 'the these', notBefore: 'of',
    also: [
      'coming few months', 'coming months', 'months ahead', 'months to come', 'next couple months', 'next couple of months', 'next months', 'next several months',
      'upcoming months',
    ],
  },
  'next few weeks': {
    offer: 'weeks', preposition: 'by', after: 'the these', notBefore: 'of',
    also: [
      'coming few weeks', 'coming weeks', 'next couple of weeks', 'next couple weeks', 'next several weeks', 'next weeks', 'upcoming weeks', 'weeks ahead', 'weeks to come',
    ],
  },
  'next month': { offer: 'nextMonth', preposition: 'on', notAfter: 'all any anytime each every the throughout' },
  'next month or two': {
    offer: 'later', preposition: 'by', after: 'the',
    also: [
      'next month or so',
    ],
  },
  'next quarter': { offer: 'later', preposition: 'on', notAfter: 'all any anytime each every the throughout' },
  'next week': {
    offer: 'nextWeek', preposition: 'on', notAfter: 'all any anytime each every the throughout',
    also: [
      'at some point next week', 'in the course of next week', 'over the course of next week', 'some time next week', 'sometime next week',
    ],
  },
  'next week or two': {
    offer: 'weeks', preposition: 'by', after: 'the',
    also: [
      'next week or so',
    ],
  },
  'next year': { offer: 'nextYear', preposition: 'on', notAfter: 'all any anytime each every the throughout' },
  promptly: {
    offer: 'soon', preposition: 'by', strict: true, notBefore: 'after afterwards before following opportunity possible thereafter',
    also: [
      'at the earliest', 'imminently', 'in a timely fashion', 'in a timely manner', 'in no time', 'in no time at all', 'later on',
      'momentarily', 'presently', 'urgently', 'without delay', 'without further delay',
    ],
  },
  quickly: {
    offer: 'soon', preposition: 'by', strict: true, after: 'answer back confirm decide know me pay please reply respond sign start us very',
    also: [
      'fast', 'rapidly', 'really quickly', 'speedily', 'swiftly', 'very quickly',
    ],
  },
  'quarter end': { offer: 'thisQuarter', preposition: 'by', after: 'at before by' },
  sometime: { offer: 'later', preposition: 'by', strict: true, notBefore: 'after around before between during' },
  soon: { offer: 'soon', preposition: 'by', notAfter: 'any anytime as how so than time too', notBefore: 'after afterwards banner before enough following label message notice page poster screen section sign teaser thereafter' },
  'take a day or two': {
    offer: 'days', preposition: '', strict: true,
    also: [
      'need a day or so', 'need a day or two', 'take a day or so', 'takes a day or so', 'takes a day or two',
    ],
  },
  'take a few days': {
    offer: 'days', preposition: '', strict: true, notBefore: 'after ago before earlier late',
    also: [
      'take a couple more days', 'take a couple of days', 'take a few more days', 'take several days', 'takes a couple more days', 'takes a couple of days', 'takes a few days',
      'takes a few more days', 'takes several days',
    ],
  },
  'take a few hours': {
    offer: 'today', preposition: '', strict: true, notBefore: 'after ago before earlier late',
    also: [
      'take a couple more hours', 'take a couple of hours', 'take a few more hours', 'take several hours', 'takes a couple more hours', 'takes a couple of hours',
      'takes a few hours', 'takes a few more hours', 'takes several hours',
    ],
  },
  'take a few months': {
    offer: 'later', preposition: '', strict: true, notBefore: 'after ago before earlier late',
    also: [
      'take a couple more months', 'take a couple of months', 'take a few more months', 'take several months', 'takes a couple more months', 'takes a couple of months',
      'takes a few months', 'takes a few more months', 'takes several months',
    ],
  },
  'take a few weeks': {
    offer: 'weeks', preposition: '', strict: true, notBefore: 'after ago before earlier late',
    also: [
      'take a couple more weeks', 'take a couple of weeks', 'take a few more weeks', 'take several weeks', 'takes a couple more weeks', 'takes a couple of weeks',
      'takes a few more weeks', 'takes a few weeks', 'takes several weeks',
    ],
  },
  'take a month or two': {
    offer: 'later', preposition: '', strict: true,
    also: [
      'need a month or so', 'need a month or two', 'take a month or so', 'takes a month or so', 'takes a month or two',
    ],
  },
  'take a week or two': {
    offer: 'weeks', preposition: '', strict: true,
    also: [
      'need a week or so', 'need a week or two', 'take a week or so', 'takes a week or so', 'takes a week or two',
    ],
  },
  'this coming week': {
    offer: 'nextWeek', preposition: 'on', notAfter: 'for',
    also: [
      'coming week',
    ],
  },
  'this month': { offer: 'thisMonth', preposition: 'on', strict: true, notAfter: 'all any anytime each every the throughout' },
  'this quarter': { offer: 'thisQuarter', preposition: 'on', strict: true, notAfter: 'all any anytime each every the throughout' },
  'this spring': {
    offer: 'later', preposition: 'by', strict: true,
    also: [
      'early this autumn', 'early this fall', 'early this spring', 'early this summer', 'early this winter', 'in autumn', 'in spring', 'in summer', 'in winter', 'late this autumn',
      'late this fall', 'late this spring', 'late this summer', 'late this winter', 'later this autumn', 'later this fall', 'later this spring', 'later this summer',
      'later this winter', 'next autumn', 'next fall', 'next spring', 'next summer', 'next winter', 'this autumn', 'this fall', 'this summer', 'this winter',
    ],
  },
  'this week': { offer: 'thisWeek', preposition: 'on', strict: true, notAfter: 'all any anytime each every the throughout' },
  'this year': { offer: 'thisYear', preposition: 'by', strict: true, notAfter: 'all any anytime each every the throughout' },
  'very soon': {
    offer: 'soon', preposition: 'by', notAfter: 'or', notBefore: 'after afterwards before following prior thereafter',
    also: [
      'fairly soon', 'pretty soon', 'quite soon', 'rather soon', 'real soon', 'really soon', 'reasonably soon', 'relatively soon', 'shortly', 'very shortly',
    ],
  },
  'week after next': { offer: 'weekAfterNext', preposition: 'on' },
  'within a day or two': {
    offer: 'days', preposition: 'by',
    also: [
      'within a day or so', 'within one or two days',
    ],
  },
  'within a month or two': {
    offer: 'later', preposition: 'by',
    also: [
      'within a month or so', 'within one or two months',
    ],
  },
  'within a reasonable time': {
    offer: 'days', preposition: 'by', strict: true, notBefore: 'before for to',
    also: [
      'in good time', 'within a reasonable period', 'within a reasonable timeframe',
    ],
  },
  'within a week or two': {
    offer: 'weeks', preposition: 'by',
    also: [
      'within a week or so', 'within one or two weeks',
    ],
  },
  'within days': { offer: 'days', preposition: 'by', notBefore: 'of' },
  'within hours': { offer: 'today', preposition: 'by', notBefore: 'of' },
  'within months': { offer: 'later', preposition: 'by', notBefore: 'of' },
  'within weeks': { offer: 'weeks', preposition: 'by', notBefore: 'of' },
  'year end': {
    offer: 'thisYear', preposition: 'by', after: 'at before by', notBefore: 'accounts figures report tax', notNear: 'accounts accruals adjustments bookkeeping depreciation prepayments stocktake',
    also: [
      "year's end",
    ],
  },
};
