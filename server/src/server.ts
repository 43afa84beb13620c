/** Answers an editor's requests on a connection; the only file that holds one. What it knows is in the session, what it knows about prose it gets from `check`. */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  ProgressType,
  ResponseError,
  TextDocumentSyncKind,
  WorkDoneProgress,
  type CancellationToken,
  type Connection,
  type InitializeResult,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';

import { version } from '../../package.json';
import type { ClientsSources } from './clientsAnswers';
import { milliseconds, today } from './clock';
import { uriOf } from './documentSettings';
import { codeActionKinds } from './features';
import type { Disk } from './folderReader';
import type * as OverTimeEngine from './overTimeEngine';
import * as protocol from './protocol';
import { abilitiesOf, type Editor } from './session/editor';
import { followDocuments } from './session/followDocuments';
import { codeActionAnswer, codeLensAnswer, completionAnswer, hoverAnswer, inlayHintAnswer } from './session/languageAnswers';
import {
  checkAnswer,
  exportedAnswer,
  ignoredAnswer,
  previewAnswer,
  questionsAnswer,
  replyAnswer,
  sendCheckAnswer,
  settingsInForceAnswer,
  teachAnswer,
} from './session/ownAnswers';
import { Session } from './session/session';
import { Showing } from './session/showing';
import { section } from './settings';
import { houseTemplateList, templateAnswer } from './templateAnswers';

/** @param disk Absent where there is none, as in a browser. */
export function startServer(connection: Connection, disk?: Disk): void {
  const session = new Session(editorAt(connection), disk);
  const showing = new Showing(session);
  answerStart(connection, session, showing);
  answerLanguageRequests(connection, session, showing);
  answerOwnRequests(connection, session, showing);
  answerClients(connection, session);
  followDocuments(session, showing);
  session.documents.listen(connection);
  connection.listen();
}

const editorAt = (connection: Connection): Editor => ({
  request: (method, params) => connection.sendRequest(method, params),
  configuration: (uri) => connection.workspace.getConfiguration(uri ? { scopeUri: uri, section } : { section }) as Promise<unknown>,
  warn: (problem) => connection.console.warn(problem),
  fail: (problem) => connection.console.error(problem),
  publish: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }),
  checked: (params) => void connection.sendNotification(protocol.checkedNotification, params),
  refreshDiagnostics: () => connection.languages.diagnostics.refresh(),
});

function answerStart(connection: Connection, session: Session, showing: Showing): void {
  const { folders, reader } = session;
  connection.onInitialize((params): InitializeResult => {
    const { workspaceFolders, rootUri } = params;
    session.abilities = abilitiesOf(params);
    reader.editorReads = session.abilities.readsFolders;
    folders.roots = (workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])).map(uriOf);
    return {
      serverInfo: { name: 'Clear to Send', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
        codeActionProvider: { codeActionKinds: [...codeActionKinds] },
        hoverProvider: true,
        codeLensProvider: {},
        inlayHintProvider: true,
        completionProvider: { triggerCharacters: ['='] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });
  connection.onInitialized(() => {
    const { capabilities, watchesFiles } = session.abilities;
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section });
    if (watchesFiles) {
      const watchers = [...protocol.settingsFileNames, '*.{md,markdown}'].map((name) => ({ globPattern: `**/${name}` }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (!capabilities.workspace?.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uriOf(uri).toString()));
      folders.roots = [...folders.roots.filter((root) => !gone.has(root.toString())), ...added.map(({ uri }) => uriOf(uri))];
      showing.reckonAnew();
    });
  });
  connection.onDidChangeConfiguration(() => showing.reckonAnew());
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    void showing.settingsFilesChanged(uris).then(() => session.places.changed(uris.map(uriOf)));
  });
}

function answerLanguageRequests(connection: Connection, session: Session, showing: Showing): void {
  connection.languages.diagnostics.on(({ textDocument, previousResultId }) => showing.report(textDocument.uri, previousResultId));
  connection.onCodeAction((params) => codeActionAnswer(session, params));
  connection.onHover((params) => hoverAnswer(session, params));
  connection.onCodeLens((params) => codeLensAnswer(session, params));
  connection.languages.inlayHint.on((params) => inlayHintAnswer(session, params));
  connection.onCompletion((params) => completionAnswer(session, params));
}

