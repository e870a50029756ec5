import { checkSetup as contract, checkSetupInput as input } from '@app/contracts/check-setup';
import { checkSetup } from '@app/services/setup/check-setup';
import { defineAccountFunction } from './lib/define-function.ts';

export const main = defineAccountFunction(contract, input, checkSetup);
