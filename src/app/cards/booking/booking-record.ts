import type { ContactRef, OtherRecordRef, RecordRef } from '@app/contracts/record';

/** The contact a meeting is booked with, and the record the card sits on where that is another one. */
export type BookingRecord = ContactRef & { on?: OtherRecordRef };

/** The same for what needs no contact: a company, deal or ticket alone. */
export type MaybeContact = BookingRecord | (OtherRecordRef & { on?: never });

/** For functions that act on the contact: they are told on which record the card sits. */
export function whom<Asked extends MaybeContact>({ on, ...record }: Asked) {
  return on === undefined ? { record } : { record, on };
}

/** For functions that act on the record the card sits on. */
export function cardRecord({ on, ...record }: MaybeContact): RecordRef {
  return on ?? record;
}
