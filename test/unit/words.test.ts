import assert from 'node:assert/strict';

import { acronyms } from '../../server/src/words/acronyms';
import { currencyCodes } from '../../server/src/words/currencyCodes';
import type { Guard, JargonEntry, WordKind } from '../../server/src/words/entries';
import { famousAcronyms } from '../../server/src/words/famousAcronyms';
import { jargonLists } from '../../server/src/words/jargon';
import { shoutedWords } from '../../server/src/words/shoutedWords';
import { topics } from '../../server/src/words/topics';
import { trades } from '../../server/src/words/trades';

const slots: Readonly<Record<WordKind, number>> = { verb: 5, noun: 2, mass: 1, name: 1, other: 1 };
const entries: readonly { readonly list: string; readonly key: string; readonly entry: JargonEntry }[] = Object.entries(jargonLists).flatMap(([list, words]) =>
  Object.entries(words).map(([key, entry]) => ({ list, key, entry })),
);
const spelled = (form: string): string => form.toLowerCase().replace(/-/g, ' ');
const formsOf = ({ forms, also = [] }: JargonEntry): readonly string[] => [forms, ...also].flatMap((set) => set.split(', '));
const sorted = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => (a < b ? -1 : 1));
const repeated = (words: readonly string[]): readonly string[] => words.filter((word, index) => words.indexOf(word) < index);

/** The entries of which something is true, as text. */
const those = (isWrong: (entry: JargonEntry, key: string) => boolean): readonly string[] => entries.filter(({ entry, key }) => isWrong(entry, key)).map(({ list, key }) => `${list}: ${key}`);

describe('the jargon lexicon', () => {
  it('has at least 2,000 headwords', () => assert(entries.length >= 2000));

  it('is sorted, list by list', () => {
    for (const words of Object.values(jargonLists)) assert.deepEqual(Object.keys(words), sorted(Object.keys(words)));
  });

  it('begins each entry with its headword', () => assert.deepEqual(those(({ forms }, key) => forms.split(', ')[0]!.toLowerCase() !== key), []));

  it('fills the slots of every kind of word', () => {
    assert.deepEqual(those(({ kind, forms, also = [], use = [] }) => [forms, ...also, ...use].some((set) => set.split(', ').length !== slots[kind])), []);
  });

  it('writes every form without blanks at its ends and without punctuation', () => {
    assert.deepEqual(those(({ forms, also = [], use = [] }) => [forms, ...also, ...use].some((set) => set.split(', ').some((form) => !/^\S(?:.*\S)?$/.test(form) || /[(),;:!?]/.test(form)))), []);
  });

  it('writes capitals only where capitals are to be matched', () => {
    assert.deepEqual(those((entry) => entry.kind !== 'name' && formsOf(entry).some((form) => /[A-Z]/.test(form) && !/[A-Z]{2}/.test(form))), []);
  });

  it('has no form in two entries', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { list, key, entry } of entries) {
      for (const form of new Set(formsOf(entry).map(spelled))) {
        const other = owners.get(form);
        if (other !== undefined) twice.push(`${form}: ${other} and ${list}: ${key}`);
        owners.set(form, `${list}: ${key}`);
      }
    }
    assert.deepEqual(twice, []);
  });

  it('advises nothing that it lists itself', () => {
    const listed = new Set(entries.flatMap(({ entry }) => formsOf(entry).map(spelled)));
    assert.deepEqual(those(({ use = [] }) => use.some((set) => set.split(', ').some((plain) => listed.has(spelled(plain))))), []);
  });

  it('explains every entry in a phrase that fits in brackets', () => {
    assert.deepEqual(those(({ means }) => means.length < 4 || means.length > 110 || /[().]$|[()]|\s{2}/.test(means) || means !== means.trim()), []);
  });

  it('begins a meaning with a small letter, but for names', () => {
    assert.deepEqual(those(({ means }) => /^(?:A|An|The|To|When|How|What|Where|Something|Someone)\b/.test(means)), []);
  });

  it('explains no entry by itself', () => {
    assert.deepEqual(those(({ kind, means }, key) => kind !== 'name' && key.includes(' ') && means.toLowerCase().includes(key)), []);
  });
});

describe('the guards of the word lists', () => {
  const guards: readonly Exclude<keyof Guard, 'notAlone'>[] = ['near', 'about', 'notAbout', 'notNear', 'before', 'after', 'notBefore', 'notAfter'];
  const lists = entries.flatMap(({ list, key, entry }) => guards.flatMap((name) => (entry[name] === undefined ? [] : [{ place: `${list}: ${key}: ${name}`, words: entry[name].split(' ') }])));

  it('name topics that exist', () => {
    assert.deepEqual(lists.filter(({ words }) => words.some((word) => word.startsWith('@') && !Object.hasOwn(topics, word.slice(1)))).map(({ place }) => place), []);
  });

  it('hold words as running text is cut: in lower case, one blank between', () => {
    assert.deepEqual(lists.filter(({ words }) => words.some((word) => word === '' || word !== word.toLowerCase())).map(({ place }) => place), []);
  });

  it('have topics that are sorted and hold no word twice', () => {
    for (const list of Object.values(topics)) {
      const words = list.split(' ');
      assert.deepEqual(words, sorted(words));
      assert.deepEqual(repeated(words), []);
    }
  });
});

describe('the acronyms', () => {
  const keys = Object.keys(acronyms);

  it('are sorted', () => {
    for (const list of [keys, famousAcronyms, currencyCodes, shoutedWords]) assert.deepEqual(list, sorted(list));
  });

  it('are written with their capitals', () => assert.deepEqual(keys.filter((key) => !/^[A-Z][A-Z0-9&]{1,5}$/.test(key)), []));

  it('are neither famous nor loud words', () => {
    const others = new Set<string>([...famousAcronyms, ...shoutedWords]);
    assert.deepEqual(keys.filter((key) => others.has(key)), []);
  });

  it('have words and a meaning', () => {
    const wrong = Object.entries(acronyms).filter(([, { full, means }]) => full === '' || /[().]$|[()]/.test(full) || means.length < 4 || /[().]$/.test(means));
    assert.deepEqual(wrong.map(([key]) => key), []);
  });
});

describe('the trades', () => {
  const listed = Object.entries(trades);
  const headwords = new Set(entries.map(({ key }) => key));

  it('name lists and headwords that exist', () => {
    assert.deepEqual(
      listed.flatMap(([name, { lists = '' }]) => lists.split(' ').filter((list) => list !== '' && !Object.hasOwn(jargonLists, list)).map((list) => `${name}: ${list}`)),
      [],
    );
    assert.deepEqual(
      listed.flatMap(([name, { terms = '' }]) => terms.split(', ').filter((term) => term !== '' && !headwords.has(term)).map((term) => `${name}: ${term}`)),
      [],
    );
  });

  it('hold words in lower case and acronyms in capitals, none twice', () => {
    for (const { names = '', has = '', terms = '', acronyms: letters = '' } of Object.values(trades)) {
      assert.equal(names + has + terms, (names + has + terms).toLowerCase());
      assert.match(letters, /^[A-Z0-9& ]*$/);
      assert.deepEqual([names, has, letters].flatMap((list) => repeated(list.split(' '))), []);
    }
  });
});
