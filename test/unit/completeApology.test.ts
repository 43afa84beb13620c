import assert from 'node:assert/strict';

import { completeApology } from '../../server/src/rules/completeApology';
import { ProseDocument } from '../../server/src/text/document';
import { plainSnippet } from '../../server/src/templates';
import { check, today } from '../support/check';

const complete = (text: string): { title: string; text: string } | undefined => {
  const fix = completeApology(new ProseDocument(text), { kind: 'email', date: today, locale: 'en-GB' });
  return fix && { title: fix.title, text: plainSnippet(fix.edits[0]!.text).trim() };
};

describe('Complete this apology', () => {
  it('adds all that a bare apology lacks, in order', () => {
    assert.deepEqual(complete('Hi Maya,\n\nWe apologise for the delay.\n\nKind regards,\nTom\n'), {
      title: 'Complete this apology: add sorry, what we do, by when, what we offer, a call (there: what it meant for them, no blame)',
      text: 'We are sorry that [what it meant for them]. By Wednesday 25 November 2026, [what we do]. To make up for it, [what we offer]. We do this once, as our way of saying sorry. I would like to hear how you see it. I will call you on Tuesday 24 November 2026 at [hour and city of the call]. If another hour suits you better, please reply with it by then.',
    });
  });

  it('adds only what is missing', () => {
    assert.deepEqual(complete('I am sorry that your shop was closed to your customers on Monday. We put it right at 9:20. Your next month is free of charge.'), {
      title: 'Complete this apology: add a call (there: sorry, what it meant for them, no blame, what we do, by when, what we offer)',
      text: 'I would like to hear how you see it. I will call you on Tuesday 24 November 2026 at [hour and city of the call]. If another hour suits you better, please reply with it by then.',
    });
  });

  it('asks for the day of what we do, and no more', () => {
    assert.equal(complete('I am sorry that your page was down. We are moving it to another machine.\n\nThis month costs you nothing: we take £40 off your bill. Please call me if you like.')?.text, 'All of it is put right by Wednesday 25 November 2026.');
  });

  it('helps a message that tells of a delay', () => {
    const found = complete('Hi Maya,\n\nYour brochure is two weeks late. It comes on Friday 4 December 2026.\n');
    assert.match(found!.title, /^Complete this apology: add sorry, what we offer, a call \(there: .*what we do, by when\)$/);
    assert.match(found!.text, /^We are sorry|^I am sorry/);
  });

  it('does not take “sorry if” for sorry', () => {
    assert.match(complete('Sorry if this caused any inconvenience. We put it right at 9:20.')!.title, /: add sorry/);
  });

  it('says so when somebody is blamed', () => {
    assert.match(complete('I am sorry that the hall was not booked for you. Jared forgot to book it.')!.title, /; take out the blame\)$/);
  });

  it('has nothing to add to a whole apology, and nothing to say of other messages', () => {
    assert.equal(complete('I am sorry that your customers could not order on Monday. We put it right at 9:20. To make up for it, we take £60.00 off your November invoice. I will call you on Tuesday at 2 pm.'), undefined);
    for (const text of ['Hi Maya,\n\nYour draft is ready.\n', 'Sorry for the long mail.', 'I am sorry to hear that you are ill.', 'Sorry, we cannot do this before May, because the hall is booked.', '> I am sorry that we are late.']) assert.equal(complete(text), undefined, text);
  });

  it('writes nothing that the rules would mark but its open fields', () => {
    const { text } = complete('We apologise for the delay.')!;
    assert.deepEqual(
      check(text.replace(/\[[^\]]*\]/g, 'we print the flyers again').replace('at we print the flyers again', 'at 2 pm London time'), 'email').filter(({ severity }) => severity !== 'hint').map(({ rule, message }) => `${rule.id}: ${message}`),
      [],
    );
  });
});
