/** What must hold for any quote, right or with one figure wrong, in every format of numbers and every shape. */
import assert from 'node:assert/strict';
import fc from 'fast-check';

import wrongTotal from '../../server/src/rules/wrong-total';
import { check } from '../support/check';
import { formats, quoteOf, shapes, written, type Quote } from '../support/quotes';

const findings = (text: string): readonly string[] => check(text, 'quote', { only: [wrongTotal] }).map(({ message }) => message);

const runs = 2;

/** The same quotes at every run, so that a failure is nobody's bad luck; with SEED=… other ones. */
const quotesOf = (shape: string): Quote[] =>
  formats.flatMap((format, index) => fc.sample(fc.gen(), { numRuns: runs, seed: Number(process.env['SEED'] ?? 20_261_123) + index }).map((draw) => quoteOf((arbitrary) => draw(() => arbitrary), format, shape)));

describe('any quote', function () {
  this.timeout(120_000);

  for (const shape of Object.keys(shapes)) {
    const quotes = quotesOf(shape);

    it(`that is right is left alone: ${shape}`, () => {
      for (const quote of quotes) assert.deepEqual(findings(written(quote)), [], written(quote));
    });

    it(`with one wrong figure is marked: ${shape}`, () => {
      const missed: string[] = [];
      let errors = 0;
      for (const quote of quotes) {
        const right = written(quote);
        quote.figures.forEach(({ amount, step }, index) => {
          for (const by of [step, -step * Math.max(1, Math.round(amount / step / 10))]) {
            const wrong = written(quote, index, by);
            if (amount + by <= 0 || wrong === right) continue;
            errors++;
            if (findings(wrong).length === 0) missed.push(wrong);
          }
        });
      }
      // By chance a wrong figure may be right in another way.
      assert(missed.length <= errors / 100, `${missed.length} of ${errors} are missed, such as:\n${missed[0]}`);
    });
  }
});
