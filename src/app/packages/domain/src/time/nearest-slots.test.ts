import { expect, it } from 'vitest';
import { nearestSlots } from './nearest-slots.ts';
import type { Slot } from './slot-days.ts';

const berlin = 'Europe/Berlin';
// In winter, 14:00 UTC is 15:00 in Berlin.
const wanted = new Date('2026-11-24T14:00:00Z');

const slots = (...starts: string[]): Slot[] => {
  return starts.map((start) => ({
    start: new Date(`2026-${start}:00Z`),
    end: new Date(Date.parse(`2026-${start}:00Z`) + 30 * 60_000),
  }));
};

const startsOf = (nearest: Slot[]) => {
  return nearest.map(({ start }) => start.toISOString().slice(5, 16));
};

it('offers the nearest and the same time of other days, the soonest first', () => {
  const offered = slots(
    '11-24T09:00',
    '11-24T14:30',
    '11-25T08:00',
    '11-25T14:15',
    '11-26T14:00',
    '11-23T13:30',
  );

  const nearest = nearestSlots(wanted, offered, berlin);

  expect(startsOf(nearest)).toEqual(['11-23T13:30', '11-24T14:30', '11-25T14:15']);
});

it('begins with the nearest of all, whichever its day', () => {
  const lateInBerlin = new Date('2026-11-24T22:00:00Z');
  const offered = slots('11-24T07:00', '11-25T00:00', '11-25T22:00');

  expect(startsOf(nearestSlots(lateInBerlin, offered, berlin, 1))).toEqual(['11-25T00:00']);
});

it('prefers another day to a second slot of the same day', () => {
  const offered = slots('11-24T13:30', '11-24T14:30', '11-24T15:00', '11-27T08:00', '12-01T14:00');

  expect(startsOf(nearestSlots(wanted, offered, berlin))).toEqual([
    '11-24T13:30',
    '11-27T08:00',
    '12-01T14:00',
  ]);
});

it('fills up with the nearest of the same day where there are too few days', () => {
  const offered = slots('11-24T08:00', '11-24T15:00', '11-24T15:30', '11-25T14:00');

  expect(startsOf(nearestSlots(wanted, offered, berlin))).toEqual([
    '11-24T15:00',
    '11-24T15:30',
    '11-25T14:00',
  ]);
});

it('takes the earlier of two that are equally near', () => {
  const offered = slots('11-24T14:30', '11-24T13:30', '11-25T14:30', '11-25T13:30', '11-23T14:00');

  const [forwards, backwards] = [offered, [...offered].reverse()].map((order) => {
    return startsOf(nearestSlots(wanted, order, berlin));
  });

  expect(forwards).toEqual(['11-23T14:00', '11-24T13:30', '11-25T13:30']);
  expect(backwards).toEqual(forwards);
});

it('goes by days and times of day in the zone, also across a change of clocks', () => {
  const beforeChange = new Date('2026-10-24T22:30:00Z');
  const offered = slots('10-24T23:00', '10-25T22:30', '10-25T23:30', '10-26T23:30');

  // In Berlin: 25 October 01:00 and 23:30, 26 and 27 October 00:30.
  expect(startsOf(nearestSlots(beforeChange, offered, berlin))).toEqual([
    '10-24T23:00',
    '10-25T23:30',
    '10-26T23:30',
  ]);
});

it('never offers the wanted time again', () => {
  expect(startsOf(nearestSlots(wanted, slots('11-24T14:00', '12-24T14:00'), berlin))).toEqual([
    '12-24T14:00',
  ]);
});

it('offers as many as there are, and no more than wanted', () => {
  const offered = slots('11-24T15:00', '11-25T14:00', '11-26T14:00');

  expect(nearestSlots(wanted, [], berlin)).toEqual([]);
  expect(nearestSlots(wanted, offered, berlin, 5)).toHaveLength(3);
  expect(startsOf(nearestSlots(wanted, offered, berlin, 1))).toEqual(['11-24T15:00']);
});
