/** Counts working days. */
import type { CalendarDate } from '@internationalized/date';

import { isWorkingDay, type WorkRegion } from '../text/calendar';

/** Nobody needs to know whether it were five years or six. */
const most = 2000;

/** How many working days there are after `from`, up to and with `to`; 0 when `to` is not later. */
export function workingDaysAfter(from: CalendarDate, to: CalendarDate, region: WorkRegion): number {
  let count = 0;
  for (let day = from.add({ days: 1 }), left = most; day.compare(to) <= 0 && left > 0; day = day.add({ days: 1 }), left--)
    if (isWorkingDay(day, region)) count++;
  return count;
}
