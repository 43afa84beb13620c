/** The one place that asks what day and what time it is, for the editor's server and the command line; the engine is told. */
import { CalendarDate } from '@internationalized/date';

/** Milliseconds from any start, for giving others their turn. */
export const milliseconds = (): number => performance.now();

/** Today where the writer is. The system's own calendar answers at once; asking for the name of its time zone takes longer than a check. */
export function today(): CalendarDate {
  const now = new Date();
  return new CalendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** This moment. */
export const now = (): Date => new Date();
