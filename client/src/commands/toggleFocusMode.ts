import { ConfigurationTarget, window, workspace, type TextDocument } from 'vscode';

/** Marks only what would be embarrassing if sent, or everything again, in all windows of the writer. */
export async function toggleFocusMode(document: TextDocument | undefined): Promise<void> {
  const settings = workspace.getConfiguration('clearToSend', document?.uri);
  const on = !settings.get<boolean>('focus', false);
  const { workspaceValue, workspaceFolderValue } = settings.inspect<boolean>('focus') ?? {};
  const target =
    workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await settings.update('focus', on ? true : undefined, target);
  window.setStatusBarMessage(on ? '$(check) Focus mode: only what would be embarrassing is marked' : '$(check) Everything is marked again', 5000);
}
