import { expect, it } from 'vitest';
import {
  entryFor,
  intervalOf,
  inZone,
  nextWeek,
  nextWorkingDay,
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
  const now = '2026-10-20T09:00';
  const moved = intervalOf({ ...entry, wallClock: nextWeek(entry.wallClock, now) });

  expect(moved).toEqual({
    start: new Date('2026-10-30T14:00:00Z'),
    end: new Date('2026-10-30T14:45:00Z'),
  });
});

it.each([
  ['a Monday', '2026-11-30T15:00', '2026-11-28T10:00', '2026-12-01T15:00'],
  ['a Friday', '2026-12-04T08:15', '2026-11-28T10:00', '2026-12-07T08:15'],
  ['a Saturday', '2026-12-05T23:45', '2026-12-05T10:00', '2026-12-07T23:45'],
  ['New Year’s Eve', '2026-12-31T09:00', '2026-12-30T10:00', '2027-01-01T09:00'],
  ['a day that has passed', '2026-11-24T15:00', '2026-12-01T00:00', '2026-12-02T15:00'],
  ['a Thursday looked at on Friday', '2026-12-03T15:00', '2026-12-04T09:00', '2026-12-07T15:00'],
])('proposes the next working day for %s', (_name, own, now, next) => {
  expect(nextWorkingDay(own, now)).toBe(next);
});

it.each([
  ['2026-11-30T15:00', '2026-11-28T10:00', '2026-12-07T15:00'],
  ['2026-11-28T15:00', '2026-12-05T00:00', '2026-12-12T15:00'],
  ['2027-02-26T07:30', '2027-02-20T10:00', '2027-03-05T07:30'],
])('proposes the same day of the next week for %s, seen at %s', (own, now, next) => {
  expect(nextWeek(own, now)).toBe(next);
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
