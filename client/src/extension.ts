import type { ExtensionContext } from 'vscode';

import type { ExtensionApi } from './api';
import { createLanguageClient } from './languageClient';
import { startExtension } from './startExtension';

/** VS Code calls this when the first Markdown document is opened or one of the commands is run. */
export function activate(context: ExtensionContext): Promise<ExtensionApi> {
  return startExtension(context, createLanguageClient(context));
}

/** Everything that has to end is in `context.subscriptions`; VS Code looks for this function all the same. */
export function deactivate(): void {}
