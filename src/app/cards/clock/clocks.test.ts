import { describe, expect, it } from 'vitest';
import { contactClock, relativeTime, repClock, type Clocks } from './clocks.ts';
import { repLocale } from './rep-locale.ts';

const now = new Date('2026-11-21T09:00:00Z');
const clocks: Clocks = {
  locale: 'en-GB',
  repZone: 'Europe/Berlin',
  contactZone: 'America/New_York',
};
const demo = { start: new Date('2026-11-24T14:00:00Z'), end: new Date('2026-11-24T14:30:00Z') };

/** Which spaces Intl sets, and whether it sets any around a dash, differs between its versions. */
const plain = (text: string | null) => text?.replace(/\s*–\s*/g, '–').replace(/\s/g, ' ');

it("writes an interval on the rep's clock", () => {
  expect(plain(repClock(demo, now, clocks))).toBe('Tue 24 Nov, 15:00–15:30');
  expect(plain(repClock(demo, now, { ...clocks, locale: 'de-DE' }))).toBe(
    'Di., 24. Nov., 15:00–15:30 Uhr',
  );
});

it('adds the year where it is not the current one', () => {
  const long = { start: new Date('2006-05-04T10:00:00Z'), end: null };

  expect(repClock(long, now, clocks)).toContain('2006');
});

it('writes both days of an interval over midnight', () => {
  const night = { start: new Date('2026-11-24T22:00:00Z'), end: new Date('2026-11-24T23:30:00Z') };

  expect(repClock(night, now, clocks)).toMatch(/Tue.*24.*Wed.*25/);
});

it('writes the start alone where the end is missing or lies before it', () => {
  const start = demo.start;

  expect(plain(repClock({ start, end: null }, now, clocks))).toBe('Tue 24 Nov, 15:00');
  expect(plain(repClock({ start, end: now }, now, clocks))).toBe('Tue 24 Nov, 15:00');
});

describe("the contact's clock", () => {
  it('shows the same interval in their zone', () => {
    expect(plain(contactClock(demo, clocks))).toBe('09:00–09:30');
  });

  it('names the day where it is another one', () => {
    const evening = { start: new Date('2026-11-24T02:00:00Z'), end: null };

    expect(plain(contactClock(evening, clocks))).toBe('Mon 23 Nov, 21:00');
  });

  it('is left out where both clocks agree or no zone is known', () => {
    expect(contactClock(demo, { ...clocks, contactZone: 'Europe/Paris' })).toBeNull();
    expect(contactClock(demo, { ...clocks, contactZone: null })).toBeNull();
  });

  it('follows daylight saving of the zone it is in', () => {
    const betweenChanges = { start: new Date('2026-10-28T14:00:00Z'), end: null };

    expect(contactClock(betweenChanges, clocks)).toBe('10:00');
  });
});

it.each([
  ['2026-11-21T09:20:00Z', 'in 20 minutes'],
  ['2026-11-21T14:00:00Z', 'in 5 hours'],
  ['2026-11-21T23:30:00Z', 'tomorrow'],
  ['2026-11-24T14:00:00Z', 'in 3 days'],
  ['2026-11-19T14:00:00Z', '2 days ago'],
  ['2026-02-21T09:00:00Z', '9 months ago'],
  ['2006-11-21T09:00:00Z', '20 years ago'],
])('tells how far %s is away, in days of the rep', (instant, expected) => {
  expect(relativeTime(new Date(instant), now, clocks)).toBe(expected);
});

it.each([
  [{ locale: 'en-gb' }, 'en-GB'],
  [{ locale: 'pt_br' }, 'pt-BR'],
  [{ locale: '***', language: 'de' }, 'de'],
  [{}, 'en'],
])('reads the locale of %o', (user, expected) => {
  expect(repLocale(user)).toBe(expected);
});
