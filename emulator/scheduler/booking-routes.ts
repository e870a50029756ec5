import { readBody } from '../http/body.ts';
import { type Call, route } from '../http/call.ts';
import { invalid } from '../http/errors.ts';
import { missingScopes } from '../http/tokens.ts';
import { bookMeeting } from './book-meeting.ts';
import { bookingBody } from './booking-body.ts';
import { calendarBody } from './calendar-body.ts';
import { createCalendarEvent } from './create-calendar-event.ts';
import { isTimeZone } from '../wall-clock.ts';
import { schedulerPaths } from '../http/paths.ts';

/** Any one scope to write an object suffices; 2026-09 no longer knows `meetings-write`. */
function requireAnyWrite({ token, version }: Call): void {
  const isEnough = (scope: string) => {
    const isObjectWrite = scope.startsWith('crm.objects.') && scope.endsWith('.write');
    return (
      isObjectWrite || scope === 'tickets' || (scope === 'meetings-write' && version !== '2026-09')
    );
  };
  if (token.scopes.some(isEnough)) return;
  throw missingScopes(['crm.objects.contacts.write', 'crm.objects.appointments.write']);
}

/** The guide sends the zone in the query, the specification in the body. */
function zoneOfQuery({ query }: Call): string | undefined {
  const timeZone = query.get('timezone');
  if (timeZone === null) return undefined;
  if (!isTimeZone(timeZone)) throw invalid(`${timeZone} is not a valid time zone`);
  return timeZone;
}

export const schedulerBookingRoutes = [
  route('POST', schedulerPaths('/meeting-links/book'), (call) => {
    requireAnyWrite(call);
    const body = readBody(call, bookingBody);
    return { status: 200, body: bookMeeting(call.account, body, zoneOfQuery(call)) };
  }),
  route('POST', schedulerPaths('/calendar'), (call) => {
    requireAnyWrite(call);
    const organizer = call.query.get('organizerUserId') ?? '';
    if (organizer === '') throw invalid('organizerUserId is required');
    const body = readBody(call, calendarBody);
    const created = createCalendarEvent(call.account, organizer, body, call.version);
    return { status: 200, body: created };
  }),
];
