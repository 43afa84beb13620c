/** Finds the domains of other clients in links and addresses, and their names in the paths of links and files. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import { overlaps, type TextRange } from '../range';
import { plainLetters } from '../plainLetters';
import type { ClientFolder, Place, Shelf } from './clientFolders';
import { indexOf, type KnownName } from './clientIndex';
import { domainOf, registered } from './folderNames';

export interface OtherAddress extends TextRange {
  readonly type: 'domain' | 'link' | 'recipient';
  readonly folder: ClientFolder;
  /** The name in a link’s path, or the domain. */
  readonly name: KnownName | string;
  readonly block: Block | undefined;
}

/** Offsets of the document, in order of the blocks. */
export function addressesOfOthers(document: ProseDocument, { shelf, own }: Place): readonly OtherAddress[] {
  const { domains } = indexOf(shelf);
  const isOther = (folder: ClientFolder | undefined): folder is ClientFolder => folder !== undefined && folder.name !== own.name;
  const found: OtherAddress[] = [];
  const to = document.header.fields.get('to');
  const addressed = document.header.to.flatMap(domainOf);
  if (to && addressed.length > 0 && addressed.every((domain) => isOther(domains.get(domain))))
    found.push({ ...to.range, type: 'recipient', folder: domains.get(addressed[0]!)!, name: addressed[0]!, block: undefined });
  const find = addressFinder(shelf);
  for (const block of document.blocks) {
    if ((block.zone !== 'own' && block.zone !== 'greeting') || block.type === 'code' || block.type === 'html') continue;
    const hits = block.type === 'definition' ? addressesIn(document.text.slice(block.start, block.end), shelf) : block.prose.note(find);
    for (const { start, end, type, folder, name } of hits)
      if (isOther(folder)) found.push({ start: block.start + start, end: block.start + end, type, folder, name, block });
  }
  return found;
}

type Hit = TextRange & Pick<OtherAddress, 'type' | 'folder' | 'name'>;

const finders = new WeakMap<Shelf, (prose: Prose) => readonly Hit[]>();

/** The same function for the same shelf, so that a block that has not changed is not read again. */
function addressFinder(shelf: Shelf): (prose: Prose) => readonly Hit[] {
  let find = finders.get(shelf);
  if (!find) finders.set(shelf, (find = ({ raw }) => addressesIn(raw, shelf)));
  return find;
}

const none: readonly Hit[] = [];
const hosts = /(?<![\w.-])(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?![\w-])/gi;
const paths = /(?<=:\/\/[\w.:-]{1,200})\/[^\s<>()"”|\]]{2,500}|(?<=\]\()(?!\w{1,12}:)[^\s<>()"”|]{2,500}/gi;

function addressesIn(raw: string, shelf: Shelf): readonly Hit[] {
  if (!raw.includes('.') && !raw.includes('](')) return none;
  const { domains, names } = indexOf(shelf);
  const found: Hit[] = [];
  if (domains.size > 0) {
    for (const { 0: host, index } of raw.matchAll(hosts)) {
      const folder = domains.get(registered(host.toLowerCase()));
      if (folder) found.push({ start: index, end: index + host.length, type: 'domain', folder, name: registered(host.toLowerCase()) });
    }
  }
  for (const { 0: path, index } of raw.matchAll(paths)) {
    for (const hit of namesInPath(path, names)) found.push({ ...hit, start: index + hit.start, end: index + hit.end, type: 'link', folder: hit.name.folder });
  }
  if (found.length === 0) return none;
  const code = Array.from(raw.matchAll(/(`+)[^`]+\1/g), ({ 0: match, index }) => ({ start: index, end: index + match.length }));
  return found.filter((hit) => !code.some((range) => overlaps(range, hit)));
}

export interface PathName extends TextRange {
  readonly name: KnownName;
}

/** The names in a path, whose words are parted by signs: “/files/hartwell-bakery/menu.pdf”. Several folders’ names tell nothing. */
export function namesInPath(path: string, names: ReadonlyMap<string, readonly KnownName[]>): readonly PathName[] {
  const words = Array.from(path.slice(0, 500).matchAll(/%[0-9a-f]{2}|[\p{L}\p{N}]+/giu)).filter(({ 0: word }) => !word.startsWith('%'));
  const found: PathName[] = [];
  for (let first = 0; first < words.length; first++) {
    let key = '';
    let best: PathName | undefined;
    for (let last = first; last < words.length && last < first + 4; last++) {
      const { 0: word, index } = words[last]!;
      if (last > first && /^(?:and|und|et|the)$/i.test(word)) continue;
      if (last > first && /[/?#]/.test(path.slice(words[last - 1]!.index, index))) break;
      key += plainLetters(word);
      const known = names.get(key);
      if (known?.length === 1 && known[0]!.type !== 'person') best = { start: words[first]!.index, end: index + word.length, name: known[0]! };
    }
    if (!best) continue;
    found.push(best);
    while (words[first + 1] && words[first + 1]!.index < best.end) first++;
  }
  return found;
}
