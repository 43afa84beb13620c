import { join } from 'node:path';

import type { Box, FrameLocator, Locator, Page } from './playwright';

/** Works in the editor as a person does: with the keyboard, the mouse and a look at the screen. */
export class Person {
  readonly #page: Page;
  readonly #folder: string;

  /** `folder` is where the pictures go. */
  constructor(page: Page, folder: string) {
    this.#page = page;
    this.#folder = folder;
  }

  /** Opens a file by its name and waits until its findings are marked. */
  async open(name: string): Promise<void> {
    await this.#press('Control+P');
    await this.#chooseFirst(name);
    await this.#page.locator('.tab.active').filter({ hasText: name }).first().waitFor();
    await this.#page.locator('[class*="squiggly-"]').first().waitFor();
  }

  /** Runs a command from the palette by its name. */
  async run(command: string): Promise<void> {
    await this.#press('F1');
    await this.#chooseFirst(command);
  }

  async press(key: string): Promise<void> {
    await this.#press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Waits until something is to be seen. */
  async see(selector: string, text?: string | RegExp): Promise<Locator> {
    const all = this.#page.locator(selector);
    const found = (text === undefined ? all : all.filter({ hasText: text })).first();
    await found.waitFor();
    return found;
  }

  /** Waits until something in the report is to be seen. */
  async seeInReport(selector: string): Promise<Locator> {
    const found = this.report.locator(selector).first();
    await found.waitFor();
    return found;
  }

  /** The page inside the webview, which is a frame in a frame. */
  get report(): FrameLocator {
    return this.#page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Puts the mouse on the marked words of the first finding of this severity. */
  async pointAt(severity: 'error' | 'warning' | 'info' | 'hint', nth = 0): Promise<void> {
    const { x, y } = await this.#middleOf(this.#marks(severity).nth(nth));
    await this.#page.mouse.move(x, y);
  }

  async clickOn(severity: 'error' | 'warning' | 'info' | 'hint', nth = 0): Promise<void> {
    const { x, y } = await this.#middleOf(this.#marks(severity).nth(nth));
    await this.#page.mouse.click(x, y);
  }

  /** Saves what is on the screen, or a part of it. */
  async picture(name: string, clip?: Box): Promise<void> {
    await this.#page.screenshot({ path: join(this.#folder, `${name}.png`), ...(clip && { clip }) });
  }

  async #press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Types into the list that has just opened and takes its first entry. */
  async #chooseFirst(text: string): Promise<void> {
    await this.see('.quick-input-widget');
    await this.#page.keyboard.type(text);
    await this.see('.quick-input-list .monaco-list-row.focused', text);
    await this.#press('Enter');
  }

  #marks(severity: string): Locator {
    return this.#page.locator(`.view-overlays .squiggly-${severity}`);
  }

  async #middleOf(locator: Locator): Promise<{ x: number; y: number }> {
    await locator.waitFor();
    const box = await locator.boundingBox();
    if (!box) throw new Error('The marked words are not on the screen.');
    // The mark is the line under the words; the words are a little above it.
    return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 8) };
  }
}
