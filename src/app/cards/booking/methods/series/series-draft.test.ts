import { expect, it } from 'vitest';
import { crossesClockChange, occurrencesOf } from './series-draft.ts';

const once = {
  wallClock: '2027-01-31T15:00',
  timeZone: 'Europe/Berlin',
  durationMs: 1_800_000,
  repeat: 'once' as const,
  every: 1,
  count: 6,
  days: ['2027-02-03'],
};
const days = (pattern: Parameters<typeof occurrencesOf>[0]) =>
  occurrencesOf(pattern).map(({ wallClock }) => wallClock.slice(0, 10));

it('has one date where nothing is repeated, whatever else stands in its fields', () => {
  expect(days(once)).toEqual(['2027-01-31']);
});

it('repeats by months, on the last day of those that are shorter', () => {
  expect(days({ ...once, repeat: 'month', count: 3 })).toEqual([
    '2027-01-31',
    '2027-02-28',
    '2027-03-31',
  ]);
});

it('takes chosen days beside the first, in order and each once', () => {
  const chosen = {
    ...once,
    repeat: 'dates' as const,
    days: ['2027-02-03', '2027-01-04', '2027-01-31'],
  };

  expect(days(chosen)).toEqual(['2027-01-04', '2027-01-31', '2027-02-03']);
});

it.each([
  [Number.NaN, 1],
  [0, 1],
  [-3, 1],
  [2.9, 2],
  [5_000, 100],
])('takes %s in the field for the number of appointments as %s', (count, expected) => {
  expect(days({ ...once, repeat: 'day', count })).toHaveLength(expected);
});

it('notices that clocks change between its dates', () => {
  const weekly = (count: number) => occurrencesOf({ ...once, repeat: 'week', count });

  expect(crossesClockChange(weekly(8))).toBe(false);
  expect(crossesClockChange(weekly(9))).toBe(true);
});
