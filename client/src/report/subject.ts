import type { Range, TextDocument, Uri } from 'vscode';
import type { Range as PlainRange } from 'vscode-languageclient';

import type { Part } from './followSelection';

/** What is being reported on: a document, or a part of it. */
export interface Subject {
  readonly uri: Uri;
  part?: Part;
}

export function subjectName({ uri, part }: Subject): string {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return part ? `Selected text of ${name}` : name;
}

export function partOf(document: TextDocument, { start, end }: Range): Part {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** A plain range, since VS Code's own turns into a list when it is sent. */
export function rangeIn(document: TextDocument, { start, end }: Part): PlainRange {
  return { start: plain(document.positionAt(start)), end: plain(document.positionAt(end)) };
}

function plain({ line, character }: PlainRange['start']): PlainRange['start'] {
  return { line, character };
}
