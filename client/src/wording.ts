import type { Severity, Summary } from '../../server/src/protocol';

/** The four severities as a writer thinks of them, in the order of importance. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Embarrassing if sent',
  warning: 'The client would miss this',
  information: 'Wording',
  hint: 'Worth a thought',
};

/** How many findings stand between the document and the client, and how many are only suggestions. */
export interface Counts {
  readonly toFix: number;
  readonly suggestions: number;
}

export function countsOf(summary: Summary): Counts {
  return { toFix: summary.error + summary.warning, suggestions: summary.information + summary.hint };
}

/** The heading of the report. */
export function verdictOf({ toFix, suggestions }: Counts): string {
  if (toFix > 0) return `${counted(toFix, 'thing')} to fix before it is clear to send`;
  if (suggestions > 0) return `Clear to send, with ${counted(suggestions, 'suggestion')}`;
  return 'Clear to send';
}

/** “1 suggestion”, “2 suggestions”. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
