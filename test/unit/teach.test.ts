import assert from 'node:assert/strict';

import { withWords } from '../../server/src/config';

const knows = ['client', 'knows'] as const;

/** What a file says, the words to add, and what it says then. */
const cases: readonly (readonly [string, string, readonly string[], string | undefined])[] = [
  ['a new file', '', ['CMS'], 'client:\n  knows:\n    - CMS\n'],
  ['a list', '# Us\nclient:\n  knows:\n    - API # they asked\n  name: Acme\n', ['CMS'], '# Us\nclient:\n  knows:\n    - API # they asked\n    - CMS\n  name: Acme\n'],
  ['a list that is not indented', 'client:\n  knows:\n  - API\n', ['CMS', 'SEO'], 'client:\n  knows:\n  - API\n  - CMS\n  - SEO\n'],
  ['a list without a line end behind it', 'client:\n  knows:\n    - API', ['CMS'], 'client:\n  knows:\n    - API\n    - CMS'],
  ['a list in brackets', 'client:\n  knows: [API] # two\n', ['CMS'], 'client:\n  knows: [API, CMS] # two\n'],
  ['a list in brackets over several lines', 'client:\n  knows: [\n    API, # one\n  ]\n', ['CMS'], 'client:\n  knows: [\n    API, CMS, # one\n  ]\n'],
  ['an empty list', 'client:\n  knows: []\n', ['CMS'], 'client:\n  knows: [CMS]\n'],
  ['a name without a list', 'client:\n  knows: # none\n  name: Acme\n', ['CMS'], 'client:\n  knows: # none\n    - CMS\n  name: Acme\n'],
  ['a client without one', 'client:\n    name: Acme   # the bakery\n\n# rules\nrules:\n    jargon: hint\n', ['CMS'], 'client:\n    name: Acme   # the bakery\n    knows:\n      - CMS\n\n# rules\nrules:\n    jargon: hint\n'],
  ['a client whose last value is a list', 'client:\n  people:\n    - Maya # boss\n\nrules: {}\n', ['CMS'], 'client:\n  people:\n    - Maya # boss\n  knows:\n    - CMS\n\nrules: {}\n'],
  ['a client in brackets', 'client: { name: Acme }\n', ['CMS'], 'client: { name: Acme, knows: [CMS] }\n'],
  ['an empty client', 'client:\nrules: {}\n', ['CMS'], 'client:\n  knows:\n    - CMS\nrules: {}\n'],
  ['a file without a client', '# Our house\nrules:\n  jargon: hint\n', ['CMS'], '# Our house\nrules:\n  jargon: hint\nclient:\n  knows:\n    - CMS\n'],
  ['a file of comments', '# Our house\n', ['CMS'], '# Our house\nclient:\n  knows:\n    - CMS\n'],
  ['CRLF line ends', 'client:\r\n  knows:\r\n    - API\r\nrules: {}\r\n', ['CMS'], 'client:\r\n  knows:\r\n    - API\r\n    - CMS\r\nrules: {}\r\n'],
  ['CRLF line ends and no list', 'client:\r\n  name: Acme\r\n', ['CMS'], 'client:\r\n  name: Acme\r\n  knows:\r\n    - CMS\r\n'],
  ['a word that it has', 'client:\n  knows: [cms]\n', ['CMS'], 'client:\n  knows: [cms]\n'],
  ['words that mean something else in YAML', 'client:\n  knows:\n    - API\n', ['404', 'yes: no', '#1', 'C#', 'true'], 'client:\n  knows:\n    - API\n    - "404"\n    - "yes: no"\n    - "#1"\n    - C#\n    - "true"\n'],
  ['a list that ends in a comment', 'client:\n  knows:\n    - API\n    # more to come\n  name: Acme\n', ['CMS'], 'client:\n  knows:\n    - API\n    - CMS\n    # more to come\n  name: Acme\n'],
  ['a file that cannot be read', 'client:\n  name: "Acme\n', ['CMS'], undefined],
  ['a list that is a text', 'client:\n  knows: API\n', ['CMS'], undefined],
  ['a client that is a text', 'client: Acme\n', ['CMS'], undefined],
];

describe('words to know, written into a settings file', () => {
  for (const [name, before, words, after] of cases) it(`with ${name}`, () => assert.equal(withWords(before, knows, words, false), after));

  it('in JSON', () => {
    assert.equal(withWords('{\n\t"client": {\n\t\t"name": "Acme"\n\t}\n}\n', knows, ['CMS'], true), '{\n\t"client": {\n\t\t"name": "Acme",\n\t\t"knows": [\n\t\t\t"CMS"\n\t\t]\n\t}\n}\n');
    assert.equal(withWords('', knows, ['CMS'], true), '{\n  "client": {\n    "knows": [\n      "CMS"\n    ]\n  }\n}\n');
    assert.equal(withWords('{', knows, ['CMS'], true), undefined);
  });
});
