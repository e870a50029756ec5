import {
  getMeetingOptions as contract,
  getMeetingOptionsInput as input,
} from '@app/contracts/get-meeting-options';
import { getMeetingOptions } from '@app/services/planning/get-meeting-options';
import { defineFunction } from './lib/define-function.ts';
import { withOwnContact } from './lib/with-own-contact.ts';

export const main = defineFunction(contract, input, withOwnContact(getMeetingOptions));
