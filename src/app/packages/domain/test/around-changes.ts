import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

export const allZones: string[] = Intl.supportedValuesOf('timeZone');

export const anyZone: fc.Arbitrary<string> = fc.constantFrom(...allZones);

/** Whole minutes from 1990 to 2060. */
export const anyInstant: fc.Arbitrary<Date> = fc
  .integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));

/** A zone with an instant that, three times of four, lies within a day and a bit of a change of its clocks. */
export const zoneWithInstant: fc.Arbitrary<{ timeZone: string; instant: Date }> = fc
  .record({
    timeZone: anyZone,
    instant: anyInstant,
    minutesFromChange: fc.option(fc.integer({ min: -1_800, max: 1_800 }), { freq: 3 }),
  })
  .map(({ timeZone, instant, minutesFromChange }) => {
    const change = minutesFromChange === null ? null : nextChange(instant, timeZone);
    if (change === null) return { timeZone, instant };
    return { timeZone, instant: new Date(change + Number(minutesFromChange) * 60_000) };
  });

/** When the clocks of a zone next change, in milliseconds; null where they never do again. */
export function nextChange(instant: Date, timeZone: string): number | null {
  return zoned(instant, timeZone).getTimeZoneTransition('next')?.epochMilliseconds ?? null;
}

export function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}
