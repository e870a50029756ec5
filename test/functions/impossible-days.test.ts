import { describe, expect, it } from 'vitest';
import { bookingParameters } from './support/booking-calls.ts';
import { ada, useItems } from './support/use-items.ts';

const items = useItems();

/** Days, hours, years and offsets that no calendar has, in ISO 8601's form. */
const impossible = [
  '2026-06-31T10:00:00Z',
  '2027-02-29T10:00:00.000Z',
  '2100-02-29T10:00Z',
  '2026-13-01T10:00:00Z',
  '2026-00-10T10:00:00Z',
  '2026-12-00T10:00:00Z',
  '2026-12-01T24:00:00Z',
  '2026-12-01T10:60:00Z',
  '2026-12-01T10:00:00+14:30',
  '2026-12-01T10:00:00-13:00',
  '0001-01-01T10:00:00Z',
  '1899-12-31T23:59:59Z',
  '3000-01-01T00:00:00Z',
  '12026-12-01T10:00:00Z',
  '-002026-12-01T10:00:00Z',
  '1795600800000',
];

const later = '2026-12-01T10:30:00Z';
const item = ada.review;
const owner = { organizerUserId: '61000002' };

/** Every parameter that is a moment, as a call that has this one in it. */
const moments: [string, string, (text: string) => object][] = [
  ['reschedule-item', 'start', (start) => ({ item, start, end: later })],
  ['reschedule-item', 'end', (end) => ({ item, start: later, end })],
  [
    'edit-item',
    'expectedUpdatedAt',
    (at) => ({ item, changes: { title: 'x' }, expectedUpdatedAt: at }),
  ],
  ['edit-item', 'changes.end', (end) => ({ item, changes: { end } })],
  ['find-clashes', 'intervals.0.start', (start) => ({ intervals: [{ start, end: later }] })],
  ['find-clashes', 'intervals.0.end', (end) => ({ intervals: [{ start: later, end }] })],
  ['book-meeting', 'start', (start) => bookingParameters({ start })],
  ['find-booking', 'start', (start) => ({ ...bookingParameters(), start })],
  ['log-meeting', 'start', (start) => ({ title: 'x', outcome: 'COMPLETED', start, end: later })],
  [
    'log-meeting',
    'end',
    (end) => ({ title: 'x', outcome: 'COMPLETED', start: '2026-11-01T10:00:00Z', end }),
  ],
  [
    'schedule-calendar-meeting',
    'start',
    (start) => ({ ...owner, title: 'x', timeZone: 'UTC', start, end: later }),
  ],
  [
    'schedule-calendar-meeting',
    'end',
    (end) => ({ ...owner, title: 'x', timeZone: 'UTC', start: later, end }),
  ],
  [
    'create-appointments',
    'occurrences.0.start',
    (start) => ({ occurrences: [{ name: 'x', start, end: later }] }),
  ],
];

describe.each(moments)('%s', (action, parameter, parametersWith) => {
  it.each(impossible)(`refuses the ${parameter} %s before it asks HubSpot`, async (text) => {
    const reply = await items.call(action, parametersWith(text));

    expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter } });
    expect(await items.requests()).toEqual([]);
  });
});
