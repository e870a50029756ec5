import { replaceItem as contract, replaceItemInput as input } from '@app/contracts/replace-item';
import { replaceItem } from '@app/services/booking/replace-item';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, replaceItem);
