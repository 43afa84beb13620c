import type { CheckedParams } from '../../server/src/protocol';
import { counted, countsOf } from './wording';

/** What the status bar says about one document. */
export interface StatusModel {
  readonly text: string;
  readonly tooltip: string;
  /** The same for a screen reader, which would read the icon's name aloud. */
  readonly spoken: string;
}

/** What to say after a check, or undefined for what is no client document. */
export function statusOf({ kind, summary }: CheckedParams): StatusModel | undefined {
  if (kind === null) return undefined;
  const { toFix, suggestions } = countsOf(summary);
  const text = toFix > 0 ? `$(warning) ${toFix} to fix` : '$(check) Clear to send';
  const verdict = toFix > 0 ? `${counted(toFix, 'thing')} to fix` : 'Clear to send';
  const details = suggestions > 0 ? `${verdict}, ${counted(suggestions, 'suggestion')}` : verdict;
  return { text, tooltip: `${details}. Click to open the report.`, spoken: `Clear to Send: ${details}. Open the report.` };
}
