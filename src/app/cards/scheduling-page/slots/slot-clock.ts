import { dateFormat } from '@app/card-kit/clock/date-format';
import { isDifferentClock, localDayOf } from '@app/domain/time/local-time';
import { cityOf } from '@app/domain/time/zone-names';
import type { Clocks } from '@app/card-kit/clock/clocks';

/**
 * Writes the start of a slot on one clock or two: `15:00`, `15:00 · 09:00`, and where the second clock
 * shows another day `23:00 · Wed 05:00`. Formatters are made once for all slots.
 */
export function slotClock(
  locale: string,
  shown: string,
  other: string | null,
): (start: Date) => string {
  const time = clockFormat(locale, shown);
  const second = clockFormat(locale, other ?? shown);
  const day = dayFormat(locale, other ?? shown, { weekday: 'short' });
  return (start) => {
    if (other === null || !isDifferentClock(start, shown, other)) return time(start);
    const isSameDay = localDayOf(start, shown) === localDayOf(start, other);
    return `${time(start)} · ${isSameDay ? '' : `${day(start)} `}${second(start)}`;
  };
}

/** `Tue 24 Nov, 15:00 Berlin / 09:00 New York`, for a sentence. */
export function spokenClocks(start: Date, { locale, repZone, contactZone }: Clocks): string {
  const on = (timeZone: string, isWithDay: boolean): string =>
    `${clockOn(start, { locale, timeZone, isWithDay })} ${cityOf(timeZone)}`;
  const first = on(repZone, true);
  if (contactZone === null || !isDifferentClock(start, repZone, contactZone)) return first;
  const isSameDay = localDayOf(start, contactZone) === localDayOf(start, repZone);
  return `${first} / ${on(contactZone, !isSameDay)}`;
}

/** `Tue 24 Nov, 15:00` on the rep's clock. */
export function repStart(start: Date, { locale, repZone }: Clocks): string {
  return clockOn(start, { locale, timeZone: repZone, isWithDay: true });
}

/** The start on the contact's clock, with the day where it is another: `09:00`; null where both show the same. */
export function contactStart(start: Date, { locale, repZone, contactZone }: Clocks): string | null {
  if (contactZone === null || !isDifferentClock(start, repZone, contactZone)) return null;
  const isWithDay = localDayOf(start, contactZone) !== localDayOf(start, repZone);
  return clockOn(start, { locale, timeZone: contactZone, isWithDay });
}

type OnClock = { locale: string; timeZone: string; isWithDay: boolean };

/** `Tue 24 Nov, 15:00`, or the time alone. */
function clockOn(start: Date, { locale, timeZone, isWithDay }: OnClock): string {
  const time = clockFormat(locale, timeZone)(start);
  if (!isWithDay) return time;
  const day = dayFormat(locale, timeZone, { weekday: 'short', day: 'numeric', month: 'short' });
  return `${day(start)}, ${time}`;
}

/** A calendar day or month (`2026-11-24`, `2026-11`), which has no zone. */
export function plainDate(
  date: string,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return dayFormat(locale, 'UTC', options)(new Date(date));
}

function clockFormat(locale: string, timeZone: string): (start: Date) => string {
  return dayFormat(locale, timeZone, { timeStyle: 'short' });
}

function dayFormat(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const format = dateFormat(locale, { ...options, timeZone });
  return (start: Date): string => format.format(start);
}
