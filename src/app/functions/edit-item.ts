import { editItem as contract, editItemInput as input } from '@app/contracts/edit-item';
import { editItem } from '@app/services/items/edit-item';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, editItem);
