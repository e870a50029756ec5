import { expect, it } from 'vitest';
import { agendaItem, fixedNow, outcomeNamed } from '../../test/agenda-item.ts';
import { currentItem, lastHeldItem, nextItem, showRate } from './agenda-summary.ts';

const past = (id: string, outcome: string, start = '2026-11-20T09:00:00Z') =>
  agendaItem({ id, start: new Date(start), end: null, outcome: outcomeNamed(outcome, outcome) });

it('names the soonest item that is still meant to take place', () => {
  const items = [
    agendaItem({ id: '1', start: new Date('2026-11-27T10:00:00Z'), end: null }),
    agendaItem({
      id: '2',
      start: new Date('2026-11-25T10:00:00Z'),
      end: null,
      outcome: outcomeNamed('CANCELED', 'Canceled'),
    }),
    agendaItem({ id: '3', start: new Date('2026-11-26T10:00:00Z'), end: null }),
  ];

  expect(nextItem(items, fixedNow)?.id).toBe('3');
});

it('tells an item under way from the next one', () => {
  const underWay = agendaItem({
    start: new Date('2026-11-24T13:45:00Z'),
    end: new Date('2026-11-24T14:15:00Z'),
  });

  expect(nextItem([underWay], fixedNow)).toBeNull();
  expect(currentItem([underWay], fixedNow)).toBe(underWay);
});

it('names the next one beside what takes many days, and of what is under way the latest', () => {
  const fair = agendaItem({
    id: '1',
    start: new Date('2026-11-20T00:00:00Z'),
    end: new Date('2036-11-20T00:00:00Z'),
  });
  const day = agendaItem({
    id: '2',
    start: new Date('2026-11-24T00:00:00Z'),
    end: new Date('2026-11-24T23:59:59Z'),
  });
  const call = agendaItem({ id: '3', start: new Date('2026-11-24T14:30:00Z'), end: null });

  expect(nextItem([fair, day, call], fixedNow)).toBe(call);
  expect(currentItem([fair, day, call], fixedNow)).toBe(day);
});

it('names nothing that was called off as under way', () => {
  const off = agendaItem({
    start: new Date('2026-11-24T13:45:00Z'),
    end: new Date('2026-11-24T14:15:00Z'),
    outcome: outcomeNamed('CANCELED', 'Canceled'),
  });

  expect(currentItem([off], fixedNow)).toBeNull();
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

it.each([
  ['an unclear outcome', outcomeNamed('opt_9', 'Waiting for legal')],
  ['a closed stage', { ...outcomeNamed('3', 'Zurückgezogen'), isClosed: true }],
  ['one that took place', outcomeNamed('COMPLETED', 'Completed')],
  ['a no-show', outcomeNamed('NO_SHOW', 'No show')],
])('takes nothing with %s for next', (_what, outcome) => {
  const sooner = agendaItem({ id: '1', start: new Date('2026-11-25T10:00:00Z'), outcome });
  const later = agendaItem({ id: '2', start: new Date('2026-11-26T10:00:00Z'), end: null });

  expect(nextItem([sooner, later], fixedNow)?.id).toBe('2');
  expect(nextItem([sooner], fixedNow)).toBeNull();
});

it('takes an open stage for next, whatever it is called', () => {
  const outcome = { ...outcomeNamed('2', 'Unterlagen angefordert'), isOpen: true };
  const item = agendaItem({ outcome });

  expect(nextItem([item], fixedNow)).toBe(item);
});

it.each([
  'Not held',
  'Wasn’t held',
  'Partially completed',
  'Attended by mistake',
  'Abgebrochen',
  'Completed?',
])('counts "%s" neither as held nor as missed', (label) => {
  const unclear = agendaItem({
    start: new Date('2026-11-20T09:00:00Z'),
    end: null,
    outcome: outcomeNamed('COMPLETED', label),
  });

  expect(lastHeldItem([unclear], fixedNow)).toBeNull();
  expect(showRate([unclear, past('2', 'NO_SHOW')], fixedNow)).toEqual({ held: 0, of: 1 });
});
