import { findItems as contract, findItemsInput as input } from '@app/contracts/find-items';
import { findItems } from '@app/services/items/find-items';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, findItems);
