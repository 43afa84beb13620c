import assert from 'node:assert/strict';

import { replacementEdits } from '../../server/src/phrases/replacement';
import { acceptedMatches, matchesOf } from '../../server/src/phrases/scan';
import { endsInWordsOf, isShortFor } from '../../server/src/phrases/initials';
import { PhraseTable, writeTable } from '../../server/src/phrases/table';
import type { Spelling } from '../../server/src/phrases/spellings';
import { Sentence } from '../../server/src/text/sentence';

const jargonIn = (text: string): readonly string[] => {
  const sentence = new Sentence(text, false);
  return acceptedMatches(sentence, 'jargon', () => true).map((match) => sentence.slice(match));
};

describe('the scan for phrases', () => {
  it('finds a phrase with blanks, a hyphen, a line break or a slash between its words', () => {
    for (const written of ['landing page', 'landing-page', 'landing\npage', 'Landing  Page', 'landing/page', 'landing‑page']) assert.deepEqual(jargonIn(`The ${written} is up.`), [written.replace(/\s+/g, ' ')]);
  });

  it('finds no phrase over a comma, a full stop or a long gap', () => {
    for (const written of ['landing, page', 'landing. Page', 'landing          page', 'landing (page']) assert.deepEqual(jargonIn(`The ${written} is up.`), []);
  });

  it('takes the longest phrase', () => assert.deepEqual(jargonIn('A staging environment and a staging site.'), ['staging environment', 'staging site']));

  it('falls back to a shorter phrase where the longer one is not accepted', () => {
    const sentence = new Sentence('We drew a customer journey map.', false);
    assert.deepEqual(acceptedMatches(sentence, 'jargon', ({ endWord, firstWord }) => endWord - firstWord < 3).map((match) => sentence.slice(match)), ['customer journey']);
  });

  it('finds the names of tools with their capitals only', () => assert.deepEqual(jargonIn('MySQL and Mysql, JavaScript, Next.js and GITHUB.'), ['MySQL', 'JavaScript', 'Next.js']));

  it('finds no word inside a compound', () => assert.deepEqual(jargonIn('A plugin-free page and a non-plugin page have a plugin.'), ['plugin']));

  it('finds words beside curly apostrophes and leaves the possessive out', () => {
    assert.deepEqual(jargonIn('The plugin’s price, the plugins’ price and the landing page\'s top.'), ['plugin', 'plugins', 'landing page']);
  });

  it('tells the slot of the form', () => {
    const slots = ['leverage', 'leverages', 'leveraged', 'leveraging'].map((form) => matchesOf(new Sentence(`We ${form} it.`, false), 'jargon')[0]?.slot);
    assert.deepEqual(slots, [0, 1, 2, 4]);
  });

  it('knows the words of an acronym in either spelling', () => {
    for (const words of ['search engine optimisation', 'Search-Engine Optimization']) assert.deepEqual(matchesOf(new Sentence(words, false), 'acronyms').map(({ key }) => key), ['SEO']);
  });
});

describe('the table of phrases', () => {
  const spelling = (text: string): Spelling => ({ list: 'officialese', key: text, entry: { use: [text] }, text, slot: 0, exact: false });
  const table = new PhraseTable(writeTable(['b', 'a c', 'a', 'a b', 'a b c', 'ab', 'zz z'].map(spelling), (text) => text.split(' ')));

  const keysOf = (word: string): readonly string[] => {
    const { single, longer } = table.startingWith(word);
    return [...(longer?.values() ?? []), single].flat().map(({ key }) => key);
  };

  it('finds what begins with a word, by its second word, the longest first', () => {
    assert.deepEqual(keysOf('a'), ['a b c', 'a b', 'a c', 'a']);
    assert.deepEqual(table.startingWith('a').longer?.get('b')?.map(({ key }) => key), ['a b c', 'a b']);
  });

  it('finds the first and the last line', () => assert.deepEqual(['ab', 'b', 'zz'].map((word) => keysOf(word).join()), ['ab', 'b', 'zz z']));

  it('finds nothing for other words', () => {
    for (const word of ['', 'aa', 'c', 'z', 'zzz', '￼', '0']) assert.deepEqual(keysOf(word), []);
  });
});

describe('a replacement', () => {
  const replaced = (text: string, old: string, plain: string): string => {
    const start = text.indexOf(old);
    const edits = replacementEdits(new Sentence(text, false), { start, end: start + old.length }, plain);
    return [...edits].sort((a, b) => b.range.start - a.range.start).reduce((result, edit) => result.slice(0, edit.range.start) + edit.text + result.slice(edit.range.end), text);
  };

  it('keeps capitals', () => {
    assert.equal(replaced('Leveraging photos helps.', 'Leveraging', 'using'), 'Using photos helps.');
    assert.equal(replaced('WE LEVERAGE IT', 'LEVERAGE', 'use'), 'WE USE IT');
    assert.equal(replaced('Our CTAs are red.', 'CTAs', 'buttons'), 'Our buttons are red.');
    assert.equal(replaced('The CTA is red.', 'CTA', 'button'), 'The button is red.');
    assert.equal(replaced('CTA colours differ.', 'CTA', 'button'), 'Button colours differ.');
    assert.equal(replaced('It is due by EOD today.', 'EOD', 'the end of the day'), 'It is due by the end of the day today.');
  });

  it('mends “a” and “an”', () => {
    assert.equal(replaced('It is a robust plan.', 'robust', 'able'), 'It is an able plan.');
    assert.equal(replaced('An actionable plan.', 'actionable', 'useful'), 'A useful plan.');
    assert.equal(replaced('This takes an\nactionable plan.', 'actionable', 'hourly'), 'This takes an\nhourly plan.');
    assert.equal(replaced('It is a banana plan.', 'plan', 'idea'), 'It is a banana idea.');
    assert.equal(replaced('We need an EOD note.', 'EOD', 'evening'), 'We need an evening note.');
    assert.equal(replaced('Let us pick a term.', 'term', 'your time'), 'Let us pick your time.');
  });

  it('drops a phrase with its blank, and hands its capital on', () => {
    assert.equal(replaced('Please be advised that we start.', 'Please be advised that', ''), 'We start.');
    assert.equal(replaced('We will, going forward, call you.', 'going forward', ''), 'We will, call you.');
    assert.equal(replaced('We start soon, basically.', 'basically', ''), 'We start soon,.'.replace(',.', ',.'));
  });
});

describe('initials', () => {
  it('stand for words, small words left out', () => {
    for (const [acronym, words] of [['CMS', 'content management system'], ['ROI', 'return on investment'], ['SOW', 'statement of work'], ['HTML', 'HyperText Markup Language'], ['R&D', 'research and development'], ['POS', 'point of sale']] as const) assert(isShortFor(acronym, words), acronym);
  });

  it('do not stand for other words', () => {
    for (const [acronym, words] of [['CMS', 'content management'], ['CMS', 'WordPress'], ['SLA', 'service agreement'], ['VPS', 'a web host']] as const) assert(!isShortFor(acronym, words), acronym);
  });

  it('are found at the end of a text', () => {
    assert(endsInWordsOf('QRB', 'We met the Quality Review Board ('));
    assert(!endsInWordsOf('QRB', 'We met the Quality Board ('));
  });
});
