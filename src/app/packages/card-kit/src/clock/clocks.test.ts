import { describe, expect, it } from 'vitest';
import {
  contactClock,
  durationIn,
  lengthIn,
  relativeTime,
  repClock,
  type Clocks,
} from './clocks.ts';
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

describe('whole days', () => {
  const at = (start: string, end: string) => ({ start: new Date(start), end: new Date(end) });
  const written = (interval: ReturnType<typeof at>, locale = 'en-GB', allDay = 'All day') =>
    plain(repClock(interval, now, { ...clocks, locale, allDay }));

  it.each([
    ['to midnight', at('2026-11-23T23:00:00Z', '2026-11-24T23:00:00Z'), 'Tue 24 Nov · All day'],
    [
      'to the last minute',
      at('2026-11-23T23:00:00Z', '2026-11-24T22:59:00Z'),
      'Tue 24 Nov · All day',
    ],
    [
      'to the last second',
      at('2026-11-23T23:00:00Z', '2026-11-24T22:59:59Z'),
      'Tue 24 Nov · All day',
    ],
    ['of 25 hours', at('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'), 'Sun 25 Oct · All day'],
    [
      'of another year',
      at('2027-03-27T23:00:00Z', '2027-03-28T22:00:00Z'),
      'Sun 28 Mar 2027 · All day',
    ],
  ])('are named without a clock: %s', (_, interval, expected) => {
    expect(written(interval)?.replace(',', '')).toBe(expected);
  });

  it('are named from the first to the last', () => {
    const days = at('2026-11-23T23:00:00Z', '2026-11-26T23:00:00Z');

    expect(written(days, 'de-DE', 'Ganztägig')).toMatch(/^Di.*24.*Do.*26.* · Ganztägig$/);
    expect(written(days)).not.toContain('27');
  });

  it.each([
    ['from midnight to noon', at('2026-11-23T23:00:00Z', '2026-11-24T11:00:00Z')],
    ['no length at midnight', at('2026-11-23T23:00:00Z', '2026-11-23T23:00:00Z')],
    ['24 hours from noon', at('2026-11-24T11:00:00Z', '2026-11-25T11:00:00Z')],
    ['midnight to midnight elsewhere', at('2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z')],
    ['an end before its start', at('2026-11-24T23:00:00Z', '2026-11-23T23:00:00Z')],
  ])('are not made of %s', (_, interval) => {
    expect(written(interval)).toContain(':00');
  });
});

describe("the contact's clock", () => {
  it('shows the same interval in their zone', () => {
    expect(plain(contactClock(demo, clocks))).toBe('09:00–09:30');
  });

  it('names the day where it is another one', () => {
    const evening = { start: new Date('2026-11-24T02:00:00Z'), end: null };

    expect(plain(contactClock(evening, clocks))).toBe('Mon 23 Nov, 21:00');
  });

  it('writes the days in words where it ends on another one', () => {
    const start = new Date('2026-11-24T14:00:00Z');
    const end = new Date('2026-11-27T15:00:00Z');

    expect(plain(contactClock({ start, end }, clocks))).toMatch(
      /^Tue 24 Nov, 09:00.*Fri 27 Nov, 10:00$/,
    );
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
  [30, '30 min', '30 Min.'],
  [90, '90 min', '90 Min.'],
  [150, '2 hours, 30 minutes', '2 Stunden, 30 Minuten'],
  [86_399_000 / 60_000, '24 hours', '24 Stunden'],
  [29.999, '30 min', '30 Min.'],
  [0.2, '1 min', '1 Min.'],
  [7 * 1_440, '7 days', '7 Tage'],
  [2 * 1_440 + 75, '2 days, 1 hour, 15 minutes', '2 Tage, 1 Stunde und 15 Minuten'],
])('writes %d minutes as people say it: %s, %s', (minutes, english, german) => {
  expect(lengthIn(minutes * 60_000, 'en-US')).toBe(english);
  expect(lengthIn(minutes * 60_000, 'de-DE')).toBe(german);
});

it.each([
  [16 * 1_440, '16 days'],
  [-22 * 60, '22 hours'],
  [25, '25 minutes'],
])('names a span of %d minutes by its largest unit: %s', (minutes, span) => {
  expect(durationIn(minutes * 60_000, 'en-GB')).toBe(span);
});

it.each([
  [{ locale: 'en-gb' }, 'en-GB'],
  [{ locale: 'de-at', language: 'de' }, 'de-AT'],
  [{ locale: '***', language: 'de' }, 'de'],
  [{ locale: 'de-de', language: 'en' }, 'en-DE'],
  [{ locale: 'pt_br' }, 'en-BR'],
  [{ locale: 'zh_Hant_TW', language: 'zh' }, 'en-TW'],
  [{}, 'en'],
])('reads the locale of %o', (user, expected) => {
  expect(repLocale(user)).toBe(expected);
});

it.each([
  'ar-EG',
  'fa-IR',
  'th-TH',
  'ja-JP-u-ca-japanese',
  'he-IL-u-ca-hebrew',
  'en-GB-u-nu-arab',
  'de-DE-u-ca-buddhist',
  'ar-SA-u-nu-arab',
  'hi-IN-u-nu-deva',
])('keeps to one calendar, one kind of digits and the words’ language for %s', (locale) => {
  const written: Clocks = { ...clocks, locale: repLocale({ locale, language: locale }) };
  const far = { start: new Date('2030-05-04T13:00:00Z'), end: new Date('2030-05-05T14:30:00Z') };
  const text = [
    repClock(far, now, written),
    contactClock(far, written),
    relativeTime(far.start, now, written),
    lengthIn(90_000_000, written.locale),
  ].join(' | ');

  expect(text).toMatch(/2030/);
  expect(text).toMatch(/May|Mai/);
  expect(text).not.toMatch(/[^\p{Script=Latin}\p{Script=Common}]/u);
  expect(text).not.toMatch(/(?![0-9])\p{Nd}/u);
});
