/** What a suite inside VS Code and the script that started it agree on. */

/** The start of every line that the suite prints, by which it is told from VS Code's own. */
export const linePrefix = '[e2e] ';

/** Printed as JSON in the last line. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}
