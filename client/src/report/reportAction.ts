/** What a click in the report asks for. */
export type ReportAction =
  /** Make a repair; it holds only for the version of the document that the report is about. */
  | { readonly type: 'fix'; readonly version: number; readonly finding: number; readonly fix: number }
  /** Go to the words a finding is about. */
  | { readonly type: 'reveal'; readonly finding: number }
  /** Go to a question of the client. */
  | { readonly type: 'question'; readonly question: number }
  /** Go to our answer to a question. */
  | { readonly type: 'answer'; readonly question: number };

/** What the page of the report says: an action, or that it is there and waits for its content. */
export type PageMessage = ReportAction | { readonly type: 'ready' };

/** Reads what came out of the webview, or undefined if it is nothing we sent there. */
export function pageMessage(message: unknown): PageMessage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  if (message.type === 'ready') return { type: 'ready' };
  if (message.type === 'question' || message.type === 'answer') {
    const question = numberIn(message, 'question');
    return question === undefined ? undefined : { type: message.type, question };
  }
  const finding = numberIn(message, 'finding');
  if (finding === undefined) return undefined;
  if (message.type === 'reveal') return { type: 'reveal', finding };
  const fix = numberIn(message, 'fix');
  const version = numberIn(message, 'version');
  if (message.type !== 'fix' || fix === undefined || version === undefined) return undefined;
  return { type: 'fix', version, finding, fix };
}

function numberIn(message: object, key: string): number | undefined {
  const value: unknown = Reflect.get(message, key);
  return typeof value === 'number' ? value : undefined;
}
