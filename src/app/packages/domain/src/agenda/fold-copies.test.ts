import { expect, it } from 'vitest';
import { agendaItem } from '../../test/agenda-item.ts';
import { foldCopies } from './fold-copies.ts';

it('folds records of the same calendar event at the same start into one row', () => {
  const rows = foldCopies([
    { item: agendaItem({ id: '1' }), iCalUid: 'a' },
    { item: agendaItem({ id: '2', updatedAt: new Date('2026-11-22T09:00:00Z') }), iCalUid: 'a' },
    { item: agendaItem({ id: '3' }), iCalUid: 'a' },
  ]);

  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    id: '2',
    copies: [
      { kind: 'meeting', id: '1' },
      { kind: 'meeting', id: '3' },
    ],
  });
});

it('keeps the occurrences of a recurring event apart', () => {
  const rows = foldCopies([
    { item: agendaItem({ id: '1', start: new Date('2026-11-02T09:00:00Z') }), iCalUid: 'weekly' },
    { item: agendaItem({ id: '2', start: new Date('2026-11-09T09:00:00Z') }), iCalUid: 'weekly' },
  ]);

  expect(rows.map(({ id }) => id)).toEqual(['1', '2']);
});

it('never folds records without a calendar id, or without a start', () => {
  const rows = foldCopies([
    { item: agendaItem({ id: '1' }), iCalUid: null },
    { item: agendaItem({ id: '2' }), iCalUid: null },
    { item: agendaItem({ id: '3', start: null }), iCalUid: 'a' },
    { item: agendaItem({ id: '4', start: null }), iCalUid: 'a' },
  ]);

  expect(rows).toHaveLength(4);
});

it('lets the pinned copy speak for the row, however old it is', () => {
  const rows = foldCopies([
    { item: agendaItem({ id: '1', updatedAt: new Date('2026-11-22T09:00:00Z') }), iCalUid: 'a' },
    { item: agendaItem({ id: '2', isPinned: true }), iCalUid: 'a' },
  ]);

  expect(rows[0]).toMatchObject({ id: '2', isPinned: true });
});
