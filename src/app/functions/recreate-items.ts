import {
  recreateItems as contract,
  recreateItemsInput as input,
} from '@app/contracts/delete-items';
import { recreateItems } from '@app/services/items/recreate-items';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, recreateItems);
