/** Answers an editor's requests on a connection; the only file that holds one. What it knows about prose it gets from `check`. */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ProgressType,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  WorkDoneProgress,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { version } from '../../package.json';
import { BesideDocuments } from './besideDocuments';
import { ClientPlaces } from './clientPlaces';
import type { Check } from './check';
import type { ClientsSources } from './clientsAnswers';
import { milliseconds, now, today } from './clock';
import { DocumentSettings, uriOf, type SettingsInForce } from './documentSettings';
import { exportAnswer } from './exporting';
import {
  checkResult,
  codeActionKinds,
  codeActions,
  completionsAt,
  diagnostics,
  hover,
  ignoredFindings,
  joinHovers,
  previewFrame,
  questionHints,
  questionLenses,
  reportedQuestions,
  sendCheckResult,
  settingsCompletions,
  settingsFixes,
  sumHints,
  sumHover,
  sumLenses,
  toRange,
  toTextRange,
  tooLong,
  type EditorAbilities,
} from './features';
import { FolderReader, type Disk } from './folderReader';
import { FolderSettings, isSettingsFile } from './folderSettings';
import { settingsInForce } from './inForce';
import { summarize } from './lint';
import { OpenDocuments } from './openDocuments';
import type * as OverTimeEngine from './overTimeEngine';
import type { OpenText } from './overTimeSources';
import { Previewing } from './previewing';
import * as protocol from './protocol';
import { replyDraft } from './reply/draft';
import { incomingMail } from './reply/incoming';
import { rules } from './rules';
import { namesInSettings, templateFacts } from './rules/place';
import { section, type Settings } from './settings';
import { SettingsFiles, withOpenFiles } from './settingsFiles';
import { ShownFindings } from './shownFindings';
import { ProseDocument } from './text/document';
import { teach } from './teach';
import { houseTemplateList, templateAnswer, type TemplateSources } from './templateAnswers';
import type { TemplateFacts } from './templates';
import { pause } from './typing';

/** Who asks for a check waits so long, in milliseconds, until the folders around a document are known. */
const longestWait = 3000;

/** And what is shown of a document that was just opened so long; what is known later is shown then. */
const shortWait = 250;

const partialClients = new ProgressType<protocol.ClientsResult>();

/** A plain `require` inside the function lets the bundle load it when somebody first asks how things stand. */
const loadOverTime = (): typeof OverTimeEngine => require('./overTimeEngine') as typeof OverTimeEngine;

