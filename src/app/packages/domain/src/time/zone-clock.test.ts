import { expect, it } from 'vitest';
import { wallClockOf } from './local-time.ts';
import { zoneClock } from './zone-clock.ts';

it.each([
  ['Europe/Berlin', '2026-03-29T01:00:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00:00Z'],
  ['America/New_York', '2026-11-01T06:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['Antarctica/Troll', '2026-10-25T01:00:00Z'],
  ['Africa/Casablanca', '2026-02-15T02:00:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
])('shows in %s what the wall clock shows, before and after the change at %s', (zone, change) => {
  const clock = zoneClock(zone);

  for (let minutes = -3_000; minutes <= 3_000; minutes += 15) {
    const instant = new Date(Date.parse(change) + minutes * 60_000);
    expect(new Date(clock(instant)).toISOString().slice(0, 16)).toBe(wallClockOf(instant, zone));
  }
});

it('keeps seconds, and reads instants before 1970', () => {
  const clock = zoneClock('Europe/Berlin');

  expect(clock(new Date('2026-03-29T01:00:12.345Z'))).toBe(Date.UTC(2026, 2, 29, 3, 0, 12, 345));
  expect(clock(new Date('1969-12-31T22:59:59.999Z'))).toBe(Date.UTC(1969, 11, 31, 23, 59, 59, 999));
});

it('refuses a zone that is none', () => {
  expect(() => zoneClock('Mars/Olympus')(new Date(0))).toThrow(RangeError);
});
