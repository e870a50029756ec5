import type { ContactRef, OtherRecordRef, RecordRef } from '@app/contracts/record';

/** The contact a meeting is booked with, and the record the card sits on where that is another one. */
export type BookingRecord = ContactRef & { on?: OtherRecordRef };

/** For functions that act on the contact: they are told on which record the card sits. */
export function whom({ on, ...record }: BookingRecord) {
  return on === undefined ? { record } : { record, on };
}

/** For functions that act on the record the card sits on. */
export function cardRecord({ on, ...record }: BookingRecord): RecordRef {
  return on ?? record;
}
