/** Knows where somebody is writing, so that nothing is marked in a sentence before it is finished. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Check } from './check';
import type { Report } from './lint';
import type { Shown } from './shownFindings';
import type { TextRange } from './text/range';

/** How long nobody has to type before it may be said what is missing in the document, in milliseconds. */
export const pause = 1500;

interface State {
  /** Where the last typed character ends; `undefined` when the writer has left the sentence. */
  at: number | undefined;
  busy: boolean;
  /** The rules about the whole document of which something was shown last. */
  shown: ReadonlySet<string>;
}

export class Typing {
  readonly #states = new Map<string, State>();

  /** Takes note of an edit, before it is made in `document`. */
  edited(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): void {
    const state = this.#stateOf(document.uri);
    const [only] = changes;
    const typed = changes.length === 1 && only && 'range' in only && isTyped(only.text) ? only : undefined;
    state.at = typed && document.offsetAt(typed.range.start) + typed.text.length;
    state.busy = typed !== undefined;
  }

  /** The writer's cursor is elsewhere. */
  left(uri: string): void {
    const state = this.#states.get(uri);
    if (state) state.at = undefined;
  }

  /** The writer has not typed for a while; true when that is news. */
  paused(uri: string): boolean {
    const state = this.#states.get(uri);
    const wasBusy = state?.busy === true;
    if (state) state.busy = false;
    return wasBusy;
  }

  close(uri: string): void {
    this.#states.delete(uri);
  }

  shown(uri: string, { reports, document }: Check): Shown {
    const state = this.#states.get(uri);
    if (!state) return { reports, quiet: undefined, waits: false };
    const quiet = state.at === undefined ? undefined : unfinishedSentence(document.blocks, state.at);
    const isHeld = ({ rule }: Report): boolean => state.busy && rule.waits === true && !state.shown.has(rule.id);
    const isQuiet = ({ rule, range }: Report): boolean => quiet !== undefined && rule.waits !== true && range.start < quiet.end && quiet.start < range.end;
    const kept = reports.filter((report) => !isHeld(report) && !isQuiet(report));
    state.shown = new Set(kept.filter(({ rule }) => rule.waits).map(({ rule }) => rule.id));
    return { reports: kept, quiet: reports.some(isQuiet) ? quiet : undefined, waits: reports.some(isHeld) };
  }

  #stateOf(uri: string): State {
    let state = this.#states.get(uri);
    if (!state) this.#states.set(uri, (state = { at: undefined, busy: false, shown: new Set() }));
    return state;
  }
}

/** A character, a word that was completed, or one that was deleted; what is pasted or written by a command is more. */
const isTyped = (text: string): boolean => text.length <= 40 && /^\s?\S*\s?$/.test(text);

const finished = /[.!?…:;]["'”’»)\]*_]*$/;

function unfinishedSentence(blocks: Check['document']['blocks'], at: number): TextRange | undefined {
  const block = blocks.findLast(({ start }) => start <= at);
  if (!block || at > block.end + 1) return undefined;
  const placed = block.prose.sentences.findLast(({ start }) => block.start + start <= at);
  if (!placed) return undefined;
  const start = block.start + placed.start;
  const end = start + placed.sentence.text.length;
  // Behind the last sentence of a block there is room for its blanks; behind any other the next one has begun.
  return finished.test(placed.sentence.text) ? undefined : { start, end };
}
