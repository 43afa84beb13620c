import assert from 'node:assert/strict';
import fc from 'fast-check';

import { placesOf } from '../../client/src/preview/placing';
import { previewMessage } from '../../client/src/preview/previewAction';
import { headerHtml, marksHtml } from '../../client/src/preview/previewHtml';
import { previewModel } from '../../client/src/preview/previewModel';
import { Echo, inOrder, lineAt, topOf, type Anchor } from '../../client/src/preview/scrolling';
import type { PreviewHeader, PreviewMark, PreviewResult } from '../../server/src/protocol';

describe('The preview scrolls in step', () => {
  const anchors = inOrder([{ line: 4, top: 100 }, { line: 6, top: 140 }, { line: 6, top: 150 }, { line: 3, top: 160 }, { line: 9, top: 130 }, { line: 12, top: 260 }], 20, 420);

  it('leaves out what stands elsewhere than its line says', () => {
    assert.deepEqual(anchors.map(({ line, top }) => `${line}: ${top}`), ['0: 0', '4: 100', '6: 140', '12: 260', '20: 420']);
  });

  it('finds the place of a line, and the line at a place, in between as well', () => {
    assert.deepEqual([0, 2, 4, 5, 6.5, 12, 16, 20].map((line) => topOf(anchors, line)), [0, 50, 100, 120, 150, 260, 340, 420]);
    assert.deepEqual([0, 50, 120, 260, 340].map((top) => lineAt(anchors, top)), [0, 2, 5, 12, 16]);
  });

  it('stays at the end beyond an end', () => {
    assert.deepEqual([topOf(anchors, 99), lineAt(anchors, 9999), topOf(anchors, -1) <= 0], [420, 20, true]);
    assert.deepEqual([topOf(inOrder([], 1, 0), 0.5), topOf([], 3), lineAt([], 3)], [0, 0, 0]);
  });

  it('comes back to the line it started from, whatever the page', () => {
    const anchor = fc.record({ line: fc.nat(200), top: fc.nat(5000) });
    fc.assert(
      fc.property(fc.array(anchor), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 6000 }), fc.double({ min: 0, max: 1, noNaN: true }), (some: readonly Anchor[], lines, height, share) => {
        const ordered = inOrder(some, lines, height);
        const line = share * lines;
        const top = topOf(ordered, line);
        assert.ok(top >= 0 && top <= height);
        assert.ok(Math.abs(lineAt(ordered, top) - line) < 1e-6);
      }),
    );
  });

  it('knows its own scrolling from the writer’s, at once, animated, and where the page ends before its goal', () => {
    const echo = new Echo();
    assert.equal(echo.isEcho(5), false);
    echo.expect(100);
    assert.deepEqual([20, 60, 90, 90].map((place) => echo.isEcho(place)), [true, true, true, true]);
    assert.deepEqual([80, 95].map((place) => echo.isEcho(place)), [false, false], 'from here on the writer scrolls');
    echo.expect(10);
    assert.equal(echo.isEcho(10), true);
    assert.equal(echo.isEcho(11), false);
  });
});

describe('The marks in the margin', () => {
  it('stand beside their words, side by side where they share a line, and below where there is no room', () => {
    assert.deepEqual(placesOf([40, 0, 0, 5, 10, 200], 20, 3), [
      { top: 40, column: 0 },
      { top: 0, column: 0 },
      { top: 0, column: 1 },
      { top: 5, column: 2 },
      { top: 20, column: 0 },
      { top: 200, column: 0 },
    ]);
  });

  it('never stand on top of one another, nor above their words', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), (tops, columns) => {
        const places = placesOf(tops, 20, columns);
        places.forEach(({ top, column }, index) => {
          assert.ok(top >= tops[index]! && column < columns);
          assert.ok(places.every((other, at) => at === index || other.column !== column || Math.abs(other.top - top) >= 20));
        });
      }),
    );
  });

  it('say by shape and in words what they are, and in what line', () => {
    const html = marksHtml(modelOf({ marks: [mark({ severity: 'error', line: 7, text: '{{x}}\n  y' }), mark({ severity: 'hint' })] }).marks);
    assert.match(html, /^<li data-line="7" data-text="\{\{x\}\} y"><button class="mark error" data-action='[^']*reveal[^']*&#34;mark&#34;:0}' aria-label="Embarrassing if sent, line 8: Name the day\.">/);
    assert.equal(new Set(Array.from(html.matchAll(/<svg[\s\S]*?<\/svg>/g), ([svg]) => svg)).size, 2, 'each severity has a shape of its own');
  });

  it('show text as text', () => {
    const html = marksHtml(modelOf({ marks: [mark({ text: '"><img src=x onerror=alert(1)>', message: `<b onclick='x'>` })] }).marks);
    assert.doesNotMatch(html, /<img|<b onclick|"">/);
  });
});

