/** Measuring and summing up. All times are in milliseconds. */

export const median = (values) => percentile(values, 50);

export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
}

/** Three figures say enough, and more would only look exact. */
export const round = (value) => Number(value.toPrecision(3));

/** How long `work` took. */
export async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

