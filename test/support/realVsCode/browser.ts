import type { Defer } from './cleanUp';
import type { RealVsCode } from './install';
import type { Browser } from './playwright';

const options = [
  ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  // The page and its server are both on this machine, which newer versions ask the person about.
  '--disable-features=LocalNetworkAccessChecks',
];

export async function startBrowser({ chromium, playwright }: RealVsCode, defer: Defer): Promise<Browser> {
  // Interruptions are ours to handle: the browser is not the only thing to be ended then.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const browser = await playwright.chromium.launch({ executablePath: chromium, args: options, ...signals });
  defer(() => browser.close());
  return browser;
}

/** The address at which the editor opens `workspace` with the extension under development. */
export function editorAddress(server: string, workspace: string, extension: string, suite?: string): string {
  // The authority is “remote” whatever the port.
  const remote = (path: string): string => `vscode-remote://remote${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ...(suite === undefined ? [] : [['extensionTestsPath', remote(suite)]]),
    ['skipWelcome', 'true'],
  ];
  return `${server}?folder=${encodeURI(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
