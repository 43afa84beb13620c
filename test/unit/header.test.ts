import assert from 'node:assert/strict';

import { ProseDocument } from '../../server/src/text/document';

const headerOf = (text: string) => new ProseDocument(text).header;

describe('the header', () => {
  it('is read from front matter', () => {
    const header = headerOf('---\nto:\n  - Maya Chen <maya@example.com>\n  - bob@example.com\nSubject: Home page\ndate: 2026-11-23\nno-reply: true\n---\n\nHi.');
    assert.deepEqual(header.to, [{ name: 'Maya Chen', email: 'maya@example.com' }, { name: '', email: 'bob@example.com' }]);
    assert.equal(header.subject, 'Home page');
    assert.equal(header.date, '2026-11-23');
    assert.equal(header.noReply, true);
  });

  it('is read from lines, plain and bold, and front matter counts before them', () => {
    const header = headerOf('---\nsubject: From above\n---\n\n**To:** "Chen, Maya" <maya@example.com>; Bob\nCc: ann@example.com\nSubject: From below\n\nHi.');
    assert.deepEqual(header.to.map(({ name }) => name), ['Chen, Maya', 'Bob']);
    assert.deepEqual(header.cc, [{ name: '', email: 'ann@example.com' }]);
    assert.equal(header.subject, 'From above');
  });

  it('says where each value stands', () => {
    const text = '---\nsubject: Home page\n---\n\nTo: Maya\n\nHi.';
    const { fields } = headerOf(text);
    for (const [name, value] of [['subject', 'Home page'], ['to', 'Maya']] as const) {
      const { start, end } = fields.get(name)!.range;
      assert.equal(text.slice(start, end), value);
    }
  });

  it('knows a sender that takes no replies', () => {
    assert.equal(headerOf('From: no-reply@example.com\nTo: Maya\nSubject: x\n\nHi.').noReply, true);
    assert.equal(headerOf('From: reply@example.com\nTo: Maya\nSubject: x\n\nHi.').noReply, false);
  });
});

describe('front matter by people who do not know YAML', () => {
  const valueOf = (line: string): string | undefined => new ProseDocument(`---\n${line}\n---\n`).frontMatter?.fields.get(line.split(':', 1)[0]!)?.values[0];

  for (const value of ['Re: Website: last questions', 'Order #12', '*Urgent* news', '@maya', 'The page: ', '50 % off & more', '!', '%done']) {
    it(`reads “${value}” as it stands`, () => {
      assert.deepEqual(new ProseDocument(`---\nsubject: ${value}\n---\n`).frontMatter?.problems, []);
      assert.equal(valueOf(`subject: ${value}`), value.trim());
    });
  }

  it('still knows a comment', () => assert.equal(valueOf('subject: Order # the first one'), 'Order'));
});
