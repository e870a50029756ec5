import { deleteItems as contract, deleteItemsInput as input } from '@app/contracts/delete-items';
import { deleteItems } from '@app/services/items/delete-items';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, deleteItems);
