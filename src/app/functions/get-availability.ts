import {
  getAvailability as contract,
  getAvailabilityInput as input,
} from '@app/contracts/get-availability';
import { getAvailability } from '@app/services/booking/get-availability';
import { defineFunction } from './lib/define-function.ts';
import { withOwnContact } from './lib/with-own-contact.ts';

export const main = defineFunction(contract, input, withOwnContact(getAvailability));
