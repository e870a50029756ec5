import type { Account } from '../account/account.ts';
import { dayMs, firstInstantAt, wallDayOf } from '../wall-clock.ts';
import { hostsFor, readCalendars, type Calendar } from './calendars.ts';
import type { Interval, MeetingHost } from './meeting-link.ts';
import { slotsIn } from './opening-hours.ts';
import type { MeetingLink } from './scheduler.ts';

const weekMs = 7 * dayMs;

export type Availability = {
  slots: Map<number, Interval[]>;
  /** Whether anything is left to offer after this month. */
  hasMore: boolean;
  calendars: Calendar[];
};

/** What a page offers in a month of `timeZone`, counted from the current one. */
export function availabilityOf(
  account: Account,
  link: MeetingLink,
  query: { timeZone: string; monthOffset: number },
): Availability {
  const month = monthAt(account.clock.now().getTime(), query.timeZone, query.monthOffset);
  const window = bookingWindow(account, link);
  const calendars = readCalendars(account, link, {
    start: Math.min(month.start, window.start),
    end: Math.max(month.end, window.end),
  });
  const offered = (durationMs: number, range: Interval) => {
    return offeredSlots(link, calendars, durationMs, intersect(range, window));
  };
  const later = { start: month.end, end: window.end };
  return {
    slots: new Map(link.durations.map((duration) => [duration, [...offered(duration, month)]])),
    hasMore: link.durations.some((duration) => offered(duration, later).next().done !== true),
    calendars: calendars.map((calendar) => ({
      ...calendar,
      busyTimes: calendar.busyTimes.filter(({ start, end }) => {
        return end > month.start && start < month.end;
      }),
    })),
  };
}

/** The hosts a slot can be booked with; none when the page does not offer it. */
export function bookableHosts(account: Account, link: MeetingLink, slot: Interval): MeetingHost[] {
  const from = { start: slot.start, end: slot.start + 1 };
  const range = intersect(from, bookingWindow(account, link));
  if (range.start >= range.end) return [];
  const calendars = readCalendars(account, link, slot);
  const [offered] = offeredSlots(link, calendars, slot.end - slot.start, range);
  return offered === undefined ? [] : hostsFor(link, calendars, offered);
}

/** Where slots may start: after the notice the page asks for, in the weeks it advertises. */
function bookingWindow(account: Account, link: MeetingLink): Interval {
  const now = account.clock.now().getTime();
  return {
    start: now + Math.max(link.minimumNoticeMs, 1),
    end: now + link.weeksToAdvertise * weekMs,
  };
}

function* offeredSlots(
  link: MeetingLink,
  calendars: Calendar[],
  durationMs: number,
  range: Interval,
): Generator<Interval> {
  if (range.start >= range.end) return;
  for (const slot of slotsIn(link, durationMs, range)) {
    if (hostsFor(link, calendars, slot).length > 0) yield slot;
  }
}

function intersect(one: Interval, other: Interval): Interval {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}

/** From midnight on the first of a month to midnight on the first of the next. */
export function monthAt(now: number, timeZone: string, offset: number): Interval {
  const today = new Date(wallDayOf(now, timeZone));
  const firstOf = (months: number) => {
    const wall = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, 1);
    return firstInstantAt(wall, timeZone);
  };
  return { start: firstOf(offset), end: firstOf(offset + 1) };
}
