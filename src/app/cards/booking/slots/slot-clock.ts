import { isDifferentClock, localDayOf } from '@app/domain/local-time';
import { cityOf, type Clocks } from '../../clock/clocks.ts';

/** The zone to show beside the one the rep looks at: the contact's, or the rep's own when it is another's. */
export function otherZone(shown: string, { repZone, contactZone }: Clocks): string | null {
  return shown === repZone ? contactZone : repZone;
}

/**
 * Writes the start of a slot on one clock or two: `15:00`, `15:00 / 09:00`, and where the second clock
 * shows another day `23:00 / Wed 05:00`. Formatters are made once for all slots.
 */
export function slotClock(
  locale: string,
  shown: string,
  other: string | null,
): (start: Date) => string {
  const format = (timeZone: string, options: Intl.DateTimeFormatOptions = {}) =>
    new Intl.DateTimeFormat(locale, {
      hour: 'numeric',
      minute: '2-digit',
      ...options,
      timeZone,
    });
  const time = format(shown);
  const second = other === null ? null : format(other);
  const secondWithDay = other === null ? null : format(other, { weekday: 'short' });
  return (start) => {
    if (other === null || !isDifferentClock(start, shown, other)) return time.format(start);
    const isSameDay = localDayOf(start, shown) === localDayOf(start, other);
    return `${time.format(start)} / ${(isSameDay ? second : secondWithDay)?.format(start) ?? ''}`;
  };
}

/** `Berlin / New York` where the two clocks differ at that time, else the first alone. */
export function clockNames(start: Date, shown: string, other: string | null): string {
  const isOne = other === null || !isDifferentClock(start, shown, other);
  return isOne ? cityOf(shown) : `${cityOf(shown)} / ${cityOf(other)}`;
}

/** `Tue 24 Nov 15:00 Berlin / 09:00 New York`, for a sentence. */
export function spokenClocks(start: Date, { locale, repZone, contactZone }: Clocks): string {
  const day: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
  const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
  const on = (timeZone: string, options: Intl.DateTimeFormatOptions): string =>
    `${new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(start)} ${cityOf(timeZone)}`;
  const first = on(repZone, { ...day, ...time });
  if (contactZone === null || !isDifferentClock(start, repZone, contactZone)) return first;
  const isSameDay = localDayOf(start, contactZone) === localDayOf(start, repZone);
  return `${first} / ${on(contactZone, isSameDay ? time : { ...day, ...time })}`;
}

/** `30 min`; the page's own number, only written out. */
export function durationText(durationMs: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(durationMs / 60_000);
}

/** A calendar day or month (`2026-11-24`, `2026-11`), which has no zone. */
export function plainDate(
  date: string,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(date));
}
