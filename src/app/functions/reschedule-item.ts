import {
  rescheduleItem as contract,
  rescheduleItemInput as input,
} from '@app/contracts/reschedule-item';
import { rescheduleItem } from '@app/services/items/reschedule-item';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, rescheduleItem);
