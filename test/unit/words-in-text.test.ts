import assert from 'node:assert/strict';

import { ProseDocument } from '../../server/src/text/document';
import { readingWords } from '../../server/src/text/readingWords';
import { opaque, wordsOf } from '../../server/src/text/words';

const written = (text: string): string[] => wordsOf(text).map(({ start, end }) => text.slice(start, end));
const lower = (text: string): string[] => wordsOf(text).map(({ lower }) => lower);

describe('words of a text', () => {
  it('are runs of letters and digits, wherever they stand', () => {
    assert.deepEqual(written('We print, you fold: 20 cards.'), ['We', 'print', 'you', 'fold', '20', 'cards']);
    assert.deepEqual(written('  (Twice!) '), ['Twice']);
    assert.deepEqual(written(''), []);
    assert.deepEqual(written('… – ! 🎉'), []);
  });

  it('keep apostrophes, dots and ampersands inside, not at their ends', () => {
    assert.deepEqual(written("It's Next.js, R&D and the clients' e.g. one."), ["It's", 'Next.js', 'R&D', 'and', 'the', 'clients', 'e.g', 'one']);
    assert.deepEqual(written('Q&A? AT&T.'), ['Q&A', 'AT&T']);
  });

  it('are looked up in small letters with straight apostrophes', () => {
    assert.deepEqual(lower('Don’t STOP, Maya’s café'), ["don't", 'stop', "maya's", 'café']);
  });

  it('keep numbers whole', () => {
    assert.deepEqual(written('£1,440.00, 3.5 and 1,2'), ['1,440.00', '3.5', 'and', '1,2']);
  });

  it('are parted by hyphens, slashes and dashes', () => {
    assert.deepEqual(written('above-mentioned and/or 9–12'), ['above', 'mentioned', 'and', 'or', '9', '12']);
  });

  it('keep the marks of C++ and C#', () => assert.deepEqual(written('C++, C# and a+b'), ['C++', 'C#', 'and', 'a', 'b']));

  it('count in UTF-16 behind emoji, curly quotes and line ends', () => {
    const text = '🎉 “Ja” 👩‍💻\r\nné\nend';
    assert.deepEqual(
      wordsOf(text).map(({ start, end }) => [start, end, text.slice(start, end)]),
      [
        [4, 6, 'Ja'],
        [text.indexOf('né'), text.indexOf('né') + 2, 'né'],
        [text.indexOf('end'), text.length, 'end'],
      ],
    );
  });

  it('take what is opaque as one word that matches nothing', () => {
    assert.deepEqual(lower(`see ${opaque.repeat(12)} now`), ['see', opaque, 'now']);
  });

  it('hold at their places in a document with bold words, links and soft line breaks', () => {
    const text = 'The **new** page\r\nis [on *line*](https://example.com) at `npm run`.';
    const [sentence] = new ProseDocument(text).ownSentences;
    const words = sentence!.sentence.words.map(({ start, end }) => text.slice(sentence!.start + start, sentence!.start + end));
    assert.deepEqual(words, ['The', 'new', 'page', 'is', 'on', 'line', 'at', '`npm run`']);
  });
});

describe('words as a reader counts them', () => {
  const count = (text: string): number => readingWords(text).length;

  it('are what blanks and dashes part', () => {
    assert.equal(count('We print well-made cards and/or menus.'), 6);
    assert.equal(count('We print – as always — at night.'), 6);
    assert.equal(count('We print—at night.'), 4);
  });

  it('take a price, a date in figures, a range and a telephone number as one', () => {
    assert.equal(count('£1,440.00 26/11/2026'), 2);
    assert.equal(count('It costs £1,440.00 on 26/11/2026, 9–12.'), 6);
    assert.equal(count('Call +44 20 7946 0100 now.'), 3);
    assert.equal(count(`See ${opaque.repeat(30)}.`), 2);
  });

  it('leave addresses out', () => {
    assert.equal(count('Send it to Chen Bakery Ltd, Unit 4, 12–14 Long Lane, London SE1 9PH.'), 6);
    assert.equal(count('We are at 12 Long Lane, Sheerness, Kent ME12 1AB, by the sea.'), 6);
  });

  it('leave no mere list of names out', () => assert.equal(count('We met Maya Chen, Ben Hall, Ann Lee and 3 others.'), 11));
});
