import { expect, it } from 'vitest';
import { monthOffsetFor, monthsToFetch } from './month-offset.ts';

it.each([
  ['2026-11', 0],
  ['2026-12', 1],
  ['2027-02', 3],
  ['2026-10', -1],
])('counts %s as %i in November', (month, offset) => {
  expect(monthOffsetFor(month, new Date('2026-11-24T12:00:00Z'), 'Europe/Berlin')).toBe(offset);
});

it('counts from the month it is in the zone, not in UTC', () => {
  const now = new Date('2026-11-30T23:30:00Z');

  expect(monthOffsetFor('2026-12', now, 'America/New_York')).toBe(1);
  expect(monthOffsetFor('2026-12', now, 'Europe/Berlin')).toBe(0);
});

it.each([
  ['Europe/Berlin', 'Europe/Paris', ['2026-11']],
  ['Europe/Berlin', 'America/New_York', ['2026-10', '2026-11']],
  ['America/New_York', 'Europe/Berlin', ['2026-11', '2026-12']],
  ['Asia/Kathmandu', 'Asia/Kolkata', ['2026-10', '2026-11']],
  ['Pacific/Apia', 'Pacific/Pago_Pago', ['2026-10', '2026-11']],
])('needs for November in %s of what was fetched in %s: %j', (shownZone, fetchZone, months) => {
  expect(monthsToFetch('2026-11', shownZone, fetchZone)).toEqual(months);
});

it('turns the year', () => {
  expect(monthsToFetch('2026-12', 'America/New_York', 'Europe/Berlin')).toEqual([
    '2026-12',
    '2027-01',
  ]);
});

it('needs both neighbours where each of the zones is ahead of the other once in the month', () => {
  // In March 2024 Halifax went ahead an hour, and Asunción went back one.
  expect(monthsToFetch('2024-03', 'America/Asuncion', 'America/Halifax')).toEqual([
    '2024-02',
    '2024-03',
    '2024-04',
  ]);
});

it('refuses what is no month', () => {
  expect(() => monthsToFetch('November', 'UTC', 'UTC')).toThrow(RangeError);
});
