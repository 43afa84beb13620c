/** The findings in the margin: each beside the words that it is about. */
import { placesOf } from '../src/preview/placing';
import type { Sheet } from './sheet';
import { rangeOf } from './words';

/** How far apart two marks are at least, and the space on either side of them, in pixels. */
const size = 22;
const space = 8;
/** Of a mark itself. */
const height = 18;
const mostColumns = 3;

/** What a browser has that can mark words without changing the page. */
declare class Highlight {
  constructor(...ranges: Range[]);
}
const highlights = (CSS as unknown as { readonly highlights?: Map<string, Highlight> }).highlights;

export class Marks {
  readonly #list: HTMLElement;
  readonly #sheet: Sheet;

  constructor(list: HTMLElement, sheet: Sheet) {
    this.#list = list;
    this.#sheet = sheet;
    const light = ({ target }: Event): void => this.#light(target);
    const unlight = (): void => void highlights?.delete('meant');
    list.addEventListener('pointerover', light);
    list.addEventListener('focusin', light);
    list.addEventListener('pointerout', unlight);
    list.addEventListener('focusout', unlight);
    // What a mark says covers words; the key that closes things closes it until the next one is reached.
    list.addEventListener('keydown', ({ key }) => list.classList.toggle('closed', key === 'Escape'));
    list.addEventListener('focusin', () => list.classList.remove('closed'));
  }

  show(html: string): void {
    if (this.#list.innerHTML === html) return;
    const focused = document.activeElement?.closest('li');
    const place = focused ? this.#items.indexOf(focused) : -1;
    this.#list.innerHTML = html;
    this.#list.hidden = html === '';
    this.#items[Math.min(place, this.#items.length - 1)]?.querySelector('button')?.focus();
  }

  /** Puts each mark beside its words; those of one line stand side by side, as far as there is room for it. */
  place(): void {
    const used = this.#placeOnce();
    // With more columns the page is narrower, and so its lines are others.
    if (this.#useColumns(used)) this.#placeOnce();
  }

  /** Says how many columns it took. */
  #placeOnce(): number {
    const from = this.#list.getBoundingClientRect().top;
    const tops = this.#items.map((item) => this.#topOf(item) - from);
    const places = placesOf(tops, size, mostColumns);
    this.#items.forEach((item, index) => {
      const { top, column } = places[index]!;
      item.style.top = `${top}px`;
      item.style.right = `${column * size + space}px`;
    });
    return Math.max(1, ...places.map(({ column }) => column + 1));
  }

  /** True when it makes a difference. */
  #useColumns(columns: number): boolean {
    const width = `${columns * size + 2 * space}px`;
    const { style } = this.#list.parentElement!;
    if (style.getPropertyValue('--margin') === width) return false;
    style.setProperty('--margin', width);
    return true;
  }

  get #items(): readonly HTMLElement[] {
    return [...this.#list.children] as HTMLElement[];
  }

  #topOf(item: HTMLElement): number {
    const block = this.#sheet.blockOf(Number(item.dataset['line']));
    const range = document.createRange();
    range.selectNodeContents(block);
    // Beside the middle of the line, whatever else is as high in it.
    const line = (this.#wordsOf(item) ?? range).getClientRects()[0] ?? block.getBoundingClientRect();
    return line.top + (Math.min(line.height, size) - height) / 2;
  }

  #wordsOf(item: HTMLElement): Range | undefined {
    const { line, text } = item.dataset;
    const before = this.#items.slice(0, this.#items.indexOf(item)).filter(({ dataset }) => dataset['line'] === line && dataset['text'] === text);
    return rangeOf(text ?? '', this.#sheet.blockOf(Number(line)), before.length);
  }

  #light(target: EventTarget | null): void {
    const item = target instanceof Element ? target.closest('li') : undefined;
    const words = item && this.#wordsOf(item);
    if (words) highlights?.set('meant', new Highlight(words));
  }
}
