import { expect, it } from 'vitest';
import { monthOffsetFor } from './month-offset.ts';

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

it('turns the year', () => {
  expect(monthOffsetFor('2027-01', new Date('2026-12-31T22:59:00Z'), 'Europe/Berlin')).toBe(1);
  expect(monthOffsetFor('2027-01', new Date('2026-12-31T23:01:00Z'), 'Europe/Berlin')).toBe(0);
});
