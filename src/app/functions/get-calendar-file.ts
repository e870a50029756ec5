import {
  getCalendarFile as contract,
  getCalendarFileInput as input,
} from '@app/contracts/get-calendar-file';
import { getCalendarFile } from '@app/services/items/get-calendar-file';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, getCalendarFile);
