/** When a mail was sent, by the calendar and the clock of the one who sent it. */

export interface SentAt {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:MM. */
  readonly time: string;
}

/**
 * Reads the `Date` of a mail, such as “Fri, 20 Nov 2026 09:14:00 +0100”; `undefined` when it is none. The moment is
 * read by the language itself, and moved back to the clock of the sender by the offset that is written at its end.
 */
export function sentAt(written: string): SentAt | undefined {
  const moment = Date.parse(written.replace(/\([^()]*\)/g, '').trim());
  if (Number.isNaN(moment)) return undefined;
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)\s*$/.exec(written.replace(/\([^()]*\)/g, '').trim()) ?? [];
  const offset = sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : zones[/\b([A-Z]{2,4})\s*$/.exec(written)?.[1] ?? ''] ?? 0;
  const local = new Date(moment + offset * 60_000);
  if (Number.isNaN(local.getTime())) return undefined;
  const [day = '', time = ''] = local.toISOString().split('T');
  return /^\d{4}-/.test(day) ? { day, time: time.slice(0, 5) } : undefined;
}

/** The names of American time zones that mails may still use, RFC 5322 section 4.3, in minutes. */
const zones: Readonly<Record<string, number>> = { CDT: -300, CST: -360, EDT: -240, EST: -300, MDT: -360, MST: -420, PDT: -420, PST: -480 };
