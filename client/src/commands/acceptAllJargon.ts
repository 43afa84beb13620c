import { window, type QuickPickItem, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { CheckResult } from '../../../server/src/protocol';
import { explainRefusal, requestCheck } from '../server';
import { counted } from '../wording';
import { acceptWords } from './acceptWord';

interface WordItem extends QuickPickItem {
  readonly word: string;
}

/** Shows the trade words that are still marked, lets the writer leave some out, and notes that the client knows the rest. */
export async function acceptAllJargon(client: BaseLanguageClient, document: TextDocument | undefined): Promise<void> {
  if (!document) {
    void window.showInformationMessage('No document is open. Open the e-mail, quote or proposal first.');
    return;
  }
  const uri = document.uri.toString();
  let result: CheckResult;
  try {
    result = await requestCheck(client, { uri });
  } catch (error) {
    void window.showErrorMessage(explainRefusal(error));
    return;
  }
  const items = wordsIn(result, document);
  if (items.length === 0) {
    void window.showInformationMessage('No trade word is marked in this document.');
    return;
  }
  const title = `${counted(items.length, 'trade word')} that the client may know`;
  const picked = await window.showQuickPick(items, {
    canPickMany: true,
    title,
    placeHolder: 'Take out the words that the client does not know',
    ignoreFocusOut: true,
  });
  if (picked && picked.length > 0)
    await acceptWords(
      client,
      picked.map(({ word }) => word),
      'client',
      uri,
    );
}

function wordsIn({ findings }: CheckResult, document: TextDocument): WordItem[] {
  const words = new Map<string, WordItem>();
  for (const { fixes, range } of findings) {
    const word = fixes.find(({ accept }) => accept)?.accept?.word;
    if (word === undefined || words.has(word.toLowerCase())) continue;
    words.set(word.toLowerCase(), { word, label: word, description: document.lineAt(range.start.line).text.trim(), picked: true });
  }
  return [...words.values()].sort((a, b) => a.label.localeCompare(b.label));
}
