import { clockOfDay, dayMs, wallDayOf } from '../wall-clock.ts';
import { incrementMinutes, weekdays, type Interval, type WeeklyHours } from './meeting-link.ts';
import type { MeetingLink } from './scheduler.ts';

const minuteMs = 60_000;

type Opening = Interval & {
  wallStart: number;
  wallEnd: number;
  clock: ReturnType<typeof clockOfDay>;
};

/**
 * The open hours of the wall days that touch `range`, as instants. An edge that the clocks skip is
 * where they change; of one that they show twice, the first counts.
 */
export function* openingsIn(
  hours: WeeklyHours,
  timeZone: string,
  range: Interval,
): Generator<Opening> {
  const last = wallDayOf(range.end, timeZone);
  for (let day = wallDayOf(range.start, timeZone); day <= last; day += dayMs) {
    const clock = clockOfDay(day, timeZone);
    for (const { start, end } of joined(hours[weekdayOf(day)] ?? [])) {
      const [wallStart, wallEnd] = [day + start * minuteMs, day + end * minuteMs];
      const opening = {
        start: clock.firstInstantAt(wallStart),
        end: clock.firstInstantAt(wallEnd),
      };
      if (opening.start < opening.end) yield { ...opening, wallStart, wallEnd, clock };
    }
  }
}

/**
 * The slots of one duration that a page's hours allow with a start inside `range`, ascending. They
 * start on the page's increments of the wall clock, each wall time once a day; a duration is
 * elapsed time.
 */
export function* slotsIn(
  link: Pick<MeetingLink, 'availability' | 'timeZone' | 'startTimeIncrementMinutes'>,
  durationMs: number,
  range: Interval,
): Generator<Interval> {
  const increment = link.startTimeIncrementMinutes;
  const step =
    increment === 'MEETING_DURATION' ? durationMs : incrementMinutes[increment] * minuteMs;
  for (const opening of openingsIn(link.availability, link.timeZone, range)) {
    for (let wall = opening.wallStart; wall < opening.wallEnd; wall += step) {
      const [start] = opening.clock.instantsOf(wall);
      if (start === undefined || start < range.start || start >= range.end) continue;
      const end = start + durationMs;
      if (end <= opening.end) yield { start, end };
    }
  }
}

function weekdayOf(wallDay: number) {
  return weekdays[new Date(wallDay).getUTCDay()] ?? 'SUNDAY';
}

/** Hours that touch or overlap become one, so that no slot comes twice. */
function joined(hours: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const { start, end } of hours.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
