/**
 * Run in every frame of a page, this makes sure that the browser lets a webview copy only right after a click in it. Whether
 * a browser does that otherwise depends on how long ago the last key was pressed, and with it on how fast the machine is.
 */
export const asking = `
  const isWebview = parent !== self;
  const { execCommand } = Document.prototype;
  Document.prototype.execCommand = function (...all) { return (!isWebview || self.event?.type === 'click') && execCommand.apply(this, all); };
  if (isWebview) Clipboard.prototype.write = () => Promise.reject(new DOMException('asked without a click', 'NotAllowedError'));
`;
