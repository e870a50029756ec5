import { wallClockOf } from '@app/domain/time/local-time';
import { zonedInstant } from '@app/domain/time/zoned-instant';
import { entryFor, type Interval, type TimeEntry } from '../../time-entry/time-entry.ts';

export type Dated = { start: Date; end: Date | null };

/** Where one of a series goes, and the wall clock that is skipped that day, if it is. */
export type NewTime = Interval & { gap: string | null };

/**
 * Moves one of a series by as much as `entry` differs from `own`, both on the clock of the entry's zone: who moves
 * from three to four has all of them an hour later on that clock, whatever daylight saving does in between. An end
 * stays as far away as it is, unless another length was entered.
 */
export function newTime(member: Dated, own: Dated, entry: TimeEntry): NewTime {
  const { timeZone, wallClock, durationMs } = entry;
  const before = entryFor(own, timeZone);
  const { wallClock: mine, durationMs: length } = entryFor(member, timeZone);
  const shift = asUtc(wallClock) - asUtc(before.wallClock);
  const isLonger = durationMs !== before.durationMs;
  if (shift === 0 && !isLonger) return { ...member, gap: null };
  const wanted = new Date(asUtc(mine) + shift).toISOString().slice(0, 16);
  const start = shift === 0 ? member.start : zonedInstant(wanted, timeZone);
  const lasts = isLonger ? durationMs : length;
  return {
    start,
    end: lasts === 0 ? null : new Date(start.getTime() + lasts),
    gap: shift === 0 || wallClockOf(start, timeZone) === wanted ? null : wanted.slice(11),
  };
}

function asUtc(wallClock: string): number {
  return Date.parse(`${wallClock}Z`);
}
