import {
  listRecordContacts as contract,
  listRecordContactsInput as input,
} from '@app/contracts/list-record-contacts';
import { listRecordContacts } from '@app/services/booking/list-record-contacts';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, listRecordContacts);
