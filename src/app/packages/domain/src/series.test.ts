import { describe, expect, it } from 'vitest';
import { chosenDates, seriesOccurrences, type Occurrence, type Series } from './series.ts';

const minuteMs = 60_000;

const weekly: Series = {
  firstStart: '2026-10-20T15:00',
  timeZone: 'Europe/Berlin',
  durationMs: 30 * minuteMs,
  repeat: { every: 1, unit: 'week' },
  count: 2,
};

const startsOf = (occurrences: Occurrence[]) => {
  return occurrences.map(({ start }) => start.toISOString().slice(0, 16));
};

it('keeps the time on the clock across daylight saving, and the length', () => {
  expect(seriesOccurrences(weekly)).toEqual([
    {
      start: new Date('2026-10-20T13:00:00Z'),
      end: new Date('2026-10-20T13:30:00Z'),
      wallClock: '2026-10-20T15:00',
    },
    {
      start: new Date('2026-10-27T14:00:00Z'),
      end: new Date('2026-10-27T14:30:00Z'),
      wallClock: '2026-10-27T15:00',
    },
  ]);
});

it.each([
  ['America/New_York', '2026-03-07T09:00', ['2026-03-07T14:00', '2026-03-08T13:00']],
  ['America/New_York', '2026-10-31T09:00', ['2026-10-31T13:00', '2026-11-01T14:00']],
  ['Australia/Lord_Howe', '2026-10-03T09:00', ['2026-10-02T22:30', '2026-10-03T22:00']],
  ['Antarctica/Troll', '2026-03-28T09:00', ['2026-03-28T09:00', '2026-03-29T07:00']],
  ['Asia/Kathmandu', '2026-03-28T09:00', ['2026-03-28T03:15', '2026-03-29T03:15']],
  ['Pacific/Apia', '2026-04-04T09:00', ['2026-04-03T20:00', '2026-04-04T20:00']],
  ['America/Sao_Paulo', '2018-11-03T09:00', ['2018-11-03T12:00', '2018-11-04T11:00']],
  ['Africa/Cairo', '2026-04-23T09:00', ['2026-04-23T07:00', '2026-04-24T06:00']],
  ['Africa/Casablanca', '2026-02-14T09:00', ['2026-02-14T08:00', '2026-02-15T09:00']],
])('repeats daily in %s from %s', (timeZone, firstStart, starts) => {
  const daily = { every: 1, unit: 'day' } as const;

  expect(startsOf(seriesOccurrences({ ...weekly, timeZone, firstStart, repeat: daily }))).toEqual(
    starts,
  );
});

it('takes place on the last day of short months and goes back to the 31st', () => {
  const monthly = seriesOccurrences({
    ...weekly,
    firstStart: '2027-12-31T10:00',
    repeat: { every: 1, unit: 'month' },
    count: 5,
  });

  expect(monthly.map(({ wallClock }) => wallClock.slice(0, 10))).toEqual([
    '2027-12-31',
    '2028-01-31',
    '2028-02-29',
    '2028-03-31',
    '2028-04-30',
  ]);
});

it('counts in steps of several weeks or months', () => {
  const [, fortnight] = seriesOccurrences({ ...weekly, repeat: { every: 2, unit: 'week' } });
  const [, quarter] = seriesOccurrences({ ...weekly, repeat: { every: 3, unit: 'month' } });

  expect(fortnight?.wallClock).toBe('2026-11-03T15:00');
  expect(quarter?.wallClock).toBe('2027-01-20T15:00');
});

describe('where the clocks change at the time itself', () => {
  it('starts as many minutes after a gap, says so, and goes back the week after', () => {
    const [before, skipped, after] = seriesOccurrences({
      ...weekly,
      firstStart: '2026-03-22T02:30',
      count: 3,
    });

    expect(before?.shifted).toBeUndefined();
    // 03:30 on the clock: 02:30 does not exist.
    expect(skipped).toEqual({
      start: new Date('2026-03-29T01:30:00Z'),
      end: new Date('2026-03-29T02:00:00Z'),
      wallClock: '2026-03-29T02:30',
      shifted: 'gap',
    });
    expect(after?.start).toEqual(new Date('2026-04-05T00:30:00Z'));
  });

  it('takes the first of two equal times', () => {
    const [repeated] = seriesOccurrences({ ...weekly, firstStart: '2026-10-25T02:30', count: 1 });

    expect(repeated?.start).toEqual(new Date('2026-10-25T00:30:00Z'));
    expect(repeated?.shifted).toBeUndefined();
  });
});

describe('on chosen dates', () => {
  it('takes place once a day, in order, at the same time on the clock', () => {
    const days = ['2026-11-03', '2026-10-20', '2026-11-03'];

    const occurrences = chosenDates(days, '15:00', 'Europe/Berlin', 30 * minuteMs);

    expect(startsOf(occurrences)).toEqual(['2026-10-20T13:00', '2026-11-03T14:00']);
    expect(days).toEqual(['2026-11-03', '2026-10-20', '2026-11-03']);
  });

  it('marks a skipped time', () => {
    const [skipped] = chosenDates(['2026-03-08'], '02:15', 'America/New_York', minuteMs);

    expect(skipped?.shifted).toBe('gap');
    expect(skipped?.start).toEqual(new Date('2026-03-08T07:15:00Z'));
  });

  it.each([
    ['2026-02-28', '24:61'],
    ['tomorrow', '10:00'],
  ])('refuses %s at %s', (day, time) => {
    expect(() => chosenDates([day], time, 'UTC', minuteMs)).toThrow(RangeError);
  });

  it('is nothing as long as none is chosen, and at most 100', () => {
    const days = Array.from({ length: 101 }, (_, day) => {
      return new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    });

    expect(chosenDates([], '10:00', 'UTC', minuteMs)).toEqual([]);
    expect(chosenDates(days.slice(1), '10:00', 'UTC', minuteMs)).toHaveLength(100);
    expect(() => chosenDates(days, '10:00', 'UTC', minuteMs)).toThrow(RangeError);
  });
});

it.each<[Partial<Series>, string]>([
  [{ count: 101 }, 'A series has at most 100 occurrences, not 101.'],
  [{ firstStart: '2026-13-01T10:00' }, 'Invalid time value'],
  [{ timeZone: 'Mars/Olympus' }, 'Invalid time zone specified: Mars/Olympus'],
])('refuses %j', (change, message) => {
  expect(() => seriesOccurrences({ ...weekly, ...change })).toThrow(new RangeError(message));
});
