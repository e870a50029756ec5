import { bookMeeting as bookMeetingContract } from '@app/contracts/booking/book-meeting';
import { createAppointments as createAppointmentsContract } from '@app/contracts/booking/create-appointments';
import { findBooking as findBookingContract } from '@app/contracts/booking/find-booking';
import { findItems as findItemsContract } from '@app/contracts/booking/find-items';
import { getAvailability as getAvailabilityContract } from '@app/contracts/booking/get-availability';
import { getMeetingOptions as getMeetingOptionsContract } from '@app/contracts/booking/get-meeting-options';
import { listMeetingLinks as listMeetingLinksContract } from '@app/contracts/booking/list-meeting-links';
import { listRecordContacts as listRecordContactsContract } from '@app/contracts/booking/list-record-contacts';
import { logMeeting as logMeetingContract } from '@app/contracts/booking/log-meeting';
import { replaceItem as replaceItemContract } from '@app/contracts/booking/replace-item';
import { scheduleCalendarMeeting as scheduleCalendarMeetingContract } from '@app/contracts/booking/schedule-calendar-meeting';
import { bookMeeting } from '@app/services/booking/book-meeting';
import { findBooking } from '@app/services/booking/find-booking';
import { getAvailability } from '@app/services/booking/pages/get-availability';
import { listMeetingLinks } from '@app/services/booking/pages/list-meeting-links';
import { listRecordContacts } from '@app/services/booking/contacts/list-record-contacts';
import { replaceItem } from '@app/services/booking/replace-item';
import { findItems } from '@app/services/items/find-items';
import { createAppointments } from '@app/services/planning/create-appointments';
import { getMeetingOptions } from '@app/services/planning/get-meeting-options';
import { logMeeting } from '@app/services/planning/log-meeting';
import { scheduleCalendarMeeting } from '@app/services/planning/schedule-calendar-meeting';
import { defineFunction, onRecord } from './lib/define-function.ts';
import { ofOwnContact, withOwnContact } from './lib/with-own-contact.ts';

export const { main, actions } = defineFunction([
  onRecord(listRecordContactsContract, listRecordContacts),
  onRecord(listMeetingLinksContract, ofOwnContact(listMeetingLinks)),
  onRecord(getAvailabilityContract, ofOwnContact(getAvailability)),
  onRecord(bookMeetingContract, withOwnContact(bookMeeting)),
  onRecord(findBookingContract, withOwnContact(findBooking)),
  onRecord(replaceItemContract, replaceItem),
  onRecord(findItemsContract, findItems),
  onRecord(getMeetingOptionsContract, ofOwnContact(getMeetingOptions)),
  onRecord(logMeetingContract, withOwnContact(logMeeting)),
  onRecord(scheduleCalendarMeetingContract, withOwnContact(scheduleCalendarMeeting)),
  onRecord(createAppointmentsContract, withOwnContact(createAppointments)),
]);
