import { commands, ConfigurationTarget, Uri, window, workspace } from 'vscode';

import type { AcceptedWord } from '../../../server/src/protocol';

/** Notes that the client knows a word, so that it is no longer marked, and says where that is written down and how to take it back. */
export async function acceptWord({ rule, word }: AcceptedWord, uri: string): Promise<void> {
  const key = `${rule}.known`;
  const settings = workspace.getConfiguration('clearToSend', Uri.parse(uri));
  const inWorkspace = workspace.workspaceFolders !== undefined;
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const before = settings.inspect<string[]>(key);
  const words = settings.get<string[]>(key, []);
  if (words.includes(word)) return;
  try {
    await settings.update(key, [...words, word].sort(), target);
  } catch {
    void window.showErrorMessage(`“${word}” could not be written to the settings. Check that the settings file has no faults in it, then try again.`);
    return;
  }
  // Nobody waits for the answer: the word is noted already.
  const takeBack = (): Thenable<void> => settings.update(key, inWorkspace ? before?.workspaceValue : before?.globalValue, target);
  void announce(`“${word}” is no longer marked ${inWorkspace ? 'in this workspace' : 'in all your documents'}.`, key, takeBack);
}

async function announce(message: string, key: string, takeBack: () => Thenable<void>): Promise<void> {
  const undo = 'Undo';
  const show = 'Show Settings';
  const answer = await window.showInformationMessage(message, undo, show);
  if (answer === undo) await takeBack();
  if (answer === show) await commands.executeCommand('workbench.action.openSettings', `clearToSend.${key}`);
}
