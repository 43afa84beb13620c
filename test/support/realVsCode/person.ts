import { join } from 'node:path';

import { eventually } from '../eventually';
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

  /** Opens a file from the Explorer and waits until its findings are marked. */
  async open(name: string): Promise<void> {
    await (await this.see('.explorer-folders-view .monaco-list-row', name)).click();
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

  /** Waits until something is not to be seen any more. */
  async seeGone(selector: string, text: string): Promise<void> {
    await this.#page.locator(selector).filter({ hasText: text }).first().waitFor({ state: 'hidden' });
  }

  /** Waits until something in the report or the preview, whichever is open, is to be seen. */
  async seeInPanel(selector: string, text?: string | RegExp): Promise<Locator> {
    const all = this.panel.locator(selector);
    const found = (text === undefined ? all : all.filter({ hasText: text })).first();
    await found.waitFor();
    return found;
  }

  /** Closes the side bars, which only take room. Which of them are open at the start differs from time to time. */
  async closeSideBars(): Promise<void> {
    for (const [part, name] of [['auxiliarybar', 'Secondary'], ['sidebar', 'Primary']] as const) {
      if (await this.#page.locator(`.part.${part}`).first().isVisible()) await this.run(`View: Toggle ${name} Side Bar Visibility`);
      await this.#page.locator(`.part.${part}`).first().waitFor({ state: 'hidden' });
    }
  }

  /** The heading of the report. */
  async verdict(): Promise<string> {
    const [heading = ''] = await this.panel.locator('#verdict').allTextContents();
    return heading;
  }

  /** The page inside the webview, which is a frame in a frame. */
  get panel(): FrameLocator {
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
    // The editor draws its marks anew at every turn, so one can be gone between being found and being measured.
    let box: Box | null = null;
    await eventually('the marked words are on the screen', async () => (box = await locator.boundingBox()));
    const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
    // The mark is the line under the words; the words are a little above it.
    return { x: x + width / 2, y: y + Math.min(height / 2, 8) };
  }
}
