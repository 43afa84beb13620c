/** What is done in the preview. */
export type PreviewAction =
  /** Go to what a mark is about. */
  | { readonly type: 'reveal'; readonly version: number; readonly mark: number }
  /** Go to a line of the source, counted from 0. */
  | { readonly type: 'line'; readonly line: number }
  /** The writer has scrolled to this line; a fraction is a place within it. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** Open the report. */
  | { readonly type: 'report' };

/** What the page of the preview says: an action, that it is there and waits for its content, or which version it shows. */
export type PreviewMessage = PreviewAction | { readonly type: 'ready' } | { readonly type: 'shown'; readonly version: number; readonly marks: number };

/** Reads what came out of the webview, or undefined if it is nothing we sent there. */
export function previewMessage(message: unknown): PreviewMessage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const number = (key: string): number => {
    const value: unknown = Reflect.get(message, key);
    return typeof value === 'number' && value >= 0 ? value : Number.NaN;
  };
  const read = messageOf(message.type, number);
  return read && Object.values(read).every((value) => !Number.isNaN(value)) ? read : undefined;
}

function messageOf(type: unknown, number: (key: string) => number): PreviewMessage | undefined {
  switch (type) {
    case 'ready':
    case 'report':
      return { type };
    case 'reveal':
      return { type, version: number('version'), mark: number('mark') };
    case 'line':
    case 'scrolled':
      return { type, line: number('line') };
    case 'shown':
      return { type, version: number('version'), marks: number('marks') };
    default:
      return undefined;
  }
}
