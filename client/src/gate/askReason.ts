import { window } from 'vscode';

import type { ReportedFinding } from '../../../server/src/protocol';
import { counted } from '../wording';
import { pronounOf, reasonIn, waiverFor } from './gateModel';
import type { Waiver } from './waivers';

/** Asks why these findings are right all the same; undefined when the writer thinks better of it. */
export async function askReason(findings: readonly ReportedFinding[]): Promise<Waiver | undefined> {
  const [only] = findings;
  const box = window.createInputBox();
  box.title = findings.length === 1 && only ? only.message : `Send ${counted(findings.length, 'thing')} all the same`;
  box.prompt = `Why is it right to send ${pronounOf(findings)}? You are not asked again while the words are the same.`;
  box.placeholder = 'One line, such as: Maya asked for this link herself';
  box.ignoreFocusOut = true;
  const reason = await new Promise<string | undefined>((resolve) => {
    box.onDidChangeValue(() => (box.validationMessage = undefined));
    box.onDidAccept(() => {
      const given = reasonIn(box.value);
      if (given === undefined) box.validationMessage = 'Write the reason in a few words, or press Escape to go back.';
      else resolve(given);
    });
    box.onDidHide(() => resolve(undefined));
    box.show();
  });
  box.dispose();
  return reason === undefined ? undefined : waiverFor(reason, new Date());
}
