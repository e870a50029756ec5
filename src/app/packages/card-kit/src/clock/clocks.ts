import {
  daysBetween,
  isDifferentClock,
  localDayOf,
  wallClockOf,
} from '@app/domain/time/local-time';
import { dateFormat } from './date-format.ts';
import { timeOfDay } from './time-of-day.ts';

/** Whose clocks the card shows, and in which language it writes them. */
export type Clocks = {
  locale: string;
  /** The rep's own zone. */
  repZone: string;
  /** The contact's zone; null where HubSpot knows none. */
  contactZone: string | null;
  /** Said of what takes whole days; without it only the days are. */
  allDay?: string;
};

type Interval = { start: Date; end: Date | null };

const day: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };

/**
 * `Thu, 19 Nov, 15:00 – 15:30` for the rep, `Thu, 19 Nov · All day` for whole days; with the year where it is not
 * the current one.
 */
export function repClock({ start, end }: Interval, now: Date, clocks: Clocks): string {
  const isWhole = isAllDay({ start, end }, clocks.repZone);
  const isThisYear = yearOf(start, clocks.repZone) === yearOf(now, clocks.repZone);
  const format = dateFormat(clocks.locale, {
    ...day,
    ...(!isWhole && timeOfDay(clocks.locale)),
    ...(!isThisYear && { year: 'numeric' }),
    timeZone: clocks.repZone,
  });
  const shown = formatInterval(format, { start, end: isWhole ? new Date(Number(end) - 1) : end });
  return isWhole && clocks.allDay ? `${shown} · ${clocks.allDay}` : shown;
}

/**
 * The same in the line of a row: `Yesterday, 5:30 – 6:00 PM` for the three days that have a name of their own, as
 * `repClock` for all others and for what does not end on the day it starts.
 */
export function rowClock({ start, end }: Interval, now: Date, clocks: Clocks): string {
  const { locale, repZone, allDay } = clocks;
  const days = daysBetween(now, start, repZone);
  const until = end === null || end <= start ? start : new Date(Number(end) - 1);
  if (Math.abs(days) > 1 || localDayOf(start, repZone) !== localDayOf(until, repZone)) {
    return repClock({ start, end }, now, clocks);
  }
  const named = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  const name = named.slice(0, 1).toLocaleUpperCase(locale) + named.slice(1);
  if (isAllDay({ start, end }, repZone)) return allDay ? `${name} · ${allDay}` : name;
  const format = dateFormat(locale, { ...timeOfDay(locale), timeZone: repZone });
  return `${name}, ${formatInterval(format, { start, end })}`;
}

/**
 * When it starts on the contact's clock, with the weekday where that is another; null where both clocks show the
 * same, the contact's is not known, or it takes whole days.
 */
export function theirStart({ start, end }: Interval, clocks: Clocks): string | null {
  const { locale, repZone, contactZone } = clocks;
  if (contactZone === null || isAllDay({ start, end }, repZone)) return null;
  if (!isDifferentClock(start, repZone, contactZone)) return null;
  const isSameDay = localDayOf(start, contactZone) === localDayOf(start, repZone);
  return dateFormat(locale, {
    ...(!isSameDay && { weekday: 'short' }),
    ...timeOfDay(locale),
    timeZone: contactZone,
  }).format(start);
}

/**
 * Whether it takes whole days on the calendar of a zone, from midnight to midnight or the last minute before it:
 * HubSpot keeps nothing else of what is entered as all-day.
 */
export function isAllDay({ start, end }: Interval, timeZone: string): boolean {
  const from = wallClockOf(start, timeZone);
  const to = end === null ? '' : wallClockOf(end, timeZone);
  return to > from && from.endsWith('T00:00') && /T(?:00:00|23:59)$/.test(to);
}

/** The same interval on the contact's clock; null where it shows the same or is not known. */
export function contactClock({ start, end }: Interval, clocks: Clocks): string | null {
  const { locale, repZone, contactZone } = clocks;
  if (contactZone === null || !isDifferentClock(start, repZone, contactZone)) return null;
  const ownDay = localDayOf(start, contactZone);
  const isSameDay =
    ownDay === localDayOf(start, repZone) && ownDay === localDayOf(end ?? start, contactZone);
  const format = dateFormat(locale, {
    ...(isSameDay ? {} : day),
    ...timeOfDay(locale),
    timeZone: contactZone,
  });
  return formatInterval(format, { start, end });
}

/** `in 3 days`, `2 days ago`, `in 20 minutes`; days are counted on the rep's calendar. */
export function relativeTime(instant: Date, now: Date, { locale, repZone }: Clocks): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const minutes = Math.round((instant.getTime() - now.getTime()) / 60_000);
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  const days = daysBetween(now, instant, repZone);
  if (days === 0) return format.format(Math.round(minutes / 60), 'hour');
  if (Math.abs(days) < 60) return format.format(days, 'day');
  if (Math.abs(days) < 730) return format.format(Math.round(days / 30.4), 'month');
  return format.format(Math.round(days / 365.25), 'year');
}

/** `16 days`, `22 hours`, `5 minutes`: the largest whole unit of a span, whichever its direction. */
export function durationIn(ms: number, locale: string): string {
  const minutes = Math.round(Math.abs(ms) / minuteMs);
  if (minutes < 60) return inUnit(minutes, 'minute', locale);
  const hours = Math.round(minutes / 60);
  return hours < 48 ? inUnit(hours, 'hour', locale) : inUnit(Math.round(hours / 24), 'day', locale);
}

/** `90 min`, `2 hours, 30 minutes`, `24 hours`: how long something takes, to the minute. */
export function lengthIn(ms: number, locale: string): string {
  const minutes = Math.max(1, Math.round(ms / minuteMs));
  if (minutes <= 120) return inUnit(minutes, 'minute', locale, 'short');
  const days = minutes < 2_880 ? 0 : Math.floor(minutes / 1_440);
  const rest = minutes - days * 1_440;
  const parts = [
    [days, 'day'],
    [Math.floor(rest / 60), 'hour'],
    [rest % 60, 'minute'],
  ] as const;
  return new Intl.ListFormat(locale, { type: 'unit' }).format(
    parts.flatMap(([count, unit]) => (count === 0 ? [] : inUnit(count, unit, locale))),
  );
}

const minuteMs = 60_000;

function inUnit(
  count: number,
  unit: string,
  locale: string,
  unitDisplay: 'long' | 'short' = 'long',
): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(count);
}

function formatInterval(format: Intl.DateTimeFormat, { start, end }: Interval): string {
  // An end before its start is bad data: the start is still right.
  return end === null || end <= start ? format.format(start) : format.formatRange(start, end);
}

function yearOf(instant: Date, timeZone: string): string {
  return localDayOf(instant, timeZone).slice(0, 4);
}
