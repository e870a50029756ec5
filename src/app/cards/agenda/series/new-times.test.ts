import { wallClockOf } from '@app/domain/time/local-time';
import { expect, it } from 'vitest';
import { entryFor } from '../../time-entry/time-entry.ts';
import { newTime } from './new-times.ts';

const at = (start: string, end: string | null) => ({
  start: new Date(start),
  end: end === null ? null : new Date(end),
});
const own = at('2027-03-22T14:00:00Z', '2027-03-22T14:45:00Z');
const entered = (timeZone: string, wallClock: string, durationMs = 45 * 60_000) => ({
  timeZone,
  wallClock,
  durationMs,
});

it.each([
  [
    'Europe/Berlin',
    '2027-03-23T16:30',
    ['2027-03-23T16:30', '2027-03-30T16:30', '2027-10-26T17:30'],
  ],
  // Clocks there change two weeks before those of Europe, and in the south the other way round.
  [
    'America/New_York',
    '2027-03-22T11:00',
    ['2027-03-22T11:00', '2027-03-29T10:00', '2027-10-25T11:00'],
  ],
  [
    'Australia/Lord_Howe',
    '2027-03-23T01:15',
    ['2027-03-23T01:15', '2027-03-30T00:15', '2027-10-26T01:15'],
  ],
  [
    'Pacific/Kiritimati',
    '2027-03-24T04:00',
    ['2027-03-24T04:00', '2027-03-31T03:00', '2027-10-27T04:00'],
  ],
  [
    'Pacific/Pago_Pago',
    '2027-03-22T03:00',
    ['2027-03-22T03:00', '2027-03-29T02:00', '2027-10-25T03:00'],
  ],
])('moves all by as much on the clock of %s', (zone, wallClock, expected) => {
  const entry = entered(zone, wallClock);
  // Weekly at three in Berlin, over both changes of its clocks, the last one moved to four by hand.
  const series = [own, at('2027-03-29T13:00:00Z', null), at('2027-10-25T14:00:00Z', null)];

  const moved = series.map((one) => newTime(one, own, entry));

  expect(moved.map(({ start }) => wallClockOf(start, zone))).toEqual(expected);
});

it('keeps the length of each, and gives all the one that was entered', () => {
  const other = at('2027-03-29T13:00:00Z', '2027-03-29T14:30:00Z');
  const lasts = (entry: ReturnType<typeof entered>) => {
    const { start, end } = newTime(other, own, entry);
    return end === null ? null : (end.getTime() - start.getTime()) / 60_000;
  };

  expect(lasts(entered('Europe/Berlin', '2027-03-22T16:00'))).toBe(90);
  expect(lasts(entered('Europe/Berlin', '2027-03-22T15:00', 3_600_000))).toBe(60);
  expect(lasts(entered('Europe/Berlin', '2027-03-22T15:00', 0))).toBe(null);
});

it('leaves seconds alone where nothing was changed', () => {
  const odd = at('2027-03-29T13:00:12.345Z', '2027-03-29T14:30:00Z');

  expect(newTime(odd, own, entryFor(own, 'Europe/Berlin'))).toEqual({ ...odd, gap: null });
});

it('tells of a wall clock that does not exist on one of the days', () => {
  const night = at('2027-03-21T00:15:00Z', null);
  const next = at('2027-03-28T00:15:00Z', null);

  const moved = newTime(next, night, entered('Europe/Berlin', '2027-03-21T02:15', 0));

  expect(moved.gap).toBe('02:15');
  expect(wallClockOf(moved.start, 'Europe/Berlin')).toBe('2027-03-28T03:15');
});
