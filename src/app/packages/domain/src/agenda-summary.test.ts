import { expect, it } from 'vitest';
import { agendaItem, fixedNow } from '../test/agenda-item.ts';
import { lastHeldItem, nextItem, showRate } from './agenda-summary.ts';
import { outcomeFrom } from './outcome.ts';

const past = (id: string, outcome: string, start = '2026-11-20T09:00:00Z') =>
  agendaItem({ id, start: new Date(start), end: null, outcome: outcomeFrom(outcome, outcome) });

it('names the soonest item that is still meant to take place', () => {
  const items = [
    agendaItem({ id: '1', start: new Date('2026-11-27T10:00:00Z'), end: null }),
    agendaItem({
      id: '2',
      start: new Date('2026-11-25T10:00:00Z'),
      end: null,
      outcome: outcomeFrom('CANCELED', 'Canceled'),
    }),
    agendaItem({ id: '3', start: new Date('2026-11-26T10:00:00Z'), end: null }),
  ];

  expect(nextItem(items, fixedNow)?.id).toBe('3');
});

it('counts an item under way as next', () => {
  const underWay = agendaItem({
    start: new Date('2026-11-24T13:45:00Z'),
    end: new Date('2026-11-24T14:15:00Z'),
  });

  expect(nextItem([underWay], fixedNow)).toBe(underWay);
});

it('names nothing next when every item is over or undated', () => {
  expect(nextItem([past('1', 'COMPLETED'), agendaItem({ start: null })], fixedNow)).toBeNull();
});

it('names the latest item that was held', () => {
  const items = [
    past('1', 'COMPLETED', '2026-11-10T09:00:00Z'),
    past('2', 'COMPLETED', '2026-11-12T09:00:00Z'),
    past('3', 'NO_SHOW', '2026-11-13T09:00:00Z'),
  ];

  expect(lastHeldItem(items, fixedNow)?.id).toBe('2');
});

it('leaves cancelled, rescheduled and open items out of the show rate', () => {
  const items = [
    past('1', 'COMPLETED'),
    past('2', 'COMPLETED'),
    past('3', 'NO_SHOW'),
    past('4', 'CANCELED'),
    past('5', 'RESCHEDULED'),
    past('6', 'SCHEDULED'),
  ];

  expect(showRate(items, fixedNow)).toEqual({ held: 2, of: 3 });
});

it('knows no show rate where nobody was expected', () => {
  expect(showRate([past('1', 'SCHEDULED')], fixedNow)).toBeNull();
});
