import { setPin as contract, setPinInput as input } from '@app/contracts/set-pin';
import { setPin } from '@app/services/items/set-pin';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, setPin);
