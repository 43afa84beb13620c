/** As much of `node:assert/strict` as the suite in a browser uses, where there is no Node. The build puts it in its place. */

function ok(value: unknown, message = 'expected something'): asserts value {
  if (!value) throw new Error(message);
}

function equal(actual: unknown, expected: unknown, message = 'not equal'): void {
  ok(Object.is(actual, expected), `${message}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(JSON.stringify(actual), JSON.stringify(expected), message);
}

function match(text: string, pattern: RegExp, message = 'no match'): void {
  ok(pattern.test(text), `${message}: ${text} for ${pattern}`);
}

function doesNotMatch(text: string, pattern: RegExp, message = 'a match'): void {
  ok(!pattern.test(text), `${message}: ${text} for ${pattern}`);
}

export default { ok, equal, deepEqual, match, doesNotMatch };
