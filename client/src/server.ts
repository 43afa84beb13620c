import { LSPErrorCodes, ResponseError, type BaseLanguageClient } from 'vscode-languageclient';

import {
  checkRequest,
  questionsRequest,
  replyRequest,
  templateRequest,
  type CheckParams,
  type CheckResult,
  type QuestionsParams,
  type QuestionsResult,
  type ReplyParams,
  type ReplyResult,
  type TemplateParams,
  type TemplateResult,
} from '../../server/src/protocol';

/** Asks the server to check a document or a part of it. */
export function requestCheck(client: BaseLanguageClient, params: CheckParams): Promise<CheckResult> {
  return request<CheckResult>(client, checkRequest, params);
}

/** Asks the server for a template, its dates reckoned and its fields filled in. */
export function requestTemplate(client: BaseLanguageClient, params: TemplateParams): Promise<TemplateResult> {
  return request<TemplateResult>(client, templateRequest, params);
}

/** Asks the server what the client asks in the thread of a document. */
export function requestQuestions(client: BaseLanguageClient, params: QuestionsParams): Promise<QuestionsResult> {
  return request<QuestionsResult>(client, questionsRequest, params);
}

/** Asks the server for the draft of a reply; null when the text holds no mail to answer. */
export function requestReply(client: BaseLanguageClient, params: ReplyParams): Promise<ReplyResult | null> {
  return client.sendRequest<ReplyResult | null>(replyRequest, params);
}

/** The server answers with null what it knows nothing of, such as a document that has just been closed. */
async function request<Result>(client: BaseLanguageClient, method: string, params: CheckParams | QuestionsParams | TemplateParams): Promise<Result> {
  const result = await client.sendRequest<Result | null>(method, params);
  if (result === null) throw new Error(`The server has nothing to answer to ${method}.`);
  return result;
}

/** What to tell the writer when a request came to nothing. What the server refuses on purpose it says in plain words itself. */
export function explainRefusal(error: unknown): string {
  if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed) return error.message;
  return 'Clear to Send gave no answer. Run “Clear to Send: Restart Server”, then try again.';
}
