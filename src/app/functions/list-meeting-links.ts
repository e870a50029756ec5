import {
  listMeetingLinks as contract,
  listMeetingLinksInput as input,
} from '@app/contracts/list-meeting-links';
import { listMeetingLinks } from '@app/services/booking/list-meeting-links';
import { defineFunction } from './lib/define-function.ts';
import { withOwnContact } from './lib/with-own-contact.ts';

export const main = defineFunction(contract, input, withOwnContact(listMeetingLinks));
