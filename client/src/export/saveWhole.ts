import { FileSystemError, Uri, window, workspace, type TextDocument } from 'vscode';

/** Where the writer wants the file: beside the document unless they say otherwise. Undefined when they think better of it. */
export async function askWhere({ uri }: TextDocument, fileName: string, title: string, kinds: Readonly<Record<string, string[]>>): Promise<Uri | undefined> {
  const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  // The dialog itself asks before it takes a name that is there.
  return window.showSaveDialog({ title, filters: { ...kinds }, ...(folder ? { defaultUri: Uri.joinPath(folder, fileName) } : {}) });
}

/**
 * Writes a file that comes to be as a whole or not at all; answers whether it did, and tells the writer when not.
 *
 * @param mayReplace True when the writer has said that a file of this name may go.
 */
export async function saveWhole(file: Uri, content: string, mayReplace: boolean): Promise<boolean> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const unfinished = Uri.joinPath(file, '..', `${name}.${crypto.randomUUID()}.part`);
  try {
    if (!mayReplace && (await exists(file))) throw FileSystemError.FileExists(file);
    await workspace.fs.writeFile(unfinished, new TextEncoder().encode(content));
    await workspace.fs.rename(unfinished, file, { overwrite: mayReplace });
    return true;
  } catch (error) {
    await Promise.resolve(workspace.fs.delete(unfinished)).catch(() => undefined);
    const isThere = error instanceof FileSystemError && error.code === 'FileExists';
    void window.showErrorMessage(
      isThere
        ? `“${name}” is there already and is left as it is. Choose another name.`
        : `“${name}” could not be written. Look whether you may write there and whether there is room, then try again.`,
    );
    return false;
  }
}

const exists = (file: Uri): Promise<boolean> => Promise.resolve(workspace.fs.stat(file)).then(() => true, () => false);
