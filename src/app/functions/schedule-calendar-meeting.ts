import {
  scheduleCalendarMeeting as contract,
  scheduleCalendarMeetingInput as input,
} from '@app/contracts/schedule-calendar-meeting';
import { scheduleCalendarMeeting } from '@app/services/planning/schedule-calendar-meeting';
import { defineFunction } from './lib/define-function.ts';
import { withOwnContact } from './lib/with-own-contact.ts';

export const main = defineFunction(contract, input, withOwnContact(scheduleCalendarMeeting));
