/** What an editor shows of each document, and when: as the settings say, and not in a sentence that is being written. */
import type { Check } from './check';
import type { Report } from './lint';
import type { Settings } from './settings';
import type { TextRange } from './text/range';
import { Typing } from './typing';

/** A version of a document. */
export interface Version {
  readonly uri: string;
  readonly version: number;
}

export interface Shown {
  readonly reports: readonly Report[];
  /** The sentence in which nothing is shown before it is finished or left. */
  readonly quiet: TextRange | undefined;
  /** True when something waits for the writer to pause. */
  readonly waits: boolean;
}

export class ShownFindings {
  readonly typing = new Typing();
  /** The versions that writers saved, opened or asked about. */
  readonly #due = new Map<string, number>();
  readonly #asked = new Set<string>();

  opened({ uri, version }: Version): void {
    this.#due.set(uri, version);
  }

  saved({ uri, version }: Version): void {
    this.#due.set(uri, version);
  }

  asked({ uri, version }: Version): void {
    this.#due.set(uri, version);
    this.#asked.add(uri);
  }

  closed(uri: string): void {
    this.#due.delete(uri);
    this.#asked.delete(uri);
    this.typing.close(uri);
  }

  /** False when what was shown last stays as it is. */
  isDue({ uri, version }: Version, { run }: Settings): boolean {
    return run === 'onType' || (this.#due.get(uri) === version && (run === 'onSave' || this.#asked.has(uri)));
  }

  of(uri: string, check: Check, { focus }: Settings): Shown {
    const shown = this.typing.shown(uri, check);
    return focus ? { ...shown, reports: shown.reports.filter(({ severity }) => severity === 'error') } : shown;
  }
}