function answerOwnRequests(connection: Connection, session: Session, showing: Showing): void {
  connection.onRequest(protocol.checkRequest, (params: protocol.CheckParams) => checkAnswer(session, params, () => showing.refresh()));
  connection.onRequest(protocol.sendCheckRequest, (params: protocol.SendCheckParams) => sendCheckAnswer(session, params));
  connection.onRequest(protocol.previewRequest, (params: protocol.PreviewParams) => previewAnswer(session, params));
  connection.onRequest(protocol.questionsRequest, (params: protocol.QuestionsParams) => questionsAnswer(session, params));
  connection.onRequest(protocol.replyRequest, (params: protocol.ReplyParams) => replyAnswer(session, params));
  connection.onRequest(protocol.templateRequest, (params: protocol.TemplateParams) => templateAnswer(params, session.templates));
  connection.onRequest(protocol.houseTemplatesRequest, ({ uri }: protocol.HouseTemplatesParams) => houseTemplateList(uri, session.templates));
  connection.onRequest(protocol.ignoredRequest, (params: protocol.IgnoredParams) => ignoredAnswer(session, params));
  connection.onRequest(protocol.exportRequest, (params: protocol.ExportParams) => exportedAnswer(session, params));
  connection.onRequest(protocol.settingsInForceRequest, (params: protocol.SettingsInForceParams) => settingsInForceAnswer(session, params));
  connection.onRequest(protocol.teachRequest, (params: protocol.TeachParams) => teachAnswer(session, params));
  connection.onNotification(protocol.leftNotification, ({ uri }: protocol.LeftParams) => {
    session.shown.typing.left(uri);
    showing.refresh();
  });
}

const partialClients = new ProgressType<protocol.ClientsResult>();

/** A plain `require` inside the function lets the bundle load it when somebody first asks how things stand. */
const loadOverTime = (): typeof OverTimeEngine => require('./overTimeEngine') as typeof OverTimeEngine;

/** Clients over time, which take a while to read: the editor is told how far it is and what is known so far, and can stop it. */
function answerClients(connection: Connection, session: Session): void {
  const { disk, reader, settings, folders, openTexts } = session;
  let known: ClientsSources | undefined;
  const sourcesOf = ({ OverTime, SlicedReaders }: typeof OverTimeEngine): ClientsSources => {
    if (known) return known;
    const sliced = new SlicedReaders(reader.texts, milliseconds);
    const overTime = new OverTime({ list: reader.files, readers: disk?.readersBeside(sliced) ?? sliced, settings, openTexts });
    return (known = { overTime, settings, texts: reader.texts, openTexts, roots: () => folders.roots, today });
  };
  connection.onRequest(
    protocol.clientsRequest,
    async ({ workDoneToken, partialResultToken }: protocol.ClientsParams, cancellation: CancellationToken): Promise<protocol.ClientsResult> => {
      const tell = (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void =>
        void (workDoneToken !== undefined && connection.sendProgress(WorkDoneProgress.type, workDoneToken, value));
      tell({ kind: 'begin', title: 'Reading the documents', cancellable: true });
      const engine = loadOverTime();
      const result = await engine.clientsAnswer(sourcesOf(engine), {
        onProgress: (read, all) =>
          tell({ kind: 'report', message: `${read} of ${all}`, percentage: Math.floor((100 * read) / Math.max(1, all)) }),
        onPartial: (partial) => void (partialResultToken !== undefined && connection.sendProgress(partialClients, partialResultToken, partial)),
        now: milliseconds,
        isCancelled: () => cancellation.isCancellationRequested,
      });
      tell({ kind: 'end' });
      if (!result) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The reading was stopped.');
      return result;
    },
  );
  connection.onRequest(protocol.statusUpdateRequest, (params: protocol.StatusUpdateParams) => {
    const engine = loadOverTime();
    return engine.statusUpdate(params, sourcesOf(engine));
  });
}
