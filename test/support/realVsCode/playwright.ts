/** As much of `playwright-core` as the tests use; the package itself is installed into `.vscode-test/` and not known here. */
export interface Playwright {
  readonly chromium: {
    launch(options: {
      executablePath: string;
      args: readonly string[];
      handleSIGINT: boolean;
      handleSIGTERM: boolean;
      handleSIGHUP: boolean;
    }): Promise<Browser>;
  };
}

export interface Browser {
  newContext(options: { bypassCSP?: boolean; permissions?: readonly string[]; viewport?: { width: number; height: number }; deviceScaleFactor?: number }): Promise<BrowserContext>;
  close(): Promise<void>;
}

export interface BrowserContext {
  /** Runs in every frame before anything else does. */
  addInitScript(script: string): Promise<void>;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export interface Page {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  readonly mouse: { move(x: number, y: number): Promise<void>; click(x: number, y: number): Promise<void> };
  goto(url: string): Promise<unknown>;
  exposeFunction(name: string, callback: (...parameters: never[]) => unknown): Promise<void>;
  route(url: string, change: (route: Route) => Promise<void>): Promise<void>;
  screenshot(options: { path: string; clip?: Box }): Promise<unknown>;
  locator(selector: string): Locator;
  frameLocator(selector: string): FrameLocator;
}

/** A file on its way to the page. */
export interface Route {
  fetch(): Promise<Answer>;
  fulfill(options: { response: Answer; body: string }): Promise<void>;
}

export interface Answer {
  text(): Promise<string>;
}

export interface FrameLocator {
  frameLocator(selector: string): FrameLocator;
  locator(selector: string): Locator;
}

export interface Locator {
  first(): Locator;
  nth(index: number): Locator;
  filter(options: { hasText: string | RegExp }): Locator;
  waitFor(options?: { state?: 'visible' | 'hidden'; timeout?: number }): Promise<void>;
  click(options?: { position?: { x: number; y: number } }): Promise<void>;
  hover(): Promise<void>;
  scrollIntoViewIfNeeded(): Promise<void>;
  isVisible(): Promise<boolean>;
  boundingBox(): Promise<Box | null>;
  allTextContents(): Promise<string[]>;
  innerHTML(): Promise<string>;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
