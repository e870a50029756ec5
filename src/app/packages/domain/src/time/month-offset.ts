import { localDayOf } from './local-time.ts';
import { addMonths, monthOf } from './slot-days.ts';
import { zonedInstant } from './zoned-instant.ts';

/**
 * How many months a month such as `2026-11` lies ahead of the current one in `timeZone`, which is how
 * HubSpot's availability page counts. Negative for a month that is over, of which HubSpot offers nothing.
 */
export function monthOffsetFor(month: string, now: Date, timeZone: string): number {
  return monthNumber(month) - monthNumber(monthOf(localDayOf(now, timeZone)));
}

/**
 * The months of `fetchZone`, in order, that together hold every instant of a month of `shownZone`. So
 * a change of the zone shown needs at most the neighbours of what is there already.
 */
export function monthsToFetch(month: string, shownZone: string, fetchZone: string): string[] {
  const start = startOf(month, shownZone);
  const lastMs = startOf(addMonths(month, 1), shownZone).getTime() - 1;
  const last = monthOf(localDayOf(new Date(lastMs), fetchZone));
  const months: string[] = [];
  for (let next = monthOf(localDayOf(start, fetchZone)); next <= last; next = addMonths(next, 1)) {
    months.push(next);
  }
  return months;
}

function startOf(month: string, timeZone: string): Date {
  return zonedInstant(`${month}-01T00:00`, timeZone);
}

function monthNumber(month: string): number {
  const [year, monthOfYear] = month.split('-').map(Number);
  return Number(year) * 12 + Number(monthOfYear);
}
