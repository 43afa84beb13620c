import assert from 'node:assert/strict';

import { rules } from '../../server/src/rules';
import { plainSnippet } from '../../server/src/templates';
import { check } from '../support/check';

/** The text after the fix of that title for the first finding of a rule. */
function fixed(text: string, id: string, title: string): string {
  const [report] = check(text, 'email', { only: rules.filter((rule) => rule.id === id) });
  const fix = report?.fixes().find((candidate) => candidate.title === title);
  assert.ok(fix, `No “${title}”: ${report?.fixes().map((candidate) => candidate.title).join(', ')}`);
  return [...fix.edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((result, { range, text, snippet }) => result.slice(0, range.start) + (snippet ? plainSnippet(text) : text) + result.slice(range.end), text);
}

describe('the fixes for conversations', () => {
  it('insert a numbered list of answers above the closing line, in the order asked', () => {
    assert.equal(
      fixed('Hi Maya,\n\nthank you.\n\nBest,\nAlex\n\n> What does it cost?\n> Who brings the $5 keys?', 'unanswered-question', 'Insert a numbered list for all 2 answers'),
      'Hi Maya,\n\nthank you.\n\n1. “What does it cost?”\n\n   [your answer]\n\n2. “Who brings the $5 keys?”\n\n   [your answer]\n\nBest,\nAlex\n\n> What does it cost?\n> Who brings the $5 keys?',
    );
  });

  it('insert one question into a text with Windows line ends', () => {
    assert.equal(fixed('Thank you.\r\n\r\n> What does it cost?', 'unanswered-question', 'Insert this question with room for its answer'), 'Thank you.\r\n\r\n1. “What does it cost?”\r\n\r\n   [your answer]\r\n\r\n> What does it cost?');
  });

  it('put answers into the client’s order', () => {
    const asked = '\n\n> What is the cloth made of? Is the delivery to Leeds free?';
    assert.equal(fixed(`The delivery to Leeds is free.\n\nThe cloth is made of pure cotton.${asked}`, 'unanswered-question', 'Swap the two answers'), `The cloth is made of pure cotton.\n\nThe delivery to Leeds is free.${asked}`);
  });

  it('insert “Done:” lines from our side', () => {
    const asked = '\n\n> Could you please update our phone number? We still need the invoice for October.';
    assert.equal(fixed(`Hello Maya, thanks.${asked}`, 'unreported-request', 'Insert “Done:” lines for all 2 requests'), `Hello Maya, thanks.\n\n- Done: update your phone number\n- Done: the invoice for October${asked}`);
  });

  it('say what is done in our own words', () => {
    const done = (asked: string): string => fixed(`Hello Maya, thanks.\n\n> ${asked}`, 'unreported-request', 'Insert a “Done:” line').split('\n')[2]!;
    assert.equal(done('Please take Martin off the team page, he left in October.'), '- Done: take Martin off the team page');
    assert.equal(done('Please cut back the ivy while you’re there.'), '- Done: cut back the ivy while we are there');
    assert.equal(done('Don’t forget to put the two cooks on the door list.'), '- Done: put the two cooks on the door list');
  });

  it('insert questions for an unclear request', () => {
    assert.match(fixed('I am on it.\n\n> Please send the price list ASAP.', 'unclear-request', 'Insert the questions to ask'), /^I am on it\.\n\nSo that .*:\n\n1\. By what day and hour do you need it\?\n2\. Who will read it\?\n3\. What will you use it for\?\n\n> /);
  });

  it('turn questions into a list, alone, in a paragraph and over two paragraphs', () => {
    const title = 'Turn the questions into a numbered list';
    assert.equal(fixed('Which logo do you want? And who reads the draft?', 'scattered-questions', title), '1. Which logo do you want?\n2. Who reads the draft?');
    assert.equal(fixed('Thank you. Which logo do you want? We have two. Who reads the draft?\n\nBest,\nAlex', 'scattered-questions', title), 'Thank you. We have two.\n\n1. Which logo do you want?\n2. Who reads the draft?\n\nBest,\nAlex');
    assert.equal(fixed('Thank you. Do the guests dance? The floor depends on it. How many tables do you want? I need both answers by Friday.\n\nBest,\nAlex', 'scattered-questions', title), 'Thank you.\n\n1. Do the guests dance? The floor depends on it.\n2. How many tables do you want?\n\nI need both answers by Friday.\n\nBest,\nAlex');
    assert.equal(fixed('Before we build it we need to know two more things. Does your landlord allow drilling? Oh, and where is the nearest socket?', 'scattered-questions', title), 'Before we build it we need to know two more things.\n\n1. Does your landlord allow drilling?\n2. Where is the nearest socket?');
    assert.equal(fixed('Which logo do you want? Who reads the draft?\n\nBest,\nAlex\n\nPS: What would a second gate cost?', 'scattered-questions', title), '1. Which logo do you want?\n2. Who reads the draft?\n\nBest,\nAlex\n\nPS: What would a second gate cost?');
    assert.equal(fixed('We start. Which logo do you want?\n\nOne thing more. Who reads the draft?', 'scattered-questions', title), 'We start.\n\nOne thing more.\n\n1. Which logo do you want?\n2. Who reads the draft?');
    assert.equal(fixed('We start on Monday. The plan says “V2”, the list says “V3”. Which of the two is right? The lamps are in the van. Where do you want them?', 'scattered-questions', title), 'We start on Monday.\n\n1. The plan says “V2”, the list says “V3”. Which of the two is right?\n2. The lamps are in the van. Where do you want them?');
    assert.equal(fixed('Could you tell us which colour you prefer, and who signs?', 'scattered-questions', title), '1. Could you tell us which colour you prefer?\n2. Who signs?');
  });

  const thread = 'From: Maya Chen <maya@example.com>\nSent: Monday, 23 November 2026 10:12\nTo: Alex Reed <alex@reed.example>\nCc: Ben Ward <ben@example.com>\nSubject: Menu: photos\n\nThank you.';

  it('restore the subject, in front matter and in a line', () => {
    const title = 'Restore the subject of the thread';
    assert.equal(fixed(`---\nto: Maya\nsubject: AW: Photos\n---\nHere.\n\n${thread}`.replace('AW: Photos', '"AW: Photos"'), 'changed-subject', title), `---\nto: Maya\nsubject: "AW: Menu: photos"\n---\nHere.\n\n${thread}`);
    assert.equal(fixed(`**To:** Maya\n**Subject:** Photos\n\nHere.\n\n${thread}`, 'changed-subject', title), `**To:** Maya\n**Subject:** Re: Menu: photos\n\nHere.\n\n${thread}`);
  });

  it('start a new thread', () => {
    assert.equal(fixed(`---\nto: Maya\nin-reply-to:\n  subject: Menu\n  from: Maya\nsubject: Photos\n---\nHere.\n\nBest,\nAlex\n\n> Thank you.\n`, 'changed-subject', 'Start a new thread, without the quoted mail'), '---\nto: Maya\nsubject: Photos\n---\nHere.\n\nBest,\nAlex\n');
  });

  it('reply to all, wherever Cc stands', () => {
    const reply = (header: string): string => fixed(`${header}Here.\n\n${thread}`, 'dropped-recipient', 'Reply to all').split('Here.')[0]!;
    assert.equal(reply('---\nto: maya@example.com\nsubject: "Re: Menu: photos"\n---\n'), '---\nto: maya@example.com\nsubject: "Re: Menu: photos"\ncc: "Ben Ward <ben@example.com>"\n---\n');
    assert.equal(reply('---\nto: maya@example.com\ncc: tom@example.com\n---\n'), '---\nto: maya@example.com\ncc: "tom@example.com, Ben Ward <ben@example.com>"\n---\n');
    assert.equal(reply('---\nto: maya@example.com\ncc: [tom@example.com]\n---\n'), '---\nto: maya@example.com\ncc: [tom@example.com, "Ben Ward <ben@example.com>"]\n---\n');
    assert.equal(reply('---\nto: maya@example.com\ncc:\n  - tom@example.com\n---\n'), '---\nto: maya@example.com\ncc:\n  - tom@example.com\n  - "Ben Ward <ben@example.com>"\n---\n');
    assert.equal(reply('To: maya@example.com\nSubject: Re: Menu: photos\n\n'), 'To: maya@example.com\nCc: Ben Ward <ben@example.com>\nSubject: Re: Menu: photos\n\n');
    assert.equal(reply('**To:** maya@example.com\n**Cc:** tom@example.com\n\n'), '**To:** maya@example.com\n**Cc:** tom@example.com, Ben Ward <ben@example.com>\n\n');
  });

  it('suggest a subject from what the message is about', () => {
    const body = 'Hi Maya,\n\nthe menu for the tea room is printed. The menu comes on Friday 27 November 2026.';
    assert.equal(fixed(`---\nto: Maya\n---\n${body}`, 'missing-subject', 'Insert a subject'), `---\nto: Maya\nsubject: "Menu: [what about it]"\n---\n${body}`);
    assert.equal(fixed(`To: Maya\nSubject: Hello\n\n${body}`, 'vague-subject', 'Write a telling subject'), `To: Maya\nSubject: Menu: [what about it]\n\n${body}`);
    assert.equal(fixed(`To: Maya\n\nHere.\n\n${thread}`, 'missing-subject', 'Keep the subject of the thread'), `To: Maya\nSubject: Re: Menu: photos\n\nHere.\n\n${thread}`);
  });

  it('write no second header line, whatever a subject or name holds', () => {
    const evil = 'To: Maya\nSubject: Photos\n\nHere.\n\nFrom: Maya <maya@example.com>\nSent: Monday, 23 November 2026 10:12\nTo: Alex\nCc: "Ben\\nBcc: x@example.org" <ben@example.com>\nSubject: Menu" bcc: x@example.org\n\nThank you.';
    for (const [id, title] of [['changed-subject', 'Restore the subject of the thread'], ['dropped-recipient', 'Reply to all']] as const) {
      const header = fixed(evil, id, title).split('\n\n')[0]!;
      assert.ok(!/^bcc:/im.test(header), header);
    }
  });

  it('show the statement that answers our question', () => {
    const text = 'When is the launch?\n\n> The launch is on 4 December 2026.';
    const [report] = check(text, 'email', { only: rules.filter(({ id }) => id === 'already-answered') });
    const [{ edits, goTo }] = report!.fixes() as [ReturnType<NonNullable<typeof report>['fixes']>[number]];
    assert.deepEqual([edits, goTo && text.slice(goTo.start, goTo.end)], [[], 'The launch is on 4 December 2026.']);
  });
});
