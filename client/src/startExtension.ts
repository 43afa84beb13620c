import { commands, Uri, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import {
  acceptWordCommand,
  checkedNotification,
  fileSizeRequest,
  goToCommand,
  listFilesRequest,
  listFolderRequest,
  readFileRequest,
  readFilesRequest,
  readFolderRequest,
  readTemplatesRequest,
  showQuestionsCommand,
  type AcceptedWord,
  type CheckedParams,
  type FileSizeParams,
  type ReadFileResult,
  type ReadFilesParams,
  type ReadFolderParams,
} from '../../server/src/protocol';
import type { ExtensionApi } from './api';
import { ClientsView } from './clients/clientsView';
import { markSettled } from './clients/markSettled';
import { writeStatusUpdate } from './clients/writeStatusUpdate';
import { acceptAllJargon } from './commands/acceptAllJargon';
import { acceptWord } from './commands/acceptWord';
import { checkClientEmail } from './commands/checkClientEmail';
import { copyAsEmail } from './commands/copyAsEmail';
import { exportProposal } from './commands/exportProposal';
import { fixAllSafeFindings } from './commands/fixAllSafeFindings';
import { goTo } from './commands/goTo';
import { goToAnswer, goToQuestion } from './commands/goToAnswer';
import { insertTemplate } from './commands/insertTemplate';
import { newClientDocument } from './commands/newClientDocument';
import { openInMailProgram } from './commands/openInMailProgram';
import { previewAsClient } from './commands/previewAsClient';
import { replyToClientEmail } from './commands/replyToClientEmail';
import { restartServer } from './commands/restartServer';
import { saveAsEml } from './commands/saveAsEml';
import { showIgnored } from './commands/showIgnored';
import { SettingsInForce } from './commands/showSettingsInForce';
import { toggleFocusMode } from './commands/toggleFocusMode';
import { documentInHand, editorInHand, type Panel } from './editorInHand';
import type { ExportTools } from './export/exported';
import { SendGate } from './gate/sendGate';
import { Waivers } from './gate/waivers';
import { LeftSentences } from './leftSentences';
import { Preview } from './preview/preview';
import { QuestionsView } from './questions/questionsView';
import { listFiles, readFiles } from './readDocuments';
import { readFile } from './readFile';
import { fileSize, listFolder, readFolder, readTemplates } from './readFolder';
import { Report } from './report/report';
import { StatusBar } from './statusBar';
import type { TemplateTools } from './templates/pickTemplate';
import { TemplatePreview } from './templates/templatePreview';
import { Timeline } from './timeline/timeline';

/** Starts what is the same whether the server is a Node process or a browser worker. */
export async function startExtension(context: ExtensionContext, client: BaseLanguageClient): Promise<ExtensionApi> {
  const waivers = new Waivers(context.workspaceState, (uri) => report.waived(uri));
  const report: Report = new Report(context.extensionUri, { client, waivers, openPreview: (document) => clientView.open(document) });
  const gate = new SendGate(client, report, waivers);
  const preview = new TemplatePreview();
  const clientView: Preview = new Preview(context.extensionUri, {
    client,
    openReport: (document) => report.open(document),
    isClientDocument: (uri) => (statusBar.checkedOf(uri)?.kind ?? null) !== null,
  });
  const panels: readonly Panel[] = [report, clientView];
  const currentDocument = (): Uri | undefined => documentInHand(panels);
  const statusBar = new StatusBar(currentDocument);
  const questions = new QuestionsView(client, currentDocument);
  const clients = new ClientsView(client);
  const timeline = new Timeline(context.extensionUri, clients);
  const sentences = new LeftSentences(client);
  const inForce = new SettingsInForce(client);
  const templateTools = (): TemplateTools => ({ client, preview, editor: editorInHand(panels) });
  const exportTools = (): ExportTools => ({
    client,
    gate,
    extensionUri: context.extensionUri,
    storageUri: context.globalStorageUri,
    document: editorInHand(panels)?.document,
  });

  context.subscriptions.push(
    client,
    report,
    preview,
    clientView,
    statusBar,
    questions,
    clients,
    timeline,
    report.onDidChangeActive(() => statusBar.update()),
    clientView.onDidChangeActive(() => statusBar.update()),
    client.onNotification(checkedNotification, (result: CheckedParams) => {
      if (!isAboutOpen(result)) return;
      statusBar.checked(result);
      report.checked(result);
      sentences.checked(result);
      questions.checked(result);
      clientView.checked(result);
    }),
    client.onRequest(readFolderRequest, ({ uri }: ReadFolderParams) => readFolder(Uri.parse(uri))),
    client.onRequest(listFolderRequest, ({ uri }: ReadFolderParams) => listFolder(Uri.parse(uri))),
    client.onRequest(fileSizeRequest, ({ uri }: FileSizeParams) => fileSize(Uri.parse(uri))),
    client.onRequest(readTemplatesRequest, ({ uri }: ReadFolderParams) => readTemplates(Uri.parse(uri))),
    client.onRequest<ReadFileResult, void>(readFileRequest, readFile),
    workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => void waivers.moved(oldUri.toString(), newUri.toString()))),
    workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
      gate.forget(uri.toString());
      // The next untitled document bears the same name and is another.
      if (isUntitled) void waivers.forget(uri.toString());
    }),
    client.onRequest(listFilesRequest, ({ uri }: ReadFolderParams) => listFiles(Uri.parse(uri))),
    client.onRequest(readFilesRequest, ({ uris }: ReadFilesParams) => readFiles(uris)),
    sentences,
    inForce,
    commands.registerCommand('clearToSend.checkClientEmail', () => checkClientEmail(report, editorInHand(panels))),
    commands.registerCommand('clearToSend.previewAsClient', () => previewAsClient(clientView, editorInHand(panels)?.document)),
    commands.registerCommand('clearToSend.insertTemplate', (name?: unknown) => insertTemplate(templateTools(), name)),
    commands.registerCommand('clearToSend.newClientDocument', (name?: unknown) => newClientDocument(templateTools(), name)),
    commands.registerCommand('clearToSend.fixAllSafeFindings', () => fixAllSafeFindings(editorInHand(panels)?.document)),
    commands.registerCommand(acceptWordCommand, (accepted: AcceptedWord, uri: string) => acceptWord(client, accepted, uri)),
    commands.registerCommand('clearToSend.acceptAllJargon', () => acceptAllJargon(client, editorInHand(panels)?.document)),
    commands.registerCommand('clearToSend.showIgnored', () => showIgnored(client, editorInHand(panels)?.document)),
    commands.registerCommand('clearToSend.showSettingsInForce', () => inForce.show(editorInHand(panels)?.document)),
    commands.registerCommand('clearToSend.toggleFocusMode', () => toggleFocusMode(editorInHand(panels)?.document)),
    commands.registerCommand('clearToSend.replyToClientEmail', (source?: unknown) => replyToClientEmail(client, editorInHand(panels), source)),
    commands.registerCommand('clearToSend.copyAsEmail', () => copyAsEmail(exportTools())),
    commands.registerCommand('clearToSend.saveAsEml', (file?: unknown) => saveAsEml(exportTools(), file)),
    commands.registerCommand('clearToSend.openInMailProgram', () => openInMailProgram(exportTools())),
    commands.registerCommand('clearToSend.exportProposal', (file?: unknown) => exportProposal(exportTools(), file)),
    commands.registerCommand('clearToSend.goToAnswer', (item?: unknown) => goToAnswer(client, editorInHand(panels), item)),
    commands.registerCommand('clearToSend.goToQuestion', () => goToQuestion(client, editorInHand(panels))),
    commands.registerCommand(showQuestionsCommand, () => commands.executeCommand('clearToSend.questions.focus')),
    commands.registerCommand('clearToSend.showClients', () => commands.executeCommand('clearToSend.clients.focus')),
    commands.registerCommand('clearToSend.refreshClients', () => clients.refresh()),
    commands.registerCommand('clearToSend.stopReadingClients', () => clients.stop()),
    commands.registerCommand('clearToSend.showTimeline', (about?: unknown) => timeline.show(about)),
    commands.registerCommand('clearToSend.writeStatusUpdate', (about?: unknown) => writeStatusUpdate(client, clients, about)),
    commands.registerCommand('clearToSend.markSettled', (item?: unknown) => markSettled(clients, item)),
    commands.registerCommand(goToCommand, goTo),
    commands.registerCommand('clearToSend.restartServer', () => restartServer(client)),
  );
  // The client itself tells the writer when the server does not start; “Restart Server” has to stay within reach then.
  await client.start().catch((error: unknown) => client.error('The server did not start.', error, false));

  return {
    report: () => report.model,
    act: (action) => report.act(action),
    status: () => statusBar.model,
    checked: (uri) => statusBar.checkedOf(uri),
    questions: () => questions.model,
    clients: () => clients.model,
    timeline: () => timeline.model,
    openMark: (client, mark) => timeline.open(client, mark),
    preview: () => preview.text,
    clientView: () => clientView.model && { model: clientView.model, shown: clientView.shown },
    actInClientView: (action) => clientView.act(action),
    pass: async (uri) => gate.pass(await workspace.openTextDocument(uri)),
  };
}

/** False for what comes late: of a document that was closed meanwhile; the next untitled one may bear its name already. */
const isAboutOpen = ({ uri, version }: CheckedParams): boolean =>
  workspace.textDocuments.some((document) => document.uri.toString() === uri && document.languageId === 'markdown' && document.version >= version);
