/** What one keystroke costs: the document is checked again after each, with all that is remembered of the version before. */
import { percentile, round } from './figures.mjs';
import { clientProse } from './texts.mjs';
import { typing } from './typing.mjs';

/** @param {(text: string, previous?: unknown) => unknown} check */
export function keystrokes(check, length, count) {
  const keys = typing(clientProse(length, 7), 42);
  let text = keys.text;
  let previous = check(text);
  const times = [];
  for (let key = 0; key < count; key++) {
    ({ text } = keys.next());
    const start = performance.now();
    previous = check(text, previous);
    times.push(performance.now() - start);
  }
  // The first tenth runs on code that is not compiled yet; an editor has that behind it after a minute of typing.
  const warm = times.slice(count / 10);
  return { p50: round(percentile(warm, 50)), p95: round(percentile(warm, 95)), p99: round(percentile(warm, 99)), count: warm.length };
}
