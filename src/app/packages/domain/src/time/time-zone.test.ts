import { expect, it } from 'vitest';
import { timeZoneFromHubSpot } from './time-zone.ts';

it.each([
  ['america_slash_new_york', 'America/New_York'],
  ['america_slash_argentina_slash_buenos_aires', 'America/Argentina/Buenos_Aires'],
  ['america_slash_port_hyphen_au_hyphen_prince', 'America/Port-au-Prince'],
  ['Europe/Berlin', 'Europe/Berlin'],
  ['europe_slash_berlin', 'Europe/Berlin'],
])('reads %s as %s', (value, zone) => {
  // Node and browsers differ in which of two equal names they prefer, never in the clock.
  expect(timeZoneFromHubSpot(value)?.replace('America/Buenos_Aires', zone)).toBe(zone);
});

it('reads names without a region', () => {
  expect(timeZoneFromHubSpot('eire')).toBeDefined();
});

it.each([null, undefined, '', '  ', 'not a zone', '+05:00', 'mars_slash_olympus', '../etc'])(
  'names no zone for %s',
  (value) => {
    expect(timeZoneFromHubSpot(value)).toBeUndefined();
  },
);
