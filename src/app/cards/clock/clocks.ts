import { daysBetween, isDifferentClock, localDayOf } from '@app/domain/local-time';

/** Whose clocks the card shows, and in which language it writes them. */
export type Clocks = {
  locale: string;
  /** The rep's own zone. */
  repZone: string;
  /** The contact's zone; null where HubSpot knows none. */
  contactZone: string | null;
};

type Interval = { start: Date; end: Date | null };

const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
const day: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };

/** `Thu, 19 Nov, 15:00 – 15:30` for the rep; with the year where it is not the current one. */
export function repClock({ start, end }: Interval, now: Date, clocks: Clocks): string {
  const isThisYear = yearOf(start, clocks.repZone) === yearOf(now, clocks.repZone);
  const format = new Intl.DateTimeFormat(clocks.locale, {
    ...day,
    ...time,
    ...(!isThisYear && { year: 'numeric' }),
    timeZone: clocks.repZone,
  });
  return formatInterval(format, { start, end });
}

/** The same interval on the contact's clock; null where it shows the same or is not known. */
export function contactClock({ start, end }: Interval, clocks: Clocks): string | null {
  const { locale, repZone, contactZone } = clocks;
  if (contactZone === null || !isDifferentClock(start, repZone, contactZone)) return null;
  const isSameDay = localDayOf(start, contactZone) === localDayOf(start, repZone);
  const format = new Intl.DateTimeFormat(locale, {
    ...(isSameDay ? {} : day),
    ...time,
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

/** `16 days`, `22 hours`: the largest whole unit of a span, whichever its direction. */
export function durationIn(ms: number, locale: string): string {
  const hours = Math.round(Math.abs(ms) / 3_600_000);
  const [amount, unit] = hours < 48 ? [hours, 'hour'] : [Math.round(hours / 24), 'day'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

function formatInterval(format: Intl.DateTimeFormat, { start, end }: Interval): string {
  // An end before its start is bad data: the start is still right.
  return end === null || end <= start ? format.format(start) : format.formatRange(start, end);
}

function yearOf(instant: Date, timeZone: string): string {
  return localDayOf(instant, timeZone).slice(0, 4);
}
