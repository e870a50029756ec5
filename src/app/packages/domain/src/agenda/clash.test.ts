import { expect, it } from 'vitest';
import { agendaItem, outcomeNamed } from '../../test/agenda-item.ts';
import { isClash } from './clash.ts';

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);
const wanted = { start: at('10:00'), end: at('11:00') };

it.each([
  ['lies within', '10:15', '10:30', true],
  ['covers it', '09:00', '12:00', true],
  ['reaches into it', '09:30', '10:01', true],
  ['starts in its last minute', '10:59', '12:00', true],
  ['ends as it starts', '09:00', '10:00', false],
  ['starts as it ends', '11:00', '12:00', false],
  ['has no end and starts with it', '10:00', null, true],
  ['has no end and started before', '09:59', null, false],
])('decides for an item that %s', (_case, start, end, expected) => {
  const item = agendaItem({ start: at(start), end: end === null ? null : at(end) });

  expect(isClash(item, wanted)).toBe(expected);
});

it('passes over what will not take place, and what has no date', () => {
  const cancelled = agendaItem({ ...wanted, outcome: outcomeNamed('CANCELED', 'Canceled') });

  expect(isClash(cancelled, wanted)).toBe(false);
  expect(isClash(agendaItem({ start: null, end: null }), wanted)).toBe(false);
});
