import { expect, it } from 'vitest';
import { groupByPartOfDay, partOfDay } from './part-of-day.ts';
import type { Slot } from './slot-days.ts';

const slot = (start: string): Slot => ({
  start: new Date(start),
  end: new Date(Date.parse(start) + 30 * 60_000),
});

it.each([
  ['2026-11-24T00:00:00Z', 'night'],
  ['2026-11-24T05:59:00Z', 'night'],
  ['2026-11-24T06:00:00Z', 'morning'],
  ['2026-11-24T11:59:00Z', 'morning'],
  ['2026-11-24T12:00:00Z', 'afternoon'],
  ['2026-11-24T16:59:00Z', 'afternoon'],
  ['2026-11-24T17:00:00Z', 'evening'],
  ['2026-11-24T23:59:00Z', 'evening'],
])('calls %s in UTC %s', (instant, part) => {
  expect(partOfDay(new Date(instant), 'UTC')).toBe(part);
});

it.each([
  ['Asia/Kathmandu', '2026-11-24T06:14:00Z', 'morning'],
  ['Asia/Kathmandu', '2026-11-24T06:15:00Z', 'afternoon'],
  ['Australia/Lord_Howe', '2026-10-04T00:59:00Z', 'morning'],
  ['Australia/Lord_Howe', '2026-10-04T01:00:00Z', 'afternoon'],
  ['Antarctica/Troll', '2026-03-29T03:59:00Z', 'night'],
  ['Antarctica/Troll', '2026-03-29T04:00:00Z', 'morning'],
  // Morocco leaves its summer time for Ramadan, which began on 18 February 2026.
  ['Africa/Casablanca', '2026-02-14T11:00:00Z', 'afternoon'],
  ['Africa/Casablanca', '2026-02-16T11:00:00Z', 'morning'],
])('goes by the clocks of %s at %s', (timeZone, instant, part) => {
  expect(partOfDay(new Date(instant), timeZone)).toBe(part);
});

it('groups slots in the order of the day and leaves out parts without any', () => {
  const [night, late, early, evening] = [
    slot('2026-11-24T04:00:00Z'),
    slot('2026-11-24T10:30:00Z'),
    slot('2026-11-24T08:00:00Z'),
    slot('2026-11-24T19:00:00Z'),
  ];

  const groups = groupByPartOfDay([evening, late, night, early], 'Europe/Berlin');

  expect(groups).toEqual([
    { part: 'night', slots: [night] },
    { part: 'morning', slots: [early, late] },
    { part: 'evening', slots: [evening] },
  ]);
});

it('groups by the clock that shows after a change', () => {
  const groups = groupByPartOfDay(
    [slot('2026-03-29T09:59:00Z'), slot('2026-03-29T10:00:00Z')],
    'Europe/Berlin',
  );

  expect(groups.map(({ part }) => part)).toEqual(['morning', 'afternoon']);
});
