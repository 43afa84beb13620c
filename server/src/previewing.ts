/** Makes the client's page for the preview: a mail as mail programs show it, anything else as it is printed. */
import type { URI } from 'vscode-uri';

import type { Check } from './check';
import { uriOf, type SettingsInForce } from './documentSettings';
import type { FileRead, ReadFile } from './export';
import type { FolderReader } from './folderReader';
import type { PreviewResult } from './protocol';

export type ClientPage = Pick<PreviewResult, 'html' | 'style' | 'problems'>;

export class Previewing {
  /** Logos and pictures, each read once until something is saved: no keystroke asks the disk. */
  readonly #files = new Map<string, Promise<FileRead>>();

  constructor(readonly reader: FolderReader) {}

  /** @param roots The folders of the workspace. */
  async page(uri: string, { document, kind = 'email' }: Check, { settings, merged }: SettingsInForce, roots: readonly URI[]): Promise<ClientPage> {
    // What writes HTML is large and is loaded with the first preview.
    const { mailHtml, proposalParts } = await import('./export');
    if (kind === 'email') return mailHtml(document, { isMail: true, lines: true });
    const { locale, country, house } = settings;
    const logoFile = merged?.origins.get('house.logo')?.[0]?.uri ?? uri;
    return proposalParts(document, { house, locale, country, read: this.#filesBeside(uri, roots), readLogo: this.#filesBeside(logoFile, roots) }, true);
  }

  /** Has files read again that may have changed. */
  forget(): void {
    this.#files.clear();
  }

  #filesBeside(uri: string, roots: readonly URI[]): ReadFile {
    const read = this.reader.filesBeside(uriOf(uri), roots);
    return (name) => {
      const key = `${uri} ${name}`;
      let file = this.#files.get(key);
      if (!file) this.#files.set(key, (file = read(name)));
      return file;
    };
  }
}
