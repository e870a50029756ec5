import { checkSetup as checkSetupContract } from '@app/contracts/setup/check-setup';
import { checkSetup } from '@app/services/setup/check-setup';
import { defineFunction, onAccount } from './lib/define-function.ts';

export const { main, actions } = defineFunction([onAccount(checkSetupContract, checkSetup)]);
