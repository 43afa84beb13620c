/**
 * What client and server say to each other beyond the language server protocol.
 * Positions are LSP positions: lines and UTF-16 characters from 0, ends exclusive.
 */
import type { Range } from 'vscode-languageserver-types';

import type { Mail } from './mail/mail';
import type { ClientStory } from './overtime/story';

export type DocumentKind = 'email' | 'quote' | 'proposal';
export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Summary = Readonly<Record<Severity, number>>;

/** How strict to be with a document that is on its way out: whether errors have to be repaired or kept with a reason, or only looked at. */
export const sendGates = ['strict', 'standard', 'off'] as const;
export type SendGate = (typeof sendGates)[number];

/** The names of settings files; in a folder with several the first counts. */
export const settingsFileNames = ['.clear-to-send.yaml', '.clear-to-send.yml', '.clear-to-send.json'] as const;

/** A request: check this document, or a part of it, whatever its kind. Until it is closed, the document stays checked. */
export const checkRequest = 'clearToSend/check';

export interface CheckParams {
  readonly uri: string;
  /** Check only this part, as if it were a document of its own. */
  readonly selection?: Range;
}

/** What a check found; `findings` are in the order of importance, then of place. */
export interface CheckResult {
  readonly uri: string;
  readonly version: number;
  readonly kind: DocumentKind;
  readonly findings: readonly ReportedFinding[];
  readonly summary: Summary;
  /** What the client asks in the thread; empty for a part of a document. */
  readonly questions: readonly ClientQuestion[];
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The rule's reason: why the client is worse off. */
  readonly why: string;
  /** The words meant, as written. */
  readonly text: string;
  readonly range: Range;
  readonly fixes: readonly ReportedFix[];
  /** For an error: stays the same while it is the same finding in the same words, wherever these words move. */
  readonly key?: string;
}

/** A request: what there is to know of a document before it leaves. Nothing is left out for how or when the writer wants findings shown. */
export const sendCheckRequest = 'clearToSend/sendCheck';

export interface SendCheckParams {
  readonly uri: string;
}

export interface SendCheckResult {
  readonly uri: string;
  readonly version: number;
  readonly gate: SendGate;
  /** What would be embarrassing, by place; empty when the gate is off. */
  readonly errors: readonly ReportedFinding[];
  /** Everything that was found; only zeros when the gate is off. */
  readonly summary: Summary;
}

export interface ReportedFix {
  readonly title: string;
  /** True when the fix keeps the meaning and needs no decision of the writer. */
  readonly safe: boolean;
  readonly edits: readonly ReportedEdit[];
  /** Set when the fix is to accept a word from now on; then there are no edits. */
  readonly accept?: AcceptedWord;
  /** Set when the fix is to look at another place of the document; then there are no edits. */
  readonly goTo?: Range;
}

/** A word that the rule is to let through from now on; the editor keeps it in a settings file, or in its own settings. */
export interface AcceptedWord {
  readonly rule: string;
  readonly word: string;
  /** Who knows it: the client, when nothing is said. */
  readonly scope?: 'client' | 'project' | 'user';
}

/** The editor's command that keeps an `AcceptedWord`; offered only to an editor that names it in its initialization options. */
export const acceptWordCommand = 'clearToSend.acceptWord';

/** The editor's command that shows a range of a document, given its URI and an LSP range; offered as `acceptWordCommand` is. */
export const goToCommand = 'clearToSend.goTo';

/** What an editor may say when it starts the server. */
export interface InitializationOptions {
  /** Commands of the editor's side that code actions may name. */
  readonly commands?: readonly string[];
  /** True when the editor answers `readFolderRequest`, `readTemplatesRequest`, `listFolderRequest` and `fileSizeRequest`. */
  readonly readsFolders?: boolean;
  /** True when the editor says by `leftNotification` that the writer has left a sentence. */
  readonly tellsCaret?: boolean;
}

