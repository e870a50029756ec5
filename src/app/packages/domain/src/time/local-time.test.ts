import { expect, it } from 'vitest';
import { daysBetween, isDifferentClock, isOutsideWorkingHours, localDayOf } from './local-time.ts';

it('puts an instant on the day of the zone, not of UTC', () => {
  const instant = new Date('2026-11-24T23:30:00Z');

  expect(localDayOf(instant, 'UTC')).toBe('2026-11-24');
  expect(localDayOf(instant, 'Europe/Berlin')).toBe('2026-11-25');
  expect(localDayOf(instant, 'Pacific/Apia')).toBe('2026-11-25');
});

it('counts calendar days, also across the hour that daylight saving adds or takes', () => {
  const before = new Date('2026-10-24T22:30:00Z');
  const after = new Date('2026-10-25T23:30:00Z');

  expect(daysBetween(before, after, 'Europe/Berlin')).toBe(1);
  expect(daysBetween(after, before, 'Europe/Berlin')).toBe(-1);
});

it('compares what clocks show, not what zones are called', () => {
  const winter = new Date('2026-11-24T12:00:00Z');

  expect(isDifferentClock(winter, 'Europe/Berlin', 'Europe/Paris')).toBe(false);
  expect(isDifferentClock(winter, 'Europe/Berlin', 'Asia/Kathmandu')).toBe(true);
});

it.each([
  ['2026-11-24T12:59:00Z', true],
  ['2026-11-24T13:00:00Z', false],
  ['2026-11-24T22:59:00Z', false],
  ['2026-11-24T23:00:00Z', true],
])('knows whether %s lies outside 8 to 18 in New York', (instant, expected) => {
  expect(isOutsideWorkingHours(new Date(instant), 'America/New_York')).toBe(expected);
});
