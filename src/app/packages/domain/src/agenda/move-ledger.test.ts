import { expect, it } from 'vitest';
import { moveLedger } from './move-ledger.ts';

const day = (date: number, time = '09:00:00') => new Date(`2026-11-${date}T${time}Z`);
const change = (start: Date | null, at: Date, by: string | null = 'Ben Ode') => ({ start, at, by });

it('knows no move of an item that stayed where it was booked', () => {
  const ledger = moveLedger([change(day(20), day(10))]);

  expect(ledger).toEqual({ bookedFor: day(20), moves: [], totalSlipMs: 0 });
});

it('lists moves oldest first, whatever order the history has', () => {
  const ledger = moveLedger([
    change(day(25), day(21), 'Cleo Marsh'),
    change(day(22), day(19), 'Ben Ode'),
    change(day(20), day(10), 'Booking'),
  ]);

  expect(ledger.bookedFor).toEqual(day(20));
  expect(ledger.moves).toMatchObject([
    { from: day(20), to: day(22), at: day(19), by: 'Ben Ode', noticeMs: 86_400_000 },
    { from: day(22), to: day(25), at: day(21), by: 'Cleo Marsh' },
  ]);
  expect(ledger.totalSlipMs).toBe(5 * 86_400_000);
});

it('counts a move after the start had passed as negative notice', () => {
  const ledger = moveLedger([change(day(20), day(10)), change(day(23), day(21))]);

  expect(ledger.moves[0]?.noticeMs).toBe(-86_400_000);
});

it('passes over a value that was written again', () => {
  const ledger = moveLedger([change(day(20), day(10)), change(day(20), day(12))]);

  expect(ledger.moves).toEqual([]);
});

it('passes over a value that a sync took back and restored within a minute', () => {
  const ledger = moveLedger([
    change(day(20), day(10)),
    change(day(22), day(12, '09:00:00'), 'Ben Ode'),
    change(day(20), day(12, '09:00:20'), 'Calendar sync'),
    change(day(22), day(12, '09:00:40'), 'Calendar sync'),
  ]);

  expect(ledger.moves).toMatchObject([{ from: day(20), to: day(22), by: 'Ben Ode' }]);
});

it('knows no move where an echo ends at the value before', () => {
  const ledger = moveLedger([
    change(day(20), day(10)),
    change(day(22), day(12, '09:00:00')),
    change(day(20), day(12, '09:01:00')),
  ]);

  expect(ledger.moves).toEqual([]);
});

it('counts a change of mind after more than a minute', () => {
  const ledger = moveLedger([
    change(day(20), day(10)),
    change(day(22), day(12, '09:00:00')),
    change(day(20), day(12, '09:01:01')),
  ]);

  expect(ledger.moves).toHaveLength(2);
  expect(ledger.totalSlipMs).toBe(0);
});

it('takes a correction in the minute of booking for the booking', () => {
  const ledger = moveLedger([
    change(day(20), day(10, '09:00:00')),
    change(day(21), day(10, '09:00:30')),
  ]);

  expect(ledger).toEqual({ bookedFor: day(21), moves: [], totalSlipMs: 0 });
});

it('passes over a cleared start, and knows nothing of an item that never had one', () => {
  const cleared = moveLedger([
    change(day(20), day(10)),
    change(null, day(11)),
    change(day(22), day(12)),
  ]);

  expect(cleared.moves).toMatchObject([{ from: day(20), to: day(22) }]);
  expect(moveLedger([])).toEqual({ bookedFor: null, moves: [], totalSlipMs: 0 });
});
