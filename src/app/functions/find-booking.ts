import { findBooking as contract, findBookingInput as input } from '@app/contracts/find-booking';
import { findBooking } from '@app/services/booking/find-booking';
import { defineFunction } from './lib/define-function.ts';
import { withOwnContact } from './lib/with-own-contact.ts';

export const main = defineFunction(contract, input, withOwnContact(findBooking));
