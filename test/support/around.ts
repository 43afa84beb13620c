/** Folders of clients beside a document, as a test writes them down. */
import type { Surroundings } from '../../server/src/check';
import { documentFacts, type ClientFolder, type ClientNames } from '../../server/src/text/facts/clientFolders';

export interface Around {
  /** The name of the folder that the document stands in. */
  readonly own: string;
  /** Each folder with what its settings say of the client and with the tops of its documents. */
  readonly clients?: Readonly<Record<string, { readonly settings?: ClientNames; readonly documents?: Readonly<Record<string, string>> | readonly string[] }>>;
  /** The files that the document can name, with their sizes in bytes. */
  readonly files?: Readonly<Record<string, number>>;
}

export function surroundingsOf({ own, clients = {}, files = {} }: Around): Surroundings {
  const folders = Object.entries(clients).map(([name, { settings, documents = [] }]): ClientFolder => {
    const texts = Array.isArray(documents) ? (documents as readonly string[]).map((text, index) => [`${index}.email.md`, text] as const) : Object.entries(documents);
    return { name, settings, documents: texts.flatMap(([file, text]) => documentFacts(`/clients/${name}/${file}`, text) ?? []) };
  });
  const shelf = { folders };
  return { fileSize: (name) => files[name], files: Object.keys(files), places: [{ shelf, own: folders.find(({ name }) => name === own) ?? { name: own, settings: undefined, documents: [] } }] };
}
