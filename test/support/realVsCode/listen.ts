import { linePrefix, type Counts } from '../suiteOutput';
import type { Page } from './playwright';

/** Prints what the suite says, among much that VS Code says, until it is over. */
export async function listen(page: Page): Promise<Counts> {
  let counts: Counts | undefined;
  const logged: string[] = [];
  await page.exposeFunction('codeAutomationLog', (_type: string, parameters: unknown) => {
    const text = String(parameters);
    const start = text.indexOf(linePrefix);
    if (start < 0) return void logged.push(text);
    const line = text.slice(start + linePrefix.length);
    if (line.startsWith('{')) counts = JSON.parse(line) as Counts;
    else console.log(line);
  });
  const code = await new Promise<number>((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  if (counts) return counts;
  throw new Error(`The suite ended with status ${code} before it was over. VS Code’s last words:\n${logged.slice(-20).map((text) => text.slice(0, 200)).join('\n')}\n`);
}
