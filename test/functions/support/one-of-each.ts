import { bookingParameters } from './booking-calls.ts';
import { ada } from './use-items.ts';

/** Actions that read, with parameters that find something in the demo account. */
export const reads: [string, object][] = [
  ['list-agenda', { view: 'upcoming' }],
  ['get-item', { item: ada.review }],
  ['get-calendar-file', { item: ada.review }],
  ['find-items', { query: 'review' }],
  ['list-meeting-links', {}],
  ['get-availability', { slug: 'cleo-marsh', timeZone: 'Europe/Berlin', monthOffset: 0 }],
  ['find-booking', bookingParameters()],
];

/** Actions that write. */
export const writes: [string, object][] = [
  ['set-outcome', { changes: [{ item: ada.review, outcome: 'COMPLETED' }] }],
  ['edit-item', { item: ada.review, changes: { title: 'x' } }],
  [
    'reschedule-item',
    { item: ada.review, start: '2026-12-01T10:00:00Z', end: '2026-12-01T10:30:00Z' },
  ],
  ['set-pin', { engagementId: ada.pricing.id }],
  ['delete-items', { items: [ada.pricing] }],
  ['disassociate-item', { item: ada.pricing }],
  ['book-meeting', bookingParameters()],
  [
    'log-meeting',
    {
      title: 'x',
      outcome: 'COMPLETED',
      start: '2026-11-01T10:00:00Z',
      end: '2026-11-01T10:30:00Z',
    },
  ],
  [
    'create-appointments',
    {
      occurrences: [{ name: 'x', start: '2026-12-01T10:00:00Z', end: '2026-12-01T10:30:00Z' }],
    },
  ],
];
