import { LSPErrorCodes, ProgressType, ResponseError, WorkDoneProgress, type BaseLanguageClient, type CancellationToken } from 'vscode-languageclient';

import {
  checkRequest,
  clientsRequest,
  exportRequest,
  houseTemplatesRequest,
  ignoredRequest,
  previewRequest,
  questionsRequest,
  replyRequest,
  sendCheckRequest,
  settingsInForceRequest,
  statusUpdateRequest,
  teachRequest,
  templateRequest,
  type CheckParams,
  type CheckResult,
  type ClientsResult,
  type ExportParams,
  type ExportResult,
  type HouseTemplate,
  type HouseTemplatesParams,
  type IgnoredFinding,
  type IgnoredParams,
  type PreviewParams,
  type PreviewResult,
  type QuestionsParams,
  type QuestionsResult,
  type ReplyParams,
  type ReplyResult,
  type SendCheckParams,
  type SendCheckResult,
  type SettingInForce,
  type SettingsInForceParams,
  type StatusUpdateParams,
  type StatusUpdateResult,
  type TeachParams,
  type TeachResult,
  type TemplateParams,
  type TemplateResult,
} from '../../server/src/protocol';

/** Asks the server to check a document or a part of it. */
export function requestCheck(client: BaseLanguageClient, params: CheckParams): Promise<CheckResult> {
  return request<CheckResult>(client, checkRequest, params);
}

/** Asks the server for everything that stands between a document and its being sent. */
export function requestSendCheck(client: BaseLanguageClient, params: SendCheckParams): Promise<SendCheckResult> {
  return request<SendCheckResult>(client, sendCheckRequest, params);
}

/** Asks the server for a document as the client sees it. */
export function requestPreview(client: BaseLanguageClient, params: PreviewParams): Promise<PreviewResult> {
  return request<PreviewResult>(client, previewRequest, params);
}

/** Asks the server for a template, its dates reckoned and its fields filled in. */
export function requestTemplate(client: BaseLanguageClient, params: TemplateParams): Promise<TemplateResult> {
  return request<TemplateResult>(client, templateRequest, params);
}

/** Asks what a settings file is to say so that words are known. */
export function requestTeaching(client: BaseLanguageClient, params: TeachParams): Promise<TeachResult> {
  return request<TeachResult>(client, teachRequest, params);
}

/** Asks for the templates of the house’s own; none when the server gives no answer, for the others are there all the same. */
export function requestHouseTemplates(client: BaseLanguageClient, params: HouseTemplatesParams): Promise<readonly HouseTemplate[]> {
  return request<readonly HouseTemplate[]>(client, houseTemplatesRequest, params).catch(() => []);
}

/** Asks which findings comments hide. */
export function requestIgnored(client: BaseLanguageClient, params: IgnoredParams): Promise<readonly IgnoredFinding[]> {
  return request<readonly IgnoredFinding[]>(client, ignoredRequest, params);
}

/** Asks for every setting in force and where it comes from. */
export function requestSettingsInForce(client: BaseLanguageClient, params: SettingsInForceParams): Promise<readonly SettingInForce[]> {
  return request<readonly SettingInForce[]>(client, settingsInForceRequest, params);
}

/** Asks the server what the client asks in the thread of a document. */
export function requestQuestions(client: BaseLanguageClient, params: QuestionsParams): Promise<QuestionsResult> {
  return request<QuestionsResult>(client, questionsRequest, params);
}

/** Asks the server for a document as it leaves the editor. */
export function requestExport(client: BaseLanguageClient, params: ExportParams): Promise<ExportResult> {
  return request<ExportResult>(client, exportRequest, params);
}

/** Asks the server for the draft of a reply; null when the text holds no mail to answer. */
export function requestReply(client: BaseLanguageClient, params: ReplyParams): Promise<ReplyResult | null> {
  return client.sendRequest<ReplyResult | null>(replyRequest, params);
}

const partialClients = new ProgressType<ClientsResult>();
let asked = 0;

/** Asks how things stand with each client. Until all is read, tells how far it is, and what is known so far. */
export async function requestClients(
  client: BaseLanguageClient,
  stop: CancellationToken,
  { onProgress, onPartial }: { readonly onProgress: (message: string) => void; readonly onPartial: (result: ClientsResult) => void },
): Promise<ClientsResult> {
  const [workDoneToken, partialResultToken] = [`clients ${++asked}`, `clients so far ${asked}`];
  const listening = [
    client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'report' && value.message !== undefined) onProgress(value.message);
    }),
    client.onProgress(partialClients, partialResultToken, onPartial),
  ];
  try {
    return await client.sendRequest<ClientsResult>(clientsRequest, { workDoneToken, partialResultToken }, stop);
  } finally {
    for (const one of listening) one.dispose();
  }
}

/** Asks for the draft of a status update. */
export function requestStatusUpdate(client: BaseLanguageClient, params: StatusUpdateParams): Promise<StatusUpdateResult> {
  return request<StatusUpdateResult>(client, statusUpdateRequest, params);
}

/** The server answers with null what it knows nothing of, such as a document that has just been closed. */
async function request<Result>(
  client: BaseLanguageClient,
  method: string,
  params: CheckParams | ExportParams | HouseTemplatesParams | QuestionsParams | StatusUpdateParams | TemplateParams | TeachParams,
): Promise<Result> {
  const result = await client.sendRequest<Result | null>(method, params);
  if (result === null) throw new Error(`The server has nothing to answer to ${method}.`);
  return result;
}

/** What to tell the writer when a request came to nothing. What the server refuses on purpose it says in plain words itself. */
export function explainRefusal(error: unknown): string {
  if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed) return error.message;
  return 'Clear to Send gave no answer. Run “Clear to Send: Restart Server”, then try again.';
}
