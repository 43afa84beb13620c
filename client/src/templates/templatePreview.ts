import { Disposable, EventEmitter, TabInputText, Uri, window, workspace, type ViewColumn } from 'vscode';

export const previewScheme = 'clear-to-send-preview';

const previewUri = Uri.from({ scheme: previewScheme, path: '/Template preview.md' });

/** A read-only document beside the editor that shows the template pointed at. */
export class TemplatePreview implements Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration: Disposable;
  #text: string | undefined;
  #opening: Promise<unknown> = Promise.resolve();

  constructor() {
    this.#registration = workspace.registerTextDocumentContentProvider(previewScheme, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: () => this.#text ?? '',
    });
  }

  get text(): string | undefined {
    return this.#text;
  }

  /** Shows `text` in a column, leaving the focus where it is. */
  async show(text: string, viewColumn: ViewColumn): Promise<void> {
    const isOpen = this.#text !== undefined;
    this.#text = text;
    this.#changed.fire(previewUri);
    if (isOpen) return;
    const options = { viewColumn, preserveFocus: true, preview: true };
    this.#opening = Promise.resolve(window.showTextDocument(previewUri, options)).catch(() => undefined);
    await this.#opening;
  }

  async close(): Promise<void> {
    // A list that was closed at once can still have its preview on the way.
    await this.#opening;
    this.#text = undefined;
    const tabs = window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof TabInputText && input.uri.scheme === previewScheme);
    await window.tabGroups.close(tabs, true);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
