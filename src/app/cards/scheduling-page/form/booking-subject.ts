import type { GetAvailabilityData } from '@app/contracts/booking/get-availability';
import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import type { Slot } from '@app/domain/time/slot-days';
import type { DraftPlace } from '@app/card-kit/use-kept';
import type { BookingEntry, Contact } from './booking-entry.ts';

/** What a form is about. */
export type BookingSubject = {
  link: MeetingLink;
  page: GetAvailabilityData;
  contact: Contact;
  durationMs: number;
  slot: Slot;
  /** Of this page, for this contact, and for the item that is given up where there is one. */
  draft: DraftPlace<BookingEntry>;
};
