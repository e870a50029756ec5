import { expect, it } from 'vitest';
import { cityOf, everyNameOf } from './zone-names.ts';

it.each([
  ['America/New_York', 'New York'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['America/Port-au-Prince', 'Port-au-Prince'],
  ['UTC', 'UTC'],
])('calls %s by its city, %s', (zone, city) => {
  expect(cityOf(zone)).toBe(city);
  expect(everyNameOf(zone)).toBe(city);
});

it.each([
  ['Asia/Calcutta', 'Calcutta (Kolkata)'],
  ['Asia/Kolkata', 'Kolkata (Calcutta)'],
  ['Asia/Ho_Chi_Minh', 'Ho Chi Minh (Saigon)'],
  ['Europe/Kiev', 'Kiev (Kyiv)'],
])('names %s by both its names, whichever the runtime lists', (zone, names) => {
  expect(everyNameOf(zone)).toBe(names);
});

it('names today every city that this runtime lists by a name it no longer has', () => {
  const names = Intl.supportedValuesOf('timeZone').map(everyNameOf).join('\n');

  for (const today of ['Kolkata', 'Kathmandu', 'Kyiv', 'Yangon', 'Ho Chi Minh', 'Nuuk', 'Faroe']) {
    expect(names).toContain(today);
  }
});
