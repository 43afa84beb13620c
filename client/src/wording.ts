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

/** “12 May 2026” for 2026-05-12; what is no day stays as it is. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** “1 suggestion”, “2 suggestions”. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
