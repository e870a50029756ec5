import { expect, it } from 'vitest';
import { daysAfter, mondayOf, weekdayOf, weekFrom } from './weeks.ts';

it('counts days over the ends of months and years, and leap days', () => {
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysAfter('2027-03-27', 2)).toBe('2027-03-29');
});

it.each([
  ['2026-11-30', '2026-11-30'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
  ['2028-03-05', '2028-02-28'],
])('begins the week of %s on %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
  expect(weekFrom(monday).map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 0]);
  expect(weekFrom(monday)).toContain(day);
});
