import Mocha from 'mocha';

import { runMocha } from './runMocha';

/** Mocha's own reporters write to a terminal, which an extension host does not have. */
class SilentReporter extends Mocha.reporters.Base {}

/** VS Code calls this in the extension host, whichever VS Code it is. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 150_000, reporter: SilentReporter });
  // What `mocha` does before it loads a file: from here on `describe` and `it` exist.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./diagnostics.test');
  await import('./commands.test');
  await import('./templates.test');
  await import('./report.test');
  await import('./gate.test');
  await import('./preview.test');
  await import('./questions.test');
  await import('./reply.test');
  await import('./export.test');
  await import('./sums.test');
  await import('./settings.test');
  await import('./clients.test');
  await runMocha(mocha);
}
