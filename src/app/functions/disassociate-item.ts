import {
  disassociateItem as contract,
  disassociateItemInput as input,
} from '@app/contracts/associate-item';
import { disassociateItem } from '@app/services/items/associate-item';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, disassociateItem);
