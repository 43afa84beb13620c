/** The parts of a document’s address. */

/** The address of its folder, without a slash at the end. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

/** Its name as people read it. */
export const fileNameOf = (uri: string): string => decoded(uri.slice(uri.lastIndexOf('/') + 1));

/** An address that cannot be decoded counts as written. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
