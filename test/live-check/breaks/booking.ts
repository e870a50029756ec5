import type { Rule } from '../support/broken-fetch.ts';
import { findsNothing, ignores, loses, refuses, says } from './rules.ts';

const book = 'POST /scheduler/*/meeting-links/book';
const moved = ['hs_meeting_start_time', 'hs_meeting_end_time', 'hs_timestamp'];

/** One break for each assumption about bookings, and nothing else of the account changed. */
export const bookingBreaks: Record<string, Rule[]> = {
  'epoch-booking': [
    refuses(book, 400, 'MeetingsBookingSchedulingError.MEETING_DURATION_NOT_VALID'),
  ],
  'iso-refused': [ignores(book, { calendarEventId: 'x' })],
  'taken-slot': [{ ...refuses(book, 409), skip: 1 }],
  'strange-field': [ignores(book, { calendarEventId: 'x' })],
  'booked-at-once': [{ ...findsNothing('POST /crm/associations/*/0-1/0-47/batch/read'), times: 1 }],
  'booked-values': [says('GET /crm/objects/*/0-47/*', '"COMPLETED"', '"SCHEDULED"')],
  'name-stays': [says('GET /crm/objects/*/0-1/*', '"Booked"', '"Live check"')],
  'move-reaches-calendar': [loses('PATCH /crm/objects/*/0-47/*', ...moved)],
  'organizer-checked': [ignores('POST /scheduler/*/meetings/calendar')],
};
