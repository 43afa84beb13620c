/** What leaves the editor: a document as the client sees it. */
export { exportDocument, mailPage, type ExportRequest } from './exportDocument';
export type { FileRead, ReadFile } from './files';
export { mailHtml, type ClientHtml, type HtmlOptions } from './mailHtml';
export { plainText } from './plainText';
