import { answerOf, inDays, type Subject } from './subject.ts';

/** The parameters, or undefined where the account has nothing to try it on. */
type Parameters = (subject: Subject) => object | undefined;

export type FunctionCall = {
  needs: 'read' | 'write' | 'book';
  /** A `record` among them is run on in place of the contact. */
  parameters: Parameters;
};

const read = (parameters: Parameters): FunctionCall => ({ needs: 'read', parameters });
const write = (parameters: Parameters): FunctionCall => ({ needs: 'write', parameters });
const book = (parameters: Parameters): FunctionCall => ({ needs: 'book', parameters });
const title = 'Live check (delete me)';

/** How each function is run on an account, in this order: later ones use what earlier ones answered. */
export const functionCalls: Record<string, FunctionCall> = {
  'check-setup': read(() => ({})),
  'list-agenda': read(() => ({ view: 'upcoming' })),
  'find-items': read(() => ({ query: 'live check' })),
  'find-clashes': read(() => ({ intervals: [{ start: inDays(1), end: inDays(1, 30) }] })),
  'get-item': read(({ meeting: item }) => item && { item }),
  'list-record-contacts': read(({ companyId: objectId }) =>
    objectId === undefined ? undefined : { record: { objectTypeId: '0-2', objectId } },
  ),
  'get-calendar-file': read(({ meeting: item }) => item && { item }),
  'get-pin': read(({ appointment }) => ({ appointmentId: appointment?.id })),
  'get-meeting-options': read(() => ({})),
  'list-meeting-links': read(() => ({})),
  'get-availability': read(({ slug }) =>
    slug === undefined ? undefined : { slug, timeZone: 'UTC', monthOffset: 1 },
  ),
  'find-booking': read(({ slug }) => ({
    start: inDays(1),
    durationMs: 1_800_000,
    slug,
    existingIds: [],
  })),
  'edit-item': write(({ meeting: item }) => item && { item, changes: { internalNotes: title } }),
  'reschedule-item': write(({ meeting: item }) => item && { item, start: inDays(3), end: null }),
  'set-outcome': write(({ meeting: item, outcome }) => item && { changes: [{ item, outcome }] }),
  'set-pin': write(({ meeting }) => meeting && { engagementId: meeting.id }),
  'disassociate-item': write(({ otherMeeting: item }) => item && { item }),
  'associate-item': write(({ otherMeeting: item }) => item && { item }),
  'delete-items': write(({ otherMeeting: item }) => item && { items: [item] }),
  'recreate-items': write((subject) => ({
    snapshots: [answerOf(subject, 'delete-items', 'results', 0, 'snapshot')],
  })),
  'create-appointments': write(
    ({ appointment }) =>
      appointment && { occurrences: [{ name: title, start: inDays(4), end: inDays(4, 30) }] },
  ),
  'log-meeting': write(({ outcome }) => ({
    title,
    start: inDays(-1),
    end: inDays(-1, 30),
    outcome,
  })),
  'book-meeting': book(
    ({ slot, email }) =>
      slot && {
        slug: slot.slug,
        start: slot.start,
        durationMs: slot.durationMs,
        timeZone: 'UTC',
        attendee: { firstName: 'Live check', lastName: '(delete me)', email },
        formFields: [],
        guestEmails: [],
        consents: [],
      },
  ),
  'replace-item': book((subject) => {
    const { meeting: item, slot } = subject;
    const meetingId = answerOf(subject, 'book-meeting', 'meeting', 'id');
    return item && slot && meetingId
      ? { item, meetingId, slug: slot.slug, existingIds: [] }
      : undefined;
  }),
  'schedule-calendar-meeting': book(
    ({ slot }) =>
      slot && {
        organizerUserId: slot.organizerUserId,
        title,
        start: inDays(45),
        end: inDays(45, 30),
        timeZone: 'UTC',
      },
  ),
};
