import { expect, it } from 'vitest';
import { nearestSlots } from './nearest-slots.ts';
import type { Slot } from './slot-days.ts';

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

it('offers the nearest three, the nearest first, whichever their days', () => {
  const offered = slots('11-23T20:00', '11-24T12:00', '11-24T14:15', '11-25T01:00', '12-01T14:00');

  expect(startsOf(nearestSlots(wanted, offered))).toEqual([
    '11-24T14:15',
    '11-24T12:00',
    '11-25T01:00',
  ]);
});

it('takes the earlier of two that are equally near', () => {
  const offered = slots('11-24T14:30', '11-24T13:30', '11-25T14:00', '11-23T14:00');

  const [forwards, backwards] = [offered, [...offered].reverse()].map((order) => {
    return startsOf(nearestSlots(wanted, order));
  });

  expect(forwards).toEqual(['11-24T13:30', '11-24T14:30', '11-23T14:00']);
  expect(backwards).toEqual(forwards);
});

it('never offers the wanted time again', () => {
  expect(startsOf(nearestSlots(wanted, slots('11-24T14:00', '12-24T14:00')))).toEqual([
    '12-24T14:00',
  ]);
});

it('offers as many as there are, and no more than wanted', () => {
  const offered = slots('11-24T15:00', '11-25T14:00', '11-26T14:00');

  expect(nearestSlots(wanted, [])).toEqual([]);
  expect(nearestSlots(wanted, offered, 5)).toHaveLength(3);
  expect(startsOf(nearestSlots(wanted, offered, 1))).toEqual(['11-24T15:00']);
});
