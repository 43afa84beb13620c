import type { TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { CheckResult } from '../../../server/src/protocol';
import { acceptWord } from '../commands/acceptWord';
import { askReason } from '../gate/askReason';
import { waiverFor } from '../gate/gateModel';
import type { Waivers } from '../gate/waivers';
import { applyFix, rangeOf, showBeside } from './applyFix';
import type { ReportAction } from './reportAction';

/** What the report works with. */
export interface ReportTools {
  readonly client: BaseLanguageClient;
  readonly waivers: Waivers;
  /** Shows a document as the client sees it. */
  readonly openPreview: (document: TextDocument) => unknown;
}

/**
 * Does what was clicked in the report.
 *
 * @param result What the report is about.
 * @returns False when nothing was done, because the text is another by now.
 */
export async function doAction(
  action: ReportAction,
  { uri, version, findings, questions }: CheckResult,
  document: TextDocument,
  { client, waivers, openPreview }: ReportTools,
): Promise<boolean> {
  const go = async (range: Parameters<typeof rangeOf>[0] | undefined): Promise<true> => {
    if (range) await showBeside(document, { preserveFocus: false, selection: rangeOf(range) });
    return true;
  };
  if (action.type === 'preview') {
    await openPreview(document);
    return true;
  }
  if (action.type === 'question') return go(questions[action.question]?.range);
  if (action.type === 'answer') return go(questions[action.question]?.answer);
  const finding = findings[action.finding];
  if (!finding) return true;
  if (action.type === 'reveal') return go(finding.range);
  if (action.version !== version || document.version !== version) return false;
  const { key = '' } = finding;
  if (action.type === 'takeBack') await waivers.takeBack(uri, key);
  else if (action.type === 'waive') {
    const waiver = action.reason === undefined ? await askReason([finding]) : waiverFor(action.reason, new Date());
    if (waiver) await waivers.add(uri, [key], waiver);
  } else {
    const fix = finding.fixes[action.fix];
    if (fix?.goTo) return go(fix.goTo);
    if (fix?.accept) await acceptWord(client, fix.accept, uri);
    else if (fix) await applyFix(document, fix);
  }
  return true;
}
