/** What VS Code gives to the script of a page. */
interface VsCode {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCode;

/** Can be asked for only once. */
export const vscode = acquireVsCodeApi();
