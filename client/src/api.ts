import type { Uri } from 'vscode';

import type { CheckedParams } from '../../server/src/protocol';
import type { Passage } from './gate/sendGate';
import type { PreviewAction } from './preview/previewAction';
import type { PreviewModel } from './preview/previewModel';
import type { ShownPage } from './preview/previewPanel';
import type { ClientsModel } from './clients/clientsModel';
import type { QuestionsModel } from './questions/questionsModel';
import type { ReportAction } from './report/reportAction';
import type { ReportModel } from './report/reportModel';
import type { StatusModel } from './statusModel';
import type { TimelineModel } from './timeline/timelineModel';

/** What `activate` returns. The end-to-end tests look through it at what a writer sees, since they cannot look into a webview. */
export interface ExtensionApi {
  /** What the report shows, or undefined while none is open. */
  report(): ReportModel | undefined;
  /** Does what a click in the report would do. */
  act(action: ReportAction): Promise<void>;
  /** What the status bar shows, or undefined while it shows nothing. */
  status(): StatusModel | undefined;
  /** What the server last said about a document. */
  checked(uri: Uri): CheckedParams | undefined;
  /** What the view “Client's Questions” shows. */
  questions(): QuestionsModel;
  /** Asks the gate for leave to send a document, as every way out of the editor does; undefined when it is not to leave. */
  pass(uri: Uri): Promise<Passage | undefined>;
  /** What the preview as the client sees it shows, and what its page said it shows last; undefined while none is open. */
  clientView(): { readonly model: PreviewModel; readonly shown: ShownPage | undefined } | undefined;
  /** Does what a click in that preview would do. */
  actInClientView(action: PreviewAction): Promise<void>;
  /** What the view “Clients” shows. */
  clients(): ClientsModel;
  /** What the timeline shows, or undefined while it is closed. */
  timeline(): TimelineModel | undefined;
  /** Does what a click on a mark of the timeline would do; both are counted from 0. */
  openMark(client: number, mark: number): Promise<void>;
  /** The text of the template preview, or undefined while none is open. */
  preview(): string | undefined;
}
