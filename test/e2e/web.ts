/** The suite for an extension host that is a browser's worker, without Node and without files. */
import 'mocha/mocha.js';

import { runMocha } from './runMocha';

declare const mocha: import('mocha') & { setup(options: import('mocha').MochaOptions): void };

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 150_000, reporter: class {} as never });
  await import('./web.test');
  await runMocha(mocha);
}