describe('What the preview shows of a mail', () => {
  it('is its header as a mail program has it', () => {
    const html = headerHtml(modelOf({ header: header({ from: ['Alex <alex@reed.example>'], to: ['Maya', 'Ben'], cc: ['Tom'], subject: ['Photos <3'], date: ['2026-11-23'], files: [{ name: 'offer.pdf', bytes: 120_000 }, { name: 'plan.pdf' }] }) }).header!);
    assert.match(html, /^<h1 data-line="3">Photos &#60;3<\/h1>/);
    assert.deepEqual(Array.from(html.matchAll(/<dt>(\w+)<\/dt><dd>([^<]*)/g), ([, label, text]) => `${label}: ${text}`), ['From: Alex &#60;alex@reed.example&#62;', 'To: Maya, Ben', 'Cc: Tom', 'Date: 23 November 2026']);
    assert.match(html, /<ul data-line="5" aria-label="Attachments"><li>offer\.pdf, 117 KB<\/li><li>plan\.pdf<\/li><\/ul>$/);
  });

  it('says in plain words what nobody wrote', () => {
    const html = headerHtml(modelOf({ header: header({}) }).header!);
    assert.match(html, /<h1 class="missing">No subject</);
    assert.deepEqual(Array.from(html.matchAll(/<dd class="missing">([^<]*)/g), ([, text]) => text), ['You', 'Nobody yet']);
    assert.doesNotMatch(html, /Cc|Date|<ul/);
  });

  it('is for a quote its printed page and no header', () => {
    const model = modelOf({ kind: 'quote', style: 'p {}' });
    assert.deepEqual([model.name, model.header, model.style], ['The quote as the client sees it', undefined, 'p {}']);
  });

  it('sums up as the status bar does', () => {
    const verdicts = [{ error: 1, warning: 1, hint: 1 }, { hint: 1 }, {}].map((some) => modelOf({ summary: { ...none, ...some } }).verdict);
    assert.deepEqual(verdicts, ['2 to fix', '1 suggestion', 'Clear to send']);
    const { summary: _, ...unchecked } = resultOf({});
    assert.equal(previewModel(unchecked, 'a.md').verdict, 'Check it');
  });
});

describe('The page of the preview', () => {
  it('is listened to only for what it may ask', () => {
    assert.deepEqual(previewMessage({ type: 'reveal', version: 3, mark: 0, more: true }), { type: 'reveal', version: 3, mark: 0 });
    assert.deepEqual(previewMessage({ type: 'scrolled', line: 2.5 }), { type: 'scrolled', line: 2.5 });
    assert.deepEqual(previewMessage({ type: 'report', version: 3 }), { type: 'report' });
    for (const nonsense of [null, 'ready', {}, { type: 'open' }, { type: 'reveal', mark: 1 }, { type: 'line', line: '2' }, { type: 'line', line: -1 }, { type: 'scrolled', line: Number.NaN }, { type: 'shown', version: 1 }]) {
      assert.equal(previewMessage(nonsense), undefined, JSON.stringify(nonsense));
    }
  });
});

function mark({ severity = 'warning', message = 'Name the day.', text = 'soon', line = 0 }: { readonly severity?: PreviewMark['severity']; readonly message?: string; readonly text?: string; readonly line?: number }): PreviewMark {
  return { severity, message, text, range: { start: { line, character: 0 }, end: { line, character: 4 } } };
}

const none = { error: 0, warning: 0, information: 0, hint: 0 };

type Said = Partial<Record<'from' | 'to' | 'cc' | 'subject' | 'date', readonly string[]>> & { readonly files?: PreviewHeader['attachments']['files'] };

function header({ files, ...said }: Said): PreviewHeader {
  const field = (name: keyof typeof said, line: number) => (said[name] ? { values: said[name], line } : { values: [] });
  return { from: field('from', 0), to: field('to', 1), cc: field('cc', 2), subject: field('subject', 3), date: field('date', 4), attachments: { values: [], files: files ?? [], ...(files && { line: 5 }) } };
}

const resultOf = (result: Partial<PreviewResult>): PreviewResult => ({ uri: 'file:///a.email.md', version: 1, kind: 'email', lines: 9, html: '<p>Hi</p>', problems: [], marks: [], summary: none, ...result });

const modelOf = (result: Partial<PreviewResult>) => previewModel(resultOf(result), 'a.email.md');
