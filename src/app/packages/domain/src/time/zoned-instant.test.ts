import { describe, expect, it } from 'vitest';
import { wallClockOf } from './local-time.ts';
import { addDays, zonedInstant } from './zoned-instant.ts';

it.each([
  ['2026-11-24T15:00', 'Europe/Berlin', '2026-11-24T14:00:00.000Z'],
  ['2026-11-24T09:00', 'America/New_York', '2026-11-24T14:00:00.000Z'],
  ['2026-11-24T19:45', 'Asia/Kathmandu', '2026-11-24T14:00:00.000Z'],
  ['2026-11-25T03:00', 'Pacific/Apia', '2026-11-24T14:00:00.000Z'],
  ['2026-07-01T00:00', 'UTC', '2026-07-01T00:00:00.000Z'],
])('finds when clocks show %s in %s', (wallClock, timeZone, instant) => {
  expect(zonedInstant(wallClock, timeZone).toISOString()).toBe(instant);
});

describe('around a daylight-saving change', () => {
  it('takes the first of two equal times', () => {
    expect(zonedInstant('2026-10-25T02:30', 'Europe/Berlin').toISOString()).toBe(
      '2026-10-25T00:30:00.000Z',
    );
  });

  it('moves a skipped time behind the gap', () => {
    const instant = zonedInstant('2026-03-29T02:30', 'Europe/Berlin');

    expect(wallClockOf(instant, 'Europe/Berlin')).toBe('2026-03-29T03:30');
  });

  it('knows gaps of half an hour', () => {
    const instant = zonedInstant('2026-10-04T02:15', 'Australia/Lord_Howe');

    expect(wallClockOf(instant, 'Australia/Lord_Howe')).toBe('2026-10-04T02:45');
  });
});

it('finds back every hour of a year in zones with and without daylight saving', () => {
  for (const timeZone of [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  ]) {
    for (let hour = 0; hour < 24 * 365; hour += 7) {
      const instant = new Date(Date.UTC(2026, 0, 1, hour));
      const wallClock = wallClockOf(instant, timeZone);

      const found = zonedInstant(wallClock, timeZone);

      expect(wallClockOf(found, timeZone)).toBe(wallClock);
      expect(Math.abs(found.getTime() - instant.getTime())).toBeLessThanOrEqual(3_600_000);
    }
  }
});

it('keeps the time of day when it adds days', () => {
  expect(addDays('2026-10-24T15:00', 1)).toBe('2026-10-25T15:00');
  expect(addDays('2026-12-30T09:30', 7)).toBe('2027-01-06T09:30');
});

it('refuses what is no date', () => {
  expect(() => zonedInstant('tomorrow', 'UTC')).toThrow(RangeError);
});
