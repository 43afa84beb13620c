import assert from 'node:assert/strict';

import { clientsModel, type ClientsNode } from '../../client/src/clients/clientsModel';
import { dayAndDistance, dayInWords, fromToday } from '../../client/src/clients/dayWords';
import { timelineHtml } from '../../client/src/timeline/timelineHtml';
import { timelineModel } from '../../client/src/timeline/timelineModel';
import type { ClientsResult } from '../../server/src/protocol';
import { readDate } from '../../server/src/text/calendar';
import { demoClients } from '../support/demoClients';
import { storiesOf } from '../support/stories';

const today = '2026-11-26';

async function resultOf(files: Readonly<Record<string, string>>): Promise<ClientsResult> {
  return { today, clients: await storiesOf(files, readDate(today)!) };
}

const demo = (): Promise<ClientsResult> => resultOf(demoClients(today));

describe('days as people speak of them', () => {
  it('are told by weekday, with their year only where that is another one', () => {
    assert.equal(dayInWords('2026-11-27', today, 'en-GB'), 'Friday 27 November');
    assert.equal(dayInWords('2027-01-04', today, 'en-GB'), 'Monday 4 January 2027');
    assert.equal(dayInWords('2026-11-27', today, 'en-US'), 'Friday, November 27');
    assert.equal(dayInWords('2026-11-27', today, 'not a tag'), 'Friday 27 November');
  });

  it('are told from today', () => {
    assert.deepEqual([-2, -1, 0, 1, 9].map((days) => fromToday(`2026-11-${26 + days > 30 ? '30' : 26 + days}`, today)), ['2 days ago', 'yesterday', 'today', 'tomorrow', 'in 4 days']);
    assert.equal(dayAndDistance('2026-12-05', today, 'en-GB'), 'Saturday 5 December, in 9 days');
  });
});

describe('the lines of the view “Clients”', () => {
  const all = (nodes: readonly ClientsNode[]): ClientsNode[] => nodes.flatMap((node) => [node, ...all(node.children)]);

  it('say of each client first what presses most', async () => {
    const { clients, summary } = clientsModel(await demo(), 'en-GB');
    assert.deepEqual(
      clients.map(({ icon, label, description }) => [icon, label, description]),
      [
        ['late', 'Hartley Tea Rooms', '1 promise late · 4 working days without a word'],
        ['silent', 'Lind Café', '5 working days without a word'],
        ['due', 'Ode Films', 'next promise in 3 days'],
        ['waiting', 'Okafor & Daughters', 'next promise on Tuesday 8 December'],
      ],
    );
    assert.equal(summary, '1 promise late, 2 clients without a word');
  });

  it('have names of their own, words for a screen reader, and a place to lead to', async () => {
    const nodes = all(clientsModel(await demo(), 'en-GB').clients);
    assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
    for (const { accessible, tooltip, label, children, source } of nodes) {
      assert.ok(accessible.length >= 4 && tooltip.length > 4, label);
      assert.ok(children.length > 0 || source, label);
    }
  });

  it('say what is kept, in doubt, moved and open', async () => {
    const nodes = all(
      clientsModel(
        await resultOf({
          'acme/2026-11-16.email.md': 'We will send you the menu by Wednesday 18 November 2026. We will send you the sign by Friday 27 November 2026. I will call you on Tuesday 24 November 2026. Which colour do you like?',
          'acme/2026-11-18.email.md': 'Here is the menu.',
          'acme/2026-11-25.email.md': 'The sign comes later than planned: we will send it on Monday 30 November 2026 instead.',
        }),
        'en-GB',
      ).clients,
    );
    const lines = nodes.map(({ icon, label, description }) => [icon, label, description].join(' | '));
    assert.deepEqual(lines, [
      'waiting | Acme | next promise in 4 days',
      'due | We will send you the sign | Monday 30 November, in 4 days',
      'doubt | I will call you | Tuesday 24 November; kept or not, the documents do not tell',
      'question | Which colour do you like? | we asked on Monday 16 November',
      'mail | Last word from us | Wednesday 25 November, 1 working day ago',
      'kept | Kept | 1',
      'kept | We will send you the menu | kept on Wednesday 18 November',
    ]);
    assert.match(nodes[1]!.tooltip, /First promised for Friday 27 November, now for Monday 30 November\.$/);
  });

  it('are none where there is no client', () => assert.deepEqual(clientsModel({ today, clients: [] }, 'en-GB'), { summary: undefined, clients: [] }));
});

