import { commands, ConfigurationTarget, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { AcceptedWord } from '../../../server/src/protocol';
import { explainRefusal, requestTeaching } from '../server';
import { writeSettings } from '../settingsFile';

/** Notes who knows a word, so that it is no longer marked, and says where that is written down and how to take it back. */
export async function acceptWord(client: BaseLanguageClient, { rule, word, scope = 'client' }: AcceptedWord, uri: string): Promise<void> {
  if (scope === 'user') return acceptForMe(rule, word);
  await acceptWords(client, [word], scope, uri);
}

/** Writes words into the settings file of the client or of the project. */
export async function acceptWords(client: BaseLanguageClient, words: readonly string[], scope: 'client' | 'project', uri: string): Promise<void> {
  const quoted = words.length === 1 ? `“${words[0]}” is` : `${words.length} words are`;
  try {
    const result = await requestTeaching(client, { uri, words, scope });
    const whom = scope === 'project' ? 'everybody here' : (result.client ?? 'this client');
    await writeSettings(result, `${quoted} no longer marked for ${whom}.`, words.length === 1 ? 'It is' : 'They are');
  } catch (error) {
    // A document without a folder has no settings file; what the writer knows has a place all the same.
    if (words.length === 1 && workspace.workspaceFolders === undefined) return acceptForMe('jargon', words[0]!);
    void window.showErrorMessage(explainRefusal(error));
  }
}

async function acceptForMe(rule: string, word: string): Promise<void> {
  const key = `${rule}.known`;
  const settings = workspace.getConfiguration('clearToSend');
  const before = settings.inspect<string[]>(key)?.globalValue;
  if (before?.includes(word)) return;
  try {
    await settings.update(key, [...(before ?? []), word].sort(), ConfigurationTarget.Global);
  } catch {
    void window.showErrorMessage(`“${word}” could not be written to the settings. Check that the settings file has no faults in it, then try again.`);
    return;
  }
  // Nobody waits for the answer: the word is noted already.
  void announce(`“${word}” is no longer marked in all your documents. It is in your own settings.`, key, () =>
    settings.update(key, before, ConfigurationTarget.Global),
  );
}

async function announce(message: string, key: string, takeBack: () => Thenable<void>): Promise<void> {
  const open = 'Open';
  const undo = 'Undo';
  const answer = await window.showInformationMessage(message, open, undo);
  if (answer === undo) await takeBack();
  if (answer === open) await commands.executeCommand('workbench.action.openSettings', `clearToSend.${key}`);
}
