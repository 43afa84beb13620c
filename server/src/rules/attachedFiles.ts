/** The files that a mail lists as its attachments, and those that it might mean. */
import type { ProseDocument } from '../text/document';
import type { Place } from '../text/facts/clientFolders';
import { indexOf, type KnownName } from '../text/facts/clientIndex';
import { isTellingName } from '../text/facts/namesMeant';
import { namesInPath } from '../text/facts/otherClientAddresses';
import { ownSide } from '../text/facts/ownSide';
import { filesIn } from '../text/header';
import type { TextRange } from '../text/range';
import { wordMeaning } from './wordMeaning';

/** A file as the header names it. */
export interface ListedFile extends TextRange {
  readonly name: string;
}

/** Every file at its place in the header; addresses of the web are no files. */
export function listedFiles({ header, text }: ProseDocument): readonly ListedFile[] {
  const field = header.fields.get('attachments');
  if (!field) return [];
  const { start, end } = field.range;
  let from = start;
  return filesIn(field.values)
    .filter((name) => !/^[a-z][a-z0-9+.-]+:\/\//i.test(name))
    .map((name) => {
      const at = text.indexOf(name, from);
      if (at < 0 || at + name.length > end) return { name, start, end };
      from = at + name.length;
      return { name, start: at, end: from };
    });
}

/** Whose file it is by its name or its folder, if it is another client's; the names of a shelf are those of folders beside each other. */
export function otherClientOf(name: string, document: ProseDocument, place: Place, us: readonly string[]): string | undefined {
  const { names } = indexOf(place.shelf);
  const isOther = (known: KnownName): boolean => known.folder.name !== place.own.name && isTellingName(known, wordMeaning);
  const folder = name.includes('../')
    ? place.shelf.folders.find((other) => other.name !== place.own.name && name.toLowerCase().split('/').slice(0, -1).includes(other.name.toLowerCase()))
    : undefined;
  const found = folder ? undefined : namesInPath(name, names).find((hit) => isOther(hit.name))?.name;
  if (!folder && !found) return undefined;
  const own = ownSide(document, place, us);
  if (own.isFamily((folder ?? found?.folder)!) || (found && own.knows(found))) return undefined;
  return found?.full ?? folder!.name;
}

/** Files that people send. */
const sendable = new RegExp(
  '\\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|key|numbers|pages|zip|png|jpe?g|gif|svg|tiff?|heic|webp|txt|ics|vcf|' +
    'mp[34]|mov|wav|indd|ai|psd|eps|dwg|dxf)$',
  'i',
);

/** The files beside the mail that it most likely means, by the words of its sentence; at most three. */
export function likelyFiles(files: readonly string[], words: string): readonly string[] {
  const said = new Set(words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const score = (name: string): number => (name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => said.has(word)).length;
  return files.filter((name) => sendable.test(name)).sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1)).slice(0, 3);
}

/** A file that is named nearly so: in other capitals, with other signs between the words, of another format. */
export function sameFile(name: string, files: readonly string[]): string | undefined {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\.[a-z0-9]{1,5}$/, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return (
    files.find((other) => plain(other) === plain(name)) ??
    files.find((other) => plain(name).length > 4 && plain(other).startsWith(plain(name)) && sendable.test(other))
  );
}
