import { setOutcome as contract, setOutcomeInput as input } from '@app/contracts/set-outcome';
import { setOutcome } from '@app/services/items/set-outcome';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, setOutcome);
