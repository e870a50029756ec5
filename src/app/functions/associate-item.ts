import {
  associateItem as contract,
  associateItemInput as input,
} from '@app/contracts/associate-item';
import { associateItem } from '@app/services/items/associate-item';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, associateItem);
