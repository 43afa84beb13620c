import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const right = `---
valid-until: 2026-12-23
---

| Item | Qty | Rate | Amount |
| --- | ---: | ---: | ---: |
| Design, "fast" | 2 | £400.00 | £800.00 |
| Building | 1 | £400.00 | £400.00 |
| Subtotal | | | £1,200.00 |
| VAT (20%) | | | £240.00 |
| Total | | | £1,440.00 |
| Deposit (50%) | | | £720.00 |

You pay 50% when you say yes and 50% on delivery, by bank transfer.
`;

describe('clear-to-send total', function () {
  this.timeout(30_000);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'total-'))));
  after(() => rmSync(folder, { recursive: true }));

  const run = (words: readonly string[], text = right) => {
    const path = join(folder, 'offer.quote.md');
    writeFileSync(path, text);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'total', ...words.map((word) => (word === 'FILE' ? path : word))], { encoding: 'utf8', input: text });
    return { status, stdout, stderr };
  };

  it('prints the items and the sums', () => {
    const { status, stdout } = run(['FILE']);
    assert.equal(status, 0);
    assert.match(stdout, /^Design, "fast" +£800\.00$/m);
    assert.match(stdout, /^Total +£1,440\.00$/m);
    assert.match(stdout, /^Deposit \(50%\) +£720\.00$/m);
    assert.match(stdout, /^Currency +GBP$/m);
    assert.match(stdout, /^Valid until +2026-12-23$/m);
    assert.match(stdout, /50% when you say yes/);
    assert.match(stdout, /^It adds up\.$/m);
  });

  it('prints JSON', () => {
    const { status, stdout } = run(['--format', 'json', 'FILE']);
    assert.equal(status, 0);
    const { tables, addsUp, validUntil } = JSON.parse(stdout) as { tables: { currency: string; items: unknown[]; total: unknown; tax: unknown }[]; addsUp: boolean; validUntil: string };
    assert.equal(addsUp, true);
    assert.equal(validUntil, '2026-12-23');
    assert.equal(tables.length, 1);
    assert.equal(tables[0]!.currency, 'GBP');
    assert.equal(tables[0]!.items.length, 2);
    assert.deepEqual(tables[0]!.total, { name: 'Total', text: '£1,440.00', value: '1440' });
    assert.deepEqual(tables[0]!.tax, { name: 'VAT (20%)', text: '£240.00', value: '240' });
  });

  it('prints CSV', () => {
    const { status, stdout } = run(['--format=csv', 'FILE']);
    assert.equal(status, 0);
    assert.equal(stdout.split('\r\n')[0], 'table,part,name,amount,currency');
    assert(stdout.includes('1,item,"Design, ""fast""",800,GBP\r\n'));
    assert(stdout.includes('1,total,Total,1440,GBP\r\n'));
  });

  it('exits with 1 where it does not add up', () => {
    const { status, stdout } = run(['FILE'], right.replace('£1,440.00', '£1,441.00'));
    assert.equal(status, 1);
    assert.match(stdout, /Line 11: “£1,441\.00” does not add up: £1,200\.00 \+ £240\.00 tax = £1,440\.00\./);
    assert.match(stdout, /It does not add up\./);
  });

  it('reads standard input', () => {
    assert.match(run(['--stdin']).stdout, /^Total +£1,440\.00$/m);
  });

  it('says so when there is no price', () => {
    const { status, stdout } = run(['FILE'], 'Hi Maya,\n\nThank you.\n');
    assert.equal(status, 0);
    assert.match(stdout, /no table or list of prices/);
  });

  it('exits with 2 for bad use', () => {
    for (const words of [[], ['FILE', 'FILE'], ['--format', 'xml', 'FILE'], ['--kind', 'quote', 'FILE'], ['no-such-file.md'], ['--bad']]) {
      const { status, stderr } = run(words);
      assert.equal(status, 2, words.join(' '));
      assert.match(stderr, /^clear-to-send: /);
    }
  });
});
