import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import {
  allZones,
  anyInstant,
  nextChange,
  zoned,
  zoneWithInstant,
} from '../../test/around-changes.ts';
import { monthOffsetFor } from './month-offset.ts';
import { outsideWorkingHours } from './zone-clock.ts';
import { seriesOccurrences } from '../series.ts';
import { addMonths, groupByDay, monthDays, type Slot } from './slot-days.ts';
import { mondayOf, weekdayOf } from './weeks.ts';
import { addDays, zonedInstant } from './zoned-instant.ts';

// Everything here is compared with an implementation of the standard calendar that shares no code.

const minuteMs = 60_000;
const wallText = (wall: Temporal.PlainDateTime) => wall.toString({ smallestUnit: 'minute' });
const slotAt = (start: number): Slot => ({
  start: new Date(start),
  end: new Date(start + 30 * minuteMs),
});

function expectDaysAgree(slots: Slot[], timeZone: string): void {
  const expected = new Map<string, number[]>();
  for (const { start } of slots.toSorted((a, b) => a.start.getTime() - b.start.getTime())) {
    const day = zoned(start, timeZone).toPlainDate().toString();
    expected.set(day, [...(expected.get(day) ?? []), start.getTime()]);
  }

  const grouped = groupByDay(slots, timeZone).map(({ day, slots: ofDay }) => {
    return [day, ofDay.map(({ start }) => start.getTime())];
  });

  expect(grouped, timeZone).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)));
}

it('puts slots around any change of clocks on the right days', () => {
  const spread = fc.array(fc.integer({ min: -3_000, max: 3_000 }), { maxLength: 30 });

  fc.assert(
    fc.property(zoneWithInstant, spread, ({ timeZone, instant }, minutes) => {
      expectDaysAgree(
        minutes.map((offset) => slotAt(instant.getTime() + offset * minuteMs)),
        timeZone,
      );
    }),
    { numRuns: 200 },
  );
});

it('puts every hour around a change on the right day, in all zones that change in a month', () => {
  const month = fc.integer({ min: 0, max: 70 * 12 - 1 }).map((index) => Date.UTC(1990, index));

  fc.assert(
    fc.property(month, (start) => {
      for (const timeZone of allZones) {
        const change = nextChange(new Date(start), timeZone);
        if (change === null || change >= start + 31 * 1_440 * minuteMs) continue;
        const hours = Array.from({ length: 52 }, (_, index) => index - 26);
        expectDaysAgree(
          hours.map((hour) => slotAt(change + hour * 60 * minuteMs)),
          timeZone,
        );
      }
    }),
    { numRuns: 3, examples: [[Date.UTC(2026, 9)]] },
  );
});

it('knows the working hours anywhere', () => {
  fc.assert(
    fc.property(zoneWithInstant, ({ timeZone, instant }) => {
      const { hour } = zoned(instant, timeZone);

      expect(outsideWorkingHours(timeZone)(instant)).toBe(hour < 8 || hour >= 18);
    }),
    { numRuns: 300 },
  );
});

it('begins weeks on the Mondays of the calendar', () => {
  fc.assert(
    fc.property(zoneWithInstant, ({ timeZone, instant }) => {
      const date = zoned(instant, timeZone).toPlainDate();
      const monday = date.subtract({ days: date.dayOfWeek - 1 });

      expect(mondayOf(date.toString())).toBe(monday.toString());
      expect(weekdayOf(date.toString())).toBe(date.dayOfWeek % 7);
    }),
    { numRuns: 300 },
  );
});

it('finds the instant of any wall clock, skipped and repeated ones included', () => {
  const minutes = fc.integer({ min: -180, max: 180 });

  fc.assert(
    fc.property(zoneWithInstant, minutes, ({ timeZone, instant }, offset) => {
      const wall = zoned(instant, timeZone).toPlainDateTime().add({ minutes: offset });
      const expected = wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' });

      expect(zonedInstant(wallText(wall), timeZone).getTime()).toBe(expected.epochMilliseconds);
    }),
    { numRuns: 800 },
  );
});

it('adds days and months to dates as a calendar does', () => {
  const change = fc.integer({ min: -400, max: 400 });

  fc.assert(
    fc.property(anyInstant, change, (instant, amount) => {
      const wall = zoned(instant, 'UTC').toPlainDateTime();
      const month = wall.toPlainDate().toPlainYearMonth();
      const days = monthDays(month.toString());

      expect(addDays(wallText(wall), amount)).toBe(wallText(wall.add({ days: amount })));
      expect(addMonths(month.toString(), amount)).toBe(month.add({ months: amount }).toString());
      expect(days).toHaveLength(month.daysInMonth);
      expect(days.at(-1)).toBe(month.toPlainDate({ day: month.daysInMonth }).toString());
    }),
  );
});

it('counts months ahead from the month it is in the zone', () => {
  const ahead = fc.integer({ min: -24, max: 24 });

  fc.assert(
    fc.property(zoneWithInstant, ahead, ({ timeZone, instant }, months) => {
      const month = zoned(instant, timeZone).toPlainDate().toPlainYearMonth().add({ months });

      expect(monthOffsetFor(month.toString(), instant, timeZone)).toBe(months);
    }),
    { numRuns: 300 },
  );
});

it('repeats at the same wall-clock time under any rule', () => {
  const rule = fc.record({
    every: fc.integer({ min: 1, max: 12 }),
    unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
  });
  const size = fc.record({
    count: fc.integer({ min: 1, max: 30 }),
    durationMs: fc.integer({ min: 1, max: 86_400_000 }),
  });

  fc.assert(
    fc.property(zoneWithInstant, rule, size, ({ timeZone, instant }, repeat, wanted) => {
      const first = zoned(instant, timeZone).toPlainDateTime();

      const series = { firstStart: wallText(first), timeZone, repeat, ...wanted };
      const occurrences = seriesOccurrences(series);

      expect(occurrences).toHaveLength(wanted.count);
      for (const [index, { start, end, wallClock, shifted }] of occurrences.entries()) {
        const wall = first.add({ [`${repeat.unit}s`]: repeat.every * index });
        const expected = wall.toZonedDateTime(timeZone);
        expect(wallClock).toBe(wallText(wall));
        expect(start.getTime()).toBe(expected.epochMilliseconds);
        expect(end.getTime() - start.getTime()).toBe(wanted.durationMs);
        expect(shifted === 'gap').toBe(!expected.toPlainDateTime().equals(wall));
      }
    }),
    { numRuns: 120 },
  );
});