export interface ReportedEdit {
  readonly range: Range;
  readonly newText: string;
  /** True when `newText` is a snippet with tab stops. */
  readonly snippet?: boolean;
}

/** A request: a document as the client sees it, with what is marked in it; takes any Markdown, as an e-mail unless it is something else. */
export const previewRequest = 'clearToSend/preview';

export interface PreviewParams {
  readonly uri: string;
}

export interface PreviewResult {
  readonly uri: string;
  readonly version: number;
  readonly kind: DocumentKind;
  /** How many lines the document has. */
  readonly lines: number;
  /** Of an e-mail. */
  readonly header?: PreviewHeader;
  /** The client’s page without its head; each block says by `data-line` in which line it begins, counted from 0. */
  readonly html: string;
  /** CSS: the printed look of a quote or a proposal. */
  readonly style?: string;
  /** What cannot go out as written, in whole sentences. */
  readonly problems: readonly string[];
  /** What is to be marked, by place. */
  readonly marks: readonly PreviewMark[];
  /** Everything that was found; absent for what nobody asked to check. */
  readonly summary?: Summary;
}

/** What a mail program shows above the words. */
export interface PreviewHeader {
  readonly from: PreviewField;
  readonly to: PreviewField;
  readonly cc: PreviewField;
  readonly subject: PreviewField;
  /** As YYYY-MM-DD. */
  readonly date: PreviewField;
  readonly attachments: PreviewField & { readonly files: readonly PreviewAttachment[] };
}

export interface PreviewField {
  /** Empty when nothing is said. */
  readonly values: readonly string[];
  /** The line it is written in, counted from 0; absent when it is not. */
  readonly line?: number;
}

export interface PreviewAttachment {
  readonly name: string;
  /** Absent when the file is not there or nobody can look. */
  readonly bytes?: number;
}

export interface PreviewMark {
  readonly severity: Severity;
  readonly message: string;
  /** The words meant, as written; empty when something is missing. */
  readonly text: string;
  readonly range: Range;
}

/** A notification from the server after each check; `kind` is null for what is no client document. */
export const checkedNotification = 'clearToSend/checked';

export interface CheckedParams {
  readonly uri: string;
  readonly version: number;
  readonly kind: DocumentKind | null;
  readonly summary: Summary;
  /** The sentence in which nothing is marked before the writer finishes or leaves it, when something would be. */
  readonly quiet?: Range;
}

/** A request: what the client asks in the thread that a document answers, and what answers it. */
export const questionsRequest = 'clearToSend/questions';

export interface QuestionsParams {
  readonly uri: string;
}

export interface QuestionsResult {
  readonly uri: string;
  readonly version: number;
  /** In the client's order. */
  readonly questions: readonly ClientQuestion[];
}

export interface ClientQuestion {
  /** A request is something to be done rather than to be told. */
  readonly type: 'question' | 'request';
  /** The client's words on one line. */
  readonly text: string;
  readonly range: Range;
  /** Where our words answer it; absent while it is open. */
  readonly answer?: Range;
}

/** The editor's command that shows the client's questions; code lenses name it only for an editor that offers it in its initialization options. */
export const showQuestionsCommand = 'clearToSend.showQuestions';

/** A request: the draft of a reply to a mail; null when there is nothing to reply to. */
export const replyRequest = 'clearToSend/reply';

export interface ReplyParams {
  /** The mail to answer, read from its source. */
  readonly mail?: Mail;
  /** Or a text that holds the mail: one that was copied, or a document that quotes it. */
  readonly text?: string;
  /** The document that the text comes from, whose settings count. */
  readonly uri?: string;
}

export interface ReplyResult {
  /** In snippet syntax, with a tab stop for each thing left to the writer. */
  readonly snippet: string;
  /** What the writer needs to know, such as what of the mail could not be read; whole sentences. */
  readonly problems: readonly string[];
}

/** A request: the text of a template in snippet syntax, its dates reckoned and its fields filled in as far as they are known. */
export const templateRequest = 'clearToSend/template';

