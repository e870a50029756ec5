import { expect, it } from 'vitest';
import {
  entryFor,
  intervalOf,
  inZone,
  nextWeek,
  tomorrow,
  withDate,
  withTime,
} from './time-entry.ts';

const friday = { start: new Date('2026-10-23T13:00:00Z'), end: new Date('2026-10-23T13:45:00Z') };
const entry = entryFor(friday, 'Europe/Berlin');

it('opens with the time the item has', () => {
  expect(entry).toMatchObject({ wallClock: '2026-10-23T15:00', durationMs: 2_700_000 });
  expect(intervalOf(entry)).toEqual(friday);
});

it('keeps the time of day and the duration across a daylight-saving change', () => {
  const moved = intervalOf(nextWeek(entry));

  expect(moved).toEqual({
    start: new Date('2026-10-30T14:00:00Z'),
    end: new Date('2026-10-30T14:45:00Z'),
  });
});

it("counts tomorrow from now, on the entry's clock", () => {
  const lateOnSaturday = new Date('2026-10-24T22:30:00Z');

  expect(tomorrow(entry, lateOnSaturday).wallClock).toBe('2026-10-26T15:00');
});

it('keeps the instant when the zone is changed', () => {
  const inNewYork = inZone(entry, 'America/New_York');

  expect(inNewYork.wallClock).toBe('2026-10-23T09:00');
  expect(intervalOf(inNewYork)).toEqual(friday);
});

it('changes date and time apart from each other', () => {
  expect(withTime(withDate(entry, '2026-12-01'), '08:05').wallClock).toBe('2026-12-01T08:05');
});

it('leaves an item without an end without one', () => {
  expect(intervalOf(entryFor({ start: friday.start, end: null }, 'UTC')).end).toBeNull();
});
