/** What the server asks of an editor that reads folders for it: those that it cannot read itself. */

/** A request from the server to the editor: the settings files of a folder that the server cannot read itself. */
export const readFolderRequest = 'clearToSend/readFolder';

export interface ReadFolderParams {
  readonly uri: string;
}

/** The files that there are; `error` says why one has no text. */
export type ReadFolderResult = readonly { readonly name: string; readonly text: string; readonly error?: string }[];

/** A request from the server to the editor: the Markdown files of a folder that the server cannot read itself. */
export const readTemplatesRequest = 'clearToSend/readTemplates';

export type ReadTemplatesResult = readonly { readonly uri: string; readonly text: string }[];

/** A request from the server to the editor: what is in a folder that the server cannot read itself; null when there is no such folder. */
export const listFolderRequest = 'clearToSend/listFolder';

export interface ListFolderResult {
  /** The names of the folders and files in it. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
  /** Its Markdown files, `text` cut to `headLength`. */
  readonly documents: readonly { readonly name: string; readonly text: string }[];
  /** Its settings files, the one that counts first. */
  readonly settings: ReadFolderResult;
}

/** As much of a document as tells whom it is for, in UTF-16 code units. */
export const headLength = 4000;

/** The most documents of a folder that are looked at. */
export const mostDocuments = 12;

/** A request from the server to the editor: how long a file is, in bytes; null when there is none. Takes the file's URI. */
export const fileSizeRequest = 'clearToSend/fileSize';

export interface FileSizeParams {
  readonly uri: string;
}

/** A request from the server to the editor: a file that goes out with a document, which the server cannot read itself. */
export const readFileRequest = 'clearToSend/readFile';

export interface ReadFileParams {
  /** The document, or the settings file, that names the file. */
  readonly uri: string;
  /** As seen from the folder of `uri`. */
  readonly name: string;
}

/** Why a file cannot go out: there is none, it lies outside of the open folders, it cannot be read, or it is too large. */
export type FileProblem = 'missing' | 'outside' | 'unreadable' | 'large';

/** The bytes in base64, or why there are none. */
export type ReadFileResult = { readonly data: string } | { readonly problem: FileProblem };

/** No mail program takes a mail with a larger file, in bytes. */
export const longestFile = 50 * 1024 * 1024;

/** A request from the server to the editor: the Markdown files in a folder and below it, which the server cannot read itself; takes the folder's URI. */
export const listFilesRequest = 'clearToSend/listFiles';

/** `stamp` differs whenever the file has changed. */
export type ListFilesResult = readonly { readonly uri: string; readonly stamp: string }[];

/** A request from the server to the editor: the texts of files that the server cannot read itself. */
export const readFilesRequest = 'clearToSend/readFiles';

export interface ReadFilesParams {
  readonly uris: readonly string[];
}

/** In the order of the URIs; null for a file that cannot be read. */
export type ReadFilesResult = readonly (string | null)[];
