/** Which of the folders around a document is the client's: in “clients/hartwell/website” it may be the inner or the outer one. */
import type { ProseDocument } from '../document';
import { nameWords, squeezed } from '../plainLetters';
import type { Place } from './clientFolders';
import { spelt } from './folderNames';

/**
 * The folder that the header tells to be the client's, else the nearest.
 *
 * @param places The folders that hold the document, the nearest first.
 */
export function placeFor({ header }: ProseDocument, places: readonly Place[]): Place | undefined {
  if (places.length < 2) return places[0];
  const named = squeezed([header.client ?? '', ...[...header.to, ...header.cc].flatMap(({ name, email }) => [name, email ?? ''])].join(' '));
  return (
    places.find(({ own }) => own.settings !== undefined || nameWords(spelt(own.name)).some((word) => word.length > 3 && named.includes(word))) ?? places[0]
  );
}
