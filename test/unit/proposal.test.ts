import assert from 'node:assert/strict';

import { contrast, pageColours } from '../../server/src/export/colours';
import { bytes, exportText } from '../support/exporting';

const proposal = '---\nkind: proposal\nclient: Hartwell Bakery\nto: Maya Hartwell <maya@bakery.example>\nsubject: A new website\ndate: 2026-11-23\nvalid-until: 2026-12-23\n---\n\n# A new website\n\nHi Maya,\n\n| Item | Price |\n| --- | ---: |\n| Pages | £900.00 |\n';
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3];
const page = async (text: string, options: Parameters<typeof exportText>[2] = {}): Promise<string> => (await exportText(text, 'proposal', { kind: 'proposal', path: 'website.proposal.md', ...options })).content;

describe('a proposal for the printer', () => {
  it('is a page of its own, for whom and of when on top', async () => {
    const html = await page(proposal);
    assert.match(html, /^<!doctype html>\n<html lang="en-GB">\n[\s\S]*<title>A new website<\/title>/);
    assert.match(html, /<dt>For<\/dt> <dd>Maya Hartwell, Hartwell Bakery<\/dd>/);
    assert.match(html, /<dt>Date<\/dt> <dd>Monday 23 November 2026<\/dd>/);
    assert.match(html, /<dt>Valid until<\/dt> <dd>Wednesday 23 December 2026<\/dd>/);
    assert.match(html, /<main>\n<h1>A new website<\/h1>/);
    assert.doesNotMatch(html, /kind:|subject:|maya@/);
  });

  it('shows the house, its colours, its logo and what the law wants', async () => {
    const house = { company: 'Reed & More', footer: 'Reed & More Ltd,\ncompany number 0123456', colours: ['#1a6b54', '#fa0'], logo: 'house/logo.png' };
    const html = await page(proposal, { house, files: { 'house/logo.png': bytes(png) } });
    assert.match(html, /<img src="data:image\/png;base64,iVBORw0KGgoBAgM=" alt="Reed &#38; More">/);
    assert.match(html, /<footer>Reed &#38; More Ltd,\ncompany number 0123456<\/footer>/);
    assert.match(html, /th \{ background: #1a6b54; color: #ffffff;/);
    assert.match(html, /border-top: 1px solid #ffaa00/);
    const plain = await exportText(proposal, 'proposal', { kind: 'proposal', house });
    assert.match(plain.content, /<p class="company">Reed &#38; More<\/p>/);
    assert.deepEqual(plain.problems, ['The logo “house/logo.png” is not there; put it there or correct its name.']);
  });

  it('takes pictures of the folder into itself, and nothing from elsewhere', async () => {
    const { content, problems } = await exportText('![Shop](shop.svg) ![Notes](notes.txt) ![Plan](../plan.png) ![Web](https://x.example/a.png)\n', 'proposal', {
      kind: 'proposal',
      files: { 'shop.svg': bytes('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'notes.txt': bytes('notes'), '../plan.png': { problem: 'outside' } },
    });
    assert.match(content, /<img src="data:image\/svg\+xml;base64,PD94[^"]*" alt="Shop"> Notes Plan <a href="https:\/\/x\.example\/a\.png">Web<\/a>/);
    assert.match(content, /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">/);
    assert.equal(problems.length, 3);
  });

  it('finds pictures by the names that editors write for them', async () => {
    const { content, problems } = await exportText('![Shop](our%20shop.svg) ![Sale](100%.svg)\n', 'proposal', { kind: 'proposal', files: { 'our shop.svg': bytes('<svg></svg>'), '100%.svg': bytes('<svg></svg>') } });
    assert.match(content, /<img src="data:[^"]*" alt="Shop"> <img src="data:[^"]*" alt="Sale">/);
    assert.deepEqual(problems, []);
  });

  it('is for the paper of the client’s country', async () => {
    assert.match(await page(proposal), /@page \{ size: A4;/);
    assert.match(await page(proposal, { country: 'US-NY' }), /@page \{ size: letter;/);
  });

  it('lets nothing of a name or a setting become HTML or CSS', async () => {
    const html = await page('---\nto: "<img src=x onerror=alert(1)>"\nsubject: </title><script>alert(1)</script>\ndate: <b>\n---\nHi\n', { house: { company: '"><script>', footer: '</footer><script>', colours: ['#fff; } body { display: none'] } });
    assert.doesNotMatch(html, /<script|<img|<b>|display: none/);
  });
});

describe('the colours of a house on paper', () => {
  it('are used for words only where these can be read', () => {
    assert.equal(pageColours(['#ffe000']).words, '#1f2933');
    assert.equal(pageColours(['#ffe000', '#004080']).words, '#004080');
    assert.equal(pageColours(['#ffe000']).onGround, '#000000');
    assert.equal(pageColours([]).ground, '#1f2933');
  });

  it('are compared as the guidelines say', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });
});
