/** Answers an editor's requests on a connection; the only file that holds one. What it knows about prose it gets from `check`. */
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { version } from '../../package.json';
import type { Check } from './check';
import { today } from './clock';
import { apologyActions, checkResult, completions, diagnostics, fixAll, fixAllKind, hover, joinHovers, questionHints, questionLenses, quickFixes, reportedQuestions, sumActions, sumCompletions, sumHints, sumHover, sumLenses, toTextRange, tooLong, type EditorAbilities } from './features';
import { summarize } from './lint';
import { FileSizes, type LookUp } from './fileSizes';
import { OpenDocuments } from './openDocuments';
import {
  acceptWordCommand,
  checkedNotification,
  checkRequest,
  goToCommand,
  questionsRequest,
  replyRequest,
  showQuestionsCommand,
  templateRequest,
  type CheckParams,
  type InitializationOptions,
  type QuestionsParams,
  type QuestionsResult,
  type ReplyParams,
  type ReplyResult,
  type TemplateParams,
} from './protocol';
import { replyDraft } from './reply/draft';
import { incomingMail } from './reply/incoming';
import { rules } from './rules';
import { templateFacts } from './rules/place';
import { parseSettings, section, type Settings } from './settings';
import { templateSnippet, templates, templateText, type TemplateFacts, type TemplateName } from './templates';

/** What people send to clients; a folder of programs would report its files all day. */
const attachable = '**/*.{pdf,doc,docx,odt,rtf,txt,xls,xlsx,ods,csv,ppt,pptx,odp,key,pages,numbers,png,jpg,jpeg,gif,svg,webp,tif,tiff,heic,ai,eps,psd,indd,zip,ics,eml,mp3,wav,mp4,mov,PDF,JPG,JPEG,PNG,ZIP}';

