/** The sheet: the client's page, shut off from the styles of VS Code, as a mail program would show it or a printer print it. */
import { replaceChanged } from './replaceChanged';
import { mailStyle } from './mailStyle';

export interface SheetContent {
  /** What a mail program shows above the words; empty for what is printed. */
  readonly header: string;
  readonly html: string;
  /** CSS: the printed look; a mail is without. */
  readonly style?: string;
}

export class Sheet {
  readonly #head = document.createElement('header');
  /** A page in the page, since the printed look is that of a page. */
  readonly #html = document.createElement('html');
  readonly #body = document.createElement('body');
  readonly #style = new CSSStyleSheet();
  #written: string | undefined;

  constructor(readonly host: HTMLElement) {
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [this.#style];
    this.#html.append(this.#body);
    root.append(this.#head, this.#html);
  }

  show({ header, html, style }: SheetContent): void {
    const css = style === undefined ? mailStyle : printStyle(style);
    if (css !== this.#written) this.#style.replaceSync(css);
    this.#written = css;
    this.#head.hidden = header === '';
    replaceChanged(this.#head, header);
    replaceChanged(this.#body, html);
  }

  /** The blocks of the words, whose lines go down the page. */
  get blocks(): readonly HTMLElement[] {
    return linedIn(this.#body);
  }

  /** The block that shows a line of the source: a field of the header, else the last that begins in it or above it. */
  blockOf(line: number): Element {
    const field = linedIn(this.#head).find((element) => lineOf(element) === line);
    return field ?? linedIn(this.#body).findLast((element) => lineOf(element) <= line) ?? (this.#head.hidden ? this.#body : this.#head);
  }
}

/** Counted from 0. */
export const lineOf = (element: HTMLElement): number => Number(element.dataset['line']);

const linedIn = (element: Element): readonly HTMLElement[] => [...element.querySelectorAll<HTMLElement>('[data-line]')];

/** A narrow page is one in a narrow sheet, not in a narrow window. */
const printStyle = (style: string): string => `:host { all: initial; display: block; container-type: inline-size; background: #ffffff; }\n[hidden] { display: none !important; }\nhtml, body { display: block; }\n${style.replaceAll('@media (max-width', '@container (max-width')}`;
