/** What the server knows while an editor is connected: its documents, what was found in them, and the folders around them. */
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { BesideDocuments } from '../besideDocuments';
import type { Check } from '../check';
import { ClientPlaces } from '../clientPlaces';
import { today } from '../clock';
import { DocumentSettings, uriOf, type SettingsInForce } from '../documentSettings';
import { FolderReader, type Disk } from '../folderReader';
import { FolderSettings, isSettingsFile } from '../folderSettings';
import { OpenDocuments } from '../openDocuments';
import type { OpenText } from '../overTimeSources';
import { Previewing } from '../previewing';
import { rules } from '../rules';
import { namesInSettings, templateFacts } from '../rules/place';
import type { Settings } from '../settings';
import { SettingsFiles, withOpenFiles } from '../settingsFiles';
import { ShownFindings } from '../shownFindings';
import type { TemplateFacts } from '../templates';
import type { TemplateSources } from '../templateAnswers';
import { abilitiesOf, type Abilities, type Editor } from './editor';

/** Who asks for a check waits so long, in milliseconds, until the folders around a document are known. */
const longestWait = 3000;

export class Session {
  abilities: Abilities = abilitiesOf({ capabilities: {} });
  /** Called when something was found around documents, which have to be shown anew. */
  onNews: () => void = () => undefined;
  readonly shown = new ShownFindings();
  readonly documents: TextDocuments<TextDocument>;
  readonly reader: FolderReader;
  readonly previewing: Previewing;
  readonly open: OpenDocuments;
  readonly folders: FolderSettings;
  readonly places: ClientPlaces;
  readonly beside: BesideDocuments;
  readonly settings: DocumentSettings;
  readonly settingsFiles: SettingsFiles;
  readonly templates: TemplateSources;
  readonly #failed = new Set<string>();

  /** @param disk Absent where there is none, as in a browser. */
  constructor(
    readonly editor: Editor,
    readonly disk?: Disk,
  ) {
    this.documents = new TextDocuments({
      create: TextDocument.create,
      update: (document, changes, number) => {
        if (this.abilities.tellsCaret) this.shown.typing.edited(document, changes);
        return TextDocument.update(document, changes, number);
      },
    });
    const foundAround = (uris: readonly string[]): void => this.#foundAround(uris);
    this.reader = new FolderReader(disk, (method, params) => editor.request(method, params));
    this.previewing = new Previewing(this.reader);
    this.open = new OpenDocuments(
      today,
      ({ id }, error) => this.#ruleFailed(id, error),
      (uri) => this.beside.of(uri),
    );
    this.folders = new FolderSettings(rules, withOpenFiles(this.reader.settings, (uri) => this.#openSettings(uri)));
    this.places = new ClientPlaces(this.folders, this.reader.list, foundAround);
    this.beside = new BesideDocuments(this.reader, this.places, foundAround);
    this.settings = new DocumentSettings(
      this.folders,
      async (uri) => (this.abilities.configures ? await editor.configuration(uri ?? '') : {}),
      (problem) => editor.warn(problem),
      (files) => void this.settingsFiles.report(files),
    );
    this.settingsFiles = new SettingsFiles(this.folders, (uri, items) => editor.publish(uri, items));
    this.templates = { settings: this.settings, read: this.reader.templates, today, factsFor: (uri) => this.#factsFor(uri) };
  }

  /**
   * Answers from the newest text of a document. Edits change a `TextDocument` in place, so nothing is
   * awaited between reading it and answering.
   */
  async withDocument<Answer, Missing>(
    uri: string,
    answer: (document: TextDocument, current: Settings, inForce: SettingsInForce) => Answer,
    missing: Missing,
  ): Promise<Answer | Missing> {
    const inForce = await this.settings.of(uri);
    const document = this.documents.get(uri);
    return document ? answer(document, inForce.settings, inForce) : missing;
  }

  /** Answers from the last check of the newest text, which is made if there is none. */
  withCheck<Answer, Missing>(
    uri: string,
    answer: (check: Check | undefined, document: TextDocument, current: Settings) => Answer,
    missing: Missing,
  ): Promise<Answer | Missing> {
    return this.withDocument(
      uri,
      (document, current) => answer(isSettingsFile(uri) ? undefined : this.open.check(document, current), document, current),
      missing,
    );
  }

  /** Who asks for a check is told everything, and waits a while until the folders around the document are known. */
  lookAround(uri: string): Promise<unknown> {
    return this.places.wait(uriOf(uri), longestWait);
  }

  /** The texts of documents as they stand in the editor, by their URIs. */
  readonly openTexts = (): ReadonlyMap<string, OpenText> =>
    new Map(this.documents.all().map((document) => [uriOf(document.uri).toString(), { text: document.getText(), version: document.version }]));

  factsOf({ locale, country, client }: Settings, check: Check | undefined): TemplateFacts {
    return check ? templateFacts(check.document, check.context) : { ...namesInSettings(client), date: today(), locale, country };
  }

  async #factsFor(uri: string | undefined): Promise<TemplateFacts> {
    const ofDocument =
      uri === undefined
        ? undefined
        : await this.withDocument(uri, (document, current) => this.factsOf(current, this.open.check(document, current)), undefined);
    return ofDocument ?? this.factsOf((await this.settings.of('')).settings, undefined);
  }

  #openSettings(uri: string): string | undefined {
    return this.documents
      .all()
      .find((document) => isSettingsFile(document.uri) && uriOf(document.uri).toString() === uri)
      ?.getText();
  }

  /** Has documents checked again, around which something was found. */
  #foundAround(uris: readonly string[]): void {
    const found = this.documents.all().filter(({ uri }) => uris.includes(uri) || uris.includes(uriOf(uri).toString()));
    for (const { uri } of found) this.open.recheck(uri);
    if (found.length > 0) this.onNews();
  }

  /** A rule that fails fails at every keystroke; saying so once is enough. */
  #ruleFailed(id: string, error: unknown): void {
    if (this.#failed.has(id)) return;
    this.#failed.add(id);
    this.editor.fail(`The rule ${id} failed and is left out: ${error instanceof Error ? error.stack : String(error)}`);
  }
}
