import { describe, expect, it } from 'vitest';
import { addMonths, groupByDay, monthDays, monthOf, type Slot } from './slot-days.ts';

const slot = (start: string): Slot => ({
  start: new Date(start),
  end: new Date(Date.parse(start) + 30 * 60_000),
});

const daysOf = (starts: string[], timeZone: string) => {
  return groupByDay(starts.map(slot), timeZone).map(({ day, slots }) => [day, slots.length]);
};

it('puts days and the slots of a day in order of time', () => {
  const [evening, morning, before] = [
    slot('2026-11-24T19:00:00Z'),
    slot('2026-11-24T08:00:00Z'),
    slot('2026-11-23T10:00:00Z'),
  ];

  const days = groupByDay([evening, morning, before], 'Europe/Berlin');

  expect(days).toEqual([
    { day: '2026-11-23', slots: [before] },
    { day: '2026-11-24', slots: [morning, evening] },
  ]);
});

it('has no day without slots', () => {
  expect(groupByDay([], 'Europe/Berlin')).toEqual([]);
});

it.each([
  ['Europe/Berlin', '2026-11-24T22:59:00Z', '2026-11-24'],
  ['Europe/Berlin', '2026-11-24T23:00:00Z', '2026-11-25'],
  ['America/New_York', '2026-11-25T04:59:00Z', '2026-11-24'],
  ['America/New_York', '2026-11-25T05:00:00Z', '2026-11-25'],
  ['Asia/Kathmandu', '2026-11-24T18:14:00Z', '2026-11-24'],
  ['Asia/Kathmandu', '2026-11-24T18:15:00Z', '2026-11-25'],
  ['Pacific/Apia', '2026-12-31T10:59:00Z', '2026-12-31'],
  ['Pacific/Apia', '2026-12-31T11:00:00Z', '2027-01-01'],
])('turns the page at midnight in %s: %s is on %s', (timeZone, start, day) => {
  expect(daysOf([start], timeZone)).toEqual([[day, 1]]);
});

describe('on a day on which the clocks change', () => {
  it.each([
    // Midnight after the change; the offset of the night before would be off by the change.
    ['Europe/Berlin', '2026-03-29T21:59:00Z', '2026-03-29T22:00:00Z', '2026-03-29'],
    ['Europe/Berlin', '2026-10-25T22:59:00Z', '2026-10-25T23:00:00Z', '2026-10-25'],
    ['America/New_York', '2026-03-09T03:59:00Z', '2026-03-09T04:00:00Z', '2026-03-08'],
    ['America/New_York', '2026-11-02T04:59:00Z', '2026-11-02T05:00:00Z', '2026-11-01'],
    ['Australia/Lord_Howe', '2026-10-04T12:59:00Z', '2026-10-04T13:00:00Z', '2026-10-04'],
    ['Antarctica/Troll', '2026-03-29T21:59:00Z', '2026-03-29T22:00:00Z', '2026-03-29'],
    // Midnight itself is skipped, so the day begins at 1.
    ['Africa/Cairo', '2026-04-23T21:59:00Z', '2026-04-23T22:00:00Z', '2026-04-23'],
    ['America/Sao_Paulo', '2018-11-04T02:59:00Z', '2018-11-04T03:00:00Z', '2018-11-03'],
  ])('ends the day in %s between %s and %s', (timeZone, before, after, day) => {
    const days = daysOf([before, after], timeZone);

    expect(days).toHaveLength(2);
    expect(days[0]).toEqual([day, 1]);
  });

  it('gives a day of 25 hours its 25 hours', () => {
    const hours = Array.from({ length: 25 }, (_, hour) => {
      return new Date(Date.UTC(2026, 9, 24, 22 + hour)).toISOString();
    });

    expect(daysOf(hours, 'Europe/Berlin')).toEqual([['2026-10-25', 25]]);
  });
});

it('knows that Samoa had no 30 December 2011', () => {
  expect(daysOf(['2011-12-30T09:59:00Z', '2011-12-30T10:00:00Z'], 'Pacific/Apia')).toEqual([
    ['2011-12-29', 1],
    ['2011-12-31', 1],
  ]);
});

it('keeps one day where clocks set back past midnight show it twice', () => {
  // St John's, 1 November 2009: 00:01 became 23:01 of the day before.
  const starts = ['2009-11-01T02:30:00Z', '2009-11-01T03:00:00Z', '2009-11-01T03:30:00Z'];

  expect(daysOf(starts, 'America/St_Johns')).toEqual([
    ['2009-10-31', 1],
    ['2009-11-01', 2],
  ]);
});

it('lists the days of a month', () => {
  expect(monthDays('2026-11')).toHaveLength(30);
  expect(monthDays('2026-11').at(0)).toBe('2026-11-01');
  expect(monthDays('2028-02').at(-1)).toBe('2028-02-29');
  expect(monthDays('2026-12').every((day) => monthOf(day) === '2026-12')).toBe(true);
});

it('turns the year with the month', () => {
  expect(addMonths('2026-11', 2)).toBe('2027-01');
  expect(addMonths('2027-01', -1)).toBe('2026-12');
  expect(addMonths('2026-11', 0)).toBe('2026-11');
});

it.each(['2026-13', '2026-00', '2026', '2026-1', '', 'November'])(
  'refuses %j as a month',
  (month) => {
    expect(() => addMonths(month, 1)).toThrow(new RangeError(`${month} is no month.`));
    expect(() => monthDays(month)).toThrow(RangeError);
  },
);
