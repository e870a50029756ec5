import { getItem as contract, getItemInput as input } from '@app/contracts/get-item';
import { getItem } from '@app/services/items/get-item';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, getItem);
