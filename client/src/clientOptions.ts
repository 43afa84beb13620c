import { commands, window } from 'vscode';
import { CloseAction, type BaseLanguageClient, type ErrorHandler, type LanguageClientOptions } from 'vscode-languageclient';

import { acceptWordCommand, goToCommand, settingsFileNames, showQuestionsCommand, type InitializationOptions } from '../../server/src/protocol';
import { onlyWritersDocuments } from './writersDocuments';

/** How the language client behaves, whether its server is a Node process or a browser worker. */
export function clientOptions(client: () => BaseLanguageClient): LanguageClientOptions {
  return {
    documentSelector: [{ language: 'markdown' }, { pattern: `**/{${settingsFileNames.join(',')}}` }],
    initializationOptions: {
      commands: [acceptWordCommand, goToCommand, showQuestionsCommand],
      readsFolders: true,
      tellsCaret: true,
    } satisfies InitializationOptions,
    middleware: onlyWritersDocuments,
    errorHandler: restartThenAsk(client),
  };
}

/** Restarts a server that stopped, as language clients do; when that has not helped, asks the writer instead of giving up in silence. */
function restartThenAsk(client: () => BaseLanguageClient): ErrorHandler {
  let known: ErrorHandler | undefined;
  const usual = (): ErrorHandler => (known ??= client().createDefaultErrorHandler());
  return {
    error: (...problem) => usual().error(...problem),
    closed: async () => {
      const result = await usual().closed();
      if (result.action === CloseAction.Restart) return { ...result, handled: true };
      known = undefined;
      void askToRestart(client());
      return { ...result, handled: true };
    },
  };
}

async function askToRestart(client: BaseLanguageClient): Promise<void> {
  const restart = 'Restart Server';
  const showLog = 'Show Log';
  const answer = await window.showErrorMessage(
    'Clear to Send has stopped several times in a row and is not checking any more. Restart it, or look at its log to see why.',
    restart,
    showLog,
  );
  if (answer === restart) await commands.executeCommand('clearToSend.restartServer');
  if (answer === showLog) client.outputChannel.show();
}
