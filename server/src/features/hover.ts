import { MarkupKind, type Hover } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Report } from '../lint';
import { toRange } from './convert';

/** Why the words under `offset` were marked. The editor shows the finding itself above it. */
export function hover(reports: readonly Report[], document: TextDocument, offset: number): Hover | null {
  const under = reports.filter(({ range }) => range.start <= offset && offset <= range.end);
  const [first] = under;
  if (!first) return null;
  const reasons = [...new Set(under.map(({ rule }) => rule.why))];
  return { contents: { kind: MarkupKind.Markdown, value: reasons.map((why) => `*Why:* ${why}`).join('\n\n') }, range: toRange(first.range, document) };
}

/** Two hovers as one: the first on top, whose range it has. */
export function joinHovers(first: Hover | null, second: Hover | null): Hover | null {
  if (!first || !second) return first ?? second;
  const words = [first, second].map(({ contents }) => (typeof contents === 'object' && 'value' in contents ? contents.value : '')).join('\n\n');
  return { ...first, contents: { kind: MarkupKind.Markdown, value: words } };
}
