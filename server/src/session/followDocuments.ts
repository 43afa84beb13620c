/** Follows what happens to documents in the editor: what is known of them is kept, shown anew or forgotten. */
import { isSettingsFile } from '../folderSettings';
import type { Session } from './session';
import type { Showing } from './showing';

export function followDocuments(session: Session, showing: Showing): void {
  const { documents, beside, previewing, shown, settings, open } = session;
  documents.onDidOpen(({ document }) => {
    beside.forget(document.uri);
    previewing.forget();
    shown.opened(document);
    // An editor that watches no files says nothing of what has changed since.
    if (!session.abilities.watchesFiles) settings.forget(document.uri);
  });
  documents.onDidChangeContent(({ document }) => {
    if (isSettingsFile(document.uri)) return void showing.settingsFilesChanged([document.uri]);
    showing.waitForPause(document.uri);
    void showing.push(document);
  });
  documents.onDidSave(({ document }) => {
    previewing.forget();
    const hasFiles = beside.forget(document.uri);
    if (hasFiles) open.recheck(document.uri);
    shown.saved(document);
    if (isSettingsFile(document.uri)) void showing.settingsFilesChanged([document.uri]);
    else if (!session.abilities.pulls) void showing.push(document);
    // An editor that asks at every change does not ask again when the writer saves.
    else void settings.of(document.uri).then(({ settings: { run } }) => (hasFiles || run === 'onSave') && showing.refresh());
  });
  documents.onDidClose(({ document: { uri } }) => {
    shown.closed(uri);
    showing.close(uri);
    open.close(uri);
    beside.forget(uri);
    if (isSettingsFile(uri)) return void showing.settingsFilesChanged([uri]);
    settings.forget(uri);
    if (!session.abilities.pulls) session.editor.publish(uri, []);
  });
}
