/** Talks to the shipped language server, as an editor would: over its standard input and output. */
import { spawn, type ChildProcess } from 'node:child_process';
import { pathToFileURL } from 'node:url';

import {
  CodeActionRequest,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type FullDocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
} from 'vscode-languageserver-protocol/node';

import { checkedNotification, checkRequest, type CheckedParams, type CheckResult } from '../../server/src/protocol';

export interface Client {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What stands under `clearToSend` in the settings. */
  readonly configuration?: unknown;
  /** The paths of the folders of the workspace. */
  readonly roots?: readonly string[];
  /** How the server is started; the shipped server unless told. */
  readonly command?: readonly string[];
}

/** What a modern editor announces. */
export const modern: ClientCapabilities = {
  workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true }, didChangeConfiguration: { dynamicRegistration: true }, diagnostics: { refreshSupport: true }, workspaceEdit: { snippetEditSupport: true } },
  textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport: true } } },
};

export async function startServer({ capabilities = modern, initializationOptions, configuration = {}, roots, command = ['dist/server.js', '--stdio'] }: Client = {}): Promise<ServerProcess> {
  const process = spawn('node', command, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(process.stdout), new StreamMessageWriter(process.stdin));
  const server = new ServerProcess(process, connection, configuration);
  server.answer = await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities, initializationOptions, ...(roots ? { workspaceFolders: roots.map((path) => ({ uri: uriOf(path), name: path })) } : {}) });
  await connection.sendNotification(InitializedNotification.type, {});
  return server;
}

/** The URI of a path; one that is a URI already stays as it is. */
export const uriOf = (path: string): string => (/^[a-z-]+:/.test(path) ? path : pathToFileURL(path).href);

export class ServerProcess {
  /** What the server said of itself. */
  answer!: InitializeResult;
  /** What the server logged, asked to be asked again, and told after its checks; each in order. */
  readonly logs: string[] = [];
  readonly checked: CheckedParams[] = [];
  refreshes = 0;
  readonly #pushed: PublishDiagnosticsParams[] = [];
  readonly #lastPushed = new Map<string, readonly Diagnostic[]>();
  #onPush: (() => void) | undefined;
  #onRefresh: (() => void) | undefined;
  #documents = 0;
  #versions = new Map<string, number>();

  constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
    public configuration: unknown,
  ) {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.configuration));
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      this.#onRefresh?.();
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.logs.push(message));
    connection.onNotification(checkedNotification, (params: CheckedParams) => void this.checked.push(params));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#pushed.push(params);
      this.#lastPushed.set(params.uri, params.diagnostics);
      this.#onPush?.();
    });
    connection.listen();
  }

  /** Opens a text under a name of its own and returns its URI. */
  async open(text: string, ending = '.email.md'): Promise<string> {
    const uri = `file:///clients/text${++this.#documents}${ending}`;
    await this.openAs(uri, text);
    return uri;
  }

  async openAs(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Says that files were changed on the disk, as an editor does that watches them; resolves when the server has taken note. */
  async changedOnDisk(...paths: readonly string[]): Promise<void> {
    const before = this.refreshes;
    // 2 stands for “changed”.
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: paths.map((path) => ({ uri: uriOf(path), type: 2 as const })) });
    await this.refreshed(before);
  }

  /** Resolves when the server has asked, more often than `before`, to be asked again. */
  async refreshed(before: number): Promise<void> {
    while (this.refreshes <= before) await new Promise<void>((resolve) => (this.#onRefresh = resolve));
  }

  /** Waits until `isPushed` holds for what was sent unasked. */
  async pushed(uri: string, isPushed: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    for (;;) {
      const last = this.#lastPushed.get(uri);
      if (last && isPushed(last)) return last;
      await new Promise<void>((resolve) => (this.#onPush = resolve));
    }
  }

  /** Replaces `range`, or everything. */
  async change(uri: string, text: string, range?: Range): Promise<void> {
    const version = this.#versions.get(uri)! + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [range ? { range, text } : { text }] });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async configure(configuration: unknown): Promise<void> {
    this.configuration = configuration;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return (report as FullDocumentDiagnosticReport).items;
  }

  /** The rules of the diagnostics, in order. */
  async codes(uri: string): Promise<unknown[]> {
    return (await this.diagnostics(uri)).map(({ code }) => code);
  }

  async actions(uri: string, range: Range, only?: readonly string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only ? { only: [...only] } : {}) };
    return ((await this.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context })) ?? []) as CodeAction[];
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  async completions(uri: string, position: Position): Promise<CompletionItem[]> {
    return ((await this.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position })) ?? []) as CompletionItem[];
  }

  check(uri: string, selection?: Range): Promise<CheckResult | null> {
    return this.connection.sendRequest(checkRequest, selection ? { uri, selection } : { uri });
  }

  /** The diagnostics that the server sends next, unasked. */
  async nextPush(): Promise<PublishDiagnosticsParams> {
    while (this.#pushed.length === 0) await new Promise<void>((resolve) => (this.#onPush = resolve));
    return this.#pushed.shift()!;
  }

  /** Ends the server as an editor does; resolves to its exit status. */
  async stop(): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const status = await exited;
    this.connection.dispose();
    return status;
  }
}

/** From one character of a line to another. */
export const onLine = (line: number, from: number, to: number): Range => ({ start: { line, character: from }, end: { line, character: to } });
