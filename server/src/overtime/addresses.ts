/** The parts of a document’s address. */
import { decoded } from '../text/decoded';

/** The address of its folder, without a slash at the end. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

/** Its name as people read it. */
export const fileNameOf = (uri: string): string => decoded(uri.slice(uri.lastIndexOf('/') + 1));
