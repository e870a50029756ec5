import { expect, it } from 'vitest';
import { upcomingEntry } from './first-entry.ts';

it.each([
  ['a Tuesday morning', '2026-11-24T09:10:00Z', 'Europe/Berlin', '2026-11-24T10:30'],
  ['a Tuesday before work', '2026-11-24T03:00:00Z', 'Europe/Berlin', '2026-11-24T09:00'],
  ['a Tuesday evening', '2026-11-24T17:40:00Z', 'Europe/Berlin', '2026-11-25T09:00'],
  ['a Friday evening', '2026-11-27T19:00:00Z', 'Europe/Berlin', '2026-11-30T09:00'],
  ['a Saturday', '2026-11-21T09:00:00Z', 'Europe/Berlin', '2026-11-23T09:00'],
  ['the last half hour of a Sunday', '2026-11-22T22:45:00Z', 'Europe/Berlin', '2026-11-23T09:00'],
  ['what is Monday there already', '2026-11-22T23:10:00Z', 'Pacific/Auckland', '2026-11-23T12:30'],
  ['what is Sunday there still', '2026-11-23T05:00:00Z', 'Pacific/Pago_Pago', '2026-11-23T09:00'],
  ['a zone of half hours', '2026-11-24T04:05:00Z', 'Asia/Kolkata', '2026-11-24T10:00'],
  ['before the clocks change', '2027-03-26T20:00:00Z', 'Europe/Berlin', '2027-03-29T09:00'],
  ['the end of a year', '2027-12-31T21:00:00Z', 'Europe/Berlin', '2028-01-03T09:00'],
])('proposes a time of a working day: %s', (_case, now, timeZone, wallClock) => {
  expect(upcomingEntry(new Date(now), timeZone).wallClock).toBe(wallClock);
});
