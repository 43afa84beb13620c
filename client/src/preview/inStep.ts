import { Range, TextEditorRevealType, window, workspace, type Disposable, type TextEditor, type Uri } from 'vscode';

import { Echo } from './scrolling';

/** Scrolls the editor with the preview and the preview with the editor. */
export class InStep implements Disposable {
  readonly #echo = new Echo();
  readonly #subject: () => Uri | undefined;
  readonly #scrollPreview: (line: number) => void;
  readonly #subscription: Disposable;

  /**
   * @param subject The document that the preview shows.
   * @param scrollPreview Shows a line at the top of the preview, counted from 0.
   */
  constructor(subject: () => Uri | undefined, scrollPreview: (line: number) => void) {
    this.#subject = subject;
    this.#scrollPreview = scrollPreview;
    this.#subscription = window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#isSubject(textEditor) && this.#scrolled(textEditor));
  }

  /** Shows the part of the page that the editor shows. */
  followEditor(): void {
    const editor = this.#editor();
    if (editor) this.#scrollPreview(topLineOf(editor));
  }

  /** Shows a line at the top of the editor, counted from 0; a fraction is a place within it. */
  scrollEditor(line: number): void {
    const editor = this.#editor();
    if (!editor) return;
    this.#echo.expect(Math.floor(line));
    editor.revealRange(startOf(line + stuckLines(editor)), TextEditorRevealType.AtTop);
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #scrolled(editor: TextEditor): void {
    const line = topLineOf(editor);
    if (!this.#echo.isEcho(line)) this.#scrollPreview(line);
  }

  #editor(): TextEditor | undefined {
    return window.visibleTextEditors.find((editor) => this.#isSubject(editor));
  }

  #isSubject({ document }: TextEditor): boolean {
    return document.uri.toString() === this.#subject()?.toString();
  }
}

export function startOf(line: number): Range {
  const whole = Math.floor(line);
  return new Range(whole, 0, whole, 0);
}

/** VS Code keeps room above for the headings that stick to its top, whether there are any or not. */
function stuckLines({ document }: TextEditor): number {
  const sticky = workspace.getConfiguration('editor.stickyScroll', document);
  return sticky.get('enabled') === true ? sticky.get('maxLineCount', 0) : 0;
}

const topLineOf = ({ visibleRanges }: TextEditor): number => visibleRanges[0]?.start.line ?? 0;