describe('the timeline', () => {
  const drawn = async (files?: Readonly<Record<string, string>>): Promise<string> => timelineHtml(timelineModel(files ? await resultOf(files) : await demo(), 'en-GB'));

  it('has a mark for each mail and promise, and a line of the table for each mark', async () => {
    const model = timelineModel(await demo(), 'en-GB');
    assert.deepEqual(model.clients.map(({ name, marks }) => [name, marks.map(({ sort, day }) => `${sort} ${day}`)]), [
      ['Hartley Tea Rooms', ['ours 2026-10-20', 'ours 2026-10-27', 'kept 2026-10-27', 'theirs 2026-11-18', 'ours 2026-11-20', 'late 2026-11-24', 'due 2026-11-28']],
      ['Lind Café', ['ours 2026-11-19']],
      ['Ode Films', ['ours 2026-11-14', 'ours 2026-11-25', 'due 2026-11-29']],
      ['Okafor & Daughters', ['ours 2026-11-26', 'due 2026-12-08']],
    ]);
    const html = timelineHtml(model);
    const marks = Array.from(html.matchAll(/class="mark (\w+)"[^>]*data-open="(\d+ \d+)" aria-label="([^"]+)"/g), ([, sort, open, label]) => [open, sort, label]);
    const rows = Array.from(html.matchAll(/<tr class="(\w+)"><td>([^<]+)<\/td><td>([^<]+)<\/td><td><button[^>]*data-open="(\d+ \d+)">([^<]+)</g), ([, sort, day, state, open, what]) => [open, sort, `${state}: ${what}, ${day}`]);
    assert.equal(marks.length, 13);
    assert.deepEqual(rows, marks);
  });

  it('keeps days in order, today between what was and what comes', async () => {
    const { clients, today: now, ticks } = timelineModel(await demo(), 'en-GB');
    for (const { day, at } of clients.flatMap(({ marks }) => marks)) assert.ok(at >= 0 && at <= 100 && Math.sign(at - now) === Math.sign(Date.parse(day) - Date.parse(today)), day);
    assert.deepEqual([...ticks].sort((a, b) => a.at - b.at), ticks);
    assert.ok(ticks.length > 1 && ticks.every(({ at }) => at >= 0 && at <= 100));
  });

  it('can be walked through by keys: one mark of each picture is reached by Tab', async () => {
    const html = await drawn();
    for (const section of html.split('<section').slice(1)) assert.equal(section.match(/class="mark[^>]*tabindex="0"/g)?.length, 1);
  });

  it('holds the words of documents as words, and neither style nor script', async () => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    const html = await drawn({ 'acme/2026-11-20.email.md': `---\nclient: '${evil}'\nsubject: '${evil}'\n---\nWe will send you the “${evil}” menu by Friday 27 November 2026.` });
    assert.doesNotMatch(html.replace(/"[^"]*"/g, '""'), /<(?:img|script|style)|<[^>]*\s(?:on\w+|style|href)=/i);
    assert.match(html, /&#34;&#62;&#60;img src=x onerror=alert\(1\)&#62;/);
  });

  it('sets marks of one day beside each other', async () => {
    const html = await drawn({ 'acme/2026-11-20 a.email.md': 'Done.', 'acme/2026-11-20 b.email.md': 'Done too.' });
    assert.match(html, /transform="translate\(7 -4\)"/);
  });

  it('leaves out clients of whom no document bears a day', async () => assert.equal(await drawn({ 'acme/a.email.md': 'Done.' }), ''));
});