export interface TemplateParams {
  /** The template's name, its key in `snippets/*.json`. */
  readonly name: string;
  /** The document it goes into, whose names and dates are used; absent for a new document. */
  readonly uri?: string;
  /** True when the template becomes a document of its own and needs a header. */
  readonly standalone?: boolean;
}

export interface TemplateResult {
  readonly snippet: string;
  /** The same with every unfilled field written out as “[label]”, for a preview. */
  readonly preview: string;
}

/** A request from the server to the editor: the settings files of a folder that the server cannot read itself. */
export const readFolderRequest = 'clearToSend/readFolder';

export interface ReadFolderParams {
  readonly uri: string;
}

/** The files that there are; `error` says why one has no text. */
export type ReadFolderResult = readonly { readonly name: string; readonly text: string; readonly error?: string }[];

/** A request: the findings that comments in a document hide, by place; takes the document's URI. */
export const ignoredRequest = 'clearToSend/ignored';

export interface IgnoredParams {
  readonly uri: string;
}

export interface IgnoredFinding {
  readonly rule: string;
  readonly message: string;
  /** The words meant, as written. */
  readonly text: string;
  readonly range: Range;
  /** Why it is ignored, as the writer put it. */
  readonly reason?: string;
  /** The edit that brings the finding back. */
  readonly restore: ReportedEdit;
}

/** A notification from the editor: the writer has left the sentence that the last `checkedNotification` called quiet. */
export const leftNotification = 'clearToSend/left';

export interface LeftParams {
  readonly uri: string;
}

/** A request: what a settings file is to say so that a word is known from now on. Nothing is written by the server. */
export const teachRequest = 'clearToSend/teach';

export interface TeachParams {
  readonly uri: string;
  readonly words: readonly string[];
  /** Whose word it is: the client's, whose settings are nearest, or everybody's, whose settings are topmost. */
  readonly scope: 'client' | 'project';
}

export interface TeachResult {
  /** The settings file to write. */
  readonly file: string;
  /** Its text now; `undefined` when there is no such file yet. */
  readonly before?: string;
  /** Its text with the words; `undefined` when it cannot be changed, for its lines cannot be read. */
  readonly after?: string;
  /** Whom the file is about, such as “Acme”. */
  readonly client?: string;
}

/** A request: every setting in force for a document and where it comes from. */
export const settingsInForceRequest = 'clearToSend/settingsInForce';

export interface SettingsInForceParams {
  readonly uri: string;
}

/** One value; in the order of the documentation. */
export interface SettingInForce {
  /** As in a settings file: “rules.jargon.severity”. */
  readonly name: string;
  readonly value: string;
  /** The settings files that say something of it, the nearest first. */
  readonly files: readonly { readonly uri: string; readonly line: number }[];
  /** Who has the last word besides these files. */
  readonly from: 'file' | 'editor' | 'preset' | 'default';
}

/** A request: the templates of the house’s own for a document. A `templateRequest` with the `id` as its name gives the text. */
export const houseTemplatesRequest = 'clearToSend/houseTemplates';

export interface HouseTemplatesParams {
  /** The document; absent for a new one. */
  readonly uri?: string;
}

