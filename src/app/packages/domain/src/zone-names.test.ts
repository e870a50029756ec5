import { expect, it } from 'vitest';
import { searchZones } from './zone-names.ts';

const zones = Intl.supportedValuesOf('timeZone');

it.each([
  ['new york', 'America/New_York'],
  ['NEW YORK', 'America/New_York'],
  ['york', 'America/New_York'],
  ['  lord   howe ', 'Australia/Lord_Howe'],
  ['sao paulo', 'America/Sao_Paulo'],
  ['São Pau', 'America/Sao_Paulo'],
  ['port au prince', 'America/Port-au-Prince'],
  ["St. John's", 'America/St_Johns'],
  ['America/New_York', 'America/New_York'],
  ['berlin europe', 'Europe/Berlin'],
  ['indiana knox', 'America/Indiana/Knox'],
])('finds for %j first %s', (query, zone) => {
  expect(searchZones(query, zones, 5).at(0)).toBe(zone);
});

it.each([
  ['kathmandu', ['Asia/Katmandu']],
  ['katmandu', ['Asia/Kathmandu']],
  ['kyiv', ['Europe/Kiev']],
  ['calcutta', ['Asia/Kolkata']],
  ['ho chi minh', ['Asia/Saigon']],
  ['argentina buenos', ['America/Buenos_Aires']],
])('finds for %j a zone that is listed by its other name', (query, listed) => {
  expect(searchZones(query, [...listed, 'Europe/Berlin'], 5)).toEqual(listed);
});

it('puts the city before cities that begin so, then words, then regions, then the rest', () => {
  const listed = [
    'Europe/Berlin',
    'Asia/Oman',
    'Man/Other',
    'Europe/Isle_of_Man',
    'America/Managua',
    'America/Man',
  ];

  expect(searchZones('man', listed, 10)).toEqual([
    'America/Man',
    'America/Managua',
    'Europe/Isle_of_Man',
    'Man/Other',
    'Asia/Oman',
  ]);
});

it('finds the zones of a region in the order given', () => {
  expect(searchZones('australia', zones, 3)).toEqual([
    'Australia/Adelaide',
    'Australia/Brisbane',
    'Australia/Broken_Hill',
  ]);
});

it('lists the first zones while nothing is typed', () => {
  expect(searchZones(' ', zones, 2)).toEqual(zones.slice(0, 2));
});

it.each(['atlantis', 'new berlin', '日本'])('finds nothing for %j', (query) => {
  expect(searchZones(query, zones, 5)).toEqual([]);
});

it('finds zones of all regions by their own names', () => {
  const sample = zones.filter((_, index) => index % 8 === 0);

  const lost = sample.filter((zone) => searchZones(zone, zones, 1).at(0) !== zone);

  expect(lost).toEqual([]);
});
