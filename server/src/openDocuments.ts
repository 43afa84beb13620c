/** The documents an editor has open, each checked once for each version. */
import type { CalendarDate } from '@internationalized/date';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import { checkText, readText, type Check, type CheckRequest } from './check';
import { documentKind } from './documentKind';
import type { OnRuleFailure } from './lint';
import type { Surroundings } from './rules/rule';
import type { Settings } from './settings';
import { decoded } from './text/decoded';
import { ProseDocument } from './text/document';

/** From this length on, in UTF-16 code units, a document is checked only when the writer asks. */
export const longest = 1_048_576;

interface Known {
  /** Its versions are counted from when it was opened; another may come under the same name, and begin with the same number. */
  readonly document: TextDocument;
  readonly version: number;
  readonly settings: Settings;
  readonly day: string;
  readonly check: Check;
}

export class OpenDocuments {
  readonly #known = new Map<string, Known>();
  /** Documents the writer asked about; they stay checked until they are closed. */
  readonly #asked = new Set<string>();

  /** @param today What day it is; asked at every check, for a document may stay open over night. */
  constructor(
    readonly today: () => CalendarDate,
    readonly onFailure: OnRuleFailure,
    /** What stands beside a document, as far as it can be told. */
    readonly surroundingsOf: (uri: string) => Surroundings | undefined = () => undefined,
  ) {}

  /** What was found in this version; `undefined` when it is too long to be checked unasked. */
  check(document: TextDocument, settings: Settings): Check | undefined {
    const { uri, version } = document;
    if (isLong(document) && !this.#asked.has(uri)) return undefined;
    const known = this.#known.get(uri);
    const today = this.today();
    const day = today.toString();
    if (known?.document === document && known.version === version && known.settings === settings && known.day === day) return known.check;
    const check = checkText(document.getText(), { ...this.#request(document, settings), asked: this.#asked.has(uri), previous: known?.check.document });
    this.#known.set(uri, { document, version, settings, day, check });
    return check;
  }

  /** Checks a part of a document as if it were one of its own, whatever it is. */
  checkPart(document: TextDocument, settings: Settings, start: number, end: number): Check {
    return checkText(document.getText().slice(start, end), { ...this.#request(document, settings), asked: true });
  }

  /** Checks a document that is about to be sent, whatever it is and however long. */
  checkToSend(document: TextDocument, settings: Settings): Check {
    return checkText(document.getText(), { ...this.#request(document, settings), asked: true });
  }

  /** A document without its findings, which in a long one take their time. */
  unchecked(document: TextDocument, settings: Settings): Check {
    return readText(document.getText(), this.#request(document, settings));
  }

  /** True for a long document that would be checked if it were shorter; reads its top only. */
  isLongClientDocument(document: TextDocument, settings: Settings): boolean {
    return isLong(document) && documentKind(new ProseDocument(document.getText().slice(0, 20_000)), pathOf(document.uri), settings) !== undefined;
  }

  /** Checks this document from now on, whatever it is; true when that is news. */
  ask(uri: string): boolean {
    if (this.#asked.has(uri)) return false;
    this.#known.delete(uri);
    this.#asked.add(uri);
    return true;
  }

  /** Has a document checked again though its words are the same. */
  recheck(uri: string): void {
    const known = this.#known.get(uri);
    if (known) this.#known.set(uri, { ...known, version: Number.NaN });
  }

  close(uri: string): void {
    this.#known.delete(uri);
    this.#asked.delete(uri);
  }

  #request(document: TextDocument, settings: Settings): CheckRequest {
    return { path: pathOf(document.uri), today: this.today(), settings, onFailure: this.onFailure, surroundings: this.surroundingsOf(document.uri) };
  }
}

const isLong = (document: TextDocument): boolean => document.getText().length > longest;

/** The path of a URI, for matching names. */
const pathOf = (uri: string): string => decoded(uri.replace(/^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/i, '').replace(/[?#].*$/, ''));
