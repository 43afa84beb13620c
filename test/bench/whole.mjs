/** A document checked whole: every time another text, so that nothing is remembered from the last one. */
import { median, percentile, round, timed } from './figures.mjs';
import { clientProse } from './texts.mjs';

export const lengths = { '1 KB': 1024, '10 KB': 10_240, '100 KB': 102_400 };

/**
 * Checkers take turns, so that whatever else the machine does meets them all alike.
 *
 * @param checkers Ours first. @param {number} patience Milliseconds for each checker and length.
 */
export async function wholeDocuments(checkers, patience) {
  const times = new Map();
  let variant = 1;
  for (const [label, length] of Object.entries(lengths)) {
    const lists = checkers.map(() => []);
    times.set(label, lists);
    for (let turn = 0; turn < 3; turn++) {
      for (const [index, { check }] of checkers.entries()) {
        // The first texts after a change of turn warm the code up again and are not counted.
        await check(clientProse(length, variant++));
        for (const until = performance.now() + patience / 3, runs = lists[index].length; performance.now() < until || lists[index].length === runs; ) {
          const text = clientProse(length, variant++);
          lists[index].push(await timed(() => check(text)));
        }
      }
    }
  }
  return Object.fromEntries(
    [...times].map(([label, lists]) => [
      label,
      Object.fromEntries(checkers.map(({ name }, index) => [name, { median: round(median(lists[index])), p95: round(percentile(lists[index], 95)), runs: lists[index].length }])),
    ]),
  );
}

/** Milliseconds for a KB at each length: about the same everywhere when cost grows with length and no faster. */
export async function linearity(check) {
  const result = {};
  for (const [label, length, runs] of [['1 KB', 1024, 400], ['10 KB', 10_240, 60], ['100 KB', 102_400, 12], ['1 MB', 1_048_576, 4]]) {
    const times = [];
    for (let run = 0; run < runs; run++) {
      const text = clientProse(length, 100_000 + length + run);
      times.push(await timed(() => check(text)));
    }
    result[label] = { perKb: round(median(times) / (length / 1024)), median: round(median(times)) };
  }
  return result;
}
