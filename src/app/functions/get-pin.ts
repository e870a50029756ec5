import { getPin as contract, getPinInput as input } from '@app/contracts/get-pin';
import { getPin } from '@app/services/items/get-pin';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, getPin);