export interface HouseTemplate {
  /** The address of its file. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kind: DocumentKind | 'part';
}

/** A request from the server to the editor: the Markdown files of a folder that the server cannot read itself. */
export const readTemplatesRequest = 'clearToSend/readTemplates';

export type ReadTemplatesResult = readonly { readonly uri: string; readonly text: string }[];

/** A request from the server to the editor: what is in a folder that the server cannot read itself; null when there is no such folder. */
export const listFolderRequest = 'clearToSend/listFolder';

export interface ListFolderResult {
  /** The names of the folders and files in it. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
  /** Its Markdown files, `text` cut to `headLength`. */
  readonly documents: readonly { readonly name: string; readonly text: string }[];
  /** Its settings files, the one that counts first. */
  readonly settings: ReadFolderResult;
}

/** As much of a document as tells whom it is for, in UTF-16 code units. */
export const headLength = 4000;

/** The most documents of a folder that are looked at. */
export const mostDocuments = 12;

/** A request from the server to the editor: how long a file is, in bytes; null when there is none. Takes the file's URI. */
export const fileSizeRequest = 'clearToSend/fileSize';

export interface FileSizeParams {
  readonly uri: string;
}

/** A request: a document as it leaves the editor. Nothing is written by the server. */
export const exportRequest = 'clearToSend/export';

/** The mail to copy; a draft for mail programs; an address that opens one; a page for the printer. */
export type ExportTarget = 'mail' | 'eml' | 'mailto' | 'proposal';

export interface ExportParams {
  readonly uri: string;
  readonly to: ExportTarget;
}

export interface ExportResult {
  /** A name for the file, without a folder; empty for `mailto`. */
  readonly fileName: string;
  /** HTML for `mail` (a part of a page) and `proposal` (a page), the source of the draft, in ASCII, for `eml`; empty for `mailto` and when something was refused. */
  readonly content: string;
  /** The plain text, for `mail` and `mailto`. */
  readonly text?: string;
  /** For `mailto`; absent when the mail does not fit into an address. */
  readonly address?: string;
  /** What did not go out as written, in whole sentences for the writer. */
  readonly problems: readonly string[];
  /** Why nothing goes out, likewise; empty when all is well. */
  readonly refused: readonly string[];
}

/** A request from the server to the editor: a file that goes out with a document, which the server cannot read itself. */
export const readFileRequest = 'clearToSend/readFile';

export interface ReadFileParams {
  /** The document, or the settings file, that names the file. */
  readonly uri: string;
  /** As seen from the folder of `uri`. */
  readonly name: string;
}

/** Why a file cannot go out: there is none, it lies outside of the open folders, it cannot be read, or it is too large. */
export type FileProblem = 'missing' | 'outside' | 'unreadable' | 'large';

/** The bytes in base64, or why there are none. */
export type ReadFileResult = { readonly data: string } | { readonly problem: FileProblem };

/** No mail program takes a mail with a larger file, in bytes. */
export const longestFile = 50 * 1024 * 1024;

/** A request from the server to the editor: the Markdown files in a folder and below it, which the server cannot read itself; takes the folder's URI. */
export const listFilesRequest = 'clearToSend/listFiles';

/** `stamp` differs whenever the file has changed. */
export type ListFilesResult = readonly { readonly uri: string; readonly stamp: string }[];

/** A request from the server to the editor: the texts of files that the server cannot read itself. */
export const readFilesRequest = 'clearToSend/readFiles';

export interface ReadFilesParams {
  readonly uris: readonly string[];
}

/** In the order of the URIs; null for a file that cannot be read. */
export type ReadFilesResult = readonly (string | null)[];

/**
 * A request: how things stand with each client of the workspace. As the language server protocol has it, it tells its progress
 * under `workDoneToken`, what is known so far under `partialResultToken`, each time as a whole result, and can be cancelled.
 */
export const clientsRequest = 'clearToSend/clients';

export interface ClientsParams {
  readonly workDoneToken?: string | number;
  readonly partialResultToken?: string | number;
}

export interface ClientsResult {
  /** The day that was taken for today, YYYY-MM-DD. */
  readonly today: string;
  /** Those first who need us most. */
  readonly clients: readonly ClientStory[];
}

/** A request: the draft of a status update to a client, in snippet syntax; null when there is no such client. */
export const statusUpdateRequest = 'clearToSend/statusUpdate';

export interface StatusUpdateParams {
  /** The client’s `id`. */
  readonly client: string;
}

export interface StatusUpdateResult {
  readonly snippet: string;
  /** A document of the client, in whose folder the draft belongs. */
  readonly beside?: string;
}
