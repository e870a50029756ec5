import {
  createAppointments as contract,
  createAppointmentsInput as input,
} from '@app/contracts/create-appointments';
import { createAppointments } from '@app/services/planning/create-appointments';
import { defineFunction } from './lib/define-function.ts';
import { withOwnContact } from './lib/with-own-contact.ts';

export const main = defineFunction(contract, input, withOwnContact(createAppointments));
