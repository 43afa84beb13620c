/** Finds what belongs to another client in a text: a name, a company, a domain. What the text names on purpose is left out. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import { Sentence } from '../sentence';
import type { ClientFolder, Place } from './clientFolders';
import { nameFinder, namesInText, type NameHit } from './clientNames';
import { isNamedOnPurpose } from './namedOnPurpose';
import { isMeantAsName, isTellingName, type WordMeaning } from './namesMeant';
import { addressesOfOthers, type OtherAddress } from './otherClientAddresses';
import { ownSide, type OwnSide } from './ownSide';

export interface OtherClient extends TextRange {
  readonly type: 'company' | 'short' | 'person' | 'domain' | 'recipient' | 'link';
  readonly folder: ClientFolder;
  /** What the other client, or the person there, is called. */
  readonly full: string;
}

export interface WhoWeAre {
  /** Our own addresses and the names of our company. */
  readonly names: readonly string[];
  readonly meaningOf: WordMeaning;
}

/** In the order of the document. Cheap where nothing of the shelf is in the text: each sentence is looked through once. */
export function otherClientsIn(document: ProseDocument, place: Place, { names, meaningOf }: WhoWeAre): readonly OtherClient[] {
  const candidates = candidatesIn(document, place);
  const addresses = addressesOfOthers(document, place);
  if (candidates.length === 0 && addresses.length === 0) return [];
  const own = ownSide(document, place, names);
  const found = [
    ...addresses.flatMap((address) => whoseAddress(address, document, own, meaningOf)),
    ...candidates.flatMap((candidate) => whoseName(candidate, document, place, own, meaningOf)),
  ];
  return withoutLists(
    found.sort((a, b) => a.start - b.start),
    document,
  );
}

interface Candidate extends TextRange {
  readonly hit: NameHit;
  /** The sentence or line, in which the hit has its own offsets. */
  readonly sentence: Sentence;
  readonly block: Block | undefined;
  /** True in the field of the header that names the client. */
  readonly isSlot: boolean;
}

function candidatesIn(document: ProseDocument, { shelf, own }: Place): readonly Candidate[] {
  const found: Candidate[] = [];
  const isOthers = (hit: NameHit): boolean => hit.names.some(({ folder }) => folder.name !== own.name);
  for (const name of ['client', 'subject']) {
    const field = document.header.fields.get(name);
    if (!field) continue;
    const { start, end } = field.range;
    const sentence = new Sentence(document.text.slice(start, end).replace(/^["']|["']$/g, ' '), false);
    for (const hit of namesInText(sentence.text, shelf))
      if (isOthers(hit)) found.push({ start: start + hit.start, end: start + hit.end, hit, sentence, block: undefined, isSlot: name === 'client' });
  }
  const find = nameFinder(shelf);
  for (const block of document.blocks) {
    if (block.zone !== 'own' && block.zone !== 'greeting' && block.zone !== 'header') continue;
    // The fields of a header are read above; labels such as “Prepared for” are not.
    if (block.zone === 'header' && /^\W*(?:to|cc|bcc|from|subject|client|attachments?|in-reply-to)\b/i.test(block.prose.text)) continue;
    for (const { start, sentence, notes } of block.prose.hits(find)) {
      const offset = block.start + start;
      for (const hit of notes) if (isOthers(hit)) found.push({ start: offset + hit.start, end: offset + hit.end, hit, sentence, block, isSlot: false });
    }
  }
  return found;
}

function whoseName(
  { start, end, hit, sentence, block, isSlot }: Candidate,
  document: ProseDocument,
  place: Place,
  own: OwnSide,
  meaningOf: WordMeaning,
): readonly OtherClient[] {
  const name = hit.names.find(({ folder }) => folder.name !== place.own.name);
  if (!name || hit.names.some((known) => own.knows(known) || own.isFamily(known.folder))) return [];
  if (!isSlot && !isMeantAsName(hit, name, sentence, meaningOf)) return [];
  if (block && isNamedOnPurpose(document, block, { start, end }, start - hit.start, sentence.text, name.type === 'person' ? 'person' : 'name')) return [];
  return [{ start, end, type: name.type, folder: name.folder, full: name.full }];
}

function whoseAddress(
  { start, end, type, folder, name, block }: OtherAddress,
  document: ProseDocument,
  own: OwnSide,
  meaningOf: WordMeaning,
): readonly OtherClient[] {
  if (own.isFamily(folder)) return [];
  if (typeof name === 'string' ? own.knowsDomain(name, type === 'recipient') : own.knows(name) || !isTellingName(name, meaningOf)) return [];
  if (type === 'recipient' && own.domains.length === 0) return [];
  const placed = block?.prose.sentences.findLast((sentence) => block.start + sentence.start <= start);
  if (block && placed && isNamedOnPurpose(document, block, { start, end }, block.start + placed.start, placed.sentence.text, 'address')) return [];
  return [{ start, end, type, folder, full: typeof name === 'string' ? name : name.full }];
}

/** Two other clients in one sentence, list or table are an enumeration, which nobody leaves behind by mistake. */
function withoutLists(found: readonly OtherClient[], { blocks }: ProseDocument): readonly OtherClient[] {
  if (new Set(found.map(({ folder }) => folder)).size < 2) return found;
  const places = found.map((range) => {
    const block = blocks.find(({ start, end }) => start <= range.start && range.start < end);
    return block?.table ?? block?.list ?? block;
  });
  return found.filter(
    ({ type, folder }, index) =>
      type === 'recipient' || places[index] === undefined || !found.some((other, at) => other.folder !== folder && places[at] === places[index]),
  );
}
