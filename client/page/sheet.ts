/** The sheet: the client's page, shut off from the styles of VS Code, as a mail program would show it. */
import { replaceChanged } from './replaceChanged';
import { sheetStyle } from './sheetStyle';

export interface SheetContent {
  /** What a mail program shows above the words. */
  readonly header: string;
  readonly html: string;
}

export class Sheet {
  readonly #head = document.createElement('header');
  readonly #body = document.createElement('div');

  constructor(readonly host: HTMLElement) {
    const root = host.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(sheetStyle);
    root.adoptedStyleSheets = [style];
    this.#body.className = 'body';
    root.append(this.#head, this.#body);
  }

  show({ header, html }: SheetContent): void {
    replaceChanged(this.#head, header);
    replaceChanged(this.#body, html);
  }

  /** The blocks that know their line in the source, those of the header first. */
  get blocks(): readonly HTMLElement[] {
    return [...linedIn(this.#head), ...linedIn(this.#body)];
  }

  /** Those of the words, whose lines go down the page. */
  get ownBlocks(): readonly HTMLElement[] {
    return linedIn(this.#body);
  }

  /** The block that shows a line of the source: a field of the header, else the last that begins in it or above it. */
  blockOf(line: number): HTMLElement {
    const field = linedIn(this.#head).find((element) => lineOf(element) === line);
    return field ?? linedIn(this.#body).findLast((element) => lineOf(element) <= line) ?? this.#head;
  }
}

/** Counted from 0. */
export const lineOf = (element: HTMLElement): number => Number(element.dataset['line']);

const linedIn = (element: Element): readonly HTMLElement[] => [...element.querySelectorAll<HTMLElement>('[data-line]')];
