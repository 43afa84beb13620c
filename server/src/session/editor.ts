/** The editor at the other end, as the session knows it: what it can do, and what may be asked of it or told to it. */
import type { ClientCapabilities, Diagnostic, InitializeParams } from 'vscode-languageserver';

import { acceptWordCommand, goToCommand, showQuestionsCommand, type CheckedParams, type InitializationOptions } from '../protocol';

/** `server.ts` makes one of the connection. */
export interface Editor {
  request(method: string, params: unknown): Promise<unknown>;
  /** The writer's settings for a document; for all documents when `uri` is empty. */
  configuration(uri: string): Promise<unknown>;
  /** Tells the writer of a problem, in the log. */
  warn(problem: string): void;
  fail(problem: string): void;
  publish(uri: string, diagnostics: readonly Diagnostic[]): void;
  checked(params: CheckedParams): void;
  /** Has the editor ask for all diagnostics again. */
  refreshDiagnostics(): void;
}

/** What an editor said it can do when it started the server. */
export interface Abilities {
  readonly capabilities: ClientCapabilities;
  /** Whether it takes snippets in edits. */
  readonly snippets: boolean;
  readonly completesSnippets: boolean;
  readonly acceptWord: boolean;
  readonly goTo: boolean;
  readonly showsQuestions: boolean;
  readonly readsFolders: boolean;
  readonly tellsCaret: boolean;
  readonly configures: boolean;
  /** Whether it asks for diagnostics; another waits for them. */
  readonly pulls: boolean;
  /** Whether it asks again when told to. */
  readonly refreshes: boolean;
  readonly watchesFiles: boolean;
}

export function abilitiesOf({ capabilities, initializationOptions }: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): Abilities {
  const { textDocument, workspace } = capabilities;
  const options = (initializationOptions ?? {}) as InitializationOptions;
  const knows = (command: string): boolean => options.commands?.includes(command) === true;
  return {
    capabilities,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    completesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    acceptWord: knows(acceptWordCommand),
    goTo: knows(goToCommand),
    showsQuestions: knows(showQuestionsCommand),
    readsFolders: options.readsFolders === true,
    tellsCaret: options.tellsCaret === true,
    configures: workspace?.configuration === true,
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}
