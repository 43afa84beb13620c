/** What leaves the editor: a document as the client sees it. */
export { mailHtml, type ClientHtml, type HtmlOptions } from './mailHtml';
export { plainText } from './plainText';
