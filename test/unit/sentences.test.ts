import assert from 'node:assert/strict';

import { ProseDocument } from '../../server/src/text/document';
import { sentenceRanges } from '../../server/src/text/sentences';

/** The sentences of a text, with a bar between them. */
const cut = (text: string): string => Array.from(sentenceRanges(text), ({ start, end }) => text.slice(start, end)).join(' | ');

/** Each sentence of our own as it stands in the document, to show that the offsets hold. */
const own = (text: string): string[] => new ProseDocument(text).ownSentences.map(({ start, sentence }) => text.slice(start, start + sentence.text.length));

/** A bar where a sentence is to end; the text itself is what stands without the bars. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'a stop, a question mark, an exclamation mark': ['We print. | You fold. | Is it ready? | It is!', 'Really?! | Yes!'],
  'no stop at all': ['We print', 'Hello world'],
  'abbreviations': [
    'Mr. Chen and Mrs. M. L. Reed met Dr. Who. | They talked.',
    'Use e.g. a photo, i.e. this one, vs. that one. | Fine.',
    'We need logos, photos, etc. | Please send them.',
    'We need photos etc. by Friday.',
    'It costs £500 excl. VAT. | We start on Monday.',
    'Approx. 5 days. | Max. 3 people.',
    'See p. 4 and No. 5. | Then call.',
    'The green herringbone (Colne, col. 14) is late. | It comes on Monday.',
    'It is due on Fri. 5 May. | See you on Sat. | We come by train.',
  ],
  'companies': ['We work with Reed Ltd. | They are good.', 'Reed Ltd. is good.', 'Chen Bros. Inc. signed. | We did too.'],
  'initials': ['J. R. R. Tolkien wrote it. | Yes.', 'Plan B. | We do that.', 'I did it with Maya and I. | Then we left.', 'Mr. A. Chen came. | A. A. Milne did too.'],
  'letters with dots': ['We sell in the U.K. and the U.S. | Your price stays.', 'The U.S. Army came.', 'He lives in Washington D.C. | We visit him.'],
  'hours': ['Send it by 5 p.m. | We start then.', 'It is at 9 a.m. on Friday. | Fine.', 'We met at 5 p.m. EST on Monday.', 'We meet at 5 p.m. London time. | Good.', 'We go (at 5 p.m.). | Then we stop.'],
  'numbers, prices and versions': ['It costs £1.5m. | Fine.', 'It is 3.5 cm wide. | Good.', 'Version 2.0.1 is out. | See v. 3.2.', 'We have 3. | You have 4.', 'It is at 10.30. | We come at 11.'],
  'numbers that count items': ['1. First we print. | 2. Then you fold.', '1. Print. | 2. Fold. | 3. Send.'],
  'names with stops': ['Visit example.com. | We wait.', 'Open Next.js. | It is fine.', 'iPhone users came. | iOS is next. | eBay too.'],
  'dots that go on': ['Well… we wait. | Well … | We go.', 'Well... we wait. | Well... | We go.'],
  'quotation marks': [
    'He said “Stop.” | Then we left.',
    'He said "Stop." | Then we left.',
    '(See the plan.) | Then we left.',
    '“Come in!” he said. | Then we left.',
    'He asked “why?” and left.',
    'She wrote “We stop.” and left.',
    '‘Yes.’ | We go.',
  ],
  'emoji': ['Great 🎉 | We start on Monday.', 'Great! 🎉 | We start. 👍 | Thanks', 'Done 👍', 'Love it ❤️ | Thanks', 'Done 👍🏽 | Next step: call.', 'We love Acme™ Widgets. | Yes.', 'It is 🎉 time.'],
  'small letters of people in a hurry': ['how are you? | i am fine', 'hope all is well. | the boards are in and i need a nail. | so ring me', 'The tin weighs 58. | i took the lid off. | it fits'],
  'small letters that begin nothing': ['many thanks for all the photos etc. and the tin', 'it weighs approx. the same, incl. the lid, and i like it', 'We met Kurt H. and the others.', 'Send the logo as .png. the rest can wait.'],
};

describe('sentences', () => {
  for (const [name, texts] of Object.entries(cases)) {
    it(`knows ${name}`, () => {
      for (const text of texts) assert.equal(cut(text.replaceAll(' | ', ' ')), text);
    });
  }

  it('parts at a meant line break and at lines of a list, not at the end of a full line', () => {
    assert.equal(cut('We print\nfor you.\u2028And we fold.'), 'We print\nfor you. | And we fold.');
    assert.equal(cut('We need:\n• logos\n• photos'), 'We need: | • logos | • photos');
    assert.equal(cut('We need:\n1) logos\n2) photos'), 'We need: | 1) logos | 2) photos');
    assert.equal(cut('Cards: 500 on thick paper\nMenus: 20'), 'Cards: 500 on thick paper | Menus: 20');
  });

  it('has none in blank text', () => assert.equal(cut(' \n '), ''));

  it('keeps offsets over Markdown, emoji, curly quotes and Windows line ends', () => {
    const text = 'Hi Maya,\r\n\r\n**We print 🎉 the cards.** “You” fold\r\nthem. See [the plan](https://example.com/a.b).\r\n\r\n- One.\r\n- Two  \r\n  lines.\r\n';
    assert.deepEqual(own(text), ['We print 🎉 the cards.', '“You” fold\r\nthem.', 'See [the plan](https://example.com/a.b).', 'One.', 'Two', 'lines.']);
  });

  it('lets a heading without a stop stand alone', () => {
    assert.deepEqual(own('# Our offer\n\nWe print.'), ['Our offer', 'We print.']);
  });
});
