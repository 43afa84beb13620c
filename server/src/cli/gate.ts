/** The gate on the command line: a document that would embarrass goes out only for a reason. */
import { TextDocument } from 'vscode-languageserver-textdocument';

import { checkText, type Check, type CheckRequest } from '../check';
import { summarize } from '../lint';

/**
 * Checks a document and tells what stands in its way.
 *
 * @param waive Why it is to go out all the same; `undefined` when nobody said.
 * @param say Gets each line for the writer.
 * @returns `undefined` when it is not to go out.
 */
export function passGate(
  text: string,
  request: Omit<CheckRequest, 'onFailure' | 'asked'>,
  waive: string | undefined,
  say: (line: string) => void,
): Check | undefined {
  const onFailure: CheckRequest['onFailure'] = ({ id }, error) =>
    say(`the rule ${id} failed and was left out (${error instanceof Error ? error.message : String(error)}).`);
  const check = checkText(text, { ...request, onFailure, asked: true });
  const isOpen = request.settings.sendGate === 'off';
  const errors = isOpen ? [] : check.all.filter(({ severity }) => severity === 'error');
  const document = TextDocument.create('', '', 0, text);
  for (const { range, message } of errors) say(`line ${document.positionAt(range.start).line + 1}: ${message}`);
  const things = (count: number): string => `${count} ${count === 1 ? 'thing' : 'things'}`;
  if (errors.length > 0 && waive === undefined) {
    say(
      `${things(errors.length)} would embarrass you if this were sent, so nothing goes out; repair ` +
        `${errors.length === 1 ? 'it' : 'them'}, or say with --waive why ${errors.length === 1 ? 'it is' : 'they are'} right.`,
    );
    return undefined;
  }
  if (errors.length > 0) say(`${things(errors.length)} sent all the same: ${waive}`);
  const { warning } = summarize(check.all);
  if (warning > 0 && !isOpen) say(`still in it: ${things(warning)} that the client would miss.`);
  return check;
}