/** @param lookUp Finds the files around a document; left out where there is no file system. */
export function startServer(connection: Connection, lookUp?: LookUp): void {
  const documents = new TextDocuments(TextDocument);
  const settings = new Map<string, Promise<Settings>>();
  const failed = new Set<string>();
  const sizes = lookUp && new FileSizes(lookUp, (uri) => open.renew(uri) && renewDiagnostics(uri));
  const open: OpenDocuments = new OpenDocuments(
    today,
    ({ id }, error) => {
      // A rule that fails fails at every keystroke; saying so once is enough.
      if (failed.has(id)) return;
      failed.add(id);
      connection.console.error(`The rule ${id} failed and is left out: ${error instanceof Error ? error.stack : String(error)}`);
    },
    (uri) => (uri.startsWith('file:') ? sizes?.around(uri) : undefined),
  );
  let client: ClientCapabilities = {};
  let abilities: EditorAbilities = { snippets: false, acceptWord: false, goTo: false };
  let canShowQuestions = false;

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    client = capabilities;
    const options = (initializationOptions ?? {}) as InitializationOptions;
    const knows = (command: string): boolean => options.commands?.includes(command) === true;
    abilities = { snippets: capabilities.workspace?.workspaceEdit?.snippetEditSupport === true, acceptWord: knows(acceptWordCommand), goTo: knows(goToCommand) };
    canShowQuestions = knows(showQuestionsCommand);
    return {
      serverInfo: { name: 'Clear to Send', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: sizes !== undefined },
        diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] },
        hoverProvider: true,
        codeLensProvider: {},
        inlayHintProvider: true,
        completionProvider: { triggerCharacters: ['='] },
      },
    };
  });

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) void connection.client.register(DidChangeConfigurationNotification.type, { section });
    if (sizes && client.workspace?.didChangeWatchedFiles?.dynamicRegistration) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: attachable }] });
  });

  connection.onDidChangeConfiguration(() => {
    settings.clear();
    renewDiagnostics();
  });

  connection.onDidChangeWatchedFiles(() => sizes?.renew());

  connection.languages.diagnostics.on(async ({ textDocument }) => ({
    kind: DocumentDiagnosticReportKind.Full,
    items: await withDocument(textDocument.uri, diagnosticsOf, []),
  }));

  connection.onCodeAction(({ textDocument, range, context }) =>
    withDocument(
      textDocument.uri,
      (document, current) => {
        const check = open.check(document, current);
        const reports = check?.reports ?? [];
        const wants = (kind: string): boolean => !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
        const fixes = wants(CodeActionKind.QuickFix) ? quickFixes(reports, document, range, abilities) : [];
        const apology = check?.kind && wants(CodeActionKind.RefactorRewrite) ? apologyActions(check.document, check.context, document, abilities) : [];
        return [...fixes, ...apology.filter(({ title }) => !fixes.some((fix) => fix.title === title)), ...(check?.kind && wants(CodeActionKind.RefactorRewrite) ? sumActions(check.document, document, range) : []), ...(context.only?.includes(fixAllKind) ? fixAll(reports, document) : [])];
      },
      [],
    ),
  );

  connection.onHover(({ textDocument, position }) =>
    withDocument(
      textDocument.uri,
      (document, current) => {
        const check = open.check(document, current);
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
    withDocument(
      textDocument.uri,
      (document, current) => {
        const check = open.check(document, current);
        return check?.kind ? [...questionLenses(check.document, document, canShowQuestions), ...sumLenses(check.document, document)] : [];
      },
      [],
    ),
  );

  connection.languages.inlayHint.on(({ textDocument, range }) =>
    withDocument(
      textDocument.uri,
      (document, current) => {
        const check = open.check(document, current);
        return check?.kind ? [...questionHints(check.document, document, range), ...sumHints(check.document, document, range)] : [];
      },
      [],
    ),
  );

  connection.onCompletion(({ textDocument, position }) =>
    withDocument(
      textDocument.uri,
      (document, current) => {
        const snippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
        const offset = document.offsetAt(position);
        const check = open.check(document, current);
        return [...completions(document, offset, () => factsOf(current, check), snippets), ...(check?.kind ? sumCompletions(check.document, document, offset) : [])];
      },
      [],
    ),
  );

  connection.onRequest(checkRequest, ({ uri, selection }: CheckParams) =>
    withDocument(
      uri,
      (document, current) => {
        const part = selection && toTextRange(selection, document);
        if (part && part.end > part.start) return checkResult(open.checkPart(document, current, part.start, part.end), document, part.start);
        // From now on the document is checked as others are, which the editor learns by asking again.
        if (open.ask(uri) && client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
        const check = open.check(document, current);
        return check ? { ...checkResult(check, document, 0), questions: reportedQuestions(check.document, document) } : null;
      },
      null,
    ),
  );

  connection.onRequest(questionsRequest, ({ uri }: QuestionsParams) =>
    withDocument(
      uri,
      (document, current): QuestionsResult => {
        const check = open.check(document, current);
        return { uri, version: document.version, questions: check?.kind ? reportedQuestions(check.document, document) : [] };
      },
      null,
    ),
  );

  connection.onRequest(replyRequest, async ({ mail, text = '', uri = '' }: ReplyParams): Promise<ReplyResult | null> => {
    const { me, locale, country } = await settingsFor(uri);
    const incoming = mail ? { mail, me: [] } : incomingMail(text, me);
    if (!incoming) return null;
    const { snippet, problems } = replyDraft(incoming.mail, { date: today(), locale, country, me: [...me, ...incoming.me] });
    return { snippet, problems };
  });

  connection.onRequest(templateRequest, async ({ name, uri, standalone }: TemplateParams) => {
    if (!Object.hasOwn(templates, name)) return null;
    const facts = uri === undefined ? factsOf(await settingsFor(''), undefined) : await withDocument(uri, (document, current) => factsOf(current, open.check(document, current)), undefined);
    const given = facts ?? factsOf(await settingsFor(''), undefined);
    // A new document is of today, whatever the day of the one it draws on.
    const known = standalone ? { ...given, date: today() } : given;
    return { snippet: templateSnippet(name as TemplateName, known, standalone), preview: templateText(name as TemplateName, known, standalone) };
  });

  documents.onDidChangeContent(({ document }) => {
    if (!client.textDocument?.diagnostic) void push(document);
  });
  documents.onDidOpen(() => sizes?.renew());
  documents.onDidSave(() => sizes?.renew());
  documents.onDidClose(({ document }) => {
    settings.delete(document.uri);
    open.close(document.uri);
    sizes?.close(document.uri);
    if (!client.textDocument?.diagnostic) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  documents.listen(connection);
  connection.listen();

  /** Shows anew what was found in one document, or in all. */
  function renewDiagnostics(uri?: string): void {
    if (client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
    else for (const document of documents.all()) if (uri === undefined || document.uri === uri) void push(document);
  }

  /** For an editor that does not ask for diagnostics but waits for them. */
  async function push({ uri }: TextDocument): Promise<void> {
    const items = await withDocument(uri, diagnosticsOf, undefined);
    if (items) void connection.sendDiagnostics({ uri, diagnostics: items });
  }

  function diagnosticsOf(document: TextDocument, current: Settings): Diagnostic[] {
    const check = open.check(document, current);
    void connection.sendNotification(checkedNotification, { uri: document.uri, version: document.version, kind: check?.kind ?? null, summary: summarize(check?.reports ?? []) });
    if (!check) return open.isLongClientDocument(document, current) ? [tooLong()] : [];
    return diagnostics(check.reports, document);
  }

  function factsOf({ locale, country }: Settings, check: Check | undefined): TemplateFacts {
    return check ? templateFacts(check.document, check.context) : { date: open.today(), locale, country };
  }

  /**
   * Answers from the newest text of a document. Edits change a `TextDocument` in place, so nothing is
   * awaited between reading it and answering.
   */
  async function withDocument<Answer, Missing>(uri: string, answer: (document: TextDocument, current: Settings) => Answer, missing: Missing): Promise<Answer | Missing> {
    const current = await settingsFor(uri);
    const document = documents.get(uri);
    return document ? answer(document, current) : missing;
  }

  function settingsFor(uri: string): Promise<Settings> {
    let known = settings.get(uri);
    if (!known) settings.set(uri, (known = readSettings(uri)));
    return known;
  }

  async function readSettings(uri: string): Promise<Settings> {
    const raw: unknown = client.workspace?.configuration ? await connection.workspace.getConfiguration(uri ? { scopeUri: uri, section } : { section }) : {};
    const parsed = parseSettings(raw, rules);
    for (const problem of parsed.problems) connection.console.warn(problem);
    return parsed.settings;
  }
}
