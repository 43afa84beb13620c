import assert from 'node:assert/strict';

import ICAL from 'ical.js';

import { Folder } from '../support/commandLine';

const promise = '---\nclient: Acme\nto: Maya <maya@acme.example>\n---\nHi Maya,\n\nWe will send you the draft of the menu; really, by Wednesday 25 November 2026. Which colour do you like?\n';
const sign = 'Hi Tom,\n\nWe’ll send you the sign, “Open”, by Tuesday 1 December 2026.\n';

interface Due {
  readonly version: 1;
  readonly today: string;
  readonly clients: readonly {
    readonly name: string;
    readonly silent: boolean;
    readonly promises: readonly { readonly what: string; readonly status: string; readonly due: string; readonly path: string; readonly line: number; readonly movedFrom: readonly string[] }[];
    readonly ourQuestions: readonly { readonly text: string }[];
    readonly drafts: readonly { readonly path: string; readonly why: string }[];
  }[];
}

describe('clear-to-send due', function () {
  this.timeout(60_000);
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('clients/acme/2026-11-20.email.md', promise);
    folder.write('clients/bakery/2026-11-25.email.md', sign);
  });
  afterEach(() => folder.remove());

  const due = (...words: string[]) => folder.run(['due', '--date', '2026-11-26', ...words]);
  const json = (...words: string[]): Due => JSON.parse(due('--format', 'json', ...words).stdout) as Due;

  it('prints what is late, due and open for people, each with its place', () => {
    const { status, stdout, stderr } = due('clients');
    assert.equal(stderr, '');
    assert.equal(
      stdout,
      `Acme (last word on Friday 20 November 2026; 4 working days without a word)
  late       2026-11-25  We will send you the draft of the menu; really  clients/acme/2026-11-20.email.md:7
  we asked   2026-11-20  Which colour do you like?  clients/acme/2026-11-20.email.md:7

Bakery (last word on Wednesday 25 November 2026)
  due        2026-12-01  We’ll send you the sign, “Open”  clients/bakery/2026-11-25.email.md:3

1 promise late, 1 due, 1 client without a word for too long, 1 open question.
`,
    );
    assert.equal(status, 1);
  });

  it('exits with 0 when nobody waits', () => {
    const { status, stdout } = due('clients/bakery');
    assert.equal(status, 0);
    assert.match(stdout, /^Bakery \(/);
    assert.equal(folder.run(['due', '--date', '2026-11-25', 'clients/bakery']).status, 0);
    assert.equal(folder.run(['due', '--date', '2026-11-30', 'clients/bakery']).status, 1, 'three working days without a word');
  });

  it('prints one JSON value with the places', () => {
    const { version, today, clients } = json('clients');
    assert.deepEqual([version, today, clients.map(({ name, silent }) => [name, silent])], [1, '2026-11-26', [['Acme', true], ['Bakery', false]]]);
    assert.deepEqual(clients[0]!.promises.map(({ what, status, due: day, path, line }) => [what, status, day, path, line]), [['We will send you the draft of the menu; really', 'late', '2026-11-25', 'clients/acme/2026-11-20.email.md', 6]]);
    assert.deepEqual(clients[0]!.ourQuestions.map(({ text }) => text), ['Which colour do you like?']);
  });

  it('names the same client whether its folder is named, or the one above, or a file in it', () => {
    folder.write('clients/cafe/2026-11-25.email.md', 'To: Ida <ida@cafe.example>\nSubject: Sign\n\nDone.\n');
    for (const path of ['clients', 'clients/cafe', 'clients/cafe/2026-11-25.email.md', '.']) assert.ok(json(path).clients.some(({ name }) => name === 'Cafe'), path);
    assert.equal(json('clients', 'clients/cafe', '.').clients.length, 3, 'a document counts once');
  });

  it('takes the settings files of the folders', () => {
    folder.write('clients/acme/.clear-to-send.yaml', 'client:\n  name: Acme Ltd\n  updateEvery: 0\n');
    assert.deepEqual(json('clients').clients.map(({ name, silent }) => [name, silent]), [['Acme', false], ['Bakery', false]].map(([name, silent]) => [name === 'Acme' ? 'Acme Ltd' : name, silent]));
  });

  it('says what it cannot read, and prints the rest', () => {
    const { status, stdout, stderr } = due('nowhere', 'clients/bakery');
    assert.equal(status, 2);
    assert.equal(stderr, 'clear-to-send: nowhere: there is no such file or folder.\n');
    assert.match(stdout, /Bakery/);
    folder.write('clients/bakery/.clear-to-send.yaml', 'client:\n  updateEvery: often\n');
    assert.equal(due('clients/bakery').status, 2);
  });

  it('leaves out what is no document: binary files, hidden folders, templates', () => {
    folder.write('clients/acme/2026-11-21.email.md', new Uint8Array([0, 1, 2]));
    folder.write('clients/.old/x/2026-11-21.email.md', promise);
    folder.write('clients/node_modules/x/2026-11-21.email.md', promise);
    folder.write('clients/templates/2026-11-21.email.md', promise);
    assert.deepEqual(json('clients').clients.map(({ name }) => name), ['Acme', 'Bakery']);
    assert.equal(due('clients/acme/2026-11-21.email.md').stdout, 'No client documents found.\n');
  });

  it('explains its use', () => {
    assert.match(folder.run(['help']).stdout, /clear-to-send due \[options\] PATH…/);
    assert.equal(folder.run(['due', '--help']).status, 0);
    for (const [words, message] of [
      [[], '“due” reads the documents of your clients; name their folders.'],
      [['--format', 'csv', 'x'], '--format is “csv”; it takes one of: text, json, ics.'],
      [['--kind', 'email', 'x'], '--kind is no option of “due”; see “clear-to-send help”.'],
      [['--date', 'soon', 'x'], '--date is “soon”; write an existing day as YYYY-MM-DD.'],
    ] as const) {
      const { status, stderr } = folder.run(['due', ...words]);
      assert.deepEqual([status, stderr], [2, `clear-to-send: ${message}\n`]);
    }
  });

  describe('for a calendar', () => {
    const events = (...words: string[]): ICAL.Event[] => {
      const { stdout } = due('--format', 'ics', ...words);
      assert.ok(stdout.endsWith('END:VCALENDAR\r\n'));
      // RFC 5545: lines of at most 75 octets, each ended by CR and LF.
      for (const line of stdout.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line), line);
      return new ICAL.Component(ICAL.parse(stdout) as string).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    };

    it('holds an event of a whole day for each promise and each word that is due', () => {
      assert.deepEqual(events('clients').map((event) => [event.summary, event.startDate.toString(), event.endDate.toString(), event.startDate.isDate]), [
        ['Late: Acme: We will send you the draft of the menu; really', '2026-11-25', '2026-11-26', true],
        ['Write to Acme', '2026-11-26', '2026-11-27', true],
        ['Bakery: We’ll send you the sign, “Open”', '2026-12-01', '2026-12-02', true],
        ['Write to Bakery', '2026-11-30', '2026-12-01', true],
      ]);
      assert.equal(events('clients')[0]!.description, '“We will send you the draft of the menu; really, by Wednesday 25 November 2026.”\nclients/acme/2026-11-20.email.md, line 7');
    });

    it('names each event the same every time, and counts on when a promise moves', () => {
      const [before] = events('clients');
      folder.write('clients/acme/2026-11-24.email.md', '---\nclient: Acme\n---\nThe draft of the menu is late. You will have it by Friday 27 November 2026.\n');
      const [after] = events('clients');
      assert.deepEqual([after!.uid, after!.summary, after!.startDate.toString()], [before!.uid, 'Acme: We will send you the draft of the menu; really', '2026-11-27']);
      assert.ok(after!.sequence > before!.sequence);
      assert.equal(new Set(events('clients').map(({ uid }) => uid)).size, 4);
    });

    it('is the same file for the same documents', () => assert.equal(due('--format', 'ics', 'clients').stdout, due('--format', 'ics', 'clients').stdout));

    it('neither rings nor lets a document add lines of its own', () => {
      folder.write('clients/bakery/2026-11-25.email.md', '---\nclient: "Bakery\\r\\nBEGIN:VALARM"\n---\nWe will send you the sign by Tuesday 1 December 2026.\n');
      const { stdout } = due('--format', 'ics', 'clients/bakery');
      assert.doesNotMatch(stdout, /^BEGIN:VALARM/m);
      assert.equal(events('clients/bakery').length, 2);
    });
  });
});
