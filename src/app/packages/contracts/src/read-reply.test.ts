import { AppError } from '@app/domain/app-error';
import { expect, it } from 'vitest';
import type { findItems } from './booking/find-items.ts';
import { readReply } from './read-reply.ts';
import { revision } from './revision.ts';
import { toWire } from './wire.ts';

const start = '2026-11-24T14:00:00.000Z';

it('makes dates of what was one, and of nothing that only looks like one', () => {
  const data = {
    items: [{ title: start, start: new Date(start), end: null }, { start: new Date(start) }],
    odd: { $date: start, more: 1 },
  };
  const reply: unknown = JSON.parse(JSON.stringify({ ok: true, revision, data: toWire(data) }));

  expect(readReply<typeof findItems>(reply).data).toEqual(data);
});

it('throws what the function reported', () => {
  const reply = { ok: false, error: { code: 'LOCKED', message: 'Busy.', retryAfterMs: 2_000 } };

  const read = () => readReply<typeof findItems>(reply);

  expect(read).toThrow(new AppError('LOCKED', 'Busy.', { retryAfterMs: 2_000 }));
});

it.each([
  [null],
  [''],
  ['<html>'],
  [[]],
  [{}],
  [{ ok: true, data: {} }],
  [{ ok: true, data: {}, revision: 'other' }],
  [{ status: 'error' }],
])('takes %j for no reply of a function', (reply) => {
  const read = () => readReply<typeof findItems>(reply);

  expect(read).toThrow(AppError);
  expect(read).toThrow('in a form this card does not know');
});
