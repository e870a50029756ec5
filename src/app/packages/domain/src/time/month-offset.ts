import { localDayOf } from './local-time.ts';
import { monthOf } from './slot-days.ts';

/**
 * How many months a month such as `2026-11` lies ahead of the current one in `timeZone`, which is how
 * HubSpot's availability page counts. Negative for a month that is over, of which HubSpot offers nothing.
 */
export function monthOffsetFor(month: string, now: Date, timeZone: string): number {
  return monthNumber(month) - monthNumber(monthOf(localDayOf(now, timeZone)));
}

function monthNumber(month: string): number {
  const [year, monthOfYear] = month.split('-').map(Number);
  return Number(year) * 12 + Number(monthOfYear);
}
