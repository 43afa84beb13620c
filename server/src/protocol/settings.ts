/** Settings files: their names, what is in force for a document and where it comes from, and words that are taught. */

/** The names of settings files; in a folder with several the first counts. */
export const settingsFileNames = ['.clear-to-send.yaml', '.clear-to-send.yml', '.clear-to-send.json'] as const;

/** A request: what a settings file is to say so that a word is known from now on. Nothing is written by the server. */
export const teachRequest = 'clearToSend/teach';

export interface TeachParams {
  readonly uri: string;
  readonly words: readonly string[];
  /** Whose word it is: the client's, whose settings are nearest, or everybody's, whose settings are topmost. */
  readonly scope: 'client' | 'project';
}

export interface TeachResult {
  /** The settings file to write. */
  readonly file: string;
  /** Its text now; `undefined` when there is no such file yet. */
  readonly before?: string;
  /** Its text with the words; `undefined` when it cannot be changed, for its lines cannot be read. */
  readonly after?: string;
  /** Whom the file is about, such as “Acme”. */
  readonly client?: string;
}

/** A request: every setting in force for a document and where it comes from. */
export const settingsInForceRequest = 'clearToSend/settingsInForce';

export interface SettingsInForceParams {
  readonly uri: string;
}

/** One value; in the order of the documentation. */
export interface SettingInForce {
  /** As in a settings file: “rules.jargon.severity”. */
  readonly name: string;
  readonly value: string;
  /** The settings files that say something of it, the nearest first. */
  readonly files: readonly { readonly uri: string; readonly line: number }[];
  /** Who has the last word besides these files. */
  readonly from: 'file' | 'editor' | 'preset' | 'default';
}
