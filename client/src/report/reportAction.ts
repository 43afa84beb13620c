/** What a click in the report asks for. */
export type ReportAction =
  /** Make a repair; it holds only for the version of the document that the report is about. */
  | { readonly type: 'fix'; readonly version: number; readonly finding: number; readonly fix: number }
  /** Send what a finding is about all the same; the writer is asked for the reason unless it is given. Holds only for its version. */
  | { readonly type: 'waive'; readonly version: number; readonly finding: number; readonly reason?: string }
  /** Ask about a finding again that was to be sent all the same. */
  | { readonly type: 'takeBack'; readonly version: number; readonly finding: number }
  /** Go to the words a finding is about. */
  | { readonly type: 'reveal'; readonly finding: number }
  /** Show the document as the client sees it. */
  | { readonly type: 'preview' }
  /** Go to a question of the client. */
  | { readonly type: 'question'; readonly question: number }
  /** Go to our answer to a question. */
  | { readonly type: 'answer'; readonly question: number };

/** What the page of the report says: an action, or that it is there and waits for its content. */
export type PageMessage = ReportAction | { readonly type: 'ready' };

/** Reads what came out of the webview, or undefined if it is nothing we sent there. */
export function pageMessage(message: unknown): PageMessage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  if (message.type === 'ready' || message.type === 'preview') return { type: message.type };
  if (message.type === 'question' || message.type === 'answer') {
    const question = numberIn(message, 'question');
    return question === undefined ? undefined : { type: message.type, question };
  }
  const finding = numberIn(message, 'finding');
  if (finding === undefined) return undefined;
  if (message.type === 'reveal') return { type: 'reveal', finding };
  const version = numberIn(message, 'version');
  if (version !== undefined && (message.type === 'waive' || message.type === 'takeBack')) return { type: message.type, version, finding };
  const fix = numberIn(message, 'fix');
  if (message.type !== 'fix' || fix === undefined || version === undefined) return undefined;
  return { type: 'fix', version, finding, fix };
}

function numberIn(message: object, key: string): number | undefined {
  const value: unknown = Reflect.get(message, key);
  return typeof value === 'number' ? value : undefined;
}
