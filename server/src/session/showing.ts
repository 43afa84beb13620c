/** Shows the findings in the editor: when it asks, when it waits to be told, and when the writer pauses. */
import { DocumentDiagnosticReportKind, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import { uriOf } from '../documentSettings';
import { diagnostics, toRange, tooLong } from '../features';
import { isSettingsFile } from '../folderSettings';
import { summarize } from '../lint';
import type { Settings } from '../settings';
import { pause } from '../typing';
import type { Session } from './session';

/** What is shown of a document that was just opened waits so long, in milliseconds, for the folders around it; what is known later is shown then. */
const shortWait = 250;

export class Showing {
  /** What was last shown of a document that is not checked at every keystroke. */
  readonly #last = new Map<string, { readonly resultId: string; readonly items: Diagnostic[] }>();
  readonly #pauses = new Map<string, NodeJS.Timeout>();

  constructor(readonly session: Session) {
    session.onNews = () => this.refresh();
  }

  /** For an editor that asks. */
  async report(uri: string, previousResultId: string | undefined): Promise<DocumentDiagnosticReport> {
    const { places, settingsFiles } = this.session;
    if (isSettingsFile(uri)) return { kind: DocumentDiagnosticReportKind.Full, items: [...(await settingsFiles.diagnostics(uri))] };
    await places.wait(uriOf(uri), shortWait);
    const items = await this.session.withDocument(uri, (document, current) => this.#diagnosticsOf(document, current), []);
    const before = this.#last.get(uri);
    if (items) return { kind: DocumentDiagnosticReportKind.Full, items, ...(before ? { resultId: before.resultId } : {}) };
    if (before && before.resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: before.resultId };
    return { kind: DocumentDiagnosticReportKind.Full, items: before?.items ?? [] };
  }

  /** For an editor that does not ask for diagnostics but waits for them. */
  async push({ uri }: TextDocument): Promise<void> {
    const { session } = this;
    if (session.abilities.pulls) return;
    const items = isSettingsFile(uri) ? undefined : await session.withDocument(uri, (document, current) => this.#diagnosticsOf(document, current), undefined);
    if (items) session.editor.publish(uri, items);
  }

  /** Has the editor show what there is to be shown now. */
  refresh(): void {
    const { abilities, editor, documents } = this.session;
    if (abilities.refreshes) editor.refreshDiagnostics();
    else documents.all().forEach((document) => void this.push(document));
  }

  /** All that is shown is reckoned anew. */
  reckonAnew(): void {
    this.session.settings.clear();
    this.refresh();
  }

  /** Reads settings files again that have changed. */
  async settingsFilesChanged(uris: readonly string[]): Promise<void> {
    const changed = uris.filter(isSettingsFile);
    if (changed.length === 0) return;
    await Promise.all(changed.map((uri) => this.session.settingsFiles.changed(uriOf(uri))));
    this.reckonAnew();
  }

  /** Shows, once the writer pauses, what waits for it. */
  waitForPause(uri: string): void {
    const { abilities, shown } = this.session;
    if (!abilities.tellsCaret) return;
    clearTimeout(this.#pauses.get(uri));
    this.#pauses.set(
      uri,
      setTimeout(() => {
        this.#pauses.delete(uri);
        if (shown.typing.paused(uri)) this.refresh();
      }, pause),
    );
  }

  close(uri: string): void {
    this.#last.delete(uri);
    clearTimeout(this.#pauses.get(uri));
    this.#pauses.delete(uri);
  }

  /** `undefined` when what was shown last stays as it is. */
  #diagnosticsOf(document: TextDocument, current: Settings): Diagnostic[] | undefined {
    const { shown, open, editor } = this.session;
    const { uri, version } = document;
    if (!shown.isDue(document, current)) return undefined;
    const check = open.check(document, current);
    const { reports, quiet } = check ? shown.of(uri, check, current) : { reports: [], quiet: undefined };
    editor.checked({
      uri,
      version,
      kind: check?.kind ?? null,
      summary: summarize(check?.reports ?? []),
      ...(quiet ? { quiet: toRange(quiet, document) } : {}),
    });
    const items = check ? diagnostics(reports, document) : open.isLongClientDocument(document, current) ? [tooLong()] : [];
    if (current.run !== 'onType') this.#last.set(uri, { resultId: `${version}`, items });
    return items;
  }
}