/** @param disk Absent where there is none, as in a browser. */
export function startServer(connection: Connection, disk?: Disk): void {
  const shown = new ShownFindings();
  const documents = new TextDocuments({
    create: TextDocument.create,
    update: (document, changes, number) => {
      if (tellsCaret) shown.typing.edited(document, changes);
      return TextDocument.update(document, changes, number);
    },
  });
  const reader = new FolderReader(disk, (method, params) => connection.sendRequest(method, params));
  const previewing = new Previewing(reader);
  const failed = new Set<string>();
  const open = new OpenDocuments(
    today,
    ({ id }, error) => {
      // A rule that fails fails at every keystroke; saying so once is enough.
      if (failed.has(id)) return;
      failed.add(id);
      connection.console.error(`The rule ${id} failed and is left out: ${error instanceof Error ? error.stack : String(error)}`);
    },
    (uri) => beside.of(uri),
  );
  const openText = (uri: string): string | undefined =>
    documents
      .all()
      .find((document) => isSettingsFile(document.uri) && uriOf(document.uri).toString() === uri)
      ?.getText();
  const folders = new FolderSettings(rules, withOpenFiles(reader.settings, openText));
  const places = new ClientPlaces(folders, reader.list, foundAround);
  const beside = new BesideDocuments(reader, places, foundAround);
  const settings = new DocumentSettings(
    folders,
    async (uri) =>
      client.workspace?.configuration ? ((await connection.workspace.getConfiguration(uri ? { scopeUri: uri, section } : { section })) as unknown) : {},
    (problem) => connection.console.warn(problem),
    (files) => void settingsFiles.report(files),
  );
  const settingsFiles = new SettingsFiles(folders, (uri, items) => void connection.sendDiagnostics({ uri, diagnostics: [...items] }));
  const templateSources: TemplateSources = {
    settings,
    read: reader.templates,
    today,
    factsFor: async (uri) =>
      (uri === undefined ? undefined : await withDocument(uri, (document, current) => factsOf(current, open.check(document, current)), undefined)) ??
      factsOf((await settings.of('')).settings, undefined),
  };
  const openTexts = (): ReadonlyMap<string, OpenText> =>
    new Map(documents.all().map((document) => [uriOf(document.uri).toString(), { text: document.getText(), version: document.version }]));
  let clients: ClientsSources | undefined;
  const clientsSources = ({ OverTime, SlicedReaders }: typeof OverTimeEngine): ClientsSources => {
    if (clients) return clients;
    const sliced = new SlicedReaders(reader.texts, milliseconds);
    const overTime = new OverTime({ list: reader.files, readers: disk?.readersBeside(sliced) ?? sliced, settings, openTexts });
    return (clients = { overTime, settings, texts: reader.texts, openTexts, roots: () => folders.roots, today });
  };
  const pauses = new Map<string, NodeJS.Timeout>();
  /** What was last shown of a document that is not checked at every keystroke. */
  const last = new Map<string, { readonly resultId: string; readonly items: Diagnostic[] }>();
  let client: ClientCapabilities = {};
  let abilities: EditorAbilities = { snippets: false, acceptWord: false, goTo: false };
  let tellsCaret = false;
  let canShowQuestions = false;

  connection.onInitialize(({ capabilities, initializationOptions, workspaceFolders, rootUri }) => {
    client = capabilities;
    const options = (initializationOptions ?? {}) as protocol.InitializationOptions;
    const knows = (command: string): boolean => options.commands?.includes(command) === true;
    abilities = {
      snippets: capabilities.workspace?.workspaceEdit?.snippetEditSupport === true,
      acceptWord: knows(protocol.acceptWordCommand),
      goTo: knows(protocol.goToCommand),
    };
    canShowQuestions = knows(protocol.showQuestionsCommand);
    reader.editorReads = options.readsFolders === true;
    tellsCaret = options.tellsCaret === true;
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
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) void connection.client.register(DidChangeConfigurationNotification.type, { section });
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [...protocol.settingsFileNames, '*.{md,markdown}'].map((name) => ({ globPattern: `**/${name}` })),
      });
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uriOf(uri).toString()));
        folders.roots = [...folders.roots.filter((root) => !gone.has(root.toString())), ...added.map(({ uri }) => uriOf(uri))];
        reckonAnew();
      });
    }
  });

  connection.onDidChangeConfiguration(reckonAnew);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    void settingsFilesChanged(uris).then(() => places.changed(uris.map(uriOf)));
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }): Promise<DocumentDiagnosticReport> => {
    if (isSettingsFile(uri)) return { kind: DocumentDiagnosticReportKind.Full, items: [...(await settingsFiles.diagnostics(uri))] };
    await places.wait(uriOf(uri), shortWait);
    const items = await withDocument(uri, diagnosticsOf, []);
    const before = last.get(uri);
    if (items) return { kind: DocumentDiagnosticReportKind.Full, items, ...(before ? { resultId: before.resultId } : {}) };
    if (before && before.resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: before.resultId };
    return { kind: DocumentDiagnosticReportKind.Full, items: before?.items ?? [] };
  });

  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    withCheck(
      uri,
      (check, document, { client: about, house }) => {
        if (isSettingsFile(uri)) return settingsFixes(folders.read(document.getText()), document, range);
        return codeActions(check, document, range, context, { ...abilities, client: about.name, vatRate: house.vatRate });
      },
      [],
    ),
  );
  connection.onHover(({ textDocument, position }) =>
    withCheck(
      textDocument.uri,
      (check, document) => {
        const offset = document.offsetAt(position);
        const reports = check?.reports ?? [];
        // The editor shows a finding above the hover, and that of a wrong sum says how the sum comes about.
        const isMarked = reports.some(({ rule, range }) => rule.id === 'wrong-total' && range.start <= offset && offset <= range.end);
        return joinHovers(check?.kind && !isMarked ? sumHover(check.document, document, offset) : null, hover(reports, document, offset));
      },
      null,
    ),
  );
  connection.onCodeLens(({ textDocument }) =>
    withCheck(
      textDocument.uri,
      (check, document) => (check?.kind ? [...questionLenses(check.document, document, canShowQuestions), ...sumLenses(check.document, document)] : []),
      [],
    ),
  );
  connection.languages.inlayHint.on(({ textDocument, range }) =>
    withCheck(
      textDocument.uri,
      (check, document) => (check?.kind ? [...questionHints(check.document, document, range), ...sumHints(check.document, document, range)] : []),
      [],
    ),
  );
  connection.onCompletion(({ textDocument, position }) => {
    const snippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
    if (isSettingsFile(textDocument.uri))
      return withDocument(
        textDocument.uri,
        (document) => settingsCompletions(folders.complete(document.getText(), document.offsetAt(position)), document, document.offsetAt(position)),
        [],
      );
    return withCheck(
      textDocument.uri,
      (check, document, current) => completionsAt(check, document, document.offsetAt(position), () => factsOf(current, check), snippets, rules),
      [],
    );
  });

  connection.onRequest(protocol.checkRequest, async ({ uri, selection }: protocol.CheckParams) => {
    await lookAround(uri);
    return withDocument(
      uri,
      (document, current) => {
        const part = selection && toTextRange(selection, document);
        if (part && part.end > part.start) return checkResult(open.checkPart(document, current, part.start, part.end), document, part.start);
        // From now on the document is checked as others are, which the editor learns by asking again.
        const isNews = open.ask(uri) || !shown.isDue(document, current);
        shown.asked(document);
        if (isNews) refresh();
        const check = open.check(document, current);
        return check ? { ...checkResult(check, document, 0), questions: reportedQuestions(check.document, document) } : null;
      },
      null,
    );
  });
  connection.onRequest(protocol.sendCheckRequest, async ({ uri }: protocol.SendCheckParams) => {
    await lookAround(uri);
    // What is attached may have come or gone since anybody looked.
    if (beside.forget(uri)) open.recheck(uri);
    return withDocument(
      uri,
      (document, current) => sendCheckResult(current.sendGate === 'off' ? undefined : open.checkToSend(document, current), document, current.sendGate),
      null,
    );
  });
  connection.onRequest(protocol.previewRequest, async ({ uri }: protocol.PreviewParams): Promise<protocol.PreviewResult | null> => {
    const asked = await withDocument(
      uri,
      (document, current, inForce) => {
        const checked = open.check(document, current);
        const check = checked ?? open.unchecked(document, current);
        return { check, inForce, frame: previewFrame(check, document, checked?.kind && shown.of(uri, checked, current).reports) };
      },
      undefined,
    );
    return asked ? { ...asked.frame, ...(await previewing.page(uri, asked.check, asked.inForce, folders.roots)) } : null;
  });
  connection.onRequest(protocol.questionsRequest, ({ uri }: protocol.QuestionsParams) =>
    withCheck(
      uri,
      (check, document): protocol.QuestionsResult => ({
        uri,
        version: document.version,
        questions: check?.kind ? reportedQuestions(check.document, document) : [],
      }),
      null,
    ),
  );
  connection.onRequest(protocol.replyRequest, async ({ mail, text = '', uri = '' }: protocol.ReplyParams): Promise<protocol.ReplyResult | null> => {
    const { me, locale, country } = (await settings.of(uri)).settings;
    const incoming = mail ? { mail, me: [] } : incomingMail(text, me);
    if (!incoming) return null;
    const { snippet, problems } = replyDraft(incoming.mail, { date: today(), locale, country, me: [...me, ...incoming.me] });
    return { snippet, problems };
  });
  connection.onRequest(protocol.templateRequest, (params: protocol.TemplateParams) => templateAnswer(params, templateSources));
  connection.onRequest(protocol.houseTemplatesRequest, ({ uri }: protocol.HouseTemplatesParams) => houseTemplateList(uri, templateSources));
  connection.onRequest(protocol.ignoredRequest, ({ uri }: protocol.IgnoredParams) =>
    withCheck(uri, (check, document) => (check ? ignoredFindings(check, document) : []), null),
  );
  connection.onRequest(protocol.exportRequest, async (params: protocol.ExportParams) => {
    const asked = await withDocument(
      params.uri,
      (document, current, inForce) => ({ check: open.check(document, current), text: document.getText(), inForce }),
      undefined,
    );
    if (!asked) return null;
    const { check, text, inForce } = asked;
    return exportAnswer(params, check?.document ?? new ProseDocument(text), check?.kind, inForce, { reader, roots: folders.roots, now: now() });
  });
  connection.onRequest(protocol.settingsInForceRequest, ({ uri }: protocol.SettingsInForceParams) =>
    withDocument(uri, (document, current, inForce) => settingsInForce(inForce, rules, open.check(document, current)?.kind ?? 'email'), null),
  );
  connection.onRequest(
    protocol.clientsRequest,
    async ({ workDoneToken, partialResultToken }: protocol.ClientsParams, cancellation: CancellationToken): Promise<protocol.ClientsResult> => {
      const tell = (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void =>
        void (workDoneToken !== undefined && connection.sendProgress(WorkDoneProgress.type, workDoneToken, value));
      tell({ kind: 'begin', title: 'Reading the documents', cancellable: true });
      const onProgress = (read: number, all: number): void =>
        tell({ kind: 'report', message: `${read} of ${all}`, percentage: Math.floor((100 * read) / Math.max(1, all)) });
      const onPartial = (partial: protocol.ClientsResult): void =>
        void (partialResultToken !== undefined && connection.sendProgress(partialClients, partialResultToken, partial));
      const engine = loadOverTime();
      const result = await engine.clientsAnswer(clientsSources(engine), {
        onProgress,
        onPartial,
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
    return engine.statusUpdate(params, clientsSources(engine));
  });
  connection.onRequest(protocol.teachRequest, async (params: protocol.TeachParams) => teach(params, (await settings.of(params.uri)).files, folders.roots));
  connection.onNotification(protocol.leftNotification, ({ uri }: protocol.LeftParams) => {
    shown.typing.left(uri);
    refresh();
  });

  documents.onDidOpen(({ document }) => {
    beside.forget(document.uri);
    previewing.forget();
    shown.opened(document);
    // An editor that watches no files says nothing of what has changed since.
    if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) settings.forget(document.uri);
  });
  documents.onDidChangeContent(({ document }) => {
    if (isSettingsFile(document.uri)) return void settingsFilesChanged([document.uri]);
    waitForPause(document.uri);
    if (!pulls()) void push(document);
  });
  documents.onDidSave(({ document }) => {
    previewing.forget();
    const hasFiles = beside.forget(document.uri);
    if (hasFiles) open.recheck(document.uri);
    shown.saved(document);
    if (isSettingsFile(document.uri)) void settingsFilesChanged([document.uri]);
    else if (!pulls()) void push(document);
    // An editor that asks at every change does not ask again when the writer saves.
    else void settings.of(document.uri).then(({ settings: { run } }) => (hasFiles || run === 'onSave') && refresh());
  });
  documents.onDidClose(({ document: { uri } }) => {
    shown.closed(uri);
    last.delete(uri);
    clearTimeout(pauses.get(uri));
    pauses.delete(uri);
    open.close(uri);
    beside.forget(uri);
    if (isSettingsFile(uri)) return void settingsFilesChanged([uri]);
    settings.forget(uri);
    if (!pulls()) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  documents.listen(connection);
  connection.listen();

  function pulls(): boolean {
    return client.textDocument?.diagnostic !== undefined;
  }

  async function settingsFilesChanged(uris: readonly string[]): Promise<void> {
    const changed = uris.filter(isSettingsFile);
    if (changed.length === 0) return;
    await Promise.all(changed.map((uri) => settingsFiles.changed(uriOf(uri))));
    reckonAnew();
  }

  function reckonAnew(): void {
    settings.clear();
    refresh();
  }

  /** Who asks for a check is told everything, and waits a while until the folders around the document are known. */
  function lookAround(uri: string): Promise<unknown> {
    return places.wait(uriOf(uri), longestWait);
  }

  /** Has documents checked again, around which something was found. */
  function foundAround(uris: readonly string[]): void {
    const found = documents.all().filter(({ uri }) => uris.includes(uri) || uris.includes(uriOf(uri).toString()));
    for (const { uri } of found) open.recheck(uri);
    if (found.length > 0) refresh();
  }

  /** Has the editor show what there is to be shown now. */
  function refresh(): void {
    if (client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
    else if (!pulls()) documents.all().forEach((document) => void push(document));
  }

  function waitForPause(uri: string): void {
    if (!tellsCaret) return;
    clearTimeout(pauses.get(uri));
    pauses.set(
      uri,
      setTimeout(() => {
        pauses.delete(uri);
        if (shown.typing.paused(uri)) refresh();
      }, pause),
    );
  }

  /** For an editor that does not ask for diagnostics but waits for them. */
  async function push({ uri }: TextDocument): Promise<void> {
    const items = isSettingsFile(uri) ? undefined : await withDocument(uri, diagnosticsOf, undefined);
    if (items) void connection.sendDiagnostics({ uri, diagnostics: items });
  }

  /** `undefined` when what was shown last stays as it is. */
  function diagnosticsOf(document: TextDocument, current: Settings): Diagnostic[] | undefined {
    const { uri } = document;
    if (!shown.isDue(document, current)) return undefined;
    const check = open.check(document, current);
    const { reports, quiet } = check ? shown.of(uri, check, current) : { reports: [], quiet: undefined };
    const checked: protocol.CheckedParams = {
      uri,
      version: document.version,
      kind: check?.kind ?? null,
      summary: summarize(check?.reports ?? []),
      ...(quiet ? { quiet: toRange(quiet, document) } : {}),
    };
    void connection.sendNotification(protocol.checkedNotification, checked);
    const items = check ? diagnostics(reports, document) : open.isLongClientDocument(document, current) ? [tooLong()] : [];
    if (current.run !== 'onType') last.set(uri, { resultId: `${document.version}`, items });
    return items;
  }

  function factsOf({ locale, country, client: about }: Settings, check: Check | undefined): TemplateFacts {
    return check ? templateFacts(check.document, check.context) : { ...namesInSettings(about), date: open.today(), locale, country };
  }

  /** Answers from the last check of the newest text, which is made if there is none. */
  function withCheck<Answer, Missing>(
    uri: string,
    answer: (check: Check | undefined, document: TextDocument, current: Settings) => Answer,
    missing: Missing,
  ): Promise<Answer | Missing> {
    return withDocument(uri, (document, current) => answer(isSettingsFile(uri) ? undefined : open.check(document, current), document, current), missing);
  }

  /**
   * Answers from the newest text of a document. Edits change a `TextDocument` in place, so nothing is
   * awaited between reading it and answering.
   */
  async function withDocument<Answer, Missing>(
    uri: string,
    answer: (document: TextDocument, current: Settings, inForce: SettingsInForce) => Answer,
    missing: Missing,
  ): Promise<Answer | Missing> {
    const inForce = await settings.of(uri);
    const document = documents.get(uri);
    return document ? answer(document, inForce.settings, inForce) : missing;
  }
}
