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
  ['Asia/Calcutta', 'Kolkata'],
  ['Asia/Saigon', 'Ho Chi Minh City'],
  ['Asia/Ho_Chi_Minh', 'Ho Chi Minh City'],
  ['Asia/Katmandu', 'Kathmandu'],
  ['Asia/Rangoon', 'Yangon'],
  ['America/Godthab', 'Nuuk'],
  ['Africa/Asmera', 'Asmara'],
  ['Pacific/Ponape', 'Pohnpei'],
])('calls %s by the name its city has today, %s', (zone, city) => {
  expect(cityOf(zone)).toBe(city);
});

it.each([
  ['Etc/GMT+5', 'UTC−5'],
  ['Etc/GMT-14', 'UTC+14'],
  ['etc/gmt+12', 'UTC−12'],
  ['Etc/GMT', 'UTC'],
  ['Etc/GMT0', 'UTC'],
  ['GMT-0', 'UTC'],
  ['Etc/UCT', 'UTC'],
  ['Zulu', 'UTC'],
])('calls %s, which is no place, by its clock, %s', (zone, clock) => {
  expect(cityOf(zone)).toBe(clock);
});

it.each([
  ['US/Eastern', 'Eastern Time'],
  ['PRC', 'China Standard Time'],
  ['GB', 'United Kingdom Time'],
  ['W-SU', 'Moscow Standard Time'],
])('calls %s, which names no city, as people there do, %s', (zone, name) => {
  expect(cityOf(zone)).toBe(name);
});

it.each([
  ['Asia/Calcutta', 'Kolkata (Calcutta)'],
  ['Asia/Kolkata', 'Kolkata (Calcutta)'],
  ['Asia/Ho_Chi_Minh', 'Ho Chi Minh City (Saigon)'],
  ['Europe/Kiev', 'Kyiv (Kiev)'],
])('names %s by both its names, whichever the runtime lists', (zone, names) => {
  expect(everyNameOf(zone)).toBe(names);
});

it('leaves no city that this runtime lists with a name it no longer has', () => {
  const cities = Intl.supportedValuesOf('timeZone').map(cityOf);

  for (const old of ['Calcutta', 'Katmandu', 'Kiev', 'Rangoon', 'Saigon', 'Godthab', 'Faeroe']) {
    expect(cities).not.toContain(old);
  }
  expect(cities.filter((city) => /[_/]|GMT/.test(city))).toEqual([]);
});
